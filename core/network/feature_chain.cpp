// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/feature_chain.h"

#include "core/base/lanes.h"
#include "core/network/layer_products.h"

namespace gatescope {
namespace {

template <class S>
VectorOfLanes<S> whereOpen(VectorOfLanes<S> q, VectorOfLanes<S> value) {
  const VectorOfLanes<S> zero = {};
  return q > zero ? value : zero;
}

// z^f of layer l, for the layer after it.
template <class S>
void passOn(const NetworkSpec& spec, Trace<S>& t, Index l, Index first, Index count) {
  const bool relu = spec.variant->chain == FeatureChain::Relu;
  const MatrixOf<S>& q = t.featurePreActivation[at(l)];
  MatrixOf<S>& z = t.featureActivation[at(l)];
  if (!spec.skips(l)) {
    if (relu) z.middleCols(first, count) = q.middleCols(first, count).cwiseMax(S(0));
    if (!relu) z.middleCols(first, count) = q.middleCols(first, count);
    return;
  }
  const S skip = static_cast<S>(spec.skip), branch = static_cast<S>(spec.branch(l));
  eachVector<S, 2, 1>(
      count * q.rows(), {q.col(first).data(), t.featureActivation[at(l - 1)].col(first).data()}, {z.col(first).data()},
      [=](const auto& x, auto& y) { y[0] = branch * (relu ? whereOpen<S>(x[0], x[0]) : x[0]) + skip * x[1]; });
}

// featureDelta(l) += ∂z^f/∂q^f ∘ scratch, which holds ∂/∂z^f(l).
template <class S>
void comeBack(const NetworkSpec& spec, Trace<S>& t, Index l, Index first, Index count) {
  const bool relu = spec.variant->chain == FeatureChain::Relu;
  S* const delta = t.featureDelta[at(l)].col(first).data();
  const S branch = static_cast<S>(spec.branch(l));
  eachVector<S, 3, 1>(count * t.scratch.rows(),
                      {t.scratch.col(first).data(), t.featurePreActivation[at(l)].col(first).data(), delta}, {delta},
                      [=](const auto& x, auto& y) { y[0] = x[2] + branch * (relu ? whereOpen<S>(x[1], x[0]) : x[0]); });
}

}  // namespace

template <class S>
void featureForward(const NetworkSpec& spec, const Parameters<S>& p, Trace<S>& t, Index first, Index count,
                    const std::stop_token& stop) {
  for (Index l = 0; l < p.layout.hidden() && !stop.stop_requested(); ++l) {
    affine(p, p.layout.feature[at(l)], t.featureInput(spec, l), t.featurePreActivation[at(l)], first, count);
    if (!t.featureActivation.empty() && l + 1 < p.layout.hidden()) passOn(spec, t, l, first, count);
  }
}

template <class S>
void featureBackward(const NetworkSpec& spec, const Parameters<S>& p, Trace<S>& t, Index first, Index count,
                     const std::stop_token& stop) {
  if (spec.variant->chain == FeatureChain::Shallow) return;
  const Index last = p.layout.hidden() - 2;  // the layer above it passes nothing on
  for (Index l = last; l >= 0 && !stop.stop_requested(); --l) {
    const bool skipped = l < last && spec.skips(l + 1);
    if (skipped) t.scratch.middleCols(first, count) *= static_cast<S>(spec.skip);
    throughWeights(p, p.layout.feature[at(l + 1)], t.featureDelta[at(l + 1)], t.scratch, first, count, skipped);
    comeBack(spec, t, l, first, count);
  }
}

#define GATESCOPE_INSTANTIATE(S)                                                                      \
  template void featureForward<S>(const NetworkSpec&, const Parameters<S>&, Trace<S>&, Index, Index,  \
                                  const std::stop_token&);                                            \
  template void featureBackward<S>(const NetworkSpec&, const Parameters<S>&, Trace<S>&, Index, Index, \
                                   const std::stop_token&);
GATESCOPE_INSTANTIATE(float)
GATESCOPE_INSTANTIATE(double)
#undef GATESCOPE_INSTANTIATE

}  // namespace gatescope
