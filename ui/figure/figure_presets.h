// Figures that the user keeps under names of his own.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <vector>

#include "ui/figure/figure.h"

namespace gatescope {

/// Built-in figures first, then own ones by name. Own ones are in QSettings ("figures/NAME") where `kept`, else only
/// here. GUI thread.
class FigurePresets {
 public:
  /// From now on own ones are those of QSettings, and stay there.
  void keep();
  const std::vector<FigurePreset>& all() const { return m_presets; }
  /// The preset of this name, or nullptr.
  const FigurePreset* find(const QString& name) const;
  bool isOwn(const QString& name) const;
  /// Returns "" or why this name cannot be given. One of the user's own that has it already is replaced.
  QString add(const QString& name, const Figure& figure);
  /// Built-in ones stay.
  void remove(const QString& name);

 private:
  void sort();
  std::vector<FigurePreset> m_presets = builtInFigures();
  const std::size_t m_builtIn = m_presets.size();
  bool m_keeps = false;
};

}  // namespace gatescope
