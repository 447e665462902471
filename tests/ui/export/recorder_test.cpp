// Recordings of a real run, read back: PNG sequence, GIF, video; and what happens when the disk or ffmpeg gives up.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/recorder.h"

#include <gtest/gtest.h>

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QImageReader>
#include <QLabel>
#include <QLineEdit>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStandardPaths>
#include <QTemporaryDir>

#include "tests/support/full_disk.h"
#include "tests/ui/support/bridge_support.h"
#include "ui/export/plots_image.h"
#include "ui/export/record_dialog.h"
#include "ui/export/video_writer.h"
#include "ui/grid/plot_grid.h"
#include "ui/run/run_controller.h"
#include "ui/window/window_files.h"

namespace gatescope {
namespace {

class RecorderTest : public testing::Test {
 protected:
  void SetUp() override {
    bridge = readyBridge();
    ASSERT_TRUE(bridge);
    plots.resize(900, 600);
    plots.setRuns(bridge->history(), {});
    QObject::connect(bridge.get(), &SessionBridge::runChanged, &plots, [this] {
      plots.setRuns(bridge->history(), bridge->ghost() ? OtherRuns{ghostRun(*bridge->ghost())} : OtherRuns{});
    });
    recorder = std::make_unique<Recorder>(*bridge);
    spy = std::make_unique<QSignalSpy>(recorder.get(), &Recorder::ended);
    options.panels = {plots.panels()[0], plots.panels()[1]};
    options.size = QSize(480, 240);
    options.everySteps = 1;
    options.untilEnd = false;
  }
  QString path(const char* name) const { return folder.filePath(QLatin1String(name)); }
  /// One step, one frame, `frames` times; the first frame is that of the start.
  void stepFrames(int frames) {
    for (int i = 1; i < frames; ++i) {
      ASSERT_TRUE(waitUntil([&] { return recorder->frames() >= i || !recorder->isRecording(); }));
      ASSERT_TRUE(advance(*bridge, 1));
    }
    ASSERT_TRUE(waitUntil([&] { return recorder->frames() >= frames || !recorder->isRecording(); }));
  }
  /// Stops and returns the answer.
  QString ending() {
    recorder->stop();
    EXPECT_TRUE(waitUntil([&] { return !recorder->isRecording(); }));
    return spy->isEmpty() ? QString() : spy->last()[0].toString();
  }
  bool endedWell() const { return !spy->isEmpty() && spy->last()[1].toBool(); }

