// Numbers of the kernel frames over steps: one plot for every group of measures.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include "ui/plots/panel/plot_panel.h"

class QComboBox;

namespace gatescope {

/// One curve of a view. Its pen says what it means in every plot.
struct MeasureCurve {
  enum class Look { Train, Test, Theory, Initial };
  QString column;   ///< "kernel_distance": CSV
  QString name;     ///< in the legend
  QString formula;  ///< under the pointer
  Look look = Look::Train;
  std::function<double(const KernelFrame&)> value;
};

/// A row of kernelMeasures() as a curve.
MeasureCurve measured(const char* key, MeasureCurve::Look look);

/// Curves that share an axis.
struct MeasureView {
  QString name;  ///< in the title row's choice
  QString axis;
  bool logarithmic = true;
  std::vector<MeasureCurve> curves;
  /// Small text under the axes for the newest frame; may be empty.
  std::function<QString(const RunHistory&, const KernelFrame&)> note;
};

/// x: optimiser step; y: the measures of the chosen view; the run before is faint. GUI thread.
class MeasurePlot : public PlotPanel {
  Q_OBJECT
 public:
  MeasurePlot(const QString& id, const QString& title, std::vector<MeasureView> views, QWidget* parent = nullptr);
  int view() const { return m_view; }
  void setView(int view);
  bool isLogarithmic() const { return m_logarithmic; }
  void setLogarithmic(bool logarithmic);
  QString sharedAxis() const override { return QStringLiteral("step"); }
  /// All views' measures, whatever is shown.
  PlotTable table() const override;

 protected:
  void rebuild() override;
  void updateData() override;
  void followData() override;
  std::int64_t newestStep(const RunHistory& run) const override;
  QString emptyText() const override;
  QString readout(const QString& name, double x, double y) const override;

 private:
  const MeasureView& shown() const { return m_views[static_cast<std::size_t>(m_view)]; }
  QPen pen(MeasureCurve::Look look) const;
  std::vector<MeasureView> m_views;
  int m_view = 0;
  bool m_logarithmic;
  QComboBox* m_choice = nullptr;  ///< only with more than one view
  QToolButton* m_switch;
  std::vector<QCPGraph*> m_curves;               ///< owned by the plot
  std::vector<std::vector<QCPGraph*>> m_others;  ///< of each run beside
};

}  // namespace gatescope
