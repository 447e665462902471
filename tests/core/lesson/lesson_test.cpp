// Lesson files: what is read, and what is said of one that is wrong.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lesson/lesson.h"

#include <gtest/gtest.h>

#include <fstream>

#include "core/base/error.h"
#include "tests/support/data_files.h"
#include "tests/support/lessons.h"
#include "tests/support/temporary_folder.h"

namespace gatescope::test {
namespace {

// The small lesson with one thing changed.
std::string with(const std::string& before, const std::string& after) {
  std::string text = smallLesson();
  const std::size_t at = text.find(before);
  EXPECT_NE(at, std::string::npos) << before;
  return text.replace(at, before.size(), after);
}

std::string refusal(const std::string& text) {
  try {
    parsed(text);
  } catch (const Error& error) {
    return error.what();
  }
  return "taken";
}

TEST(LessonTest, StepsHaveTextSettingsRunsAndChecks) {
  const Lesson lesson = parsed(smallLesson());
  EXPECT_EQ(lesson.id, "small");
  EXPECT_EQ(lesson.minutes, 1);
  ASSERT_EQ(lesson.steps.size(), 2u);
  const LessonStep& first = lesson.steps[0];
  EXPECT_EQ(first.text, "Some text with x<sub>1</sub>.\n\n\n");
  EXPECT_TRUE(first.trains);
  ASSERT_EQ(first.runs.size(), 2u);
  EXPECT_EQ(first.runs[1].name, "galu");
  EXPECT_EQ(first.runs[1].settings.experiment.gating.variant, "galu");
  EXPECT_EQ(first.runs[1].settings.live.stopSteps, 30);
  EXPECT_EQ(first.runs[1].settings.experiment.network.width, 4);
  EXPECT_EQ(first.plots, (std::vector<std::string>{"loss", "gate_change"}));
  ASSERT_TRUE(first.question);
  EXPECT_EQ(first.question->choices.size(), 2u);
  EXPECT_TRUE(first.question->choices[1].right);
  EXPECT_EQ(first.question->answer, "They are frozen.\n\n");
  EXPECT_EQ(first.notes, "Ask first.\n\n");
}

TEST(LessonTest, SettingsOfAStepHoldForThoseAfterIt) {
  const Lesson lesson = parsed(smallLesson());
  const LessonStep& second = lesson.steps[1];
  EXPECT_FALSE(second.trains);
  ASSERT_EQ(second.runs.size(), 1u);
  EXPECT_EQ(second.runs[0].settings.experiment.network.width, 8);
  EXPECT_EQ(second.runs[0].settings.experiment.gating.variant, "relu") << "what a single run differs in is its own";
  ASSERT_TRUE(second.study);
  EXPECT_EQ(second.study->sweep.points(), 6);
  EXPECT_EQ(second.study->show, "condition");
  EXPECT_EQ(second.study->over, "network.depth");
}

TEST(LessonTest, SeedsAreThoseOfTheRunsOfTheirStepAlone) {
  std::string text = with("until: {steps: 30}", "seeds: 5\nuntil: {steps: 30}");
  text.replace(text.find("network.width: 8}"), 17, "network.width: 8}\nseeds: 3");
  const Lesson lesson = parsed(text);
  for (const LessonRun& run : lesson.steps[0].runs) EXPECT_EQ(run.settings.experiment.ensemble.seeds, 5) << run.name;
  EXPECT_EQ(lesson.steps[1].runs[0].settings.experiment.ensemble.seeds, 3);
  EXPECT_EQ(lesson.steps[1].study->sweep.base.experiment.ensemble.seeds, 1);
}

TEST(LessonTest, WhatIsWrongIsToldWithItsLine) {
  const std::vector<std::array<std::string, 3>> broken = {
      {"lesson: 1\n", "lesson: 2\n", "lesson.md, line 2: lesson: this program reads version 1"},
      {"minutes: 1\n", "minuts: 1\n", "line 6: 'minuts' is not known, did you mean minutes?"},
      {"id: small\n", "", "line 2: the header lacks 'id'"},
      {"network.width: 4", "network.widht: 4", "line 12: network.widht"},
      {"network.depth: 3", "network.depth: 999", "line 11: network.depth"},
      {"plots: [loss, gate_change]\n", "plots: {a: b}\n", "line 24: 'plots' takes a list"},
      {"gating.variant: galu}", "gating.variant: gelu}", "line 23: gating.variant"},
      {"expect: steps = 30 within 0", "expect: steps = 30", "line 31: expect: 'steps = 30': '=' needs 'within"},
      {"expect: steps = 30", "expect: stepz = 30", "line 31: expect: unknown quantity 'stepz', did you mean steps?"},
      {"gate_change_total(galu)", "gate_change_total(golu)",
       "line 28: expect: 'golu' is not a run of this step; allowed: relu, galu, first"},
      {"    source: definition\n  - say: It was", "  - say: It was", "line 27: this check lacks 'source'"},
      {"- [x] They stay", "- [ ] They stay", "line 35: a question needs two or more choices"},
      {"### Answer\nThey are frozen.\n", "", "line 35: a question needs an answer"},
      {"until: {steps: 30}", "until: {steps: 0}", "line 25: a run in a lesson must end"},
      {"until: {steps: 30}", "seeds: 33\nuntil: {steps: 30}", "line 25: ensemble.seeds: value 33"},
      {"expect: steps = 30 within 0", "expect: steps = 30 within 0 in 4 of 5 seeds",
       "line 31: expect: 'in 4 of 5 seeds' does not fit steps, whose run has 1 seed; allowed: seeds: 5 in the step"},
      {"condition(network.depth=2) >= 1", "condition(network.depth=2) >= 1 in 2 of 3 seeds",
       "line 59: expect: 'in 2 of 3 seeds' does not apply to a study"},
      {"    network.depth: [2, 3]\n", "    network.depth: [2, 200]\n", "line 53: study: grid.network.depth"},
      {"condition(network.depth=2)", "condition(network.depth=5)",
       "line 59: expect: the study has no point with network.depth=5"},
      {"condition(network.depth=2)", "condition", "line 59: expect: name the point: condition(network.depth=…)"},
      {"condition(network.depth=2)", "effective_rank(network.depth=2)",
       "line 59: expect: the study does not measure 'effective_rank'"},
      {"measures: [condition, off_diagonal_ratio]", "measures: [condition, off_diagonal]", "line 53: study: measure"},
      {"Some text", "![a](nowhere.png)", "line 18: there is no picture 'nowhere.png'"},
      {"## Depth", "##  ", "a step needs a title"},
      {"Many networks.\n", "", "line 46: step 'Depth' has no text"},
      {"  - say: The gates of GaLU stay\n", "  - say: The gates: stay\n", "this is not YAML"},
      {"---\n\n## Train", "\n## Train", "line 1: the header has no end"},
  };
  for (const auto& [before, after, message] : broken) {
    const std::string refused = refusal(with(before, after));
    EXPECT_NE(refused.find(message), std::string::npos) << "for «" << after << "»:\n" << refused;
  }
}

TEST(LessonTest, AFenceWithoutEndAndAFileWithoutStepsAreRefused) {
  EXPECT_NE(refusal("no header").find("line 1: a lesson begins with '---'"), std::string::npos);
  EXPECT_NE(refusal("---\nlesson: 1\n---\ntext\n").find("there is no step"), std::string::npos);
  std::string open = smallLesson();
  open.erase(open.rfind("```"));
  EXPECT_NE(refusal(open).find("is never closed"), std::string::npos);
}

TEST(LessonTest, AStepHasNoMoreRunsThanThePlotsTellApart) {
  std::string runs;
  for (char name = 'a'; name <= 'j'; ++name) runs += std::string("  ") + name + ": {seed: 1}\n";
  EXPECT_NE(refusal(with("  galu: {gating.variant: galu}\n", "  galu: {gating.variant: galu}\n" + runs))
                .find("line 22: runs: there are 12"),
            std::string::npos);
}

// What a short file can ask for is limited before it is made.
TEST(LessonTest, StepsSettingsAndRunsAreCounted) {
  std::string steps = smallLesson(), runs, list = "seed: [1";
  for (int i = 0; i < 1000; ++i) steps += "## Step\nText\n";
  EXPECT_NE(refusal(steps).find("there are too many steps; allowed: at most 1,000"), std::string::npos)
      << refusal(steps);
  for (int i = 0; i < 3000; ++i) runs += "  run" + std::to_string(i) + ": {}\n";
  EXPECT_NE(refusal(with("runs:\n", "runs:\n" + runs)).find("allowed: at most 9"), std::string::npos);
  for (int i = 0; i < 100'000; ++i) list += ",1";
  const std::string message = refusal(with("network.width: 4", list + "]\n  network.width: 4"));
  EXPECT_NE(message.find("these settings are too long; allowed: at most 200,000 bytes"), std::string::npos) << message;
}

TEST(LessonTest, FilesLieBesideTheLessonOrInTheWorkingFolder) {
  const TemporaryFolder beside;
  const WorkingFolder working;
  const std::string text = with("data.name: moons", "data.name: csv\n  data.path: table.csv\n  data.classes: []");
  const Lesson lesson = parseLesson(text, beside.path() / "mine.md");
  std::vector<Settings> all{lesson.steps[1].study->sweep.base};
  for (const LessonStep& step : lesson.steps)
    for (const LessonRun& run : step.runs) all.push_back(run.settings);
  for (const Settings& settings : all)
    EXPECT_EQ(test::loadError(settings.experiment.data), "data.path: table.csv: no such file or folder; looked for " +
                                                             (beside.path() / "table.csv").string() + " and " +
                                                             (working.path() / "table.csv").string());
  std::ofstream(working.path() / "table.csv") << "1,0\n2,1\n3,0\n4,1\n";
  const auto largest = [](const Settings& settings) {
    const Dataset data = loadDataset(settings.experiment.data, 1);
    return std::max(data.train.inputs.maxCoeff(), data.test.inputs.maxCoeff());
  };
  for (const Settings& settings : all) EXPECT_EQ(largest(settings), 4);
  std::ofstream(beside.path() / "table.csv") << "1,0\n2,1\n3,0\n5,1\n";
  for (const Settings& settings : all) EXPECT_EQ(largest(settings), 5);
}

TEST(LessonTest, OtherFencesAndHeadingsAreText) {
  const Lesson lesson = parsed(with("Some text", "### A heading\n\n```python\n## no step\n```\n\nSome text"));
  EXPECT_EQ(lesson.steps.size(), 2u);
  EXPECT_NE(lesson.steps[0].text.find("## no step"), std::string::npos);
  EXPECT_NE(lesson.steps[0].text.find("### A heading"), std::string::npos);
}

TEST(LessonTest, AnotherSeedIsAnotherSeedEverywhere) {
  const Lesson other = withSeed(parsed(smallLesson()), 50);
  for (const LessonStep& step : other.steps)
    for (const LessonRun& run : step.runs) EXPECT_EQ(run.settings.experiment.seed, 50u);
  const Sweep& sweep = other.steps[1].study->sweep;
  EXPECT_EQ(sweep.settings(0).experiment.seed, 50u);
  EXPECT_EQ(sweep.settings(2).experiment.seed, 52u);
}

TEST(LessonTest, FilesOfAFolderComeByNameWithoutTheGuide) {
  const TemporaryFolder folder;
  for (const char* name : {"2-b.md", "1-a.md", "1-a.de.md", "1-a.zh_CN.md", "README.md", "notes.txt"})
    std::ofstream(folder.path() / name) << smallLesson();
  const std::vector<std::filesystem::path> files = lessonFiles(folder.path());
  ASSERT_EQ(files.size(), 2u);
  EXPECT_EQ(files[0].filename(), "1-a.md");
  EXPECT_TRUE(lessonFiles(folder.path() / "none").empty());
  EXPECT_EQ(readLesson(files[0]).id, "small");
}

TEST(LessonTest, ATranslationStandsBesideItsLesson) {
  const TemporaryFolder folder;
  for (const char* name : {"a.md", "a.de.md", "a.zh_CN.md"}) std::ofstream(folder.path() / name) << smallLesson();
  const auto in = [&folder](const char* locale) { return lessonFileIn(folder.path() / "a.md", locale).filename(); };
  EXPECT_EQ(in("de_CH"), "a.de.md");
  EXPECT_EQ(in("zh_CN"), "a.zh_CN.md");
  EXPECT_EQ(in("zh_TW"), "a.md");
  EXPECT_EQ(in("C"), "a.md");
}

// What is trained and claimed is the same in every language.
TEST(LessonTest, ShippedTranslationsSayTheSame) {
  std::size_t translations = 0;
  for (const std::filesystem::path& file : lessonFiles(shippedLessonsFolder()))
    for (const char* locale : {"de", "fr", "es", "zh_CN"}) {
      const std::filesystem::path other = lessonFileIn(file, locale);
      if (other == file) continue;
      ++translations;
      const Lesson original = readLesson(file), translated = readLesson(other);
      EXPECT_EQ(translated.id, original.id);
      EXPECT_EQ(translated.prerequisites, original.prerequisites);
      ASSERT_EQ(translated.steps.size(), original.steps.size()) << other;
      for (std::size_t i = 0; i < original.steps.size(); ++i) {
        const LessonStep &a = original.steps[i], &b = translated.steps[i];
        EXPECT_EQ(b.plots, a.plots) << other << ", step " << i + 1;
        ASSERT_EQ(b.checks.size(), a.checks.size()) << other << ", step " << i + 1;
        for (std::size_t c = 0; c < a.checks.size(); ++c) EXPECT_EQ(b.checks[c].claim.text, a.checks[c].claim.text);
        ASSERT_EQ(b.runs.size(), a.runs.size()) << other << ", step " << i + 1;
        for (std::size_t r = 0; r < a.runs.size(); ++r) EXPECT_EQ(b.runs[r].settings, a.runs[r].settings);
        EXPECT_EQ(b.question.has_value(), a.question.has_value());
      }
    }
  EXPECT_GE(translations, 1u);
}

TEST(LessonTest, ShippedLessonsAreACourse) {
  std::vector<std::string> ids, parts;
  for (const std::filesystem::path& file : lessonFiles(shippedLessonsFolder())) {
    const Lesson lesson = readLesson(file);
    for (const std::string& before : lesson.prerequisites)
      EXPECT_NE(std::ranges::find(ids, before), ids.end()) << lesson.id << " needs " << before << " before it";
    EXPECT_EQ(std::ranges::find(ids, lesson.id), ids.end()) << lesson.id << " twice";
    ids.push_back(lesson.id);
    if (parts.empty() || parts.back() != lesson.part) parts.push_back(lesson.part);
    std::size_t checks = 0;
    for (const LessonStep& step : lesson.steps) checks += step.checks.size();
    EXPECT_GE(checks, 2u) << lesson.id;
  }
  EXPECT_EQ(ids.size(), 18u) << "one per claim";
  EXPECT_EQ(parts, (std::vector<std::string>{"1 Gates and paths", "2 The kernel", "3 Why depth helps",
                                             "4 Why depth hurts", "5 Gates that adapt"}));
}

TEST(LessonTest, ByteOrderMarksAndOtherFencesAreRead) {
  const Lesson plain = parsed(smallLesson());
  EXPECT_EQ(parsed("\xEF\xBB\xBF" + smallLesson()).steps.size(), plain.steps.size());
  for (const std::string fence : {"~~~", "````", "~~~~~", " ```"}) {
    std::string text = smallLesson();
    for (std::size_t at = 0; (at = text.find("```", at)) != std::string::npos; at += fence.size())
      text.replace(at, 3, fence);
    const Lesson lesson = parsed(text);
    ASSERT_EQ(lesson.steps.size(), plain.steps.size()) << fence;
    EXPECT_EQ(lesson.steps[0].checks.size(), plain.steps[0].checks.size()) << fence;
  }
  EXPECT_NE(refusal(with("```gatescope", "~~~gatescope")).find("~~~ that begins here is never closed"),
            std::string::npos)
      << "a fence is closed by its own kind";
}

TEST(LessonTest, PicturesLieInFoldersOfAnyName) {
  const TemporaryFolder folder;
  std::filesystem::create_directories(folder.path() / "my (own) pictures");
  const std::filesystem::path picture = folder.path() / "my (own) pictures" / "a [1].png";
  std::ofstream(picture) << "picture";
  const auto said = [&](const std::string& target) {
    try {
      parseLesson(with("Some text", "Two:\n\n![a [b] c](" + target + ") and ![](" + target + ")\nSome text"),
                  folder.path() / "lesson.md");
    } catch (const Error& error) {
      return std::string(error.what());
    }
    return std::string();
  };
  for (const std::string& target :
       {std::string("my (own) pictures/a [1].png"), std::string("<my (own) pictures/a [1].png>"),
        std::string("my%20(own)%20pictures/a%20[1].png"), std::string("my \\(own\\) pictures/a \\[1\\].png \"Title\""),
        "<" + picture.string() + ">", picture.string()})
    EXPECT_EQ(said(target), "") << target;
  for (const char* target :
       {"my (own) pictures/b.png", "my (own) pictures", "/dev/zero", "", "https://example.org/a.png"})
    EXPECT_NE(said(target).find("lesson.md, line 20: there is no picture"), std::string::npos) << said(target);
  EXPECT_NE(refusal(with("They are frozen.", "See\n![](none.png)")).find("line 42: there is no picture 'none.png'"),
            std::string::npos)
      << refusal(with("They are frozen.", "See\n![](none.png)"));
  const WorkingFolder working;
  EXPECT_NE(said("here.png")
                .find("there is no picture 'here.png'; looked for it in " + folder.path().string() + " and in " +
                      working.path().string()),
            std::string::npos)
      << said("here.png");
  std::ofstream(working.path() / "here.png") << "picture";
  EXPECT_EQ(said("here.png"), "");
}

TEST(LessonTest, OnAndOffAreTextsAsInYaml12) {
  EXPECT_EQ(refusal(with("network.width: 4", "network.width: 4\n  network.bias: true")), "taken");
  for (const char* word : {"on", "off", "yes", "no", "y"})
    EXPECT_NE(refusal(with("network.width: 4", "network.width: 4\n  network.bias: " + std::string(word)))
                  .find("line 13: network.bias: '" + std::string(word) + "' is not allowed; allowed: true or false"),
              std::string::npos)
        << word;
  std::string text = smallLesson();
  for (std::size_t at = 0; (at = text.find("galu", at)) != std::string::npos; at += 2)
    if (text.compare(at + 4, 1, ":") == 0 || text.compare(at + 4, 1, ")") == 0) text.replace(at, 4, "no");
  const Lesson lesson = parsed(text);
  EXPECT_EQ(lesson.steps[0].runs[1].name, "no") << "and a run may be called so";
}

TEST(LessonTest, HostileTextsAreRefusedShortAndAtOnce) {
  const std::string deep = std::string(100'000, '['), wide(100'000, 'x');
  for (const std::string& text :
       {with("minutes: 1", "minutes: " + deep), with("minutes: 1", "minutes: .nan"), with("minutes: 1", wide + ": 1"),
        with("id: small", "id: {" + wide), with("until: {steps: 30}", "until: {steps: 1e19}"),
        with("until: {steps: 30}", "until: {steps: 30}\npace: .nan"), with("steps = 30", wide + " = 30"),
        with("steps = 30", std::string(500, '-') + "steps = 30"), with("Some text", "<img src='/dev/zero'>"),
        with("Some text", "![a][b]\n\n[b]: /dev/zero"), with("Some text", "![" + wide + "](/dev/zero)")}) {
    const std::string said = refusal(text);
    EXPECT_NE(said, "taken") << text.substr(0, 300);
    EXPECT_NE(said.find("lesson.md, line "), std::string::npos) << said.substr(0, 300);
    EXPECT_LT(said.size(), 700u);
  }
}

}  // namespace
}  // namespace gatescope::test
