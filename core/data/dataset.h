// A data set in memory and the table of where data sets come from.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "core/base/memory.h"
#include "core/base/types.h"
#include "core/settings/experiment.h"

namespace gatescope {

/// One half (training or test) of a data set. One column per sample.
struct Samples {
  Matrix inputs;             ///< d_in × n
  Matrix targets;            ///< C × n: one-hot, ±1, or real
  std::vector<int> classes;  ///< class index 0 … of each sample into Dataset::classNames; empty for regression
  Index count() const { return inputs.cols(); }
};

struct Dataset {
  std::string title;                ///< for people: "MNIST 4, 7"
  Samples train, test;              ///< test.count() may be 0
  std::vector<Index> trainNumbers;  ///< which training samples these are, ascending, where they are not all; else empty
  bool classification = true;       ///< false: regression; accuracy has no meaning
  std::vector<std::string> classNames;
  Index imageRows = 0, imageColumns = 0, imageChannels = 0;  ///< 0 when the inputs are no image; planes are row-major
  MatrixD
      planes;  ///< d_in × count: unit normals of planes ⟨u, x⟩ = 0 that true labels are made from; empty: none known
  std::string note;  ///< what the user should know ("bundled subset: 12,000 of 60,000 images"), or ""

  Index inputs() const { return train.inputs.rows(); }
  Index outputs() const { return train.targets.rows(); }
};

/// One row per value of data.name.
struct DataSource {
  std::string id;                    ///< "mnist"
  std::string title;                 ///< "MNIST digits"
  std::string description;           ///< one sentence
  bool readsFiles = false;           ///< data.path has a meaning; false: generated
  bool needsPath = false;            ///< data.path must name the user's file or folder
  bool labelsApart = false;          ///< labels, which are classes, are in a file beside that of the images
  std::vector<std::string> endings;  ///< how names of files that hold such data end, in lower case: ".csv"
  bool hasClasses = true;            ///< data.classes has a meaning
  bool hasNoise = false;             ///< data.noise has a meaning
  bool hasInputs = false;            ///< data.inputs has a meaning
  bool hasTargetColumn = false;      ///< data.target_column and data.missing have a meaning
  bool hasNumbers = false;           ///< targets may be real numbers
  bool hasFrequencies = false;       ///< data.frequency_upper and _lower have a meaning
  bool hasTree = false;              ///< data.tree_depth has a meaning, and Dataset::planes are known
  bool regression = false;           ///< targets are real numbers (circle)
  bool usesSeed = false;             ///< another seed makes other data
  std::string randomLabels;          ///< why its labels are always random: "identical inputs carry no label"; else ""
  Index inputs = 0;                  ///< d_in when it is fixed (2 for moons, 784 for mnist); 0 when it depends
  Index classCount = 0;  ///< how many classes there are to choose from when that is fixed; 0 when it depends
  /// Inputs, and classes with classNames or regression targets. In dataSources() the whole data set, settings checked.
  std::function<Dataset(const DataSettings&, std::uint64_t seed, MemoryBudget&)> load;
};

/// The table of data sources. Built once; safe from any thread.
const std::vector<DataSource>& dataSources();
/// The row with this id, or nullptr.
const DataSource* findDataSource(const std::string& id);

/// Whether another seed makes other data of these settings: drawn, shuffled, or with random labels.
bool dependsOnSeed(const DataSettings& settings);

/// Loads or generates the data of these settings: chosen classes, `train` and `test` samples, targets and labels as
/// set. A relative data.path is looked for in settings.folder, then in the working folder. Same settings and seed, same
/// bits. Throws Error naming file and field, and Stopped. Blocks while it reads; any thread.
Dataset loadDataset(const DataSettings& settings, std::uint64_t seed, const ReadLimits& limits = {});

}  // namespace gatescope
