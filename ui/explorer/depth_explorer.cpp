// Over the size of a source: all of it is the composition of one window.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/depth_explorer.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>
#include <algorithm>

#include "core/base/error.h"
#include "core/study/sweep_json.h"
#include "ui/base/actions.h"
#include "ui/base/combo_sizes.h"
#include "ui/base/icons.h"
#include "ui/base/theme.h"
#include "ui/explorer/study_choice.h"
#include "ui/explorer/study_curves_plot.h"
#include "ui/explorer/study_files.h"
#include "ui/explorer/study_form.h"
#include "ui/explorer/study_map_plot.h"
#include "ui/explorer/study_presets.h"
#include "ui/explorer/study_published.h"
#include "ui/explorer/study_published_plot.h"
#include "ui/explorer/study_spectrum_plot.h"
#include "ui/explorer/study_status.h"
#include "ui/explorer/study_training_plot.h"

namespace gatescope {

namespace {

/// Qt 6.4 leaves a form whose height depends on its width as wide as it was before the scroll bar came: under it.
class FormArea : public QScrollArea {
 public:
  using QScrollArea::QScrollArea;

 protected:
  bool viewportEvent(QEvent* event) override {
    const bool done = QScrollArea::viewportEvent(event);
    const int room = viewport()->width();
    if (widget() && widget()->width() > std::max(room, widget()->minimumSizeHint().width()))
      widget()->resize(room, std::max(viewport()->height(), widget()->heightForWidth(room)));
    return done;
  }
};

}  // namespace

DepthExplorer::DepthExplorer(const QString& root, QWidget* parent)
    : QWidget(parent, Qt::Window),
      m_job(root),
      m_form(new StudyForm(this)),
      m_curves(new StudyCurvesPlot(m_model, this)),
      m_map(new StudyMapPlot(m_model, this)),
      m_spectrum(new StudySpectrumPlot(m_model, this)),
      m_training(new StudyTrainingPlot(m_model, this)),
      m_published(new StudyPublished(m_model, this)),
      m_files(new StudyFiles(m_model, {m_curves, m_map, m_training, m_spectrum, &m_published->plot()}, this)),
      m_choice(new StudyChoice(this)),
      m_start(new QPushButton(tr("&Start"), this)),
      m_status(new StudyStatus(this)) {
  setWindowTitle(tr("Depth explorer"));
  setWindowIcon(applicationIcon());
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(0);
  row->addWidget(buildControls());
  auto* right = new QVBoxLayout;
  right->setSpacing(0);
  right->addWidget(buildPlots(), 1);
  right->addWidget(m_status);
  row->addLayout(right, 1);
  m_status->setMenu(buildMenu());
  connectPlots();
  connect(m_start, &QPushButton::clicked, this, &DepthExplorer::startStudy);
  connect(&m_job, &StudyJob::pointArrived, this, &DepthExplorer::arrived);
  connect(&m_job, &StudyJob::progressed, this, &DepthExplorer::showProgress);
  connect(&m_job, &StudyJob::failed, this, [this](const QString& text) { say(text, false); });
  chooseStudy(studyPresets().front().id);
  arrangePlots();
  if (m_job.openLast()) showStudy();
  matchFont();
  showProgress();
}

DepthExplorer::~DepthExplorer() { m_job.disconnect(this); }  // its last look would come to plots that are gone

QWidget* DepthExplorer::buildControls() {
  m_controls = new QWidget(this);
  auto* column = new QVBoxLayout(m_controls);
  auto* scroll = new FormArea(m_controls);
  scroll->setWidget(m_form);
  scroll->setWidgetResizable(true);
  scroll->setFrameShape(QFrame::NoFrame);
  scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  scroll->setAccessibleName(tr("Settings of the study"));
  m_start->setDefault(true);
  m_start->setToolTip(tr("Measures every point of this study. Points measured before are read from disk."));
  m_start->setWhatsThis(m_start->toolTip());
  column->addWidget(m_choice);
  column->addWidget(scroll, 1);
  column->addWidget(m_start);
  connect(m_choice, &StudyChoice::chosen, this, &DepthExplorer::chooseStudy);
  connect(m_form, &StudyForm::changed, this, [this] {
    m_start->setEnabled(m_form->problem().isEmpty());
    m_choice->setEdited(!m_form->problem().isEmpty() || toJson(m_form->sweep()) != m_unedited);
  });
  return m_controls;
}

QWidget* DepthExplorer::buildPlots() {
  m_below = new QSplitter(Qt::Horizontal, this);
  m_rows = new QSplitter(Qt::Vertical, this);
  m_rows->addWidget(m_curves);
  m_rows->addWidget(m_published);
  m_rows->addWidget(m_below);
  m_rows->setStretchFactor(0, 3);
  m_rows->setStretchFactor(1, 3);
  m_rows->setStretchFactor(2, 2);
  for (QWidget* plot : std::initializer_list<QWidget*>{m_map, m_training, m_spectrum}) m_below->addWidget(plot);
  for (int i = 0; i < m_below->count(); ++i) m_below->setStretchFactor(i, 1);
  for (QSplitter* splitter : {m_below, m_rows}) splitter->setChildrenCollapsible(false);
  for (StudyPanel* panel : panels()) panel->setMinimumSize(160, 160);
  return m_rows;
}

// A map of one width is a strip under the curves, as wide as they are. It repeats them, so that a window does without
// it where there is no room. Losses are shown where networks are trained.
void DepthExplorer::arrangePlots() {
  const bool strip = m_model.numbers(m_model.width()).size() == 1;
  const bool same = strip == (m_map->parentWidget() == m_rows) && m_training->isHidden() != m_training->isOfUse();
  if (strip && m_map->parentWidget() != m_rows) m_rows->insertWidget(1, m_map);
  if (!strip && m_map->parentWidget() != m_below) m_below->insertWidget(0, m_map);
  m_map->setMinimumHeight(strip ? scaledPixels(132, font()) : 160);
  m_map->setMaximumHeight(strip ? scaledPixels(132, font()) : QWIDGETSIZE_MAX);
  const int room = width() - (m_controls->isHidden() ? 0 : m_controls->width());
  m_published->setVisible(m_published->isOfUse());
  m_map->setVisible(!m_published->isOfUse() &&
                    (strip ? height() >= scaledPixels(600, font())
                           : room >= scaledPixels(m_training->isOfUse() ? 600 : 400, font())));
  m_training->setVisible(m_training->isOfUse());
  if (!same) m_below->setSizes(QList<int>(m_below->count(), 1000));  // equal shares; who moved a border keeps it else
}

QMenu* DepthExplorer::buildMenu() {
  auto* menu = new QMenu(this);
  menu->setToolTipsVisible(true);
  const auto add = [menu, this](const QString& text, const QKeySequence& keys, const QString& help, const auto& slot) {
    QAction* action = menu->addAction(text, this, slot);
    describe(action, keys.isEmpty() ? QList<QKeySequence>() : QList<QKeySequence>{keys}, help);
    addAction(action);  // its key works while the menu is closed
  };
  add(tr("&Table of all points…"), QKeySequence(Qt::CTRL | Qt::Key_T),
      tr("Settings, measures and theory of every point as CSV."), [this] { m_files->askTable(); });
  add(tr("Export &all plots…"), QKeySequence(Qt::CTRL | Qt::Key_E),
      tr("Every plot in every format, and the table, to a folder."), [this] { m_files->askExportAll(); });
  menu->addSeparator();
  add(tr("&Save the sweep…"), QKeySequence::Save,
      tr("A file for gatescope-cli sweep: for other machines and for Slurm."),
      [this] { m_files->askSweep(m_form->sweep()); });
  add(tr("&Open a study…"), QKeySequence::Open,
      tr("A folder written by gatescope-cli sweep, even while it is still being written."),
      [this] { m_files->askFolder(); });
  add(tr("&Published numbers…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O),
      tr("A table of reported numbers as CSV, shown beside what was measured."), [this] { m_files->askPublished(); });
  menu->addSeparator();
  QAction* controls = menu->addAction(tr("&Controls"));
  describe(controls, {QKeySequence(Qt::Key_F9)},
           tr("The study's settings on the left. Without them the plots have all the space."));
  controls->setCheckable(true);
  controls->setChecked(true);
  connect(controls, &QAction::toggled, this, [this](bool shown) {
    m_controls->setVisible(shown);
    arrangePlots();
  });
  addAction(controls);
  return menu;
}

void DepthExplorer::connectPlots() {
  for (StudyPanel* panel : {static_cast<StudyPanel*>(m_curves), static_cast<StudyPanel*>(m_map)}) {
    connect(panel, &StudyPanel::positionPointed, this, &DepthExplorer::point);
    connect(panel, &StudyPanel::positionOpened, this, &DepthExplorer::open);
  }
  connect(m_curves, &StudyCurvesPlot::measureChanged, this, [this] { m_map->setMeasure(m_curves->measure()); });
  connect(m_status, &StudyStatus::positionChosen, m_spectrum, &StudySpectrumPlot::setPosition);
  connect(m_status, &StudyStatus::positionChosen, m_training, &StudyTrainingPlot::setPosition);
  connect(m_status, &StudyStatus::openClicked, this, &DepthExplorer::open);
  connect(m_status, &StudyStatus::pauseClicked, this, &DepthExplorer::pauseOrResume);
  connect(m_status, &StudyStatus::cancelClicked, &m_job, &StudyJob::stop);
  connect(m_files, &StudyFiles::answered, this, &DepthExplorer::say);
  connect(m_files, &StudyFiles::folderChosen, this, &DepthExplorer::openFolder);
  connect(m_files, &StudyFiles::publishedChosen, this, &DepthExplorer::openPublished);
}

void DepthExplorer::chooseStudy(const QString& id) {
  if (const int preset = presetPosition(id); preset >= 0)
    m_form->setSweep(presetSweep(studyPresets()[static_cast<std::size_t>(preset)]));
  else if (id == QLatin1String(StudyChoice::kWindow))
    m_form->setExperiment(m_experiment);
  else
    m_form->setSweep(m_opened);
  takeAsChosen(id);
}

// What the form shows is the study of this name.
void DepthExplorer::takeAsChosen(const QString& id) {
  m_choice->choose(id);
  m_unedited = toJson(m_form->sweep());
}

void DepthExplorer::startStudy() {
  if (!m_form->problem().isEmpty()) return say(m_form->problem(), false);
  say({}, true);
  m_job.start(m_form->sweep(), m_choice->id());
  changeStudy();
  showWhatItIsAbout();
  showProgress();
}

// A preset's measure over its axis; of others the first measure.
void DepthExplorer::showWhatItIsAbout() {
  const int preset = presetPosition(m_choice->id());
  if (preset < 0) return m_curves->setMeasure(QString::fromStdString(m_job.sweep().measures.front()));
  m_curves->setXAxis(studyPresets()[static_cast<std::size_t>(preset)].axis);
  m_curves->setMeasure(studyPresets()[static_cast<std::size_t>(preset)].measure);
}

// Those of the preset that is about them; else those that were opened, whatever preset came between.
void DepthExplorer::showPublished() {
  const int preset = presetPosition(m_job.origin());
  const StudyPreset* row = preset < 0 ? nullptr : &studyPresets()[static_cast<std::size_t>(preset)];
  m_published->setNumbers(row && !row->published.isEmpty() ? presetNumbers(*row) : m_openedNumbers);
}

void DepthExplorer::openPublished(const QString& path) {
  try {
    m_openedNumbers = readPublished(path.toStdString());
    m_published->setNumbers(m_openedNumbers);
    arrangePlots();
    say(m_published->isOfUse() ? tr("Opened %1").arg(path) : tr("%1: none of its numbers is of this study").arg(path),
        m_published->isOfUse());
  } catch (const std::exception& error) {
    say(QString::fromStdString(messageOf(error)), false);
  }
}

std::vector<StudyPanel*> DepthExplorer::panels() const {
  return {m_curves, m_map, m_training, m_spectrum, &m_published->plot()};
}

// Whatever holds places in the study lets go of them before anything is asked of the new one.
void DepthExplorer::changeStudy() {
  m_model.start(m_job.sweep());
  for (StudyPanel* panel : panels()) panel->studyChanged();
  showPublished();
  arrangePlots();
  listPositions();
}

void DepthExplorer::showStudy() {
  const bool isPreset = presetPosition(m_job.origin()) >= 0;
  if (!isPreset) m_opened = m_job.sweep();
  if (isPreset) chooseStudy(m_job.origin());
  m_form->setSweep(m_job.sweep());
  if (!isPreset) takeAsChosen(m_job.origin());
  changeStudy();
  showWhatItIsAbout();
}

void DepthExplorer::openFolder(const QString& path) {
  try {
    m_job.openFolder(path);
    showStudy();
    say(tr("Opened %1").arg(path), true);
  } catch (const std::exception& error) {
    say(QString::fromStdString(messageOf(error)), false);
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
  if (m_fresh) {
    for (StudyPanel* panel : panels()) panel->pointsArrived();
    m_published->renew();
  }
  m_fresh = false;
  m_status->showProgress(m_job.progress(), m_job.isRunning(), m_job.isPaused());
}

void DepthExplorer::pauseOrResume() {
  if (m_job.isRunning()) return m_job.pause(!m_job.isPaused());
  changeStudy();
  m_job.resume();
}

void DepthExplorer::listPositions() {
  m_status->listPositions(m_model);
  if (const StudyPosition middle = m_status->position(); !middle.position.empty()) {
    m_spectrum->setPosition(middle);
    m_training->setPosition(middle);
  }
}

void DepthExplorer::point(const StudyPosition& position) {
  m_spectrum->setPosition(position);
  m_training->setPosition(position);
  m_status->choose(position);
}

void DepthExplorer::open(const StudyPosition& position) {
  if (position.position.empty()) return;
  StudyPosition first = position;
  first.position[m_model.seeds()] = 0;
  emit openRequested(m_model.sweep().settings(m_model.sweep().pointAt(first.position)));
}

void DepthExplorer::say(const QString& text, bool ok) { m_status->say(text, ok); }

QString DepthExplorer::message() const { return m_status->message(); }

void DepthExplorer::setTheme(const Theme& theme) {
  m_status->setTheme(theme);
  for (StudyPanel* panel : panels()) panel->setTheme(theme);
}

void DepthExplorer::matchFont() {
  renewComboSizes(*this);
  fitControls();
  arrangePlots();
}

// Large type in a small window: what the form does not need is the plots'.
void DepthExplorer::fitControls() {
  constexpr double kMostOfWindow = 0.38;
  const QMargins margins = m_controls->layout()->contentsMargins();
  const int beside = margins.left() + margins.right() + style()->pixelMetric(QStyle::PM_ScrollBarExtent);
  const int needed = std::max(m_controls->minimumSizeHint().width(), m_form->minimumSizeHint().width() + beside);
  const int most = std::max(needed, static_cast<int>(kMostOfWindow * width()));
  m_controls->setFixedWidth(std::min(scaledPixels(280, font()), most));
}

void DepthExplorer::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  fitControls();
  arrangePlots();
}

void DepthExplorer::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::FontChange && m_controls) matchFont();
}

}  // namespace gatescope
