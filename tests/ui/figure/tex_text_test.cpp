// Words of plots for LaTeX.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure/tex_text.h"

#include <gtest/gtest.h>

namespace gatescope {
namespace {

TEST(TexTextTest, FormulasOfAxesAndLegends) {
  EXPECT_EQ(texText("fₗ, gate change in one step"), "f$_{l}$, gate change in one step");
  EXPECT_EQ(texText("2.1·10⁻⁷"), "2.1$\\cdot$10$^{-7}$");
  EXPECT_EQ(texText("ρᵢ, eigenvalue of Kᵛ"), "$\\rho$$_{i}$, eigenvalue of K$^{v}$");
  EXPECT_EQ(texText("ν·C/‖Y‖²"), "$\\nu$$\\cdot$C/$\\|$Y$\\|$$^{2}$");
  EXPECT_EQ(texText("output ŷ"), "output $\\hat{y}$");
  EXPECT_EQ(texText("tr E[Kₗ] ≤ Σ⟨v, ·⟩"), "tr E[K$_{l}$] $\\leq$ $\\Sigma$$\\langle$v, $\\cdot$$\\rangle$");
}

TEST(TexTextTest, WhatMeansSomethingToTexIsEscaped) {
  EXPECT_EQ(texText("50 % of a_b & c#{1}$"), "50 \\% of a\\_b \\& c\\#\\{1\\}\\$");
  EXPECT_EQ(texText("a\\b^c~d"), "a\\textbackslash{}b\\textasciicircum{}c\\textasciitilde{}d");
}

TEST(TexTextTest, LettersOfOtherScriptsAreNotLostSilently) {
  EXPECT_EQ(texText("Lauf für 数"), "Lauf f\xc3\xbcr ?");
  EXPECT_EQ(texText("a\nb"), "a?b");
}

}  // namespace
}  // namespace gatescope
