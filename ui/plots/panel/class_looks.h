// How classes look wherever samples or outputs are drawn, and what an output says of them.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <qcustomplot.h>

#include "core/data/dataset.h"
#include "ui/base/theme.h"

namespace gatescope {

/// Colour of class c: vermillion and blue for two (as −1 and +1), else a hue of its own.
QColor classColour(const Theme& theme, int c, int classes);
/// Shape of class c and the letter-sized sign that looks like it: what tells classes apart without colour.
QCPScatterStyle::ScatterShape classShape(int c);
QString classSign(int c);
/// Its name, or its number from 1.
QString className(const Dataset& data, int c);
QColor mixed(const QColor& from, const QColor& to, double share);
/// The smallest of 1, 1.5, 2, 3, 5, 7·10ⁿ that is at least `value` > 0: colours that do not flicker while outputs grow.
double roundUp(double value);
/// The class that an output says: the largest, or with one output its sign.
int predictedClass(const Eigen::Ref<const VectorD>& output);
/// How far the output of `c` lies above the largest other one, or with one output on the side of `c`; negative: not
/// predicted.
double marginOf(const Eigen::Ref<const VectorD>& output, int c);
VectorD softmax(const Eigen::Ref<const VectorD>& output);

}  // namespace gatescope
