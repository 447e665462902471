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

/// A network of moons that is still learning at step 420, three times: its gates measured every 1, 7 and 30 steps.
inline std::string rhythmLesson() {
  return R"(---
lesson: 1
id: rhythm
title: Measured more and less often
part: 9 Tests
minutes: 1
settings:
  data.name: moons
  data.train: 60
  data.test: 20
  network.depth: 5
  network.width: 16
  optimiser.c: 0.822
  probes.samples: 30
  probes.kernel_every: 100
---

## Train

The same network three times.

```gatescope
runs:
  each: {probes.gates_every: 1}
  seventh: {probes.gates_every: 7}
  thirtieth: {probes.gates_every: 30}
seeds: 2
until: {steps: 420}
checks:
  - say: The rate of a step does not depend on how often it is measured
    expect: gate_change(each, layer=4, step=420) = gate_change(seventh, layer=4, step=420) within 0
    source: definition
  - say: However seldom
    expect: gate_change(each, layer=4, step=420) = gate_change(thirtieth, layer=4, step=420) within 0
    source: definition
```
)";
}

inline Lesson parsed(const std::string& text) { return parseLesson(text, "lesson.md"); }

}  // namespace gatescope::test
