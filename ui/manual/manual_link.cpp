// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/manual/manual_link.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include "core/fields/fields.h"
#include "ui/controls/field_editor.h"
#include "ui/explorer/study_presets.h"
#include "ui/plots/plot_registry.h"

namespace gatescope {

ManualLink manualLink(const QUrl& url) {
  using Kind = ManualLink::Kind;
  if (url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http")) return {Kind::Web, {}};
  if (url.scheme() == QLatin1String("gatescope")) {
    const QString kind = url.path().section(QLatin1Char('/'), 0, 0), id = url.path().section(QLatin1Char('/'), 1);
    if (kind == QLatin1String("plot")) return {Kind::Plot, id};
    if (kind == QLatin1String("field")) return {Kind::Setting, id};
    if (kind == QLatin1String("lesson")) return {Kind::Lesson, id};
    if (kind == QLatin1String("study")) return {Kind::Study, id};
    if (kind == QLatin1String("example")) return {Kind::Example, id};
    return {};
  }
  static const QRegularExpression lesson(QStringLiteral(R"(^/lessons/\d+-\d+-(.+)\.md$)")),
      study(QStringLiteral(R"(^/studies/(.+)\.json$)"));
  if (const auto match = lesson.match(url.path()); match.hasMatch()) return {Kind::Lesson, match.captured(1)};
  if (const auto match = study.match(url.path()); match.hasMatch()) return {Kind::Study, match.captured(1)};
  return {url.path().endsWith(QStringLiteral(".md")) ? Kind::Page : Kind::Unknown, {}};
}

QString linkText(const ManualLink& link, const QUrl& url) {
  const auto say = [](const char* text) { return QCoreApplication::translate("Manual", text); };
  switch (link.kind) {
    case ManualLink::Kind::Lesson:
      return say(QT_TRANSLATE_NOOP("Manual", "Opens the lesson “%1”")).arg(link.id);
    case ManualLink::Kind::Study: {
      const int position = presetPosition(link.id);
      return say(QT_TRANSLATE_NOOP("Manual", "Opens the study “%1” in the depth explorer"))
          .arg(position < 0 ? link.id : studyPresets()[static_cast<std::size_t>(position)].title());
    }
    case ManualLink::Kind::Example:
      return say(QT_TRANSLATE_NOOP("Manual", "Starts the example “%1”")).arg(link.id);
    case ManualLink::Kind::Plot: {
      const PlotRow* row = findPlotRow(link.id);
      return say(QT_TRANSLATE_NOOP("Manual", "Shows the plot “%1” in the window")).arg(row ? row->title : link.id);
    }
    case ManualLink::Kind::Setting: {
      const Field* field = findField(link.id.toStdString());
      return say(QT_TRANSLATE_NOOP("Manual", "Goes to the setting “%1” in the window"))
          .arg(field ? fieldName(*field) : link.id);
    }
    case ManualLink::Kind::Web:
      return url.toDisplayString();
    case ManualLink::Kind::Page:
    case ManualLink::Kind::Unknown:
      break;
  }
  return {};
}

}  // namespace gatescope
