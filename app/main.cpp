// gatescope: the window.
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCommandLineParser>
#include <QTextStream>
#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <cstring>

#include "app/quiet_threads.h"
#include "app/window_options.h"
#include "core/base/build_info.h"
#include "core/base/error.h"
#include "ui/base/core_text.h"
#include "ui/base/icons.h"
#include "ui/base/language.h"
#include "ui/lessons/classroom.h"
#include "ui/lessons/presentation.h"
#include "ui/run/autosave.h"
#include "ui/window/application.h"
#include "ui/window/main_window.h"
#include "ui/window/render.h"
#include "ui/window/window_files.h"
#include "ui/window/window_host.h"

namespace {

bool startsWith(const char* argument, const char* prefix) {
  return std::strncmp(argument, prefix, std::strlen(prefix)) == 0;
}

/// Options that need no display. They have to be known before QApplication looks for one.
bool worksWithoutDisplay(int argc, char** argv) {
  for (int i = 1; i < argc; ++i)
    for (const char* option : {"--render", "--help", "--version", "-h", "-v", "-platform"})
      if (startsWith(argv[i], option)) return true;
  return false;
}

bool hasDisplay() {
  const auto set = [](const char* name) {
    const char* value = std::getenv(name);
    return value && *value;
  };
  return set("DISPLAY") || set("WAYLAND_DISPLAY") || set("QT_QPA_PLATFORM");
}

bool renders(int argc, char** argv) {
  for (int i = 1; i < argc; ++i)
    if (startsWith(argv[i], "--render")) return true;
  return false;
}

static_assert(gatescope::Autosave::kInterval == 1000 * gatescope::kWindowSaveEvery, "what --help says");
constexpr double kMostOften = 0.01, kLeastOften = 86400;  // seconds between two saves, as the message has them

int usageError(const QString& text) {
  QTextStream(stderr) << "gatescope: " << text << '\n';
  return 2;
}

struct Start {
  QString file, lesson;
  bool present = false, recover = false, run = false;
  int saveEvery = gatescope::Autosave::kInterval;  // ms
};

int runWindow(const gatescope::Application& app, const Start& start) {
  gatescope::WindowHost host;
  QObject::connect(&app, &gatescope::Application::failed, &host, &gatescope::WindowHost::complain);
  gatescope::MainWindow& window = host.window();
  window.restoreLook();
  window.keepRuns(gatescope::Autosave::standardFolder(), start.saveEvery);
  if (!start.file.isEmpty()) window.files().open(start.file);
  if (start.recover) window.recover();
  window.show();
  if (!start.lesson.isEmpty()) {
    if (const QString problem = window.classroom().open(start.lesson); !problem.isEmpty()) return usageError(problem);
  }
  if (start.run) window.runs().run();
  if (start.present) window.classroom().presentation().enter();
  return QApplication::exec();
}

QCommandLineOption option(const char* name) {
  const std::vector<gatescope::WindowOption>& table = gatescope::windowOptions();
  const auto row = std::ranges::find(table, name, &gatescope::WindowOption::name);
  return QCommandLineOption(QString::fromStdString(row->name), gatescope::coreText(row->help),
                            QString::fromStdString(row->value), QString::fromStdString(row->initial));
}

// Those of windowOptions(). Their texts are what --help says.
struct CommandLine {
  QCommandLineParser parser;
  QCommandLineOption run = option("run"), recover = option("recover"), saveEvery = option("save-every"),
                     render = option("render"), steps = option("steps"), lesson = option("lesson"),
                     present = option("present");

  explicit CommandLine(const QApplication& app) {
    parser.setApplicationDescription(gatescope::coreText(gatescope::kWindowSummary));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions({run, recover, saveEvery, render, steps, lesson, present});
    parser.addPositionalArgument(QStringLiteral("FILE"), gatescope::coreText(gatescope::kWindowFile),
                                 QStringLiteral("[FILE]"));
    parser.process(app);
  }
};

// What the command line asks for, or the exit code of wrong usage. In the language of the window, which has its own
// afterwards; a rendered run speaks English.
struct Request {
  Start start;
  QString render;  // folder, or null
  int steps = 0, wrong = 0;
};

Request readCommand(const QApplication& app) {
  const gatescope::Speech speech(gatescope::spokenLanguage());
  const CommandLine line(app);
  const QCommandLineParser& parser = line.parser;
  const auto wrong = [](const std::string& text) {
    return Request{{}, {}, 0, usageError(QString::fromStdString(text))};
  };
  const auto text = [&parser](const QCommandLineOption& option) { return parser.value(option).toStdString(); };
  if (parser.positionalArguments().size() > 1) return wrong(gatescope::said("give at most one FILE"));
  bool isNumber = true;
  const int count = parser.value(line.steps).toInt(&isNumber);
  if (!isNumber || count < 0)
    return wrong(gatescope::said("--steps takes a number of steps, not '%1'", text(line.steps)));
  const double seconds = parser.value(line.saveEvery).toDouble(&isNumber);
  if (!isNumber || !(seconds >= kMostOften && seconds <= kLeastOften))
    return wrong(
        gatescope::said("--save-every takes seconds from %1 to %2, not '%3'", "0.01", "86400", text(line.saveEvery)));
  return {{parser.positionalArguments().value(0), parser.value(line.lesson), parser.isSet(line.present),
           parser.isSet(line.recover), parser.isSet(line.run), static_cast<int>(std::lround(seconds * 1000))},
          parser.isSet(line.render) ? parser.value(line.render) : QString(),
          count,
          0};
}

int runCommand(const gatescope::Application& app) {
  const Request request = readCommand(app);
  if (request.wrong != 0) return request.wrong;
  if (!request.render.isNull()) return gatescope::renderRun(request.render, {}, request.steps, request.start.file);
  return runWindow(app, request.start);
}

int runProgram(int argc, char** argv) {
  if (!worksWithoutDisplay(argc, argv) && !hasDisplay()) {
    QTextStream(stderr) << "gatescope: there is no display (DISPLAY and WAYLAND_DISPLAY are unset).\n"
                           "Without one, \"gatescope --render FOLDER\" runs an experiment and writes its plots, and "
                           "gatescope-cli does the rest.\n";
    return 1;
  }
  if (renders(argc, argv) || !hasDisplay()) qputenv("QT_QPA_PLATFORM", "offscreen");
  gatescope::Application app(argc, argv);
  QApplication::setOrganizationName(QStringLiteral("gatescope"));
  QApplication::setApplicationName(QStringLiteral("gatescope"));
  QApplication::setApplicationVersion(QLatin1String(gatescope::programVersion()));
  QGuiApplication::setDesktopFileName(QStringLiteral("org.gatescope.gatescope"));
  QApplication::setWindowIcon(gatescope::applicationIcon());

  return runCommand(app);
}

}  // namespace

int main(int argc, char** argv) {
  gatescope::restartWithQuietThreads(argv);
  try {
    return runProgram(argc, argv);
  } catch (const std::exception& error) {  // outside the event loop: at the start, or while rendering
    std::fprintf(stderr, "gatescope: %s\n", gatescope::messageOf(error).c_str());
    return 1;
  }
}
