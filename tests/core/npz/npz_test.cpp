// Reading and writing .npz archives. The files of tests/data/npz were made by NumPy: see make.py there.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/npz/npz_read.h"
#include "core/npz/npz_write.h"

#include <sys/stat.h>

#include <cmath>
#include <cstring>

#include "core/base/text_file.h"
#include "core/npz/npy_format.h"
#include "tests/support/full_disk.h"
#include "tests/support/locations.h"
#include "tests/support/session_files.h"

namespace gatescope {
namespace {

using Type = NpyArray::Type;
using Shape = std::vector<std::int64_t>;

std::filesystem::path data(const std::string& name) { return std::filesystem::path(test::testData()) / "npz" / name; }

void expectArray(const NpzMembers& members, const std::string& name, Type type, const Shape& shape,
                 const std::vector<double>& values) {
  SCOPED_TRACE(name);
  ASSERT_TRUE(members.count(name));
  const NpyArray& array = members.at(name);
  EXPECT_EQ(array.type, type);
  EXPECT_EQ(array.shape, shape);
  EXPECT_EQ(array.toDoubles(), values);
}

class GoodNpzTest : public testing::TestWithParam<const char*> {};

TEST_P(GoodNpzTest, EveryTypeAndOrderOfNumpyIsRead) {
  const NpzMembers members = readNpz(data(GetParam()));
  EXPECT_EQ(members.size(), 16u);
  const std::vector<double> a = {-0.5, -0.25, 0, 0.25, 0.5, 0.75};
  expectArray(members, "float32", Type::Float32, {2, 3}, a);
  expectArray(members, "float64", Type::Float64, {2, 3}, a);
  expectArray(members, "fortran", Type::Float64, {2, 3}, a);
  std::vector<double> cube(24);
  for (std::size_t i = 0; i < cube.size(); ++i) cube[i] = static_cast<double>(i);
  expectArray(members, "cube", Type::Float32, {2, 3, 4}, cube);
  expectArray(members, "scalar", Type::Float64, {}, {2.5});
  expectArray(members, "empty", Type::Float64, {0, 3}, {});
  expectArray(members, "bool", Type::UInt8, {2}, {1, 0});
  expectArray(members, "int8", Type::Int64, {2}, {-1, 2});
  expectArray(members, "int16", Type::Int64, {2}, {-300, 2});
  expectArray(members, "int32", Type::Int64, {2}, {-70000, 2});
  expectArray(members, "int64", Type::Int64, {2}, {-1099511627776.0, 2});
  expectArray(members, "uint8", Type::UInt8, {2}, {255, 2});
  expectArray(members, "uint16", Type::Int64, {2}, {65535, 2});
  expectArray(members, "uint32", Type::Int64, {2}, {4294967295.0, 2});
  expectArray(members, "uint64", Type::UInt64, {2}, {18446744073709551615.0, 2});
  expectArray(members, "fortran_int16", Type::Int64, {2, 3}, {1, 2, 3, 4, 5, -6});
}

INSTANTIATE_TEST_SUITE_P(Npz, GoodNpzTest, testing::Values("good.npz", "good_compressed.npz"));

TEST(NpzTest, HeaderVersion2IsRead) {
  expectArray(readNpz(data("version2.npz")), "a", Type::Float64, {2, 3}, {-0.5, -0.25, 0, 0.25, 0.5, 0.75});
}

TEST(NpzTest, HeaderVersion3IsRead) {
  expectArray(readNpz(data("version3.npz")), "a", Type::Float64, {2, 3}, {-0.5, -0.25, 0, 0.25, 0.5, 0.75});
}

TEST(NpzTest, HalfPrecisionIsRead) {
  expectArray(readNpz(data("half.npz")), "a", Type::Float32, {2, 3}, {-0.5, -0.25, 0, 0.25, 0.5, 0.75});
  // every kind of a half: smallest, largest below one, largest, negative, and what is no number
  NpyHeader header;
  header.itemSize = 2;
  header.shape = {5};
  const NpyArray array = toNpyArray(header, {0x01, 0x00, 0xff, 0x3b, 0xff, 0x7b, 0x00, 0xc0, 0x00, 0xfc});
  EXPECT_EQ(array.toDoubles(),
            (std::vector<double>{std::ldexp(1.0, -24), 1 - std::ldexp(1.0, -11), 65504, -2, -INFINITY}));
}

TEST(NpzTest, BigEndianNumbersAreRead) {
  expectArray(readNpz(data("big_endian.npz")), "a", Type::Float64, {2, 3}, {-0.5, -0.25, 0, 0.25, 0.5, 0.75});
  const NpyHeader header = parseNpyHeader("{'descr': '>i2', 'fortran_order': True, 'shape': (2, 2), }");
  EXPECT_EQ(toNpyArray(header, {0, 1, 0, 2, 0xff, 0xff, 0, 4}).toDoubles(), (std::vector<double>{1, -1, 2, 4}));
}

TEST(NpzTest, OnlyTheMembersThatAreAskedForAreLookedAt) {
  const NpzMembers members = readNpz(data("extra_text.npz"), false, {.only = {"x", "y", "absent"}});
  EXPECT_EQ(members.size(), 2u);
  EXPECT_EQ(members.at("x").shape, (Shape{60, 4}));
  EXPECT_EQ(npzMemberNames(data("extra_text.npz")), (std::vector<std::string>{"x", "y", "feature_names"}));
  EXPECT_TRUE(npzMemberNames(data("no_suffix.npz")).empty());
}

TEST(NpzTest, RowsThatAreAskedForAreKept) {
  const TemporaryFolder folder;
  MatrixD values(40, 3);
  for (Index i = 0; i < values.size(); ++i) values(i / 3, i % 3) = static_cast<double>(i);
  NpyArray cube = npyMatrix(values);
  cube.shape = {10, 4, 3};
  writeNpz(folder / "a.npz", {{"a", npyMatrix(values)}, {"cube", cube}});
  const auto rowsOf = [&](const std::string& name, const std::vector<std::int64_t>& rows) {
    return readNpz(folder / "a.npz", false, {.only = {name}, .rows = {{name, rows}}}).at(name);
  };
  EXPECT_EQ(npzShape(folder / "a.npz", "cube"), (Shape{10, 4, 3}));
  EXPECT_EQ(rowsOf("a", {0, 1, 7, 39}).toDoubles(), (std::vector<double>{0, 1, 2, 3, 4, 5, 21, 22, 23, 117, 118, 119}));
  EXPECT_EQ(rowsOf("a", {}).shape, (Shape{0, 3}));
  EXPECT_EQ(rowsOf("cube", {9}).shape, (Shape{1, 4, 3}));
  EXPECT_EQ(rowsOf("cube", {9}).toDoubles().front(), 108);
  EXPECT_NE(errorOf([&] { rowsOf("a", {40}); }).find("member a has shape (40, 3) and not all rows"), std::string::npos);
  EXPECT_NE(errorOf([&] { npzShape(folder / "a.npz", "b"); }).find("member b is missing"), std::string::npos);
}

TEST(NpzTest, RowsOfAFortranArrayAreKept) {
  const auto rowsOf = [](const std::string& name, const std::vector<std::int64_t>& rows) {
    return readNpz(data("good.npz"), false, {.only = {name}, .rows = {{name, rows}}}).at(name);
  };
  for (const std::vector<std::int64_t>& rows : {std::vector<std::int64_t>{0, 1}, {0}, {1}, {}}) {
    std::vector<double> expected;
    for (const std::int64_t row : rows)
      for (int i = 0; i < 12; ++i) expected.push_back(static_cast<double>(12 * row + i));
    EXPECT_EQ(rowsOf("cube", rows).shape, (Shape{static_cast<std::int64_t>(rows.size()), 3, 4}));
    EXPECT_EQ(rowsOf("cube", rows).toDoubles(), expected);
  }
  EXPECT_EQ(rowsOf("fortran_int16", {1}).toDoubles(), (std::vector<double>{4, 5, -6}));
}

TEST(NpzTest, DamageBeyondTheRowsThatAreKeptIsTold) {
  const NpzLimits limits{.rows = {{"a", {0}}}};
  EXPECT_NE(errorOf([&] { readNpz(data("checksum.npz"), false, limits); }).find("member a is damaged"),
            std::string::npos);
}

TEST(NpzTest, WhatIsMadeIsCountedAndStops) {
  const TemporaryFolder folder;
  writeNpz(folder / "a.npz", {{"a", npyVector(std::vector<double>(1000))}});
  MemoryBudget budget(ReadLimits{7999, {}});
  NpzLimits limits;
  limits.budget = &budget;
  EXPECT_NE(errorOf([&] {
              readNpz(folder / "a.npz", false, limits);
            }).find("a.npz: member a of shape (1000,): needs 0.000 GB of memory; allowed"),
            std::string::npos);
  std::stop_source stop;
  stop.request_stop();
  MemoryBudget stopped(ReadLimits{0, stop.get_token()});
  limits.budget = &stopped;
  EXPECT_THROW(readNpz(folder / "a.npz", false, limits), Stopped);
}

TEST(NpzTest, NanAndInfinityOnlyWhereAllowed) {
  EXPECT_TRUE(std::isnan(readNpz(data("nan.npz"), true).at("a").toDoubles()[1]));
  EXPECT_EQ(readNpz(data("infinite.npz"), true).at("a").toDoubles()[1], -INFINITY);
  for (const char* name : {"nan.npz", "infinite.npz"}) {
    EXPECT_EQ(errorOf([&] { readNpz(data(name)); }), data(name).string() + ": member a holds NaN or infinity");
  }
}

struct Refusal {
  const char* file;
  const char* reason;
};

class RefusedNpzTest : public testing::TestWithParam<Refusal> {};

TEST_P(RefusedNpzTest, TheMessageNamesFileMemberAndReason) {
  const std::string text = errorOf([] { readNpz(data(GetParam().file), true); });
  EXPECT_EQ(text.find(data(GetParam().file).string() + ": "), 0u) << text;
  EXPECT_NE(text.find(GetParam().reason), std::string::npos) << text;
}

INSTANTIATE_TEST_SUITE_P(
    Npz, RefusedNpzTest,
    testing::Values(
        Refusal{"object.npz", "member a has type '|O': object arrays"},
        Refusal{"structured.npz", "member a has a structured type"}, Refusal{"unicode.npz", "member a has type '<U1'"},
        Refusal{"complex.npz", "member a has type '<c16'"}, Refusal{"not_npy.npz", "member a is not a NumPy array"},
        Refusal{"no_suffix.npz", "member a.txt is not a NumPy array"},
        Refusal{"short_data.npz", "member a has shape (2, 3), which needs 48 bytes of data, not 40"},
        Refusal{"long_data.npz", "member a has shape (2, 3), which needs 48 bytes of data, not 56"},
        Refusal{"short_header.npz", "member a is truncated"},
        Refusal{"negative_shape.npz", "member a has a negative number"},
        Refusal{"huge_shape.npz", "member a has shape (4294967296, 4294967296), which is too large"},
        Refusal{"huge_empty.npz", "member a has shape (0, 4294967296, 4294967296), which is too large"},
        Refusal{"claims_much.npz", "member a has shape (1000000000,), which needs 8000000000 bytes"},
        Refusal{"header_garbage.npz", "member a has a header that cannot be read"},
        Refusal{"header_code.npz", "member a has a header that cannot be read"},
        Refusal{"twice.npz", "member a is there twice"}, Refusal{"lzma.npz", "member a is packed by a method"},
        Refusal{"truncated.npz", "is not a NumPy archive (.npz), or is truncated"},
        Refusal{"checksum.npz", "member a is damaged: CRC error"}, Refusal{"encrypted.npz", "member a is encrypted"},
        Refusal{"ratio.npz", "member a claims an impossible packing ratio"},
        Refusal{"longer.npz", "member a holds more data than it declares"},
        Refusal{"many_members.npz", "cannot be opened as a NumPy archive"},
        Refusal{"make.py", "is not a NumPy archive"}, Refusal{"absent.npz", "there is no such file"},
        Refusal{".", "is not a file"}),
    [](const auto& test) {
      std::string name;
      for (const char c : std::string(test.param.file)) name += std::isalnum(static_cast<unsigned char>(c)) ? c : '_';
      return name;
    });

TEST(NpzTest, LimitsHoldBeforeMemoryIsTaken) {
  const TemporaryFolder folder;
  writeNpz(folder / "a.npz", {{"a", npyVector(std::vector<double>(100))}, {"b", npyVector(std::vector<double>(100))}});
  EXPECT_EQ(readNpz(folder / "a.npz", false, {.maximumBytes = 2 * (800 + 128), .maximumMembers = 2}).size(), 2u);
  EXPECT_NE(errorOf([&] { readNpz(folder / "a.npz", false, {.maximumBytes = 1500}); }).find("member b does not fit"),
            std::string::npos);
  EXPECT_NE(
      errorOf([&] { readNpz(folder / "a.npz", false, {.maximumMembers = 1}); }).find("has 2 members, more than the 1"),
      std::string::npos);
}

TEST(NpzTest, EmptyFileIsRefused) {
  const TemporaryFolder folder;
  writeBytes(folder / "a.npz", "");
  EXPECT_NE(errorOf([&] { readNpz(folder / "a.npz"); }).find("is empty"), std::string::npos);
}

TEST(NpzTest, EveryBuilderSurvivesTheFile) {
  const TemporaryFolder folder;
  MatrixD m(2, 3);
  m << 1, 2, 3, -0.0, 1e-300, NAN;
  const Matrix f = m.leftCols(2).cast<Scalar>();
  const NpzMembers members = {{"integer", npyScalar(std::int64_t{-7})},
                              {"real", npyScalar(0.1)},
                              {"bytes", npyBytes("β = 4")},
                              {"reals", npyVector({INFINITY, -1.5})},
                              {"nothing", npyVector({})},
                              {"integers", npyIntegers({INT64_MIN, INT64_MAX})},
                              {"words", npyWords({UINT64_MAX, 0})},
                              {"doubles", npyMatrix(Eigen::Ref<const MatrixD>(m))},
                              {"floats", npyMatrix(Eigen::Ref<const Matrix>(f))}};
  writeNpz(folder / "a.npz", members);
  const NpzMembers back = readNpz(folder / "a.npz", true);
  ASSERT_EQ(back.size(), members.size());
  for (const auto& [name, array] : members) {
    SCOPED_TRACE(name);
    EXPECT_EQ(back.at(name).type, array.type);
    EXPECT_EQ(back.at(name).shape, array.shape);
    EXPECT_EQ(back.at(name).bytes, array.bytes);
  }
  EXPECT_EQ(back.at("doubles").shape, (Shape{2, 3}));
  EXPECT_EQ(back.at("doubles").toDoubles()[1], 2) << "C order: along the row";
  EXPECT_EQ(folder.entries(), 1);
}

TEST(NpzTest, SameMembersGiveTheSameBytes) {
  const TemporaryFolder folder;
  const NpzMembers members = {{"a", npyVector({1, 2, 3})}, {"b", npyBytes("text")}};
  writeNpz(folder / "a.npz", members);
  writeNpz(folder / "b.npz", members);
  const std::string bytes = fileBytes(folder / "a.npz");
  EXPECT_EQ(bytes, fileBytes(folder / "b.npz"));
  EXPECT_EQ(bytes.substr(0, 4), "PK\x03\x04");
  EXPECT_EQ(bytes.substr(8, 2), std::string("\x08\x00", 2)) << "deflated";
  EXPECT_EQ(bytes.substr(10, 4), std::string("\x00\x00\x21\x00", 4)) << "1 January 1980";
}

TEST(NpzTest, HeaderIsThatOfNumpy) {
  const std::string header = npyFileHeader(npyMatrix(Eigen::Ref<const MatrixD>(MatrixD::Zero(3, 4))));
  EXPECT_EQ(header.size() % 64, 0u);
  EXPECT_EQ(header.substr(0, 10), std::string("\x93NUMPY\x01\x00\x76\x00", 10));
  EXPECT_EQ(header.substr(10, 60), "{'descr': '<f8', 'fortran_order': False, 'shape': (3, 4), } ");
  EXPECT_EQ(header.back(), '\n');
  EXPECT_NE(npyFileHeader(npyVector({1})).find("'shape': (1,), }"), std::string::npos);
  EXPECT_NE(npyFileHeader(npyScalar(1.0)).find("'shape': (), }"), std::string::npos);
  EXPECT_NE(npyFileHeader(npyBytes("x")).find("'descr': '|u1'"), std::string::npos);
}

TEST(NpzTest, DamagedArchivesThrowErrorOrAreRead) {
  const TemporaryFolder folder;
  for (const char* name : {"good.npz", "good_compressed.npz"}) {
    const int refused =
        refusedFiles(fileBytes(data(name)), folder / "a.npz", 1500, [](const auto& file) { readNpz(file); });
    EXPECT_GT(refused, 750) << name;
  }
}

TEST(NpzTest, DamagedHeadersThrowErrorOrAreRead) {
  const int refused = refusedMutations("{'descr': '<f8', 'fortran_order': False, 'shape': (31, 7), }", 20000,
                                       [](const std::string& text) { npyUnpackedBytes(parseNpyHeader(text)); });
  EXPECT_GT(refused, 15000);
  EXPECT_LT(refused, 20000) << "other shapes are no damage";
}

TEST(AtomicFileTest, ReplacesTheFileAndKeepsItsMode) {
  const TemporaryFolder folder;
  writeFileAtomically(folder / "a.txt", "first, longer text");
  std::filesystem::permissions(folder / "a.txt",
                               std::filesystem::perms::owner_read | std::filesystem::perms::owner_write);
  writeFileAtomically(folder / "a.txt", "second");
  EXPECT_EQ(fileBytes(folder / "a.txt"), "second");
  EXPECT_EQ(std::filesystem::status(folder / "a.txt").permissions(),
            std::filesystem::perms::owner_read | std::filesystem::perms::owner_write);
  EXPECT_EQ(folder.entries(), 1);
}

TEST(AtomicFileTest, ALinkStaysALink) {
  const TemporaryFolder folder;
  writeBytes(folder / "a.txt", "first");
  std::filesystem::create_symlink("a.txt", folder / "link");
  writeFileAtomically(folder / "link", "second");
  EXPECT_TRUE(std::filesystem::is_symlink(folder / "link"));
  EXPECT_EQ(fileBytes(folder / "a.txt"), "second");
}

TEST(AtomicFileTest, FailuresNameTheFileAndLeaveNothing) {
  const TemporaryFolder folder;
  const auto missing = folder.path() / "none" / "a.txt";
  EXPECT_EQ(errorOf([&] { writeFileAtomically(missing, "x"); }),
            missing.string() + ": cannot be written: No such file or directory");
  std::filesystem::create_directory(folder / "sub");
  EXPECT_NE(errorOf([&] { writeFileAtomically(folder / "sub", "x"); }).find("sub: cannot be written: Is a directory"),
            std::string::npos);
  EXPECT_NE(errorOf([&] { writeFileAtomically(folder.path() / "", "x"); }).find("not a file name"), std::string::npos);
  EXPECT_EQ(folder.entries(), 1);
}

TEST(AtomicFileTest, NoRoomKeepsTheOldFile) {
  const TemporaryFolder folder;
  writeNpz(folder / "a.npz", {{"a", npyScalar(1.0)}});
  const std::string before = fileBytes(folder / "a.npz");
  Rng rng(1, "noise");
  std::vector<std::uint64_t> words(5000);
  for (std::uint64_t& word : words) word = rng.next();
  const std::string text = errorOf([&] {
    const test::FullDisk full(4096);
    writeNpz(folder / "a.npz", {{"a", npyWords(words)}});
  });
  EXPECT_EQ(text, (folder / "a.npz").string() + ": cannot be written: File too large");
  EXPECT_EQ(fileBytes(folder / "a.npz"), before);
  EXPECT_EQ(folder.entries(), 1);
}

TEST(AtomicFileTest, UnwritableFolderIsRefused) {
  if (geteuid() == 0) GTEST_SKIP() << "the superuser may write anywhere";
  const TemporaryFolder folder;
  std::filesystem::permissions(folder.path(), std::filesystem::perms::owner_read | std::filesystem::perms::owner_exec);
  EXPECT_NE(
      errorOf([&] { writeFileAtomically(folder / "a.txt", "x"); }).find("a.txt: cannot be written: Permission denied"),
      std::string::npos);
  std::filesystem::permissions(folder.path(), std::filesystem::perms::owner_all);
}

}  // namespace
}  // namespace gatescope
