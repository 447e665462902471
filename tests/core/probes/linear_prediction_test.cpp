// The prediction against the recursion written out, and against descent in a network that is linear in its weights.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/probes/linear_prediction.h"

#include <gtest/gtest.h>

#include "core/probes/spectrum.h"
#include "tests/support/cases.h"

namespace gatescope::test {
namespace {

TEST(LinearPredictionTest, MatchesTheRecursionWithAStepSizeThatChanges) {
  const MatrixD a = randomMatrix(6, 9, 1), kernel = a.transpose() * a;
  MatrixD error = randomMatrix(2, 9, 2);
  LinearPrediction prediction;
  const VectorD eigenvalues = prediction.start(kernel, error);
  EXPECT_LE((eigenvalues - eigenvaluesDescending(kernel)).norm(), 1e-10);
  EXPECT_NEAR(prediction.errorNorm(), error.norm(), 1e-12);
  const double largest = eigenvalues(0);
  for (int t = 0; t < 200; ++t) {
    const double alpha = (t < 70 ? 0.3 : t < 75 ? 1.8 : 0.9) * 9 / largest;
    prediction.advance(1, alpha);
    error -= alpha / 9 * error * kernel;
    EXPECT_NEAR(prediction.errorNorm(), error.norm(), 1e-10 * (1 + error.norm())) << t;
  }
}

TEST(LinearPredictionTest, GoesOnFromItsState) {
  const MatrixD a = randomMatrix(5, 5, 1), kernel = a.transpose() * a, error = randomMatrix(1, 5, 2);
  LinearPrediction whole, first, second;
  for (LinearPrediction* p : {&whole, &first, &second}) p->start(kernel, error);
  whole.advance(3, 0.01);
  whole.advance(4, 0.02);
  whole.advance(5, 0.02);
  first.advance(3, 0.01);
  first.advance(4, 0.02);
  second.restore(first.state());
  second.advance(5, 0.02);
  EXPECT_EQ(second.errorNorm(), whole.errorNorm());
}

TEST(LinearPredictionTest, IsOnlyForDescentOnTheSquaredLoss) {
  Experiment e;
  EXPECT_EQ(noPredictionReason(e, true), "");
  e.optimiser.name = "adam";
  EXPECT_NE(noPredictionReason(e, true), "");
  e.optimiser.name = "sgd";
  EXPECT_EQ(noPredictionReason(e, true), "");
  EXPECT_NE(noPredictionReason(e, false), "");
  e.optimiser.name = "gd";
  e.loss = Loss::CrossEntropy;
  EXPECT_NE(noPredictionReason(e, true), "");
}

}  // namespace
}  // namespace gatescope::test
