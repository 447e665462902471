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

// What one layer is made of on each piece: what its gates read, and what they pass; with a skip connection also what
// passes them by.
struct LayerPieces {
  const Pieces& gateInput;
  const Pieces& passed;
  const Pieces* below = nullptr;
  double skip = 0, branch = 1;
};

// z = c·passed ∘ 1{gateInput > 0} + s·below: the pieces are split at the zeros of what the gates read.
Pieces afterGates(const LayerPieces& layer, const std::vector<std::vector<double>>& zeros) {
  const Pieces& q = layer.gateInput;
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
      const VectorD on =
          layer.branch * ((q.start.col(column) + middle * q.slope.col(column)).array() > 0).cast<double>();
      out.start.col(next) = layer.passed.start.col(column).cwiseProduct(on);
      out.slope.col(next) = layer.passed.slope.col(column).cwiseProduct(on);
      if (layer.below) {
        out.start.col(next) += layer.skip * layer.below->start.col(column);
        out.slope.col(next) += layer.skip * layer.below->slope.col(column);
      }
      ++next;
      out.cuts.push_back(end);
    }
  }
  return out;
}

// The same of a linear layer, which splits nothing.
Pieces afterLinear(const LayerPieces& layer) {
  Pieces out{layer.passed.cuts, layer.branch * layer.passed.start, layer.branch * layer.passed.slope};
  if (layer.below) {
    out.start += layer.skip * layer.below->start;
    out.slope += layer.skip * layer.below->slope;
  }
  return out;
}

std::vector<std::vector<double>> zerosOf(const Pieces& q) {
  std::vector<std::vector<double>> zeros;
  for (Index piece = 0; piece < q.start.cols(); ++piece) zeros.push_back(zerosIn(q, piece));
  return zeros;
}

// Walks the network that makes the gates up its layers, along one segment.
class GateWalk {
 public:
  GateWalk(const NetworkSpec& spec, const Parameters<double>& p, const VectorD& a, const VectorD& b)
      : m_spec(spec),
        m_parameters(p),
        m_own(spec.variant->source == GateSource::OwnPreActivation),
        m_input{{0, 1}, a, b - a},
        m_signal(m_input) {
    if (spec.variant->chain != FeatureChain::Layer || !spec.constantInput) return;
    m_signal.start.setOnes();
    m_signal.slope.setZero();
  }

  /// Zeros of what the gates of hidden layer l read, on each piece, and on to what the next layer reads.
  std::vector<std::vector<double>> layer(Index l, const std::stop_token& stop) {
    const FeatureChain chain = m_spec.variant->chain;
    const std::size_t at = static_cast<std::size_t>(l);
    const LayerShape& shape = m_own ? m_parameters.layout.value[at] : m_parameters.layout.feature[at];
    const Pieces q = throughLayer(m_parameters, shape, chain == FeatureChain::Shallow ? m_input : m_signal, stop);
    if (stop.stop_requested()) return {};
    const std::vector<std::vector<double>> zeros = zerosOf(q);
    if (chain == FeatureChain::Shallow) return zeros;
    Pieces values;
    if (chain == FeatureChain::Layer)
      values = throughLayer(m_parameters, m_parameters.layout.value[at], m_signal, stop);
    const LayerPieces pieces{q, chain == FeatureChain::Layer ? values : q, m_spec.skips(l) ? &m_signal : nullptr,
                             m_spec.skip, m_spec.branch(l)};
    Pieces next = chain == FeatureChain::Linear ? afterLinear(pieces) : afterGates(pieces, zeros);
    m_signal = std::move(next);
    return zeros;
  }

 private:
  const NetworkSpec& m_spec;
  const Parameters<double>& m_parameters;
  bool m_own;
  Pieces m_input, m_signal;
};

}  // namespace

std::string noRegionsReason(const GatingVariant& variant) {
  if (variant.source == GateSource::Mask) return "random gates exist only at the training samples, not between them";
  if (variant.actsTwice()) return "soft gates on the network's own signal have no linear regions";
  return "";
}

std::optional<std::vector<double>> segmentFlips(const NetworkSpec& spec, const Parameters<double>& p, const VectorD& a,
                                                const VectorD& b, std::size_t most, const std::stop_token& stop) {
  if (!noRegionsReason(*spec.variant).empty()) return std::nullopt;
  if (spec.variant->source == GateSource::None) return std::vector<double>();
  GateWalk walk(spec, p, a, b);
  std::vector<double> flips;
  for (Index l = 0; l < p.layout.hidden(); ++l) {
    for (const std::vector<double>& inPiece : walk.layer(l, stop))
      flips.insert(flips.end(), inPiece.begin(), inPiece.end());
    if (stop.stop_requested() || flips.size() > most) return std::nullopt;
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
