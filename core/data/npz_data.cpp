// From the members of a NumPy archive to a data set.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/npz_data.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <filesystem>
#include <functional>
#include <limits>
#include <numeric>

#include "core/base/error.h"
#include "core/base/message.h"
#include "core/base/text.h"
#include "core/data/selection.h"
#include "core/npz/npy_format.h"
#include "core/npz/npz_read.h"

namespace gatescope {

namespace {

/// Members that a data set is made of, as they are called in this file; the last two "" when they are not there.
struct MemberNames {
  std::string x, y, xTest, yTest;
};

constexpr std::size_t kMostMembers = 20;  // names in a message

MemberNames chooseMembers(const std::string& file, const std::vector<std::string>& names) {
  const auto find = [&names](const std::string& wanted) {
    if (std::ranges::find(names, wanted) != names.end()) return wanted;
    const auto alike = std::ranges::find(names, wanted, lowered);
    return alike == names.end() ? std::string() : *alike;
  };
  const auto need = [&](const std::string& wanted, const std::string& other) {
    std::string found = find(wanted);
    if (found.empty() && !other.empty()) found = find(other);
    if (!found.empty()) return found;
    std::vector<std::string> shown;
    for (const std::string& name : names) shown.push_back(name.substr(0, 40));
    throw Error(file + ": " +
                said("no member %1; a data set has x and y (and x_test, y_test); the file has %2. Other names of x and "
                     "y are x_train and y_train",
                     wanted, names.empty() ? said("no arrays") : joined(shown, kMostMembers)));
  };
  MemberNames chosen;
  chosen.x = need("x", "x_train");
  chosen.y = lowered(chosen.x) == "x" ? need("y", "") : need("y_train", "");
  chosen.xTest = find("x_test");
  chosen.yTest = find("y_test");
  if (!chosen.xTest.empty() || !chosen.yTest.empty()) {
    chosen.xTest = need("x_test", "");
    chosen.yTest = need("y_test", "");
  }
  return chosen;
}

/// The archive of a data set: names and shapes, targets, and of the inputs only the rows that somebody asks for.
class Archive {
 public:
  Archive(const std::string& file, MemoryBudget& budget)
      : m_file(file), m_budget(budget), m_names(chooseMembers(file, npzMemberNames(file))) {
    NpzLimits limits{.budget = &budget, .only = {m_names.y}};
    if (hasTest()) limits.only.insert(m_names.yTest);
    m_targets = readNpz(file, false, limits);
  }

  const MemberNames& names() const { return m_names; }
  bool hasTest() const { return !m_names.xTest.empty(); }
  [[noreturn]] void fail(const std::string& member, const std::string& what) const {
    throw Error(m_file + ": " + said("member %1: %2", member, what));
  }
  const NpyArray& targets(const std::string& name) const { return m_targets.at(name); }
  NpyArray inputs(const std::string& name, const std::vector<Index>& rows) const {
    return std::move(readNpz(m_file, false, {.budget = &m_budget, .only = {name}, .rows = {{name, rows}}}).at(name));
  }
  const std::string& file() const { return m_file; }
  MemoryBudget& budget() const { return m_budget; }

