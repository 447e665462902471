// From the members of a NumPy archive to a data set.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/npz_data.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <filesystem>
#include <limits>

#include "core/base/error.h"
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
    throw Error(file + ": no member " + wanted + "; a data set has x and y (and x_test, y_test); the file has " +
                (names.empty() ? "no arrays" : joined(shown, kMostMembers)) +
                ". Other names of x and y are x_train and y_train");
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

class Archive {
 public:
  Archive(const std::string& file, MemoryBudget& budget)
      : m_file(file), m_budget(budget), m_names(chooseMembers(file, npzMemberNames(file))) {
    NpzLimits limits;
    limits.budget = &budget;
    limits.only = {m_names.x, m_names.y};
    if (hasTest()) limits.only.insert({m_names.xTest, m_names.yTest});
    m_members = readNpz(file, false, limits);
  }

  const MemberNames& names() const { return m_names; }
  bool hasTest() const { return !m_names.xTest.empty(); }
  [[noreturn]] void fail(const std::string& member, const std::string& what) const {
    throw Error(m_file + ": member " + member + ": " + what);
  }
  const NpyArray& member(const std::string& name) const { return m_members.at(name); }
  const std::string& file() const { return m_file; }
  MemoryBudget& budget() const { return m_budget; }

 private:
  std::string m_file;
  MemoryBudget& m_budget;
  MemberNames m_names;
  NpzMembers m_members;
};

/// Targets of one half as stored: n rows of `width` numbers.
struct StoredTargets {
  std::vector<double> numbers;
  Index width = 1;
};

constexpr double kLargest = static_cast<double>(std::numeric_limits<float>::max());

template <class From>
void appendCells(const Archive& archive, const std::string& name, std::vector<float>& cells) {
  const std::vector<unsigned char>& bytes = archive.member(name).bytes;
  constexpr std::size_t kNumbersBetweenLooks = std::size_t{1} << 20;
  for (std::size_t i = 0; i < bytes.size() / sizeof(From); ++i) {
    if (i % kNumbersBetweenLooks == 0) archive.budget().checkStop();
    From number;
    std::memcpy(&number, bytes.data() + i * sizeof number, sizeof number);
    if (!(std::abs(static_cast<double>(number)) <= kLargest))
      archive.fail(name, "holds a value that is not finite in single precision");
    cells.push_back(static_cast<float>(number));
  }
}

Table readInputs(const Archive& archive, const std::string& name) {
  const NpyArray& array = archive.member(name);
  if (array.shape.size() < 2)
    archive.fail(name, "shape " + npyShapeText(array.shape) + "; it must be (n, d), one row per sample");
  if (array.size() == 0) archive.fail(name, "is empty, shape " + npyShapeText(array.shape));
  Table table;
  table.columns = array.size() / array.shape[0];
  archive.budget().take(static_cast<double>(array.size()) * sizeof(float), archive.file() + ": member " + name);
  table.cells.reserve(static_cast<std::size_t>(array.size()));
  switch (array.type) {
    case NpyArray::Type::Float32:
      appendCells<float>(archive, name, table.cells);
      break;
    case NpyArray::Type::Float64:
      appendCells<double>(archive, name, table.cells);
      break;
    case NpyArray::Type::Int64:
      appendCells<std::int64_t>(archive, name, table.cells);
      break;
    case NpyArray::Type::UInt8:
      appendCells<std::uint8_t>(archive, name, table.cells);
      break;
    case NpyArray::Type::UInt64:
      appendCells<std::uint64_t>(archive, name, table.cells);
      break;
  }
  return table;
}

StoredTargets readTargets(const Archive& archive, const std::string& name, Index rows) {
  const NpyArray& array = archive.member(name);
  if (array.shape.empty() || array.shape.size() > 2 || array.shape[0] != rows)
    archive.fail(name, "shape " + npyShapeText(array.shape) +
                           "; it must be (n,) or (n, C) with n = " + std::to_string(rows) + " as in x");
  if (array.size() == 0) archive.fail(name, "is empty, shape " + npyShapeText(array.shape));
  // these numbers, once more for both halves together, and labels or values
  archive.budget().take(static_cast<double>(array.size()) * 3 * sizeof(double), archive.file() + ": member " + name);
  StoredTargets targets{array.toDoubles(), array.shape.size() == 2 ? array.shape[1] : 1};
  for (const double number : targets.numbers)
    if (!(std::abs(number) <= kLargest)) archive.fail(name, "holds a value that is not finite in single precision");
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
  table.values = Eigen::Map<const MatrixD>(targets.numbers.data(), targets.width, table.rows()).cast<Scalar>();
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

std::vector<Table> readTables(const Archive& archive, std::vector<StoredTargets>& targets) {
  const MemberNames& names = archive.names();
  std::vector<Table> tables;
  tables.push_back(readInputs(archive, names.x));
  targets.push_back(readTargets(archive, names.y, tables[0].rows()));
  if (!archive.hasTest()) return tables;
  tables.push_back(readInputs(archive, names.xTest));
  targets.push_back(readTargets(archive, names.yTest, tables[1].rows()));
  if (tables[1].columns != tables[0].columns)
    archive.fail(names.xTest, std::to_string(tables[1].columns) + " columns, but " + names.x + " has " +
                                  std::to_string(tables[0].columns));
  if (targets[1].width != targets[0].width)
    archive.fail(names.yTest, std::to_string(targets[1].width) + " columns, but " + names.y + " has " +
                                  std::to_string(targets[0].width));
  return tables;
}

Pick beginningOf(Pick pick, Index atMost) {
  const std::size_t count = std::min(pick.samples.size(), static_cast<std::size_t>(atMost));
  pick.samples.resize(count);
  if (!pick.classes.empty()) pick.classes.resize(count);
  return pick;
}

}  // namespace

Dataset loadNpz(const DataSettings& settings, std::uint64_t /*seed*/, MemoryBudget& budget) {
  const Archive archive(settings.path, budget);
  std::vector<StoredTargets> targets;
  std::vector<Table> tables = readTables(archive, targets);
  const ClassTable classes =
      interpret(tables, targets, settings.targets, archive.file() + ": member " + archive.names().y);
  Dataset data;
  data.classification = tables[0].classification;
  data.title = std::filesystem::path(settings.path).stem().string();
  const ClassChoice choice = data.classification ? chooseClasses(settings, classes) : ClassChoice({});
  if (data.classification) data.title = titleWithClasses(data.title, settings, choice);
  data.classNames = choice.names();
  const std::vector<std::int64_t>& shape = archive.member(archive.names().x).shape;
  if (shape.size() == 3) {
    data.imageRows = shape[1];
    data.imageColumns = shape[2];
    data.imageChannels = 1;
  }
  if (tables.size() == 2) {
    data.train = takeRows(tables[0], beginningOf(pickRows(tables[0], choice), settings.train), budget, archive.file());
    data.test = takeRows(tables[1], beginningOf(pickRows(tables[1], choice), settings.test), budget, archive.file());
  } else {
    const Split split = splitHeldOut(pickRows(tables[0], choice), settings, HoldOut::Next);
    data.train = takeRows(tables[0], split.train, budget, archive.file());
    data.test = takeRows(tables[0], split.test, budget, archive.file());
  }
  return data;
}

}  // namespace gatescope
