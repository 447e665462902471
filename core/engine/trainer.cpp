// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/trainer.h"

#include <algorithm>
#include <cmath>

#include "core/base/team.h"
#include "core/network/initialise.h"

namespace gatescope {
namespace {

constexpr Index kBlock = TrainingSpace::kBlock;
constexpr Index kLargestChunk =
    128;                             // samples that one thread takes through all layers: their traces stay in its cache
constexpr Index kLargestPass = 256;  // samples per evaluation pass
constexpr double kWorthATeam =
    1.5e8;  // flops of a step under which a second thread's cache misses cost more than it brings

Index pieces(Index total, Index piece) { return (total + piece - 1) / piece; }
// Samples per chunk, a multiple of kBlock. Every sample's numbers are the same in any chunk, so this may depend on the
// team.
Index chunkLength(Index samples, int team) {
  return std::clamp<Index>(pieces(pieces(samples, team), kBlock) * kBlock, kBlock, kLargestChunk);
}

LossSum sumOf(const TrainingSpace& space, Index samples) {
  LossSum total;
  for (Index b = 0; b < pieces(samples, kBlock); ++b) total += space.sums[static_cast<std::size_t>(b)];
  return total;
}

Parameters<Scalar> startingParameters(const Settings& settings, const NetworkSpec& spec, const Dataset& data,
                                      const GateWeights* source, const std::stop_token& stop) {
  Parameters<Scalar> p(makeLayout(settings.experiment.network, *spec.variant, data.inputs(), data.outputs()));
  initialise(settings.experiment, p, stop);
  if (source) setGateWeights(*source, p);
  return p;
}

std::vector<MaskMatrix> masksOf(const Experiment& experiment, const Dataset& data, const std::stop_token& stop) {
  if (!data.trainNumbers.empty()) return drawMasks(experiment, data.trainNumbers, stop);
  return drawMasks(experiment, data.train.count(), stop);
}

}  // namespace

BatchOrder::BatchOrder(std::uint64_t seed, Index samples, Index batch)
    : m_rng(seed, "batches"), m_order(static_cast<std::size_t>(samples)), m_batch(batch) {
  for (std::size_t i = 0; i < m_order.size(); ++i) m_order[i] = static_cast<int>(i);
  if (batch < samples) shuffle();
}

void BatchOrder::shuffle() {
  for (std::size_t i = m_order.size() - 1; i > 0; --i) std::swap(m_order[i], m_order[m_rng.below(i + 1)]);
}

std::pair<const int*, Index> BatchOrder::next() {
  const Index samples = static_cast<Index>(m_order.size());
  if (m_batch >= samples) return {m_order.data(), samples};
  if (m_position >= samples) {
    shuffle();
    m_position = 0;
  }
  const Index count = std::min(m_batch, samples - m_position);
  const int* first = m_order.data() + m_position;
  m_position += count;
  return {first, count};
}

void BatchOrder::putBack(Index count) {
  if (m_batch < static_cast<Index>(m_order.size())) m_position -= count;
}

void BatchOrder::restore(const Rng::State& random, std::vector<int> order, Index position) {
  m_rng = Rng(random);
  m_order = std::move(order);
  m_position = position;
}

class Trainer::Lease {
 public:
  explicit Lease(const Trainer& trainer)
      : m_spaces(*trainer.m_spaces),
        m_space(m_spaces.take(trainer.m_spec, trainer.m_parameters.layout, trainer.m_data->outputs(),
                              trainer.m_capacity)) {}
  ~Lease() { m_spaces.giveBack(std::move(m_space)); }
  Lease(const Lease&) = delete;
  Lease& operator=(const Lease&) = delete;
  TrainingSpace& operator*() const { return *m_space; }

