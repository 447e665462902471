// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/plot_tex.h"

#include <qcustomplot.h>

#include <QCoreApplication>
#include <algorithm>
#include <charconv>
#include <cmath>

#include "ui/figure/curve_legend.h"
#include "ui/figure/figure_metadata.h"
#include "ui/figure/tex_text.h"
#include "ui/plots/curves/stacked_areas.h"
#include "ui/plots/panel/layout_elements.h"
#include "ui/plots/panel/plot_panel.h"
#include "ui/plots/panel/quartile_band.h"
#include "ui/plots/panel/series.h"

namespace gatescope {
namespace {

constexpr int kPoints = 500;  // of a curve: TeX holds all numbers of a picture in its memory
constexpr int kMostRungs = 12;

QByteArray number(double value) {
  if (!std::isfinite(value)) return "nan";
  char text[32];
  return {text, std::to_chars(text, text + sizeof text, value).ptr - text};
}

QByteArray millimetres(double value) { return number(std::round(100 * value) / 100) + "mm"; }

QByteArray colour(const QColor& c) {
  return QStringLiteral("{rgb,255:red,%1;green,%2;blue,%3}").arg(c.red()).arg(c.green()).arg(c.blue()).toLatin1();
}

/// One picture while it is written.
class Picture {
 public:
  Picture(const PlotPanel& panel, const Figure& figure)
      : m_panel(panel), m_figure(figure), m_plot(*panel.plot()), m_points(72.0 / m_plot.logicalDpiY()) {}

  QByteArray text(const FigureOrigin& origin) {
    m_text = "% In the preamble: \\usepackage{pgfplots} \\pgfplotsset{compat=1.16}\n";
    m_text += figureComment("% ", m_panel.title(), origin, m_figure);
    m_text += "\\begin{tikzpicture}\n\\begin{axis}[\n" + axisOptions() + "]\n";
    for (int i = 0; i < m_plot.plottableCount(); ++i) addFilled(*m_plot.plottable(i));
    for (int i = 0; i < m_plot.graphCount(); ++i) addGraph(*m_plot.graph(i));
    if (m_figure.legend != LegendPlace::None) addLegend();
    m_text += "\\end{axis}\n";
    if (m_figure.settings && !origin.line.isEmpty())
      m_text += "\\node[anchor=north west, font=\\scriptsize, text=gray] at (current bounding box.south west) {" +
                texText(origin.line) + "};\n";
    return m_text + "\\end{tikzpicture}\n";
  }

 private:
  QByteArray points(double pixels) const { return number(std::round(100 * pixels * m_points) / 100) + "pt"; }

  QByteArray axisOptions() const {
    QByteArray options = "  width=" + millimetres(m_figure.width) + ", height=" + millimetres(m_figure.height) + ",\n";
    options += axisOption(*m_plot.xAxis, 'x') + axisOption(*m_plot.yAxis, 'y');
    if (m_figure.title) options += "  title={" + texText(m_panel.title()) + "},\n";
    options += "  unbounded coords=jump, grid=major, grid style={gray!25}, axis lines=left, axis line style={-},\n";
    options += "  tick align=outside, scaled ticks=false, legend cell align=left,\n";
    options += "  font=\\fontsize{" + number(m_figure.pointSize) + "pt}{" + number(1.2 * m_figure.pointSize) +
               "pt}\\selectfont,\n";
    return options + "  legend style={draw=none, font=\\fontsize{" + number(m_figure.pointSize) + "pt}{" +
           number(1.2 * m_figure.pointSize) + "pt}\\selectfont, " + legendPlace() + "},\n";
  }

  QByteArray axisOption(const QCPAxis& axis, char name) const {
    const QByteArray n(1, name);
    QByteArray option =
        "  " + n + "min=" + number(axis.range().lower) + ", " + n + "max=" + number(axis.range().upper) + ", ";
    if (axis.scaleType() == QCPAxis::stLogarithmic) option += n + "mode=log, ";
    return option + n + "label={" + texText(axis.label().simplified()) + "},\n";
  }

  QByteArray legendPlace() const {
    switch (m_figure.legend) {
      case LegendPlace::Right:
        return "at={(1.03,1)}, anchor=north west";
      case LegendPlace::Below:
        return "at={(0.5,-0.3)}, anchor=north, legend columns=2";
      case LegendPlace::TopLeft:
        return "at={(0.02,0.98)}, anchor=north west";
      case LegendPlace::FreeCorner:
      case LegendPlace::TopRight:
        return "at={(0.98,0.98)}, anchor=north east";
      case LegendPlace::BottomLeft:
        return "at={(0.02,0.02)}, anchor=south west";
      case LegendPlace::BottomRight:
        return "at={(0.98,0.02)}, anchor=south east";
      case LegendPlace::Above:
      case LegendPlace::None:
        break;
    }
    return "at={(0.5,1.05)}, anchor=south, legend columns=2";
  }

