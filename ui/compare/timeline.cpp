// The run's past.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/timeline.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMouseEvent>
#include <QPainter>
#include <QPushButton>
#include <QSpinBox>
#include <algorithm>
#include <cmath>

#include "ui/base/numbers.h"
#include "ui/base/plain_text.h"

namespace gatescope {

namespace {
constexpr int kMargin = 10;  // pixels beside the first and last mark, for the handle
}

TimelineStrip::TimelineStrip(QWidget* parent) : QWidget(parent), m_theme(makeTheme(Theme::Kind::Light)) {
  setFocusPolicy(Qt::StrongFocus);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  setCursor(Qt::PointingHandCursor);
  setAccessibleName(tr("Timeline"));
  setAccessibleDescription(
      tr("Left and Right go from checkpoint to checkpoint, Home to the first, End to the present."));
  setToolTip(
      tr("<p>Each mark is a checkpoint: a step whose weights are kept. Drag to look back: the plots show the gates, "
         "kernel and network of that step while training continues. The present is at the right end.</p>"));
  setWhatsThis(toolTip());
}

QSize TimelineStrip::sizeHint() const { return {300, fontMetrics().height() + 8}; }
QSize TimelineStrip::minimumSizeHint() const { return {80, fontMetrics().height() + 8}; }

void TimelineStrip::setSteps(std::vector<std::int64_t> checkpoints, std::int64_t last) {
  if (checkpoints == m_checkpoints && last == m_last) return;
  m_checkpoints = std::move(checkpoints);
  m_last = last;
  update();
}

void TimelineStrip::setViewedStep(std::int64_t step) {
  if (m_viewedStep == step) return;
  m_viewedStep = step;
  update();
}

void TimelineStrip::setTheme(const Theme& theme) {
  m_theme = theme;
  updateGeometry();
  update();
}

int TimelineStrip::position(std::int64_t step) const {
  const double share = m_last > 0 ? static_cast<double>(step) / static_cast<double>(m_last) : 1;
  return kMargin + static_cast<int>(std::lround(std::clamp(share, 0.0, 1.0) * (width() - 2 * kMargin)));
}

void TimelineStrip::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const int middle = height() / 2;
  painter.setPen(QPen(m_theme.faintText, 1));
  painter.drawLine(kMargin, middle, width() - kMargin, middle);
  for (const std::int64_t step : m_checkpoints)
    painter.drawLine(QPointF(position(step), middle - 4), QPointF(position(step), middle + 4));
  const bool past = m_viewedStep >= 0;
  const QPointF handle(past ? position(m_viewedStep) : width() - kMargin, middle);
  // The present is a disc, the past a diamond: told apart without colour.
  painter.setBrush(past ? m_theme.accent : m_theme.surface);
  painter.setPen(QPen(m_theme.accent, 2));
  if (past) {
    painter.drawPolygon(
        QPolygonF({handle + QPointF(0, -7), handle + QPointF(7, 0), handle + QPointF(0, 7), handle + QPointF(-7, 0)}));
  } else {
    painter.drawEllipse(handle, 6, 6);
  }
  if (!hasFocus()) return;
  painter.setBrush(Qt::NoBrush);
  painter.setPen(QPen(m_theme.accent, 1));
  painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

void TimelineStrip::request(std::int64_t step) {
  if (step == m_viewedStep) return;
  setViewedStep(step);
  emit viewRequested(step);
}

void TimelineStrip::viewAtPixel(int x) {
  if (m_checkpoints.empty() || x >= width() - kMargin + 3) return request(-1);
  const auto distance = [&](std::int64_t step) { return std::abs(position(step) - x); };
  request(*std::ranges::min_element(m_checkpoints, {}, distance));
}

void TimelineStrip::goBy(int marks) {
  if (m_checkpoints.empty()) return;
  const auto count = static_cast<std::ptrdiff_t>(m_checkpoints.size());
  const auto here =
      m_viewedStep < 0 ? count : std::ranges::lower_bound(m_checkpoints, m_viewedStep) - m_checkpoints.begin();
  const std::ptrdiff_t next = std::max<std::ptrdiff_t>(0, here + marks);
  request(next >= count ? -1 : m_checkpoints[static_cast<std::size_t>(next)]);
}

void TimelineStrip::mousePressEvent(QMouseEvent* event) {
  if (event->button() == Qt::LeftButton) viewAtPixel(event->position().toPoint().x());
}

void TimelineStrip::mouseMoveEvent(QMouseEvent* event) {
  if (event->buttons() & Qt::LeftButton) viewAtPixel(event->position().toPoint().x());
}

void TimelineStrip::keyPressEvent(QKeyEvent* event) {
  switch (event->key()) {
    case Qt::Key_Left:
      return goBy(-1);
    case Qt::Key_Right:
      return goBy(1);
    case Qt::Key_PageUp:
      return goBy(-10);
    case Qt::Key_PageDown:
      return goBy(10);
    case Qt::Key_Home:
      return request(m_checkpoints.empty() ? -1 : m_checkpoints.front());
    case Qt::Key_End:
    case Qt::Key_Escape:
      return request(-1);
    default:
      QWidget::keyPressEvent(event);
  }
}

bool TimelineStrip::event(QEvent* event) {
  // → is also the program's key for one step: with the keyboard here it goes to the next mark.
  if (event->type() == QEvent::ShortcutOverride) {
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_Right || key == Qt::Key_Left || key == Qt::Key_Home || key == Qt::Key_End) {
      event->accept();
      return true;
    }
  }
  return QWidget::event(event);
}

