// A run as a PDF report: settings, figures, plots.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>
#include <memory>
#include <vector>

namespace gatescope {

class PlotPanel;
struct RunHistory;

/// A4, fonts embedded, plots as vectors in the print theme, two a page, in the order of `panels`. GUI thread; works
/// offscreen. The text is that of the beginning, the plots are drawn with their page: the run on screen must not change
/// meanwhile.
class RunReport {
 public:
  RunReport(const RunHistory& run, const std::vector<PlotPanel*>& panels, const QDateTime& date);
  ~RunReport();

  int pages() const;
  /// Draws the next page; a tenth of a second.
  void drawPage();
  /// After the last page. Through a temporary file. Returns "" or the reason why not.
  QString write(const QString& file);

 private:
  struct Document;
  std::unique_ptr<Document> m_document;
};

}  // namespace gatescope
