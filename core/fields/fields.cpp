// The table of settings. A new setting is one row here and one member in experiment.h.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fields/fields.h"

#include <functional>
#include <utility>

#include "core/base/text.h"
#include "core/data/dataset.h"
#include "core/data/oblique_tree.h"
#include "core/fields/field_binding.h"
#include "core/gating/variants.h"
#include "core/optimiser/optimiser.h"

namespace gatescope {
namespace {

// Reasons. Unknown ids of data or variant are reported at their own field, so everything else stays applicable then.
Reason onlyForData(bool DataSource::*has, std::string what) {
  return [has, what = std::move(what)](const Settings& s) {
    const DataSource* source = findDataSource(s.experiment.data.name);
    return !source || source->*has ? std::string() : "data " + s.experiment.data.name + " has no " + what;
  };
}

// The ids of the rows of a table that have a column set: "csv".
std::string idsWith(const auto& table, const auto& has) {
  std::vector<std::string> names;
  for (const auto& row : table)
    if (std::invoke(has, row)) names.push_back(row.id);
  return joined(names);
}

Reason onlyForDataWith(bool DataSource::*has) {
  return [has, reason = "only for data " + idsWith(dataSources(), has)](const Settings& s) {
    const DataSource* source = findDataSource(s.experiment.data.name);
    return source && source->*has ? std::string() : reason;
  };
}

std::string needsFile(const Settings& s) {
  const DataSource* source = findDataSource(s.experiment.data.name);
  return !source || source->readsFiles ? std::string() : "data " + source->id + " is generated";
}

std::string needsBatches(const Settings& s) {
  const OptimiserRule* rule = findOptimiser(s.experiment.optimiser.name);
  return !rule || rule->usesBatches ? std::string() : rule->id + " uses all samples in every step";
}

std::string needsMomentum(const Settings& s) {
  const OptimiserRule* rule = findOptimiser(s.experiment.optimiser.name);
  return rule && rule->usesMomentum ? std::string() : "only for " + idsWith(optimisers(), &OptimiserRule::usesMomentum);
}

std::string needsSpectralStep(const Settings& s) {
  return s.live.stepSize == StepSize::Spectral ? std::string() : std::string("only for the spectral step size");
}

std::string hasNoTestAccuracy(const Settings& s) {
  const GatingVariant* variant = findGatingVariant(s.experiment.gating.variant);
  if (variant && !variant->hasTestCurve) return "test samples have no gates with " + variant->id;
  const DataSource* source = findDataSource(s.experiment.data.name);
  if (source && source->regression) return "data " + source->id + " has no classes";
  return s.experiment.data.test == 0 ? "only with test samples" : std::string();
}

template <class Predicate>
Reason onlyForVariant(Predicate predicate, std::string reason) {
  return [predicate, reason = std::move(reason)](const Settings& s) {
    const GatingVariant* variant = findGatingVariant(s.experiment.gating.variant);
    return !variant || predicate(*variant) ? std::string() : reason;
  };
}

bool separateGates(const GatingVariant& v) {
  return v.source == GateSource::Mask || v.source == GateSource::FeatureNetwork;
}

std::string needsSquaredLoss(const Settings& s) {
  return s.experiment.loss == Loss::Squared ? std::string() : std::string("only for the squared loss");
}

std::vector<std::string> ids(const auto& table) {
  std::vector<std::string> names;
  for (const auto& row : table) names.push_back(row.id);
  return names;
}

// One row of the table takes few lines.
// clang-format off
std::vector<Field> dataFields() {
  return {
      bind({.key = "data.name", .group = "Data", .label = "data set", .choices = ids(dataSources()),
            .help = "What the network learns: synthetic sets made from the seed, or images and tables from files."},
           GATESCOPE_AT(Experiment, data.name)),
      bind({.key = "data.path", .group = "Data", .label = "file", .kind = FieldKind::Path,
            .help = "File or folder to read. Empty: the bundled or installed copy, if there is one.",
            .inapplicable = needsFile},
           GATESCOPE_AT(Experiment, data.path)),
      bind({.key = "data.target_column", .group = "Data", .label = "target column",
            .help = "Name or number (from 1) of the column to predict; #2 is the second even where another is called "
                    "2. Empty: the last one.",
            .inapplicable = onlyForDataWith(&DataSource::hasTargetColumn)},
           GATESCOPE_AT(Experiment, data.targetColumn)),
      bind({.key = "data.missing", .group = "Data", .label = "missing values", .choices = {"refuse", "skip"},
            .help = "A row with an empty cell, NA, N/A, ?, null, nan or - is refused with its line, or left out.",
            .advanced = true, .inapplicable = onlyForDataWith(&DataSource::hasTargetColumn)},
           GATESCOPE_AT(Experiment, data.missing)),
      bind({.key = "data.classes", .group = "Data", .label = "classes",
            .help = "Which classes to keep, in this order, separated by commas. Empty: all. Two classes allow scalar "
                    "targets ±1.", .inapplicable = onlyForData(&DataSource::hasClasses, "classes to choose")},
           GATESCOPE_AT(Experiment, data.classes)),
      bind({.key = "data.train", .group = "Data", .label = "training samples", .symbol = "n", .unit = "samples",
            .minimum = 1, .maximum = 1e6, .scale = FieldScale::Logarithmic,
            .help = "Number of training samples, up to the size of the data set."},
           GATESCOPE_AT(Experiment, data.train)),
      bind({.key = "data.test", .group = "Data", .label = "test samples", .unit = "samples", .minimum = 0,
            .maximum = 1e6, .scale = FieldScale::Logarithmic,
            .help = "Number of held-out samples for the test curve; 0 for none.", .advanced = true},
           GATESCOPE_AT(Experiment, data.test)),
      bind({.key = "data.targets", .group = "Data", .label = "targets", .choices = {"scalar", "classes", "numbers"},
            .help = "scalar: one output, ±1 for two classes or the value itself. classes: one output per class "
                    "(one-hot). numbers: the value itself, also where targets are few integers."},
           GATESCOPE_AT(Experiment, data.targets)),
      bind({.key = "data.target_scale", .group = "Data", .label = "target scale", .symbol = "κ", .minimum = 0.001,
            .maximum = 10, .scale = FieldScale::Logarithmic,
            .help = "The squared loss compares outputs with κ·y. As κ falls, a network stays by its linearisation at "
                    "t = 0: measured and predicted error merge (lazy training, arXiv 1812.07956).",
            .advanced = true, .inapplicable = needsSquaredLoss},
           GATESCOPE_AT(Experiment, data.targetScale)),
      bind({.key = "data.labels", .group = "Data", .label = "labels", .choices = {"true", "random"},
            .help = "random replaces the training labels with random ones: the network can only memorise, so there is "
                    "no test set.", .advanced = true},
           GATESCOPE_AT(Experiment, data.labels)),
      bind({.key = "data.inputs", .group = "Data", .label = "input dimension", .symbol = "d_in", .minimum = 1,
            .maximum = 4096, .scale = FieldScale::Logarithmic, .help = "Dimension of the generated inputs.",
            .inapplicable = onlyForData(&DataSource::hasInputs, "free input dimension")},
           GATESCOPE_AT(Experiment, data.inputs)),
      bind({.key = "data.noise", .group = "Data", .label = "noise", .minimum = 0, .maximum = 2,
            .help = "Standard deviation of the noise added to the generated inputs.",
            .inapplicable = onlyForData(&DataSource::hasNoise, "noise setting")},
           GATESCOPE_AT(Experiment, data.noise)),
      bind({.key = "data.frequency_upper", .group = "Data", .label = "frequency, upper half", .symbol = "a",
            .minimum = 0, .maximum = 50, .help = "Target y = sin(aθ) on the upper half of the circle.",
            .inapplicable = onlyForDataWith(&DataSource::hasFrequencies)},
           GATESCOPE_AT(Experiment, data.frequencyUpper)),
      bind({.key = "data.frequency_lower", .group = "Data", .label = "frequency, lower half", .symbol = "b",
            .minimum = 0, .maximum = 50, .help = "Target y = sin(aπ + b(θ − π)) on the lower half of the circle.",
            .inapplicable = onlyForDataWith(&DataSource::hasFrequencies)},
           GATESCOPE_AT(Experiment, data.frequencyLower)),
      bind({.key = "data.tree_depth", .group = "Data", .label = "tree depth", .unit = "questions",
            .minimum = kLeastTreeDepth, .maximum = kMostTreeDepth,
            .help = "Questions from the root of the tree to a leaf; a tree of depth D has 2^D − 1 planes.",
            .inapplicable = onlyForDataWith(&DataSource::hasTree)},
           GATESCOPE_AT(Experiment, data.treeDepth)),
  };
}

std::vector<Field> networkFields() {
  const Reason separate = onlyForVariant(separateGates, "needs gates that come from outside the value network");
  const Reason apart = onlyForVariant([](const GatingVariant& v) { return v.gatesStandApart(); },
                                      "needs gates that are made without the value network");
  return {
      bind({.key = "network.depth", .group = "Network", .label = "depth", .symbol = "d", .unit = "layers", .minimum = 2,
            .maximum = 64, .scale = FieldScale::Logarithmic,
            .help = "Number of weight layers; d − 1 of them are hidden and gated. Depth whitens the kernel until the "
                    "noise of finite width, a relative variance of about c·d/w, takes over."},
           GATESCOPE_AT(Experiment, network.depth)),
      bind({.key = "network.width", .group = "Network", .label = "width", .symbol = "w", .unit = "units", .minimum = 1,
            .maximum = 4096, .scale = FieldScale::Logarithmic,
            .help = "Units in every hidden layer. Wider networks follow the theory's expected kernel more closely."},
           GATESCOPE_AT(Experiment, network.width)),
      bind({.key = "network.skip", .group = "Network", .label = "skip strength", .symbol = "s", .minimum = 0,
            .maximum = 0.999,
            .help = "Skip connections: z(l) = s·z(l−1) + √(1−s²)·q(l)∘G(l) from the second hidden layer on, in the "
                    "feature network too. 0: none. The knee moves as if gates were open with probability s² + "
                    "(1−s²)p. After residual networks, arXiv 1512.03385."},
           GATESCOPE_AT(Experiment, network.skip)),
      bind({.key = "network.bias", .group = "Network", .label = "biases",
            .help = "Adds a bias to every unit. The theory has none; maps of 2-D data need them.", .advanced = true},
           GATESCOPE_AT(Experiment, network.bias)),
      bind({.key = "network.value_input", .group = "Network", .label = "value input", .choices = {"x", "ones"},
            .help = "What the value network reads: the input x, or all ones (constant input). The gates still see x.",
            .advanced = true, .inapplicable = separate},
           GATESCOPE_AT(Experiment, network.valueInput)),
      bind({.key = "network.permute_gates", .group = "Network", .label = "permute gates",
            .help = "Passes the hidden layers' gate masks to the value network in random order. The path kernel stays "
                    "the same.", .advanced = true, .inapplicable = apart},
           GATESCOPE_AT(Experiment, network.permuteGates)),
  };
}

std::vector<Field> gatingFields() {
  const auto trained = [](const GatingVariant& v) { return v.start == FeatureStart::TrainedRelu; };
  const auto masked = [](const GatingVariant& v) { return v.source == GateSource::Mask; };
  const Reason learnt = onlyForVariant(trained, "only for " + idsWith(gatingVariants(), trained));
  const Reason soft = onlyForVariant([](const GatingVariant& v) { return v.isSoft(); }, "only for soft gates");
  return {
      bind({.key = "gating.variant", .group = "Gating", .label = "variant", .choices = ids(gatingVariants()),
            .help = "Where the gates come from, how they open, and whether they train."},
           GATESCOPE_AT(Experiment, gating.variant)),
      bind({.key = "gating.beta", .group = "Gating", .label = "sharpness", .symbol = "β", .minimum = 1, .maximum = 30,
            .scale = FieldScale::Logarithmic,
            .help = "Slope of a soft gate G = (1+ε)·σ(βq); as β → ∞ it becomes the hard gate 1{q>0}.",
            .inapplicable = soft},
           GATESCOPE_AT(LiveControls, beta)),
      bind({.key = "gating.p", .group = "Gating", .label = "gate probability", .symbol = "p", .minimum = 0.01,
            .maximum = 1,
            .help = "Probability that a gate is on; gates are drawn once per training sample and unit. Sparser gates "
                    "whiten sooner, but are noisier.",
            .inapplicable = onlyForVariant(masked, "only for " + idsWith(gatingVariants(), masked))},
           GATESCOPE_AT(Experiment, gating.p)),
      bind({.key = "gating.gain", .group = "Gating", .label = "gain", .symbol = "1+ε", .minimum = 0.1, .maximum = 2,
            .help = "Factor on a soft gate. The authors' notebooks use ε = 0.1 with β = 4.", .advanced = true,
            .inapplicable = soft},
           GATESCOPE_AT(Experiment, gating.gain)),
      bind({.key = "gating.source", .group = "Gating", .label = "gate source", .kind = FieldKind::Path,
            .help = "Session file of a trained network whose gates are copied. Empty: a ReLU network is trained first.",
            .inapplicable = learnt},
           GATESCOPE_AT(Experiment, gating.source)),
      bind({.key = "gating.source_steps", .group = "Gating", .label = "source steps", .unit = "steps", .minimum = 0,
            .maximum = 1e9, .scale = FieldScale::Logarithmic,
            .help = "Steps that ReLU network is trained for; 0: as many as the run itself.", .advanced = true,
            .inapplicable = learnt},
           GATESCOPE_AT(Experiment, gating.sourceSteps)),
      bind({.key = "gating.source_choice", .group = "Gating", .label = "source choice", .choices = {"last", "best"},
            .help = "When that network's gates are taken. last: at the end of its training. best: after the epoch of "
                    "the highest test accuracy, the first of equals, as arXiv 2006.10529 takes them.",
            .advanced = true, .inapplicable = learnt},
           GATESCOPE_AT(Experiment, gating.sourceChoice)),
  };
}

std::vector<Field> trainingFields() {
  return {
      bindChoiceOrNumber({.key = "initialisation.scale", .group = "Training", .label = "initial scale", .symbol = "σ",
                          .minimum = 1e-6, .maximum = 10, .scale = FieldScale::Logarithmic, .choices = {"theory", "he"},
                          .help = "theory: σ² = 1/(p·w) in every layer, first and last included. he: σ² = 2/fan_in. "
                                  "Or σ itself."},
                         GATESCOPE_AT(Experiment, initialisation.scale),
                         GATESCOPE_AT(Experiment, initialisation.scaleNumber)),
      bind({.key = "initialisation.distribution", .group = "Training", .label = "initial weights",
            .choices = {"rademacher", "gaussian"},
            .help = "rademacher: ±σ with equal probability, the theory's choice. gaussian: normal with standard "
                    "deviation σ.", .advanced = true},
           GATESCOPE_AT(Experiment, initialisation.distribution)),
      bind({.key = "loss", .group = "Training", .label = "loss", .symbol = "L", .choices = {"squared", "cross_entropy"},
            .help = "squared: (1/n) Σ ½‖e‖². cross_entropy: −(1/n) Σ log softmax(ŷ)[class]; needs targets = classes."},
           GATESCOPE_AT(Experiment, loss)),
      bind({.key = "optimiser.name", .group = "Training", .label = "optimiser", .choices = ids(optimisers()),
            .help = "gd uses all samples in every step; the others draw mini-batches."},
           GATESCOPE_AT(Experiment, optimiser.name)),
      bindChoiceOrNumber({.key = "optimiser.step_size", .group = "Training", .label = "step size", .symbol = "α",
                          .minimum = 1e-7, .maximum = 100, .scale = FieldScale::Logarithmic, .choices = {"spectral"},
                          .help = "spectral: α = c·n/ρ_max(K_0), measured on the probe set. Or a number."},
                         GATESCOPE_AT(LiveControls, stepSize), GATESCOPE_AT(LiveControls, stepSizeNumber)),
      bind({.key = "optimiser.c", .group = "Training", .label = "spectral factor", .symbol = "c", .minimum = 1e-4,
            .maximum = 10, .scale = FieldScale::Logarithmic,
            .help = "Step size in units of n/ρ_max(K_0): above 2, gradient descent diverges in theory.",
            .inapplicable = needsSpectralStep},
           GATESCOPE_AT(LiveControls, spectralFactor)),
      bind({.key = "optimiser.batch", .group = "Training", .label = "batch size", .unit = "samples", .minimum = 0,
            .maximum = 1e6, .scale = FieldScale::Logarithmic, .help = "Samples per step; 0: all.",
            .inapplicable = needsBatches},
           GATESCOPE_AT(Experiment, optimiser.batch)),
      bind({.key = "optimiser.momentum", .group = "Training", .label = "momentum", .minimum = 0, .maximum = 0.999,
            .help = "Fraction of the last step that is carried over.", .inapplicable = needsMomentum},
           GATESCOPE_AT(Experiment, optimiser.momentum)),
      bind({.key = "stop.steps", .group = "Training", .label = "stop after", .unit = "steps", .minimum = 0,
            .maximum = 1e9, .scale = FieldScale::Logarithmic, .help = "The run ends after this many steps; 0: never.",
            .endsRun = true},
           GATESCOPE_AT(LiveControls, stopSteps)),
      bind({.key = "stop.loss", .group = "Training", .label = "stop at loss", .minimum = 0, .maximum = 1e6,
            .help = "The run ends when the training loss is at or below this; 0: never. With mini-batches the loss is "
                    "the curve's: the mean since its last point.", .endsRun = true, .advanced = true},
           GATESCOPE_AT(LiveControls, stopLoss)),
      bind({.key = "stop.test_accuracy", .group = "Training", .label = "stop at test accuracy", .minimum = 0,
            .maximum = 1,
            .help = "The run ends when at least this share of the test samples is classified correctly; 0: never.",
            .endsRun = true, .advanced = true, .inapplicable = hasNoTestAccuracy},
           GATESCOPE_AT(LiveControls, stopTestAccuracy)),
      bindSeed({.key = "seed", .group = "Training", .label = "seed", .minimum = 0, .maximum = 9007199254740991.0,
                .help = "The only source of randomness: same seed, same data, weights, batches and losses."}),
      bind({.key = "ensemble.seeds", .group = "Training", .label = "seeds", .unit = "networks", .minimum = 1,
            .maximum = 32,
            .help = "How many networks train side by side, under this seed and those that follow it. Each is the run "
                    "of its seed alone; curves are their median and quartiles.", .leftOut = true},
           GATESCOPE_AT(Experiment, ensemble.seeds)),
  };
}

std::vector<Field> probeFields() {
  return {
      bind({.key = "probes.samples", .group = "Measuring", .label = "probe samples", .unit = "samples", .minimum = 2,
            .maximum = 5000, .scale = FieldScale::Logarithmic,
            .help = "Size of the probe set, the training samples on which gates and kernel are measured."},
           GATESCOPE_AT(Experiment, probeSamples)),
      bind({.key = "probes.choice", .group = "Measuring", .label = "probe choice", .choices = {"spread", "first"},
            .help = "Which training samples form the probe set: spread evenly over the order of the data, each class "
                    "with its share; or the first ones.",
            .advanced = true},
           GATESCOPE_AT(Experiment, probeChoice)),
      bind({.key = "probes.kernel_every", .group = "Measuring", .label = "kernel every", .unit = "steps", .minimum = 0,
            .maximum = 1e6, .scale = FieldScale::Logarithmic,
            .help = "Steps between kernel measurements; 0: only at t=0."},
           GATESCOPE_AT(LiveControls, kernelEvery)),
      bind({.key = "probes.gates_every", .group = "Measuring", .label = "gates every", .unit = "steps", .minimum = 1,
            .maximum = 1e6, .scale = FieldScale::Logarithmic,
            .help = "Steps between gate measurements. The rate is that of the step just made, however rarely it is "
                    "measured."},
           GATESCOPE_AT(LiveControls, gatesEvery)),
      bind({.key = "probes.test_every", .group = "Measuring", .label = "test every", .unit = "steps", .minimum = 1,
            .maximum = 1e6, .scale = FieldScale::Logarithmic, .help = "Steps between evaluations of the test set."},
           GATESCOPE_AT(LiveControls, testEvery)),
      bind({.key = "probes.ridge", .group = "Measuring", .label = "ridge", .symbol = "r", .minimum = 1e-12,
            .maximum = 1, .scale = FieldScale::Logarithmic,
            .help = "Kernel predictor: ŷ(x) = k(x, X)(K + r·tr(K)/n·I)⁻¹Y, kernel ridge regression with K and "
                    "with H on training samples, seen on test samples.", .advanced = true},
           GATESCOPE_AT(LiveControls, ridge)),
      bind({.key = "probes.predictor_samples", .group = "Measuring", .label = "predictor samples", .unit = "samples",
            .minimum = 2, .maximum = 5000, .scale = FieldScale::Logarithmic,
            .help = "Training samples of the kernel predictor, and as many test samples, at most; fewer where a deep "
                    "and wide network would need more than 2 GB for them. Its time grows with their square, and with "
                    "the cube for the largest.", .advanced = true},
           GATESCOPE_AT(LiveControls, predictorSamples)),
      bind({.key = "probes.budget", .group = "Measuring", .label = "time budget", .minimum = 0.01, .maximum = 1,
            .help = "In the window, measurements wait while they have taken more than this share of the run time.",
            .advanced = true},
           GATESCOPE_AT(LiveControls, budget)),
  };
}

// clang-format on

}  // namespace

const std::vector<Field>& fields() {
  static const std::vector<Field> table = [] {
    std::vector<Field> all;
    for (const std::vector<Field>& group :
         {dataFields(), networkFields(), gatingFields(), trainingFields(), probeFields()})
      all.insert(all.end(), group.begin(), group.end());
    return all;
  }();
  return table;
}

const Field* findField(const std::string& key) {
  for (const Field& field : fields())
    if (field.key == key) return &field;
  return nullptr;
}

}  // namespace gatescope
