// A lesson on paper: text, questions, plots as they came out, and what the checks said.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <memory>
#include <vector>

#include "ui/lessons/lesson_words.h"

namespace gatescope {

class PlotPanel;

/// A4, fonts embedded, plots as vectors in the print theme, two side by side. GUI thread; works offscreen.
class HandoutWriter {
 public:
  explicit HandoutWriter(const Lesson& lesson);
  ~HandoutWriter();

  /// Draws a step as it stands; a tenth of a second.
  void addStep(const LessonStep& step, const std::vector<JudgedCheck>& checks, const std::vector<PlotPanel*>& plots);
  /// After the last step. Through a temporary file. Returns "" or the reason why not.
  QString write(const QString& file);

 private:
  void addHtml(const QString& html);
  void addMarkdown(const QString& markdown);
  void addPlots(const std::vector<PlotPanel*>& plots);
  void room(double height);
  void newPage();
  struct Document;
  std::unique_ptr<Document> m_document;
};

}  // namespace gatescope
