// The control panel: every setting has an editor, keys change values, and what changed decides what is emitted.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/control_panel.h"

#include <gtest/gtest.h>

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSlider>
#include <QStyleOptionSlider>
#include <QTest>
#include <QToolButton>
#include <QWheelEvent>

#include "core/fields/field_text.h"
#include "core/fields/validation.h"
#include "core/gating/variants.h"
#include "ui/controls/field_editor.h"
#include "ui/controls/number_spin_box.h"

namespace gatescope {
namespace {

class ControlPanelTest : public testing::Test {
 protected:
  ControlPanelTest()
      : m_structural(&m_panel, &ControlPanel::structureChanged), m_live(&m_panel, &ControlPanel::liveChanged) {
    m_panel.resize(ControlPanel::kWidth, 700);
    m_panel.show();
  }

  template <class Widget>
  Widget* find(const std::string& name) {
    Widget* widget = m_panel.findChild<Widget*>(QString::fromStdString(name));
    EXPECT_NE(widget, nullptr) << name;
    return widget;
  }
  FieldEditor& editor(const std::string& key) { return *m_panel.editor(key); }
  Settings lastStructural() { return m_structural.back().front().value<Settings>(); }
  void enterText(const std::string& key, const QString& text) {
    auto* line = find<QLineEdit>(key + ".line");
    line->setFocus();
    line->selectAll();
    QTest::keyClicks(line, text);
    QTest::keyClick(line, Qt::Key_Return);
  }

