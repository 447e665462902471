// Tables, images and labels.
// SPDX-License-Identifier: GPL-3.0-or-later
#include <string>

#include "core/data/csv.h"
#include "core/data/csv_encoding.h"
#include "core/data/dataset.h"
#include "core/data/idx.h"
#include "tests/fuzz/feeding.h"
#include "tests/fuzz/targets.h"

namespace gatescope::test {
namespace {

constexpr std::size_t kCifarRecord = 3073;

DataSettings dataOf(const std::string& source, const std::filesystem::path& path, std::size_t choice) {
  DataSettings settings;
  settings.name = source;
  settings.path = path.string();
  settings.classes = {};
  settings.targets = static_cast<Targets>(choice % 3);
  return settings;
}

void load(const DataSettings& settings) { loadDataset(settings, 1, {.memory = kFuzzMemory}); }

/// An IDX file of this many items: labels, or images of 2 × 2.
std::string made(unsigned char items, bool images) {
  std::string bytes{0, 0, 8, images ? '\3' : '\1', 0, 0, 0, static_cast<char>(items)};
  if (images) bytes += std::string{0, 0, 0, 2, 0, 0, 0, 2};
  for (int i = 0; i < items * (images ? 4 : 1); ++i) bytes += static_cast<char>(i % 3);
  return bytes;
}

}  // namespace

// How it is read is chosen by the length: so the input is a file as it is, and the fuzzer tries all.
void feedCsv(std::string_view bytes) {
  const std::size_t choice = bytes.size();
  DataSettings settings = dataOf("csv", "input.csv", choice);
  settings.missing = choice / 3 % 2 == 0 ? Missing::Skip : Missing::Refuse;
  constexpr const char* kColumns[] = {"", "1", "a", "2"};
  settings.targetColumn = kColumns[choice / 6 % 4];
  attempt([&] {
    MemoryBudget budget({.memory = kFuzzMemory});
    const DecodedText decoded = decodedText(std::string(bytes), "input.csv", budget);
    const CsvTable table = parseCsv(decoded.text, "input.csv", settings, budget);
    require(table.target < table.layout.columns.size(), "the target is one of the columns");
    require(table.table.cells.size() == static_cast<std::size_t>(table.table.rows() * table.table.columns),
            "a table has all its cells");
  });
  if (choice % 16 == 0) csvHead(std::string(bytes), choice % 32 == 0, 20);
  if (choice % 16 != 1) return;
  settings.path = (fuzzFolder() / "input.csv").string();
  put(settings.path, bytes);
  attempt([&] { load(settings); });
}

void feedIdx(std::string_view bytes) {
  const std::filesystem::path images = fuzzFolder() / "images-idx3-ubyte", labels = fuzzFolder() / "labels-idx1-ubyte";
  const bool isLabels = bytes.size() > 3 && bytes[3] == 1;
  put(isLabels ? labels : images, bytes);
  attempt([&] {
    MemoryBudget budget({.memory = kFuzzMemory});
    IdxReader reader(isLabels ? labels : images);
    const Index items = reader.count();
    put(isLabels ? images : labels, made(static_cast<unsigned char>(items % 128), isLabels));
    require(reader.readAll(budget).size() == static_cast<std::size_t>(items * reader.itemBytes()),
            "all items are read");
  });
  attempt([&] { load(dataOf("idx", images, bytes.size())); });
}

void feedCifar(std::string_view bytes) {
  const std::filesystem::path folder = fuzzFolder() / "cifar";
  if (!std::filesystem::exists(folder)) {
    std::filesystem::create_directories(folder);
    put(folder / "test_batch.bin", std::string(2 * kCifarRecord, '\1'));
  }
  put(folder / "data_batch_1.bin", bytes);
  attempt([&] { load(dataOf("cifar10", folder, bytes.size() / kCifarRecord)); });
}

}  // namespace gatescope::test
