// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/runs_panel.h"

#include <QAction>
#include <QApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QSignalBlocker>
#include <QToolBar>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>

#include "ui/base/actions.h"
#include "ui/base/file_dialog.h"
#include "ui/base/plain_text.h"
#include "ui/compare/difference_table.h"
#include "ui/compare/run_row.h"
#include "ui/run/run_name.h"

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
      m_tools(new QToolBar(this)) {
  setObjectName(QStringLiteral("runsPanel"));
  describe(m_shown, {QKeySequence(Qt::Key_F7)},
           tr("All runs of this sitting: what sets them apart, how far they came, and how to go back to them."));
  m_shown->setCheckable(true);
  connect(m_shown, &QAction::toggled, this, &QWidget::setVisible);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(8, 2, 12, 2);
  column->setSpacing(3);
  buildTools();
  buildList();
  column->addWidget(m_list, 1);
  m_later.setSingleShot(true);
  m_later.setInterval(kRefresh);
  connect(&m_later, &QTimer::timeout, this, &RunsPanel::refresh);
  connectRuns();
  hide();
}

QAction* RunsPanel::addTool(const QString& text, const QString& help) {
  QAction* action = m_tools->addAction(text);
  describe(action, {}, help);
  QWidget* button = m_tools->widgetForAction(action);
  button->setFocusPolicy(Qt::TabFocus);  // after a click Space still runs and pauses
  button->setAccessibleName(text);
  button->installEventFilter(this);
  return action;
}

void RunsPanel::buildTools() {
  m_tools->setToolButtonStyle(Qt::ToolButtonTextOnly);
  m_open = addTool(tr("Open"), tr("Shows the chosen run again as it stood, paused."));
  m_continue = addTool(tr("Continue"), tr("Shows the chosen run again and trains it further."));
  m_pin = addTool(tr("Pin"), tr("A pinned run stays in the plots, in a colour of its own, and in this list."));
  m_compare = addTool(tr("What differs"), tr("Settings and results of the chosen runs, side by side: choose two or "
                                             "more with Ctrl."));
  m_save = addTool(tr("Save…"), tr("Writes the chosen run as a session file."));
  m_delete = addTool(tr("Delete"), tr("Removes the chosen runs for good."));
  // What does not fit a narrow window waits behind this button of Qt's.
  if (auto* extension = m_tools->findChild<QWidget*>(QStringLiteral("qt_toolbar_ext_button")))
    extension->setAccessibleName(tr("More that can be done with runs"));
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
  connect(m_open, &QAction::triggered, this,
          [this] { actOnChosen([this](std::uint64_t id) { return m_rows.open(id, false); }); });
  connect(m_continue, &QAction::triggered, this,
          [this] { actOnChosen([this](std::uint64_t id) { return m_rows.open(id, true); }); });
  connect(m_pin, &QAction::triggered, this, &RunsPanel::pinOrUnpin);
  connect(m_compare, &QAction::triggered, this, &RunsPanel::compare);
  connect(m_save, &QAction::triggered, this, &RunsPanel::save);
  connect(m_delete, &QAction::triggered, this, &RunsPanel::remove);
}

void RunsPanel::buildList() {
  m_list->setObjectName(QStringLiteral("runsList"));
  m_list->setAccessibleName(tr("Runs of this sitting"));
  m_list->setHeaderLabels({tr("in plots, name"), tr("what sets it apart"), tr("state"), tr("step"), tr("train loss"),
                           tr("test loss"), tr("test acc.")});
  m_list->setRootIsDecorated(false);
  m_list->setUniformRowHeights(true);
  m_list->setAllColumnsShowFocus(true);
  m_list->setTabKeyNavigation(false);
  m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
  m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);  // the name alone: see below
  m_list->setTextElideMode(Qt::ElideRight);
  QHeaderView* header = m_list->header();
  header->setStretchLastSection(false);
  header->setSectionsMovable(false);
  header->setMinimumSectionSize(20);
  header->setSectionResizeMode(QHeaderView::Fixed);
  header->setSectionResizeMode(kDifferences, QHeaderView::Stretch);
  for (int c = kStep; c < kColumns; ++c) m_list->headerItem()->setTextAlignment(c, Qt::AlignRight | Qt::AlignVCenter);
  m_list->headerItem()->setToolTip(kName, tr("The tick shows and hides a run in the plots, drawn as its line here. "
                                             "F2 or a double click renames it."));
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

