// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/study_table.h"

#include <cmath>
#include <set>

#include "core/base/message.h"
#include "core/fields/field_text.h"
#include "core/session/csv.h"
#include "core/study/study_measures.h"

namespace gatescope {
namespace {

std::string cell(const std::string& text) {
  if (text.find_first_of(",\"\n\r") == std::string::npos) return text;
  std::string quoted = "\"";
  for (const char c : text) {
    if (c == '"') quoted += '"';
    quoted += c;
  }
  return quoted + '"';
}

std::string header(const Sweep& sweep) {
  std::string text = "point";
  for (const SweepAxis& axis : sweep.axes) text += ',' + axis.field->key;
  for (const std::string& id : sweep.measures)
    text += ',' + id + (findStudyMeasure(id)->trains() ? "" : ',' + id + "_theory");
  return text + ",note\n";
}

std::string line(const Sweep& sweep, const StudyPoint& point) {
  std::string text = std::to_string(point.point);
  const std::vector<std::size_t> positions = sweep.position(point.point);
  for (std::size_t a = 0; a < sweep.axes.size(); ++a) text += ',' + cell(toText(sweep.axes[a].values[positions[a]]));
  std::set<std::string> notes;
  if (!point.note.empty()) notes.insert(point.note);
  for (std::size_t i = 0; i < sweep.measures.size(); ++i) {
    const StudyValue& value = point.values[i];
    text += ',' + csvNumber(value.value);
    if (!findStudyMeasure(sweep.measures[i])->trains()) text += ',' + csvNumber(value.theory);
    if (!value.reason.empty()) notes.insert(value.reason);
  }
  std::string note;
  for (const std::string& one : notes) note += (note.empty() ? "" : "; ") + one;
  return text + ',' + cell(note) + '\n';
}

}  // namespace

std::string studyCsv(const Sweep& sweep, const std::vector<const StudyPoint*>& points) {
  std::string text = header(sweep);
  for (const StudyPoint* point : points)
    if (point->failure.empty()) text += line(sweep, *point);
  return text;
}

MergedStudy mergeStudy(const StudyFolder& folder) {
  MergedStudy merged;
  const Sweep& sweep = folder.sweep();
  merged.csv = header(sweep);
  std::set<std::string> programs;
  for (Index i = 0; i < sweep.points(); ++i) {
    const StudyFolder::Read read = folder.read(i);
    const std::string name = folder.file(i).filename().string() + " (" + sweep.positionText(i) + ")";
    if (read.state == StudyFolder::State::Missing) merged.problems.push_back(name + ": " + said("missing"));
    if (read.state == StudyFolder::State::Broken)
      merged.problems.push_back(name + ": " + said("broken: %1", read.problem));
    if (read.state == StudyFolder::State::Failed)
      merged.problems.push_back(name + ": " + said("failed: %1", read.problem));
    merged.readFailed = merged.readFailed || read.readFailed;
    if (read.state != StudyFolder::State::Done) continue;
    merged.csv += line(sweep, read.point);
    ++merged.done;
    programs.insert(read.program);
  }
  if (programs.size() > 1) {
    std::string all;
    for (const std::string& program : programs) all += (all.empty() ? "" : ", ") + program;
    merged.problems.push_back(said("the points were measured by different versions: %1", all));
  }
  return merged;
}

}  // namespace gatescope
