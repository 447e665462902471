// Probe samples by name and number: where a plot shows one, it can be found in the data.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/data/dataset.h"
#include "core/telemetry/telemetry.h"

namespace gatescope {

/// Row of a probe sample (from 0) among the training samples of `data`, which may be a part of them.
Index probeRow(const ProbeOrder& order, Index probe);
/// The probe sample that is this row of the training samples, or −1.
Index probeOfRow(const ProbeOrder& order, Index row);
/// The probe sample whose row has the smallest `distance(row)`, below `reach`; −1: none. `rows`: as many as there are.
template <class Distance>
Index nearestProbe(const ProbeOrder& order, Index rows, double reach, const Distance& distance) {
  Index nearest = -1;
  for (Index probe = 0; probe < static_cast<Index>(order.samples.size()); ++probe) {
    const Index row = probeRow(order, probe);
    if (row >= rows) continue;
    if (const double away = distance(row); away < reach) {
      reach = away;
      nearest = probe;
    }
  }
  return nearest;
}
/// Number of a row among all training samples, from 0; `data` may be null.
Index trainingNumber(const Dataset* data, Index row);
/// Class of a probe sample, or −1 where it has none or `data` is null.
int probeClass(const ProbeOrder& order, const Dataset* data, Index probe);
/// "sample 12" where all samples have the same number in both; else "probe sample 12 (training sample 60)". `remark`
/// comes into the brackets.
QString probeText(const ProbeOrder& order, const Dataset* data, Index probe, const QString& remark = {});
/// The same without the number among the training samples, for where there is little room.
QString shortProbeText(const ProbeOrder& order, const Dataset* data, Index probe, const QString& remark = {});
/// "sample 12" where every training sample is a probe sample, "training sample 61" else; with the probe's number where
/// it is one.
QString trainingText(const ProbeOrder& order, const Dataset* data, Index row);

}  // namespace gatescope
