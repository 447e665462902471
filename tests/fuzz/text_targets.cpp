// Experiments, sweeps, points, lessons and claims.
// SPDX-License-Identifier: GPL-3.0-or-later
#include <cmath>
#include <string>

#include "core/fields/json.h"
#include "core/fields/validation.h"
#include "core/lesson/claim.h"
#include "core/lesson/lesson.h"
#include "core/lesson/lesson_text.h"
#include "core/lesson/markdown.h"
#include "core/study/published.h"
#include "core/study/study_folder.h"
#include "core/study/study_table.h"
#include "core/study/sweep_json.h"
#include "tests/fuzz/feeding.h"
#include "tests/fuzz/targets.h"

namespace gatescope::test {
namespace {

/// Two points: the second is another variant.
StudyFolder smallStudy() {
  Sweep sweep;
  sweep.base.experiment.data.name = "sphere";
  sweep.base.experiment.data.classes = {};
  sweep.axes = {{findField("gating.variant"), {FieldValue(std::string("relu")), FieldValue(std::string("galu"))}}};
  sweep.measures = {"condition", "linearised_steps"};
  return {fuzzFolder() / "study", sweep};
}

}  // namespace

void feedExperiment(std::string_view bytes) {
  attempt([&] {
    Issues issues;
    const Settings settings = fromJson(std::string(bytes), issues);
    const Issues more = validate(settings);
    validate(normalised(settings));
    const std::string text = toJson(settings);
    if (!issues.empty() || !more.empty()) return;
    require(fromJson(text, issues) == settings && issues.empty(), "an experiment is another one after it was written");
  });
}

void feedSweep(std::string_view bytes) {
  attempt([&] {
    const std::string text(bytes);
    if (!isSweep(text)) return;
    Issues issues;
    const Sweep sweep = sweepFromJson(text, issues);
    if (!issues.empty() || !validate(sweep).empty()) return;
    const Sweep again = sweepFromJson(toJson(sweep), issues);
    require(issues.empty() && toJson(again) == toJson(sweep), "a sweep is another one after it was written");
    require(coarseFirst(sweep).size() == static_cast<std::size_t>(sweep.points()), "the order has all points");
  });
}

void feedPoint(std::string_view bytes) {
  static const StudyFolder study = smallStudy();
  put(study.file(0), bytes);
  const StudyFolder::Read read = study.read(0);
  require(read.state == StudyFolder::State::Done || !read.problem.empty(), "a broken point says why");
  if (read.state != StudyFolder::State::Done) return;
  studyCsv(study.sweep(), {&read.point});
  study.write(read.point);
  require(study.read(0).state == StudyFolder::State::Done, "a point can be read after it was written");
}

void feedPublished(std::string_view bytes) {
  static const StudyFolder study = smallStudy();
  attempt([&] {
    const std::vector<PublishedNumber> numbers = publishedFromCsv(std::string(bytes), "published.csv");
    for (const PublishedNumber& number : numbers) {
      require(!std::isnan(number.value), "a published number has a value");
      require(number.runs >= 0 && !(number.deviation < 0), "runs and deviation are none or positive");
      publishedWhere(number, study.sweep());
    }
    const std::vector<PublishedComparison> compared = comparePublished(study.sweep(), {}, numbers);
    require(compared.size() <= numbers.size(), "no number is compared twice");
    for (const PublishedComparison& each : compared)
      require(!each.isOutside(), "nothing measured is outside of nothing");
  });
}

void feedLesson(std::string_view bytes) {
  const std::string text(bytes);
  attempt([&] { withSeed(parseLesson(text, fuzzFolder() / "lesson.md"), 3); });
  attempt([&] { cutLesson(text); });
  for (const MarkdownPicture& picture : picturesIn(text))
    require(picture.begin <= picture.end && picture.end <= text.size(), "a picture lies in its text");
  if (const auto problem = markdownProblem(text)) require(problem->at <= text.size(), "a problem lies in its text");
}

void feedClaim(std::string_view bytes) {
  attempt([&] {
    const Claim claim = parseClaim(std::string(bytes));
    for (const QuantityName& name : claim.quantities()) name.text();
  });
}

}  // namespace gatescope::test
