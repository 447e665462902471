// Export dialog: which plots, which format, how large, in which look.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QTimer>
#include <vector>

#include "ui/export/plot_export.h"

class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QLabel;
class QPushButton;
class QSpinBox;

namespace gatescope {

class PlotGrid;
class PlotPanel;

/// What is to be written.
struct ExportChoice {
  std::vector<PlotPanel*> panels;
  QString format;  ///< one of plotFormats(); "" = each of them
  PlotExportOptions options;
};

/// Never modal: the run and the preview go on. Writes nothing itself. GUI thread; `plots` outlives it.
class ExportDialog : public QDialog {
  Q_OBJECT
 public:
  explicit ExportDialog(PlotGrid& plots, QWidget* parent = nullptr);

  /// Chooses one plot, or all shown ones with nullptr, and shows it in the preview. `format` "" keeps the format.
  void choose(const PlotPanel* panel, const QString& format = {});
  ExportChoice choice() const;
  /// Takes the choices of the last time from QSettings and keeps them there from now on. Not called by tests.
  void keepChoices();
  /// The answer to the export, in place.
  void showAnswer(const QString& text, bool ok);

 signals:
  void exportRequested(const gatescope::ExportChoice& choice);
  void copyRequested(const gatescope::ExportChoice& choice);

 protected:
  void showEvent(QShowEvent* event) override;

 private:
  void addFields();
  void addPreview();
  void addSizes(QFormLayout& form);
  void fillPlots();
  void choicesChanged();
  void showPreview();
  QString pixelsText() const;
  /// Why this cannot be written, or "".
  QString problem() const;

  PlotGrid& m_plots;
  QComboBox* m_plot;
  QComboBox* m_format;
  QSpinBox* m_width;
  QSpinBox* m_height;
  QDoubleSpinBox* m_scale;
  QComboBox* m_look;
  QLabel* m_pixels;
  QLabel* m_preview;
  QLabel* m_message;
  QPushButton* m_export;
  QPushButton* m_copy;
  QTimer m_previewTimer{this};
  bool m_keeps = false;
};

}  // namespace gatescope
