// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/session_members.h"

#include <algorithm>
#include <cstring>

#include "core/base/error.h"
#include "core/base/message.h"
#include "core/npz/npy_format.h"

namespace gatescope {

namespace {

constexpr std::int64_t kMostSteps = 1'000'000'000'000'000;
constexpr const char* kMostStepsText = "1,000,000,000,000,000";

}  // namespace

void SessionMembers::refuse(const std::string& name, const std::string& why) {
  throw Error(said("member %1 %2", name, why));
}

const NpyArray& SessionMembers::get(const std::string& name) const {
  const auto found = m_members.find(name);
  if (found == m_members.end()) refuse(name, said("is missing"));
  return found->second;
}

const NpyArray& SessionMembers::integerArray(const std::string& name) const {
  const NpyArray& array = get(name);
  const bool ok = array.type == NpyArray::Type::Int64 || array.type == NpyArray::Type::UInt8;
  if (!ok) refuse(name, said("has type %1, expected int64", npyTypeName(array.type)));
  return array;
}

const NpyArray& SessionMembers::floatArray(const std::string& name) const {
  const NpyArray& array = get(name);
  const bool ok = array.type == NpyArray::Type::Float32 || array.type == NpyArray::Type::Float64;
  if (!ok) refuse(name, said("has type %1, expected float32 or float64", npyTypeName(array.type)));
  return array;
}

void SessionMembers::expectShape(const std::string& name, const std::vector<std::int64_t>& shape) const {
  const NpyArray& array = get(name);
  if (array.shape != shape)
    refuse(name, said("has shape %1, expected %2", npyShapeText(array.shape), npyShapeText(shape)));
}

std::string SessionMembers::text(const std::string& name) const {
  const NpyArray& array = get(name);
  if (array.type != NpyArray::Type::UInt8 || array.shape.size() != 1)
    refuse(name, said("is not text: expected (bytes,) uint8"));
  return {array.bytes.begin(), array.bytes.end()};
}

std::int64_t SessionMembers::integer(const std::string& name) const {
  const NpyArray& array = integerArray(name);
  expectShape(name, {});
  if (array.type == NpyArray::Type::UInt8) return array.bytes[0];
  std::int64_t value = 0;
  std::memcpy(&value, array.bytes.data(), sizeof value);
  return value;
}

std::int64_t SessionMembers::count(const std::string& name) const {
  const std::int64_t value = integer(name);
  if (value < 0) refuse(name, said("is negative"));
  if (value > kMostSteps) refuse(name, said("is %1; allowed: 0 to %2", value, kMostStepsText));
  return value;
}

double SessionMembers::real(const std::string& name) const {
  const NpyArray& array = floatArray(name);
  expectShape(name, {});
  return array.toDoubles()[0];
}

std::vector<std::int64_t> SessionMembers::integers(const std::string& name) const {
  const NpyArray& array = integerArray(name);
  if (array.shape.size() != 1) refuse(name, said("has shape %1, expected one dimension", npyShapeText(array.shape)));
  if (array.type == NpyArray::Type::UInt8) return {array.bytes.begin(), array.bytes.end()};
  std::vector<std::int64_t> values(static_cast<std::size_t>(array.size()));
  if (!values.empty()) std::memcpy(values.data(), array.bytes.data(), array.bytes.size());
  return values;
}

std::vector<std::int64_t> SessionMembers::integers(const std::string& name, Index length) const {
  integerArray(name);
  expectShape(name, {length});
  return integers(name);
}

std::vector<double> SessionMembers::reals(const std::string& name) const {
  const NpyArray& array = floatArray(name);
  if (array.shape.size() != 1) refuse(name, said("has shape %1, expected one dimension", npyShapeText(array.shape)));
  return array.toDoubles();
}

std::vector<std::uint64_t> SessionMembers::words(const std::string& name) const {
  const NpyArray& array = get(name);
  if (array.type != NpyArray::Type::UInt64) refuse(name, said("has type %1, expected uint64", npyTypeName(array.type)));
  if (array.shape.size() != 1) refuse(name, said("has shape %1, expected one dimension", npyShapeText(array.shape)));
  std::vector<std::uint64_t> values(static_cast<std::size_t>(array.size()));
  if (!values.empty()) std::memcpy(values.data(), array.bytes.data(), array.bytes.size());
  return values;
}

MatrixD SessionMembers::toMatrix(const std::string& name, Finite finite) const {
  const NpyArray& array = get(name);
  const std::vector<double> values = array.toDoubles();
  const Index rows = array.shape[0], columns = array.shape.size() > 1 ? array.shape[1] : 1;
  using RowMajor = Eigen::Matrix<double, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;
  MatrixD matrix = Eigen::Map<const RowMajor>(values.data(), rows, columns);
  if (finite == Finite::Required && !matrix.allFinite()) refuse(name, said("holds NaN or infinity"));
  return matrix;
}

VectorD SessionMembers::vector(const std::string& name, Index length, Finite finite) const {
  floatArray(name);
  expectShape(name, {length});
  return toMatrix(name, finite).col(0);
}

MatrixD SessionMembers::matrix(const std::string& name, Index rows, Index columns, Finite finite) const {
  floatArray(name);
  expectShape(name, {rows, columns});
  return toMatrix(name, finite);
}

MatrixD SessionMembers::gates(const std::string& name, Index rows, Index columns, Finite finite) const {
  if (get(name).type != NpyArray::Type::UInt8) floatArray(name);
  expectShape(name, {rows, columns});
  return toMatrix(name, finite);
}

MatrixD SessionMembers::anyMatrix(const std::string& name, const std::string& expected, Finite finite) const {
  const NpyArray& array = floatArray(name);
  if (array.shape.size() != 2 || array.shape[0] < 1 || array.shape[1] < 1) {
    refuse(name, said("has shape %1, expected %2", npyShapeText(array.shape), expected));
  }
  return toMatrix(name, finite);
}

std::vector<std::int64_t> SessionMembers::steps(const std::string& name) const {
  std::vector<std::int64_t> steps = integers(name);
  if (!steps.empty() && steps.front() < 0) refuse(name, said("holds a negative step"));
  for (const std::int64_t step : steps)
    if (step > kMostSteps) refuse(name, said("holds step %1; allowed: 0 to %2", step, kMostStepsText));
  if (!std::is_sorted(steps.begin(), steps.end())) refuse(name, said("holds steps that are not in order"));
  return steps;
}

}  // namespace gatescope
