// Import of a CSV table.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/csv_import.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFile>
#include <QFileInfo>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPromise>
#include <QPushButton>
#include <QSpinBox>
#include <QTableWidget>
#include <QThreadPool>
#include <QVBoxLayout>
#include <algorithm>
#include <memory>

#include "core/data/csv_layout.h"
#include "core/data/selection.h"
#include "core/fields/validation.h"
#include "ui/base/numbers.h"
#include "ui/base/plain_text.h"
#include "ui/base/theme.h"

namespace gatescope {

namespace {

constexpr int kRows = 50;
constexpr int kMostColumns = 100;  // of the preview: a table of pictures has hundreds
constexpr qint64 kHeadBytes = qint64{1} << 20;
constexpr int kMostSamples = 1'000'000;
constexpr std::size_t kMostClassesShown = 12;
constexpr int kMostCharacters = 200;  // of a cell

/// On another thread; the answer finds nobody when the dialog is gone.
QFuture<CsvCheck> checkElsewhere(const DataSettings& data, const std::stop_token& stop) {
  auto promise = std::make_shared<QPromise<CsvCheck>>();
  promise->start();
  QThreadPool::globalInstance()->start([promise, data, stop] {
    promise->addResult(checkCsv(data, stop));
    promise->finish();
  });
  return promise->future();
}

void addRow(QFormLayout& form, const QString& label, QWidget* field) {
  form.addRow(label, field);
  field->setAccessibleName(QString(label).remove(QLatin1Char('&')));
}

}  // namespace

CsvImport::CsvImport(const QString& path, const Settings& current, QWidget* parent)
    : QDialog(parent),
      m_path(QFileInfo(path).absoluteFilePath()),
      m_current(current),
      m_counts(new Label(this)),
      m_table(new QTableWidget(this)),
      m_readings(new Label(this)),
      m_target(new QComboBox(this)),
      m_as(new QComboBox(this)),
      m_skip(new QCheckBox(tr("Leave out rows that &lack a value"), this)),
      m_found(new Label(this)),
      m_train(new QSpinBox(this)),
      m_test(new QSpinBox(this)),
      m_sizes(new Label(this)),
      m_message(new Label(this)),
      m_import(new QPushButton(tr("&Use this table"), this)) {
  setWindowTitle(tr("Import %1").arg(QFileInfo(path).fileName()));
  setModal(false);
  resizeWithType(*this, 720, 560);
  QFile file(m_path);
  if (file.open(QIODevice::ReadOnly)) m_head = previewCsv(file.read(kHeadBytes), file.size() <= kHeadBytes, kRows);
  new QVBoxLayout(this);
  addPreview();
  addFields();
  m_message->setObjectName(QStringLiteral("message"));
  m_message->setWordWrap(true);
  m_message->setTextInteractionFlags(Qt::TextSelectableByMouse);
  m_message->setMinimumHeight(3 * fontMetrics().lineSpacing());
  m_message->setAlignment(Qt::AlignTop | Qt::AlignLeft);
  layout()->addWidget(m_message);
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
  buttons->addButton(m_import, QDialogButtonBox::AcceptRole);
  layout()->addWidget(buttons);
  m_import->setDefault(true);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
  connect(m_import, &QPushButton::clicked, this, [this] {
    emit importRequested(settings());
    close();
  });
  connect(&m_watcher, &QFutureWatcher<CsvCheck>::finished, this, &CsvImport::showCheck);
  fillColumns();
  readAgain();
}

CsvImport::~CsvImport() { m_stop.request_stop(); }

void CsvImport::addPreview() {
  for (auto [label, name] : {std::pair(m_counts, "counts"), std::pair(m_readings, "readings")}) {
    label->setObjectName(QLatin1String(name));
    label->setWordWrap(true);
  }
  layout()->addWidget(m_counts);
  m_table->setAccessibleName(tr("First rows of the table"));
  m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
  m_table->setTabKeyNavigation(false);  // Tab leaves the table
  m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().lineSpacing() + 6);
  fillTable();
  m_table->resizeColumnsToContents();
  static_cast<QVBoxLayout*>(layout())->addWidget(m_table, 1);
  layout()->addWidget(m_readings);
}

