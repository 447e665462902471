// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fields/validation.h"

#include "core/base/message.h"
#include "core/data/dataset.h"
#include "core/fields/field_text.h"
#include "core/fields/fields.h"
#include "core/gating/variants.h"

namespace gatescope {
namespace {

void checkEachField(const Settings& settings, Issues& issues) {
  for (const Field& field : fields())
    if (const std::string problem = checkValue(field, field.get(settings)); !problem.empty())
      issues.push_back({field.key, problem});
}

// An option that would silently do nothing must not be in a paper's settings file.
void checkNoEffect(const Settings& settings, Issues& issues) {
  for (const char* key : {"network.value_input", "network.permute_gates"}) {
    const Field& field = *findField(key);
    const std::string reason = field.inapplicable(settings);
    if (reason.empty() || field.get(settings) == field.defaultValue()) continue;
    issues.push_back({key, said("value %1 has no meaning for %2: %3; allowed: %4", toText(field.get(settings)),
                                settings.experiment.gating.variant, reason, toText(field.defaultValue()))});
  }
}

// The best epoch is that of a test accuracy.
void checkBestEpoch(const Settings& settings, Issues& issues) {
  const GatingSettings& gating = settings.experiment.gating;
  if (gating.sourceChoice != SourceChoice::Best || !gating.source.empty()) return;
  if (!findField("gating.source_choice")->inapplicable(settings).empty()) return;
  if (const std::string reason = findField("stop.test_accuracy")->inapplicable(settings); !reason.empty())
    issues.push_back(
        {"gating.source_choice", said("value best has no test accuracy to choose by: %1; allowed: last", reason)});
}

// With ±1 as targets somebody has to choose two.
bool hasManyClasses(const DataSource& source) { return source.classCount > 2; }

void checkData(const Experiment& e, Issues& issues) {
  const DataSource* source = findDataSource(e.data.name);
  if (!source) return;
  if (source->needsPath && e.data.path.empty())
    issues.push_back(
        {"data.path", said("value '' is not allowed for data %1; allowed: the file or folder to read", e.data.name)});
  if (source->regression && e.data.targets == Targets::Classes)
    issues.push_back(
        {"data.targets",
         said("value classes is not allowed for data %1, whose targets are numbers; allowed: scalar", e.data.name)});
  if (!source->hasNumbers && e.data.targets == Targets::Numbers)
    issues.push_back(
        {"data.targets",
         said("value numbers is not allowed for data %1, whose targets are classes; allowed: scalar, classes",
              e.data.name)});
  if (e.loss == Loss::CrossEntropy && e.data.targets != Targets::Classes)
    issues.push_back({"loss", said("value cross_entropy needs data.targets = classes; data.targets is %1",
                                   e.data.targets == Targets::Value ? "scalar" : "numbers")});
  if (hasManyClasses(*source) && e.data.classes.size() != 2 && e.data.targets == Targets::Value)
    issues.push_back(
        {"data.targets",
         said("value scalar needs two classes, data.classes has %1; allowed: classes, or two entries in data.classes",
              e.data.classes.empty() ? std::string("all") : std::to_string(e.data.classes.size()))});
}

// The last network has the largest seed.
void checkSeeds(const Settings& settings, Issues& issues) {
  const Field& field = *findField("seed");
  const auto largest = static_cast<std::int64_t>(field.maximum) - settings.experiment.ensemble.seeds + 1;
  const auto seed = static_cast<std::int64_t>(settings.experiment.seed);
  if (settings.experiment.ensemble.seeds > 1 && seed > largest && static_cast<double>(seed) <= field.maximum)
    issues.push_back({"seed", said("value %1 leaves no room for %2 seeds; allowed with ensemble.seeds: 0 to %3", seed,
                                   settings.experiment.ensemble.seeds, largest)});
}

}  // namespace

Issues validate(const Settings& settings) {
  Issues issues;
  checkEachField(settings, issues);
  checkNoEffect(settings, issues);
  checkBestEpoch(settings, issues);
  checkData(settings.experiment, issues);
  checkSeeds(settings, issues);
  return issues;
}

std::string seenWithOthers(const Field& field, const FieldValue& value) {
  for (const char* key : {"data.name", "data.targets", "loss", "gating.variant", "gating.source_choice",
                          "network.value_input", "network.permute_gates"})
    if (field.key == key) return toText(value);
  if (field.key == "data.test") return toText(value) == "0" ? "none" : "some";
  if (field.key == "data.path" || field.key == "gating.source") return toText(value).empty() ? "none" : "one";
  if (field.key == "data.classes") return std::to_string(std::get<std::vector<std::int64_t>>(value).size());
  return "";
}

Settings normalised(const Settings& settings) {
  Settings result = settings;
  for (const char* key : {"network.value_input", "network.permute_gates"}) {
    const Field& field = *findField(key);
    if (!field.inapplicable(result).empty()) field.set(result, field.defaultValue());
  }
  return result;
}

Settings withDataSource(const Settings& settings, const std::string& name) {
  Settings result = settings;
  DataSettings& data = result.experiment.data;
  data.name = name;
  data.path.clear();
  data.targetColumn.clear();
  data.missing = Missing::Refuse;
  const DataSource* source = findDataSource(name);
  if (data.targets == Targets::Numbers && !(source && source->hasNumbers)) data.targets = Targets::Value;
  data.classes = source && hasManyClasses(*source) && data.targets == Targets::Value ? DataSettings{}.classes
                                                                                     : std::vector<std::int64_t>{};
  if (source && source->regression) {
    data.targets = Targets::Value;
    result.experiment.loss = Loss::Squared;
  }
  return result;
}

}  // namespace gatescope