 private:
  TrainingSpaces& m_spaces;
  std::unique_ptr<TrainingSpace> m_space;
};

Trainer::Trainer(const Settings& settings, std::shared_ptr<const Dataset> data, const GateWeights* source, int threads,
                 const std::stop_token& stop, std::shared_ptr<TrainingSpaces> spaces)
    : m_data(std::move(data)),
      m_spec(makeSpec(settings, drawGateOrder(settings.experiment))),
      m_loss(settings.experiment.loss),
      m_threads(std::max(1, threads)),
      m_parameters(startingParameters(settings, m_spec, *m_data, source, stop)),
      m_masks(m_spec.variant->source == GateSource::Mask ? masksOf(settings.experiment, *m_data, stop)
                                                         : std::vector<MaskMatrix>()),
      m_optimiser(settings.experiment.optimiser, m_parameters.layout.size),
      m_fullBatch(batchSize(settings.experiment.optimiser, m_data->train.count()) == m_data->train.count()),
      m_batches(settings.experiment.seed, m_data->train.count(),
                batchSize(settings.experiment.optimiser, m_data->train.count())),
      m_capacity(std::max(batchSize(settings.experiment.optimiser, m_data->train.count()),
                          std::min(kLargestPass, std::max(m_data->test.count(), m_data->train.count())))),
      m_targetScale(static_cast<Scalar>(targetScale(settings.experiment))),
      m_spaces(spaces ? std::move(spaces) : std::make_shared<TrainingSpaces>()),
      m_tiles(gradientTiles(m_parameters.layout, m_spec.variant->trainsFeature)),
      m_trained(m_spec.variant->trainsFeature ? m_parameters.layout.size : m_parameters.layout.valueSize) {
  const Lease lease(*this);  // there is room for it, or an end of memory is told here
}

// Whether a step of so many samples is done sooner than a second thread is at work.
bool Trainer::isSmall(Index samples) const {
  return 6.0 * static_cast<double>(m_trained) * static_cast<double>(samples) < kWorthATeam;
}

// Columns [first, first + count) of the trace take samples order[source + i], or source + i without an order.
void Trainer::loadColumns(TrainingSpace& space, const Samples& samples, const int* order, Index source, Index first,
                          Index count) const {
  for (Index i = 0; i < count; ++i) {
    const Index s = order ? order[source + i] : source + i;
    space.trace.inputs.col(first + i) = samples.inputs.col(s);
    space.targets.col(first + i) = m_targetScale * samples.targets.col(s);
    for (std::size_t l = 0; l < m_masks.size(); ++l)
      space.trace.gate[l].col(first + i) =
          m_masks[static_cast<std::size_t>(m_spec.featureLayer(static_cast<Index>(l)))].col(s).cast<Scalar>();
  }
}

// Forward, loss and, when scale is not 0, backward of one chunk that is loaded.
void Trainer::passes(TrainingSpace& space, Index first, Index count, Scalar scale, const std::stop_token& stop) const {
  Trace<Scalar>& trace = space.trace;
  forward(m_spec, m_parameters, trace, first, count, stop);
  for (Index s = first; s < first + count; s += kBlock) {
    const Index samples = std::min(kBlock, first + count - s);
    space.sums[static_cast<std::size_t>(s / kBlock)] =
        lossOf<Scalar>(m_loss, trace.output.middleCols(s, samples), space.targets.middleCols(s, samples));
  }
  if (scale == Scalar(0)) return;
  lossGradient<Scalar>(m_loss, trace.output.middleCols(first, count), space.targets.middleCols(first, count), scale,
                       trace.delta.back().middleCols(first, count));
  backward(m_spec, m_parameters, trace, first, count, GateGradient::Through, stop);
}

void Trainer::forwardBackward(TrainingSpace& space, const int* order, Index count, const std::stop_token& stop) const {
  const int team = isSmall(count) ? 1 : m_threads;
  const Index length = chunkLength(count, team);
  const Scalar scale = Scalar(1) / static_cast<Scalar>(count);
  const bool load = !m_fullBatch || space.content != content();
  space.content = nullptr;
  shareOut(team, pieces(count, length), [&](Index c) {
    if (stop.stop_requested()) return;
    const Index first = c * length, columns = std::min(length, count - first);
    if (load) loadColumns(space, m_data->train, order, first, first, columns);
    passes(space, first, columns, scale, stop);
  });
  if (m_fullBatch && !stop.stop_requested()) space.content = content();
}

// Whether the step was made: weights that begin to change change to the end.
bool Trainer::applyGradient(TrainingSpace& space, Index count, const std::stop_token& stop) {
  if (isSmall(count)) {  // a few milliseconds: done in one go, each tile updated while it is in the cache
    m_optimiser.beginStep();
    for (const GradientTile& tile : m_tiles) {
      gradientTile(m_spec, space.trace, count, tile, space.gradient);
      m_optimiser.update(m_parameters.values, space.gradient.values, m_stepSize, tile.offset, tile.length);
    }
    return true;
  }
  const Index tiles = static_cast<Index>(m_tiles.size());
  shareOut(m_threads, tiles, [&](Index i) {
    if (stop.stop_requested()) return;
    gradientTile(m_spec, space.trace, count, m_tiles[static_cast<std::size_t>(i)], space.gradient, stop);
  });
  if (stop.stop_requested()) return false;
  m_optimiser.beginStep();
  shareOut(m_threads, tiles, [&](Index i) {
    const GradientTile& tile = m_tiles[static_cast<std::size_t>(i)];
    m_optimiser.update(m_parameters.values, space.gradient.values, m_stepSize, tile.offset, tile.length);
  });
  return true;
}

std::optional<LossMean> Trainer::stepUnless(const std::stop_token& stop) {
  const std::pair<const int*, Index> batch = m_batches.next();
  const Lease lease(*this);
  forwardBackward(*lease, batch.first, batch.second, stop);
  if (!stop.stop_requested()) {
    const LossMean result = sumOf(*lease, batch.second).over(batch.second);
    if (!std::isfinite(result.loss) || applyGradient(*lease, batch.second, stop)) return result;
  }
  m_batches.putBack(batch.second);
  return std::nullopt;
}

LossMean Trainer::evaluate(const Samples& samples, const std::stop_token& stop) const {
  const Lease lease(*this);
  TrainingSpace& space = *lease;
  space.content = nullptr;
  const Index n = samples.count();
  LossSum total;
  for (Index begin = 0; begin < n; begin += m_capacity) {
    const Index inPass = std::min(m_capacity, n - begin);
    const int team = isSmall(inPass) ? 1 : m_threads;
    const Index length = chunkLength(inPass, team);
    shareOut(team, pieces(inPass, length), [&](Index c) {
      if (stop.stop_requested()) return;
      const Index first = c * length, columns = std::min(length, inPass - first);
      loadColumns(space, samples, nullptr, begin + first, first, columns);
      passes(space, first, columns, Scalar(0), stop);
    });
    total += sumOf(space, inPass);
  }
  return total.over(n);
}

}  // namespace gatescope
