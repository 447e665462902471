// Small data sets for tests.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "core/data/dataset.h"

namespace gatescope::test {

/// Gaussian blobs with `samples` training samples, of the settings' dimension and targets.
inline std::shared_ptr<const Dataset> blobs(const Settings& settings, std::int64_t samples, std::int64_t inputs = 0) {
  DataSettings data = settings.experiment.data;
  data.name = "gaussians";
  data.classes = {};
  data.train = samples;
  data.test = samples / 2;
  if (inputs > 0) data.inputs = inputs;
  data.noise = 0.5;
  return std::make_shared<const Dataset>(loadDataset(data, settings.experiment.seed));
}

}  // namespace gatescope::test
