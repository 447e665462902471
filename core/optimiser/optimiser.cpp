// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/optimiser/optimiser.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "core/base/error.h"
#include "core/base/message.h"
#include "core/base/text.h"

namespace gatescope {
namespace {

constexpr double kRmsDecay = 0.99, kFirstDecay = 0.9, kSecondDecay = 0.999, kEpsilon = 1e-8;

constexpr Index kAdamBlock = 128;  // short enough that the roots of one block are taken beside the sums of the next

std::vector<double> toDoubles(const Vector& v) { return {v.data(), v.data() + v.size()}; }

// The part of a moment's vector; empty when the rule keeps none.
UpdateRange::Values part(Vector& moment, Index first, Index count) {
  return moment.size() > 0 ? UpdateRange::Values(moment.data() + first, count) : UpdateRange::Values(nullptr, 0);
}

// θ −= αg.
void descend(UpdateRange r) { r.theta -= static_cast<Scalar>(r.stepSize) * r.gradient; }

// v = μv + g, θ −= αv.
void descendWithMomentum(UpdateRange r) {
  r.first = static_cast<Scalar>(r.momentum) * r.first + r.gradient;
  r.theta -= static_cast<Scalar>(r.stepSize) * r.first;
}

// v = 0.99v + 0.01g², θ −= αg/(√v + ε).
void rmsprop(UpdateRange r) {
  r.second = static_cast<Scalar>(kRmsDecay) * r.second + static_cast<Scalar>(1 - kRmsDecay) * r.gradient.square();
  r.theta -= static_cast<Scalar>(r.stepSize) * r.gradient / (r.second.sqrt() + static_cast<Scalar>(kEpsilon));
}

// Kingma, Ba: m, v with decays 0.9, 0.999 and bias correction. A few thousand values at a time, so that each of the
// four streams comes from memory once.
void adam(UpdateRange r) {
  const double t = static_cast<double>(r.step);
  const Scalar corrected = static_cast<Scalar>(r.stepSize / (1 - std::pow(kFirstDecay, t)));
  const Scalar rootCorrection = static_cast<Scalar>(1 / std::sqrt(1 - std::pow(kSecondDecay, t)));
  for (Index begin = 0; begin < r.theta.size(); begin += kAdamBlock) {
    const Index count = std::min(kAdamBlock, r.theta.size() - begin);
    const UpdateRange::ConstValues g(r.gradient.data() + begin, count);
    UpdateRange::Values m(r.first.data() + begin, count), v(r.second.data() + begin, count);
    m = static_cast<Scalar>(kFirstDecay) * m + static_cast<Scalar>(1 - kFirstDecay) * g;
    v = static_cast<Scalar>(kSecondDecay) * v + static_cast<Scalar>(1 - kSecondDecay) * g.square();
    r.theta.segment(begin, count) -= corrected * m / (v.sqrt() * rootCorrection + static_cast<Scalar>(kEpsilon));
  }
}

const OptimiserRule& ruleOf(const OptimiserSettings& settings) {
  const OptimiserRule* rule = findOptimiser(settings.name);
  if (!rule) throw Error("optimiser.name: " + said("'%1' is not an optimiser", settings.name));
  return *rule;
}

}  // namespace

const std::vector<OptimiserRule>& optimisers() {
  static const std::vector<OptimiserRule> table = {
      {.id = "gd", .usesBatches = false, .isDescent = true, .update = descend},
      {.id = "sgd", .isDescent = true, .update = descend},
      {.id = "momentum", .usesMomentum = true, .keepsFirst = true, .update = descendWithMomentum},
      {.id = "rmsprop", .keepsSecond = true, .update = rmsprop},
      {.id = "adam", .keepsFirst = true, .keepsSecond = true, .update = adam},
  };
  return table;
}

const OptimiserRule* findOptimiser(const std::string& id) {
  for (const OptimiserRule& rule : optimisers())
    if (rule.id == id) return &rule;
  return nullptr;
}

std::int64_t batchSize(const OptimiserSettings& settings, std::int64_t samples) {
  const OptimiserRule* rule = findOptimiser(settings.name);
  const bool all = (rule && !rule->usesBatches) || settings.batch == 0;
  return all ? samples : std::min(settings.batch, samples);
}

Optimiser::Optimiser(const OptimiserSettings& settings, Index size)
    : m_rule(ruleOf(settings)), m_momentum(settings.momentum) {
  if (m_rule.keepsFirst) m_first = Vector::Zero(size);
  if (m_rule.keepsSecond) m_second = Vector::Zero(size);
}

void Optimiser::update(Vector& values, const Vector& gradient, double stepSize, Index first, Index count) {
  m_rule.update({.theta = {values.data() + first, count},
                 .gradient = {gradient.data() + first, count},
                 .first = part(m_first, first, count),
                 .second = part(m_second, first, count),
                 .stepSize = stepSize,
                 .momentum = m_momentum,
                 .step = m_steps});
}

Optimiser::State Optimiser::state() const { return stateOf(m_steps, m_first, m_second); }

Optimiser::State Optimiser::stateOf(std::int64_t steps, const Vector& first, const Vector& second) {
  State named = {{"steps", {static_cast<double>(steps)}}};
  if (first.size() > 0) named.emplace_back("first", toDoubles(first));
  if (second.size() > 0) named.emplace_back("second", toDoubles(second));
  return named;
}

namespace {

// A file may hold any number.
std::int64_t stepsOf(double value) {
  if (!(value >= 0 && value <= 1e15) || value != std::floor(value))
    throw Error(said("optimiser state 'steps' is %1; allowed: a whole number from 0", exactText(value)));
  return static_cast<std::int64_t>(value);
}

bool isScalar(double value) { return std::abs(value) <= static_cast<double>(std::numeric_limits<Scalar>::max()); }

}  // namespace

void Optimiser::restore(const State& state) {
  std::size_t restored = 0;
  for (const auto& [name, values] : state) {
    Vector* target = name == "first" ? &m_first : name == "second" ? &m_second : nullptr;
    if (name == "steps" && values.size() == 1) {
      m_steps = stepsOf(values[0]);
    } else if (target && static_cast<std::size_t>(target->size()) == values.size()) {
      if (!std::ranges::all_of(values, isScalar))
        throw Error(said("optimiser state '%1' holds no finite numbers", name));
      for (Index i = 0; i < target->size(); ++i)
        (*target)(i) = static_cast<Scalar>(values[static_cast<std::size_t>(i)]);
    } else {
      throw Error(said("optimiser state '%1' does not match this network and optimiser", name));
    }
    ++restored;
  }
  if (restored != this->state().size()) throw Error(said("optimiser state is incomplete"));
}

}  // namespace gatescope
