// Export dialog: which plots, which format, and every choice of a figure beside its preview.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QTimer>
#include <functional>
#include <vector>

#include "ui/figure/figure.h"

class QComboBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace gatescope {

class FigureForm;
class FigurePreview;
class PlotGrid;
class PlotPanel;
class PresetRow;

/// What is to be written.
struct ExportChoice {
  std::vector<PlotPanel*> panels;
  QString format;  ///< one of figureFormats(); "" = each of plotFormats()
  Figure figure;
};

/// The plots of a window.
struct ExportPlots {
  std::function<std::vector<PlotPanel*>()> all;
  std::function<bool(const PlotPanel&)> isShown;
};

/// Never modal: the run and the preview go on. Writes nothing itself. GUI thread; the plots outlive it.
class ExportDialog : public QDialog {
  Q_OBJECT
 public:
  explicit ExportDialog(ExportPlots plots, QWidget* parent = nullptr);
  explicit ExportDialog(PlotGrid& plots, QWidget* parent = nullptr);

  /// Chooses one plot, or all shown ones with nullptr, and shows it in the preview. `format` "" keeps the format.
  void choose(const PlotPanel* panel, const QString& format = {});
  ExportChoice choice() const;
  /// Takes the choices of the last time and the presets from QSettings and keeps them there from now on. Not called by
  /// tests of other things.
  void keepChoices();
  /// The answer to the export, in place.
  void showAnswer(const QString& text, bool ok);

 signals:
  void exportRequested(const gatescope::ExportChoice& choice);
  void copyRequested(const gatescope::ExportChoice& choice);
  void copyTexRequested(const gatescope::ExportChoice& choice);

 protected:
  void showEvent(QShowEvent* event) override;

 private:
  void addFields(QVBoxLayout& column);
  void addButtons(QVBoxLayout& column);
  void fillPlots();
  void choicesChanged();
  void showAxes(const ExportChoice& now);
  void showPreview();
  void showProblem();
  /// Why this cannot be written, or "".
  QString problem() const;

  ExportPlots m_plots;
  QComboBox* m_plot;
  QComboBox* m_format;
  PresetRow* m_presets;
  FigureForm* m_form;
  FigurePreview* m_preview;
  QLabel* m_message;
  QPushButton *m_export, *m_copy, *m_copyTex;
  QTimer m_previewTimer{this};
  QString m_problem;  ///< that is told
  bool m_keeps = false;
};

}  // namespace gatescope
