// One seeded source of randomness. Streams are independent of each other and of the order in which they are used.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

namespace gatescope {

/// xoshiro256++ (Blackman, Vigna), seeded by splitmix64 from (seed, stream name). The standard library's distributions
/// differ between libraries; these do not, so the same seed gives the same bits everywhere. Not shared between threads.
class Rng {
 public:
  /// State of the generator, saved with a session for an exact resume.
  using State = std::array<std::uint64_t, 4>;

  Rng(std::uint64_t seed, std::string_view stream);
  explicit Rng(const State& state) : m_state(state) {}

  std::uint64_t next();
  /// Uniform in [0, 1), 53 bits.
  double uniform();
  /// Standard normal (Box–Muller; keeps no second value, so the state is all there is).
  double normal();
  /// +1 or −1 with equal probability.
  double sign();
  bool bernoulli(double p);
  /// Uniform integer in [0, n), n > 0, without bias.
  std::uint64_t below(std::uint64_t n);
  /// Fisher–Yates permutation of 0 … n−1.
  std::vector<int> permutation(int n);

  const State& state() const { return m_state; }

 private:
  State m_state;
};

}  // namespace gatescope
