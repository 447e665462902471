// What PlotPanel keeps; shared by its source files only.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QActionGroup>
#include <QHash>
#include <QPointer>

#include "ui/plots/panel/layout_elements.h"
#include "ui/plots/panel/plot_panel.h"
#include "ui/plots/panel/plot_view.h"
#include "ui/plots/panel/title_row.h"

namespace gatescope {

/// What of a run is on the plot; compared, it tells whether anything is new.
struct Drawn {
  const RunHistory* run = nullptr;
  std::uint64_t generation = 0;
  std::int64_t newestStep = -1;
  const void* pastView = nullptr;
  const void* inspection = nullptr;
  RunPhase phase = RunPhase::Empty;
  std::string noTestReason, message;
  bool operator==(const Drawn&) const = default;
  bool sameRun(const Drawn& other) const { return run == other.run && generation == other.generation; }
};

struct PlotPanel::Private {
  QString id, title;
  TitleRow* row = nullptr;
  PlotView* view = nullptr;
  // In the picture, owned by the view: from top to bottom.
  NoteLine* pageTitle = nullptr;
  CurveLegend* legend = nullptr;
  LayerLadder* ladder = nullptr;
  NoteLine* note = nullptr;
  NoteLine* pageFoot = nullptr;
  CentredMessage* message = nullptr;
  Theme theme = makeTheme(Theme::Kind::Light);
  Theme screenTheme = theme;  ///< while an export uses another
  const RunHistory* run = nullptr;
  OtherRuns others;
  Drawn drawnRun;
  std::vector<Drawn> drawnOthers;
  QString noteText;
  QHash<QCPGraph*, QPointer<QCPGraph>> raw;  ///< smoothed graph → the measured values beside it
  QCPItemStraightLine* pastView = nullptr;   ///< where the past that is looked at lies
  QActionGroup* smoothings = nullptr;        ///< null without step tools
  QAction* logSteps = nullptr;
  double smoothing = 0;
  bool follows = true;
  bool stale = true;     ///< graphs have to be rebuilt whatever the data say
  bool unfed = false;    ///< the window moved: feed again
  bool setting = false;  ///< ranges change because of us, not by hand
};

}  // namespace gatescope
