// The output over a plane of inputs, with the line where the decision flips and where gates do.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>

#include "ui/plots/maps/decision_picture.h"
#include "ui/plots/panel/run_plot.h"

class QToolButton;

namespace gatescope {

class ImageArea;
class LineGroups;
class Marks;
struct Mark;

/// Colour: the output on a scale around zero, or the class it says; marks: samples, by class; a thick line: where the
/// decision flips; thin lines: where the gates of one hidden layer flip. Inputs on a circle get a ring around them.
class DecisionMapPlot : public RunPlot {
  Q_OBJECT
 public:
  explicit DecisionMapPlot(QWidget* parent = nullptr);
  static PlotModes modeTable(int depth);  ///< without gates, or with those of one of the hidden layers
  void setShowsTest(bool shows);
  InspectionOrder wants() const override;
  /// One row per point of the map: x1, x2 (or theta), output_1 …
  PlotTable table() const override;

 protected:
  void runChosen(const RunHistory& run) override;
  void rebuild() override;
  void updateData() override;
  void followData() override;
  std::int64_t newestStep(const RunHistory& run) const override;
  QString emptyText() const override;
  QString readoutAt(const QPointF& position) const override;
  void clickedAt(const QPointF& position) override;
  void modeChosen() override;

 private:
  Index layer() const { return modePosition() - 1; }  ///< hidden layer whose gates are asked for, from 0; −1: none
  void drawGates(const OutputMap& map);
  void drawSamples(const Inspection& inspection);
  std::vector<Mark> marksOf(const Samples& samples, const std::vector<Index>& chosen, const Dataset& set,
                            bool test) const;
  void showText(const Inspection& inspection, const OutputMap& map);
  void keepAspect();
  QString sampleText(const Inspection& inspection, const QPointF& position) const;
  MapColours m_colours;
  bool m_showsTest = false;
  QToolButton* m_testSwitch;
  std::shared_ptr<const Dataset> m_chosenOf;  ///< of which these samples are drawn
  std::vector<Index> m_train, m_test;
  // Owned by the plot, from below.
  ImageArea* m_image = nullptr;
  LineGroups* m_gates = nullptr;
  LineGroups* m_decision = nullptr;
  Marks* m_marks = nullptr;
  Marks* m_testMarks = nullptr;
};

}  // namespace gatescope
