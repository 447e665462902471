// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/start_ensemble.h"

#include "core/base/error.h"
#include "core/base/message.h"
#include "core/base/team.h"
#include "core/engine/start_run.h"
#include "core/fields/fields.h"
#include "core/fields/live_changes.h"

namespace gatescope {
namespace {

using Networks = std::vector<Ensemble::Network>;

// Each trains with one thread and tells a mailbox of its own, which nobody is slow to empty.
RunOptions optionsOfOne(const RunOptions& options, std::int64_t networks, Outbox* news) {
  RunOptions one = options;
  one.networks = networks;
  if (networks == 1) return one;
  one.threads = 1;
  one.outbox = news;
  return one;
}

// None when one was stopped.
Networks started(std::int64_t count, const RunOptions& options, const StartNetwork& start) {
  constexpr std::size_t kAll = std::size_t{1} << 62;
  Networks networks(static_cast<std::size_t>(count));
  RunOptions shared = options;
  if (count > 1) shared.spaces = std::make_shared<TrainingSpaces>();
  if (options.outbox && count > 1)
    for (Ensemble::Network& network : networks) network.news = std::make_unique<Outbox>(kAll);
  shareOut(count > 1 ? std::min(options.threads, static_cast<int>(count)) : 1, count, [&](Index i) {
    Ensemble::Network& network = networks[static_cast<std::size_t>(i)];
    network.run = start(i, optionsOfOne(shared, count, network.news.get()));
  });
  const bool stopped = std::ranges::any_of(networks, [](const Ensemble::Network& network) { return !network.run; });
  return stopped ? Networks() : std::move(networks);
}

// What a network goes on with: as it stands, where nothing else is asked for.
Settings settingsToGoOn(Settings settings, const SessionSnapshot& session, const SessionSnapshot& own) {
  const auto now = [](const SessionSnapshot& network) {
    Settings there = network.settings;
    there.live = liveAt(network.settings, network.step());
    return there;
  };
  const Settings farthest = now(farthestOf(session)), there = now(own);
  for (const Field& field : fields())
    if (field.live && field.get(settings) == field.get(farthest)) field.set(settings, field.get(there));
  return settings;
}

}  // namespace

std::unique_ptr<Ensemble> ensembleOf(const Settings& settings, const RunOptions& options, const StartNetwork& start) {
  Networks networks = started(settings.experiment.ensemble.seeds, options, start);
  return networks.empty() ? nullptr : std::make_unique<Ensemble>(settings, std::move(networks), options);
}

EnsembleData loadEnsembleData(const Settings& settings, const ReadLimits& limits) {
  const auto networks = static_cast<std::size_t>(settings.experiment.ensemble.seeds);
  const std::shared_ptr<const Dataset> first = loadRunData(settings, limits);
  EnsembleData data(networks, first);
  if (!dependsOnSeed(settings.experiment.data)) return data;
  for (std::size_t i = 1; i < networks; ++i) {
    const Experiment e = memberSettings(settings, static_cast<std::int64_t>(i)).experiment;
    data[i] = std::make_shared<const Dataset>(loadDataset(e.data, e.seed, limits));
  }
  return data;
}

void checkSameNetworks(const Settings& settings, const SessionSnapshot& session) {
  const std::int64_t asked = settings.experiment.ensemble.seeds, there = session.networks();
  if (asked == there) return;
  throw Error("ensemble.seeds: " +
              (there == 1 ? said("value %1 does not fit the session, which holds 1 network; allowed: 1", asked)
                          : said("value %1 does not fit the session, which holds %2 networks; allowed: %3", asked,
                                 there, there)));
}

std::unique_ptr<Ensemble> startEnsemble(const Settings& settings, const EnsembleData& data,
                                        const SessionSnapshot* continued, const RunOptions& options,
                                        const std::stop_token& stop, const SourceProgress& progress) {
  const std::int64_t count = settings.experiment.ensemble.seeds;
  checkRun(settings, *data.front(), options);
  if (continued) checkSameNetworks(settings, *continued);
  const auto sources = continued ? nullptr : readGateSource(settings, {options.memory, stop});
  return ensembleOf(settings, options, [&](Index i, const RunOptions& one) -> std::unique_ptr<Run> {
    const Settings own = memberSettings(settings, i);
    const std::shared_ptr<const Dataset>& ownData = data[static_cast<std::size_t>(i)];
    if (continued) {
      const SessionSnapshot& network = networkOf(*continued, i);
      return startNetwork(settingsToGoOn(own, *continued, network), ownData, &network, {}, one, stop);
    }
    const GateWeights gates =
        gateWeightsFor(own, ownData, one.threads, sources.get(), i, count, stop, i == 0 ? progress : SourceProgress());
    return startNetwork(own, ownData, nullptr, gates, one, stop);
  });
}

std::unique_ptr<Ensemble> showEnsemble(const Settings& settings, const std::shared_ptr<const SessionSnapshot>& session,
                                       const std::string& why, const RunOptions& options, const std::stop_token& stop) {
  checkSameNetworks(settings, *session);
  const std::int64_t count = session->networks();
  auto ensemble = ensembleOf(settings, options, [&](Index i, const RunOptions& one) {
    return showSession(memberSettings(settings, i),
                       count == 1 ? session : std::make_shared<const SessionSnapshot>(aloneFrom(*session, i)), why, one,
                       stop);
  });
  if (ensemble) ensemble->setShownSession(session);
  return ensemble;
}

}  // namespace gatescope
