// A strip of examples above the plots, and a word on what the run on screen lacks.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/offers/offer_bar.h"

class QAction;
class QPushButton;

namespace gatescope {

struct Example;
struct Settings;

/// One button for each row of examples(). Hidden until it is shown by its action, which View has too. GUI thread.
class ExampleBar : public QWidget {
  Q_OBJECT
 public:
  explicit ExampleBar(QWidget* parent = nullptr);
  /// Checkable: whether the strip is there.
  QAction* shownAction() const { return m_shown; }

 signals:
  void chosen(const gatescope::Example& example);

 private:
  QAction* m_shown;
};

/// Of data with two inputs and a network without biases: that all lines of the first layer pass through the origin, and
/// what would help. GUI thread.
class BiasBar : public OfferBar {
  Q_OBJECT
 public:
  explicit BiasBar(QWidget* parent = nullptr);
  /// `isFree`: settings may be changed, and no lesson plays.
  void setSettings(const Settings& settings, bool isFree);

 signals:
  void biasesWanted();

 private:
  bool m_dismissed = false;
};

}  // namespace gatescope
