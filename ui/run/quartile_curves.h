// The curves of an ensemble as one: median and quartiles of its networks.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <vector>

#include "core/telemetry/history.h"
#include "core/telemetry/quartiles.h"

namespace gatescope {

/// Lower quartile, median and upper quartile of the frames of all networks: of every measure, and of the eigenvalues by
/// rank. All null where there are no frames.
struct KernelQuartiles {
  std::shared_ptr<const KernelFrame> low, median, high;
};
KernelQuartiles quartilesOf(const std::vector<std::shared_ptr<const KernelFrame>>& frames);

/// A spectrum that stays while a run goes on: of each network, and its quartiles by rank.
struct LastingSpectrum {
  using Values = std::shared_ptr<const VectorD>;
  std::vector<Values> networks;
  std::array<Values, 3> quartiles;
};

/// A curve of the quartiles as if it were that of a network: each number of a sample is the quartile of that number
/// over the networks that have it, at the steps that all of them share (see forEachCommonStep()). Thinned as the curves
/// of the networks are. GUI thread.
class QuartileCurves {
 public:
  const History& low() const { return m_curves[0]; }
  const History& median() const { return m_curves[1]; }
  const History& high() const { return m_curves[2]; }
  /// Rises when numbers of the past changed, not only new ones came.
  std::uint64_t revision() const { return m_revision; }

  /// `networks`: their whole curves, what is new among them; `news`: that alone. Cost: linear in what is new; where a
  /// network caught up with the others, in all.
  void add(const std::vector<const History*>& networks, const std::vector<MemberSamples>& news);
  /// Cost: linear in all.
  void renew(const std::vector<const History*>& networks);

 private:
  /// Calls add(quartile from 0, sample) for the samples of each kind.
  template <class Series, class Add>
  void visit(const Series& all, const Add& add);

  std::array<History, 3> m_curves;
  /// Of the newest sample of steps, layers and kernels: which networks it is of. One that was missing and then goes on
  /// had only not been told yet.
  std::array<std::vector<bool>, 3> m_members;
  std::array<LastingSpectrum, 2> m_lasting;  ///< at t=0, expected
  std::uint64_t m_revision = 0;
};

}  // namespace gatescope
