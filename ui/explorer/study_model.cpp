// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/study_model.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

#include "core/data/dataset.h"
#include "core/fields/field_text.h"
#include "core/study/theory.h"
#include "ui/controls/choice_text.h"

namespace gatescope {
namespace {

QString words(const char* text) { return QCoreApplication::translate("gatescope::StudyModel", text); }

double numberOf(const FieldValue& value) {
  if (const auto* integer = std::get_if<std::int64_t>(&value)) return static_cast<double>(*integer);
  if (const auto* real = std::get_if<double>(&value)) return *real;
  return kAbsent;
}

std::size_t measureAt(const Sweep& sweep, const std::string& id) {
  return static_cast<std::size_t>(std::ranges::find(sweep.measures, id) - sweep.measures.begin());
}

}  // namespace

QString axisValueText(const SweepAxis& axis, std::size_t position) {
  const FieldValue& value = axis.values[position];
  if (const auto* word = std::get_if<std::string>(&value)) return choiceTitle(*axis.field, *word);
  const QString name = QString::fromStdString(axis.field->symbol.empty() ? axis.field->label : axis.field->symbol);
  return name + QStringLiteral(" = ") + QString::fromStdString(toText(value));  // no two points read the same
}

// Axes with one value in front change no point's number, so every sweep has the axes that plots ask for.
void StudyModel::start(const Sweep& sweep) {
  m_sweep = sweep;
  for (const char* key :
       {"seed", "network.depth", "data.train", "network.skip", "gating.p", "network.width", "gating.variant"}) {
    const Field* field = findField(key);
    if (!findAxis(sweep, key)) m_sweep.axes.insert(m_sweep.axes.begin(), {field, {field->get(sweep.base)}});
  }
  m_points.clear();
}

void StudyModel::add(StudyPoint point) { m_points.insert_or_assign(point.point, std::move(point)); }

const StudyPoint* StudyModel::point(Index index) const {
  const auto found = m_points.find(index);
  return found == m_points.end() ? nullptr : &found->second;
}

// start() has put in those that are asked for here.
std::size_t StudyModel::axisOf(const std::string& key) const {
  const SweepAxis* found = findAxis(m_sweep, key);
  Q_ASSERT(found);
  return static_cast<std::size_t>(found - m_sweep.axes.data());
}

std::size_t StudyModel::axis(const std::string& key) const { return findAxis(m_sweep, key) ? axisOf(key) : depth(); }

std::vector<double> StudyModel::numbers(std::size_t axis) const {
  std::vector<double> result;
  for (const FieldValue& value : m_sweep.axes[axis].values) result.push_back(numberOf(value));
  return result;
}

// At a later value of a setting that has no effect there, the curve is one that has been drawn.
bool StudyModel::repeats(const std::vector<std::size_t>& position) const {
  const Settings settings = m_sweep.settings(m_sweep.pointAt(position));
  for (std::size_t a = 0; a < position.size(); ++a)
    if (position[a] > 0 && !m_sweep.axes[a].field->inapplicable(settings).empty()) return true;
  return false;
}

QString StudyModel::positionName(const std::vector<std::size_t>& position, std::size_t x, std::size_t free) const {
  QStringList parts;
  for (std::size_t a = 0; a < position.size(); ++a) {
    const SweepAxis& own = m_sweep.axes[a];
    const bool varies = own.values.size() > 1 && a != x && a != free && own.field->key != "seed";
    const bool matters = own.field->inapplicable(m_sweep.settings(m_sweep.pointAt(position))).empty();
    if (varies && matters) parts << axisValueText(own, position[a]);
  }
  return parts.join(QStringLiteral(", "));
}

std::vector<StudyCurve> StudyModel::curves(std::size_t x, std::size_t free) const {
  const std::size_t seeds = this->seeds();
  std::vector<StudyCurve> result;
  for (Index i = 0; i < m_sweep.points(); ++i) {
    const std::vector<std::size_t> position = m_sweep.position(i);
    if (position[x] != 0 || position[seeds] != 0 || (free != kNone && position[free] != 0) || repeats(position))
      continue;
    result.push_back({position, positionName(position, x, free)});
  }
  return result;
}

std::vector<const StudyPoint*> StudyModel::pointsAt(const StudyCurve& curve, std::size_t x, std::size_t step) const {
  std::vector<const StudyPoint*> found;
  std::vector<std::size_t> position = curve.position;
  position[x] = step;
  const std::size_t seeds = this->seeds();
  for (position[seeds] = 0; position[seeds] < m_sweep.axes[seeds].values.size(); ++position[seeds])
    if (const StudyPoint* own = point(m_sweep.pointAt(position)); own && own->failure.empty()) found.push_back(own);
  return found;
}

StudyCell StudyModel::cell(const StudyCurve& curve, std::size_t x, std::size_t step, const std::string& measure) const {
  const std::size_t m = measureAt(m_sweep, measure);
  StudyCell result;
  if (m == m_sweep.measures.size()) return result;
  std::vector<double> measured, theory;
  for (const StudyPoint* own : pointsAt(curve, x, step)) {
    measured.push_back(own->values[m].value);
    theory.push_back(own->values[m].theory);
    ++result.seeds;
  }
  result.measured = bandOf(std::move(measured));
  result.theory = bandOf(std::move(theory));
  return result;
}

LossBand StudyModel::losses(const std::vector<std::size_t>& position) const {
  std::vector<const LossCurve*> curves;
  for (const StudyPoint* own : pointsAt({position, {}}, depth(), position[depth()]))
    if (!own->curve.isEmpty()) curves.push_back(&own->curve);
  return lossBandOf(curves);
}

bool StudyModel::hasPoint(const std::vector<std::size_t>& position) const {
  return !pointsAt({position, {}}, depth(), position[depth()]).empty();
}

double StudyModel::bestDepth(const StudyCurve& curve, std::size_t x, std::size_t step,
                             const std::string& measure) const {
  const std::size_t depth = this->depth();
  StudyCurve along = curve;
  along.position[x] = step;
  std::vector<double> medians;
  for (std::size_t d = 0; d < m_sweep.axes[depth].values.size(); ++d)
    medians.push_back(cell(along, depth, d, measure).measured.median);
  const Index best = smallestAt(medians);
  return best < 0 ? kAbsent : numbers(depth)[static_cast<std::size_t>(best)];
}

Index StudyModel::firstPoint(const StudyCurve& curve, std::size_t x, std::size_t step) const {
  std::vector<std::size_t> position = curve.position;
  position[x] = step;
  return m_sweep.pointAt(position);
}

double StudyModel::kneeAt(const StudyCurve& curve, std::size_t x, std::size_t step) const {
  const Settings settings = m_sweep.settings(firstPoint(curve, x, step));
  const auto samples = probeCount(settings.experiment, settings.experiment.data.train);
  return theoryKnee(settings, static_cast<double>(samples));
}

QString StudyModel::reason(const std::string& measure) const {
  const std::size_t m = measureAt(m_sweep, measure);
  for (const auto& [index, own] : m_points) {
    if (!own.failure.empty()) return QString::fromStdString(own.failure);
    if (m < own.values.size() && !own.values[m].reason.empty()) return QString::fromStdString(own.values[m].reason);
  }
  return {};
}

QString StudyModel::description() const {
  if (!hasStudy()) return {};
  QStringList parts;
  for (const SweepAxis& own : m_sweep.axes) {
    const bool isNone = own.field->key == "network.skip" && own.values == std::vector<FieldValue>{0.0};
    const bool matters = !isNone && own.field->inapplicable(m_sweep.settings(0)).empty();
    if (own.field->key == "seed") {
      parts << (own.values.size() == 1 ? words("seed %1").arg(QString::fromStdString(toText(own.values[0])))
                                       : words("%1 seeds").arg(own.values.size()));
    } else if (matters || own.values.size() > 1) {
      QStringList values;
      for (std::size_t i = 0; i < own.values.size(); ++i) values << axisValueText(own, i);
      for (qsizetype i = 1; i < values.size(); ++i) values[i] = values[i].section(QStringLiteral(" = "), -1);
      parts << values.join(QStringLiteral(", "));
    }
  }
  const DataSource* source = findDataSource(m_sweep.base.experiment.data.name);
  parts << (source ? QString::fromStdString(source->title) : QString());
  return parts.join(QStringLiteral("; "));
}

}  // namespace gatescope
