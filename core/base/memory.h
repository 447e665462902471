// How much memory there is, and how much of it may be taken.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <exception>
#include <stop_token>
#include <string>

#include "core/base/error.h"

namespace gatescope {

/// "1.2 GB".
std::string gigabytes(double bytes);
/// Memory that can be taken now (MemAvailable), in bytes.
double availableMemory();

/// The one limit of memory: for what is read, what is generated and what a run takes.
struct MemoryLimit {
  double chosen = 0;  ///< by the user (--memory), in bytes; 0: half of what is free
  int sharers = 1;    ///< who work at the same time, each with an equal part of it

  // Implicit: to most of the program a limit is a number.
  MemoryLimit(double bytes = 0, int parts = 1)
      : chosen(bytes), sharers(parts) {}  // NOLINT(google-explicit-constructor)
  /// Bytes of one part. Of what is free now, and `taken`, which counts as if it still were.
  double bytes(double taken = 0) const;
  /// Bytes that would have to become free before `needed` is allowed, where the limit is up to what is free.
  double missing(double needed) const;
  /// The number, and why it is that: "2.0 GB (--memory)".
  std::string text(double bytes) const;
};

/// What reading a file, or generating data, may cost. A value, handed down to whoever reads.
struct ReadLimits {
  MemoryLimit memory;    ///< of what may be made
  std::stop_token stop;  ///< reading ends with Stopped soon after this is requested
};

/// Nobody wants the result any more. No Error: nothing is wrong and nothing is to be told.
class Stopped : public std::exception {
 public:
  const char* what() const noexcept override { return "stopped"; }
};

/// What is to be made does not fit into the memory that is free.
class MemoryError : public Error {
 public:
  MemoryError(const std::string& text, double missing) : Error(text), m_missing(missing) {}
  /// Bytes by which more would have to be free.
  double missing() const { return m_missing; }

 private:
  double m_missing;
};

/// Counts what one reader makes before it makes it, so that a small file never becomes more memory than there is. Not
/// shared between threads.
class MemoryBudget {
 public:
  explicit MemoryBudget(const ReadLimits& limits = {});

  /// Counts bytes that are about to be made. Throws Error "FILE: …" naming both numbers when that is more than allowed
  /// (a MemoryError where that is up to what is free), and Stopped.
  void take(double bytes, const std::string& file);
  /// What was made before is gone.
  void giveBack(double bytes) { m_used -= bytes; }
  double left() const { return m_limit - m_used; }
  /// Throws Stopped when it is requested. Cheap: readers ask every few thousand numbers.
  void checkStop() const;

 private:
  MemoryLimit m_memory;
  double m_limit, m_used = 0;
  std::stop_token m_stop;
};

}  // namespace gatescope