  QByteArray lineOptions(const QPen& pen) const {
    if (pen.style() == Qt::NoPen) return "draw=none";
    QByteArray options = "color=" + colour(pen.color()) + ", line width=" + points(std::max(0.3, pen.widthF()));
    const QVector<qreal> dashes = pen.style() == Qt::SolidLine ? QVector<qreal>() : pen.dashPattern();
    if (dashes.isEmpty()) return options;
    options += ", dash pattern=";
    for (qsizetype i = 0; i < dashes.size(); ++i)
      options += (i ? " " : "") + QByteArray(i % 2 ? "off " : "on ") + points(dashes[i] * pen.widthF());
    return options;
  }

  QByteArray markOptions(const QCPScatterStyle& mark, const QPen& pen) const {
    if (mark.isNone()) return "no marks";
    const QColor edge = mark.isPenDefined() ? mark.pen().color() : pen.color();
    const bool isFilled = mark.shape() == QCPScatterStyle::ssDisc || mark.shape() == QCPScatterStyle::ssDot ||
                          mark.brush().style() != Qt::NoBrush;
    const QColor fill = mark.brush().style() != Qt::NoBrush ? mark.brush().color() : edge;
    return QByteArray("mark=") + markName(mark.shape()) + ", mark size=" + points(mark.size() / 2) +
           ", mark options={solid, draw=" + colour(edge) + ", fill=" + (isFilled ? colour(fill) : QByteArray("none")) +
           "}";
  }

  static const char* markName(QCPScatterStyle::ScatterShape shape) {
    switch (shape) {
      case QCPScatterStyle::ssSquare:
        return "square*";
      case QCPScatterStyle::ssDiamond:
        return "diamond*";
      case QCPScatterStyle::ssTriangle:
      case QCPScatterStyle::ssTriangleInverted:
        return "triangle*";
      case QCPScatterStyle::ssCross:
        return "x";
      case QCPScatterStyle::ssPlus:
        return "+";
      case QCPScatterStyle::ssStar:
        return "star";
      default:
        return "*";
    }
  }

  // TeX cannot say lengths beyond some metres: what is far outside of what is seen is nearer there.
  static double near(double value, const QCPAxis& axis) {
    constexpr double kSpans = 20;
    const double lower = axis.range().lower, upper = axis.range().upper;
    if (std::isnan(value)) return value;
    if (axis.scaleType() == QCPAxis::stLinear)
      return std::clamp(value, lower - kSpans * (upper - lower), upper + kSpans * (upper - lower));
    if (value <= 0) return std::nan("");
    const double reach = std::pow(upper / lower, std::min(kSpans, 250 / std::log10(upper / lower)));
    return std::clamp(value, lower / reach, upper * reach);
  }

  void addRow(double x, double y) {
    m_text += "  " + number(near(x, *m_plot.xAxis)) + ' ' + number(near(y, *m_plot.yAxis)) + "\\\\\n";
  }

  void addGraph(const QCPGraph& graph) {
    if (!graph.visible() || graph.data()->isEmpty()) return;
    Series series;
    for (const QCPGraphData& point : *graph.data()) series.append(point.key, point.value);
    const QCPRange seen = m_plot.xAxis->range();
    const bool isLogarithmic = m_plot.xAxis->scaleType() == QCPAxis::stLogarithmic;
    const Series drawn =
        thinned(series, {seen.lower, seen.upper}, kPoints, isLogarithmic ? Steps::Logarithmic : Steps::Linear);
    const bool hasLine = graph.lineStyle() != QCPGraph::lsNone;
    m_text += "% " + texText(graph.name()) + "\n\\addplot[forget plot, " +
              (hasLine ? lineOptions(graph.pen()) : QByteArray("only marks")) +
              (graph.lineStyle() == QCPGraph::lsStepLeft ? ", const plot" : "") + ", " +
              markOptions(graph.scatterStyle(), graph.pen()) + "] table[row sep=\\\\] {\n";
    for (qsizetype i = 0; i < drawn.x.size(); ++i) addRow(drawn.x[i], drawn.y[i]);
    m_text += "};\n";
  }

  /// There and back.
  void addArea(const QColor& fill, const QPolygonF& there, const QPolygonF& back) {
    if (there.size() < 2) return;
    m_text += "\\addplot[forget plot, draw=none, no marks, fill=" + colour(fill) + "] table[row sep=\\\\] {\n";
    for (const QPointF& point : there) addRow(point.x(), point.y());
    for (auto point = back.rbegin(); point != back.rend(); ++point) addRow(point->x(), point->y());
    m_text += "} \\closedcycle;\n";
  }

