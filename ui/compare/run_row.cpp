// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/run_row.h"

#include <QPainter>
#include <QTreeWidget>
#include <cmath>

#include "ui/base/numbers.h"
#include "ui/base/plain_text.h"
#include "ui/compare/run_columns.h"
#include "ui/compare/runs_panel.h"
#include "ui/controls/status_text.h"
#include "ui/run/run_figures.h"

namespace gatescope {

namespace {

QString accuracyText(const RunHistory& run) {
  const QString text = figureText(run, &StepSample::testAccuracy,
                                  [](double value) { return std::isnan(value) ? numberText(value) : percent(value); });
  return text == numberText(kAbsent) ? text : text + QStringLiteral(" %");
}

QString stateText(const ListedRun& run) {
  const RunState& state = run.history->state;
  const bool rests = run.kind == ListedRun::Kind::Kept || run.kind == ListedRun::Kind::Pinned;
  // It rests where it was when another took its place.
  const bool isPaused = rests && (state.phase == RunPhase::Running || state.phase == RunPhase::Ready);
  const QString text = isPaused ? RunsPanel::tr("Paused") : phaseWord(state);
  if (state.diverged == 0 || state.networks == 1) return text;
  return RunsPanel::tr("%1, %2 of %3 diverged").arg(text).arg(state.diverged).arg(state.networks);
}

QString help(const ListedRun& run) {
  switch (run.kind) {
    case ListedRun::Kind::Watched:
      return RunsPanel::tr("The run on screen.");
    case ListedRun::Kind::Beside:
      return RunsPanel::tr("Trains beside the run on screen.");
    case ListedRun::Kind::Pinned:
    case ListedRun::Kind::Kept:
      return run.whyNotOpened.isEmpty() ? RunsPanel::tr("Open shows it again as it stood.") : run.whyNotOpened;
  }
  return {};
}

// The line of its training loss; faint where it is not in the plots and has a colour of its own all the same.
QIcon lookOf(const ListedRun& run, const Theme& theme, const QFont& font, qreal ratio) {
  const QSize size(scaledPixels(kLookWidth, font), scaledPixels(kLookHeight, font));
  QPixmap picture(size * ratio);
  picture.setDevicePixelRatio(ratio);
  picture.fill(Qt::transparent);
  const bool watched = run.kind == ListedRun::Kind::Watched;
  if (watched || run.position >= 0 || run.isGhost) {
    QPen pen = theme.trainPen();
    if (!watched) pen = OtherRun{run.history, {}, {}, run.position, run.hue}.pen(theme, pen);
    if (!run.isShown) pen = Theme::ghost(pen);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(pen);
    const double middle = size.height() / 2.0;
    painter.drawLine(QPointF(0, middle), QPointF(size.width(), middle));
  }
  QIcon icon(picture);
  icon.addPixmap(picture, QIcon::Selected);  // in its own colour
  return icon;
}

}  // namespace

void showRunRow(QTreeWidgetItem& item, const ListedRun& run, const QString& differences, const Theme& theme) {
  const QTreeWidget& list = *item.treeWidget();
  const bool watched = run.kind == ListedRun::Kind::Watched;
  Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable;
  if (!watched) flags |= Qt::ItemIsUserCheckable;
  item.setFlags(flags);
  item.setCheckState(kName, run.isShown ? Qt::Checked : Qt::Unchecked);
  item.setIcon(kName, lookOf(run, theme, list.font(), list.devicePixelRatioF()));
  const QString texts[] = {run.name,
                           differences,
                           stateText(run),
                           countText(run.history->lastStep()),
                           figureText(*run.history, &StepSample::trainLoss, shortNumber),
                           figureText(*run.history, &StepSample::testLoss, shortNumber),
                           accuracyText(*run.history)};
  for (int c = 0; c < kColumns; ++c) {
    if (item.text(c) != texts[c]) item.setText(c, texts[c]);
    // The whole text comes first: in a narrow list it is cut.
    const QString tip =
        texts[c].isEmpty() || c == kDifferences ? differences : texts[c] + QLatin1Char('\n') + help(run);
    item.setToolTip(c, plainTip(tip));
    if (c >= kStep) item.setTextAlignment(c, Qt::AlignRight | Qt::AlignVCenter);
  }
  QFont font = list.font();
  font.setBold(watched);
  item.setFont(kName, font);
}

}  // namespace gatescope
