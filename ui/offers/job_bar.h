// Work that takes a while and can be given up, above the plots.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/offers/offer_bar.h"

namespace gatescope {

/// GUI thread. Hidden while there is none.
class JobBar : public OfferBar {
  Q_OBJECT
 public:
  explicit JobBar(QWidget* parent = nullptr);

  /// "": it is over.
  void setWork(const QString& work);

 signals:
  void cancelRequested();
};

}  // namespace gatescope
