// The table of gating variants. A new variant is one row in variants.cpp.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace gatescope {

/// Where a gate's pre-activation comes from.
enum class GateSource { None, OwnPreActivation, Mask, FeatureNetwork };
/// What the layers of the feature network read: a ReLU network, a linear network, each layer x directly, or each what
/// the value layer beside it reads.
enum class FeatureChain { None, Relu, Linear, Shallow, Layer };
/// How a pre-activation becomes a gate: G = 1, G = 1{q>0}, G = (1+ε)σ(βq).
enum class GateFunction { One, Hard, Soft };
/// How the feature network starts.
enum class FeatureStart { None, Independent, CopyOfValue, TrainedRelu };

struct GatingVariant {
  std::string id;           ///< "galu": JSON, command line
  std::string name;         ///< the paper's and the sequel's name: "GaLU, FRNPF(II)"
  std::string label;        ///< short name on screen: "GaLU"
  std::string formula;      ///< "G = 1{qᶠ > 0}"
  std::string description;  ///< one sentence
  GateSource source = GateSource::None;
  FeatureChain chain = FeatureChain::None;
  GateFunction gate = GateFunction::One;
  FeatureStart start = FeatureStart::None;
  bool trainsFeature = false;       ///< Θ^f is trained too
  bool hasTestCurve = true;         ///< false: a test sample has no gate
  std::string noTestReason;         ///< why not
  bool expectedKernelHolds = true;  ///< E[K_0] = Σ_l ∏_{m≠l} σ_m² (XᵀX ∘ λ_0) applies: gates independent of Θ^v
  double theoryP = 0.5;             ///< p in σ² = 1/(p·w); fixed_random uses gating.p instead

  bool hasFeatureNetwork() const { return source == GateSource::FeatureNetwork; }
  bool isSoft() const { return gate == GateFunction::Soft; }
  /// The value weights move the gates of later layers, and with OwnPreActivation their own.
  bool gatesReadValues() const { return source == GateSource::OwnPreActivation || chain == FeatureChain::Layer; }
  /// Gates that can be made before the value network is run: those may be passed to it in another order.
  bool gatesStandApart() const { return source != GateSource::None && !gatesReadValues(); }
  /// What a gate reads is affine in the input, so that it switches at a plane.
  bool gatesAreHalfSpaces() const { return chain == FeatureChain::Linear || chain == FeatureChain::Shallow; }
  /// No trained weight moves the gates: they stay as they were at t=0.
  bool hasFrozenGates() const { return !gatesReadValues() && !trainsFeature; }
  /// What theory expects at t=0 is the whole kernel, and not K^v alone: nothing trains through the gates, or K^f has a
  /// closed form as well.
  bool expectsWholeKernel() const { return !trainsFeature || chain == FeatureChain::Shallow; }
  /// A unit's gate reads its own pre-activation and carries gradient (soft_relu).
  bool ownSoftGate() const { return isSoft() && source == GateSource::OwnPreActivation; }
  /// The value weights act twice, through values and through gates (soft_relu, glu): K has a cross term.
  bool actsTwice() const { return isSoft() && gatesReadValues(); }
};

/// All rows, in the order of the table. Built once; safe from any thread.
const std::vector<GatingVariant>& gatingVariants();
/// The row with this id, or nullptr.
const GatingVariant* findGatingVariant(const std::string& id);

}  // namespace gatescope
