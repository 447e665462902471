// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lesson/measure_quantity.h"

#include <algorithm>
#include <cmath>
#include <set>

#include "core/base/message.h"
#include "core/fields/field_text.h"
#include "core/lesson/quantity_text.h"
#include "core/study/study_measures.h"
#include "core/study/study_summary.h"
#include "core/telemetry/quartiles.h"

namespace gatescope {
namespace {

const std::string kDepth = "network.depth", kBestDepth = "best_depth";
const std::set<std::string> kTimes = {"first", "last", "highest", "lowest"}, kBands = {"theory", "low", "high"};

const RunQuantity* findRunQuantity(const std::string& id) {
  const std::vector<RunQuantity>& rows = runQuantities();
  const auto row = std::ranges::find(rows, id, &RunQuantity::id);
  return row == rows.end() ? nullptr : &*row;
}

// A setting that is a number: what formulas are made of.
const Field* numberField(const std::string& key) {
  const Field* field = findField(key);
  return field && field->isNumeric() ? field : nullptr;
}

bool isOfStudy(const std::string& name) { return name == kBestDepth || findStudyMeasure(name); }

double numberOf(const FieldValue& value) {
  if (const auto* whole = std::get_if<std::int64_t>(&value)) return static_cast<double>(*whole);
  const auto* real = std::get_if<double>(&value);
  return real ? *real : kAbsent;
}

bool isPositiveInteger(const std::string& text) {
  return !text.empty() && text.size() < 10 && std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; }) &&
         text != "0";
}

std::string unknownName(const QuantityName& quantity, bool study) {
  std::vector<std::string> names;
  for (const RunQuantity& row : runQuantities()) names.push_back(row.id);
  for (const Field& field : fields())
    if (field.isNumeric()) names.push_back(field.key);
  for (const StudyMeasure& row : studyMeasures())
    if (study) names.push_back(row.id);
  if (study) names.push_back(kBestDepth);
  const std::string nearest = nearestName(quantity.name, names);
  return said("unknown quantity '%1'%2; allowed: what 'gatescope-cli lesson quantities' lists%3", quantity.name,
              nearest.empty() ? "" : said(", did you mean %1?", nearest),
              study ? "" : said(", and measures of a study in steps that have one"));
}

// The place of an axis that a text names; -1 when it is none of its values.
std::ptrdiff_t valueAt(const SweepAxis& axis, const std::string& text) {
  try {
    const std::string wanted = toText(parseValue(*axis.field, text));
    for (std::size_t i = 0; i < axis.values.size(); ++i)
      if (toText(axis.values[i]) == wanted) return static_cast<std::ptrdiff_t>(i);
  } catch (const Error&) {
  }
  return -1;
}

std::string studyProblem(const QuantityName& quantity, const Sweep& sweep) {
  const bool best = quantity.name == kBestDepth;
  std::vector<std::string> words = quantity.words;
  if (best && words.empty()) return said("best_depth needs a measure: best_depth(condition)");
  const std::string measure = best ? words.front() : quantity.name;
  if (best) words.erase(words.begin());
  if (std::ranges::find(sweep.measures, measure) == sweep.measures.end())
    return said("the study does not measure '%1'; its measures: %2", measure, [&] {
      std::string all;
      for (const std::string& id : sweep.measures) all += (all.empty() ? "" : ", ") + id;
      return all;
    }());
  for (const std::string& word : words)
    if (!kBands.contains(word))
      return said("'%1' does not apply to a study; allowed: theory, low, high, key=value", word);
  std::set<std::string> placed;
  for (const auto& [key, value] : quantity.positions) {
    const SweepAxis* axis = findAxis(sweep, key);
    if (!axis || key == "seed") return said("'%1' does not vary in the study", key);
    if (valueAt(*axis, value) < 0) return said("the study has no point with %1=%2", key, value);
    placed.insert(key);
  }
  for (const SweepAxis& axis : sweep.axes) {
    const bool free = axis.field->key == "seed" || (best && axis.field->key == kDepth) || axis.values.size() == 1;
    if (!free && !placed.contains(axis.field->key))
      return said("name the point: %1(%2=…)", quantity.name, axis.field->key);
  }
  return "";
}