  void addFilled(const QCPAbstractPlottable& plottable) {
    if (!plottable.visible()) return;
    if (const auto* band = dynamic_cast<const QuartileBand*>(&plottable)) addBand(*band);
    if (const auto* areas = dynamic_cast<const StackedAreas*>(&plottable)) addAreas(*areas);
    if (const auto* bars = qobject_cast<const QCPBars*>(&plottable)) addBars(*bars);
  }

  void addBand(const QuartileBand& band) {
    const Band& rows = band.band();
    QPolygonF low, high;
    const auto flush = [&] {
      addArea(band.fill(), low, high);
      low.clear();
      high.clear();
    };
    for (qsizetype i = 0; i < rows.x.size(); ++i) {
      if (std::isnan(rows.low[i])) {
        flush();
        continue;
      }
      const bool isAlongX = band.along() == Along::X;
      low << (isAlongX ? QPointF(rows.x[i], rows.low[i]) : QPointF(rows.low[i], rows.x[i]));
      high << (isAlongX ? QPointF(rows.x[i], rows.high[i]) : QPointF(rows.high[i], rows.x[i]));
    }
    flush();
  }

  void addAreas(const StackedAreas& areas) {
    const double ground = m_plot.yAxis->scaleType() == QCPAxis::stLogarithmic ? m_plot.yAxis->range().lower : 0;
    for (std::size_t part = 0; part < areas.tops().size(); ++part) {
      QPolygonF top, bottom;
      const qsizetype every = std::max<qsizetype>(1, areas.x().size() / kPoints);
      for (qsizetype row = 0; row < areas.x().size(); row += every) {
        const double below = part == 0 ? ground : areas.tops()[part - 1][row];
        if (std::isnan(areas.tops()[part][row]) || std::isnan(below)) continue;
        top << QPointF(areas.x()[row], areas.tops()[part][row]);
        bottom << QPointF(areas.x()[row], below);
      }
      addArea(areas.colours()[part].measured, top, bottom);
    }
  }

  void addBars(const QCPBars& bars) {
    const double ground = m_plot.yAxis->scaleType() == QCPAxis::stLogarithmic ? m_plot.yAxis->range().lower : 0;
    for (const QCPBarsData& bar : *bars.data()) {
      const double left = bar.key - bars.width() / 2, right = bar.key + bars.width() / 2;
      const QPolygonF from{QPointF(left, ground), QPointF(left, bar.value)};
      const QPolygonF to{QPointF(right, ground), QPointF(right, bar.value)};
      addArea(bars.brush().color(), from, to);
    }
  }

  void addLegend() {
    for (const LegendEntry& entry : m_panel.legend().entries())
      addLegendLine(lineOptions(entry.pen) + ", " + markOptions(entry.mark, entry.pen), texText(entry.text));
    const QStringList& rungs = m_panel.ladder().names();
    const auto count = static_cast<int>(rungs.size());
    for (int rung = 0; rung < count; ++rung) {
      const bool isNamed = count <= kMostRungs || rung == 0 || rung == (count - 1) / 2 || rung == count - 1;
      if (isNamed)
        addLegendLine("color=" + colour(m_panel.ladder().colour(rung)) + ", line width=" + points(3) + ", no marks",
                      texText(m_panel.ladder().title() + QLatin1Char(' ') + rungs[rung]));
    }
  }

  void addLegendLine(const QByteArray& look, const QByteArray& text) {
    m_text += "\\addlegendimage{" + look + "}\n\\addlegendentry{" + text + "}\n";
  }

  const PlotPanel& m_panel;
  const Figure& m_figure;
  QCustomPlot& m_plot;
  double m_points;  ///< of a pixel
  QByteArray m_text;
};

}  // namespace

bool hasTex(const PlotPanel& panel) {
  QCustomPlot& plot = *panel.plot();
  for (int i = 0; i < plot.plottableCount(); ++i) {
    const QCPAbstractPlottable* plottable = plot.plottable(i);
    const auto* graph = qobject_cast<const QCPGraph*>(plottable);
    const auto* bars = qobject_cast<const QCPBars*>(plottable);
    if ((graph && !graph->data()->isEmpty()) || (bars && !bars->data()->isEmpty()) ||
        dynamic_cast<const StackedAreas*>(plottable))
      return true;
  }
  return false;
}

QString noTexText(const PlotPanel& panel) {
  return QCoreApplication::translate("gatescope::PlotTex",
                                     "“%1” has no curves now, and LaTeX pictures are made of curves: use PDF for it.")
      .arg(panel.title());
}

QByteArray plotTex(const PlotPanel& panel, const Figure& figure, const FigureOrigin& origin) {
  return Picture(panel, figure).text(origin);
}

}  // namespace gatescope
