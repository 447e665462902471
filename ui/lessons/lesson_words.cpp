// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/lesson_words.h"

#include <QCoreApplication>
#include <QUrl>
#include <filesystem>

#include "core/gating/variants.h"
#include "core/lesson/markdown.h"
#include "ui/base/core_text.h"
#include "ui/base/numbers.h"
#include "ui/base/theme.h"

namespace gatescope {
namespace {

QString words(const char* text) { return QCoreApplication::translate("gatescope::Lessons", text); }

// As a Markdown target that no sign in it ends.
std::string addressOf(const std::filesystem::path& file) {
  QByteArray address = QUrl::fromLocalFile(QString::fromStdString(file.string())).toEncoded(QUrl::FullyEncoded);
  for (const char sign : {'(', ')', '[', ']', '*', '_', '~', '&', '!'})
    address.replace(sign, '%' + QByteArray::number(sign, 16).toUpper());
  return address.toStdString();
}

QString escaped(const std::string& text) { return withPowers(QString::fromStdString(text)).toHtmlEscaped(); }

}  // namespace

QString runName(const std::string& name) {
  const GatingVariant* variant = findGatingVariant(name);
  return variant ? coreText(variant->label) : QString::fromStdString(name);
}

QString verdictMark(const Verdict& verdict) {
  switch (verdict.state) {
    case Verdict::State::Holds:
      return QStringLiteral("✓");
    case Verdict::State::Fails:
      return QStringLiteral("✗");
    default:
      return QStringLiteral("·");
  }
}

QString verdictHtml(const JudgedCheck& judged, const VerdictLook& look, const Theme& theme) {
  const auto& [check, verdict] = judged;
  const bool final = look.final;
  const bool fails = final && verdict.state == Verdict::State::Fails,
             holds = final && verdict.state == Verdict::State::Holds;
  const QString mark = final ? verdictMark(verdict) : QStringLiteral("·");
  const QColor colour = fails ? theme.failure : holds ? theme.train : theme.faintText;
  QString html = QStringLiteral("<p style='margin:0'><b><span style='color:%1'>%2</span></b> %3<br>")
                     .arg(colour.name(), mark, escaped(check.say));
  html += words("expected <b>%1</b>").arg(escaped(verdict.expected));
  if (!verdict.measured.empty()) html += words(" · measured <b>%1</b>").arg(escaped(verdict.measured));
  if (!verdict.reason.empty() && final) html += QStringLiteral(" (%1)").arg(escaped(verdict.reason));
  if (!look.brief)
    html += QStringLiteral("<br><span style='color:%1'>%2</span>").arg(theme.faintText.name(), escaped(check.source));
  if (fails) {
    const QString why = check.maybe.empty() ? words("seed, width or spread: try another seed") : escaped(check.maybe);
    html += words("<br>This check fails. Possible reason: %1.").arg(why);
  }
  return html + QStringLiteral("</p>");
}

QString lessonMarkdown(const std::string& text, const Lesson& lesson) {
  const std::filesystem::path folder = std::filesystem::absolute(lesson.file).parent_path();
  std::string shown;
  std::size_t done = 0;
  for (const MarkdownPicture& picture : picturesIn(text)) {
    const std::optional<std::filesystem::path> file = pictureFile(picture, folder);
    shown += text.substr(done, picture.begin - 2 - done);               // to the bracket that ends its words
    if (shown.ends_with('[')) shown += words("picture").toStdString();  // Qt draws none that has no words
    shown += "](" + (file ? addressOf(*file) : "");
    done = picture.end;
  }
  return QString::fromStdString(shown + text.substr(done));
}

QString stepWork(const LessonStep& step) {
  if (step.study) return words("%1 networks are measured").arg(countText(step.study->sweep.points()));
  if (!step.trains) return {};
  return step.runs.size() > 1 ? words("%1 networks train").arg(step.runs.size()) : words("one network trains");
}

}  // namespace gatescope
