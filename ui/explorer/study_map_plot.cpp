// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/study_map_plot.h"

#include <qcustomplot.h>

#include <QComboBox>
#include <algorithm>
#include <cmath>

#include "core/study/study_measures.h"
#include "ui/base/core_text.h"
#include "ui/base/numbers.h"
#include "ui/figure/curve_legend.h"
#include "ui/plots/maps/cell_map.h"
#include "ui/plots/maps/colour_bar.h"
#include "ui/plots/panel/series.h"

namespace gatescope {
namespace {

constexpr double kAspect = 2;                    // of a cell, at most
constexpr int kMostColumns = 12, kMostRows = 8;  // with more there is no room for numbers in the cells

bool hasLogarithmicScale(const QString& measure) {
  const StudyMeasure* row = findStudyMeasure(measure.toStdString());
  return row && row->logarithmic;
}

// The values of an axis under the middles of its cells: every `stride`-th, so that they do not touch.
QSharedPointer<QCPAxisTicker> valueTicker(const std::vector<double>& values, int stride) {
  QSharedPointer<QCPAxisTickerText> ticker(new QCPAxisTickerText);
  for (std::size_t i = 0; i < values.size(); i += static_cast<std::size_t>(stride))
    ticker->addTick(static_cast<double>(i), numberText(values[i], 4));
  return ticker;
}

// What stands in the cells: as few digits as tell different values apart, 2 at least. Accuracies lie near each other
// and have the same number of decimals; what spans decades has its digits each for itself.
class CellNumbers {
 public:
  CellNumbers(std::vector<double> values, bool logarithmic) : m_logarithmic(logarithmic) {
    std::ranges::sort(values);
    const double largest = values.empty() ? 1 : std::max(std::abs(values.front()), std::abs(values.back()));
    const int first = logarithmic ? 2 : 1 - static_cast<int>(std::floor(std::log10(std::max(largest, 1e-9))));
    m_digits = std::max(0, first);
    for (std::size_t i = 1; i < values.size(); ++i)
      while (m_digits < first + (logarithmic ? 1 : 2) && values[i - 1] < values[i] &&
             text(values[i - 1]) == text(values[i]))
        ++m_digits;
  }
  QString text(double value) const {
    if (!std::isfinite(value)) return numberText(value);
    if (!m_logarithmic)
      return inLanguage(QString::number(value, 'f', m_digits)).replace(QLatin1Char('-'), QChar(0x2212));
    return value >= 1e4 ? powerText(value, 2) : numberText(value, m_digits);
  }

