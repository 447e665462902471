// Runs kept to compare with.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/pinned_runs.h"

#include <algorithm>

#include "core/gating/variants.h"

namespace gatescope {

QString shortRunName(const Settings& settings) {
  const GatingVariant* variant = findGatingVariant(settings.experiment.gating.variant);
  return PinnedRuns::tr("%1, d = %2, w = %3")
      .arg(QString::fromStdString(variant ? variant->label : settings.experiment.gating.variant))
      .arg(settings.experiment.network.depth)
      .arg(settings.experiment.network.width);
}

PinnedRuns::PinnedRuns(QObject* parent) : QObject(parent) {}
PinnedRuns::~PinnedRuns() = default;

int PinnedRuns::freePosition() const {
  for (int position = 0; position < kMost; ++position)
    if (std::ranges::none_of(m_pins, [position](const Pin& pin) { return pin.position == position; })) return position;
  return -1;
}

QString PinnedRuns::add(Pin pin, const QString& name) {
  pin.position = freePosition();
  if (pin.position < 0) return tr("%1 runs are already pinned: remove one first.").arg(kMost);
  pin.name = QStringLiteral("%1: %2").arg(QLatin1Char(static_cast<char>('A' + pin.position))).arg(name);
  m_pins.push_back(std::move(pin));
  std::ranges::sort(m_pins, {}, &Pin::position);
  emit changed();
  return {};
}

QString PinnedRuns::pin(const RunHistory& run) {
  if (run.curves.steps().empty()) return tr("There is nothing to pin yet: the run has no curve.");
  Pin pin;
  pin.frozen = std::make_unique<RunHistory>(run);
  pin.frozen->pastView = nullptr;
  return add(std::move(pin), shortRunName(run.settings));
}

QString PinnedRuns::start(const Settings& settings, bool runs, const QString& name) {
  if (freePosition() < 0) return add({}, name);
  Pin pin;
  pin.bridge = std::make_unique<SessionBridge>(this, 1);
  SessionBridge* bridge = pin.bridge.get();
  connect(bridge, &SessionBridge::runChanged, this, &PinnedRuns::changed);
  connect(bridge, &SessionBridge::resultsArrived, this, &PinnedRuns::grown);
  bridge->pace(m_pace);
  bridge->start(settings, runs);
  return add(std::move(pin), name.isEmpty() ? shortRunName(settings) : name);
}

void PinnedRuns::remove(int position) {
  const auto found = std::ranges::find(m_pins, position, &Pin::position);
  if (found == m_pins.end()) return;
  const Pin gone = std::move(*found);  // lives until nobody draws it any more
  m_pins.erase(found);
  emit changed();
}

void PinnedRuns::clear() {
  const std::vector<Pin> gone = std::move(m_pins);
  m_pins.clear();
  emit changed();
}

OtherRuns PinnedRuns::others() const {
  OtherRuns others;
  for (const Pin& pin : m_pins)
    others.push_back({&pin.history(), pin.name,
                      QStringLiteral("%1_").arg(QLatin1Char(static_cast<char>('a' + pin.position))), pin.position});
  return others;
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

bool PinnedRuns::anyTrainsAlong() const {
  return std::ranges::any_of(
      m_pins, [](const Pin& pin) { return pin.bridge && pin.bridge->state().phase == RunPhase::Running; });
}

}  // namespace gatescope