void CsvImport::fillTable() {
  const int columns = std::min(m_head.columns(), kMostColumns);
  m_table->setColumnCount(columns);
  m_table->setRowCount(static_cast<int>(m_head.rows.size()));
  for (int r = 0; r < m_table->rowCount(); ++r) {
    const QStringList& cells = m_head.rows[static_cast<std::size_t>(r)];
    for (int c = 0; c < std::min(columns, static_cast<int>(cells.size())); ++c)
      m_table->setItem(r, c, new QTableWidgetItem(briefText(cells[c], kMostCharacters)));
  }
  QStringList names;
  for (int c = 0; c < columns; ++c)
    names += m_head.header.isEmpty() ? QString::number(c + 1) : briefText(m_head.header[c]);
  m_table->setHorizontalHeaderLabels(names);
}

void CsvImport::addChoices(QFormLayout& form) {
  m_as->setObjectName(QStringLiteral("as"));
  m_as->addItem(tr("what they look like"), static_cast<int>(Targets::Value));
  m_as->addItem(tr("classes"), static_cast<int>(Targets::Classes));
  m_as->addItem(tr("numbers"), static_cast<int>(Targets::Numbers));
  addRow(form, tr("Read targets &as"), m_as);
  m_skip->setObjectName(QStringLiteral("skip"));
  form.addRow(QString(), m_skip);
}

void CsvImport::addFields() {
  auto* form = new QFormLayout;
  static_cast<QVBoxLayout*>(layout())->addLayout(form);
  m_target->setObjectName(QStringLiteral("target"));
  addRow(*form, tr("Target &column"), m_target);
  addChoices(*form);
  m_found->setObjectName(QStringLiteral("found"));
  m_found->setWordWrap(true);
  form->addRow(tr("Target values"), m_found);
  m_train->setObjectName(QStringLiteral("train"));
  m_train->setRange(1, kMostSamples);
  m_test->setObjectName(QStringLiteral("test"));
  m_test->setRange(0, kMostSamples);
  addRow(*form, tr("T&raining samples"), m_train);
  addRow(*form, tr("T&est samples"), m_test);
  m_sizes->setObjectName(QStringLiteral("sizes"));
  form->addRow(QString(), m_sizes);
  m_train->setValue(static_cast<int>(m_current.experiment.data.train));
  m_test->setValue(static_cast<int>(m_current.experiment.data.test));
  for (QSpinBox* box : {m_train, m_test})
    connect(box, qOverload<int>(&QSpinBox::valueChanged), this, &CsvImport::showSizes);
}

QString CsvImport::columnName(int column) const {
  const QString name = m_head.header.value(column);
  return name.isEmpty() ? tr("column %1").arg(column + 1) : briefText(name);
}

void CsvImport::fillColumns() {
  for (int c = 0; c < m_head.columns(); ++c) m_target->addItem(columnName(c));
  m_target->setCurrentIndex(m_target->count() - 1);
  connect(m_target, qOverload<int>(&QComboBox::currentIndexChanged), this, &CsvImport::readAgain);
  connect(m_as, qOverload<int>(&QComboBox::currentIndexChanged), this, &CsvImport::readAgain);
  connect(m_skip, &QCheckBox::toggled, this, &CsvImport::readAgain);
}

DataSettings CsvImport::data() const {
  DataSettings data = withDataSource(m_current, "csv").experiment.data;
  data.path = m_path.toStdString();
  data.folder.clear();
  std::vector<std::string> header;
  for (const QString& name : m_head.header) header.push_back(name.toStdString());
  const int target = m_target->currentIndex();
  if (target >= 0) data.targetColumn = csvColumnNumber(header, static_cast<std::size_t>(target));
  data.targets = static_cast<Targets>(m_as->currentData().toInt());
  data.missing = m_skip->isChecked() ? Missing::Skip : Missing::Refuse;
  return data;
}

void CsvImport::readAgain() {
  m_check = CsvCheck{};
  m_import->setEnabled(false);
  m_found->setText(tr("reading the file…"));
  m_message->clear();
  m_sizes->clear();
  showHeader();
  showTarget();
  m_stop.request_stop();  // nobody waits for the one before
  m_stop = std::stop_source();
  m_watcher.setFuture(checkElsewhere(data(), m_stop.get_token()));
}

void CsvImport::showHeader() {
  m_counts->setText(m_head.header.isEmpty() ? tr("%1 columns, no header").arg(m_head.columns())
                                            : tr("%1 columns, the first row names them").arg(m_head.columns()));
}

