// The quiet row over a plot.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/panel/title_row.h"

#include <QApplication>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QMouseEvent>
#include <QToolButton>

#include "ui/base/combo_sizes.h"
#include "ui/base/plain_text.h"

namespace gatescope {

namespace {

QToolButton* quietButton(const QString& text, const QString& help, QWidget* parent) {
  auto* button = new QToolButton(parent);
  button->setText(text);
  button->setToolTip(help);
  button->setAccessibleName(text);
  button->setAccessibleDescription(help);
  button->setAutoRaise(true);
  button->setFocusPolicy(Qt::TabFocus);
  return button;
}

}  // namespace

TitleRow::TitleRow(const QString& title, QWidget* parent) : QWidget(parent), m_titleText(title) {
  m_title = new Label(m_titleText, this);
  QFont bold;
  bold.setBold(true);  // and nothing else: the size stays that of the window
  m_title->setFont(bold);
  m_title->setMinimumWidth(1);
  m_title->setToolTip(m_titleText);
  m_title->setCursor(Qt::OpenHandCursor);
  m_values = new Label(this);
  m_values->setMinimumWidth(1);
  m_values->setObjectName(QStringLiteral("values"));
  const QString help =
      tr("The axes follow the data. Zooming or panning by hand switches this off; double-click the plot to switch it "
         "back on.");
  m_followAction = new QAction(tr("Follow"), this);
  m_followAction->setToolTip(help);
  m_followAction->setCheckable(true);
  m_followAction->setChecked(true);
  connect(m_followAction, &QAction::triggered, this, &TitleRow::followToggled);
  m_follow = quietButton(m_followAction->text(), help, this);
  m_follow->setDefaultAction(m_followAction);
  m_follow->setObjectName(QStringLiteral("follow"));

  m_export = createExportButton();
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(8, 2, 4, 0);
  row->setSpacing(2);
  row->addWidget(m_title);
  row->addStretch(1);
  row->addWidget(m_values);
  m_tools = new QHBoxLayout;
  m_tools->setContentsMargins(8, 0, 0, 0);
  m_tools->setSpacing(2);
  row->addLayout(m_tools);
  row->addWidget(m_follow);
  row->addWidget(m_export);
  row->addWidget(createPositionButton());
}

QToolButton* TitleRow::menuButton(const QString& text, const QString& name, const QString& help, QMenu** menu) {
  QToolButton* button = quietButton(text, help, this);
  button->setAccessibleName(name);
  auto* made = new QMenu(button);
  // Not setMenu(): its arrow would be drawn over the text.
  connect(button, &QToolButton::clicked, this,
          [button, made] { made->popup(button->mapToGlobal(button->rect().bottomLeft())); });
  *menu = made;
  return button;
}

QToolButton* TitleRow::createExportButton() {
  QToolButton* exports = menuButton(tr("Export ▾"), tr("Export"), tr("Save the plot as an image or as data"), &m_menu);
  exports->setObjectName(QStringLiteral("export"));
  const std::pair<const char*, QString> formats[] = {
      {"png", tr("PNG image…")},      {"svg", tr("SVG drawing…")},        {"pdf", tr("PDF page…")},
      {"csv", tr("CSV data…")},       {"tex", tr("LaTeX picture…")},      {"clipboard", tr("Copy")},
      {"latex", tr("Copy as LaTeX")}, {"figure", tr("Figure for print…")}};
  for (const auto& [format, text] : formats) m_menu->addAction(text)->setData(QString::fromLatin1(format));
  connect(m_menu, &QMenu::triggered, this, [this](QAction* action) { emit exportChosen(action->data().toString()); });
  return exports;
}

QToolButton* TitleRow::createPositionButton() {
  QToolButton* position =
      menuButton(QStringLiteral("⋮"), tr("Position of the plot"),
                 tr("Move or hide the plot. Its title can also be dragged to another place."), &m_positionMenu);
  position->setObjectName(QStringLiteral("place"));
  const std::pair<Move, QString> moves[] = {
      {Move::Left, tr("Move &left")}, {Move::Right, tr("Move &right")}, {Move::First, tr("Move &first")}};
  for (const auto& [move, text] : moves)
    connect(m_positionMenu->addAction(text), &QAction::triggered, this, [this, move = move] { emit moveChosen(move); });
  // The key is the grid's: it knows which plot has the keyboard.
  m_enlargeAction = m_positionMenu->addAction(tr("E&nlarge") + QStringLiteral("\tF11"));
  m_enlargeAction->setCheckable(true);
  connect(m_enlargeAction, &QAction::triggered, this, &TitleRow::enlargeChosen);
  m_positionMenu->addSeparator();
  connect(m_positionMenu->addAction(tr("&Axis limits…")), &QAction::triggered, this, &TitleRow::limitsChosen);
  // Buttons that a narrow row has no room for are here.
  m_positionMenu->addAction(m_followAction);
  m_positionMenu->addMenu(m_menu)->setText(tr("&Export"));
  m_positionMenu->addSeparator();
  connect(m_positionMenu->addAction(tr("&Hide")), &QAction::triggered, this, &TitleRow::hideChosen);
  return position;
}

void TitleRow::setHelp(const QString& help) {
  m_title->setToolTip(
      QStringLiteral("<p><b>%1</b></p><p>%2</p><p>%3</p>")
          .arg(m_titleText.toHtmlEscaped(), help.toHtmlEscaped(),
               tr("Drag the title to move the plot; double-click it to enlarge the plot, and again to put it back. The "
                  "wheel scrolls the plots here, and zooms in the plot itself.")));
}

void TitleRow::setTitle(const QString& title, bool saysMode) {
  if (title == m_titleText && saysMode == m_titleSaysMode) return;
  m_titleText = title;
  m_titleSaysMode = saysMode;
  arrange();
}

void TitleRow::setValues(const QString& text, const QString& brief) {
  if (text == m_valuesText && brief == m_briefValues) return;
  m_valuesText = text;
  m_briefValues = brief;
  arrange();
}

QString TitleRow::values() const { return m_valuesText; }

void TitleRow::addTool(QWidget* tool) {
  m_tools->addWidget(tool);
  if (const auto* choice = qobject_cast<QComboBox*>(tool))
    connect(choice, &QComboBox::currentTextChanged, this, &TitleRow::arrange);
  tool->installEventFilter(this);
}

void TitleRow::setToolShown(QWidget* tool, bool shown) {
  const bool isShown = m_quiet ? m_quieted.contains(tool) : !tool->isHidden();
  if (isShown == shown) return;
  if (!m_quiet) {
    tool->setVisible(shown);
    arrange();
  } else if (shown) {
    m_quieted << tool;  // once the audience has gone
  } else {
    m_quieted.removeAll(tool);
  }
}

bool TitleRow::eventFilter(QObject* watched, QEvent* event) {
  // Scrolling the plots must not choose what happens to pass under the pointer.
  auto* tool = qobject_cast<QWidget*>(watched);
  if (event->type() != QEvent::Wheel || !tool || tool->hasFocus()) return false;
  event->ignore();
  return true;
}

void TitleRow::mousePressEvent(QMouseEvent* event) {
  m_holds = event->button() == Qt::LeftButton;
  m_pressed = event->globalPosition().toPoint();
}

void TitleRow::mouseMoveEvent(QMouseEvent* event) {
  const QPoint now = event->globalPosition().toPoint();
  if (m_holds && (now - m_pressed).manhattanLength() >= QApplication::startDragDistance()) m_drags = true;
  if (!m_drags) return;
  m_title->setCursor(Qt::ClosedHandCursor);
  emit dragged(now);
}

void TitleRow::mouseReleaseEvent(QMouseEvent* event) {
  m_holds = false;
  if (!std::exchange(m_drags, false)) return;
  m_title->setCursor(Qt::OpenHandCursor);
  emit dropped(event->globalPosition().toPoint());
}

void TitleRow::mouseDoubleClickEvent(QMouseEvent* event) {
  if (event->button() == Qt::LeftButton) emit enlargeChosen();
}

void TitleRow::setEnlarged(bool enlarged) { m_enlargeAction->setChecked(enlarged); }

void TitleRow::setQuiet(bool quiet) {
  if (quiet == m_quiet) return;
  m_quiet = quiet;
  for (QWidget* widget : m_quieted) widget->show();
  m_quieted.clear();
  for (QWidget* child : findChildren<QWidget*>(Qt::FindDirectChildrenOnly)) {
    if (!quiet || child == m_title || child == m_values || child->isWindow() || child->isHidden()) continue;
    child->hide();
    m_quieted << child;
  }
  arrange();
}

QString TitleRow::shownTitle() const {
  const QComboBox* choice = m_quiet && !m_titleSaysMode && m_tools->count() > 0
                                ? qobject_cast<QComboBox*>(m_tools->itemAt(0)->widget())
                                : nullptr;
  return choice && choice->currentIndex() > 0 ? tr("%1: %2").arg(m_titleText, choice->currentText()) : m_titleText;
}

void TitleRow::setFollows(bool follows) { m_followAction->setChecked(follows); }

void TitleRow::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  arrange();
}