 private:
  bool m_logarithmic;
  int m_digits = 0;  ///< significant ones, or decimals
};

std::vector<double> those(const std::vector<double>& values, const std::vector<std::size_t>& places) {
  std::vector<double> chosen;
  for (const std::size_t place : places) chosen.push_back(values[place]);
  return chosen;
}

// How many cells one label of this axis needs.
int strideFor(const QCPAxis& axis, const std::vector<double>& values) {
  const QFontMetrics metrics(axis.tickLabelFont());
  double widest = 0;
  for (const double value : values) widest = std::max<double>(widest, metrics.horizontalAdvance(numberText(value, 4)));
  const double cell = std::abs(axis.coordToPixel(1) - axis.coordToPixel(0));
  return cell > 0 ? std::clamp(static_cast<int>(std::ceil((widest + 6) / cell)), 1, static_cast<int>(values.size()))
                  : 1;
}

}  // namespace

StudyMapPlot::StudyMapPlot(const StudyModel& model, QWidget* parent)
    : StudyPanel(model, QStringLiteral("study_map"), tr("Depth × width"), parent),
      m_choice(new QComboBox(this)),
      m_bar(new ColourBar(plot())) {
  plot()->plotLayout()->addElement(kAxesRow, kBarColumn, m_bar);
  connect(plot(), &QCustomPlot::afterLayout, this, [this] {
    fitCells();
    showNumbersThatFit();
    const int before = m_stride;
    thinTicks();  // the cells have another size now than before the layout
    if (m_stride != before) plot()->replot(QCustomPlot::rpQueuedReplot);
  });
  connect(plot(), &QCustomPlot::beforeReplot, this, &StudyMapPlot::thinTicks);
  m_choice->setToolTip(tr("Which variant, p and n the map shows."));
  m_choice->setAccessibleName(tr("Map of"));
  m_choice->setFocusPolicy(Qt::TabFocus);
  addTool(m_choice);
  m_choice->hide();  // until there is something to choose
  connect(m_choice, &QComboBox::activated, this, [this] { contentChanged(); });
}

void StudyMapPlot::setMeasure(const QString& id) {
  m_measure = findStudyMeasure(id.toStdString()) ? id : QStringLiteral("condition");  // a map has all depths
  contentChanged();
}

void StudyMapPlot::studyChanged() {
  m_choice->clear();
  m_curves.clear();
  if (model().hasStudy()) m_curves = model().curves(depth(), width());
  for (const StudyCurve& curve : m_curves) m_choice->addItem(curve.name);
  m_choice->setVisible(m_curves.size() > 1);
  contentChanged();
}

const StudyCurve* StudyMapPlot::chosen() const {
  const auto i = static_cast<std::size_t>(std::max(0, m_choice->currentIndex()));
  return i < m_curves.size() ? &m_curves[i] : nullptr;
}

double StudyMapPlot::medianAt(int column, int row) const {
  StudyCurve curve = *chosen();
  curve.position[width()] = m_rows[static_cast<std::size_t>(row)];
  return model()
      .cell(curve, depth(), m_columns[static_cast<std::size_t>(column)], m_measure.toStdString())
      .measured.median;
}

void StudyMapPlot::rebuild() {
  plot()->clearPlottables();
  m_map = new CellMap(plot()->xAxis, plot()->yAxis, viridisGradient(theme()));
  setAxes(tr("depth  d"), false, true, tr("width  w"), false);
  for (QCPAxis* axis : {plot()->xAxis, plot()->yAxis}) axis->grid()->setVisible(false);
}

// Depths that are still to come take no room: a study measures the ends of an axis first, and its cells are no slivers.
void StudyMapPlot::chooseCells() {
  m_columns.clear();
  m_rows.clear();
  if (!chosen()) return;
  std::vector<std::size_t> position = chosen()->position;
  const std::size_t depths = model().numbers(depth()).size(), widths = model().numbers(width()).size();
  std::vector<bool> hasRow(widths, false);
  for (std::size_t d = 0; d < depths; ++d) {
    bool hasColumn = false;
    for (std::size_t w = 0; w < widths; ++w) {
      position[depth()] = d, position[width()] = w;
      if (!model().hasPoint(position)) continue;
      hasColumn = hasRow[w] = true;
    }
    if (hasColumn) m_columns.push_back(d);
  }
  for (std::size_t w = 0; w < widths; ++w)
    if (hasRow[w]) m_rows.push_back(w);
  m_stride = 1;
  plot()->xAxis->setTicker(valueTicker(those(model().numbers(depth()), m_columns), 1));
  plot()->yAxis->setTicker(valueTicker(those(model().numbers(width()), m_rows), 1));
}

void StudyMapPlot::updateData() {
  for (QCPItemText* item : m_numbers) plot()->removeItem(item);
  m_numbers.clear();
  m_bar->setScale(0, 0, false, m_map->gradient(), theme());
  chooseCells();
  if (m_columns.empty()) return m_map->clear();
  const int columns = static_cast<int>(m_columns.size()), rows = static_cast<int>(m_rows.size());
  const bool logarithmic = hasLogarithmicScale(m_measure);
  Extent extent;
  for (int c = 0; c < columns; ++c)
    for (int r = 0; r < rows; ++r)
      if (const double value = medianAt(c, r); !logarithmic || value > 0) extent.include(value);
  if (extent.isEmpty()) return m_map->clear();
  if (extent.lower >= extent.upper)
    extent = {extent.lower - std::abs(extent.lower) / 2, extent.upper + std::abs(extent.upper) / 2 + 1e-12};
  if (logarithmic) extent = roundLimits(extent, true);
  const auto scaled = [logarithmic](double value) { return logarithmic ? std::log(value) : value; };
  m_map->fill(columns, rows, {-0.5, columns - 0.5}, {-0.5, rows - 0.5}, [&](int column, int row) {
    const double value = medianAt(column, row);
    return std::isfinite(value) && (!logarithmic || value > 0) ? scaled(value) : kAbsent;
  });
  m_map->setDataRange({scaled(extent.lower), scaled(extent.upper)});
  const StudyMeasure* measure = findStudyMeasure(m_measure.toStdString());
  const QString name = measure ? coreText(measure->label) : QString();
  const bool strip = rows == 1;  // its bar is too short for a name
  m_bar->setScale(extent.lower, extent.upper, logarithmic, m_map->gradient(), theme(), strip ? QString() : name);
  plot()->xAxis->setLabel(strip ? tr("depth  d (colours: %1)").arg(name) : tr("depth  d"));
  if (columns <= kMostColumns && rows <= kMostRows) writeNumbers(scaled(extent.lower), scaled(extent.upper));
}

void StudyMapPlot::writeNumbers(double lower, double upper) {
  QCPColorGradient gradient = m_map->gradient();
  const int columns = static_cast<int>(m_columns.size()), rows = static_cast<int>(m_rows.size());
  std::vector<double> values;
  for (int c = 0; c < columns; ++c)
    for (int r = 0; r < rows; ++r)
      if (const double value = medianAt(c, r); std::isfinite(value)) values.push_back(value);
  const CellNumbers numbers(std::move(values), hasLogarithmicScale(m_measure));
  for (int c = 0; c < columns; ++c)
    for (int r = 0; r < rows; ++r) {
      const double value = medianAt(c, r);
      if (std::isnan(value)) continue;
      auto* text = new QCPItemText(plot());
      text->position->setCoords(c, r);
      text->setText(numbers.text(value));
      QFont small = plot()->font();
      small.setPointSizeF(small.pointSizeF() * 0.85);
      text->setFont(small);
      const double shown = hasLogarithmicScale(m_measure) ? std::log(value) : value;
      const QColor ground = std::isfinite(shown) ? QColor(gradient.color(shown, {lower, upper})) : theme().surface;
      text->setColor(contrastRatio(ground, Qt::black) > contrastRatio(ground, Qt::white) ? Qt::black : Qt::white);
      text->setSelectable(false);
      m_numbers.push_back(text);
    }
}

void StudyMapPlot::thinTicks() {
  if (m_columns.empty()) return;
  const std::vector<double> depths = those(model().numbers(depth()), m_columns);
  const int stride = strideFor(*plot()->xAxis, depths);
  if (stride != m_stride) plot()->xAxis->setTicker(valueTicker(depths, stride));
  m_stride = stride;
}

// Cells are square-ish: what is left of the plot stays free. The ranges are no choice of anybody's, so nobody is told.
void StudyMapPlot::fitCells() {
  if (m_columns.empty() || !follows()) return;
  const double columns = static_cast<double>(m_columns.size()), rows = static_cast<double>(m_rows.size());
  const QRect room = plot()->axisRect()->rect();
  const double width = room.width() / columns, height = room.height() / rows;
  if (!(width > 0 && height > 0)) return;
  const QSignalBlocker quietX(plot()->xAxis), quietY(plot()->yAxis);
  plot()->xAxis->setRange(-0.5, -0.5 + room.width() / std::min(width, kAspect * height));
  plot()->yAxis->setRange(-0.5, -0.5 + room.height() / std::min(height, kAspect * width));
}

void StudyMapPlot::showNumbersThatFit() {
  const double cell = std::abs(plot()->xAxis->coordToPixel(1) - plot()->xAxis->coordToPixel(0));
  const double row = std::abs(plot()->yAxis->coordToPixel(1) - plot()->yAxis->coordToPixel(0));
  for (QCPItemText* text : m_numbers) {
    const QSize size = QFontMetrics(text->font()).boundingRect(text->text()).size();
    text->setVisible(size.width() + 2 <= cell && size.height() <= row);
  }
}

void StudyMapPlot::followData() {
  plot()->xAxis->setRange(-0.5, static_cast<double>(std::max<std::size_t>(1, m_columns.size())) - 0.5);
  plot()->yAxis->setRange(-0.5, static_cast<double>(std::max<std::size_t>(1, m_rows.size())) - 0.5);
  fitCells();
}

QString StudyMapPlot::shownPart() const { return chosen() ? chosen()->name : QString(); }

QString StudyMapPlot::emptyText() const {
  if (!chosen()) return tr("Choose a study on the left and press Start.");
  if (model().isEmpty()) return tr("Waiting for the first point.");
  if (m_map->data()->keySize() > 0) return {};
  const QString reason = model().reason(m_measure.toStdString());
  return reason.isEmpty() ? tr("No finite values yet.") : reason;
}

StudyPosition StudyMapPlot::positionAt(const QPointF& position) const {
  if (!chosen()) return {};
  const double column = std::floor(position.x() + 0.5), row = std::floor(position.y() + 0.5);
  if (!(column >= 0 && column < static_cast<double>(m_columns.size()) && row >= 0 &&
        row < static_cast<double>(m_rows.size())))
    return {};
  StudyPosition found{chosen()->position};
  found.position[depth()] = m_columns[static_cast<std::size_t>(column)];
  found.position[width()] = m_rows[static_cast<std::size_t>(row)];
  return found;
}

QString StudyMapPlot::readoutAt(const QPointF& position) const {
  const StudyPosition found = positionAt(position);
  if (found.position.empty()) return {};
  const auto& axes = model().sweep().axes;
  const StudyCell cell = model().cell({found.position, {}}, depth(), found.position[depth()], m_measure.toStdString());
  const QString where = axisValueText(axes[depth()], found.position[depth()]) + QStringLiteral(", ") +
                        axisValueText(axes[width()], found.position[width()]);
  if (cell.seeds == 0) return tr("%1\nnot yet measured").arg(where);
  return tr("%1\n%2, %3 seeds").arg(where, numberText(cell.measured.median, 4)).arg(cell.seeds);
}

void StudyMapPlot::clickedAt(const QPointF& position) {
  if (const StudyPosition found = positionAt(position); !found.position.empty()) emit positionPointed(found);
}

bool StudyMapPlot::doubleClickedAt(const QPointF& pixel) {
  const StudyPosition found =
      positionAt({plot()->xAxis->pixelToCoord(pixel.x()), plot()->yAxis->pixelToCoord(pixel.y())});
  if (!found.position.empty()) emit positionOpened(found);
  return !found.position.empty();
}

PlotTable StudyMapPlot::table() const {
  PlotTable table;
  if (!chosen()) return table;
  table.names = {QStringLiteral("network.depth"), QStringLiteral("network.width"), m_measure};
  table.columns.resize(3);
  const std::vector<double> depths = model().numbers(depth()), widths = model().numbers(width());
  StudyCurve curve = *chosen();
  for (std::size_t c = 0; c < depths.size(); ++c)
    for (std::size_t r = 0; r < widths.size(); ++r) {
      curve.position[width()] = r;
      table.columns[0].push_back(depths[c]);
      table.columns[1].push_back(widths[r]);
      table.columns[2].push_back(model().cell(curve, depth(), c, m_measure.toStdString()).measured.median);
    }
  return table;
}

}  // namespace gatescope
