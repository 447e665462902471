// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/classroom.h"

#include <QAction>
#include <QFileDialog>
#include <QMainWindow>
#include <QStackedWidget>

#include "core/lesson/lesson.h"
#include "ui/base/actions.h"
#include "ui/base/file_dialog.h"
#include "ui/grid/plot_grid.h"
#include "ui/lessons/lesson_export.h"
#include "ui/lessons/lesson_page.h"
#include "ui/lessons/lesson_panel.h"
#include "ui/lessons/presentation.h"
#include "ui/lessons/study_board.h"

namespace gatescope {

Classroom::Classroom(RunController& runs, PlotGrid& plots, QStackedWidget& centre, QMainWindow& window)
    : QObject(&window),
      m_plots(plots),
      m_centre(centre),
      m_window(window),
      m_board(new StudyBoard(&centre)),
      m_stage(new LessonStage(runs, plots, *m_board, this)),
      m_panel(new LessonPanel(*m_stage, QString::fromStdString(userLessonsFolder().string()), &window)),
      m_presentation(std::make_unique<Presentation>(window, runs, *m_stage, *m_panel, audiencePlots())),
      m_export(new LessonExport(window, *m_stage, *m_presentation, audiencePlots(), this)) {
  m_panel->hide();
  m_centre.addWidget(&m_plots);
  m_centre.addWidget(m_board);
  buildActions();
  connect(m_presentation.get(), &Presentation::changed, m_board, &StudyBoard::setForAudience);
  connect(m_stage, &LessonStage::stepChanged, this, &Classroom::showStep);
  connect(m_panel, &LessonPanel::closeRequested, this, [this] { close(); });
  connect(m_panel, &LessonPanel::answered, this, &Classroom::answered);
  connect(m_export, &LessonExport::answered, this, &Classroom::answered);
  showStep();
}

Classroom::~Classroom() = default;

QAction* Classroom::addAction(const QString& text, const QString& keys, const QString& help) {
  auto* action = new QAction(text, this);
  describe(action, keys.isEmpty() ? QList<QKeySequence>() : QList<QKeySequence>{QKeySequence(keys)}, help);
  m_actions.push_back(action);
  return action;
}

void Classroom::buildActions() {
  m_course = addAction(tr("&Lessons…"), QStringLiteral("Ctrl+Shift+L"),
                       tr("The course on deep gated networks: step by step, with real networks and measured checks."));
  connect(m_course, &QAction::triggered, this, &Classroom::showCourse);
  const auto addStep = [this](const QString& text, const QString& keys, const QString& help, const auto& slot) {
    QAction* action = addAction(text, keys, help);
    m_lessonActions.push_back(action);
    connect(action, &QAction::triggered, this, slot);
  };
  addStep(tr("&Next step"), QStringLiteral("Alt+Right"), tr("Applies the settings of the next step and plays it."),
          [this] { m_stage->goTo(m_stage->step() + 1); });
  addStep(tr("&Back one step"), QStringLiteral("Alt+Left"), tr("The previous step."),
          [this] { m_stage->goTo(m_stage->step() - 1); });
  addStep(tr("&Repeat step"), QStringLiteral("Alt+Up"), tr("This step again, from t = 0."),
          [this] { m_stage->play(); });
  addStep(tr("Show the &answer"), QStringLiteral("Ctrl+J"), tr("The correct answer to the step's question."),
          [this] { m_panel->page().reveal(); });
  m_present = addAction(
      tr("&Present"), QStringLiteral("F5"),
      tr("Full screen for an audience: large plots and text, no controls. → and ← step, Space runs, 1–9 put a "
         "spotlight on a plot, B blanks the screen, N opens the notes, Esc leaves."));
  connect(m_present, &QAction::triggered, this, &Classroom::present);
  QAction* notes = addAction(tr("Presenter n&otes"), QStringLiteral("Shift+F5"),
                             tr("A second window: notes, clock, next step, live results."));
  connect(notes, &QAction::triggered, this, [this] { m_presentation->showNotes(); });
  addStep(tr("&Handout…"), {},
          tr("Plays the lesson and writes it as a PDF: text, questions, and the plots and results as they came out."),
          &Classroom::askHandout);
  addStep(tr("&Slides…"), {}, tr("Plays the lesson and writes every step as a PNG slide."), &Classroom::askSlides);
  addStep(tr("&Close the lesson"), {}, tr("Back to the controls: your run, its settings, pins and undo come back."),
          [this] { close(); });
}

std::vector<PlotPanel*> Classroom::shownPlots() const {
  return m_centre.currentWidget() == m_board ? m_board->panels() : m_plots.shownPanels();
}

AudiencePlots Classroom::audiencePlots() {
  const auto onBoard = [this] { return m_centre.currentWidget() == m_board; };
  return {[this] { return shownPlots(); },
          [this, onBoard] { return onBoard() ? m_board->enlarged() : m_plots.enlarged(); },
          [this, onBoard](PlotPanel* plot) { onBoard() ? m_board->enlarge(plot) : m_plots.enlarge(plot); }};
}

void Classroom::showPanel() {
  if (!m_panel->isHidden()) return;
  m_panel->show();
  emit panelShown();
}

void Classroom::showCourse() {
  showPanel();
  m_panel->showCourse();
}

QString Classroom::open(const QString& idOrPath) {
  showPanel();
  return m_panel->open(idOrPath);
}

void Classroom::close(bool bringsRunBack) {
  m_presentation->leave();
  m_stage->close(bringsRunBack);
  if (m_panel->isHidden()) return;
  m_panel->hide();
  emit panelHidden();
}

void Classroom::present() { m_presentation->isOn() ? m_presentation->leave() : m_presentation->enter(); }

void Classroom::showStep() {
  const bool study = m_stage->showsStudy();
  m_centre.setCurrentWidget(study ? static_cast<QWidget*>(m_board) : &m_plots);
  for (QAction* action : m_lessonActions) action->setEnabled(m_stage->isOpen());
}

void Classroom::setTheme(const Theme& theme) {
  m_board->setTheme(theme);
  m_panel->setTheme(theme);
}

void Classroom::askHandout() {
  FileDialogOptions options;
  options.title = tr("Handout of the lesson");
  options.filter = tr("PDF (*.pdf)");
  options.suffix = QStringLiteral("pdf");
  options.suggested = QString::fromStdString(m_stage->lesson()->id) + QStringLiteral("-handout.pdf");
  options.save = true;
  showFileDialog(&m_window, options, [this](const QString& path) { m_export->writeHandout(path); });
}

void Classroom::askSlides() {
  FileDialogOptions options;
  options.title = tr("Folder for the slides");
  options.mode = QFileDialog::Directory;
  showFileDialog(&m_window, options, [this](const QString& path) { m_export->writeSlides(path); });
}

}  // namespace gatescope
