// Golden cases made by plain autograd in another program (tests/data/oracle): every array of every case.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/analysis.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <filesystem>

#include "core/base/error.h"
#include "core/npz/npz_read.h"
#include "core/session/session_read.h"
#include "tests/support/locations.h"
#include "tests/support/tolerances.h"

namespace gatescope::test {
namespace {

const std::filesystem::path kOracle = std::filesystem::path(testData()) / "oracle";

std::vector<std::string> caseNames() {
  std::vector<std::string> names;
  for (const auto& entry : std::filesystem::directory_iterator(kOracle))
    if (const std::string name = entry.path().stem().string(); !name.ends_with(".expected")) names.push_back(name);
  std::sort(names.begin(), names.end());
  return names;
}

VectorD valuesOf(const NpyArray& array) {
  const std::vector<double> values = array.toDoubles();
  return Eigen::Map<const VectorD>(values.data(), static_cast<Index>(values.size()));
}

std::size_t layersOf(const NpzMembers& members) {
  return static_cast<std::size_t>(
      std::ranges::count_if(members, [](const auto& member) { return member.first.starts_with("kernel_layer_"); }));
}

// The condition number inherits the rounding of ρ_n, which is relative to ρ_1.
double toleranceOf(const std::string& member, double condition) {
  if (member == "nu" || member == "nu_relative") return kNu;
  return member == "condition" ? std::max(kExact, 1e-13 * condition) : kExact;
}

void compare(const std::string& name, const NpzMembers& computed, const NpzMembers& expected) {
  const double condition = valuesOf(expected.at("condition"))(0);
  for (const auto& [member, array] : expected) {
    const auto found = computed.find(member);
    ASSERT_NE(found, computed.end()) << name << ' ' << member;
    EXPECT_EQ(found->second.shape, array.shape) << name << ' ' << member;
    const VectorD want = valuesOf(array), have = valuesOf(found->second);
    if (member == "condition" && std::isinf(condition)) {
      EXPECT_TRUE(std::isinf(have(0))) << name;
      continue;
    }
    EXPECT_LE((have - want).norm(), toleranceOf(member, condition) * want.norm()) << name << ' ' << member;
  }
}

TEST(AnalysisTest, EveryArrayOfEveryGoldenCaseAgreesWithAutograd) {
  const std::vector<std::string> names = caseNames();
  EXPECT_EQ(names.size(), 48u);
  for (const std::string& name : names) {
    const NpzMembers computed = analyse(readSession(kOracle / (name + ".npz")));
    const NpzMembers expected = readNpz(kOracle / (name + ".expected.npz"), true);
    compare(name, computed, expected);
    // Nothing more either: no expected kernel where none applies. Some cases are older than the relative ν and layers.
    const std::size_t layers = expected.contains("kernel_layer_1") ? 0 : layersOf(computed);
    EXPECT_EQ(computed.size(), expected.size() + layers + (expected.contains("nu_relative") ? 0 : 1)) << name;
    const double targets = readSession(kOracle / (name + ".npz")).probeTargets.squaredNorm(),
                 outputs = static_cast<double>(expected.at("output").shape[1]);
    EXPECT_DOUBLE_EQ(valuesOf(computed.at("nu_relative"))(0), valuesOf(computed.at("nu"))(0) * outputs / targets);
    VectorD sum = VectorD::Zero(valuesOf(computed.at("kernel_value")).size());
    for (std::size_t l = 1; l <= layersOf(computed); ++l)
      sum += valuesOf(computed.at("kernel_layer_" + std::to_string(l)));
    const VectorD whole = valuesOf(computed.at("kernel_value"));
    EXPECT_LE((sum - whole).norm(), kExact * whole.norm()) << name;
  }
}

TEST(AnalysisTest, WeightsThatOverflowAreRefused) {
  SessionSnapshot session = readSession(kOracle / "relu.npz");
  for (MatrixD& weights : session.weights.value) weights *= 1e200;
  EXPECT_THROW(analyse(session), Error);
}

TEST(AnalysisTest, MemoryIsPredictedBeforeItIsTaken) {
  const SessionSnapshot session = readSession(kOracle / "relu.npz");
  try {
    analyse(session, 1e4);
    FAIL();
  } catch (const Error& error) {
    EXPECT_NE(std::string(error.what()).find("of memory"), std::string::npos) << error.what();
  }
}

}  // namespace
}  // namespace gatescope::test
