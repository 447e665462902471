// What a link of the manual leads to: a page, something in the program, or the web.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUrl>

namespace gatescope {

struct ManualLink {
  enum class Kind { Page, Lesson, Study, Example, Plot, Setting, Web, Unknown };
  Kind kind = Kind::Unknown;
  QString id;  ///< of the lesson, study, example, plot or setting
};

/// `url` is absolute, as QTextBrowser resolves it. Pages on the web name a lesson or a study by its file
/// (`../lessons/5-2-adaptation-race.md`, `../studies/depth-hurts.json`), which can be read there; here it is opened.
/// What only the window has is named by `gatescope:plot/loss`, `gatescope:field/seed`, `gatescope:lesson/paths`,
/// `gatescope:study/depth-hurts` or `gatescope:example/moons`.
ManualLink manualLink(const QUrl& url);

/// What a click on the link will do, in words; "" for pages.
QString linkText(const ManualLink& link, const QUrl& url);

}  // namespace gatescope
