// The plots to choose from.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/gallery.h"

#include <qcustomplot.h>

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QScopedValueRollback>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/base/plain_text.h"
#include "ui/grid/plot_grid.h"
#include "ui/plots/plot_registry.h"
#include "ui/window/plot_sketch.h"

namespace gatescope {

namespace {

constexpr int kWidth = 560, kHeight = 680;  // pixels beside type of 9 pt
constexpr int kPictureWidth = 152, kPictureHeight = 96;
constexpr int kDrawnAt = 3;  // times larger, then shrunk: all of the plot with its labels fits

bool hasData(PlotPanel& panel) {
  panel.catchUp();
  return std::ranges::any_of(panel.table().columns, [](const std::vector<double>& column) { return !column.empty(); });
}

}  // namespace

QPixmap plotPicture(PlotPanel& panel, const Theme& theme, const QSize& size) {
  const double ratio = panel.devicePixelRatioF();
  if (!hasData(panel)) {
    const PlotRow* row = findPlotRow(panel.id());
    return plotSketch(row ? row->kind : PlotKind::Curves, theme, size, ratio);
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
