// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/presentation.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMainWindow>
#include <QMouseEvent>
#include <QScreen>
#include <algorithm>

#include "ui/lessons/lesson_page.h"
#include "ui/lessons/lesson_panel.h"
#include "ui/lessons/lesson_stage.h"
#include "ui/lessons/presenter_window.h"
#include "ui/lessons/spotlight_overlay.h"
#include "ui/plots/panel/plot_panel.h"
#include "ui/run/run_controller.h"

namespace gatescope {

std::vector<PresentationKey> presentationKeys() {
  const auto tr = [](const char* text) { return QCoreApplication::translate("PresentationKeys", text); };
  return {{tr("→, Page down"), tr("Next step")},
          {tr("←, Page up"), tr("Back one step")},
          {tr("Space"), tr("Run, pause or repeat")},
          {tr("1 … 9, 0"), tr("Spotlight on a plot, or on none")},
          {tr("F11"), tr("Enlarge the plot in the spotlight, or put it back")},
          {tr("Return"), tr("Show the answer; at the end, the next lesson")},
          {tr("Ctrl+1 … 9"), tr("Choose an answer")},
          {tr("↓, ↑"), tr("Scroll the text")},
          {tr("B"), tr("Blank the screen")},
          {tr("N"), tr("Notes, clock and results")},
          {tr("?"), tr("These keys")},
          {tr("Esc, F5"), tr("Leave")}};
}

namespace {

QString keysCard() {
  QString rows;
  for (const PresentationKey& key : presentationKeys())
    rows += QStringLiteral("<tr><td><b>%1</b>&nbsp;&nbsp;</td><td>%2</td></tr>").arg(key.keys, key.text);
  return QStringLiteral("<table cellpadding='3'>%1</table>").arg(rows);
}

}  // namespace

double audienceScale(const QSize& window) {
  constexpr double kHeight = 720, kWidth = 1280, kSmallest = 0.6, kLargest = 6;
  return std::clamp(std::min(window.height() / kHeight, window.width() / kWidth), kSmallest, kLargest);
}

Presentation::Presentation(QMainWindow& window, RunController& runs, LessonStage& stage, LessonPanel& panel,
                           AudiencePlots plots)
    : m_window(window), m_runs(runs), m_stage(stage), m_panel(panel), m_plots(std::move(plots)) {}

Presentation::~Presentation() {
  if (m_on) qApp->removeEventFilter(this);
}

void Presentation::enter(bool fullScreen) {
  if (m_on) return;
  m_on = true;
  m_full = fullScreen;
  m_geometry = m_window.saveGeometry();
  m_panel.setPresenting(true);
  emit changed(true);
  if (m_full) m_window.showFullScreen();
  m_overlay = new SpotlightOverlay(&m_window);
  m_overlay->show();
  qApp->installEventFilter(this);
  if (m_full && QGuiApplication::screens().size() > 1) showNotes();
}

void Presentation::leave() {
  if (!m_on) return;
  m_on = false;
  qApp->removeEventFilter(this);
  delete m_overlay;
  m_overlay = nullptr;
  if (m_notes) m_notes->close();
  m_panel.setPresenting(false);
  emit changed(false);
  // After all that the type for the audience had made larger.
  if (m_full) m_window.restoreGeometry(m_geometry);
}

// On the other screen where there is one.
void Presentation::showNotes() {
  if (!m_notes) m_notes = new PresenterWindow(m_stage, m_runs.bridge(), &m_window);
  for (const QScreen* screen : QGuiApplication::screens())
    if (screen != m_window.screen()) m_notes->move(screen->availableGeometry().topLeft() + QPoint(40, 40));
  m_notes->show();
  m_notes->raise();
}

// A plot that has no room on the screen gets all of it.
void Presentation::light(int position) {
  const std::vector<PlotPanel*> plots = m_plots.all();
  if (position > static_cast<int>(plots.size())) return;
  PlotPanel* chosen = position > 0 ? plots[static_cast<std::size_t>(position) - 1] : nullptr;
  const bool isLit = chosen == m_overlay->spotlight() || chosen == m_plots.enlarged();
  unlight();
  if (!chosen || isLit) return;
  chosen->isVisible() ? m_overlay->setSpotlight(chosen) : m_plots.enlarge(chosen);
}

void Presentation::unlight() {
  m_overlay->setSpotlight(nullptr);
  if (m_plots.enlarged()) m_plots.enlarge(nullptr);
}

void Presentation::enlarge() {
  const std::vector<PlotPanel*> plots = m_plots.all();
  if (m_plots.enlarged() || plots.empty()) return m_plots.enlarge(nullptr);
  const auto lit = std::ranges::find(plots, m_overlay->spotlight());
  m_overlay->setSpotlight(nullptr);
  m_plots.enlarge(lit == plots.end() ? plots.front() : *lit);
}

void Presentation::goTo(int step) {
  unlight();
  m_stage.goTo(step);
}

void Presentation::reveal() { m_panel.page().reveal(); }

void Presentation::goOn() {
  const bool isLast = m_stage.isOpen() && m_stage.step() + 1 == static_cast<int>(m_stage.lesson()->steps.size());
  if (m_panel.page().isAnswered() && isLast) {
    unlight();
    m_panel.openNext();
  } else {
    reveal();
  }
}

bool Presentation::press(int key, Qt::KeyboardModifiers modifiers) {
  LessonPage& page = m_panel.page();
  if (modifiers & Qt::ControlModifier) {
    if (key < Qt::Key_1 || key > Qt::Key_9) return false;
    page.answer(key - Qt::Key_1);
    return true;
  }
  if (modifiers & (Qt::AltModifier | Qt::MetaModifier)) return false;
  if (key >= Qt::Key_0 && key <= Qt::Key_9) return light(key - Qt::Key_0), true;
  const int step = m_stage.step();
  switch (key) {
    case Qt::Key_Right:
    case Qt::Key_PageDown:
      goTo(step + 1);
      return true;
    case Qt::Key_Left:
    case Qt::Key_PageUp:
      goTo(step - 1);
      return true;
    case Qt::Key_Down:
      page.scroll(1);
      return true;
    case Qt::Key_Up:
      page.scroll(-1);
      return true;
    case Qt::Key_Space:
      m_stage.runOrPause();
      return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
      goOn();
      return true;
    case Qt::Key_F11:
      enlarge();
      return true;
    case Qt::Key_Question:
      m_overlay->setCard(m_overlay->card().isEmpty() ? keysCard() : QString());
      return true;
    case Qt::Key_B:
      m_overlay->setBlank(!m_overlay->isBlank());
      return true;
    case Qt::Key_N:
      m_notes && m_notes->isVisible() ? static_cast<void>(m_notes->close()) : showNotes();
      return true;
    case Qt::Key_F5:
    case Qt::Key_Escape:
      if (!m_overlay->uncover()) leave();
      return true;
    default:
      return false;
  }
}

// Shortcuts of the hidden menus and keys of focused widgets come second: a key means one thing here, whatever has the
// focus.
bool Presentation::eventFilter(QObject* watched, QEvent* event) {
  auto* widget = qobject_cast<QWidget*>(watched);
  if (!widget) return false;
  const bool ours = widget->window() == &m_window || widget->window() == m_notes;
  if (!ours) return false;
  if (event->type() == QEvent::MouseMove && widget->window() == &m_window)
    m_overlay->setPointer(m_window.mapFromGlobal(static_cast<QMouseEvent*>(event)->globalPosition().toPoint()));
  if (event->type() == QEvent::Leave && watched == &m_window) m_overlay->setPointer({});
  if (event->type() != QEvent::ShortcutOverride && event->type() != QEvent::KeyPress) return false;
  const auto* key = static_cast<QKeyEvent*>(event);
  if (event->type() == QEvent::KeyPress) return press(key->key(), key->modifiers());
  const bool plain = !(key->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
  const bool digit = key->key() >= Qt::Key_1 && key->key() <= Qt::Key_9;
  if (!plain && !digit) return false;
  event->accept();  // no shortcut: it comes as a key
  return true;
}

}  // namespace gatescope
