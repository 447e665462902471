// Class choice, held-out split, targets and random labels.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/selection.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <set>

#include "core/base/error.h"
#include "core/base/message.h"
#include "core/base/rng.h"
#include "core/base/text.h"

namespace gatescope {

static constexpr std::size_t kMostListed = 40;  // classes in a message

ClassChoice::ClassChoice(ClassTable kept) : m_kept(std::move(kept)) {
  for (std::size_t i = 0; i < m_kept.size(); ++i) m_index.emplace(m_kept[i].id, static_cast<int>(i));
}

int ClassChoice::indexOf(std::int64_t id) const {
  const auto found = m_index.find(id);
  return found == m_index.end() ? -1 : found->second;
}

std::vector<std::string> ClassChoice::names() const {
  std::vector<std::string> names;
  for (const ClassEntry& entry : m_kept) names.push_back(entry.name);
  return names;
}

static std::string listed(const ClassTable& classes) {
  std::vector<std::string> words;
  for (const ClassEntry& entry : classes) {
    const std::string id = std::to_string(entry.id);
    words.push_back(entry.name == id ? id : id + " (" + entry.name + ")");
  }
  return joined(words, kMostListed);
}

ClassChoice chooseClasses(const DataSettings& settings, const ClassTable& existing) {
  if (settings.classes.empty()) return ClassChoice(existing);
  ClassTable kept;
  std::set<std::int64_t> seen;
  for (const std::int64_t id : settings.classes) {
    const auto found =
        std::find_if(existing.begin(), existing.end(), [id](const ClassEntry& entry) { return entry.id == id; });
    if (found == existing.end())
      throw Error("data.classes: " +
                  said("there is no class %1; %2 has %3 (empty keeps all)", id, settings.name, listed(existing)));
    if (!seen.insert(id).second)
      throw Error("data.classes: " + said("class %1 is listed twice; list each class once", id));
    kept.push_back(*found);
  }
  return ClassChoice(std::move(kept));
}

namespace {

constexpr std::size_t kFewClasses = 20, kMostClasses = 1000;

// What can number a class.
bool isId(double value) { return value == std::floor(value) && std::abs(value) <= 1e9; }

ClassTable tableOf(const std::set<double>& ids) {
  ClassTable classes;
  for (const double value : ids) {
    const auto id = static_cast<std::int64_t>(value);
    classes.push_back({id, std::to_string(id)});
  }
  return classes;
}

}  // namespace

std::optional<ClassTable> classesOfNumbers(const std::vector<double>& values) {
  std::set<double> distinct;
  for (const double value : values) {
    if (!isId(value)) return std::nullopt;
    distinct.insert(value);
    if (distinct.size() > kFewClasses) return std::nullopt;
  }
  if (distinct.size() > 2 && 2 * distinct.size() > values.size()) return std::nullopt;
  return tableOf(distinct);
}

std::optional<ClassTable> classesOfTargets(const std::vector<double>& values, Targets targets,
                                           const std::string& name) {
  if (targets == Targets::Numbers) return std::nullopt;
  if (targets == Targets::Value)
    if (std::optional<ClassTable> classes = classesOfNumbers(values)) return classes;
  std::set<double> distinct;
  for (const double value : values) {
    if (!isId(value)) return std::nullopt;
    if (distinct.size() <= kMostClasses) distinct.insert(value);
  }
  const bool isMany = distinct.size() > kMostClasses;
  if (targets == Targets::Value && (isMany || distinct.size() <= kFewClasses)) return std::nullopt;
  if (targets == Targets::Value)
    throw Error(
        "data.targets: " +
        said("%1 has %2 distinct integers as targets, which may be classes or numbers; allowed: classes, numbers", name,
             groupedNumber(static_cast<std::int64_t>(distinct.size()))));
  if (isMany)
    throw Error(
        "data.targets: " +
        said("%1 has more than 1,000 distinct integers as targets, too many for classes; allowed: numbers", name));
  return tableOf(distinct);
}

void setNumericTargets(Table& table, const std::vector<double>& numbers, const DataSettings& settings,
                       const std::string& name) {
  const std::optional<ClassTable> classes = classesOfTargets(numbers, settings.targets, name);
  table.classification = classes.has_value();
  table.classes = classes.value_or(ClassTable());
  if (classes)
    for (const double number : numbers) table.labels.push_back(static_cast<std::int64_t>(number));
  else
    table.values = Eigen::Map<const MatrixD>(numbers.data(), 1, static_cast<Index>(numbers.size())).cast<Scalar>();
}

Pick pickFirst(const std::vector<std::int64_t>& labels, const ClassChoice& choice, Index atMost) {
  Pick pick;
  for (std::size_t i = 0; i < labels.size() && static_cast<Index>(pick.samples.size()) < atMost; ++i) {
    const int index = choice.indexOf(labels[i]);
    if (index < 0) continue;
    pick.samples.push_back(static_cast<Index>(i));
    pick.classes.push_back(index);
  }
  return pick;
}

static Pick slice(const Pick& all, Index begin, Index count) {
  Pick part;
  part.samples.assign(all.samples.begin() + begin, all.samples.begin() + begin + count);
  if (!all.classes.empty()) part.classes.assign(all.classes.begin() + begin, all.classes.begin() + begin + count);
  return part;
}

Split splitHeldOut(const Pick& all, const DataSettings& settings, HoldOut where) {
  const auto available = static_cast<Index>(all.samples.size());
  Index train = settings.train;
  Index test = settings.test;
  if (train + test > available) {
    const double share = static_cast<double>(test) / static_cast<double>(train + test);
    test = std::min(test, static_cast<Index>(std::floor(share * static_cast<double>(available))));
    train = std::min(train, available - test);
  }
  return {slice(all, 0, train), slice(all, where == HoldOut::Next ? train : available - test, test)};
}

Pick pickRows(const Table& table, const ClassChoice& choice) {
  if (table.classification) return pickFirst(table.labels, choice, table.rows());
  Pick pick;
  pick.samples.resize(static_cast<std::size_t>(table.rows()));
  std::iota(pick.samples.begin(), pick.samples.end(), Index{0});
  return pick;
}

Samples takeRows(const Table& table, const Pick& pick, MemoryBudget& budget, const std::string& file) {
  const auto row = static_cast<double>(table.columns + table.values.rows());
  budget.take(static_cast<double>(pick.samples.size()) * (row * sizeof(Scalar) + sizeof(int)), file);
  Samples samples;
  const Eigen::Map<const Matrix> inputs(table.cells.data(), table.columns, table.rows());
  samples.inputs = inputs(Eigen::all, pick.samples);
  samples.classes = pick.classes;
  if (!table.classification) samples.targets = table.values(Eigen::all, pick.samples);
  return samples;
}

std::string titleWithClasses(const std::string& title, const DataSettings& settings, const ClassChoice& choice) {
  return settings.classes.empty() ? title : title + " " + joined(choice.names(), kMostListed);
}

void addNote(Dataset& data, const std::string& text) {
  if (!data.note.empty()) data.note += "; ";
  data.note += text;
}

static void checkCounts(Dataset& data, const DataSettings& settings) {
  if (data.train.count() == 0 || data.train.inputs.rows() == 0)
    throw Error(
        "data.train: " +
        said("%1 holds no training samples for these settings; choose other classes or another file", data.title));
  const auto shortfall = [&data](const char* what, std::int64_t asked, Index found) {
    if (found < asked)
      addNote(data,
              said("%1 %2 samples instead of the %3 requested", groupedNumber(found), what, groupedNumber(asked)));
  };
  shortfall("training", settings.train, data.train.count());
  shortfall("test", settings.test, data.test.count());
}

static void drawLabels(Dataset& data, std::uint64_t seed) {
  Rng rng(seed, "labels");
  if (data.classification) {
    for (int& label : data.train.classes) label = static_cast<int>(rng.below(data.classNames.size()));
  } else {
    const std::vector<int> order = rng.permutation(static_cast<int>(data.train.count()));
    data.train.targets = Matrix(data.train.targets(Eigen::all, order));
  }
  addNote(data, said("random labels: no test set, because a test sample has no true label to compare with"));
}

static void noteMissingClasses(Dataset& data) {
  std::vector<bool> present(data.classNames.size(), false);
  for (const int label : data.train.classes) present[static_cast<std::size_t>(label)] = true;
  std::vector<std::string> missing;
  for (std::size_t i = 0; i < present.size(); ++i)
    if (!present[i]) missing.push_back(data.classNames[i]);
  if (!missing.empty()) addNote(data, said("no training samples of class %1", joined(missing, kMostListed)));
}

static void makeTargets(Samples& samples, Index classes, bool scalar) {
  const Index count = samples.count();
  samples.targets = Matrix::Zero(scalar ? 1 : classes, count);
  for (Index s = 0; s < count; ++s) {
    const int label = samples.classes[static_cast<std::size_t>(s)];
    if (scalar)
      samples.targets(0, s) = label == 0 ? Scalar(-1) : Scalar(1);
    else
      samples.targets(label, s) = Scalar(1);
  }
}

void completeDataset(Dataset& data, const DataSettings& settings, std::uint64_t seed, MemoryBudget& budget) {
  checkCounts(data, settings);
  const bool scalar = settings.targets != Targets::Classes;
  const auto classes = static_cast<Index>(data.classNames.size());
  if (!data.classification && !scalar)
    throw Error("data.targets: " +
                said("classes do not fit %1, whose targets are real numbers; choose scalar", data.title));
  if (data.classification && classes < 2)
    throw Error("data.classes: " + said("%1 leaves only one class (%2); keep two or more", data.title,
                                        joined(data.classNames, kMostListed)));
  if (data.classification && settings.targets == Targets::Numbers)
    throw Error("data.targets: " +
                said("numbers do not fit %1, whose targets are classes; choose scalar or classes", data.title));
  if (data.classification && scalar && classes != 2)
    throw Error("data.targets: " + said("scalar targets (±1) need two classes, %1 has %2 (%3); choose two classes in "
                                        "data.classes or targets = classes",
                                        data.title, classes, joined(data.classNames, kMostListed)));
  if (data.classification && settings.labels != Labels::Random) noteMissingClasses(data);
  if (settings.labels == Labels::Random) drawLabels(data, seed);
  if (data.classification) {
    budget.take(static_cast<double>((data.train.count() + data.test.count()) * (scalar ? 1 : classes)) * sizeof(Scalar),
                data.title);
    makeTargets(data.train, classes, scalar);
    makeTargets(data.test, classes, scalar);
  }
  // An empty test set keeps the number of rows, so that products with it are defined.
  if (data.test.count() == 0) {
    data.test.inputs.resize(data.inputs(), 0);
    data.test.targets.resize(data.outputs(), 0);
  }
}

}  // namespace gatescope
