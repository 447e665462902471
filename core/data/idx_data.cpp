// Data sets in pairs of IDX files: where they are, and how they become samples.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/idx_data.h"

#include <filesystem>
#include <optional>
#include <set>

#include "core/base/error.h"
#include "core/base/folders.h"
#include "core/base/message.h"
#include "core/base/text.h"
#include "core/data/idx.h"
#include "core/data/selection.h"

namespace gatescope {

namespace fs = std::filesystem;

namespace {

struct IdxFiles {
  fs::path trainImages, trainLabels;
  fs::path testImages, testLabels;  ///< empty: no test files
};

/// The file of this name in `folder`: "train", "images-idx3" → train-images-idx3-ubyte, also with .gz or as
/// train-images.idx3-ubyte.
fs::path findFile(const fs::path& folder, const std::string& half, const std::string& kind,
                  const std::string& dimensions) {
  for (const char* separator : {"-", "."})
    for (const char* ending : {"", ".gz"}) {
      fs::path file = folder / (half + "-" + kind + separator + dimensions + "-ubyte" + ending);
      if (isFile(file)) return file;
    }
  return {};
}

/// The standard files in this folder; nothing without both training files, or with one test file only.
std::optional<IdxFiles> findFiles(const fs::path& folder) {
  IdxFiles files{findFile(folder, "train", "images", "idx3"), findFile(folder, "train", "labels", "idx1"),
                 findFile(folder, "t10k", "images", "idx3"), findFile(folder, "t10k", "labels", "idx1")};
  if (files.trainImages.empty() || files.trainLabels.empty() || files.testImages.empty() != files.testLabels.empty())
    return std::nullopt;
  return files;
}

void replaceLast(std::string& text, const std::string& from, const std::string& to) {
  const std::size_t at = text.rfind(from);
  if (at != std::string::npos) text.replace(at, from.size(), to);
}

/// `name` beside `file`, or its compressed or uncompressed twin; empty when there is none.
fs::path besideFile(const fs::path& file, std::string name) {
  const fs::path folder = file.parent_path();
  if (isFile(folder / name)) return folder / name;
  name = name.ends_with(".gz") ? name.substr(0, name.size() - 3) : name + ".gz";
  return isFile(folder / name) ? folder / name : fs::path();
}

fs::path labelsBeside(const fs::path& images) {
  std::string name = images.filename().string();
  replaceLast(name, "images", "labels");
  replaceLast(name, "idx3", "idx1");
  return name == images.filename().string() ? fs::path() : besideFile(images, name);
}

IdxFiles filesOfImages(const fs::path& images) {
  IdxFiles files{images, labelsBeside(images), {}, {}};
  if (files.trainLabels.empty())
    throw Error(images.string() + ": " +
                said("its labels file is not in the same folder; the standard names are train-images-idx3-ubyte and "
                     "train-labels-idx1-ubyte (or .gz)"));
  std::string name = images.filename().string();
  if (!name.starts_with("train-")) return files;
  files.testImages = besideFile(images, "t10k-" + name.substr(6));
  if (!files.testImages.empty()) files.testLabels = labelsBeside(files.testImages);
  if (files.testLabels.empty()) files.testImages.clear();
  return files;
}

/// Labels and the opened images of one half.
struct Half {
  std::vector<std::int64_t> labels;
  IdxReader images;
};

Half openHalf(const fs::path& imagesFile, const fs::path& labelsFile, MemoryBudget& budget) {
  IdxReader labelReader(labelsFile);
  if (labelReader.shape().size() != 1)
    throw Error(labelsFile.string() + ": " +
                said("a labels file has one dimension, this one has %1", labelReader.shape().size()));
  IdxReader images(imagesFile);
  if (images.shape().size() < 2)
    throw Error(imagesFile.string() + ": " + said("an images file has two to four dimensions, this one has one"));
  if (images.count() != labelReader.count())
    throw Error(imagesFile.string() + ": " +
                said("%1 images, but %2 has %3 labels", groupedNumber(images.count()), labelsFile.string(),
                     groupedNumber(labelReader.count())));
  // Numbers of eight bytes, and the picked ones with their classes.
  budget.take(static_cast<double>(labelReader.count()) * (2 * sizeof(std::int64_t) + sizeof(int)), labelsFile.string());
  const std::vector<std::uint8_t> bytes = labelReader.readAll(budget);
  return {std::vector<std::int64_t>(bytes.begin(), bytes.end()), std::move(images)};
}

void checkLabels(const std::vector<std::int64_t>& labels, const ClassTable& classes, const fs::path& file) {
  for (std::size_t i = 0; i < labels.size(); ++i)
    if (labels[i] >= static_cast<std::int64_t>(classes.size()))
      throw Error(file.string() + ": " +
                  said("label %1 of sample %2; allowed are 0 to %3", labels[i], i + 1, classes.size() - 1));
}

Samples readSamples(IdxReader& images, const Pick& pick, MemoryBudget& budget) {
  return {images.readItems(pick.samples, budget), {}, pick.classes};
}

ClassTable tableOfLabels(const std::vector<std::int64_t>& labels) {
  ClassTable classes;
  for (const std::int64_t id : std::set<std::int64_t>(labels.begin(), labels.end()))
    classes.push_back({id, std::to_string(id)});
  return classes;
}

void setImageShape(Dataset& data, const std::vector<std::int64_t>& shape) {
  if (shape.size() != 3) return;
  data.imageRows = shape[1];
  data.imageColumns = shape[2];
  data.imageChannels = 1;
}

void readHeldOut(Dataset& data, Half& train, const IdxFiles& files, const ClassChoice& choice,
                 const DataSettings& settings, MemoryBudget& budget) {
  const Split split = splitHeldOut(pickFirst(train.labels, choice, train.images.count()), settings, HoldOut::Last);
  data.train = readSamples(train.images, split.train, budget);
  IdxReader again(files.trainImages);
  data.test = readSamples(again, split.test, budget);
}

/// Reads the chosen samples. `named` empty: the classes are whatever labels there are.
Dataset readSet(const IdxFiles& files, const std::string& title, const ClassTable& named, const DataSettings& settings,
                MemoryBudget& budget) {
  Half train = openHalf(files.trainImages, files.trainLabels, budget);
  if (!named.empty()) checkLabels(train.labels, named, files.trainLabels);
  const ClassChoice choice = chooseClasses(settings, named.empty() ? tableOfLabels(train.labels) : named);
  Dataset data;
  data.title = titleWithClasses(title, settings, choice);
  data.classNames = choice.names();
  setImageShape(data, train.images.shape());
  if (files.testImages.empty()) {
    readHeldOut(data, train, files, choice, settings, budget);
    return data;
  }
  data.train = readSamples(train.images, pickFirst(train.labels, choice, settings.train), budget);
  if (settings.test == 0) return data;
  Half test = openHalf(files.testImages, files.testLabels, budget);
  if (test.images.itemBytes() != train.images.itemBytes())
    throw Error(files.testImages.string() + ": " +
                said("images of %1 pixels, but those of %2 have %3", test.images.itemBytes(),
                     files.trainImages.string(), train.images.itemBytes()));
  if (!named.empty()) checkLabels(test.labels, named, files.testLabels);
  data.test = readSamples(test.images, pickFirst(test.labels, choice, settings.test), budget);
  return data;
}

ClassTable namedClasses(const std::vector<std::string>& names) {
  ClassTable classes;
  for (const std::string& name : names) classes.push_back({static_cast<std::int64_t>(classes.size()), name});
  return classes;
}

/// "1,000 of 60,000".
std::string partText(const fs::path& labels, std::int64_t all) {
  return said("%1 of %2", groupedNumber(IdxReader(labels).count()), groupedNumber(all));
}

/// Files of the user's folder; throws when data.path is set and does not hold them.
std::optional<IdxFiles> filesOfPath(const DataSettings& settings) {
  if (settings.path.empty()) return std::nullopt;
  if (isFile(settings.path)) return filesOfImages(settings.path);
  std::optional<IdxFiles> files = findFiles(settings.path);
  if (!files)
    throw Error(settings.path + ": " +
                said("no folder with train-images-idx3-ubyte, train-labels-idx1-ubyte, t10k-images-idx3-ubyte and "
                     "t10k-labels-idx1-ubyte (or .gz)"));
  return files;
}

std::optional<IdxFiles> firstOf(const std::vector<fs::path>& folders) {
  for (const fs::path& folder : folders)
    if (std::optional<IdxFiles> files = findFiles(folder); files && !files->testImages.empty()) return files;
  return std::nullopt;
}

/// Folders of the user that may hold the data set `name`.
std::vector<fs::path> dataFolders(const std::string& name) {
  std::vector<fs::path> folders;
  if (const std::string base = environment("GATESCOPE_DATA_DIR"); !base.empty())
    folders.push_back(fs::path(base) / name);
  if (const fs::path own = userFolder("data/" + name); !own.empty()) folders.push_back(own);
  return folders;
}

}  // namespace

std::function<Dataset(const DataSettings&, std::uint64_t, MemoryBudget&)> idxSetLoader(const IdxSet& set) {
  return [set, classes = namedClasses(set.classes)](const DataSettings& settings, std::uint64_t /*seed*/,
                                                    MemoryBudget& budget) {
    std::optional<IdxFiles> files = filesOfPath(settings);
    std::vector<fs::path> folders = dataFolders(set.name);
    folders.emplace_back(set.installed);
    if (!files) files = firstOf(folders);
    if (files) return readSet(*files, set.title, classes, settings, budget);
    if (set.bundledOf) files = firstOf(shippedFolders("data/" + set.name));
    if (!files) throw Error("data.name: " + set.absent);
    Dataset data = readSet(*files, set.title, classes, settings, budget);
    addNote(data,
            said("bundled subset: %1 training and %2 test images", partText(files->trainLabels, set.bundledOf->train),
                 partText(files->testLabels, set.bundledOf->test)));
    return data;
  };
}

Dataset loadIdx(const DataSettings& settings, std::uint64_t /*seed*/, MemoryBudget& budget) {
  const std::optional<IdxFiles> files = filesOfPath(settings);
  if (!files) throw Error("data.path: " + said("idx needs a folder with IDX files, or an images file"));
  fs::path named = settings.path;
  if (!named.has_filename()) named = named.parent_path();  // "folder/"
  return readSet(*files, named.stem().string(), {}, settings, budget);
}

}  // namespace gatescope
