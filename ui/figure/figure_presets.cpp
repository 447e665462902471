// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure/figure_presets.h"

#include <QCoreApplication>
#include <QSettings>
#include <QUrl>
#include <algorithm>

namespace gatescope {
namespace {

QString presetWords(const char* text) { return QCoreApplication::translate("gatescope::FigurePresets", text); }

QString group() { return QStringLiteral("figures"); }

// A slash would make a group of it.
QString key(const QString& name) {
  return group() + QLatin1Char('/') + QString::fromLatin1(QUrl::toPercentEncoding(name));
}

}  // namespace

void FigurePresets::keep() {
  m_keeps = true;
  QSettings settings;
  settings.beginGroup(group());
  for (const QString& encoded : settings.childKeys()) {
    const QString name = QUrl::fromPercentEncoding(encoded.toLatin1());
    if (!find(name)) m_presets.push_back({name, figureFromText(settings.value(encoded).toByteArray())});
  }
  sort();
}

void FigurePresets::sort() {
  std::sort(m_presets.begin() + static_cast<std::ptrdiff_t>(m_builtIn), m_presets.end(),
            [](const FigurePreset& a, const FigurePreset& b) { return a.name.localeAwareCompare(b.name) < 0; });
}

const FigurePreset* FigurePresets::find(const QString& name) const {
  const auto found = std::ranges::find(m_presets, name, &FigurePreset::name);
  return found == m_presets.end() ? nullptr : &*found;
}

bool FigurePresets::isOwn(const QString& name) const {
  const FigurePreset* preset = find(name);
  return preset && preset >= m_presets.data() + m_builtIn;
}

QString FigurePresets::add(const QString& name, const Figure& figure) {
  if (name.trimmed().isEmpty()) return presetWords("Type a name for the preset first.");
  if (find(name) && !isOwn(name)) return presetWords("“%1” comes with the program: choose another name.").arg(name);
  std::erase_if(m_presets, [&](const FigurePreset& preset) { return preset.name == name; });
  m_presets.push_back({name, figure});
  sort();
  if (m_keeps) QSettings().setValue(key(name), figureText(figure));
  return {};
}

void FigurePresets::remove(const QString& name) {
  if (!isOwn(name)) return;
  std::erase_if(m_presets, [&](const FigurePreset& preset) { return preset.name == name; });
  if (m_keeps) QSettings().remove(key(name));
}

}  // namespace gatescope
