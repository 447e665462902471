// The quiet row over a plot.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/title_row.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

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
  m_title = new QLabel(title, this);
  QFont bold = m_title->font();
  bold.setBold(true);
  m_title->setFont(bold);
  m_title->setMinimumWidth(1);
  m_title->setToolTip(title);
  m_values = new QLabel(this);
  m_values->setMinimumWidth(1);
  m_values->setObjectName(QStringLiteral("values"));
  m_follow = quietButton(
      tr("Follow"), tr("The axes follow the data. Zooming or panning by hand switches it off; double click in the plot brings it back."),
      this);
  m_follow->setCheckable(true);
  m_follow->setChecked(true);
  m_follow->setObjectName(QStringLiteral("follow"));
  connect(m_follow, &QToolButton::clicked, this, &TitleRow::followToggled);

  QToolButton* exports = createExportButton();
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
  row->addWidget(exports);
}

QToolButton* TitleRow::createExportButton() {
  auto* exports = quietButton(tr("Export ▾"), tr("Write the plot as a picture or as numbers"), this);
  exports->setObjectName(QStringLiteral("export"));
  m_menu = new QMenu(exports);
  const std::pair<const char*, QString> formats[] = {{"png", tr("PNG picture…")},
                                                     {"svg", tr("SVG drawing…")},
                                                     {"pdf", tr("PDF page…")},
                                                     {"csv", tr("CSV numbers…")},
                                                     {"clipboard", tr("Copy")}};
  for (const auto& [format, text] : formats) m_menu->addAction(text)->setData(QString::fromLatin1(format));
  connect(m_menu, &QMenu::triggered, this, [this](QAction* action) { emit exportChosen(action->data().toString()); });
  // Not setMenu(): its arrow would be drawn over the text.
  connect(exports, &QToolButton::clicked, this, [this, exports] { m_menu->popup(exports->mapToGlobal(exports->rect().bottomLeft())); });
  return exports;
}

void TitleRow::setValues(const QString& text) {
  if (text == m_valuesText) return;
  m_valuesText = text;
  arrange();
}

QString TitleRow::values() const { return m_valuesText; }

void TitleRow::addTool(QWidget* tool) { m_tools->addWidget(tool); }

void TitleRow::setFollows(bool follows) { m_follow->setChecked(follows); }

void TitleRow::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  arrange();
}

void TitleRow::arrange() {
  // What the buttons leave is the title's; the values come only when both fit.
  int used = 30;
  for (const QWidget* child : findChildren<QWidget*>(Qt::FindDirectChildrenOnly)) {
    if (child != m_title && child != m_values && !child->isHidden() && !child->isWindow()) used += child->sizeHint().width() + 2;
  }
  const QFontMetrics metrics(m_title->font());
  const int room = width() - used, title = metrics.horizontalAdvance(m_titleText) + 4;
  m_title->setText(metrics.elidedText(m_titleText, Qt::ElideRight, std::max(0, room)));
  const bool fits = title + m_values->fontMetrics().horizontalAdvance(m_valuesText) + 16 <= room;
  m_values->setText(fits ? m_valuesText : QString());
}

}  // namespace gatescope