void CsvImport::showTarget() {
  for (int c = 0; c < m_table->columnCount(); ++c) {
    QFont font = m_table->font();
    font.setBold(c == m_target->currentIndex());
    m_table->horizontalHeaderItem(c)->setFont(font);
    for (int r = 0; r < m_table->rowCount(); ++r) {
      if (QTableWidgetItem* item = m_table->item(r, c)) item->setFont(font);
    }
  }
  if (m_target->currentIndex() < m_table->columnCount())
    m_table->scrollTo(m_table->model()->index(0, std::max(0, m_target->currentIndex())));
}

void CsvImport::showCheck() {
  m_check = m_watcher.result();
  const bool good = m_check.problem.isEmpty();
  m_import->setEnabled(good);
  QString message = good ? QString() : QStringLiteral("⚠ ") + m_check.problem;
  if (m_check.asks) message += QLatin1Char('\n') + tr("Choose one of them under “Read targets as”.");
  m_message->setText(briefMessage(message));
  m_found->setText(good ? foundText() : tr("–"));
  showLayout();
  if (good) m_counts->setText(tr("%1 rows, ").arg(countText(m_check.rows)) + m_counts->text());
  showSizes();
}

// The whole file may say otherwise of its first row than its beginning did.
void CsvImport::showLayout() {
  if (m_check.columns.empty()) return m_readings->clear();
  if (m_check.hasHeader == m_head.header.isEmpty()) {
    m_head.setHeader(m_check.hasHeader);
    fillTable();
    for (int c = 0; c < m_target->count(); ++c) m_target->setItemText(c, columnName(c));
    showTarget();
  }
  showHeader();
  const QString separator = m_check.separator == ';'    ? tr("semicolon")
                            : m_check.separator == '\t' ? tr("tab")
                            : m_check.separator == ','  ? tr("comma")
                                                        : QString(QLatin1Char(m_check.separator));
  m_counts->setText(m_counts->text() + tr(", separated by %1").arg(separator));
  if (!m_check.note.isEmpty()) m_counts->setText(m_counts->text() + QStringLiteral("; ") + m_check.note);
  QStringList names;
  for (int c = 0; c < m_target->count(); ++c) names += columnName(c);
  m_readings->setText(readingsText(m_check, names));
}

QString CsvImport::foundText() const {
  if (!m_check.classification) {
    return tr("numbers from %1 to %2: regression").arg(numberText(m_check.least), numberText(m_check.most));
  }
  QStringList shown;
  for (const auto& [name, rows] : m_check.classes) {
    if (shown.size() < static_cast<qsizetype>(kMostClassesShown))
      shown += tr("%1 (%2)").arg(briefText(name), countText(rows));
  }
  if (m_check.classes.size() > kMostClassesShown)
    shown += tr("and %1 more").arg(m_check.classes.size() - kMostClassesShown);
  return tr("%1 classes: %2").arg(m_check.classes.size()).arg(shown.join(QStringLiteral(", ")));
}

void CsvImport::showSizes() {
  if (m_check.rows == 0) return;
  Pick all;
  all.samples.resize(static_cast<std::size_t>(m_check.rows));
  const Split split = splitHeldOut(all, settings().experiment.data, HoldOut::Next);
  const auto train = static_cast<qint64>(split.train.samples.size()),
             test = static_cast<qint64>(split.test.samples.size());
  const bool isLess = train < m_train->value() || test < m_test->value();
  m_sizes->setText((isLess ? tr("The table has fewer rows: %1 for training, %2 for testing.")
                           : tr("%1 rows for training, %2 for testing, drawn by the seed."))
                       .arg(countText(train), countText(test)));
}

Settings CsvImport::settings() const {
  Settings settings = withDataSource(m_current, "csv");
  DataSettings& table = settings.experiment.data;
  table = data();
  table.train = m_train->value();
  table.test = m_test->value();
  const bool one = m_check.classes.size() == 2 && m_current.experiment.data.targets != Targets::Classes;
  if (m_check.classification && table.targets == Targets::Value && !one) table.targets = Targets::Classes;
  if (table.targets != Targets::Classes) settings.experiment.loss = Loss::Squared;
  return normalised(settings);
}

}  // namespace gatescope
