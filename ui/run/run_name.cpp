// What files of a run are called.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/run_name.h"

#include <QFileInfo>

#include "core/fields/fields.h"
#include "ui/run/run_history.h"

namespace gatescope {

namespace {

constexpr qsizetype kMostData = 40, kMost = 100;  // characters

bool matters(const char* key, const Settings& settings) { return findField(key)->inapplicable(settings).empty(); }

/// Data set and its classes; of the user's own file its name says more than its kind.
QString dataName(const Settings& settings) {
  const DataSettings& data = settings.experiment.data;
  QString name = QString::fromStdString(data.name);
  if (!data.path.empty() && matters("data.path", settings))
    name += QLatin1Char('-') + QFileInfo(QString::fromStdString(data.path)).completeBaseName();
  name = safeFileName(name).left(kMostData);
  const std::vector<std::int64_t> classes =
      matters("data.classes", settings) ? data.classes : std::vector<std::int64_t>();
  for (const std::int64_t c : classes) name += QLatin1Char('-') + QString::number(c);
  if (data.labels == Labels::Random) name += QLatin1String("-random");
  return name;
}

bool isSafe(QChar c) {
  return (c >= QLatin1Char('a') && c <= QLatin1Char('z')) || (c >= QLatin1Char('A') && c <= QLatin1Char('Z')) ||
         (c >= QLatin1Char('0') && c <= QLatin1Char('9')) || c == QLatin1Char('.') || c == QLatin1Char('_');
}

}  // namespace

QString safeFileName(const QString& text) {
  QString safe;
  // Letters with marks keep their letter.
  for (const QChar c : text.normalized(QString::NormalizationForm_KD)) {
    if (c.category() == QChar::Mark_NonSpacing) continue;
    if (isSafe(c)) {
      safe += c;
    } else if (!safe.isEmpty() && !safe.endsWith(QLatin1Char('-'))) {
      safe += QLatin1Char('-');
    }
  }
  while (safe.endsWith(QLatin1Char('-')) || safe.endsWith(QLatin1Char('.'))) safe.chop(1);
  while (safe.startsWith(QLatin1Char('.'))) safe.remove(0, 1);  // no hidden files, no "..".
  return safe;
}

QString runName(const RunHistory& run) {
  const Experiment& e = run.settings.experiment;
  const auto seeds = static_cast<std::uint64_t>(e.ensemble.seeds);
  const QString seed = seeds == 1 ? QStringLiteral("-seed%1").arg(e.seed)
                                  : QStringLiteral("-seeds%1-%2").arg(e.seed).arg(e.seed + seeds - 1);
  const QString tail = QStringLiteral("%1-step%2").arg(seed).arg(run.state.step);
  const QString head = QStringLiteral("%1-d%2-w%3-%4")
                           .arg(safeFileName(QString::fromStdString(e.gating.variant)))
                           .arg(e.network.depth)
                           .arg(e.network.width)
                           .arg(dataName(run.settings));
  return head.left(kMost - tail.size()) + tail;
}

}  // namespace gatescope
