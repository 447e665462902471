// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gating/gate_functions.h"

#include "core/gating/fast_exp.h"

namespace gatescope {
namespace {

template <class S>
using Lanes = VectorOfLanes<S>;

// A gate as a function of vectors. Soft ones in double are no such function: they take the library's exp.
template <class S>
struct HardGate {
  Lanes<S> operator()(Lanes<S> q) const {
    const Lanes<S> closed = {}, open = closed + S(1);
    return q > closed ? open : closed;
  }
};
struct SoftGate {
  float beta, gain;
  Lanes<float> operator()(Lanes<float> q) const { return gain * fastSigmoid(beta * q); }
};

template <class S>
void openSoft(const GateShape& shape, Index count, const S* q, S* gate) {
  if constexpr (std::is_same_v<S, float>) {
    const SoftGate soft{static_cast<float>(shape.beta), static_cast<float>(shape.gain)};
    eachVector<S, 1, 1>(count, {q}, {gate}, [&soft](const auto& x, auto& y) { y[0] = soft(x[0]); });
  } else {
    using Array = Eigen::Array<S, Eigen::Dynamic, 1>;
    const Eigen::Map<const Array> in(q, count);
    Eigen::Map<Array>(gate, count) = S(shape.gain) * (S(shape.beta) * in).logistic();
  }
}

// z = c·q ∘ G + s·below; without a skip connection c is 1 and below is not read.
template <class S>
struct Signal {
  S skip, branch;
  explicit Signal(const GatedLayer<S>& layer) : skip(layer.skip), branch(layer.branch) {}
  Lanes<S> operator()(Lanes<S> q, Lanes<S> gate) const { return q * gate; }
  Lanes<S> operator()(Lanes<S> q, Lanes<S> gate, Lanes<S> below) const { return branch * (q * gate) + skip * below; }
};

// Gate and signal together.
template <class S, class Gate>
void openAndPass(const Gate& open, const GatedLayer<S>& layer, S* activation) {
  const Signal<S> signal(layer);
  if (layer.below)
    return eachVector<S, 3, 2>(layer.count, {layer.preActivation, layer.gateInput, layer.below},
                               {layer.gate, activation}, [&](const auto& x, auto& y) {
                                 y[0] = open(x[1]);
                                 y[1] = signal(x[0], y[0], x[2]);
                               });
  eachVector<S, 2, 2>(layer.count, {layer.preActivation, layer.gateInput}, {layer.gate, activation},
                      [&](const auto& x, auto& y) {
                        y[0] = open(x[1]);
                        y[1] = signal(x[0], y[0]);
                      });
}

// The signal through gates that are there.
template <class S>
void passThrough(const GatedLayer<S>& layer, S* activation) {
  const Signal<S> signal(layer);
  if (layer.below)
    return eachVector<S, 3, 1>(layer.count, {layer.preActivation, layer.gate, layer.below}, {activation},
                               [&](const auto& x, auto& y) { y[0] = signal(x[0], x[1], x[2]); });
  eachVector<S, 2, 1>(layer.count, {layer.preActivation, layer.gate}, {activation},
                      [&](const auto& x, auto& y) { y[0] = signal(x[0], x[1]); });
}

}  // namespace

template <class S>
void openGates(const GateShape& shape, const Eigen::Ref<const MatrixOf<S>>& q, Eigen::Ref<MatrixOf<S>> gate) {
  for (Index s = 0; s < q.cols(); ++s) {
    S* column = gate.col(s).data();
    if (shape.function == GateFunction::One) gate.col(s).setOnes();
    if (shape.function == GateFunction::Soft) openSoft(shape, q.rows(), q.col(s).data(), column);
    if (shape.function == GateFunction::Hard)
      eachVector<S, 1, 1>(q.rows(), {q.col(s).data()}, {column},
                          [](const auto& x, auto& y) { y[0] = HardGate<S>()(x[0]); });
  }
}

template <class S>
void passGates(const GateShape& shape, const GatedLayer<S>& layer, S* activation) {
  const bool opens = layer.gateInput != nullptr;
  if (opens && shape.function == GateFunction::Hard) return openAndPass(HardGate<S>(), layer, activation);
  if constexpr (std::is_same_v<S, float>) {
    const SoftGate soft{static_cast<float>(shape.beta), static_cast<float>(shape.gain)};
    if (opens) return openAndPass(soft, layer, activation);
  } else if (opens) {
    openSoft(shape, layer.count, layer.gateInput, layer.gate);
  }
  passThrough(layer, activation);
}

template <class S>
void passGatesBack(const GateShape& shape, const GatedLayer<S>& layer, const S* back, S* delta, S* slope) {
  const S branch = layer.branch;
  if (!slope || shape.function != GateFunction::Soft) {
    eachVector<S, 2, 1>(layer.count, {back, layer.gate}, {delta},
                        [branch](const auto& x, auto& y) { y[0] = branch * x[0] * x[1]; });
    if (slope && slope != delta) std::fill_n(slope, layer.count, S(0));
    return;
  }
  const S beta = static_cast<S>(shape.beta), inverseGain = static_cast<S>(1 / shape.gain);
  const auto pass = [branch, beta, inverseGain](const auto& x, auto& y) {
    const Lanes<S> above = branch * x[0];
    y[0] = above * x[1];
    y[1] = above * x[2] * beta * x[1] * (S(1) - inverseGain * x[1]);
  };
  const std::array<const S*, 3> in = {back, layer.gate, layer.preActivation};
  if (slope != delta) return eachVector<S, 3, 2>(layer.count, in, {delta, slope}, pass);
  eachVector<S, 3, 1>(layer.count, in, {delta}, [&pass](const auto& x, auto& y) {
    Lanes<S> both[2];
    pass(x, both);
    y[0] = both[0] + both[1];
  });
}

template void openGates<float>(const GateShape&, const Eigen::Ref<const MatrixOf<float>>&, Eigen::Ref<MatrixOf<float>>);
template void passGates<float>(const GateShape&, const GatedLayer<float>&, float*);
template void passGatesBack<float>(const GateShape&, const GatedLayer<float>&, const float*, float*, float*);
template void openGates<double>(const GateShape&, const Eigen::Ref<const MatrixOf<double>>&,
                                Eigen::Ref<MatrixOf<double>>);
template void passGates<double>(const GateShape&, const GatedLayer<double>&, double*);
template void passGatesBack<double>(const GateShape&, const GatedLayer<double>&, const double*, double*, double*);

}  // namespace gatescope
