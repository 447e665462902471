// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/ensemble_members.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <limits>
#include <set>
#include <string>

#include "core/base/error.h"
#include "core/base/message.h"
#include "core/fields/json.h"
#include "core/fields/json_values.h"
#include "core/session/session_members.h"
#include "core/telemetry/measures.h"

namespace gatescope {
namespace {

using Type = NpyArray::Type;

const std::string kPrefix = kEnsemblePrefix, kChanges = "changes", kExperiment = "experiment", kMember = "member ";

// Of every network, the same for all.
const std::set<std::string>& sharedNames() {
  static const std::set<std::string> names = {"format", "controls", "data_title", "class_names", "image_shape"};
  return names;
}
// The same for all, or of each its own; never absent from one alone.
const std::set<std::string>& dataNames() {
  static const std::set<std::string> names = {"x", "y", "classes", "probe_samples", "data_checksum"};
  return names;
}
// Not known by numbers.
const std::set<std::string>& textNames() {
  static const std::set<std::string> names = {kChanges, "expected_reason", "prediction_note"};
  return names;
}

// The member with the steps of a curve; "" of what is no curve.
std::string stepsOf(const std::string& name) {
  static const std::map<std::string, std::string> curves = [] {
    std::map<std::string, std::string> all{{"history_step", "history_step"},
                                           {"layer_step", "layer_step"},
                                           {"kernel_step", "kernel_step"},
                                           {"eigenvalues", "kernel_step"}};
    for (const StepMeasure& measure : stepMeasures()) all["history_" + measure.key] = "history_step";
    for (const LayerMeasure& measure : layerMeasures()) all[measure.key] = "layer_step";
    for (const KernelMeasure& measure : kernelMeasures()) all[measure.key] = "kernel_step";
    for (const KernelLayerMeasure& measure : kernelLayerMeasures()) all[measure.key] = "kernel_step";
    return all;
  }();
  const auto found = curves.find(name);
  return found == curves.end() ? "" : found->second;
}

// The integer that is −1 in a network without this member; "" where the member itself says it.
std::string presenceOf(const std::string& name) {
  if (std::string steps = stepsOf(name); !steps.empty()) return steps;
  if (name == "diverged_step_size") return "diverged_step";
  for (const auto& [begin, key] : {std::pair("batch_gates_", "batch_gates_step"),
                                   {"batch_weight_change", "batch_gates_step"},
                                   {"prediction_", "prediction_steps"}})
    if (name.starts_with(begin)) return key;
  for (const char* begin : {"batch_", "random_", "optimiser_"})
    if (name.starts_with(begin)) return "batch_step";
  return "";
}

std::size_t widthOf(Type type) { return type == Type::Float32 ? 4 : type == Type::UInt8 ? 1 : 8; }

template <class T>
std::vector<unsigned char> bytesOf(T value) {
  std::vector<unsigned char> bytes(sizeof value);
  std::memcpy(bytes.data(), &value, sizeof value);
  return bytes;
}

// What stands where a network has no value.
std::vector<unsigned char> absentOf(Type type) {
  switch (type) {
    case Type::Float32:
      return bytesOf(std::numeric_limits<float>::quiet_NaN());
    case Type::Float64:
      return bytesOf(std::numeric_limits<double>::quiet_NaN());
    case Type::Int64:
      return bytesOf(std::int64_t{-1});
    default:
      return bytesOf(std::uint64_t{0});
  }
}

NpyArray converted(const NpyArray& array, Type type) {
  if (array.type == type) return array;
  NpyArray result{type, array.shape, {}};
  for (const double value : array.toDoubles()) {
    const std::vector<unsigned char> bytes =
        type == Type::Float32 ? bytesOf(static_cast<float>(value)) : bytesOf(value);
    result.bytes.insert(result.bytes.end(), bytes.begin(), bytes.end());
  }
  return result;
}

// One type for all: gates are bytes where every one is 0 or 1, which says nothing of the others and has no absent
// value.
Type commonType(const std::vector<const NpyArray*>& arrays) {
  std::set<Type> types;
  bool isAbsent = false;
  for (const NpyArray* array : arrays) {
    if (array)
      types.insert(array->type);
    else
      isAbsent = true;
  }
  if (types.size() == 1 && !(isAbsent && types.contains(Type::UInt8))) return *types.begin();
  return types.contains(Type::Float64) ? Type::Float64 : Type::Float32;
}

NpyArray stacked(const std::string& name, const std::vector<const NpyArray*>& arrays) {
  const Type type = commonType(arrays);
  std::vector<std::int64_t> shape;
  for (const NpyArray* array : arrays) {
    if (!array) continue;
    if (shape.empty()) shape = array->shape;
    if (!stepsOf(name).empty()) shape.at(0) = std::max(shape.at(0), array->shape.at(0));
    const bool fits =
        shape.size() == array->shape.size() && std::equal(shape.begin() + (stepsOf(name).empty() ? 0 : 1), shape.end(),
                                                          array->shape.begin() + (stepsOf(name).empty() ? 0 : 1));
    if (!fits) SessionMembers::refuse(name, said("has not the same shape in all networks"));
  }
  NpyArray all{type, shape, {}};
  all.shape.insert(all.shape.begin(), static_cast<std::int64_t>(arrays.size()));
  std::size_t each = widthOf(type);
  for (const std::int64_t extent : shape) each *= static_cast<std::size_t>(extent);
  const std::vector<unsigned char> absent = absentOf(type);
  for (const NpyArray* array : arrays) {
    const std::size_t end = all.bytes.size() + each;
    if (array) {
      const NpyArray own = converted(*array, type);
      all.bytes.insert(all.bytes.end(), own.bytes.begin(), own.bytes.end());
    }
    while (all.bytes.size() < end)
      all.bytes.insert(all.bytes.end(), absent.begin(), absent.begin() + static_cast<std::ptrdiff_t>(widthOf(type)));
  }
  return all;
}

// Of a network that lacks it: no step, or no number at all.
bool isAbsent(const NpyArray& array) {
  if (array.bytes.empty()) return false;
  if (array.type == Type::Float32 || array.type == Type::Float64)
    return std::ranges::all_of(array.toDoubles(), [](double value) { return std::isnan(value); });
  return array.type == Type::Int64 && array.toDoubles().front() == -1;
}

NpyArray partOf(const std::string& name, const NpyArray& all, std::int64_t networks, std::int64_t network) {
  if (all.shape.empty() || all.shape[0] != networks)
    SessionMembers::refuse(name, said("has not the %1 networks of ensemble.seeds first", networks));
  NpyArray part{all.type, {all.shape.begin() + 1, all.shape.end()}, {}};
  const std::size_t each = all.bytes.size() / static_cast<std::size_t>(networks);
  const auto first = all.bytes.begin() + static_cast<std::ptrdiff_t>(each * static_cast<std::size_t>(network));
  part.bytes.assign(first, first + static_cast<std::ptrdiff_t>(each));
  return part;
}

void dropAbsent(NpzMembers& own) {
  std::set<std::string> absent;
  for (const auto& [name, array] : own) {
    const std::string presence = presenceOf(name);
    const auto found = own.find(presence.empty() ? name : presence);
    const bool mayLack = !sharedNames().contains(name) && !dataNames().contains(name) && !textNames().contains(name);
    if (mayLack && (found == own.end() || isAbsent(found->second))) absent.insert(name);
  }
  for (const std::string& name : absent) own.erase(name);
}

// How many steps are there: those that are none stand at the end.
std::int64_t lengthOf(const std::string& name, const NpyArray& array) {
  const std::vector<double> steps = array.toDoubles();
  const auto end = std::ranges::find(steps, -1.0);
  if (std::any_of(end, steps.end(), [](double step) { return step != -1; }))
    SessionMembers::refuse(name, said("holds a step behind its end, which is -1"));
  return end - steps.begin();
}

void shorten(NpzMembers& own) {
  std::map<std::string, std::int64_t> lengths;
  for (const char* name : {"history_step", "layer_step", "kernel_step"})
    if (const auto found = own.find(name); found != own.end() && found->second.type == Type::Int64)
      lengths[name] = lengthOf(name, found->second);
  for (auto& [name, array] : own) {
    const auto length = lengths.find(stepsOf(name));
    if (length == lengths.end() || array.shape.empty() || array.shape[0] <= length->second) continue;
    const std::size_t row = array.bytes.size() / static_cast<std::size_t>(array.shape[0]);
    array.bytes.resize(row * static_cast<std::size_t>(length->second));
    array.shape[0] = length->second;
  }
}

std::string textOf(const NpyArray& array) { return {array.bytes.begin(), array.bytes.end()}; }

Json parsed(const std::string& name, const std::string& text) {
  Issues issues;
  try {
    Json json = parseStrictly(text, issues);
    if (issues.empty()) return json;
  } catch (const Error& error) {
    SessionMembers::refuse(name, error.what());
  }
  SessionMembers::refuse(name, toText(issues));
}

// Texts of all networks; changes are JSON themselves.
NpyArray textsOf(const std::string& name, const std::vector<NpzMembers>& networks) {
  Json texts = Json::array();
  for (const NpzMembers& network : networks) {
    const auto found = network.find(name);
    if (found == network.end())
      texts.push_back(nullptr);
    else
      texts.push_back(name == kChanges ? Json::parse(textOf(found->second)) : Json(textOf(found->second)));
  }
  return npyBytes(texts.dump());
}

// The text of one network, for which it may have none: then no member.
void addText(const NpzMembers& archive, const std::string& alone, std::int64_t networks, std::int64_t network,
             NpzMembers& own) {
  const std::string name = kPrefix + alone;
  const Json all = parsed(name, SessionMembers(archive).text(name));
  if (!all.is_array() || all.size() != static_cast<std::size_t>(networks))
    SessionMembers::refuse(name, said("is not a list of %1 networks", networks));
  const Json& text = all[static_cast<std::size_t>(network)];
  own.erase(alone);
  if (alone == kChanges)
    own[alone] = npyBytes(text.dump());
  else if (text.is_string())
    own[alone] = npyBytes(text.get<std::string>());
  else if (!text.is_null())
    SessionMembers::refuse(name, said("is not a list of texts"));
}

// The members of one network alone, from 0: its part of ensemble_*, and what it shares.
NpzMembers membersOf(const NpzMembers& archive, const Settings& first, std::int64_t network) {
  const std::int64_t networks = first.experiment.ensemble.seeds;
  NpzMembers own;
  for (const auto& [name, array] : archive)
    if (sharedNames().contains(name) || dataNames().contains(name) || textNames().contains(name)) own[name] = array;
  Settings settings = memberSettings(first, network);
  settings.changes.clear();
  own[kExperiment] = npyBytes(toJson(settings));
  for (auto it = archive.lower_bound(kPrefix); it != archive.end() && it->first.starts_with(kPrefix); ++it) {
    const auto& [name, array] = *it;
    const std::string alone = name.substr(kPrefix.size());
    if (textNames().contains(alone))
      addText(archive, alone, networks, network, own);
    else if (!sharedNames().contains(alone) && alone != kExperiment)
      own[alone] = partOf(name, array, networks, network);
  }
  dropAbsent(own);
  shorten(own);
  return own;
}

bool isSame(const NpyArray& a, const NpyArray& b) {
  if (a.shape != b.shape) return false;
  if (a.type == b.type && a.bytes == b.bytes) return true;
  const auto same = [](double x, double y) { return x == y || (std::isnan(x) && std::isnan(y)); };
  return std::ranges::equal(a.toDoubles(), b.toDoubles(), same);
}

bool isSame(const std::string& name, const NpyArray& own, const NpzMembers& archive) {
  const auto there = archive.find(name);
  if (there == archive.end()) return isAbsent(own);  // a curve that only others have
  if (name != kChanges) return isSame(own, there->second);
  return parsed(name, textOf(own)) == parsed(name, textOf(there->second));
}

void checkFirst(const NpzMembers& archive, const Settings& first) {
  for (const auto& [name, array] : membersOf(archive, first, 0))
    if (archive.contains(kPrefix + name) && !isSame(name, array, archive))
      SessionMembers::refuse(kPrefix + name, said("does not begin with what %1 holds", name));
}

// What is wrong with one network's members is wrong with the ensemble's.
[[noreturn]] void refuseNetwork(const std::string& why, const Settings& first, std::int64_t network) {
  const std::string whose = said(" (network of seed %1)", memberSettings(first, network).experiment.seed);
  const bool isNamed = why.starts_with(kMember) && !why.starts_with(kMember + kPrefix);
  throw Error((isNamed ? kMember + kPrefix + why.substr(kMember.size()) : why) + whose);
}

}  // namespace

void addEnsemble(std::vector<NpzMembers> networks, NpzMembers& members) {
  for (const std::string& name : textNames()) {
    const auto same = [&](const NpzMembers& network) {
      const auto text = [&](const NpzMembers& of) { return of.contains(name) ? textOf(of.at(name)) : ""; };
      return text(network) == text(networks.front());
    };
    if (name == kChanges || !std::ranges::all_of(networks, same)) members[kPrefix + name] = textsOf(name, networks);
  }
  std::set<std::string> names;
  for (const NpzMembers& network : networks)
    for (const auto& [name, array] : network)
      if (name != kExperiment && !sharedNames().contains(name) && !textNames().contains(name)) names.insert(name);
  for (const std::string& name : names) {
    std::vector<const NpyArray*> arrays;
    for (const NpzMembers& network : networks) {
      const auto found = network.find(name);
      arrays.push_back(found == network.end() ? nullptr : &found->second);
    }
    if (dataNames().contains(name)) {
      for (const NpyArray*& array : arrays) array = array ? array : arrays.front();
      if (std::ranges::all_of(arrays, [&](const NpyArray* array) { return isSame(*array, *arrays.front()); })) continue;
    }
    members[kPrefix + name] = stacked(name, arrays);
  }
}

void readOthers(const NpzMembers& archive, ReadNetwork read, SessionSnapshot& session) {
  const Settings first = session.settings;
  const std::int64_t networks = first.experiment.ensemble.seeds;
  const auto found = archive.lower_bound(kPrefix);
  const bool isThere = found != archive.end() && found->first.starts_with(kPrefix);
  if (networks <= 1) {
    if (isThere) SessionMembers::refuse(found->first, said("is present, but ensemble.seeds is %1", networks));
    return;
  }
  SessionMembers(archive).text(kPrefix + kChanges);  // is there
  checkFirst(archive, first);
  for (std::int64_t network = 1; network < networks; ++network) {
    try {
      addNetwork(session, read(membersOf(archive, first, network)));
    } catch (const Error& error) {
      refuseNetwork(error.what(), first, network);
    }
  }
}

}  // namespace gatescope
