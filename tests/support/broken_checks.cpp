// THE table of broken checks. A check of the course needs a row here.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/broken_checks.h"

#include <filesystem>

namespace gatescope::test {
namespace {

const std::string kPaths = "paths", kExpected = "expected-kernel", kValueFeature = "value-and-feature",
                  kLazy = "lazy-and-rich", kWhitens = "depth-whitens", kSpectrum = "spectrum-predicts",
                  kIndependent = "independent-gates", kHurts = "depth-hurts", kSparser = "sparser-gates",
                  kDigits = "both-on-digits", kSkip = "skip-connections", kHold = "gates-hold-information",
                  kRace = "adaptation-race", kAlign = "gates-align", kNoInput = "values-need-no-input",
                  kRough = "rough-targets", kMemory = "memorising", kLanguage = "language-model-gates";

using Rows = std::vector<BrokenCheck>;

// clang-format off

// Parts 1 and 2: sums over paths, expectations, two parts of a kernel. Exact statements are broken by what a program
// with one wrong factor measures.
Rows gatesAndKernels() {
  return {
      // A sum that leaves out a path, or counts a blocked one.
      {kPaths, "Every path", "All 18 paths", "one path more", {}, false, {{"path_output", "network_output + 0.01"}}},
      // Without gates every sample has the one pattern in which all units are on.
      {kPaths, "Which paths", "Several gate patterns", "no gates: one linear map", {}, false, {{"patterns", "1"}}},
      {kPaths, "Which paths", "Some units", "no gates: all units on", {{"", "gating.variant", "dln"}}},
      {kPaths, "Training changes", "The loss falls", "nothing was trained", {}, true},
      {kPaths, "Training changes", "Gates have changed", "frozen gates", {{"", "gating.variant", "galu"}}},
      {kPaths, "Training changes", "The sum over paths", "values of before the training", {}, false, {{"path_output",
       "0.99 * network_output + 0.01"}}},
      {kPaths, "Gates from somewhere", "The gates of GaLU", "gates that read their own units", {{"", "gating.variant",
       "relu"}}},
      {kPaths, "Gates from somewhere", "The sum over paths", "one path more", {}, false, {{"path_output",
       "network_output + 0.01"}}},

      // With all gates open nothing but the inputs' own products keeps samples apart: 1/√10 and the spread of width 16.
      {kExpected, "The kernel says", "The diagonal dominates", "all gates open", {{"", "gating.p", "1"}}},
      {kExpected, "Redraw", "A single draw", "a network so wide that one draw is its mean", {{"", "network.width",
       "256"}}},
      // The formula without its factor d, or with σ of another fan-in, is off by more than draws can hide.
      {kExpected, "Redraw", "500 draws", "a formula that is wrong by a tenth", {}, false,
       {{"draws_difference(step=500)", "0.1"}}},
      {kExpected, "Redraw", "The difference falls", "the same draw 500 times", {}, false,
       {{"draws_difference(step=500)", "draws_difference(step=20)"}}},
      {kExpected, "A wide network", "One draw at width 64", "width does not help", {{"narrow", "network.width", "64"}}},
      {kExpected, "A wide network", "The means of 500", "width does not help", {{"narrow", "network.width", "64"}}},
      {kExpected, "A wide network", "And 500 draws", "a formula that is wrong by a tenth", {}, false,
       {{"draws_difference(wide, step=500)", "0.1"}}},
      {kExpected, "What it does not", "There is no expectation", "gates that do not depend on the weights", {{"",
       "gating.variant", "galu"}}},

      {kValueFeature, "Frozen gates", "The gates' part", "gates that train", {{"", "gating.variant", "soft_galu"}}},
      {kValueFeature, "Frozen gates", "The trace of K", "gates that train", {{"", "gating.variant", "soft_galu"}}},
      {kValueFeature, "Soft gates", "The gates' part", "frozen gates", {{"", "gating.variant", "galu"}}},
      {kValueFeature, "Soft gates", "Both parts", "one weight set acts twice", {{"", "gating.variant", "soft_relu"}}},
      {kValueFeature, "Soft gates", "There is no cross", "one weight set acts twice", {{"", "gating.variant",
       "soft_relu"}}},
      // Hard gates, or a slope without its β: the share does not grow with β.
      {kValueFeature, "Sharper gates", "From β = 4", "a slope without β", {{"sharp", "gating.beta", "4"}}},
      {kValueFeature, "Sharper gates", "From β = 12", "a slope without β", {{"sharper", "gating.beta", "12"}}},
      {kValueFeature, "Sharper gates", "The softest", "a slope without β", {{"soft", "gating.beta", "4"}}},
      {kValueFeature, "One network", "A cross term", "two networks with weights of their own", {{"", "gating.variant",
       "soft_galu"}}},
      {kValueFeature, "One network", "The three parts", "a cross term that is counted once", {}, false, {{"trace_cross",
       "0.5 * trace_cross"}}},

      // A network that learns nothing keeps its error in every mode.
      {kLazy, "The error, mode", "Strong modes", "nothing was trained", {}, true},
      {kLazy, "The error, mode", "The whole error", "large targets", {{"", "data.target_scale", "1"}}},
      {kLazy, "Lazy and rich", "The kernel moves least", "one scale for all", {{"lazy", "data.target_scale", "1"}}},
      {kLazy, "Lazy and rich", "A tenth of the target", "one scale for all", {{"lazy", "data.target_scale", "1"}}},
      {kLazy, "Lazy and rich", "The lazy network", "large targets", {{"lazy", "data.target_scale", "1"}}},
      {kLazy, "Lazy and rich", "The rich one", "small targets", {{"rich", "data.target_scale", "0.1"}}},
      {kLazy, "Gates that move", "Gates move far", "frozen gates", {{"", "gating.variant", "galu"}}},
      {kLazy, "Gates that move", "And the path kernel", "frozen gates", {{"", "gating.variant", "galu"}}},
  };
}

// Part 3: condition numbers and clocks. A kernel that does not whiten is that of d = 2, or of gates that are all open.
Rows depthHelps() {
  return {
      {kWhitens, "The hardest case", "Off the diagonal the kernel is p", "gates open with another probability", {},
       false, {{"off_diagonal", "0.45"}}},
      // What the check accepted before: a kernel without any overlap, and one that counts a layer twice.
      {kWhitens, "Deeper", "Off the diagonal", "a layer that is counted twice", {}, false, {{"off_diagonal",
       "0.0625"}}},
      {kWhitens, "At depth 8", "Off the diagonal", "no overlap at all", {}, false, {{"off_diagonal", "0"}}},
      {kWhitens, "At depth 8", "The condition number", "a network of width 100", {{"", "network.width", "100"}}},
      {kWhitens, "All depths", "Theory itself", "theory with p of the wrong depth", {}, false,
       {{"condition(theory, network.depth=2)", "34.3"}}},
      {kWhitens, "All depths", "At d = 2", "a kernel that is averaged over gates", {}, false,
       {{"condition(network.depth=2)", "condition(theory, network.depth=2)"}}},
      {kWhitens, "All depths", "The kernel whitens", "depth does not whiten", {}, false, {{"condition(network.depth=8)",
       "condition(network.depth=4)"}}},
      {kWhitens, "All depths", "d = 4 has", "one layer fewer", {}, false, {{"condition(network.depth=4)", "60"}}},
      {kWhitens, "All depths", "The off-diagonal ratio", "one layer more", {}, false,
       {{"off_diagonal_ratio(network.depth=6)", "0.5 * off_diagonal_ratio(network.depth=6)"}}},

      // What the check accepted before: a network that was not trained is within 10 % of five steps.
      {kSpectrum, "What the kernel", "In the first five", "nothing was trained", {}, true},
      {kSpectrum, "What the kernel", "Later the measured", "a network that stays by its linearisation", {}, false,
       {{"error_norm(last)", "predicted_error_norm(last)"}}},
      {kSpectrum, "What the kernel", "The kernel has grown", "a kernel that stays", {{"", "data.target_scale", "0.1"}}},
      {kSpectrum, "Three depths", "The prediction puts", "depth 8 is no deeper than 4", {{"d8", "network.depth", "4"}}},
      {kSpectrum, "Three depths", "And depth 8", "nothing was trained", {}, true},
      {kSpectrum, "The order holds", "Linearised steps", "the whitest in theory is best", {}, false,
       {{"best_depth(linearised_steps)", "16"}}},
      {kSpectrum, "The order holds", "Measured steps", "the shallowest is best", {}, false,
       {{"best_depth(training_steps)", "4"}}},
      {kSpectrum, "The order holds", "Training is more than", "a kernel that stays", {}, false,
       {{"training_steps(network.depth=8)", "linearised_steps(network.depth=8)"}}},
      // "Wider is lazier", which is false with these weights.
      {kSpectrum, "Wider", "At width 100", "a kernel that stays", {}, false, {{"training_steps(network.width=100)",
       "linearised_steps(network.width=100)"}}},
      {kSpectrum, "Wider", "At width 1,600", "wide networks keep the clock", {}, false,
       {{"training_steps(network.width=1600)", "linearised_steps(network.width=1600)"}}},
      {kSpectrum, "Small targets", "With κ = 1", "training keeps to the promise of t = 0", {}, false,
       {{"training_steps(data.target_scale=1)", "linearised_steps(data.target_scale=1)"}}},
      {kSpectrum, "Small targets", "With κ = 0.1", "the scale of targets changes nothing", {}, false,
       {{"training_steps(data.target_scale=0.1)", "training_steps(data.target_scale=0.1) - 40"}}},
      {kSpectrum, "Small targets", "Smaller targets", "the scale of targets changes nothing", {}, false,
       {{"training_steps(data.target_scale=0.2)", "training_steps(data.target_scale=1)"}}},

      {kIndependent, "Real inputs", "About half", "no gates", {{"galu", "gating.variant", "dln"}}},
      {kIndependent, "Real inputs", "And in ReLU", "no gates", {{"relu", "gating.variant", "dln"}}},
      {kIndependent, "Against depth", "In theory", "gates that follow the signal", {}, false,
       {{"off_diagonal_size(theory, gating.variant=galu, network.depth=8)",
       "1 * off_diagonal_size(theory, gating.variant=relu, network.depth=8)"}}},
      {kIndependent, "Against depth", "It is whiter", "gates that follow the signal", {}, false,
       {{"off_diagonal_size(gating.variant=galu, network.depth=8)",
       "off_diagonal_size(gating.variant=relu, network.depth=8)"}}},
      {kIndependent, "Against depth", "At d = 16", "gates that follow the signal", {}, false,
       {{"off_diagonal_size(gating.variant=galu, network.depth=16)",
       "off_diagonal_size(gating.variant=relu, network.depth=16)"}}},
  };
}

// Part 4: finite width. Theory averaged over weights and gates knows nothing of it: condition number 1 where d is
// large.
Rows depthHurts() {
  const std::string deep = "condition(network.width=25, network.depth=24)";
  return {
      {kHurts, "A deep", "The condition number", "a wide network", {{"", "network.width", "400"}}},
      {kHurts, "A deep", "The gates alone", "a wide network", {{"", "network.width", "400"}}},
      {kHurts, "A deep", "And the weights", "the mean over weights", {}, false, {{"condition", "expected_condition"}}},
      {kHurts, "The spread", "Deeper networks", "a spread that does not grow", {}, false,
       {{"diagonal_spread(network.width=100, network.depth=24)",
       "diagonal_spread(network.width=100, network.depth=4)"}}},
      {kHurts, "The spread", "Wider networks", "a spread that no width averages out", {}, false,
       {{"diagonal_spread(network.width=500, network.depth=16)",
       "diagonal_spread(network.width=100, network.depth=16)"}}},
      // The sentence that the course had before: standard deviation like d/w would be a factor of 5.
      {kHurts, "The spread", "Five times", "a standard deviation like d/w", {}, false,
       {{"diagonal_spread(network.width=100, network.depth=8)",
       "5 * diagonal_spread(network.width=500, network.depth=8)"}}},
      {kHurts, "Whitening against", "Width 100", "deeper is always better", {}, false,
       {{"best_depth(condition, network.width=100)", "24"}}},
      {kHurts, "Whitening against", "Its condition", "theory's kernel", {}, false,
       {{"condition(network.width=100, network.depth=8)", "1.8"}}},
      {kHurts, "Whitening against", "Width 25", "deeper is always better", {}, false, {{deep,
       "condition(network.width=25, network.depth=6)"}}},
      {kHurts, "Whitening against", "At the greatest", "width does not help", {}, false,
       {{"condition(network.width=500, network.depth=24)", deep}}},
      {kHurts, "Whitening against", "K₀ promises", "deeper is always better", {}, false,
       {{"linearised_steps(network.width=100, network.depth=16)",
       "linearised_steps(network.width=100, network.depth=8)"}}},
      {kHurts, "And training", "Width 100 trains", "depth does not help", {}, false,
       {{"training_steps(network.width=100, network.depth=8)", "training_steps(network.width=100, network.depth=4)"}}},
      {kHurts, "And training", "And depth 16", "depth does not hurt", {}, false,
       {{"training_steps(network.width=100, network.depth=16)", "training_steps(network.width=100, network.depth=8)"}}},
      {kHurts, "And training", "At width 25", "depth does not hurt", {}, false,
       {{"training_steps(network.width=25, network.depth=16)", "training_steps(network.width=25, network.depth=8)"}}},
      {kHurts, "And training", "At equal depth", "width does not help", {}, false,
       {{"training_steps(network.width=100, network.depth=16)", "training_steps(network.width=25, network.depth=16)"}}},

      {kSparser, "One gate", "A quarter", "half of them open", {}, false, {{"active_fraction", "0.5"}}},
      // What the check accepted before.
      {kSparser, "One gate", "Off the diagonal", "no overlap at all", {}, false, {{"off_diagonal", "0"}}},
      {kSparser, "The best depth", "The best depth", "p does not matter", {}, false,
       {{"best_depth(condition, gating.p=0.25)", "best_depth(condition, gating.p=0.5)"}}},
      {kSparser, "The best depth", "For p = ¼", "p does not matter", {}, false,
       {{"best_depth(condition, gating.p=0.25)", "8"}}},
      {kSparser, "The best depth", "For p = ¾", "p does not matter", {}, false,
       {{"best_depth(condition, gating.p=0.75)", "8"}}},
      {kSparser, "Best depth against", "The best depth", "p does not matter", {}, false,
       {{"best_depth(condition, gating.p=0.2)", "best_depth(condition, gating.p=0.5)"}}},
      {kSparser, "The price", "At depth 8", "p does not matter", {}, false,
       {{"diagonal_spread(gating.p=0.25, network.depth=8)", "diagonal_spread(gating.p=0.5, network.depth=8)"}}},

      {kDigits, "Narrow", "The best depth", "deeper is always better", {}, false,
       {{"best_depth(training_steps)", "24"}}},
      {kDigits, "Narrow", "Depth 24", "depth does not hurt", {}, false, {{"training_steps(network.depth=24)", "1000"}}},
      {kDigits, "Narrow", "The loss falls", "depth does not hurt", {}, false, {{"train_loss(network.depth=24)",
       "train_loss(network.depth=8)"}}},
      {kDigits, "Loss curves", "Depth 8", "depth does not hurt", {}, false,
       {{"train_loss(d24, lowest)", "train_loss(d8, lowest)"}}},
      {kDigits, "Training is not", "Depth 12", "depth does not help", {}, false, {{"training_steps(network.depth=12)",
       "training_steps(network.depth=2)"}}},
      {kDigits, "Training is not", "Its test", "what trains faster generalises as well", {}, false,
       {{"test_accuracy(network.depth=12)", "test_accuracy(network.depth=2)"}}},

      {kSkip, "A path past", "With skip", "no skip connection", {{"skip", "network.skip", "0"}}},
      {kSkip, "Each layer", "Without skip", "no overlap at all", {}, false,
       {{"off_diagonal_ratio(network.skip=0, network.depth=8)", "0"}}},
      {kSkip, "Each layer", "With s = 0.9", "a theory without skip", {}, false,
       {{"off_diagonal_ratio(network.skip=0.9, network.depth=8)", "0.0078"}}},
      {kSkip, "Each layer", "Strong skip", "skip whitens as well", {}, false,
       {{"off_diagonal_ratio(network.skip=0.9, network.depth=12)",
       "off_diagonal_ratio(network.skip=0, network.depth=12)"}}},
      {kSkip, "And each", "The best depth of", "the knee stays", {}, false,
       {{"best_depth(condition, network.width=100, network.skip=0.9)",
       "best_depth(condition, network.width=100, network.skip=0)"}}},
      {kSkip, "And each", "So does", "the knee stays", {}, false,
       {{"best_depth(condition, network.width=25, network.skip=0.9)",
       "best_depth(condition, network.width=25, network.skip=0)"}}},
      {kSkip, "And each", "At depth 24", "no skip connection", {}, false,
       {{"condition(network.width=25, network.skip=0.9, network.depth=24)",
       "condition(network.width=25, network.skip=0, network.depth=24)"}}},
      {kSkip, "And each", "But at depth 8", "skip costs nothing", {}, false,
       {{"condition(network.width=100, network.skip=0.9, network.depth=8)",
       "condition(network.width=100, network.skip=0, network.depth=8)"}}},
      {kSkip, "What is lost", "Depth 24", "no skip connection", {{"skip", "network.skip", "0"}}},
      {kSkip, "What is lost", "Depth 8", "skip costs nothing", {{"skip_8", "network.skip", "0"}}},
  };
}

// Part 5: gates and labels. Gates that hold nothing, or do not adapt, are those of a random network.
Rows gatesThatAdapt() {
  const std::string relu512 = "best_test_accuracy(gating.variant=relu, network.width=512)",
                    galu512 = "best_test_accuracy(gating.variant=galu, network.width=512)",
                    galu32 = "best_test_accuracy(gating.variant=galu, network.width=32)",
                    relu32 = "best_test_accuracy(gating.variant=relu, network.width=32)",
                    galu12 = "best_test_accuracy(gating.variant=galu, network.depth=12)",
                    relu12 = "best_test_accuracy(gating.variant=relu, network.depth=12)";
  return {
      {kHold, "A ReLU network", "It classifies", "nothing was trained", {}, true},
      {kHold, "A ReLU network", "Its gates", "nothing was trained", {}, true},
      {kHold, "Fresh values", "Learnt gates", "gates that hold nothing", {}, false, {{"test_accuracy(learnt)",
       "test_accuracy(galu)"}}},
      {kHold, "Fresh values", "Even those", "gates that hold nothing", {}, false, {{"test_accuracy(early)",
       "test_accuracy(galu)"}}},
      {kHold, "Fresh values", "All of them", "gates that go on learning", {}, false, {{"gate_change_total(learnt)",
       "0.01"}}},
      {kHold, "Stages", "Gates of 100", "all stages have the same gates", {}, false,
       {{"test_accuracy(gating.source_steps=100)", "test_accuracy(gating.source_steps=1)"}}},
      {kHold, "Stages", "From first to last", "all stages have the same gates", {}, false,
       {{"test_accuracy(gating.source_steps=600)", "test_accuracy(gating.source_steps=1)"}}},
      {kHold, "What gates know", "Gates of 300", "all stages have the same gates", {}, false,
       {{"path_kernel_test_accuracy(gating.source_steps=300)", "path_kernel_test_accuracy(gating.source_steps=1)"}}},
      {kHold, "What gates know", "Without a trained", "the predictor guesses", {}, false,
       {{"path_kernel_test_accuracy(gating.source_steps=1)", "0.1"}}},

      {kRace, "The race", "GaLU is below", "random gates are as good", {}, false, {{"test_accuracy(galu, highest)",
       "test_accuracy(fixed_learnt, highest)"}}},
      {kRace, "The race", "The copy of", "random gates are as good", {}, false,
       {{"test_accuracy(galu_dependent, highest)", "test_accuracy(fixed_learnt, highest)"}}},
      {kRace, "The race", "Learnt gates are below ReLU", "adapting brings nothing", {}, false,
       {{"test_accuracy(relu, highest)", "test_accuracy(fixed_learnt, highest)"}}},
      {kRace, "The race", "Learnt gates are below soft", "adapting brings nothing", {}, false,
       {{"test_accuracy(soft_galu, highest)", "test_accuracy(fixed_learnt, highest)"}}},
      {kRace, "The race", "Frozen random", "adapting brings nothing", {}, false, {{"test_accuracy(relu, highest)",
       "test_accuracy(galu, highest)"}}},
      {kRace, "How much", "The gap at width 512", "width does not matter", {}, false, {{galu512,
       relu512 + " + " + galu32 + " - " + relu32}}},
      {kRace, "How much", "But at width 128", "random gates are as good", {}, false,
       {{"best_test_accuracy(gating.variant=relu, network.width=128)",
       "best_test_accuracy(gating.variant=galu, network.width=128)"}}},
      {kRace, "And depth", "The gap at depth 12", "depth does not matter", {}, false, {{galu12, relu12}}},
      {kRace, "The same gates", "The random gates", "no noise of finite width", {}, false,
       {{"path_kernel_test_accuracy(gating.variant=galu)", "best_test_accuracy(gating.variant=galu)"}}},
      {kRace, "What it does not", "GaLU fits", "nothing was trained", {}, true},

      // What the check accepted before: any H at all. 1 is an H that is yyᵀ and nothing else.
      {kAlign, "How well", "At the start", "gates that know the labels", {}, false, {{"nu_relative", "1.5"}}},
      {kAlign, "Adaptive gates", "ν falls for ReLU", "frozen gates", {}, false, {{"nu(relu, last)",
       "nu(relu, first)"}}},
      {kAlign, "Adaptive gates", "ν stays", "gates that adapt", {}, false, {{"nu(galu, last)",
       "0.7 * nu(galu, first)"}}},
      {kAlign, "Adaptive gates", "ν falls for soft", "frozen gates", {}, false, {{"nu(soft_galu, last)",
       "nu(soft_galu, first)"}}},
      {kAlign, "What it does not", "The path kernel", "nothing was trained", {}, true},

      // Gates of a random network, which hold little, and values that read nothing else: 60 to 78 %.
      {kNoInput, "Ones instead", "Ones alone", "gates that were not learnt", {}, false, {{"test_accuracy(ones)",
       "0.78"}}},
      {kNoInput, "Ones instead", "They come close", "gates that were not learnt", {}, false, {{"test_accuracy(ones)",
       "0.78"}}},
      {kNoInput, "Shuffled", "ν, and with it H", "H depends on the order of the layers", {}, false,
       {{"nu(shuffled, first)", "1.01 * nu(plain, first)"}}},
      {kNoInput, "Shuffled", "The shuffled", "the order of the layers matters", {}, false, {{"test_accuracy(shuffled)",
       "test_accuracy(plain) - 0.05"}}},
      {kNoInput, "What it does not", "Random gates", "the values read pixels", {}, false, {{"test_accuracy", "0.84"}}},

      {kRough, "A slow half", "Neighbours", "gates that know the target", {}, false, {{"overlap_lower",
       "0.8 * overlap_upper"}}},
      {kRough, "Train", "In soft GaLU", "frozen gates", {}, false, {{"overlap_lower(soft_galu)",
       "overlap_upper(soft_galu)"}}},
      {kRough, "Train", "In ReLU", "frozen gates", {}, false, {{"overlap_lower(relu)", "overlap_upper(relu)"}}},
      {kRough, "Train", "The target", "nothing was trained", {}, true},
      {kRough, "Frozen gates", "The overlaps", "gates that go where the target is rough", {}, false, {{"overlap_lower",
       "0.8 * overlap_upper"}}},
      {kRough, "Frozen gates", "No gate", "gates that train", {}, false, {{"gate_change_total", "0.01"}}},

      {kMemory, "A coin", "There is no test", "gates for new digits", {{"", "gating.variant", "galu"}}},
      {kMemory, "It memorises", "It fits nearly", "nothing was trained", {}, true},
      {kMemory, "It memorises", "There is still", "gates for new digits", {}, false, {{"test_accuracy", "0.8"}}},
      {kMemory, "Random labels", "Random labels", "one hyperplane instead of private paths", {}, false,
       {{"train_accuracy", "0.3"}}},

      {kLanguage, "A gate beside", "Gates that train", "gates that bring nothing", {}, false,
       {{"test_accuracy(glu, highest)", "test_accuracy(galu_layer, highest)"}}},
      {kLanguage, "A gate beside", "Frozen gates", "gates of a network apart", {}, false,
       {{"gate_change_total(galu_layer)", "0"}}},
      {kLanguage, "Whitening", "Frozen gates", "gates that follow the signal", {}, false,
       {{"condition(gating.variant=galu_layer, network.depth=8)", "condition(gating.variant=relu, network.depth=8)"}}},
      {kLanguage, "Whitening", "GLU is not", "depth whitens it like GaLU", {}, false,
       {{"condition(gating.variant=glu, network.depth=8)", "0.5 * condition(gating.variant=glu, network.depth=4)"}}},
      {kLanguage, "Whitening", "And it is far", "without its part through gates", {}, false,
       {{"condition(gating.variant=glu, network.depth=8)", "condition(gating.variant=relu, network.depth=8)"}}},
      // Gates that are open or closed, as ReLU's, would keep the mean square of the signal.
      {kLanguage, "Deep GLU", "Without skip", "a signal that keeps its size", {}, false,
       {{"largest_eigenvalue(gating.variant=glu, network.skip=0, network.depth=24)",
         "largest_eigenvalue(gating.variant=glu, network.skip=0, network.depth=5)"}}},
      {kLanguage, "Deep GLU", "That of ReLU", "a signal that is halved in each layer", {}, false,
       {{"largest_eigenvalue(gating.variant=relu, network.skip=0, network.depth=24)", "0.002"}}},
      {kLanguage, "Deep GLU", "With skip", "no skip connection", {}, false,
       {{"largest_eigenvalue(gating.variant=glu, network.skip=0.9, network.depth=24)", "0.002"}}},
      {kLanguage, "Frozen gates", "Without skip", "depth does not matter", {}, false,
       {{"best_test_accuracy(network.skip=0, network.depth=12)", "best_test_accuracy(network.skip=0, network.depth=5)"}}},
      {kLanguage, "Frozen gates", "With skip", "no skip connection", {}, false,
       {{"best_test_accuracy(network.skip=0.9, network.depth=12)",
         "best_test_accuracy(network.skip=0.9, network.depth=5) - 0.1"}}},
      {kLanguage, "Frozen gates", "At depth 12", "no skip connection", {}, false,
       {{"best_test_accuracy(network.skip=0.9, network.depth=12)",
         "best_test_accuracy(network.skip=0, network.depth=12)"}}},
  };
}
// clang-format on

}  // namespace

const std::vector<BrokenCheck>& brokenChecks() {
  static const std::vector<BrokenCheck> table = [] {
    std::vector<BrokenCheck> rows;
    for (const Rows& part : {gatesAndKernels(), depthHelps(), depthHurts(), gatesThatAdapt()})
      rows.insert(rows.end(), part.begin(), part.end());
    return rows;
  }();
  return table;
}

const std::vector<Lesson>& course() {
  static const std::vector<Lesson> lessons = [] {
    std::vector<Lesson> all;
    for (const std::filesystem::path& file : lessonFiles(shippedLessonsFolder())) all.push_back(readLesson(file));
    return all;
  }();
  return lessons;
}

std::pair<const LessonStep*, const LessonCheck*> meant(const BrokenCheck& row) {
  std::pair<const LessonStep*, const LessonCheck*> found;
  for (const Lesson& lesson : course())
    for (const LessonStep& step : lesson.steps)
      for (const LessonCheck& check : step.checks) {
        if (lesson.id != row.lesson || !step.title.starts_with(row.step) || !check.say.starts_with(row.check)) continue;
        if (found.second) return {};
        found = {&step, &check};
      }
  return found;
}

}  // namespace gatescope::test
