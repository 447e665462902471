// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/runs_panel.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QSignalBlocker>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>

#include "ui/base/actions.h"
#include "ui/base/plain_text.h"
#include "ui/compare/difference_table.h"
#include "ui/compare/run_columns.h"
#include "ui/compare/run_row.h"
#include "ui/compare/run_tools.h"

namespace gatescope {

namespace {

constexpr int kId = Qt::UserRole;
constexpr int kRowsShown = 5;
constexpr double kMegabyte = 1e6;

std::uint64_t idOf(const QTreeWidgetItem& item) { return item.data(kName, kId).toULongLong(); }

}  // namespace

RunsPanel::RunsPanel(RunController& runs, QWidget* parent)
    : QWidget(parent),
      m_runs(runs),
      m_rows(runs),
      m_theme(makeTheme(Theme::Kind::Light)),
      m_shown(new QAction(tr("List of &runs"), this)),
      m_list(new QTreeWidget(this)),
      m_summary(new Label(this)),
      m_tools(new RunTools(runs, this)) {
  setObjectName(QStringLiteral("runsPanel"));
  describe(m_shown, {QKeySequence(Qt::Key_F7)},
           tr("All runs of this sitting: what sets them apart, how far they came, and how to go back to them."));
  m_shown->setCheckable(true);
  connect(m_shown, &QAction::toggled, this, &QWidget::setVisible);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(8, 2, 12, 2);
  column->setSpacing(3);
  buildHeading();
  buildList();
  column->addWidget(m_list, 1);
  m_later.setSingleShot(true);
  m_later.setInterval(kRefresh);
  connect(&m_later, &QTimer::timeout, this, &RunsPanel::refresh);
  connectRuns();
  hide();
}

QToolBar* RunsPanel::tools() const { return m_tools; }

void RunsPanel::buildHeading() {
  auto* row = new QHBoxLayout;
  row->setSpacing(8);
  auto* heading = new Label(tr("Runs"), this);
  QFont bold;
  bold.setBold(true);  // and nothing else: the size stays that of the window
  heading->setFont(bold);
  row->addWidget(heading);
  m_summary->setForegroundRole(QPalette::PlaceholderText);
  m_summary->setObjectName(QStringLiteral("runsSummary"));
  row->addWidget(m_summary);
  row->addWidget(m_tools, 1);
  qobject_cast<QVBoxLayout*>(layout())->addLayout(row);
  connect(m_tools, &RunTools::compareRequested, this, &RunsPanel::compareRequested);
  connect(m_tools, &RunTools::answered, this, &RunsPanel::answered);
}

void RunsPanel::buildList() {
  m_list->setObjectName(QStringLiteral("runsList"));
  m_list->setAccessibleName(tr("Runs of this sitting"));
  buildRunColumns(*m_list);
  m_list->setRootIsDecorated(false);
  m_list->setUniformRowHeights(true);
  m_list->setAllColumnsShowFocus(true);
  m_list->setTabKeyNavigation(false);
  m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
  m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);  // the name alone: see below
  m_list->setTextElideMode(Qt::ElideRight);
  m_list->installEventFilter(this);
  connect(m_list, &QTreeWidget::itemChanged, this, &RunsPanel::edited);
  connect(m_list, &QTreeWidget::itemSelectionChanged, this, &RunsPanel::showTools);
  connect(m_list, &QTreeWidget::itemDoubleClicked, this,
          [this](QTreeWidgetItem* item) { m_list->editItem(item, kName); });
}

void RunsPanel::connectRuns() {
  connect(&m_runs, &RunController::shownRunsChanged, this, &RunsPanel::refresh);
  connect(&m_runs.kept(), &KeptRuns::changed, this, &RunsPanel::refresh);
  const auto later = [this] {
    if (isVisible() && !m_later.isActive()) m_later.start();
  };
  connect(&m_runs, &RunController::resultsArrived, this, later);
  connect(&m_runs, &RunController::settingsChanged, this, later);
  connect(&m_runs.bridge(), &SessionBridge::stateChanged, this, later);
}

void RunsPanel::showEvent(QShowEvent* event) {
  QWidget::showEvent(event);
  m_shown->setChecked(true);
  refresh();
}

void RunsPanel::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::FontChange && m_list->columnCount() == kColumns) fitColumns();
}

// With the keyboard on it the list keeps the keys that move, tick and rename.
bool RunsPanel::eventFilter(QObject* watched, QEvent* event) {
  const bool isOverride = event->type() == QEvent::ShortcutOverride;
  if (!isOverride && event->type() != QEvent::KeyPress) return QWidget::eventFilter(watched, event);
  switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Space:
    case Qt::Key_Right:
    case Qt::Key_Left:
      break;
    case Qt::Key_F2:
      if (!isOverride && m_list->currentItem()) return m_list->editItem(m_list->currentItem(), kName), true;
      break;
    case Qt::Key_Delete:
      if (!isOverride) return m_tools->removeChosen(), true;
      break;
    default:
      return QWidget::eventFilter(watched, event);
  }
  if (isOverride) event->accept();
  return isOverride || QWidget::eventFilter(watched, event);
}

