// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/study_form.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QScopedValueRollback>
#include <QSpinBox>
#include <QVBoxLayout>
#include <algorithm>

#include "core/data/dataset.h"
#include "core/fields/field_text.h"
#include "core/fields/validation.h"
#include "core/gating/variants.h"
#include "core/study/study_measures.h"
#include "ui/base/core_text.h"
#include "ui/base/numbers.h"
#include "ui/base/plain_text.h"
#include "ui/base/theme.h"
#include "ui/controls/field_editor.h"
#include "ui/explorer/number_list.h"

namespace gatescope {
namespace {

// In the order of the sweep's axes: depth runs fastest but for the seeds.
const std::vector<std::string> kNumberKeys = {"network.width", "gating.p", "network.skip", "data.train",
                                              "network.depth"};

std::vector<FieldValue> valuesOf(const Sweep& sweep, const std::string& key) {
  const SweepAxis* axis = findAxis(sweep, key);
  return axis ? axis->values : std::vector<FieldValue>{findField(key)->get(sweep.base)};
}

void name(QWidget* widget, const QString& title, const QString& help) {
  widget->setAccessibleName(title);
  widget->setToolTip(help);
  widget->setWhatsThis(QStringLiteral("<p><b>%1</b></p><p>%2</p>").arg(title.toHtmlEscaped(), help.toHtmlEscaped()));
}

std::vector<std::string> measuresOf(bool trains, bool predicts) {
  std::vector<std::string> ids;
  for (const StudyMeasure& row : studyMeasures())
    if ((trains || !row.trains()) && (predicts || !row.predicts)) ids.push_back(row.id);
  return ids;
}

}  // namespace

StudyForm::StudyForm(QWidget* parent)
    : QWidget(parent),
      m_form(new QFormLayout),
      m_variants(new QListWidget(this)),
      m_seeds(new QSpinBox(this)),
      m_data(new QComboBox(this)),
      m_inputs(new QSpinBox(this)),
      m_random(new QCheckBox(tr("Random labels"), this)),
      m_trains(new QCheckBox(tr("Train at every point"), this)),
      m_steps(new QSpinBox(this)),
      m_predicts(new QCheckBox(tr("Kernel predictor"), this)),
      m_rest(new Label(this)),
      m_message(new Label(this)) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  addVariants(*column);
  column->addLayout(m_form);
  column->addStretch(1);
  m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
  addNumbers(*m_form, "network.depth", QStringLiteral("2, 4, 6..12, 16, 24"));
  addNumbers(*m_form, "network.width", QStringLiteral("25, 100, 500"));
  addNumbers(*m_form, "gating.p", QStringLiteral("0.25, 0.5, 0.75"));
  addNumbers(*m_form, "network.skip", QStringLiteral("0, 0.7, 0.9"));
  m_seeds->setRange(1, 1000);
  name(m_seeds, tr("Seeds"),
       tr("Number of draws of weights, gates and data at every point. Curves are medians, bands are quartiles."));
  m_form->addRow(tr("Seeds"), m_seeds);
  addData(*m_form);
  addTraining(*m_form);
  for (QLabel* label : {m_rest, m_message}) {
    label->setWordWrap(true);
    m_form->addRow(label);
  }
  m_rest->setForegroundRole(QPalette::PlaceholderText);
  m_message->setObjectName(QStringLiteral("study-problem"));
  connect(m_seeds, &QSpinBox::valueChanged, this, &StudyForm::edited);
  matchFont();
}

void StudyForm::addVariants(QBoxLayout& column) {
  for (const GatingVariant& variant : gatingVariants()) {
    auto* item = new QListWidgetItem(QString::fromStdString(variant.label), m_variants);
    item->setData(Qt::UserRole, QString::fromStdString(variant.id));
    item->setToolTip(QString::fromStdString(variant.description));
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(Qt::Unchecked);
  }
  m_variants->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  name(m_variants, tr("Variants"), tr("Where the gates come from. Space ticks and unticks."));
  auto* label = new Label(tr("&Variants"), this);
  label->setBuddy(m_variants);
  column.addWidget(label);
  column.addWidget(m_variants, 1000);  // all rows where there is room
  connect(m_variants, &QListWidget::itemChanged, this, &StudyForm::edited);
}

void StudyForm::addNumbers(QFormLayout& form, const std::string& key, const QString& example) {
  const Field& field = *findField(key);
  auto* line = new QLineEdit(this);
  line->setObjectName(QString::fromStdString(key));
  line->setPlaceholderText(example);
  name(line, fieldName(field),
       tr("%1 Several values, for example %2.").arg(QString::fromStdString(field.help), example));
  form.addRow(fieldName(field), line);
  m_numbers[key] = line;
  connect(line, &QLineEdit::textChanged, this, &StudyForm::edited);
}

