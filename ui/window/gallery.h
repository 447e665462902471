// The plots to choose from, with their pictures.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QPixmap>
#include <QTimer>

#include "ui/base/theme.h"

class QLineEdit;
class QListWidget;
class QListWidgetItem;

namespace gatescope {

class PlotGrid;
class PlotPanel;

/// Non-modal. One row per plot: tick to show it, Enter to go to it. Pictures are drawn when it is shown or asked to.
/// GUI thread.
class Gallery : public QDialog {
  Q_OBJECT
 public:
  Gallery(PlotGrid& plots, QWidget* parent);

  void setTheme(const Theme& theme);
  /// Draws the pictures again from what the plots have now: one per event, the window goes on meanwhile.
  void updatePictures();
  bool isDrawing() const { return m_drawing.isActive(); }

  QListWidget* list() const { return m_list; }
  QLineEdit* filter() const { return m_filter; }

 protected:
  void showEvent(QShowEvent* event) override;
  void changeEvent(QEvent* event) override;
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void fill();
  void matchFont();
  void showTicks();
  void tick(const QListWidgetItem& item);
  void applyFilter();
  void drawNext();

  PlotGrid& m_plots;
  Theme m_theme;
  QLineEdit* m_filter;
  QListWidget* m_list;
  bool m_ticking = false;
  QTimer m_drawing{this};
  int m_next = 0;  ///< row of the picture to be drawn
};

/// The plot as it would be drawn now, in `size` pixels; without data a drawing of its kind.
QPixmap plotPicture(PlotPanel& panel, const Theme& theme, const QSize& size);

}  // namespace gatescope
