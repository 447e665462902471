// A plot of a run: the one that is watched, and those beside it.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>

#include "ui/base/suggestion_links.h"
#include "ui/plots/panel/plot_panel.h"
#include "ui/plots/panel/run_curve.h"
#include "ui/run/shown_runs.h"

class QAction;
class QCPItemStraightLine;

namespace gatescope {

class ChangeMarks;
class StepTools;
struct Extent;

/// Layers of the deepest network that the settings allow.
int deepestNetwork();

/// Draws what is new of a run, when anything of it is. A subclass says what its newest step is, fills the plot, and
/// names in wants() what of the network's inside it needs. GUI thread.
class RunPlot : public PlotPanel {
  Q_OBJECT
 public:
  RunPlot(QString id, const QString& title, QWidget* parent = nullptr);

  /// The run to draw, and those to compare it with. All outlive the plot's use of them.
  void setRuns(const RunHistory* run, const OtherRuns& others);
  /// Name of the x axis, where other plots have the same: "step". A pointer in one of them points in all.
  virtual QString sharedAxis() const { return {}; }
  /// Steps per second that the user wants; 0: as many as there are. For plots that show a step in stages.
  virtual void setPace(double stepsPerSecond);
  /// What of the network's inside this plot draws; it is measured only while the plot is seen.
  virtual InspectionOrder wants() const { return {}; }
  /// It draws one network of an ensemble, from inside.
  virtual bool showsOneNetwork() const { return wants().any(); }
  /// Whether curves of an ensemble can be drawn of each network too, faintly; and whether they are.
  bool canShowEach() const { return m_each != nullptr; }
  bool showsEach() const;
  void setShowsEach(bool shows);
  /// What to offer while `suits` says that the run's settings leave the plot empty.
  void setAlternatives(std::function<bool(const Settings&)> suits, std::vector<Suggestion> alternatives);
  const SuggestionLinks& links() const { return *m_links; }
  /// Variant, d, w, data, optimiser, seed or seeds.
  QString settingsLine() const override;
  FigureOrigin origin() const override;

 signals:
  void wantsChanged();  ///< wants() answers something else now
  void changeSuggested(const gatescope::Suggestion& suggestion);
  void sampleChosen(gatescope::Index sample);  ///< a probe sample was clicked: all plots that show one show it

 protected:
  /// Step of the newest sample that this plot draws of `run`, −1 without: nothing is redrawn until it changes.
  virtual std::int64_t newestStep(const RunHistory& run) const = 0;

  /// What would fill the plot, empty as it is for this run.
  virtual std::vector<Suggestion> suggestions(const RunHistory& run) const;
  /// Another run is watched: its settings are known, though nothing may have been measured.
  virtual void runChosen(const RunHistory&) {}

  const RunHistory* run() const { return m_run; }
  const OtherRuns& others() const { return m_others; }
  void showGhost(bool shown) override;
  /// A curve of the run that is watched, with the run's name where it has one.
  QString named(const QString& curve) const;
  /// Why there is nothing yet, by the run's phase; `what` says what would fill the plot.
  QString waitingText(const QString& what) const;

  /// For curves over steps: a menu in the title, which feed() and setStepAxis() then follow.
  void addStepTools();
  /// For other curves: a switch in the title that shows each network of an ensemble.
  void addEachSwitch();
  /// Another curve, empty; clearCurves() takes all of them away, with all else that was drawn.
  RunCurve& addRunCurve(const QString& name, const QPen& pen);
  void clearCurves();
  /// Draws the curve of this run, if any: of an ensemble the median on its band, and each network where that is shown.
  void feed(RunCurve& curve, const RunHistory* run, const CurveOf& of, int points);
  void feedBand(RunCurve& curve, Band band, Along along = Along::X);
  void feedEach(RunCurve& curve, const std::vector<Series>& networks, int points);
  /// "0.12", of an ensemble "median 0.12, quartiles 0.1 to 0.15".
  QString valueText(const QString& name, double x, double y, int digits = 4) const;
  /// Newest numbers of the run in the title: of an ensemble it says that they are medians, with their quartiles where
  /// there is room.
  void showMedians(const std::function<QString(bool quartiles)>& values);
  void setStepAxis(const QString& y);  ///< setAxes() with the optimiser step below, y on the scale of the mode
  /// Follows curves over steps: x from 0 to a round number of steps, y to round limits around `y`, on a logarithmic
  /// axis with at most two decades more for `otherY`, that of the runs beside.
  void followSteps(const Extent& y, const Extent& otherY);

  /// With smoothing the graph shows the mean, and the measured values stay beside it, faint.
  void feed(QCPGraph* graph, const Series& series, int points) override;
  QString readout(const QString& name, double x, double y) const override;
  QString valueAt(const QString& name, double x, double y) const override;
  QString axisText(double x) const override;
  QString markText(double pixel) const override;
  News readNews() override;
  void drawMarks() override;
  void pictureDrawn(bool empty) override;

 private:
  void showChanges();
  void addEach();
  bool hasEnsemble() const;
  double smoothing() const;
  QCPGraph* addFaintCurve(const QString& name, QPen pen);
  /// What of a run is on the plot; compared, it tells whether anything is new.
  struct Drawn {
    const RunHistory* run = nullptr;
    std::uint64_t generation = 0;
    std::int64_t newestStep = -1;
    std::uint64_t revision = 0;
    const void* pastView = nullptr;
    const void* course = nullptr;
    std::size_t changes = 0;
    const void* inspection = nullptr;
    RunPhase phase = RunPhase::Empty;
    std::string noTestReason, message;
    bool operator==(const Drawn&) const = default;
    bool isSameRun(const Drawn& other) const { return run == other.run && generation == other.generation; }
  };
  Drawn drawnOf(const RunHistory* run) const;

  const RunHistory* m_run = nullptr;
  OtherRuns m_others;
  OtherRuns m_allOthers;  ///< with the ghost, while a figure goes without
  Drawn m_drawnRun;
  std::vector<Drawn> m_drawnOthers;
  QCPItemStraightLine* m_pastView;  ///< where the past that is looked at lies; owned by the plot
  ChangeMarks* m_changes;           ///< of live controls; owned by the plot
  StepTools* m_stepTools = nullptr;
  QAction* m_each = nullptr;  ///< each network is shown
  SuggestionLinks* m_links;
  std::function<bool(const Settings&)> m_suits;
  std::vector<Suggestion> m_alternatives;
  std::vector<std::unique_ptr<RunCurve>> m_curves;
};

}  // namespace gatescope
