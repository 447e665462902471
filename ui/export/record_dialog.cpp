// Recording dialog.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/record_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/base/plain_text.h"
#include "ui/grid/plot_grid.h"

namespace gatescope {

namespace {

QString kept(const char* name) { return QStringLiteral("record/") + QLatin1String(name); }

void addRow(QFormLayout& form, const QString& label, QWidget* field, QWidget* buddy) {
  form.addRow(label, field);
  qobject_cast<QLabel*>(form.labelForField(field))->setBuddy(buddy);
  if (buddy->accessibleName().isEmpty()) buddy->setAccessibleName(QString(label).remove(QLatin1Char('&')));
}

}  // namespace

RecordDialog::RecordDialog(PlotGrid& plots, Recorder& recorder, QWidget* parent)
    : QDialog(parent),
      m_plots(plots),
      m_recorder(recorder),
      m_fields(new QWidget(this)),
      m_plot(new QComboBox(this)),
      m_format(new QComboBox(this)),
      m_width(new QSpinBox(this)),
      m_height(new QSpinBox(this)),
      m_look(new QComboBox(this)),
      m_every(new QSpinBox(this)),
      m_unit(new QComboBox(this)),
      m_speed(new QSpinBox(this)),
      m_untilEnd(new QCheckBox(tr("Stop when the &run ends"), this)),
      m_message(new Label(this)),
      m_start(new QPushButton(tr("&Start…"), this)),
      m_stop(new QPushButton(tr("S&top"), this)) {
  setWindowTitle(tr("Record the run"));
  setModal(false);
  auto* column = new QVBoxLayout(this);
  column->addWidget(m_fields);
  addFields();
  m_message->setObjectName(QStringLiteral("message"));
  m_message->setWordWrap(true);
  m_message->setMinimumHeight(3 * fontMetrics().lineSpacing());
  m_message->setAlignment(Qt::AlignTop | Qt::AlignLeft);
  m_message->setTextInteractionFlags(Qt::TextSelectableByMouse);
  m_message->setFocusPolicy(Qt::NoFocus);  // until it says something
  column->addWidget(m_message);
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
  buttons->addButton(m_start, QDialogButtonBox::ActionRole);
  buttons->addButton(m_stop, QDialogButtonBox::ActionRole);
  column->addWidget(buttons);
  m_start->setDefault(true);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
  connect(m_start, &QPushButton::clicked, this, [this] { emit startRequested(choice()); });
  connect(m_stop, &QPushButton::clicked, &recorder, &Recorder::stop);
  connect(&recorder, &Recorder::progressed, this, &RecordDialog::showProgress);
  connect(&recorder, &Recorder::ended, this, [this](const QString& text, bool ok) {
    showAnswer(text, ok);
    choicesChanged();
  });
  choicesChanged();
}

void RecordDialog::addFields() {
  auto* form = new QFormLayout(m_fields);
  form->setContentsMargins(0, 0, 0, 0);
  m_plot->setObjectName(QStringLiteral("plot"));
  m_plot->addItem(tr("All shown plots"), QString());
  for (const PlotPanel* panel : m_plots.panels()) m_plot->addItem(panel->title(), panel->id());
  addRow(*form, tr("&Plot"), m_plot, m_plot);
  fillFormats();
  addRow(*form, tr("&Format"), m_format, m_format);
  addRow(*form, tr("&Width and height"), sizeRow(), m_width);
  m_look->setObjectName(QStringLiteral("look"));
  m_look->addItem(tr("As on screen"), false);
  m_look->addItem(tr("Print: white page"), true);
  addRow(*form, tr("&Style"), m_look, m_look);
  addRow(*form, tr("Frame &every"), intervalRow(), m_every);
  m_speed->setObjectName(QStringLiteral("speed"));
  m_speed->setRange(1, 50);
  m_speed->setValue(RecordingOptions().framesPerSecond);
  m_speed->setSuffix(tr(" frames/s"));
  addRow(*form, tr("Pl&ayed at"), m_speed, m_speed);
  m_untilEnd->setObjectName(QStringLiteral("untilEnd"));
  m_untilEnd->setChecked(true);
  form->addRow(QString(), m_untilEnd);
  for (QComboBox* box : {m_plot, m_format, m_look, m_unit}) {
    connect(box, qOverload<int>(&QComboBox::currentIndexChanged), this, &RecordDialog::choicesChanged);
  }
  for (QSpinBox* box : {m_width, m_height, m_every, m_speed}) {
    connect(box, qOverload<int>(&QSpinBox::valueChanged), this, &RecordDialog::choicesChanged);
  }
}

QWidget* RecordDialog::sizeRow() {
  auto* sizes = new QWidget(m_fields);
  auto* row = new QHBoxLayout(sizes);
  row->setContentsMargins(0, 0, 0, 0);
  const auto add = [&](QSpinBox* box, const char* name, const QString& words, int value) {
    box->setObjectName(QLatin1String(name));
    box->setAccessibleName(words);
    box->setRange(200, 3840);
    box->setSingleStep(10);
    box->setSuffix(tr(" px"));
    box->setValue(value);
    row->addWidget(box);
  };
  const QSize size = RecordingOptions().size;
  add(m_width, "width", tr("Width"), size.width());
  add(m_height, "height", tr("Height"), size.height());
  return sizes;
}

QWidget* RecordDialog::intervalRow() {
  auto* interval = new QWidget(m_fields);
  auto* row = new QHBoxLayout(interval);
  row->setContentsMargins(0, 0, 0, 0);
  m_every->setObjectName(QStringLiteral("every"));
  m_every->setRange(1, 1'000'000);
  m_every->setValue(RecordingOptions().everyMs);
  m_unit->setObjectName(QStringLiteral("unit"));
  m_unit->setAccessibleName(tr("Unit of the interval"));
  m_unit->addItem(tr("milliseconds"), false);
  m_unit->addItem(tr("steps"), true);
  m_every->setToolTip(tr(
      "The run never waits for the recording: at many steps per second, a frame is taken as soon as it can be drawn."));
  row->addWidget(m_every);
  row->addWidget(m_unit, 1);
  return interval;
}

void RecordDialog::fillFormats() {
  m_format->setObjectName(QStringLiteral("format"));
  const QString words[] = {tr("GIF: plays anywhere"), tr("MP4: video"), tr("PNG: a folder of images")};
  auto* rows = qobject_cast<QStandardItemModel*>(m_format->model());
  for (qsizetype i = 0; i < recordingFormats().size(); ++i) {
    const QString reason = whyNotRecordable(recordingFormats()[i]);
    m_format->addItem(reason.isEmpty() ? words[i] : tr("%1 (needs ffmpeg)").arg(words[i]), recordingFormats()[i]);
    m_format->setItemData(static_cast<int>(i), reason, Qt::ToolTipRole);
    rows->item(static_cast<int>(i))->setEnabled(reason.isEmpty());
  }
}

RecordingOptions RecordDialog::choice() const {
  RecordingOptions options;
  const QString id = m_plot->currentData().toString();
  for (PlotPanel* panel : m_plots.panels()) {
    if (id.isEmpty() ? m_plots.isShown(*panel) : panel->id() == id) options.panels.push_back(panel);
  }
  options.format = m_format->currentData().toString();
  options.size = QSize(m_width->value(), m_height->value());
  options.printTheme = m_look->currentData().toBool();
  if (m_unit->currentData().toBool()) {
    options.everySteps = m_every->value();
  } else {
    options.everyMs = m_every->value();
  }
  options.framesPerSecond = m_speed->value();
  options.untilEnd = m_untilEnd->isChecked();
  return options;
}

void RecordDialog::keepChoices() {
  const QSettings settings;
  const int format = std::max(0, m_format->findData(settings.value(kept("format")).toString()));
  if (whyNotRecordable(recordingFormats()[format]).isEmpty()) m_format->setCurrentIndex(format);
  m_width->setValue(settings.value(kept("width"), m_width->value()).toInt());
  m_height->setValue(settings.value(kept("height"), m_height->value()).toInt());
  m_speed->setValue(settings.value(kept("speed"), m_speed->value()).toInt());
  m_keeps = true;
}

void RecordDialog::showAnswer(const QString& text, bool ok) {
  m_message->setText(ok ? text : QStringLiteral("⚠ ") + text);
  m_message->setFocusPolicy(m_message->text().isEmpty() ? Qt::NoFocus : Qt::ClickFocus);
}

void RecordDialog::choicesChanged() {
  const bool records = m_recorder.isRecording();
  m_fields->setEnabled(!records);
  m_start->setEnabled(!records);
  m_stop->setEnabled(records);
  m_speed->setEnabled(m_format->currentData().toString() != QLatin1String("png"));
  if (!m_keeps) return;
  QSettings settings;
  settings.setValue(kept("format"), m_format->currentData());
  settings.setValue(kept("width"), m_width->value());
  settings.setValue(kept("height"), m_height->value());
  settings.setValue(kept("speed"), m_speed->value());
}

void RecordDialog::showProgress() {
  QString text = tr("Recording: %1").arg(m_recorder.framesText(m_recorder.frames()));
  if (m_recorder.dropped() > 0) text += tr(", %1 skipped because writing is slower").arg(m_recorder.dropped());
  showAnswer(text, true);
  choicesChanged();
}

}  // namespace gatescope
