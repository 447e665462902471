// The tables of the program as text. Rows and columns come from gatingVariants(), fields(), dataSources() and
// studyMeasures() alone.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli_tables.h"

#include <cmath>
#include <nlohmann/json.hpp>

#include "core/data/dataset.h"
#include "core/fields/field_text.h"
#include "core/fields/fields.h"
#include "core/fields/schema.h"
#include "core/gating/variants.h"
#include "core/study/study_measures.h"
#include "core/study/sweep_schema.h"

namespace gatescope {

namespace {

const char* name(GateSource source) {
  switch (source) {
    case GateSource::None:
      return "none";
    case GateSource::OwnPreActivation:
      return "own_pre_activation";
    case GateSource::Mask:
      return "mask";
    case GateSource::FeatureNetwork:
      return "feature_network";
  }
  return "";
}

const char* name(FeatureChain chain) {
  switch (chain) {
    case FeatureChain::None:
      return "none";
    case FeatureChain::Relu:
      return "relu";
    case FeatureChain::Linear:
      return "linear";
    case FeatureChain::Shallow:
      return "shallow";
    case FeatureChain::Layer:
      return "layer";
  }
  return "";
}

const char* name(GateFunction gate) {
  switch (gate) {
    case GateFunction::One:
      return "one";
    case GateFunction::Hard:
      return "hard";
    case GateFunction::Soft:
      return "soft";
  }
  return "";
}

const char* name(FeatureStart start) {
  switch (start) {
    case FeatureStart::None:
      return "none";
    case FeatureStart::Independent:
      return "independent";
    case FeatureStart::CopyOfValue:
      return "copy_of_value";
    case FeatureStart::TrainedRelu:
      return "trained_relu";
  }
  return "";
}

const char* name(FieldKind kind) {
  switch (kind) {
    case FieldKind::Boolean:
      return "boolean";
    case FieldKind::Integer:
      return "integer";
    case FieldKind::Real:
      return "real";
    case FieldKind::Choice:
      return "choice";
    case FieldKind::ChoiceOrNumber:
      return "choice_or_number";
    case FieldKind::Text:
      return "text";
    case FieldKind::Path:
      return "path";
    case FieldKind::IntegerList:
      return "integer_list";
  }
  return "";
}

std::string printed(const Json& table) { return table.dump(2) + '\n'; }

/// A limit as the field's own kind of number; limits beyond int64 stay real.
Json limit(const Field& field, double value) {
  if (!std::isfinite(value)) return nullptr;
  if (field.kind == FieldKind::Integer && std::abs(value) < 9e15) return static_cast<std::int64_t>(value);
  return value;
}

/// "|" would end a cell.
std::string cell(const std::string& text) {
  std::string escaped;
  for (const char c : text) {
    if (c == '|') escaped += '\\';
    escaped += c == '\n' ? ' ' : c;
  }
  return escaped;
}

std::string code(const std::string& text) { return text.empty() ? "" : "`" + text + "`"; }

void addRow(std::string& table, const std::vector<std::string>& cells) {
  table += '|';
  for (const std::string& text : cells) table += ' ' + cell(text) + " |";
  table += '\n';
}

std::string heading(const std::vector<std::string>& titles) {
  std::string table;
  addRow(table, titles);
  addRow(table, std::vector<std::string>(titles.size(), "---"));
  return table;
}

}  // namespace

std::string variantsJson() {
  Json table = Json::array();
  for (const GatingVariant& variant : gatingVariants()) {
    Json row = {{"id", variant.id},
                {"name", variant.name},
                {"label", variant.label},
                {"formula", variant.formula},
                {"description", variant.description},
                {"gate_source", name(variant.source)},
                {"feature_chain", name(variant.chain)},
                {"gate", name(variant.gate)},
                {"feature_start", name(variant.start)},
                {"trains_feature", variant.trainsFeature},
                {"has_test_curve", variant.hasTestCurve},
                {"expected_kernel_holds", variant.expectedKernelHolds},
                {"theory_p", variant.theoryP}};
    if (!variant.hasTestCurve) row["no_test_reason"] = variant.noTestReason;
    table.push_back(row);
  }
  return printed(table);
}

std::string variantsMarkdown() {
  std::string table = heading({"id", "name", "gate", "trained", "test curve", "E[K₀] holds", "description"});
  for (const GatingVariant& variant : gatingVariants()) {
    addRow(table,
           {code(variant.id), variant.name, variant.formula, variant.trainsFeature ? "Θᵛ, Θᶠ" : "Θᵛ",
            variant.hasTestCurve ? "yes" : "no", variant.expectedKernelHolds ? "yes" : "no", variant.description});
  }
  return table;
}

std::string fieldsJson() {
  Json table = Json::array();
  for (const Field& field : fields()) {
    Json row = {{"key", field.key},       {"group", field.group}, {"label", field.label},
                {"symbol", field.symbol}, {"unit", field.unit},   {"kind", name(field.kind)}};
    if (field.isNumeric()) {
      row["minimum"] = limit(field, field.minimum);
      row["maximum"] = limit(field, field.maximum);
      row["scale"] = field.scale == FieldScale::Logarithmic ? "logarithmic" : "linear";
    }
    if (!field.choices.empty()) row["choices"] = field.choices;
    row["default"] = std::visit([](const auto& value) { return Json(value); }, field.defaultValue());
    row["live"] = field.live;
    row["advanced"] = field.advanced;
    row["help"] = field.help;
    table.push_back(row);
  }
  return printed(table);
}

std::string fieldsMarkdown() {
  std::string table = heading({"key", "label", "symbol", "allowed", "default", "restarts the run", "help"});
  for (const Field& field : fields()) {
    addRow(table, {code(field.key), field.label, field.symbol,
                   allowedText(field) + (field.unit.empty() ? "" : " " + field.unit),
                   code(toText(field.defaultValue())), field.live ? "no" : "yes", field.help});
  }
  return table;
}

std::string datasetsJson() {
  Json table = Json::array();
  for (const DataSource& source : dataSources()) {
    Json row = {{"id", source.id},
                {"title", source.title},
                {"description", source.description},
                {"needs_path", source.needsPath},
                {"has_classes", source.hasClasses},
                {"has_noise", source.hasNoise},
                {"has_inputs", source.hasInputs},
                {"regression", source.regression}};
    if (source.inputs > 0) row["inputs"] = source.inputs;
    table.push_back(row);
  }
  return printed(table);
}

std::string datasetsMarkdown() {
  std::string table = heading({"id", "title", "inputs", "targets", "needs data.path", "description"});
  for (const DataSource& source : dataSources()) {
    const std::string inputs = source.inputs > 0  ? std::to_string(source.inputs)
                               : source.hasInputs ? "data.inputs"
                                                  : "as in the file";
    addRow(table, {code(source.id), source.title, inputs, source.regression ? "real" : "classes",
                   source.needsPath ? "yes" : "no", source.description});
  }
  return table;
}

std::string measuresJson() {
  Json table = Json::array();
  for (const StudyMeasure& measure : studyMeasures()) {
    table.push_back({{"id", measure.id},
                     {"label", measure.label},
                     {"symbol", measure.symbol},
                     {"unit", measure.unit},
                     {"from", measure.trains() ? "training" : "kernel"},
                     {"help", measure.help}});
  }
  return printed(table);
}

std::string measuresMarkdown() {
  std::string table = heading({"id", "label", "symbol", "unit", "from", "help"});
  for (const StudyMeasure& measure : studyMeasures()) {
    addRow(table, {code(measure.id), measure.label, measure.symbol, measure.unit,
                   measure.trains() ? "training" : "kernel", measure.help});
  }
  return table;
}

std::string experimentSchemaJson() { return printed(experimentSchema()); }

std::string sweepSchemaJson() { return printed(sweepSchema()); }

}  // namespace gatescope
