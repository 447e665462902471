// CSV reader: from a file to columns and targets.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/csv.h"

#include <algorithm>
#include <fstream>
#include <limits>
#include <map>

#include "core/base/error.h"
#include "core/base/message.h"
#include "core/base/rng.h"
#include "core/base/text.h"
#include "core/data/csv_cell.h"
#include "core/data/csv_encoding.h"

namespace gatescope {

namespace {

/// Second pass over a text whose layout is known.
class TableReader {
 public:
  TableReader(CsvScanner& scanner, const CsvLayout& layout, std::size_t target, const DataSettings& settings)
      : m_scanner(scanner), m_layout(layout), m_target(target), m_settings(settings) {
    m_hasNames = targetColumn().text > 0;
  }

  void read(CsvTable& result, MemoryBudget& budget) {
    const auto rows = static_cast<double>(m_layout.rows), columns = static_cast<double>(m_layout.columns.size());
    if (rows > static_cast<double>(std::numeric_limits<int>::max()))
      throw Error(m_scanner.name() + ": " + said("more than 2,147,483,647 rows; allowed: fewer"));
    budget.take(rows * ((columns - 1) * sizeof(float) + 2 * sizeof(double)), m_scanner.name());
    m_table.columns = static_cast<Index>(columns) - 1;
    m_table.cells.reserve(static_cast<std::size_t>(m_layout.rows * m_table.columns));
    CsvCells cells;
    if (m_layout.hasHeader) m_scanner.next(cells);
    while (m_scanner.next(cells)) {
      checkLength(cells);
      if (m_settings.missing == Missing::Skip && lacksCells(cells))
        ++result.skipped;
      else
        readRow(cells);
    }
    if (m_layout.rows == 0) throw Error(m_scanner.name() + ": " + said("a header but no rows"));
    if (m_table.cells.empty())
      throw Error(m_scanner.name() + ": " + said("every row lacks a value, so data.missing = skip leaves none"));
    interpretTargets();
    result.table = std::move(m_table);
  }

 private:
  const CsvColumn& targetColumn() const { return m_layout.columns[m_target]; }

  void checkLength(const CsvCells& cells) const {
    const std::size_t columns = m_layout.columns.size();
    std::size_t filled = cells.size();
    while (filled > columns && cells[filled - 1].empty()) --filled;
    if (filled != columns)
      m_scanner.fail(std::min(filled, columns + 1), said("%1 cells, but the first row has %2", filled, columns));
  }

  bool lacksCells(const CsvCells& cells) const {
    return std::any_of(cells.begin(), cells.begin() + static_cast<std::ptrdiff_t>(m_layout.columns.size()),
                       [](std::string_view cell) { return kindOfCell(cell) == CellKind::Missing; });
  }

  [[noreturn]] void failMissing(std::string_view cell, std::size_t c) const {
    const std::string what = cell.empty() ? c == m_target ? said("the target is empty") : said("the cell is empty")
                             : cell.size() == 3 && (cell[1] == 'a' || cell[1] == 'A')
                                 ? said("%1 is not a finite number", shownCell(cell))
                                 : said("%1 is a missing value", shownCell(cell));
    m_scanner.fail(
        c + 1,
        c == m_target
            ? said("%1; every target must be known. Set data.missing to skip to leave out the rows that lack a value",
                   what)
            : said("%1; every input must be a number. Set data.missing to skip to leave out the rows that lack a value",
                   what));
  }

  [[noreturn]] void failNumber(std::string_view cell, std::size_t c, const char* why) const {
    const std::string what = said(why, shownCell(cell));
    m_scanner.fail(c + 1, c == m_target ? said("%1; the other targets are numbers", what)
                                        : said("%1; inputs must be numbers", what));
  }

  double numberAt(std::string_view cell, std::size_t c) const {
    double number = 0;
    const CellKind kind = readCell(cell, number);
    const CsvColumn& column = m_layout.columns[c];
    if (kind == CellKind::Missing) failMissing(cell, c);
    if (kind == CellKind::TooLarge)
      m_scanner.fail(c + 1, said("%1 is not a finite number in single precision", shownCell(cell)));
    if (!isNumber(kind) || (kind == CellKind::Comma && m_layout.separator == ','))
      failNumber(cell, c, saidLater("%1 is not a number (decimal point, no thousands separators)"));
    const bool mixed = column.point > 0 && column.comma > 0;
    if (mixed && kind == (column.comma >= column.point ? CellKind::Point : CellKind::Comma))
      failNumber(cell, c,
                 kind == CellKind::Point
                     ? saidLater("%1 has a decimal point, but other cells of this column have decimal commas")
                     : saidLater("%1 is not a number: other cells of this column have decimal points"));
    return number;
  }

