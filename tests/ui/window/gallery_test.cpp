// The gallery: every plot with name, description and picture; ticks show and hide, the keyboard reaches all.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/gallery.h"

#include <gtest/gtest.h>
#include <qcustomplot.h>

#include <QAction>
#include <QLineEdit>
#include <QListWidget>
#include <QSet>
#include <QTest>

#include "tests/ui/support/plot_runs.h"
#include "tests/ui/support/translation_check.h"
#include "ui/grid/plot_grid.h"
#include "ui/plots/plot_registry.h"
#include "ui/window/plot_sketch.h"

namespace gatescope {
namespace {

class GalleryTest : public testing::Test {
 protected:
  GalleryTest() : m_run(makeRun(1, 300, 4)), m_gallery(m_plots, &m_plots) {
    m_plots.resize(1000, 700);
    m_plots.show();
  }
  ~GalleryTest() override { m_plots.setRuns(nullptr, {}); }
  QListWidget& list() { return *m_gallery.list(); }
  QImage picture(int row) { return list().item(row)->icon().pixmap(list().iconSize()).toImage(); }
  bool allDrawn() {
    return QTest::qWaitFor([this] { return !m_gallery.isDrawing(); });
  }
  static int colours(const QImage& image) {
    QSet<QRgb> seen;
    for (int y = 0; y < image.height(); ++y)
      for (int x = 0; x < image.width(); ++x) seen.insert(image.pixel(x, y));
    return static_cast<int>(seen.size());
  }

  RunHistory m_run;
  PlotGrid m_plots;
  Gallery m_gallery;
};

TEST(PlotSketchTest, EveryKindLooksLikeItself) {
  const Theme theme = makeTheme(Theme::Kind::Light);
  std::vector<QImage> seen;
  for (int kind = 0; kind <= static_cast<int>(PlotKind::Strip); ++kind) {
    const QPixmap sketch = plotSketch(static_cast<PlotKind>(kind), theme, QSize(152, 96), 2);
    EXPECT_EQ(sketch.size(), QSize(304, 192));
    for (const QImage& other : seen) EXPECT_NE(sketch.toImage(), other) << kind;
    seen.push_back(sketch.toImage());
  }
  if (const QString folder = qEnvironmentVariable("GATESCOPE_PICTURES"); !folder.isEmpty())
    for (std::size_t i = 0; i < seen.size(); ++i) seen[i].save(QStringLiteral("%1/sketch-%2.png").arg(folder).arg(i));
}

TEST_F(GalleryTest, EveryPlotIsThereWithAPictureBeforeAnyRun) {
  m_gallery.show();
  EXPECT_FALSE(m_gallery.isModal());
  EXPECT_TRUE(m_gallery.isDrawing()) << "the window does not wait for sixteen pictures";
  ASSERT_TRUE(allDrawn());
  ASSERT_EQ(list().count(), static_cast<int>(plotTable().size()));
  for (int i = 0; i < list().count(); ++i) {
    const PlotRow& row = plotTable()[static_cast<std::size_t>(i)];
    EXPECT_TRUE(list().item(i)->text().contains(row.title));
    EXPECT_TRUE(list().item(i)->text().contains(row.description));
    EXPECT_EQ(list().item(i)->checkState() == Qt::Checked, row.shown);
    EXPECT_GT(colours(picture(i)), 3);
  }
}

TEST_F(GalleryTest, PicturesShowTheRunAlsoOfHiddenPlots) {
  m_gallery.show();
  ASSERT_TRUE(allDrawn());
  std::vector<QImage> before;
  for (int i = 0; i < list().count(); ++i) before.push_back(picture(i));
  m_plots.setRuns(&m_run, {});
  m_gallery.updatePictures();
  ASSERT_TRUE(allDrawn());
  for (int i = 0; i < list().count(); ++i) {
    // No data set is a plane, a line and images at once.
    const RunPlot& panel = *m_plots.panels()[static_cast<std::size_t>(i)];
    const InspectionOrder wants = panel.wants();
    const bool drawn = !wants.map && !wants.images && !wants.draws && panel.id() != QLatin1String("paths");
    EXPECT_EQ(picture(i) != before[static_cast<std::size_t>(i)], drawn) << i;
  }
  for (const PlotPanel* panel : m_plots.panels()) EXPECT_EQ(panel->theme().kind, Theme::Kind::Light) << "as it was";
}

TEST_F(GalleryTest, SpaceTicksAndEnterGoesToThePlot) {
  m_gallery.show();
  const int last = list().count() - 1;
  list().setCurrentRow(last);
  QTest::keyClick(&list(), Qt::Key_Space);
  EXPECT_TRUE(m_plots.isShown(*m_plots.panels()[static_cast<std::size_t>(last)]));
  QTest::keyClick(&list(), Qt::Key_Space);
  EXPECT_FALSE(m_plots.isShown(*m_plots.panels()[static_cast<std::size_t>(last)]));
  QTest::keyClick(&list(), Qt::Key_Return);
  EXPECT_TRUE(m_plots.isShown(*m_plots.panels()[static_cast<std::size_t>(last)]));
  EXPECT_TRUE(QTest::qWaitFor([&] { return m_plots.panels()[static_cast<std::size_t>(last)]->isSeen(); }));
  EXPECT_EQ(list().item(last)->checkState(), Qt::Checked);
  EXPECT_TRUE(m_gallery.isVisible());
}

TEST_F(GalleryTest, TicksFollowTheMenuAndLayouts) {
  m_plots.plotActions()[0]->setChecked(false);
  EXPECT_EQ(list().item(0)->checkState(), Qt::Unchecked);
  m_plots.resetLayout();
  EXPECT_EQ(list().item(0)->checkState(), Qt::Checked);
}

TEST_F(GalleryTest, TheFilterKeepsWhatContainsTheWord) {
  m_gallery.show();
  QTest::keyClicks(m_gallery.filter(), QStringLiteral("SPECTRUM"));
  int visible = 0;
  for (int i = 0; i < list().count(); ++i) visible += list().item(i)->isHidden() ? 0 : 1;
  EXPECT_EQ(visible, 1);
  m_gallery.filter()->clear();
  for (int i = 0; i < list().count(); ++i) EXPECT_FALSE(list().item(i)->isHidden());
}

TEST(GalleryWordsTest, IsTranslatedAndNamed) {
  const MarkingTranslator marks;
  PlotGrid plots;
  const Gallery gallery(plots, nullptr);
  EXPECT_EQ(untranslatedTexts(gallery).join(QLatin1Char('\n')).toStdString(), "");
  EXPECT_EQ(namelessWidgets(gallery).join(QLatin1Char('\n')).toStdString(), "");
}

}  // namespace
}  // namespace gatescope
