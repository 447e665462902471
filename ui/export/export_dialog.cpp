// Export dialog.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/export_dialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>

#include "ui/base/plain_text.h"
#include "ui/export/plot_csv.h"
#include "ui/grid/plot_grid.h"

namespace gatescope {

namespace {

constexpr int kPreviewDelay = 150;  // ms after the last change
constexpr QSize kPreview(400, 250);
constexpr double kMostPixels = 1e8;  // 400 MB in memory
constexpr int kMostSide = 32767;     // what a painter of pictures takes

QString kept(const char* name) { return QStringLiteral("export/") + QLatin1String(name); }

/// Label and field of a form, tied together for the keyboard and for screen readers.
void addRow(QFormLayout& form, const QString& label, QWidget* field, QWidget* buddy = nullptr) {
  form.addRow(label, field);
  auto* caption = qobject_cast<QLabel*>(form.labelForField(field));
  if (buddy) caption->setBuddy(buddy);
  field->setAccessibleName(QString(label).remove(QLatin1Char('&')));
}

}  // namespace

ExportDialog::ExportDialog(PlotGrid& plots, QWidget* parent)
    : QDialog(parent),
      m_plots(plots),
      m_plot(new QComboBox(this)),
      m_format(new QComboBox(this)),
      m_width(new QSpinBox(this)),
      m_height(new QSpinBox(this)),
      m_scale(new QDoubleSpinBox(this)),
      m_look(new QComboBox(this)),
      m_pixels(new Label(this)),
      m_preview(new Label(this)),
      m_message(new Label(this)),
      m_export(new QPushButton(tr("&Export…"), this)),
      m_copy(new QPushButton(tr("&Copy"), this)) {
  setWindowTitle(tr("Export plots"));
  setModal(false);
  auto* column = new QVBoxLayout(this);
  auto* row = new QHBoxLayout;
  column->addLayout(row, 1);
  addFields();
  addPreview();
  m_message->setObjectName(QStringLiteral("message"));
  m_message->setWordWrap(true);
  m_message->setMinimumHeight(2 * fontMetrics().lineSpacing());
  column->addWidget(m_message);
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
  buttons->addButton(m_export, QDialogButtonBox::ActionRole);
  buttons->addButton(m_copy, QDialogButtonBox::ActionRole);
  column->addWidget(buttons);
  m_export->setDefault(true);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
  connect(m_export, &QPushButton::clicked, this, [this] { emit exportRequested(choice()); });
  connect(m_copy, &QPushButton::clicked, this, [this] { emit copyRequested(choice()); });
  m_previewTimer.setSingleShot(true);
  m_previewTimer.setInterval(kPreviewDelay);
  connect(&m_previewTimer, &QTimer::timeout, this, &ExportDialog::showPreview);
  fillPlots();
  choicesChanged();
}

void ExportDialog::addFields() {
  auto* form = new QFormLayout;
  static_cast<QHBoxLayout*>(layout()->itemAt(0)->layout())->addLayout(form);
  m_plot->setObjectName(QStringLiteral("plot"));
  addRow(*form, tr("&Plot"), m_plot);
  m_format->setObjectName(QStringLiteral("format"));
  const QString words[] = {tr("PNG: image"), tr("SVG: vectors for the web"), tr("PDF: vectors for print"),
                           tr("CSV: data")};
  for (qsizetype i = 0; i < plotFormats().size(); ++i) m_format->addItem(words[i], plotFormats()[i]);
  m_format->addItem(tr("All four"), QString());
  addRow(*form, tr("&Format"), m_format);
  addSizes(*form);
  addRow(*form, tr("&Scale"), m_scale);
  m_scale->setObjectName(QStringLiteral("scale"));
  m_scale->setRange(0.5, 8);
  m_scale->setSingleStep(0.5);
  m_scale->setDecimals(1);
  m_scale->setValue(PlotExportOptions().scale);
  m_scale->setToolTip(
      tr("Resolution of a PNG: pixels of the file per pixel of the size above. Lines and letters keep their "
         "proportions."));
  form->addRow(QString(), m_pixels);
  m_look->setObjectName(QStringLiteral("look"));
  m_look->addItem(tr("Print: white page"), true);
  m_look->addItem(tr("As on screen"), false);
  addRow(*form, tr("&Style"), m_look);
  for (QComboBox* box : {m_plot, m_format, m_look}) {
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    connect(box, qOverload<int>(&QComboBox::currentIndexChanged), this, &ExportDialog::choicesChanged);
  }
  connect(m_scale, qOverload<double>(&QDoubleSpinBox::valueChanged), this, &ExportDialog::choicesChanged);
}

void ExportDialog::addSizes(QFormLayout& form) {
  const QSize size = PlotExportOptions().size;
  const auto add = [&](QSpinBox* box, const char* name, const QString& label, int value) {
    box->setObjectName(QLatin1String(name));
    box->setRange(100, 8000);
    box->setSingleStep(50);
    box->setSuffix(tr(" px"));
    box->setValue(value);
    addRow(form, label, box);
    connect(box, qOverload<int>(&QSpinBox::valueChanged), this, &ExportDialog::choicesChanged);
  };
  add(m_width, "width", tr("&Width"), size.width());
  add(m_height, "height", tr("&Height"), size.height());
}

void ExportDialog::addPreview() {
  m_preview->setObjectName(QStringLiteral("preview"));
  m_preview->setAccessibleName(tr("Preview"));
  m_preview->setAlignment(Qt::AlignCenter);
  m_preview->setFrameShape(QFrame::StyledPanel);
  m_preview->setFixedSize(kPreview + QSize(12, 12));
  static_cast<QHBoxLayout*>(layout()->itemAt(0)->layout())->addWidget(m_preview, 1, Qt::AlignTop);
}

void ExportDialog::fillPlots() {
  const QSignalBlocker blocker(m_plot);
  const QString chosen = m_plot->currentData().toString();
  m_plot->clear();
  m_plot->addItem(tr("All shown plots"), QString());
  for (const PlotPanel* panel : m_plots.panels()) m_plot->addItem(panel->title(), panel->id());
  m_plot->setCurrentIndex(std::max(0, m_plot->findData(chosen)));
}

void ExportDialog::choose(const PlotPanel* panel, const QString& format) {
  m_plot->setCurrentIndex(std::max(0, m_plot->findData(panel ? panel->id() : QString())));
  if (!format.isEmpty()) m_format->setCurrentIndex(std::max(0, m_format->findData(format)));
  m_message->clear();
  choicesChanged();
}

ExportChoice ExportDialog::choice() const {
  ExportChoice choice;
  const QString id = m_plot->currentData().toString();
  for (PlotPanel* panel : m_plots.panels()) {
    if (id.isEmpty() ? m_plots.isShown(*panel) : panel->id() == id) choice.panels.push_back(panel);
  }
  choice.format = m_format->currentData().toString();
  choice.options.size = QSize(m_width->value(), m_height->value());
  choice.options.scale = m_scale->value();
  choice.options.printTheme = m_look->currentData().toBool();
  return choice;
}

void ExportDialog::keepChoices() {
  const QSettings settings;
  m_format->setCurrentIndex(std::clamp(settings.value(kept("format"), 0).toInt(), 0, m_format->count() - 1));
  m_width->setValue(settings.value(kept("width"), m_width->value()).toInt());
  m_height->setValue(settings.value(kept("height"), m_height->value()).toInt());
  m_scale->setValue(settings.value(kept("scale"), m_scale->value()).toDouble());
  m_look->setCurrentIndex(settings.value(kept("print"), true).toBool() ? 0 : 1);
  m_keeps = true;
}

void ExportDialog::showAnswer(const QString& text, bool ok) {
  m_message->setText(ok ? text : QStringLiteral("⚠ ") + text);
}

QString ExportDialog::pixelsText() const {
  const ExportChoice now = choice();
  if (now.format == QLatin1String("csv")) return tr("numbers in full precision");
  if (now.format == QLatin1String("pdf"))
    return tr("%1 × %2 points").arg(now.options.size.width()).arg(now.options.size.height());
  if (now.format == QLatin1String("svg"))
    return tr("%1 × %2 units").arg(now.options.size.width()).arg(now.options.size.height());
  const QSizeF pixels = QSizeF(now.options.size) * now.options.scale;
  return tr("%1 × %2 pixels in the PNG").arg(std::lround(pixels.width())).arg(std::lround(pixels.height()));
}

QString ExportDialog::problem() const {
  const ExportChoice now = choice();
  if (now.panels.empty()) return tr("All plots are hidden: choose one here, or show some with the View menu.");
  const QSizeF pixels = QSizeF(now.options.size) * now.options.scale;
  const bool isPicture = now.format.isEmpty() || now.format == QLatin1String("png");
  if (isPicture &&
      (pixels.width() * pixels.height() > kMostPixels || std::max(pixels.width(), pixels.height()) > kMostSide)) {
    return tr("This image would have %1 million pixels; at most 100 are allowed. Make it smaller, or use SVG or PDF, "
              "which are sharp at any size.")
        .arg(std::lround(pixels.width() * pixels.height() / 1e6));
  }
  return {};
}

void ExportDialog::choicesChanged() {
  const ExportChoice now = choice();
  const bool draws = now.format != QLatin1String("csv");
  for (QWidget* field :
       {static_cast<QWidget*>(m_width), static_cast<QWidget*>(m_height), static_cast<QWidget*>(m_look)})
    field->setEnabled(draws);
  m_scale->setEnabled(now.format.isEmpty() || now.format == QLatin1String("png"));
  m_pixels->setText(pixelsText());
  const QString reason = problem();
  showAnswer(reason, reason.isEmpty());
  m_export->setEnabled(reason.isEmpty());
  m_copy->setEnabled(reason.isEmpty() && now.panels.size() == 1);
  m_copy->setToolTip(now.panels.size() == 1 ? tr("Image and data to the clipboard") : tr("Choose one plot to copy it"));
  m_previewTimer.start();
  if (!m_keeps) return;
  QSettings settings;
  settings.setValue(kept("format"), m_format->currentIndex());
  settings.setValue(kept("width"), m_width->value());
  settings.setValue(kept("height"), m_height->value());
  settings.setValue(kept("scale"), m_scale->value());
  settings.setValue(kept("print"), now.options.printTheme);
}

void ExportDialog::showEvent(QShowEvent* event) {
  QDialog::showEvent(event);
  showPreview();
}

void ExportDialog::showPreview() {
  ExportChoice now = choice();
  if (!isVisible()) return;
  if (now.panels.empty()) {
    m_preview->setText(tr("No plot is shown"));
    return;
  }
  if (now.format == QLatin1String("csv")) {
    const QStringList lines = QString::fromUtf8(plotCsv(*now.panels.front()))
                                  .split(QLatin1Char('\n'))
                                  .mid(0, kPreview.height() / fontMetrics().lineSpacing());
    QStringList cut;
    for (const QString& line : lines) cut += fontMetrics().elidedText(line, Qt::ElideRight, kPreview.width());
    m_preview->setText(cut.join(QLatin1Char('\n')));
    return;
  }
  const QSize fitted = now.options.size.scaled(kPreview * devicePixelRatioF(), Qt::KeepAspectRatio);
  now.options.scale = static_cast<double>(fitted.width()) / now.options.size.width();
  QPixmap picture = QPixmap::fromImage(plotImage(*now.panels.front(), now.options));
  picture.setDevicePixelRatio(devicePixelRatioF());
  m_preview->setPixmap(picture);
}

}  // namespace gatescope
