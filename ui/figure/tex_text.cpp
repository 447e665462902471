// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure/tex_text.h"

#include <algorithm>
#include <iterator>

namespace gatescope {
namespace {

constexpr char16_t kHat = 0x302;

struct Sign {
  char16_t sign;
  const char* tex;
};

constexpr Sign kSigns[] = {
    {u'\\', "\\textbackslash{}"},
    {u'{', "\\{"},
    {u'}', "\\}"},
    {u'$', "\\$"},
    {u'&', "\\&"},
    {u'#', "\\#"},
    {u'%', "\\%"},
    {u'_', "\\_"},
    {u'^', "\\textasciicircum{}"},
    {u'~', "\\textasciitilde{}"},
    {u'<', "$<$"},
    {u'>', "$>$"},
    {u'|', "$|$"},
    {u'−', "$-$"},
    {u'·', "$\\cdot$"},
    {u'×', "$\\times$"},
    {u'±', "$\\pm$"},
    {u'≤', "$\\leq$"},
    {u'≥', "$\\geq$"},
    {u'≈', "$\\approx$"},
    {u'≠', "$\\neq$"},
    {u'∞', "$\\infty$"},
    {u'→', "$\\to$"},
    {u'√', "$\\surd$"},
    {u'‖', "$\\|$"},
    {u'⟨', "$\\langle$"},
    {u'⟩', "$\\rangle$"},
    {u'∏', "$\\prod$"},
    {u'∑', "$\\sum$"},
    {u'∘', "$\\circ$"},
    {u'…', "\\ldots{}"},
    {u'–', "--"},
    {u'—', "---"},
    {u'“', "``"},
    {u'”', "''"},
    {u'‘', "`"},
    {u'’', "'"},
    {u'\u00a0', "~"},
    {u'\u2009', "\\,"},
    {u'\u202f', "\\,"},
    {u'∂', "$\\partial$"},
    {u'∇', "$\\nabla$"},
    {u'¬', "$\\neg$"},
    {u'∈', "$\\in$"},
    {u'ℓ', "$\\ell$"},
};

constexpr const char* kSmallGreek[] = {"alpha",   "beta", "gamma", "delta",    "epsilon", "zeta", "eta",
                                       "theta",   "iota", "kappa", "lambda",   "mu",      "nu",   "xi",
                                       "omicron", "pi",   "rho",   "varsigma", "sigma",   "tau",  "upsilon",
                                       "phi",     "chi",  "psi",   "omega"};
// Of those that are no Latin letters.
constexpr Sign kLargeGreek[] = {{u'Γ', "Gamma"}, {u'Δ', "Delta"}, {u'Θ', "Theta"}, {u'Λ', "Lambda"}, {u'Ξ', "Xi"},
                                {u'Π', "Pi"},    {u'Σ', "Sigma"}, {u'Φ', "Phi"},   {u'Ψ', "Psi"},    {u'Ω', "Omega"}};

const char* find(std::basic_string_view<Sign> signs, QChar sign) {
  const auto found = std::ranges::find(signs, sign.unicode(), &Sign::sign);
  return found == signs.end() ? nullptr : found->tex;
}

QByteArray letter(QChar sign) {
  if (const char* tex = find({kSigns, std::size(kSigns)}, sign)) return tex;
  if (const char* tex = find({kLargeGreek, std::size(kLargeGreek)}, sign)) return QByteArray("$\\") + tex + '$';
  const int greek = sign.unicode() - u'α';
  if (greek >= 0 && greek < static_cast<int>(std::size(kSmallGreek)))
    return QByteArray("$\\") + kSmallGreek[greek] + '$';
  constexpr char16_t kLatinEnd = 0x180;
  const bool isKnown = sign.unicode() >= u' ' && sign.unicode() < kLatinEnd;
  return isKnown ? QString(sign).toUtf8() : QByteArray("?");
}

// Within a formula.
QByteArray inFormula(const QByteArray& tex) {
  return tex.startsWith('$') && tex.endsWith('$') && tex.size() > 1 ? tex.mid(1, tex.size() - 2) : tex;
}

bool isRaised(QChar sign) { return sign.decompositionTag() == QChar::Super; }
bool isLowered(QChar sign) { return sign.decompositionTag() == QChar::Sub; }

}  // namespace

QByteArray texText(const QString& text) {
  QByteArray tex;
  for (qsizetype i = 0; i < text.size(); ++i) {
    const QChar sign = text[i];
    if (isRaised(sign) || isLowered(sign)) {
      const bool raised = isRaised(sign);
      QByteArray inside;
      for (; i < text.size() && (raised ? isRaised(text[i]) : isLowered(text[i])); ++i)
        for (const QChar part : text[i].decomposition()) inside += inFormula(letter(part));
      --i;
      tex += (raised ? "$^{" : "$_{") + inside + "}$";
      continue;
    }
    const QString parts = sign.decompositionTag() == QChar::Canonical ? sign.decomposition() : QString();
    const bool hasHat =
        (parts.size() == 2 && parts[1] == QChar(kHat)) || (i + 1 < text.size() && text[i + 1] == QChar(kHat));
    if (hasHat) {
      tex += "$\\hat{" + inFormula(letter(parts.size() == 2 ? parts[0] : sign)) + "}$";
      if (parts.size() != 2) ++i;
      continue;
    }
    tex += letter(sign);
  }
  return tex;
}

}  // namespace gatescope
