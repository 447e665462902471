// The depth explorer and the hands of its user: everything through its widgets.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtest/gtest.h>

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>
#include <algorithm>
#include <initializer_list>
#include <memory>
#include <utility>

#include <qcustomplot.h>

#include "tests/support/temporary_folder.h"
#include "ui/explorer/depth_explorer.h"
#include "ui/explorer/study_curves_plot.h"
#include "ui/explorer/study_form.h"

namespace gatescope::test {

class ExplorerUser : public testing::Test {
 protected:
  ExplorerUser() { open(); }
  void open() {
    m_window.reset();
    m_window = std::make_unique<DepthExplorer>(QString::fromStdString((m_folder.path() / "studies").string()));
    m_window->resize(1100, 760);
    m_window->show();
  }
  StudyForm& form() { return m_window->form(); }
  void type(const char* key, const char* text) {
    QLineEdit* line = form().numbers(key);
    line->selectAll();
    QTest::keyClicks(line, text);
  }
  void tick(std::initializer_list<const char*> ids) {
    for (int row = 0; row < form().variants()->count(); ++row) {
      QListWidgetItem* item = form().variants()->item(row);
      const bool on =
          std::ranges::any_of(ids, [item](const char* id) { return item->data(Qt::UserRole).toString() == id; });
      item->setCheckState(on ? Qt::Checked : Qt::Unchecked);
    }
  }
  /// A study that takes a second at most.
  void enterSmallStudy() {
    choosePreset("depth-hurts");
    type("network.width", "20, 30");
    type("network.depth", "2..5");
    type("data.train", "12");
    form().seeds()->setValue(3);
  }
  void choosePreset(const char* id) {
    auto* box = boxNamed("Study");
    const int row = box->findData(id);
    ASSERT_GE(row, 0) << id;
    box->setCurrentIndex(row);
    emit box->activated(row);
  }
  QPushButton* button(const char* text) {
    for (QPushButton* found : m_window->findChildren<QPushButton*>())
      if (found->text().remove('&') == text) return found;
    return nullptr;
  }
  QComboBox* boxNamed(const char* name) {
    for (QComboBox* found : m_window->findChildren<QComboBox*>())
      if (found->accessibleName() == name) return found;
    return nullptr;
  }
  QString problem() { return m_window->findChild<QLabel*>("study-problem")->text(); }
  void click(const char* text) {
    QPushButton* found = button(text);
    ASSERT_TRUE(found) << text;
    ASSERT_TRUE(found->isEnabled()) << text;
    QTest::mouseClick(found, Qt::LeftButton);
  }
  bool finish() {
    return QTest::qWaitFor([this] { return !m_window->job().isRunning(); }, 120000);
  }
  QCPGraph* graph(const QString& name) {
    QCustomPlot* plot = m_window->curves().plot();
    for (int i = 0; i < plot->graphCount(); ++i)
      if (plot->graph(i)->name() == name) return plot->graph(i);
    return nullptr;
  }
  double median(const char* measure, std::initializer_list<std::pair<const char*, std::size_t>> at) {
    const StudyModel& model = m_window->model();
    const std::size_t depth = model.axis("network.depth");
    StudyCurve curve{std::vector<std::size_t>(model.sweep().axes.size(), 0), {}};
    for (const auto& [key, position] : at) curve.position[model.axis(key)] = position;
    return model.cell(curve, depth, curve.position[depth], measure).measured.median;
  }

  TemporaryFolder m_folder;
  std::unique_ptr<DepthExplorer> m_window;
};

}  // namespace gatescope::test
