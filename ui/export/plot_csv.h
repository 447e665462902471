// Tables of plots as text.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMimeData>

#include "ui/plots/panel/plot_table.h"

namespace gatescope {

class PlotPanel;

/// CSV text, UTF-8: a line of names, then one line per row; C locale, full precision, absent numbers are empty cells.
/// Cost: about 100 ns per number.
QByteArray csvOf(const PlotTable& table);
/// The same of the panel's newest data. GUI thread.
QByteArray plotCsv(PlotPanel& panel);

/// A picture and the numbers behind it, for the clipboard. The text of a large map takes long, so it is written when
/// somebody pastes it.
class PlotMimeData : public QMimeData {
 public:
  PlotMimeData(const QImage& picture, PlotTable table);
  QStringList formats() const override;

 protected:
  QVariant retrieveData(const QString& type, QMetaType wanted) const override;

 private:
  PlotTable m_table;
};

}  // namespace gatescope
