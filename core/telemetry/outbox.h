// The mailbox from the session thread to whoever looks: bounded, coalescing, one mutex.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <mutex>

#include "core/telemetry/telemetry.h"

namespace gatescope {

/// Any thread may call any member; each blocks no longer than a mutex swap. Samples past capacity are thinned to every
/// other one, counted and kept in order, those of all networks at the same steps; states, notices and runs that were
/// handed over are never lost.
class Outbox {
 public:
  static constexpr std::size_t kCapacity = 4096;

  /// `capacity`: samples of a curve that may wait.
  explicit Outbox(std::size_t capacity = kCapacity) : m_capacity(capacity) {}

  /// Starts a generation: nothing of older ones is told any more, except notices and runs that were handed over.
  /// Returns what still waited.
  Results begin(std::uint64_t generation);
  /// Back to the generation before, with what begin() returned: what came since is dropped, with the same exceptions.
  void goBack(Results before);
  /// Samples from this step on are no more: the run had ended there and goes on. Comes before all that is added later.
  /// Of the first network, here as below.
  void dropFrom(std::int64_t step);
  void add(const StepSample& sample);
  void add(const LayerSample& sample);
  /// A frame of the same step as the one before takes its place.
  void add(std::shared_ptr<const KernelFrame> frame);
  /// What is new of all networks, at once: no take() sees some of them a step further than others.
  void add(std::vector<MemberSamples> news);
  /// The latest wins.
  void add(std::shared_ptr<const KernelMatrices> matrices);
  void add(std::shared_ptr<const Inspection> inspection);
  void add(std::shared_ptr<const PastView> pastView);
  void add(std::shared_ptr<const std::vector<std::int64_t>> checkpoints);
  void add(RunState state);
  void add(Notice notice);
  void add(HandedOver run);
  /// What somebody changes of the run, and what it was started with; the latest wins.
  void add(std::shared_ptr<const Settings> course);
  /// Samples wait that nobody takes: with as many again they would be thinned.
  bool isFull();

  Results take();

 private:
  std::size_t m_capacity;
  std::mutex m_mutex;
  Results m_waiting;
};

}  // namespace gatescope
