// The tables of the program as text: gating variants, settings, data sources, measures of sweeps.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace gatescope {

/// Each table as a JSON array of objects (every column, for scripts; absent columns have no meaning in that row) and as
/// a Markdown table (for people). They end with a newline. Any thread.
std::string variantsJson();
std::string variantsMarkdown();
std::string fieldsJson();
std::string fieldsMarkdown();
std::string datasetsJson();
std::string datasetsMarkdown();
std::string measuresJson();
std::string measuresMarkdown();

/// The JSON schema of experiment files, and that of sweep files, for editors; they end with a newline. Any thread.
std::string experimentSchemaJson();
std::string sweepSchemaJson();

}  // namespace gatescope
