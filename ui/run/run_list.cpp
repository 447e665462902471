// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/run_list.h"

#include <QCoreApplication>
#include <algorithm>

namespace gatescope {
namespace {

// Beside the numbers of runs.
constexpr std::uint64_t kPins = std::uint64_t{1} << 62;

QString words(const char* text) { return QCoreApplication::translate("gatescope::RunList", text); }

QString nameOf(const QString& title, const RunHistory& run) {
  return title.isEmpty() ? shortRunName(run.settings) : title;
}

// "A: mine" on the plots is "mine" here: the colour says the rest.
QString withoutLetter(const QString& name) { return name.mid(name.indexOf(QStringLiteral(": ")) + 2); }

// The pin with the curves of this very run.
const PinnedRuns::Place* pinOf(const std::vector<PinnedRuns::Place>& places, const RunHistory& run) {
  const auto found = std::ranges::find_if(places, [&](const PinnedRuns::Place& place) {
    return !place.trainsAlong && place.run.history->generation == run.generation;
  });
  return found == places.end() ? nullptr : &*found;
}

}  // namespace

std::vector<ListedRun> RunList::rows() const {
  const std::vector<PinnedRuns::Place> places = m_runs.pins().places();
  const RunHistory& watched = *m_runs.bridge().history();
  std::vector<ListedRun> rows;
  const auto add = [&](ListedRun::Kind kind, const QString& title, const RunHistory& run) {
    ListedRun row;
    row.id = run.generation;
    row.kind = kind;
    row.name = nameOf(title, run);
    row.history = &run;
    if (const PinnedRuns::Place* pin = pinOf(places, run)) {
      row.position = pin->run.pin;
      row.hue = pin->run.hue;
      row.isShown = pin->isShown;
    }
    rows.push_back(row);
  };
  add(ListedRun::Kind::Watched, watched.title, watched);
  rows.back().isShown = true;
  rows.back().whyNotOpened = words("This run is on screen already.");
  addPins(rows, true);
  const std::vector<KeptRun>& kept = m_runs.kept().runs();
  for (auto run = kept.rbegin(); run != kept.rend(); ++run) {
    add(ListedRun::Kind::Kept, run->title, *run->history);
    ListedRun& row = rows.back();
    row.isGhost = m_runs.bridge().ghost() && m_runs.bridge().ghost()->generation == row.id;
    row.isShown = row.isShown || (row.isGhost && row.position < 0 && m_runs.isGhostShown());
    if (!run->session) row.whyNotOpened = words("Its network was too large to be kept: only its curves are there.");
  }
  addPins(rows, false);
  return rows;
}

void RunList::addPins(std::vector<ListedRun>& rows, bool thatTrain) const {
  for (const PinnedRuns::Place& place : m_runs.pins().places()) {
    const bool isListed = !place.trainsAlong && std::ranges::any_of(rows, [&](const ListedRun& row) {
      return row.position == place.run.pin;
    });
    if (place.trainsAlong != thatTrain || isListed) continue;
    const QString why = thatTrain ? words("It trains beside the run on screen: unpin it first.")
                                  : words("Only the curves of this run were pinned; the run itself is gone.");
    rows.push_back({kPins + static_cast<std::uint64_t>(place.run.pin),
                    thatTrain ? ListedRun::Kind::Beside : ListedRun::Kind::Pinned, withoutLetter(place.run.name),
                    place.run.history, place.run.pin, place.run.hue, false, place.isShown, why});
  }
}

std::optional<ListedRun> RunList::find(std::uint64_t id) const {
  const std::vector<ListedRun> all = rows();
  const auto found = std::ranges::find(all, id, &ListedRun::id);
  return found == all.end() ? std::nullopt : std::optional(*found);
}

void RunList::rename(std::uint64_t id, const QString& name) {
  const std::optional<ListedRun> row = find(id);
  if (!row) return;
  const QString title = name.trimmed();
  if (row->kind == ListedRun::Kind::Watched) m_runs.bridge().rename(title);
  if (row->kind == ListedRun::Kind::Kept) m_runs.kept().rename(id, title);
  if (row->position >= 0) m_runs.pins().rename(row->position, title);
}

QString RunList::setShown(std::uint64_t id, bool shown) {
  const std::optional<ListedRun> row = find(id);
  if (!row || row->isShown == shown) return {};
  if (row->position >= 0) {
    m_runs.pins().setShown(row->position, shown);
  } else if (row->isGhost) {
    m_runs.setGhostShown(shown);
  } else {
    return pin(id);
  }
  return {};
}

QString RunList::pin(std::uint64_t id) {
  const std::optional<ListedRun> row = find(id);
  if (!row || row->position >= 0) return {};
  if (row->kind == ListedRun::Kind::Watched) return m_runs.pin();
  const KeptRun* kept = m_runs.kept().find(id);
  if (!kept) return {};
  QString problem = m_runs.pins().pin(kept->history);
  if (!problem.isEmpty() || kept->title.isEmpty()) return problem;
  if (const std::optional<ListedRun> pinned = find(id)) m_runs.pins().rename(pinned->position, kept->title);
  return {};
}

void RunList::unpin(std::uint64_t id) {
  if (const std::optional<ListedRun> row = find(id); row && row->position >= 0) m_runs.pins().remove(row->position);
}

QString RunList::open(std::uint64_t id, bool run) {
  const std::optional<ListedRun> row = find(id);
  if (!row) return {};
  if (!row->whyNotOpened.isEmpty()) return row->whyNotOpened;
  m_runs.open(*m_runs.kept().find(id), run);
  return {};
}

QString RunList::save(std::uint64_t id, const QString& path) {
  const std::optional<ListedRun> row = find(id);
  if (!row) return {};
  if (row->kind == ListedRun::Kind::Watched) {
    m_runs.bridge().save(path);
  } else if (row->kind == ListedRun::Kind::Beside) {
    m_runs.pins().bridge(row->position)->save(path);
  } else {
    const KeptRun* kept = m_runs.kept().find(id);
    if (!kept || !kept->session) return row->whyNotOpened;
    m_runs.bridge().save(path, kept->session);
  }
  return {};
}

void RunList::remove(std::uint64_t id) {
  const std::optional<ListedRun> row = find(id);
  if (!row || row->kind == ListedRun::Kind::Watched) return;
  if (row->position >= 0) m_runs.pins().drop(row->position);
  if (const KeptRun* kept = m_runs.kept().find(id)) m_runs.remove(*kept);
}

}  // namespace gatescope