 private:
  std::string m_file;
  MemoryBudget& m_budget;
  MemberNames m_names;
  NpzMembers m_targets;
};

using Shape = std::vector<std::int64_t>;

/// Targets of one half as stored: n rows of `width` numbers.
struct StoredTargets {
  std::vector<double> numbers;
  Index width = 1;
};

constexpr double kLargest = static_cast<double>(std::numeric_limits<float>::max());

/// Rows [first, first + count) of an array as columns.
template <class From>
Matrix columnsFrom(const Archive& archive, const std::string& name, const NpyArray& rows, Index first, Index count) {
  constexpr Index kNumbersBetweenLooks = Index{1} << 20;
  const Index width = rows.shape[0] == 0 ? 0 : rows.size() / rows.shape[0];
  Matrix columns(width, count);
  const unsigned char* from = rows.bytes.data() + static_cast<std::size_t>(first * width) * sizeof(From);
  for (Index i = 0; i < columns.size(); ++i, from += sizeof(From)) {
    if (i % kNumbersBetweenLooks == 0) archive.budget().checkStop();
    From number;
    std::memcpy(&number, from, sizeof number);
    if (!(std::abs(static_cast<double>(number)) <= kLargest))
      archive.fail(name, said("holds a value that is not finite in single precision"));
    columns.data()[i] = static_cast<Scalar>(number);
  }
  return columns;
}

Matrix inputsOf(const Archive& archive, const std::string& name, const NpyArray& rows, Index first, Index count) {
  const auto numbers = static_cast<double>(rows.shape[0] == 0 ? 0 : rows.size() / rows.shape[0] * count);
  archive.budget().take(numbers * sizeof(Scalar), archive.file() + ": " + said("member %1", name));
  switch (rows.type) {
    case NpyArray::Type::Float32:
      return columnsFrom<float>(archive, name, rows, first, count);
    case NpyArray::Type::Float64:
      return columnsFrom<double>(archive, name, rows, first, count);
    case NpyArray::Type::Int64:
      return columnsFrom<std::int64_t>(archive, name, rows, first, count);
    case NpyArray::Type::UInt8:
      return columnsFrom<std::uint8_t>(archive, name, rows, first, count);
    default:
      return columnsFrom<std::uint64_t>(archive, name, rows, first, count);
  }
}

Shape inputShape(const Archive& archive, const std::string& name) {
  Shape shape = npzShape(archive.file(), name);
  if (shape.size() < 2)
    archive.fail(name, said("shape %1; it must be (n, d), one row per sample", npyShapeText(shape)));
  if (std::ranges::count(shape, 0) > 0) archive.fail(name, said("is empty, shape %1", npyShapeText(shape)));
  return shape;
}

StoredTargets readTargets(const Archive& archive, const std::string& name, Index rows) {
  const NpyArray& array = archive.targets(name);
  if (array.shape.empty() || array.shape.size() > 2 || array.shape[0] != rows)
    archive.fail(name,
                 said("shape %1; it must be (n,) or (n, C) with n = %2 as in x", npyShapeText(array.shape), rows));
  if (array.size() == 0) archive.fail(name, said("is empty, shape %1", npyShapeText(array.shape)));
  // these numbers, once more for both halves together, and labels or values; of every row where it is picked
  archive.budget().take(static_cast<double>(array.size() + rows) * 3 * sizeof(double),
                        archive.file() + ": " + said("member %1", name));
  StoredTargets targets{array.toDoubles(), array.shape.size() == 2 ? array.shape[1] : 1};
  for (const double number : targets.numbers)
    if (!(std::abs(number) <= kLargest))
      archive.fail(name, said("holds a value that is not finite in single precision"));
  return targets;
}

/// Every row has exactly one 1; the others are all 0, or all −1.
bool isOneHot(const StoredTargets& targets) {
  if (targets.width < 2) return false;
  const auto width = static_cast<std::ptrdiff_t>(targets.width);
  const double off = *std::min_element(targets.numbers.begin(), targets.numbers.end());
  if (off != 0 && off != -1) return false;
  for (auto row = targets.numbers.begin(); row != targets.numbers.end(); row += width)
    if (std::count(row, row + width, 1.0) != 1 || std::count(row, row + width, off) != width - 1) return false;
  return true;
}

ClassTable numberedClasses(Index count) {
  ClassTable classes;
  for (Index c = 0; c < count; ++c) classes.push_back({c, std::to_string(c)});
  return classes;
}

void setLabels(Table& table, const StoredTargets& targets, bool oneHot) {
  const auto width = static_cast<std::ptrdiff_t>(targets.width);
  for (auto row = targets.numbers.begin(); row != targets.numbers.end(); row += width)
    table.labels.push_back(oneHot ? std::max_element(row, row + width) - row : static_cast<std::int64_t>(*row));
}

void setValues(Table& table, const StoredTargets& targets) {
  table.classification = false;
  const Index rows = static_cast<Index>(targets.numbers.size()) / targets.width;
  table.values = Eigen::Map<const MatrixD>(targets.numbers.data(), targets.width, rows).cast<Scalar>();
}

/// Decides for both halves together what the targets are. `tables` and `targets` are the training and, when there is
/// one, the test half.
ClassTable interpret(std::vector<Table>& tables, const std::vector<StoredTargets>& targets, Targets wanted,
                     const std::string& name) {
  StoredTargets all = targets.front();
  for (std::size_t i = 1; i < targets.size(); ++i)
    all.numbers.insert(all.numbers.end(), targets[i].numbers.begin(), targets[i].numbers.end());
  const bool oneHot = wanted != Targets::Numbers && isOneHot(all);
  std::optional<ClassTable> classes;
  if (oneHot)
    classes = numberedClasses(all.width);
  else if (all.width == 1)
    classes = classesOfTargets(all.numbers, wanted, name);
  for (std::size_t i = 0; i < tables.size(); ++i) {
    if (classes)
      setLabels(tables[i], targets[i], oneHot);
    else
      setValues(tables[i], targets[i]);
  }
  return classes.value_or(ClassTable());
}

Index columnsOf(const Shape& shape) {
  return std::accumulate(std::next(shape.begin()), shape.end(), Index{1}, std::multiplies<>());
}

/// Of the training and, when there is one, the test half; `x` is the shape of the training inputs.
std::vector<StoredTargets> readAllTargets(const Archive& archive, const Shape& x) {
  const MemberNames& names = archive.names();
  std::vector<StoredTargets> targets{readTargets(archive, names.y, x[0])};
  if (!archive.hasTest()) return targets;
  const Shape xTest = inputShape(archive, names.xTest);
  targets.push_back(readTargets(archive, names.yTest, xTest[0]));
  const auto expectSame = [&](const std::string& member, Index columns, const std::string& other, Index expected) {
    if (columns != expected) archive.fail(member, said("%1 columns, but %2 has %3", columns, other, expected));
  };
  expectSame(names.xTest, columnsOf(xTest), names.x, columnsOf(x));
  expectSame(names.yTest, targets[1].width, names.y, targets[0].width);
  return targets;
}

Pick beginningOf(Pick pick, Index atMost) {
  const std::size_t count = std::min(pick.samples.size(), static_cast<std::size_t>(atMost));
  pick.samples.resize(count);
  if (!pick.classes.empty()) pick.classes.resize(count);
  return pick;
}

/// `rows` holds the picked inputs from row `first`.
Samples samplesOf(const Archive& archive, const std::string& member, const NpyArray& rows, Index first,
                  const Table& table, const Pick& pick) {
  Samples samples;
  samples.inputs = inputsOf(archive, member, rows, first, static_cast<Index>(pick.samples.size()));
  samples.classes = pick.classes;
  if (!table.classification) samples.targets = table.values(Eigen::all, pick.samples);
  return samples;
}

/// The training and the test samples, from a member each or, unpacked once, from the same.
void readSamples(const Archive& archive, const std::vector<Table>& tables, const ClassChoice& choice,
                 const DataSettings& settings, Dataset& data) {
  const MemberNames& names = archive.names();
  if (tables.size() == 2) {
    const Pick train = beginningOf(pickRows(tables[0], choice), settings.train),
               test = beginningOf(pickRows(tables[1], choice), settings.test);
    data.train = samplesOf(archive, names.x, archive.inputs(names.x, train.samples), 0, tables[0], train);
    if (!test.samples.empty())
      data.test = samplesOf(archive, names.xTest, archive.inputs(names.xTest, test.samples), 0, tables[1], test);
    return;
  }
  const Split split = splitHeldOut(pickRows(tables[0], choice), settings, HoldOut::Next);
  std::vector<Index> both = split.train.samples;
  both.insert(both.end(), split.test.samples.begin(), split.test.samples.end());
  const NpyArray rows = archive.inputs(names.x, both);
  data.train = samplesOf(archive, names.x, rows, 0, tables[0], split.train);
  data.test = samplesOf(archive, names.x, rows, static_cast<Index>(split.train.samples.size()), tables[0], split.test);
}

}  // namespace

Dataset loadNpz(const DataSettings& settings, std::uint64_t /*seed*/, MemoryBudget& budget) {
  const Archive archive(settings.path, budget);
  const Shape shape = inputShape(archive, archive.names().x);
  const std::vector<StoredTargets> targets = readAllTargets(archive, shape);
  std::vector<Table> tables(targets.size());
  const ClassTable classes =
      interpret(tables, targets, settings.targets, archive.file() + ": " + said("member %1", archive.names().y));
  Dataset data;
  data.classification = tables[0].classification;
  data.title = std::filesystem::path(settings.path).stem().string();
  const ClassChoice choice = data.classification ? chooseClasses(settings, classes) : ClassChoice({});
  if (data.classification) data.title = titleWithClasses(data.title, settings, choice);
  data.classNames = choice.names();
  if (shape.size() == 3) {
    data.imageRows = shape[1];
    data.imageColumns = shape[2];
    data.imageChannels = 1;
  }
  readSamples(archive, tables, choice, settings, data);
  return data;
}

}  // namespace gatescope
