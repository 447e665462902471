// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/npz/npy_array.h"

#include <cstring>

namespace gatescope {

namespace {

template <class T>
NpyArray makeArray(NpyArray::Type type, std::vector<std::int64_t> shape, const T* values, std::size_t count) {
  NpyArray array{type, std::move(shape), std::vector<unsigned char>(count * sizeof(T))};
  if (count > 0) std::memcpy(array.bytes.data(), values, array.bytes.size());
  return array;
}

template <class S>
NpyArray makeMatrix(NpyArray::Type type, const Eigen::Ref<const MatrixOf<S>>& values) {
  const Eigen::Matrix<S, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor> rows = values;
  return makeArray(type, {values.rows(), values.cols()}, rows.data(), static_cast<std::size_t>(rows.size()));
}

template <class T>
std::vector<double> converted(const std::vector<unsigned char>& bytes) {
  std::vector<double> values(bytes.size() / sizeof(T));
  for (std::size_t i = 0; i < values.size(); ++i) {
    T value;
    std::memcpy(&value, bytes.data() + i * sizeof(T), sizeof value);
    values[i] = static_cast<double>(value);
  }
  return values;
}

}  // namespace

std::int64_t NpyArray::size() const {
  std::int64_t count = 1;
  for (const std::int64_t extent : shape) count *= extent;
  return count;
}

std::vector<double> NpyArray::toDoubles() const {
  switch (type) {
    case Type::Float32:
      return converted<float>(bytes);
    case Type::Float64:
      return converted<double>(bytes);
    case Type::Int64:
      return converted<std::int64_t>(bytes);
    case Type::UInt8:
      return converted<std::uint8_t>(bytes);
    case Type::UInt64:
      return converted<std::uint64_t>(bytes);
  }
  return {};
}

NpyArray npyScalar(std::int64_t value) { return makeArray(NpyArray::Type::Int64, {}, &value, 1); }

NpyArray npyScalar(double value) { return makeArray(NpyArray::Type::Float64, {}, &value, 1); }

NpyArray npyBytes(const std::string& text) {
  return makeArray(NpyArray::Type::UInt8, {static_cast<std::int64_t>(text.size())}, text.data(), text.size());
}

NpyArray npyVector(const std::vector<double>& values) {
  return makeArray(NpyArray::Type::Float64, {static_cast<std::int64_t>(values.size())}, values.data(), values.size());
}

NpyArray npyIntegers(const std::vector<std::int64_t>& values) {
  return makeArray(NpyArray::Type::Int64, {static_cast<std::int64_t>(values.size())}, values.data(), values.size());
}

NpyArray npyWords(const std::vector<std::uint64_t>& values) {
  return makeArray(NpyArray::Type::UInt64, {static_cast<std::int64_t>(values.size())}, values.data(), values.size());
}

NpyArray npyMatrix(const Eigen::Ref<const MatrixD>& values) {
  return makeMatrix<double>(NpyArray::Type::Float64, values);
}

NpyArray npyMatrix(const Eigen::Ref<const Matrix>& values) {
  return makeMatrix<float>(NpyArray::Type::Float32, values);
}

}  // namespace gatescope
