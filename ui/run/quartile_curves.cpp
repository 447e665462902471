// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/quartile_curves.h"

#include <algorithm>

#include "core/telemetry/measures.h"

namespace gatescope {
namespace {

using Frame = std::shared_ptr<const KernelFrame>;
template <class Sample>
using Three = std::array<Sample, 3>;  // lower quartile, median, upper quartile
template <class Sample>
using Samples = std::span<const Sample* const>;  // of all networks; null: its curve has ended

template <class Set>
void forThree(const Quartiles& quartiles, const Set& set) {
  set(0, quartiles.low);
  set(1, quartiles.median);
  set(2, quartiles.high);
}

Three<StepSample> quartiles(Samples<StepSample> samples, std::int64_t step) {
  Three<StepSample> three;
  for (StepSample& sample : three) sample.step = step;
  for (const StepMeasure& measure : stepMeasures())
    forThree(quartilesAt<StepSample>(samples, [&](const StepSample& sample) { return sample.*measure.value; }),
             [&](std::size_t i, double value) { three[i].*measure.value = value; });
  return three;
}

// Of as many layers as any network has. `slot(i)`: where those of quartile i go.
template <class Sample, class ValuesOf, class Slot>
void setLayers(Samples<Sample> samples, const ValuesOf& valuesOf, const Slot& slot) {
  std::size_t layers = 0;
  for (const Sample* sample : samples)
    if (sample) layers = std::max(layers, valuesOf(*sample).size());
  for (const std::size_t i : {0, 1, 2}) slot(i).resize(layers, kAbsent);
  for (std::size_t l = 0; l < layers; ++l)
    forThree(quartilesAt<Sample>(samples,
                                 [&](const Sample& sample) {
                                   const std::vector<double>& values = valuesOf(sample);
                                   return l < values.size() ? values[l] : kAbsent;
                                 }),
             [&](std::size_t i, double value) { slot(i)[l] = value; });
}

Three<LayerSample> quartiles(Samples<LayerSample> samples, std::int64_t step) {
  Three<LayerSample> three;
  for (LayerSample& sample : three) sample.step = step;
  for (const LayerMeasure& measure : layerMeasures())
    setLayers<LayerSample>(
        samples, [&](const LayerSample& sample) -> const std::vector<double>& { return sample.*measure.values; },
        [&](std::size_t i) -> std::vector<double>& { return three[i].*measure.values; });
  return three;
}

// Of the k-th largest of each network.
template <class Values>
Three<VectorD> quartilesByRank(Samples<Frame> frames, const Values& valuesOf) {
  Index count = 0;
  for (const Frame* frame : frames)
    if (frame && valuesOf(**frame)) count = std::max(count, valuesOf(**frame)->size());
  Three<VectorD> three;
  for (VectorD& values : three) values.resize(count);
  for (Index rank = 0; rank < count; ++rank)
    forThree(quartilesAt<Frame>(frames,
                                [&](const Frame& frame) {
                                  const VectorD* values = valuesOf(*frame);
                                  return values && rank < values->size() ? (*values)[rank] : kAbsent;
                                }),
             [&](std::size_t i, double value) { three[i][rank] = value; });
  return three;
}

using Lasting = std::array<LastingSpectrum, 2>;

// Measured once, unless networks end or are others.
void setLasting(Three<std::shared_ptr<KernelFrame>>& three, Samples<Frame> frames,
                LastingSpectrum::Values KernelFrame::*values, LastingSpectrum& lasting) {
  std::vector<LastingSpectrum::Values> networks;
  for (const Frame* frame : frames) networks.push_back(frame ? (**frame).*values : nullptr);
  if (networks != lasting.networks) {
    lasting = {std::move(networks), {}};
    Three<VectorD> spectra = quartilesByRank(frames, [&](const KernelFrame& frame) { return (frame.*values).get(); });
    for (std::size_t i = 0; i < spectra.size(); ++i)
      if (spectra[i].size() > 0) lasting.quartiles[i] = std::make_shared<const VectorD>(std::move(spectra[i]));
  }
  for (std::size_t i = 0; i < three.size(); ++i) (*three[i]).*values = lasting.quartiles[i];
}

Three<Frame> quartiles(Samples<Frame> frames, std::int64_t step, Lasting& lasting) {
  const auto present = std::ranges::find_if(frames, [](const Frame* frame) { return frame != nullptr; });
  const KernelFrame& first = ***present;
  Three<std::shared_ptr<KernelFrame>> three;
  for (std::shared_ptr<KernelFrame>& frame : three) {
    frame = std::make_shared<KernelFrame>();
    frame->step = step;
    frame->noExpectedReason = first.noExpectedReason;
    frame->predictionNote = first.predictionNote;
  }
  Three<VectorD> spectra = quartilesByRank(frames, [](const KernelFrame& frame) { return &frame.eigenvalues; });
  for (std::size_t i = 0; i < three.size(); ++i) three[i]->eigenvalues = std::move(spectra[i]);
  setLasting(three, frames, &KernelFrame::initialEigenvalues, lasting[0]);
  setLasting(three, frames, &KernelFrame::expectedEigenvalues, lasting[1]);
  for (const KernelMeasure& measure : kernelMeasures())
    forThree(quartilesAt<Frame>(frames, [&](const Frame& frame) { return (*frame).*measure.value; }),
             [&](std::size_t i, double value) { (*three[i]).*measure.value = value; });
  for (const KernelLayerMeasure& measure : kernelLayerMeasures())
    setLayers<Frame>(
        frames, [&](const Frame& frame) -> const std::vector<double>& { return (*frame).*measure.values; },
        [&](std::size_t i) -> std::vector<double>& { return (*three[i]).*measure.values; });
  return {three[0], three[1], three[2]};
}

template <class Sample>
std::vector<bool> membersOf(Samples<Sample> samples) {
  std::vector<bool> members;
  for (const Sample* sample : samples) members.push_back(sample != nullptr);
  return members;
}

/// Calls add(quartile from 0, sample) at the steps that all share; `members`: whose the last one is.
template <class Sample, class QuartilesOf, class Add>
void forEachQuartile(const std::vector<const std::vector<Sample>*>& all, std::vector<bool>& members,
                     const QuartilesOf& quartilesOf, const Add& add) {
  forEachCommonStep<Sample>(all, 0, [&](std::int64_t step, Samples<Sample> samples) {
    Three<Sample> three = quartilesOf(samples, step);
    for (std::size_t i = 0; i < three.size(); ++i) add(i, std::move(three[i]));
    members = membersOf<Sample>(samples);
  });
}

// All of it comes after the newest sample, of networks that this one is of.
template <class Sample>
bool goesOn(const std::vector<const std::vector<Sample>*>& news, const std::vector<Sample>& told,
            const std::vector<bool>& members) {
  if (told.empty()) return true;
  for (std::size_t i = 0; i < news.size(); ++i) {
    if (news[i]->empty()) continue;
    if (stepOf(news[i]->front()) <= stepOf(told.back()) || i >= members.size() || !members[i]) return false;
  }
  return true;
}

const std::vector<StepSample>& stepsOf(const MemberSamples& member) { return member.steps; }
const std::vector<StepSample>& stepsOf(const History* network) { return network->steps(); }
const std::vector<LayerSample>& layersOf(const MemberSamples& member) { return member.layers; }
const std::vector<LayerSample>& layersOf(const History* network) { return network->layers(); }
const std::vector<Frame>& kernelsOf(const MemberSamples& member) { return member.kernels; }
const std::vector<Frame>& kernelsOf(const History* network) { return network->kernels(); }

/// The series of each kind of all networks, or what is new of them.
template <class Member>
struct AllSeries {
  explicit AllSeries(const std::vector<Member>& members) {
    for (const Member& member : members) {
      steps.push_back(&stepsOf(member));
      layers.push_back(&layersOf(member));
      kernels.push_back(&kernelsOf(member));
    }
  }
  std::vector<const std::vector<StepSample>*> steps;
  std::vector<const std::vector<LayerSample>*> layers;
  std::vector<const std::vector<Frame>*> kernels;
};

std::int64_t lastStep(const History* curves) { return curves->steps().empty() ? -1 : curves->steps().back().step; }

}  // namespace

KernelQuartiles quartilesOf(const std::vector<Frame>& frames) {
  std::vector<const Frame*> present;
  for (const Frame& frame : frames)
    if (frame) present.push_back(&frame);
  if (present.empty()) return {};
  Lasting lasting;
  Three<Frame> three = quartiles(present, (*present.front())->step, lasting);
  return {three[0], three[1], three[2]};
}

template <class Series, class Add>
void QuartileCurves::visit(const Series& all, const Add& add) {
  forEachQuartile<StepSample>(
      all.steps, m_members[0], [](auto samples, auto step) { return quartiles(samples, step); }, add);
  forEachQuartile<LayerSample>(
      all.layers, m_members[1], [](auto samples, auto step) { return quartiles(samples, step); }, add);
  forEachQuartile<Frame>(
      all.kernels, m_members[2], [this](auto frames, auto step) { return quartiles(frames, step, m_lasting); }, add);
}

void QuartileCurves::add(const std::vector<const History*>& networks, const std::vector<MemberSamples>& news) {
  const AllSeries<MemberSamples> added(news);
  const bool isContinued = std::ranges::all_of(news, [](const MemberSamples& member) { return member.dropFrom < 0; }) &&
                           goesOn(added.steps, median().steps(), m_members[0]) &&
                           goesOn(added.layers, median().layers(), m_members[1]) &&
                           goesOn(added.kernels, median().kernels(), m_members[2]);
  if (!isContinued) return renew(networks);
  visit(added, [this](std::size_t i, auto sample) { m_curves[i].add(std::move(sample)); });
}

void QuartileCurves::renew(const std::vector<const History*>& networks) {
  struct Whole {
    std::vector<StepSample> steps;
    std::vector<LayerSample> layers;
    std::vector<Frame> kernels;
    void add(StepSample sample) { steps.push_back(sample); }
    void add(LayerSample sample) { layers.push_back(std::move(sample)); }
    void add(Frame frame) { kernels.push_back(std::move(frame)); }
  };
  Three<Whole> whole;
  visit(AllSeries<const History*>(networks), [&whole](std::size_t i, auto sample) { whole[i].add(std::move(sample)); });
  const History& farthest = **std::ranges::max_element(networks, {}, lastStep);
  for (std::size_t i = 0; i < m_curves.size(); ++i)
    m_curves[i] = History(std::move(whole[i].steps), std::move(whole[i].layers), std::move(whole[i].kernels),
                          farthest.thinnings());
  ++m_revision;
}

}  // namespace gatescope
