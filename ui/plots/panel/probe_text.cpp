// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/panel/probe_text.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>

#include "ui/base/numbers.h"

namespace gatescope {
namespace {

QString phrase(const char* text) { return QCoreApplication::translate("gatescope::RunPlot", text); }

// The numbers ascend: where the last one is the same in both, all are.
bool isSameNumbers(const ProbeOrder& order, const Dataset* data) {
  if (order.training.empty()) return true;
  return trainingNumber(data, order.training.back()) + 1 == static_cast<Index>(order.training.size());
}

QString numbered(const QString& name, Index number) {
  return name.arg(countText(static_cast<std::int64_t>(number) + 1));
}

QString bracketed(const QString& name, QStringList remarks) {
  remarks.removeAll(QString());
  return remarks.isEmpty() ? name : QStringLiteral("%1 (%2)").arg(name, remarks.join(QStringLiteral(", ")));
}

}  // namespace

Index probeRow(const ProbeOrder& order, Index probe) {
  return order.training.empty() ? probe : order.training.at(static_cast<std::size_t>(probe));
}

Index probeOfRow(const ProbeOrder& order, Index row) {
  if (order.training.empty()) return row < static_cast<Index>(order.samples.size()) ? row : -1;
  const auto found = std::ranges::lower_bound(order.training, row);
  return found != order.training.end() && *found == row ? static_cast<Index>(found - order.training.begin()) : -1;
}

Index trainingNumber(const Dataset* data, Index row) {
  return !data || data->trainNumbers.empty() ? row : data->trainNumbers.at(static_cast<std::size_t>(row));
}

int probeClass(const ProbeOrder& order, const Dataset* data, Index probe) {
  const auto row = static_cast<std::size_t>(probeRow(order, probe));
  return data && row < data->train.classes.size() ? data->train.classes[row] : -1;
}

QString probeText(const ProbeOrder& order, const Dataset* data, Index probe, const QString& remark) {
  if (isSameNumbers(order, data)) return bracketed(numbered(phrase("sample %1"), probe), {remark});
  return bracketed(numbered(phrase("probe sample %1"), probe),
                   {numbered(phrase("training sample %1"), trainingNumber(data, probeRow(order, probe))), remark});
}

QString shortProbeText(const ProbeOrder& order, const Dataset* data, Index probe, const QString& remark) {
  const QString name = isSameNumbers(order, data) ? phrase("sample %1") : phrase("probe sample %1");
  return bracketed(numbered(name, probe), {remark});
}

QString trainingText(const ProbeOrder& order, const Dataset* data, Index row) {
  if (const Index probe = probeOfRow(order, row); probe >= 0) return probeText(order, data, probe);
  return numbered(phrase("training sample %1"), trainingNumber(data, row));
}

}  // namespace gatescope
