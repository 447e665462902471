// Where somebody changed a live control while a run went on.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <qcustomplot.h>

#include <memory>
#include <vector>

#include "core/settings/experiment.h"

namespace gatescope {

/// A small triangle on the time axis at each change of a live control, with a thin dotted line over the curves for the
/// run that is watched. Drawn in files, too. Changes that would touch are one mark, whose text tells all of them.
/// Owned by its plot.
class ChangeMarks : public QCPLayerable {
 public:
  /// The changes of one run.
  struct Course {
    std::shared_ptr<const Settings> settings;  ///< at the start, and what was changed
    QString run;                               ///< its name, "" for the one that is watched
    QColor colour;
    double last = 0;  ///< step that it has come to: what is planned for later is no change yet
  };

  explicit ChangeMarks(QCustomPlot* plot);
  /// None: nothing is drawn. Of the runs beside the one that is watched, which is the first, there are triangles alone.
  void setCourses(std::vector<Course> courses);
  /// What was changed at this pixel: "step 420: step size 0.1 → 0.05", a line for each; "" where nothing was.
  QString textAt(double pixel) const;
  /// Pixels of the triangles of all runs, as drawn.
  std::vector<double> pixels() const;

 protected:
  void applyDefaultAntialiasingHint(QCPPainter*) const override {}
  void draw(QCPPainter* painter) override;

 private:
  std::vector<double> pixelsOf(const Course& course) const;
  double pixelOf(const LiveChange& change) const;
  std::vector<Course> m_courses;
};

/// All changes of [first, last] of a run's changes, one line for each control: the first value and the last.
QStringList changeLines(const Settings& course, std::size_t first, std::size_t last);

}  // namespace gatescope
