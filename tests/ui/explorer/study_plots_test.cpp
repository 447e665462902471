// The plots of a study: curves, theory, knee, map, eigenvalues, their tables, and what they answer to the pointer.
// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>
#include <qcustomplot.h>

#include <QComboBox>
#include <QSignalSpy>
#include <QTest>
#include <set>

#include "tests/ui/support/study_support.h"
#include "ui/base/hues.h"
#include "ui/controls/choice_text.h"
#include "ui/explorer/study_curves_plot.h"
#include "ui/explorer/study_map_plot.h"
#include "ui/explorer/study_spectrum_plot.h"
#include "ui/explorer/study_top_marks.h"
#include "ui/explorer/study_training_plot.h"
#include "ui/export/plot_export.h"
#include "ui/plots/maps/colour_bar.h"
#include "ui/plots/panel/layout_elements.h"

namespace gatescope {
namespace {

template <class Panel>
class StudyPlotTest : public testing::Test {
 protected:
  StudyPlotTest() {
    m_panel.resize(640, 400);
    m_panel.show();
  }
  void showStudy() {
    test::fill(m_model);
    m_panel.studyChanged();
    m_panel.plot()->replot();
  }
  QCPGraph* graph(const QString& name) {
    for (int i = 0; i < m_panel.plot()->graphCount(); ++i)
      if (m_panel.plot()->graph(i)->name() == name) return m_panel.plot()->graph(i);
    return nullptr;
  }
  QString message() {
    for (int i = 0; i < m_panel.plot()->layerCount(); ++i)
      for (QCPLayerable* child : m_panel.plot()->layer(i)->children())
        if (auto* text = dynamic_cast<CentredMessage*>(child)) return text->text();
    return {};
  }
  QPoint pixel(double x, double y) {
    return {qRound(m_panel.plot()->xAxis->coordToPixel(x)), qRound(m_panel.plot()->yAxis->coordToPixel(y))};
  }

