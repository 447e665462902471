// Pictures from inside against slow twins: finite differences, path by path, sample by sample.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/probes/inspection_probe.h"

#include <gtest/gtest.h>

#include <cmath>

#include "core/data/probe_choice.h"
#include "core/probes/kernel.h"
#include "core/probes/path_enumeration.h"
#include "core/probes/probe_order.h"
#include "tests/support/cases.h"

namespace gatescope::test {
namespace {

/// A probe over a Case's samples, in float, with the same weights in double beside it.
struct Drawn {
  Case twin;
  std::shared_ptr<Dataset> data = std::make_shared<Dataset>();
  std::vector<MaskMatrix> masks;
  Parameters<Scalar> parameters;
  InspectionProbe probe;

  explicit Drawn(const Settings& s, Index inputs = 3) : twin(s, inputs, outputsOf(s)), probe(fill(s)) {}
  InspectionProbe fill(const Settings& s) {
    data->train.inputs = twin.inputs.cast<Scalar>();
    data->train.targets = twin.targets.cast<Scalar>();
    data->test.inputs.resize(data->inputs(), 0);
    data->test.targets.resize(data->outputs(), 0);
    if (!twin.masks.empty()) masks = drawMasks(s.experiment, twin.inputs.cols());
    parameters = twin.parameters.cast<Scalar>();
    twin.parameters = parameters.cast<double>();
    twin.inputs = data->train.inputs.cast<double>();
    twin.targets = data->train.targets.cast<double>();
    twin.load();
    auto order =
        std::make_shared<const ProbeOrder>(orderProbes(data->train, chooseSpread(data->train, data->train.count())));
    return {data, s.experiment.loss, order};
  }
  InspectionSubject subject(std::int64_t step = 0) const {
    return {twin.settings.experiment, twin.spec, masks, parameters, step};
  }
  std::shared_ptr<const Inspection> units(Index sample, std::int64_t step = 0) {
    InspectionOrder order;
    order.units = true;
    order.sample = sample;
    return probe.measure(subject(step), order);
  }
};

/// The value network from q(layer) on, written out; gates that read the values follow them, others are those of the
/// trace.
double lossFrom(Case& c, Index layer, VectorD q, Index sample) {
  const Parameters<double>& p = c.parameters;
  const GatingVariant& v = *c.spec.variant;
  const auto open = [&](const VectorD& read) {
    VectorD gate(read.size());
    for (Index i = 0; i < read.size(); ++i)
      gate(i) = v.isSoft() ? c.spec.gate.gain / (1 + std::exp(-c.spec.gate.beta * read(i)))
                           : static_cast<double>(read(i) > 0);
    return gate;
  };
  VectorD z = c.trace.layerInput(layer).col(sample);
  for (Index l = layer; l < p.layout.hidden(); ++l) {
    VectorD gate = c.trace.gate[static_cast<std::size_t>(l)].col(sample);
    if (v.source == GateSource::OwnPreActivation) gate = open(q);
    if (v.chain == FeatureChain::Layer && l > layer) {
      const LayerShape& reads = p.layout.feature[static_cast<std::size_t>(l)];
      VectorD read = p.weights(reads).transpose() * z;
      if (reads.biasOffset >= 0) read += p.bias(reads);
      gate = open(read);
    }
    const VectorD passed = q.cwiseProduct(gate);
    z = c.spec.skips(l) ? VectorD(c.spec.skip * z + c.spec.branch(l) * passed) : passed;
    const LayerShape& next = p.layout.value[static_cast<std::size_t>(l + 1)];
    q = p.weights(next).transpose() * z;
    if (next.biasOffset >= 0) q += p.bias(next);
  }
  const double scale = targetScale(c.settings.experiment);
  const MatrixD output = q, target = scale * c.targets.col(sample);
  return lossOf<double>(c.settings.experiment.loss, output, target).loss;
}

TEST(InspectionProbeTest, UnitsAreTheTwinsAndDeltasAreFiniteDifferences) {
  constexpr double kStep = 1e-6;
  for (const Settings& s : allCases()) {
    Drawn d(s);
    d.twin.loss();
    const std::shared_ptr<const Inspection> inspection = d.units(2);
    ASSERT_TRUE(inspection && inspection->units) << nameOf(s);
    EXPECT_FALSE(inspection->gates || inspection->map || inspection->images) << nameOf(s);
    const UnitInspection& u = *inspection->units;
    EXPECT_EQ(u.sample, 2);
    EXPECT_LT((u.output - d.twin.trace.output.col(2)).norm(), 1e-4 * (1 + u.output.norm())) << nameOf(s);
    for (std::size_t l = 0; l < u.gate.size(); ++l) {
      const VectorD q = d.twin.trace.preActivation[l].col(2);
      EXPECT_LT((u.preActivation[l] - q).norm(), 1e-4 * (1 + q.norm())) << nameOf(s);
      EXPECT_LT((u.gate[l] - d.twin.trace.gate[l].col(2)).norm(), 1e-3) << nameOf(s);
      const Index at = static_cast<Index>(l);
      VectorD passed = d.twin.spec.branch(at) * u.preActivation[l].cwiseProduct(u.gate[l]);
      if (d.twin.spec.skips(at)) passed += d.twin.spec.skip * u.activation[l - 1];
      EXPECT_LT((u.activation[l] - passed).norm(), 1e-5 * (1 + q.norm())) << nameOf(s);
      for (Index i = 0; i < q.size(); ++i) {
        const VectorD h = kStep * VectorD::Unit(q.size(), i);
        const Index layer = static_cast<Index>(l);
        const double slope = (lossFrom(d.twin, layer, q + h, 2) - lossFrom(d.twin, layer, q - h, 2)) / (2 * kStep);
        EXPECT_NEAR(u.delta[l](i), slope, 1e-3 * (1 + std::abs(slope))) << nameOf(s) << " layer " << l << " unit " << i;
      }
    }
  }
}

TEST(InspectionProbeTest, GatesReadWhatTheirVariantSays) {
  for (const Settings& s : allCases()) {
    Drawn d(s);
    d.twin.loss();
    const std::shared_ptr<const Inspection> inspection = d.units(1);
    for (std::size_t l = 0; l < inspection->units->gate.size(); ++l) {
      const VectorD& read = inspection->units->gatePreActivation[l];
      const GateSource source = d.twin.spec.variant->source;
      if (source == GateSource::None || source == GateSource::Mask) {
        EXPECT_EQ(read.size(), 0) << nameOf(s);
        continue;
      }
      const std::size_t from = static_cast<std::size_t>(d.twin.spec.featureLayer(static_cast<Index>(l)));
      const VectorD expected = source == GateSource::FeatureNetwork ? d.twin.trace.featurePreActivation[from].col(1)
                                                                    : d.twin.trace.preActivation[l].col(1);
      EXPECT_LT((read - expected).norm(), 1e-4 * (1 + expected.norm())) << nameOf(s);
      for (Index i = 0; i < read.size(); ++i)
        EXPECT_EQ(static_cast<Scalar>(inspection->units->gate[l](i)) > static_cast<Scalar>(d.twin.spec.gate.gain / 2),
                  read(i) > 0)
            << nameOf(s);
    }
  }
}

TEST(InspectionProbeTest, TheShareOfALayerIsThatOfTheKernel) {
  for (const Settings& s : allCases()) {
    Drawn d(s);
    InspectionOrder order;
    order.kernelLayer = 1;
    const std::shared_ptr<const Inspection> inspection = d.probe.measure(d.subject(), order);
    ASSERT_TRUE(inspection && inspection->layerKernel) << nameOf(s);
    d.twin.load();
    const KernelParts parts = computeKernel(d.twin.spec, d.twin.parameters, d.twin.trace, {}, true);
    const LayerKernel& shown = *inspection->layerKernel;
    EXPECT_EQ(shown.layer, 1);
    EXPECT_LE((shown.kernel - parts.layers[1]).norm(), 1e-10 * parts.layers[1].norm()) << nameOf(s);
    EXPECT_EQ(shown.expected.size() > 0, d.twin.spec.variant->expectedKernelHolds && !s.experiment.network.bias)
        << nameOf(s);
  }
}

TEST(InspectionProbeTest, ActivePathsAreThoseOfTheEnumeration) {
  for (const Settings& s : allCases()) {
    if (s.experiment.network.bias) continue;  // paths from biases are not counted
    Drawn d(s);
    d.twin.loss();
    for (Index sample = 0; sample < 6; ++sample) {
      double active = 0, all = 0;
      for (const Path& path : enumeratePaths(d.twin.spec, d.twin.parameters, d.twin.trace, sample, 0)) {
        bool open = true;
        for (std::size_t l = 0; l < path.units.size(); ++l)
          open = open && ((path.skipped >> l & 1U) != 0 ||
                          d.twin.trace.gate[l](path.units[l], sample) > d.twin.spec.gate.gain / 2);
        active += open ? 1 : 0;
        ++all;
      }
      const double counted = d.units(sample)->units->logPaths;
      EXPECT_NEAR(d.units(sample)->units->logAllPaths, std::log10(all), 1e-9) << nameOf(s);
      if (active == 0) {
        EXPECT_EQ(counted, -std::numeric_limits<double>::infinity()) << nameOf(s);
      } else {
        EXPECT_NEAR(counted, std::log10(active), 1e-9) << nameOf(s) << " sample " << sample;
      }
    }
  }
}

TEST(InspectionProbeTest, TheRasterIsEveryGateOfEverySample) {
  for (const Settings& s : allCases()) {
    Drawn d(s);
    d.twin.loss();
    InspectionOrder order;
    order.gates = true;
    const std::shared_ptr<const Inspection> inspection = d.probe.measure(d.subject(), order);
    ASSERT_TRUE(inspection->gates) << nameOf(s);
    EXPECT_EQ(inspection->gates->order, inspection->samples);
    const double open = d.twin.spec.variant->isSoft() ? d.twin.spec.gate.gain : 1;
    for (std::size_t l = 0; l < inspection->gates->layers.size(); ++l) {
      const MatrixD shown = inspection->gates->layers[l].cast<double>() / 255, expected = d.twin.trace.gate[l] / open;
      ASSERT_EQ(shown.cols(), 6);
      EXPECT_LT((shown - expected).cwiseAbs().maxCoeff(), 0.5 / 255 + 1e-3) << nameOf(s);
    }
  }
}

TEST(InspectionProbeTest, UpdatesAreTheChangeSinceTheStepBefore) {
  Drawn d(caseSettings("relu"));
  EXPECT_TRUE(d.units(0, 0)->units->update.empty());
  const Parameters<Scalar> before = d.parameters;
  d.parameters.value(1)(2, 3) += 0.5f;
  d.parameters.value(1)(4, 3) -= 0.25f;
  for (const Index sample : {0, 5}) {  // another sample of the same step shows the same update
    const std::vector<VectorD> update = d.units(sample, 1)->units->update;
    ASSERT_EQ(update.size(), 3u);
    EXPECT_EQ(update[0].norm(), 0);
    EXPECT_NEAR(update[1](3), std::hypot(0.5, 0.25), 1e-6);
    EXPECT_NEAR(update[1].norm(), update[1](3), 1e-12);
  }
  auto past = std::make_shared<const Parameters<Scalar>>(before);
  InspectionOrder order;
  order.units = true;
  const std::shared_ptr<const Inspection> looked =
      d.probe.measurePast({d.twin.settings.experiment, d.twin.spec, d.masks, *past, 0}, past, order);
  EXPECT_TRUE(looked->units->update.empty());
  EXPECT_EQ(looked->parameters, past);
  EXPECT_EQ(d.units(1, 2)->units->update[1].norm(), 0);  // the look back was no picture of the present
  EXPECT_EQ(d.units(100, 2)->units->sample, 5);
}

TEST(InspectionProbeTest, ImagesAreThoseOfTheTestSetWhereItHasGates) {
  for (const char* id : {"relu", "fixed_random"}) {
    Drawn d(caseSettings(id), 4);
    InspectionOrder order;
    order.images = true;
    EXPECT_FALSE(d.probe.measure(d.subject(), order)->noImagesReason.empty());
    d.data->imageRows = d.data->imageColumns = 2;
    d.data->imageChannels = 1;
    d.data->test.inputs = 2 * d.data->train.inputs.leftCols(3);
    d.data->test.targets = d.data->train.targets.leftCols(3);
    const std::shared_ptr<const Inspection> inspection = d.probe.measure(d.subject(), order);
    ASSERT_TRUE(inspection->images) << id;
    const bool test = d.twin.spec.variant->hasTestCurve;
    EXPECT_EQ(inspection->images->test, test) << id;
    if (test) d.twin.inputs.leftCols(3) *= 2;
    d.twin.load();
    d.twin.loss();
    const Index count = test ? 3 : 6;
    ASSERT_EQ(inspection->images->output.cols(), count) << id;
    EXPECT_LT((inspection->images->output - d.twin.trace.output.leftCols(count)).norm(), 1e-3) << id;
  }
}

TEST(InspectionProbeTest, AStopGivesNothing) {
  Drawn d(caseSettings("relu"), 2);
  std::stop_source source;
  source.request_stop();
  InspectionOrder order;
  order.units = order.gates = order.map = true;
  EXPECT_EQ(d.probe.measure(d.subject(), order, source.get_token()), nullptr);
}

}  // namespace
}  // namespace gatescope::test
