// The bottom line: what the run does, how far it is, and its newest numbers.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

#include "core/telemetry/telemetry.h"
#include "ui/base/theme.h"
#include "ui/run/run_history.h"

class QHBoxLayout;
class QLabel;
class QProgressBar;

namespace gatescope {

/// GUI thread. Every number has a tooltip: name, formula, where it is measured. Messages appear above the numbers.
class StatusRow : public QWidget {
  Q_OBJECT
 public:
  explicit StatusRow(QWidget* parent = nullptr);

  void setState(const RunState& state);
  /// The newest numbers of the curves.
  void setHistory(const RunHistory& history);
  /// An answer to the user: good news for some seconds, bad news until the next start or notice.
  void showNotice(const QString& text, bool ok);
  void setTheme(const Theme& theme);
  /// Small: in a narrow window the less important numbers go.
  QSize minimumSizeHint() const override;

  QString stateWord() const;
  QString message() const;

 protected:
  void resizeEvent(QResizeEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  struct Cell {
    QLabel* label;
    QString widest;  ///< keeps this room, whatever it shows
  };
  void addNumbers();
  void matchFont();
  void fitWidth();
  QLabel* addCell(const QString& name, const QString& widest, const QString& help);
  void showState();
  void showMessage();

  Theme m_theme;
  std::vector<Cell> m_cells;
  RunState m_state;
  QString m_notice, m_summary;
  bool m_noticeOk = true;
  QTimer m_noticeTimer{this};
  QHBoxLayout* m_row;
  QLabel* m_message;
  QLabel* m_dot;
  QLabel* m_word;
  QLabel* m_step = nullptr;
  QProgressBar* m_progress = nullptr;
  QLabel* m_left = nullptr;
  QLabel* m_speed = nullptr;
  QLabel* m_condition = nullptr;
  QLabel* m_train = nullptr;
  QLabel* m_test = nullptr;
  QLabel* m_accuracy = nullptr;
  QLabel* m_measuring = nullptr;
};

}  // namespace gatescope