std::string runProblem(const QuantityName& quantity, const LessonStep& step) {
  const bool field = !findRunQuantity(quantity.name);
  for (const std::string& word : quantity.words) {
    const bool run = std::ranges::any_of(step.runs, [&](const LessonRun& r) { return r.name == word; });
    if (run || (!field && kTimes.contains(word))) continue;
    std::string names;
    for (const LessonRun& r : step.runs) names += r.name.empty() ? "" : r.name + ", ";
    return said("'%1' is not a run of this step; allowed: %2first, last, highest, lowest", word, names);
  }
  for (const auto& [key, value] : quantity.positions) {
    if (field || (key != "layer" && key != "step"))
      return said("'%1' does not apply to a run; allowed: layer=1…, step=N", key);
    if (!isPositiveInteger(value)) return said("%1=%2 is not a whole number from 1", key, value);
  }
  return "";
}

// All values over seeds at the places that are named, of one depth where `depth` is not negative.
Measured ofStudy(const QuantityName& quantity, const std::string& measure, const StepResults& results,
                 std::ptrdiff_t depth) {
  const Sweep& sweep = *results.sweep;
  const auto id = std::ranges::find(sweep.measures, measure) - sweep.measures.begin();
  const bool theory = std::ranges::find(quantity.words, "theory") != quantity.words.end();
  std::vector<double> values;
  std::string reason;
  for (Index i = 0; i < static_cast<Index>(results.points.size()); ++i) {
    const std::vector<std::size_t> position = sweep.position(i);
    bool wanted = true;
    for (std::size_t a = 0; a < sweep.axes.size(); ++a) {
      const std::string& key = sweep.axes[a].field->key;
      for (const auto& [own, value] : quantity.positions)
        if (own == key) wanted = wanted && valueAt(sweep.axes[a], value) == static_cast<std::ptrdiff_t>(position[a]);
      if (key == kDepth && depth >= 0) wanted = wanted && static_cast<std::ptrdiff_t>(position[a]) == depth;
    }
    if (!wanted) continue;
    const StudyPoint* point = results.points[static_cast<std::size_t>(i)];
    if (!point) return {kAbsent, said("the study has not measured it yet"), true};
    if (point->values.empty()) return {kAbsent, point->failure, false};
    const StudyValue& value = point->values[static_cast<std::size_t>(id)];
    values.push_back(theory ? value.theory : value.value);
    if (!value.reason.empty()) reason = value.reason;
  }
  const StudyBand band = bandOf(values);
  const auto has = [&](const char* word) { return std::ranges::find(quantity.words, word) != quantity.words.end(); };
  return {has("low") ? band.low : has("high") ? band.high : band.median, reason, false};
}

Measured bestDepth(const QuantityName& quantity, const StepResults& results) {
  const SweepAxis* axis = findAxis(*results.sweep, kDepth);
  if (!axis) return {numberOf(findField(kDepth)->get(results.sweep->base)), "", false};
  std::vector<double> medians;
  for (std::size_t i = 0; i < axis->values.size(); ++i) {
    const Measured median = ofStudy(quantity, quantity.words.front(), results, static_cast<std::ptrdiff_t>(i));
    if (median.pending) return median;
    medians.push_back(median.value);
  }
  const Index best = smallestAt(medians);
  if (best < 0) return {kAbsent, said("no depth has a finite median"), false};
  return {numberOf(axis->values[static_cast<std::size_t>(best)]), "", false};
}

const RunResults* runOf(const QuantityName& quantity, const StepResults& results) {
  for (const auto& [name, run] : results.runs)
    if (std::ranges::find(quantity.words, name) != quantity.words.end()) return &run;
  return results.runs.empty() ? nullptr : &results.runs.front().second;
}

double chosen(const Curve& samples, const QuantityName& quantity) {
  const auto has = [&](const char* word) { return std::ranges::find(quantity.words, word) != quantity.words.end(); };
  std::int64_t until = -1;
  for (const auto& [key, value] : quantity.positions)
    if (key == "step") until = std::stoll(value);
  double result = kAbsent;
  for (const auto& [step, value] : samples) {
    if (std::isnan(value) || (until >= 0 && step > until)) continue;
    if (has("first")) return value;
    const bool better = std::isnan(result) || (has("highest") ? value > result : !has("lowest") || value < result);
    if (better) result = value;
  }
  return result;
}

