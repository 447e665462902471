// Frames of the kernel probe against the definitions of what they hold.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/probes/kernel_probe.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

#include "core/probes/kernel_measures.h"
#include "core/probes/path_kernel.h"
#include "core/telemetry/measures.h"
#include "tests/support/cases.h"

namespace gatescope::test {
namespace {

struct Probed {
  Settings settings;
  NetworkSpec spec;
  Parameters<Scalar> first, later;
  Matrix inputs, targets;
  std::vector<MaskMatrix> masks;
  KernelProbe probe;

  explicit Probed(const std::string& id, Index inputCount = 3)
      : settings(caseSettings(id)),
        spec(makeSpec(settings, {})),
        first(makeLayout(settings.experiment.network, *spec.variant, inputCount, 1)),
        inputs(randomMatrix(inputCount, 12, 5).cast<Scalar>()),
        targets(randomMatrix(1, 12, 6).cast<Scalar>()),
        masks(spec.variant->source == GateSource::Mask ? drawMasks(settings.experiment, 12)
                                                       : std::vector<MaskMatrix>()),
        probe(spec, first.layout, inputs, targets, masks, {ProbeOrder::By::Target, {}, {3, 1}, {}}, 2) {
    initialise(settings.experiment, first);
    if (spec.variant->start == FeatureStart::TrainedRelu)
      for (Index l = 0; l < first.layout.hidden(); ++l) first.feature(l) = first.value(l);
    later = first;
    for (Index i = 0; i < first.layout.valueSize; ++i) later.values(i) += 0.1F * std::sin(static_cast<float>(i));
  }
  std::shared_ptr<const KernelFrame> start() {
    return probe.start(spec, first, valueDeviations(settings.experiment, first.layout), true, "a note", {});
  }
  Trace<double> passed(const Parameters<Scalar>& p) {
    Trace<double> trace(spec, p.layout, 12);
    std::vector<MatrixD> gates;
    for (const MaskMatrix& mask : masks) gates.push_back(mask.cast<double>());
    loadProbe(spec, inputs.cast<double>(), gates, trace);
    forward(spec, p.cast<double>(), trace, 0, 12);
    return trace;
  }
};

double distance(const MatrixD& a, const MatrixD& b) { return 1 - (a.transpose() * b).trace() / (a.norm() * b.norm()); }

TEST(KernelProbeTest, DistancesErrorAndSplitAreTheirDefinitions) {
  for (const GatingVariant& v : gatingVariants()) {
    Probed p(v.id);
    const auto zero = p.start();
    ASSERT_TRUE(zero) << v.id;
    EXPECT_NEAR(zero->kernelDistance, 0, 1e-14);
    EXPECT_NEAR(zero->error, zero->predictedError, 1e-10) << v.id;
    const auto frame = p.probe.measure(p.spec, p.later, 7, {});
    ASSERT_TRUE(frame) << v.id;
    Trace<double> t0 = p.passed(p.first), t1 = p.passed(p.later);
    const KernelParts k0 = computeKernel(p.spec, p.first.cast<double>(), t0),
                      k1 = computeKernel(p.spec, p.later.cast<double>(), t1);
    EXPECT_NEAR(frame->kernelDistance, distance(k1.kernel, k0.kernel), 1e-12) << v.id;
    EXPECT_NEAR(frame->pathDistance, distance(gateKernels(p.spec, t1).pathKernel, gateKernels(p.spec, t0).pathKernel),
                1e-12)
        << v.id;
    EXPECT_NEAR(frame->error, (t1.output - p.targets.cast<double>()).norm(), 1e-10) << v.id;
    EXPECT_NEAR(frame->traceValue, k1.value.trace(), 1e-9) << v.id;
    EXPECT_NEAR(frame->traceFeature, k1.feature.trace(), 1e-9) << v.id;
    EXPECT_NEAR(frame->traceCross, k1.cross.trace(), 1e-9) << v.id;
    EXPECT_GT(frame->weightChange, 0) << v.id;
    EXPECT_NEAR(frame->pathOutput, frame->networkOutput, 1e-10) << v.id;
    EXPECT_EQ(frame->predictionNote, "a note");
    const KernelMatrices& m = *p.probe.matrices();
    EXPECT_EQ(m.step, 7);
    EXPECT_EQ(m.order->samples, (std::vector<Index>{3, 1}));
    EXPECT_LE((m.kernel - k1.kernel).norm(), 1e-10 * k1.kernel.norm()) << v.id;
    EXPECT_LE((m.overlap - gateKernels(p.spec, t1).overlap).norm(), 1e-12) << v.id;
    EXPECT_EQ(m.feature.size() > 0, v.isSoft()) << v.id;
  }
}

TEST(KernelProbeTest, LayersShareTheValuePartAndAreExpectedWhereItIs) {
  for (const GatingVariant& v : gatingVariants()) {
    Probed p(v.id);
    p.start();
    const auto frame = p.probe.measure(p.spec, p.later, 7, {});
    ASSERT_EQ(frame->layerTraces.size(), p.first.layout.value.size()) << v.id;
    double sum = 0;
    for (const double trace : frame->layerTraces) sum += trace;
    EXPECT_NEAR(sum, frame->traceValue, 1e-9 * sum) << v.id;
    EXPECT_EQ(frame->expectedLayerTraces.size(), v.expectedKernelHolds ? frame->layerTraces.size() : 0U) << v.id;
    double expected = 0;
    for (const double trace : frame->expectedLayerTraces) expected += trace;
    if (v.expectedKernelHolds && !v.trainsFeature) {
      EXPECT_NEAR(expected, frame->expectedEigenvalues->sum(), 1e-9 * expected) << v.id;
    }
    if (v.id == "dlgn_shallow") {
      EXPECT_GT(frame->expectedEigenvalues->sum(), 1.001 * expected) << "K^f belongs to it";
    }
  }
}

TEST(KernelProbeTest, ModesArePowersAlongTheEigenvectorsOfTheStart) {
  for (const GatingVariant& v : gatingVariants()) {
    Probed p(v.id);
    EXPECT_EQ(p.probe.measureModes(p.spec, p.first, nullptr, {}), nullptr) << "before the start";
    p.start();
    Trace<double> t0 = p.passed(p.first), t1 = p.passed(p.later);
    const MatrixD k0 = computeKernel(p.spec, p.first.cast<double>(), t0).kernel, y = p.targets.cast<double>();
    const auto start = p.probe.measureModes(p.spec, p.first, nullptr, {});
    ASSERT_TRUE(start) << v.id;
    const MatrixD& vectors = *start->vectors;
    EXPECT_LE((vectors.transpose() * vectors - MatrixD::Identity(12, 12)).norm(), 1e-12) << v.id;
    EXPECT_LE((k0 * vectors - vectors * start->eigenvalues.asDiagonal()).norm(), 1e-10 * k0.norm()) << v.id;
    EXPECT_LE((start->predicted - start->initialError).norm(), 1e-10 * start->initialError.norm()) << v.id;
    EXPECT_LE((start->error - start->initialError).norm(), 1e-10 * start->initialError.norm()) << v.id;
    for (int i = 0; i < 3; ++i) p.probe.trained(0.1);
    const auto later = p.probe.measureModes(p.spec, p.later, nullptr, {});
    EXPECT_EQ(later->vectors, start->vectors) << "computed once";
    for (Index i = 0; i < 12; ++i) {
      const VectorD mode = vectors.col(i);
      EXPECT_NEAR(later->targets(i), std::pow(y.row(0).dot(mode), 2), 1e-10) << v.id;
      EXPECT_NEAR(later->error(i), std::pow((t1.output - y).row(0).dot(mode), 2), 1e-9) << v.id;
      const double rest = std::pow(1 - 0.1 * start->eigenvalues(i) / 12, 6);
      EXPECT_NEAR(later->predicted(i), rest * start->initialError(i), 1e-9 * (1 + std::abs(later->predicted(i))))
          << v.id;
    }
  }
}

TEST(KernelProbeTest, ErrorsAreThoseOfScaledTargets) {
  Probed p("relu");
  KernelProbe scaled(p.spec, p.first.layout, p.inputs, p.targets, {}, {ProbeOrder::By::Target, {}, {3, 1}, {}}, 1, 0.2);
  const auto frame =
      scaled.start(p.spec, p.first, valueDeviations(p.settings.experiment, p.first.layout), true, "", {});
  const Trace<double> trace = p.passed(p.first);
  EXPECT_NEAR(frame->error, (trace.output - 0.2 * p.targets.cast<double>()).norm(), 1e-10);
  EXPECT_NEAR(frame->predictedError, frame->error, 1e-10);
  EXPECT_NEAR(frame->alignment, p.start()->alignment, 1e-12);
}

TEST(KernelProbeTest, MatricesThatSomeoneLooksAtStayAsTheyAre) {
  Probed p("relu");
  p.start();
  const std::shared_ptr<const KernelMatrices> held = p.probe.matrices();
  const MatrixD copy = held->kernel;
  for (int i = 0; i < 5; ++i) p.probe.measure(p.spec, p.later, i + 1, {});
  EXPECT_EQ(held->kernel, copy);
  EXPECT_EQ(held->step, 0);
}

TEST(KernelProbeTest, RegionsAreThereWhereTheyHaveAMeaning) {
  for (const GatingVariant& v : gatingVariants()) {
    Probed p(v.id, 2);
    const auto frame = p.start();
    const bool regions = v.source != GateSource::Mask && !v.actsTwice();
    EXPECT_EQ(std::isnan(frame->segmentRegions), !regions) << v.id;
    EXPECT_EQ(std::isnan(frame->planeRegions), !regions) << v.id;
    EXPECT_GE(frame->patterns, 1) << v.id;
    if (v.source == GateSource::None) {
      EXPECT_EQ(frame->segmentRegions, 1);
      EXPECT_EQ(frame->planeRegions, 1);
    }
  }
}

TEST(KernelMeasuresTest, TablesHaveDistinctKeysAndEveryRowAMember) {
  std::vector<std::string> keys;
  for (const KernelMeasure& m : kernelMeasures()) {
    keys.push_back(m.key);
    EXPECT_TRUE(m.value != nullptr);
  }
  for (const LayerMeasure& m : layerMeasures()) {
    keys.push_back(m.key);
    EXPECT_TRUE(m.values != nullptr);
  }
  std::sort(keys.begin(), keys.end());
  EXPECT_EQ(std::adjacent_find(keys.begin(), keys.end()), keys.end());
  EXPECT_EQ(kernelMeasure("nu").value, &KernelFrame::nu);
}

TEST(KernelMeasuresTest, CentredAlignmentIsThatOfCentredMatrices) {
  const MatrixD a = randomMatrix(8, 8, 3), kernel = a * a.transpose(), y = randomMatrix(2, 8, 4);
  const MatrixD centre = MatrixD::Identity(8, 8) - MatrixD::Constant(8, 8, 1.0 / 8);
  EXPECT_NEAR(centredAlignment(kernel, y), alignment(centre * kernel * centre, y * centre), 1e-12);
  EXPECT_TRUE(std::isnan(centredAlignment(kernel, MatrixD::Constant(1, 8, 0.3))));
  EXPECT_TRUE(std::isnan(centredAlignment(MatrixD::Constant(8, 8, 2.1), y)));
}

TEST(KernelMeasuresTest, DistanceIsZeroForProportionalKernels) {
  const MatrixD a = randomMatrix(6, 6, 3), kernel = a * a.transpose();
  EXPECT_NEAR(kernelDistance(kernel, 3 * kernel), 0, 1e-15);
  EXPECT_NEAR(kernelDistance(MatrixD::Identity(2, 2), MatrixD{{0, 1}, {1, 0}}), 1, 1e-15);
  EXPECT_TRUE(std::isnan(kernelDistance(MatrixD::Zero(2, 2), kernel.topLeftCorner(2, 2))));
}

}  // namespace
}  // namespace gatescope::test
