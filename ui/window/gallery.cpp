// The plots to choose from.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/gallery.h"

#include <qcustomplot.h>

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QPainterPath>
#include <QScopedValueRollback>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>

#include "ui/base/plain_text.h"
#include "ui/grid/plot_grid.h"
#include "ui/plots/plot_registry.h"

namespace gatescope {

namespace {

constexpr int kWidth = 560, kHeight = 680;  // pixels beside type of 9 pt
constexpr int kPictureWidth = 152, kPictureHeight = 96;
constexpr int kDrawnAt = 3;  // times larger, then shrunk: all of the plot with its labels fits

void drawCurves(QPainter& painter, const Theme& theme, const QRectF& area) {
  const QPen pens[] = {theme.trainPen(), theme.testPen()};
  for (int i = 0; i < 2; ++i) {
    QPainterPath path;
    for (int x = 0; x <= 40; ++x) {
      const double share = x / 40.0, height = std::exp(-(3.2 - 1.4 * i) * share) * (0.85 + 0.05 * i) + 0.05;
      const QPointF point(area.left() + share * area.width(), area.bottom() - height * area.height());
      if (x == 0) {
        path.moveTo(point);
      } else {
        path.lineTo(point);
      }
    }
    painter.strokePath(path, pens[i]);
  }
}

void drawMap(QPainter& painter, const QRectF& area) {
  constexpr int kCells = 8;
  const double side = std::min(area.width(), area.height()) / kCells;
  const QPointF corner = area.center() - QPointF(side, side) * (kCells / 2.0);
  for (int i = 0; i < kCells; ++i)
    for (int j = 0; j < kCells; ++j) {
      const double value = i == j ? 1.0 : (i < kCells / 2) == (j < kCells / 2) ? 0.5 : -0.35;
      painter.fillRect(QRectF(corner + QPointF(j * side, i * side), QSizeF(side, side)), Theme::diverging(value));
    }
}

void drawUnits(QPainter& painter, const Theme& theme, const QRectF& area) {
  constexpr int kLayers = 4, kUnits = 4;
  const auto position = [&](int layer, int unit) {
    return QPointF(area.left() + (layer + 0.5) * area.width() / kLayers,
                   area.top() + (unit + 0.5) * area.height() / kUnits);
  };
  painter.setPen(QPen(theme.initial, 0.6));
  for (int l = 1; l < kLayers; ++l)
    for (int a = 0; a < kUnits; ++a)
      for (int b = 0; b < kUnits; ++b) painter.drawLine(position(l - 1, a), position(l, b));
  painter.setPen(QPen(theme.faintText, 1));
  for (int l = 0; l < kLayers; ++l)
    for (int u = 0; u < kUnits; ++u) {
      painter.setBrush((l * 3 + u * 5) % 4 < 2 ? theme.gateOn : theme.surface);
      painter.drawEllipse(position(l, u), area.height() / 11, area.height() / 11);
    }
}

/// A drawing of the plot's kind: nothing has been measured yet.
QPixmap drawnPicture(PlotKind kind, const Theme& theme, const QSize& size, double ratio) {
  QPixmap picture(size * ratio);
  picture.setDevicePixelRatio(ratio);
  picture.fill(theme.surface);
  QPainter painter(&picture);
  painter.setRenderHint(QPainter::Antialiasing);
  const QRectF area = QRectF(QPointF(0, 0), size).adjusted(14, 10, -10, -12);
  if (kind == PlotKind::Units) {
    drawUnits(painter, theme, area);
  } else if (kind == PlotKind::Map) {
    drawMap(painter, area);
  } else {
    painter.setPen(QPen(theme.faintText, 1));
    painter.drawLine(area.topLeft(), area.bottomLeft());
    painter.drawLine(area.bottomLeft(), area.bottomRight());
    drawCurves(painter, theme, area);
  }
  return picture;
}

bool hasData(PlotPanel& panel) {
  panel.catchUp();
  return std::ranges::any_of(panel.table().columns, [](const std::vector<double>& column) { return !column.empty(); });
}

}  // namespace

QPixmap plotPicture(PlotPanel& panel, const Theme& theme, const QSize& size) {
  const double ratio = panel.devicePixelRatioF();
  if (!hasData(panel)) {
    const PlotRow* row = findPlotRow(panel.id());
    return drawnPicture(row ? row->kind : PlotKind::Curves, theme, size, ratio);
  }
  panel.beginExport(theme);
  QPixmap picture = panel.plot()->toPixmap(size.width() * kDrawnAt, size.height() * kDrawnAt);
  panel.endExport();
  picture = picture.scaled(size * ratio, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
  picture.setDevicePixelRatio(ratio);
  return picture;
}

Gallery::Gallery(PlotGrid& plots, QWidget* parent)
    : QDialog(parent),
      m_plots(plots),
      m_theme(makeTheme(Theme::Kind::Light)),
      m_filter(new QLineEdit(this)),
      m_list(new QListWidget(this)) {
  setWindowTitle(tr("Plots"));
  setModal(false);
  m_filter->setPlaceholderText(tr("Filter by name or description"));
  m_filter->setAccessibleName(tr("Plot filter"));
  m_filter->setClearButtonEnabled(true);
  m_list->setAccessibleName(tr("Plots to show"));
  m_list->setWordWrap(true);
  m_list->viewport()->setBackgroundRole(
      QPalette::Window);  // boxes have the ground of fields: they are seen on that of the window
  m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
  m_list->installEventFilter(this);
  auto* hint = new Label(tr("Space or a tick shows a plot; Enter goes to it."), this);
  hint->setForegroundRole(QPalette::PlaceholderText);
  hint->setWordWrap(true);
  auto* column = new QVBoxLayout(this);
  column->addWidget(m_filter);
  column->addWidget(m_list, 1);
  column->addWidget(hint);
  fill();
  matchFont();
  resizeWithType(*this, kWidth, kHeight);
  connect(m_filter, &QLineEdit::textChanged, this, &Gallery::applyFilter);
  connect(m_list, &QListWidget::itemChanged, this, [this](QListWidgetItem* item) { tick(*item); });
  connect(m_list, &QListWidget::itemDoubleClicked, this, [this](QListWidgetItem* item) {
    m_plots.reveal(*m_plots.panels()[static_cast<std::size_t>(m_list->row(item))]);
  });
  connect(&m_plots, &PlotGrid::arranged, this, &Gallery::showTicks);
  connect(&m_drawing, &QTimer::timeout, this, &Gallery::drawNext);
}

void Gallery::fill() {
  for (const QAction* action : m_plots.plotActions()) {
    auto* item = new QListWidgetItem(action->text() + QLatin1Char('\n') + action->toolTip(), m_list);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setData(Qt::UserRole, action->data());
  }
  m_list->setCurrentRow(0);
  showTicks();
}

void Gallery::matchFont() {
  m_list->setIconSize(QSize(scaledPixels(kPictureWidth, font()), scaledPixels(kPictureHeight, font())));
  m_list->setSpacing(scaledPixels(3, font()));
  QPixmap room(m_list->iconSize());
  room.fill(Qt::transparent);
  const QScopedValueRollback guard(m_ticking, true);
  for (int row = 0; row < m_list->count(); ++row)
    m_list->item(row)->setIcon(QIcon(room));  // until the picture is drawn
  setMinimumSize(scaledPixels(kWidth, font()) * 3 / 4, scaledPixels(kHeight, font()) / 2);
}

void Gallery::showTicks() {
  const QScopedValueRollback guard(m_ticking, true);
  for (int row = 0; row < m_list->count(); ++row) {
    const bool shown = m_plots.plotActions()[static_cast<std::size_t>(row)]->isChecked();
    m_list->item(row)->setCheckState(shown ? Qt::Checked : Qt::Unchecked);
  }
}

void Gallery::tick(const QListWidgetItem& item) {
  if (m_ticking) return;
  m_plots.plotActions()[static_cast<std::size_t>(m_list->row(&item))]->setChecked(item.checkState() == Qt::Checked);
}

void Gallery::setTheme(const Theme& theme) {
  m_theme = theme;
  if (isVisible()) updatePictures();
}

void Gallery::updatePictures() {
  m_next = 0;
  m_drawing.start();
}

void Gallery::drawNext() {
  if (!isVisible() || m_next >= m_list->count()) return m_drawing.stop();
  const QScopedValueRollback guard(m_ticking, true);
  Theme theme = m_theme;
  theme.lineWidth *= 1.6;  // what is shrunk still has to be seen
  PlotPanel& panel = *m_plots.panels()[static_cast<std::size_t>(m_next)];
  m_list->item(m_next++)->setIcon(QIcon(plotPicture(panel, theme, m_list->iconSize())));
}

void Gallery::showEvent(QShowEvent* event) {
  updatePictures();
  m_list->setFocus();
  QDialog::showEvent(event);
}

void Gallery::changeEvent(QEvent* event) {
  QDialog::changeEvent(event);
  if (event->type() == QEvent::ActivationChange && isActiveWindow() && isVisible()) updatePictures();
  if (event->type() != QEvent::FontChange) return;
  matchFont();
  if (isVisible()) updatePictures();
}

bool Gallery::eventFilter(QObject* watched, QEvent* event) {
  if (watched == m_list && event->type() == QEvent::KeyPress) {
    const int key = static_cast<QKeyEvent*>(event)->key();
    if ((key == Qt::Key_Return || key == Qt::Key_Enter) && m_list->currentItem()) {
      m_plots.reveal(*m_plots.panels()[static_cast<std::size_t>(m_list->currentRow())]);
      return true;
    }
  }
  return QDialog::eventFilter(watched, event);
}

void Gallery::applyFilter() {
  const QString wanted = m_filter->text().trimmed();
  for (int row = 0; row < m_list->count(); ++row)
    m_list->item(row)->setHidden(!m_list->item(row)->text().contains(wanted, Qt::CaseInsensitive));
}

}  // namespace gatescope
