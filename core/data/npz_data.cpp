// From the members of a NumPy archive to a data set.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/npz_data.h"

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <limits>

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/data/selection.h"
#include "core/npz/npz_read.h"

namespace gatescope {

namespace {

std::string shapeText(const std::vector<std::int64_t>& shape) {
  std::string text = "(";
  for (std::size_t i = 0; i < shape.size(); ++i) text += (i == 0 ? "" : ", ") + std::to_string(shape[i]);
  return text + (shape.size() == 1 ? ",)" : ")");
}

class Archive {
 public:
  explicit Archive(const std::string& file) : m_file(file), m_members(readNpz(file)) {}

  bool has(const std::string& name) const { return m_members.contains(name); }
  [[noreturn]] void fail(const std::string& member, const std::string& what) const {
    throw Error(m_file + ": member " + member + ": " + what);
  }
  const NpyArray& member(const std::string& name) const {
    const auto found = m_members.find(name);
    if (found != m_members.end()) return found->second;
    std::vector<std::string> names;
    for (const auto& [key, array] : m_members) names.push_back(key);
    throw Error(m_file + ": no member " + name + "; a data set has x and y (and x_test, y_test); the file has " +
                joined(names));
  }

 private:
  std::string m_file;
  NpzMembers m_members;
};

/// Targets of one half as stored: n rows of `width` numbers.
struct StoredTargets {
  std::vector<double> numbers;
  Index width = 1;
};

Table readInputs(const Archive& archive, const std::string& name) {
  const NpyArray& array = archive.member(name);
  if (array.shape.size() < 2)
    archive.fail(name, "shape " + shapeText(array.shape) + "; it must be (n, d), one row per sample");
  if (array.size() == 0) archive.fail(name, "is empty, shape " + shapeText(array.shape));
  Table table;
  table.columns = array.size() / array.shape[0];
  const std::vector<double> numbers = array.toDoubles();
  table.cells.reserve(numbers.size());
  for (const double number : numbers) {
    if (!(std::abs(number) <= static_cast<double>(std::numeric_limits<float>::max())))
      archive.fail(name, "holds a value that is not finite in single precision");
    table.cells.push_back(static_cast<float>(number));
  }
  return table;
}

StoredTargets readTargets(const Archive& archive, const std::string& name, Index rows) {
  const NpyArray& array = archive.member(name);
  if (array.shape.empty() || array.shape.size() > 2 || array.shape[0] != rows)
    archive.fail(name, "shape " + shapeText(array.shape) +
                           "; it must be (n,) or (n, C) with n = " + std::to_string(rows) + " as in x");
  if (array.size() == 0) archive.fail(name, "is empty, shape " + shapeText(array.shape));
  StoredTargets targets{array.toDoubles(), array.shape.size() == 2 ? array.shape[1] : 1};
  for (const double number : targets.numbers)
    if (!(std::abs(number) <= static_cast<double>(std::numeric_limits<float>::max())))
      archive.fail(name, "holds a value that is not finite in single precision");
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
ClassTable interpret(std::vector<Table>& tables, const std::vector<StoredTargets>& targets) {
  StoredTargets all = targets.front();
  for (std::size_t i = 1; i < targets.size(); ++i)
    all.numbers.insert(all.numbers.end(), targets[i].numbers.begin(), targets[i].numbers.end());
  const bool oneHot = isOneHot(all);
  std::optional<ClassTable> classes;
  if (oneHot)
    classes = numberedClasses(all.width);
  else if (all.width == 1)
    classes = classesOfNumbers(all.numbers);
  for (std::size_t i = 0; i < tables.size(); ++i) {
    if (classes)
      setLabels(tables[i], targets[i], oneHot);
    else
      setValues(tables[i], targets[i]);
  }
  return classes.value_or(ClassTable());
}

std::vector<Table> readTables(const Archive& archive, std::vector<StoredTargets>& targets) {
  std::vector<Table> tables;
  tables.push_back(readInputs(archive, "x"));
  targets.push_back(readTargets(archive, "y", tables[0].rows()));
  if (!archive.has("x_test") && !archive.has("y_test")) return tables;
  tables.push_back(readInputs(archive, "x_test"));
  targets.push_back(readTargets(archive, "y_test", tables[1].rows()));
  if (tables[1].columns != tables[0].columns)
    archive.fail("x_test",
                 std::to_string(tables[1].columns) + " columns, but x has " + std::to_string(tables[0].columns));
  if (targets[1].width != targets[0].width)
    archive.fail("y_test",
                 std::to_string(targets[1].width) + " columns, but y has " + std::to_string(targets[0].width));
  return tables;
}

Pick firstOf(Pick pick, Index atMost) {
  const std::size_t count = std::min(pick.samples.size(), static_cast<std::size_t>(atMost));
  pick.samples.resize(count);
  if (!pick.classes.empty()) pick.classes.resize(count);
  return pick;
}

}  // namespace

Dataset loadNpz(const DataSettings& settings, std::uint64_t /*seed*/) {
  const Archive archive(settings.path);
  std::vector<StoredTargets> targets;
  std::vector<Table> tables = readTables(archive, targets);
  const ClassTable classes = interpret(tables, targets);
  Dataset data;
  data.classification = tables[0].classification;
  data.title = std::filesystem::path(settings.path).stem().string();
  const ClassChoice choice = data.classification ? chooseClasses(settings, classes) : ClassChoice({});
  if (data.classification) data.title = titleWithClasses(data.title, settings, choice);
  data.classNames = choice.names();
  const std::vector<std::int64_t>& shape = archive.member("x").shape;
  if (shape.size() == 3) {
    data.imageRows = shape[1];
    data.imageColumns = shape[2];
    data.imageChannels = 1;
  }
  if (tables.size() == 2) {
    data.train = takeRows(tables[0], firstOf(pickRows(tables[0], choice), settings.train));
    data.test = takeRows(tables[1], firstOf(pickRows(tables[1], choice), settings.test));
  } else {
    const Split split = splitHeldOut(pickRows(tables[0], choice), settings, HoldOut::Next);
    data.train = takeRows(tables[0], split.train);
    data.test = takeRows(tables[0], split.test);
  }
  return data;
}

}  // namespace gatescope
