// Published numbers beside a study: the table, the bars, what lies outside, and what is not of the study.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/study_published.h"

#include <gtest/gtest.h>
#include <qcustomplot.h>

#include <QTableWidget>

#include "tests/ui/support/study_support.h"
#include "ui/explorer/study_published_plot.h"
#include "ui/figure/curve_legend.h"

namespace gatescope {
namespace {

PublishedNumber reported(std::int64_t width, double value, double deviation, int runs, const char* source) {
  PublishedNumber number;
  number.where = {{findField("network.width"), FieldValue(width)}};
  number.measure = "condition";
  number.source = source;
  number.value = value;
  number.deviation = deviation;
  number.runs = runs;
  return number;
}

class StudyPublishedTest : public testing::Test {
 protected:
  StudyPublishedTest() {
    m_published.resize(900, 400);
    m_published.show();
  }
  /// Mean condition is 6.45 at w = 5 and 10.45 at w = 9.
  void fillStudy() { test::fill(m_model); }
  QString text(int row, int column) { return m_published.table().item(row, column)->text(); }

  StudyModel m_model;
  StudyPublished m_published{m_model, nullptr};
};

TEST_F(StudyPublishedTest, SetsReportedBesideMeasuredAndMarksWhatIsOutside) {
  fillStudy();
  m_published.setNumbers({reported(5, 6.4, 0.1, 3, "published"), reported(9, 20, kAbsent, 0, "published")});
  ASSERT_TRUE(m_published.isOfUse());
  ASSERT_EQ(m_published.table().rowCount(), 2);
  EXPECT_NEAR(m_published.comparisons()[0].mean, 6.45, 1e-12);
  EXPECT_NEAR(m_published.comparisons()[1].mean, 10.45, 1e-12);
  EXPECT_EQ(text(0, 3), "6.4000 ± 0.1000 (3)");
  EXPECT_EQ(text(0, 5), "0.0500");
  EXPECT_EQ(text(1, 5), "−9.5500");
  EXPECT_FALSE(text(0, 6).contains("outside 3 σ"));
  EXPECT_TRUE(text(1, 6).contains("outside 3 σ")) << text(1, 6).toStdString();
  EXPECT_FALSE(m_published.table().item(0, 0)->font().bold());
  EXPECT_TRUE(m_published.table().item(1, 0)->font().bold());
  EXPECT_TRUE(m_published.table().item(1, 0)->toolTip().contains("9"));
}

TEST_F(StudyPublishedTest, BarsShowEverySourceWithinTheAxes) {
  fillStudy();
  m_published.setNumbers({reported(5, 6.4, 0.1, 3, "published"), reported(5, 2, kAbsent, 0, "independent"),
                          reported(9, 20, kAbsent, 0, "published")});
  StudyPublishedPlot& plot = m_published.plot();
  plot.catchUp();
  QStringList bars;
  for (int i = 0; i < plot.plot()->plottableCount(); ++i)
    if (const auto* each = qobject_cast<QCPBars*>(plot.plot()->plottable(i))) {
      bars << each->name();
      for (const QCPBarsData& bar : *each->data())
        EXPECT_TRUE(plot.plot()->yAxis->range().contains(bar.value)) << each->name().toStdString() << bar.value;
    }
  ASSERT_EQ(bars.size(), 3) << bars.join(", ").toStdString();
  EXPECT_EQ(bars[0], "published");
  EXPECT_EQ(bars[1], "independent");
  EXPECT_EQ(plot.legend().entries().size(), 4U) << "the three, and what the cross means";
  const PlotTable table = plot.table();
  EXPECT_EQ(table.columns.size(), table.names.size());
  EXPECT_FALSE(table.columns.front().empty());
}

TEST_F(StudyPublishedTest, NumbersOfOtherStudiesAreNotOfUse) {
  m_published.setNumbers({reported(5, 6.4, 0.1, 3, "published")});
  EXPECT_FALSE(m_published.isOfUse()) << "no study yet";
  fillStudy();
  m_published.renew();
  EXPECT_TRUE(m_published.isOfUse());
  m_published.setNumbers({reported(7, 6.4, 0.1, 3, "published")});
  EXPECT_FALSE(m_published.isOfUse());
  EXPECT_EQ(m_published.table().rowCount(), 0);
  m_published.plot().catchUp();
  EXPECT_TRUE(m_published.plot().table().columns.empty() || m_published.plot().table().columns.front().empty());
}

TEST_F(StudyPublishedTest, PointsThatArriveCount) {
  m_model.start(test::explorerSweep());
  m_published.setNumbers({reported(5, 6.4, 0.1, 3, "published")});
  ASSERT_EQ(m_published.comparisons().size(), 1U);
  EXPECT_EQ(m_published.comparisons()[0].runs, 0);
  EXPECT_EQ(text(0, 4), "–");
  m_model.add(test::madePoint(0, 7));
  m_published.renew();
  EXPECT_EQ(m_published.comparisons()[0].runs, 1);
  EXPECT_NE(text(0, 4), "–");
}

}  // namespace
}  // namespace gatescope
