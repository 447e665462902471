// Gate planes against what the feature network says of single inputs, and angles against their cosines.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/probes/gate_planes.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <numbers>

#include "core/network/feature_chain.h"
#include "core/telemetry/quartiles.h"
#include "tests/support/cases.h"

namespace gatescope::test {
namespace {

constexpr Index kIn = 5, kWide = 6, kDeep = 4;

struct PlanesCase {
  NetworkSpec spec;
  Parameters<Scalar> parameters;

  explicit PlanesCase(const std::string& variant, double skip = 0, bool bias = false, bool permuted = false) {
    Settings s = caseSettings(variant, kDeep, kWide);
    s.experiment.network.skip = skip;
    s.experiment.network.bias = bias;
    s.experiment.network.permuteGates = permuted;
    spec = makeSpec(s, drawGateOrder(s.experiment));
    parameters = Parameters<Scalar>(makeLayout(s.experiment.network, *spec.variant, kIn, 1));
    parameters.values = randomMatrix(parameters.values.size(), 1, 5).cast<Scalar>();
  }
};

// The slow twin: what gates read is affine in x, so its values at the origin and at the unit vectors say all.
std::vector<MatrixD> planesByInputs(const PlanesCase& c) {
  Trace<Scalar> trace(c.spec, c.parameters.layout, kIn + 1);
  trace.inputs.setZero();
  trace.inputs.leftCols(kIn).setIdentity();
  featureForward(c.spec, c.parameters, trace, 0, kIn + 1, {});
  std::vector<MatrixD> all;
  for (Index l = 0; l < kDeep - 1; ++l) {
    const MatrixD q = trace.gateInput(c.spec, l)->cast<double>();
    MatrixD plane(kIn + 1, kWide);
    plane.row(kIn) = q.col(kIn).transpose();
    for (Index i = 0; i < kIn; ++i) plane.row(i) = (q.col(i) - q.col(kIn)).transpose();
    all.push_back(plane);
  }
  return all;
}

MatrixD unitNormals(Index count, std::uint64_t seed) { return randomMatrix(kIn, count, seed).colwise().normalized(); }

std::vector<PlanesCase> planesCases() {
  return {PlanesCase("dlgn"),
          PlanesCase("dlgn", 0.6, true),
          PlanesCase("dlgn_shallow", 0, true),
          PlanesCase("dlgn_shallow", 0.6),
          PlanesCase("galu_shallow"),
          PlanesCase("dlgn", 0, true, true)};
}

TEST(GatePlanesTest, AreWhereGatesSwitch) {
  int which = 0;
  for (const PlanesCase& c : planesCases()) {
    const std::vector<MatrixD> planes = gatePlanes(c.spec, c.parameters), expected = planesByInputs(c);
    ASSERT_EQ(planes.size(), expected.size());
    for (std::size_t l = 0; l < planes.size(); ++l)
      EXPECT_LT((planes[l] - expected[l]).norm() / expected[l].norm(), 1e-5) << "case " << which << ", layer " << l;
    ++which;
  }
}

TEST(GatePlanesTest, MedianAndShareAreThoseOfTheirDefinition) {
  for (const PlanesCase& c : planesCases()) {
    const MatrixD known = unitNormals(3, 7);
    LayerSample sample;
    measureGatePlanes(known, c.spec, c.parameters, sample);
    const std::vector<MatrixD> expected = planesByInputs(c);
    ASSERT_EQ(sample.planeAngle.size(), static_cast<std::size_t>(kDeep - 1));
    ASSERT_EQ(sample.planesFound.size(), static_cast<std::size_t>(kDeep - 1));
    for (std::size_t l = 0; l < expected.size(); ++l) {
      std::vector<double> nearest;
      std::vector<bool> found(3, false);
      for (Index g = 0; g < kWide; ++g) {
        double angle = 90;
        for (Index p = 0; p < 3; ++p) {
          const double cosine = std::abs(known.col(p).dot(expected[l].col(g).head(kIn))) / expected[l].col(g).norm();
          const double own = std::acos(cosine) * 180 / std::numbers::pi;
          if (own <= kFoundWithin) found[static_cast<std::size_t>(p)] = true;
          angle = std::min(angle, own);
        }
        nearest.push_back(angle);
      }
      EXPECT_NEAR(sample.planeAngle[l], quartilesOf(nearest).median, 1e-3);
      EXPECT_DOUBLE_EQ(sample.planesFound[l], static_cast<double>(std::ranges::count(found, true)) / 3);
    }
  }
}

TEST(GatePlanesTest, ThoseOfItsOwnGatesAreFoundWhateverTheirSignAndLength) {
  const PlanesCase c("dlgn_shallow");
  const MatrixD own = gatePlanes(c.spec, c.parameters)[0].topRows(kIn).leftCols(4);
  LayerSample sample;
  measureGatePlanes(-own.colwise().normalized(), c.spec, c.parameters, sample);
  EXPECT_EQ(sample.planesFound[0], 1);
  EXPECT_LT(sample.planeAngle[0], 0.1) << "four of six are there";
  EXPECT_LT(sample.planesFound[1] + sample.planesFound[2], 2);
  EXPECT_GT(sample.planeAngle[1], 1);
}

TEST(GatePlanesTest, AnOffsetTurnsAPlaneAway) {
  MatrixD gates(3, 4);
  gates << 2, 1, 0, 0,  // along u; at 45°; with an offset as large as its normal; none
      0, 1, 3, 0,       //
      0, 0, 3, 0;
  const MatrixD angles = planeAngles(MatrixD::Identity(2, 2), gates);
  const double expected[2][4] = {{0, 45, 90, 90}, {90, 45, 45, 90}};
  for (Index p = 0; p < 2; ++p)
    for (Index g = 0; g < 4; ++g) EXPECT_NEAR(angles(p, g), expected[p][g], 1e-6) << p << g;
}

TEST(GatePlanesTest, AreMeasuredOnlyWhereGatesAreHalfSpacesAndPlanesAreKnown) {
  for (const GatingVariant& variant : gatingVariants()) {
    const PlanesCase c(variant.id);
    const bool planes = variant.id == "dlgn" || variant.id == "dlgn_shallow" || variant.id == "galu_shallow";
    EXPECT_EQ(variant.gatesAreHalfSpaces(), planes) << variant.id;
    LayerSample known, unknown;
    measureGatePlanes(unitNormals(3, 7), c.spec, c.parameters, known);
    EXPECT_EQ(!known.planeAngle.empty(), planes) << variant.id;
    measureGatePlanes({}, c.spec, c.parameters, unknown);
    EXPECT_TRUE(unknown.planeAngle.empty() && unknown.planesFound.empty()) << variant.id;
    Settings s;
    s.experiment.gating.variant = variant.id;
    EXPECT_NE(noGatePlanesReason(s), "");
    s.experiment.data.name = "oblique_tree";
    EXPECT_EQ(noGatePlanesReason(s).empty(), planes) << variant.id;
  }
}

TEST(GatePlanesTest, RandomPlanesAreAsFarAsTheIntegralSays) {
  EXPECT_NEAR(randomPlaneAngle(2, 1), 45, 0.01);
  EXPECT_NEAR(randomPlaneAngle(3, 1), 60, 0.01) << "cos is uniform";
  EXPECT_NEAR(randomPlaneAngle(3, 7), std::acos(std::pow(0.5, 1.0 / 7)) * 180 / std::numbers::pi, 0.01);
  for (const Index planes : {3, 15}) {
    std::vector<double> nearest;
    for (std::uint64_t draw = 0; draw < 4000; ++draw) {
      MatrixD gate = MatrixD::Zero(kIn + 1, 1);
      gate.topRows(kIn) = randomMatrix(kIn, 1, 10000 + draw);
      nearest.push_back(planeAngles(unitNormals(planes, draw), gate).minCoeff());
    }
    EXPECT_NEAR(randomPlaneAngle(kIn, planes), quartilesOf(nearest).median, 1.5) << planes;
  }
}

}  // namespace
}  // namespace gatescope::test
