// What would fill a plot that has nothing to show, as links.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "core/settings/live_change.h"
#include "ui/base/plain_text.h"

namespace gatescope {

/// Settings under which the plot has something to show.
struct Suggestion {
  QString text;  ///< "Two moons"
  std::vector<std::pair<std::string, FieldValue>> changes;
};

/// Stands in the lower half of the plot, under what says that it is empty; also for the keyboard. GUI thread.
class SuggestionLinks : public Label {
  Q_OBJECT
 public:
  explicit SuggestionLinks(QWidget* plot);

  /// Hidden without any.
  void setSuggestions(std::vector<Suggestion> suggestions);
  const std::vector<Suggestion>& suggestions() const { return m_suggestions; }

 signals:
  void chosen(const gatescope::Suggestion& suggestion);

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void place();
  std::vector<Suggestion> m_suggestions;
};

}  // namespace gatescope
