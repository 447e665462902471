// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/ensemble.h"

#include <cmath>

#include "core/base/message.h"
#include "core/base/stopwatch.h"
#include "core/engine/stop_rules.h"
#include "core/session/session_snapshot.h"

namespace gatescope {
namespace {

constexpr double kRegion = 1e-3;          // seconds of steps that are worth a parallel region
constexpr std::int64_t kMostAtOnce = 64;  // steps; the outbox has room for many times as many
constexpr std::size_t kMostNamed = 4;     // networks that a message names

// Of all networks, and which they are.
std::string divergedText(const std::vector<const Run*>& diverged, Index all) {
  std::string named;
  for (std::size_t i = 0; i < std::min(diverged.size(), kMostNamed); ++i)
    named +=
        (i > 0 ? ", " : "") + said("seed %1 at step %2", diverged[i]->settings().experiment.seed, diverged[i]->step());
  if (diverged.size() > kMostNamed) named += ", …";
  if (static_cast<Index>(diverged.size()) == all)
    return said("All %1 networks have diverged: %2; try a smaller step size or initial scale.", all, named);
  if (diverged.size() == 1)
    return said("1 of %1 networks has diverged: %2; try a smaller step size or initial scale.", all, named);
  return said("%1 of %2 networks have diverged: %3; try a smaller step size or initial scale.", diverged.size(), all,
              named);
}

// What is the same for all is said as of one.
std::string finishedText(const std::string& message, std::size_t some, Index all) {
  const std::string finished = finishedFor("");
  if (static_cast<Index>(some) == all || !message.starts_with(finished)) return message;
  const std::string why = message.substr(finished.size());
  return some == 1 ? said("1 of %1 networks has finished: %2", all, why)
                   : said("%1 of %2 networks have finished: %3", some, all, why);
}

}  // namespace

Ensemble::Ensemble(const Settings& settings, std::vector<Network> networks, const RunOptions& options)
    : m_settings(settings),
      m_networks(std::move(networks)),
      m_threads(std::max(1, options.threads)),
      m_limited(options.live),
      m_outbox(options.outbox) {
  tell();
}

Settings Ensemble::whole(Settings settings) const {
  settings.experiment.seed = m_settings.experiment.seed;
  settings.experiment.ensemble = m_settings.experiment.ensemble;
  return settings;
}

Index Ensemble::memberOf(const InspectionOrder& order) const { return std::clamp<Index>(order.member, 0, count() - 1); }

const Run& Ensemble::farthest() const {
  return *std::ranges::max_element(m_networks, {}, [](const Network& network) { return network.run->step(); })->run;
}

const Run& Ensemble::leader() const {
  const Run* last = nullptr;
  for (const Network& network : m_networks)
    if (network.run->phase() == RunPhase::Ready && (!last || network.run->step() < last->step()))
      last = network.run.get();
  return last ? *last : farthest();
}

RunPhase Ensemble::phase() const {
  const auto any = [this](RunPhase phase) {
    return std::ranges::any_of(m_networks, [phase](const Network& network) { return network.run->phase() == phase; });
  };
  return any(RunPhase::Ready) ? RunPhase::Ready : any(RunPhase::Finished) ? RunPhase::Finished : RunPhase::Diverged;
}

bool Ensemble::isWhole() const {
  return std::ranges::all_of(m_networks, [](const Network& network) { return network.run->isWhole(); });
}

// Those that go on and stand behind no other; not beyond the next one.
std::vector<Run*> Ensemble::nextToGo(std::int64_t& steps) {
  std::vector<Run*> going;
  const std::int64_t lowest = leader().step();
  for (const Network& network : m_networks) {
    if (network.run->phase() != RunPhase::Ready) continue;
    if (network.run->step() == lowest)
      going.push_back(network.run.get());
    else
      steps = std::min(steps, network.run->step() - lowest);
  }
  return going;
}

std::int64_t Ensemble::advance(const std::stop_token& stop, std::int64_t most) {
  if (isOne()) {
    at(0).advance(stop);
    return 1;
  }
  const double worth = m_secondsPerStep > 0 ? kRegion / m_secondsPerStep : 1;
  std::int64_t steps = std::clamp<std::int64_t>(std::llround(std::min(worth, 1e3)), 1, std::min(most, kMostAtOnce));
  const std::vector<Run*> going = nextToGo(steps);
  const ProbeLeave leave = m_limited ? m_probeTime.leave() : ProbeLeave{};
  const Clock::time_point begin = Clock::now();
  shareOut(std::min(team(), static_cast<int>(going.size())), static_cast<Index>(going.size()), [&](Index i) {
    Run& run = *going[static_cast<std::size_t>(i)];
    run.followProbes(leave);
    for (std::int64_t s = 0; s < steps && run.phase() == RunPhase::Ready && !stop.stop_requested(); ++s)
      run.advance(stop);
  });
  m_secondsPerStep = secondsSince(begin) / static_cast<double>(steps);
  chargeProbes();
  tell();
  return steps;
}

// They measure at the same time: what all spent counts as shared by the threads.
void Ensemble::chargeProbes() {
  ProbeSeconds sum;
  for (const Network& network : m_networks) {
    const ProbeSeconds spent = network.run->takeProbeSeconds();
    sum.kernel += spent.kernel / team();
    sum.test += spent.test / team();
    sum.gates += spent.gates / team();
    sum.predictor += spent.predictor / team();
  }
  const double seconds = secondsSince(m_lastStep);
  m_lastStep = Clock::now();
  if (m_limited) m_probeTime.spent(sum);
  m_probeTime.earn(seconds * leader().settings().live.budget * (m_order.any() ? 1 - kInspectionShare : 1),
                   m_order.predictor);
}

// All networks at once, so that nobody sees one a step further than another.
void Ensemble::tell() {
  if (isOne() || !m_outbox) return;
  std::vector<MemberSamples> news;
  std::shared_ptr<const KernelMatrices> matrices;
  bool isOther = false;
  for (Index i = 0; i < count(); ++i) {
    Results told = m_networks[static_cast<std::size_t>(i)].news->take();
    news.push_back(std::move(told.members.front()));
    if (i == memberOf(m_order)) matrices = std::move(told.matrices);
    isOther = isOther || told.course;
  }
  m_outbox->add(std::move(news));
  if (matrices) m_outbox->add(std::move(matrices));
  if (isOther) m_outbox->add(std::make_shared<const Settings>(course()));
}

void Ensemble::tune(const LiveControls& live) {
  for (const Network& network : m_networks) network.run->tune(live);
  tell();
}

void Ensemble::limitProbes(bool limited) {
  m_limited = limited;
  for (const Network& network : m_networks) network.run->limitProbes(limited);
}

std::string Ensemble::message() const {
  if (isOne()) return first().message();
  std::vector<const Run*> diverged;
  std::vector<std::pair<std::string, std::size_t>> finished;
  for (const Network& network : m_networks) {
    if (network.run->phase() == RunPhase::Diverged) diverged.push_back(network.run.get());
    if (network.run->phase() != RunPhase::Finished) continue;
    const std::string& message = network.run->message();
    const auto same = std::ranges::find(finished, message, &std::pair<std::string, std::size_t>::first);
    if (same == finished.end())
      finished.emplace_back(message, 1);
    else
      ++same->second;
  }
  std::string text;
  for (const auto& [message, some] : finished)
    text += (text.empty() ? "" : ". ") + finishedText(message, some, count());
  if (diverged.empty()) return text;
  return text + (text.empty() ? "" : ". ") + divergedText(diverged, count());
}

RunState Ensemble::state() const {
  RunState state = first().state();
  if (isOne()) return state;
  state.phase = phase();
  state.step = step();
  state.totalSteps = leader().settings().live.stopSteps;
  state.message = message();
  state.leavesOut = m_limited;
  state.networks = count();
  state.probeShare = 0;
  for (const Network& network : m_networks) {
    state.probeShare += network.run->probes().timeShare() / team();
    state.diverged += network.run->phase() == RunPhase::Diverged;
  }
  return state;
}

std::uint64_t Ensemble::checkpointVersion() const {
  std::uint64_t version = 0;
  for (const Network& network : m_networks) version += network.run->checkpoints().version();
  return version;
}

void Ensemble::addCheckpoint() {
  for (const Network& network : m_networks) network.run->addCheckpoint();
}

std::vector<Checkpoints> Ensemble::releaseCheckpoints() {
  std::vector<Checkpoints> all;
  for (const Network& network : m_networks) all.push_back(network.run->releaseCheckpoints());
  return all;
}

void Ensemble::adoptCheckpoints(std::vector<Checkpoints> checkpoints) {
  for (std::size_t i = 0; i < m_networks.size(); ++i) m_networks[i].run->adoptCheckpoints(std::move(checkpoints.at(i)));
}

void Ensemble::watch(const InspectionOrder& order) {
  const Index before = memberOf(m_order), now = memberOf(order);
  m_order = order;
  InspectionOrder unlooked;  // what kernels predict is part of the curves of all
  unlooked.predictor = order.predictor;
  for (Index i = 0; i < count(); ++i) at(i).watch(i == now ? order : unlooked);
  if (before != now && m_outbox) m_outbox->add(network(now).probes().matrices());
}

bool Ensemble::isToPredict() const {
  return std::ranges::any_of(m_networks, [](const Network& network) { return network.run->isToPredict(); });
}

void Ensemble::predict(const std::stop_token& stop) {
  forEach([&](Run& run, Index) { run.predict(stop); });
  tell();
}

std::shared_ptr<const Inspection> Ensemble::inspect(const InspectionOrder& order, bool charged,
                                                    const std::stop_token& stop) {
  return at(memberOf(order)).inspect(order, charged, stop);
}

std::shared_ptr<const PastView> Ensemble::viewPast(std::int64_t step, const InspectionOrder& order,
                                                   const std::stop_token& stop) {
  if (memberOf(order) != m_viewed.member) forgetPastView();
  std::shared_ptr<const PastView> view = at(memberOf(order)).viewPast(step, order, stop);
  if (!view || isOne()) return view;
  m_viewed = {step, memberOf(order), std::vector<std::shared_ptr<const KernelFrame>>(m_networks.size())};
  const Checkpoint* there = farthest().checkpoints().at(step);
  forEach([&](Run& run, Index i) {
    const Checkpoint* checkpoint = run.checkpoints().at(step);
    if (i != m_viewed.member && there && checkpoint && checkpoint->state.step == there->state.step)
      m_viewed.kernels[static_cast<std::size_t>(i)] = run.pastKernel(step, stop);
  });
  m_viewed.kernels[static_cast<std::size_t>(m_viewed.member)] = view->kernel;
  return withKernels(view);
}

std::shared_ptr<const PastView> Ensemble::viewPastAgain(const InspectionOrder& order, const std::stop_token& stop) {
  if (isOne()) return at(0).viewPastAgain(order, stop);
  if (m_viewed.step < 0) return nullptr;
  if (memberOf(order) != m_viewed.member) return viewPast(m_viewed.step, order, stop);
  return withKernels(at(m_viewed.member).viewPastAgain(order, stop));
}

std::shared_ptr<const PastView> Ensemble::withKernels(const std::shared_ptr<const PastView>& view) {
  if (!view) return nullptr;
  auto whole = std::make_shared<PastView>(*view);
  whole->kernels = m_viewed.kernels;
  return whole;
}

void Ensemble::forgetPastView() {
  for (const Network& network : m_networks) network.run->forgetPastView();
  m_viewed = {};
}

}  // namespace gatescope
