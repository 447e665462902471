// Reader of CIFAR-10 binary batches.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/cifar10.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <fstream>

#include "core/base/error.h"
#include "core/base/folders.h"
#include "core/base/message.h"
#include "core/data/selection.h"

namespace gatescope {

namespace fs = std::filesystem;

namespace {

constexpr Index kPixels = Index{32} * 32 * 3;
constexpr Index kRecordBytes = kPixels + 1;

/// Bytes of the chosen samples, one after another, and their classes.
struct Records {
  std::vector<std::uint8_t> pixels;
  std::vector<int> classes;
};

Index checkedRecords(const fs::path& file) {
  std::error_code code;
  const auto bytes = static_cast<Index>(fs::file_size(file, code));
  if (code) throw Error(file.string() + ": " + said("its size cannot be read"));
  if (bytes == 0 || bytes % kRecordBytes != 0)
    throw Error(file.string() + ": " +
                said("%1 bytes are not a whole number of records of 3073 bytes: truncated, or not the binary version "
                     "of CIFAR-10",
                     bytes));
  return bytes / kRecordBytes;
}

/// Appends records of chosen classes until there are `atMost`.
void readBatch(const fs::path& file, const ClassChoice& choice, Index atMost, Records& records, MemoryBudget& budget) {
  const Index most = std::min(checkedRecords(file), atMost - static_cast<Index>(records.classes.size()));
  // bytes in a vector that grows, and the numbers they become
  budget.take(static_cast<double>(std::max<Index>(most, 0)) * (3 + sizeof(Scalar)) * kPixels, file.string());
  std::ifstream stream(file, std::ios::binary);
  std::array<char, kRecordBytes> record{};
  for (Index at = 1; static_cast<Index>(records.classes.size()) < atMost; ++at) {
    budget.checkStop();
    if (!stream.read(record.data(), record.size())) {
      if (stream.eof() && stream.gcount() == 0) return;
      throw Error(file.string() + ": " + said("record %1 cannot be read", at));
    }
    const int label = static_cast<unsigned char>(record[0]);
    if (label > 9) throw Error(file.string() + ": " + said("label %1 of record %2; allowed are 0 to 9", label, at));
    const int index = choice.indexOf(label);
    if (index < 0) continue;
    records.classes.push_back(index);
    records.pixels.insert(records.pixels.end(), record.begin() + 1, record.end());
  }
}

Samples toSamples(const Records& records) {
  Samples samples;
  const Eigen::Map<const MatrixOf<std::uint8_t>> pixels(records.pixels.data(), kPixels,
                                                        static_cast<Index>(records.classes.size()));
  samples.inputs = pixels.cast<Scalar>() / Scalar(255);
  samples.classes = records.classes;
  return samples;
}

const ClassTable& cifarClasses() {
  static const ClassTable table = {{0, "airplane"}, {1, "automobile"}, {2, "bird"},  {3, "cat"},  {4, "deer"},
                                   {5, "dog"},      {6, "frog"},       {7, "horse"}, {8, "ship"}, {9, "truck"}};
  return table;
}

}  // namespace

Dataset loadCifar10(const DataSettings& settings, std::uint64_t /*seed*/, MemoryBudget& budget) {
  fs::path folder = settings.path;
  if (!isFile(folder / "data_batch_1.bin") && isFile(folder / "cifar-10-batches-bin/data_batch_1.bin"))
    folder /= "cifar-10-batches-bin";
  const ClassChoice choice = chooseClasses(settings, cifarClasses());
  Records train, test;
  std::string missing;
  int found = 0;
  for (int batch = 1; batch <= 5; ++batch) {
    const std::string name = "data_batch_" + std::to_string(batch) + ".bin";
    if (isFile(folder / name)) {
      ++found;
      readBatch(folder / name, choice, settings.train, train, budget);
    } else {
      missing += (missing.empty() ? "" : ", ") + name;
    }
  }
  if (found == 0)
    throw Error(
        folder.string() + ": " +
        said("no folder with data_batch_1.bin … data_batch_5.bin and test_batch.bin (the binary version of CIFAR-10)"));
  Dataset data;
  if (isFile(folder / "test_batch.bin"))
    readBatch(folder / "test_batch.bin", choice, settings.test, test, budget);
  else if (settings.test > 0)
    missing += (missing.empty() ? "" : ", ") + std::string("test_batch.bin");
  data.title = titleWithClasses("CIFAR-10", settings, choice);
  data.classNames = choice.names();
  data.imageRows = data.imageColumns = 32;
  data.imageChannels = 3;
  data.train = toSamples(train);
  data.test = toSamples(test);
  if (!missing.empty()) addNote(data, said("missing in the folder: %1", missing));
  return data;
}

}  // namespace gatescope
