// The product against three plain loops, at every kind of edge, and its bits wherever it is cut.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/product.h"

#include <gtest/gtest.h>

#include "tests/support/cases.h"

namespace gatescope::test {
namespace {

template <class S>
MatrixOf<S> plainProduct(const MatrixOf<S>& a, const MatrixOf<S>& b) {
  MatrixOf<S> c(a.rows(), b.cols());
  for (Index i = 0; i < c.rows(); ++i)
    for (Index j = 0; j < c.cols(); ++j) {
      double sum = 0;
      for (Index k = 0; k < a.cols(); ++k) sum += static_cast<double>(a(i, k)) * static_cast<double>(b(k, j));
      c(i, j) = static_cast<S>(sum);
    }
  return c;
}

template <class S>
void compare(Index m, Index n, Index k, double tolerance) {
  const MatrixOf<S> a = randomMatrix(m, k, 1).cast<S>(), b = randomMatrix(k, n, 2).cast<S>(),
                    expected = plainProduct(a, b);
  const MatrixOf<S> aT = a.transpose(), bT = b.transpose();
  MatrixOf<S> out(m, n), wide = MatrixOf<S>::Constant(m + 3, n + 2, S(7));
  const auto check = [&](const MatrixOf<S>& c, const char* how) {
    EXPECT_LE((c - expected).cwiseAbs().maxCoeff(), tolerance * static_cast<double>(k + 1))
        << how << ' ' << m << ' ' << n << ' ' << k;
  };
  multiply(a, b, out);
  check(out, "a b");
  multiply(aT.transpose(), b, out);
  check(out, "aT' b");
  multiply(a, bT.transpose(), out);
  check(out, "a bT'");
  multiply(aT.transpose(), bT.transpose(), wide.block(2, 1, m, n));
  check(wide.block(2, 1, m, n), "into a block");
  wide.block(2, 1, m, n).setConstant(S(7));
  EXPECT_TRUE((wide.array() == S(7)).all()) << "wrote outside";
}

TEST(ProductTest, MatchesPlainLoops) {
  for (const Index m : {1, 7, 8, 15, 16, 17, 32, 33, 70})
    for (const Index n : {1, 5, 6, 8, 9, 24})
      for (const Index k : {1, 3, 256, 257, 600}) {
        compare<float>(m, n, k, 1e-6);
        compare<double>(m, n, k, 1e-14);
      }
}

TEST(ProductTest, AnEmptySumIsLeftToTheCaller) {
  MatrixD out = MatrixD::Ones(3, 2);
  multiply(MatrixD(3, 0), MatrixD(0, 2), out);  // no shape of the network has it: nothing is written
  EXPECT_TRUE((out.array() == 1).all());
}

TEST(ProductTest, BitsDoNotDependOnWhereItIsCut) {
  const Matrix a = randomMatrix(100, 300, 3).cast<float>(), b = randomMatrix(300, 70, 4).cast<float>();
  Matrix whole(100, 70), parts(100, 70);
  multiply(a, b, whole);
  for (const Index rows : {1, 13, 50})
    for (const Index columns : {1, 9, 32}) {
      for (Index i = 0; i < 100; i += rows)
        for (Index j = 0; j < 70; j += columns) {
          const Index r = std::min(rows, 100 - i), c = std::min(columns, 70 - j);
          multiply(a.middleRows(i, r), b.middleCols(j, c), parts.block(i, j, r, c));
        }
      EXPECT_EQ(whole, parts) << rows << ' ' << columns;
    }
}

TEST(ProductTest, ASumMayBeCutAtItsDepth) {
  const Index k = 3 * kProductDepth + 5;
  const Matrix a = randomMatrix(40, k, 3).cast<float>(), b = randomMatrix(k, 30, 4).cast<float>();
  Matrix whole(40, 30), parts = Matrix::Constant(40, 30, 7);
  multiply(a, b, whole);
  for (Index first = 0; first < k; first += 2 * kProductDepth) {
    const Index depth = std::min(2 * kProductDepth, k - first);
    multiply(a.middleCols(first, depth), b.middleRows(first, depth), parts, first > 0);
  }
  EXPECT_EQ(whole, parts);
}

TEST(ProductTest, GramIsTheLowerHalfForAnyTeam) {
  for (const Index n : {1, 15, 16, 50}) {
    const MatrixD a = randomMatrix(270, n, 5), expected = plainProduct<double>(a.transpose(), a);
    MatrixD one, three;
    gramLower(a, one);
    gramLower(a, three, 3);
    EXPECT_LE((one - expected).triangularView<Eigen::Lower>().toDenseMatrix().cwiseAbs().maxCoeff(), 1e-11);
    EXPECT_EQ(MatrixD(one.triangularView<Eigen::Lower>()), MatrixD(three.triangularView<Eigen::Lower>()));
  }
}

}  // namespace
}  // namespace gatescope::test
