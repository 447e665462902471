// How the curves of a study look: variants by colour, all else that varies by mark and dash.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <qcustomplot.h>

#include <vector>

#include "ui/base/theme.h"
#include "ui/explorer/study_model.h"

namespace gatescope {

struct StudyLook {
  QPen pen;
  QCPScatterStyle mark;
};

/// The colour of the variant at a place of the study.
QColor studyColour(const StudyModel& model, const std::vector<std::size_t>& position, const Theme& theme);

/// One look per curve. The colour is the variant's, the same in every study. Widths (and p, n, whatever else varies)
/// have marks and dashes, the first a disc and no dash; where variants alone vary they have marks, too. No two curves
/// share colour and mark, up to 13 of a variant.
std::vector<StudyLook> studyLooks(const StudyModel& model, const std::vector<StudyCurve>& curves, const Theme& theme);

}  // namespace gatescope
