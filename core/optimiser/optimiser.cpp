// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/optimiser/optimiser.h"

#include <algorithm>
#include <cmath>

#include "core/base/error.h"

namespace gatescope {
namespace {

constexpr double kRmsDecay = 0.99, kFirstDecay = 0.9, kSecondDecay = 0.999, kEpsilon = 1e-8;

constexpr Index kAdamBlock = 1024;  // four times 4 kB: within the first cache level

std::vector<double> toDoubles(const Vector& v) { return {v.data(), v.data() + v.size()}; }

}  // namespace

Optimiser::Optimiser(const OptimiserSettings& settings, Index size)
    : m_rule(Rule::Descent), m_momentum(settings.momentum) {
  if (settings.name == "momentum") m_rule = Rule::Momentum;
  if (settings.name == "rmsprop") m_rule = Rule::RmsProp;
  if (settings.name == "adam") m_rule = Rule::Adam;
  if (m_rule == Rule::Momentum || m_rule == Rule::Adam) m_first = Vector::Zero(size);
  if (m_rule == Rule::RmsProp || m_rule == Rule::Adam) m_second = Vector::Zero(size);
}

void Optimiser::update(Vector& values, const Vector& gradient, double stepSize, Index first, Index count) {
  const ConstValues g(gradient.data() + first, count);
  Values theta(values.data() + first, count);
  const Scalar alpha = static_cast<Scalar>(stepSize), epsilon = static_cast<Scalar>(kEpsilon);
  switch (m_rule) {
    case Rule::Descent:
      theta -= alpha * g;
      return;
    case Rule::Momentum: {
      Values v(m_first.data() + first, count);
      v = static_cast<Scalar>(m_momentum) * v + g;
      theta -= alpha * v;
      return;
    }
    case Rule::RmsProp: {
      Values v(m_second.data() + first, count);
      v = static_cast<Scalar>(kRmsDecay) * v + static_cast<Scalar>(1 - kRmsDecay) * g.square();
      theta -= alpha * g / (v.sqrt() + epsilon);
      return;
    }
    case Rule::Adam:
      return adam(theta, g, first, stepSize);
  }
}

// A few thousand values at a time, so that each of the four streams comes from memory once.
void Optimiser::adam(Values theta, ConstValues gradient, Index first, double stepSize) {
  const double t = static_cast<double>(m_steps);
  const Scalar corrected = static_cast<Scalar>(stepSize / (1 - std::pow(kFirstDecay, t)));
  const Scalar rootCorrection = static_cast<Scalar>(1 / std::sqrt(1 - std::pow(kSecondDecay, t)));
  for (Index begin = 0; begin < theta.size(); begin += kAdamBlock) {
    const Index count = std::min(kAdamBlock, theta.size() - begin);
    const ConstValues g(gradient.data() + begin, count);
    Values m(m_first.data() + first + begin, count), v(m_second.data() + first + begin, count);
    m = static_cast<Scalar>(kFirstDecay) * m + static_cast<Scalar>(1 - kFirstDecay) * g;
    v = static_cast<Scalar>(kSecondDecay) * v + static_cast<Scalar>(1 - kSecondDecay) * g.square();
    theta.segment(begin, count) -= corrected * m / (v.sqrt() * rootCorrection + static_cast<Scalar>(kEpsilon));
  }
}

Optimiser::State Optimiser::state() const { return stateOf(m_steps, m_first, m_second); }

Optimiser::State Optimiser::stateOf(std::int64_t steps, const Vector& first, const Vector& second) {
  State named = {{"steps", {static_cast<double>(steps)}}};
  if (first.size() > 0) named.emplace_back("first", toDoubles(first));
  if (second.size() > 0) named.emplace_back("second", toDoubles(second));
  return named;
}

void Optimiser::restore(const State& state) {
  std::size_t restored = 0;
  for (const auto& [name, values] : state) {
    Vector* target = name == "first" ? &m_first : name == "second" ? &m_second : nullptr;
    if (name == "steps" && values.size() == 1) {
      m_steps = static_cast<std::int64_t>(values[0]);
    } else if (target && static_cast<std::size_t>(target->size()) == values.size()) {
      for (Index i = 0; i < target->size(); ++i)
        (*target)(i) = static_cast<Scalar>(values[static_cast<std::size_t>(i)]);
    } else {
      throw Error("optimiser state '" + name + "' does not match this network and optimiser");
    }
    ++restored;
  }
  if (restored != this->state().size()) throw Error("optimiser state is incomplete");
}

}  // namespace gatescope
