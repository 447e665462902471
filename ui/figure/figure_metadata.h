// How a figure was made, as each format of files keeps it.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <utility>
#include <vector>

#include "ui/figure/figure.h"

namespace gatescope {

/// Program and version: "Gatescope 1.0".
QString programText();
/// Names and values: Title, Description, Software, Source (the session), Seed, Settings, Figure. Texts of a PNG have
/// these names.
std::vector<std::pair<QString, QString>> figureTexts(const QString& title, const FigureOrigin& origin,
                                                     const Figure& figure);
/// XMP packet of a PDF: title and description of Dublin Core, the tool, and the texts above.
QByteArray figureXmp(const QString& title, const FigureOrigin& origin, const Figure& figure);
/// The same as RDF, for an SVG's metadata element.
QByteArray figureRdf(const QString& title, const FigureOrigin& origin, const Figure& figure);
/// Lines of a comment, each after `mark`.
QByteArray figureComment(const QByteArray& mark, const QString& title, const FigureOrigin& origin,
                         const Figure& figure);

}  // namespace gatescope
