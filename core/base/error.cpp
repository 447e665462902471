// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/base/message.h"

#include <algorithm>
#include <new>
#include <numeric>

namespace gatescope {

std::string messageOf(const std::exception& error) {
  return dynamic_cast<const std::bad_alloc*>(&error) ? said("there is not enough memory") : error.what();
}

std::string toText(const Issues& issues) {
  std::string text;
  for (const Issue& issue : issues) {
    if (!text.empty()) text += '\n';
    text += issue.field.empty() ? issue.message : issue.field + ": " + issue.message;
  }
  return text;
}

static std::size_t editDistance(const std::string& a, const std::string& b) {
  std::vector<std::size_t> row(b.size() + 1);
  std::iota(row.begin(), row.end(), std::size_t{0});
  for (std::size_t i = 1; i <= a.size(); ++i) {
    std::size_t diagonal = row[0];
    row[0] = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const std::size_t above = row[j];
      row[j] = std::min({above + 1, row[j - 1] + 1, diagonal + (a[i - 1] == b[j - 1] ? 0 : 1)});
      diagonal = above;
    }
  }
  return row[b.size()];
}

std::string nearestName(const std::string& word, const std::vector<std::string>& candidates) {
  constexpr std::size_t kLongest = 100;
  std::string best;
  if (word.size() > kLongest) return best;
  std::size_t bestDistance = std::max<std::size_t>(3, word.size() / 2) + 1;
  for (const std::string& candidate : candidates) {
    const std::size_t distance = editDistance(word, candidate);
    if (distance < bestDistance) {
      bestDistance = distance;
      best = candidate;
    }
  }
  return best;
}

}  // namespace gatescope
