// Images with what the network says they are.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/maps/digit_wall_plot.h"

#include <qcustomplot.h>

#include <algorithm>
#include <cmath>

#include "ui/base/numbers.h"
#include "ui/plots/maps/tile_wall.h"
#include "ui/plots/panel/class_looks.h"
#include "ui/plots/panel/layout_elements.h"
#include "ui/plots/panel/probe_text.h"

namespace gatescope {

namespace {

const Samples& shownSamples(const Inspection& inspection) {
  return inspection.images->test ? inspection.data->test : inspection.data->train;
}

/// Row of the image at this position of the wall in its set.
Index rowOf(const Inspection& inspection, Index position) {
  return inspection.images->samples[static_cast<std::size_t>(position)];
}

int classOf(const Inspection& inspection, Index position) {
  return shownSamples(inspection).classes[static_cast<std::size_t>(rowOf(inspection, position))];
}

/// Number of that image in its set, from 0.
Index numberOf(const Inspection& inspection, Index position) {
  const Index row = rowOf(inspection, position);
  return inspection.images->test ? row : trainingNumber(inspection.data.get(), row);
}

/// What there is to show, or nullptr: predictions of classes for images.
const Inspection* wallOf(const RunHistory* run) {
  const Inspection* inspection = run ? run->shownInspection() : nullptr;
  if (!inspection || !inspection->images || inspection->data->imageRows == 0) return nullptr;
  const Samples& samples = shownSamples(*inspection);
  const std::vector<Index>& rows = inspection->images->samples;
  const bool known = !rows.empty() && rows.back() < samples.count() &&
                     rows.back() < static_cast<Index>(samples.classes.size()) &&
                     inspection->images->output.cols() == static_cast<Index>(rows.size());
  return inspection->data->classification && known ? inspection : nullptr;
}

/// The class as a number: its name where all names are numbers, else counted from 1.
double classNumber(const Dataset& data, int c) {
  bool all = !data.classNames.empty();
  for (const std::string& name : data.classNames) {
    bool number = false;
    QString::fromStdString(name).toDouble(&number);
    all = all && number;
  }
  return all ? className(data, c).toDouble() : c + 1;
}

}  // namespace

QImage sampleImage(const Dataset& data, const Samples& samples, Index sample, double low, double high,
                   const Theme& theme) {
  const int rows = static_cast<int>(data.imageRows), columns = static_cast<int>(data.imageColumns);
  const Index plane = data.imageRows * data.imageColumns;
  const double scale = high > low ? 1 / (high - low) : 0;
  QImage image(columns, rows, QImage::Format_RGB32);
  for (int row = 0; row < rows; ++row)
    for (int column = 0; column < columns; ++column) {
      const auto value = [&](Index channel) {
        const Index input = channel * plane + static_cast<Index>(row) * columns + column;
        return std::clamp((static_cast<double>(samples.inputs(input, sample)) - low) * scale, 0.0, 1.0);
      };
      const auto byte = [&](Index channel) { return static_cast<int>(std::lround(255 * value(channel))); };
      const bool colour = data.imageChannels == 3;
      image.setPixel(column, row,
                     colour ? qRgb(byte(0), byte(1), byte(2)) : mixed(theme.surface, theme.text, value(0)).rgb());
    }
  return image;
}

PlotModes DigitWallPlot::modeTable() {
  return {{QStringLiteral("all"), tr("all")}, {QStringLiteral("wrong_only"), tr("wrong only")}};
}

DigitWallPlot::DigitWallPlot(QWidget* parent) : RunPlot(QStringLiteral("digit_wall"), tr("Digit wall"), parent) {
  setModes(modeTable());
  addModeBox(tr("Images shown"), tr("Which of the images are shown: up to 100 of the set, evenly chosen."));
  plot()->axisRect()->setMinimumMargins(QMargins(8, 6, 8, 6));
  DigitWallPlot::rebuild();
  connect(plot(), &QCustomPlot::afterLayout, this, &DigitWallPlot::sayWhatIsShown);
}

InspectionOrder DigitWallPlot::wants() const {
  InspectionOrder order;
  order.images = true;
  return order;
}

void DigitWallPlot::rebuild() {
  plot()->clearPlottables();
  m_wall = new TileWall(plot()->xAxis, plot()->yAxis);
  m_rendered.reset();
  for (QCPAxis* axis : {plot()->xAxis, plot()->yAxis}) {  // a wall has no scale
    axis->setLabel({});
    axis->setTicks(false);
    axis->setTickLabels(false);
    axis->setBasePen(Qt::NoPen);
    axis->grid()->setVisible(false);
  }
}

void DigitWallPlot::renderImages(const Inspection& inspection) {
  const std::vector<Index>& rows = inspection.images->samples;
  if (m_rendered == inspection.data && m_renderedTest == inspection.images->test && m_renderedSamples == rows) return;
  const Samples& samples = shownSamples(inspection);
  const double low = static_cast<double>(samples.inputs(Eigen::all, rows).minCoeff());
  const double high = static_cast<double>(samples.inputs(Eigen::all, rows).maxCoeff());
  std::vector<QImage> images;
  for (const Index row : rows) images.push_back(sampleImage(*inspection.data, samples, row, low, high, theme()));
  m_wall->setImages(std::move(images));
  m_rendered = inspection.data;
  m_renderedTest = inspection.images->test;
  m_renderedSamples = rows;
}

void DigitWallPlot::updateData() {
  const Inspection* inspection = wallOf(run());
  m_right = m_count = 0;
  std::vector<Tile> tiles;
  if (inspection) {
    renderImages(*inspection);
    const MatrixD& output = inspection->images->output;
    m_count = output.cols();
    for (Index s = 0; s < m_count; ++s) {
      const int truth = classOf(*inspection, s), said = predictedClass(output.col(s));
      if (truth == said) ++m_right;
      if (truth == said && showsWrongOnly()) continue;
      tiles.push_back(
          {s, truth != said, tr("%1→%2").arg(className(*inspection->data, truth), className(*inspection->data, said))});
    }
  }
  m_wall->setTiles(std::move(tiles), theme());
  legend().setEntries({});
  setValues(inspection ? tr("%1 of %2 correct").arg(m_right).arg(m_count) : QString());
  setNote(inspection ? tr("Step %1, %2. Framed: class → what the network predicts.")
                           .arg(countText(inspection->step), partText(*inspection))
                     : QString());
}

QString DigitWallPlot::partText(const Inspection& inspection) const {
  const QString all = countText(shownSamples(inspection).count());
  const bool test = inspection.images->test;
  if (m_count == shownSamples(inspection).count())
    return (test ? tr("all %1 test samples") : tr("all %1 training samples")).arg(all);
  return (test ? tr("%1 of %2 test samples, evenly chosen") : tr("%1 of %2 training samples, evenly chosen"))
      .arg(m_count)
      .arg(all);
}

void DigitWallPlot::sayWhatIsShown() {
  if (!wallOf(run())) return;
  const std::size_t shown = m_wall->shownTiles(), all = m_wall->tiles().size();
  const QString right = tr("%1 of %2 correct").arg(m_right).arg(m_count);
  setValues(shown < all ? tr("%1; room for %2").arg(right).arg(shown) : right);
}

void DigitWallPlot::followData() {
  plot()->xAxis->setRange(0, 1);
  plot()->yAxis->setRange(0, 1);
}

std::int64_t DigitWallPlot::newestStep(const RunHistory& run) const {
  return run.inspection ? run.inspection->step : -1;
}

QString DigitWallPlot::emptyText() const {
  const Inspection* inspection = run() ? run()->shownInspection() : nullptr;
  if (wallOf(run()))
    return showsWrongOnly() && m_right == m_count ? tr("None of the %1 images is misclassified.").arg(m_count)
                                                  : QString();
  if (inspection && inspection->data->imageRows == 0)
    return tr("The wall needs images; these data (%1) have none. Try digits, fashion or CIFAR-10.")
        .arg(QString::fromStdString(inspection->data->title));
  if (inspection && inspection->images) return tr("These targets are not classes: nothing can be right or wrong.");
  if (inspection && !inspection->noImagesReason.empty()) return QString::fromStdString(inspection->noImagesReason);
  return waitingText(tr("what the network makes of the images"));
}

QString DigitWallPlot::readoutAt(const QPointF& position) const {
  const Inspection* inspection = wallOf(run());
  const Tile* tile = inspection ? m_wall->tileAt(position) : nullptr;
  if (!tile) return {};
  const Index s = tile->sample;
  const Dataset& set = *inspection->data;
  const VectorD output = inspection->images->output.col(s);
  const int truth = classOf(*inspection, s), said = predictedClass(output);
  const bool probabilities = output.size() > 1 && run()->settings.experiment.loss == Loss::CrossEntropy;
  QStringList lines = {
      (inspection->images->test ? tr("test sample %1: %2, predicted %3") : tr("training sample %1: %2, predicted %3"))
          .arg(countText(numberOf(*inspection, s) + 1), className(set, truth), className(set, said))};
  if (output.size() == 1) {
    lines << tr("output %1").arg(numberText(output(0), 4));
  } else {
    // The three largest say what it was taken for.
    const VectorD values = probabilities ? softmax(output) : output;
    std::vector<int> order;
    for (int c = 0; c < static_cast<int>(values.size()); ++c) order.push_back(c);
    std::ranges::stable_sort(order, [&](int a, int b) { return values(a) > values(b); });
    QStringList likeliest;
    for (std::size_t k = 0; k < std::min<std::size_t>(3, order.size()); ++k)
      likeliest << tr("%1: %2").arg(className(set, order[k]), numberText(values(order[k]), 4));
    lines << (probabilities ? tr("probability %1") : tr("output %1")).arg(likeliest.join(QStringLiteral(", ")));
  }
  lines << tr("margin %1").arg(numberText(marginOf(output, truth), 4));
  return lines.join(QLatin1Char('\n'));
}

void DigitWallPlot::clickedAt(const QPointF& position) {
  const Inspection* inspection = wallOf(run());
  const Tile* tile = inspection && !inspection->images->test ? m_wall->tileAt(position) : nullptr;
  const Index probe = tile ? probeOfRow(*inspection->samples, rowOf(*inspection, tile->sample)) : -1;
  if (probe >= 0) emit sampleChosen(probe);
}

PlotTable DigitWallPlot::table() const {
  const Inspection* inspection = wallOf(run());
  if (!inspection) return {};
  const MatrixD& output = inspection->images->output;
  PlotTable table{{QStringLiteral("sample"), QStringLiteral("class"), QStringLiteral("predicted")}, {}};
  for (Index k = 0; k < output.rows(); ++k) table.names.push_back(QStringLiteral("output_%1").arg(k + 1));
  table.columns.resize(table.names.size());
  for (Index s = 0; s < output.cols(); ++s) {
    table.columns[0].push_back(static_cast<double>(numberOf(*inspection, s) + 1));
    table.columns[1].push_back(classNumber(*inspection->data, classOf(*inspection, s)));
    table.columns[2].push_back(classNumber(*inspection->data, predictedClass(output.col(s))));
    for (Index k = 0; k < output.rows(); ++k) table.columns[static_cast<std::size_t>(3 + k)].push_back(output(k, s));
  }
  return table;
}

}  // namespace gatescope
