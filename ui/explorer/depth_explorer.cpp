// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/depth_explorer.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <cmath>

#include "ui/base/combo_sizes.h"
#include "ui/base/icons.h"
#include "ui/base/numbers.h"
#include "ui/explorer/study_curves_plot.h"
#include "ui/explorer/study_files.h"
#include "ui/explorer/study_form.h"
#include "ui/explorer/study_map_plot.h"
#include "ui/explorer/study_presets.h"
#include "ui/explorer/study_spectrum_plot.h"

namespace gatescope {
namespace {

QPushButton* makeButton(const QString& text, const QString& help, QWidget* parent) {
  auto* button = new QPushButton(text, parent);
  button->setToolTip(help);
  button->setWhatsThis(help);
  return button;
}

}  // namespace

DepthExplorer::DepthExplorer(const QString& root, QWidget* parent)
    : QWidget(parent, Qt::Window),
      m_theme(makeTheme(Theme::Kind::Light)),
      m_job(root),
      m_form(new StudyForm(this)),
      m_curves(new StudyCurvesPlot(m_model, this)),
      m_map(new StudyMapPlot(m_model, this)),
      m_spectrum(new StudySpectrumPlot(m_model, this)),
      m_files(new StudyFiles(m_model, {m_curves, m_map, m_spectrum}, this)),
      m_presets(new QComboBox(this)),
      m_positions(new QComboBox(this)),
      m_help(new QLabel(this)),
      m_progressText(new QLabel(this)),
      m_message(new QLabel(this)),
      m_bar(new QProgressBar(this)),
      m_start(makeButton(tr("&Start"),
                         tr("Measures every point of this study. What was measured before is taken from disk."), this)),
      m_pause(makeButton(tr("&Pause"), tr("Begins no new points until you go on."), this)),
      m_cancel(makeButton(
          tr("&Cancel"),
          tr("Gives up what is left. What is done stays, and Resume goes on with it, also after a restart."), this)),
      m_open(makeButton(tr("&Open as live run"),
                        tr("The chosen point in the window, with its first seed. Or double click it."), this)) {
  setWindowTitle(tr("Depth explorer"));
  setWindowIcon(applicationIcon());
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(0);
  row->addWidget(buildControls());
  auto* right = new QVBoxLayout;
  right->setSpacing(0);
  right->addWidget(buildPlots(), 1);
  right->addLayout(buildStatus());
  row->addLayout(right, 1);
  connectPlots();
  connect(m_start, &QPushButton::clicked, this, &DepthExplorer::startStudy);
  connect(m_pause, &QPushButton::clicked, this, &DepthExplorer::pauseOrResume);
  connect(m_cancel, &QPushButton::clicked, &m_job, &StudyJob::stop);
  connect(&m_job, &StudyJob::pointArrived, this, &DepthExplorer::arrived);
  connect(&m_job, &StudyJob::progressed, this, &DepthExplorer::showProgress);
  connect(&m_job, &StudyJob::failed, this, [this](const QString& text) { say(text, false); });
  choosePreset(0);
  if (m_job.openLast()) showStudy();
  matchFont();
  showProgress();
}

DepthExplorer::~DepthExplorer() { m_job.disconnect(this); }  // its last look would come to plots that are gone

void DepthExplorer::connectPlots() {
  for (StudyPanel* panel : {static_cast<StudyPanel*>(m_curves), static_cast<StudyPanel*>(m_map)}) {
    connect(panel, &StudyPanel::positionPointed, this, &DepthExplorer::point);
    connect(panel, &StudyPanel::positionOpened, this, &DepthExplorer::open);
  }
  connect(m_curves, &StudyCurvesPlot::measureChanged, this, [this] { m_map->setMeasure(m_curves->measure()); });
  connect(m_positions, &QComboBox::activated, this,
          [this] { m_spectrum->setPosition(m_positions->currentData().value<StudyPosition>()); });
  connect(m_open, &QPushButton::clicked, this, [this] { open(m_positions->currentData().value<StudyPosition>()); });
  connect(m_files, &StudyFiles::answered, this, &DepthExplorer::say);
  connect(m_files, &StudyFiles::folderChosen, this, &DepthExplorer::openFolder);
}

void DepthExplorer::choosePreset(int preset) {
  const bool windows = preset < 0;
  m_presets->setCurrentIndex(windows ? m_presets->count() - 1 : preset);
  if (windows) {
    m_form->setExperiment(m_experiment);
    m_help->setText(tr("One network, as in the window: give depth, width or anything else several values."));
    return;
  }
  const StudyPreset& chosen = studyPresets()[static_cast<std::size_t>(preset)];
  m_form->setSweep(presetSweep(chosen));
  m_help->setText(chosen.help);
}

void DepthExplorer::startStudy() {
  if (!m_form->problem().isEmpty()) return say(m_form->problem(), false);
  say({}, true);
  m_job.start(m_form->sweep());
  m_model.start(m_job.sweep());
  m_curves->studyChanged();
  const int preset = m_presets->currentIndex();
  if (preset < static_cast<int>(studyPresets().size())) {
    m_curves->setXAxis(studyPresets()[static_cast<std::size_t>(preset)].axis);
    m_curves->setMeasure(studyPresets()[static_cast<std::size_t>(preset)].measure);
  }
  m_map->studyChanged();
  m_spectrum->studyChanged();
  fillPositions();
  showProgress();
}

void DepthExplorer::showStudy() {
  m_model.start(m_job.sweep());
  m_form->setSweep(m_job.sweep());
  m_curves->studyChanged();
  m_curves->setMeasure(QString::fromStdString(m_job.sweep().measures.front()));
  m_map->studyChanged();
  m_spectrum->studyChanged();
  fillPositions();
}

void DepthExplorer::openFolder(const QString& path) {
  try {
    m_job.openFolder(path);
    showStudy();
    say(tr("Opened %1").arg(path), true);
  } catch (const Error& error) {
    say(QString::fromUtf8(error.what()), false);
  }
}

void DepthExplorer::arrived(const StudyPoint& point) {
  m_fresh = true;
  if (!point.failure.empty())
    say(tr("Point %1: %2")
            .arg(QString::fromStdString(m_job.sweep().positionText(point.point)),
                 QString::fromStdString(point.failure)),
        false);
  m_model.add(point);
}

void DepthExplorer::showProgress() {
  if (m_fresh)
    for (StudyPanel* panel :
         {static_cast<StudyPanel*>(m_curves), static_cast<StudyPanel*>(m_map), static_cast<StudyPanel*>(m_spectrum)})
      panel->pointsArrived();
  m_fresh = false;
  const StudyProgress progress = m_job.progress();
  const bool running = m_job.isRunning(), begun = progress.total > 0, left = progress.done < progress.total;
  m_bar->setMaximum(std::max(1, static_cast<int>(progress.total)));
  m_bar->setValue(static_cast<int>(progress.done));
  QString text = begun ? tr("%1 of %2 points").arg(countText(progress.done), countText(progress.total)) : QString();
  if (progress.failed > 0) text += tr(", %1 failed").arg(progress.failed);
  if (running && m_job.isPaused())
    text += tr(", paused");
  else if (running && left && !std::isnan(progress.secondsLeft))
    text += tr(", %1 left").arg(roughTimeText(progress.secondsLeft));
  else if (!running && begun && left)
    text += tr(", stopped");
  m_progressText->setText(text);
  m_pause->setText(!running ? tr("&Resume") : m_job.isPaused() ? tr("&Go on") : tr("&Pause"));
  m_pause->setEnabled(running ? left : begun && left);
  m_cancel->setEnabled(running);
  m_open->setEnabled(m_positions->count() > 0);
  m_positions->setEnabled(m_positions->count() > 0);
}

void DepthExplorer::pauseOrResume() {
  if (m_job.isRunning()) return m_job.pause(!m_job.isPaused());
  m_model.start(m_job.sweep());
  m_job.resume();
}

void DepthExplorer::fillPositions() {
  m_positions->clear();
  const std::size_t depth = m_model.axis("network.depth");
  for (const StudyCurve& curve : m_model.curves(depth))
    for (std::size_t d = 0; d < m_model.numbers(depth).size(); ++d) {
      StudyPosition position{curve.position};
      position.position[depth] = d;
      const QString name = m_model.positionName(position.position);
      m_positions->addItem(name.isEmpty() ? axisValueText(m_model.sweep().axes[depth], d) : name,
                           QVariant::fromValue(position));
    }
  m_positions->setCurrentIndex(m_positions->count() / 2);
  if (m_positions->count() > 0) m_spectrum->setPosition(m_positions->currentData().value<StudyPosition>());
}

void DepthExplorer::point(const StudyPosition& position) {
  m_spectrum->setPosition(position);
  for (int i = 0; i < m_positions->count(); ++i)
    if (m_positions->itemData(i).value<StudyPosition>() == position) m_positions->setCurrentIndex(i);
}

void DepthExplorer::open(const StudyPosition& position) {
  if (position.position.empty()) return;
  StudyPosition first = position;
  first.position[m_model.axis("seed")] = 0;
  emit openRequested(m_model.sweep().settings(m_model.sweep().pointAt(first.position)));
}

void DepthExplorer::say(const QString& text, bool ok) {
  m_message->setText(text);
  m_message->setVisible(!text.isEmpty());
  QPalette palette = m_message->palette();
  palette.setColor(QPalette::WindowText, ok ? m_theme.text : m_theme.test);
  m_message->setPalette(palette);
}

QString DepthExplorer::message() const { return m_message->text(); }

void DepthExplorer::setTheme(const Theme& theme) {
  m_theme = theme;
  for (PlotPanel* panel :
       {static_cast<PlotPanel*>(m_curves), static_cast<PlotPanel*>(m_map), static_cast<PlotPanel*>(m_spectrum)})
    panel->setTheme(theme);
}

void DepthExplorer::matchFont() {
  renewComboSizes(*this);
  m_controls->setFixedWidth(scaledPixels(280, font()));
}

void DepthExplorer::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::FontChange && m_controls) matchFont();
}

}  // namespace gatescope
