// Icons from the program's resources.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/icons.h"

#include <QFile>
#include <QPainter>
#include <QPixmap>
#include <QSvgRenderer>

// Resources of a static library have to be named once, outside any namespace, or the linker leaves them out.
static void useResources() { Q_INIT_RESOURCE(gatescope); }

namespace gatescope {

namespace {

QPixmap rendered(const QByteArray& svg, int size) {
  QPixmap pixmap(size, size);
  pixmap.fill(Qt::transparent);
  QPainter painter(&pixmap);
  QSvgRenderer(svg).render(&painter);
  return pixmap;
}

QByteArray readIcon(const QString& name) {
  useResources();
  QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
  const bool there = file.open(QIODevice::ReadOnly);
  Q_ASSERT(there);
  return there ? file.readAll() : QByteArray();
}

}  // namespace

QIcon themedIcon(const QString& name, const QColor& colour) {
  QByteArray svg = readIcon(name);
  svg.replace("#000000", colour.name().toUtf8());
  QIcon icon;
  for (const int size : {16, 24, 32, 48, 64}) icon.addPixmap(rendered(svg, size));
  QByteArray disabled = svg;
  disabled.replace("<svg ", QByteArray("<svg opacity=\"0.35\" "));
  for (const int size : {16, 24, 32}) icon.addPixmap(rendered(disabled, size), QIcon::Disabled);
  return icon;
}

QIcon applicationIcon() {
  const QByteArray svg = readIcon(QStringLiteral("gatescope"));
  QIcon icon;
  for (const int size : {16, 32, 48, 64, 128, 256}) icon.addPixmap(rendered(svg, size));
  return icon;
}

}  // namespace gatescope
