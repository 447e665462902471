// What a study varies: variants, depths, widths, p, samples, seeds; on which data; whether networks are trained, and
// whether kernels predict.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <map>
#include <string>

#include "core/study/sweep.h"

class QBoxLayout;
class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QListWidget;
class QSpinBox;

namespace gatescope {

/// GUI thread. Everything that has no control here is as in base().
class StudyForm : public QWidget {
  Q_OBJECT
 public:
  /// More would not be drawn in time.
  static constexpr Index kMostPoints = 20'000;

  explicit StudyForm(QWidget* parent = nullptr);

  /// Shows this sweep. It becomes the base of what is not shown here.
  void setSweep(const Sweep& sweep);
  /// The window's experiment with one value for each axis.
  void setExperiment(const Settings& settings);
  /// The sweep as entered. Worthless while problem() says something.
  const Sweep& sweep() const { return m_sweep; }
  /// What is wrong, naming the control, under which it stands; "" when it can be started.
  QString problem() const { return m_problem; }

  QListWidget* variants() const { return m_variants; }
  QLineEdit* numbers(const std::string& key) const { return m_numbers.at(key); }
  QSpinBox* seeds() const { return m_seeds; }
  QComboBox* data() const { return m_data; }
  QCheckBox* trains() const { return m_trains; }
  QSpinBox* steps() const { return m_steps; }
  QCheckBox* predicts() const { return m_predicts; }

 signals:
  void changed();

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void addVariants(QBoxLayout& column);
  void addNumbers(QFormLayout& form, const std::string& key, const QString& example);
  void addData(QFormLayout& form);
  void addTraining(QFormLayout& form);
  void matchFont();
  void edited();
  Sweep entered(QWidget*& at) const;
  QWidget* controlOf(const std::string& key) const;
  void showProblem(QWidget* at);
  Settings enteredBase() const;
  void showRest();

  Sweep m_sweep;
  QString m_problem;
  QFormLayout* m_form;
  bool m_setting = false;
  QListWidget* m_variants;
  std::map<std::string, QLineEdit*> m_numbers;  ///< by key of fields()
  QSpinBox* m_seeds;
  QComboBox* m_data;
  QSpinBox* m_inputs;
  QCheckBox* m_random;
  QCheckBox* m_trains;
  QSpinBox* m_steps;
  QCheckBox* m_predicts;
  QLabel* m_rest;
  QLabel* m_message;
};

}  // namespace gatescope
