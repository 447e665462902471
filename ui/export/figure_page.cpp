// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/figure_page.h"

#include <qcustomplot.h>

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

#include "ui/figure/curve_legend.h"
#include "ui/figure/picture_parts.h"
#include "ui/plots/panel/plot_panel.h"

namespace gatescope {
namespace {

constexpr double kHeightOfWidth = 0.62;       // of axes whose height is left to them: near the golden section
constexpr int kLeastWidth = 70, kLeast = 45;  // units of axes in which a curve can be read

QString words(const char* text) { return QCoreApplication::translate("gatescope::FigurePage", text); }

}  // namespace

Theme figureTheme(const Figure& figure, const Theme& screen, double unitsPerInch) {
  Theme theme = figure.isPrint ? makeTheme(Theme::Kind::Print) : screen;
  theme.pointSize = figure.pointSize;
  theme.lineWidth = figure.lineWidth / 72 * unitsPerInch;
  theme.family = figure.family;
  return theme;
}

FigurePage::FigurePage(PlotPanel& panel, const Figure& figure)
    : m_panel(panel), m_figure(figure), m_unitsPerInch(panel.plot()->logicalDpiY()) {
  panel.beginExport(figureTheme(figure, panel.theme(), m_unitsPerInch), figure, true);
  layOut();
}

FigurePage::~FigurePage() { m_panel.endExport(); }

LegendPlace FigurePage::legendPlace() const { return m_panel.legend().place(); }

void FigurePage::layOut() {
  // Measured on a page with room to spare: on one without what stands around the axes would be squeezed.
  if (m_figure.fitsHeight) m_figure.height = 2 * m_figure.width;
  m_units = m_figure.dots(m_unitsPerInch);
  settle();
  if (isCorner(m_figure.legend) && !m_figure.fitsHeight) placeLegend();
  if (!m_figure.fitsHeight) return;
  // What stands above and below the axes is as high whatever the page is. Not so beside them: the title of the vertical
  // axis may take a second line on the lower page, which makes them narrower.
  for (int i = 0; i < 2; ++i) fitHeight();
  if (!isCorner(m_figure.legend)) return;
  placeLegend();
  if (legendPlace() != LegendPlace::Below) return;
  m_figure.legend = LegendPlace::Below;  // which asks for more height
  layOut();
}

void FigurePage::fitHeight() {
  const QRect axes = m_panel.plot()->axisRect()->rect();
  const double height = m_units.height() - axes.height() + kHeightOfWidth * axes.width();
  m_figure.height = std::clamp(height / m_unitsPerInch * Figure::kInch, Figure::kLeastSide, Figure::kMostSide);
  m_units = m_figure.dots(m_unitsPerInch);
  settle();
}

// Titles of axes take a second line after the first drawing, which leaves less room to the axes.
void FigurePage::settle() {
  for (int i = 0; i < 2; ++i) {
    QImage nothing(1, 1, QImage::Format_RGB32);
    draw(nothing, m_units, false);
  }
}

void FigurePage::placeLegend() {
  CurveLegend& legend = m_panel.legend();
  const LegendPlace wanted = m_figure.legend == LegendPlace::FreeCorner ? LegendPlace::TopRight : m_figure.legend;
  legend.moveTo(wanted);
  settle();
  const QColor ground = m_panel.theme().surface;
  // In another corner its words may wrap otherwise: then it is looked at again. Outside of a drawing a page has no
  // width, so its size is that of the newest drawing.
  for (int i = 0; i < 3; ++i) {
    const QSize size = legend.outerRect().size();
    legend.moveTo(freeCorner(*m_panel.plot(), m_units, size, wanted, ground).value_or(LegendPlace::Below));
    settle();
    if (legend.place() == LegendPlace::Below || legend.outerRect().size() == size) return;
  }
  legend.moveTo(LegendPlace::Below);
  settle();
}

QString FigurePage::problem() const {
  const QRect axes = m_panel.plot()->axisRect()->rect();
  bool fits = axes.width() >= kLeastWidth && axes.height() >= kLeast;
  for (const QCPLayoutElement* element : m_panel.plot()->plotLayout()->elements(false))
    fits =
        fits && (!element || element->outerRect().isEmpty() || QRect({0, 0}, m_units).contains(element->outerRect()));
  if (fits) return {};
  return words(
             "%1 × %2 mm leave no room for the curves of “%3”: make the figure larger or its letters smaller, or put "
             "the legend elsewhere.")
      .arg(std::lround(m_figure.width))
      .arg(std::lround(m_figure.height))
      .arg(m_panel.title());
}

bool FigurePage::draw(QPaintDevice& device, const QSizeF& size, bool vectors) {
  QCPPainter painter;
  if (!painter.begin(&device)) return false;
  if (vectors) painter.setRenderHint(QPainter::LosslessImageRendering);
  painter.scale(size.width() / m_units.width(), size.height() / m_units.height());
  painter.setMode(QCPPainter::pmVectorized, vectors);
  painter.setMode(QCPPainter::pmNonCosmetic);
  m_panel.plot()->toPainter(&painter, m_units.width(), m_units.height());
  return painter.end();
}

}  // namespace gatescope
