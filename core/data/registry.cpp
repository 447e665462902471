// The table of data sources, and loading by settings.
// SPDX-License-Identifier: GPL-3.0-or-later
#include <cmath>
#include <filesystem>
#include <limits>
#include <new>

#include "core/base/error.h"
#include "core/data/cifar10.h"
#include "core/data/csv.h"
#include "core/data/dataset.h"
#include "core/data/generators.h"
#include "core/data/idx_data.h"
#include "core/data/npz_data.h"
#include "core/data/selection.h"

namespace gatescope {

namespace {

using Loader = Dataset (*)(const DataSettings&, std::uint64_t);

std::string numberText(double value) {
  std::string text = std::to_string(value);
  return text.substr(0, text.find_last_not_of('0') + 2);
}

void checkChoice(const std::string& field, const std::string& value, const std::string& first,
                 const std::string& second) {
  if (value != first && value != second)
    throw Error(field + ": '" + value + "' is not allowed; choose " + first + " or " + second);
}

void checkRange(const std::string& field, std::int64_t value, std::int64_t lowest, std::int64_t highest) {
  if (value < lowest || value > highest)
    throw Error(field + ": " + std::to_string(value) + " is not allowed; choose " + groupedNumber(lowest) + " to " +
                groupedNumber(highest));
}

void checkFinite(const std::string& field, double value, double lowest) {
  if (!std::isfinite(value) || value < lowest)
    throw Error(field + ": " + numberText(value) + " is not allowed; it must be a finite number" +
                (lowest == 0 ? " from 0" : ""));
}

void checkPath(const DataSource& source, const std::string& path) {
  if (path.empty() && source.needsPath)
    throw Error("data.path: is empty; " + source.id + " needs the file or folder to read");
  std::error_code code;
  if (!path.empty() && !std::filesystem::exists(path, code))
    throw Error("data.path: " + path + ": no such file or folder");
}

/// The same limits as fields(), for callers that did not validate: everything below may rely on them.
void checkSettings(const DataSource& source, const DataSettings& settings, bool reads) {
  constexpr std::int64_t kMostSamples = 10'000'000;
  constexpr std::int64_t kMostInputs = 1'000'000;
  constexpr std::int64_t kMostEntries = std::int64_t{1} << 32;
  checkRange("data.train", settings.train, 1, kMostSamples);
  checkRange("data.test", settings.test, 0, kMostSamples);
  checkChoice("data.targets", settings.targets, "scalar", "classes");
  checkChoice("data.labels", settings.labels, "true", "random");
  if (source.hasNoise) checkFinite("data.noise", settings.noise, 0);
  if (source.hasInputs) {
    checkRange("data.inputs", settings.inputs, 1, kMostInputs);
    if ((settings.train + settings.test) * settings.inputs > kMostEntries)
      throw Error("data.train: " + groupedNumber(settings.train + settings.test) + " samples of " +
                  groupedNumber(settings.inputs) + " inputs are more than 16 GiB; choose fewer");
  }
  if (source.regression) {
    checkFinite("data.frequency_upper", settings.frequencyUpper, std::numeric_limits<double>::lowest());
    checkFinite("data.frequency_lower", settings.frequencyLower, std::numeric_limits<double>::lowest());
  }
  if (reads) checkPath(source, settings.path);
}

/// Which settings a loader sees: random labels leave nothing to test on, and identical inputs always have them.
DataSettings effective(const DataSource& source, DataSettings settings) {
  if (source.id == "identical") settings.labels = "random";
  if (settings.labels == "random") settings.test = 0;
  return settings;
}

/// Errors of readers begin with the file; this puts the field before it. (A file may be called data.csv.)
[[noreturn]] void rethrowWithField(const Error& error, const std::string& field) {
  const std::string text = error.what();
  for (const char* named :
       {"data.name: ", "data.path: ", "data.classes: ", "data.train: ", "data.targets: ", "data.target_column: "})
    if (text.starts_with(named)) throw error;
  throw Error(field + ": " + text);
}

DataSource row(DataSource source, Loader loader, bool reads) {
  DataSource plain = source;  // what the loader needs to know of its row, without the loader
  source.load = [plain, loader, reads](const DataSettings& asked, std::uint64_t seed) {
    checkSettings(plain, asked, reads);
    const DataSettings settings = effective(plain, asked);
    try {
      Dataset data = loader(settings, seed);
      completeDataset(data, settings, seed);
      return data;
    } catch (const Error& error) {
      rethrowWithField(error, settings.path.empty() || !reads ? "data.name" : "data.path");
    } catch (const std::filesystem::filesystem_error& error) {
      throw Error(std::string("data.path: ") + error.what());
    } catch (const std::bad_alloc&) {
      throw Error("data.train: " + plain.title + " does not fit into memory; choose fewer samples");
    }
  };
  return source;
}

std::vector<DataSource> generatedSources() {
  const auto generated = [](DataSource source, Loader loader) { return row(std::move(source), loader, false); };
  const auto plane = [&](const char* id, const char* title, const char* description, Loader loader) {
    return generated({.id = id,
                      .title = title,
                      .description = description,
                      .hasClasses = false,
                      .hasNoise = true,
                      .inputs = 2,
                      .load = {}},
                     loader);
  };
  return {
      generated({.id = "sphere",
                 .title = "Unit sphere",
                 .description = "Random unit vectors; the class is the sign of a random linear teacher.",
                 .hasClasses = false,
                 .hasInputs = true,
                 .load = {}},
                generateSphere),
      generated(
          {.id = "identical",
           .title = "Identical inputs",
           .description = "One unit vector for all samples, random signs as labels: only gates tell samples apart.",
           .hasClasses = false,
           .hasInputs = true,
           .load = {}},
          generateIdentical),
      generated({.id = "circle",
                 .title = "Circle",
                 .description = "Regression on the unit circle: a slow and a fast sine.",
                 .hasClasses = false,
                 .regression = true,
                 .inputs = 2,
                 .load = {}},
                generateCircle),
      plane("moons", "Two moons", "Two interleaving half circles.", generateMoons),
      plane("spirals", "Two spirals", "Two spiral arms of one and a half turns around the origin.", generateSpirals),
      plane("xor", "Exclusive or",
            "Quadrants of a square; the class says whether the signs of the two coordinates differ.", generateXor),
      plane("checkerboard", "Checkerboard", "Squares of a 4 × 4 board in two colours.", generateCheckerboard),
      generated({.id = "gaussians",
                 .title = "Gaussian blobs",
                 .description =
                     "One Gaussian blob per class around unit-norm centres; data.classes sets how many, at least two.",
                 .hasNoise = true,
                 .hasInputs = true,
                 .load = {}},
                generateGaussians)};
}

std::vector<DataSource> readSources() {
  return {
      row({.id = "mnist",
           .title = "MNIST digits",
           .description =
               "Handwritten digits, 28 × 28 grey pixels: the full set if found, otherwise the bundled subset.",
           .inputs = 784,
           .load = {}},
          loadMnist, true),
      row({.id = "fashion_mnist",
           .title = "Fashion-MNIST",
           .description = "Images of clothing (28 × 28 grey pixels), from the Debian package dataset-fashion-mnist.",
           .inputs = 784,
           .load = {}},
          loadFashionMnist, true),
      row({.id = "cifar10",
           .title = "CIFAR-10",
           .description = "Colour photographs, 32 × 32 pixels; data.path is the folder with the binary batches.",
           .needsPath = true,
           .inputs = 3072,
           .load = {}},
          loadCifar10, true),
      row({.id = "csv",
           .title = "CSV table",
           .description = "A table of numbers with one target column, shuffled by the seed.",
           .needsPath = true,
           .load = {}},
          loadCsv, true),
      row({.id = "npz",
           .title = "NumPy archive",
           .description = "Members x (n, d) and y, optionally x_test and y_test, in the order of the file.",
           .needsPath = true,
           .load = {}},
          loadNpz, true),
      row({.id = "idx",
           .title = "IDX files",
           .description = "Images and labels in the file format of MNIST: a folder, or an images file.",
           .needsPath = true,
           .load = {}},
          loadIdx, true)};
}

}  // namespace

const std::vector<DataSource>& dataSources() {
  static const std::vector<DataSource> table = [] {
    std::vector<DataSource> rows = generatedSources();
    for (DataSource& source : readSources()) rows.push_back(std::move(source));
    return rows;
  }();
  return table;
}

const DataSource* findDataSource(const std::string& id) {
  for (const DataSource& source : dataSources())
    if (source.id == id) return &source;
  return nullptr;
}

Dataset loadDataset(const DataSettings& settings, std::uint64_t seed) {
  if (const DataSource* source = findDataSource(settings.name)) return source->load(settings, seed);
  std::vector<std::string> ids;
  std::string listed;
  for (const DataSource& source : dataSources()) {
    ids.push_back(source.id);
    listed += (listed.empty() ? "" : ", ") + source.id;
  }
  const std::string nearest = nearestName(settings.name, ids);
  throw Error("data.name: '" + settings.name + "' is not a data set" +
              (nearest.empty() ? "" : " (did you mean " + nearest + "?)") + "; allowed are " + listed);
}

}  // namespace gatescope
