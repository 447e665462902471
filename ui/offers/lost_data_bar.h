// The data of the session that was opened are gone: it can be looked at, and the user may say where they are now.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/experiment.h"
#include "core/telemetry/telemetry.h"
#include "ui/offers/offer_bar.h"

class QPushButton;

namespace gatescope {

/// Says why the run cannot go on, and asks for a file where the data are those of a file. GUI thread.
class LostDataBar : public OfferBar {
  Q_OBJECT
 public:
  explicit LostDataBar(QWidget* parent = nullptr);

  /// Hidden while the run can go on.
  void setState(const RunState& state, const Settings& settings);

 signals:
  void fileChosen(const QString& path);  ///< the data are here now

 private:
  void askFile();

  QPushButton* m_find;
};

}  // namespace gatescope
