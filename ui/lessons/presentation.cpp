// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/presentation.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMainWindow>
#include <QMouseEvent>
#include <QScreen>

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
  return {{tr("→, Page down"), tr("Next step")},     {tr("←, Page up"), tr("Back one step")},
          {tr("Space"), tr("Run, pause or repeat")}, {tr("1 … 9, 0"), tr("Spotlight on a plot, or on none")},
          {tr("Return"), tr("Show the answer")},     {tr("Ctrl+1 … 9"), tr("Choose an answer")},
          {tr("↓, ↑"), tr("Scroll the text")},       {tr("B"), tr("Blank the screen")},
          {tr("N"), tr("Notes, clock and results")}, {tr("Esc, F5"), tr("Leave")}};
}

Presentation::Presentation(QMainWindow& window, RunController& runs, LessonStage& stage, LessonPanel& panel,
                           std::function<std::vector<PlotPanel*>()> plots)
    : m_window(window), m_runs(runs), m_stage(stage), m_panel(panel), m_plots(std::move(plots)) {}

Presentation::~Presentation() {
  if (m_on) qApp->removeEventFilter(this);
}

void Presentation::enter(bool fullScreen) {
  if (m_on) return;
  m_on = true;
  m_full = fullScreen;
  m_panel.setPresenting(true);
  emit changed(true);
  m_wasMaximized = m_window.isMaximized();
  m_geometry = m_window.geometry();
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
  if (m_full && m_wasMaximized) m_window.showMaximized();
  if (m_full && !m_wasMaximized) {
    m_window.showNormal();
    m_window.setGeometry(m_geometry);
  }
  m_panel.setPresenting(false);
  emit changed(false);
}

// On the other screen where there is one.
void Presentation::showNotes() {
  if (!m_notes) m_notes = new PresenterWindow(m_stage, m_runs.bridge(), &m_window);
  for (const QScreen* screen : QGuiApplication::screens())
    if (screen != m_window.screen()) m_notes->move(screen->availableGeometry().topLeft() + QPoint(40, 40));
  m_notes->show();
  m_notes->raise();
}

void Presentation::light(int position) {
  const std::vector<PlotPanel*> plots = m_plots();
  if (position > static_cast<int>(plots.size())) return;
  const QWidget* chosen = position > 0 ? plots[static_cast<std::size_t>(position) - 1] : nullptr;
  m_overlay->setSpotlight(chosen == m_overlay->spotlight() ? nullptr : chosen);
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
      m_overlay->setSpotlight(nullptr), m_stage.goTo(step + 1);
      return true;
    case Qt::Key_Left:
    case Qt::Key_PageUp:
      m_overlay->setSpotlight(nullptr), m_stage.goTo(step - 1);
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
      page.reveal();
      return true;
    case Qt::Key_B:
      m_overlay->setBlank(!m_overlay->isBlank());
      return true;
    case Qt::Key_N:
      m_notes && m_notes->isVisible() ? static_cast<void>(m_notes->close()) : showNotes();
      return true;
    case Qt::Key_F5:
    case Qt::Key_Escape:
      m_overlay->isBlank() ? m_overlay->setBlank(false) : leave();
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
