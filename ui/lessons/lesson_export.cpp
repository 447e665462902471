// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/lesson_export.h"

#include <QDir>
#include <QMainWindow>
#include <QRegularExpression>

#include "ui/lessons/handout_writer.h"
#include "ui/lessons/lesson_stage.h"
#include "ui/lessons/presentation.h"
#include "ui/plots/panel/plot_panel.h"

namespace gatescope {
namespace {

constexpr int kSettle = 400;  // ms
constexpr QSize kSlide(1280, 720);

// "Train the network" → "train-the-network".
QString fileName(const std::string& title) {
  static const QRegularExpression other(QStringLiteral("[^a-z0-9]+"));
  QString name = QString::fromStdString(title).toLower().replace(other, QStringLiteral("-"));
  while (name.endsWith(QLatin1Char('-'))) name.chop(1);
  return name;
}

}  // namespace

LessonExport::LessonExport(QMainWindow& window, LessonStage& stage, Presentation& presentation, AudiencePlots plots,
                           QObject* parent)
    : QObject(parent), m_window(window), m_stage(stage), m_presentation(presentation), m_plots(std::move(plots)) {
  m_settle.setSingleShot(true);
  m_settle.setInterval(kSettle);
  connect(&m_settle, &QTimer::timeout, this, &LessonExport::take);
  connect(&m_stage, &LessonStage::stepDone, this, [this] {
    if (!m_running) return;
    if (!m_handout) planSlides();
    m_settle.start();
  });
  connect(&m_stage, &LessonStage::verdictsChanged, this, [this] {
    if (m_running && !m_stage.failure().isEmpty()) finish(m_stage.failure());
  });
  connect(&m_stage, &LessonStage::stepChanged, this, [this] {
    if (m_running && !m_stage.isOpen()) finish(tr("The lesson was closed before it was written."));
  });
}

LessonExport::~LessonExport() = default;

void LessonExport::writeHandout(const QString& file) {
  if (m_running || !m_stage.isOpen()) return;
  m_target = file;
  m_handout = std::make_unique<HandoutWriter>(*m_stage.lesson());
  begin();
}

void LessonExport::writeSlides(const QString& folder) {
  if (m_running || !m_stage.isOpen()) return;
  if (!QDir().mkpath(folder)) return emit answered(tr("The folder %1 cannot be created.").arg(folder), false);
  m_target = folder;
  m_slides = 0;
  m_sizeBefore = m_window.size();
  setSlideLook(true);
  m_window.resize(kSlide);
  begin();
}

void LessonExport::begin() {
  m_running = true;
  m_step = 0;
  emit answered(tr("The lesson plays once and is written as it goes."), true);
  if (m_stage.step() == 0) return m_stage.play();
  m_stage.goTo(0);
}

// A presentation that goes on already has the look of slides.
void LessonExport::setSlideLook(bool on) {
  if (on) {
    m_wasPresenting = m_presentation.isOn();
    if (!m_wasPresenting) m_presentation.enter(false);
  } else if (!m_wasPresenting) {
    m_presentation.leave();
  }
}

// What an audience sees one after the other: the question, its answer, and the plots that did not fit.
void LessonExport::planSlides() {
  m_planned.clear();
  m_planned.push_back({{}, [] {}});
  if (m_stage.current().question) m_planned.push_back({QStringLiteral("-answer"), [this] { m_presentation.reveal(); }});
  for (PlotPanel* plot : m_plots.all())
    if (!plot->isVisible())
      m_planned.push_back({QLatin1Char('-') + plot->id(), [this, plot] { m_plots.enlarge(plot); }});
}

bool LessonExport::showNextSlide() {
  if (m_planned.size() < 2) return false;
  m_planned.pop_front();
  m_planned.front().show();
  return true;
}

QString LessonExport::writeSlide() {
  const QString name = QStringLiteral("%1/%2-%3%4.png")
                           .arg(m_target)
                           .arg(m_stage.step() + 1, 2, 10, QLatin1Char('0'))
                           .arg(fileName(m_stage.current().title), m_planned.front().ending);
  ++m_slides;
  return m_window.grab().save(name) ? QString() : tr("Could not write %1.").arg(name);
}

void LessonExport::take() {
  LessonStage& stage = m_stage;
  if (!m_running || !stage.isDone()) return;
  if (stage.step() != m_step) return finish(tr("The lesson was stepped by hand before it was written."));
  if (m_handout) {
    m_handout->addStep(stage.current(), stage.checks(), m_plots.all());
  } else if (const QString problem = writeSlide(); !problem.isEmpty()) {
    return finish(problem);
  } else if (showNextSlide()) {
    return m_settle.start();
  }
  ++m_step;
  if (stage.step() + 1 < static_cast<int>(stage.lesson()->steps.size())) return stage.goTo(stage.step() + 1);
  finish(m_handout ? m_handout->write(m_target) : QString());
}

void LessonExport::finish(const QString& problem) {
  m_running = false;
  const bool slides = !m_handout;
  m_handout.reset();
  if (slides) {
    setSlideLook(false);
    m_window.resize(m_sizeBefore);
  }
  if (!problem.isEmpty()) return emit answered(problem, false);
  emit answered(slides ? tr("Wrote %1 slides to %2").arg(m_slides).arg(m_target) : tr("Wrote %1").arg(m_target), true);
}

}  // namespace gatescope
