// Curves as CSV.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/csv.h"
#include "core/telemetry/measures.h"

#include <gtest/gtest.h>

#include <charconv>
#include <clocale>
#include <cmath>
#include <limits>

#include "core/base/rng.h"

namespace gatescope {
namespace {

TEST(CsvTest, NumbersAreTheShortestThatReadBack) {
  EXPECT_EQ(csvNumber(0.1), "0.1");
  EXPECT_EQ(csvNumber(2.0), "2");
  EXPECT_EQ(csvNumber(-1.5e-300), "-1.5e-300");
  EXPECT_EQ(csvNumber(kAbsent), "");
  EXPECT_EQ(csvNumber(INFINITY), "inf");
  EXPECT_EQ(csvNumber(-INFINITY), "-inf");
}

double readBack(const std::string& text) {
  double value = 0;
  std::from_chars(text.data(), text.data() + text.size(), value);
  return value;
}

TEST(CsvTest, NumbersRoundTripBitForBit) {
  using Limits = std::numeric_limits<double>;
  std::vector<double> values = {Limits::max(), Limits::min(), Limits::denorm_min(), Limits::epsilon(), 1.0 / 3};
  Rng rng(1, "csv");
  for (int i = 0; i < 2000; ++i) values.push_back(std::ldexp(rng.normal(), static_cast<int>(rng.below(600)) - 300));
  for (const double value : values) EXPECT_EQ(readBack(csvNumber(value)), value) << csvNumber(value);
  EXPECT_TRUE(std::signbit(readBack(csvNumber(-0.0))));
}

TEST(CsvTest, NumbersIgnoreTheLocale) {
  const std::string before = std::setlocale(LC_ALL, nullptr);
  for (const char* name : {"de_DE.UTF-8", "fr_FR.UTF-8"}) {
    if (std::setlocale(LC_ALL, name) == nullptr) continue;  // the C locale alone says nothing against us
    EXPECT_EQ(csvNumber(1234.5), "1234.5");
  }
  std::setlocale(LC_ALL, before.c_str());
  EXPECT_EQ(csvNumber(1234.5), "1234.5");
}

std::string measureNames() {
  std::string names;
  for (const KernelMeasure& measure : kernelMeasures()) names += (names.empty() ? "" : ",") + measure.key;
  return names;
}

TEST(CsvTest, HistoryHasEmptyCellsForAbsentValues) {
  History history;
  history.add(StepSample{0, 0.5, 0.25, kAbsent, kAbsent});
  history.add(StepSample{10, 0.125, 1, 0.3, 0.75});
  EXPECT_EQ(historyCsv(history),
            "step,train_loss,test_loss,train_accuracy,test_accuracy\n"
            "0,0.5,,0.25,\n"
            "10,0.125,0.3,1,0.75\n");
}

TEST(CsvTest, LayersHaveOneRowPerLayer) {
  History history;
  history.add(LayerSample{0, {}, {0, 0}, {0.5, 0.25}});
  history.add(
      LayerSample{1, {0.1, 0.2}, {0.1, 0.2}, {0.5, 1}, {kAbsent, 3}, {}, {12, 9}, {0.5, 2}, {60, 42.5}, {0, 1}});
  EXPECT_EQ(layersCsv(history),
            "step,layer,gate_change,gate_change_total,active_fraction,dead_units,always_on_units,layer_patterns,weight_"
            "change_step,plane_angle,planes_found\n"
            "0,1,,0,0.5,,,,,,\n"
            "0,2,,0,0.25,,,,,,\n"
            "1,1,0.1,0.1,0.5,,,12,0.5,60,0\n"
            "1,2,0.2,0.2,1,3,,9,2,42.5,1\n");
}

TEST(CsvTest, KernelHasOneColumnPerEigenvalue) {
  History history;
  KernelFrame frame;
  frame.step = 20;
  frame.eigenvalues = VectorD{{3, 0.5, 0}};
  frame.condition = INFINITY;
  frame.effectiveRank = 1.5;
  frame.alignment = 0.9;
  frame.traceValue = 3.5;
  frame.networkOutput = 0.25;
  history.add(std::make_shared<const KernelFrame>(frame));
  frame.step = 40;
  frame.eigenvalues = VectorD{{2, 1}};
  frame.layerTraces = {1, 0.5};
  history.add(std::make_shared<const KernelFrame>(frame));
  EXPECT_EQ(kernelCsv(history), "step," + measureNames() +
                                    ",eigenvalue_1,eigenvalue_2,eigenvalue_3,trace_layer_1,trace_layer_2\n" +
                                    "20,inf,1.5,0.9,,3.5,,,,,,,,,,,,,0.25,,,,,,3,0.5,0,,\n"
                                    "40,inf,1.5,0.9,,3.5,,,,,,,,,,,,,0.25,,,,,,2,1,,1,0.5\n");
}

TEST(CsvTest, NetworksHaveARowPerStepAndSeed) {
  History a, b;
  a.add(StepSample{0, 1, 2, kAbsent, kAbsent});
  a.add(StepSample{3, 0.5, kAbsent, kAbsent, kAbsent});
  b.add(StepSample{0, 4, 5, kAbsent, kAbsent});
  b.add(StepSample{2, 6, 7, kAbsent, kAbsent});
  b.add(StepSample{3, 8, kAbsent, kAbsent, kAbsent});
  b.add(LayerSample{2, {0.25}, {0.5, 1}, {}});
  const std::vector<SeedCurves> both{{9, &a}, {10, &b}};
  EXPECT_EQ(historyCsvBySeed(both),
            "step,seed,train_loss,test_loss,train_accuracy,test_accuracy\n"
            "0,9,1,,2,\n0,10,4,,5,\n2,10,6,,7,\n3,9,0.5,,,\n3,10,8,,,\n");
  EXPECT_NE(layersCsvBySeed(both).find("step,seed,layer,gate_change"), std::string::npos);
  EXPECT_NE(layersCsvBySeed(both).find("\n2,10,1,0.25,0.5,"), std::string::npos);
  EXPECT_NE(layersCsvBySeed(both).find("\n2,10,2,,1,"), std::string::npos);
  EXPECT_TRUE(kernelCsvBySeed(both).starts_with("step,seed,"));
  EXPECT_EQ(historyCsvBySeed({{9, &a}}), historyCsv(a));
  EXPECT_EQ(layersCsvBySeed({{10, &b}}), layersCsv(b));
}

TEST(CsvTest, EmptyHistoryIsTheHeadingAlone) {
  EXPECT_EQ(historyCsv({}), "step,train_loss,test_loss,train_accuracy,test_accuracy\n");
  EXPECT_EQ(layersCsv({}),
            "step,layer,gate_change,gate_change_total,active_fraction,dead_units,always_on_units,layer_patterns,weight_"
            "change_step,plane_angle,planes_found\n");
  EXPECT_EQ(kernelCsv({}), "step," + measureNames() + "\n");
}

}  // namespace
}  // namespace gatescope
