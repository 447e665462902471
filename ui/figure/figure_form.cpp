// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure/figure_form.h"

#include <QApplication>
#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QFontComboBox>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QTabBar>

#include "ui/figure/figure_size_form.h"
#include "ui/figure/form_row.h"
#include "ui/figure/limit_fields.h"

namespace gatescope {

FigureForm::FigureForm(QWidget* parent)
    : QTabWidget(parent),
      m_size(new FigureSizeForm(this)),
      m_family(new QFontComboBox(this)),
      m_pointSize(new QDoubleSpinBox(this)),
      m_lineWidth(new QDoubleSpinBox(this)),
      m_look(new QComboBox(this)),
      m_legend(new QComboBox(this)) {
  setAccessibleName(tr("Choices of the figure"));
  tabBar()->setAccessibleName(accessibleName());
  addTab(m_size, tr("Size"));
  addLook();
  addParts();
  QFormLayout* axes = addPage(tr("Axes"));
  m_x = addAxis(*axes, tr("x axis"), "x", "xTitle");
  m_y = addAxis(*axes, tr("y axis"), "y", "yTitle");
  connect(m_size, &FigureSizeForm::edited, this, &FigureForm::edited);
  setFigure({});
}

QFormLayout* FigureForm::addPage(const QString& title) {
  auto* page = new QWidget(this);
  addTab(page, title);
  return new QFormLayout(page);
}

void FigureForm::addLook() {
  QFormLayout* form = addPage(tr("Letters and lines"));
  m_family->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  m_family->setMinimumContentsLength(14);
  addFormRow(*form, tr("&Font"), m_family, "family");
  const auto addPoints = [&](QDoubleSpinBox* box, const QString& label, const char* name, double least, double most) {
    box->setRange(least, most);
    box->setSuffix(tr(" pt"));
    box->setSingleStep(name == QLatin1String("lineWidth") ? 0.25 : 1);
    addFormRow(*form, label, box, name);
    connect(box, &QDoubleSpinBox::valueChanged, this, &FigureForm::edited);
  };
  addPoints(m_pointSize, tr("&Letters"), "pointSize", 4, 72);
  addPoints(m_lineWidth, tr("L&ines"), "lineWidth", 0.2, 20);
  m_pointSize->setDecimals(1);
  m_lineWidth->setDecimals(3);
  m_look->addItem(tr("Print: white page"), true);
  m_look->addItem(tr("As on screen"), false);
  addFormRow(*form, tr("Colour&s"), m_look, "look");
  connect(m_family, &QFontComboBox::currentFontChanged, this, [this] {
    m_hasFamily = true;
    emit edited();
  });
  connect(m_look, &QComboBox::currentIndexChanged, this, &FigureForm::edited);
}

QCheckBox* FigureForm::addSwitch(QFormLayout& form, const QString& text, const char* name, const QString& help) {
  auto* box = new QCheckBox(text, this);
  box->setObjectName(QLatin1String(name));
  box->setAccessibleName(QString(text).remove(QLatin1Char('&')));
  box->setToolTip(help);
  form.addRow(QString(), box);
  connect(box, &QCheckBox::toggled, this, &FigureForm::edited);
  return box;
}

void FigureForm::addParts() {
  QFormLayout* form = addPage(tr("Parts"));
  for (const LegendPlace place : kLegendPlaces) m_legend->addItem(placeText(place), static_cast<int>(place));
  m_legend->setToolTip(tr("It never covers a curve: without a free corner it stands below the axes."));
  addFormRow(*form, tr("&Legend"), m_legend, "legend");
  connect(m_legend, &QComboBox::currentIndexChanged, this, &FigureForm::edited);
  m_title = addSwitch(*form, tr("&title"), "title", tr("The name of the plot, over it."));
  m_settings = addSwitch(*form, tr("line of &settings"), "settings",
                         tr("Gating, depth, width, data, optimiser and seed, under the plot. The file remembers all "
                            "settings in any case."));
  m_ghost = addSwitch(*form, tr("pre&vious run"), "ghost", tr("The run before, where the plot shows it."));
}

FigureForm::AxisFields FigureForm::addAxis(QFormLayout& form, const QString& name, const char* id,
                                           const char* titleId) {
  const AxisFields fields{new QLineEdit(this), new LimitFields(name, this)};
  fields.title->setAccessibleName(tr("Title of the %1").arg(name));
  addFormRow(form, tr("Title of %1").arg(name), fields.title, titleId);
  addFormRow(form, tr("%1 from").arg(name), fields.limits, id);
  connect(fields.title, &QLineEdit::textEdited, this, &FigureForm::edited);
  connect(fields.limits, &LimitFields::edited, this, &FigureForm::edited);
  return fields;
}

AxisChoice FigureForm::read(const AxisFields& fields) const {
  AxisChoice choice =
      fields.limits->isEnabled() && fields.limits->problem().isEmpty() ? fields.limits->limits() : AxisChoice();
  if (fields.title->isEnabled() && !fields.title->text().isEmpty()) choice.title = fields.title->text();
  return choice;
}

Figure FigureForm::figure() const {
  Figure figure;
  m_size->read(figure);
  if (m_hasFamily) figure.family = m_family->currentFont().family();
  figure.pointSize = m_pointSize->value();
  figure.lineWidth = m_lineWidth->value();
  figure.isPrint = m_look->currentData().toBool();
  figure.legend = static_cast<LegendPlace>(m_legend->currentData().toInt());
  figure.title = m_title->isChecked();
  figure.settings = m_settings->isChecked();
  figure.ghost = m_ghost->isChecked();
  figure.x = read(m_x);
  figure.y = read(m_y);
  return figure;
}

void FigureForm::show(const AxisFields& fields, const AxisChoice& choice) {
  fields.title->setText(choice.title.value_or(QString()));
  fields.limits->setLimits(choice.lower, choice.upper);
}

void FigureForm::setFigure(const Figure& figure) {
  const QSignalBlocker blocker(this);  // one change, not ten
  m_size->setFigure(figure);
  m_family->setCurrentFont(figure.family.isEmpty() ? QApplication::font() : QFont(figure.family));
  m_hasFamily = !figure.family.isEmpty();
  m_pointSize->setValue(figure.pointSize);
  m_lineWidth->setValue(figure.lineWidth);
  m_look->setCurrentIndex(m_look->findData(figure.isPrint));
  m_legend->setCurrentIndex(m_legend->findData(static_cast<int>(figure.legend)));
  m_title->setChecked(figure.title);
  m_settings->setChecked(figure.settings);
  m_ghost->setChecked(figure.ghost);
  show(m_x, figure.x);
  show(m_y, figure.y);
}

void FigureForm::showAxis(const AxisFields& fields, const std::optional<ShownAxis>& axis) {
  fields.title->setEnabled(axis && axis->hasLimits);
  fields.limits->setEnabled(axis && axis->hasLimits);
  fields.title->setPlaceholderText(axis ? axis->title : tr("choose one plot"));
  fields.limits->setLogarithmic(axis && axis->isLogarithmic);
}

void FigureForm::showAxes(const std::optional<ShownAxis>& x, const std::optional<ShownAxis>& y) {
  showAxis(m_x, x);
  showAxis(m_y, y);
}

QString FigureForm::problem() const {
  for (const LimitFields* fields : {m_x.limits, m_y.limits})
    if (fields->isEnabled() && !fields->problem().isEmpty()) return fields->problem();
  return {};
}

}  // namespace gatescope