bool RunsPanel::eventFilter(QObject* watched, QEvent* event) {
  // With the keyboard on it the list keeps the keys that move, tick and rename; a button keeps its Space.
  if (event->type() != QEvent::ShortcutOverride && event->type() != QEvent::KeyPress)
    return QWidget::eventFilter(watched, event);
  const int key = static_cast<QKeyEvent*>(event)->key();
  const bool own = key == Qt::Key_Space || (watched == m_list && (key == Qt::Key_Right || key == Qt::Key_Left ||
                                                                  key == Qt::Key_F2 || key == Qt::Key_Delete));
  if (!own) return QWidget::eventFilter(watched, event);
  if (event->type() == QEvent::ShortcutOverride) {
    event->accept();
    return true;
  }
  if (watched == m_list && key == Qt::Key_Delete) return remove(), true;
  if (watched == m_list && key == Qt::Key_F2 && m_list->currentItem())
    return m_list->editItem(m_list->currentItem(), kName), true;
  return QWidget::eventFilter(watched, event);
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

std::vector<ListedRun> RunsPanel::chosen() const {
  std::vector<ListedRun> chosen;
  for (const ListedRun& row : m_rows.rows())
    for (const QTreeWidgetItem* item : m_list->selectedItems())
      if (idOf(*item) == row.id) chosen.push_back(row);
  return chosen;
}

void RunsPanel::showTools() {
  const std::vector<ListedRun> runs = chosen();
  const bool one = runs.size() == 1;
  const QString why = one ? runs.front().whyNotOpened : QString();
  const bool opens = one && why.isEmpty();
  for (QAction* action : {m_open, m_continue}) {
    action->setEnabled(opens);
    action->setToolTip(why.isEmpty() ? action->whatsThis() : plainTip(why));
  }
  const bool watched = one && runs.front().kind == ListedRun::Kind::Watched;
  const bool beside = one && runs.front().kind == ListedRun::Kind::Beside;
  m_pin->setEnabled(one);
  m_pin->setText(one && runs.front().position >= 0 ? tr("Unpin") : tr("Pin"));
  m_compare->setEnabled(runs.size() > 1);
  m_save->setEnabled(opens || watched || beside);
  m_delete->setEnabled(
      std::ranges::any_of(runs, [](const ListedRun& run) { return run.kind != ListedRun::Kind::Watched; }));
}

// What sets the runs apart comes first: where it has no room the figures that matter least go.
void RunsPanel::fitColumns() {
  const QFontMetrics metrics = m_list->fontMetrics();
  const int em = metrics.horizontalAdvance(QLatin1Char('m')), room = m_list->viewport()->width();
  m_list->setIconSize({scaledPixels(kLookWidth, font()), scaledPixels(kLookHeight, font())});
  int name = 8 * em;
  for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
    const QTreeWidgetItem& item = *m_list->topLevelItem(i);
    name = std::max(name, QFontMetrics(item.font(kName)).horizontalAdvance(item.text(kName)));
  }
  name = std::min(name + m_list->iconSize().width() + style()->pixelMetric(QStyle::PM_IndicatorWidth) + 2 * em,
                  std::max(room * 2 / 5, 10 * em));
  m_list->setColumnWidth(kName, name);
  int left = room - name;
  const std::vector<ListedRun> rows = m_rows.rows();
  const bool quartiles = std::ranges::any_of(rows, [](const ListedRun& run) { return run.history->isEnsemble(); });
  const QString loss = quartiles ? QStringLiteral("0.0123 [0.0123, 0.0123]") : QStringLiteral("1.23e-08");
  const std::pair<RunColumn, QString> figures[] = {
      {kStep, QStringLiteral("1,000,000")},
      {kAccuracy, quartiles ? QStringLiteral("98.2 [98.1, 98.3] %") : QStringLiteral("100.0 %")},
      {kTrain, loss},
      {kState, tr("Preparing")},
      {kTest, loss}};
  for (const auto& [column, widest] : figures) {
    const int width =
        std::max(metrics.horizontalAdvance(widest), metrics.horizontalAdvance(m_list->headerItem()->text(column))) + em;
    const bool fits = left - width >= (column == kStep ? 0 : 12 * em);
    m_list->setColumnWidth(column, width);
    m_list->setColumnHidden(column, !fits);
    if (fits) left -= width;
  }
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

template <class Act>
void RunsPanel::actOnChosen(const Act& act) {
  const std::vector<ListedRun> runs = chosen();
  if (runs.size() != 1) return;
  const QString problem = act(runs.front().id);
  if (!problem.isEmpty()) emit answered(problem, false);
}

void RunsPanel::pinOrUnpin() {
  actOnChosen([this](std::uint64_t id) {
    const std::optional<ListedRun> run = m_rows.find(id);
    if (run && run->position >= 0) return m_rows.unpin(id), QString();
    return m_rows.pin(id);
  });
}

void RunsPanel::compare() {
  const std::vector<ListedRun> runs = chosen();
  if (runs.size() > 1) emit compareRequested(runs);
}

void RunsPanel::save() {
  const std::vector<ListedRun> runs = chosen();
  if (runs.size() != 1) return;
  FileDialogOptions options;
  options.title = tr("Save “%1”").arg(runs.front().name);
  options.filter = tr("Sessions (*.gatescope)");
  options.suffix = QStringLiteral("gatescope");
  options.suggested = runName(*runs.front().history) + QStringLiteral(".gatescope");
  options.save = true;
  showFileDialog(window(), options, [this, id = runs.front().id](const QString& path) {
    const QString problem = m_rows.save(id, path);
    if (!problem.isEmpty()) emit answered(problem, false);
  });
}

void RunsPanel::remove() {
  std::vector<std::uint64_t> ids;
  for (const ListedRun& run : chosen()) ids.push_back(run.id);
  for (const std::uint64_t id : ids) m_rows.remove(id);
}

}  // namespace gatescope