  // Names may be numbers among texts, but a column of numbers with a slip of the pen in it is no column of names.
  void checkName(std::string_view cell) const {
    const CsvColumn& column = targetColumn();
    const CellKind kind = kindOfCell(cell);
    if (kind == CellKind::Missing) failMissing(cell, m_target);
    constexpr std::size_t kLongestName = 1000;
    if (cell.size() > kLongestName)
      m_scanner.fail(m_target + 1, said("the name of a class has %1 bytes; allowed: at most 1,000",
                                        groupedNumber(static_cast<std::int64_t>(cell.size()))));
    const bool numbersRule = column.point + column.comma > column.text;  // then the text is the slip
    if (kind == CellKind::Odd || (kind == CellKind::Comma && !numbersRule))
      m_scanner.fail(m_target + 1, said("%1 is neither a number nor a class: other cells of this column are text; "
                                        "allowed: numbers alone, or names alone",
                                        shownCell(cell)));
    const bool isSaid = m_settings.targets == Targets::Classes;
    if (kind == CellKind::Text &&
        (numbersRule || m_settings.targets == Targets::Numbers || (!isSaid && column.numbers() > 4 * column.text)))
      failNumber(cell, m_target, saidLater("%1 is not a number"));
  }

  void readRow(const CsvCells& cells) {
    for (std::size_t c = 0; c < m_layout.columns.size(); ++c)
      if (c != m_target) m_table.cells.push_back(static_cast<float>(numberAt(cells[c], c)));
    const std::string_view target = cells[m_target];
    if (!m_hasNames) {
      m_numbers.push_back(numberAt(target, m_target));
      return;
    }
    checkName(target);
    constexpr std::size_t kMostClasses = 1000;
    auto found = m_ids.find(target);
    if (found == m_ids.end()) found = m_ids.emplace(std::string(target), static_cast<std::int64_t>(m_ids.size())).first;
    if (m_ids.size() > kMostClasses)
      throw Error(m_scanner.name() + ": " +
                  said("the target column holds 1,001 distinct texts or more; at most 1,000 classes are read. Set "
                       "data.target_column to the right column"));
    m_table.labels.push_back(found->second);
  }

  /// Turns the target cells of all rows into labels or values.
  void interpretTargets() {
    if (!m_hasNames) return setNumericTargets(m_table, m_numbers, m_settings, m_scanner.name());
    std::vector<std::int64_t> sorted(m_ids.size());
    for (const auto& [text, id] : m_ids) {
      sorted[static_cast<std::size_t>(id)] = static_cast<std::int64_t>(m_table.classes.size());
      m_table.classes.push_back({sorted[static_cast<std::size_t>(id)], text});
    }
    for (std::int64_t& label : m_table.labels) label = sorted[static_cast<std::size_t>(label)];
  }

