// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/suggestion_links.h"

#include <QEvent>

namespace gatescope {

SuggestionLinks::SuggestionLinks(QWidget* plot) : Label(plot) {
  setTextFormat(Qt::RichText);
  setWordWrap(true);
  setAlignment(Qt::AlignHCenter | Qt::AlignTop);
  setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
  setAccessibleName(tr("What would fill the plot"));
  hide();
  plot->installEventFilter(this);
  connect(this, &QLabel::linkActivated, this, [this](const QString& link) {
    // A copy: what it changes may replace the list.
    const Suggestion suggestion = m_suggestions.at(link.toUInt());
    emit chosen(suggestion);
  });
}

void SuggestionLinks::setSuggestions(std::vector<Suggestion> suggestions) {
  m_suggestions = std::move(suggestions);
  QStringList links;
  for (std::size_t i = 0; i < m_suggestions.size(); ++i)
    links << QStringLiteral("<a href='%1'>%2</a>").arg(i).arg(m_suggestions[i].text.toHtmlEscaped());
  setText(tr("Change to: %1").arg(links.join(QStringLiteral(" · "))));
  setVisible(!links.isEmpty());
  place();
}

// Over it the message is centred; it needs no more than a few lines.
void SuggestionLinks::place() {
  const QSize room = parentWidget()->size();
  constexpr int kMargin = 24, kLines = 3;
  const int top = room.height() / 2 + kLines * fontMetrics().lineSpacing();
  const int width = room.width() - 2 * kMargin;
  setGeometry(kMargin, std::min(top, room.height() - heightForWidth(width)), width, heightForWidth(width));
}

bool SuggestionLinks::eventFilter(QObject* watched, QEvent* event) {
  if (watched == parent() && event->type() == QEvent::Resize) place();
  return Label::eventFilter(watched, event);
}

}  // namespace gatescope
