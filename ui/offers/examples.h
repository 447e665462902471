// Runs to begin with: a click starts one with the plots that suit it.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <vector>

#include "core/settings/experiment.h"

namespace gatescope {

/// A row of the table. A new example is a row in examples.cpp.
struct Example {
  QString id;               ///< "moons"
  const char* english;      ///< on its button: "Two moons"
  const char* englishHelp;  ///< what there is to see
  const char* experiment;   ///< as in an experiment file
  QStringList plots;        ///< ids, the most telling first

  /// In the language of the window.
  QString title() const;
  QString help() const;
  /// Throws Error only when the row is broken.
  Settings settings() const;
};

const std::vector<Example>& examples();

}  // namespace gatescope