  StudyModel m_model;
  Panel m_panel{m_model};
};

using StudyCurvesPlotTest = StudyPlotTest<StudyCurvesPlot>;
using StudyMapPlotTest = StudyPlotTest<StudyMapPlot>;
using StudySpectrumPlotTest = StudyPlotTest<StudySpectrumPlot>;
using StudyTrainingPlotTest = StudyPlotTest<StudyTrainingPlot>;

TEST_F(StudyCurvesPlotTest, DrawsMedianBandAndTheoryOfEveryWidth) {
  EXPECT_TRUE(message().contains("Start"));
  showStudy();
  EXPECT_EQ(message(), "");
  QCPGraph* curve = graph("w = 9");
  ASSERT_TRUE(curve);
  ASSERT_EQ(curve->dataCount(), 4);
  EXPECT_DOUBLE_EQ(curve->data()->at(0)->value, 11.2);
  EXPECT_DOUBLE_EQ(curve->data()->at(3)->key, 6);
  EXPECT_FALSE(curve->scatterStyle().isNone()) << "points are marked";
  EXPECT_NE(curve->scatterStyle().shape(), graph("w = 5")->scatterStyle().shape()) << "never colour alone";
  int bands = 0;
  for (int i = 0; i < m_panel.plot()->graphCount(); ++i) bands += m_panel.plot()->graph(i)->channelFillGraph() ? 1 : 0;
  EXPECT_EQ(bands, 2);
  EXPECT_EQ(m_panel.plot()->xAxis->label(), "depth d");
  ASSERT_TRUE(graph("theory, w = 9"));
  EXPECT_DOUBLE_EQ(graph("theory, w = 9")->data()->at(0)->value, 5.6);
}

TEST_F(StudyCurvesPlotTest, EqualTheoriesAreOneCurveAndTheKneeStands) {
  m_model.start(test::explorerSweep());
  for (Index i = 0; i < m_model.sweep().points(); ++i) {
    StudyPoint point = test::madePoint(i, static_cast<double>(2 + i));
    point.values[0].theory = static_cast<double>(m_model.sweep().settings(i).experiment.network.depth);
    m_model.add(point);
  }
  m_panel.studyChanged();
  int theories = 0, knees = 0;
  for (int i = 0; i < m_panel.plot()->graphCount(); ++i)
    if (m_panel.plot()->graph(i)->name() == "theory" && m_panel.plot()->graph(i)->dataCount() > 0) ++theories;
  for (int i = 0; i < m_panel.plot()->itemCount(); ++i)
    if (auto* line = qobject_cast<QCPItemStraightLine*>(m_panel.plot()->item(i));
        line && std::abs(line->point1->key() - (1 + std::log2(7.0))) < 1e-9)
      ++knees;
  EXPECT_EQ(theories, 1);
  EXPECT_EQ(knees, 1);
}

TEST_F(StudyCurvesPlotTest, InfinitePlacesAreLeftOutAndCounted) {
  test::fill(m_model);
  for (Index i = 0; i < 3; ++i)
    m_model.add(test::madePoint(i, std::numeric_limits<double>::infinity()));  // d = 2, w = 5
  m_panel.studyChanged();
  EXPECT_EQ(graph("w = 5")->dataCount(), 3);
  bool told = false;
  for (auto* element : m_panel.plot()->plotLayout()->elements(true))
    if (auto* note = dynamic_cast<NoteLine*>(element)) told = told || note->text().contains("1 singular");
  EXPECT_TRUE(told);
}

TEST_F(StudyCurvesPlotTest, InfinitePlacesStandAtTheTopWithTheirMarkAndAnswer) {
  test::fill(m_model);
  for (Index i = 0; i < 3; ++i) m_model.add(test::madePoint(i, std::numeric_limits<double>::infinity()));
  m_panel.studyChanged();
  m_panel.plot()->replot();
  const StudyTopMarks* top = m_panel.topMarks();
  ASSERT_EQ(top->places().size(), 1u);
  EXPECT_EQ(top->places()[0].x, 2);
  EXPECT_EQ(top->word(), "singular");
  EXPECT_EQ(top->places()[0].look.mark.shape(), graph("w = 5")->scatterStyle().shape());
  QList<StudyPosition> pointed;
  QObject::connect(&m_panel, &StudyPanel::positionPointed, [&](const StudyPosition& position) { pointed << position; });
  QTest::mouseMove(m_panel.plot(), QPoint(300, 300));
  QTest::mouseMove(m_panel.plot(), top->pixel(0).toPoint());
  ASSERT_FALSE(pointed.isEmpty());
  EXPECT_EQ(m_model.positionName(pointed.back().position), "w = 5, d = 2");
}

TEST_F(StudyCurvesPlotTest, AStudyOfNothingButInfinitePlacesIsNotEmpty) {
  const Sweep sweep = test::explorerSweep();
  m_model.start(sweep);
  for (Index i = 0; i < sweep.points(); ++i) m_model.add(test::madePoint(i, std::numeric_limits<double>::infinity()));
  m_panel.studyChanged();
  m_panel.plot()->replot();
  EXPECT_EQ(message(), "");
  EXPECT_EQ(m_panel.topMarks()->places().size(), 8u);
  EXPECT_GT(m_panel.topMarks()->pixel(1).y(), m_panel.topMarks()->pixel(0).y()) << "one below the other";
}

// A band whose upper quartile never gets there reaches out of the picture; the ranges stay those of what is finite.
TEST_F(StudyCurvesPlotTest, ABandMayHaveNoUpperEnd) {
  test::fill(m_model);
  for (Index i : {1, 2}) m_model.add(test::madePoint(i, i == 1 ? 8 : std::numeric_limits<double>::infinity()));
  m_panel.studyChanged();
  const PlotTable table = m_panel.table();
  EXPECT_EQ(table.columns[1][0], 8);
  EXPECT_EQ(table.columns[3][0], std::numeric_limits<double>::infinity());
  EXPECT_LT(m_panel.plot()->yAxis->range().upper, 1000);
  m_panel.plot()->replot();
}

TEST_F(StudyCurvesPlotTest, OtherAxesAndMeasuresAreChosenThroughTheirBoxes) {
  showStudy();
  QSignalSpy changed(&m_panel, &StudyCurvesPlot::measureChanged);
  const auto choose = [](QComboBox* box, const QString& data) {
    const int row = box->findData(data);
    ASSERT_GE(row, 0) << data.toStdString();
    box->setCurrentIndex(row);
    emit box->activated(row);
  };
  choose(m_panel.measureChoice(), "linearised_steps");
  EXPECT_DOUBLE_EQ(graph("w = 9")->data()->at(0)->value, 112);
  choose(m_panel.axisChoice(), "network.width");
  ASSERT_TRUE(graph("d = 4"));
  EXPECT_EQ(graph("d = 4")->dataCount(), 2);
  EXPECT_EQ(m_panel.plot()->xAxis->scaleType(), QCPAxis::stLogarithmic);
  choose(m_panel.axisChoice(), "network.depth");
  choose(m_panel.measureChoice(), "best_depth");
  EXPECT_EQ(m_panel.xAxis(), "network.width") << "depth against depth says nothing";
  ASSERT_EQ(graph("best depth")->dataCount(), 2);
  EXPECT_EQ(graph("best depth")->data()->at(1)->value, 4);
  choose(m_panel.measureChoice(), "test_accuracy");
  EXPECT_FALSE(message().isEmpty());
  EXPECT_EQ(changed.count(), 3);
}

TEST_F(StudyCurvesPlotTest, PointsAnswerToThePointerAndOpenByDoubleClick) {
  showStudy();
  QList<StudyPosition> pointed, opened;
  QObject::connect(&m_panel, &StudyPanel::positionPointed, [&](const StudyPosition& position) { pointed << position; });
  QObject::connect(&m_panel, &StudyPanel::positionOpened, [&](const StudyPosition& position) { opened << position; });
  const QPoint at = pixel(3, 10.2);  // d = 3, w = 9
  QTest::mouseMove(m_panel.plot(), at + QPoint(2, 2));
  QTest::mouseMove(m_panel.plot(), at);
  ASSERT_FALSE(pointed.isEmpty());
  EXPECT_EQ(m_model.positionName(pointed.back().position), "w = 9, d = 3");
  QTest::mouseDClick(m_panel.plot(), Qt::LeftButton, {}, at);
  ASSERT_EQ(opened.size(), 1);
  EXPECT_EQ(opened.front(), pointed.back());
  EXPECT_TRUE(m_panel.follows());
}

TEST_F(StudyCurvesPlotTest, TheTableHasEveryCurveInFullAndExports) {
  showStudy();
  const PlotTable table = m_panel.table();
  ASSERT_EQ(table.names.size(), 9u);
  EXPECT_EQ(table.names[0], "network.depth");
  EXPECT_EQ(table.names[5], "w = 9: condition");
  EXPECT_EQ(table.columns[5][0], 11.2);
  EXPECT_EQ(table.columns[0], (std::vector<double>{2, 3, 4, 6}));
  const QImage picture = plotImage(m_panel, {});
  EXPECT_EQ(picture.text("Description"), m_model.description());
}

TEST_F(StudyCurvesPlotTest, VariantsHaveTheirColourAndNoTwoCurvesShareColourAndMark) {
  Sweep sweep = test::explorerSweep();
  sweep.axes[0] = test::axis("network.width", {"5", "9", "17"});
  sweep.axes.insert(sweep.axes.begin(), test::axis("gating.variant", {"relu", "galu", "soft_galu", "dln"}));
  m_model.start(sweep);
  for (Index i = 0; i < sweep.points(); ++i) m_model.add(test::madePoint(i, 3 + static_cast<double>(i % 7)));
  m_panel.studyChanged();
  std::set<std::pair<QRgb, std::pair<int, bool>>> looks;
  for (const char* variant : {"relu", "galu", "soft_galu", "dln"})
    for (const char* width : {"5", "9", "17"}) {
      const QString name = choiceTitle(*findField("gating.variant"), variant) + ", w = " + width;
      QCPGraph* curve = graph(name);
      ASSERT_TRUE(curve) << name.toStdString();
      EXPECT_EQ(curve->pen().color(), m_panel.theme().hue(variantHue(variant))) << name.toStdString();
      const QCPScatterStyle mark = curve->scatterStyle();
      EXPECT_TRUE(
          looks.insert({curve->pen().color().rgb(), {mark.shape(), mark.brush().color() == mark.pen().color()}}).second)
          << name.toStdString();
      EXPECT_EQ(mark.shape(), graph(QStringLiteral("ReLU, w = ") + width)->scatterStyle().shape()) << "by width";
      EXPECT_EQ(curve->pen().dashPattern(), graph(QStringLiteral("ReLU, w = ") + width)->pen().dashPattern());
    }
  for (auto* element : m_panel.plot()->plotLayout()->elements(true))
    if (auto* legend = dynamic_cast<CurveLegend*>(element))
      for (const LegendEntry& entry : legend->entries())
        if (QCPGraph* curve = graph(entry.text)) {
          EXPECT_EQ(entry.mark.shape(), curve->scatterStyle().shape()) << entry.text.toStdString();
          EXPECT_EQ(entry.pen, curve->pen());
        }
  sweep.axes[1] = test::axis("network.width", {"5"});
  m_model.start(sweep);
  for (Index i = 0; i < sweep.points(); ++i) m_model.add(test::madePoint(i, 3));
  m_panel.studyChanged();
  EXPECT_NE(graph("ReLU")->scatterStyle().shape(), graph("GaLU")->scatterStyle().shape()) << "never colour alone";
}

TEST_F(StudyMapPlotTest, HasACellPerDepthAndWidthThatAnswersToClicks) {
  showStudy();
  QList<StudyPosition> pointed, opened;
  QObject::connect(&m_panel, &StudyPanel::positionPointed, [&](const StudyPosition& position) { pointed << position; });
  QObject::connect(&m_panel, &StudyPanel::positionOpened, [&](const StudyPosition& position) { opened << position; });
  const PlotTable table = m_panel.table();
  ASSERT_EQ(table.columns[2].size(), 8u);
  EXPECT_DOUBLE_EQ(table.columns[2][7], 11.2);  // d = 6, w = 9
  QTest::mouseClick(m_panel.plot(), Qt::LeftButton, {}, pixel(2, 1));
  ASSERT_EQ(pointed.size(), 1);
  EXPECT_EQ(m_model.positionName(pointed.front().position), "w = 9, d = 4");
  QTest::mouseDClick(m_panel.plot(), Qt::LeftButton, {}, pixel(2, 1));
  EXPECT_EQ(opened.size(), 1);
  QStringList numbers;
  for (int i = 0; i < m_panel.plot()->itemCount(); ++i)
    if (auto* text = qobject_cast<QCPItemText*>(m_panel.plot()->item(i));
        text && text->position->type() == QCPItemPosition::ptPlotCoords)
      numbers << text->text();
  EXPECT_EQ(numbers.size(), 8) << "colour is never alone";
  EXPECT_TRUE(m_panel.choice()->isHidden()) << "there is one map";
}

TEST_F(StudyMapPlotTest, OneOfSeveralVariantsIsChosen) {
  Sweep sweep = test::explorerSweep();
  sweep.axes.insert(sweep.axes.begin(), test::axis("gating.variant", {"fixed_random", "galu"}));
  m_model.start(sweep);
  for (Index i = 0; i < sweep.points(); ++i) m_model.add(test::madePoint(i, i < sweep.points() / 2 ? 3 : 7));
  m_panel.studyChanged();
  ASSERT_EQ(m_panel.choice()->count(), 2);
  EXPECT_EQ(m_panel.table().columns[2].front(), 3);
  m_panel.choice()->setCurrentIndex(1);
  emit m_panel.choice()->activated(1);
  EXPECT_EQ(m_panel.table().columns[2].front(), 7);
  EXPECT_TRUE(m_panel.settingsLine().startsWith("here GaLU; all: ")) << "a picture says of which it is";
}

TEST_F(StudyMapPlotTest, DepthsThatAreStillToComeTakeNoRoomAndCellsAreSquareIsh) {
  const Sweep sweep = test::explorerSweep();
  m_model.start(sweep);
  for (Index i = 0; i < sweep.points(); ++i) {
    const std::int64_t depth = sweep.settings(i).experiment.network.depth;
    if (depth == 2 || depth == 6) m_model.add(test::madePoint(i, static_cast<double>(depth)));
  }
  m_panel.studyChanged();
  QList<StudyPosition> pointed;
  QObject::connect(&m_panel, &StudyPanel::positionPointed, [&](const StudyPosition& position) { pointed << position; });
  for (const QSize size : {QSize(640, 400), QSize(300, 500), QSize(900, 200)}) {
    m_panel.resize(size);
    m_panel.plot()->replot();
    m_panel.plot()->replot();
    const auto labels = m_panel.plot()->xAxis->ticker().dynamicCast<QCPAxisTickerText>();
    ASSERT_TRUE(labels);
    EXPECT_EQ(labels->ticks().size(), 2) << "a map of two depths labels both";
    const double width = pixel(1, 0).x() - pixel(0, 0).x(), height = pixel(0, 0).y() - pixel(0, 1).y();
    EXPECT_LE(std::max(width / height, height / width), 2.1) << size.width() << " × " << size.height();
    QTest::mouseClick(m_panel.plot(), Qt::LeftButton, {}, pixel(1, 1));
  }
  ASSERT_EQ(pointed.size(), 3);
  EXPECT_EQ(m_model.positionName(pointed.front().position), "w = 9, d = 6");
  EXPECT_TRUE(m_panel.follows());
  EXPECT_EQ(m_panel.table().columns[2].size(), 8u) << "the table has all";
}

TEST_F(StudyMapPlotTest, NumbersThatDifferLookDifferentAndTheBarNamesThem) {
  Sweep sweep = test::explorerSweep();
  sweep.measures = {"test_accuracy", "test_loss"};
  m_model.start(sweep);
  for (Index i = 0; i < sweep.points(); ++i)
    m_model.add(test::madePoint(i, 0.95 + 0.0015 * static_cast<double>(i / 3)));
  m_panel.resize(900, 400);
  m_panel.setMeasure("test_accuracy");
  m_panel.studyChanged();
  QSet<QString> numbers;
  for (int i = 0; i < m_panel.plot()->itemCount(); ++i)
    if (auto* text = qobject_cast<QCPItemText*>(m_panel.plot()->item(i));
        text && text->position->type() == QCPItemPosition::ptPlotCoords)
      numbers << text->text();
  EXPECT_EQ(numbers.size(), 8);
  for (const QString& number : numbers) EXPECT_EQ(number.size(), 5) << number.toStdString() << ": 0.950 beside 0.953";
  bool named = false;
  for (auto* element : m_panel.plot()->plotLayout()->elements(true))
    if (auto* bar = dynamic_cast<ColourBar*>(element)) named = bar->name() == "test accuracy";
  EXPECT_TRUE(named);
}

TEST_F(StudyTrainingPlotTest, ShowsACurvePerDepthWithItsBand) {
  EXPECT_TRUE(message().contains("Start"));
  Sweep sweep = test::explorerSweep();
  sweep.measures = {"condition", "train_loss"};
  m_model.start(sweep);
  m_panel.studyChanged();
  const double inf = std::numeric_limits<double>::infinity();
  for (Index i = 0; i < sweep.points(); ++i) {
    const Experiment e = sweep.settings(i).experiment;
    const double seed = static_cast<double>(e.seed), depth = static_cast<double>(e.network.depth);
    StudyPoint point = test::madePoint(i, 3);
    point.curve = {{0, 10, 20}, {10 + seed, depth + seed, e.network.depth == 6 ? inf : seed}};
    if (e.network.depth != 3) m_model.add(point);
  }
  m_panel.setPosition({m_model.curves(m_model.depth())[1].position});
  EXPECT_EQ(message(), "");
  ASSERT_TRUE(graph("d = 2"));
  ASSERT_EQ(graph("d = 2")->dataCount(), 3);
  EXPECT_EQ(graph("d = 2")->data()->at(1)->value, 4);
  EXPECT_EQ(graph("d = 2")->pen().color(), m_panel.theme().layer(0, 4));
  EXPECT_EQ(graph("d = 6")->pen().color(), m_panel.theme().layer(3, 4));
  EXPECT_EQ(graph("d = 3")->dataCount(), 0) << "not yet measured";
  int bands = 0;
  for (int i = 0; i < m_panel.plot()->graphCount(); ++i)
    bands += m_panel.plot()->graph(i)->channelFillGraph() && m_panel.plot()->graph(i)->dataCount() == 3 ? 1 : 0;
  EXPECT_EQ(bands, 2) << "of d = 2 and 4; that of 6 ends where all have diverged";
  EXPECT_EQ(m_panel.plot()->yAxis->scaleType(), QCPAxis::stLogarithmic);
  const PlotTable table = m_panel.table();
  ASSERT_EQ(table.names.size(), 13u);
  EXPECT_EQ(table.names[1], "d = 2: train_loss");
  EXPECT_EQ(table.columns[2], (std::vector<double>{11.5, 3.5, 1.5}));
  EXPECT_EQ(table.columns[10][2], inf);
  bool ladder = false, told = false;
  for (auto* element : m_panel.plot()->plotLayout()->elements(true)) {
    if (auto* rungs = dynamic_cast<LayerLadder*>(element)) ladder = rungs->names() == QStringList{"2", "3", "4", "6"};
    if (auto* note = dynamic_cast<NoteLine*>(element)) told = told || note->text() == "diverged: 3 of 3 at d = 6";
  }
  EXPECT_TRUE(ladder);
  EXPECT_TRUE(told);
  EXPECT_EQ(plotImage(m_panel, {}).text("Description"), "here w = 9; all: " + m_model.description());
}

TEST_F(StudyTrainingPlotTest, SaysWhyItIsEmpty) {
  showStudy();
  EXPECT_FALSE(m_panel.isOfUse());
  EXPECT_TRUE(message().contains("Train at every point"));
  Sweep sweep = test::explorerSweep();
  sweep.measures = {"condition", "train_loss"};
  m_model.start(sweep);
  m_panel.studyChanged();
  EXPECT_TRUE(m_panel.isOfUse());
  m_panel.setPosition({m_model.curves(m_model.depth())[0].position});
  EXPECT_TRUE(message().contains("Waiting"));
  m_model.add(test::madePoint(0, 3));  // by a version that kept no curves
  m_panel.pointsArrived();
  EXPECT_TRUE(message().contains("did not keep them")) << message().toStdString();
  EXPECT_TRUE(m_panel.table().names.empty());
}

TEST_F(StudySpectrumPlotTest, ShowsMeasuredAndExpectedDistributionOfAPlace) {
  EXPECT_TRUE(message().contains("Point at"));
  showStudy();
  const std::size_t depth = m_model.axis("network.depth");
  m_panel.setPosition({m_model.curves(depth)[1].position});
  EXPECT_EQ(message(), "");
  QCPGraph* all = graph("all seeds");
  ASSERT_TRUE(all);
  ASSERT_EQ(all->dataCount(), 10);  // three seeds of three eigenvalues, and the start
  EXPECT_DOUBLE_EQ(all->data()->at(9)->key, 1.5);
  EXPECT_DOUBLE_EQ(all->data()->at(9)->value, 1);
  EXPECT_DOUBLE_EQ(graph("theory")->data()->at(1)->key, 1);
  const PlotTable table = m_panel.table();
  ASSERT_EQ(table.names.size(), 6u);
  EXPECT_EQ(table.names[1], "seed_1_theory");
  EXPECT_EQ(table.columns[0], (std::vector<double>{3, 2, 1}));
}

TEST(RelativeDistributionTest, IsTheShareOfValuesAtOrBelow) {
  const Series series = relativeDistribution({4, -1, 2, 0, 5});  // mean 2
  ASSERT_EQ(series.x.size(), 4);
  EXPECT_DOUBLE_EQ(series.y[0], 0.4) << "values that a logarithmic axis cannot show count";
  EXPECT_DOUBLE_EQ(series.x[1], 1);
  EXPECT_DOUBLE_EQ(series.y[3], 1);
  EXPECT_TRUE(relativeDistribution({}).x.isEmpty());
  EXPECT_TRUE(relativeDistribution({-1, 0}).x.isEmpty());
}

}  // namespace
}  // namespace gatescope
