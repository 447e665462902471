// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/run_columns.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QTreeWidget>
#include <algorithm>
#include <array>
#include <numeric>

namespace gatescope {
namespace {

QString words(const char* text) { return QCoreApplication::translate("gatescope::RunsPanel", text); }

struct Room {
  int least = 0, wanted = 0;
};
using Rooms = std::array<Room, kColumns>;

QString headerOf(int column) {
  const std::array<QString, kColumns> headers = {
      words("in plots, name"), words("what sets it apart"), words("state"),    words("step"),
      words("train loss"),     words("test loss"),          words("test acc.")};
  return headers[static_cast<std::size_t>(column)];
}

int widthOf(const QTreeWidget& list, const QString& text) { return list.fontMetrics().horizontalAdvance(text); }

/// The widest text of the column, in the font of its row.
int widestText(const QTreeWidget& list, int column) {
  int widest = 0;
  for (int i = 0; i < list.topLevelItemCount(); ++i) {
    const QTreeWidgetItem& item = *list.topLevelItem(i);
    const QFont font = item.data(column, Qt::FontRole).value<QFont>().resolve(list.font());
    widest = std::max(widest, QFontMetrics(font).horizontalAdvance(item.text(column)));
  }
  return widest;
}

// Where there is room for it numbers have that of the widest that may come; never so little that columns would move
// with every step. Of three numbers the first is always seen.
Room roomOfNumber(const QTreeWidget& list, RunColumn column, const char* usual, const char* widest, const char* three) {
  const auto width = [&](const char* text) { return widthOf(list, QString::fromUtf8(text)); };
  const int least = std::max(width(usual), std::min(widestText(list, column), width(widest)));
  return {least, std::max({least, width(three ? three : widest), widthOf(list, headerOf(column))})};
}

Rooms roomsOf(const QTreeWidget& list, bool quartiles) {
  const int em = widthOf(list, QStringLiteral("m"));
  const int look = list.iconSize().width() + list.style()->pixelMetric(QStyle::PM_IndicatorWidth) + 2 * em;
  const char* losses = quartiles ? "0.0123 [0.0123, 0.0123]" : nullptr;
  Rooms rooms;
  rooms[kName] = {5 * em + look, std::max(8 * em, widestText(list, kName)) + look};
  rooms[kDifferences] = {5 * em, 12 * em};
  rooms[kState] = {4 * em, std::max(widthOf(list, words("Preparing")), widestText(list, kState)) + em};
  rooms[kStep] = roomOfNumber(list, kStep, "1 000", "1 000 000", nullptr);
  rooms[kTrain] = roomOfNumber(list, kTrain, "0.0123", "1.234·10⁻⁸", losses);
  rooms[kTest] = roomOfNumber(list, kTest, "0.0123", "1.234·10⁻⁸", losses);
  rooms[kAccuracy] = roomOfNumber(list, kAccuracy, "98.2 %", "100.0 %", quartiles ? "98.2 [98.1, 98.3] %" : nullptr);
  for (const RunColumn number : {kStep, kTrain, kTest, kAccuracy}) {
    rooms[number].least += 2 * em / 3;
    rooms[number].wanted += em;
  }
  return rooms;
}

}  // namespace

void buildRunColumns(QTreeWidget& list) {
  const std::array<QString, kColumns> help = {
      words("The tick shows and hides a run in the plots, drawn as its line here. F2 or a double click renames it."),
      words("Settings in which the runs of this list differ, and their live changes."),
      words("What the run does, or how it ended."),
      words("Optimiser steps that it has made."),
      words("Newest loss on the training samples."),
      words("Newest loss on the test samples."),
      words("Newest share of test samples that are classified correctly.")};
  list.setColumnCount(kColumns);
  for (int c = 0; c < kColumns; ++c) {
    list.headerItem()->setText(c, headerOf(c));
    list.headerItem()->setToolTip(c, headerOf(c) + QLatin1Char('\n') + help[static_cast<std::size_t>(c)]);
    if (c >= kStep) list.headerItem()->setTextAlignment(c, Qt::AlignRight | Qt::AlignVCenter);
  }
  QHeaderView* header = list.header();
  header->setStretchLastSection(false);
  header->setSectionsMovable(false);
  header->setMinimumSectionSize(20);
  header->setSectionResizeMode(QHeaderView::Fixed);
}

void fitRunColumns(QTreeWidget& list, bool quartiles) {
  Rooms rooms = roomsOf(list, quartiles);
  const int all = list.viewport()->width();
  const auto sum = [&] {
    return std::accumulate(rooms.begin(), rooms.end(), 0, [](int so, const Room& room) { return so + room.wanted; });
  };
  // A name is never most of the list.
  rooms[kName].wanted = std::max(rooms[kName].least, std::min(rooms[kName].wanted, all * 2 / 5));
  for (const RunColumn column : {kStep, kTest, kTrain, kAccuracy, kDifferences, kName, kState}) {
    Room& room = rooms[column];
    room.wanted = std::max(room.least, room.wanted - std::max(0, sum() - all));
  }
  rooms[kDifferences].wanted += std::max(0, all - sum());
  for (int c = 0; c < kColumns; ++c) {
    const int width = rooms[static_cast<std::size_t>(c)].wanted;
    list.setColumnWidth(c, width);
    const int room = width - widthOf(list, QStringLiteral("m")) / 2;
    list.headerItem()->setText(c, list.fontMetrics().elidedText(headerOf(c), Qt::ElideRight, room));
  }
}

}  // namespace gatescope
