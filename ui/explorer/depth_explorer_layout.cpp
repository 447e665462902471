// How the depth explorer is put together.
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QToolButton>

#include "ui/base/actions.h"
#include "ui/explorer/depth_explorer.h"
#include "ui/explorer/study_curves_plot.h"
#include "ui/explorer/study_files.h"
#include "ui/explorer/study_form.h"
#include "ui/explorer/study_map_plot.h"
#include "ui/explorer/study_presets.h"
#include "ui/explorer/study_spectrum_plot.h"

namespace gatescope {

QWidget* DepthExplorer::buildControls() {
  m_controls = new QWidget(this);
  auto* column = new QVBoxLayout(m_controls);
  for (const StudyPreset& preset : studyPresets()) m_presets->addItem(preset.title);
  m_presets->addItem(tr("The window's experiment"));
  m_presets->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  m_presets->setMinimumContentsLength(12);
  m_presets->setAccessibleName(tr("Study"));
  m_presets->setToolTip(tr("Studies to start from. Everything can be changed below."));
  auto* label = new QLabel(tr("St&udy"), m_controls);
  label->setBuddy(m_presets);
  m_help->setWordWrap(true);
  m_help->setForegroundRole(QPalette::PlaceholderText);
  auto* scroll = new QScrollArea(m_controls);
  scroll->setWidget(m_form);
  scroll->setWidgetResizable(true);
  scroll->setFrameShape(QFrame::NoFrame);
  scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  m_start->setDefault(true);
  column->addWidget(label);
  column->addWidget(m_presets);
  column->addWidget(m_help);
  column->addWidget(scroll, 1);
  column->addWidget(m_start);
  connect(m_presets, &QComboBox::activated, this,
          [this](int index) { choosePreset(index < static_cast<int>(studyPresets().size()) ? index : -1); });
  connect(m_form, &StudyForm::changed, this, [this] { m_start->setEnabled(m_form->problem().isEmpty()); });
  return m_controls;
}

QWidget* DepthExplorer::buildPlots() {
  auto* below = new QSplitter(Qt::Horizontal, this);
  below->addWidget(m_map);
  below->addWidget(m_spectrum);
  auto* all = new QSplitter(Qt::Vertical, this);
  all->addWidget(m_curves);
  all->addWidget(below);
  all->setStretchFactor(0, 3);
  all->setStretchFactor(1, 2);
  for (QSplitter* splitter : {below, all}) splitter->setChildrenCollapsible(false);
  for (PlotPanel* panel :
       {static_cast<PlotPanel*>(m_curves), static_cast<PlotPanel*>(m_map), static_cast<PlotPanel*>(m_spectrum)})
    panel->setMinimumSize(220, 160);
  return all;
}

QBoxLayout* DepthExplorer::buildStatus() {
  auto* column = new QVBoxLayout;
  column->setContentsMargins(8, 4, 8, 6);
  m_message->setWordWrap(true);
  m_message->setTextInteractionFlags(Qt::TextSelectableByMouse);
  m_message->hide();
  column->addWidget(m_message);
  m_bar->setTextVisible(false);
  m_bar->setMaximumWidth(160);
  m_bar->setAccessibleName(tr("Points done"));
  m_positions->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  m_positions->setMinimumContentsLength(10);
  m_positions->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  m_positions->setAccessibleName(tr("Point"));
  m_positions->setToolTip(tr("The point whose eigenvalues are shown and that opens as a live run."));
  auto* menuButton = new QToolButton(this);
  menuButton->setText(tr("&More"));
  menuButton->setPopupMode(QToolButton::InstantPopup);
  menuButton->setToolTip(tr("Tables, sweep files, studies from other machines, and the controls."));
  menuButton->setAccessibleName(tr("More"));
  menuButton->setMenu(buildMenu(menuButton));
  auto* above = new QHBoxLayout;
  above->setSpacing(scaledPixels(8, font()));
  above->addWidget(m_bar, 1);
  above->addWidget(m_progressText, 3);
  for (QWidget* button :
       {static_cast<QWidget*>(m_pause), static_cast<QWidget*>(m_cancel), static_cast<QWidget*>(menuButton)})
    above->addWidget(button);
  auto* below = new QHBoxLayout;
  below->setSpacing(scaledPixels(8, font()));
  auto* label = new QLabel(tr("P&oint"), this);
  label->setBuddy(m_positions);
  below->addWidget(label);
  below->addWidget(m_positions, 1);
  below->addWidget(m_open);
  column->addLayout(above);
  column->addLayout(below);
  return column;
}

QMenu* DepthExplorer::buildMenu(QWidget* parent) {
  auto* menu = new QMenu(parent);
  menu->setToolTipsVisible(true);
  const auto add = [menu, this](const QString& text, const QKeySequence& keys, const QString& help, const auto& slot) {
    QAction* action = menu->addAction(text, this, slot);
    describe(action, keys.isEmpty() ? QList<QKeySequence>() : QList<QKeySequence>{keys}, help);
    addAction(action);  // its key works while the menu is closed
  };
  add(tr("&Table of all points…"), QKeySequence(Qt::CTRL | Qt::Key_T),
      tr("Settings, measures and theory of every point as CSV."), [this] { m_files->askTable(); });
  add(tr("Export &all plots…"), QKeySequence(Qt::CTRL | Qt::Key_E),
      tr("Every plot in every format, and the table, to a folder."), [this] { m_files->askExportAll(); });
  menu->addSeparator();
  add(tr("&Save the sweep…"), QKeySequence::Save,
      tr("A file for gatescope-cli sweep: for other machines and for Slurm."),
      [this] { m_files->askSweep(m_form->sweep()); });
  add(tr("&Open a study…"), QKeySequence::Open,
      tr("A folder written by gatescope-cli sweep, even while it is still being written."),
      [this] { m_files->askFolder(); });
  menu->addSeparator();
  QAction* controls = menu->addAction(tr("&Controls"));
  describe(controls, {QKeySequence(Qt::Key_F9)},
           tr("The study's settings on the left. Without them the plots have all the space."));
  controls->setCheckable(true);
  controls->setChecked(true);
  connect(controls, &QAction::toggled, m_controls, &QWidget::setVisible);
  addAction(controls);
  return menu;
}

}  // namespace gatescope
