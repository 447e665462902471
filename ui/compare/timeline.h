// The run's past: a mark for every step whose weights are kept, a handle to look back, and what can be done from there.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <cstdint>
#include <vector>

#include "ui/base/theme.h"

class QLabel;
class QPushButton;
class QSpinBox;

namespace gatescope {

/// The strip itself: arrow keys go from mark to mark, Home to the first, End to the present. GUI thread.
class TimelineStrip : public QWidget {
  Q_OBJECT
 public:
  explicit TimelineStrip(QWidget* parent = nullptr);
  /// `kept` ascending; `last`: the present step.
  void setSteps(std::vector<std::int64_t> checkpoints, std::int64_t last);
  void setViewedStep(std::int64_t step);  ///< −1: the present
  std::int64_t viewedStep() const { return m_viewedStep; }
  const std::vector<std::int64_t>& checkpoints() const { return m_checkpoints; }
  /// Where a step lies, in pixels of this widget.
  int position(std::int64_t step) const;
  void setTheme(const Theme& theme);
  QSize sizeHint() const override;
  QSize minimumSizeHint() const override;

 signals:
  void viewRequested(std::int64_t step);  ///< a kept step; −1: the present

 protected:
  void paintEvent(QPaintEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  bool event(QEvent* event) override;

 private:
  void viewAtPixel(int x);
  void request(std::int64_t step);
  void goBy(int marks);
  std::vector<std::int64_t> m_checkpoints;
  std::int64_t m_last = 0, m_viewedStep = -1;
  Theme m_theme;
};

class Timeline : public QWidget {
  Q_OBJECT
 public:
  explicit Timeline(QWidget* parent = nullptr);
  void setSteps(const std::vector<std::int64_t>& checkpoints, std::int64_t last);
  /// `asked`: step that was asked for, −1 the present; `arrived`: it is on screen.
  void setViewedStep(std::int64_t asked, bool arrived);
  /// Networks of the run: with several there is a choice which of them the pictures from inside show.
  void setNetworks(std::int64_t networks);
  void setTheme(const Theme& theme);
  TimelineStrip& strip() { return *m_strip; }
  std::int64_t viewedStep() const { return m_strip->viewedStep(); }

 signals:
  void viewRequested(std::int64_t step);
  void continueRequested(std::int64_t step);
  void copyGatesRequested(std::int64_t step);
  void networkChosen(std::int64_t network);  ///< from 0

 protected:
  void resizeEvent(QResizeEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  void fitWords();
  QPushButton* addButton(const QString& text, const QString& help);
  QSpinBox* createNetworkBox();
  TimelineStrip* m_strip;
  QSpinBox* m_network;
  QLabel* m_text;
  QPushButton *m_continue, *m_copy, *m_now;
};

}  // namespace gatescope
