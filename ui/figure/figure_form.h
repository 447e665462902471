// All choices of a figure, on three pages.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTabWidget>

#include "ui/figure/figure.h"

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QFontComboBox;
class QFormLayout;
class QLineEdit;

namespace gatescope {

class FigureSizeForm;
class LimitFields;

/// One axis of the plot that is chosen.
struct ShownAxis {
  QString title;
  bool isLogarithmic = false, hasLimits = true;  ///< pictures of units have axes without numbers
};

/// Says edited() for every change by hand. GUI thread.
class FigureForm : public QTabWidget {
  Q_OBJECT
 public:
  explicit FigureForm(QWidget* parent = nullptr);
  Figure figure() const;
  void setFigure(const Figure& figure);
  /// Of the plot that is chosen; without one there are no axes to choose for.
  void showAxes(const std::optional<ShownAxis>& x, const std::optional<ShownAxis>& y);
  FigureSizeForm& size() const { return *m_size; }
  /// What is typed and cannot be taken; "" when all can.
  QString problem() const;

 signals:
  void edited();

 private:
  struct AxisFields {
    QLineEdit* title;
    LimitFields* limits;
  };
  QFormLayout* addPage(const QString& title);
  void addLook();
  void addParts();
  QCheckBox* addSwitch(QFormLayout& form, const QString& text, const char* name, const QString& help);
  AxisFields addAxis(QFormLayout& form, const QString& name, const char* id, const char* titleId);
  AxisChoice read(const AxisFields& fields) const;
  static void show(const AxisFields& fields, const AxisChoice& choice);
  static void showAxis(const AxisFields& fields, const std::optional<ShownAxis>& axis);
  FigureSizeForm* m_size;
  QFontComboBox* m_family;
  QDoubleSpinBox *m_pointSize, *m_lineWidth;
  QComboBox *m_look, *m_legend;
  QCheckBox *m_title, *m_settings, *m_ghost;
  AxisFields m_x, m_y;
  bool m_hasFamily = false;  ///< one was chosen; else it is that of the window
};

}  // namespace gatescope
