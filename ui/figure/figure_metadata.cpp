// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure/figure_metadata.h"

#include "core/base/build_info.h"

namespace gatescope {
namespace {

QString escaped(const QString& text) { return text.toHtmlEscaped(); }

// In one line: the settings of the experiment are a text of many.
QString inOneLine(const QByteArray& json) { return QString::fromUtf8(json).simplified(); }

}  // namespace

QString programText() { return QStringLiteral("Gatescope ") + QLatin1String(programVersion()); }

std::vector<std::pair<QString, QString>> figureTexts(const QString& title, const FigureOrigin& origin,
                                                     const Figure& figure) {
  return {{QStringLiteral("Title"), title},
          {QStringLiteral("Description"), origin.line},
          {QStringLiteral("Software"), programText()},
          {QStringLiteral("Source"), origin.session},
          {QStringLiteral("Seed"), origin.seed},
          {QStringLiteral("Settings"), inOneLine(origin.settings)},
          {QStringLiteral("Figure"), QString::fromUtf8(figureText(figure))}};
}

QByteArray figureRdf(const QString& title, const FigureOrigin& origin, const Figure& figure) {
  QString own;
  for (const auto& [name, value] : figureTexts(title, origin, figure))
    if (name != QLatin1String("Title") && name != QLatin1String("Description"))
      own += QStringLiteral("<gs:%1>%2</gs:%1>\n").arg(name, escaped(value));
  return QStringLiteral(
             "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
             "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
             " xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" xmlns:gs=\"urn:gatescope:figure\">\n"
             "<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">%1</rdf:li></rdf:Alt></dc:title>\n"
             "<dc:description><rdf:Alt><rdf:li xml:lang=\"x-default\">%2</rdf:li></rdf:Alt></dc:description>\n"
             "<xmp:CreatorTool>%3</xmp:CreatorTool>\n%4</rdf:Description>\n</rdf:RDF>\n")
      .arg(escaped(title), escaped(origin.line), escaped(programText()), own)
      .toUtf8();
}

QByteArray figureXmp(const QString& title, const FigureOrigin& origin, const Figure& figure) {
  return "<?xpacket begin=\"\xef\xbb\xbf\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n<x:xmpmeta "
         "xmlns:x=\"adobe:ns:meta/\">\n" +
         figureRdf(title, origin, figure) + "</x:xmpmeta>\n<?xpacket end=\"w\"?>\n";
}

QByteArray figureComment(const QByteArray& mark, const QString& title, const FigureOrigin& origin,
                         const Figure& figure) {
  QByteArray text;
  for (const auto& [name, value] : figureTexts(title, origin, figure))
    if (!value.isEmpty()) text += mark + name.toUtf8() + ": " + value.simplified().toUtf8() + '\n';
  return text;
}

}  // namespace gatescope