void StudyForm::addData(QFormLayout& form) {
  for (const DataSource& source : dataSources())
    if (!source.needsPath) m_data->addItem(QString::fromStdString(source.title), QString::fromStdString(source.id));
  m_data->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  m_data->setMinimumContentsLength(8);
  name(m_data, tr("Data set"),
       tr("What the networks see. For your own data, choose it in the window, then “The window's experiment” here."));
  form.addRow(tr("Data set"), m_data);
  addNumbers(form, "data.train", QStringLiteral("100"));
  const Field& inputs = *findField("data.inputs");
  m_inputs->setRange(static_cast<int>(inputs.minimum), static_cast<int>(inputs.maximum));
  name(m_inputs, fieldName(inputs), QString::fromStdString(inputs.help));
  form.addRow(fieldName(inputs), m_inputs);
  name(m_random, tr("Random labels"), QString::fromStdString(findField("data.labels")->help));
  form.addRow(m_random);
  connect(m_data, &QComboBox::currentIndexChanged, this, &StudyForm::edited);
  connect(m_inputs, &QSpinBox::valueChanged, this, &StudyForm::edited);
  connect(m_random, &QCheckBox::toggled, this, &StudyForm::edited);
}

void StudyForm::addTraining(QFormLayout& form) {
  name(m_trains, tr("Train at every point"),
       tr("After K₀, each network is trained: steps to 1 % of the loss, losses, accuracies. Takes longer than the "
          "kernel alone."));
  form.addRow(m_trains);
  m_steps->setRange(1, 1'000'000);
  name(m_steps, tr("Stop after"), tr("Maximum number of training steps at every point."));
  form.addRow(tr("Stop after"), m_steps);
  name(m_predicts, m_predicts->text(),
       tr("What kernel regression with K₀ and with H₀ on the training samples makes of the test samples. Takes longer "
          "than the kernel alone."));
  form.addRow(m_predicts);
  connect(m_predicts, &QCheckBox::toggled, this, &StudyForm::edited);
  connect(m_trains, &QCheckBox::toggled, this, &StudyForm::edited);
  connect(m_steps, &QSpinBox::valueChanged, this, &StudyForm::edited);
}

void StudyForm::matchFont() {
  const int frame = 2 * m_variants->frameWidth(), rows = m_variants->count();
  m_variants->setMinimumHeight(fontMetrics().lineSpacing() * 13 / 2 + frame);
  m_variants->setMaximumHeight(std::max(m_variants->sizeHintForRow(0), fontMetrics().lineSpacing()) * rows + frame + 4);
}

void StudyForm::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::FontChange) matchFont();
}

void StudyForm::setExperiment(const Settings& settings) {
  Sweep sweep;
  sweep.base = settings;
  sweep.measures = measuresOf(false, false);
  setSweep(sweep);
}

void StudyForm::setSweep(const Sweep& sweep) {
  {
    const QScopedValueRollback guard(m_setting, true);
    m_sweep = sweep;
    const std::vector<FieldValue> variants = valuesOf(sweep, "gating.variant");
    for (int row = 0; row < m_variants->count(); ++row) {
      const FieldValue id = m_variants->item(row)->data(Qt::UserRole).toString().toStdString();
      m_variants->item(row)->setCheckState(std::ranges::find(variants, id) != variants.end() ? Qt::Checked
                                                                                             : Qt::Unchecked);
    }
    for (const auto& [key, line] : m_numbers) {
      line->setText(numbersText(valuesOf(sweep, key)));
      line->setCursorPosition(0);  // where there is no room for all, the first are seen
    }
    m_seeds->setValue(static_cast<int>(valuesOf(sweep, "seed").size()));
    const DataSettings& data = sweep.base.experiment.data;
    const QString id = QString::fromStdString(data.name);
    if (m_data->findData(id) < 0) m_data->addItem(QString::fromStdString(findDataSource(data.name)->title), id);
    m_data->setCurrentIndex(m_data->findData(id));
    m_inputs->setValue(static_cast<int>(data.inputs));
    m_random->setChecked(data.labels == Labels::Random);
    m_trains->setChecked(trainsNetworks(sweep.measures));
    m_predicts->setChecked(predictsTests(sweep.measures));
    m_steps->setValue(static_cast<int>(std::clamp<std::int64_t>(sweep.base.live.stopSteps, 1, m_steps->maximum())));
  }
  edited();
}

Settings StudyForm::enteredBase() const {
  Settings base = m_sweep.base;
  const std::string name = m_data->currentData().toString().toStdString();
  if (name != base.experiment.data.name) base = withDataSource(base, name);
  base.experiment.data.inputs = m_inputs->value();
  base.experiment.data.labels = m_random->isChecked() ? Labels::Random : Labels::True;
  base.live.stopSteps = m_steps->value();
  return base;
}

