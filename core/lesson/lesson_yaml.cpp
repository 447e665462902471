// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lesson/lesson_yaml.h"

#include <yaml-cpp/yaml.h>

#include <algorithm>
#include <set>

#include "core/base/message.h"
#include "core/base/text.h"
#include "core/fields/field_text.h"
#include "core/fields/fields.h"
#include "core/fields/validation.h"
#include "core/lesson/measure_quantity.h"
#include "core/lesson/quantities.h"
#include "core/study/study_measures.h"

namespace gatescope {
namespace {

using Names = std::vector<std::string>;

constexpr std::size_t kMostRuns = 9;          // as many as the plots tell apart, and the watched one
constexpr std::size_t kBlockBytes = 200'000;  // YAML becomes two hundred times as much in memory

// One YAML text that begins at a line of the lesson.
class Block {
 public:
  explicit Block(const TextPart& part) : m_line(part.line) {
    if (part.text.size() > kBlockBytes)
      failAt(m_line,
             said("these settings are too long; allowed: at most %1 bytes", groupedNumber(std::int64_t{kBlockBytes})));
    try {
      m_root = YAML::Load(part.text);
    } catch (const YAML::Exception& error) {
      failAt(m_line + std::max(0, error.mark.line),
             said("this is not YAML: %1; texts with ': ' or ' #' must be quoted", error.msg));
    }
    if (!m_root.IsNull() && !m_root.IsMap()) failAt(m_line, said("expected lines 'key: value'"));
  }
  const YAML::Node& root() const { return m_root; }
  int line(const YAML::Node& node) const { return m_line + std::max(0, node.Mark().line); }
  [[noreturn]] void fail(const YAML::Node& node, const std::string& what) const { failAt(line(node), what); }

  // Calls take(key, value) for each pair; unknown keys and keys given twice are refused.
  template <class Take>
  void each(const YAML::Node& map, const std::string& name, const Names& allowed, const Take& take) const {
    if (map.IsNull()) return;
    if (!map.IsMap()) fail(map, said("'%1' must hold lines 'key: value'", name));
    std::set<std::string> seen;
    for (const auto& pair : map) {
      const std::string key = scalar(pair.first, name);
      if (!seen.insert(key).second) fail(pair.first, said("'%1' appears twice", key));
      if (!allowed.empty() && std::ranges::find(allowed, key) == allowed.end()) {
        const std::string nearest = nearestName(key, allowed);
        fail(pair.first, said("'%1' is not known%2; allowed in %3: %4", key,
                              nearest.empty() ? "" : said(", did you mean %1?", nearest), name, joined(allowed)));
      }
      take(key, pair.second);
    }
  }
  std::string scalar(const YAML::Node& node, const std::string& key) const {
    if (!node.IsScalar()) fail(node, said("'%1' takes one value", key));
    return node.Scalar();
  }
  Names list(const YAML::Node& node, const std::string& key) const {
    if (node.IsScalar()) return {node.Scalar()};
    if (!node.IsSequence()) fail(node, said("'%1' takes a list: [a, b]", key));
    Names items;
    for (const YAML::Node& item : node) items.push_back(scalar(item, key));
    return items;
  }
  double number(const YAML::Node& node, const std::string& key) const {
    double value = 0;
    if (!YAML::convert<double>::decode(node, value)) fail(node, said("'%1' takes a number", key));
    return value;
  }