void RunsPanel::refresh() {
  if (!isVisible()) return;
  const std::vector<ListedRun> rows = m_rows.rows();
  std::vector<const RunHistory*> histories;
  for (const ListedRun& row : rows) histories.push_back(row.history);
  const QStringList differences = differingSettings(histories);
  {
    const QSignalBlocker quiet(m_list);
    matchRows(rows);
    for (int i = 0; i < m_list->topLevelItemCount(); ++i)
      showRunRow(*m_list->topLevelItem(i), rows[static_cast<std::size_t>(i)], differences[i], m_theme);
  }
  fitColumns();
  showSummary();
  showTools();
}

// Rows stay what they are as long as their run does: chosen, or being renamed.
void RunsPanel::matchRows(const std::vector<ListedRun>& rows) {
  const auto isListed = [&](const QTreeWidgetItem& item) {
    return std::ranges::find(rows, idOf(item), &ListedRun::id) != rows.end();
  };
  for (int i = m_list->topLevelItemCount() - 1; i >= 0; --i)
    if (!isListed(*m_list->topLevelItem(i))) delete m_list->takeTopLevelItem(i);
  for (int i = 0; i < static_cast<int>(rows.size()); ++i) {
    const std::uint64_t id = rows[static_cast<std::size_t>(i)].id;
    int at = i;
    while (at < m_list->topLevelItemCount() && idOf(*m_list->topLevelItem(at)) != id) ++at;
    if (at == i && at < m_list->topLevelItemCount()) continue;
    const bool wasChosen = at < m_list->topLevelItemCount() && m_list->topLevelItem(at)->isSelected();
    QTreeWidgetItem* item = at < m_list->topLevelItemCount() ? m_list->takeTopLevelItem(at) : new QTreeWidgetItem;
    item->setData(kName, kId, QVariant::fromValue<qulonglong>(id));
    m_list->insertTopLevelItem(i, item);
    item->setSelected(wasChosen);
  }
}

void RunsPanel::showSummary() {
  const KeptRuns& kept = m_runs.kept();
  const double used = std::ceil(kept.bytes() / kMegabyte), most = std::floor(kept.mostBytes() / kMegabyte);
  const QString whole = tr("%1 of %2 MB for earlier runs; when full, short and old ones go first").arg(used).arg(most);
  const int room = width() - m_tools->sizeHint().width() - fontMetrics().horizontalAdvance(QStringLiteral("Runs")) -
                   scaledPixels(60, font());
  const bool fits = fontMetrics().horizontalAdvance(whole) <= room;
  m_summary->setText(fits ? whole : tr("%1 of %2 MB").arg(used).arg(most));
  m_summary->setToolTip(plainTip(
      tr("A run of %1 steps or more stays here until it is deleted. When the memory is full, runs of fewer than "
         "%2 steps go first, then the others, the oldest first; those that are pinned or in the plots stay.")
          .arg(kFewSteps)
          .arg(KeptRuns::kShort)));
}

void RunsPanel::showTools() {
  std::vector<ListedRun> chosen;
  for (const ListedRun& row : m_rows.rows())
    for (const QTreeWidgetItem* item : m_list->selectedItems())
      if (idOf(*item) == row.id) chosen.push_back(row);
  m_tools->setChosen(chosen);
}

void RunsPanel::fitColumns() {
  m_list->setIconSize({scaledPixels(kLookWidth, font()), scaledPixels(kLookHeight, font())});
  const std::vector<ListedRun> rows = m_rows.rows();
  fitRunColumns(*m_list, std::ranges::any_of(rows, [](const ListedRun& run) { return run.history->isEnsemble(); }));
}

void RunsPanel::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  layout()->activate();
  fitColumns();
  showSummary();
}

QSize RunsPanel::sizeHint() const {
  const int row = m_list->fontMetrics().height() + 6;
  return {QWidget::sizeHint().width(), m_tools->sizeHint().height() + (kRowsShown + 2) * row};
}

void RunsPanel::setTheme(const Theme& theme) {
  m_theme = theme;
  refresh();
  updateGeometry();
}

void RunsPanel::edited(QTreeWidgetItem* item, int column) {
  const std::uint64_t id = idOf(*item);
  const std::optional<ListedRun> run = m_rows.find(id);
  if (column != kName || !run) return;
  const bool shown = item->checkState(kName) == Qt::Checked;
  const QString name = item->text(kName);
  // After the list has let go of the row, which may vanish.
  QTimer::singleShot(0, this, [this, id, shown, name, before = run->name] {
    const QString problem = m_rows.setShown(id, shown);
    if (!problem.isEmpty()) emit answered(problem, false);
    if (name != before) m_rows.rename(id, name);
    refresh();
  });
}

}  // namespace gatescope
