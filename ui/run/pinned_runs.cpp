// Runs kept to compare with.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/pinned_runs.h"

#include <algorithm>
#include <utility>

#include "core/gating/variants.h"
#include "ui/base/hues.h"

namespace gatescope {

QString shortRunName(const Settings& settings) {
  const GatingVariant* variant = findGatingVariant(settings.experiment.gating.variant);
  const QString name = PinnedRuns::tr("%1, d = %2, w = %3")
                           .arg(QString::fromStdString(variant ? variant->label : settings.experiment.gating.variant))
                           .arg(settings.experiment.network.depth)
                           .arg(settings.experiment.network.width);
  const std::int64_t seeds = settings.experiment.ensemble.seeds;
  return seeds == 1 ? name : PinnedRuns::tr("%1, %2 seeds").arg(name).arg(seeds);
}

namespace {

QString lettered(int position, const QString& name) {
  return QStringLiteral("%1: %2").arg(QLatin1Char(static_cast<char>('A' + position))).arg(name);
}

}  // namespace

PinnedRuns::PinnedRuns(QObject* parent) : QObject(parent) {}
PinnedRuns::~PinnedRuns() = default;

int PinnedRuns::freePosition() const {
  for (int position = 0; position < kMost; ++position)
    if (std::ranges::none_of(m_pins, [position](const Pin& pin) { return pin.position == position; })) return position;
  return -1;
}

// That of the run's variant, so that a race has the colours of every plot of variants. Runs of one variant differ: the
// others get hues of variants that are seldom seen.
int PinnedRuns::hueFor(const Settings& settings) const {
  const auto isFree = [this](int hue) {
    return std::ranges::none_of(m_pins, [hue](const Pin& pin) { return pin.hue == hue; });
  };
  int hue = variantHue(settings.experiment.gating.variant);
  for (int other = kHues; !isFree(hue) && other > 0;) hue = --other;
  return hue;
}

QString PinnedRuns::add(Pin pin, const QString& name) {
  pin.position = freePosition();
  if (pin.position < 0) return tr("%1 runs are already pinned: remove one first.").arg(kMost);
  pin.name = lettered(pin.position, name);
  m_pins.push_back(std::move(pin));
  std::ranges::sort(m_pins, {}, &Pin::position);
  emit changed();
  return {};
}

QString PinnedRuns::pin(const RunHistory& run) {
  const auto frozen = std::make_shared<RunHistory>(run);
  frozen->look(nullptr);
  return pin(std::shared_ptr<const RunHistory>(frozen));
}

QString PinnedRuns::pin(std::shared_ptr<const RunHistory> run) {
  if (run->curves.steps().empty()) return tr("There is nothing to pin yet: the run has no curve.");
  const QString name = run->title.isEmpty() ? shortRunName(run->settings) : run->title;
  Pin pin;
  pin.hue = hueFor(run->settings);
  pin.frozen = std::move(run);
  return add(std::move(pin), name);
}

void PinnedRuns::complete(const std::shared_ptr<const RunHistory>& run) {
  for (Pin& pin : m_pins) {
    if (!pin.frozen || pin.frozen->generation != run->generation) continue;
    const std::shared_ptr<const RunHistory> before = std::exchange(pin.frozen, run);
    emit changed();
  }
}

QString PinnedRuns::start(const Settings& settings, bool runs, const QString& name) {
  if (freePosition() < 0) return add({}, name);
  Pin pin;
  pin.hue = hueFor(settings);
  pin.bridge = std::make_unique<SessionBridge>(this, 1);
  SessionBridge* bridge = pin.bridge.get();
  connect(bridge, &SessionBridge::runChanged, this, &PinnedRuns::changed);
  connect(bridge, &SessionBridge::resultsArrived, this, &PinnedRuns::grown);
  connect(bridge, &SessionBridge::noticeArrived, this, &PinnedRuns::noticeArrived);
  bridge->pace(m_pace);
  bridge->measureEverything(m_measuresEverything);
  bridge->start(settings, runs);
  return add(std::move(pin), name.isEmpty() ? shortRunName(settings) : name);
}

void PinnedRuns::remove(int position) {
  const auto found = std::ranges::find(m_pins, position, &Pin::position);
  if (found == m_pins.end()) return;
  Pin gone = std::move(*found);
  m_pins.erase(found);
  emit changed();  // nobody draws it any more
  retire(std::move(gone));
}

void PinnedRuns::drop(int position) {
  const auto found = std::ranges::find(m_pins, position, &Pin::position);
  if (found == m_pins.end()) return;
  const Pin gone = std::move(*found);
  m_pins.erase(found);
  emit changed();
}

void PinnedRuns::removeAll() {
  std::vector<Pin> gone = std::move(m_pins);
  m_pins.clear();
  emit changed();
  for (Pin& pin : gone) retire(std::move(pin));
}

// It rests where it is until it has told how to go on with it.
void PinnedRuns::retire(Pin pin) {
  if (!pin.bridge || pin.history().lastStep() < kFewSteps) return;
  SessionBridge* bridge = pin.bridge.release();
  bridge->disconnect(this);
  bridge->pause();
  connect(bridge, &SessionBridge::runHandedOver, this, [this, bridge](const HandedOver& run) {
    if (run.generation != bridge->generation()) return;
    emit retired(std::make_shared<const RunHistory>(*bridge->history()), run.session);
    bridge->deleteLater();
  });
  bridge->handOver();
}

void PinnedRuns::clear() {
  const std::vector<Pin> gone = std::move(m_pins);
  m_pins.clear();
  emit changed();
}

void PinnedRuns::setShown(int position, bool shown) {
  const auto found = std::ranges::find(m_pins, position, &Pin::position);
  if (found == m_pins.end() || found->isShown == shown) return;
  found->isShown = shown;
  emit changed();
}

void PinnedRuns::rename(int position, const QString& name) {
  const auto found = std::ranges::find(m_pins, position, &Pin::position);
  if (found == m_pins.end()) return;
  found->name = lettered(position, name.isEmpty() ? shortRunName(found->history().settings) : name);
  emit changed();
}

std::vector<PinnedRuns::Place> PinnedRuns::places() const {
  std::vector<Place> places;
  for (const Pin& pin : m_pins)
    places.push_back(
        {{&pin.history(), pin.name, QStringLiteral("%1_").arg(QLatin1Char(static_cast<char>('a' + pin.position))),
          pin.position, pin.hue},
         pin.isShown,
         pin.bridge != nullptr});
  return places;
}

OtherRuns PinnedRuns::others() const {
  OtherRuns others;
  for (const Place& place : places())
    if (place.isShown) others.push_back(place.run);
  return others;
}

SessionBridge* PinnedRuns::bridge(int position) const {
  const auto found = std::ranges::find(m_pins, position, &Pin::position);
  return found == m_pins.end() ? nullptr : found->bridge.get();
}

void PinnedRuns::setAside() {
  pause();
  m_aside = std::move(m_pins);
  m_pins.clear();
  emit changed();
}

void PinnedRuns::bringBack() {
  const std::vector<Pin> gone = std::exchange(m_pins, std::move(m_aside));
  m_aside.clear();
  emit changed();
}

void PinnedRuns::measureEverything(bool everything) {
  m_measuresEverything = everything;
  for (const std::vector<Pin>* pins : {&m_pins, &m_aside})
    for (const Pin& pin : *pins)
      if (pin.bridge) pin.bridge->measureEverything(everything);
}

void PinnedRuns::run() {
  for (const Pin& pin : m_pins)
    if (pin.bridge && pin.bridge->state().phase == RunPhase::Ready) pin.bridge->run();
}

void PinnedRuns::pause() {
  for (const Pin& pin : m_pins)
    if (pin.bridge) pin.bridge->pause();
}

void PinnedRuns::step() {
  for (const Pin& pin : m_pins)
    if (pin.bridge) pin.bridge->step();
}

void PinnedRuns::pace(double stepsPerSecond) {
  m_pace = stepsPerSecond;
  for (const Pin& pin : m_pins)
    if (pin.bridge) pin.bridge->pace(stepsPerSecond);
}

bool PinnedRuns::anyCanRun() const {
  return std::ranges::any_of(m_pins,
                             [](const Pin& pin) { return pin.bridge && pin.bridge->state().phase == RunPhase::Ready; });
}

bool PinnedRuns::anyTrainsAlong() const {
  return std::ranges::any_of(
      m_pins, [](const Pin& pin) { return pin.bridge && pin.bridge->state().phase == RunPhase::Running; });
}

}  // namespace gatescope
