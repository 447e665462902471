// Layouts: which plots lie where, under a name.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/layouts.h"

#include <QInputDialog>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMenu>
#include <algorithm>
#include <vector>

#include "ui/base/actions.h"
#include "ui/base/plain_text.h"
#include "ui/grid/plot_grid.h"
#include "ui/plots/plot_registry.h"

namespace gatescope {

namespace {

const auto kKey = QStringLiteral("window/layouts");

struct Shipped {
  QString name, help;
  QStringList plots;
};

/// Plots that this build does not have are left out.
std::vector<Shipped> shipped() {
  return {
      {Layouts::tr("First look"),
       Layouts::tr("What gates do, beside loss, gate change and the kernel's eigenvalues."),
       {QStringLiteral("network"), QStringLiteral("digit_wall"), QStringLiteral("decision_map"), QStringLiteral("loss"),
        QStringLiteral("gate_change"), QStringLiteral("eigenvalues"), QStringLiteral("gate_raster")}},
      {Layouts::tr("Training"),
       Layouts::tr("How the errors fall, and what the gates do."),
       {QStringLiteral("loss"), QStringLiteral("gate_change"), QStringLiteral("eigenvalues"),
        QStringLiteral("alignment")}},
      {Layouts::tr("Kernel"),
       Layouts::tr("The tangent kernel: spectrum, map, history, prediction, parts."),
       {QStringLiteral("eigenvalues"), QStringLiteral("heat_map"), QStringLiteral("kernel_history"),
        QStringLiteral("prediction"), QStringLiteral("kernel_parts"), QStringLiteral("distance")}},
      {Layouts::tr("Gates"),
       Layouts::tr("Gates, their patterns and regions, layer by layer and sample by sample."),
       {QStringLiteral("gate_change"), QStringLiteral("network"), QStringLiteral("gate_raster"),
        QStringLiteral("gate_strip"), QStringLiteral("patterns"), QStringLiteral("alignment")}},
      {Layouts::tr("Lecture"),
       Layouts::tr("A few large plots that an audience can follow."),
       {QStringLiteral("loss"), QStringLiteral("network"), QStringLiteral("decision_map"), QStringLiteral("function"),
        QStringLiteral("digit_wall"), QStringLiteral("gate_change")}}};
}

}  // namespace

Layouts::Layouts(PlotGrid& plots, QWidget* window)
    : QObject(window), m_plots(plots), m_window(window), m_menu(new QMenu(tr("La&youts"), window)) {
  m_menu->setToolTipsVisible(true);
  connect(m_menu, &QMenu::aboutToShow, this, &Layouts::fillMenu);
  fillMenu();
}

void Layouts::setStore(std::unique_ptr<QSettings> store) {
  m_store = std::move(store);
  const QJsonObject kept = QJsonDocument::fromJson(m_store->value(kKey).toString().toUtf8()).object();
  for (auto layout = kept.begin(); layout != kept.end(); ++layout)
    if (layout->isObject() && !isShipped(layout.key())) m_saved[layout.key()] = *layout;
  fillMenu();
}

QStringList Layouts::names() const {
  QStringList result;
  for (const Shipped& layout : shipped()) result << layout.name;
  return result + m_saved.keys();
}

bool Layouts::isShipped(const QString& name) const {
  const std::vector<Shipped> layouts = shipped();
  return std::ranges::find(layouts, name, &Shipped::name) != layouts.end();
}

bool Layouts::choose(const QString& name) {
  for (const Shipped& layout : shipped())
    if (layout.name == name)
      return m_plots.setArrangement({{QStringLiteral("plots"), QJsonArray::fromStringList(suiting(layout.plots))}});
  return m_saved.contains(name) && m_plots.setArrangement(m_saved[name].toObject());
}

void Layouts::showFirstLook(int most) {
  m_plots.setArrangement(
      {{QStringLiteral("plots"), QJsonArray::fromStringList(suiting(shipped().front().plots).mid(0, most))}});
}

QStringList Layouts::suiting(const QStringList& plots) const {
  if (!m_settings) return plots;
  QStringList left;
  for (const QString& id : plots) {
    const PlotRow* row = findPlotRow(id);
    if (row && suits(*row, m_settings())) left << id;
  }
  return left;
}

bool Layouts::save(const QString& name) {
  const QString plain = name.simplified();
  if (plain.isEmpty()) return false;
  if (isShipped(plain)) {
    emit answered(tr("“%1” comes with the program and cannot be changed; choose another name.").arg(plain), false);
    return false;
  }
  m_saved[plain] = m_plots.arrangement();
  write();
  emit answered(tr("Saved the layout “%1”.").arg(plain), true);
  return true;
}

bool Layouts::remove(const QString& name) {
  if (!m_saved.contains(name)) return false;
  m_saved.remove(name);
  write();
  emit answered(tr("Deleted the layout “%1”.").arg(name), true);
  return true;
}

void Layouts::askName() {
  auto* dialog = new QInputDialog(m_window);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setModal(false);
  dialog->setWindowTitle(tr("Save layout"));
  dialog->setLabelText(tr("Name of the layout"));
  dialog->setOkButtonText(tr("Save"));
  dialog->setCancelButtonText(tr("Cancel"));
  connect(dialog, &QInputDialog::textValueSelected, this, &Layouts::save);
  dialog->show();
}

void Layouts::write() {
  fillMenu();
  if (!m_store) return;
  m_store->setValue(kKey, QString::fromUtf8(QJsonDocument(m_saved).toJson(QJsonDocument::Compact)));
  m_store->sync();
}

void Layouts::fillMenu() {
  m_menu->clear();
  for (const Shipped& layout : shipped())
    describe(m_menu->addAction(layout.name, this, [this, name = layout.name] { choose(name); }), {}, layout.help);
  if (!m_saved.isEmpty()) m_menu->addSeparator();
  for (const QString& name : m_saved.keys()) {
    QAction* action = m_menu->addAction(plainAction(name), this, [this, name] { choose(name); });
    describe(action, {}, tr("Your layout: plots, order, sizes and modes as saved."));
  }
  m_menu->addSeparator();
  describe(m_menu->addAction(tr("&Save layout…"), this, &Layouts::askName), {},
           tr("Saves the plots on screen, with their order, sizes and modes, under a name."));
  QMenu* deletes = m_menu->addMenu(tr("&Delete layout"));
  fillDeleteMenu(*deletes);
  describe(m_menu->addAction(tr("&Reset layout"), &m_plots, &PlotGrid::resetLayout), {},
           tr("The initial plots, all the same size, all following their data."));
}

void Layouts::fillDeleteMenu(QMenu& menu) {
  menu.setEnabled(!m_saved.isEmpty());
  for (const QString& name : m_saved.keys()) {
    QAction* action = menu.addAction(plainAction(name));
    // Queued: the menu is filled again, and this action goes.
    connect(
        action, &QAction::triggered, this, [this, name] { remove(name); }, Qt::QueuedConnection);
  }
}

}  // namespace gatescope