 private:
  int m_line;
  YAML::Node m_root;
};

// A value of a setting: scalar, or a list of whole numbers.
void set(const Block& block, const YAML::Node& node, const std::string& key, Settings& settings) {
  Issues issues;
  const std::string text = joined(block.list(node, key));
  // In YAML 1.2 these are texts; only the command line takes them for true and false.
  const Field* field = findField(key);
  if (field && field->kind == FieldKind::Boolean && (text == "on" || text == "off"))
    block.fail(node, key + ": " + said("'%1' is not allowed; allowed: %2", text, allowedText(*field)));
  setFromText(settings, key, text, issues);
  if (!issues.empty()) block.fail(node, issues.front().field + ": " + issues.front().message);
}

void setAll(const Block& block, const YAML::Node& map, const std::string& name, Settings& settings) {
  block.each(map, name, {}, [&](const std::string& key, const YAML::Node& value) { set(block, value, key, settings); });
}

void requireValid(const Block& block, const YAML::Node& node, const Settings& settings, const std::string& run) {
  const Issues issues = validate(settings);
  if (issues.empty()) return;
  block.fail(node, (run.empty() ? "" : "run '" + run + "': ") + issues.front().field + ": " + issues.front().message);
}

void readUntil(const Block& block, const YAML::Node& node, Settings& settings) {
  block.each(node, "until", {"steps", "loss", "test_accuracy"},
             [&](const std::string& key, const YAML::Node& value) { set(block, value, "stop." + key, settings); });
  if (settings.live.stopSteps == 0) block.fail(node, said("a run in a lesson must end; allowed: until: {steps: N}"));
}

void readRuns(const Block& block, const YAML::Node& node, const Settings& settings, LessonStep& step) {
  if (node.size() > kMostRuns) block.fail(node, "runs: " + said("there are %1; allowed: at most 9", node.size()));
  block.each(node, "runs", {}, [&](const std::string& name, const YAML::Node& value) {
    LessonRun run{name, settings};
    setAll(block, value, name, run.settings);
    run.settings = normalised(run.settings);
    requireValid(block, value, run.settings, name);
    step.runs.push_back(std::move(run));
  });
}

void readAxis(const Block& block, const std::string& key, const YAML::Node& node, Sweep& sweep) {
  const Field* field = findField(key);
  if (!field) {
    Settings ignored;
    set(block, node, key, ignored);  // refuses the key, naming the nearest
    return;
  }
  SweepAxis axis{field, {}};
  for (const std::string& text : block.list(node, key)) try {
      axis.values.push_back(parseValue(*field, text));
    } catch (const Error& error) {
      block.fail(node, error.what());
    }
  sweep.axes.push_back(std::move(axis));
}

void requireShown(const Block& block, const YAML::Node& node, const LessonStudy& study) {
  Names allowed = study.sweep.measures;
  if (findAxis(study.sweep, "network.depth")) allowed.emplace_back("best_depth");
  if (std::ranges::find(allowed, study.show) == allowed.end())
    block.fail(node, said("'%1' cannot be shown; allowed in show: %2", study.show, joined(allowed)));
  const SweepAxis* over = findAxis(study.sweep, study.over);
  if (!over || !over->field->isNumeric())
    block.fail(node, "over: " + said("'%1' is no numeric setting of the grid", study.over));
}

void readStudy(const Block& block, const YAML::Node& node, const Settings& settings, LessonStep& step) {
  LessonStudy study{{.base = settings}, "", "network.depth"};
  block.each(node, "study", {"grid", "measures", "show", "over"}, [&](const std::string& key, const YAML::Node& value) {
    if (key == "grid")
      block.each(value, "grid", {}, [&](const std::string& axis, const YAML::Node& values) {
        readAxis(block, axis, values, study.sweep);
      });
    else if (key == "measures")
      study.sweep.measures = block.list(value, key);
    else
      (key == "show" ? study.show : study.over) = block.scalar(value, key);
  });
  if (const Issues issues = validate(study.sweep); !issues.empty())
    block.fail(node, "study: " + issues.front().field + ": " + issues.front().message);
  if (study.show.empty()) study.show = study.sweep.measures.front();
  requireShown(block, node, study);
  step.study = std::move(study);
}

LessonCheck readCheck(const Block& block, const YAML::Node& node, const LessonStep& step) {
  LessonCheck check;
  check.line = block.line(node);
  if (!node.IsMap()) block.fail(node, said("a check holds say, expect, source and, optionally, maybe"));
  block.each(node, said("a check"), {"say", "expect", "source", "maybe"},
             [&](const std::string& key, const YAML::Node& value) {
               const std::string text = block.scalar(value, key);
               if (key == "say") check.say = text;
               if (key == "source") check.source = text;
               if (key == "maybe") check.maybe = text;
               if (key != "expect") return;
               try {
                 check.claim = parseClaim(text);
               } catch (const Error& error) {
                 block.fail(value, std::string("expect: ") + error.what());
               }
               for (const QuantityName& quantity : check.claim.quantities())
                 if (const std::string problem = quantityProblem(quantity, step); !problem.empty())
                   block.fail(value, "expect: " + problem);
               if (const std::string problem = shareProblem(check.claim, step); !problem.empty())
                 block.fail(value, "expect: " + problem);
             });
  for (const auto& [name, missing] :
       {std::pair{"say", check.say.empty()}, {"expect", check.claim.sides.empty()}, {"source", check.source.empty()}})
    if (missing) block.fail(node, said("this check lacks '%1'", name));
  return check;
}

}  // namespace

Settings readHeader(const TextPart& header, Lesson& lesson) {
  const Block block(header);
  const YAML::Node& root = block.root();
  Settings settings;
  bool versioned = false;
  block.each(root, said("the header"), {"lesson", "id", "title", "part", "minutes", "requires", "summary", "settings"},
             [&](const std::string& key, const YAML::Node& value) {
               if (key == "lesson") {
                 versioned = true;
                 if (block.number(value, key) != 1)
                   block.fail(value, "lesson: " + said("this program reads version 1"));
               } else if (key == "minutes") {
                 const double minutes = block.number(value, key);
                 if (!(minutes >= 1 && minutes <= 600)) block.fail(value, "minutes: " + said("allowed: 1 to 600"));
                 lesson.minutes = static_cast<int>(minutes);
               } else if (key == "requires") {
                 lesson.prerequisites = block.list(value, key);
               } else if (key == "settings") {
                 setAll(block, value, key, settings);
               } else {
                 (key == "id"      ? lesson.id
                  : key == "title" ? lesson.title
                  : key == "part"  ? lesson.part
                                   : lesson.summary) = block.scalar(value, key);
               }
             });
  for (const auto& [name, missing] : {std::pair{"lesson: 1", !versioned},
                                      {"id", lesson.id.empty()},
                                      {"title", lesson.title.empty()},
                                      {"minutes", lesson.minutes == 0}})
    if (missing) failAt(header.line, said("the header lacks '%1'", name));
  return settings;
}

void readBlock(const TextPart& part, Settings& settings, LessonStep& step) {
  const Block block(part);
  const YAML::Node& root = block.root();
  block.each(root, said("a step"), {"settings", "runs", "seeds", "until", "pace", "plots", "study", "checks"},
             [](const std::string&, const YAML::Node&) {});
  if (const YAML::Node own = root["settings"]) setAll(block, own, "settings", settings);
  settings = normalised(settings);
  requireValid(block, root["settings"] ? root["settings"] : root, settings, "");
  Settings now = settings;
  if (const YAML::Node until = root["until"]) readUntil(block, until, now);
  step.trains = static_cast<bool>(root["until"]);
  const Settings ofPoints = now;  // seeds of a study are an axis
  if (const YAML::Node seeds = root["seeds"]) {
    set(block, seeds, "ensemble.seeds", now);
    requireValid(block, seeds, now, "");
  }
  if (const YAML::Node runs = root["runs"]) readRuns(block, runs, now, step);
  if (step.runs.empty()) step.runs.push_back({"", now});
  if (const YAML::Node pace = root["pace"]) {
    step.pace = block.number(pace, "pace");
    if (!(step.pace >= 0 && step.pace <= 1e6))
      block.fail(pace, "pace: " + said("allowed: 0 to 1,000,000 steps per second"));
  }
  if (const YAML::Node plots = root["plots"]) {
    step.plots = block.list(plots, "plots");
    step.plotsLine = block.line(plots);
  }
  if (const YAML::Node study = root["study"]) readStudy(block, study, ofPoints, step);
  if (const YAML::Node checks = root["checks"]) {
    if (!checks.IsSequence()) block.fail(checks, said("'checks' takes a list, each item beginning with '- '"));
    for (const YAML::Node& check : checks) step.checks.push_back(readCheck(block, check, step));
  }
}

}  // namespace gatescope
