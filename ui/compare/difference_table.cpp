// What differs between the runs on screen.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/difference_table.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>
#include <algorithm>

#include "core/fields/fields.h"
#include "core/fields/live_changes.h"
#include "core/telemetry/measures.h"
#include "ui/base/core_text.h"
#include "ui/base/numbers.h"
#include "ui/base/plain_text.h"
#include "ui/base/theme.h"
#include "ui/controls/choice_text.h"
#include "ui/controls/field_editor.h"
#include "ui/run/run_figures.h"

namespace gatescope {

namespace {

std::vector<const RunHistory*> allRuns(const RunHistory& run, const OtherRuns& others) {
  std::vector<const RunHistory*> runs = {&run};
  for (const OtherRun& other : others) runs.push_back(other.history);
  return runs;
}

DifferenceRow row(const char* key, const QString& label, const std::vector<const RunHistory*>& runs,
                  const std::function<QString(const RunHistory&)>& value) {
  DifferenceRow result{QLatin1String(key), label, {}, false};
  for (const RunHistory* run : runs) result.values << value(*run);
  return result;
}

/// As the settings show it: names, not keywords.
QString settingText(const RunHistory& run, const Field& field) {
  const std::string text = courseText(run.courseSoFar(), field);
  const bool isKeyword = std::ranges::find(field.choices, text) != field.choices.end();
  return isKeyword ? choiceTitle(field, text) : QString::fromStdString(text);
}

std::vector<DifferenceRow> settingRows(const std::vector<const RunHistory*>& runs) {
  std::vector<DifferenceRow> rows;
  for (const Field& field : fields()) {
    DifferenceRow line{QString::fromStdString(field.key), fieldName(field), {}, true};
    for (const RunHistory* run : runs) line.values << settingText(*run, field);
    if (std::ranges::any_of(line.values, [&](const QString& value) { return value != line.values.front(); }))
      rows.push_back(line);
  }
  return rows;
}

/// Runs that stand at different steps are compared all the same: that is said.
QString stepsText(const std::vector<const RunHistory*>& runs) {
  QStringList steps;
  for (const RunHistory* run : runs)
    steps << (run->median().steps().empty() ? numberText(kAbsent) : countText(run->median().steps().back().step));
  if (std::ranges::all_of(steps, [&](const QString& step) { return step == steps.front(); }))
    return DifferenceTable::tr("Results of every run at step %1.").arg(steps.front());
  return DifferenceTable::tr("Results at different steps, in the order of the columns: %1.")
      .arg(steps.join(QStringLiteral(" · ")));
}

}  // namespace

std::vector<DifferenceRow> differences(const RunHistory& run, const OtherRuns& others) {
  const auto runs = allRuns(run, others);
  std::vector<DifferenceRow> rows = settingRows(runs);
  const auto percent = [](double share) {
    return std::isnan(share) ? numberText(share) : numberText(100 * share, 4) + QStringLiteral(" %");
  };
  rows.push_back(row("step", DifferenceTable::tr("step"), runs, [](const RunHistory& r) {
    return r.median().steps().empty() ? numberText(kAbsent) : countText(r.median().steps().back().step);
  }));
  rows.push_back(row("step_size", DifferenceTable::tr("step size α"), runs,
                     [](const RunHistory& r) { return numberText(r.state.stepSize, 4); }));
  rows.push_back(row("diverged", DifferenceTable::tr("networks diverged"), runs, [](const RunHistory& r) {
    return r.state.networks == 1 ? numberText(kAbsent)
                                 : DifferenceTable::tr("%1 of %2").arg(r.state.diverged).arg(r.state.networks);
  }));
  for (const StepMeasure& measure : stepMeasures())
    rows.push_back(row(measure.key.c_str(), coreText(measure.label), runs, [&](const RunHistory& r) {
      return figureText(r, measure.value,
                        [&](double value) { return measure.isShare ? percent(value) : numberText(value); });
    }));
  for (const KernelMeasure& measure : kernelMeasures()) {
    if (measure.isRaw) continue;
    rows.push_back(row(measure.key.c_str(), QString::fromStdString(measure.label), runs, [&](const RunHistory& r) {
      return figureText(r, measure, [](double value) { return numberText(value); });
    }));
  }
  std::erase_if(rows, [](const DifferenceRow& line) {
    return std::ranges::all_of(line.values, [](const QString& value) { return value == numberText(kAbsent); });
  });
  return rows;
}

QStringList differingSettings(const std::vector<const RunHistory*>& runs) {
  std::vector<QStringList> texts(runs.size());
  for (const DifferenceRow& line : settingRows(runs))
    for (std::size_t i = 0; i < runs.size(); ++i) {
      const QString& value = line.values[static_cast<qsizetype>(i)];
      texts[i] << line.label + QLatin1Char(' ') + (value.isEmpty() ? QStringLiteral("–") : value);
    }
  QStringList joined;
  for (const QStringList& text : texts) joined << text.join(QStringLiteral(" · "));
  return joined;
}

DifferenceTable::DifferenceTable(QWidget* parent)
    : QDialog(parent), m_steps(new Label(this)), m_table(new QTableWidget(this)) {
  setWindowTitle(tr("Differences between the runs"));
  auto* column = new QVBoxLayout(this);
  m_steps->setWordWrap(true);
  column->addWidget(m_steps);
  column->addWidget(m_table, 1);
  m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
  m_table->setAccessibleName(tr("Settings that differ, and results"));
  m_table->verticalHeader()->hide();
  m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
  m_table->setTabKeyNavigation(false);
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
  QPushButton* copy = buttons->addButton(tr("Copy as CSV"), QDialogButtonBox::ActionRole);
  connect(copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(csv()); });
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::hide);
  column->addWidget(buttons);
  resizeWithType(*this, 720, 460);
}

void DifferenceTable::show(const RunHistory& run, const OtherRuns& others, const QString& name) {
  m_rows = differences(run, others);
  m_steps->setText(stepsText(allRuns(run, others)));
  m_names = QStringList{name};
  for (const OtherRun& other : others) m_names << other.name;
  m_table->setColumnCount(static_cast<int>(m_names.size()) + 1);
  m_table->setHorizontalHeaderLabels(QStringList{tr("setting or result")} + m_names);
  m_table->setRowCount(static_cast<int>(m_rows.size()));
  for (int r = 0; r < m_table->rowCount(); ++r) {
    const DifferenceRow& line = m_rows[static_cast<std::size_t>(r)];
    auto* label = new QTableWidgetItem(line.setting ? tr("%1 (setting)").arg(line.label) : line.label);
    QFont font = label->font();
    font.setBold(line.setting);
    label->setFont(font);
    m_table->setItem(r, 0, label);
    for (int c = 0; c < line.values.size(); ++c) {
      auto* item = new QTableWidgetItem(line.values[c]);
      item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
      m_table->setItem(r, c + 1, item);
    }
  }
}

QString DifferenceTable::csv() const {
  const auto quoted = [](QString text) {
    return QLatin1Char('"') + text.replace(QLatin1Char('"'), QLatin1String("\"\"")) + QLatin1Char('"');
  };
  QString text = QStringLiteral("key");
  for (const QString& name : m_names) text += QLatin1Char(',') + quoted(name);
  text += QLatin1Char('\n');
  for (const DifferenceRow& line : m_rows) {
    text += line.key;
    for (const QString& value : line.values)
      text += QLatin1Char(',') + quoted(QString(value).remove(QChar(0x2009)));  // programs read no thin spaces
    text += QLatin1Char('\n');
  }
  return text;
}

}  // namespace gatescope
