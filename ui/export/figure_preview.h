// The file before it is written, to scale.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/figure/figure.h"

class QLabel;

namespace gatescope {

class PlotPanel;

/// Shows the page in its size on paper where there is room, else smaller, and says by how much. GUI thread.
class FigurePreview : public QWidget {
  Q_OBJECT
 public:
  explicit FigurePreview(QWidget* parent = nullptr);
  /// Draws it. Returns the height of the page, in millimetres.
  double show(PlotPanel& panel, const Figure& figure);
  void showText(const QString& text);
  /// What the page that is shown lacks room for; "" when nothing.
  QString problem() const { return m_problem; }
  QSize room() const;

 private:
  QLabel *m_picture, *m_caption;
  QString m_problem;
};

}  // namespace gatescope
