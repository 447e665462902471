// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/figure_preview.h"

#include <QVBoxLayout>
#include <algorithm>
#include <cmath>

#include "ui/base/plain_text.h"
#include "ui/export/figure_page.h"

namespace gatescope {
namespace {

constexpr QSize kRoom(400, 320);

}  // namespace

FigurePreview::FigurePreview(QWidget* parent)
    : QWidget(parent), m_picture(new Label(this)), m_caption(new Label(this)) {
  m_picture->setObjectName(QStringLiteral("preview"));
  m_picture->setAccessibleName(tr("Preview"));
  m_picture->setAlignment(Qt::AlignCenter);
  m_picture->setFrameShape(QFrame::StyledPanel);
  m_picture->setFixedSize(kRoom + QSize(12, 12));
  m_caption->setObjectName(QStringLiteral("previewScale"));
  m_caption->setWordWrap(true);
  m_caption->setFixedWidth(m_picture->width());
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->addWidget(m_picture);
  column->addWidget(m_caption);
  column->addStretch(1);
}

QSize FigurePreview::room() const { return kRoom; }

double FigurePreview::show(PlotPanel& panel, const Figure& figure) {
  FigurePage page(panel, figure);
  const QSizeF units = page.units();
  const double scale = std::min({1.0, kRoom.width() / units.width(), kRoom.height() / units.height()});
  QImage image((units * scale * devicePixelRatioF()).toSize(), QImage::Format_RGB32);
  image.fill(Qt::white);
  page.draw(image, image.size(), false);
  image.setDevicePixelRatio(devicePixelRatioF());
  m_picture->setPixmap(QPixmap::fromImage(image));
  m_problem = page.problem();
  QString text = scale < 1 ? tr("%1 % of the size on paper").arg(std::lround(100 * scale)) : tr("size on paper");
  const bool isElsewhere = page.legendPlace() != figure.legend && figure.legend != LegendPlace::FreeCorner;
  if (page.legendPlace() == LegendPlace::Below && isCorner(figure.legend)) {
    text += QLatin1Char('\n') + tr("Every corner has curves: the legend is below the axes.");
  } else if (isElsewhere) {
    text += QLatin1Char('\n') + tr("Curves are in that corner: the legend is in a free one.");
  }
  m_caption->setText(text);
  return page.figure().height;
}

void FigurePreview::showText(const QString& text) {
  m_picture->setText(text);
  m_caption->clear();
  m_problem.clear();
}

}  // namespace gatescope
