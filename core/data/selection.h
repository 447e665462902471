// From labelled samples to a data set: which classes and samples are kept, and which targets they get.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "core/data/dataset.h"

namespace gatescope {

/// One class of a source: the id that data.classes names, and its name for people.
struct ClassEntry {
  std::int64_t id = 0;
  std::string name;
};
using ClassTable = std::vector<ClassEntry>;

/// The classes kept, in the order of data.classes; that order numbers them 0, 1, ….
class ClassChoice {
 public:
  explicit ClassChoice(ClassTable kept);
  /// Class index of this id, or −1 when it is not kept. Cost: log of the number of classes.
  int indexOf(std::int64_t id) const;
  std::vector<std::string> names() const;

 private:
  ClassTable m_kept;
  std::map<std::int64_t, int> m_index;
};

/// The classes of `existing` that data.classes names; all when it is empty. Throws Error naming data.classes, the
/// unknown or repeated id and what exists.
ClassChoice chooseClasses(const DataSettings& settings, const ClassTable& existing);

/// Classes of numeric targets: two distinct integers, or at most 20 with two samples or more each on average. Nothing
/// when the numbers are to be read as regression targets. Class id = the number.
std::optional<ClassTable> classesOfNumbers(const std::vector<double>& values);

/// Classes of numeric targets as data.targets wants them: none for "numbers"; for "classes" up to 1,000 distinct
/// integers; else as classesOfNumbers(). Throws Error that names data.targets and its choices when that is not clear,
/// for 21 to 1,000 distinct integers, or when there are too many. `name` is the file's.
std::optional<ClassTable> classesOfTargets(const std::vector<double>& values, Targets targets, const std::string& name);

/// Samples of a source in the order of use, with their class indices (empty for regression).
struct Pick {
  std::vector<Index> samples;
  std::vector<int> classes;
};

/// The first `atMost` samples whose label is a chosen class, in file order.
Pick pickFirst(const std::vector<std::int64_t>& labels, const ClassChoice& choice, Index atMost);

/// Where the test samples of a source without a test file come from.
enum class HoldOut {
  Next,  ///< directly after the training samples
  Last   ///< at the end of the file
};
struct Split {
  Pick train, test;
};
/// Cuts `all` into data.train and data.test samples. When there are too few, both shrink in proportion, so that there
/// is a test set.
Split splitHeldOut(const Pick& all, const DataSettings& settings, HoldOut where);

/// Rows of a user's file in memory. Either labels (ids of `classes`) or values, one per row.
struct Table {
  std::vector<float> cells;  ///< n × columns, row after row: one column per sample for Eigen
  Index columns = 0;
  bool classification = true;
  ClassTable classes;
  std::vector<std::int64_t> labels;
  Matrix values;  ///< C × n, regression

  Index rows() const { return classification ? static_cast<Index>(labels.size()) : values.cols(); }
};
/// Makes `numbers`, one per row, the table's labels or values by classesOfTargets().
void setNumericTargets(Table& table, const std::vector<double>& numbers, const DataSettings& settings,
                       const std::string& name);
/// All rows of the chosen classes in file order (regression: all rows; `choice` is not looked at).
Pick pickRows(const Table& table, const ClassChoice& choice);
/// Copies the picked rows, counted as made of `file`; regression rows bring their targets.
Samples takeRows(const Table& table, const Pick& pick, MemoryBudget& budget, const std::string& file);

/// "MNIST" with the names of the chosen classes behind it, or alone when data.classes is empty.
std::string titleWithClasses(const std::string& title, const DataSettings& settings, const ClassChoice& choice);
/// Adds a sentence to the data set's note.
void addNote(Dataset& data, const std::string& text);

/// Last step of every source. Expects inputs, and classes with classNames or regression targets; draws random labels
/// when data.labels says so (classes uniform, regression targets shuffled among the samples; there must be no test set
/// then), makes ±1 or one-hot targets, notes shortfalls. Throws Error for no samples, or targets that do not fit the
/// data, or more memory than allowed. Uses the stream "labels".
void completeDataset(Dataset& data, const DataSettings& settings, std::uint64_t seed, MemoryBudget& budget);

}  // namespace gatescope
