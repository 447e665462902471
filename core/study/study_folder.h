// A study on disk: sweep.json and one file per point, so that it survives everything and several machines can work on
// it.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "core/study/study_point.h"
#include "core/study/sweep.h"

namespace gatescope {

/// `point-000012.json`: program version, settings, values, theory, reasons, eigenvalues, loss curve. It holds no time
/// and no name of a machine, so the same point has the same bytes wherever it was measured. Any thread, any process:
/// every file is written under another name and renamed.
class StudyFolder {
 public:
  /// Makes the folder and its sweep.json, or opens one of the same sweep. Throws Error when the folder holds another
  /// sweep or cannot be written.
  StudyFolder(std::filesystem::path folder, Sweep sweep);
  /// Opens a folder that has a sweep.json. Throws Error.
  static StudyFolder open(const std::filesystem::path& folder);

  const Sweep& sweep() const { return m_sweep; }
  const std::filesystem::path& path() const { return m_folder; }
  std::filesystem::path file(Index point) const;

  /// Throws Error when it cannot be written.
  void write(const StudyPoint& point) const;
  enum class State { Missing, Broken, Failed, Done };
  struct Read {
    State state = State::Missing;
    StudyPoint point;
    std::string problem;      ///< what is broken, or why it failed
    std::string program;      ///< what wrote it: "gatescope 0.5.0"
    bool readFailed = false;  ///< broken, though the file may be whole: it could not be read to its end
  };
  /// The point's file, checked against the sweep. Never throws: a file that cannot be read is Broken.
  Read read(Index point) const;
  /// Of these points those whose file is missing, broken or tells of a failure.
  std::vector<Index> unfinished(const std::vector<Index>& points) const;

 private:
  std::filesystem::path m_folder;
  Sweep m_sweep;
};

}  // namespace gatescope
