// The looks of runs beside the one that is watched.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/shown_runs.h"

#include <QCoreApplication>

namespace gatescope {

QPen OtherRun::pen(const Theme& theme, const QPen& meaning, int kind) const {
  if (pin < 0) return theme.opaque(Theme::ghost(meaning));
  QPen pen = theme.pinnedPen(pin, hue);
  if (kind == 0) return pen;
  // A run has one hue and dash; its second curve is the thin one.
  pen.setWidthF(pen.widthF() * 0.55);
  return pen;
}

OtherRun ghostRun(const RunHistory& history) {
  return {&history, QCoreApplication::translate("gatescope::OtherRun", "previous run"), QStringLiteral("before_"), -1};
}

}  // namespace gatescope
