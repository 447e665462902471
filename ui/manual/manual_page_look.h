// A page of the manual in the colours and the type of the window.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <memory>

#include "ui/base/theme.h"

class QTextDocument;

namespace gatescope {

struct ManualPage;

/// Reads the page and gives it its look: room above headings, lines around the cells of tables, a ground under code.
/// Pictures are those of the resources.
std::unique_ptr<QTextDocument> layOut(const ManualPage& page, const Theme& theme, const QFont& font);

/// Makes the pictures at most `width` pixels wide.
void fitPictures(QTextDocument& document, const ManualPage& page, int width);

}  // namespace gatescope
