<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
  <context>
    <name>gatescope</name>
    <message>
      <source>

Answer: **%1**</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>
%1 %2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>
- Step %1: **%2**. %3</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>
Prerequisites: %1.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>
quartiles %1 to %2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>
quartiles %1 to %2, %3 seeds</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>  ·  %1:%2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source> %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source> (step %1)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source> Median and quartiles of %1 networks.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source> and %1 test samples</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source> dpi</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source> frames/s</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source> in %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source> of %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source> of %1 min</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source> pt</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source> px</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source> samples</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source> · condition %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source> · measured &lt;b&gt;%1&lt;/b&gt;</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source> · test accuracy %1 %</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source> · train %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>"%1" is not a plot format; choose one of %2.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>### Answers
</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1
%2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1
%2
G = %3</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1
%2 % of eigenvalues ≤ %3</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1
%2 % of the eigenvalues ≤ %3 of their mean</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1
%2 = %3: %4</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1
%2, %3 seeds</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1
layer %2: %3</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1
mean of %2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1
mean of √n·v: %2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1
mode %2: power %3
ρ = %4</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1
modes 1 to %2: %3 of the power
ρ = %4</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1
not yet measured</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1
step %2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1
step %2: %3</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1
step %2: %3 = %4</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1
ρ(%2) = %3</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1
√n·v = %2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 % of the size on paper</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 %2: %3</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 (%2)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 (mean of %2)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 (needs ffmpeg)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 (setting)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 / %2  %3</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 &lt; 0</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 = %2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 &gt; 0</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 About %2 minutes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 Choose it again for what it was.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 Several values, for example %2.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 The choice is kept in session files.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 already holds frames of a recording: choose another folder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 classes: %2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 columns, no header</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 columns, the first row names them</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 frames</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 from</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 left</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 loss</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 networks are measured</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 networks train</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 no longer exists</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 no longer exists; it was removed from the list of recent files.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 of %2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 of %2 MB</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 of %2 MB for earlier runs; when full, short and old ones go first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 of %2 at %3</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 of %2 correct</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 of %2 paths active</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 of %2 points</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 of %2 probe samples</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 of %2 probe samples, evenly spread</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 of %2 test samples, evenly chosen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 of %2 test samples, evenly chosen.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 of %2 training samples, evenly chosen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 of %2 training samples, evenly chosen.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 of each hidden layer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 of layer %2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 places</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 plot</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 points are too many here; allowed: %2. The command line takes more: gatescope-cli sweep.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 points. Everything else as in the experiment: %2.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 probe samples</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 rows for training, %2 for testing, drawn by the seed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 rows, </source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 runs are already pinned: remove one first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 seeds</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 slider</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 steps/s</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 · %2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 · Gatescope %2 · %3</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 × %2 mm leave no room for the curves of “%3”: make the figure larger or its letters smaller, or put the legend elsewhere.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 × %2 mm on paper</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 × %2 pixels in the PNG</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 – Manual</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1, %2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1, %2 of %3 diverged</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1, %2 per column</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1, %2 seeds</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1, class %2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1, d = %2, w = %3</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1, d = %2, w = %3, %4, %5, %6</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1, from</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1, layer %2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1, mean</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1, measured</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1, network %2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1, step size %2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1, to</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1, ŷ(x) = k(x, X)(K + r·tr(K)/n·I)⁻¹Y</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1. Change that stop rule to go on, or Reset (Ctrl+R) to start over.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1: %2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1: %2 of %3 paths active</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1: %2 training</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1: target %2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1: the axis begins at %2 and must end above it, not at %3.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1: the file does not fit into memory</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1: “%2” cannot be on a logarithmic axis; it begins above 0.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1: “%2” is not a number; write it as 0.5, 1000 or 1e-3.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1; (unit): past the layer, on the skip connection</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1; room for %2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1[*] — %2 — Gatescope</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1→%2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;About Gatescope</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Axis limits…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Back one step</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Cancel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Clear list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Close</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Close the lesson</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Compare</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Continue</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Continue from the step shown</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Controls</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Copy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Dark</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Delete</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Delete layout</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Depth explorer…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Edit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Examples</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Export</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Export…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;File</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Find the data…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Follow system</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Follow the data</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Font</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Format</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Free</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Gallery of plots…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Handout…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Height</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Help</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Hidden</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Hide</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Increase font size</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Keep</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Keyboard shortcuts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Layouts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Legend</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Lessons</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Lessons…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Letters</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Light</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Locked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Manual</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Maps and network</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;More</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;New</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Next step</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Not now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Open a file…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Open a study…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Open as live run</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Open…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Pause</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Pin this run</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Plot</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Plots</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Present</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Quit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Record…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Remove pinned run</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Repeat step</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Reset layout</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Run</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Save layout…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Save session…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Save the sweep…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Set limits</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Slides…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Start</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Start…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Style</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Table of all points…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Timeline</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Unit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Use this table</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Variants</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;View</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;What's this?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Width</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Width and height</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;as high as the curves need</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;title</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;x axis</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;y axis</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>(1 of %1)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>**Correct.** %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>**Not quite.** %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>**Predict first.** %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>+, =   and   −</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>, %1 failed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>, %1 inputs, %2 %3, %4 weights</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>, %1 left</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>, %1 networks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>, %1 skipped because writing is slower</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>, paused</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>, separated by %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>, stopped</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>. Space runs it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>0</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>00:00 left</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>1 Update</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>1 frame</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>1 place</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>1 step/s</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>1 … 9, 0</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>1/√N</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>2 Forward</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>3 Gates</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>4 Backward</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>: %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>; %1 skipped because writing was slower</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>; the first %1 of %2 inputs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&lt; 0</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&lt;b&gt;Accuracy&lt;/b&gt;, training / test: share of samples classified correctly, step %1.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&lt;b&gt;Condition number&lt;/b&gt; ρ₁/ρₙ of the tangent kernel K: how unevenly the errors can fall; ∞ when K is singular to rounding. Probe set of %1 samples, step %2.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&lt;b&gt;Lessons&lt;/b&gt;&lt;br&gt;Deep gated networks in five parts. Each step trains real networks and checks what they show.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&lt;b&gt;Measuring&lt;/b&gt;: share of the engine's time taken by gate and kernel measurements. “time budget” under Measuring limits it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&lt;b&gt;Speed&lt;/b&gt;: optimiser steps per second, measurements included.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&lt;b&gt;Step&lt;/b&gt;: optimiser steps done, of those that the stop rule “stop after” allows.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&lt;b&gt;Test loss&lt;/b&gt; %1: %2. Held-out samples, step %3.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&lt;b&gt;Test loss&lt;/b&gt;: not measured. %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&lt;b&gt;Time left&lt;/b&gt; until the last step, at the current speed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&lt;b&gt;Training loss&lt;/b&gt; %1: %2. All training samples, step %3.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&lt;br&gt;This check fails. Possible reason: %1.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&lt;p&gt;&lt;b&gt;Gatescope %1&lt;/b&gt;&lt;br&gt;A live laboratory for deep gated networks&lt;/p&gt;&lt;p&gt;Based on C. Lakshminarayanan and A. V. Singh, &lt;i&gt;Deep Gated Networks: A framework to understand training and generalisation in deep learning&lt;/i&gt;, 2020, &lt;a href="https://arxiv.org/abs/2002.03996"&gt;arXiv 2002.03996&lt;/a&gt;.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later. It comes with no warranty.&lt;br&gt;Built with Qt, QCustomPlot, Eigen, nlohmann-json, libzip, yaml-cpp and giflib.&lt;/p&gt;</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&lt;p&gt;&lt;b&gt;Speed&lt;/b&gt;&lt;/p&gt;&lt;p&gt;From one step per second, to watch every step, to full speed. Takes effect at once.&lt;/p&gt;</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&lt;p&gt;Allowed: %1.&lt;br&gt;Default: %2.&lt;br&gt;Key in files and on the command line: &lt;tt&gt;%3&lt;/tt&gt;.&lt;/p&gt;</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&lt;p&gt;Each mark is a checkpoint: a step whose weights are kept. Drag to look back: the plots show the gates, kernel and network of that step while training continues. The present is at the right end.&lt;/p&gt;</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&lt;p&gt;Has no effect now: %1.&lt;/p&gt;</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&lt;p&gt;Which network of the ensemble the pictures from inside show: network, gates, kernel map, decision map, digits, function, paths. Curves are medians of all networks. Up and Down go to the next.&lt;/p&gt;</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A ReLU network learns all ten digits. Watch its gates, and which digits it still gets wrong.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A boundary that winds: many gates must move before it follows the arms.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A deep narrow network on two digits: its eigenvalues are far apart, and training is slow.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A few large plots that an audience can follow.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A file for gatescope-cli sweep: for other machines and for Slurm.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A folder written by gatescope-cli sweep, even while it is still being written.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A function needs one input, or inputs on a circle; these data have %1. Try circle, or a CSV file with one column beside the target.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A function over the circle: slow waves come first, as the kernel's eigenvectors say.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A hundred images, evenly chosen, with the network's predictions.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A lesson of your own. Those in %1 are listed automatically.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A new run continues from step %1. Space runs it; the previous run stays as a ghost.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A pgfplots picture with its data to the clipboard; only plots of curves have one</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A pinned run stays in the plots, in a colour of its own, and in this list.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A recording is already running.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A report is being prepared already.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A row with an empty cell, NA, N/A, ?, null, nan or - is refused with its line, or left out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A run of %1 steps or more stays here until it is deleted. When the memory is full, runs of fewer than %2 steps go first, then the others, the oldest first; those that are pinned or in the plots stay.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A second window: notes, clock, next step, live results.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A stop rule was met. Raise “stop after” to continue, or Reset to start over.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A strip of runs to begin with: a click starts one with the plots that suit it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A study from a file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A table of numbers with one target column, shuffled by the seed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>About Gatescope</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>About the lesson</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Accuracy: share of test samples classified correctly, by kernel regression with K and with H, and by the network. Error: mean ½‖ŷ − κy‖² of these; the network's own where it has the squared loss.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Action</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Adds a bias to every unit. The theory has none; maps of 2-D data need them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>After K₀, each network is trained: steps to 1 % of the loss, losses, accuracies. Takes longer than the kernel alone.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Alignment</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All lessons of the course, and your own.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All plots are hidden. View ▸ Reset layout brings them back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All plots are hidden: choose one here, or show some with the View menu.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All plots are hidden: there is nothing to record.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All plots with name and picture, to show or hide.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All runs of this sitting: what sets them apart, how far they came, and how to go back to them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All shortcuts of the window and the plots.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All shown plots</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All supported files (*.gatescope *.json *.md %1);;Sessions (*.gatescope);;Experiments (*.json);;Lessons (*.md);;Data (%1)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Also shows test samples, as hollow marks.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Applies the settings of the next step and plays it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Arrow keys move, plus and minus zoom, Home or F follow the data again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>As its sweep.json says.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>As on screen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>At least one number is needed; allowed: %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>At the end of the run, [0, 1].</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>At the end of the run; inf when it diverged.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Autosave failed, the run continues: %1. Save it elsewhere with Ctrl+S.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Autosave took too long.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Autosave works again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Axes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Axes and smoothing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>B</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Back one step</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Back to t=0 with the same settings, seed and initial weights. The curves so far stay as a ghost.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Back to the controls.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Back to the controls: your run, its settings, pins and undo come back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Back to the present</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Back to the present.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Beyond a point depth hurts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Blank the screen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>CIFAR-10</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>CSV data…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>CSV table</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>CSV: data</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cancel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cancel this work</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Change exactly one setting. This run starts again beside the new one, both with seed %1.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Changes while the run went on; above are the settings it started with</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Checkerboard</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Checks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choices of the figure</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose a file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose a study on the left and press Start.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose a value other than the current one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose an answer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose one of them under “Read targets as”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose one plot to copy it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Circle</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Close the depth explorer first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Close the lesson first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Colour photographs, 32 × 32 pixels; data.path is the folder with the binary batches.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Colour&amp;s</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Condition number, largest and smallest eigenvalue, effective rank.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Contents</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Contents of the manual</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Continue</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Continue from here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Controls for a &amp;class</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copied “%1” as a pgfplots picture</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copied “%1” as image and data</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copy &amp;gates from this run</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copy as CSV</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copy as LaTe&amp;X</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copy as LaTeX</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copy gates</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Could not create the folder %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Could not draw %1 as %2.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Could not draw a frame as PNG</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Could not draw the handout.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Could not draw the report.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Could not write %1.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Could not write %1: %2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Could not write %1: ffmpeg ended before the recording (%2)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Could not write %1: ffmpeg says “%2”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ctrl+1 … 9</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Curves</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Curves are in that corner: the legend is in a free one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>D&amp;ecrease font size</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>DLGN</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>DLGN, shallow</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>DLGN-SF</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dark text on a light background.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Data</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Data set</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Decision map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Delete</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Deleted the layout “%1”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Deleted “%1”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Deletes this preset of your own. Those that come with the program stay.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Depth 24</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Depth and test accuracy on digits</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Depth explorer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Depth whitens</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Depth × width</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Differences between the runs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Digit wall</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Digits</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dimension of the generated inputs.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Discard</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Discard the run %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Distance from t = 0</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Diverged</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dots an inch of a PNG. Vectors are sharp at any size.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Drag</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Drag a title</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Drag the title to move the plot. The wheel scrolls the plots here, and zooms in the plot itself.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Draws the curve of each network of the ensemble, faintly, beside median and quartiles.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Drops the remaining points. Finished ones are kept, and Continue goes on from them, even after a restart.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>E&amp;xplore</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>E[K₀] by redraws</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Each entry divided by the root of its two diagonal entries: 1 is as close as a sample is to itself. Of a layer: Kₗ above the diagonal, E[Kₗ] below where theory has it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Each layer's gates are random half-spaces of the input.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Each layer's gates are random half-spaces of what the layer reads, and never train; they move with the values below.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Each layer's gates read what the layer reads and train: the gate of today's language models.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Each network</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Each unit's gate is the sign of its own pre-activation: gates and values share one set of weights.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Eigenvalues of a point</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Empty</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Esc, F5</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Every corner has curves: the legend is below the axes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Every gate is open: a product of matrices, the baseline that gates must beat.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Every path of a tiny network: what each adds to the output, and their sum.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Every plot in every format, and the table, to a folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Every plot that is shown, in every format, to a folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Every setting can be changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Example: %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Examples:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Exclusive or</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Export</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Export &amp;all plots…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Export plots</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Export “%1” as %2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Export ▾</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>F</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>F&amp;ormat</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>FLNPF</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>FRNPF(DI)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Factor on a soft gate. The authors' notebooks use ε = 0.1 with β = 4.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Failed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fashion-MNIST</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Figure %1. %2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Figure %1. %2: %3</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Figure for print…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>File or folder to read. Empty: the bundled or installed copy, if there is one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Filter by name or description</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Filter by word or key</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Find the data of this session</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Finished</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>First rows of the table</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fixed learnt</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fixed random</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fixed random gates, identical inputs, skip strength s = 0, 0.7, 0.9: each layer whitens less, as if gates were open with probability p_s = s² + (1−s²)·p, and its noise hurts less. Deep narrow networks keep their condition number.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fixed random gates, identical inputs, three widths: the condition number falls with depth as theory says, until the noise of finite width, a relative variance of about c·d/w, takes over.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fixed random gates, identical inputs, wide: off-diagonal/diagonal falls as p^(d−1). Point at a depth to see its eigenvalues.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Folder for plots and table</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Folder for the plots</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Folder for the slides</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Folder of a study (it holds a sweep.json)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Follow</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Follow the data again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Forward →</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fraction of the last step that is carried over.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Frame &amp;every</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Full screen for an audience: large plots and text, no controls. → and ← step, Space runs, 1–9 put a spotlight on a plot, B blanks the screen, N opens the notes, Esc leaves.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Function</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fₗ, gate change since t = 0</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>G = %1, z = %2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>G = (1+ε)·σ(βqᶠ), qᶠ linear in x</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>G = 1{qᶠ &gt; 0}, Θᶠ = Θᵛ at t = 0</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>G = 1{qᶠ &gt; 0}, Θᶠ trained before</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>G ~ Bernoulli(p)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>GIF: plays anywhere</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>GLU</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>GLU (Dauphin et al.)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>GaLU</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>GaLU (Fiat et al.)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>GaLU against ReLU on the unit sphere: how large K₀ is off its diagonal, and its condition number.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>GaLU on ten digits: the gates stay as they were drawn and only the values learn. Pin it and start Digits to compare.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>GaLU, FRNPF(II)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>GaLU, dependent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>GaLU, layer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>GaLU, shallow</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>GaLU0 (Fiat et al.)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Gate change</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Gate change as a strip of colours: layers over steps.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Gate measure</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Gate patterns, linear regions, and the output as a sum over paths.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Gate raster</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Gate strip</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Gates</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Gates are coin tosses, one per training sample and unit, and never change: memorisation only.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Gates are copied from a trained ReLU network and frozen; the values start fresh.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Gates are copied through a file, but the folder %1 cannot be created.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Gates come from a separate ReLU network that trains too: gates adapt.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Gates come from a separate random ReLU network that never trains.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Gates frozen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Gates of layer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Gates, their patterns and regions, layer by layer and sample by sample.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Gatescope did not exit properly. The run %1 was saved on %2.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Gating</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Gating, depth, width, data, optimiser and seed, under the plot. The file remembers all settings in any case.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Gaussian blobs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Goes to the setting “%1” in the window</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>H is singular: the jitter would decide ν</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Handout of the lesson</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Handwritten digits, 28 × 28 grey pixels: the full set if found, otherwise the bundled subset.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Height</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hidden layer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hide the examples</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hides the examples. View has them again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Home, F, double click</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How far kernel, path kernel and weights have moved.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How fast weights move, ‖ΔΘ‖/‖Θ‖ in a step, beside how fast gates do.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How gates and kernel align with the labels: ν·C/‖Y‖² (1 aligned, n white), alignments.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How many networks train side by side, under this seed and those that follow it. Each is the run of its seed alone; curves are their median and quartiles.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How the errors fall, and what the gates do.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>IDX files</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Identical inputs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Image and data to the clipboard</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Images and labels in the file format of MNIST: a folder, or an images file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Images of clothing (28 × 28 grey pixels), from the Debian package dataset-fashion-mnist.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Images shown</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Import %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In a plot that was clicked or reached with Tab</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In the window, measurements wait while they have taken more than this share of the run time.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Independent gates whiten more than ReLU</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It never covers a curve: without a free corner it stands below the axes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It trains beside the run on screen: unpin it first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Its network was too large to be kept: only its curves are there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>K of layer %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keeps all choices for a figure under this name, until you delete it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keeps this run's curves, in their own colour and dash, beside every later run.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kept as “%1”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kernel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kernel by layers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kernel eigenvalues</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kernel history</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kernel map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kernel on the %1 probe samples, step %2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kernel predictor</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kernel predictor: ŷ(x) = k(x, X)(K + r·tr(K)/n·I)⁻¹Y, kernel ridge regression with K and with H on training samples, seen on test samples.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kernel, that of any layer, overlap and path kernel between the probe samples, sorted.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keyboard shortcuts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kᵛ = Σₗ Kₗ, Kₗ of the weights of value layer l. Stacked: tr Kₗ one on the other, over steps. By layer: each by itself. Now: bars. Dotted, and as marks: tr E[Kₗ], expected at t = 0.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kᵛ against Kᶠ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>L = mean over samples of %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>L&amp;ines</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>L, cross-entropy (nats)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>L, squared loss</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>La&amp;nguage</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>LaTeX picture…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Language of the s&amp;ystem</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Largest over smallest eigenvalue of K₀: how much slower gradient descent is in its slowest direction than in its fastest. inf: singular.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Leave</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Leave out rows that &amp;lack a value</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lecture</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Left and Right go from checkpoint to checkpoint, Home to the first, End to the present.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Less</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lessons</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lessons (*.md)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Letters and lines</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Light or dark, as set for the desktop.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Light text on a dark background.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Like DLGN, but each gate layer reads x directly.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Like GaLU, but the feature network is a copy of the initial value network: equal to ReLU at t = 0.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Like ReLU with a smooth gate; gradients flow through both value and gate.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Like soft GaLU with a deep linear feature network.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Limits of the axes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Linear (DLN)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Linear prediction</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lines where the gates of a hidden layer flip, one colour per unit (the first 64).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>List of &amp;runs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Loading data and building the network.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Log</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Logarithmic steps</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Logarithmic steps, and smoothing: an exponential average of the past, without its bias towards the first values. The measured curve stays visible, faintly.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Logarithmic y axis</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Logarithmic y axis. Values at or below zero become gaps.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Loss</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Loss or accuracy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Loss: mean over samples. Accuracy: share of samples classified correctly, where there are classes. Test only: accuracies on the test set, close up.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Losses and accuracies</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Losses and accuracies: median [quartiles]</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>MNIST digits</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>MP4 needs the program ffmpeg, which is not installed (Debian package ffmpeg)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>MP4: video</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Manual</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Map of</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Marks: %1 of %2 training samples, evenly chosen.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Matrix</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Maximum number of training steps at every point.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mean kernel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mean of K₀ off the diagonal over its mean on it. With identical inputs and gates that are on with probability p, theory expects p^(d−1).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mean of ½‖ŷ − κy‖² over the test samples, for kernel regression with K₀.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mean over the hidden layers, or each layer. Weights: ‖Θₜ − Θₜ₋₁‖/‖Θₜ₋₁‖ of the value weights. Gates: mean |Gₜ − Gₜ₋₁| on the probe set.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Measure</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Measures every point of this study. Points measured before are read from disk.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Measuring</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Members x (n, d) and y, optionally x_test and y_test, in the order of the file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mode</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Modes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>More</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>More settings: %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>More that can be done with runs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>More toolbar buttons</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>More…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Move &amp;first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Move &amp;left</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Move &amp;right</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Move or hide the plot. Its title can also be dragged to another place.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Move the plot to another place</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Move the view</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>N</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name of the layout</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name or number (from 1) of the column to predict; #2 is the second even where another is called 2. Empty: the last one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Narrow ReLU networks on MNIST 4 against 7, gradient descent: steps until the loss is 1 % of its start fall with depth and rise again, and beyond some depth it never gets there. Beside the eigenvalues: how each depth trains.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Network</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Network shown from inside</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New folder for the frames</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New here? Press Space to train, or “Lessons…” above for a course from the beginning.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New seed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Newest loss on the test samples.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Newest loss on the training samples.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Newest share of test samples that are classified correctly.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Next</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Next step</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Next →</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No finite values yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No gate flips along this line.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No loss curves here: not yet measured, or by a version that did not keep them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No plot is shown</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No run has been started.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No setting is called “%1”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>None</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>None of the %1 images is misclassified.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not in a menu</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not now: leave the biases off</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not yet measured.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Notes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Notes, clock and results</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing found: try fewer or shorter words.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>NumPy archive</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Number of draws of weights, gates and data at every point. Curves are medians, bands are quartiles.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Number of held-out samples for the test curve; 0 for none.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Number of training samples, up to the size of the data set.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Number of weight layers; d − 1 of them are hidden and gated. Depth whitens the kernel until the noise of finite width, a relative variance of about c·d/w, takes over.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Of K₀.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Of K₀; rounding leaves about n·ε·ρ₁ where it is zero.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One Gaussian blob per class around unit-norm centres; data.classes sets how many, at least two.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One column, 8.5 cm</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One network, as in the window: give several values to depth, width or anything else.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One optimiser step, then pause.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One plot or all that are shown, as PNG, SVG, PDF or CSV, in a size and style of your choice.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One sample on its way through the units, lit by their gates.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One unit vector for all samples, random signs as labels: only gates tell samples apart.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Only the curves of this run were pinned; the run itself is gone.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open &amp;recent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open a lesson</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open a session, an experiment or data</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open shows it again as it stood.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open the run %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Opened %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Opens a session, an experiment or data. Files can also be dropped onto the window.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Opens the chosen point in the window, with its first seed. Double-clicking the point does the same.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Opens the lesson and plays its first step.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Opens the lesson “%1”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Opens the manual. F1 on a control, a plot or an entry of a menu opens what it says of that.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Opens the study “%1” in the depth explorer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Optimiser steps that it has made.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>P&amp;oint</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>P&amp;reset</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>P&amp;rojector</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>PDF (*.pdf)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>PDF page…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>PDF: vectors for print</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>PNG image…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>PNG, SVG, PDF and CSV</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>PNG: a folder of images</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>PNG: image</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Page of the manual</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Paler: the margin to the next class is smaller.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Parts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Passes the hidden layers' gate masks to the value network in random order. The path kernel stays the same.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Paths</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Paths are listed one by one only for tiny networks: try 2 inputs, width 3, depth 3.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Paths are listed only for tiny networks: try 2 inputs, width 3, depth 3.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Patterns and regions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pause</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Paused</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Picture, 1600 × 1000 pixels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pin</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pinned. Change any setting: the pinned run stays beside the new one. Ctrl+D shows the differences.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pins this run, changes exactly one setting, and starts both from t = 0 with the same seed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pl&amp;ayed at</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Places that were found</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Plays the lesson and writes every step as a PNG slide.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Plays the lesson and writes it as a PDF: text, questions, and the plots and results as they came out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Plot filter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Plots</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Plots to show</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Point</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Point %1: %2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Point at a curve to see how its networks train.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Point at a curve, or click a cell of the map, to see the eigenvalues there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Points done</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Position of the plot</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Poster</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Power of targets and errors, Σ⟨vᵢ, ·⟩², in the eigenvectors of K₀; a click shows one of them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Power: Σ⟨vᵢ, ·⟩² of targets and errors along the eigenvectors vᵢ of K₀, by rank. Share: of all power in the first i modes. Eigenvector: the chosen mode over the probe samples.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Preparing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Preparing the report</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Preparing the run…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Present</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Presenter &amp;notes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Presenter notes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Preset</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Preview</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Print: white page</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Probability that a gate is on; gates are drawn once per training sample and unit. Sparser gates whiten sooner, but are noisier.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Probe sample</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Progress</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Progress of the step</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Quadrants of a square; the class says whether the signs of the two coordinates differ.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Quits the program. The run is kept: see Reopen the last run.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Random labels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Random labels, gradient descent: steps until the loss is 1 % of its start, measured and as K₀ predicts. With labels ±1 the kernel grows during training, at every width, so training is faster by much the same factor; at width 100 the order of the depths is as predicted. With target scale 0.1 the steps agree.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Random unit vectors; the class is the sign of a random linear teacher.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Re&amp;port…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ReLU</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ReLU, GaLU and soft GaLU trained on MNIST 4 against 7: how well they do at each depth.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ReLU, GaLU, GaLU that reads the layer's input, GLU and soft GaLU on ten digits, without skip connections and with s = 0.9: test accuracy against depth. Plain GLU networks do not train at depth.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Read as %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Read targets &amp;as</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ready</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Real training on real digits over depth</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Record the run</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Record to</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Recorded %1 to %2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Recording: %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Records the plots during the run: PNG images, GIF or MP4.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Redo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Redoes the change that was undone.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Regression on the unit circle: a slow and a fast sine.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Removes a pinned run from every plot.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Removes the chosen runs for good.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reopen the &amp;last run</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Repeat</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Report of a run</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Report of a run: %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Report of the run</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reset</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reset font si&amp;ze</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Resolut&amp;ion</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Results</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Return</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Root mean square of K₀ off the diagonal over its mean on it: for inputs whose products have both signs.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Run</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Run, pause or repeat</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Running</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Runs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Runs of this sitting</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>S&amp;top</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>SVG drawing…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>SVG: vectors for the web</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Same but…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Same, &amp;but…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Same, but…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Samples per step; 0: all.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save layout</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save session</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save the plot as an image or as data</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save the sweep</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save “%1”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Saved the layout “%1”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Saves the plots on screen, with their order, sizes and modes, under a name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Says where the data file is now. With the same data the run continues exactly.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Scroll the plots, as the wheel alone does over a title</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Scroll the text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Search the manual</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Search the manual (Ctrl+F)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Searches all pages. Return goes to the next place, Shift+Return to the one before.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Seeds</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Session file of a trained network whose gates are copied. Empty: a ReLU network is trained first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sessions (*.gatescope)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sets of plots: four that come with the program, and your own.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Setting to change</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Settings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Settings and plots</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Settings and results of the chosen runs, side by side: choose two or more with Ctrl.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Settings are free, locked or hidden.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Settings are not shown at all.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Settings are shown and cannot be changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Settings in which the runs of this list differ, and their live changes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Settings in which the runs on screen differ, and their results, side by side.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Settings that are rarely needed, and those that have no effect now, with the reason why</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Settings that differ, and results</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Settings, measures and theory of every point as CSV.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Settings, results and plots of this run as a PDF document.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Settings; those that differ from the defaults are bold</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Share of gates that change from one step to the next, in each hidden layer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Share of the test samples that kernel regression with K₀ on the training samples classifies correctly, [0, 1]: k(x, X)(K + r·tr(K)/n·I)⁻¹Y.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Share of ‖Y‖² along the eigenvector of K₀ with the largest eigenvalue: what gradient descent learns first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Share of ‖Y‖² along the eigenvectors of K₀ with the ten largest eigenvalues.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Shift + wheel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Shortcut</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Shortcut filter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Shortcut: %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Shortcut: Ctrl+%1. Ctrl+J shows the answer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Shortcuts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show &amp;differences</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show test samples</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show the &amp;run before</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show the an&amp;swer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show the answer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show this plot</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show this setting</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Shows the chosen run again and trains it further.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Shows the chosen run again as it stood, paused.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Shows the plot “%1” in the window</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Shows the present in the plots again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Size</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Size of the probe set, the training samples on which gates and kernel are measured.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Skip connections move the knee</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Skip connections: z(l) = s·z(l−1) + √(1−s²)·q(l)∘G(l) from the second hidden layer on, in the feature network too. 0: none. The knee moves as if gates were open with probability s² + (1−s²)p. After residual networks, arXiv 1512.03385.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Slide, 16:9</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Slope of a soft gate G = (1+ε)·σ(βq); as β → ∞ it becomes the hard gate 1{q&gt;0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Smoothing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Soft GaLU</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Soft ReLU</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sort</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sort units by activity</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sorted: ρᵢ from the largest. Distribution: the fraction of eigenvalues at or below ρ. Kernel of the probe set. Dotted: the spectrum of E[K₀], or of E[Kᵛ₀], the value part, where a chain of gates trains.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sorts the units of each layer by how many samples they are open for, most first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Space</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Space or a tick shows a plot; Enter goes to it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Space runs it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sparser gates whiten sooner, and are noisier</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Spectrum of the tangent kernel: now, at t = 0 and expected (of Kᵛ where a chain of gates trains).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Speed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Spirals</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Spotlight on a plot, or on none</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Squares of a 4 × 4 board in two colours.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>St&amp;udy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stage of a step</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Standard deviation of K₀(s,s) across samples, over their mean. For inputs of one norm it is the noise of finite width, why depth hurts: its square grows like c·d/w. The norms of real images spread it at d = 2 already. It misses what all samples share.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Standard deviation of the noise added to the generated inputs.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Start a run to see %1.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Start both</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Starts a new run from the step the timeline shows, with its weights and the curves so far.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Starts a new run from this step, with these weights and the curves so far.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Starts a new run with frozen gates copied from this step (fixed learnt) and fresh values: how much of what the network knows is in its gates?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Starts a run with frozen gates, copied from this run at the step shown (or now), and fresh values: G = 1{qᶠ &gt; 0} with Θᶠ as trained here. What it reaches was held by the gates alone.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Starts no new points until you press Continue.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Step</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Step %1, %2. Framed: class → what the network predicts.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Step size in units of n/ρ_max(K_0): above 2, gradient descent diverges in theory.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Steps between evaluations of the test set.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Steps between gate measurements. The rate is that of the step just made, however rarely it is measured.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Steps between kernel measurements; 0: only at t=0.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Steps that ReLU network is trained for; 0: as many as the run itself.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Steps until the training loss is 1 % of its initial value. inf: not within stop.steps.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Steps until ‖(I − αK₀/n)ᵗ e₀‖² is 1 % of ‖e₀‖², with α = c·n/ρ₁: what the kernel at t = 0 predicts. inf: never.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stop after</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stop when the &amp;run ends</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Studies to start from. Everything can be changed below.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Study</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Switch on &amp;biases</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Switch on biases</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>T&amp;est samples</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>T&amp;raining samples</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Table of all points</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tables, sweep files, studies from other machines, and the controls.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Target &amp;column</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Target values</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Target y = sin(aθ) on the upper half of the circle.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Target y = sin(aπ + b(θ − π)) on the lower half of the circle.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Targets are real numbers: there is no accuracy.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Targets are real numbers: there is no accuracy. Choose “error”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>TeX: pgfplots picture with its data</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Test</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Test accuracy of kernel regression, k(x, X)(K + r·tr(K)/n·I)⁻¹Y, with K and H, beside the network's.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Text and lines 10 % larger.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Text and lines 10 % smaller.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Text and lines at their original size.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Text of the step</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The axes follow the data. Zooming or panning by hand switches this off; double-click the plot to switch it back on.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The best depth is plotted against width, p or n: give one of them several values and choose it as the x axis.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The checkpoints below the plots.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The checks are paused: a setting was changed or a run removed. “Repeat” goes back to the step.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The correct answer to the step's question.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The course on deep gated networks: step by step, with real networks and measured checks.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The data are gone: this session can only be looked at.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The depth with the smallest condition number, and theory's knee d*, against p.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The depth with the smallest median condition number.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The error, measured and as the kernel at t = 0 predicts it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The first %1 of %2 outputs.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The first %1 places</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The first experiment again, as when the program starts. The run on screen stays in the list of runs.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The first page.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The folder %1 cannot be created.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The gates of all probe samples, unit by unit.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The gates of language models</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The gates of today's language models: each reads what its layer reads, softly, and trains.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The height is such that the axes are 0.62 times as high as they are wide, whatever stands around them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The highest point of the run's test curve, [0, 1].</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The initial plots, all the same size, all following their data.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The last ten files.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The lesson plays once and is written as it goes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The lesson was closed before it was written.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The lesson was reloaded.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The lesson was stepped by hand before it was written.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The loss is no longer finite. The last finite values are kept. Try a smaller step size.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The map needs two inputs; these data have %1. Try moons, spirals, xor or circle.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The mean kernel over redrawn weights, gates held, against what theory expects.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The name of the plot, over it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The new run could not be started: %1. The run before is still here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The next seed: new weights, new gates, new samples where they are drawn. Everything else stays.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The next step: its settings are applied and its networks train.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The only source of randomness: same seed, same data, weights, batches and losses.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The output over one input or over the circle, and where the gates of each layer flip.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The output over two inputs, with the line where the decision flips and where gates do.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The page after, once you went back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The page before.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The point whose eigenvalues are shown and that opens as a live run.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The previous step.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The recording ended after %1; the run continues. %2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The report lacks measurements that were left out: %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The ring is the output at each angle; marks on the circle are the targets.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The run before, where the plot shows it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The run could not be built, or an error occurred; see the message.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The run ends after this many steps; 0: never.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The run ends when at least this share of the test samples is classified correctly; 0: never.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The run ends when the training loss is at or below this; 0: never. With mini-batches the loss is the curve's: the mean since its last point.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The run failed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The run has diverged and cannot go on. Lower the step size, then Reset (Ctrl+R) starts over.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The run is complete after %1 steps. Raise “stop after” to go on, or Reset (Ctrl+R) to start over.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The run never waits for the recording: at many steps per second, a frame is taken as soon as it can be drawn.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The run on screen.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The run that was on screen when the program ended.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The run was replaced before its report could be prepared.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The run was replaced in the meantime: no gates were copied.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The same as a list.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The same with the path kernel H₀.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The same with the path kernel H₀: what the gates alone know.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The settings on the left.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The spectrum predicts training</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The squared loss compares outputs with κ·y. As κ falls, a network stays by its linearisation at t = 0: measured and predicted error merge (lazy training, arXiv 1812.07956).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The study continues, but is not saved: %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The study has stopped: %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The study's settings on the left. Without them the plots have all the space.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The table has fewer rows: %1 for training, %2 for testing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The tangent kernel: spectrum, map, history, prediction, parts.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The tick shows and hides a run in the plots, drawn as its line here. F2 or a double click renames it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The wall needs images; these data (%1) have none. Try digits, fashion or CIFAR-10.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The whole run in one file: weights, curves, settings. NumPy opens it too.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The window in this language. Runs go on as they are.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The window's experiment</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Then click anything to see what it is.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There are no test samples.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no lesson “%1”; available: %2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is nothing to pin yet: the run has no curve.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>These data have one input: the plot “Function” shows the output over it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>These gates read no input, so they have no boundaries.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>These targets are not classes: nothing can be right or wrong.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Thick lines and large text, readable from the last row.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This could not be done: %1. Everything else is as it was.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This file is not a valid lesson: %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This image would have %1 million pixels; at most 100 are allowed. Make it smaller, or use SVG or PDF, which are sharp at any size.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This language</source>
      <translation>Français</translation>
    </message>
    <message>
      <source>This link leads nowhere: %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This run has none.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This run is on screen already.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This session can be looked at, but not continued: %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This session can only be looked at: its data are gone.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This step again, from t = 0.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This step again, from t = 0. Space does the same.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This study does not measure it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tick at least one variant.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ticks below: where gates flip, one row per hidden layer, the first on top.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Timeline</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Title of %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Title of the %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Train at every point</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Training</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Training and test loss over steps.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Training by depth</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Training samples of the kernel predictor, and as many test samples, at most; fewer where a deep and wide network would need more than 2 GB for them. Its time grows with their square, and with the cube for the largest.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Training the run again for the report, with every measurement that was left out: %1 %</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Training. Space pauses it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Trains beside the run on screen.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Trains until a stop rule is met. Settings marked ⚡ can change during the run; those marked ↻ restart it. A finished run goes on when “stop after” is raised; Reset starts over.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Two clocks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Two columns, 17.5 cm</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Two inputs and no biases: every line where a gate of the first layer flips passes through the origin. With biases the lines can lie anywhere.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Two inputs, with biases: the lines where gates flip bend the boundary until 99 % are right.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Two interleaving half circles.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Two moons</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Two spiral arms of one and a half turns around the origin.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Two spirals</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Undo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Undoes the last change to a setting: live settings at once, the others with a new run. While text is being typed, it undoes the typing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Unit of the interval</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Unit sphere</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Units in every hidden layer. Wider networks follow the theory's expected kernel more closely.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Unpin</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Variants</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Version, source, licence.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>View of the eigenvalues</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>View of the layers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>View of the modes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Waiting for the first measurement of %1.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Waiting for the first point.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Weight %1 of the past</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What depth, width and gates do to the kernel at t = 0 and to training, across many networks at once.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What differs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What is on the x axis.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What is plotted.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What is plotted. Measured on the probe set, with the kernel.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What kernel regression with K₀ and with H₀ on the training samples makes of the test samples. Takes longer than the kernel alone.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What moves the output: the value part and the gates' part of the kernel.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What the network learns: synthetic sets made from the seed, or images and tables from files.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What the networks see. For your own data, choose it in the window, then “The window's experiment” here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What the run does, or how it ended.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What the value network reads: the input x, or all ones (constant input). The gates still see x.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wheel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where are the data of this session?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where the gates come from, how they open, and whether they train.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where the gates come from. Space ticks and unticks.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Whether the run before stays on the plots, faint, and in what is exported of them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Which classes to keep, in this order, separated by commas. Empty: all. Two classes allow scalar targets ±1.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Which hidden layers are shown.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Which layers the kernel comes from: tr Kₗ over steps or now, beside tr E[Kₗ].</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Which mode is shown as an eigenvector: 1 has the largest eigenvalue. Or click on it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Which of the images are shown: up to 100 of the set, evenly chosen.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Which probe sample goes through the network. Click the input for the next one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Which training samples form the probe set: spread evenly over the order of the data, each class with its share; or the first ones.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Which variant, p and n the map shows.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>While presenting</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Whole: units lit by their gates. Update: rings grow with ‖ΔΘ‖ of the step just made. Forward: z. Gates: G. Backward: ∂L/∂q. In slow motion, whole plays the four one after the other.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Width</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Writes the chosen run as a session file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wrote %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wrote %1 files to %2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wrote %1 slides to %2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wrote %1. On any machine: gatescope-cli sweep FILE --out FOLDER</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wrote %1: %2 points</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your layout: plots, order, sizes and modes as saved.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your own</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Zoom both axes; over an axis, only that axis</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Zoom in and out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a column is the mean of %1 units</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a run</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a square: mean of %1 units</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>about %1 h</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>about %1 min</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>about %1 s</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>above the axes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>above the diagonal Kₗ, below it E[Kₗ] with the gates of now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>acc. %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>acc. 99.1 / 99.1 %</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>accuracy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>accuracy, %</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>active</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>active fraction</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>active fraction of gates</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>adam</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>adds</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>against %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>alignment</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>alignment of K₀ and y</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>alignment with the targets</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>all</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>all %1 test samples</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>all %1 training samples</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>all seeds</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>always-on units</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>and %1 more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>and %1 more changes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>areas: medians of each layer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>as high as the curves need</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>as shown</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>at the top edge: %1 %2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>background: closed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>background: no gate changed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>background: no gate changed, or not measured</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>background: not measured</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>backward</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>batch size</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>below the axes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>best depth</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>best depth d</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>best test accuracy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>bias</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>biases</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>by angle (probe samples)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>by class (probe samples)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>by layer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>by target (probe samples)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>c = %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>centred alignment</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>choose %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>choose one plot</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>class %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>class no. %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>classes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>click a mode to see its eigenvector</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>colour: Fₗ, gate change since t = 0</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>colour: active fraction of gates</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>colour: fₗ, gate change in one step</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>column %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>comma</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>cond %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>cond 1.23e+08</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>condition</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>condition number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>condition number ρ₁/ρₙ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>cross_entropy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>current run</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>dashed: knee d* = 1 + ln n/ln(1/p) = %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>dashed: knee d* = 1 + ln n/ln(1/p_s), p_s = s² + (1−s²)·p, = %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>data checkerboard has no classes to choose</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>data checkerboard has no free input dimension</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>data checkerboard is generated</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>data cifar10 has no free input dimension</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>data cifar10 has no noise setting</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>data circle has no classes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>data circle has no classes to choose</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>data circle has no free input dimension</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>data circle has no noise setting</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>data circle is generated</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>data csv has no free input dimension</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>data csv has no noise setting</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>data fashion_mnist has no free input dimension</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>data fashion_mnist has no noise setting</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>data gaussians is generated</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>data identical has no classes to choose</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>data identical has no noise setting</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>data identical is generated</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>data idx has no free input dimension</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>data idx has no noise setting</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>data mnist has no free input dimension</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>data mnist has no noise setting</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>data moons has no classes to choose</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>data moons has no free input dimension</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>data moons is generated</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>data npz has no free input dimension</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>data npz has no noise setting</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>data set</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>data sphere has no classes to choose</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>data sphere has no noise setting</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>data sphere is generated</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>data spirals has no classes to choose</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>data spirals has no free input dimension</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>data spirals is generated</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>data xor has no classes to choose</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>data xor has no free input dimension</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>data xor is generated</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>days</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>dead units</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>deep linear network</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>depth</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>depth  d</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>depth  d (colours: %1)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>diagonal</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>difference</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>difference %1 after %2 draws</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>difference: ‖mean − %1‖/‖%1‖ over %2; gates held, value weights redrawn</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>distance</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>distance from t = 0</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>distinct gate patterns</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>distribution</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>diverged</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>diverged: %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>draws of the value weights  N</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>edited: %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>effective rank</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>eigenvector</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>empty</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>error</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>error (of the probe set)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>error, now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>error, predicted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>error, t = 0</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>every path and what it adds to the output</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>exp(−Σ p_i ln p_i) with p_i = ρ_i/Σρ: n for a white kernel, 1 for one direction.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>expected &lt;b&gt;%1&lt;/b&gt;</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>expected, %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>f</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>fast</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>fixed random gates</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>forward</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>fraction of eigenvalues ≤ ρ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>fraction ≤ ρ (of all eigenvalues)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>frequency, lower half</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>frequency, upper half</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>from step %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>full speed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>fₗ, gate change in one step</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>fₗ: share of gates of layer l that changed from the step before. Fₗ: mean |Gₜ − G₀|. Active: mean Gₜ. All on the probe set.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>gain</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>gap: H was singular there, the jitter would decide ν</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>gap: not stored by the version that saved it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>gate change</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>gate patterns</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>gate probability</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>gate source</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>gates</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>gates %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>gates every</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>gates: ν</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>gaussian</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>gd</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>gd uses all samples in every step</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>gd uses all samples in every step; the others draw mini-batches.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>hard or frozen gates carry no gradient: Kᶠ = 0</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>he</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>here %1; all: %2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>hidden layer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>i, from the largest</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>identical inputs carry no label</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>images: means weighted by v, above where v &gt; 0, below where v &lt; 0</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>in plots, name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>infinite</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>initial scale</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>initial scale %1, %2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>initial weights</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>input %1: %2
