// CSV reader: scanner, columns, targets.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/csv.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <filesystem>
#include <fstream>
#include <limits>
#include <map>

#include "core/base/error.h"
#include "core/base/rng.h"
#include "core/base/text.h"

namespace gatescope {

namespace {

bool isBlank(char c) { return c == ' ' || c == '\r' || c == '\v' || c == '\f'; }

std::string_view trimmed(std::string_view text) {
  while (!text.empty() && (isBlank(text.front()) || text.front() == '\t')) text.remove_prefix(1);
  while (!text.empty() && (isBlank(text.back()) || text.back() == '\t')) text.remove_suffix(1);
  return text;
}

std::string shown(std::string_view cell) {
  constexpr std::size_t kMost = 40;
  std::string text(1, '\'');
  text += cell.substr(0, kMost);
  return text + (cell.size() > kMost ? "…'" : "'");
}

/// Cuts a text into records of cells.
class Scanner {
 public:
  Scanner(std::string_view text, std::string name) : m_text(text), m_name(std::move(name)) {
    if (m_text.starts_with("\xEF\xBB\xBF")) m_at = 3;
    m_separator = mostFrequentSeparator();
  }

  /// The next record that is not empty; false at the end. Cells are trimmed; quotes are removed.
  bool next(std::vector<std::string>& cells) {
    while (m_at < m_text.size()) {
      m_line = m_nextLine;
      cells.clear();
      while (readCell(cells)) continue;
      if (cells.size() > 1 || !cells.front().empty()) return true;
    }
    return false;
  }

  /// The last record came with its line break.
  bool endedWithBreak() const { return m_at > 0 && m_text[m_at - 1] == '\n'; }

  [[noreturn]] void fail(std::size_t column, const std::string& what) const {
    throw Error(m_name + ": line " + std::to_string(m_line) + ", column " + std::to_string(column) + ": " + what);
  }

 private:
  char mostFrequentSeparator() const {
    constexpr std::string_view kSeparators = ",;\t";
    std::size_t counts[kSeparators.size()] = {};
    bool quoted = false, seen = false;
    for (std::size_t at = m_at; at < m_text.size(); ++at) {
      const char c = m_text[at];
      if (c == '"') quoted = !quoted;
      if (c == '\n' && !quoted && seen) break;
      seen = seen || (c != '\n' && !isBlank(c));
      const std::size_t which = kSeparators.find(c);
      if (!quoted && which != std::string_view::npos) ++counts[which];
    }
    return kSeparators[static_cast<std::size_t>(std::max_element(std::begin(counts), std::end(counts)) -
                                                std::begin(counts))];
  }

  /// Appends one cell; true when the record goes on.
  bool readCell(std::vector<std::string>& cells) {
    std::size_t at = m_at;
    while (at < m_text.size() && m_text[at] == ' ') ++at;
    if (at < m_text.size() && m_text[at] == '"') {
      m_at = at + 1;
      cells.push_back(readQuoted(cells.size() + 1));
    } else {
      const std::size_t end = std::min(m_text.find_first_of(m_separator == ','   ? ",\n"
                                                            : m_separator == ';' ? ";\n"
                                                                                 : "\t\n",
                                                            m_at),
                                       m_text.size());
      cells.emplace_back(trimmed(m_text.substr(m_at, end - m_at)));
      m_at = end;
    }
    return endCell();
  }

  std::string readQuoted(std::size_t column) {
    std::string cell;
    for (; m_at < m_text.size(); ++m_at) {
      const char c = m_text[m_at];
      if (c == '\n') ++m_nextLine;
      if (c != '"') {
        cell += c;
      } else if (m_at + 1 < m_text.size() && m_text[m_at + 1] == '"') {
        cell += m_text[++m_at];
      } else {
        ++m_at;
        while (m_at < m_text.size() && isBlank(m_text[m_at])) ++m_at;
        if (m_at < m_text.size() && m_text[m_at] != m_separator && m_text[m_at] != '\n')
          fail(column, "text after the closing quote");
        return cell;
      }
    }
    fail(column, "the quote that opens here is never closed");
  }

  bool endCell() {
    if (m_at >= m_text.size()) return false;
    const bool more = m_text[m_at] == m_separator;
    if (!more) ++m_nextLine;
    ++m_at;
    return more;
  }

