// Choice of a preset, and keeping one's own.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/figure/figure_presets.h"

class QComboBox;
class QPushButton;

namespace gatescope {

/// A box of names that can be typed in, with Keep and Delete. A typed name is that of a preset to come. GUI thread.
class PresetRow : public QWidget {
  Q_OBJECT
 public:
  explicit PresetRow(QWidget* parent = nullptr);
  /// Own presets are those of QSettings from now on.
  void keep();
  /// Shows which preset this figure is, or none.
  void showFigure(const Figure& figure);

 signals:
  void chosen(const gatescope::Figure& figure);
  void answered(const QString& text, bool ok);

 private:
  void fill(const QString& shown);
  void nameEdited();
  void keepFigure();
  void removeFigure();
  FigurePresets m_presets;
  Figure m_figure;  ///< what Keep keeps
  QComboBox* m_names;
  QPushButton *m_keep, *m_delete;
};

}  // namespace gatescope
