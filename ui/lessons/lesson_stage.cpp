// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/lesson_stage.h"

#include <QJsonArray>
#include <QJsonObject>
#include <algorithm>

#include "ui/grid/plot_grid.h"
#include "ui/lessons/lesson_library.h"
#include "ui/lessons/study_board.h"
#include "ui/run/run_controller.h"

namespace gatescope {
namespace {

constexpr int kLook = 100;  // ms between two looks at what was measured

bool hasEnded(RunPhase phase) {
  return phase == RunPhase::Finished || phase == RunPhase::Diverged || phase == RunPhase::Failed;
}

RunResults resultsOf(const RunHistory& run) {
  RunResults results{&run.settings, &run.curves, run.matrices.get(), run.inspection.get(), run.state.phase, {}};
  for (const History& other : run.others)
    results.others.push_back({&run.settings, &other, nullptr, nullptr, run.state.phase, {}});
  return results;
}

std::vector<JudgedCheck> judged(const LessonStep& step, const StepResults& results) {
  std::vector<Verdict> verdicts = judgeStep(step, results);
  Q_ASSERT(verdicts.size() == step.checks.size());
  std::vector<JudgedCheck> checks;
  for (std::size_t i = 0; i < step.checks.size(); ++i) checks.push_back({step.checks[i], std::move(verdicts[i])});
  return checks;
}

}  // namespace

LessonStage::LessonStage(RunController& runs, PlotGrid& plots, StudyBoard& board, QObject* parent)
    : QObject(parent), m_runs(runs), m_plots(plots), m_board(board) {
  m_timer.setInterval(kLook);
  connect(&m_timer, &QTimer::timeout, this, &LessonStage::judge);
  connect(&m_board, &StudyBoard::failed, this, [this](const QString& text) {
    m_failure = text;
    emit verdictsChanged();
  });
}

void LessonStage::open(const Lesson& lesson, int step) {
  if (!isOpen()) {
    m_before = m_plots.arrangement();
    m_runs.setAside();
    m_measuring = m_runs.measureEverything();
  }
  m_runs.setGhostShown(false);
  m_lesson = lesson;
  m_step = std::clamp(step, 0, static_cast<int>(lesson.steps.size()) - 1);
  enter();
}

void LessonStage::close(bool bringsRunBack) {
  if (!isOpen()) return;
  m_timer.stop();
  m_board.stop();
  m_runs.bringBack(bringsRunBack);
  m_measuring.reset();
  m_plots.links().want({});
  m_plots.setArrangement(m_before);
  m_lesson.reset();
  m_step = 0;
  forget();
  emit stepChanged();
}

void LessonStage::goTo(int step) {
  if (!isOpen() || step < 0 || step >= static_cast<int>(m_lesson->steps.size()) || step == m_step) return;
  m_step = step;
  enter();
}

// Nothing of the step before is left when the new one is told of.
void LessonStage::enter() {
  forget();
  showPlots();
  emit stepChanged();
  play();
}

void LessonStage::forget() {
  m_timer.stop();
  m_done = false;
  m_failure.clear();
  m_checks.clear();
}

void LessonStage::showPlots() {
  if (showsStudy()) m_board.setStudy(*current().study);
  if (current().plots.empty()) return;
  QJsonArray ids;
  for (const std::string& plot : current().plots) ids.append(plotAndMode(plot).first);
  m_plots.setArrangement({{QStringLiteral("plots"), ids}});
  for (const std::string& plot : current().plots) {
    const auto [id, mode] = plotAndMode(plot);
    for (RunPlot* panel : m_plots.panels())
      if (panel->id() == id) panel->chooseMode(mode);
  }
}

void LessonStage::play() {
  if (!isOpen()) return;
  forget();
  startRuns();
  if (showsStudy()) m_board.start();
  m_timer.start();
  emit verdictsChanged();
}

void LessonStage::startRuns() {
  const LessonStep& step = current();
  m_runs.pins().clear();
  m_runs.setPace(step.trains ? step.pace : 0);
  m_plots.links().want(inspectionFor(step));
  // A study trains its own networks: the run beside it shows the settings and rests.
  const bool runs = step.trains && !step.study;
  m_runs.play(step.runs.front().settings, runs, runName(step.runs.front().name));
  m_generation = m_runs.bridge().generation();
  for (std::size_t i = 1; i < step.runs.size(); ++i) {
    m_runs.pins().start(step.runs[i].settings, runs, runName(step.runs[i].name));
    watch(step, m_runs.pins().bridge(m_runs.pins().places().back().run.pin));
  }
}

// The plots order nothing of the runs beside the watched one.
void LessonStage::watch(const LessonStep& step, SessionBridge* bridge) {
  if (const InspectionOrder order = inspectionFor(step); bridge && order.any()) bridge->watch(order);
}

void LessonStage::nextSeed() {
  if (!isOpen()) return;
  forget();
  m_lesson = withSeed(*m_lesson, current().runs.front().settings.experiment.seed + 1);
  if (showsStudy()) m_board.setStudy(*current().study);
  play();
}

void LessonStage::pauseOrGoOn() {
  if (!isOpen()) return;
  if (m_done) return play();
  const bool playing = isPlaying();
  if (showsStudy()) return m_board.pause(playing);
  playing ? m_runs.pause() : m_runs.run();
}

void LessonStage::run() { takesRun() ? pauseOrGoOn() : m_runs.run(); }

void LessonStage::runOrPause() { takesRun() ? pauseOrGoOn() : m_runs.runOrPause(); }

bool LessonStage::isPlaying() const {
  if (!isOpen() || m_done) return false;
  return showsStudy() ? m_board.isRunning() && !m_board.isPaused() : m_runs.bridge().wantsRun();
}

double LessonStage::progress() const {
  if (!isOpen() || m_done) return -1;
  if (showsStudy()) {
    const StudyProgress study = m_board.progress();
    return study.total > 0 ? static_cast<double>(study.done) / static_cast<double>(study.total) : 0;
  }
  const RunState& state = m_runs.bridge().state();
  return current().trains && state.totalSteps > 0
             ? static_cast<double>(state.step) / static_cast<double>(state.totalSteps)
             : -1;
}

// The step's runs by name, the watched one first: the user may have pinned others, or removed one. Null where it is
// missing.
std::vector<const RunHistory*> LessonStage::histories() const {
  const RunHistory* watched = m_runs.bridge().history();
  std::vector<const RunHistory*> runs{watched->generation == m_generation ? watched : nullptr};
  const std::vector<PinnedRuns::Place> others = m_runs.pins().places();
  for (std::size_t i = 1; i < current().runs.size(); ++i) {
    const QString ending = QStringLiteral(": ") + runName(current().runs[i].name);
    const auto found =
        std::ranges::find_if(others, [&](const PinnedRuns::Place& place) { return place.run.name.endsWith(ending); });
    runs.push_back(found == others.end() ? nullptr : found->run.history);
  }
  return runs;
}

StepResults LessonStage::results() const {
  StepResults results;
  const std::vector<const RunHistory*> runs = histories();
  for (std::size_t i = 0; i < runs.size(); ++i)
    if (runs[i]) results.runs.emplace_back(current().runs[i].name, resultsOf(*runs[i]));
  if (current().study) {
    const StudyModel& model = m_board.model();
    results.sweep = &model.sweep();
    for (Index i = 0; i < model.sweep().points(); ++i) results.points.push_back(model.point(i));
  }
  return results;
}

// The watched run's history may lag behind its state.
bool LessonStage::runsEnded(const StepResults& results) const {
  const bool trains = current().trains && !current().study;
  const auto ended = [trains](RunPhase phase) { return hasEnded(phase) || (!trains && phase == RunPhase::Ready); };
  return ended(m_runs.bridge().state().phase) &&
         std::ranges::all_of(results.runs, [&](const auto& run) { return ended(run.second.phase); });
}

// Another run is watched, or one of those beside it is gone.
bool LessonStage::isDisturbed() const {
  const std::vector<const RunHistory*> runs = histories();
  return m_runs.bridge().generation() != m_generation || std::find(runs.begin() + 1, runs.end(), nullptr) != runs.end();
}

// What is measured for the plots comes a moment after a run has come to rest.
bool LessonStage::hasEverything(const StepResults& results) const {
  if (results.runs.size() < current().runs.size()) return false;
  const InspectionOrder order = inspectionFor(current());
  const auto lacks = [&](const auto& run) {
    const RunResults& own = run.second;
    if (!order.any() || own.phase == RunPhase::Failed) return false;
    const Inspection* inspection = own.inspection;
    if (!inspection || own.curves->steps().empty()) return true;
    return inspection->step != own.curves->steps().back().step || inspection->order.draws < order.draws ||
           inspection->order.modes < order.modes;
  };
  if (std::ranges::any_of(results.runs, lacks)) return false;
  return std::ranges::all_of(
      results.runs, [](const auto& run) { return run.second.phase == RunPhase::Failed || run.second.matrices; });
}

void LessonStage::judge() {
  const Refusal& refusal = m_runs.bridge().state().refusal;
  const bool refused = refusal.generation == m_generation;
  if (refused || isDisturbed()) {
    m_timer.stop();
    m_failure =
        refused ? QString::fromStdString(refusal.why)
                : tr("The checks are paused: a setting was changed or a run removed. “Repeat” goes back to the step.");
    return emit verdictsChanged();
  }
  StepResults results = this->results();
  results.ended = runsEnded(results) && hasEverything(results) && (!showsStudy() || m_board.isComplete());
  m_checks = judged(current(), results);
  m_done = results.ended;
  const RunState& state = m_runs.bridge().state();
  if (state.phase == RunPhase::Failed) m_failure = QString::fromStdString(state.message);
  if (m_done || !m_failure.isEmpty()) m_timer.stop();
  emit verdictsChanged();
  if (m_done) emit stepDone();
}

}  // namespace gatescope
