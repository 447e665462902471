// Small lessons for tests.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/lesson/lesson.h"

namespace gatescope::test {

/// Two steps: a run on moons with a question, and a study. Plays in well under a second.
inline std::string smallLesson() {
  return R"(---
lesson: 1
id: small
title: A small lesson
part: 9 Tests
minutes: 1
settings:
  data.name: moons
  data.train: 40
  data.test: 20
  network.depth: 3
  network.width: 4
  probes.samples: 20
---

## Train

Some text with x<sub>1</sub>.

```gatescope
runs:
  relu: {gating.variant: relu}
  galu: {gating.variant: galu}
plots: [loss, gate_change]
until: {steps: 30}
checks:
  - say: The gates of GaLU stay
    expect: gate_change_total(galu) = 0 within 0
    source: definition
  - say: It was trained
    expect: steps = 30 within 0
    source: definition
```

### Question
What do the gates of GaLU do?
- [ ] They move
- [x] They stay

### Answer
They are frozen.

### Notes
Ask first.

## Depth

Many networks.

```gatescope
settings: {network.width: 8}
study:
  grid:
    network.depth: [2, 3]
    seed: [1, 2, 3]
  measures: [condition, off_diagonal_ratio]
checks:
  - say: There is a condition number
    expect: condition(network.depth=2) >= 1
    source: definition
  - say: This one cannot be
    expect: condition(network.depth=3) < 1
    source: nonsense
    maybe: always
```
)";
}

inline Lesson parsed(const std::string& text) { return parseLesson(text, "lesson.md"); }

}  // namespace gatescope::test
