// Recording dialog: what is filmed, how often, into which kind of file; start, stop, count.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "ui/export/recorder.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QSpinBox;

namespace gatescope {

class PlotGrid;

/// Never modal; the recording goes on when it is closed. GUI thread; `plots` and `recorder` outlive it.
class RecordDialog : public QDialog {
  Q_OBJECT
 public:
  RecordDialog(PlotGrid& plots, Recorder& recorder, QWidget* parent = nullptr);

  /// What is chosen; `path` is left empty.
  RecordingOptions choice() const;
  /// Takes the choices of the last time from QSettings and keeps them there from now on. Not called by tests.
  void keepChoices();
  void showAnswer(const QString& text, bool ok);

 signals:
  /// The user wants to start; whoever answers asks for a file and calls Recorder::start().
  void startRequested(const gatescope::RecordingOptions& choice);

 private:
  void addFields();
  QWidget* sizeRow();
  QWidget* intervalRow();
  void fillFormats();
  void choicesChanged();
  void showProgress();

  PlotGrid& m_plots;
  Recorder& m_recorder;
  QWidget* m_fields;
  QComboBox* m_plot;
  QComboBox* m_format;
  QSpinBox* m_width;
  QSpinBox* m_height;
  QComboBox* m_look;
  QSpinBox* m_every;
  QComboBox* m_unit;
  QSpinBox* m_speed;
  QCheckBox* m_untilEnd;
  QLabel* m_message;
  QPushButton* m_start;
  QPushButton* m_stop;
  bool m_keeps = false;
};

}  // namespace gatescope
