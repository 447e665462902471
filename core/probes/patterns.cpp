// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/probes/patterns.h"

#include <algorithm>
#include <bit>
#include <numeric>

namespace gatescope {
namespace {

constexpr Index kBits = 64;

Index wordsOf(Index units) { return (units + kBits - 1) / kBits; }

}  // namespace

template <class S>
void PatternSet::assign(std::span<const MatrixOf<S>> layers, double threshold) {
  m_samples = layers.empty() ? 0 : layers.front().cols();
  m_units = m_words = 0;
  for (const MatrixOf<S>& layer : layers) m_units += layer.rows(), m_words += wordsOf(layer.rows());
  m_bits.assign(static_cast<std::size_t>(m_samples * m_words), 0);
  const S limit = static_cast<S>(threshold);
  Index word = 0;
  for (const MatrixOf<S>& layer : layers) {
    for (Index s = 0; s < m_samples; ++s) {
      std::uint64_t* bits = m_bits.data() + s * m_words + word;
      for (Index i = 0; i < layer.rows(); ++i)
        bits[i / kBits] |= static_cast<std::uint64_t>(layer(i, s) > limit) << (i % kBits);
    }
    word += wordsOf(layer.rows());
  }
}

Index PatternSet::distinct() const {
  std::vector<const std::uint64_t*> rows;
  for (Index s = 0; s < m_samples; ++s) rows.push_back(m_bits.data() + s * m_words);
  const auto compare = [this](const std::uint64_t* a, const std::uint64_t* b) {
    return std::lexicographical_compare(a, a + m_words, b, b + m_words);
  };
  std::sort(rows.begin(), rows.end(), compare);
  const auto same = [this](const std::uint64_t* a, const std::uint64_t* b) { return std::equal(a, a + m_words, b); };
  return std::unique(rows.begin(), rows.end(), same) - rows.begin();
}

Index PatternSet::dead() const {
  Index on = 0;
  for (Index w = 0; w < m_words; ++w) {
    std::uint64_t any = 0;
    for (Index s = 0; s < m_samples; ++s) any |= m_bits[static_cast<std::size_t>(s * m_words + w)];
    on += std::popcount(any);
  }
  return m_units - on;
}

Index PatternSet::alwaysOn() const {
  Index on = 0;
  for (Index w = 0; m_samples > 0 && w < m_words; ++w) {
    std::uint64_t all = ~std::uint64_t{0};
    for (Index s = 0; s < m_samples; ++s) all &= m_bits[static_cast<std::size_t>(s * m_words + w)];
    on += std::popcount(all);
  }
  return on;
}

template void PatternSet::assign<float>(std::span<const Matrix>, double);
template void PatternSet::assign<double>(std::span<const MatrixD>, double);

}  // namespace gatescope
