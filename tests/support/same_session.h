// Whether two runs leave the same files: every table and every member of the session, byte for byte.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtest/gtest.h>

#include <sstream>
#include <string>

#include "core/engine/run_session.h"
#include "core/session/csv.h"
#include "core/session/session_read.h"
#include "core/session/session_write.h"
#include "tests/support/runs.h"

namespace gatescope::test {

/// Through the archive's own types, as a file would hold it.
inline SessionSnapshot throughFile(const SessionSnapshot& session) { return fromMembers(toMembers(session)); }

inline void expectSameMembers(const SessionSnapshot& a, const SessionSnapshot& b, const std::string& name) {
  const NpzMembers left = toMembers(a), right = toMembers(b);
  for (const auto& [key, array] : left) {
    ASSERT_TRUE(right.contains(key)) << name << ": " << key << " is missing";
    EXPECT_EQ(array.type, right.at(key).type) << name << ": " << key;
    EXPECT_EQ(array.shape, right.at(key).shape) << name << ": " << key;
    EXPECT_EQ(array.bytes == right.at(key).bytes, true) << name << ": " << key;
  }
  for (const auto& [key, array] : right) EXPECT_TRUE(left.contains(key)) << name << ": " << key << " is new";
}

/// The first line in which two tables differ; "" when none does.
inline std::string firstDifference(const std::string& a, const std::string& b) {
  std::istringstream left(a), right(b);
  for (std::string x, y;;) {
    const bool more = static_cast<bool>(std::getline(left, x)), other = static_cast<bool>(std::getline(right, y));
    if (!more && !other) return "";
    if (more != other || x != y) return (more ? x : "(end)") + " and " + (other ? y : "(end)");
  }
}

inline void expectSameFiles(const Run& a, const Run& b, const std::string& name) {
  EXPECT_EQ(a.phase(), b.phase()) << name;
  EXPECT_EQ(a.step(), b.step()) << name;
  EXPECT_EQ(a.message(), b.message()) << name;
  EXPECT_EQ(firstDifference(historyCsv(a.history()), historyCsv(b.history())), "") << name;
  EXPECT_EQ(firstDifference(layersCsv(a.history()), layersCsv(b.history())), "") << name;
  EXPECT_EQ(firstDifference(kernelCsv(a.history()), kernelCsv(b.history())), "") << name;
  expectSameMembers(snapshotOf(a), snapshotOf(b), name);
}

}  // namespace gatescope::test
