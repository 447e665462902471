// Typed access to the members of a session file. For readers of sessions.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "core/npz/npy_array.h"

namespace gatescope {

/// What a member's numbers may be.
enum class Finite { Required, NotRequired };

/// Looks at members and converts them; every refusal is an Error "member NAME …". Does not own the members. Any thread.
class SessionMembers {
 public:
  explicit SessionMembers(const NpzMembers& members) : m_members(members) {}

  bool has(const std::string& name) const { return m_members.count(name) > 0; }
  const NpzMembers& all() const { return m_members; }

  std::string text(const std::string& name) const;
  /// Scalars, shape ().
  std::int64_t integer(const std::string& name) const;
  /// A number of steps or samples: from 0, and so small that counting on is safe.
  std::int64_t count(const std::string& name) const;
  double real(const std::string& name) const;
  /// Vectors; the second form demands a length.
  std::vector<std::int64_t> integers(const std::string& name) const;
  std::vector<std::int64_t> integers(const std::string& name, Index length) const;
  std::vector<double> reals(const std::string& name) const;
  std::vector<std::uint64_t> words(const std::string& name) const;
  VectorD vector(const std::string& name, Index length, Finite finite = Finite::Required) const;
  /// Matrix of just this shape, as it lies in the file.
  MatrixD matrix(const std::string& name, Index rows, Index columns, Finite finite = Finite::Required) const;
  /// Matrix of any shape with at least one row and one column. `expected` is said in the message: "(samples, inputs)".
  MatrixD anyMatrix(const std::string& name, const std::string& expected, Finite finite = Finite::Required) const;
  /// Matrix of gates: also accepts bytes and bool.
  MatrixD gates(const std::string& name, Index rows, Index columns, Finite finite = Finite::Required) const;
  /// Steps of a series: integers, not negative, never falling.
  std::vector<std::int64_t> steps(const std::string& name) const;

  [[noreturn]] static void refuse(const std::string& name, const std::string& why);

 private:
  const NpyArray& get(const std::string& name) const;
  const NpyArray& integerArray(const std::string& name) const;
  const NpyArray& floatArray(const std::string& name) const;
  void expectShape(const std::string& name, const std::vector<std::int64_t>& shape) const;
  MatrixD toMatrix(const std::string& name, Finite finite) const;

  const NpzMembers& m_members;
};

}  // namespace gatescope
