// What a network looks like at one step, from inside: measured only while somebody looks. Immutable values that cross
// threads.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <vector>

#include "core/data/dataset.h"
#include "core/network/parameters.h"
#include "core/telemetry/telemetry.h"

namespace gatescope {

/// What somebody looks at; nothing else is measured.
struct InspectionOrder {
  bool units = false;       ///< one sample on its way through the network
  bool gates = false;       ///< the gates of all probe samples
  bool map = false;         ///< the output over the inputs, where these are a plane or a line
  bool images = false;      ///< predictions for images
  Index sample = 0;         ///< probe sample of `units`, from 0; the last one when there are fewer
  Index boundaryLayer = 0;  ///< hidden layer whose gate boundaries the map shows, from 0; −1: none
  bool draws = false;       ///< kernels of redrawn value weights
  bool modes = false;       ///< targets and errors in the eigenvectors of K_0
  Index kernelLayer = -1;   ///< value layer whose share of the kernel is wanted, from 0; −1: none
  bool predictor = false;   ///< what the kernel predicts: no inspection, but part of the kernel frames from now on
  Index member = 0;         ///< network of an ensemble, from 0, whose inspections, past views and matrices are wanted
  bool any() const { return units || gates || map || images || draws || modes || kernelLayer >= 0; }
  bool operator==(const InspectionOrder&) const = default;
};

/// One path from an input (or, with biases, from a bias) through one unit of every later hidden layer to an output.
struct Path {
  Index input = -1;          ///< from 0; −1: the path starts at a bias
  std::vector<Index> units;  ///< one per hidden layer, from 0; −1 before the bias that it starts at
  double feature = 0;        ///< φ_x(path) = x(input)·∏ gates; 1·∏ gates for a bias
  double value = 0;          ///< v(path) = ∏ weights, times c or s where a skip connection leads past a layer
  std::uint64_t skipped =
      0;  ///< bit l: hidden layer l (from 0) is passed by on that connection, from unit to same unit
};

/// One probe sample on its way forward and back. Vectors of length w per hidden layer, in the order of the value
/// network.
struct UnitInspection {
  Index sample = 0;
  VectorD input, target, output;           ///< x, κ·y, ŷ: d_in, C, C
  std::vector<VectorD> preActivation;      ///< q, of the value network
  std::vector<VectorD> gatePreActivation;  ///< what the gate reads: q, or q^f; empty vectors where gates read nothing
  std::vector<VectorD> gate, activation;   ///< G, z = q ∘ G
  std::vector<VectorD> delta;              ///< ∂L_s/∂q of this sample's loss
  std::vector<VectorD>
      update;  ///< ‖ΔΘ‖ of each unit's incoming value weights since the inspection before; empty at first
  std::vector<Path> paths;  ///< to the first output, one by one; of tiny networks only
  double logPaths = 0;      ///< log₁₀ of the number of paths whose gates are all open; −∞ for none
  double logAllPaths = 0;   ///< log₁₀ of the number of all paths
};

/// Gates of all probe samples, 0 … 255 = closed … open. One w × n matrix per hidden layer, samples in their own order.
struct GateRaster {
  using Bytes = Eigen::Matrix<std::uint8_t, Eigen::Dynamic, Eigen::Dynamic>;
  std::vector<Bytes> layers;
  std::shared_ptr<const ProbeOrder> order;
};

/// Part of a line q = 0 in the input plane, where one unit's gate flips.
struct BoundarySegment {
  std::int32_t unit = 0;
  float x1 = 0, y1 = 0, x2 = 0, y2 = 0;
};

/// The network's output over its inputs. Over a plane where there are two inputs: side × side points, row after row
/// from below. Over a line where there is one input, or where all inputs lie on a circle (the angle, −π … π): side
/// points.
struct OutputMap {
  enum class Over { Plane, Line, Circle };
  Over over = Over::Plane;
  double xLower = 0, xUpper = 1, yLower = 0, yUpper = 1;
  Index side = 0;
  MatrixD output;  ///< C × points
  Index boundaryLayer = -1;
  std::vector<BoundarySegment> boundaries;  ///< over a plane: of layer boundaryLayer, of its first units
  std::vector<std::vector<float>>
      flips;  ///< over a line or circle: per hidden layer, where a unit's gate flips, ascending
};

/// Outputs for images of the test set, or of the training set where there is none or test samples have no gates.
struct ImagePredictions {
  bool test = true;
  std::vector<Index> samples;  ///< their numbers in that set, ascending: spread evenly over it, see chooseSpread()
  MatrixD output;              ///< C × m
};

/// Running means of K^v over redraws of the value weights, gates held, beside what theory expects. One entry per draw.
struct KernelDraws {
  Index samples = 0;
  std::vector<double> diagonal;     ///< mean of the diagonal, over its expectation
  std::vector<double> offDiagonal;  ///< ⟨mean, E[K₀]⟩/⟨E[K₀], E[K₀]⟩ off the diagonal
  std::vector<double> difference;   ///< ‖mean − E[K₀]‖/‖E[K₀]‖
  VectorD meanEigenvalues;          ///< of the mean of all draws of K, K^f included: descending
};

/// K_l, the share of one value layer in K^v.
struct LayerKernel {
  Index layer = 0;   ///< from 0; the last one when there are fewer
  MatrixD kernel;    ///< n × n
  MatrixD expected;  ///< E[K_l] with the gates of now; empty where the theory does not apply
};

/// Power along the eigenvectors v_i of K_0, in the order of descending eigenvalues; all vectors have one entry per
/// probe sample.
struct ModePowers {
  std::shared_ptr<const MatrixD> vectors;  ///< n × n: column i is v_i, up to its sign
  VectorD eigenvalues;                     ///< ρ_i of K_0
  VectorD targets;                         ///< Σ_c ⟨v_i, κ·y_c⟩²
  VectorD initialError, error;             ///< Σ_c ⟨v_i, e_c⟩² at t=0, and now
  VectorD predicted;                       ///< now, with a kernel that stays; empty where there is no linear prediction
};

/// Everything that was ordered; parts that were not, or have no meaning for this run, are null.
struct Inspection {
  std::int64_t step = 0;
  InspectionOrder order;
  std::shared_ptr<const UnitInspection> units;
  std::shared_ptr<const GateRaster> gates;
  std::shared_ptr<const OutputMap> map;
  std::shared_ptr<const ImagePredictions> images;
  std::shared_ptr<const KernelDraws> draws;
  std::shared_ptr<const ModePowers> modes;
  std::shared_ptr<const LayerKernel> layerKernel;
  std::shared_ptr<const Parameters<Scalar>> parameters;  ///< with `units`: the weights
  std::shared_ptr<const Dataset> data;                   ///< never null
  std::shared_ptr<const ProbeOrder> samples;             ///< order of the probe samples; never null
  std::string noMapReason, noImagesReason, noDrawsReason,
      noModesReason;  ///< why a part is null though ordered; "" else
};

/// A step of the past, measured again from its checkpoint.
struct PastView {
  std::int64_t step = 0;
  std::shared_ptr<const KernelFrame> kernel;
  /// Of all networks of the run, `kernel` among them; null where one does not stand at this step any more.
  std::vector<std::shared_ptr<const KernelFrame>> kernels;
  std::shared_ptr<const KernelMatrices> matrices;
  LayerSample layers;  ///< rates are those of the curve at this step, or none
  std::shared_ptr<const Inspection> inspection;
};

}  // namespace gatescope
