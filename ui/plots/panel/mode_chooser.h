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
  /// Only the first of them can be chosen now. Where the one that was chosen is none of these, the one at `instead` is
  /// shown, until there are as many again. Tells nobody.
  void offer(int count, int instead);
  const PlotModes& modes() const { return m_offered; }
  const PlotModes& allModes() const { return m_modes; }  ///< with those that cannot be chosen now
  int position() const { return m_position; }
  QString id() const;  ///< of the mode that is shown; "" without modes
  /// Shows a mode, on its own scale, as soon as it can be chosen. Out of the range of all modes nothing happens.
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
  int shownPosition() const;
  void fillBox();
  void showScale();
  PlotModes m_modes, m_offered;
  int m_chosen = 0, m_position = 0;  ///< of all modes; of those on offer the one that is shown
  int m_instead = 0;
  bool m_logarithmic = true;
  QComboBox* m_box = nullptr;    ///< of the title row
  QToolButton* m_log = nullptr;  ///< of the title row
};

}  // namespace gatescope
