// Colours of gating variants and pinned runs.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/hues.h"

#include <algorithm>
#include <array>

namespace gatescope {
namespace {

struct Hue {
  const char* variant;
  QRgb onWhite, onDark;
};

/// Bluish green, reddish purple and sky blue of Okabe and Ito, wine, olive and indigo of Tol, and what lies between;
/// darker where white paper asks for it.
constexpr std::array<Hue, kHues> kTable = {{{"relu", 0xff009e73, 0xff2ccb98},
                                            {"galu", 0xffc0629a, 0xffe8a0cb},
                                            {"soft_galu", 0xff3293d0, 0xff9bd8ff},
                                            {"fixed_random", 0xff882255, 0xffe0708f},
                                            {"fixed_learnt", 0xff7f7a1a, 0xffcfcb5a},
                                            {"galu_dependent", 0xff4a3aa8, 0xffb08cff},
                                            {"dlgn", 0xff1b6e1f, 0xff43ca5d},
                                            {"glu", 0xff2c6559, 0xff4f9f95},
                                            {"galu_layer", 0xffc03a3a, 0xffff5f6b},
                                            {"soft_relu", 0xff55a011, 0xff9be04a},
                                            {"dln", 0xffa06a48, 0xffc9a08a},
                                            {"galu_shallow", 0xffe03fb0, 0xffff6fd8},
                                            {"dlgn_shallow", 0xff9a6fe0, 0xff8f7fd6}}};

}  // namespace

QColor hueColour(int hue, bool onDark) {
  const Hue& row = kTable[static_cast<std::size_t>(hue % kHues)];
  return QColor(onDark ? row.onDark : row.onWhite);
}

int variantHue(const std::string& variant) {
  const auto* row = std::ranges::find(kTable, variant, &Hue::variant);
  return row == kTable.end() ? 0 : static_cast<int>(row - kTable.begin());
}

}  // namespace gatescope
