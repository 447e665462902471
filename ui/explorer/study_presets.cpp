// Studies to begin with. A new one is a file in resources/studies, its line in gatescope.qrc, and a row here.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/study_presets.h"

#include <QCoreApplication>
#include <QFile>

#include "core/base/message.h"
#include "core/study/sweep_json.h"

namespace gatescope {
namespace {

QString inWindow(const char* text) { return QCoreApplication::translate("gatescope::StudyPresets", text); }

}  // namespace

QString StudyPreset::title() const { return inWindow(english); }
QString StudyPreset::help() const { return inWindow(englishHelp); }

const std::vector<StudyPreset>& studyPresets() {
  static const std::vector<StudyPreset> table = {
      {QStringLiteral("depth-whitens"), QT_TRANSLATE_NOOP("gatescope::StudyPresets", "Depth whitens"),
       QT_TRANSLATE_NOOP(
           "gatescope::StudyPresets",
           "Fixed random gates, identical inputs, wide: off-diagonal/diagonal falls as p^(d−1). Point at a depth to "
           "see its eigenvalues."),
       QStringLiteral("off_diagonal_ratio"), QStringLiteral("network.depth")},
      {QStringLiteral("spectrum-predicts"),
       QT_TRANSLATE_NOOP("gatescope::StudyPresets", "The spectrum predicts training"),
       QT_TRANSLATE_NOOP(
           "gatescope::StudyPresets",
           "Random labels, gradient descent: steps until the loss is 1 % of its start, measured and as K₀ predicts. "
           "With labels ±1 the kernel grows during training, at every width, so training is faster by much the same "
           "factor; at width 100 the order of the depths is as predicted. With target scale 0.1 the steps agree."),
       QStringLiteral("training_steps"), QStringLiteral("network.depth")},
      {QStringLiteral("independent-gates"),
       QT_TRANSLATE_NOOP("gatescope::StudyPresets", "Independent gates whiten more than ReLU"),
       QT_TRANSLATE_NOOP(
           "gatescope::StudyPresets",
           "GaLU against ReLU on the unit sphere: how large K₀ is off its diagonal, and its condition number."),
       QStringLiteral("off_diagonal_size"), QStringLiteral("network.depth")},
      {QStringLiteral("depth-hurts"), QT_TRANSLATE_NOOP("gatescope::StudyPresets", "Beyond a point depth hurts"),
       QT_TRANSLATE_NOOP(
           "gatescope::StudyPresets",
           "Fixed random gates, identical inputs, three widths: the condition number falls with depth as theory "
           "says, until the noise of finite width, a relative variance of about c·d/w, takes over."),
       QStringLiteral("condition"), QStringLiteral("network.depth")},
      {QStringLiteral("skip-connections"),
       QT_TRANSLATE_NOOP("gatescope::StudyPresets", "Skip connections move the knee"),
       QT_TRANSLATE_NOOP(
           "gatescope::StudyPresets",
           "Fixed random gates, identical inputs, skip strength s = 0, 0.7, 0.9: each layer whitens less, as if gates "
           "were open with probability p_s = s² + (1−s²)·p, and its noise hurts less. Deep narrow networks keep "
           "their condition number."),
       QStringLiteral("condition"), QStringLiteral("network.depth")},
      {QStringLiteral("sparser-gates"),
       QT_TRANSLATE_NOOP("gatescope::StudyPresets", "Sparser gates whiten sooner, and are noisier"),
       QT_TRANSLATE_NOOP("gatescope::StudyPresets",
                         "The depth with the smallest condition number, and theory's knee d*, against p."),
       QStringLiteral("best_depth"), QStringLiteral("gating.p")},
      {QStringLiteral("training-over-depth"),
       QT_TRANSLATE_NOOP("gatescope::StudyPresets", "Real training on real digits over depth"),
       QT_TRANSLATE_NOOP(
           "gatescope::StudyPresets",
           "Narrow ReLU networks on MNIST 4 against 7, gradient descent: steps until the loss is 1 % of its start "
           "fall with depth and rise again, and beyond some depth it never gets there. Beside the eigenvalues: how "
           "each depth trains."),
       QStringLiteral("training_steps"), QStringLiteral("network.depth")},
      {QStringLiteral("depth-and-accuracy"),
       QT_TRANSLATE_NOOP("gatescope::StudyPresets", "Depth and test accuracy on digits"),
       QT_TRANSLATE_NOOP("gatescope::StudyPresets",
                         "ReLU, GaLU and soft GaLU trained on MNIST 4 against 7: how well they do at each depth."),
       QStringLiteral("test_accuracy"), QStringLiteral("network.depth")},
      {QStringLiteral("language-model-gates"),
       QT_TRANSLATE_NOOP("gatescope::StudyPresets", "The gates of language models"),
       QT_TRANSLATE_NOOP(
           "gatescope::StudyPresets",
           "ReLU, GaLU, GaLU that reads the layer's input, GLU and soft GaLU on ten digits, without skip connections "
           "and with s = 0.9: test accuracy against depth. Plain GLU networks do not train at depth."),
       QStringLiteral("best_test_accuracy"), QStringLiteral("network.depth")},
      {QStringLiteral("gate-planes"), QT_TRANSLATE_NOOP("gatescope::StudyPresets", "Gates find the planes of a tree"),
       QT_TRANSLATE_NOOP(
           "gatescope::StudyPresets",
           "Labels from a decision tree with oblique planes: how far the planes of DLGN gates turn towards them. With "
           "random labels they do not, and those of GaLU, shallow are frozen."),
       QStringLiteral("plane_turn"), QStringLiteral("network.depth")},
      {QStringLiteral("published/mnist-adam"),
       QT_TRANSLATE_NOOP("gatescope::StudyPresets", "A published table: MNIST, Adam"),
       QT_TRANSLATE_NOOP(
           "gatescope::StudyPresets",
           "The fully connected networks of arXiv 2006.10529, trained with Adam, beside the paper's numbers. It needs "
           "the full MNIST in a folder called mnist, and takes long."),
       QStringLiteral("best_test_accuracy"), QStringLiteral("network.depth"), QStringLiteral("published/published")},
      {QStringLiteral("published/mnist-sgd"),
       QT_TRANSLATE_NOOP("gatescope::StudyPresets", "A published table: MNIST, SGD"),
       QT_TRANSLATE_NOOP(
           "gatescope::StudyPresets",
           "The same networks trained with stochastic gradient descent, beside the paper's numbers. It needs the full "
           "MNIST in a folder called mnist, and takes longer still."),
       QStringLiteral("best_test_accuracy"), QStringLiteral("network.depth"), QStringLiteral("published/published")},
  };
  return table;
}

int presetPosition(const QString& id) {
  for (std::size_t i = 0; i < studyPresets().size(); ++i)
    if (studyPresets()[i].id == id) return static_cast<int>(i);
  return -1;
}

Sweep presetSweep(const StudyPreset& preset) {
  QFile file(QStringLiteral(":/studies/%1.json").arg(preset.id));
  if (!file.open(QIODevice::ReadOnly)) throw Error(file.fileName().toStdString() + ": " + said("cannot be read"));
  Issues issues;
  Sweep sweep = sweepFromJson(file.readAll().toStdString(), issues);
  if (!issues.empty()) throw Error(file.fileName().toStdString() + ":\n" + toText(issues));
  return sweep;
}

std::vector<PublishedNumber> presetNumbers(const StudyPreset& preset) {
  QFile file(QStringLiteral(":/studies/%1.csv").arg(preset.published));
  if (!file.open(QIODevice::ReadOnly)) throw Error(file.fileName().toStdString() + ": " + said("cannot be read"));
  return publishedFromCsv(file.readAll().toStdString(), file.fileName().toStdString());
}

}  // namespace gatescope
