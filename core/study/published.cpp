// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/published.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>

#include "core/base/memory.h"
#include "core/base/message.h"
#include "core/base/text.h"
#include "core/base/text_file.h"
#include "core/data/csv_cell.h"
#include "core/data/csv_encoding.h"
#include "core/data/csv_scanner.h"
#include "core/fields/field_text.h"
#include "core/study/study_measures.h"

namespace gatescope {
namespace {

constexpr double kMostSigmas = 3;
constexpr std::uint64_t kPublishedBytes = std::uint64_t{1} << 20;

// A column is a setting or one of these.
struct PublishedColumn {
  const Field* field = nullptr;
  std::string key;
};

const std::vector<std::string> kOwnColumns = {"measure", "source", "name", "value", "deviation", "runs"};

PublishedColumn columnOf(const CsvScanner& scanner, std::size_t at, const std::string& name) {
  if (std::ranges::find(kOwnColumns, name) != kOwnColumns.end()) return {nullptr, name};
  if (const Field* field = findField(name)) return {field, name};
  std::vector<std::string> allowed = kOwnColumns;
  for (const Field& field : fields()) allowed.push_back(field.key);
  const std::string nearest = nearestName(name, allowed);
  scanner.fail(at + 1, said("'%1' is no column of published numbers%2; allowed: keys of settings, %3", shownText(name),
                            nearest.empty() ? "" : said("; did you mean %1?", nearest), joined(kOwnColumns)));
}

std::vector<PublishedColumn> headerOf(CsvScanner& scanner) {
  CsvCells cells;
  if (!scanner.next(cells)) throw Error(scanner.name() + ": " + said("holds no table of published numbers"));
  std::vector<PublishedColumn> columns;
  for (std::size_t i = 0; i < cells.size(); ++i) {
    columns.push_back(columnOf(scanner, i, std::string(cells[i])));
    for (std::size_t other = 0; other < i; ++other)
      if (columns[other].key == columns[i].key) scanner.fail(i + 1, said("column %1 is there twice", columns[i].key));
  }
  for (const char* needed : {"measure", "value"})
    if (std::ranges::none_of(columns, [&](const PublishedColumn& c) { return c.key == needed; }))
      throw Error(scanner.name() + ": " + said("column %1 is missing", needed));
  return columns;
}

double reportedNumber(const CsvScanner& scanner, std::size_t at, std::string_view cell, double least) {
  double number = kAbsent;
  const CellKind kind = readCell(cell, number);
  if (!isNumber(kind) || kind == CellKind::Comma || number < least)
    scanner.fail(at + 1, said("value %1 is not allowed; allowed: a number%2", shownCell(cell),
                              std::isfinite(least) ? said(" of at least %1", exactText(least)) : std::string()));
  return number;
}

void takeCell(const CsvScanner& scanner, std::size_t at, const PublishedColumn& column, std::string_view cell,
              PublishedNumber& number) {
  constexpr double kAny = -std::numeric_limits<double>::infinity();
  if (column.field) {
    try {
      if (cell.empty()) return;
      const FieldValue value = parseValue(*column.field, std::string(cell));
      if (const std::string why = checkValue(*column.field, value); !why.empty()) throw Error(why);
      number.where.emplace_back(column.field, value);
    } catch (const Error& error) {
      scanner.fail(at + 1, column.key + ": " + error.what());
    }
  } else if (column.key == "measure") {
    number.measure = std::string(cell);
    if (!findStudyMeasure(number.measure))
      scanner.fail(at + 1, said("'%1' is no measure; allowed: %2", shownText(number.measure), studyMeasureIds()));
  } else if (column.key == "source" || column.key == "name") {
    (column.key == "name" ? number.name : number.source) = std::string(cell);
  } else if (column.key == "value") {
    number.value = reportedNumber(scanner, at, cell, kAny);
  } else if (!cell.empty()) {
    const double reported = reportedNumber(scanner, at, cell, column.key == "runs" ? 1 : 0);
    if (column.key == "deviation") number.deviation = reported;
    if (column.key == "runs") number.runs = static_cast<int>(std::min(reported, 1e6));
  }
}

// A number of a setting is the same whether it was written as 1 or 1.0.
bool isOfSettings(const PublishedNumber& number, const Settings& settings) {
  return std::ranges::all_of(number.where, [&](const auto& at) { return at.first->get(settings) == at.second; });
}

struct MeanOfRuns {
  double mean = kAbsent, deviation = kAbsent;
};

MeanOfRuns meanOfRuns(const std::vector<double>& values) {
  const auto count = static_cast<double>(values.size());
  if (values.empty()) return {};
  double sum = 0, squares = 0;
  for (const double value : values) sum += value;
  const double mean = sum / count;
  for (const double value : values) squares += (value - mean) * (value - mean);
  return {mean, values.size() > 1 ? std::sqrt(squares / (count - 1)) : kAbsent};
}

// Columns as wide as what they hold; "–" and "±" are one place wide.
std::size_t placesOf(const std::string& text) {
  return static_cast<std::size_t>(std::ranges::count_if(text, [](char c) { return (c & 0xc0) != 0x80; }));
}

std::string fixedText(double value, const char* format) {
  char text[64];
  std::snprintf(text, sizeof text, format, value);
  return text;
}

}  // namespace

std::vector<PublishedNumber> publishedFromCsv(const std::string& text, const std::string& name) {
  MemoryBudget budget(ReadLimits{});
  const DecodedText decoded = decodedText(text, name, budget);
  CsvScanner scanner(decoded.text, name);
  const std::vector<PublishedColumn> columns = headerOf(scanner);
  std::vector<PublishedNumber> numbers;
  CsvCells cells;
  while (scanner.next(cells)) {
    if (cells.size() != columns.size())
      scanner.fail(cells.size(),
                   said("the row has %1 cells; allowed: %2, as the header", cells.size(), columns.size()));
    PublishedNumber number;
    for (std::size_t i = 0; i < cells.size(); ++i) takeCell(scanner, i, columns[i], cells[i], number);
    numbers.push_back(std::move(number));
  }
  if (numbers.empty()) throw Error(name + ": " + said("holds no published numbers"));
  return numbers;
}

std::vector<PublishedNumber> readPublished(const std::filesystem::path& file) {
  return publishedFromCsv(readTextFile(file, kPublishedBytes), file.string());
}

double PublishedComparison::sigma() const {
  const double theirs = std::isnan(published.deviation) ? deviation : published.deviation;
  const double own = std::isnan(deviation) ? published.deviation : deviation;
  return std::sqrt(theirs * theirs / std::max(1, published.runs) + own * own / std::max(1, runs));
}

bool PublishedComparison::isOutside() const {
  return sigma() > 0 && std::abs(difference()) > kMostSigmas * sigma();  // without a spread nothing can be said
}

std::vector<PublishedComparison> comparePublished(const Sweep& sweep, const std::vector<const StudyPoint*>& points,
                                                  const std::vector<PublishedNumber>& numbers) {
  std::vector<PublishedComparison> rows;
  std::vector<std::vector<double>> values;
  for (const PublishedNumber& number : numbers) rows.push_back({.published = number});
  values.resize(rows.size());
  std::vector<const StudyPoint*> measured(static_cast<std::size_t>(sweep.points()));
  for (const StudyPoint* point : points)
    if (point->failure.empty()) measured[static_cast<std::size_t>(point->point)] = point;
  for (Index i = 0; i < sweep.points(); ++i) {
    const Settings settings = sweep.settings(i);
    const StudyPoint* point = measured[static_cast<std::size_t>(i)];
    for (std::size_t r = 0; r < rows.size(); ++r) {
      const auto measure = std::ranges::find(sweep.measures, rows[r].published.measure);
      if (measure == sweep.measures.end() || !isOfSettings(rows[r].published, settings)) continue;
      ++rows[r].points;
      const auto at = static_cast<std::size_t>(measure - sweep.measures.begin());
      if (point && at < point->values.size() && std::isfinite(point->values[at].value))
        values[r].push_back(point->values[at].value);
    }
  }
  for (std::size_t r = 0; r < rows.size(); ++r) {
    const MeanOfRuns own = meanOfRuns(values[r]);
    rows[r].mean = own.mean;
    rows[r].deviation = own.deviation;
    rows[r].runs = static_cast<int>(values[r].size());
  }
  std::erase_if(rows, [](const PublishedComparison& row) { return row.points == 0; });
  return rows;
}

std::vector<PublishedComparison> comparePublished(const StudyFolder& folder,
                                                  const std::vector<PublishedNumber>& numbers) {
  std::vector<StudyPoint> done;
  for (Index i = 0; i < folder.sweep().points(); ++i)
    if (StudyFolder::Read read = folder.read(i); read.state == StudyFolder::State::Done)
      done.push_back(std::move(read.point));
  std::vector<const StudyPoint*> points;
  for (const StudyPoint& point : done) points.push_back(&point);
  std::vector<PublishedComparison> rows = comparePublished(folder.sweep(), points, numbers);
  if (rows.empty())
    throw Error("--against: " + said("none of these %1 numbers is of a point and a measure of %2", numbers.size(),
                                     folder.path().string()));
  return rows;
}

std::string publishedWhere(const PublishedNumber& number, const Sweep& sweep) {
  std::string text;
  for (const auto& [field, value] : number.where)
    if (findAxis(sweep, field->key)) text += (text.empty() ? "" : ", ") + field->key + " = " + toText(value);
  return text;
}

std::string publishedText(double value, double deviation, int runs) {
  if (std::isnan(value)) return "–";
  std::string text = fixedText(value, "%.4f");
  if (!std::isnan(deviation)) text += " ± " + fixedText(deviation, "%.4f");
  if (runs > 0) text += " (" + std::to_string(runs) + ")";
  return text;
}

std::string publishedTable(const Sweep& sweep, const std::vector<PublishedComparison>& rows) {
  std::vector<std::array<std::string, 8>> cells = {
      {"where", "measure", "name", "source", "reported", "measured", "difference", "σ"}};
  for (const PublishedComparison& row : rows) {
    const PublishedNumber& number = row.published;
    const bool compared = !std::isnan(row.difference()), known = compared && row.sigma() > 0;
    const std::string sigmas = known ? fixedText(std::abs(row.difference()) / row.sigma(), "%.1f") : "–";
    cells.push_back(
        {publishedWhere(number, sweep), number.measure, number.name, number.source,
         publishedText(number.value, number.deviation, number.runs), publishedText(row.mean, row.deviation, row.runs),
         compared ? fixedText(row.difference(), "%+.4f") : "–", sigmas + (row.isOutside() ? " outside 3 σ" : "")});
  }
  std::string text;
  for (const auto& row : cells) {
    std::string line;
    for (std::size_t column = 0; column < row.size(); ++column) {
      std::size_t width = 0;
      for (std::size_t i = 1; i < cells.size(); ++i) width = std::max(width, placesOf(cells[i][column]));
      if (width == 0) continue;  // no row has it
      width = std::max(width, placesOf(cells.front()[column]));
      line += (line.empty() ? "" : "  ") + row[column] + std::string(width - placesOf(row[column]), ' ');
    }
    text += line.substr(0, line.find_last_not_of(' ') + 1) + '\n';
  }
  return text;
}

}  // namespace gatescope
