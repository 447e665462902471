// Export dialog.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/export_dialog.h"

#include <qcustomplot.h>

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QSignalBlocker>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>
#include <utility>

#include "ui/base/plain_text.h"
#include "ui/export/figure_preview.h"
#include "ui/export/plot_csv.h"
#include "ui/export/plot_export.h"
#include "ui/export/plot_tex.h"
#include "ui/figure/figure_form.h"
#include "ui/figure/figure_size_form.h"
#include "ui/figure/form_row.h"
#include "ui/figure/preset_row.h"
#include "ui/grid/plot_grid.h"

namespace gatescope {

namespace {

constexpr int kPreviewDelay = 150;   // ms after the last change
constexpr double kMostPixels = 1e8;  // 400 MB in memory
constexpr int kMostSide = 32767;     // what a painter of pictures takes

QString kept(const char* name) { return QStringLiteral("export/") + QLatin1String(name); }

ShownAxis shownAxis(const QCPAxis& axis) {
  return {axis.label(), axis.scaleType() == QCPAxis::stLogarithmic, axis.visible() && axis.tickLabels()};
}

}  // namespace

ExportDialog::ExportDialog(PlotGrid& plots, QWidget* parent)
    : ExportDialog({[grid = &plots] { return std::vector<PlotPanel*>(grid->panels().begin(), grid->panels().end()); },
                    [grid = &plots](const PlotPanel& panel) {
                      const auto& all = grid->panels();
                      const auto found = std::ranges::find(all, panel.id(), &PlotPanel::id);
                      return found != all.end() && grid->isShown(**found);
                    }},
                   parent) {}

ExportDialog::ExportDialog(ExportPlots plots, QWidget* parent)
    : QDialog(parent),
      m_plots(std::move(plots)),
      m_plot(new QComboBox(this)),
      m_format(new QComboBox(this)),
      m_presets(new PresetRow(this)),
      m_form(new FigureForm(this)),
      m_preview(new FigurePreview(this)),
      m_message(new Label(this)),
      m_export(new QPushButton(tr("&Export…"), this)),
      m_copy(new QPushButton(tr("&Copy"), this)),
      m_copyTex(new QPushButton(tr("Copy as LaTe&X"), this)) {
  setWindowTitle(tr("Export plots"));
  setModal(false);
  auto* column = new QVBoxLayout(this);
  auto* row = new QHBoxLayout;
  column->addLayout(row, 1);
  auto* fields = new QVBoxLayout;
  row->addLayout(fields, 1);
  row->addWidget(m_preview);
  addFields(*fields);
  m_message->setObjectName(QStringLiteral("message"));
  m_message->setWordWrap(true);
  m_message->setMinimumHeight(2 * fontMetrics().lineSpacing());
  column->addWidget(m_message);
  addButtons(*column);
  m_previewTimer.setSingleShot(true);
  m_previewTimer.setInterval(kPreviewDelay);
  connect(&m_previewTimer, &QTimer::timeout, this, &ExportDialog::showPreview);
  fillPlots();
  choicesChanged();
}

void ExportDialog::addFields(QVBoxLayout& column) {
  auto* form = new QFormLayout;
  column.addLayout(form);
  addFormRow(*form, tr("&Plot"), m_plot, "plot");
  const QString words[] = {tr("PNG: image"), tr("SVG: vectors for the web"), tr("PDF: vectors for print"),
                           tr("CSV: data"), tr("TeX: pgfplots picture with its data")};
  for (qsizetype i = 0; i < figureFormats().size(); ++i) m_format->addItem(words[i], figureFormats()[i]);
  m_format->addItem(tr("PNG, SVG, PDF and CSV"), QString());
  addFormRow(*form, tr("F&ormat"), m_format, "format");
  form->addRow(tr("P&reset"), m_presets);
  column.addWidget(m_form, 1);
  for (QComboBox* box : {m_plot, m_format}) {
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    connect(box, &QComboBox::currentIndexChanged, this, &ExportDialog::choicesChanged);
  }
  connect(m_form, &FigureForm::edited, this, &ExportDialog::choicesChanged);
  connect(m_presets, &PresetRow::answered, this, &ExportDialog::showAnswer);
  connect(m_presets, &PresetRow::chosen, this, [this](const Figure& figure) {
    m_form->setFigure(figure);
    choicesChanged();
  });
}

void ExportDialog::addButtons(QVBoxLayout& column) {
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
  for (QPushButton* button : {m_export, m_copy, m_copyTex}) buttons->addButton(button, QDialogButtonBox::ActionRole);
  column.addWidget(buttons);
  m_export->setDefault(true);
  m_copyTex->setObjectName(QStringLiteral("copyTex"));
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
  connect(m_export, &QPushButton::clicked, this, [this] { emit exportRequested(choice()); });
  connect(m_copy, &QPushButton::clicked, this, [this] { emit copyRequested(choice()); });
  connect(m_copyTex, &QPushButton::clicked, this, [this] { emit copyTexRequested(choice()); });
}

void ExportDialog::fillPlots() {
  const QSignalBlocker blocker(m_plot);
  const QString chosen = m_plot->currentData().toString();
  m_plot->clear();
  m_plot->addItem(tr("All shown plots"), QString());
  for (const PlotPanel* panel : m_plots.all()) m_plot->addItem(panel->title(), panel->id());
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
  for (PlotPanel* panel : m_plots.all()) {
    if (id.isEmpty() ? m_plots.isShown(*panel) : panel->id() == id) choice.panels.push_back(panel);
  }
  choice.format = m_format->currentData().toString();
  choice.figure = m_form->figure();
  return choice;
}

void ExportDialog::keepChoices() {
  const QSettings settings;
  m_presets->keep();
  m_format->setCurrentIndex(std::clamp(settings.value(kept("format"), 0).toInt(), 0, m_format->count() - 1));
  m_form->setFigure(figureFromText(settings.value(kept("figure")).toByteArray()));
  m_keeps = true;
  choicesChanged();
}

void ExportDialog::showAnswer(const QString& text, bool ok) {
  m_message->setText(ok ? text : QStringLiteral("⚠ ") + text);
}

QString ExportDialog::problem() const {
  const ExportChoice now = choice();
  if (now.panels.empty()) return tr("All plots are hidden: choose one here, or show some with the View menu.");
  if (const QString problem = m_form->problem(); !problem.isEmpty()) return problem;
  const QSizeF pixels = now.figure.pixels();
  const bool isPicture = now.format.isEmpty() || now.format == QLatin1String("png");
  if (isPicture &&
      (pixels.width() * pixels.height() > kMostPixels || std::max(pixels.width(), pixels.height()) > kMostSide)) {
    return tr("This image would have %1 million pixels; at most 100 are allowed. Make it smaller, or use SVG or PDF, "
              "which are sharp at any size.")
        .arg(std::lround(pixels.width() * pixels.height() / 1e6));
  }
  if (now.format == QLatin1String("tex") && now.panels.size() == 1 && !hasTex(*now.panels.front()))
    return noTexText(*now.panels.front());
  return now.format == QLatin1String("csv") ? QString() : m_preview->problem();
}

void ExportDialog::showProblem() {
  const ExportChoice now = choice();
  const QString reason = problem();
  if (reason != m_problem) showAnswer(reason, reason.isEmpty());  // an answer stays while nothing else is wrong
  m_problem = reason;
  const bool isOne = now.panels.size() == 1;
  m_export->setEnabled(reason.isEmpty());
  m_copy->setEnabled(reason.isEmpty() && isOne);
  m_copy->setToolTip(isOne ? tr("Image and data to the clipboard") : tr("Choose one plot to copy it"));
  m_copyTex->setEnabled(m_form->problem().isEmpty() && isOne && hasTex(*now.panels.front()));
  m_copyTex->setToolTip(isOne ? tr("A pgfplots picture with its data to the clipboard; only plots of curves have one")
                              : tr("Choose one plot to copy it"));
}

void ExportDialog::choicesChanged() {
  const ExportChoice now = choice();
  m_message->clear();
  m_problem.clear();
  m_form->setEnabled(now.format != QLatin1String("csv"));
  m_form->size().showFormat(now.format);
  m_presets->showFigure(now.figure);
  showAxes(now);
  showProblem();
  m_previewTimer.start();
  if (!m_keeps) return;
  QSettings settings;
  settings.setValue(kept("format"), m_format->currentIndex());
  Figure general = now.figure;
  general.x = general.y = {};  // they are of this plot
  settings.setValue(kept("figure"), figureText(general));
}

void ExportDialog::showAxes(const ExportChoice& now) {
  if (now.panels.size() != 1) return m_form->showAxes({}, {});
  const QCustomPlot& plot = *now.panels.front()->plot();
  m_form->showAxes(shownAxis(*plot.xAxis), shownAxis(*plot.yAxis));
}

void ExportDialog::showEvent(QShowEvent* event) {
  QDialog::showEvent(event);
  showPreview();
}

void ExportDialog::showPreview() {
  const ExportChoice now = choice();
  if (!isVisible()) return;
  if (now.panels.empty()) return m_preview->showText(tr("No plot is shown"));
  if (now.format == QLatin1String("csv")) {
    const QSize room = m_preview->room();
    const QStringList lines = QString::fromUtf8(plotCsv(*now.panels.front()))
                                  .split(QLatin1Char('\n'))
                                  .mid(0, room.height() / fontMetrics().lineSpacing());
    QStringList cut;
    for (const QString& line : lines) cut += fontMetrics().elidedText(line, Qt::ElideRight, room.width());
    m_preview->showText(cut.join(QLatin1Char('\n')));
  } else {
    m_form->size().showFittedHeight(m_preview->show(*now.panels.front(), now.figure));
  }
  showProblem();
}

}  // namespace gatescope