  CsvScanner& m_scanner;
  const CsvLayout& m_layout;
  const std::size_t m_target;
  const DataSettings& m_settings;
  bool m_hasNames = false;
  Table m_table;
  std::vector<double> m_numbers;                           ///< targets, where all are numbers
  std::map<std::string, std::int64_t, std::less<>> m_ids;  ///< names of classes, numbered as they come
};

std::string readBytes(const std::filesystem::path& file, MemoryBudget& budget) {
  std::error_code code;
  if (!std::filesystem::is_regular_file(file, code)) throw Error(file.string() + ": " + said("no such file"));
  const std::uintmax_t bytes = std::filesystem::file_size(file, code);
  if (code) throw Error(file.string() + ": " + code.message());
  budget.take(static_cast<double>(bytes), file.string());
  std::string text(static_cast<std::size_t>(bytes), '\0');
  std::ifstream stream(file, std::ios::binary);
  constexpr std::size_t kBlock = std::size_t{16} << 20;
  for (std::size_t at = 0; at < text.size(); at += kBlock) {
    budget.checkStop();
    if (!stream.read(text.data() + at, static_cast<std::streamsize>(std::min(kBlock, text.size() - at))))
      throw Error(file.string() + ": " + said("cannot be read"));
  }
  return text;
}

std::vector<std::string> texts(const CsvCells& cells, std::size_t columns) {
  std::vector<std::string> list;
  for (std::size_t c = 0; c < std::min(columns, cells.size()); ++c) list.emplace_back(cells[c]);
  return list;
}

/// Bytes of the first records, up to one that cannot be cut.
std::size_t bytesOfRecords(CsvScanner& scanner, bool isWhole, std::size_t atMost) {
  CsvCells cells;
  std::size_t bytes = 0;
  try {
    for (std::size_t i = 0; i < atMost && scanner.next(cells) && (isWhole || scanner.endedWithBreak()); ++i)
      bytes = scanner.position();
  } catch (const Error&) {  // an open quote
  }
  return bytes;
}

}  // namespace

static void parse(std::string_view text, const std::string& name, const DataSettings& settings, MemoryBudget& budget,
                  CsvTable& result) {
  CsvScanner scanner(text, name, &budget);
  result.layout = csvLayout(scanner, settings.targetColumn, budget);
  result.target = csvTarget(result.layout, settings.targetColumn, name);
  TableReader(scanner, result.layout, result.target, settings).read(result, budget);
  if (result.skipped == 0) return;
  result.note += (result.note.empty() ? "" : "; ") +
                 (result.skipped == 1 ? said("1 row that lacks a value left out")
                                      : said("%1 rows that lack a value left out", groupedNumber(result.skipped)));
}

CsvTable parseCsv(std::string_view text, const std::string& name, const DataSettings& settings, MemoryBudget& budget) {
  CsvTable result;
  parse(text, name, settings, budget, result);
  return result;
}

void readCsv(const std::filesystem::path& file, const DataSettings& settings, MemoryBudget& budget, CsvTable& result) {
  const double before = budget.left();
  const DecodedText decoded = decodedText(readBytes(file, budget), file.string(), budget);
  const double text = before - budget.left();
  result.note = decoded.note;
  parse(decoded.text, file.string(), settings, budget, result);
  budget.giveBack(text);
}

CsvHead csvHead(std::string bytes, bool isWhole, std::size_t atMost) {
  CsvHead head;
  try {
    MemoryBudget budget;
    // A character that is cut in two must not look like another encoding.
    if (const std::size_t end = bytes.find_last_of("\r\n"); !isWhole && end != std::string::npos) bytes.resize(end + 1);
    const DecodedText decoded = decodedText(std::move(bytes), "", budget);
    CsvScanner scanner(decoded.text, "");
    CsvCells cells;
    CsvScanner cut(std::string_view(decoded.text).substr(0, bytesOfRecords(scanner, isWhole, atMost + 1)), "");
    const CsvLayout layout = csvLayout(cut, "", budget);
    for (bool first = true; head.rows.size() < atMost && cut.next(cells); first = false)
      (first && layout.hasHeader ? head.header : head.rows.emplace_back()) = texts(cells, layout.columns.size());
  } catch (const Error&) {  // the reader says it, with line and column, when it comes to the whole file
  }
  return head;
}

Dataset loadCsv(const DataSettings& settings, std::uint64_t seed, MemoryBudget& budget) {
  const std::filesystem::path file = settings.path;
  CsvTable read;
  readCsv(file, settings, budget, read);
  const Table& table = read.table;
  Dataset data;
  data.classification = table.classification;
  const ClassChoice choice = table.classification ? chooseClasses(settings, table.classes) : ClassChoice({});
  data.title = table.classification ? titleWithClasses(file.stem().string(), settings, choice) : file.stem().string();
  data.classNames = choice.names();
  if (!read.note.empty()) addNote(data, read.note);
  budget.take(static_cast<double>(table.rows()) * 4 * (sizeof(Index) + sizeof(int)), file.string());
  const Pick kept = pickRows(table, choice);
  Pick shuffled;
  for (const int i : Rng(seed, "data").permutation(static_cast<int>(kept.samples.size()))) {
    shuffled.samples.push_back(kept.samples[static_cast<std::size_t>(i)]);
    if (table.classification) shuffled.classes.push_back(kept.classes[static_cast<std::size_t>(i)]);
  }
  const Split split = splitHeldOut(shuffled, settings, HoldOut::Next);
  data.train = takeRows(table, split.train, budget, file.string());
  data.test = takeRows(table, split.test, budget, file.string());
  return data;
}

}  // namespace gatescope
