// Tables and other small files for the window.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtest/gtest.h>

#include <QFile>

#include "tests/ui/support/bridge_support.h"

namespace gatescope {

/// Returns the path.
inline QString writeText(const QString& path, const QByteArray& text) {
  QFile file(path);
  EXPECT_TRUE(file.open(QIODevice::WriteOnly)) << path.toStdString();
  EXPECT_EQ(file.write(text), text.size());
  return path;
}

/// A run on the table in `path`, which has 40 rows at least and two classes.
inline Settings tableSettings(const QString& path) {
  Settings settings = quickSettings();
  settings.experiment.data.name = "csv";
  settings.experiment.data.path = path.toStdString();
  settings.experiment.data.classes = {};
  settings.experiment.data.train = 30;
  settings.experiment.data.test = 10;
  return settings;
}

}  // namespace gatescope
