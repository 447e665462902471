// Over the size of a test: each part damages the same session files, one after another.
// Session files: every variant survives the file, and nothing that does not fit the experiment is read.
// SPDX-License-Identifier: GPL-3.0-or-later
#include <cmath>
#include <limits>

#include "core/fields/json.h"
#include "core/gating/variants.h"
#include "core/npz/npz_read.h"
#include "core/npz/npz_write.h"
#include "core/session/session_read.h"
#include "core/session/session_write.h"
#include "core/telemetry/measures.h"
#include "tests/support/locations.h"
#include "tests/support/session_files.h"

namespace gatescope {
namespace {

using Type = NpyArray::Type;
using Shape = std::vector<std::int64_t>;

constexpr Index kInputs = 3, kOutputs = 2, kSamples = 7, kWidth = 5, kDepth = 4;

MatrixD randomMatrix(Rng& rng, Index rows, Index columns) {
  return MatrixD::NullaryExpr(rows, columns, [&](Index, Index) { return rng.normal(); });
}

WeightSet randomWeights(Rng& rng, const GatingVariant& variant, bool bias) {
  WeightSet set;
  for (Index l = 1; l <= kDepth; ++l) {
    set.value.push_back(randomMatrix(rng, l == 1 ? kInputs : kWidth, l == kDepth ? kOutputs : kWidth));
    if (bias) set.valueBias.push_back(randomMatrix(rng, l == kDepth ? kOutputs : kWidth, 1));
  }
  for (Index l = 1; l < kDepth && variant.hasFeatureNetwork(); ++l) {
    const bool readsInput = l == 1 || variant.chain == FeatureChain::Shallow;
    set.feature.push_back(randomMatrix(rng, readsInput ? kInputs : kWidth, kWidth));
    if (bias) set.featureBias.push_back(randomMatrix(rng, kWidth, 1));
  }
  return set;
}

SessionSnapshot makeSession(const std::string& variantId, bool bias = false) {
  const GatingVariant& variant = *findGatingVariant(variantId);
  Rng rng(3, variantId);
  SessionSnapshot session;
  Experiment& experiment = session.settings.experiment;
  experiment.data.name = "sphere";
  experiment.network.depth = kDepth;
  experiment.network.width = kWidth;
  experiment.network.bias = bias;
  experiment.gating.variant = variantId;
  experiment.seed = 77;
  session.settings.live.beta = 3.5;
  session.probeInputs = randomMatrix(rng, kInputs, kSamples);
  session.probeTargets = randomMatrix(rng, kOutputs, kSamples);
  session.probeClasses = {0, 1, 1, 0, 1, 0, 0};
  for (Index s = 0; s < kSamples; ++s) session.probeNumbers.push_back(2 * s + 1);
  session.weights = randomWeights(rng, variant, bias);
  session.initial = randomWeights(rng, variant, bias);
  for (Index l = 1; l < kDepth && variant.source == GateSource::Mask; ++l) {
    session.masks.push_back(randomMatrix(rng, kWidth, kSamples).unaryExpr([](double v) { return v > 0 ? 1.0 : 0.0; }));
  }
  return session;
}

void addHistory(SessionSnapshot& session) {
  session.history.add(StepSample{0, 2.5, 0.5, kAbsent, kAbsent});
  session.history.add(StepSample{10, 0.1, 1, kAbsent, kAbsent});
  session.history.add(LayerSample{0, {}, {0, 0, 0}, {0.5, 0.4, 0.3}});
  session.history.add(LayerSample{5, {0.1, 0.2, 0.3}, {0.5, 1, 1.5}, {0.5, 0.4, 0.2}, {}, {}, {}, {1e-3, 2e-3, 3e-3}});
  KernelFrame frame;
  frame.initialEigenvalues = std::make_shared<const VectorD>(VectorD::LinSpaced(kSamples, 7, 1));
  frame.eigenvalues = VectorD::LinSpaced(kSamples, 14, 0);
  frame.noExpectedReason = "the gates depend on Θᵛ";
  frame.condition = INFINITY;
  frame.effectiveRank = 4.2;
  frame.alignment = 0.25;
  frame.traceValue = 49;
  frame.traceFeature = 0;
  frame.layerTraces = {9, 8, 7, 6};
  frame.expectedLayerTraces = {4, 3, 2, 1};
  session.history.add(std::make_shared<const KernelFrame>(frame));
  frame.step = 20;
  frame.nu = 3;
  session.history.add(std::make_shared<const KernelFrame>(frame));
}

void addResume(SessionSnapshot& session) {
  session.canResume = true;
  session.resume = {.step = 123,
                    .optimiser = {{"moment_1", {1, 0.5}}, {"moment_2", {1e-300, 0.1, 3}}, {"time", {}}},
                    .random = {1, 2, 3, std::numeric_limits<std::uint64_t>::max()},
                    .batchOrder = {2, 0, 1},
                    .batchPosition = 3,
                    .stepSize = 0.1,
                    .lossSum = 1.0 / 3,
                    .correctSum = 17,
                    .lossCount = 4,
                    .prediction = {{0.5, -0.25, 1}, 12, 0.125}};
}

void expectSame(const WeightSet& a, const WeightSet& b) {
  EXPECT_EQ(a.value, b.value);
  EXPECT_EQ(a.valueBias, b.valueBias);
  EXPECT_EQ(a.feature, b.feature);
  EXPECT_EQ(a.featureBias, b.featureBias);
}

/// Error of fromMembers() after `change`; "" when it is read all the same.
template <class Change>
std::string refusal(const SessionSnapshot& session, Change change) {
  NpzMembers members = toMembers(session);
  change(members);
  return errorOf([&] { fromMembers(members); });
}

TEST(SessionFileTest, EveryVariantSurvivesTheFile) {
  const TemporaryFolder folder;
  for (const GatingVariant& variant : gatingVariants()) {
    for (const bool bias : {false, true}) {
      SCOPED_TRACE(variant.id + (bias ? " with biases" : ""));
      const SessionSnapshot session = makeSession(variant.id, bias);
      writeSession(session, folder / "a.gatescope");
      const SessionSnapshot back = readSession(folder / "a.gatescope");
      EXPECT_EQ(back.settings, session.settings);
      EXPECT_EQ(back.probeInputs, session.probeInputs);
      EXPECT_EQ(back.probeTargets, session.probeTargets);
      EXPECT_EQ(back.probeClasses, session.probeClasses);
      expectSame(back.weights, session.weights);
      expectSame(back.initial, session.initial);
      EXPECT_EQ(back.masks, session.masks);
      EXPECT_TRUE(back.gateOrder.empty());
      EXPECT_FALSE(back.canResume);
      EXPECT_TRUE(back.history.steps().empty());
    }
  }
}

TEST(SessionFileTest, OracleInputsAreRead) {
  int count = 0;
  for (const auto& entry : std::filesystem::directory_iterator(std::filesystem::path(test::testData()) / "oracle")) {
    const std::string name = entry.path().filename().string();
    if (name.ends_with(".expected.npz")) continue;
    SCOPED_TRACE(name);
    const SessionSnapshot session = readSession(entry.path());
    const Experiment& experiment = session.settings.experiment;
    EXPECT_EQ(name.find(experiment.gating.variant), 0u);
    EXPECT_EQ(session.weights.value.size(), static_cast<std::size_t>(experiment.network.depth));
    EXPECT_EQ(session.weights.valueBias.size(), experiment.network.bias ? session.weights.value.size() : 0u);
    EXPECT_EQ(session.probeInputs.cols(), session.probeTargets.cols());
    EXPECT_EQ(session.probeInputs.rows(), session.weights.value[0].rows());
    EXPECT_EQ(session.gateOrder.empty(), !experiment.network.permuteGates);
    EXPECT_TRUE(session.initial.value.empty());
    ++count;
  }
  EXPECT_EQ(count, 48);
}

TEST(SessionFileTest, SamplesAreRowsInTheFile) {
  SessionSnapshot session = makeSession("fixed_random");
  const NpzMembers members = toMembers(session);
  EXPECT_EQ(members.at("format").shape, Shape{});
  EXPECT_EQ(members.at("x").shape, (Shape{kSamples, kInputs}));
  EXPECT_EQ(members.at("x").toDoubles()[1], session.probeInputs(1, 0));
  EXPECT_EQ(members.at("y").shape, (Shape{kSamples, kOutputs}));
  EXPECT_EQ(members.at("mask_3").shape, (Shape{kSamples, kWidth}));
  EXPECT_EQ(members.at("mask_3").toDoubles()[1], session.masks[2](1, 0));
  EXPECT_EQ(members.at("value_1").shape, (Shape{kInputs, kWidth}));
  EXPECT_EQ(members.at("value_4").shape, (Shape{kWidth, kOutputs}));
  EXPECT_EQ(members.at("value_1").toDoubles()[1], session.weights.value[0](0, 1));
  EXPECT_EQ(members.count("initial_value_1"), 1u);
  EXPECT_EQ(members.count("feature_1"), 0u);
}

TEST(SessionFileTest, WeightsOfTrainingTakeFourBytes) {
  SessionSnapshot session = makeSession("galu", true);
  EXPECT_EQ(toMembers(session).at("value_1").type, Type::Float64);
  for (MatrixD& weights : session.weights.value) weights = weights.cast<Scalar>().cast<double>().eval();
  for (MatrixD& weights : session.weights.feature) weights = weights.cast<Scalar>().cast<double>().eval();
  for (VectorD& bias : session.weights.valueBias) bias = bias.cast<Scalar>().cast<double>().eval();
  EXPECT_EQ(toMembers(session).at("value_1").type, Type::Float64) << "one feature bias still needs eight";
  for (VectorD& bias : session.weights.featureBias) bias = bias.cast<Scalar>().cast<double>().eval();
  EXPECT_EQ(toMembers(session).at("value_1").type, Type::Float32);
  expectSame(fromMembers(toMembers(session)).weights, session.weights);
}

TEST(SessionFileTest, HistorySurvives) {
  const TemporaryFolder folder;
  SessionSnapshot session = makeSession("relu");
  addHistory(session);
  writeSession(session, folder / "a.gatescope");
  const NpzMembers members = readNpz(folder / "a.gatescope", true);
  EXPECT_EQ(members.count("history_test_loss"), 0u) << "absent where it has no meaning";
  EXPECT_EQ(members.at("gate_change").shape, (Shape{2, kDepth - 1}));
  EXPECT_EQ(members.at("eigenvalues").shape, (Shape{2, kSamples}));
  const History history = readSession(folder / "a.gatescope").history;
  ASSERT_EQ(history.steps().size(), 2u);
  EXPECT_EQ(history.steps()[1].step, 10);
  EXPECT_EQ(history.steps()[1].trainLoss, 0.1);
  EXPECT_EQ(history.steps()[0].trainAccuracy, 0.5);
  EXPECT_TRUE(std::isnan(history.steps()[1].testLoss) && std::isnan(history.steps()[1].testAccuracy));
  ASSERT_EQ(history.layers().size(), 2u);
  EXPECT_TRUE(history.layers()[0].gateChange.empty());
  EXPECT_EQ(history.layers()[1].step, 5);
  EXPECT_EQ(history.layers()[1].gateChange, session.history.layers()[1].gateChange);
  EXPECT_EQ(history.layers()[1].gateChangeTotal, session.history.layers()[1].gateChangeTotal);
  EXPECT_EQ(history.layers()[0].activeFraction, session.history.layers()[0].activeFraction);
  ASSERT_EQ(history.kernels().size(), 2u);
  const KernelFrame &first = *history.kernels()[0], &second = *history.kernels()[1];
  EXPECT_EQ(second.step, 20);
  EXPECT_EQ(second.eigenvalues, session.history.kernels()[1]->eigenvalues);
  EXPECT_EQ(*first.initialEigenvalues, *session.history.kernels()[0]->initialEigenvalues);
  EXPECT_EQ(first.initialEigenvalues, second.initialEigenvalues) << "shared, not copied";
  EXPECT_EQ(first.expectedEigenvalues, nullptr);
  EXPECT_EQ(first.noExpectedReason, "the gates depend on Θᵛ");
  EXPECT_EQ(first.condition, INFINITY);
  EXPECT_EQ(first.effectiveRank, 4.2);
  EXPECT_EQ(first.alignment, 0.25);
  EXPECT_TRUE(std::isnan(first.nu));
  EXPECT_EQ(second.nu, 3);
  EXPECT_EQ(second.traceValue, 49);
  EXPECT_EQ(second.traceFeature, 0);
  EXPECT_EQ(second.layerTraces, (std::vector<double>{9, 8, 7, 6}));
  EXPECT_EQ(first.expectedLayerTraces, (std::vector<double>{4, 3, 2, 1}));
  EXPECT_EQ(history.layers()[1].weightChange, session.history.layers()[1].weightChange);
}

TEST(SessionFileTest, EveryMeasureOfTheTablesSurvives) {
  SessionSnapshot session = makeSession("relu");
  KernelFrame frame;
  frame.eigenvalues = VectorD::LinSpaced(kSamples, 14, 1);
  frame.predictionNote = "an estimate";
  double value = 0.5;
  for (const KernelMeasure& measure : kernelMeasures()) frame.*measure.value = value += 1;
  LayerSample layers;
  for (const LayerMeasure& measure : layerMeasures())
    for (Index l = 1; l < kDepth; ++l) (layers.*measure.values).push_back(value += 1);
  session.history.add(std::make_shared<const KernelFrame>(frame));
  session.history.add(layers);
  const History history = fromMembers(toMembers(session)).history;
  for (const KernelMeasure& measure : kernelMeasures())
    EXPECT_EQ((*history.kernels().at(0)).*measure.value, frame.*measure.value) << measure.key;
  for (const LayerMeasure& measure : layerMeasures())
    EXPECT_EQ(history.layers().at(0).*measure.values, layers.*measure.values) << measure.key;
  EXPECT_EQ(history.kernels()[0]->predictionNote, "an estimate");
}

// What a file lacks was not stored; where H is singular the file says so.
TEST(SessionFileTest, SingularIsNotAbsent) {
  SessionSnapshot session = makeSession("relu");
  KernelFrame frame;
  frame.eigenvalues = VectorD::LinSpaced(kSamples, 14, 1);
  frame.nuRelative = INFINITY;
  session.history.add(std::make_shared<const KernelFrame>(frame));
  NpzMembers members = toMembers(session);
  EXPECT_EQ(fromMembers(members).history.kernels().at(0)->nuRelative, INFINITY);
  ASSERT_EQ(members.erase("nu_relative"), 1u);
  EXPECT_TRUE(std::isnan(fromMembers(members).history.kernels().at(0)->nuRelative));
}

TEST(SessionFileTest, MatricesAreThereForNumPyUnlessTheyAreHuge) {
  SessionSnapshot session = makeSession("relu");
  EXPECT_EQ(toMembers(session).count("kernel"), 0u);
  KernelMatrices matrices;
  matrices.step = 40;
  const MatrixD random = MatrixD::Random(kSamples, kSamples), square = random + random.transpose();
  matrices.kernel = matrices.value = matrices.overlap = matrices.pathKernel = square;
  session.matrices = std::make_shared<const KernelMatrices>(matrices);
  const NpzMembers members = toMembers(session);
  for (const char* name : {"kernel", "kernel_value", "kernel_feature", "kernel_cross", "overlap", "path_kernel"})
    EXPECT_EQ(members.at(name).shape, (Shape{kSamples, kSamples})) << name;
  EXPECT_EQ(members.at("kernel").toDoubles(), (std::vector<double>{square.data(), square.data() + square.size()}));
  matrices.kernel = MatrixD::Zero(1001, 1001);
  session.matrices = std::make_shared<const KernelMatrices>(matrices);
  EXPECT_EQ(toMembers(session).count("kernel"), 0u);
}

TEST(SessionFileTest, ResumeStateSurvivesExactly) {
  const TemporaryFolder folder;
  SessionSnapshot session = makeSession("soft_galu");
  addResume(session);
  writeSession(session, folder / "a.gatescope");
  const SessionSnapshot back = readSession(folder / "a.gatescope");
  ASSERT_TRUE(back.canResume);
  EXPECT_EQ(back.resume.step, 123);
  EXPECT_EQ(back.resume.optimiser, session.resume.optimiser);
  EXPECT_EQ(back.resume.random, session.resume.random);
  EXPECT_EQ(back.resume.batchOrder, session.resume.batchOrder);
  EXPECT_EQ(back.resume.batchPosition, 3);
  EXPECT_EQ(back.resume.stepSize, 0.1);
  EXPECT_EQ(back.resume.lossSum, 1.0 / 3);
  EXPECT_EQ(back.resume.correctSum, 17);
  EXPECT_EQ(back.resume.lossCount, 4);
  EXPECT_EQ(back.resume.prediction.factors, session.resume.prediction.factors);
  EXPECT_EQ(back.resume.prediction.steps, 12);
  EXPECT_EQ(back.resume.prediction.alpha, 0.125);
}

TEST(SessionFileTest, ResumeNeedsEveryPart) {
  SessionSnapshot session = makeSession("relu");
  addResume(session);
  for (const char* name : {"batch_step", "batch_step_size", "batch_loss_sum", "batch_correct_sum", "batch_loss_count",
                           "batch_order", "batch_position", "random_batch"}) {
    NpzMembers members = toMembers(session);
    ASSERT_EQ(members.erase(name), 1u) << name;
    EXPECT_FALSE(fromMembers(members).canResume) << name;
  }
}

TEST(SessionFileTest, WhatThinningRemembersIsChecked) {
  SessionSnapshot session = makeSession("relu");
  addHistory(session);
  addResume(session);
  const auto with = [&](const std::string& name, const std::vector<std::int64_t>& values) {
    return refusal(session, [&](NpzMembers& members) { members[name] = npyIntegers(values); });
  };
  EXPECT_EQ(with("history_seen", {2, 2, 2}), "");
  EXPECT_NE(with("history_seen", {2, 2, 3}).find("history_seen"), std::string::npos);
  EXPECT_NE(with("history_seen", {1, 2, 2}).find("history_seen"), std::string::npos);  // no row of an end
  EXPECT_NE(with("history_seen", {-1, 2, 2}).find("history_seen"), std::string::npos);
  EXPECT_NE(with("history_seen", {2, 2}).find("history_seen"), std::string::npos);
  EXPECT_NE(with("history_stride", {0, 1, 1}).find("history_stride"), std::string::npos);
  EXPECT_NE(with("history_stride", {1, std::numeric_limits<std::int64_t>::max(), 1}).find("history_stride"),
            std::string::npos);
  EXPECT_NE(with("image_shape", {2, 2, 1}).find("image_shape"), std::string::npos);
  EXPECT_NE(with("image_shape", {0, 3, 1}).find("image_shape"), std::string::npos);
  EXPECT_EQ(with("image_shape", {1, 3, 1}), "");
}

TEST(SessionFileTest, DataDivergenceAndTheEndComeBack) {
  SessionSnapshot session = makeSession("relu");
  addHistory(session);
  session.data = {DataChecksum{1, 2, 3, 4}, "Blobs", {"a", "b\nc"}, {1, 3, 1}};
  session.diverged = Divergence{12, 0.5};
  const SessionSnapshot diverged = fromMembers(toMembers(session));
  EXPECT_EQ(diverged.data.checksum, session.data.checksum);
  EXPECT_EQ(diverged.data.title, "Blobs");
  EXPECT_EQ(diverged.data.classNames, (std::vector<std::string>{"a", "b c"}));
  EXPECT_EQ(diverged.data.imageShape, session.data.imageShape);
  EXPECT_EQ(diverged.diverged->step, 12);
  EXPECT_EQ(diverged.diverged->stepSize, 0.5);
  session.diverged.reset();
  addResume(session);
  session.history.addEnd(StepSample{123, 0.05, 1, kAbsent, kAbsent});
  SessionSnapshot back = fromMembers(toMembers(session));
  EXPECT_FALSE(back.diverged);
  EXPECT_TRUE(back.history.hasEnd());
  EXPECT_EQ(back.history.steps().size(), 3u);
  back.history.dropFrom(123);
  EXPECT_EQ(back.history.steps().size(), 2u);
}

TEST(SessionFileTest, SameSessionSameBytes) {
  const TemporaryFolder folder;
  SessionSnapshot session = makeSession("dlgn", true);
  addHistory(session);
  writeSession(session, folder / "a.gatescope");
  writeSession(readSession(folder / "a.gatescope"), folder / "b.gatescope");
  EXPECT_EQ(fileBytes(folder / "a.gatescope"), fileBytes(folder / "b.gatescope"));
}

TEST(SessionFileTest, UnknownMembersAreIgnored) {
  EXPECT_EQ(refusal(makeSession("relu"), [](NpzMembers& m) { m["comment"] = npyBytes("mine"); }), "");
}

TEST(SessionFileTest, GateOrderIsAPermutation) {
  SessionSnapshot session = makeSession("galu");
  session.settings.experiment.network.permuteGates = true;
  EXPECT_EQ(refusal(session, [](NpzMembers&) {}), "member gate_order is missing");
  session.gateOrder = {3, 1, 2};
  EXPECT_EQ(fromMembers(toMembers(session)).gateOrder, session.gateOrder);
  session.gateOrder = {3, 1, 1};
  EXPECT_EQ(refusal(session, [](NpzMembers&) {}), "member gate_order is not a permutation of 1 to 3");
  session.gateOrder = {1, 2};
  EXPECT_EQ(refusal(session, [](NpzMembers&) {}), "member gate_order has shape (2,), expected (3,)");
  session.gateOrder = {1, 2, 3};
  session.settings.experiment.network.permuteGates = false;
  EXPECT_EQ(refusal(session, [](NpzMembers&) {}), "member gate_order is present, but network.permute_gates is false");
}

TEST(SessionFileTest, ShapesFollowFromTheExperiment) {
  const NpyArray square = npyMatrix(Eigen::Ref<const MatrixD>(MatrixD::Zero(8, 8)));
  const auto with = [](const std::string& name, const NpyArray& array) {
    return [=](NpzMembers& m) { m[name] = array; };
  };
  const auto without = [](const std::string& name) { return [=](NpzMembers& m) { m.erase(name); }; };
  const SessionSnapshot relu = makeSession("relu"), galu = makeSession("galu", true),
                        shallow = makeSession("galu_shallow"), masked = makeSession("fixed_random");
  EXPECT_EQ(refusal(relu, with("value_4", square)), "member value_4 has shape (8, 8), expected (5, 2)");
  EXPECT_EQ(refusal(relu, with("value_2", npyScalar(1.0))), "member value_2 has shape (), expected (5, 5)");
  EXPECT_EQ(refusal(relu, with("value_5", square)), "member value_5 is one layer too many: the experiment has 4");
  EXPECT_EQ(refusal(relu, without("value_3")), "member value_3 is missing");
  EXPECT_EQ(refusal(relu, with("value_bias_1", npyVector({1, 2, 3, 4, 5}))),
            "member value_bias_1 is present, but network.bias is false");
  EXPECT_EQ(refusal(galu, without("feature_bias_3")), "member feature_bias_3 is missing");
  EXPECT_EQ(refusal(galu, with("value_bias_4", npyVector({1}))), "member value_bias_4 has shape (1,), expected (2,)");
  EXPECT_EQ(refusal(galu, with("initial_feature_2", square)),
            "member initial_feature_2 has shape (8, 8), expected (5, 5)");
  EXPECT_EQ(refusal(shallow, with("feature_3", square)), "member feature_3 has shape (8, 8), expected (3, 5)");
  EXPECT_EQ(refusal(masked, without("mask_2")), "member mask_2 is missing");
  EXPECT_EQ(refusal(masked, with("mask_1", square)), "member mask_1 has shape (8, 8), expected (7, 5)");
  EXPECT_EQ(refusal(relu, with("y", npyMatrix(Eigen::Ref<const MatrixD>(MatrixD::Zero(6, 2))))),
            "member y has shape (6, 2), expected (7, 2)");
  EXPECT_EQ(refusal(relu, with("x", npyVector({1, 2}))), "member x has shape (2,), expected (samples, inputs)");
}

TEST(SessionFileTest, NumbersThatCannotBeAreRefused) {
  const auto poison = [](const std::string& name) {
    return [=](NpzMembers& m) { std::fill_n(m.at(name).bytes.end() - 8, 8, static_cast<unsigned char>(0xff)); };
  };
  for (const char* name : {"x", "y", "value_1", "value_bias_4", "feature_2", "feature_bias_1", "initial_value_3"}) {
    EXPECT_EQ(refusal(makeSession("galu", true), poison(name)),
              std::string("member ") + name + " holds NaN or infinity");
  }
  const SessionSnapshot masked = makeSession("fixed_random");
  EXPECT_EQ(refusal(masked,
                    [](NpzMembers& m) {
                      m["mask_1"] = npyMatrix(Eigen::Ref<const MatrixD>(MatrixD::Constant(kSamples, kWidth, 0.5)));
                    }),
            "member mask_1 holds a gate that is neither 0 nor 1");
  EXPECT_EQ(refusal(masked, [](NpzMembers& m) { m["x"] = npyIntegers({1}); }),
            "member x has type int64, expected float32 or float64");
  EXPECT_EQ(refusal(masked,
                    [](NpzMembers& m) {
                      m["classes"] = npyIntegers({0, 1, 2, 0, 0, 0, 0});
                    }),
            "member classes holds class 2 of 2");
}

TEST(SessionFileTest, MasksMayBeBytes) {
  const SessionSnapshot session = makeSession("fixed_random");
  NpzMembers members = toMembers(session);
  NpyArray& mask = members.at("mask_2");
  const std::vector<double> values = mask.toDoubles();
  mask = {Type::UInt8, mask.shape, {values.begin(), values.end()}};
  EXPECT_EQ(fromMembers(members).masks, session.masks);
}

TEST(SessionFileTest, ResumeNumbersAreChecked) {
  SessionSnapshot session = makeSession("relu");
  addResume(session);
  const auto with = [](const std::string& name, const NpyArray& array) {
    return [=](NpzMembers& m) { m[name] = array; };
  };
  EXPECT_EQ(refusal(session, with("batch_order", npyIntegers({0, 1, 3}))),
            "member batch_order is not an order of the samples");
  EXPECT_EQ(refusal(session, with("batch_position", npyScalar(std::int64_t{4}))),
            "member batch_position lies outside batch_order");
  EXPECT_EQ(refusal(session, with("batch_step", npyScalar(std::int64_t{-1}))), "member batch_step is negative");
  for (const char* name : {"batch_step", "batch_loss_count"})
    EXPECT_EQ(refusal(session, with(name, npyScalar(std::numeric_limits<std::int64_t>::max()))),
              "member " + std::string(name) + " is 9223372036854775807; allowed: 0 to 1,000,000,000,000,000");
  EXPECT_EQ(refusal(session, with("random_batch", npyVector({1}))),
            "member random_batch has type float64, expected uint64");
}

TEST(SessionFileTest, HistoryThatDoesNotFitIsRefused) {
  SessionSnapshot session = makeSession("relu");
  addHistory(session);
  const auto with = [](const std::string& name, const NpyArray& array) {
    return [=](NpzMembers& m) { m[name] = array; };
  };
  EXPECT_EQ(refusal(session, with("history_step", npyIntegers({3, 2}))),
            "member history_step holds steps that are not in order");
  EXPECT_EQ(refusal(session, with("history_train_loss", npyVector({1}))),
            "member history_train_loss has shape (1,), expected (2,)");
  EXPECT_EQ(refusal(session, with("gate_change", npyVector({1}))),
            "member gate_change has shape (1,), expected (2, 3)");
  EXPECT_EQ(refusal(session, with("kernel_step", npyIntegers({0}))),
            "member eigenvalues has shape (2, 7), expected (1, 7)");
  EXPECT_EQ(refusal(session, with("initial_eigenvalues", npyVector({1}))),
            "member initial_eigenvalues has shape (1,), expected (7,)");
}

TEST(SessionFileTest, FormatAndExperimentAreChecked) {
  const SessionSnapshot session = makeSession("relu");
  const auto with = [](const std::string& name, const NpyArray& array) {
    return [=](NpzMembers& m) { m[name] = array; };
  };
  EXPECT_EQ(refusal(session, with("format", npyScalar(std::int64_t{2}))),
            "member format is 2; this version reads format 1");
  EXPECT_EQ(refusal(session, with("format", npyScalar(1.0))), "member format has type float64, expected int64");
  EXPECT_EQ(refusal(session, with("experiment", npyBytes("{"))).find("member experiment cannot be read: "), 0u);
  EXPECT_EQ(
      refusal(session, with("experiment", npyBytes(R"({"seed": 1e999})"))).find("member experiment cannot be read: "),
      0u);
  EXPECT_EQ(refusal(session, with("experiment", npyBytes(R"({"sede": 1})"))).find("member experiment cannot be used: "),
            0u);
  EXPECT_EQ(refusal(session, with("experiment", npyVector({1}))),
            "member experiment is not text: expected (bytes,) uint8");
}

TEST(SessionFileTest, ErrorsNameTheFile) {
  const TemporaryFolder folder;
  NpzMembers members = toMembers(makeSession("relu"));
  members.erase("value_2");
  writeNpz(folder / "a.gatescope", members);
  EXPECT_EQ(errorOf([&] { readSession(folder / "a.gatescope"); }),
            (folder / "a.gatescope").string() + ": member value_2 is missing");
}

TEST(SessionFileTest, DamagedSessionsThrowErrorOrAreRead) {
  const TemporaryFolder folder;
  SessionSnapshot session = makeSession("galu", true);
  addHistory(session);
  addResume(session);
  writeSession(session, folder / "good.gatescope");
  const std::string bytes = fileBytes(folder / "good.gatescope");
  EXPECT_GT(refusedFiles(bytes, folder / "a.gatescope", 600, [](const auto& file) { readSession(file); }), 300);
}

TEST(SessionFileTest, DamagedMembersThrowErrorOrAreRead) {
  SessionSnapshot session = makeSession("fixed_random", true);
  addHistory(session);
  addResume(session);
  const NpzMembers good = toMembers(session);
  int refused = 0;
  for (const auto& [name, array] : good) {
    if (array.bytes.empty()) continue;
    SCOPED_TRACE(name);
    NpzMembers members = good;
    refused += refusedMutations({array.bytes.begin(), array.bytes.end()}, 60, [&](std::string bytes) {
      bytes.resize(array.bytes.size());  // the length follows from the shape
      members[name].bytes.assign(bytes.begin(), bytes.end());
      fromMembers(members);
    });
    for (std::int64_t extent = 0; extent < 4; ++extent) {
      members[name] = {Type::Float64, {extent, 2}, std::vector<unsigned char>(static_cast<std::size_t>(extent) * 16)};
      if (!errorOf([&] { fromMembers(members); }).empty()) ++refused;
    }
  }
  EXPECT_GT(refused, 300);
}

}  // namespace
}  // namespace gatescope
