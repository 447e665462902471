#!/usr/bin/env bash
# Tests tests/style.sh traps: what it finds, and what it lets be.
# SPDX-License-Identifier: GPL-3.0-or-later
set -uo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
failed=0

# expect NUMBER 'SOURCE': so many traps in this source.
expect() {
  local found
  printf '%s\n' "$2" >"$folder/source.cpp"
  found=$(bash tests/style.sh findTraps "$folder/source.cpp" | wc -l)
  ((found == $1)) && return
  echo "traps_test: expected $1, found $found in: $2" >&2
  failed=1
}

expect 1 'connect(a, &A::b, this, [&] { quit(); });'
expect 1 'connect(a, &A::b, this,
    [this, &problem](const QString& text, bool ok) { problem = text; });'
expect 1 'QObject::connect(&a, &A::b, &loop, [&loop, x](const State& s) { if (f(s)) loop.quit(); });'
expect 1 'QTimer::singleShot(0, this, [&] { f(); });'
expect 1 'QMetaObject::invokeMethod(this, [&a] { f(a); }, Qt::QueuedConnection);'
expect 1 'work.tasks.push_back([&panel, path] { return write(panel, path); });'
expect 1 'm_answer = [&](int i) { return i; };'
expect 1 'return {height, [&panel, caption](Painter& p) { panel.draw(p); }};'
expect 1 'showFileDialog(m_window, options, [this, &panel](const QString& path) { write(panel, path); });'
expect 1 'm_thread = std::jthread([&shared](const std::stop_token& stop) { read(shared, stop); });'
expect 1 'auto* label = new QLabel(text, this);'
expect 1 'throw Error("no such file");'
expect 1 'throw Error(file + ": label " + std::to_string(label) +
                  "; allowed are 0 to 9");'
expect 1 'issues.push_back({key, "appears twice"});'
expect 1 'std::fprintf(stderr, "%d of %d checks hold\n", held, all);'
expect 0 'throw Error(file + ": " + said("label %1; allowed are 0 to 9 (%2)", label, f(x)));'
expect 0 'throw Error("data.path: " + what);'
expect 0 'connect(a, &A::b, this, [this, i](const QString& text) { say(text, i); });'
expect 0 'connect(a, &A::b, this, [panel = &panel] { panel->draw(); });'
expect 0 'connect(a, &A::b, this, [this] { std::ranges::sort(v, [&](int a, int b) { return m[a] < m[b]; }); });'
expect 0 'const auto there = [&] { return done; };'
expect 0 'std::erase_if(m_all, [&](const X& x) { return x == y; });'
expect 0 'return std::ranges::any_of(v, [&](int i) { return i == wanted; });'
expect 0 'values.push_back(text(first[i]) & mask);'
expect 0 'auto* label = new Label(text, this);'
exit $failed