Timeline::Timeline(QWidget* parent)
    : QWidget(parent), m_strip(new TimelineStrip(this)), m_network(createNetworkBox()), m_text(new Label(this)) {
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(4, 0, 8, 0);
  row->setSpacing(6);
  row->addWidget(m_network);
  row->addWidget(m_strip, 1);
  row->addWidget(m_text);
  m_text->setObjectName(QStringLiteral("timelineText"));
  m_continue = addButton(tr("Continue from here"),
                         tr("Starts a new run from this step, with these weights and the curves so far."));
  m_copy = addButton(
      tr("Copy gates"),
      tr("Starts a new run with frozen gates copied from this step (fixed learnt) and fresh values: how much of "
         "what the network knows is in its gates?"));
  m_now = addButton(tr("Now"), tr("Back to the present."));
  const auto stepHere = [this] {
    return m_strip->viewedStep() >= 0 || m_strip->checkpoints().empty() ? m_strip->viewedStep()
                                                                        : m_strip->checkpoints().back();
  };
  connect(m_strip, &TimelineStrip::viewRequested, this, &Timeline::viewRequested);
  connect(m_continue, &QPushButton::clicked, this, [this, stepHere] { emit continueRequested(stepHere()); });
  connect(m_copy, &QPushButton::clicked, this, [this, stepHere] { emit copyGatesRequested(stepHere()); });
  connect(m_now, &QPushButton::clicked, this, [this] { emit viewRequested(-1); });
  setViewedStep(-1, true);
}

QPushButton* Timeline::addButton(const QString& text, const QString& help) {
  auto* button = new QPushButton(text, this);
  button->setToolTip(help);
  button->setWhatsThis(help);
  button->setAccessibleName(text);
  button->setFocusPolicy(Qt::TabFocus);
  static_cast<QHBoxLayout*>(layout())->addWidget(button);
  return button;
}

QSpinBox* Timeline::createNetworkBox() {
  auto* box = new QSpinBox(this);
  box->setObjectName(QStringLiteral("shownNetwork"));
  box->setRange(1, 1);
  box->setPrefix(tr("network "));
  box->setAccessibleName(tr("Network shown from inside"));
  box->setToolTip(
      tr("<p>Which network of the ensemble the pictures from inside show: network, gates, kernel map, decision map, "
         "digits, function, paths. Curves are medians of all networks. Up and Down go to the next.</p>"));
  box->setWhatsThis(box->toolTip());
  box->setFocusPolicy(Qt::StrongFocus);
  box->setVisible(false);
  box->findChild<QLineEdit*>()->setReadOnly(true);  // Space and . stay the run's keys
  connect(box, &QSpinBox::valueChanged, this, [this](int number) { emit networkChosen(number - 1); });
  return box;
}

void Timeline::setNetworks(std::int64_t networks) {
  if (m_network->maximum() == networks) return;
  m_network->setRange(1, static_cast<int>(networks));  // a network beyond the last becomes the last
  m_network->setSuffix(tr(" of %1").arg(networks));
  m_network->setVisible(networks > 1);
  fitWords();
}

void Timeline::setSteps(const std::vector<std::int64_t>& checkpoints, std::int64_t last) {
  m_strip->setSteps(checkpoints, last);
}

void Timeline::setViewedStep(std::int64_t asked, bool arrived) {
  m_strip->setViewedStep(asked);
  const bool past = asked >= 0;
  m_text->setText(!past     ? tr("present")
                  : arrived ? tr("step %1").arg(countText(asked))
                            : tr("step %1 …").arg(countText(asked)));
  m_continue->setVisible(past);
  m_copy->setVisible(past);
  m_now->setVisible(past);
  fitWords();
}

// Large type on a small screen: one word must do, else the window would not fit.
void Timeline::fitWords() {
  const QString all = tr("Continue from here"), brief = tr("Continue");
  m_continue->setText(brief);
  m_continue->setMinimumWidth(m_continue->sizeHint().width());
  m_continue->setText(all);
  const int strip = m_strip->sizeHint().width() - m_strip->minimumSizeHint().width();
  if (layout()->sizeHint().width() - strip > width()) m_continue->setText(brief);
}

void Timeline::resizeEvent(QResizeEvent*) { fitWords(); }

void Timeline::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::FontChange) fitWords();
}

void Timeline::setTheme(const Theme& theme) { m_strip->setTheme(theme); }

}  // namespace gatescope
