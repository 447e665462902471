// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/offers/lost_data_bar.h"

#include <QLabel>
#include <QPushButton>

#include "core/data/dataset.h"
#include "ui/base/core_text.h"
#include "ui/base/file_dialog.h"
#include "ui/base/plain_text.h"

namespace gatescope {

LostDataBar::LostDataBar(QWidget* parent) : OfferBar(parent), m_find(new QPushButton(tr("&Find the data…"), this)) {
  text().setObjectName(QStringLiteral("lostDataText"));
  m_find->setObjectName(QStringLiteral("findData"));
  m_find->setAccessibleName(tr("Find the data of this session"));
  m_find->setToolTip(tr("Says where the data file is now. With the same data the run continues exactly."));
  addButton(m_find);
  connect(m_find, &QPushButton::clicked, this, &LostDataBar::askFile);
}

void LostDataBar::setState(const RunState& state, const Settings& settings) {
  setVisible(!state.onlyForLooking.empty());
  if (state.onlyForLooking.empty()) return;
  const DataSource* source = findDataSource(settings.experiment.data.name);
  text().setText(
      briefMessage(tr("This session can be looked at, but not continued: %1").arg(coreText(state.onlyForLooking))));
  m_find->setVisible(source && source->needsPath);
}

void LostDataBar::askFile() {
  FileDialogOptions options;
  options.title = tr("Where are the data of this session?");
  showFileDialog(this, options, [this](const QString& path) { emit fileChosen(path); });
}

}  // namespace gatescope
