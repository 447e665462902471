// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/offers/examples.h"

#include <QCoreApplication>

#include "core/fields/json.h"
#include "core/fields/validation.h"

namespace gatescope {
namespace {

QStringList listed(const char* ids) { return QString::fromLatin1(ids).split(QLatin1Char(' ')); }

}  // namespace

QString Example::title() const { return QCoreApplication::translate("gatescope::Examples", english); }
QString Example::help() const { return QCoreApplication::translate("gatescope::Examples", englishHelp); }

Settings Example::settings() const {
  Issues issues;
  Settings settings = fromJson(experiment, issues);
  if (issues.empty()) issues = validate(settings);
  if (!issues.empty()) throw Error(id.toStdString() + ": " + toText(issues));
  return settings;
}

const std::vector<Example>& examples() {
  static const std::vector<Example> table = {
      {QStringLiteral("digits"), QT_TRANSLATE_NOOP("gatescope::Examples", "Digits"),
       QT_TRANSLATE_NOOP(
           "gatescope::Examples",
           "A ReLU network learns all ten digits. Watch its gates, and which digits it still gets wrong."),
       R"({"format": 1, "data": {"name": "mnist", "train": 2000, "test": 1000, "classes": [], "targets": "classes"},
           "network": {"depth": 5, "width": 64}, "initialisation": {"scale": "he"},
           "optimiser": {"name": "adam", "batch": 64, "step_size": 0.002}, "stop": {"steps": 1500}})",
       listed("network digit_wall loss gate_change gate_raster eigenvalues")},
      {QStringLiteral("moons"), QT_TRANSLATE_NOOP("gatescope::Examples", "Two moons"),
       QT_TRANSLATE_NOOP("gatescope::Examples",
                         "Two inputs, with biases: the lines where gates flip bend the boundary until 99 % are right."),
       R"({"format": 1, "data": {"name": "moons"}, "network": {"depth": 4, "width": 32, "bias": true},
           "initialisation": {"scale": "he"}, "optimiser": {"name": "adam", "step_size": 0.005},
           "stop": {"steps": 600}})",
       listed("decision_map network loss gate_change")},
      {QStringLiteral("spirals"), QT_TRANSLATE_NOOP("gatescope::Examples", "Spirals"),
       QT_TRANSLATE_NOOP("gatescope::Examples",
                         "A boundary that winds: many gates must move before it follows the arms."),
       R"({"format": 1, "data": {"name": "spirals"}, "network": {"depth": 5, "width": 64, "bias": true},
           "initialisation": {"scale": "he"}, "optimiser": {"name": "adam", "step_size": 0.003},
           "stop": {"steps": 3000}})",
       listed("decision_map gate_raster loss gate_change")},
      {QStringLiteral("circle"), QT_TRANSLATE_NOOP("gatescope::Examples", "Circle"),
       QT_TRANSLATE_NOOP("gatescope::Examples",
                         "A function over the circle: slow waves come first, as the kernel's eigenvectors say."),
       R"({"format": 1, "data": {"name": "circle"}, "network": {"depth": 4, "width": 64},
           "initialisation": {"scale": "he"}, "optimiser": {"name": "adam", "step_size": 0.001},
           "stop": {"steps": 1500}})",
       listed("function modes loss gate_change")},
      {QStringLiteral("depth-24"), QT_TRANSLATE_NOOP("gatescope::Examples", "Depth 24"),
       QT_TRANSLATE_NOOP("gatescope::Examples",
                         "A deep narrow network on two digits: its eigenvalues are far apart, and training is slow."),
       R"({"format": 1, "data": {"name": "mnist"}, "network": {"depth": 24, "width": 64}, "stop": {"steps": 1000}})",
       listed("eigenvalues loss gate_strip network")},
      {QStringLiteral("frozen"), QT_TRANSLATE_NOOP("gatescope::Examples", "Gates frozen"),
       QT_TRANSLATE_NOOP("gatescope::Examples",
                         "GaLU on ten digits: the gates stay as they were drawn and only the values learn. Pin it and "
                         "start Digits to compare."),
       R"({"format": 1, "data": {"name": "mnist", "train": 2000, "test": 1000, "classes": [], "targets": "classes"},
           "gating": {"variant": "galu"}, "network": {"depth": 5, "width": 64}, "initialisation": {"scale": "he"},
           "optimiser": {"name": "adam", "batch": 64, "step_size": 0.002}, "stop": {"steps": 1500}})",
       listed("network digit_wall loss gate_change gate_raster alignment")},
      {QStringLiteral("glu"), QT_TRANSLATE_NOOP("gatescope::Examples", "GLU"),
       QT_TRANSLATE_NOOP("gatescope::Examples",
                         "The gates of today's language models: each reads what its layer reads, softly, and trains."),
       R"({"format": 1, "data": {"name": "mnist", "train": 2000, "test": 1000, "classes": [], "targets": "classes"},
           "gating": {"variant": "glu"}, "network": {"depth": 5, "width": 64}, "initialisation": {"scale": "he"},
           "optimiser": {"name": "adam", "batch": 64, "step_size": 0.002}, "stop": {"steps": 1500}})",
       listed("network gate_raster loss gate_change")},
  };
  return table;
}

}  // namespace gatescope