  ControlPanel m_panel;
  QSignalSpy m_structural, m_live;
};

TEST_F(ControlPanelTest, EveryFieldHasAnEditorThatExplainsItself) {
  for (const Field& field : fields()) {
    SCOPED_TRACE(field.key);
    ASSERT_NE(m_panel.editor(field.key), nullptr);
    QWidget* input = editor(field.key).inputWidget();
    EXPECT_TRUE(input->accessibleName().contains(QString::fromStdString(field.label)));
    EXPECT_TRUE(input->toolTip().contains(field.live ? QStringLiteral("live") : QStringLiteral("restarts the run")));
    EXPECT_TRUE(input->whatsThis().contains(QString::fromStdString(field.key)));
    EXPECT_TRUE(input->whatsThis().contains(QStringLiteral("Default")));
    EXPECT_NE(input->focusPolicy(), Qt::NoFocus);
  }
}

TEST_F(ControlPanelTest, ShowsDefaultsAndReadsThemBackUnchanged) {
  EXPECT_EQ(m_panel.settings(), Settings{});
  for (const Field& field : fields()) {
    Settings settings;
    EXPECT_EQ(editor(field.key).apply(settings), QString()) << field.key;
    EXPECT_EQ(toText(field.get(settings)), toText(field.defaultValue())) << field.key;
  }
  EXPECT_TRUE(m_panel.issues().empty());
}

TEST_F(ControlPanelTest, SetSettingsShowsThemAndEmitsNothing) {
  Settings settings;
  settings.experiment.network.depth = 12;
  settings.experiment.gating.variant = "soft_galu";
  settings.live.beta = 7.5;
  settings.experiment.data.classes = {0, 1};
  m_panel.setSettings(settings);
  EXPECT_EQ(find<NumberSpinBox>("network.depth.spin")->value(), 12);
  EXPECT_EQ(find<NumberSpinBox>("gating.beta.spin")->text(), "7.5");
  EXPECT_EQ(find<QLineEdit>("data.classes.line")->text(), "0, 1");
  m_panel.change("seed", std::int64_t(5));  // something that emits: it comes alone
  ASSERT_TRUE(m_structural.wait());
  EXPECT_EQ(m_structural.size(), 1);
  EXPECT_EQ(m_live.size(), 0);
}

TEST_F(ControlPanelTest, KeysOnDepthRestartOnceAfterTheLastMovement) {
  auto* spin = find<NumberSpinBox>("network.depth.spin");
  spin->setFocus();
  for (int i = 0; i < 3; ++i) QTest::keyClick(spin, Qt::Key_Up);
  EXPECT_EQ(m_structural.size(), 0);  // not while it moves
  QElapsedTimer timer;
  timer.start();
  ASSERT_TRUE(m_structural.wait(2000));
  EXPECT_LT(timer.elapsed(), 1000);
  EXPECT_EQ(m_structural.size(), 1);
  EXPECT_EQ(lastStructural().experiment.network.depth, 8);
  EXPECT_LE(ControlPanel::kRestartDelay, 150);
}

TEST_F(ControlPanelTest, SliderKeysMoveByWholeNumbersAlsoOnALogarithmicScale) {
  auto* slider = find<QSlider>("network.width.slider");
  slider->setFocus();
  m_panel.change("network.width", std::int64_t(8));
  QTest::keyClick(slider, Qt::Key_Right);
  EXPECT_EQ(find<NumberSpinBox>("network.width.spin")->value(), 9);
  QTest::keyClick(slider, Qt::Key_Left);
  QTest::keyClick(slider, Qt::Key_Left);
  ASSERT_TRUE(m_structural.wait());
  EXPECT_EQ(lastStructural().experiment.network.width, 7);
  slider->setValue(slider->maximum());
  EXPECT_EQ(find<NumberSpinBox>("network.width.spin")->value(), 4096);
}

TEST_F(ControlPanelTest, TypingWaitsForEnter) {
  auto* spin = find<NumberSpinBox>("network.width.spin");
  spin->setFocus();
  spin->selectAll();
  QTest::keyClicks(spin, QStringLiteral("256"));
  EXPECT_EQ(m_panel.settings().experiment.network.width, 128);
  QTest::keyClick(spin, Qt::Key_Return);
  EXPECT_EQ(m_panel.settings().experiment.network.width, 256);
}

TEST_F(ControlPanelTest, NumbersReadExponentsAndCommas) {
  m_panel.change("optimiser.step_size", 0.5);
  auto* spin = find<NumberSpinBox>("optimiser.step_size.spin");
  for (const auto& [text, value] : {std::pair{"1e-3", 1e-3}, std::pair{"0,25", 0.25}, std::pair{"1e-7", 1e-7}}) {
    spin->setFocus();
    spin->selectAll();
    QTest::keyClicks(spin, QString::fromLatin1(text));
    QTest::keyClick(spin, Qt::Key_Return);
    EXPECT_DOUBLE_EQ(m_panel.settings().live.stepSizeNumber, value) << text;
  }
}

TEST_F(ControlPanelTest, SeedKeepsEveryDigit) {
  constexpr std::int64_t kLargest = 9007199254740991;
  m_panel.change("seed", kLargest);
  auto* spin = find<NumberSpinBox>("seed.spin");
  EXPECT_EQ(spin->text(), QString::number(kLargest));
  QTest::keyClick(spin, Qt::Key_Down);
  EXPECT_EQ(m_panel.settings().experiment.seed, static_cast<std::uint64_t>(kLargest - 1));
}

TEST_F(ControlPanelTest, VariantByKeyboardShowsItsFormula) {
  auto* combo = find<QComboBox>("gating.variant.combo");
  ASSERT_EQ(combo->count(), static_cast<int>(gatingVariants().size()));
  combo->setFocus();
  const int before = combo->currentIndex();
  QTest::keyClick(combo, Qt::Key_Down);
  const GatingVariant& next = gatingVariants()[static_cast<std::size_t>(before + 1)];
  ASSERT_TRUE(m_structural.wait());
  EXPECT_EQ(lastStructural().experiment.gating.variant, next.id);
  bool shown = false;
  for (const QLabel* label : editor("gating.variant").findChildren<QLabel*>())
    shown = shown || (label->isVisible() && label->text() == QString::fromStdString(next.formula));
  EXPECT_TRUE(shown);
}

TEST_F(ControlPanelTest, LiveControlsDoNotRestart) {
  m_panel.change("gating.variant", std::string("soft_galu"));
  ASSERT_TRUE(m_structural.wait());
  auto* beta = find<NumberSpinBox>("gating.beta.spin");
  QTest::keyClick(beta, Qt::Key_Up);
  ASSERT_EQ(m_live.size(), 1);  // at once, without waiting
  EXPECT_GT(m_live.back().front().value<LiveControls>().beta, 4.0);
  m_panel.change("seed", std::int64_t(2));
  ASSERT_TRUE(m_structural.wait());
  EXPECT_EQ(m_structural.size(), 2);  // the variant and the seed, not β
  EXPECT_EQ(m_live.size(), 1);
}

TEST_F(ControlPanelTest, StepSizeAsKeywordOrNumber) {
  auto* combo = find<QComboBox>("optimiser.step_size.combo");
  auto* spin = find<NumberSpinBox>("optimiser.step_size.spin");
  EXPECT_FALSE(spin->isVisible());
  combo->setCurrentIndex(combo->count() - 1);
  EXPECT_TRUE(spin->isVisible());
  EXPECT_EQ(m_panel.settings().live.stepSize, StepSize::Number);
  EXPECT_DOUBLE_EQ(m_panel.settings().live.stepSizeNumber, 0.001);
  combo->setCurrentIndex(0);
  EXPECT_EQ(m_panel.settings().live.stepSize, StepSize::Spectral);
  EXPECT_EQ(m_structural.size(), 0);
}

TEST_F(ControlPanelTest, TextThatIsNoListIsSaidAtTheFieldAndHoldsTheRestart) {
  enterText("data.classes", QStringLiteral("4, x"));
  EXPECT_FALSE(editor("data.classes").issue().isEmpty());
  EXPECT_TRUE(editor("data.classes").findChild<QLabel*>(QStringLiteral("issue"))->isVisible());
  EXPECT_EQ(m_panel.issues().size(), 1U);
  m_panel.change("network.depth", std::int64_t(9));  // would restart
  EXPECT_FALSE(m_structural.wait(3 * ControlPanel::kRestartDelay));
  enterText("data.classes", QStringLiteral("3, 8"));
  EXPECT_TRUE(editor("data.classes").issue().isEmpty());
  ASSERT_TRUE(m_structural.wait());
  EXPECT_EQ(lastStructural().experiment.data.classes, (std::vector<std::int64_t>{3, 8}));
  EXPECT_EQ(lastStructural().experiment.network.depth, 9);
}

TEST_F(ControlPanelTest, CombinationThatMakesNoSenseIsSaidWhereValidationSees) {
  QSignalSpy issues(&m_panel, &ControlPanel::issuesChanged);
  m_panel.change("loss", std::string("cross_entropy"));
  ASSERT_EQ(issues.size(), 1);
  ASSERT_FALSE(m_panel.issues().empty());
  for (const Issue& issue : validate(m_panel.settings()))
    EXPECT_FALSE(editor(issue.field).issue().isEmpty()) << issue.field;
  m_panel.change("data.targets", std::string("classes"));
  EXPECT_TRUE(m_panel.issues().empty());
  EXPECT_EQ(issues.back().front().toInt(), 0);
  ASSERT_TRUE(m_structural.wait());
}

TEST_F(ControlPanelTest, FoldsWhatIsAdvancedOrHasNoEffectAndTellsWhy) {
  EXPECT_FALSE(editor("gating.beta").isVisible());
  EXPECT_FALSE(editor("network.bias").isVisible());
  QTest::mouseClick(find<QToolButton>("more.Gating"), Qt::LeftButton);
  EXPECT_TRUE(editor("gating.beta").isVisible());
  EXPECT_FALSE(editor("gating.beta").isEnabled());
  const std::string reason = findField("gating.beta")->inapplicable(m_panel.settings());
  EXPECT_TRUE(editor("gating.beta").toolTip().contains(QString::fromStdString(reason)));
  EXPECT_FALSE(editor("network.bias").isVisible());  // another group
  m_panel.change("gating.variant", std::string("soft_relu"));
  EXPECT_TRUE(editor("gating.beta").isEnabled());
  QTest::mouseClick(find<QToolButton>("more.Gating"), Qt::LeftButton);
  EXPECT_TRUE(editor("gating.beta").isVisible());
}

TEST_F(ControlPanelTest, AnOptionWithoutEffectComesBackWithItsVariant) {
  m_panel.change("gating.variant", std::string("galu"));
  m_panel.change("network.value_input", std::string("ones"));
  EXPECT_EQ(m_panel.settings().experiment.network.valueInput, ValueNetworkInput::Ones);
  m_panel.change("gating.variant", std::string("relu"));
  EXPECT_EQ(m_panel.settings().experiment.network.valueInput, ValueNetworkInput::X);
  EXPECT_TRUE(m_panel.issues().empty());
  m_panel.change("gating.variant", std::string("galu"));
  EXPECT_EQ(m_panel.settings().experiment.network.valueInput, ValueNetworkInput::Ones);
}

TEST_F(ControlPanelTest, EveryVariantLeavesNoIssueBehind) {
  for (const GatingVariant& variant : gatingVariants()) {
    m_panel.change("gating.variant", variant.id);
    EXPECT_TRUE(m_panel.issues().empty()) << variant.id << ": " << toText(m_panel.issues());
  }
}

TEST_F(ControlPanelTest, CheckBoxByMouse) {
  m_panel.setAllUnfolded(true);
  auto* box = find<QCheckBox>("network.bias.check");
  QTest::mouseClick(box, Qt::LeftButton, Qt::NoModifier, QPoint(8, box->height() / 2));
  EXPECT_TRUE(m_panel.settings().experiment.network.bias);
}

TEST_F(ControlPanelTest, TheWheelScrollsThePanelInsteadOfChangingWhatPassesBy) {
  auto* spin = find<NumberSpinBox>("network.depth.spin");
  auto* combo = find<QComboBox>("gating.variant.combo");
  spin->clearFocus();
  combo->clearFocus();
  for (QWidget* widget : {static_cast<QWidget*>(spin), static_cast<QWidget*>(combo)}) {
    const QPointF at = widget->rect().center();
    QWheelEvent wheel(at, widget->mapToGlobal(at), QPoint(), QPoint(0, -120), Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(widget, &wheel);
  }
  EXPECT_EQ(m_panel.settings(), Settings{});
}

TEST_F(ControlPanelTest, FitsItsWidthWhateverIsShown) {
  m_panel.setAllUnfolded(true);
  m_panel.change("optimiser.step_size", 0.5);
  m_panel.change("initialisation.scale", 0.5);
  m_panel.change("loss", std::string("cross_entropy"));  // an issue is shown
  QCoreApplication::sendPostedEvents();
  const int room = ControlPanel::kWidth - m_panel.verticalScrollBar()->sizeHint().width();
  EXPECT_LE(m_panel.widget()->minimumSizeHint().width(), room);
}

// With the mouse, at the panel's own width.
TEST(NumberScaleTest, EachDepthFrom2To16HasAPlaceOnItsSlider) {
  ControlPanel panel;
  panel.resize(panel.width(), 900);
  panel.show();
  auto* slider = panel.findChild<QSlider*>(QStringLiteral("network.depth.slider"));
  ASSERT_TRUE(slider);
  QStyleOptionSlider option;
  option.initFrom(slider);
  const int span = slider->width() - slider->style()->pixelMetric(QStyle::PM_SliderLength, &option, slider);
  const NumberScale scale(*findField("network.depth"));
  std::set<int> reached;
  for (int pixel = 0; pixel <= span; ++pixel)
    reached.insert(static_cast<int>(scale.toValue(QStyle::sliderValueFromPosition(0, slider->maximum(), pixel, span))));
  for (int depth = 2; depth <= 16; ++depth)
    EXPECT_TRUE(reached.contains(depth)) << depth << " in " << span << " pixels";
}

TEST(NumberScaleTest, PositionsAndValuesAgreeForEveryNumericField) {
  for (const Field& field : fields()) {
    if (!field.isNumeric()) continue;
    SCOPED_TRACE(field.key);
    const NumberScale scale(field);
    EXPECT_DOUBLE_EQ(scale.toValue(0), field.minimum);
    EXPECT_DOUBLE_EQ(scale.toValue(scale.positions()), field.maximum);
    double before = field.minimum;
    for (int position = 1; position <= scale.positions(); ++position) {
      const double value = scale.toValue(position);
      EXPECT_GE(value, before);
      EXPECT_TRUE(!scale.isInteger() || value == std::round(value)) << value;
      before = value;
    }
  }
}

}  // namespace
}  // namespace gatescope
