// "Same, but…": one setting is changed, everything else and the seed stay; both runs start.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "core/fields/fields.h"

class QComboBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace gatescope {

class FieldEditor;

/// Not modal; deletes itself when closed. GUI thread.
class SameButDialog : public QDialog {
  Q_OBJECT
 public:
  explicit SameButDialog(const Settings& settings, QWidget* parent = nullptr);
  /// Chooses the setting to change.
  void choose(const std::string& key);
  FieldEditor* editor() const { return m_editor; }
  /// The settings with the one change.
  Settings changed() const;

 signals:
  void confirmed(const gatescope::Settings& before, const gatescope::Settings& after);

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void showEditor();
  void check();
  Settings m_before;
  QComboBox* m_choice;
  QVBoxLayout* m_position;
  FieldEditor* m_editor = nullptr;
  QLabel* m_message;
  QPushButton* m_start;
};

}  // namespace gatescope
