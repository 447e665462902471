// Tests of the table of data sources, of class choice, targets and labels, and of the bundled and installed image sets.
// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <set>

#include "core/base/text.h"
#include "core/data/dataset.h"
#include "core/data/selection.h"
#include "core/npz/npz_write.h"
#include "tests/support/data_files.h"

namespace gatescope {
namespace {

using test::dataSettings;
using test::loadError;
using test::ScopedVariable;
using test::TemporaryFolder;

/// Keeps data of this computer's user out of a test: only what the test writes, /usr/share and the bundle are found.
struct NoUserData {
  TemporaryFolder folder;
  ScopedVariable data{"GATESCOPE_DATA_DIR", folder.path().string()};
  ScopedVariable home{"XDG_DATA_HOME", folder.path().string()};
};

/// Writes a file that this source can read and returns settings for it.
DataSettings settingsWithFile(const std::string& id, const TemporaryFolder& folder) {
  if (id == "csv") {
    test::writeBytes(folder / "table.csv", "a,b,label\n1,2,0\n3,4,1\n5,6,0\n7,8,1\n9,10,0\n11,12,1\n");
    return dataSettings(id, folder / "table.csv");
  }
  if (id == "npz") {
    writeNpz(folder / "set.npz",
             {{"x", npyMatrix(MatrixD(MatrixD::Random(6, 3)))}, {"y", npyVector({-1, 1, -1, 1, -1, 1})}});
    return dataSettings(id, folder / "set.npz");
  }
  if (id == "cifar10") {
    std::string records;
    for (const int label : {3, 5, 3, 5}) records += test::cifarRecord(label, 10, 20, 30);
    test::writeBytes(folder / "data_batch_1.bin", records);
    test::writeBytes(folder / "test_batch.bin", records);
    DataSettings settings = dataSettings(id, folder.path());
    settings.classes = {3, 5};
    return settings;
  }
  test::writeBytes(folder / "train-images-idx3-ubyte", test::idxImages({1, 2, 1, 2}));
  test::writeBytes(folder / "train-labels-idx1-ubyte", test::idxLabels({1, 2, 1, 2}));
  return dataSettings(id, folder.path());
}

TEST(RegistryTest, RowsAreCompleteAndUnique) {
  std::set<std::string> seen;
  for (const DataSource& source : dataSources()) {
    EXPECT_TRUE(seen.insert(source.id).second) << source.id;
    EXPECT_FALSE(source.title.empty()) << source.id;
    EXPECT_TRUE(source.description.ends_with(".")) << source.id;
    EXPECT_TRUE(source.load) << source.id;
    EXPECT_EQ(findDataSource(source.id), &source);
  }
  const std::set<std::string> promised = {"sphere",        "identical",    "circle",    "moons", "spirals",
                                          "xor",           "checkerboard", "gaussians", "mnist", "csv",
                                          "fashion_mnist", "cifar10",      "npz",       "idx",   "oblique_tree"};
  EXPECT_EQ(seen, promised);
  EXPECT_EQ(findDataSource("nothing"), nullptr);
}

TEST(RegistryTest, EveryRowLoadsAndKeepsItsPromises) {
  for (const DataSource& source : dataSources()) {
    SCOPED_TRACE(source.id);
    const TemporaryFolder folder;
    DataSettings settings = source.needsPath ? settingsWithFile(source.id, folder) : dataSettings(source.id);
    if (source.id == "fashion_mnist" && !std::filesystem::exists("/usr/share/datasets/fashion-mnist")) continue;
    if (source.hasClasses && source.inputs == 784) settings.classes = {4, 7};
    settings.train = 30;
    settings.test = 10;
    const Dataset data = loadDataset(settings, 2);
    EXPECT_GT(data.train.count(), 0);
    EXPECT_LE(data.train.count(), 30);
    if (source.inputs > 0) {
      EXPECT_EQ(data.inputs(), source.inputs);
    }
    EXPECT_EQ(data.outputs(), 1);
    EXPECT_EQ(data.test.inputs.rows(), data.inputs());
    EXPECT_EQ(data.test.targets.rows(), 1);
    EXPECT_EQ(data.classification ? 2U : 0U, data.classNames.size());
    const Dataset again = loadDataset(settings, 2);
    EXPECT_EQ(again.train.inputs, data.train.inputs);
    EXPECT_EQ(again.train.targets, data.train.targets);
    const Dataset other = loadDataset(settings, 3);
    EXPECT_EQ(other.train.inputs != data.train.inputs || other.train.targets != data.train.targets,
              dependsOnSeed(settings));
    settings.labels = Labels::Random;
    EXPECT_TRUE(dependsOnSeed(settings));
  }
}

TEST(RegistryTest, BadSettingsNameFieldValueAndWhatIsAllowed) {
  const auto errorWith = [](auto change) {
    DataSettings settings = dataSettings("moons");
    change(settings);
    return loadError(settings);
  };
  const std::string unknown = errorWith([](DataSettings& s) { s.name = "moon"; });
  EXPECT_NAMES(unknown, "data.name: 'moon'");
  EXPECT_NAMES(unknown, "did you mean moons?");
  EXPECT_NAMES(unknown, "checkerboard");
  EXPECT_NAMES(errorWith([](DataSettings& s) { s.train = 0; }), "data.train: 0 is not allowed; choose 1 to");
  EXPECT_NAMES(errorWith([](DataSettings& s) { s.train = std::int64_t{1} << 40; }), "data.train: 1099511627776");
  EXPECT_NAMES(errorWith([](DataSettings& s) { s.test = -1; }), "data.test: -1");
  EXPECT_NAMES(errorWith([](DataSettings& s) { s.noise = -0.5; }), "data.noise: -0.5");
  EXPECT_NAMES(errorWith([](DataSettings& s) { s.noise = kAbsent; }), "data.noise: nan");
  EXPECT_NAMES(errorWith([](DataSettings& s) { s.name = "sphere", s.inputs = 0; }), "data.inputs: 0");
  EXPECT_NAMES(errorWith([](DataSettings& s) { s.name = "sphere", s.inputs = 1000000, s.train = 10000000; }),
               "data.train: 10,000,400");
  EXPECT_NAMES(errorWith([](DataSettings& s) { s.name = "circle", s.frequencyLower = kAbsent; }),
               "data.frequency_lower");
  EXPECT_NAMES(errorWith([](DataSettings& s) { s.name = "circle", s.targets = Targets::Classes; }),
               "data.targets: classes do not fit circle");
  for (const char* id : {"csv", "npz", "idx", "cifar10"}) {
    EXPECT_NAMES(loadError(dataSettings(id)), std::string("data.path: is empty; ") + id);
    EXPECT_NAMES(loadError(dataSettings(id, "/no/such/place")), "data.path: /no/such/place");
  }
}

TEST(RegistryTest, TargetsMustFitTheClasses) {
  DataSettings settings = dataSettings("mnist");
  settings.train = 50;
  settings.test = 10;
  const std::string tooMany = loadError(settings);
  EXPECT_NAMES(tooMany, "data.targets: scalar targets (±1) need two classes");
  EXPECT_NAMES(tooMany, "choose two classes in data.classes or targets = classes");
  settings.classes = {4};
  EXPECT_NAMES(loadError(settings), "data.classes: MNIST 4 leaves only one class");
  settings.classes = {4, 12};
  const std::string unknown = loadError(settings);
  EXPECT_NAMES(unknown, "data.classes: there is no class 12; mnist has 0, 1, 2, 3, 4, 5, 6, 7, 8, 9");
  settings.classes = {4, 7, 4};
  EXPECT_NAMES(loadError(settings), "data.classes: class 4 is listed twice");
}

TEST(RegistryTest, OrderOfClassesDecidesTheSign) {
  DataSettings settings = dataSettings("mnist");
  settings.classes = {4, 7};
  settings.train = 60;
  settings.test = 20;
  const Dataset upwards = loadDataset(settings, 1);
  settings.classes = {7, 4};
  const Dataset downwards = loadDataset(settings, 1);
  EXPECT_EQ(upwards.train.inputs, downwards.train.inputs);
  EXPECT_EQ(upwards.train.targets, -downwards.train.targets);
  EXPECT_EQ(downwards.classNames, (std::vector<std::string>{"7", "4"}));
  EXPECT_EQ(downwards.title, "MNIST 7, 4");
  settings.targets = Targets::Classes;
  const Dataset oneHot = loadDataset(settings, 1);
  EXPECT_EQ(oneHot.outputs(), 2);
  EXPECT_EQ(oneHot.train.targets.row(1) - oneHot.train.targets.row(0), downwards.train.targets);
  EXPECT_EQ(oneHot.train.targets.colwise().sum(), Matrix::Ones(1, 60));
}

TEST(RegistryTest, RandomLabelsKeepInputsAndLeaveNoTestSet) {
  DataSettings settings = dataSettings("mnist");
  settings.targets = Targets::Classes;
  settings.train = 500;
  const Dataset honest = loadDataset(settings, 1);
  settings.labels = Labels::Random;
  const Dataset random = loadDataset(settings, 1);
  EXPECT_EQ(random.train.inputs, honest.train.inputs);
  EXPECT_EQ(random.test.count(), 0);
  EXPECT_EQ(random.test.inputs.rows(), 784);
  EXPECT_NAMES(random.note, "random labels: no test set");
  int equal = 0;
  std::array<int, 10> histogram{};
  for (std::size_t s = 0; s < 500; ++s) {
    equal += random.train.classes[s] == honest.train.classes[s];
    ++histogram.at(static_cast<std::size_t>(random.train.classes[s]));
    EXPECT_EQ(random.train.targets(random.train.classes[s], static_cast<Index>(s)), 1.0F);
  }
  EXPECT_LT(equal, 90);  // 50 expected by chance
  for (const int count : histogram) EXPECT_GT(count, 20);
  EXPECT_EQ(loadDataset(settings, 1).train.classes, random.train.classes);
  EXPECT_NE(loadDataset(settings, 2).train.classes, random.train.classes);
}

TEST(RegistryTest, RandomLabelsOfRegressionShuffleTheValues) {
  DataSettings settings = dataSettings("circle");
  const Dataset honest = loadDataset(settings, 1);
  settings.labels = Labels::Random;
  const Dataset random = loadDataset(settings, 1);
  EXPECT_EQ(random.test.count(), 0);
  EXPECT_NE(random.train.targets, honest.train.targets);
  std::vector<float> before(honest.train.targets.data(), honest.train.targets.data() + 1000);
  std::vector<float> after(random.train.targets.data(), random.train.targets.data() + 1000);
  std::sort(before.begin(), before.end());
  std::sort(after.begin(), after.end());
  EXPECT_EQ(before, after);
}

TEST(BundledMnistTest, HasItsCountsLabelsAndPixels) {
  const NoUserData alone;
  if (std::filesystem::exists("/usr/share/datasets/mnist")) GTEST_SKIP() << "the full MNIST set is installed";
  DataSettings settings = dataSettings("mnist");
  settings.targets = Targets::Classes;
  settings.train = 60000;
  settings.test = 10000;
  const Dataset data = loadDataset(settings, 1);
  EXPECT_EQ(data.train.count(), 12000);
  EXPECT_EQ(data.test.count(), 2000);
  EXPECT_EQ(data.title, "MNIST");
  EXPECT_NAMES(data.note, "bundled subset: 12,000 of 60,000 training and 2,000 of 10,000 test images");
  EXPECT_NAMES(data.note, "12,000 training samples instead of the 60,000 requested");
  EXPECT_EQ(data.imageRows * data.imageColumns * data.imageChannels, 784);
  EXPECT_EQ(data.train.inputs.minCoeff(), 0.0F);
  EXPECT_EQ(data.train.inputs.maxCoeff(), 1.0F);
  const VectorD trainHistogram = data.train.targets.rowwise().sum().cast<double>();
  const VectorD testHistogram = data.test.targets.rowwise().sum().cast<double>();
  VectorD train(10), test(10);
  train << 1206, 1351, 1176, 1228, 1184, 1048, 1208, 1279, 1127, 1193;
  test << 175, 234, 219, 207, 217, 179, 178, 205, 192, 194;
  EXPECT_EQ(trainHistogram, train);
  EXPECT_EQ(testHistogram, test);
  const std::vector<int> first(data.train.classes.begin(), data.train.classes.begin() + 10);
  EXPECT_EQ(first, (std::vector<int>{5, 0, 4, 1, 9, 2, 1, 3, 1, 4}));  // the order of the published file
}

TEST(BundledMnistTest, ChoosesTheFirstOfTheClassesInFileOrder) {
  const NoUserData alone;
  DataSettings settings = dataSettings("mnist");
  settings.targets = Targets::Classes;
  settings.train = 100;
  settings.test = 20;
  const Dataset all = loadDataset(settings, 1);
  settings.classes = {4, 7};
  settings.targets = Targets::Value;
  settings.train = 10;
  const Dataset pair = loadDataset(settings, 9);  // another seed: nothing is shuffled
  Index at = 0;
  for (Index s = 0; s < 100 && at < 10; ++s) {
    const int digit = all.train.classes[static_cast<std::size_t>(s)];
    if (digit != 4 && digit != 7) continue;
    EXPECT_EQ(pair.train.inputs.col(at), all.train.inputs.col(s));
    EXPECT_EQ(pair.train.targets(0, at), digit == 4 ? -1.0F : 1.0F);
    ++at;
  }
  EXPECT_EQ(at, 10);
}

TEST(MnistTest, PrefersTheFullSetOfTheUser) {
  const NoUserData user;
  std::filesystem::create_directory(user.folder / "mnist");
  test::writeBytes(user.folder / "mnist/train-images-idx3-ubyte", test::idxImages({4, 7, 4}, 28, 28));
  test::writeBytes(user.folder / "mnist/train-labels-idx1-ubyte", test::idxLabels({4, 7, 4}));
  test::writeGzip(user.folder / "mnist/t10k-images-idx3-ubyte.gz", test::idxImages({7, 4}, 28, 28));
  test::writeGzip(user.folder / "mnist/t10k-labels-idx1-ubyte.gz", test::idxLabels({7, 4}));
  DataSettings settings = dataSettings("mnist");
  settings.classes = {4, 7};
  const Dataset data = loadDataset(settings, 1);
  EXPECT_EQ(data.train.count(), 3);
  EXPECT_EQ(data.test.count(), 2);
  EXPECT_FALSE(test::contains(data.note, "bundled"));
  std::filesystem::create_directories(user.folder / "gatescope/data");
  std::filesystem::rename(user.folder / "mnist", user.folder / "gatescope/data/mnist");  // now in the XDG data home
  EXPECT_EQ(loadDataset(settings, 1).train.inputs, data.train.inputs);
  settings.path = (user.folder / "gatescope/data/mnist/").string();
  EXPECT_EQ(loadDataset(settings, 1).train.inputs, data.train.inputs);
  settings.path = user.folder.path().string();  // set, but the files are not there: never silently another set
  EXPECT_NAMES(loadError(settings), "data.path: " + settings.path + ": no folder with train-images-idx3-ubyte");
}

TEST(FashionMnistTest, LoadsTheDebianPackage) {
  const NoUserData alone;
  DataSettings settings = dataSettings("fashion_mnist");
  settings.classes = {0, 9};
  settings.train = 200;
  settings.test = 100;
  if (!std::filesystem::exists("/usr/share/datasets/fashion-mnist")) {
    EXPECT_NAMES(loadError(settings), "dataset-fashion-mnist");
    GTEST_SKIP() << "the Debian package dataset-fashion-mnist is not installed";
  }
  const Dataset data = loadDataset(settings, 1);
  EXPECT_EQ(data.train.count(), 200);
  EXPECT_EQ(data.test.count(), 100);
  EXPECT_EQ(data.classNames, (std::vector<std::string>{"T-shirt/top", "Ankle boot"}));
  EXPECT_EQ(data.train.targets(0, 0), 1.0F);  // the published file begins with an ankle boot
  EXPECT_EQ(data.imageColumns, 28);
  EXPECT_TRUE(data.note.empty()) << data.note;
}

TEST(SelectionTest, SplitsInProportionWhenThereIsTooLittle) {
  Pick all;
  for (int i = 0; i < 150; ++i) all.samples.push_back(i), all.classes.push_back(i % 2);
  DataSettings settings;
  settings.train = 1000;
  settings.test = 500;
  const Split next = splitHeldOut(all, settings, HoldOut::Next);
  EXPECT_EQ(next.train.samples.size(), 100U);
  EXPECT_EQ(next.test.samples.size(), 50U);
  EXPECT_EQ(next.test.samples.front(), 100);
  settings.train = 20;
  settings.test = 10;
  EXPECT_EQ(splitHeldOut(all, settings, HoldOut::Next).test.samples.front(), 20);
  EXPECT_EQ(splitHeldOut(all, settings, HoldOut::Last).test.samples.front(), 140);
  EXPECT_EQ(splitHeldOut(all, settings, HoldOut::Last).test.classes.size(), 10U);
  settings.train = 1000;
  settings.test = 0;
  EXPECT_EQ(splitHeldOut(all, settings, HoldOut::Next).train.samples.size(), 150U);
}

TEST(SelectionTest, NumbersAreClassesOnlyWhenTheyAreFewIntegers) {
  EXPECT_EQ(classesOfNumbers({-1, 1, 1})->size(), 2U);
  EXPECT_EQ(classesOfNumbers({2, 0, 1, 1, 2, 0})->back().id, 2);
  EXPECT_FALSE(classesOfNumbers({0.5, 1, 1, 0.5}).has_value());
  EXPECT_FALSE(classesOfNumbers({1, 2, 3, 4}).has_value());  // each once: a quantity
  std::vector<double> many;
  for (int i = 0; i < 210; ++i) many.push_back(i % 21);
  EXPECT_FALSE(classesOfNumbers(many).has_value());
  EXPECT_FALSE(classesOfNumbers({1e12, 0, 1e12, 0}).has_value());
}

TEST(SelectionTest, GroupsDigits) {
  EXPECT_EQ(groupedNumber(7), "7");
  EXPECT_EQ(groupedNumber(1000), "1,000");
  EXPECT_EQ(groupedNumber(-123456), "-123,456");
  EXPECT_EQ(groupedNumber(60000000), "60,000,000");
}

}  // namespace
}  // namespace gatescope
