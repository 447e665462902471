// The oblique tree: labels by its questions, asked one by one, and how it divides the sphere.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/oblique_tree.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "tests/support/data_files.h"

namespace gatescope {
namespace {

DataSettings treeSettings(std::int64_t depth, std::int64_t inputs) {
  DataSettings settings = test::dataSettings("oblique_tree");
  settings.treeDepth = depth;
  settings.inputs = inputs;
  settings.train = 400;
  settings.test = 100;
  return settings;
}

// The slow twin: a tree of its own, built from the normals level by level, asked recursively.
struct TwinNode {
  VectorD normal;
  std::vector<TwinNode> children;  // below, above; none under the lowest question
  int ask(const VectorD& x) const {
    double side = 0;
    for (Index i = 0; i < x.size(); ++i) side += normal(i) * x(i);
    if (children.empty()) return side > 0 ? 1 : 0;
    return children[side > 0 ? 1 : 0].ask(x);
  }
};

TwinNode twinOf(const MatrixD& planes, Index level, Index place) {
  const Index before = (Index{1} << level) - 1;  // nodes of the levels above
  TwinNode node{planes.col(before + place), {}};
  if (2 * before + 1 < planes.cols())
    node.children = {twinOf(planes, level + 1, 2 * place), twinOf(planes, level + 1, 2 * place + 1)};
  return node;
}

class EveryTree : public testing::TestWithParam<std::tuple<int, int>> {};

TEST_P(EveryTree, LabelsFollowItsQuestions) {
  const auto [depth, inputs] = GetParam();
  const Dataset data = loadDataset(treeSettings(depth, inputs), 4);
  ASSERT_EQ(data.planes.rows(), inputs);
  ASSERT_EQ(data.planes.cols(), (1 << depth) - 1);
  EXPECT_LT((data.planes.colwise().norm().array() - 1).abs().maxCoeff(), 1e-12);
  const TwinNode twin = twinOf(data.planes, 0, 0);
  for (const Samples* samples : {&data.train, &data.test}) {
    EXPECT_LT((samples->inputs.colwise().norm().array() - 1).abs().maxCoeff(), 1e-5F);
    for (Index s = 0; s < samples->count(); ++s)
      EXPECT_EQ(twin.ask(samples->inputs.col(s).cast<double>()), samples->classes[static_cast<std::size_t>(s)]) << s;
  }
}

TEST_P(EveryTree, HasBothClassesWhateverTheSeed) {
  const auto [depth, inputs] = GetParam();
  for (std::uint64_t seed = 1; seed <= 20; ++seed) {
    const Dataset data = loadDataset(treeSettings(depth, inputs), seed);
    const auto ones = std::ranges::count(data.train.classes, 1);
    EXPECT_GE(ones, 60) << seed;
    EXPECT_LE(ones, 340) << seed;
  }
}

TEST_P(EveryTree, SameSeedSameBitsAndAnotherSeedAnotherTree) {
  const auto [depth, inputs] = GetParam();
  const Dataset first = loadDataset(treeSettings(depth, inputs), 7),
                again = loadDataset(treeSettings(depth, inputs), 7);
  EXPECT_EQ(first.planes, again.planes);
  EXPECT_EQ(first.train.inputs, again.train.inputs);
  EXPECT_EQ(first.train.classes, again.train.classes);
  EXPECT_EQ(first.test.inputs, again.test.inputs);
  if (inputs == 1) return;  // there are two unit vectors
  EXPECT_NE(first.planes, loadDataset(treeSettings(depth, inputs), 8).planes);
}

INSTANTIATE_TEST_SUITE_P(ObliqueTreeTest, EveryTree,
                         testing::Combine(testing::Values(2, 3, 4), testing::Values(1, 2, 30)), [](const auto& row) {
                           return "Depth" + std::to_string(std::get<0>(row.param)) + "Inputs" +
                                  std::to_string(std::get<1>(row.param));
                         });

// Whoever takes one plane away changes labels: in so many dimensions every leaf has its part of the sphere.
TEST(ObliqueTreeTest, NoPlaneIsIdle) {
  const Dataset data = loadDataset(treeSettings(4, 30), 2);
  for (Index node = 0; node < data.planes.cols(); ++node) {
    MatrixD turned = data.planes;
    turned.col(node) = -turned.col(node);
    const TwinNode twin = twinOf(turned, 0, 0);
    Index changed = 0;
    for (Index s = 0; s < data.train.count(); ++s)
      changed += twin.ask(data.train.inputs.col(s).cast<double>()) != data.train.classes[static_cast<std::size_t>(s)];
    EXPECT_GT(changed, 10) << node;
  }
}

TEST(ObliqueTreeTest, PointsAreUniform) {
  DataSettings settings = treeSettings(3, 5);
  settings.train = 20000;
  const Dataset data = loadDataset(settings, 3);
  const MatrixD x = data.train.inputs.cast<double>();
  EXPECT_LT(x.rowwise().mean().norm(), 0.02);
  const MatrixD second = x * x.transpose() / static_cast<double>(x.cols());  // I/d_in
  EXPECT_LT((second - MatrixD::Identity(5, 5) / 5).cwiseAbs().maxCoeff(), 0.01);
}

TEST(ObliqueTreeTest, AnotherDepthIsRefusedAtItsField) {
  for (const std::int64_t depth : {1, 5}) {
    const std::string error = test::loadError(treeSettings(depth, 10));
    EXPECT_NE(error.find("data.tree_depth: " + std::to_string(depth) + " is not allowed; choose 2 to 4"),
              std::string::npos)
        << error;
  }
}

TEST(ObliqueTreeTest, OtherDataHaveNoPlanes) {
  for (const DataSource& source : dataSources()) {
    if (source.readsFiles) continue;
    EXPECT_EQ(loadDataset(test::dataSettings(source.id), 1).planes.size() > 0, source.hasTree) << source.id;
  }
}

}  // namespace
}  // namespace gatescope