void TitleRow::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() != QEvent::FontChange) return;
  renewComboSizes(*this);
  arrange();
}

void TitleRow::arrange() {
  // What the buttons leave is the title's; the values come only when both fit. For the title even Export and Follow go.
  int used = 30;
  for (const QWidget* child : findChildren<QWidget*>(Qt::FindDirectChildrenOnly)) {
    const bool counts = child != m_title && child != m_values && child != m_follow && child != m_export;
    if (counts && !child->isHidden() && !child->isWindow()) used += child->sizeHint().width() + 2;
  }
  const QFontMetrics metrics(m_title->font());
  int room = width() - used;
  const QString whole = shownTitle();
  const int title = metrics.horizontalAdvance(whole) + 4;
  for (QToolButton* button : {m_follow, m_export}) {
    if (m_quiet) continue;
    const int left = room - button->sizeHint().width() - 2;
    button->setVisible(left >= title);
    if (left >= title) room = left;
  }
  m_title->setText(metrics.elidedText(whole, Qt::ElideRight, std::max(0, room)));
  const auto fits = [&](const QString& values) {
    return title + m_values->fontMetrics().horizontalAdvance(values) + 16 <= room;
  };
  m_values->setText(fits(m_valuesText) ? m_valuesText : fits(m_briefValues) ? m_briefValues : QString());
}

}  // namespace gatescope
