// The depth explorer: what depth, width and gates do to the kernel at t=0 and to training, over many networks at once.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <vector>

#include "core/study/published.h"
#include "ui/base/theme.h"
#include "ui/explorer/study_job.h"
#include "ui/explorer/study_model.h"
#include "ui/explorer/study_panel.h"

class QMenu;
class QPushButton;
class QSplitter;

namespace gatescope {

class StudyChoice;
class StudyCurvesPlot;
class StudyFiles;
class StudyForm;
class StudyMapPlot;
class StudyPublished;
class StudySpectrumPlot;
class StudyStatus;
class StudyTrainingPlot;

/// A window of its own beside the live run. GUI thread; it never waits for a point.
class DepthExplorer : public QWidget {
  Q_OBJECT
 public:
  /// `root`: where studies are kept, so that they go on after a restart; "": nowhere.
  explicit DepthExplorer(const QString& root, QWidget* parent = nullptr);
  ~DepthExplorer() override;

  void setTheme(const Theme& theme);
  /// The experiment of the live window, for "The window's experiment".
  void setExperiment(const Settings& settings) { m_experiment = settings; }
  /// Shows a preset of studyPresets() by its id, StudyChoice::kWindow: the window's experiment. Does not start.
  void chooseStudy(const QString& id);
  void startStudy();
  /// Shows the folder of a study; says so when it is none.
  void openFolder(const QString& path);
  /// Shows published numbers beside those of each study that they are of; says so when the file holds none.
  void openPublished(const QString& path);

  StudyForm& form() { return *m_form; }
  StudyJob& job() { return m_job; }
  const StudyModel& model() const { return m_model; }
  StudyCurvesPlot& curves() { return *m_curves; }
  StudyMapPlot& map() { return *m_map; }
  StudySpectrumPlot& spectrum() { return *m_spectrum; }
  StudyTrainingPlot& training() { return *m_training; }
  StudyPublished& published() { return *m_published; }
  StudyFiles& files() { return *m_files; }
  QString message() const;

 signals:
  /// A point as a live run.
  void openRequested(const gatescope::Settings& settings);

 protected:
  void changeEvent(QEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

 private:
  QWidget* buildControls();
  QWidget* buildPlots();
  QMenu* buildMenu();
  void arrangePlots();
  void connectPlots();
  std::vector<StudyPanel*> panels() const;
  void takeAsChosen(const QString& id);
  void changeStudy();
  void showStudy();
  void showWhatItIsAbout();
  void showPublished();
  void arrived(const StudyPoint& point);
  void showProgress();
  void pauseOrResume();
  void point(const StudyPosition& position);
  void open(const StudyPosition& position);
  void listPositions();
  void say(const QString& text, bool ok);
  void matchFont();
  void fitControls();

  Settings m_experiment;
  StudyModel m_model;
  StudyJob m_job;
  StudyForm* m_form;
  StudyCurvesPlot* m_curves;
  StudyMapPlot* m_map;
  StudySpectrumPlot* m_spectrum;
  StudyTrainingPlot* m_training;
  StudyPublished* m_published;
  StudyFiles* m_files;
  QWidget* m_controls = nullptr;
  QSplitter* m_rows = nullptr;
  QSplitter* m_below = nullptr;
  StudyChoice* m_choice;
  Sweep m_opened;                                ///< of the folder that was opened last
  std::vector<PublishedNumber> m_openedNumbers;  ///< of the table that was opened last
  std::string m_unedited;                        ///< the form's sweep as it was chosen
  QPushButton* m_start;
  StudyStatus* m_status;
  bool m_fresh = false;  ///< points have come that the plots have not drawn
};

}  // namespace gatescope
