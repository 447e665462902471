// A network with one sample on its way through it, as a thing that a plot draws.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <qcustomplot.h>

#include "core/telemetry/inspection.h"
#include "ui/base/theme.h"
#include "ui/plots/network/network_layout.h"

namespace gatescope {

struct CellLook;

/// What of a step is shown: the state after it, or one of its four parts.
enum class Stage { Whole, Forward, Gates, Loss, Backward, Update };

/// Fills the square [0, 1] × [0, 1] of its axes. Input on the left, a column per hidden layer, output on the right;
/// units are lit by their gates, or by z, δ, ‖ΔΘ‖. Discs and squares grow with what they tell, so that colour is never
/// alone.
class NetworkDrawing : public QCPAbstractPlottable {
  Q_OBJECT
 public:
  NetworkDrawing(QCPAxis* x, QCPAxis* y);

  /// `before`: the same sample at the picture before, whose gates the stage Gates starts from; may be null.
  void setPicture(const Inspection& picture, std::shared_ptr<const UnitInspection> before);
  bool isEmpty() const { return !m_picture.units; }
  const Inspection& picture() const { return m_picture; }
  void setTheme(const Theme& theme) { m_theme = theme; }
  /// Strength s of the skip connections, from a unit to the same unit of the next hidden layer; 0: there are none.
  void setSkip(double strength) { m_skip = strength; }
  double skip() const { return m_skip; }
  QPen skipPen() const;
  /// `progress` in [0, 1]: how far through the layers the stage has come. With the names of the stages when `caption`.
  void setStage(Stage stage, double progress, bool caption);
  /// The unit whose strongest edges are drawn.
  void setMarked(UnitPosition unit) { m_marked = unit; }
  UnitPosition marked() const { return m_marked; }
  /// As drawn with the present axis ranges.
  NetworkLayout layout() const;
  /// The gate as it is drawn now, which is between two while the stage Gates goes on. Hidden layer from 0.
  double shownGate(std::size_t layer, Index unit) const;
  /// Whether there are few enough edges to draw all, at least between some columns.
  bool drawsAllEdges() const;
  bool drawsDashes() const;  ///< negative weights among all edges; those of a marked unit are always dashed
  /// Largest weights of the unit by size, strongest first: of its inputs, or of what it feeds. (other unit, weight).
  std::vector<std::pair<Index, double>> strongest(UnitPosition unit, bool incoming) const;

  double selectTest(const QPointF& position, bool onlySelectable, QVariant* details = nullptr) const override;
  QCPRange getKeyRange(bool& found, QCP::SignDomain domain = QCP::sdBoth) const override;
  QCPRange getValueRange(bool& found, QCP::SignDomain domain = QCP::sdBoth,
                         const QCPRange& keys = QCPRange()) const override;

 protected:
  void draw(QCPPainter* painter) override;
  void drawLegendIcon(QCPPainter* painter, const QRectF& rect) const override;

 private:
  CellLook lookOf(std::size_t layer, Index first, Index count) const;
  double meanOf(const VectorD& values, Index first, Index count) const;
  /// How far the stage has come over column `column` of `columns`.
  double reached(double column, double columns) const;
  bool isSmall(std::size_t column) const;
  Index edgeCount() const;
  void drawEdges(QCPPainter* painter, const NetworkLayout& layout) const;
  void drawEdge(QCPPainter* painter, const QRectF& from, const QRectF& to, double weight, double share,
                bool dashed) const;
  void drawMarked(QCPPainter* painter, const NetworkLayout& layout) const;
  void drawSkips(QCPPainter* painter, const NetworkLayout& layout) const;
  double gateOf(int column, Index unit) const;

  Inspection m_picture;
  std::shared_ptr<const UnitInspection> m_before;
  std::vector<double> m_largest;   ///< |z| or |δ| per layer, ‖ΔΘ‖ of all, by stage
  std::vector<double> m_heaviest;  ///< |weight| per weight layer
  Theme m_theme;
  Stage m_stage = Stage::Whole;
  double m_progress = 1;
  bool m_caption = false;
  UnitPosition m_marked;
  double m_skip = 0;
};

}  // namespace gatescope
