// The choice between a plot's modes, and the switch of its scale.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "ui/plots/panel/plot_mode.h"

class QComboBox;
class QToolButton;
class QWidget;

namespace gatescope {

/// Which mode is shown, and whether on a logarithmic scale; makes the box and the switch for the title row. A plot may
/// have modes without a switch, or a switch without modes. GUI thread.
class ModeChooser : public QObject {
  Q_OBJECT
 public:
  explicit ModeChooser(QObject* parent);

  /// Other modes than before, of which the one at `position` is shown; tells nobody.
  void setModes(PlotModes modes, int position);
  const PlotModes& modes() const { return m_modes; }
  int position() const { return m_position; }
  QString id() const;  ///< of the mode that is shown; "" without modes
  /// Shows a mode, on its own scale. Out of range nothing happens.
  void choose(int position);
  bool isLogarithmic() const { return m_logarithmic; }
  void setLogarithmic(bool logarithmic);
  bool hasLogSwitch() const { return m_log != nullptr; }

  QComboBox* createBox(const QString& name, const QString& help, QWidget* parent);
  QToolButton* createLogSwitch(QWidget* parent);

 signals:
  void modeChanged();
  void scaleChanged();  ///< by hand, not with the mode

 private:
  void showScale();
  PlotModes m_modes;
  int m_position = 0;
  bool m_logarithmic = true;
  QComboBox* m_box = nullptr;    ///< of the title row
  QToolButton* m_log = nullptr;  ///< of the title row
};

}  // namespace gatescope