Measured ofNetwork(const QuantityName& quantity, const RunResults& network, bool ended) {
  if (!network.settings) return {kAbsent, said("the run has not started"), true};
  if (const RunQuantity* row = findRunQuantity(quantity.name)) {
    const double value = chosen(row->samples(network, quantity), quantity);
    const StudyMeasure* measure = findStudyMeasure(quantity.name);
    const std::string reason = measure && measure->trains() ? measure->inapplicable(*network.settings) : "";
    return {value, std::isnan(value) && reason.empty() ? said("%1 has no value here", quantityLabel(quantity)) : reason,
            std::isnan(value) && reason.empty() && !ended};
  }
  return {numberOf(numberField(quantity.name)->get(*network.settings)), "", false};
}

// The median of the networks that have a value; what the first lacks where none has.
Measured ofRun(const QuantityName& quantity, const StepResults& results) {
  const RunResults* run = runOf(quantity, results);
  if (!run) return {kAbsent, said("the run has not started"), true};
  Measured first = ofNetwork(quantity, *run, results.ended);
  if (run->others.empty()) return first;
  std::vector<double> values{first.value};
  for (const RunResults& other : run->others) values.push_back(ofNetwork(quantity, other, results.ended).value);
  const Quartiles quartiles = quartilesOf(values);
  return quartiles.count > 0 ? Measured{quartiles.median, "", false} : first;
}

const LessonRun& runMeant(const QuantityName& quantity, const LessonStep& step) {
  for (const LessonRun& run : step.runs)
    if (std::ranges::find(quantity.words, run.name) != quantity.words.end()) return run;
  return step.runs.front();
}

}  // namespace

std::string quantityProblem(const QuantityName& quantity, const LessonStep& step) {
  if (step.study && isOfStudy(quantity.name)) return studyProblem(quantity, step.study->sweep);
  if (findRunQuantity(quantity.name) || numberField(quantity.name)) return runProblem(quantity, step);
  return unknownName(quantity, step.study.has_value());
}

Measured measureQuantity(const QuantityName& quantity, const StepResults& results) {
  if (!results.sweep || !isOfStudy(quantity.name)) return ofRun(quantity, results);
  return quantity.name == kBestDepth ? bestDepth(quantity, results) : ofStudy(quantity, quantity.name, results, -1);
}

Measured measureQuantity(const QuantityName& quantity, const StepResults& results, std::size_t network) {
  if (results.sweep && isOfStudy(quantity.name)) return measureQuantity(quantity, results);
  const RunResults* run = runOf(quantity, results);
  if (!run || network >= networksOf(*run)) return {kAbsent, said("the run has not started"), true};
  return ofNetwork(quantity, networkOf(*run, network), results.ended);
}

std::size_t networksOf(const QuantityName& quantity, const StepResults& results) {
  const RunResults* run = results.sweep && isOfStudy(quantity.name) ? nullptr : runOf(quantity, results);
  return run ? networksOf(*run) : 1;
}

std::string shareProblem(const Claim& claim, const LessonStep& step) {
  if (claim.share.seeds == 0) return "";
  const std::vector<QuantityName> names = claim.quantities();
  const std::string asked = said("'in %1'", shareText(claim.share.least, claim.share.seeds));
  if (names.empty()) return said("%1 needs a quantity of a run", asked);
  for (const QuantityName& name : names) {
    if (step.study && isOfStudy(name.name)) return said("%1 does not apply to a study: %2", asked, name.text());
    const std::int64_t seeds = runMeant(name, step).settings.experiment.ensemble.seeds;
    if (seeds != claim.share.seeds)
      return seeds == 1 ? said("%1 does not fit %2, whose run has 1 seed; allowed: seeds: %3 in the step", asked,
                               name.text(), claim.share.seeds)
                        : said("%1 does not fit %2, whose run has %3 seeds; allowed: seeds: %4 in the step", asked,
                               name.text(), seeds, claim.share.seeds);
  }
  return "";
}

}  // namespace gatescope
