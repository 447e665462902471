// Layouts: which plots lie where, under a name. Some come with the program, others are the user's.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QObject>
#include <QSettings>
#include <QString>
#include <QStringList>
#include <functional>
#include <memory>

#include "core/settings/experiment.h"

class QMenu;

namespace gatescope {

class PlotGrid;

/// GUI thread. Without a store, saved layouts last as long as the window.
class Layouts : public QObject {
  Q_OBJECT
 public:
  Layouts(PlotGrid& plots, QWidget* window);

  /// Where saved layouts are kept from now on; those that are there already are read.
  void setStore(std::unique_ptr<QSettings> store);

  /// Those of the program, then the user's by name.
  QStringList names() const;
  bool isShipped(const QString& name) const;
  /// Of which data the program's layouts speak: they leave out plots that would have nothing to show.
  void setSettings(std::function<Settings()> settings) { m_settings = std::move(settings); }
  /// What is on screen when the program starts for the first time, where there is room for `most` plots.
  void showFirstLook(int most);
  /// Shows the plots of this layout. False for a name or plots that are not known.
  bool choose(const QString& name);
  /// Keeps what is on screen. An older one of the same name is replaced; names of the program's are refused.
  bool save(const QString& name);
  bool remove(const QString& name);
  /// Asks for a name, without blocking.
  void askName();

  /// Layouts to choose, Save layout…, Delete layout ▸, Reset layout. Filled whenever it opens; the window owns it.
  QMenu* menu() const { return m_menu; }

 signals:
  void answered(const QString& text, bool ok);  ///< for the status row

 private:
  QStringList suiting(const QStringList& plots) const;
  void fillMenu();
  void fillDeleteMenu(QMenu& menu);
  void write();

  PlotGrid& m_plots;
  QWidget* m_window;
  QMenu* m_menu;
  QJsonObject m_saved;  ///< name → arrangement
  std::unique_ptr<QSettings> m_store;
  std::function<Settings()> m_settings;
};

}  // namespace gatescope
