// The foot of the depth explorer.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/study_status.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QToolButton>
#include <cmath>

#include "ui/base/numbers.h"
#include "ui/base/plain_text.h"

namespace gatescope {
namespace {

QPushButton* makeButton(const QString& text, const QString& help, QWidget* parent) {
  auto* button = new QPushButton(text, parent);
  button->setToolTip(help);
  button->setWhatsThis(help);
  return button;
}

}  // namespace

StudyStatus::StudyStatus(QWidget* parent)
    : QWidget(parent),
      m_theme(makeTheme(Theme::Kind::Light)),
      m_bar(new QProgressBar(this)),
      m_progressText(new Label(this)),
      m_message(new Label(this)),
      m_positions(new QComboBox(this)),
      m_pause(makeButton(tr("&Pause"), tr("Starts no new points until you press Continue."), this)),
      m_cancel(makeButton(tr("&Cancel"),
                          tr("Drops the remaining points. Finished ones are kept, and Continue goes on from them, even "
                             "after a restart."),
                          this)),
      m_open(makeButton(
          tr("&Open as live run"),
          tr("Opens the chosen point in the window, with its first seed. Double-clicking the point does the same."),
          this)),
      m_more(new QToolButton(this)) {
  m_bar->setTextVisible(false);
  m_bar->setMinimumWidth(24);
  m_bar->setMaximumWidth(160);
  m_progressText->setWordWrap(true);  // in a narrow window; large type leaves little room beside the controls
  m_bar->setAccessibleName(tr("Points done"));
  m_message->setWordWrap(true);
  m_message->setTextInteractionFlags(Qt::TextSelectableByMouse);
  m_message->hide();
  m_positions->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  m_positions->setMinimumContentsLength(10);
  m_positions->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  m_positions->setAccessibleName(tr("Point"));
  m_positions->setToolTip(tr("The point whose eigenvalues are shown and that opens as a live run."));
  m_more->setText(tr("&More"));
  m_more->setPopupMode(QToolButton::InstantPopup);
  m_more->setToolTip(tr("Tables, sweep files, studies from other machines, and the controls."));
  m_more->setAccessibleName(tr("More"));
  arrange();
  connect(m_positions, &QComboBox::activated, this, [this] { emit positionChosen(position()); });
  connect(m_pause, &QPushButton::clicked, this, &StudyStatus::pauseClicked);
  connect(m_cancel, &QPushButton::clicked, this, &StudyStatus::cancelClicked);
  connect(m_open, &QPushButton::clicked, this, [this] { emit openClicked(position()); });
}

void StudyStatus::arrange() {
  auto* above = new QHBoxLayout;
  above->setSpacing(scaledPixels(8, font()));
  above->addWidget(m_bar, 1);
  above->addWidget(m_progressText, 3);
  above->addWidget(m_pause);
  above->addWidget(m_cancel);
  above->addWidget(m_more);
  auto* below = new QHBoxLayout;
  below->setSpacing(scaledPixels(8, font()));
  auto* label = new Label(tr("P&oint"), this);
  label->setBuddy(m_positions);
  below->addWidget(label);
  below->addWidget(m_positions, 1);
  below->addWidget(m_open);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(8, 4, 8, 6);
  column->setSpacing(0);
  column->addWidget(m_message);
  column->addLayout(above);
  column->addLayout(below);
}

void StudyStatus::setMenu(QMenu* menu) { m_more->setMenu(menu); }

void StudyStatus::showProgress(const StudyProgress& progress, bool running, bool paused) {
  const bool begun = progress.total > 0, left = progress.done < progress.total;
  m_bar->setMaximum(std::max(1, static_cast<int>(progress.total)));
  m_bar->setValue(static_cast<int>(progress.done));
  QString text = begun ? tr("%1 of %2 points").arg(countText(progress.done), countText(progress.total)) : QString();
  if (progress.failed > 0) text += tr(", %1 failed").arg(progress.failed);
  if (running && paused)
    text += tr(", paused");
  else if (running && left && !std::isnan(progress.secondsLeft))
    text += tr(", %1 left").arg(roughTimeText(progress.secondsLeft));
  else if (!running && begun && left)
    text += tr(", stopped");
  m_progressText->setText(text);
  m_pause->setText(!running || paused ? tr("&Continue") : tr("&Pause"));
  m_pause->setEnabled(running ? left : begun && left);
  m_cancel->setEnabled(running);
  m_open->setEnabled(m_positions->count() > 0);
  m_positions->setEnabled(m_positions->count() > 0);
}

void StudyStatus::listPositions(const StudyModel& model) {
  m_positions->clear();
  const std::size_t depth = model.depth();
  for (const StudyCurve& curve : model.curves(depth))
    for (std::size_t d = 0; d < model.numbers(depth).size(); ++d) {
      StudyPosition position{curve.position};
      position.position[depth] = d;
      const QString name = model.positionName(position.position);
      m_positions->addItem(name.isEmpty() ? axisValueText(model.sweep().axes[depth], d) : name,
                           QVariant::fromValue(position));
    }
  m_positions->setCurrentIndex(m_positions->count() / 2);
}

StudyPosition StudyStatus::position() const { return m_positions->currentData().value<StudyPosition>(); }

void StudyStatus::choose(const StudyPosition& position) {
  for (int i = 0; i < m_positions->count(); ++i)
    if (m_positions->itemData(i).value<StudyPosition>() == position) m_positions->setCurrentIndex(i);
}

void StudyStatus::say(const QString& text, bool ok) {
  m_message->setText(text);
  m_message->setVisible(!text.isEmpty());
  QPalette palette = m_message->palette();
  palette.setColor(QPalette::WindowText, ok ? m_theme.text : m_theme.failure);
  m_message->setPalette(palette);
}

QString StudyStatus::message() const { return m_message->text(); }

}  // namespace gatescope