  std::string_view m_text;
  std::string m_name;
  std::size_t m_at = 0;
  int m_line = 1, m_nextLine = 1;
  char m_separator = ',';
};

enum class Reading { Number, Text, NotFinite };

Reading readNumber(std::string_view cell, double& number) {
  if (cell.starts_with('+')) cell.remove_prefix(1);
  const std::from_chars_result result = std::from_chars(cell.data(), cell.data() + cell.size(), number);
  if (cell.empty() || result.ptr != cell.data() + cell.size() || result.ec == std::errc::invalid_argument)
    return Reading::Text;
  const bool fits =
      result.ec == std::errc() && std::abs(number) <= static_cast<double>(std::numeric_limits<float>::max());
  return fits ? Reading::Number : Reading::NotFinite;
}

double numberAt(const Scanner& scanner, const std::string& cell, std::size_t column) {
  double number = 0;
  const Reading reading = readNumber(cell, number);
  if (reading == Reading::Number) return number;
  if (cell.empty()) scanner.fail(column, "the cell is empty; every input must be a number");
  if (reading == Reading::NotFinite) scanner.fail(column, shown(cell) + " is not a finite number in single precision");
  scanner.fail(column,
               shown(cell) + " is not a number (decimal point, no thousands separators); inputs must be numbers");
}

bool isHeader(const std::vector<std::string>& cells, const std::string& targetColumn) {
  if (!targetColumn.empty() && std::find(cells.begin(), cells.end(), targetColumn) != cells.end()) {
    double number = 0;  // "5" may be a column number and the value of a cell in a file without header
    if (readNumber(targetColumn, number) == Reading::Text) return true;
  }
  return std::all_of(cells.begin(), cells.end(), [](const std::string& cell) {
    double number = 0;
    return readNumber(cell, number) == Reading::Text;
  });
}

/// Index from 0 of the target column.
std::size_t findTarget(const std::vector<std::string>& cells, bool header, const std::string& wanted,
                       const std::string& name) {
  if (wanted.empty()) return cells.size() - 1;
  const auto named = std::find(cells.begin(), cells.end(), wanted);
  if (header && named != cells.end()) return static_cast<std::size_t>(named - cells.begin());
  std::size_t number = 0;
  const std::from_chars_result result = std::from_chars(wanted.data(), wanted.data() + wanted.size(), number);
  if (result.ec == std::errc() && result.ptr == wanted.data() + wanted.size() && number >= 1 && number <= cells.size())
    return number - 1;
  const std::string nearest = header ? nearestName(wanted, cells) : "";
  throw Error("data.target_column: " + name + " has no column " + shown(wanted) +
              (nearest.empty() ? "" : " (did you mean " + shown(nearest) + "?)") + "; allowed are " +
              (header ? "names of its header and " : "") + "numbers from 1 to " + std::to_string(cells.size()));
}

/// Turns the target cells of all rows into labels or values.
void interpretTargets(Table& table, const std::vector<std::string>& targets, const std::string& name) {
  std::vector<double> numbers(targets.size());
  bool numeric = true;
  for (std::size_t i = 0; i < targets.size() && numeric; ++i)
    numeric = readNumber(targets[i], numbers[i]) == Reading::Number;
  if (numeric) {
    const std::optional<ClassTable> classes = classesOfNumbers(numbers);
    table.classification = classes.has_value();
    table.classes = classes.value_or(ClassTable());
    if (classes)
      for (const double number : numbers) table.labels.push_back(static_cast<std::int64_t>(number));
    else
      table.values = Eigen::Map<const MatrixD>(numbers.data(), 1, static_cast<Index>(numbers.size())).cast<Scalar>();
    return;
  }
  constexpr std::size_t kMostClasses = 1000;
  std::map<std::string, std::int64_t> ids;
  for (const std::string& target : targets) ids.emplace(target, 0);
  if (ids.size() > kMostClasses)
    throw Error(name + ": the target column holds " + groupedNumber(static_cast<std::int64_t>(ids.size())) +
                " distinct texts; at most 1,000 classes are read. Set data.target_column to the right column");
  for (auto& [text, id] : ids) {
    id = static_cast<std::int64_t>(table.classes.size());
    table.classes.push_back({id, text});
  }
  for (const std::string& target : targets) table.labels.push_back(ids.at(target));
}

void readRow(const Scanner& scanner, const std::vector<std::string>& cells, std::size_t target, Table& table,
             std::vector<std::string>& targets) {
  double number = 0;
  for (std::size_t c = 0; c < cells.size(); ++c)
    if (c != target) table.cells.push_back(static_cast<float>(numberAt(scanner, cells[c], c + 1)));
  if (cells[target].empty()) scanner.fail(target + 1, "the target is empty");
  if (readNumber(cells[target], number) == Reading::NotFinite)
    scanner.fail(target + 1, shown(cells[target]) + " is not a finite number in single precision");
  targets.push_back(cells[target]);
}

std::string readText(const std::filesystem::path& file) {
  std::error_code code;
  if (!std::filesystem::is_regular_file(file, code)) throw Error(file.string() + ": no such file");
  constexpr std::uintmax_t kMostBytes = std::uintmax_t{4} << 30;
  const std::uintmax_t bytes = std::filesystem::file_size(file, code);
  if (code || bytes > kMostBytes) throw Error(file.string() + ": more than 4 GiB; save it as .npz instead");
  std::string text(static_cast<std::size_t>(bytes), '\0');
  std::ifstream stream(file, std::ios::binary);
  if (!stream.read(text.data(), static_cast<std::streamsize>(text.size())))
    throw Error(file.string() + ": cannot be read");
  if (text.find('\0') != std::string::npos) throw Error(file.string() + ": not a text file (it holds zero bytes)");
  return text;
}

}  // namespace

Table parseCsvTable(std::string_view text, const std::string& name, const std::string& targetColumn) {
  Scanner scanner(text, name);
  std::vector<std::string> cells;
  if (!scanner.next(cells)) throw Error(name + ": the file is empty");
  const std::size_t columns = cells.size();
  if (columns < 2)
    throw Error(name + ": only one column; it needs inputs and a target, separated by comma, semicolon or tab");
  const bool header = isHeader(cells, targetColumn);
  const std::size_t target = findTarget(cells, header, targetColumn, name);
  Table table;
  table.columns = static_cast<Index>(columns) - 1;
  std::vector<std::string> targets;
  if (!header) readRow(scanner, cells, target, table, targets);
  while (scanner.next(cells)) {
    if (cells.size() != columns)
      scanner.fail(std::min(cells.size(), columns + 1),
                   std::to_string(cells.size()) + " cells, but the first row has " + std::to_string(columns));
    readRow(scanner, cells, target, table, targets);
  }
  if (targets.empty()) throw Error(name + ": a header but no rows");
  interpretTargets(table, targets, name);
  return table;
}

CsvHead csvHead(std::string_view text, bool isWhole, std::size_t atMost) {
  CsvHead head;
  Scanner scanner(text, "");
  std::vector<std::string> cells;
  try {
    for (bool first = true; head.rows.size() < atMost && scanner.next(cells); first = false) {
      if (!isWhole && !scanner.endedWithBreak()) break;
      if (first && isHeader(cells, ""))
        head.header = cells;
      else
        head.rows.push_back(cells);
    }
  } catch (const Error&) {  // the reader says it, with line and column, when it comes to the whole file
  }
  return head;
}

Dataset loadCsv(const DataSettings& settings, std::uint64_t seed) {
  const std::filesystem::path file = settings.path;
  const Table table = parseCsvTable(readText(file), file.string(), settings.targetColumn);
  Dataset data;
  data.classification = table.classification;
  const ClassChoice choice = table.classification ? chooseClasses(settings, table.classes) : ClassChoice({});
  data.title = table.classification ? titleWithClasses(file.stem().string(), settings, choice) : file.stem().string();
  data.classNames = choice.names();
  const Pick kept = pickRows(table, choice);
  Pick shuffled;
  for (const int i : Rng(seed, "data").permutation(static_cast<int>(kept.samples.size()))) {
    shuffled.samples.push_back(kept.samples[static_cast<std::size_t>(i)]);
    if (table.classification) shuffled.classes.push_back(kept.classes[static_cast<std::size_t>(i)]);
  }
  const Split split = splitHeldOut(shuffled, settings, HoldOut::Next);
  data.train = takeRows(table, split.train);
  data.test = takeRows(table, split.test);
  return data;
}

}  // namespace gatescope
