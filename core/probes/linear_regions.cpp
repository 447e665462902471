// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/probes/linear_regions.h"

#include <algorithm>

#include "core/network/product.h"
#include "core/probes/patterns.h"

namespace gatescope {
namespace {

// Flips nearer than this are one: where the last unit of a layer that is on goes off, all units after it flip with it.
constexpr double kSame = 1e-12;

void mergeSame(std::vector<double>& flips) {
  std::sort(flips.begin(), flips.end());
  flips.erase(std::unique(flips.begin(), flips.end(), [](double a, double b) { return b - a < kSame; }), flips.end());
}

// The network that makes the gates, as far as a segment sees it.
struct GateChain {
  const std::vector<LayerShape>* layers = nullptr;  ///< the last value layer makes no gates and is left out
  std::size_t count = 0;
  FeatureChain kind = FeatureChain::None;
};

GateChain chainOf(const GatingVariant& variant, const ParameterLayout& layout) {
  const std::size_t hidden = static_cast<std::size_t>(layout.hidden());
  if (variant.source == GateSource::OwnPreActivation) return {&layout.value, hidden, FeatureChain::Relu};
  if (variant.source == GateSource::FeatureNetwork) return {&layout.feature, hidden, variant.chain};
  return {};
}

// Pieces of the segment between ascending `cuts`; on piece i the layer's input is start.col(i) + t·slope.col(i).
struct Pieces {
  std::vector<double> cuts = {0, 1};
  MatrixD start, slope;
};

// q = Wᵀ·input (+ b) on every piece. Worthless when stopped.
Pieces throughLayer(const Parameters<double>& p, const LayerShape& layer, const Pieces& in,
                    const std::stop_token& stop) {
  constexpr Index kBetweenLooks = 64;
  const Index pieces = in.start.cols();
  Pieces q{in.cuts, MatrixD(layer.fanOut, pieces), MatrixD(layer.fanOut, pieces)};
  for (Index first = 0; first < pieces && !stop.stop_requested(); first += kBetweenLooks) {
    const Index count = std::min(kBetweenLooks, pieces - first);
    multiply(p.weights(layer).transpose(), in.start.middleCols(first, count), q.start.middleCols(first, count));
    multiply(p.weights(layer).transpose(), in.slope.middleCols(first, count), q.slope.middleCols(first, count));
  }
  if (layer.biasOffset >= 0) q.start.colwise() += p.bias(layer);
  return q;
}

// Zeros of the piece's pre-activations inside it, ascending.
std::vector<double> zerosIn(const Pieces& q, Index piece) {
  const double low = q.cuts[static_cast<std::size_t>(piece)], high = q.cuts[static_cast<std::size_t>(piece) + 1];
  std::vector<double> zeros;
  for (Index i = 0; i < q.start.rows(); ++i) {
    const double t = -q.start(i, piece) / q.slope(i, piece);
    if (t > low + kSame && t < high - kSame) zeros.push_back(t);
  }
  mergeSame(zeros);
  return zeros;
}

// The pieces after a ReLU: split at the zeros, with the units that are off on each set to zero.
Pieces afterRelu(const Pieces& q, const std::vector<std::vector<double>>& zeros) {
  Pieces out;
  out.cuts = {0};
  Index count = 0;
  for (const std::vector<double>& inPiece : zeros) count += static_cast<Index>(inPiece.size()) + 1;
  out.start.resize(q.start.rows(), count);
  out.slope.resize(q.start.rows(), count);
  Index next = 0;
  for (std::size_t piece = 0; piece < zeros.size(); ++piece) {
    std::vector<double> ends = zeros[piece];
    ends.push_back(q.cuts[piece + 1]);
    const Index column = static_cast<Index>(piece);
    for (const double end : ends) {
      const double middle = (out.cuts.back() + end) / 2;
      const VectorD on = ((q.start.col(column) + middle * q.slope.col(column)).array() > 0).cast<double>();
      out.start.col(next) = q.start.col(column).cwiseProduct(on);
      out.slope.col(next++) = q.slope.col(column).cwiseProduct(on);
      out.cuts.push_back(end);
    }
  }
  return out;
}

}  // namespace

std::string noRegionsReason(const GatingVariant& variant) {
  if (variant.source == GateSource::Mask) return "random gates exist only at the training samples, not between them";
  if (variant.ownSoftGate()) return "soft gates on the network's own signal have no linear regions";
  return "";
}

std::optional<std::vector<double>> segmentFlips(const NetworkSpec& spec, const Parameters<double>& p, const VectorD& a,
                                                const VectorD& b, std::size_t most, const std::stop_token& stop) {
  if (!noRegionsReason(*spec.variant).empty()) return std::nullopt;
  const GateChain chain = chainOf(*spec.variant, p.layout);
  Pieces input{{0, 1}, a, b - a}, signal = input;
  std::vector<double> flips;
  for (std::size_t l = 0; l < chain.count; ++l) {
    const Pieces q = throughLayer(p, (*chain.layers)[l], chain.kind == FeatureChain::Shallow ? input : signal, stop);
    if (stop.stop_requested()) return std::nullopt;
    std::vector<std::vector<double>> zeros;
    for (Index piece = 0; piece < q.start.cols(); ++piece) {
      zeros.push_back(zerosIn(q, piece));
      flips.insert(flips.end(), zeros.back().begin(), zeros.back().end());
    }
    if (flips.size() > most) return std::nullopt;
    if (chain.kind == FeatureChain::Linear) signal = q;
    if (chain.kind == FeatureChain::Relu) signal = afterRelu(q, zeros);
  }
  mergeSame(flips);
  return flips;
}

Index planePatterns(const NetworkSpec& spec, const Parameters<double>& p, const VectorD& origin, const VectorD& first,
                    const VectorD& second, Index side) {
  Trace<double> trace(spec, p.layout, side * side);
  for (Index i = 0; i < side * side; ++i) {
    const Index row = i / side, column = i % side;
    const double u = static_cast<double>(column) / static_cast<double>(side - 1),
                 v = static_cast<double>(row) / static_cast<double>(side - 1);
    trace.inputs.col(i) = origin + u * first + v * second;
  }
  forward(spec, p, trace, 0, side * side);
  PatternSet patterns;
  patterns.assign<double>(trace.gate, spec.gate.gain / 2);
  return patterns.distinct();
}

}  // namespace gatescope
