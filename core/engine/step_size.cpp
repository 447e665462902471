// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/step_size.h"

#include "core/data/probe_choice.h"
#include "core/probes/kernel.h"
#include "core/probes/spectrum.h"

namespace gatescope {

double stepSizeOf(const LiveControls& live, double largestPerSample) {
  if (live.stepSize != StepSize::Spectral) return live.stepSizeNumber;
  return largestPerSample > 0 ? live.spectralFactor / largestPerSample : 0;
}

double largestEigenvaluePerSample(const Settings& settings, const Trainer& trainer, const Dataset& data,
                                  const std::stop_token& stop) {
  const std::vector<Index> probes = chooseProbes(settings.experiment, data.train);
  const auto n = static_cast<Index>(probes.size());
  Trace<double> trace(trainer.spec(), trainer.parameters().layout, n);
  std::vector<MatrixD> masks;
  for (const MaskMatrix& mask : selected(trainer.masks(), probes)) masks.push_back(mask.cast<double>());
  loadProbe(trainer.spec(), data.train.inputs(Eigen::all, probes).cast<double>(), masks, trace);
  const KernelParts parts = computeKernel(trainer.spec(), trainer.parameters().cast<double>(), trace, stop);
  if (parts.kernel.size() == 0 || !parts.kernel.allFinite()) return 0;
  const VectorD eigenvalues = eigenvaluesDescending(parts.kernel, stop);
  return eigenvalues.size() > 0 ? eigenvalues(0) / static_cast<double>(n) : 0;
}

double chooseStepSize(const Settings& settings, const Trainer& trainer, const Dataset& data,
                      const std::stop_token& stop) {
  const bool spectral = settings.live.stepSize == StepSize::Spectral;
  return stepSizeOf(settings.live, spectral ? largestEigenvaluePerSample(settings, trainer, data, stop) : 0);
}

}  // namespace gatescope
