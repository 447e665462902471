// Studies to begin with: the claims that depth is about.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <vector>

#include "core/study/published.h"
#include "core/study/sweep.h"

namespace gatescope {

/// A sweep file of resources/studies, which `gatescope-cli sweep` runs too, and how it is looked at.
struct StudyPreset {
  QString id;               ///< name of the file
  const char* english;      ///< "Beyond a point depth hurts"
  const char* englishHelp;  ///< what to see
  QString measure;          ///< drawn at first: an id of studyMeasures(), or "best_depth"
  QString axis;             ///< of x: a key of fields()
  QString published = {};   ///< name of a table of published numbers that it is compared with, or ""

  /// In the language of the window.
  QString title() const;
  QString help() const;
};
/// In the order of the course.
const std::vector<StudyPreset>& studyPresets();
/// The place of the preset with this id; −1 when there is none.
int presetPosition(const QString& id);

/// The preset's sweep. It ships with the program: throws Error only when that is broken.
Sweep presetSweep(const StudyPreset& preset);
/// The numbers that it is compared with. Throws as that does.
std::vector<PublishedNumber> presetNumbers(const StudyPreset& preset);

}  // namespace gatescope
