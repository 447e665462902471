// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure/figure_size_form.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QSignalBlocker>

#include "ui/base/numbers.h"
#include "ui/base/plain_text.h"
#include "ui/figure/form_row.h"

namespace gatescope {
namespace {

QFormLayout& formOf(const QWidget& widget) { return *static_cast<QFormLayout*>(widget.layout()); }

int decimalsOf(LengthUnit unit) {
  switch (unit) {
    case LengthUnit::Centimetre:
      return 2;
    case LengthUnit::Millimetre:
      return 1;
    case LengthUnit::Inch:
      return 3;
    case LengthUnit::Pixel:
      break;
  }
  return 0;
}

double stepOf(LengthUnit unit) {
  switch (unit) {
    case LengthUnit::Centimetre:
      return 0.5;
    case LengthUnit::Millimetre:
      return 5;
    case LengthUnit::Inch:
      return 0.25;
    case LengthUnit::Pixel:
      break;
  }
  return 50;
}

}  // namespace

FigureSizeForm::FigureSizeForm(QWidget* parent)
    : QWidget(parent),
      m_dpi(new QDoubleSpinBox(this)),
      m_unit(new QComboBox(this)),
      m_fits(new QCheckBox(tr("&as high as the curves need"), this)),
      m_told(new Label(this)) {
  auto* form = new QFormLayout(this);
  m_width = addLength(tr("&Width"), "width");
  m_height = addLength(tr("&Height"), "height");
  m_fits->setObjectName(QStringLiteral("fitsHeight"));
  m_fits->setAccessibleName(tr("as high as the curves need"));
  m_fits->setToolTip(
      tr("The height is such that the axes are 0.62 times as high as they are wide, whatever stands "
         "around them."));
  form->addRow(QString(), m_fits);
  for (const LengthUnit unit : kLengthUnits) m_unit->addItem(unitText(unit));
  addFormRow(*form, tr("&Unit"), m_unit, "unit");
  m_dpi->setRange(Figure::kLeastDpi, Figure::kMostDpi);
  m_dpi->setDecimals(0);
  m_dpi->setSingleStep(50);
  m_dpi->setSuffix(tr(" dpi"));
  m_dpi->setToolTip(tr("Dots an inch of a PNG. Vectors are sharp at any size."));
  addFormRow(*form, tr("Resolut&ion"), m_dpi, "dpi");
  m_told->setObjectName(QStringLiteral("pixels"));
  form->addRow(QString(), m_told);
  connect(m_unit, &QComboBox::currentIndexChanged, this, &FigureSizeForm::unitChosen);
  connect(m_dpi, &QDoubleSpinBox::valueChanged, this, &FigureSizeForm::dpiEdited);
  connect(m_fits, &QCheckBox::toggled, this, [this](bool fits) {
    m_figure.fitsHeight = fits;
    showLengths();
    emit edited();
  });
  setFigure({});
}

QDoubleSpinBox* FigureSizeForm::addLength(const QString& label, const char* name) {
  auto* box = new QDoubleSpinBox(this);
  addFormRow(formOf(*this), label, box, name);
  connect(box, &QDoubleSpinBox::valueChanged, this, [this, box](double length) {
    (box == m_width ? m_figure.width : m_figure.height) = length * millimetresOf(unit(), m_figure.dpi);
    tell();
    emit edited();
  });
  return box;
}

LengthUnit FigureSizeForm::unit() const { return kLengthUnits[m_unit->currentIndex()]; }

void FigureSizeForm::setFigure(const Figure& figure) {
  m_figure = figure;
  const QSignalBlocker unitBlocker(m_unit), dpiBlocker(m_dpi), fitsBlocker(m_fits);
  m_unit->setCurrentIndex(static_cast<int>(figure.unit));
  m_dpi->setValue(figure.dpi);
  m_fits->setChecked(figure.fitsHeight);
  showLengths();
}

void FigureSizeForm::read(Figure& figure) const {
  figure.width = m_figure.width;
  figure.height = m_figure.height;
  figure.fitsHeight = m_figure.fitsHeight;
  figure.unit = unit();
  figure.dpi = m_figure.dpi;
}

void FigureSizeForm::showFittedHeight(double millimetres) {
  if (!m_figure.fitsHeight) return;
  m_figure.height = millimetres;
  showLengths();
}

void FigureSizeForm::showFormat(const QString& format) {
  m_format = format;
  m_dpi->setEnabled(format.isEmpty() || format == QLatin1String("png"));
  tell();
}

void FigureSizeForm::showLengths() {
  const double unit = millimetresOf(this->unit(), m_figure.dpi);
  for (QDoubleSpinBox* box : {m_width, m_height}) {
    const QSignalBlocker blocker(box);
    box->setDecimals(decimalsOf(this->unit()));
    box->setRange(Figure::kLeastSide / unit, Figure::kMostSide / unit);
    box->setSingleStep(stepOf(this->unit()));
    box->setSuffix(QLatin1Char(' ') + unitText(this->unit()));
    box->setValue((box == m_width ? m_figure.width : m_figure.height) / unit);
  }
  m_height->setEnabled(!m_figure.fitsHeight);
  tell();
}

void FigureSizeForm::unitChosen() {
  showLengths();
  emit edited();
}

// A size in pixels stays in pixels.
void FigureSizeForm::dpiEdited() {
  const double ratio = m_figure.dpi / m_dpi->value();
  m_figure.dpi = m_dpi->value();
  if (unit() == LengthUnit::Pixel) {
    m_figure.width *= ratio;
    m_figure.height *= ratio;
  }
  showLengths();
  emit edited();
}

void FigureSizeForm::tell() {
  const QSize pixels = m_figure.pixels();
  if (m_format == QLatin1String("csv")) return m_told->setText(tr("numbers in full precision"));
  const bool isPicture = m_format.isEmpty() || m_format == QLatin1String("png");
  m_told->setText(isPicture ? tr("%1 × %2 pixels in the PNG").arg(pixels.width()).arg(pixels.height())
                            : tr("%1 × %2 mm on paper")
                                  .arg(inLanguage(QString::number(m_figure.width, 'f', 1)),
                                       inLanguage(QString::number(m_figure.height, 'f', 1))));
}

}  // namespace gatescope
