// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/study_board.h"

#include <QSplitter>
#include <QVBoxLayout>

#include "core/study/study_measures.h"
#include "ui/base/theme.h"
#include "ui/explorer/study_curves_plot.h"
#include "ui/explorer/study_spectrum_plot.h"
#include "ui/plots/panel/title_row.h"

namespace gatescope {

StudyBoard::StudyBoard(QWidget* parent)
    : QWidget(parent),
      m_job(QString(), this),
      m_curves(new StudyCurvesPlot(m_model, this)),
      m_spectrum(new StudySpectrumPlot(m_model, this)) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  auto* splitter = new QSplitter(Qt::Vertical, this);
  splitter->addWidget(m_curves);
  splitter->addWidget(m_spectrum);
  splitter->setStretchFactor(0, 3);
  splitter->setStretchFactor(1, 2);
  splitter->setChildrenCollapsible(false);
  column->addWidget(splitter);
  for (PlotPanel* panel : panels()) {
    panel->setMinimumSize(220, 160);
    connectTitle(panel);
  }
  connect(m_curves, &StudyPanel::positionPointed, m_spectrum, &StudySpectrumPlot::setPosition);
  connect(&m_job, &StudyJob::pointArrived, this, [this](const StudyPoint& point) {
    m_model.add(point);
    m_fresh = true;
  });
  connect(&m_job, &StudyJob::progressed, this, [this] {
    showPoints();
    emit progressed();
  });
  connect(&m_job, &StudyJob::failed, this, &StudyBoard::failed);
}

StudyBoard::~StudyBoard() { m_job.disconnect(this); }  // its last look would come to plots that are gone

std::vector<PlotPanel*> StudyBoard::panels() const {
  if (!m_hasKernels) return {m_curves};
  return {m_curves, m_spectrum};
}

void StudyBoard::connectTitle(PlotPanel* panel) {
  if (const auto* row = panel->findChild<TitleRow*>())
    connect(row, &TitleRow::enlargeChosen, this, [this, panel] { enlarge(panel == m_enlarged ? nullptr : panel); });
}

void StudyBoard::enlarge(PlotPanel* panel) {
  m_enlarged = panel;
  for (PlotPanel* each : panels()) {
    each->setVisible(!panel || each == panel);
    if (auto* row = each->findChild<TitleRow*>()) row->setEnlarged(each == panel);
  }
}

void StudyBoard::setStudy(const LessonStudy& study) {
  m_study = study;
  m_job.stop();
  m_model.start(study.sweep);
  m_curves->studyChanged();
  m_spectrum->studyChanged();
  m_curves->setXAxis(QString::fromStdString(study.over));
  m_curves->setMeasure(QString::fromStdString(study.show));
  m_hasKernels = std::ranges::any_of(study.sweep.measures, [](const std::string& id) {
    const StudyMeasure* row = findStudyMeasure(id);
    return row && !row->trains();
  });
  m_spectrum->setVisible(m_hasKernels);
  enlarge(nullptr);
  chooseMiddle();
}

// The eigenvalues of one point are there before anybody points at one.
void StudyBoard::chooseMiddle() {
  const std::size_t x = m_model.axis(m_study.over);
  const std::vector<StudyCurve> curves = m_model.curves(x);
  if (!m_hasKernels || curves.empty()) return;
  StudyPosition middle{curves[curves.size() / 2].position};
  middle.position[x] = m_model.numbers(x).size() / 2;
  m_spectrum->setPosition(middle);
}

void StudyBoard::start() {
  m_model.start(m_study.sweep);
  m_curves->studyChanged();
  m_spectrum->studyChanged();
  chooseMiddle();
  m_job.start(m_study.sweep);
}

void StudyBoard::stop() { m_job.stop(); }

bool StudyBoard::isComplete() const {
  return !m_job.isRunning() && m_model.count() > 0 && m_model.count() == m_model.sweep().points();
}

void StudyBoard::showPoints() {
  if (!m_fresh) return;
  m_fresh = false;
  for (StudyPanel* panel : {static_cast<StudyPanel*>(m_curves), static_cast<StudyPanel*>(m_spectrum)})
    panel->pointsArrived();
}

void StudyBoard::setForAudience(bool audience) {
  enlarge(nullptr);
  m_curves->setQuiet(audience);
  m_spectrum->setQuiet(audience);
}

void StudyBoard::setTheme(const Theme& theme) {
  for (PlotPanel* panel : {static_cast<PlotPanel*>(m_curves), static_cast<PlotPanel*>(m_spectrum)})
    panel->setTheme(theme);
}

}  // namespace gatescope
