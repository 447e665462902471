// Synthetic data sets.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/generators.h"

#include <algorithm>
#include <cmath>
#include <numbers>

#include "core/base/rng.h"
#include "core/data/oblique_tree.h"

namespace gatescope {

using std::numbers::pi;

namespace {

constexpr Index kSamplesBetweenLooks = 64;

struct Point {
  double x = 0, y = 0;
};

VectorD unitVector(Index size, Rng& rng) {
  VectorD v(size);
  double norm = 0;
  while (norm == 0) {
    for (Index i = 0; i < size; ++i) v(i) = rng.normal();
    norm = v.norm();
  }
  return v / norm;
}

/// `count` samples, classes balanced within one, in random order. `draw(rng, label, column)` fills one column.
template <class Draw>
Samples balancedSamples(Index count, Index inputs, int classes, Rng& rng, const MemoryBudget& budget,
                        const Draw& draw) {
  Samples samples;
  samples.inputs.resize(inputs, count);
  samples.classes.resize(static_cast<std::size_t>(count));
  const std::vector<int> order = rng.permutation(static_cast<int>(count));
  for (Index s = 0; s < count; ++s) {
    if (s % kSamplesBetweenLooks == 0) budget.checkStop();
    const int label = order[static_cast<std::size_t>(s)] % classes;
    samples.classes[static_cast<std::size_t>(s)] = label;
    draw(rng, label, samples.inputs.col(s));
  }
  return samples;
}

/// Two classes in the plane; `place(rng, label)` gives the point without noise.
template <class Position>
Dataset planar(const char* title, const DataSettings& settings, std::uint64_t seed, const MemoryBudget& budget,
               const Position& position) {
  Rng rng(seed, "data");
  const auto draw = [&](Rng& random, int label, Eigen::Ref<Vector> column) {
    const Point point = position(random, label);
    column(0) = static_cast<Scalar>(point.x + settings.noise * random.normal());
    column(1) = static_cast<Scalar>(point.y + settings.noise * random.normal());
  };
  Dataset data;
  data.title = title;
  data.classNames = {"first", "second"};
  data.train = balancedSamples(settings.train, 2, 2, rng, budget, draw);
  data.test = balancedSamples(settings.test, 2, 2, rng, budget, draw);
  return data;
}

double between(Rng& rng, double low, double high) { return low + (high - low) * rng.uniform(); }

Samples sphereSamples(Index count, const VectorD& teacher, Rng& rng, const MemoryBudget& budget) {
  Samples samples;
  samples.inputs.resize(teacher.size(), count);
  for (Index s = 0; s < count; ++s) {
    if (s % kSamplesBetweenLooks == 0) budget.checkStop();
    const VectorD x = unitVector(teacher.size(), rng);
    samples.inputs.col(s) = x.cast<Scalar>();
    samples.classes.push_back(teacher.dot(x) > 0 ? 1 : 0);
  }
  return samples;
}

/// Unit vectors far from each other: in few dimensions, where random directions can meet, the best of several draws.
MatrixD blobCentres(Index inputs, int classes, Rng& rng) {
  if (inputs == 1) return VectorD::LinSpaced(classes, -1.0, 1.0).transpose();
  const int draws = inputs < 16 ? 32 : 1;
  MatrixD centres(inputs, classes);
  for (int c = 0; c < classes; ++c) {
    double best = -1;
    for (int attempt = 0; attempt < draws; ++attempt) {
      const VectorD candidate = unitVector(inputs, rng);
      double nearest = 4;
      for (int other = 0; other < c; ++other)
        nearest = std::min(nearest, (centres.col(other) - candidate).squaredNorm());
      if (nearest > best) {
        best = nearest;
        centres.col(c) = candidate;
      }
    }
  }
  return centres;
}

Samples circleSamples(const DataSettings& settings, const std::vector<double>& angles) {
  Samples samples;
  const auto count = static_cast<Index>(angles.size());
  samples.inputs.resize(2, count);
  samples.targets.resize(1, count);
  const double a = settings.frequencyUpper;
  const double b = settings.frequencyLower;
  for (Index s = 0; s < count; ++s) {
    const double angle = angles[static_cast<std::size_t>(s)];
    samples.inputs(0, s) = static_cast<Scalar>(std::cos(angle));
    samples.inputs(1, s) = static_cast<Scalar>(std::sin(angle));
    samples.targets(0, s) =
        static_cast<Scalar>(angle <= pi ? std::sin(a * angle) : std::sin(a * pi + b * (angle - pi)));
  }
  return samples;
}

// data.inputs-dimensional iid uniform unit vectors; class = sign of a random linear teacher ⟨u, x⟩, u normal.
Dataset generateSphere(const DataSettings& settings, std::uint64_t seed, MemoryBudget& budget) {
  Rng rng(seed, "data");
  const VectorD teacher = unitVector(settings.inputs, rng);
  Dataset data;
  data.title = "unit sphere, d_in = " + std::to_string(settings.inputs);
  data.classNames = {"−1", "+1"};
  data.train = sphereSamples(settings.train, teacher, rng, budget);
  data.test = sphereSamples(settings.test, teacher, rng, budget);
  return data;
}

// Every x_s = (1, …, 1)/√d_in: what the depth sweeps use, with d_in = 1. Classes are left at 0: labels are random for
// this source.
Dataset generateIdentical(const DataSettings& settings, std::uint64_t /*seed*/, MemoryBudget& /*budget*/) {
  Dataset data;
  data.title = "identical inputs";
  data.classNames = {"−1", "+1"};
  data.note = "labels are random signs whatever data.labels says: identical inputs carry no label";
  const double entry = 1.0 / std::sqrt(static_cast<double>(settings.inputs));
  data.train.inputs = Matrix::Constant(settings.inputs, settings.train, static_cast<Scalar>(entry));
  data.train.classes.assign(static_cast<std::size_t>(settings.train), 0);
  return data;
}

// x = (cos θ, sin θ), y = sin(aθ) on [0, π], sin(aπ + b(θ − π)) on [π, 2π), a = data.frequency_upper, b =
// data.frequency_lower. Training angles 2πi/n in order, test angles midway between neighbours (at most n, evenly
// chosen).
Dataset generateCircle(const DataSettings& settings, std::uint64_t /*seed*/, MemoryBudget& /*budget*/) {
  const Index train = settings.train;
  const Index test = std::min<Index>(settings.test, train);  // there are no more midpoints than training angles
  const double spacing = 2.0 * pi / static_cast<double>(train);
  std::vector<double> trainAngles, testAngles;
  for (Index i = 0; i < train; ++i) trainAngles.push_back(spacing * static_cast<double>(i));
  for (Index i = 0; i < test; ++i) {
    const Index before = i * train / test;  // the training angle before this midpoint
    testAngles.push_back(spacing * (static_cast<double>(before) + 0.5));
  }
  Dataset data;
  data.title = "circle";
  data.classification = false;
  data.train = circleSamples(settings, trainAngles);
  data.test = circleSamples(settings, testAngles);
  return data;
}

// Two classes in the plane, balanced within one sample, in random order, within about [−1, 1]² plus normal noise of
// standard deviation data.noise in the same units.
Dataset generateMoons(const DataSettings& settings, std::uint64_t seed, MemoryBudget& budget) {
  return planar("two moons", settings, seed, budget, [](Rng& rng, int label) {
    const double angle = between(rng, 0, pi);
    const double flip = label == 0 ? 1 : -1;
    // Half circles of radius 1 around (0, 0) and (1, ½), moved by (−½, −¼) and divided by the half width 3/2.
    return Point{flip * (std::cos(angle) - 0.5) / 1.5, flip * (std::sin(angle) - 0.25) / 1.5};
  });
}

Dataset generateSpirals(const DataSettings& settings, std::uint64_t seed, MemoryBudget& budget) {
  constexpr double kTurns = 1.5;
  return planar("two spirals", settings, seed, budget, [](Rng& rng, int label) {
    const double radius = between(rng, 0.05, 1.0);
    const double angle = 2.0 * pi * kTurns * radius + pi * label;
    return Point{radius * std::cos(angle), radius * std::sin(angle)};
  });
}

Dataset generateXor(const DataSettings& settings, std::uint64_t seed, MemoryBudget& budget) {
  constexpr double kGap = 0.05;  // keeps the classes apart on the axes when there is no noise
  return planar("exclusive or", settings, seed, budget, [](Rng& rng, int label) {
    const double side = rng.sign();
    const double x = side * between(rng, kGap, 1.0);
    const double y = (label == 0 ? side : -side) * between(rng, kGap, 1.0);
    return Point{x, y};
  });
}

Dataset generateCheckerboard(const DataSettings& settings, std::uint64_t seed, MemoryBudget& budget) {
  constexpr int kFields = 4;
  return planar("checkerboard", settings, seed, budget, [](Rng& rng, int label) {
    const int row = static_cast<int>(rng.below(kFields));
    const int column = 2 * static_cast<int>(rng.below(kFields / 2)) + (row + label) % 2;
    const double width = 2.0 / kFields;
    return Point{-1.0 + width * (column + rng.uniform()), -1.0 + width * (row + rng.uniform())};
  });
}

// One normal blob per class around unit-norm centres in R^inputs (one input: centres evenly spaced in [−1, 1]);
// max(2, data.classes.size()) classes, standard deviation data.noise per coordinate.
Dataset generateGaussians(const DataSettings& settings, std::uint64_t seed, MemoryBudget& budget) {
  const int classes = std::max(2, static_cast<int>(settings.classes.size()));
  Rng rng(seed, "data");
  const MatrixD centres = blobCentres(settings.inputs, classes, rng);
  const auto draw = [&](Rng& random, int label, Eigen::Ref<Vector> column) {
    for (Index i = 0; i < column.size(); ++i)
      column(i) = static_cast<Scalar>(centres(i, label) + settings.noise * random.normal());
  };
  Dataset data;
  data.title = "Gaussian blobs, d_in = " + std::to_string(settings.inputs);
  for (int c = 0; c < classes; ++c) data.classNames.push_back("blob " + std::to_string(c + 1));
  data.train = balancedSamples(settings.train, settings.inputs, classes, rng, budget, draw);
  data.test = balancedSamples(settings.test, settings.inputs, classes, rng, budget, draw);
  return data;
}

}  // namespace

std::vector<DataSource> generatedSources() {
  const auto plane = [](const char* id, const char* title, const char* description, auto loader) {
    return DataSource{.id = id,
                      .title = title,
                      .description = description,
                      .hasClasses = false,
                      .hasNoise = true,
                      .usesSeed = true,
                      .inputs = 2,
                      .load = loader};
  };
  return {
      {.id = "sphere",
       .title = "Unit sphere",
       .description = "Random unit vectors; the class is the sign of a random linear teacher.",
       .hasClasses = false,
       .hasInputs = true,
       .usesSeed = true,
       .load = generateSphere},
      {.id = "identical",
       .title = "Identical inputs",
       .description = "One unit vector for all samples, random signs as labels: only gates tell samples apart.",
       .hasClasses = false,
       .hasInputs = true,
       .randomLabels = "identical inputs carry no label",
       .load = generateIdentical},
      {.id = "circle",
       .title = "Circle",
       .description = "Regression on the unit circle: a slow and a fast sine.",
       .hasClasses = false,
       .hasNumbers = true,
       .hasFrequencies = true,
       .regression = true,
       .inputs = 2,
       .load = generateCircle},
      plane("moons", "Two moons", "Two interleaving half circles.", generateMoons),
      plane("spirals", "Two spirals", "Two spiral arms of one and a half turns around the origin.", generateSpirals),
      plane("xor", "Exclusive or",
            "Quadrants of a square; the class says whether the signs of the two coordinates differ.", generateXor),
      plane("checkerboard", "Checkerboard", "Squares of a 4 × 4 board in two colours.", generateCheckerboard),
      {.id = "gaussians",
       .title = "Gaussian blobs",
       .description = "One Gaussian blob per class around unit-norm centres; data.classes sets how many, at least two.",
       .hasNoise = true,
       .hasInputs = true,
       .usesSeed = true,
       .load = generateGaussians},
      {.id = "oblique_tree",
       .title = "Oblique tree",
       .description =
           "Random unit vectors; the class is that of a decision tree with random planes through the origin.",
       .hasClasses = false,
       .hasInputs = true,
       .hasTree = true,
       .usesSeed = true,
       .load = generateObliqueTree}};
}

}  // namespace gatescope
