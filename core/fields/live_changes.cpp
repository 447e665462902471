// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fields/live_changes.h"

#include <algorithm>

#include "core/base/message.h"
#include "core/fields/field_text.h"

namespace gatescope {
namespace {

// The first change after `step`.
LiveChanges::iterator after(LiveChanges& changes, std::int64_t step) {
  return std::ranges::upper_bound(changes, step, {}, &LiveChange::step);
}

Settings withLive(const LiveControls& live) {
  Settings settings;
  settings.live = live;
  return settings;
}

void record(Settings& settings, const LiveChange& change) {
  LiveChanges& changes = settings.changes;
  std::erase_if(changes, [&](const LiveChange& other) { return other.step == change.step && other.key == change.key; });
  if (findField(change.key)->get(withLive(liveAt(settings, change.step))) == change.value) return;
  changes.insert(after(changes, change.step), change);
}

LiveChange changeOf(const Json& json, std::int64_t before) {
  if (!json.is_object() || json.size() != 3 || !json.contains("step") || !json.contains("key") ||
      !json.contains("value") || !json["key"].is_string())
    throw Error(
        said("value %1 is not allowed; allowed: {\"step\": number, \"key\": text, \"value\": …}", shownJson(json)));
  const Json& step = json["step"];
  LiveChange change{0, json["key"].get<std::string>(), {}};
  if (!step.is_number_integer() || !(step.get<double>() >= static_cast<double>(before)) ||
      !(step.get<double>() <= kLastChange))
    throw Error(said("step %1 is not allowed; allowed: a whole number from %2, the step of the change before",
                     shownJson(step), before));
  change.step = step.get<std::int64_t>();
  const Field* field = findField(change.key);
  if (!field || !field->live)
    throw Error(said("key %1 is not allowed; allowed: a setting that is live (see fields)", shownJson(json["key"])));
  change.value = valueOf(*field, json["value"]);
  if (const std::string problem = checkValue(*field, change.value); !problem.empty())
    throw Error(change.key + ": " + problem);
  return change;
}

}  // namespace

LiveControls liveAt(const Settings& settings, std::int64_t step) {
  Settings now = withLive(settings.live);
  for (const LiveChange& change : settings.changes)
    if (change.step <= step) findField(change.key)->set(now, change.value);
  return now.live;
}

void recordChange(Settings& settings, std::int64_t step, const LiveControls& live) {
  const Settings wanted = withLive(live), now = withLive(liveAt(settings, step));
  for (const Field& field : fields())
    if (field.live && field.get(wanted) != field.get(now)) record(settings, {step, field.key, field.get(wanted)});
}

void dropChanges(LiveChanges& changes, std::int64_t step, std::int64_t last) {
  changes.erase(after(changes, step), after(changes, std::max(step, last)));
}

std::string describeChange(const LiveControls& before, const LiveChange& change) {
  const Field& field = *findField(change.key);
  return field.label + " " + toText(field.get(withLive(before))) + " → " + toText(change.value);
}

std::string courseText(const Settings& course, const Field& field) {
  std::string text = toText(field.get(course));
  for (const LiveChange& change : course.changes)
    if (change.key == field.key) text += said(", from step %1: %2", change.step, toText(change.value));
  return text;
}

Json changesAsJson(const LiveChanges& changes) {
  Json list = Json::array();
  for (const LiveChange& change : changes)
    list.push_back({{"step", change.step}, {"key", change.key}, {"value", jsonOf(change.value)}});
  return list;
}

LiveChanges changesFromJson(const Json& json, Issues& issues) {
  LiveChanges changes;
  if (!json.is_array()) {
    issues.push_back({"changes", said("value %1 is not allowed; allowed: a list", shownJson(json))});
    return changes;
  }
  for (std::size_t i = 0; i < json.size() && issues.size() < kMostIssues; ++i) try {
      changes.push_back(changeOf(json[i], changes.empty() ? 0 : changes.back().step));
    } catch (const Error& error) {
      issues.push_back({"changes[" + std::to_string(i) + "]", error.what()});
    }
  return changes;
}

}  // namespace gatescope