click: next sample</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>input dimension</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>inside, bottom left</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>inside, bottom right</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>inside, in a free corner</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>inside, top left</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>inside, top right</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>kernel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>kernel K</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>kernel distance</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>kernel every</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>kernel regression on up to %1 training samples, ridge r = %2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>knee d*</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>labels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>largest eigenvalue</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>layer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>layer %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>layer %1
%2 = %3</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>layer %1
step %2: %3</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>layer %1, mean of %2 units</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>layer %1, unit %2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>layer %1: %2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>layer %1: %2 gate flips</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>layers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>line of &amp;settings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>linear prediction</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>linear regions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>linearised steps to 1 %</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>linearised, from K₀</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>loss</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>margin %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>mean</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>mean / %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>mean of %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>mean |Gₜ − Gₜ₋₁|</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>measured</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>measured every %1 steps or so</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>measurements were left out to keep the run's speed: curves have gaps there</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>measuring %1 %</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>measuring 14 %</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>median %1, quartiles %2 to %3</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>median: %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>medians, %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>milliseconds</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>missing values</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>mode </source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>mode %1: ρ = %2; power of y %3, of the error %4</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>mode i, from the largest eigenvalue</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>momentum</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>needs gates that are made without the value network</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>needs gates that come from outside the value network</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>network</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>network </source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>networks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>networks diverged</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>never reached</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no gates</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no test curve: random gates are drawn per training sample, so test samples have none</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>noise</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>none</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>none for this step</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not enough memory</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not measured</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not stored</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not stored by the version that saved this run</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>now: %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>numbers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>numbers and text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>numbers from %1 to %2: regression</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>numbers in full precision</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>numbers with decimal commas</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>of a run that diverged nothing is predicted: open this plot before</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>of z, past the layer: s·%1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>off the diagonal</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>off-diagonal / diagonal</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>off-diagonal size / diagonal</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>one network trains</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>one sample on its way through the network</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ones</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>only for data circle</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>only for data csv</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>only for fixed_learnt</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>only for fixed_random</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>only for momentum</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>only for soft gates</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>only for the squared loss</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>open</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>open for %1 % of the probe set</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>optimiser</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>output</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>output %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>output %1
ŷ = %2, y = %3</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>output of the first probe sample</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>output ŷ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>outputs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>outside, on the right</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>overlap λ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>own: type a name to keep it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>page %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>page %1 of %2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>path %1
feature φ = %2
value v = %3
φ·v = %4</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>path kernel H</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>path kernel distance</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>path: input · unit · unit …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>patterns</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>permute gates</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>picture</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>plots: %1 has no mode “%2”; allowed: %3</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>plots: there is no plot “%1”; allowed: %2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>power</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>pre&amp;vious run</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>predictor samples</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>present</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>previous run</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>probability %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>probe choice</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>probe samples</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>probe samples by angle</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>probe samples by class</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>probe samples by target</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>q = %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>rademacher</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>rademacher: ±σ with equal probability, the theory's choice. gaussian: normal with standard deviation σ.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>random</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>random replaces the training labels with random ones: the network can only memorise, so there is no test set.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>rate fₗ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>rates of 0 are not drawn on a logarithmic axis</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>raw fₗ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>reading the file…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>refuse</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>regions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>regions on a grid</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>regions on a segment</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>relative change, one step</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>relative ν</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ridge</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>rmsprop</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>row %1: %2
column %3: %4
expected: normalised %5, raw %6</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>row %1: %2
column %3: %4
normalised %5, raw %6</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>samples</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>scalar</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>scalar: one output, ±1 for two classes or the value itself. classes: one output per class (one-hot). numbers: the value itself, also where targets are few integers.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>seed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>seed %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>seed, width or spread: try another seed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>seeds</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>seeds %1–%2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>semicolon</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>setting or result</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>sgd</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>share</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>share of power, modes 1 to i</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>share of y in ten modes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>share of y in the first mode</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>sharpness</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>show “Mean kernel” for the whole E[K₀] by redraws</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>singular</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>singular to rounding: ρₙ ≤ n·ε·ρ₁</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>size on paper</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>skip</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>skip s = %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>skip strength</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>slow</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>smallest at d = %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>smallest eigenvalue</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>soft-GaLU, DLNPF</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>soft-ReLU</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>sorted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>source steps</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>spectral</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>spectral factor</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>spectral: α = c·n/ρ_max(K_0), measured on the probe set. Or a number.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>spread</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>spread of the diagonal</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>squared</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>squared: (1/n) Σ ½‖e‖². cross_entropy: −(1/n) Σ log softmax(ŷ)[class]; needs targets = classes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>stacked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>state</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>step</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>step %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>step %1 of %2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>step %1 …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>step %1, %2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>step %1: %2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>step size</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>step size α</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>steps</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>steps %1 to %2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>stop after</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>stop at loss</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>stop at test accuracy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>strongest weights in, from %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>strongest weights out, to %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>subtracts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>sum so far</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>t = 0</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>t = 0: %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>tab</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>target column</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>target scale</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>targets</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>targets and errors in the modes of the kernel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>test</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>test %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>test 0.0123</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>test acc.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>test accuracy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>test accuracy of H</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>test accuracy of K</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>test accuracy, %</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>test error of H</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>test error of K</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>test error, mean ½‖ŷ − κy‖²</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>test every</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>test loss</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>test only</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>test sample %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>test sample %1: %2, predicted %3</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>test samples</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>test samples have no gates with fixed_random</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>test target</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>test, %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the change of weights and gates in a step</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the first of %1 in this square</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the folder %1 cannot be created</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the folder %1 cannot be written to</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the gate change of each layer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the gate reads %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the gates of %1 are frozen, and with them H</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the gates of %1 are frozen: their change is 0 at every step</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the gates of all probe samples</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the kernel between the probe samples</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the kernel of each layer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the lesson ends here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the mean kernel of many draws of the weights</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the network's own, all test samples</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the output over the input</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the output over the inputs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the spectrum of the tangent kernel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>theory</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>theory, %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>theory: σ² = 1/(p·w) in every layer, first and last included. he: σ² = 2/fan_in. Or σ itself.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>time budget</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>to</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>total Fₗ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>total gate change</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>tr E[K₁]</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>tr E[Kₗ]</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>tr E[Kₗ], layer %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>tr E[Kₗ], layers 1 to %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>tr Kᵛ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>tr Kᵛ %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>tr Kᶠ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>tr Kₗ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>tr Kₗ = %1, %2 % of tr Kᵛ; tr E[Kₗ] = %3</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>tr Kₗ, stacked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>tr cross term</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>tr(YᵀK₀Y)/(‖K₀‖‖YYᵀ‖): 1 when the labels are the kernel's first direction.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>trace</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>traces</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>train</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>train %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>train 1.23e-08</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>train loss</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>train, %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>training accuracy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>training and test loss</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>training loss</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>training loss  L</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>training sample %1: %2, predicted %3</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>training samples</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>training steps to 1 %</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>training target</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>true</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>units</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>units, most open first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>update</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>v &lt; 0</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>v &gt; 0</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>value input</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>value layer l</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>variant</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>weight &gt; 0</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>weight change</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>weight change of a step</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>weights</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>weights: %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>what kernel regression with K and H predicts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>what sets it apart</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>what the kernel predicts is being measured</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>what the kernel predicts is measured with the next kernel, while this plot is seen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>what the network makes of the images</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>what they look like</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>whole</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>width</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>width  w</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>with H</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>with K</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>wrong only</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>x</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>x axis</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>x₁</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>x₁ = %1, x₂ = %2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>x₂</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>y axis</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>yes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>z</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ŷ (y)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ŷ = ⟨φ, v⟩</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ŷ, the network's output</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Σ φ·v = %1 · ŷ = %2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Σ⟨vᵢ, ·⟩², power in mode i</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>α = %1 now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>θ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>θ = %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ν·C/‖Y‖²</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ν·C/‖Y‖² (1: aligned, n: white)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ν·C/‖Y‖², ν = yᵀ(H/tr H)⁻¹y: 1 aligned, n white</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ρ / mean ρ, eigenvalues of K₀</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ρ, eigenvalue of K</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ρᵢ, eigenvalue of K</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ρ₁</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ρ₁ and ρₙ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ρ₁, largest</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ρₙ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ρₙ, smallest</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>φ·v, feature × value</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>–</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>‖eₜ‖ linear prediction</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>‖eₜ‖ measured</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>‖ΔΘ‖</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>‖ΔΘ‖ = %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>‖Θₜ − Θₜ₋₁‖/‖Θₜ₋₁‖ of the value weights</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“%1” comes with the program and cannot be changed; choose another name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“%1” has no curves now, and LaTeX pictures are made of curves: use PDF for it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“%1” is not a range; allowed: such as 2..12, or 2..24:2 in steps of two</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“%1” needs attention; the last valid run continues until then.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“Train at every point” shows the loss curves here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>← Back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>← → ↑ ↓</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>←, Page up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>→, Page down</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>↓, ↑</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>↻ restarts the run</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>∂L/∂q</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>∂L/∂q = %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>−1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>√n·vᵢ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>☰ Lessons</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>⚡ live: takes effect during the run</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>✗ %1</source>
      <translation type="unfinished" />
    </message>
  </context>
</TS>
