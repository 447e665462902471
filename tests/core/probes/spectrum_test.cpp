// Eigenvalues against the library's, and rows in the eigenbasis against its eigenvectors.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/probes/spectrum.h"

#include <gtest/gtest.h>

#include <Eigen/Eigenvalues>
#include <cmath>

#include "core/base/error.h"
#include "tests/support/cases.h"

namespace gatescope::test {
namespace {

void expectMatchesTheLibrary(const MatrixD& kernel, const MatrixD& rows) {
  const Eigen::SelfAdjointEigenSolver<MatrixD> slow(kernel);
  const Spectrum fast = spectrum(kernel, rows);
  const Index n = kernel.rows();
  const double tolerance = 1e-13 * static_cast<double>(n) * std::max(kernel.norm(), 1e-300);
  ASSERT_EQ(fast.eigenvalues.size(), n);
  EXPECT_LE((fast.eigenvalues.reverse() - slow.eigenvalues()).cwiseAbs().maxCoeff(), tolerance) << n;
  // Of equal eigenvalues only the space is known; f(K) = Σ f(ρ_i) v_i v_iᵀ knows no bases.
  for (const double power : {0.0, 1.0, 2.0}) {
    const auto moments = [&](const MatrixD& inBasis, const VectorD& values) -> MatrixD {
      return inBasis * values.array().abs().pow(power).matrix().asDiagonal() * inBasis.transpose();
    };
    const MatrixD expected = moments(rows * slow.eigenvectors(), slow.eigenvalues());
    EXPECT_LE((moments(fast.rows, fast.eigenvalues) - expected).norm(), 1e-11 * (1 + expected.norm()))
        << n << " power " << power;
  }
}

// A kernel that was stopped before it was made.
TEST(SpectrumTest, AnEmptyKernelHasNoEigenvalues) {
  std::stop_source stop;
  EXPECT_EQ(spectrum(MatrixD(), MatrixD(), stop.get_token()).eigenvalues.size(), 0);
  stop.request_stop();
  EXPECT_EQ(eigenvaluesDescending(MatrixD(), stop.get_token()).size(), 0);
}

TEST(SpectrumTest, MatchesTheLibraryOnKernels) {
  for (const Index n : {1, 2, 3, 10, 57, 200}) {
    const MatrixD a = randomMatrix(n + 3, n, 1);
    expectMatchesTheLibrary(a.transpose() * a, randomMatrix(2, n, 2));
  }
}

TEST(SpectrumTest, MatchesTheLibraryWhereEigenvaluesAreZeroOrEqual) {
  const MatrixD thin = randomMatrix(4, 60, 1);
  expectMatchesTheLibrary(thin.transpose() * thin, randomMatrix(1, 60, 2));
  expectMatchesTheLibrary(MatrixD::Identity(20, 20), randomMatrix(1, 20, 2));
  expectMatchesTheLibrary(MatrixD::Zero(5, 5), randomMatrix(3, 5, 2));
  expectMatchesTheLibrary(MatrixD::Ones(100, 100) + MatrixD(VectorD::Constant(100, 1e-3).asDiagonal()),
                          randomMatrix(1, 100, 2));
}

TEST(SpectrumTest, IsRightAtAnyScale) {
  const MatrixD a = randomMatrix(12, 10, 1), kernel = a.transpose() * a;
  const VectorD values = eigenvaluesDescending(kernel);
  for (const double scale : {1e-300, 1e-20, 1e20, 1e300})
    EXPECT_LE((eigenvaluesDescending(scale * kernel) / scale - values).norm(), 1e-12 * values.norm()) << scale;
}

TEST(SpectrumTest, StopsBetweenColumns) {
  std::stop_source stop;
  stop.request_stop();
  EXPECT_EQ(eigenvaluesDescending(MatrixD::Identity(2000, 2000), stop.get_token()).size(), 0);
}

TEST(SpectrumTest, RefusesNumbersThatAreNotFinite) {
  MatrixD kernel = MatrixD::Identity(3, 3);
  kernel(1, 1) = std::nan("");
  EXPECT_THROW(eigenvaluesDescending(kernel), Error);
}

}  // namespace
}  // namespace gatescope::test