  std::unique_ptr<SessionBridge> bridge;
  PlotGrid plots;
  std::unique_ptr<Recorder> recorder;
  std::unique_ptr<QSignalSpy> spy;
  RecordingOptions options;
  QTemporaryDir folder;
};

TEST_F(RecorderTest, PngFramesAreNumberedAndWhole) {
  options.format = "png";
  options.path = path("frames");
  ASSERT_EQ(recorder->start(options), "");
  stepFrames(3);
  const QString text = ending();
  ASSERT_TRUE(endedWell()) << text.toStdString();
  EXPECT_TRUE(text.contains(options.path) && text.contains("3 frames")) << text.toStdString();
  EXPECT_EQ(QDir(options.path).entryList(QDir::Files),
            QStringList({"frame-00001.png", "frame-00002.png", "frame-00003.png"}));
  const QImage first(options.path + "/frame-00001.png"), last(options.path + "/frame-00003.png");
  EXPECT_EQ(first.size(), options.size);
  EXPECT_NE(first, last) << "the run moved";
  EXPECT_EQ(last.convertToFormat(QImage::Format_RGB32), plotsImage(options.panels, options.size, false))
      << "the newest step is the last frame";
}

TEST_F(RecorderTest, OlderFramesAreNotMixedWithNewOnes) {
  options.format = "png";
  options.path = path("frames");
  ASSERT_EQ(recorder->start(options), "");
  ending();
  ASSERT_EQ(recorder->start(options), "");
  EXPECT_TRUE(ending().contains("already holds frames"));
  EXPECT_FALSE(endedWell());
  EXPECT_EQ(QDir(options.path).entryList(QDir::Files).size(), 1);
}

TEST_F(RecorderTest, GifLoopsWithTheRightDelaysAndColours) {
  options.path = path("run.gif");
  options.framesPerSecond = 8;  // 12.5 hundredths: rounding must not add up
  ASSERT_EQ(recorder->start(options), "");
  stepFrames(4);
  const QImage expected = plotsImage(options.panels, options.size, false);
  ASSERT_EQ(recorder->frames(), 4);
  ending();
  ASSERT_TRUE(endedWell());
  EXPECT_FALSE(QFile::exists(options.path + ".part"));
  QImageReader reader(options.path, "gif");
  EXPECT_EQ(reader.size(), options.size);
  EXPECT_EQ(reader.loopCount(), -1) << "for ever";
  QImage frame;
  int frames = 0, delays = 0;
  while (reader.read(&frame)) {
    ++frames;
    delays += reader.nextImageDelay();
  }
  EXPECT_EQ(frames, 4);
  EXPECT_EQ(delays, 500);
  // Curves and page keep their colours; smoothed edges may differ a little.
  frame = frame.convertToFormat(QImage::Format_RGB32);
  double worst = 0, sum = 0;
  for (int y = 0; y < frame.height(); ++y) {
    for (int x = 0; x < frame.width(); ++x) {
      const QColor a = frame.pixelColor(x, y), b = expected.pixelColor(x, y);
      const double off =
          std::max({std::abs(a.red() - b.red()), std::abs(a.green() - b.green()), std::abs(a.blue() - b.blue())});
      worst = std::max(worst, off);
      sum += off;
    }
  }
  EXPECT_EQ(frame.pixelColor(0, 0), expected.pixelColor(0, 0)) << "the page is exact";
  EXPECT_LE(worst, 40);
  EXPECT_LE(sum / (frame.width() * frame.height()), 0.5);
}

TEST_F(RecorderTest, VideoPlaysAtTheAskedSpeed) {
  const QString probe = QStandardPaths::findExecutable("ffprobe");
  if (videoProgram().isEmpty() || probe.isEmpty()) GTEST_SKIP() << "needs ffmpeg";
  options.format = "mp4";
  options.path = path("run.mp4");
  options.size = QSize(481, 241);  // video wants even numbers
  options.framesPerSecond = 10;
  ASSERT_EQ(recorder->start(options), "");
  stepFrames(5);
  const QString text = ending();
  ASSERT_TRUE(endedWell()) << text.toStdString();
  QProcess process;
  process.start(probe, {"-v", "error", "-count_frames", "-show_entries",
                        "stream=width,height,nb_read_frames,r_frame_rate", "-of", "csv=p=0", options.path});
  ASSERT_TRUE(process.waitForFinished());
  EXPECT_EQ(process.readAllStandardOutput().trimmed(), "480,240,10/1,5");
  EXPECT_FALSE(QFile::exists(options.path + ".part"));
}

TEST_F(RecorderTest, KilledFfmpegEndsTheRecordingNotTheRun) {
  if (videoProgram().isEmpty()) GTEST_SKIP() << "needs ffmpeg";
  VideoWriter writer(path("run.mp4"), QSize(480, 240), 10);
  ASSERT_EQ(writer.begin(), "");
  QImage frame(480, 240, QImage::Format_RGB32);
  frame.fill(Qt::white);
  ASSERT_EQ(writer.add(frame), "");
  ASSERT_GT(writer.processId(), 0);
  ASSERT_EQ(QProcess::execute("kill", {"-9", QString::number(writer.processId())}), 0);
  QString reason;
  for (int i = 0; i < 1000 && reason.isEmpty(); ++i) reason = writer.add(frame);
  EXPECT_TRUE(reason.contains("ffmpeg") && reason.contains("run.mp4")) << reason.toStdString();
  EXPECT_EQ(writer.finish(true), "");
  EXPECT_TRUE(QDir(folder.path()).isEmpty()) << "nothing half written stays";
}

TEST_F(RecorderTest, AFullDiskEndsTheRecordingNotTheRun) {
  for (const QString& format : recordingFormats()) {
    if (!whyNotRecordable(format).isEmpty()) continue;
    options.format = format;
    options.path = path("full-") + (format + QLatin1Char('.') + format);
    const std::int64_t step = bridge->history()->state.step;
    QString text;
    {
      const test::FullDisk full(2000);
      ASSERT_EQ(recorder->start(options), "") << format.toStdString();
      for (int i = 0; i < 4; ++i) ASSERT_TRUE(advance(*bridge, 1));
      text = ending();
    }
    EXPECT_FALSE(endedWell()) << format.toStdString();
    EXPECT_TRUE(text.contains(options.path)) << text.toStdString();
    EXPECT_FALSE(QFileInfo(options.path).isFile()) << "no half recording has its name";
    ASSERT_TRUE(advance(*bridge, 1));
    EXPECT_EQ(bridge->history()->state.step, step + 5);
  }
}

TEST_F(RecorderTest, UnwritablePlacesAreToldAndTrainingGoesOn) {
  QFile blocker(path("blocker"));
  ASSERT_TRUE(blocker.open(QIODevice::WriteOnly));
  for (const QString& format : recordingFormats()) {
    if (!whyNotRecordable(format).isEmpty()) continue;
    SCOPED_TRACE(format.toStdString());
    options.format = format;
    options.path = path("blocker/run.") + format;
    ASSERT_EQ(recorder->start(options), "");
    ASSERT_TRUE(waitUntil([&] { return !recorder->isRecording(); }));
    EXPECT_FALSE(endedWell());
    EXPECT_TRUE(spy->last()[0].toString().contains("blocker")) << spy->last()[0].toString().toStdString();
    EXPECT_TRUE(advance(*bridge, 1));
  }
}

TEST_F(RecorderTest, StopsWithTheRunAndKeepsTheLastStep) {
  options.format = "png";
  options.path = path("frames");
  options.untilEnd = true;
  options.everySteps = 1000000;
  LiveControls live = bridge->settings().live;
  live.stopSteps = 50;
  bridge->tune(live);
  ASSERT_EQ(recorder->start(options), "");
  bridge->run();
  ASSERT_TRUE(waitUntil([&] { return !recorder->isRecording(); }));
  ASSERT_TRUE(endedWell());
  EXPECT_EQ(bridge->state().phase, RunPhase::Finished);
  EXPECT_EQ(recorder->frames(), 2) << "start and end";
}

TEST_F(RecorderTest, SlowWritingLeavesFramesOutInsteadOfPilingThemUp) {
  options.path = path("run.gif");
  options.size = QSize(1280, 800);
  options.everySteps = 0;
  options.everyMs = 1;
  ASSERT_EQ(recorder->start(options), "");
  bridge->run();
  ASSERT_TRUE(waitUntil([&] { return recorder->frames() >= 10; }));
  bridge->pause();
  ending();
  EXPECT_TRUE(endedWell());
  RecordProperty("longestFrameMs", static_cast<int>(recorder->longestFrame()));
}

TEST_F(RecorderTest, ClosingTheProgramClosesTheFile) {
  options.path = path("run.gif");
  ASSERT_EQ(recorder->start(options), "");
  ASSERT_TRUE(advance(*bridge, 2));
  recorder.reset();
  QImageReader reader(options.path);
  EXPECT_GE(reader.imageCount(), 1);
  EXPECT_FALSE(QFile::exists(options.path + ".part"));
}

TEST_F(RecorderTest, DialogStartsStopsAndCounts) {
  RunController runs;
  runs.start(quickSettings(), false);
  ASSERT_TRUE(becomesReady(runs.bridge()));
  QWidget window;
  WindowFiles files(runs, plots, &window);
  window.show();
  files.showRecordDialog();
  auto* dialog = window.findChild<RecordDialog*>();
  EXPECT_FALSE(dialog->isModal());
  const auto button = [&](const QString& text) {
    for (auto* candidate : dialog->findChildren<QPushButton*>())
      if (candidate->text() == text) return candidate;
    return static_cast<QPushButton*>(nullptr);
  };
  const auto* format = dialog->findChild<QComboBox*>("format");
  EXPECT_EQ(format->currentData(), "gif");
  EXPECT_FALSE(button("S&top")->isEnabled());
  dialog->findChild<QSpinBox*>("width")->setValue(320);
  dialog->findChild<QSpinBox*>("height")->setValue(200);
  QTest::mouseClick(button("&Start…"), Qt::LeftButton);
  ASSERT_TRUE(waitUntil([&] { return window.findChild<QFileDialog*>(); }));
  auto* chooser = window.findChild<QFileDialog*>();
  chooser->setDirectory(folder.path());
  EXPECT_TRUE(chooser->findChild<QLineEdit*>("fileNameEdit")->text().startsWith("relu-d3-w12-sphere-seed1-step"));
  chooser->findChild<QLineEdit*>("fileNameEdit")->setText("film.gif");
  QMetaObject::invokeMethod(chooser, "accept");
  ASSERT_TRUE(waitUntil([&] { return files.recorder().frames() >= 1; }));
  EXPECT_TRUE(button("S&top")->isEnabled());
  EXPECT_FALSE(button("&Start…")->isEnabled());
  const auto* message = dialog->findChild<QLabel*>("message");
  EXPECT_EQ(message->text(), "Recording: 1 frame");
  QTest::mouseClick(button("S&top"), Qt::LeftButton);
  ASSERT_TRUE(waitUntil([&] { return !files.recorder().isRecording(); }));
  EXPECT_EQ(message->text(), "Recorded 1 frame to " + path("film.gif"));
  EXPECT_EQ(QImage(path("film.gif")).size(), QSize(320, 200));
}

}  // namespace
}  // namespace gatescope
