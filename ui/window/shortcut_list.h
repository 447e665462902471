// All keys of a window in one list, generated from its actions.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QList>

class QLineEdit;
class QTreeWidget;

namespace gatescope {

/// Non-modal. Read anew whenever it is shown: one group per menu, then what has keys but no menu, then the plots. GUI
/// thread.
class ShortcutList : public QDialog {
  Q_OBJECT
 public:
  explicit ShortcutList(QWidget* window);

  QTreeWidget* list() const { return m_list; }
  QLineEdit* filter() const { return m_filter; }

 protected:
  void showEvent(QShowEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  void fill();
  void applyFilter();
  QWidget* m_window;
  QLineEdit* m_filter;
  QTreeWidget* m_list;
};

}  // namespace gatescope
