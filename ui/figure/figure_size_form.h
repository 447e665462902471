// Size and resolution of a figure.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/figure/figure.h"

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QLabel;

namespace gatescope {

/// GUI thread.
class FigureSizeForm : public QWidget {
  Q_OBJECT
 public:
  explicit FigureSizeForm(QWidget* parent = nullptr);
  void setFigure(const Figure& figure);
  void read(Figure& figure) const;
  /// The height that the curves have asked for.
  void showFittedHeight(double millimetres);
  /// What a file of this format counts in; `format` as in figureFormats(), "" for all.
  void showFormat(const QString& format);

 signals:
  void edited();

 private:
  QDoubleSpinBox* addLength(const QString& label, const char* name);
  void showLengths();
  void unitChosen();
  void dpiEdited();
  void tell();
  LengthUnit unit() const;
  Figure m_figure;  ///< size, unit and resolution
  QString m_format;
  QDoubleSpinBox *m_width, *m_height, *m_dpi;
  QComboBox* m_unit;
  QCheckBox* m_fits;
  QLabel* m_told;
};

}  // namespace gatescope
