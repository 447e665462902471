// The table of data sources, and loading by settings.
// SPDX-License-Identifier: GPL-3.0-or-later
#include <cmath>
#include <filesystem>
#include <limits>
#include <new>

#include "core/base/error.h"
#include "core/base/folders.h"
#include "core/base/message.h"
#include "core/base/text.h"
#include "core/data/cifar10.h"
#include "core/data/csv.h"
#include "core/data/dataset.h"
#include "core/data/generators.h"
#include "core/data/idx_data.h"
#include "core/data/npz_data.h"
#include "core/data/oblique_tree.h"
#include "core/data/selection.h"

namespace gatescope {

namespace {

std::string numberText(double value) {
  std::string text = std::to_string(value);
  return text.substr(0, text.find_last_not_of('0') + 2);
}

void checkRange(const std::string& field, std::int64_t value, std::int64_t lowest, std::int64_t highest) {
  if (value < lowest || value > highest)
    throw Error(field + ": " +
                said("%1 is not allowed; choose %2 to %3", value, groupedNumber(lowest), groupedNumber(highest)));
}

void checkFinite(const std::string& field, double value, double lowest) {
  if (!std::isfinite(value) || value < lowest)
    throw Error(
        field + ": " +
        said("%1 is not allowed; it must be a finite number%2", numberText(value), lowest == 0 ? said(" from 0") : ""));
}

/// data.path as it is to be opened.
std::string checkedPath(const DataSource& source, const DataSettings& settings) {
  if (settings.path.empty() && source.needsPath)
    throw Error("data.path: " + said("is empty; %1 needs the file or folder to read", source.id));
  try {
    return foundPath(settings.path, settings.folder).string();
  } catch (const Error& error) {
    throw Error(std::string("data.path: ") + error.what());
  }
}

/// The same limits as fields(), for callers that did not validate: everything below may rely on them.
void checkSettings(const DataSource& source, const DataSettings& settings) {
  constexpr std::int64_t kMostSamples = 10'000'000;
  constexpr std::int64_t kMostInputs = 1'000'000;
  constexpr std::int64_t kMostEntries = std::int64_t{1} << 32;
  checkRange("data.train", settings.train, 1, kMostSamples);
  checkRange("data.test", settings.test, 0, kMostSamples);
  if (source.hasNoise) checkFinite("data.noise", settings.noise, 0);
  if (source.hasInputs) {
    checkRange("data.inputs", settings.inputs, 1, kMostInputs);
    if ((settings.train + settings.test) * settings.inputs > kMostEntries)
      throw Error("data.train: " + said("%1 samples of %2 inputs are more than 16 GiB; choose fewer",
                                        groupedNumber(settings.train + settings.test), groupedNumber(settings.inputs)));
  }
  if (source.hasFrequencies) {
    checkFinite("data.frequency_upper", settings.frequencyUpper, std::numeric_limits<double>::lowest());
    checkFinite("data.frequency_lower", settings.frequencyLower, std::numeric_limits<double>::lowest());
  }
  if (source.hasTree) checkRange("data.tree_depth", settings.treeDepth, kLeastTreeDepth, kMostTreeDepth);
}

/// Which settings a loader sees: random labels leave nothing to test on.
DataSettings effective(const DataSource& source, DataSettings settings) {
  if (source.readsFiles) settings.path = checkedPath(source, settings);
  if (!source.randomLabels.empty()) settings.labels = Labels::Random;
  if (settings.labels == Labels::Random) settings.test = 0;
  return settings;
}

/// Errors of readers begin with the file; this puts the field before it. (A file may be called data.csv.)
[[noreturn]] void rethrowWithField(const Error& error, const std::string& field) {
  const std::string text = error.what();
  for (const char* named : {"data.name: ", "data.path: ", "data.classes: ", "data.train: ", "data.targets: ",
                            "data.target_column: ", "data.missing: "})
    if (text.starts_with(named)) throw error;
  throw Error(field + ": " + text);
}

void countGenerated(const DataSource& source, const DataSettings& settings, MemoryBudget& budget) {
  const auto samples = static_cast<double>(settings.train + settings.test);
  const auto inputs = static_cast<double>(source.inputs > 0 ? source.inputs : settings.inputs);
  budget.take(samples * (inputs * sizeof(Scalar) + 2 * sizeof(int)), "data.train: " + source.id);
}

// The row with its loader between the checks of settings before and the targets after.
DataSource complete(DataSource source) {
  DataSource plain = source;
  source.load = [plain](const DataSettings& asked, std::uint64_t seed, MemoryBudget& budget) {
    checkSettings(plain, asked);
    const DataSettings settings = effective(plain, asked);
    try {
      if (!plain.readsFiles) countGenerated(plain, settings, budget);
      Dataset data = plain.load(settings, seed, budget);
      completeDataset(data, settings, seed, budget);
      return data;
    } catch (const Error& error) {
      rethrowWithField(error, settings.path.empty() || !plain.readsFiles ? "data.name" : "data.path");
    } catch (const std::filesystem::filesystem_error& error) {
      throw Error(std::string("data.path: ") + error.what());
    } catch (const std::bad_alloc&) {
      throw Error("data.train: " + said("%1 does not fit into memory; choose fewer samples", plain.title));
    }
  };
  return source;
}

std::vector<DataSource> readSources() {
  return {
      {.id = "mnist",
       .title = "MNIST digits",
       .description = "Handwritten digits, 28 × 28 grey pixels: the full set if found, otherwise the bundled subset.",
       .readsFiles = true,
       .inputs = 784,
       .classCount = 10,
       .load = idxSetLoader({.name = "mnist",
                             .title = "MNIST",
                             .classes = {"0", "1", "2", "3", "4", "5", "6", "7", "8", "9"},
                             .installed = "/usr/share/datasets/mnist",
                             .absent = "the bundled MNIST subset is missing from this installation; set data.path to a "
                                       "folder with the full set",
                             .bundledOf = {{.train = 60'000, .test = 10'000}}})},
      {.id = "fashion_mnist",
       .title = "Fashion-MNIST",
       .description = "Images of clothing (28 × 28 grey pixels), from the Debian package dataset-fashion-mnist.",
       .readsFiles = true,
       .inputs = 784,
       .classCount = 10,
       .load = idxSetLoader({.name = "fashion_mnist",
                             .title = "Fashion-MNIST",
                             .classes = {"T-shirt/top", "Trouser", "Pullover", "Dress", "Coat", "Sandal", "Shirt",
                                         "Sneaker", "Bag", "Ankle boot"},
                             .installed = "/usr/share/datasets/fashion-mnist",
                             .absent = "fashion_mnist is not installed; install the Debian package "
                                       "dataset-fashion-mnist, or set data.path to a folder with its four IDX files"})},
      {.id = "cifar10",
       .title = "CIFAR-10",
       .description = "Colour photographs, 32 × 32 pixels; data.path is the folder with the binary batches.",
       .readsFiles = true,
       .needsPath = true,
       .inputs = 3072,
       .classCount = 10,
       .load = loadCifar10},
      {.id = "csv",
       .title = "CSV table",
       .description = "A table of numbers with one target column, shuffled by the seed.",
       .readsFiles = true,
       .needsPath = true,
       .endings = {".csv", ".tsv"},
       .hasTargetColumn = true,
       .hasNumbers = true,
       .usesSeed = true,
       .load = loadCsv},
      {.id = "npz",
       .title = "NumPy archive",
       .description = "Members x (n, d) and y, optionally x_test and y_test, in the order of the file.",
       .readsFiles = true,
       .needsPath = true,
       .endings = {".npz"},
       .hasNumbers = true,
       .load = loadNpz},
      {.id = "idx",
       .title = "IDX files",
       .description = "Images and labels in the file format of MNIST: a folder, or an images file.",
       .readsFiles = true,
       .needsPath = true,
       .labelsApart = true,
       .endings = {".idx", ".gz", "-ubyte"},
       .load = loadIdx}};
}

}  // namespace

const std::vector<DataSource>& dataSources() {
  static const std::vector<DataSource> table = [] {
    std::vector<DataSource> rows;
    for (const std::vector<DataSource>& group : {generatedSources(), readSources()})
      for (const DataSource& source : group) rows.push_back(complete(source));
    return rows;
  }();
  return table;
}

const DataSource* findDataSource(const std::string& id) {
  for (const DataSource& source : dataSources())
    if (source.id == id) return &source;
  return nullptr;
}

bool dependsOnSeed(const DataSettings& settings) {
  const DataSource* source = findDataSource(settings.name);
  return settings.labels == Labels::Random || (source && (source->usesSeed || !source->randomLabels.empty()));
}

Dataset loadDataset(const DataSettings& settings, std::uint64_t seed, const ReadLimits& limits) {
  MemoryBudget budget(limits);
  if (const DataSource* source = findDataSource(settings.name)) return source->load(settings, seed, budget);
  std::vector<std::string> ids;
  for (const DataSource& source : dataSources()) ids.push_back(source.id);
  const std::string nearest = nearestName(settings.name, ids);
  throw Error("data.name: " + said("'%1' is not a data set%2; allowed are %3", settings.name,
                                   nearest.empty() ? "" : said(" (did you mean %1?)", nearest), joined(ids)));
}

}  // namespace gatescope
