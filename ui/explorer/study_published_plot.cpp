// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/study_published_plot.h"

#include <qcustomplot.h>

#include <algorithm>
#include <cmath>

#include "core/study/study_measures.h"
#include "ui/base/numbers.h"
#include "ui/plots/panel/layout_elements.h"
#include "ui/plots/panel/series.h"
#include "ui/plots/panel/tickers.h"

namespace gatescope {
namespace {

constexpr double kTogether = 0.8;  // of the room of a place, for its bars

}  // namespace

StudyPublishedPlot::StudyPublishedPlot(const StudyModel& model, QWidget* parent)
    : StudyPanel(model, QStringLiteral("study_published"), tr("Published and measured"), parent) {}

void StudyPublishedPlot::setComparisons(std::vector<PublishedComparison> rows) {
  m_rows = std::move(rows);
  std::erase_if(m_rows, [first = m_rows.empty() ? std::string() : m_rows.front().published.measure](
                            const PublishedComparison& row) { return row.published.measure != first; });
  contentChanged();
}

QString StudyPublishedPlot::placeName(const PublishedComparison& row) const {
  const std::string name =
      row.published.name.empty() ? publishedWhere(row.published, model().sweep()) : row.published.name;
  return name.empty() ? tr("all points") : QString::fromStdString(name);
}

// Bars stand side by side around their place, from 1.
void StudyPublishedPlot::add(Group& group, std::size_t place, double mean, double deviation, int runs) const {
  const auto bars = static_cast<double>(m_groups.size()), own = static_cast<double>(&group - m_groups.data());
  group.x.push_back(static_cast<double>(place + 1) + kTogether * ((own + 0.5) / bars - 0.5));
  group.mean.push_back(mean);
  group.deviation.push_back(std::isnan(deviation) ? 0 : deviation);
  group.text.push_back(QString::fromStdString(publishedText(mean, deviation, runs)));
}

void StudyPublishedPlot::group() {
  m_places.clear();
  m_groups.clear();
  m_outside.clear();
  const auto sourceOf = [](const PublishedComparison& row) {
    return row.published.source.empty() ? tr("published") : QString::fromStdString(row.published.source);
  };
  const auto find = [this](const QString& name) { return std::ranges::find(m_groups, name, &Group::name); };
  for (const PublishedComparison& row : m_rows)
    if (find(sourceOf(row)) == m_groups.end()) m_groups.push_back({sourceOf(row), {}, {}, {}, {}});
  if (!m_rows.empty()) m_groups.push_back({tr("measured"), {}, {}, {}, {}});
  for (const PublishedComparison& row : m_rows) {
    const bool isNew = !m_places.contains(placeName(row));
    if (isNew) m_places << placeName(row);
    const auto place = static_cast<std::size_t>(m_places.indexOf(placeName(row)));
    add(*find(sourceOf(row)), place, row.published.value, row.published.deviation, row.published.runs);
    if (isNew && row.runs > 0) add(m_groups.back(), place, row.mean, row.deviation, row.runs);
    const double x = static_cast<double>(place + 1) + kTogether * (0.5 - 0.5 / static_cast<double>(m_groups.size()));
    if (row.isOutside() && std::ranges::find(m_outside, x) == m_outside.end()) m_outside.push_back(x);
  }
}

QColor StudyPublishedPlot::colourOf(std::size_t group) const {
  if (group + 1 == m_groups.size()) return theme().train;
  const QColor sources[] = {theme().initial, theme().faintText, theme().theory};
  return sources[group % std::size(sources)];
}

void StudyPublishedPlot::rebuild() {
  plot()->clearPlottables();
  group();
  const StudyMeasure* measure = m_rows.empty() ? nullptr : findStudyMeasure(m_rows.front().published.measure);
  setAxes(QString(), false, true, measure ? QString::fromStdString(measure->label) : QString(), false);
  const QSharedPointer<NameTicker> names(new NameTicker);
  for (int i = 0; i < m_places.size(); ++i) names->addTick(i + 1, m_places[i]);
  plot()->xAxis->setTicker(names);
  plot()->xAxis->setSubTicks(false);
  for (std::size_t g = 0; g < m_groups.size(); ++g) {
    auto* bars = new QCPBars(plot()->xAxis, plot()->yAxis);
    bars->setName(m_groups[g].name);
    bars->setPen(Qt::NoPen);
    bars->setBrush(colourOf(g));
    bars->setWidth(0.9 * kTogether / static_cast<double>(m_groups.size()));
    bars->setSelectable(QCP::stNone);
    auto* errors = new QCPErrorBars(plot()->xAxis, plot()->yAxis);
    errors->setDataPlottable(bars);
    errors->setPen(QPen(theme().text, theme().lineWidth));
    errors->setSymbolGap(0);
    errors->setSelectable(QCP::stNone);
    QVector<double> deviations;
    for (std::size_t i = 0; i < m_groups[g].x.size(); ++i) {
      bars->addData(m_groups[g].x[i], m_groups[g].mean[i]);
      deviations << m_groups[g].deviation[i];
    }
    errors->setData(deviations);
  }
  QCPGraph* outside = addCurve(tr("outside 3 σ"), QPen(theme().test, theme().lineWidth));
  outside->setLineStyle(QCPGraph::lsNone);
  outside->setScatterStyle(
      {QCPScatterStyle::ssCross, QPen(theme().test, 2 * theme().lineWidth), Qt::NoBrush, 7 * theme().lineWidth});
}

void StudyPublishedPlot::updateData() {
  std::vector<LegendEntry> entries;
  for (std::size_t g = 0; g < m_groups.size(); ++g)
    entries.push_back({m_groups[g].name, QPen(colourOf(g), 4 * theme().lineWidth)});
  if (!m_outside.empty()) entries.push_back({tr("outside 3 σ"), QPen(theme().test, theme().lineWidth)});
  legend().setEntries(std::move(entries));
  setNote(m_rows.empty() ? QString() : tr("± standard deviation over runs; σ of the difference of the two means"));
}

// Accuracies lie near each other: the axis shows where they differ, and does not begin at 0.
void StudyPublishedPlot::followData() {
  Extent y;
  for (const Group& group : m_groups)
    for (std::size_t i = 0; i < group.mean.size(); ++i) {
      y.include(group.mean[i] - group.deviation[i]);
      y.include(group.mean[i] + group.deviation[i]);
    }
  if (y.isEmpty()) y.include(0), y.include(1);
  const double room = std::max(0.12 * (y.upper - y.lower), 1e-12 + 1e-3 * std::abs(y.upper));
  plot()->xAxis->setRange(0.4, static_cast<double>(m_places.size()) + 0.6);
  plot()->yAxis->setRange(y.lower - room, y.upper + 2 * room);
  for (int i = 0; i < plot()->plottableCount(); ++i)
    if (auto* bars = qobject_cast<QCPBars*>(plot()->plottable(i))) bars->setBaseValue(y.lower - room);
  QCPGraph* outside = plot()->graph(0);
  QVector<double> x, top;
  for (const double place : m_outside) x << place, top << y.upper + room;
  outside->setData(x, top, true);
}

QString StudyPublishedPlot::emptyText() const {
  return m_rows.empty() ? tr("“Published numbers…” in the menu opens a table of them.") : QString();
}

QString StudyPublishedPlot::readoutAt(const QPointF& position) const {
  const double half = kTogether / 2 / static_cast<double>(std::max<std::size_t>(1, m_groups.size()));
  for (const Group& group : m_groups)
    for (std::size_t i = 0; i < group.x.size(); ++i)
      if (std::abs(group.x[i] - position.x()) <= half)
        return tr("%1, %2\n%3")
            .arg(m_places.value(static_cast<int>(std::lround(group.x[i])) - 1), group.name, group.text[i]);
  return {};
}

PlotTable StudyPublishedPlot::table() const {
  PlotTable table;
  if (m_rows.empty()) return table;
  table.names = {QStringLiteral("place"),         QStringLiteral("reported"),   QStringLiteral("reported_deviation"),
                 QStringLiteral("reported_runs"), QStringLiteral("measured"),   QStringLiteral("measured_deviation"),
                 QStringLiteral("measured_runs"), QStringLiteral("difference"), QStringLiteral("sigma")};
  table.columns.resize(table.names.size());
  for (const PublishedComparison& row : m_rows) {
    const double place = static_cast<double>(m_places.indexOf(placeName(row)) + 1);
    const double numbers[] = {place,
                              row.published.value,
                              row.published.deviation,
                              row.published.runs > 0 ? row.published.runs : kAbsent,
                              row.mean,
                              row.deviation,
                              static_cast<double>(row.runs),
                              row.difference(),
                              row.sigma()};
    for (std::size_t c = 0; c < table.columns.size(); ++c) table.columns[c].push_back(numbers[c]);
  }
  return table;
}

}  // namespace gatescope
