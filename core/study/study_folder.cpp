// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/study_folder.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <new>

#include "core/base/build_info.h"
#include "core/base/message.h"
#include "core/base/text_file.h"
#include "core/fields/json.h"
#include "core/fields/json_values.h"
#include "core/study/sweep_json.h"

namespace gatescope {
namespace {

// JSON has no infinity and no NaN.
Json numberJson(double value) {
  if (std::isnan(value)) return nullptr;
  if (std::isinf(value)) return value > 0 ? "inf" : "-inf";
  return value;
}

double numberOf(const Json& json) {
  if (json.is_null()) return kAbsent;
  if (json == "inf") return std::numeric_limits<double>::infinity();
  if (json == "-inf") return -std::numeric_limits<double>::infinity();
  if (!json.is_number()) throw Error(said("value %1 is not a number", shownJson(json)));
  return json.get<double>();
}

Json numbersJson(const std::vector<double>& values) {
  Json list = Json::array();
  for (const double value : values) list.push_back(numberJson(value));
  return list;
}

std::vector<double> numbersOf(const Json& json) {
  if (!json.is_array()) throw Error(said("value %1 is not a list of numbers", shownJson(json)));
  std::vector<double> values;
  for (const Json& value : json) values.push_back(numberOf(value));
  return values;
}

Json curveJson(const LossCurve& curve) { return {{"step", curve.step}, {"train_loss", numbersJson(curve.loss)}}; }

LossCurve curveOf(const Json& json) {
  if (!json.is_object()) throw Error(said("curve is not an object"));
  LossCurve curve;
  const Json& steps = json.at("step");
  if (!steps.is_array()) throw Error("curve.step: " + said("value %1 is not a list of steps", shownJson(steps)));
  for (const Json& step : steps) {
    const bool follows = step.is_number_integer() && step >= (curve.step.empty() ? 0 : curve.step.back() + 1);
    if (!follows) throw Error("curve.step: " + said("value %1 is not a step after the one before", shownJson(step)));
    curve.step.push_back(step.get<std::int64_t>());
  }
  curve.loss = numbersOf(json.at("train_loss"));
  if (curve.loss.size() != curve.step.size())
    throw Error(said("curve.train_loss has %1 values; allowed: %2, as many as curve.step", curve.loss.size(),
                     curve.step.size()));
  return curve;
}

// A version with fewer settings wrote less; what it did not write was at its default.
bool areSettings(const Json& json, const Json& wanted) {
  if (json == wanted) return true;
  Issues issues;
  return json.is_object() && settingsAsJson(settingsFromJson(json, issues)) == wanted && issues.empty();
}

std::string toJson(const Sweep& sweep, const StudyPoint& point) {
  Json json;
  json["format"] = 1;
  json["program"] = std::string("gatescope ") + programVersion();
  json["point"] = point.point;
  if (!point.failure.empty()) json["failure"] = point.failure;
  for (std::size_t i = 0; i < point.values.size(); ++i) {
    const StudyValue& value = point.values[i];
    const std::string& id = sweep.measures[i];
    json["values"][id] = numberJson(value.value);
    if (!std::isnan(value.theory)) json["theory"][id] = numberJson(value.theory);
    if (!value.reason.empty()) json["absent"][id] = value.reason;
  }
  if (!point.note.empty()) json["note"] = point.note;
  json["settings"] = settingsAsJson(sweep.settings(point.point));
  if (!point.eigenvalues.empty()) json["eigenvalues"] = numbersJson(point.eigenvalues);
  if (!point.theoryEigenvalues.empty()) json["theory_eigenvalues"] = numbersJson(point.theoryEigenvalues);
  if (!point.curve.isEmpty()) json["curve"] = curveJson(point.curve);
  // Messages of the world may hold any bytes; names of files do.
  return json.dump(-1, ' ', false, Json::error_handler_t::replace) + "\n";
}

// A table of the file by its name; an empty one where there is none.
Json tableOf(const Json& json, const char* name) {
  const Json table = json.value(name, Json::object());
  if (!table.is_object()) throw Error(said("%1 is not an object", name));
  return table;
}

void readValues(const Json& json, const Sweep& sweep, StudyPoint& point) {
  const Json theory = tableOf(json, "theory"), absent = tableOf(json, "absent");
  for (const std::string& id : sweep.measures) {
    StudyValue value;
    value.value = numberOf(json.at("values").at(id));
    if (theory.contains(id)) value.theory = numberOf(theory[id]);
    if (absent.contains(id)) value.reason = absent[id].get<std::string>();
    point.values.push_back(std::move(value));
  }
  if (json.contains("note")) point.note = json["note"].get<std::string>();
  if (json.contains("eigenvalues")) point.eigenvalues = numbersOf(json["eigenvalues"]);
  if (json.contains("theory_eigenvalues")) point.theoryEigenvalues = numbersOf(json["theory_eigenvalues"]);
  if (json.contains("curve")) point.curve = curveOf(json["curve"]);
}

void readPoint(const Json& json, const Sweep& sweep, Index point, StudyFolder::Read& result) {
  if (json.at("format") != 1) throw Error(said("format %1 is not known", shownJson(json["format"])));
  if (json.at("point") != point) throw Error(said("it belongs to point %1", shownJson(json["point"])));
  if (!areSettings(json.at("settings"), settingsAsJson(sweep.settings(point))))
    throw Error(said("its settings are not those of the sweep"));
  result.program = json.at("program").get<std::string>();
  result.point.point = point;
  if (json.contains("failure")) {
    result.point.failure = result.problem = json["failure"].get<std::string>();
    result.state = StudyFolder::State::Failed;
    return;
  }
  readValues(json, sweep, result.point);
  result.state = StudyFolder::State::Done;
}

// As this program would write it: by hand, or by a version with fewer settings, the same sweep looks different.
std::string textOfSweep(const std::filesystem::path& file) {
  const std::string text = readTextFile(file, kJsonBytes);
  Issues issues;
  try {
    const Sweep sweep = sweepFromJson(text, issues);
    return issues.empty() ? toJson(sweep) : "";
  } catch (const Error&) {  // no sweep at all: another one
    return "";
  }
}

}  // namespace

StudyFolder::StudyFolder(std::filesystem::path folder, Sweep sweep)
    : m_folder(std::move(folder)), m_sweep(std::move(sweep)) {
  std::error_code failed;
  std::filesystem::create_directories(m_folder, failed);
  if (failed) throw Error(m_folder.string() + ": " + said("cannot be created: %1", failed.message()));
  const std::filesystem::path description = m_folder / "sweep.json";
  const std::string text = toJson(m_sweep);
  if (!std::filesystem::exists(description))
    writeFileAtomically(description, text);
  else if (textOfSweep(description) != text)
    throw Error(description.string() + ": " +
                said("this folder holds a different sweep; allowed: the same sweep, or another folder"));
}

StudyFolder StudyFolder::open(const std::filesystem::path& folder) {
  return {folder, readSweep(folder / "sweep.json")};
}

std::filesystem::path StudyFolder::file(Index point) const {
  char name[40];
  std::snprintf(name, sizeof name, "point-%06lld.json", static_cast<long long>(point));
  return m_folder / name;
}

void StudyFolder::write(const StudyPoint& point) const {
  writeFileAtomically(file(point.point), toJson(m_sweep, point));
}

StudyFolder::Read StudyFolder::read(Index point) const {
  Read result;
  std::error_code ignored;
  if (!std::filesystem::exists(file(point), ignored)) return result;
  result.state = State::Broken;
  result.readFailed = true;
  try {
    const std::string text = readTextFile(file(point), kJsonBytes);
    result.readFailed = false;
    Issues issues;
    readPoint(parseStrictly(text, issues), m_sweep, point, result);
    if (!issues.empty()) throw Error(toText(issues));
  } catch (const std::exception& error) {  // of the file system, of JSON, ours
    result.state = State::Broken;
    result.readFailed = result.readFailed || dynamic_cast<const std::bad_alloc*>(&error);
    result.problem = messageOf(error);
  }
  return result;
}

std::vector<Index> StudyFolder::unfinished(const std::vector<Index>& points) const {
  std::vector<Index> left;
  std::ranges::copy_if(points, std::back_inserter(left), [this](Index i) { return read(i).state != State::Done; });
  return left;
}

}  // namespace gatescope