// `at`: the control that is to blame for what is thrown.
Sweep StudyForm::entered(QWidget*& at) const {
  Sweep sweep;
  at = m_data;
  sweep.base = enteredBase();
  SweepAxis variants{findField("gating.variant"), {}};
  for (int row = 0; row < m_variants->count(); ++row)
    if (m_variants->item(row)->checkState() == Qt::Checked)
      variants.values.emplace_back(m_variants->item(row)->data(Qt::UserRole).toString().toStdString());
  at = m_variants;
  if (variants.values.empty()) throw Error(tr("Tick at least one variant.").toStdString());
  sweep.axes.push_back(std::move(variants));
  for (const std::string& key : kNumberKeys) try {
      at = m_numbers.at(key);
      sweep.axes.push_back({findField(key), parseNumbers(*findField(key), m_numbers.at(key)->text())});
    } catch (const Error& error) {
      throw Error(tr("%1: %2").arg(fieldName(*findField(key)), QString::fromStdString(messageOf(error))).toStdString());
    }
  at = nullptr;
  std::int64_t most = 2;
  for (const FieldValue& n : findAxis(sweep, "data.train")->values) most = std::max(most, std::get<std::int64_t>(n));
  sweep.base.experiment.probeSamples =
      std::min<std::int64_t>(most, static_cast<std::int64_t>(findField("probes.samples")->maximum));
  SweepAxis seeds{findField("seed"), {}};
  const std::vector<FieldValue> before = valuesOf(m_sweep, "seed");
  for (std::int64_t i = 0; i < m_seeds->value(); ++i)
    seeds.values.emplace_back(std::get<std::int64_t>(before.front()) + i);
  sweep.axes.push_back(std::move(seeds));
  for (const SweepAxis& axis : m_sweep.axes)  // of a file, beyond what has a control here
    if (!findAxis(sweep, axis.field->key)) sweep.axes.insert(sweep.axes.begin(), axis);
  sweep.measures = measuresOf(m_trains->isChecked(), m_predicts->isChecked());
  return sweep;
}

void StudyForm::edited() {
  if (m_setting) return;
  QWidget* at = nullptr;
  try {
    Sweep sweep = entered(at);
    if (sweep.points() > kMostPoints)
      throw Error(tr("%1 points are too many here; allowed: %2. The command line takes more: gatescope-cli sweep.")
                      .arg(countText(sweep.points()), countText(kMostPoints))
                      .toStdString());
    const Issues issues = validate(sweep);
    m_problem.clear();
    if (!issues.empty()) {
      const std::string grid = "grid.", given = issues.front().field;
      const std::string key = given.starts_with(grid) ? given.substr(grid.size()) : given;
      const Field* field = findField(key);
      at = controlOf(key);
      m_problem = tr("%1: %2").arg(field ? fieldName(*field) : QString::fromStdString(key),
                                   QString::fromStdString(issues.front().message));
    }
    m_sweep = std::move(sweep);
  } catch (const std::exception& error) {
    m_problem = QString::fromStdString(messageOf(error));
  }
  const DataSource* source = findDataSource(m_data->currentData().toString().toStdString());
  m_inputs->setEnabled(source && source->hasInputs);
  m_steps->setEnabled(m_trains->isChecked());
  const bool masks = std::ranges::any_of(gatingVariants(), [this](const GatingVariant& v) {
    const int row = static_cast<int>(&v - gatingVariants().data());
    return v.source == GateSource::Mask && m_variants->item(row)->checkState() == Qt::Checked;
  });
  m_numbers.at("gating.p")->setEnabled(masks);
  showProblem(at);
  showRest();
  emit changed();
}

QWidget* StudyForm::controlOf(const std::string& key) const {
  const std::pair<const char*, QWidget*> controls[] = {{"gating.variant", m_variants}, {"seed", m_seeds},
                                                       {"data.name", m_data},          {"data.inputs", m_inputs},
                                                       {"data.labels", m_random},      {"stop.steps", m_steps}};
  for (const auto& [own, control] : controls)
    if (key == own) return control;
  const auto numbers = m_numbers.find(key);
  return numbers == m_numbers.end() ? nullptr : numbers->second;
}

// Under its control; where none is to blame, at the end.
void StudyForm::showProblem(QWidget* at) {
  m_message->setText(m_problem);
  m_message->setVisible(!m_problem.isEmpty());
  if (m_problem.isEmpty()) return;
  const QFormLayout::TakeRowResult before = m_form->takeRow(m_message);  // the items, not the widget, are ours now
  delete before.labelItem;
  delete before.fieldItem;
  int row = m_form->rowCount() - 1;
  QFormLayout::ItemRole role = QFormLayout::SpanningRole;
  if (at == m_variants)
    row = -1;
  else if (at)
    m_form->getWidgetPosition(at, &row, &role);
  m_form->insertRow(row + 1, m_message);
}

void StudyForm::showRest() {
  const Settings& base = m_sweep.base;
  const auto text = [&base](const char* key) { return QString::fromStdString(toText(findField(key)->get(base))); };
  QStringList parts = {
      tr("initial scale %1, %2").arg(text("initialisation.scale"), text("initialisation.distribution"))};
  parts << tr("%1, step size %2").arg(text("optimiser.name"), text("optimiser.step_size"));
  if (base.live.stepSize == StepSize::Spectral) parts << tr("c = %1").arg(text("optimiser.c"));
  parts << tr("%1 loss").arg(text("loss"));
  m_rest->setText(tr("%1 points. Everything else as in the experiment: %2.")
                      .arg(countText(m_sweep.points()), parts.join(QStringLiteral(", "))));
}

}  // namespace gatescope
