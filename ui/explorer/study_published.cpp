// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/study_published.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QSplitter>
#include <QTableWidget>
#include <cmath>

#include "ui/base/numbers.h"
#include "ui/explorer/study_model.h"
#include "ui/explorer/study_published_plot.h"

namespace gatescope {
namespace {

enum Column { kPlace, kMeasure, kSource, kReported, kMeasured, kDifference, kSigma, kColumns };

QString signedText(double value) {
  if (std::isnan(value)) return QStringLiteral("–");
  return inLanguage(QString::number(value, 'f', 4)).replace(QLatin1Char('-'), QChar(0x2212));
}

}  // namespace

StudyPublished::StudyPublished(const StudyModel& model, QWidget* parent)
    : QWidget(parent),
      m_model(model),
      m_plot(new StudyPublishedPlot(model, this)),
      m_table(new QTableWidget(0, kColumns, this)) {
  m_table->setHorizontalHeaderLabels(
      {tr("number"), tr("measure"), tr("source"), tr("reported"), tr("measured"), tr("difference"), tr("in σ")});
  m_table->setAccessibleName(tr("Published and measured numbers"));
  m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
  m_table->verticalHeader()->hide();
  auto* both = new QSplitter(Qt::Horizontal, this);
  both->addWidget(m_plot);
  both->addWidget(m_table);
  both->setChildrenCollapsible(false);
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(0, 0, 0, 0);
  row->addWidget(both);
}

void StudyPublished::setNumbers(std::vector<PublishedNumber> numbers) {
  m_numbers = std::move(numbers);
  renew();
}

void StudyPublished::renew() {
  m_rows.clear();
  if (m_model.hasStudy() && !m_numbers.empty()) {
    std::vector<const StudyPoint*> points;
    for (Index i = 0; i < m_model.sweep().points(); ++i)
      if (const StudyPoint* point = m_model.point(i)) points.push_back(point);
    m_rows = comparePublished(m_model.sweep(), points, m_numbers);
  }
  m_plot->setComparisons(m_rows);
  fillTable();
}

void StudyPublished::fillTable() {
  m_table->setRowCount(static_cast<int>(m_rows.size()));
  for (int r = 0; r < m_table->rowCount(); ++r) {
    const PublishedComparison& row = m_rows[static_cast<std::size_t>(r)];
    const PublishedNumber& number = row.published;
    const double sigmas = std::abs(row.difference()) / row.sigma();
    QStringList texts;
    texts.resize(kColumns);
    texts[kPlace] = m_plot->placeName(row);
    texts[kMeasure] = QString::fromStdString(number.measure);
    texts[kSource] = QString::fromStdString(number.source);
    texts[kReported] = QString::fromStdString(publishedText(number.value, number.deviation, number.runs));
    texts[kMeasured] = QString::fromStdString(publishedText(row.mean, row.deviation, row.runs));
    texts[kDifference] = signedText(row.difference());
    texts[kSigma] = numberText(sigmas, 2) + (row.isOutside() ? tr(" outside 3 σ") : QString());
    for (int c = 0; c < kColumns; ++c) {
      auto* item = new QTableWidgetItem(texts[c]);
      QFont font = m_table->font();
      font.setBold(row.isOutside());
      item->setFont(font);
      item->setToolTip(QString::fromStdString(publishedWhere(number, m_model.sweep())));
      m_table->setItem(r, c, item);
    }
  }
  m_table->resizeColumnsToContents();
}

}  // namespace gatescope
