<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
  <context>
    <name>gatescope</name>
    <message>
      <source>

Answer: **%1**</source>
      <translation>

答案：**%1**</translation>
    </message>
    <message>
      <source>
%1 %2</source>
      <translation>
%1 %2</translation>
    </message>
    <message>
      <source>
Prerequisites: %1.</source>
      <translation>
先修内容：%1。</translation>
    </message>
    <message>
      <source>
quartiles %1 to %2</source>
      <translation>
四分位数 %1 至 %2</translation>
    </message>
    <message>
      <source>
quartiles %1 to %2, %3 seeds</source>
      <translation>
四分位数 %1 至 %2，%3 个随机种子</translation>
    </message>
    <message>
      <source>  ·  %1:%2</source>
      <translation>  ·  %1:%2</translation>
    </message>
    <message>
      <source> %1</source>
      <translation> %1</translation>
    </message>
    <message>
      <source> (did you mean %1?)</source>
      <translation> （是否指 %1？）</translation>
    </message>
    <message>
      <source> (network of seed %1)</source>
      <translation> （随机种子 %1 的网络）</translation>
    </message>
    <message>
      <source> (step %1)</source>
      <translation> （第 %1 步）</translation>
    </message>
    <message>
      <source> (the end)</source>
      <translation> （末尾）</translation>
    </message>
    <message>
      <source> Median and quartiles of %1 networks.</source>
      <translation> %1 个网络的中位数与四分位数。</translation>
    </message>
    <message>
      <source> and %1 test samples</source>
      <translation> 和 %1 个测试样本</translation>
    </message>
    <message>
      <source> dpi</source>
      <translation> dpi</translation>
    </message>
    <message>
      <source> frames/s</source>
      <translation> 帧/秒</translation>
    </message>
    <message>
      <source> from 0</source>
      <translation> ，不小于 0</translation>
    </message>
    <message>
      <source> in %1</source>
      <translation> （单位：%1）</translation>
    </message>
    <message>
      <source> of %1</source>
      <translation> / %1</translation>
    </message>
    <message>
      <source> of %1 min</source>
      <translation> / %1 分钟</translation>
    </message>
    <message>
      <source> of at least %1</source>
      <translation> ，不小于 %1</translation>
    </message>
    <message>
      <source> outside 3 σ</source>
      <translation> 超出 3 σ</translation>
    </message>
    <message>
      <source> pt</source>
      <translation> pt</translation>
    </message>
    <message>
      <source> px</source>
      <translation> px</translation>
    </message>
    <message>
      <source> samples</source>
      <translation> 个样本</translation>
    </message>
    <message>
      <source> within %1</source>
      <translation> 误差 %1 以内</translation>
    </message>
    <message>
      <source> within %1 %</source>
      <translation> 误差 %1 % 以内</translation>
    </message>
    <message>
      <source> within a factor %1</source>
      <translation> 相差不超过 %1 倍</translation>
    </message>
    <message>
      <source> · condition %1</source>
      <translation> · 条件数 %1</translation>
    </message>
    <message>
      <source> · measured &lt;b&gt;%1&lt;/b&gt;</source>
      <translation> · 实测 &lt;b&gt;%1&lt;/b&gt;</translation>
    </message>
    <message>
      <source> · medians of %1 networks</source>
      <translation> · %1 个网络的中位数</translation>
    </message>
    <message>
      <source> · test accuracy %1 %</source>
      <translation> · 测试准确率 %1 %</translation>
    </message>
    <message>
      <source> · train %1</source>
      <translation> · 训练 %1</translation>
    </message>
    <message>
      <source>"%1" is not a plot format; choose one of %2.</source>
      <translation>“%1”不是图的格式；请选择以下之一：%2。</translation>
    </message>
    <message>
      <source>### Answers</source>
      <translation>### 答案</translation>
    </message>
    <message>
      <source>%1
%2</source>
      <translation>%1
%2</translation>
    </message>
    <message>
      <source>%1
%2
G = %3</source>
      <translation>%1
%2
G = %3</translation>
    </message>
    <message>
      <source>%1
%2 % of eigenvalues ≤ %3</source>
      <translation>%1
%2 % 的特征值 ≤ %3</translation>
    </message>
    <message>
      <source>%1
%2 % of the eigenvalues ≤ %3 of their mean</source>
      <translation>%1
%2 % 的特征值 ≤ 其均值的 %3</translation>
    </message>
    <message>
      <source>%1
%2 = %3: %4</source>
      <translation>%1
%2 = %3：%4</translation>
    </message>
    <message>
      <source>%1
%2, %3 seeds</source>
      <translation>%1
%2，%3 个随机种子</translation>
    </message>
    <message>
      <source>%1
layer %2: %3</source>
      <translation>%1
第 %2 层：%3</translation>
    </message>
    <message>
      <source>%1
mean of %2</source>
      <translation>%1
%2 个的均值</translation>
    </message>
    <message>
      <source>%1
mean of √n·v: %2</source>
      <translation>%1
√n·v 的均值：%2</translation>
    </message>
    <message>
      <source>%1
mode %2: power %3
ρ = %4</source>
      <translation>%1
模式 %2：功率 %3
ρ = %4</translation>
    </message>
    <message>
      <source>%1
modes 1 to %2: %3 of the power
ρ = %4</source>
      <translation>%1
模式 1 至 %2：占功率的 %3
ρ = %4</translation>
    </message>
    <message>
      <source>%1
not yet measured</source>
      <translation>%1
尚未测量</translation>
    </message>
    <message>
      <source>%1
step %2</source>
      <translation>%1
第 %2 步</translation>
    </message>
    <message>
      <source>%1
step %2: %3</source>
      <translation>%1
第 %2 步：%3</translation>
    </message>
    <message>
      <source>%1
step %2: %3 = %4</source>
      <translation>%1
第 %2 步：%3 = %4</translation>
    </message>
    <message>
      <source>%1
ρ(%2) = %3</source>
      <translation>%1
ρ(%2) = %3</translation>
    </message>
    <message>
      <source>%1
√n·v = %2</source>
      <translation>%1
√n·v = %2</translation>
    </message>
    <message>
      <source>%1 % of the size on paper</source>
      <translation>纸面尺寸的 %1 %</translation>
    </message>
    <message>
      <source>%1 %2 samples instead of the %3 requested</source>
      <translation>有 %1 个 %2 样本，而请求的是 %3 个</translation>
    </message>
    <message>
      <source>%1 %2: %3</source>
      <translation>%1 %2：%3</translation>
    </message>
    <message>
      <source>%1 (%2 points are lost)</source>
      <translation>%1（丢失 %2 个点）</translation>
    </message>
    <message>
      <source>%1 (%2)</source>
      <translation>%1 (%2)</translation>
    </message>
    <message>
      <source>%1 (--memory, shared by %2)</source>
      <translation>%1（--memory，由 %2 个共享）</translation>
    </message>
    <message>
      <source>%1 (half of what is free, shared by %2; --memory sets another limit)</source>
      <translation>%1（空闲内存的一半，由 %2 个共享；可用 --memory 设置其他上限）</translation>
    </message>
    <message>
      <source>%1 (half of what is free; --memory sets another limit)</source>
      <translation>%1（空闲内存的一半；可用 --memory 设置其他上限）</translation>
    </message>
    <message>
      <source>%1 (mean of %2)</source>
      <translation>%1（%2 个的均值）</translation>
    </message>
    <message>
      <source>%1 (median of %2 seeds)</source>
      <translation>%1（%2 个随机种子的中位数）</translation>
    </message>
    <message>
      <source>%1 (medians of %2 seeds)</source>
      <translation>%1（%2 个随机种子的中位数）</translation>
    </message>
    <message>
      <source>%1 (needs ffmpeg)</source>
      <translation>%1（需要 ffmpeg）</translation>
    </message>
    <message>
      <source>%1 (process %2)</source>
      <translation>%1（进程 %2）</translation>
    </message>
    <message>
      <source>%1 (setting)</source>
      <translation>%1（设置）</translation>
    </message>
    <message>
      <source>%1 / %2  %3</source>
      <translation>%1 / %2  %3</translation>
    </message>
    <message>
      <source>%1 &lt; 0</source>
      <translation>%1 &lt; 0</translation>
    </message>
    <message>
      <source>%1 = %2</source>
      <translation>%1 = %2</translation>
    </message>
    <message>
      <source>%1 &gt; 0</source>
      <translation>%1 &gt; 0</translation>
    </message>
    <message>
      <source>%1 About %2 minutes.</source>
      <translation>%1 约 %2 分钟。</translation>
    </message>
    <message>
      <source>%1 Choose it again for what it was.</source>
      <translation>%1 再次选择即可恢复原状。</translation>
    </message>
    <message>
      <source>%1 Several values, for example %2.</source>
      <translation>%1 可填多个值，例如 %2。</translation>
    </message>
    <message>
      <source>%1 The choice is kept in session files.</source>
      <translation>%1 该选择保存在会话文件中。</translation>
    </message>
    <message>
      <source>%1 already holds frames of a recording: choose another folder</source>
      <translation>%1 中已有一次录制的帧：请选择其他文件夹</translation>
    </message>
    <message>
      <source>%1 at step %2 with step size %3: the run has diverged. The curves end at the last finite step; try a smaller step size or initial scale.</source>
      <translation>%1，在第 %2 步，步长 %3：运行已发散。曲线止于最后一个有限的步；请尝试更小的步长或初始尺度。</translation>
    </message>
    <message>
      <source>%1 bytes are not a whole number of records of 3073 bytes: truncated, or not the binary version of CIFAR-10</source>
      <translation>%1 字节不是 3073 字节记录的整数倍：文件被截断，或不是 CIFAR-10 的二进制版本</translation>
    </message>
    <message>
      <source>%1 cells, but the first row has %2</source>
      <translation>有 %1 个单元格，但第一行有 %2 个</translation>
    </message>
    <message>
      <source>%1 changes of live controls</source>
      <translation>%1 次实时控制更改</translation>
    </message>
    <message>
      <source>%1 classes: %2</source>
      <translation>%1 个类别：%2</translation>
    </message>
    <message>
      <source>%1 columns, but %2 has %3</source>
      <translation>%1 列，但 %2 有 %3 列</translation>
    </message>
    <message>
      <source>%1 columns, no header</source>
      <translation>%1 列，无表头</translation>
    </message>
    <message>
      <source>%1 columns, the first row names them</source>
      <translation>%1 列，首行为列名</translation>
    </message>
    <message>
      <source>%1 differs</source>
      <translation>%1 不同</translation>
    </message>
    <message>
      <source>%1 does not apply to a study: %2</source>
      <translation>%1 不适用于研究：%2</translation>
    </message>
    <message>
      <source>%1 does not fit %2, whose run has %3 seeds; allowed: seeds: %4 in the step</source>
      <translation>%1 与 %2 不符，其运行有 %3 个随机种子；允许：在该步中写 seeds: %4</translation>
    </message>
    <message>
      <source>%1 does not fit %2, whose run has 1 seed; allowed: seeds: %3 in the step</source>
      <translation>%1 与 %2 不符，其运行有 1 个随机种子；允许：在该步中写 seeds: %3</translation>
    </message>
    <message>
      <source>%1 does not fit into memory; choose fewer samples</source>
      <translation>%1 内存容纳不下；请选择更少的样本</translation>
    </message>
    <message>
      <source>%1 excludes %2</source>
      <translation>%1 与 %2 互斥</translation>
    </message>
    <message>
      <source>%1 failed</source>
      <translation>%1 个失败</translation>
    </message>
    <message>
      <source>%1 frames</source>
      <translation>%1 帧</translation>
    </message>
    <message>
      <source>%1 from</source>
      <translation>%1 从</translation>
    </message>
    <message>
      <source>%1 has %2 distinct integers as targets, which may be classes or numbers; allowed: classes, numbers</source>
      <translation>%1 的目标有 %2 个不同的整数，可能是类别也可能是数值；允许：classes、numbers</translation>
    </message>
    <message>
      <source>%1 has a decimal point, but other cells of this column have decimal commas</source>
      <translation>%1 使用小数点，但此列的其他单元格使用小数逗号</translation>
    </message>
    <message>
      <source>%1 has more than 1,000 distinct integers as targets, too many for classes; allowed: numbers</source>
      <translation>%1 的目标有 1,000 个以上不同的整数，作为类别太多；允许：numbers</translation>
    </message>
    <message>
      <source>%1 has no column %2%3; allowed are %4numbers from 1 to %5</source>
      <translation>%1 没有列 %2%3；允许：%4从 1 到 %5 的编号</translation>
    </message>
    <message>
      <source>%1 has no value here</source>
      <translation>%1 在此没有值</translation>
    </message>
    <message>
      <source>%1 has several columns called %2; allowed: the number of one of them, as in #%3</source>
      <translation>%1 有多列名为 %2；允许：其中一列的编号，如 #%3</translation>
    </message>
    <message>
      <source>%1 holds no training samples for these settings; choose other classes or another file</source>
      <translation>%1 在这些设置下没有训练样本；请选择其他类别或另一个文件</translation>
    </message>
    <message>
      <source>%1 images, but %2 has %3 labels</source>
      <translation>%1 个图像，但 %2 有 %3 个标签</translation>
    </message>
    <message>
      <source>%1 in %2</source>
      <translation>%1，在 %2 中</translation>
    </message>
    <message>
      <source>%1 is %2, it was %3</source>
      <translation>%1 为 %2，原为 %3</translation>
    </message>
    <message>
      <source>%1 is %2, the saved run has %3; allowed: the same experiment (only stop rules may differ)</source>
      <translation>%1 为 %2，已保存的运行为 %3；允许：相同的实验（只有停止规则可以不同）</translation>
    </message>
    <message>
      <source>%1 is %2, the session has %3</source>
      <translation>%1 为 %2，会话中为 %3</translation>
    </message>
    <message>
      <source>%1 is a missing value</source>
      <translation>%1 是缺失值</translation>
    </message>
    <message>
      <source>%1 is absent</source>
      <translation>%1 不存在</translation>
    </message>
    <message>
      <source>%1 is at work in this folder; allowed: another folder, or wait for it</source>
      <translation>%1 正在使用此文件夹；允许：另一个文件夹，或等待其结束</translation>
    </message>
    <message>
      <source>%1 is neither a number nor a class: other cells of this column are text; allowed: numbers alone, or names alone</source>
      <translation>%1 既不是数字也不是类别：此列的其他单元格是文本；允许：全为数字，或全为名称</translation>
    </message>
    <message>
      <source>%1 is not a finite number</source>
      <translation>%1 不是有限数</translation>
    </message>
    <message>
      <source>%1 is not a finite number in single precision</source>
      <translation>%1 不是单精度的有限数</translation>
    </message>
    <message>
      <source>%1 is not a number</source>
      <translation>%1 不是数字</translation>
    </message>
    <message>
      <source>%1 is not a number (decimal point, no thousands separators)</source>
      <translation>%1 不是数字（使用小数点，不用千位分隔符）</translation>
    </message>
    <message>
      <source>%1 is not a number: other cells of this column have decimal points</source>
      <translation>%1 不是数字：此列的其他单元格使用小数点</translation>
    </message>
    <message>
      <source>%1 is not allowed; choose %2 to %3</source>
      <translation>%1 不被允许；请选择 %2 至 %3</translation>
    </message>
    <message>
      <source>%1 is not allowed; it must be a finite number%2</source>
      <translation>%1 不被允许；必须是有限数%2</translation>
    </message>
    <message>
      <source>%1 is not an object</source>
      <translation>%1 不是对象</translation>
    </message>
    <message>
      <source>%1 is required</source>
      <translation>必须给出 %1</translation>
    </message>
    <message>
      <source>%1 is the name of column %2 of %3 and the number of another; allowed: #%4 or #%5</source>
      <translation>%1 是 %3 中第 %2 列的名称，也是另一列的编号；允许：#%4 或 #%5</translation>
    </message>
    <message>
      <source>%1 leaves only one class (%2); keep two or more</source>
      <translation>%1 只剩一个类别（%2）；请保留两个或更多</translation>
    </message>
    <message>
      <source>%1 left</source>
      <translation>剩余 %1</translation>
    </message>
    <message>
      <source>%1 lessons are broken</source>
      <translation>%1 个课程已损坏</translation>
    </message>
    <message>
      <source>%1 loss</source>
      <translation>%1 损失</translation>
    </message>
    <message>
      <source>%1 needs a quantity of a run</source>
      <translation>%1 需要运行的某个量</translation>
    </message>
    <message>
      <source>%1 networks</source>
      <translation>%1 个网络</translation>
    </message>
    <message>
      <source>%1 networks are measured</source>
      <translation>正在测量 %1 个网络</translation>
    </message>
    <message>
      <source>%1 networks train</source>
      <translation>正在训练 %1 个网络</translation>
    </message>
    <message>
      <source>%1 no longer exists</source>
      <translation>%1 已不存在</translation>
    </message>
    <message>
      <source>%1 no longer exists; it was removed from the list of recent files.</source>
      <translation>%1 已不存在，已从最近文件列表中移除。</translation>
    </message>
    <message>
      <source>%1 of %2</source>
      <translation>%1 / %2</translation>
    </message>
    <message>
      <source>%1 of %2 MB</source>
      <translation>%1 / %2 MB</translation>
    </message>
    <message>
      <source>%1 of %2 MB for earlier runs; when full, short and old ones go first</source>
      <translation>早先的运行占用 %1 / %2 MB；存满后，先移除短的和旧的运行</translation>
    </message>
    <message>
      <source>%1 of %2 at %3</source>
      <translation>%1 / %2，位于 %3</translation>
    </message>
    <message>
      <source>%1 of %2 checks hold, %3 s</source>
      <translation>%2 项检查中 %1 项成立，%3 秒</translation>
    </message>
    <message>
      <source>%1 of %2 correct</source>
      <translation>正确 %1 / %2</translation>
    </message>
    <message>
      <source>%1 of %2 networks have diverged: %3; try a smaller step size or initial scale.</source>
      <translation>%2 个网络中有 %1 个已发散：%3；请尝试更小的步长或初始尺度。</translation>
    </message>
    <message>
      <source>%1 of %2 networks have finished: %3</source>
      <translation>%2 个网络中有 %1 个已完成：%3</translation>
    </message>
    <message>
      <source>%1 of %2 paths active</source>
      <translation>%1 / %2 条路径激活</translation>
    </message>
    <message>
      <source>%1 of %2 points</source>
      <translation>%1 / %2 个点</translation>
    </message>
    <message>
      <source>%1 of %2 points remain</source>
      <translation>%2 个点中还剩 %1 个</translation>
    </message>
    <message>
      <source>%1 of %2 probe samples</source>
      <translation>%1 / %2 个探针样本</translation>
    </message>
    <message>
      <source>%1 of %2 probe samples, evenly spread</source>
      <translation>%1 / %2 个探针样本，均匀分布</translation>
    </message>
    <message>
      <source>%1 of %2 seeds</source>
      <translation>%2 个随机种子中的 %1 个</translation>
    </message>
    <message>
      <source>%1 of %2 test samples, evenly chosen</source>
      <translation>%1 / %2 个测试样本，均匀选取</translation>
    </message>
    <message>
      <source>%1 of %2 test samples, evenly chosen.</source>
      <translation>%1 / %2 个测试样本，均匀选取。</translation>
    </message>
    <message>
      <source>%1 of %2 training samples, evenly chosen</source>
      <translation>%1 / %2 个训练样本，均匀选取</translation>
    </message>
    <message>
      <source>%1 of %2 training samples, evenly chosen.</source>
      <translation>%1 / %2 个训练样本，均匀选取。</translation>
    </message>
    <message>
      <source>%1 of each hidden layer</source>
      <translation>每个隐藏层的 %1</translation>
    </message>
    <message>
      <source>%1 of layer %2</source>
      <translation>第 %2 层的 %1</translation>
    </message>
    <message>
      <source>%1 or a number from %2</source>
      <translation>%1，或 %2 的数字</translation>
    </message>
    <message>
      <source>%1 places</source>
      <translation>%1 处</translation>
    </message>
    <message>
      <source>%1 plot</source>
      <translation>%1 图</translation>
    </message>
    <message>
      <source>%1 points are too many here; allowed: %2. The command line takes more: gatescope-cli sweep.</source>
      <translation>%1 个点在这里太多；允许：%2。命令行可处理更多：gatescope-cli sweep。</translation>
    </message>
    <message>
      <source>%1 points. Everything else as in the experiment: %2.</source>
      <translation>%1 个点。其余均与实验相同：%2。</translation>
    </message>
    <message>
      <source>%1 probe samples</source>
      <translation>%1 个探针样本</translation>
    </message>
    <message>
      <source>%1 requires %2</source>
      <translation>%1 需要 %2</translation>
    </message>
    <message>
      <source>%1 rows for training, %2 for testing, drawn by the seed.</source>
      <translation>%1 行用于训练，%2 行用于测试，由随机种子抽取。</translation>
    </message>
    <message>
      <source>%1 rows that lack a value left out</source>
      <translation>略去 %1 个缺少值的行</translation>
    </message>
    <message>
      <source>%1 rows, </source>
      <translation>%1 行， </translation>
    </message>
    <message>
      <source>%1 runs are already pinned: remove one first.</source>
      <translation>已有 %1 个固定的运行：请先移除一个。</translation>
    </message>
    <message>
      <source>%1 s</source>
      <translation>%1 秒</translation>
    </message>
    <message>
      <source>%1 s in total</source>
      <translation>共 %1 秒</translation>
    </message>
    <message>
      <source>%1 s left</source>
      <translation>剩余 %1 秒</translation>
    </message>
    <message>
      <source>%1 samples compared</source>
      <translation>已比较 %1 次测量</translation>
    </message>
    <message>
      <source>%1 samples of %2 inputs are more than 16 GiB; choose fewer</source>
      <translation>%1 个样本、每个 %2 个输入，超过 16 GiB；请选择更少</translation>
    </message>
    <message>
      <source>%1 seeds</source>
      <translation>%1 个随机种子</translation>
    </message>
    <message>
      <source>%1 slider</source>
      <translation>%1 滑块</translation>
    </message>
    <message>
      <source>%1 steps</source>
      <translation>%1 步</translation>
    </message>
    <message>
      <source>%1 steps/s</source>
      <translation>%1 步/秒</translation>
    </message>
    <message>
      <source>%1 to %2</source>
      <translation>%1 至 %2</translation>
    </message>
    <message>
      <source>%1 varies the seed in grid.seed; use one or the other</source>
      <translation>%1 在 grid.seed 中改变随机种子；二者只能用其一</translation>
    </message>
    <message>
      <source>%1 · %2</source>
      <translation>%1 · %2</translation>
    </message>
    <message>
      <source>%1 · Gatescope %2 · %3</source>
      <translation>%1 · Gatescope %2 · %3</translation>
    </message>
    <message>
      <source>%1 × %2 mm leave no room for the curves of “%3”: make the figure larger or its letters smaller, or put the legend elsewhere.</source>
      <translation>%1 × %2 mm 放不下“%3”的曲线：请增大图幅或减小字号，或将图例移到别处。</translation>
    </message>
    <message>
      <source>%1 × %2 mm on paper</source>
      <translation>纸面 %1 × %2 mm</translation>
    </message>
    <message>
      <source>%1 × %2 pixels in the PNG</source>
      <translation>PNG 为 %1 × %2 像素</translation>
    </message>
    <message>
      <source>%1 – Manual</source>
      <translation>%1 – 手册</translation>
    </message>
    <message>
      <source>%1 – numbers</source>
      <translation>%1 – 数值</translation>
    </message>
    <message>
      <source>%1, %2</source>
      <translation>%1，%2</translation>
    </message>
    <message>
      <source>%1, %2
%3</source>
      <translation>%1，%2
%3</translation>
    </message>
    <message>
      <source>%1, %2 of %3 diverged</source>
      <translation>%1，%3 个中有 %2 个发散</translation>
    </message>
    <message>
      <source>%1, %2 per column</source>
      <translation>%1，每列 %2</translation>
    </message>
    <message>
      <source>%1, %2 seeds</source>
      <translation>%1，%2 个随机种子</translation>
    </message>
    <message>
      <source>%1, class %2</source>
      <translation>%1，类别 %2</translation>
    </message>
    <message>
      <source>%1, d = %2, w = %3</source>
      <translation>%1，d = %2，w = %3</translation>
    </message>
    <message>
      <source>%1, d = %2, w = %3, %4, %5, %6</source>
      <translation>%1，d = %2，w = %3，%4，%5，%6</translation>
    </message>
    <message>
      <source>%1, from</source>
      <translation>%1，起点</translation>
    </message>
    <message>
      <source>%1, in %2</source>
      <translation>%1，在 %2 中</translation>
    </message>
    <message>
      <source>%1, layer %2</source>
      <translation>%1，第 %2 层</translation>
    </message>
    <message>
      <source>%1, mean</source>
      <translation>%1，均值</translation>
    </message>
    <message>
      <source>%1, measured</source>
      <translation>%1，实测</translation>
    </message>
    <message>
      <source>%1, network %2</source>
      <translation>%1，网络 %2</translation>
    </message>
    <message>
      <source>%1, step size %2</source>
      <translation>%1，步长 %2</translation>
    </message>
    <message>
      <source>%1, to</source>
      <translation>%1，终点</translation>
    </message>
    <message>
      <source>%1, ŷ(x) = k(x, X)(K + r·tr(K)/n·I)⁻¹Y</source>
      <translation>%1，ŷ(x) = k(x, X)(K + r·tr(K)/n·I)⁻¹Y</translation>
    </message>
    <message>
      <source>%1. Change that stop rule to go on, or Reset (Ctrl+R) to start over.</source>
      <translation>%1。更改该停止规则可继续，“重置”(Ctrl+R) 则从头开始。</translation>
    </message>
    <message>
      <source>%1: %2</source>
      <translation>%1：%2</translation>
    </message>
    <message>
      <source>%1: %2 not in {%3}</source>
      <translation>%1：%2 不在 {%3} 中</translation>
    </message>
    <message>
      <source>%1: %2 of %3 paths active</source>
      <translation>%1：%2 / %3 条路径激活</translation>
    </message>
    <message>
      <source>%1: %2 required %3 missing</source>
      <translation>%1：需要 %2，缺少 %3</translation>
    </message>
    <message>
      <source>%1: %2 training</source>
      <translation>%1：%2 训练</translation>
    </message>
    <message>
      <source>%1: Value %2 not in range %3 to %4</source>
      <translation>%1：值 %2 不在 %3 至 %4 之间</translation>
    </message>
    <message>
      <source>%1: none of its numbers is of this study</source>
      <translation>%1：其中没有本研究的数值</translation>
    </message>
    <message>
      <source>%1: step %2</source>
      <translation>%1：第 %2 步</translation>
    </message>
    <message>
      <source>%1: step %2 of %3</source>
      <translation>%1：第 %2 步，共 %3 步</translation>
    </message>
    <message>
      <source>%1: target %2</source>
      <translation>%1：目标 %2</translation>
    </message>
    <message>
      <source>%1: the axis begins at %2 and must end above it, not at %3.</source>
      <translation>%1：坐标轴从 %2 开始，终点必须大于它，不能是 %3。</translation>
    </message>
    <message>
      <source>%1: the file does not fit into memory</source>
      <translation>%1：文件无法装入内存</translation>
    </message>
    <message>
      <source>%1: “%2” cannot be on a logarithmic axis; it begins above 0.</source>
      <translation>%1：“%2”不能用于对数轴；对数轴须从大于 0 处开始。</translation>
    </message>
    <message>
      <source>%1: “%2” is not a number; write it as 0.5, 1000 or 1e-3.</source>
      <translation>%1：“%2”不是数字；请写成 0.5、1000 或 1e-3。</translation>
    </message>
    <message>
      <source>%1; (unit): past the layer, on the skip connection</source>
      <translation>%1；（单元）：绕过该层，经由跳跃连接</translation>
    </message>
    <message>
      <source>%1; every input must be a number. Set data.missing to skip to leave out the rows that lack a value</source>
      <translation>%1；每个输入都必须是数字。将 data.missing 设为 skip 可略去缺少值的行</translation>
    </message>
    <message>
      <source>%1; every target must be known. Set data.missing to skip to leave out the rows that lack a value</source>
      <translation>%1；每个目标都必须已知。将 data.missing 设为 skip 可略去缺少值的行</translation>
    </message>
    <message>
      <source>%1; inputs must be numbers</source>
      <translation>%1；输入必须是数字</translation>
    </message>
    <message>
      <source>%1; messages are in English</source>
      <translation>%1；消息以英文显示</translation>
    </message>
    <message>
      <source>%1; room for %2</source>
      <translation>%1；可容纳 %2</translation>
    </message>
    <message>
      <source>%1; the other targets are numbers</source>
      <translation>%1；其他目标是数字</translation>
    </message>
    <message>
      <source>%1=%2 is not a whole number from 1</source>
      <translation>%1=%2 不是从 1 开始的整数</translation>
    </message>
    <message>
      <source>%1[*] — %2 — Gatescope</source>
      <translation>%1[*] — %2 — Gatescope</translation>
    </message>
    <message>
      <source>%1→%2</source>
      <translation>%1→%2</translation>
    </message>
    <message>
      <source>&amp;About Gatescope</source>
      <translation>关于 Gatescope(&amp;A)</translation>
    </message>
    <message>
      <source>&amp;Axis limits…</source>
      <translation>坐标轴范围(&amp;A)…</translation>
    </message>
    <message>
      <source>&amp;Back one step</source>
      <translation>后退一步(&amp;B)</translation>
    </message>
    <message>
      <source>&amp;Cancel</source>
      <translation>取消(&amp;C)</translation>
    </message>
    <message>
      <source>&amp;Clear list</source>
      <translation>清空列表(&amp;C)</translation>
    </message>
    <message>
      <source>&amp;Close</source>
      <translation>关闭(&amp;C)</translation>
    </message>
    <message>
      <source>&amp;Close the lesson</source>
      <translation>关闭本课(&amp;C)</translation>
    </message>
    <message>
      <source>&amp;Compare</source>
      <translation>比较(&amp;C)</translation>
    </message>
    <message>
      <source>&amp;Continue</source>
      <translation>继续(&amp;C)</translation>
    </message>
    <message>
      <source>&amp;Continue from the step shown</source>
      <translation>从所示步继续(&amp;C)</translation>
    </message>
    <message>
      <source>&amp;Controls</source>
      <translation>控件(&amp;C)</translation>
    </message>
    <message>
      <source>&amp;Copy</source>
      <translation>复制(&amp;C)</translation>
    </message>
    <message>
      <source>&amp;Dark</source>
      <translation>深色(&amp;D)</translation>
    </message>
    <message>
      <source>&amp;Delete</source>
      <translation>删除(&amp;D)</translation>
    </message>
    <message>
      <source>&amp;Delete layout</source>
      <translation>删除布局(&amp;D)</translation>
    </message>
    <message>
      <source>&amp;Depth explorer…</source>
      <translation>深度探索器(&amp;D)…</translation>
    </message>
    <message>
      <source>&amp;Edit</source>
      <translation>编辑(&amp;E)</translation>
    </message>
    <message>
      <source>&amp;Examples</source>
      <translation>示例(&amp;E)</translation>
    </message>
    <message>
      <source>&amp;Export</source>
      <translation>导出(&amp;E)</translation>
    </message>
    <message>
      <source>&amp;Export…</source>
      <translation>导出(&amp;E)…</translation>
    </message>
    <message>
      <source>&amp;File</source>
      <translation>文件(&amp;F)</translation>
    </message>
    <message>
      <source>&amp;Find the data…</source>
      <translation>查找数据(&amp;F)…</translation>
    </message>
    <message>
      <source>&amp;Follow system</source>
      <translation>跟随系统(&amp;F)</translation>
    </message>
    <message>
      <source>&amp;Follow the data</source>
      <translation>跟随数据(&amp;F)</translation>
    </message>
    <message>
      <source>&amp;Font</source>
      <translation>字体(&amp;F)</translation>
    </message>
    <message>
      <source>&amp;Format</source>
      <translation>格式(&amp;F)</translation>
    </message>
    <message>
      <source>&amp;Free</source>
      <translation>自由(&amp;F)</translation>
    </message>
    <message>
      <source>&amp;Gallery of plots…</source>
      <translation>图库(&amp;G)…</translation>
    </message>
    <message>
      <source>&amp;Handout…</source>
      <translation>讲义(&amp;H)…</translation>
    </message>
    <message>
      <source>&amp;Height</source>
      <translation>高度(&amp;H)</translation>
    </message>
    <message>
      <source>&amp;Help</source>
      <translation>帮助(&amp;H)</translation>
    </message>
    <message>
      <source>&amp;Hidden</source>
      <translation>隐藏(&amp;H)</translation>
    </message>
    <message>
      <source>&amp;Hide</source>
      <translation>隐藏(&amp;H)</translation>
    </message>
    <message>
      <source>&amp;Increase font size</source>
      <translation>增大字号(&amp;I)</translation>
    </message>
    <message>
      <source>&amp;Keep</source>
      <translation>保留(&amp;K)</translation>
    </message>
    <message>
      <source>&amp;Keyboard shortcuts</source>
      <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
      <source>&amp;Legend</source>
      <translation>图例(&amp;L)</translation>
    </message>
    <message>
      <source>&amp;Lessons</source>
      <translation>课程(&amp;L)</translation>
    </message>
    <message>
      <source>&amp;Lessons…</source>
      <translation>课程(&amp;L)…</translation>
    </message>
    <message>
      <source>&amp;Letters</source>
      <translation>字号(&amp;L)</translation>
    </message>
    <message>
      <source>&amp;Light</source>
      <translation>浅色(&amp;L)</translation>
    </message>
    <message>
      <source>&amp;Locked</source>
      <translation>锁定(&amp;L)</translation>
    </message>
    <message>
      <source>&amp;Manual</source>
      <translation>手册(&amp;M)</translation>
    </message>
    <message>
      <source>&amp;Maps and network</source>
      <translation>映射图与网络(&amp;M)</translation>
    </message>
    <message>
      <source>&amp;More</source>
      <translation>更多(&amp;M)</translation>
    </message>
    <message>
      <source>&amp;New</source>
      <translation>新建(&amp;N)</translation>
    </message>
    <message>
      <source>&amp;Next step</source>
      <translation>下一步(&amp;N)</translation>
    </message>
    <message>
      <source>&amp;Not now</source>
      <translation>暂不(&amp;N)</translation>
    </message>
    <message>
      <source>&amp;Numbers as a table…</source>
      <translation>数值表(&amp;N)…</translation>
    </message>
    <message>
      <source>&amp;Open a file…</source>
      <translation>打开文件(&amp;O)…</translation>
    </message>
    <message>
      <source>&amp;Open a study…</source>
      <translation>打开研究(&amp;O)…</translation>
    </message>
    <message>
      <source>&amp;Open as live run</source>
      <translation>作为实时运行打开(&amp;O)</translation>
    </message>
    <message>
      <source>&amp;Open…</source>
      <translation>打开(&amp;O)…</translation>
    </message>
    <message>
      <source>&amp;Pause</source>
      <translation>暂停(&amp;P)</translation>
    </message>
    <message>
      <source>&amp;Pin this run</source>
      <translation>固定此运行(&amp;P)</translation>
    </message>
    <message>
      <source>&amp;Plot</source>
      <translation>图(&amp;P)</translation>
    </message>
    <message>
      <source>&amp;Plots</source>
      <translation>图(&amp;P)</translation>
    </message>
    <message>
      <source>&amp;Present</source>
      <translation>演示(&amp;P)</translation>
    </message>
    <message>
      <source>&amp;Published numbers…</source>
      <translation>已发表的数值(&amp;P)…</translation>
    </message>
    <message>
      <source>&amp;Quit</source>
      <translation>退出(&amp;Q)</translation>
    </message>
    <message>
      <source>&amp;Record…</source>
      <translation>录制(&amp;R)…</translation>
    </message>
    <message>
      <source>&amp;Repeat step</source>
      <translation>重复此步(&amp;R)</translation>
    </message>
    <message>
      <source>&amp;Reset layout</source>
      <translation>重置布局(&amp;R)</translation>
    </message>
    <message>
      <source>&amp;Run</source>
      <translation>运行(&amp;R)</translation>
    </message>
    <message>
      <source>&amp;Save layout…</source>
      <translation>保存布局(&amp;S)…</translation>
    </message>
    <message>
      <source>&amp;Save session…</source>
      <translation>保存会话(&amp;S)…</translation>
    </message>
    <message>
      <source>&amp;Save the sweep…</source>
      <translation>保存扫描(&amp;S)…</translation>
    </message>
    <message>
      <source>&amp;Set limits</source>
      <translation>设定范围(&amp;S)</translation>
    </message>
    <message>
      <source>&amp;Slides…</source>
      <translation>幻灯片(&amp;S)…</translation>
    </message>
    <message>
      <source>&amp;Start</source>
      <translation>开始(&amp;S)</translation>
    </message>
    <message>
      <source>&amp;Start…</source>
      <translation>开始(&amp;S)…</translation>
    </message>
    <message>
      <source>&amp;Style</source>
      <translation>样式(&amp;S)</translation>
    </message>
    <message>
      <source>&amp;Table of all points…</source>
      <translation>所有点的表格(&amp;T)…</translation>
    </message>
    <message>
      <source>&amp;Timeline</source>
      <translation>时间线(&amp;T)</translation>
    </message>
    <message>
      <source>&amp;Unit</source>
      <translation>单元(&amp;U)</translation>
    </message>
    <message>
      <source>&amp;Use this table</source>
      <translation>使用此表(&amp;U)</translation>
    </message>
    <message>
      <source>&amp;Variants</source>
      <translation>变体(&amp;V)</translation>
    </message>
    <message>
      <source>&amp;View</source>
      <translation>视图(&amp;V)</translation>
    </message>
    <message>
      <source>&amp;What's this?</source>
      <translation>这是什么？(&amp;W)</translation>
    </message>
    <message>
      <source>&amp;Width</source>
      <translation>宽度(&amp;W)</translation>
    </message>
    <message>
      <source>&amp;Width and height</source>
      <translation>宽度和高度(&amp;W)</translation>
    </message>
    <message>
      <source>&amp;as high as the curves need</source>
      <translation>按曲线所需高度(&amp;A)</translation>
    </message>
    <message>
      <source>&amp;title</source>
      <translation>标题(&amp;T)</translation>
    </message>
    <message>
      <source>&amp;x axis</source>
      <translation>x 轴(&amp;X)</translation>
    </message>
    <message>
      <source>&amp;y axis</source>
      <translation>y 轴(&amp;Y)</translation>
    </message>
    <message>
      <source>'%1' appears twice</source>
      <translation>'%1' 出现两次</translation>
    </message>
    <message>
      <source>'%1' cannot be shown; allowed in show: %2</source>
      <translation>'%1' 无法显示；show 中允许：%2</translation>
    </message>
    <message>
      <source>'%1' does not apply to a run; allowed: layer=1…, step=N</source>
      <translation>'%1' 不适用于运行；允许：layer=1…、step=N</translation>
    </message>
    <message>
      <source>'%1' does not apply to a study; allowed: theory, low, high, key=value</source>
      <translation>'%1' 不适用于研究；允许：theory、low、high、key=value</translation>
    </message>
    <message>
      <source>'%1' does not vary in the study</source>
      <translation>'%1' 在研究中不变化</translation>
    </message>
    <message>
      <source>'%1' is no column of published numbers%2; allowed: keys of settings, %3</source>
      <translation>'%1' 不是已发表数值的列%2；允许：设置的键、%3</translation>
    </message>
    <message>
      <source>'%1' is no measure; allowed: %2</source>
      <translation>'%1' 不是度量；允许：%2</translation>
    </message>
    <message>
      <source>'%1' is no numeric setting of the grid</source>
      <translation>'%1' 不是 grid 的数值设置</translation>
    </message>
    <message>
      <source>'%1' is not a choice</source>
      <translation>'%1' 不是可选项</translation>
    </message>
    <message>
      <source>'%1' is not a command</source>
      <translation>'%1' 不是命令</translation>
    </message>
    <message>
      <source>'%1' is not a command; did you mean '%2'?</source>
      <translation>'%1' 不是命令；是否指 '%2'？</translation>
    </message>
    <message>
      <source>'%1' is not a data set%2; allowed are %3</source>
      <translation>'%1' 不是数据集%2；允许：%3</translation>
    </message>
    <message>
      <source>'%1' is not a run of this step; allowed: %2first, last, highest, lowest</source>
      <translation>'%1' 不是此步的运行；允许：%2first、last、highest、lowest</translation>
    </message>
    <message>
      <source>'%1' is not allowed in a lesson; allowed: &lt;sub&gt;, &lt;sup&gt;, &lt;b&gt;, &lt;i&gt;, &lt;em&gt;, &lt;strong&gt;, &lt;code&gt;, &lt;u&gt;, &lt;s&gt;, &lt;br&gt;, or &amp;lt; for the sign itself</source>
      <translation>'%1' 不允许出现在课程中；允许：&lt;sub&gt;、&lt;sup&gt;、&lt;b&gt;、&lt;i&gt;、&lt;em&gt;、&lt;strong&gt;、&lt;code&gt;、&lt;u&gt;、&lt;s&gt;、&lt;br&gt;，或用 &amp;lt; 表示该符号本身</translation>
    </message>
    <message>
      <source>'%1' is not allowed; allowed: %2</source>
      <translation>'%1' 不被允许；允许：%2</translation>
    </message>
    <message>
      <source>'%1' is not an integer; allowed: %2</source>
      <translation>'%1' 不是整数；允许：%2</translation>
    </message>
    <message>
      <source>'%1' is not an optimiser</source>
      <translation>'%1' 不是优化器</translation>
    </message>
    <message>
      <source>'%1' is not known%2; allowed in %3: %4</source>
      <translation>'%1' 未知%2；%3 中允许：%4</translation>
    </message>
    <message>
      <source>'%1' must hold lines 'key: value'</source>
      <translation>'%1' 必须包含形如 'key: value' 的行</translation>
    </message>
    <message>
      <source>'%1' takes a list: [a, b]</source>
      <translation>'%1' 接受列表：[a, b]</translation>
    </message>
    <message>
      <source>'%1' takes a number</source>
      <translation>'%1' 接受一个数字</translation>
    </message>
    <message>
      <source>'%1' takes one value</source>
      <translation>'%1' 接受一个值</translation>
    </message>
    <message>
      <source>'%1': %2 at character %3%4</source>
      <translation>'%1'：%2，位于第 %3 个字符%4</translation>
    </message>
    <message>
      <source>'%1': the claim has %2 characters; allowed: at most %3</source>
      <translation>'%1'：断言有 %2 个字符；允许：最多 %3 个</translation>
    </message>
    <message>
      <source>'=' needs 'within …': measured numbers are never exact; expected 'within'</source>
      <translation>'=' 需要 'within …'：测得的数值从不精确；应为 'within'</translation>
    </message>
    <message>
      <source>'checks' takes a list, each item beginning with '- '</source>
      <translation>'checks' 接受列表，每项以 '- ' 开头</translation>
    </message>
    <message>
      <source>'in %1'</source>
      <translation>'in %1'</translation>
    </message>
    <message>
      <source>'in N of M seeds' needs N from 1 to M, and M up to %1,</source>
      <translation>'in N of M seeds' 要求 N 在 1 到 M 之间，且 M 不超过 %1，</translation>
    </message>
    <message>
      <source>'within' goes with '='</source>
      <translation>'within' 与 '=' 搭配使用</translation>
    </message>
    <message>
      <source>(1 of %1)</source>
      <translation>(1 / %1)</translation>
    </message>
    <message>
      <source>**Correct.** %1</source>
      <translation>**正确。**%1</translation>
    </message>
    <message>
      <source>**Not quite.** %1</source>
      <translation>**不完全对。**%1</translation>
    </message>
    <message>
      <source>**Predict first.** %1</source>
      <translation>**先预测。**%1</translation>
    </message>
    <message>
      <source>+, =   and   −</source>
      <translation>+、=   和   −</translation>
    </message>
    <message>
      <source>, %1 failed</source>
      <translation>，%1 个失败</translation>
    </message>
    <message>
      <source>, %1 inputs, %2 %3, %4 weights</source>
      <translation>，%1 个输入，%2 %3，%4 个权重</translation>
    </message>
    <message>
      <source>, %1 left</source>
      <translation>，剩余 %1</translation>
    </message>
    <message>
      <source>, %1 networks</source>
      <translation>，%1 个网络</translation>
    </message>
    <message>
      <source>, %1 skipped because writing is slower</source>
      <translation>，因写入较慢跳过 %1 帧</translation>
    </message>
    <message>
      <source>, and measures of a study in steps that have one</source>
      <translation>，以及在含有研究的步中该研究的度量</translation>
    </message>
    <message>
      <source>, before '%1'</source>
      <translation>，在 '%1' 之前</translation>
    </message>
    <message>
      <source>, did you mean %1?</source>
      <translation>，是否指 %1？</translation>
    </message>
    <message>
      <source>, from step %1: %2</source>
      <translation>，从第 %1 步起：%2</translation>
    </message>
    <message>
      <source>, paused</source>
      <translation>，已暂停</translation>
    </message>
    <message>
      <source>, separated by %1</source>
      <translation>，以 %1 分隔</translation>
    </message>
    <message>
      <source>, stopped</source>
      <translation>，已停止</translation>
    </message>
    <message>
      <source>--overwrite to replace them</source>
      <translation>用 --overwrite 替换</translation>
    </message>
    <message>
      <source>--resume to continue them, --overwrite to replace them</source>
      <translation>用 --resume 继续，用 --overwrite 替换</translation>
    </message>
    <message>
      <source>--save-every takes seconds from %1 to %2, not '%3'</source>
      <extracomment>0.01</extracomment>
      <translation>--save-every 接受 %1 至 %2 秒，不能是 '%3'</translation>
    </message>
    <message>
      <source>--steps takes a number of steps, not '%1'</source>
      <translation>--steps 接受步数，不能是 '%1'</translation>
    </message>
    <message>
      <source>. Space runs it.</source>
      <translation>。按空格键运行。</translation>
    </message>
    <message>
      <source>0</source>
      <translation>0</translation>
    </message>
    <message>
      <source>00:00 left</source>
      <translation>剩余 00:00</translation>
    </message>
    <message>
      <source>1 Forward</source>
      <translation>1 前向</translation>
    </message>
    <message>
      <source>1 change of live controls</source>
      <translation>1 次实时控制更改</translation>
    </message>
    <message>
      <source>1 frame</source>
      <translation>1 帧</translation>
    </message>
    <message>
      <source>1 of %1 networks has diverged: %2; try a smaller step size or initial scale.</source>
      <translation>%1 个网络中有 1 个已发散：%2；请尝试更小的步长或初始尺度。</translation>
    </message>
    <message>
      <source>1 of %1 networks has finished: %2</source>
      <translation>%1 个网络中有 1 个已完成：%2</translation>
    </message>
    <message>
      <source>1 place</source>
      <translation>1 处</translation>
    </message>
    <message>
      <source>1 row that lacks a value left out</source>
      <translation>略去 1 个缺少值的行</translation>
    </message>
    <message>
      <source>1 sample compared</source>
      <translation>已比较 1 次测量</translation>
    </message>
    <message>
      <source>1 step/s</source>
      <translation>1 步/秒</translation>
    </message>
    <message>
      <source>1 … 9, 0</source>
      <translation>1 … 9、0</translation>
    </message>
    <message>
      <source>1/√N</source>
      <translation>1/√N</translation>
    </message>
    <message>
      <source>2 Gates</source>
      <translation>2 门</translation>
    </message>
    <message>
      <source>3 Loss</source>
      <translation>3 损失</translation>
    </message>
    <message>
      <source>4 Backward</source>
      <translation>4 反向</translation>
    </message>
    <message>
      <source>5 Update</source>
      <translation>5 更新</translation>
    </message>
    <message>
      <source>: %1</source>
      <translation>：%1</translation>
    </message>
    <message>
      <source>; %1 skipped because writing was slower</source>
      <translation>；因写入较慢跳过了 %1 帧</translation>
    </message>
    <message>
      <source>; allowed: 1, and to sweep over the axis seed instead</source>
      <translation>；允许：1，并改为对 seed 轴扫描</translation>
    </message>
    <message>
      <source>; did you mean %1?</source>
      <translation>；是否指 %1？</translation>
    </message>
    <message>
      <source>; looked for it in %1 and in %2</source>
      <translation>；已在 %1 和 %2 中查找</translation>
    </message>
    <message>
      <source>; the first %1 of %2 inputs</source>
      <translation>；%2 个输入中的前 %1 个</translation>
    </message>
    <message>
      <source>&lt; 0</source>
      <translation>&lt; 0</translation>
    </message>
    <message>
      <source>&lt;b&gt;Accuracy&lt;/b&gt;, training / test: share of samples classified correctly, step %1.</source>
      <translation>&lt;b&gt;准确率&lt;/b&gt;，训练 / 测试：分类正确的样本所占比例，第 %1 步。</translation>
    </message>
    <message>
      <source>&lt;b&gt;Condition number&lt;/b&gt; ρ₁/ρₙ of the tangent kernel K: how unevenly the errors can fall; ∞ when K is singular to rounding. Probe set of %1 samples, step %2.</source>
      <translation>&lt;b&gt;条件数&lt;/b&gt;：正切核 K 的 ρ₁/ρₙ，表示误差下降有多不均匀；K 在舍入精度内奇异时为 ∞。探针集含 %1 个样本，第 %2 步。</translation>
    </message>
    <message>
      <source>&lt;b&gt;Lessons&lt;/b&gt;&lt;br&gt;Deep gated networks in five parts. Each step trains real networks and checks what they show.</source>
      <translation>&lt;b&gt;课程&lt;/b&gt;&lt;br&gt;深度门控网络，共五个部分。每一步都训练真实的网络，并检查它们所表明的结论。</translation>
    </message>
    <message>
      <source>&lt;b&gt;Measuring&lt;/b&gt;: share of the engine's time taken by gate and kernel measurements. “time budget” under Measuring limits it.</source>
      <translation>&lt;b&gt;测量&lt;/b&gt;：引擎时间中用于门和核测量的比例。由“测量”下的“时间预算”限制。</translation>
    </message>
    <message>
      <source>&lt;b&gt;Speed&lt;/b&gt;: optimiser steps per second, measurements included.</source>
      <translation>&lt;b&gt;速度&lt;/b&gt;：每秒的优化器步数，包括测量在内。</translation>
    </message>
    <message>
      <source>&lt;b&gt;Step&lt;/b&gt;: optimiser steps done, of those that the stop rule “stop after” allows.</source>
      <translation>&lt;b&gt;步&lt;/b&gt;：已完成的优化器步数，以及停止规则“步数上限”允许的步数。</translation>
    </message>
    <message>
      <source>&lt;b&gt;Test loss&lt;/b&gt; %1: %2. Held-out samples, step %3.</source>
      <translation>&lt;b&gt;测试损失&lt;/b&gt; %1：%2。留出的样本，第 %3 步。</translation>
    </message>
    <message>
      <source>&lt;b&gt;Test loss&lt;/b&gt;: not measured. %1</source>
      <translation>&lt;b&gt;测试损失&lt;/b&gt;：未测量。%1</translation>
    </message>
    <message>
      <source>&lt;b&gt;Time left&lt;/b&gt; until the last step, at the current speed.</source>
      <translation>&lt;b&gt;剩余时间&lt;/b&gt;：按当前速度到最后一步所需的时间。</translation>
    </message>
    <message>
      <source>&lt;b&gt;Training loss&lt;/b&gt; %1: %2. All training samples, step %3.</source>
      <translation>&lt;b&gt;训练损失&lt;/b&gt; %1：%2。全部训练样本，第 %3 步。</translation>
    </message>
    <message>
      <source>&lt;br&gt;This check fails. Possible reason: %1.</source>
      <translation>&lt;br&gt;此检查未通过。可能的原因：%1。</translation>
    </message>
    <message>
      <source>&lt;p&gt;&lt;b&gt;Gatescope %1&lt;/b&gt;&lt;br&gt;A live laboratory for deep gated networks&lt;/p&gt;&lt;p&gt;Based on C. Lakshminarayanan and A. V. Singh, &lt;i&gt;Deep Gated Networks: A framework to understand training and generalisation in deep learning&lt;/i&gt;, 2020, &lt;a href="https://arxiv.org/abs/2002.03996"&gt;arXiv 2002.03996&lt;/a&gt;.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later. It comes with no warranty.&lt;br&gt;Built with Qt, QCustomPlot, Eigen, nlohmann-json, libzip, yaml-cpp and giflib.&lt;/p&gt;</source>
      <translation>&lt;p&gt;&lt;b&gt;Gatescope %1&lt;/b&gt;&lt;br&gt;深度门控网络的实时实验室&lt;/p&gt;&lt;p&gt;基于 C. Lakshminarayanan 和 A. V. Singh，&lt;i&gt;Deep Gated Networks: A framework to understand training and generalisation in deep learning&lt;/i&gt;，2020，&lt;a href="https://arxiv.org/abs/2002.03996"&gt;arXiv 2002.03996&lt;/a&gt;。&lt;/p&gt;&lt;p&gt;本程序是自由软件，遵循 GNU General Public License 第 3 版或更高版本。不提供任何担保。&lt;br&gt;使用 Qt、QCustomPlot、Eigen、nlohmann-json、libzip、yaml-cpp 和 giflib 构建。&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;&lt;b&gt;Speed&lt;/b&gt;&lt;/p&gt;&lt;p&gt;From one step per second, to watch every step, to full speed. Takes effect at once.&lt;/p&gt;</source>
      <translation>&lt;p&gt;&lt;b&gt;速度&lt;/b&gt;&lt;/p&gt;&lt;p&gt;从每秒一步（可观察每一步）到全速。立即生效。&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;Allowed: %1.&lt;br&gt;Default: %2.&lt;br&gt;Key in files and on the command line: &lt;tt&gt;%3&lt;/tt&gt;.&lt;/p&gt;</source>
      <translation>&lt;p&gt;允许：%1。&lt;br&gt;默认：%2。&lt;br&gt;文件和命令行中的键名：&lt;tt&gt;%3&lt;/tt&gt;。&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;Each mark is a checkpoint: a step whose weights are kept. Drag to look back: the plots show the gates, kernel and network of that step while training continues. The present is at the right end.&lt;/p&gt;</source>
      <translation>&lt;p&gt;每个标记是一个检查点，即保存了权重的一步。拖动可回看：训练继续进行时，各图显示该步的门、核和网络。最右端是当前时刻。&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;Has no effect now: %1.&lt;/p&gt;</source>
      <translation>&lt;p&gt;目前不起作用：%1。&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;Which network of the ensemble the pictures from inside show: network, gates, kernel map, decision map, digits, function, paths. Curves are medians of all networks. Up and Down go to the next.&lt;/p&gt;</source>
      <translation>&lt;p&gt;内部视图显示集成中的哪个网络：网络、门、核图、决策图、数字、函数、路径。曲线是所有网络的中位数。上、下方向键切换到相邻的网络。&lt;/p&gt;</translation>
    </message>
    <message>
      <source>?</source>
      <translation>?</translation>
    </message>
    <message>
      <source>A ReLU network learns all ten digits. Watch its gates, and which digits it still gets wrong.</source>
      <translation>ReLU 网络学习全部十个数字。观察它的门，以及它仍会认错的数字。</translation>
    </message>
    <message>
      <source>A boundary that winds: many gates must move before it follows the arms.</source>
      <translation>蜿蜒的边界：许多门必须移动，边界才能跟上旋臂。</translation>
    </message>
    <message>
      <source>A deep narrow network on two digits: its eigenvalues are far apart, and training is slow.</source>
      <translation>深而窄的网络学习两个数字：特征值相距很远，训练缓慢。</translation>
    </message>
    <message>
      <source>A few large plots that an audience can follow.</source>
      <translation>少量大图，便于听众跟随。</translation>
    </message>
    <message>
      <source>A file for gatescope-cli sweep: for other machines and for Slurm.</source>
      <translation>供 gatescope-cli sweep 使用的文件：可用于其他机器和 Slurm。</translation>
    </message>
    <message>
      <source>A folder written by gatescope-cli sweep, even while it is still being written.</source>
      <translation>由 gatescope-cli sweep 写出的文件夹，即使仍在写入中也可。</translation>
    </message>
    <message>
      <source>A function needs one input, or inputs on a circle; these data have %1. Try circle, or a CSV file with one column beside the target.</source>
      <translation>函数图需要一个输入，或位于圆上的输入；这些数据有 %1 个输入。可试用 circle，或除目标外只有一列的 CSV 文件。</translation>
    </message>
    <message>
      <source>A function over the circle: slow waves come first, as the kernel's eigenvectors say.</source>
      <translation>圆上的函数：慢波先学会，正如核的特征向量所示。</translation>
    </message>
    <message>
      <source>A hundred images, evenly chosen, with the network's predictions.</source>
      <translation>均匀选取的一百幅图像，附网络的预测。</translation>
    </message>
    <message>
      <source>A lesson of your own. Those in %1 are listed automatically.</source>
      <translation>您自己的课。%1 中的课会自动列出。</translation>
    </message>
    <message>
      <source>A live laboratory for deep gated networks.</source>
      <translation>深度门控网络的实时实验室。</translation>
    </message>
    <message>
      <source>A new run continues from step %1. Space runs it; the previous run stays as a ghost.</source>
      <translation>新的运行从第 %1 步继续。按空格键运行；先前的运行保留为残影。</translation>
    </message>
    <message>
      <source>A pgfplots picture with its data to the clipboard; only plots of curves have one</source>
      <translation>将带数据的 pgfplots 图复制到剪贴板；仅适用于曲线图</translation>
    </message>
    <message>
      <source>A pinned run stays in the plots, in a colour of its own, and in this list.</source>
      <translation>固定的运行以自己的颜色保留在图中，并列在此表中。</translation>
    </message>
    <message>
      <source>A published table: MNIST, Adam</source>
      <translation>已发表的表格：MNIST，Adam</translation>
    </message>
    <message>
      <source>A published table: MNIST, SGD</source>
      <translation>已发表的表格：MNIST，SGD</translation>
    </message>
    <message>
      <source>A recording is already running.</source>
      <translation>录制已在进行中。</translation>
    </message>
    <message>
      <source>A report is being prepared already.</source>
      <translation>报告已在准备中。</translation>
    </message>
    <message>
      <source>A row with an empty cell, NA, N/A, ?, null, nan or - is refused with its line, or left out.</source>
      <translation>含空单元格、NA、N/A、?、null、nan 或 - 的行会被拒绝并指明行号，或被略去。</translation>
    </message>
    <message>
      <source>A run of %1 steps or more stays here until it is deleted. When the memory is full, runs of fewer than %2 steps go first, then the others, the oldest first; those that are pinned or in the plots stay.</source>
      <translation>步数不少于 %1 的运行会保留在此，直到被删除。内存占满时，先移除少于 %2 步的运行，再移除其他运行，最早的优先；已固定或显示在图中的运行会保留。</translation>
    </message>
    <message>
      <source>A second window: notes, clock, next step, live results.</source>
      <translation>第二个窗口：备注、时钟、下一步、实时结果。</translation>
    </message>
    <message>
      <source>A stop rule was met. Raise “stop after” to continue, or Reset to start over.</source>
      <translation>已满足某条停止规则。提高“步数上限”可继续，“重置”则从头开始。</translation>
    </message>
    <message>
      <source>A strip of runs to begin with: a click starts one with the plots that suit it.</source>
      <translation>一排入门运行：单击即可启动一个运行，并显示适合它的图。</translation>
    </message>
    <message>
      <source>A study from a file</source>
      <translation>来自文件的研究</translation>
    </message>
    <message>
      <source>A subcommand</source>
      <translation>子命令</translation>
    </message>
    <message>
      <source>A table of numbers with one target column, shuffled by the seed.</source>
      <translation>带一个目标列的数字表，按随机种子打乱。</translation>
    </message>
    <message>
      <source>A table of reported numbers as CSV, shown beside what was measured.</source>
      <translation>CSV 格式的已报告数值表，与实测值并列显示。</translation>
    </message>
    <message>
      <source>About Gatescope</source>
      <translation>关于 Gatescope</translation>
    </message>
    <message>
      <source>About the lesson</source>
      <translation>关于本课</translation>
    </message>
    <message>
      <source>Accuracy</source>
      <translation>准确率</translation>
    </message>
    <message>
      <source>Accuracy: share of test samples classified correctly, by kernel regression with K and with H, and by the network. Error: mean ½‖ŷ − κy‖² of these; the network's own where it has the squared loss.</source>
      <translation>准确率：以 K 和以 H 进行核回归以及网络本身正确分类的测试样本比例。误差：以上各项的平均 ½‖ŷ − κy‖²；网络自身的误差仅在使用平方损失时给出。</translation>
    </message>
    <message>
      <source>Action</source>
      <translation>操作</translation>
    </message>
    <message>
      <source>Adds a bias to every unit. The theory has none; maps of 2-D data need them.</source>
      <translation>为每个单元加上偏置。理论中没有偏置；二维数据的决策图需要它。</translation>
    </message>
    <message>
      <source>After K₀, each network is trained: steps to 1 % of the loss, losses, accuracies. Takes longer than the kernel alone.</source>
      <translation>得到 K₀ 之后训练每个网络：降至 1 % 损失的步数、损失、准确率。比只算核耗时更长。</translation>
    </message>
    <message>
      <source>Alignment</source>
      <translation>对齐度</translation>
    </message>
    <message>
      <source>All</source>
      <translation>全部</translation>
    </message>
    <message>
      <source>All %1 networks have diverged: %2; try a smaller step size or initial scale.</source>
      <translation>全部 %1 个网络均已发散：%2；请尝试更小的步长或初始尺度。</translation>
    </message>
    <message>
      <source>All lessons of the course, and your own.</source>
      <translation>课程的全部各课，以及您自己的课。</translation>
    </message>
    <message>
      <source>All plots are hidden. View ▸ Reset layout brings them back.</source>
      <translation>所有图均已隐藏。“视图 ▸ 重置布局”可恢复它们。</translation>
    </message>
    <message>
      <source>All plots are hidden: choose one here, or show some with the View menu.</source>
      <translation>所有图均已隐藏：请在此选择一个，或通过“视图”菜单显示一些。</translation>
    </message>
    <message>
      <source>All plots are hidden: there is nothing to record.</source>
      <translation>所有图均已隐藏：没有可录制的内容。</translation>
    </message>
    <message>
      <source>All plots with name and picture, to show or hide.</source>
      <translation>所有图的名称和图片，可显示或隐藏。</translation>
    </message>
    <message>
      <source>All runs of this sitting: what sets them apart, how far they came, and how to go back to them.</source>
      <translation>本次启动以来的所有运行：它们有何不同、进行到哪里，以及如何回到它们。</translation>
    </message>
    <message>
      <source>All shortcuts of the window and the plots.</source>
      <translation>窗口和图的所有快捷键。</translation>
    </message>
    <message>
      <source>All shown plots</source>
      <translation>所有显示的图</translation>
    </message>
    <message>
      <source>All supported files (*.gatescope *.json *.md %1);;Sessions (*.gatescope);;Experiments (*.json);;Lessons (*.md);;Data (%1)</source>
      <translation>所有支持的文件 (*.gatescope *.json *.md %1);;会话 (*.gatescope);;实验 (*.json);;课程 (*.md);;数据 (%1)</translation>
    </message>
    <message>
      <source>Also shows test samples, as hollow marks.</source>
      <translation>同时以空心标记显示测试样本。</translation>
    </message>
    <message>
      <source>Angle: median over a layer's gates of the angle between the plane where a gate switches and the nearest plane of the tree. Planes found: share of the tree's planes with a gate within %1°.</source>
      <translation>夹角：门切换处的平面与树的最近平面之间夹角在一层各门上的中位数。找到的平面：树的平面中 %1° 以内有门的比例。</translation>
    </message>
    <message>
      <source>Applies the settings of the next step and plays it.</source>
      <translation>应用下一步的设置并播放。</translation>
    </message>
    <message>
      <source>Arrow keys move, plus and minus zoom, Home or F follow the data again.</source>
      <translation>方向键移动，加号和减号缩放，Home 或 F 重新跟随数据。</translation>
    </message>
    <message>
      <source>As its sweep.json says.</source>
      <translation>按其 sweep.json 所述。</translation>
    </message>
    <message>
      <source>As on screen</source>
      <translation>与屏幕相同</translation>
    </message>
    <message>
      <source>At least one number is needed; allowed: %1</source>
      <translation>至少需要一个数字；允许：%1</translation>
    </message>
    <message>
      <source>At the end of the run, [0, 1].</source>
      <translation>运行结束时，[0, 1]。</translation>
    </message>
    <message>
      <source>At the end of the run; inf when it diverged.</source>
      <translation>运行结束时；发散时为 inf。</translation>
    </message>
    <message>
      <source>Autosave failed, the run continues: %1. Save it elsewhere with Ctrl+S.</source>
      <translation>自动保存失败，运行仍在继续：%1。请按 Ctrl+S 保存到别处。</translation>
    </message>
    <message>
      <source>Autosave took too long.</source>
      <translation>自动保存耗时过长。</translation>
    </message>
    <message>
      <source>Autosave works again.</source>
      <translation>自动保存已恢复正常。</translation>
    </message>
    <message>
      <source>Axes</source>
      <translation>坐标轴</translation>
    </message>
    <message>
      <source>Axes and smoothing</source>
      <translation>坐标轴与平滑</translation>
    </message>
    <message>
      <source>B</source>
      <translation>B</translation>
    </message>
    <message>
      <source>Back one step</source>
      <translation>后退一步</translation>
    </message>
    <message>
      <source>Back to t=0 with the same settings, seed and initial weights. The curves so far stay as a ghost.</source>
      <translation>回到 t=0，设置、随机种子和初始权重不变。已有的曲线保留为残影。</translation>
    </message>
    <message>
      <source>Back to the controls.</source>
      <translation>返回控件。</translation>
    </message>
    <message>
      <source>Back to the controls: your run, its settings, pins and undo come back.</source>
      <translation>返回控件：您的运行及其设置、固定的运行和撤销记录都会恢复。</translation>
    </message>
    <message>
      <source>Back to the present</source>
      <translation>回到当前</translation>
    </message>
    <message>
      <source>Back to the present.</source>
      <translation>回到当前。</translation>
    </message>
    <message>
      <source>Beyond a point depth hurts</source>
      <translation>超过某一点，深度有害</translation>
    </message>
    <message>
      <source>Blank the screen</source>
      <translation>黑屏</translation>
    </message>
    <message>
      <source>CIFAR-10</source>
      <translation>CIFAR-10</translation>
    </message>
    <message>
      <source>CSV data…</source>
      <translation>CSV 数据…</translation>
    </message>
    <message>
      <source>CSV table</source>
      <translation>CSV 表格</translation>
    </message>
    <message>
      <source>CSV: data</source>
      <translation>CSV：数据</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>取消</translation>
    </message>
    <message>
      <source>Cancel this work</source>
      <translation>取消此任务</translation>
    </message>
    <message>
      <source>Change exactly one setting. This run starts again beside the new one, both with seed %1.</source>
      <translation>只更改一项设置。此运行将与新运行并排重新开始，两者的随机种子均为 %1。</translation>
    </message>
    <message>
      <source>Change to: %1</source>
      <translation>改为：%1</translation>
    </message>
    <message>
      <source>Changes while the run went on; above are the settings it started with</source>
      <translation>运行过程中的更改；上方是其开始时的设置</translation>
    </message>
    <message>
      <source>Checkerboard</source>
      <translation>棋盘格</translation>
    </message>
    <message>
      <source>Checks</source>
      <translation>检查</translation>
    </message>
    <message>
      <source>Choices of the figure</source>
      <translation>图形选项</translation>
    </message>
    <message>
      <source>Choose %1</source>
      <translation>选择 %1</translation>
    </message>
    <message>
      <source>Choose a file</source>
      <translation>选择文件</translation>
    </message>
    <message>
      <source>Choose a study on the left and press Start.</source>
      <translation>请在左侧选择一项研究，然后按“开始”。</translation>
    </message>
    <message>
      <source>Choose a value other than the current one.</source>
      <translation>请选择与当前不同的值。</translation>
    </message>
    <message>
      <source>Choose an answer</source>
      <translation>选择答案</translation>
    </message>
    <message>
      <source>Choose one of them under “Read targets as”.</source>
      <translation>请在“目标读作”下选择其中之一。</translation>
    </message>
    <message>
      <source>Choose one plot to copy it</source>
      <translation>请选择单个图以复制</translation>
    </message>
    <message>
      <source>Circle</source>
      <translation>圆</translation>
    </message>
    <message>
      <source>Close the depth explorer first.</source>
      <translation>请先关闭深度探索器。</translation>
    </message>
    <message>
      <source>Close the lesson first.</source>
      <translation>请先关闭本课。</translation>
    </message>
    <message>
      <source>Colour photographs, 32 × 32 pixels; data.path is the folder with the binary batches.</source>
      <translation>彩色照片，32 × 32 像素；data.path 是含有二进制批文件的文件夹。</translation>
    </message>
    <message>
      <source>Colour&amp;s</source>
      <translation>颜色(&amp;S)</translation>
    </message>
    <message>
      <source>Condition number, largest and smallest eigenvalue, effective rank.</source>
      <translation>条件数、最大和最小特征值、有效秩。</translation>
    </message>
    <message>
      <source>Contents</source>
      <translation>目录</translation>
    </message>
    <message>
      <source>Contents of the manual</source>
      <translation>手册目录</translation>
    </message>
    <message>
      <source>Continue</source>
      <translation>继续</translation>
    </message>
    <message>
      <source>Continue from here</source>
      <translation>从此处继续</translation>
    </message>
    <message>
      <source>Controls for a cla&amp;ss</source>
      <translation>课堂控件(&amp;S)</translation>
    </message>
    <message>
      <source>Copied “%1” as a pgfplots picture</source>
      <translation>已将“%1”复制为 pgfplots 图</translation>
    </message>
    <message>
      <source>Copied “%1” as image and data</source>
      <translation>已将“%1”复制为图像和数据</translation>
    </message>
    <message>
      <source>Copies the selected cells, or all, with tabs between them: for spreadsheets. Ctrl+C</source>
      <translation>复制选中的单元格（或全部），以制表符分隔：适用于电子表格。Ctrl+C</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>复制</translation>
    </message>
    <message>
      <source>Copy &amp;gates from this run</source>
      <translation>从此运行复制门(&amp;G)</translation>
    </message>
    <message>
      <source>Copy as CSV</source>
      <translation>复制为 CSV</translation>
    </message>
    <message>
      <source>Copy as LaTe&amp;X</source>
      <translation>复制为 LaTeX(&amp;X)</translation>
    </message>
    <message>
      <source>Copy as LaTeX</source>
      <translation>复制为 LaTeX</translation>
    </message>
    <message>
      <source>Copy gates</source>
      <translation>复制门</translation>
    </message>
    <message>
      <source>Could not convert: %1 = %2</source>
      <translation>无法转换：%1 = %2</translation>
    </message>
    <message>
      <source>Could not create the folder %1</source>
      <translation>无法创建文件夹 %1</translation>
    </message>
    <message>
      <source>Could not draw %1 as %2.</source>
      <translation>无法将 %1 绘制为 %2。</translation>
    </message>
    <message>
      <source>Could not draw a frame as PNG</source>
      <translation>无法将一帧绘制为 PNG</translation>
    </message>
    <message>
      <source>Could not draw the handout.</source>
      <translation>无法绘制讲义。</translation>
    </message>
    <message>
      <source>Could not draw the report.</source>
      <translation>无法绘制报告。</translation>
    </message>
    <message>
      <source>Could not write %1.</source>
      <translation>无法写入 %1。</translation>
    </message>
    <message>
      <source>Could not write %1: %2</source>
      <translation>无法写入 %1：%2</translation>
    </message>
    <message>
      <source>Could not write %1: ffmpeg ended before the recording (%2)</source>
      <translation>无法写入 %1：ffmpeg 在录制完成前结束 (%2)</translation>
    </message>
    <message>
      <source>Could not write %1: ffmpeg says “%2”</source>
      <translation>无法写入 %1：ffmpeg 报告“%2”</translation>
    </message>
    <message>
      <source>Ctrl+1 … 9</source>
      <translation>Ctrl+1 … 9</translation>
    </message>
    <message>
      <source>Curves are in that corner: the legend is in a free one.</source>
      <translation>该角落有曲线：图例放在空闲的角落。</translation>
    </message>
    <message>
      <source>DLGN</source>
      <translation>DLGN</translation>
    </message>
    <message>
      <source>DLGN, shallow</source>
      <translation>DLGN，浅层</translation>
    </message>
    <message>
      <source>DLGN-SF</source>
      <translation>DLGN-SF</translation>
    </message>
    <message>
      <source>Dark text on a light background.</source>
      <translation>浅色背景，深色文字。</translation>
    </message>
    <message>
      <source>Data</source>
      <translation>数据</translation>
    </message>
    <message>
      <source>Data set</source>
      <translation>数据集</translation>
    </message>
    <message>
      <source>Decision map</source>
      <translation>决策图</translation>
    </message>
    <message>
      <source>Decre&amp;ase font size</source>
      <translation>减小字号(&amp;A)</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>删除</translation>
    </message>
    <message>
      <source>Deleted the layout “%1”.</source>
      <translation>已删除布局“%1”。</translation>
    </message>
    <message>
      <source>Deleted “%1”.</source>
      <translation>已删除“%1”。</translation>
    </message>
    <message>
      <source>Deletes this preset of your own. Those that come with the program stay.</source>
      <translation>删除这个您自己的预设。程序自带的预设会保留。</translation>
    </message>
    <message>
      <source>Depth 24</source>
      <translation>深度 24</translation>
    </message>
    <message>
      <source>Depth and test accuracy on digits</source>
      <translation>深度与数字的测试准确率</translation>
    </message>
    <message>
      <source>Depth explorer</source>
      <translation>深度探索器</translation>
    </message>
    <message>
      <source>Depth whitens</source>
      <translation>深度使核白化</translation>
    </message>
    <message>
      <source>Depth × width</source>
      <translation>深度 × 宽度</translation>
    </message>
    <message>
      <source>Differences between the runs</source>
      <translation>各运行之间的差异</translation>
    </message>
    <message>
      <source>Digit wall</source>
      <translation>数字墙</translation>
    </message>
    <message>
      <source>Digits</source>
      <translation>数字</translation>
    </message>
    <message>
      <source>Dimension of the generated inputs.</source>
      <translation>生成的输入的维数。</translation>
    </message>
    <message>
      <source>Discard</source>
      <translation>丢弃</translation>
    </message>
    <message>
      <source>Discard the run %1</source>
      <translation>丢弃运行 %1</translation>
    </message>
    <message>
      <source>Display program version information and exit</source>
      <translation>显示程序版本并退出</translation>
    </message>
    <message>
      <source>Displays help on commandline options.</source>
      <translation>显示命令行选项的帮助。</translation>
    </message>
    <message>
      <source>Displays version information.</source>
      <translation>显示版本信息。</translation>
    </message>
    <message>
      <source>Distance from t = 0</source>
      <translation>与 t = 0 的距离</translation>
    </message>
    <message>
      <source>Diverged</source>
      <translation>已发散</translation>
    </message>
    <message>
      <source>Dots an inch of a PNG. Vectors are sharp at any size.</source>
      <translation>PNG 每英寸的点数。矢量图在任何尺寸下都清晰。</translation>
    </message>
    <message>
      <source>Drag</source>
      <translation>拖动</translation>
    </message>
    <message>
      <source>Drag a title</source>
      <translation>拖动标题</translation>
    </message>
    <message>
      <source>Drag the title to move the plot; double-click it to enlarge the plot, and again to put it back. The wheel scrolls the plots here, and zooms in the plot itself.</source>
      <translation>拖动标题可移动图；双击可放大图，再次双击则还原。滚轮在此处滚动各图，在图中则缩放。</translation>
    </message>
    <message>
      <source>Draws the curve of each network of the ensemble, faintly, beside median and quartiles.</source>
      <translation>在中位数和四分位数旁，以淡色绘出集成中每个网络的曲线。</translation>
    </message>
    <message>
      <source>Drops the remaining points. Finished ones are kept, and Continue goes on from them, even after a restart.</source>
      <translation>放弃其余的点。已完成的点会保留，“继续”可从它们接着进行，重启后也可。</translation>
    </message>
    <message>
      <source>E&amp;nlarge</source>
      <translation>放大(&amp;N)</translation>
    </message>
    <message>
      <source>E&amp;xplore</source>
      <translation>探索(&amp;X)</translation>
    </message>
    <message>
      <source>E[K₀] by redraws</source>
      <translation>由重新抽样得到的 E[K₀]</translation>
    </message>
    <message>
      <source>Each entry divided by the root of its two diagonal entries: 1 is as close as a sample is to itself. Of a layer: Kₗ above the diagonal, E[Kₗ] below where theory has it.</source>
      <translation>每个元素除以其两个对角元素乘积的平方根：1 表示与样本同自身一样接近。对于某一层：对角线上方为 Kₗ，下方为 E[Kₗ]（若理论给出）。</translation>
    </message>
    <message>
      <source>Each layer's gates are random half-spaces of the input.</source>
      <translation>每层的门是输入的随机半空间。</translation>
    </message>
    <message>
      <source>Each layer's gates are random half-spaces of what the layer reads, and never train; they move with the values below.</source>
      <translation>每层的门是该层所读内容的随机半空间，从不训练；它们随其下的值移动。</translation>
    </message>
    <message>
      <source>Each layer's gates read what the layer reads and train: the gate of today's language models.</source>
      <translation>每层的门读取该层所读的内容并参与训练：当今语言模型所用的门。</translation>
    </message>
    <message>
      <source>Each network</source>
      <translation>每个网络</translation>
    </message>
    <message>
      <source>Each unit's gate is the sign of its own pre-activation: gates and values share one set of weights.</source>
      <translation>每个单元的门是其自身预激活的符号：门和值共用一组权重。</translation>
    </message>
    <message>
      <source>Eigenvalues of a point</source>
      <translation>某一点的特征值</translation>
    </message>
    <message>
      <source>Empty</source>
      <translation>空</translation>
    </message>
    <message>
      <source>Enlarge the plot in the spotlight, or put it back</source>
      <translation>放大聚光中的图，或将其还原</translation>
    </message>
    <message>
      <source>Enlarge the plot, or put it back</source>
      <translation>放大图，或将其还原</translation>
    </message>
    <message>
      <source>Esc, F5</source>
      <translation>Esc、F5</translation>
    </message>
    <message>
      <source>Every corner has curves: the legend is below the axes.</source>
      <translation>每个角落都有曲线：图例放在坐标轴下方。</translation>
    </message>
    <message>
      <source>Every gate is open: a product of matrices, the baseline that gates must beat.</source>
      <translation>所有门都打开：矩阵的乘积，是门必须超越的基线。</translation>
    </message>
    <message>
      <source>Every path of a tiny network: what each adds to the output, and their sum.</source>
      <translation>微型网络的每条路径：每条对输出的贡献及其总和。</translation>
    </message>
    <message>
      <source>Every plot in every format, and the table, to a folder.</source>
      <translation>将每个图以每种格式连同表格写入文件夹。</translation>
    </message>
    <message>
      <source>Every plot that is shown, in every format, to a folder.</source>
      <translation>将显示的每个图以每种格式写入文件夹。</translation>
    </message>
    <message>
      <source>Every setting can be changed.</source>
      <translation>每项设置都可更改。</translation>
    </message>
    <message>
      <source>Example: %1</source>
      <translation>示例：%1</translation>
    </message>
    <message>
      <source>Examples:</source>
      <translation>示例：</translation>
    </message>
    <message>
      <source>Excludes</source>
      <translation>互斥</translation>
    </message>
    <message>
      <source>Exclusive or</source>
      <translation>异或</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>导出</translation>
    </message>
    <message>
      <source>Export &amp;all plots…</source>
      <translation>导出所有图(&amp;A)…</translation>
    </message>
    <message>
      <source>Export plots</source>
      <translation>导出图</translation>
    </message>
    <message>
      <source>Export “%1” as %2</source>
      <translation>将“%1”导出为 %2</translation>
    </message>
    <message>
      <source>Export ▾</source>
      <translation>导出 ▾</translation>
    </message>
    <message>
      <source>F</source>
      <translation>F</translation>
    </message>
    <message>
      <source>F&amp;ormat</source>
      <translation>格式(&amp;O)</translation>
    </message>
    <message>
      <source>F11</source>
      <translation>F11</translation>
    </message>
    <message>
      <source>F11, double click on a title</source>
      <translation>F11，双击标题</translation>
    </message>
    <message>
      <source>FLNPF</source>
      <translation>FLNPF</translation>
    </message>
    <message>
      <source>FRNPF(DI)</source>
      <translation>FRNPF(DI)</translation>
    </message>
    <message>
      <source>Factor on a soft gate. The authors' notebooks use ε = 0.1 with β = 4.</source>
      <translation>软门的系数。作者的笔记本使用 ε = 0.1 和 β = 4。</translation>
    </message>
    <message>
      <source>Failed</source>
      <translation>失败</translation>
    </message>
    <message>
      <source>Fashion-MNIST</source>
      <translation>Fashion-MNIST</translation>
    </message>
    <message>
      <source>Figure %1. %2</source>
      <translation>图 %1。%2</translation>
    </message>
    <message>
      <source>Figure %1. %2: %3</source>
      <translation>图 %1。%2：%3</translation>
    </message>
    <message>
      <source>Figure for print…</source>
      <translation>印刷用图…</translation>
    </message>
    <message>
      <source>File or folder to read. Empty: the bundled or installed copy, if there is one.</source>
      <translation>要读取的文件或文件夹。留空：使用自带或已安装的副本（如有）。</translation>
    </message>
    <message>
      <source>Filter by name or description</source>
      <translation>按名称或说明筛选</translation>
    </message>
    <message>
      <source>Filter by word or key</source>
      <translation>按词或按键筛选</translation>
    </message>
    <message>
      <source>Find the data of this session</source>
      <translation>查找此会话的数据</translation>
    </message>
    <message>
      <source>Finished</source>
      <translation>已完成</translation>
    </message>
    <message>
      <source>Finished: %1</source>
      <translation>已完成：%1</translation>
    </message>
    <message>
      <source>First look</source>
      <translation>初览</translation>
    </message>
    <message>
      <source>First rows of the table</source>
      <translation>表格的前几行</translation>
    </message>
    <message>
      <source>Fixed learnt</source>
      <translation>固定，已学习</translation>
    </message>
    <message>
      <source>Fixed random</source>
      <translation>固定，随机</translation>
    </message>
    <message>
      <source>Fixed random gates, identical inputs, skip strength s = 0, 0.7, 0.9: each layer whitens less, as if gates were open with probability p_s = s² + (1−s²)·p, and its noise hurts less. Deep narrow networks keep their condition number.</source>
      <translation>固定的随机门，相同输入，跳跃强度 s = 0、0.7、0.9：每层的白化作用减弱，如同门以概率 p_s = s² + (1−s²)·p 打开，其噪声的危害也减小。深而窄的网络保持其条件数。</translation>
    </message>
    <message>
      <source>Fixed random gates, identical inputs, three widths: the condition number falls with depth as theory says, until the noise of finite width, a relative variance of about c·d/w, takes over.</source>
      <translation>固定的随机门，相同输入，三种宽度：条件数如理论所述随深度下降，直到有限宽度的噪声（相对方差约为 c·d/w）占主导。</translation>
    </message>
    <message>
      <source>Fixed random gates, identical inputs, wide: off-diagonal/diagonal falls as p^(d−1). Point at a depth to see its eigenvalues.</source>
      <translation>固定的随机门，相同输入，宽网络：非对角/对角之比按 p^(d−1) 下降。指向某一深度可查看其特征值。</translation>
    </message>
    <message>
      <source>Folder for plots and table</source>
      <translation>存放图和表格的文件夹</translation>
    </message>
    <message>
      <source>Folder for the plots</source>
      <translation>存放图的文件夹</translation>
    </message>
    <message>
      <source>Folder for the slides</source>
      <translation>存放幻灯片的文件夹</translation>
    </message>
    <message>
      <source>Folder of a study (it holds a sweep.json)</source>
      <translation>研究的文件夹（其中有 sweep.json）</translation>
    </message>
    <message>
      <source>Follow</source>
      <translation>跟随</translation>
    </message>
    <message>
      <source>Follow the data again</source>
      <translation>重新跟随数据</translation>
    </message>
    <message>
      <source>Forward →</source>
      <translation>前进 →</translation>
    </message>
    <message>
      <source>Fraction of the last step that is carried over.</source>
      <translation>上一步更新中被保留的比例。</translation>
    </message>
    <message>
      <source>Frame &amp;every</source>
      <translation>帧间隔(&amp;E)</translation>
    </message>
    <message>
      <source>Full screen for an audience: large plots and text, no controls. → and ← step, Space runs, 1–9 put a spotlight on a plot, B blanks the screen, N opens the notes, Esc leaves.</source>
      <translation>面向听众的全屏：大图大字，无控件。→ 和 ← 切换步骤，空格键运行，1–9 突出显示某个图，B 黑屏，N 打开备注，Esc 退出。</translation>
    </message>
    <message>
      <source>Function</source>
      <translation>函数</translation>
    </message>
    <message>
      <source>Fₗ, gate change since t = 0</source>
      <translation>Fₗ，自 t = 0 以来的门变化</translation>
    </message>
    <message>
      <source>G = %1, z = %2</source>
      <translation>G = %1，z = %2</translation>
    </message>
    <message>
      <source>G = (1+ε)·σ(βqᶠ), qᶠ linear in x</source>
      <translation>G = (1+ε)·σ(βqᶠ)，qᶠ 对 x 线性</translation>
    </message>
    <message>
      <source>G = 1{qᶠ &gt; 0}, Θᶠ = Θᵛ at t = 0</source>
      <translation>G = 1{qᶠ &gt; 0}，t = 0 时 Θᶠ = Θᵛ</translation>
    </message>
    <message>
      <source>G = 1{qᶠ &gt; 0}, Θᶠ trained before</source>
      <translation>G = 1{qᶠ &gt; 0}，Θᶠ 预先训练</translation>
    </message>
    <message>
      <source>G ~ Bernoulli(p)</source>
      <translation>G ~ Bernoulli(p)</translation>
    </message>
    <message>
      <source>GIF: plays anywhere</source>
      <translation>GIF：处处可播放</translation>
    </message>
    <message>
      <source>GLU</source>
      <translation>GLU</translation>
    </message>
    <message>
      <source>GLU (Dauphin et al.)</source>
      <translation>GLU (Dauphin et al.)</translation>
    </message>
    <message>
      <source>GaLU</source>
      <translation>GaLU</translation>
    </message>
    <message>
      <source>GaLU (Fiat et al.)</source>
      <translation>GaLU (Fiat et al.)</translation>
    </message>
    <message>
      <source>GaLU against ReLU on the unit sphere: how large K₀ is off its diagonal, and its condition number.</source>
      <translation>单位球面上 GaLU 与 ReLU 的对比：K₀ 的非对角元有多大，以及它的条件数。</translation>
    </message>
    <message>
      <source>GaLU on ten digits: the gates stay as they were drawn and only the values learn. Pin it and start Digits to compare.</source>
      <translation>GaLU 学习十个数字：门保持抽取时的样子，只有值在学习。将其固定，再启动“数字”进行比较。</translation>
    </message>
    <message>
      <source>GaLU, FRNPF(II)</source>
      <translation>GaLU，FRNPF(II)</translation>
    </message>
    <message>
      <source>GaLU, dependent</source>
      <translation>GaLU，依赖</translation>
    </message>
    <message>
      <source>GaLU, layer</source>
      <translation>GaLU，逐层</translation>
    </message>
    <message>
      <source>GaLU, shallow</source>
      <translation>GaLU，浅层</translation>
    </message>
    <message>
      <source>GaLU0 (Fiat et al.)</source>
      <translation>GaLU0 (Fiat et al.)</translation>
    </message>
    <message>
      <source>Gate change</source>
      <translation>门变化</translation>
    </message>
    <message>
      <source>Gate change as a strip of colours: layers over steps.</source>
      <translation>以色带表示的门变化：纵为层，横为步。</translation>
    </message>
    <message>
      <source>Gate measure</source>
      <translation>门度量</translation>
    </message>
    <message>
      <source>Gate patterns, linear regions, and the output as a sum over paths.</source>
      <translation>门模式、线性区域，以及作为路径之和的输出。</translation>
    </message>
    <message>
      <source>Gate planes</source>
      <translation>门平面</translation>
    </message>
    <message>
      <source>Gate raster</source>
      <translation>门栅图</translation>
    </message>
    <message>
      <source>Gate strip</source>
      <translation>门色带</translation>
    </message>
    <message>
      <source>Gates</source>
      <translation>门</translation>
    </message>
    <message>
      <source>Gates are coin tosses, one per training sample and unit, and never change: memorisation only.</source>
      <translation>门是抛硬币的结果，每个训练样本和单元一次，且从不改变：只能记忆。</translation>
    </message>
    <message>
      <source>Gates are copied from a trained ReLU network and frozen; the values start fresh.</source>
      <translation>门从训练好的 ReLU 网络复制并冻结；值重新开始。</translation>
    </message>
    <message>
      <source>Gates are copied through a file, but the folder %1 cannot be created.</source>
      <translation>门需通过文件复制，但无法创建文件夹 %1。</translation>
    </message>
    <message>
      <source>Gates come from a separate ReLU network that trains too: gates adapt.</source>
      <translation>门来自一个独立且同样训练的 ReLU 网络：门会适应。</translation>
    </message>
    <message>
      <source>Gates come from a separate random ReLU network that never trains.</source>
      <translation>门来自一个独立且从不训练的随机 ReLU 网络。</translation>
    </message>
    <message>
      <source>Gates find the planes of a tree</source>
      <translation>门找到树的平面</translation>
    </message>
    <message>
      <source>Gates frozen</source>
      <translation>门已冻结</translation>
    </message>
    <message>
      <source>Gates of layer</source>
      <translation>门所在层</translation>
    </message>
    <message>
      <source>Gates, their patterns and regions, layer by layer and sample by sample.</source>
      <translation>逐层、逐样本查看门及其模式和区域。</translation>
    </message>
    <message>
      <source>Gatescope did not exit properly. The run %1 was saved on %2.</source>
      <translation>Gatescope 未正常退出。运行 %1 已于 %2 保存。</translation>
    </message>
    <message>
      <source>Gatescope without a window: train deep gated networks and measure them.</source>
      <translation>不带窗口的 Gatescope：训练并测量深度门控网络。</translation>
    </message>
    <message>
      <source>Gating</source>
      <translation>门控</translation>
    </message>
    <message>
      <source>Gating, depth, width, data, optimiser and seed, under the plot. The file remembers all settings in any case.</source>
      <translation>在图下方注明门控、深度、宽度、数据、优化器和随机种子。文件在任何情况下都会记录所有设置。</translation>
    </message>
    <message>
      <source>Gaussian blobs</source>
      <translation>高斯团</translation>
    </message>
    <message>
      <source>Goes to the setting “%1” in the window</source>
      <translation>转到窗口中的设置“%1”</translation>
    </message>
    <message>
      <source>H is singular: the jitter would decide ν</source>
      <translation>H 奇异：ν 将由抖动项决定</translation>
    </message>
    <message>
      <source>Handout of the lesson</source>
      <translation>本课的讲义</translation>
    </message>
    <message>
      <source>Handwritten digits, 28 × 28 grey pixels: the full set if found, otherwise the bundled subset.</source>
      <translation>手写数字，28 × 28 灰度像素：若找到则用完整数据集，否则用自带的子集。</translation>
    </message>
    <message>
      <source>Height</source>
      <translation>高度</translation>
    </message>
    <message>
      <source>Hidden layer</source>
      <translation>隐藏层</translation>
    </message>
    <message>
      <source>Hide the examples</source>
      <translation>隐藏示例</translation>
    </message>
    <message>
      <source>Hides the examples. View has them again.</source>
      <translation>隐藏示例。“视图”中可再次显示。</translation>
    </message>
    <message>
      <source>Home, F, double click</source>
      <translation>Home、F、双击</translation>
    </message>
    <message>
      <source>How far kernel, path kernel and weights have moved.</source>
      <translation>核、路径核和权重移动了多远。</translation>
    </message>
    <message>
      <source>How fast weights move, ‖ΔΘ‖/‖Θ‖ in a step, beside how fast gates do.</source>
      <translation>权重移动得多快（每步 ‖ΔΘ‖/‖Θ‖），以及门移动得多快。</translation>
    </message>
    <message>
      <source>How gates and kernel align with the labels: ν·C/‖Y‖² (1 aligned, n white), alignments.</source>
      <translation>门和核与标签的对齐情况：ν·C/‖Y‖²（1 为对齐，n 为白）、对齐度。</translation>
    </message>
    <message>
      <source>How many networks train side by side, under this seed and those that follow it. Each is the run of its seed alone; curves are their median and quartiles.</source>
      <translation>在此随机种子及其后的种子下并排训练多少个网络。每个都等同于单独以其种子进行的运行；曲线是它们的中位数和四分位数。</translation>
    </message>
    <message>
      <source>How near the planes where gates switch come to those of the tree that made the labels.</source>
      <translation>门切换处的平面与生成标签的树的平面有多接近。</translation>
    </message>
    <message>
      <source>How the errors fall, and what the gates do.</source>
      <translation>误差如何下降，门又如何变化。</translation>
    </message>
    <message>
      <source>I/N: only every Nth point, starting from the Ith</source>
      <translation>I/N：每 N 个点只取一个，从第 I 个开始</translation>
    </message>
    <message>
      <source>IDX files</source>
      <translation>IDX 文件</translation>
    </message>
    <message>
      <source>IDX header declares items of %1 bytes; at most 64 MiB are read</source>
      <translation>IDX 头声明每项 %1 字节；最多读取 64 MiB</translation>
    </message>
    <message>
      <source>IDX header declares more than a terabyte: the file is broken</source>
      <translation>IDX 头声明超过 1 TB：文件已损坏</translation>
    </message>
    <message>
      <source>IDX header has %1 dimensions; 1 to 4 are supported</source>
      <translation>IDX 头有 %1 个维度；支持 1 至 4 个</translation>
    </message>
    <message>
      <source>IDX header says that dimension %1 is empty</source>
      <translation>IDX 头称第 %1 个维度为空</translation>
    </message>
    <message>
      <source>IDX type %1 is not supported; it must be 8 (unsigned bytes)</source>
      <translation>不支持 IDX 类型 %1；必须是 8（无符号字节）</translation>
    </message>
    <message>
      <source>Identical inputs</source>
      <translation>相同输入</translation>
    </message>
    <message>
      <source>Image and data to the clipboard</source>
      <translation>将图像和数据复制到剪贴板</translation>
    </message>
    <message>
      <source>Images and labels in the file format of MNIST: a folder, or an images file.</source>
      <translation>MNIST 文件格式的图像和标签：一个文件夹，或一个图像文件。</translation>
    </message>
    <message>
      <source>Images of clothing (28 × 28 grey pixels), from the Debian package dataset-fashion-mnist.</source>
      <translation>服装图像（28 × 28 灰度像素），来自 Debian 软件包 dataset-fashion-mnist。</translation>
    </message>
    <message>
      <source>Images shown</source>
      <translation>显示的图像</translation>
    </message>
    <message>
      <source>Import %1</source>
      <translation>导入 %1</translation>
    </message>
    <message>
      <source>In a plot that was clicked or reached with Tab</source>
      <translation>在单击过或用 Tab 到达的图中</translation>
    </message>
    <message>
      <source>In the window, measurements wait while they have taken more than this share of the run time.</source>
      <translation>在窗口中，当测量占用的运行时间超过此比例时，测量会等待。</translation>
    </message>
    <message>
      <source>Independent gates whiten more than ReLU</source>
      <translation>独立的门比 ReLU 白化更强</translation>
    </message>
    <message>
      <source>It builds on: %1.</source>
      <translation>它以这些课为基础：%1。</translation>
    </message>
    <message>
      <source>It never covers a curve: without a free corner it stands below the axes.</source>
      <translation>它绝不遮挡曲线：没有空闲角落时放在坐标轴下方。</translation>
    </message>
    <message>
      <source>It trains beside the run on screen: unpin it first.</source>
      <translation>它与屏幕上的运行一同训练：请先取消固定。</translation>
    </message>
    <message>
      <source>Its network was too large to be kept: only its curves are there.</source>
      <translation>其网络太大，无法保留：只剩曲线。</translation>
    </message>
    <message>
      <source>K of layer %1</source>
      <translation>第 %1 层的 K</translation>
    </message>
    <message>
      <source>Keeps all choices for a figure under this name, until you delete it.</source>
      <translation>以此名称保存图形的所有选项，直到您将其删除。</translation>
    </message>
    <message>
      <source>Keeps this run's curves, in their own colour and dash, beside every later run.</source>
      <translation>将此运行的曲线以自己的颜色和线型保留在之后每个运行旁。</translation>
    </message>
    <message>
      <source>Kept as “%1”.</source>
      <translation>已保存为“%1”。</translation>
    </message>
    <message>
      <source>Kernel</source>
      <translation>核</translation>
    </message>
    <message>
      <source>Kernel by layers</source>
      <translation>逐层核</translation>
    </message>
    <message>
      <source>Kernel eigenvalues</source>
      <translation>核特征值</translation>
    </message>
    <message>
      <source>Kernel history</source>
      <translation>核的历程</translation>
    </message>
    <message>
      <source>Kernel map</source>
      <translation>核图</translation>
    </message>
    <message>
      <source>Kernel on the %1 probe samples, step %2</source>
      <translation>%1 个探针样本上的核，第 %2 步</translation>
    </message>
    <message>
      <source>Kernel predictor</source>
      <translation>核预测器</translation>
    </message>
    <message>
      <source>Kernel predictor: ŷ(x) = k(x, X)(K + r·tr(K)/n·I)⁻¹Y, kernel ridge regression with K and with H on training samples, seen on test samples.</source>
      <translation>核预测器：ŷ(x) = k(x, X)(K + r·tr(K)/n·I)⁻¹Y，以 K 和以 H 在训练样本上进行核岭回归，在测试样本上考察。</translation>
    </message>
    <message>
      <source>Kernel, that of any layer, overlap and path kernel between the probe samples, sorted.</source>
      <translation>探针样本之间的核、任一层的核、重叠和路径核，已排序。</translation>
    </message>
    <message>
      <source>Keyboard shortcuts</source>
      <translation>键盘快捷键</translation>
    </message>
    <message>
      <source>Kᵛ = Σₗ Kₗ, Kₗ of the weights of value layer l. Stacked: tr Kₗ one on the other, over steps. By layer: each by itself. Now: bars. Dotted, and as marks: tr E[Kₗ], expected at t = 0.</source>
      <translation>Kᵛ = Σₗ Kₗ，Kₗ 来自值网络第 l 层的权重。堆叠：各 tr Kₗ 依次叠放，随步变化。按层：各层单独显示。当前：条形图。点线和标记：tr E[Kₗ]，t = 0 时的期望。</translation>
    </message>
    <message>
      <source>Kᵛ against Kᶠ</source>
      <translation>Kᵛ 与 Kᶠ</translation>
    </message>
    <message>
      <source>L = mean over samples of %1</source>
      <translation>L = %1 对样本的均值</translation>
    </message>
    <message>
      <source>L&amp;ines</source>
      <translation>线条(&amp;I)</translation>
    </message>
    <message>
      <source>L, cross-entropy (nats)</source>
      <translation>L，交叉熵（nat）</translation>
    </message>
    <message>
      <source>L, squared loss</source>
      <translation>L，平方损失</translation>
    </message>
    <message>
      <source>La&amp;youts</source>
      <translation>布局(&amp;Y)</translation>
    </message>
    <message>
      <source>LaTeX picture…</source>
      <translation>LaTeX 图…</translation>
    </message>
    <message>
      <source>Labels from a decision tree with oblique planes: how far the planes of DLGN gates turn towards them. With random labels they do not, and those of GaLU, shallow are frozen.</source>
      <translation>标签来自带斜平面的决策树：DLGN 门的平面向它们转动多少。用随机标签时不会转动，而 GaLU，浅层的平面是冻结的。</translation>
    </message>
    <message>
      <source>Lang&amp;uage</source>
      <translation>语言(&amp;U)</translation>
    </message>
    <message>
      <source>Language of the s&amp;ystem</source>
      <translation>系统语言(&amp;Y)</translation>
    </message>
    <message>
      <source>Largest over smallest eigenvalue of K₀: how much slower gradient descent is in its slowest direction than in its fastest. inf: singular.</source>
      <translation>K₀ 的最大特征值与最小特征值之比：梯度下降在最慢方向上比最快方向慢多少。inf：奇异。</translation>
    </message>
    <message>
      <source>Leave</source>
      <translation>退出</translation>
    </message>
    <message>
      <source>Leave out rows that &amp;lack a value</source>
      <translation>略去缺值的行(&amp;L)</translation>
    </message>
    <message>
      <source>Lecture</source>
      <translation>讲课</translation>
    </message>
    <message>
      <source>Left and Right go from checkpoint to checkpoint, Home to the first, End to the present.</source>
      <translation>左、右方向键在检查点之间移动，Home 到第一个，End 到当前。</translation>
    </message>
    <message>
      <source>Less</source>
      <translation>更少</translation>
    </message>
    <message>
      <source>Lessons</source>
      <translation>课程</translation>
    </message>
    <message>
      <source>Lessons (*.md)</source>
      <translation>课程 (*.md)</translation>
    </message>
    <message>
      <source>Letters and lines</source>
      <translation>文字与线条</translation>
    </message>
    <message>
      <source>Light or dark, as set for the desktop.</source>
      <translation>浅色或深色，取决于桌面设置。</translation>
    </message>
    <message>
      <source>Light text on a dark background.</source>
      <translation>深色背景，浅色文字。</translation>
    </message>
    <message>
      <source>Like DLGN, but each gate layer reads x directly.</source>
      <translation>类似 DLGN，但每个门层直接读取 x。</translation>
    </message>
    <message>
      <source>Like GaLU, but the feature network is a copy of the initial value network: equal to ReLU at t = 0.</source>
      <translation>类似 GaLU，但特征网络是初始值网络的副本：在 t = 0 时与 ReLU 相同。</translation>
    </message>
    <message>
      <source>Like ReLU with a smooth gate; gradients flow through both value and gate.</source>
      <translation>类似 ReLU，但门是平滑的；梯度同时流经值和门。</translation>
    </message>
    <message>
      <source>Like soft GaLU with a deep linear feature network.</source>
      <translation>类似 soft GaLU，但特征网络是深度线性网络。</translation>
    </message>
    <message>
      <source>Limits of the axes</source>
      <translation>坐标轴范围</translation>
    </message>
    <message>
      <source>Linear (DLN)</source>
      <translation>线性 (DLN)</translation>
    </message>
    <message>
      <source>Linear prediction</source>
      <translation>线性预测</translation>
    </message>
    <message>
      <source>Lines where the gates of a hidden layer flip, one colour per unit (the first 64).</source>
      <translation>某一隐藏层的门翻转之处的线，每个单元一种颜色（前 64 个）。</translation>
    </message>
    <message>
      <source>List of &amp;runs</source>
      <translation>运行列表(&amp;R)</translation>
    </message>
    <message>
      <source>Loading data and building the network.</source>
      <translation>正在加载数据并构建网络。</translation>
    </message>
    <message>
      <source>Log</source>
      <translation>对数</translation>
    </message>
    <message>
      <source>Logarithmic steps</source>
      <translation>步轴取对数</translation>
    </message>
    <message>
      <source>Logarithmic steps, and smoothing: an exponential average of the past, without its bias towards the first values. The measured curve stays visible, faintly.</source>
      <translation>步轴取对数，以及平滑：对过去取指数平均，且不偏向最初的值。实测曲线仍以淡色可见。</translation>
    </message>
    <message>
      <source>Logarithmic y axis</source>
      <translation>对数 y 轴</translation>
    </message>
    <message>
      <source>Logarithmic y axis. Values at or below zero become gaps.</source>
      <translation>对数 y 轴。小于或等于零的值成为空缺。</translation>
    </message>
    <message>
      <source>Loss</source>
      <translation>损失</translation>
    </message>
    <message>
      <source>Loss or accuracy</source>
      <translation>损失或准确率</translation>
    </message>
    <message>
      <source>Loss: mean over samples. Accuracy: share of samples classified correctly, where there are classes. Test only: accuracies on the test set, close up.</source>
      <translation>损失：样本上的均值。准确率：分类正确的样本比例（有类别时）。仅测试：测试集上的准确率，放大显示。</translation>
    </message>
    <message>
      <source>Losses and accuracies</source>
      <translation>损失与准确率</translation>
    </message>
    <message>
      <source>Losses and accuracies: median [quartiles]</source>
      <translation>损失与准确率：中位数 [四分位数]</translation>
    </message>
    <message>
      <source>MNIST digits</source>
      <translation>MNIST 数字</translation>
    </message>
    <message>
      <source>MP4 needs the program ffmpeg, which is not installed (Debian package ffmpeg)</source>
      <translation>MP4 需要程序 ffmpeg，但尚未安装（Debian 软件包 ffmpeg）</translation>
    </message>
    <message>
      <source>MP4: video</source>
      <translation>MP4：视频</translation>
    </message>
    <message>
      <source>Manual</source>
      <translation>手册</translation>
    </message>
    <message>
      <source>Map of</source>
      <translation>图示对象</translation>
    </message>
    <message>
      <source>Marks: %1 of %2 training samples, evenly chosen.</source>
      <translation>标记：%1 / %2 个训练样本，均匀选取。</translation>
    </message>
    <message>
      <source>Matrix</source>
      <translation>矩阵</translation>
    </message>
    <message>
      <source>Maximum number of training steps at every point.</source>
      <translation>每个点的最大训练步数。</translation>
    </message>
    <message>
      <source>Mean kernel</source>
      <translation>平均核</translation>
    </message>
    <message>
      <source>Mean of K₀ off the diagonal over its mean on it. With identical inputs and gates that are on with probability p, theory expects p^(d−1).</source>
      <translation>K₀ 非对角元的均值除以对角元的均值。对于相同输入且门以概率 p 打开的情形，理论期望为 p^(d−1)。</translation>
    </message>
    <message>
      <source>Mean of ½‖ŷ − κy‖² over the test samples, for kernel regression with K₀.</source>
      <translation>以 K₀ 进行核回归时，测试样本上 ½‖ŷ − κy‖² 的均值。</translation>
    </message>
    <message>
      <source>Mean over the hidden layers, or each layer. Weights: ‖Θₜ − Θₜ₋₁‖/‖Θₜ₋₁‖ of the value weights. Gates: mean |Gₜ − Gₜ₋₁| on the probe set.</source>
      <translation>隐藏层的均值，或每一层。权重：值权重的 ‖Θₜ − Θₜ₋₁‖/‖Θₜ₋₁‖。门：探针集上 |Gₜ − Gₜ₋₁| 的均值。</translation>
    </message>
    <message>
      <source>Measure</source>
      <translation>度量</translation>
    </message>
    <message>
      <source>Measures every point of this study. Points measured before are read from disk.</source>
      <translation>测量此研究的每个点。先前测量过的点从磁盘读取。</translation>
    </message>
    <message>
      <source>Measuring</source>
      <translation>测量</translation>
    </message>
    <message>
      <source>Median over a layer's gates of the angle between the plane where a gate switches and the nearest plane of the tree, mean over the hidden layers, at the end of the run.</source>
      <translation>门切换处的平面与树的最近平面之间夹角在一层各门上的中位数，再对各隐藏层取平均，取运行结束时的值。</translation>
    </message>
    <message>
      <source>Members x (n, d) and y, optionally x_test and y_test, in the order of the file.</source>
      <translation>成员 x (n, d) 和 y，可选 x_test 和 y_test，按文件中的顺序。</translation>
    </message>
    <message>
      <source>Mode</source>
      <translation>模式</translation>
    </message>
    <message>
      <source>Modes</source>
      <translation>模式</translation>
    </message>
    <message>
      <source>More</source>
      <translation>更多</translation>
    </message>
    <message>
      <source>More settings: %1</source>
      <translation>更多设置：%1</translation>
    </message>
    <message>
      <source>More that can be done with runs</source>
      <translation>对运行的更多操作</translation>
    </message>
    <message>
      <source>More toolbar buttons</source>
      <translation>更多工具栏按钮</translation>
    </message>
    <message>
      <source>More…</source>
      <translation>更多…</translation>
    </message>
    <message>
      <source>Move &amp;first</source>
      <translation>移到最前(&amp;F)</translation>
    </message>
    <message>
      <source>Move &amp;left</source>
      <translation>左移(&amp;L)</translation>
    </message>
    <message>
      <source>Move &amp;right</source>
      <translation>右移(&amp;R)</translation>
    </message>
    <message>
      <source>Move or hide the plot. Its title can also be dragged to another place.</source>
      <translation>移动或隐藏此图。也可拖动标题将其移到别处。</translation>
    </message>
    <message>
      <source>Move the plot to another place</source>
      <translation>将此图移到别处</translation>
    </message>
    <message>
      <source>Move the view</source>
      <translation>移动视图</translation>
    </message>
    <message>
      <source>N</source>
      <translation>N</translation>
    </message>
    <message>
      <source>Name of the layout</source>
      <translation>布局名称</translation>
    </message>
    <message>
      <source>Name or number (from 1) of the column to predict; #2 is the second even where another is called 2. Empty: the last one.</source>
      <translation>要预测的列的名称或编号（从 1 起）；#2 表示第二列，即使另有一列名为 2。留空：最后一列。</translation>
    </message>
    <message>
      <source>Narrow ReLU networks on MNIST 4 against 7, gradient descent: steps until the loss is 1 % of its start fall with depth and rise again, and beyond some depth it never gets there. Beside the eigenvalues: how each depth trains.</source>
      <translation>窄 ReLU 网络学习 MNIST 的 4 与 7，梯度下降：损失降至初始值 1 % 所需的步数随深度先减后增，超过某一深度则永远达不到。与特征值并列：每种深度如何训练。</translation>
    </message>
    <message>
      <source>Needs</source>
      <translation>需要</translation>
    </message>
    <message>
      <source>Needs the oblique tree and DLGN gates: choose the data set oblique_tree, and DLGN, DLGN, shallow or GaLU, shallow.</source>
      <translation>需要斜决策树和 DLGN 门：请选择数据集 oblique_tree，以及 DLGN、DLGN，浅层或 GaLU，浅层。</translation>
    </message>
    <message>
      <source>Network</source>
      <translation>网络</translation>
    </message>
    <message>
      <source>Network shown from inside</source>
      <translation>内部视图所示的网络</translation>
    </message>
    <message>
      <source>New folder for the frames</source>
      <translation>存放帧的新文件夹</translation>
    </message>
    <message>
      <source>New here? Press Space to train, or “Lessons…” above for a course from the beginning.</source>
      <translation>初次使用？按空格键开始训练，或点上方的“课程…”从头学起。</translation>
    </message>
    <message>
      <source>New seed</source>
      <translation>新随机种子</translation>
    </message>
    <message>
      <source>Newest loss on the test samples.</source>
      <translation>测试样本上的最新损失。</translation>
    </message>
    <message>
      <source>Newest loss on the training samples.</source>
      <translation>训练样本上的最新损失。</translation>
    </message>
    <message>
      <source>Newest share of test samples that are classified correctly.</source>
      <translation>分类正确的测试样本的最新比例。</translation>
    </message>
    <message>
      <source>Next</source>
      <translation>下一个</translation>
    </message>
    <message>
      <source>Next lesson →</source>
      <translation>下一课 →</translation>
    </message>
    <message>
      <source>Next step</source>
      <translation>下一步</translation>
    </message>
    <message>
      <source>Next →</source>
      <translation>下一步 →</translation>
    </message>
    <message>
      <source>Next: %1.</source>
      <translation>下一课：%1。</translation>
    </message>
    <message>
      <source>No finite values yet.</source>
      <translation>尚无有限值。</translation>
    </message>
    <message>
      <source>No gate flips along this line.</source>
      <translation>沿此线没有门翻转。</translation>
    </message>
    <message>
      <source>No loss curves here: not yet measured, or by a version that did not keep them.</source>
      <translation>此处没有损失曲线：尚未测量，或由未保存曲线的版本测量。</translation>
    </message>
    <message>
      <source>No notes for this step.</source>
      <translation>此步没有备注。</translation>
    </message>
    <message>
      <source>No numbers yet</source>
      <translation>尚无数值</translation>
    </message>
    <message>
      <source>No plot is shown</source>
      <translation>没有显示任何图</translation>
    </message>
    <message>
      <source>No run has been started.</source>
      <translation>尚未启动任何运行。</translation>
    </message>
    <message>
      <source>No setting is called “%1”.</source>
      <translation>没有名为“%1”的设置。</translation>
    </message>
    <message>
      <source>None</source>
      <translation>无</translation>
    </message>
    <message>
      <source>None of the %1 images is misclassified.</source>
      <translation>%1 幅图像中没有分类错误的。</translation>
    </message>
    <message>
      <source>Not in a menu</source>
      <translation>不在菜单中</translation>
    </message>
    <message>
      <source>Not now: leave the biases off</source>
      <translation>暂不：不启用偏置</translation>
    </message>
    <message>
      <source>Not yet measured.</source>
      <translation>尚未测量。</translation>
    </message>
    <message>
      <source>Notes</source>
      <translation>备注</translation>
    </message>
    <message>
      <source>Notes, clock and results</source>
      <translation>备注、时钟与结果</translation>
    </message>
    <message>
      <source>Nothing found: try fewer or shorter words.</source>
      <translation>未找到：请试用更少或更短的词。</translation>
    </message>
    <message>
      <source>Now</source>
      <translation>当前</translation>
    </message>
    <message>
      <source>Now: %1.</source>
      <translation>当前：%1。</translation>
    </message>
    <message>
      <source>NumPy archive</source>
      <translation>NumPy 归档</translation>
    </message>
    <message>
      <source>Number of draws of weights, gates and data at every point. Curves are medians, bands are quartiles.</source>
      <translation>每个点抽取权重、门和数据的次数。曲线为中位数，色带为四分位数。</translation>
    </message>
    <message>
      <source>Number of held-out samples for the test curve; 0 for none.</source>
      <translation>用于测试曲线的留出样本数；0 表示没有。</translation>
    </message>
    <message>
      <source>Number of steps for --render; default: until a stop rule is met.</source>
      <translation>--render 的步数；默认：直到满足停止规则。</translation>
    </message>
    <message>
      <source>Number of training samples, up to the size of the data set.</source>
      <translation>训练样本数，不超过数据集的大小。</translation>
    </message>
    <message>
      <source>Number of weight layers; d − 1 of them are hidden and gated. Depth whitens the kernel until the noise of finite width, a relative variance of about c·d/w, takes over.</source>
      <translation>权重层的数目；其中 d − 1 层为隐藏的门控层。深度使核白化，直到有限宽度的噪声（相对方差约为 c·d/w）占主导。</translation>
    </message>
    <message>
      <source>Numbers</source>
      <translation>数值</translation>
    </message>
    <message>
      <source>Numbers of the plot</source>
      <translation>图的数值</translation>
    </message>
    <message>
      <source>OPTIONS</source>
      <translation>选项</translation>
    </message>
    <message>
      <source>Oblique tree</source>
      <translation>斜决策树</translation>
    </message>
    <message>
      <source>Of K₀.</source>
      <translation>取自 K₀。</translation>
    </message>
    <message>
      <source>Of K₀; rounding leaves about n·ε·ρ₁ where it is zero.</source>
      <translation>取自 K₀；其为零时，舍入会留下约 n·ε·ρ₁。</translation>
    </message>
    <message>
      <source>One Gaussian blob per class around unit-norm centres; data.classes sets how many, at least two.</source>
      <translation>每个类别一个高斯团，围绕单位范数的中心；data.classes 设定其数目，至少为二。</translation>
    </message>
    <message>
      <source>One column, 8.5 cm</source>
      <translation>单栏，8.5 cm</translation>
    </message>
    <message>
      <source>One network, as in the window: give several values to depth, width or anything else.</source>
      <translation>一个网络，与窗口中相同：为深度、宽度或其他任何设置给出多个值。</translation>
    </message>
    <message>
      <source>One optimiser step, then pause.</source>
      <translation>执行一个优化器步，然后暂停。</translation>
    </message>
    <message>
      <source>One plot or all that are shown, as PNG, SVG, PDF or CSV, in a size and style of your choice.</source>
      <translation>将一个图或所有显示的图存为 PNG、SVG、PDF 或 CSV，尺寸和样式可选。</translation>
    </message>
    <message>
      <source>One sample on its way through the units, lit by their gates.</source>
      <translation>一个样本穿过各单元的过程，单元由其门点亮。</translation>
    </message>
    <message>
      <source>One unit vector for all samples, random signs as labels: only gates tell samples apart.</source>
      <translation>所有样本为同一单位向量，标签为随机符号：只有门能区分样本。</translation>
    </message>
    <message>
      <source>Only the curves of this run were pinned; the run itself is gone.</source>
      <translation>只固定了此运行的曲线；运行本身已不存在。</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>打开</translation>
    </message>
    <message>
      <source>Open a lesson</source>
      <translation>打开一课</translation>
    </message>
    <message>
      <source>Open a lesson, given by its id or file.</source>
      <translation>打开由标识或文件给出的课程。</translation>
    </message>
    <message>
      <source>Open a session, an experiment or data</source>
      <translation>打开会话、实验或数据</translation>
    </message>
    <message>
      <source>Open it</source>
      <translation>打开它</translation>
    </message>
    <message>
      <source>Open re&amp;cent</source>
      <translation>最近打开(&amp;C)</translation>
    </message>
    <message>
      <source>Open shows it again as it stood.</source>
      <translation>“打开”会按其原样重新显示。</translation>
    </message>
    <message>
      <source>Open the newest run that a crash left, without asking.</source>
      <translation>不询问即打开上次崩溃留下的最新运行。</translation>
    </message>
    <message>
      <source>Open the run %1</source>
      <translation>打开运行 %1</translation>
    </message>
    <message>
      <source>Opened %1</source>
      <translation>已打开 %1</translation>
    </message>
    <message>
      <source>Opens a session, an experiment or data. Files can also be dropped onto the window.</source>
      <translation>打开会话、实验或数据。也可将文件拖放到窗口上。</translation>
    </message>
    <message>
      <source>Opens the chosen point in the window, with its first seed. Double-clicking the point does the same.</source>
      <translation>在窗口中打开所选的点，使用其第一个随机种子。双击该点效果相同。</translation>
    </message>
    <message>
      <source>Opens the lesson and plays its first step.</source>
      <translation>打开本课并播放第一步。</translation>
    </message>
    <message>
      <source>Opens the lesson “%1”</source>
      <translation>打开课“%1”</translation>
    </message>
    <message>
      <source>Opens the manual. F1 on a control, a plot or an entry of a menu opens what it says of that.</source>
      <translation>打开手册。在控件、图或菜单项上按 F1，会打开手册中的相应说明。</translation>
    </message>
    <message>
      <source>Opens the study “%1” in the depth explorer</source>
      <translation>在深度探索器中打开研究“%1”</translation>
    </message>
    <message>
      <source>Optimiser steps that it has made.</source>
      <translation>已执行的优化器步数。</translation>
    </message>
    <message>
      <source>Options</source>
      <translation>选项</translation>
    </message>
    <message>
      <source>P&amp;oint</source>
      <translation>点(&amp;O)</translation>
    </message>
    <message>
      <source>P&amp;reset</source>
      <translation>预设(&amp;R)</translation>
    </message>
    <message>
      <source>P&amp;rojector</source>
      <translation>投影仪(&amp;R)</translation>
    </message>
    <message>
      <source>PDF (*.pdf)</source>
      <translation>PDF (*.pdf)</translation>
    </message>
    <message>
      <source>PDF page…</source>
      <translation>PDF 页面…</translation>
    </message>
    <message>
      <source>PDF: vectors for print</source>
      <translation>PDF：印刷用矢量图</translation>
    </message>
    <message>
      <source>PNG image…</source>
      <translation>PNG 图像…</translation>
    </message>
    <message>
      <source>PNG, SVG, PDF and CSV</source>
      <translation>PNG、SVG、PDF 和 CSV</translation>
    </message>
    <message>
      <source>PNG: a folder of images</source>
      <translation>PNG：图像文件夹</translation>
    </message>
    <message>
      <source>PNG: image</source>
      <translation>PNG：图像</translation>
    </message>
    <message>
      <source>Page of the manual</source>
      <translation>手册页面</translation>
    </message>
    <message>
      <source>Paler: the margin to the next class is smaller.</source>
      <translation>颜色越淡：与下一类别的间隔越小。</translation>
    </message>
    <message>
      <source>Parts</source>
      <translation>部分</translation>
    </message>
    <message>
      <source>Passes the hidden layers' gate masks to the value network in random order. The path kernel stays the same.</source>
      <translation>将隐藏层的门掩码以随机顺序传给值网络。路径核保持不变。</translation>
    </message>
    <message>
      <source>Paths</source>
      <translation>路径</translation>
    </message>
    <message>
      <source>Paths are listed one by one only for tiny networks: try 2 inputs, width 3, depth 3.</source>
      <translation>仅对微型网络逐条列出路径：可试用 2 个输入、宽度 3、深度 3。</translation>
    </message>
    <message>
      <source>Paths are listed only for tiny networks: try 2 inputs, width 3, depth 3.</source>
      <translation>仅对微型网络列出路径：可试用 2 个输入、宽度 3、深度 3。</translation>
    </message>
    <message>
      <source>Patterns and regions</source>
      <translation>模式与区域</translation>
    </message>
    <message>
      <source>Pause</source>
      <translation>暂停</translation>
    </message>
    <message>
      <source>Paused</source>
      <translation>已暂停</translation>
    </message>
    <message>
      <source>Picture, 1600 × 1000 pixels</source>
      <translation>图片，1600 × 1000 像素</translation>
    </message>
    <message>
      <source>Pin</source>
      <translation>固定</translation>
    </message>
    <message>
      <source>Pinned. Change any setting: the pinned run stays beside the new one. Ctrl+D shows the differences.</source>
      <translation>已固定。更改任一设置：固定的运行会留在新运行旁。Ctrl+D 显示差异。</translation>
    </message>
    <message>
      <source>Pins this run, changes exactly one setting, and starts both from t = 0 with the same seed.</source>
      <translation>固定此运行，只更改一项设置，并让两者以相同的随机种子从 t = 0 开始。</translation>
    </message>
    <message>
      <source>Pl&amp;ayed at</source>
      <translation>播放速度(&amp;A)</translation>
    </message>
    <message>
      <source>Places that were found</source>
      <translation>找到的位置</translation>
    </message>
    <message>
      <source>Plays the lesson and writes every step as a PNG slide.</source>
      <translation>播放本课，并将每一步写为 PNG 幻灯片。</translation>
    </message>
    <message>
      <source>Plays the lesson and writes it as a PDF: text, questions, and the plots and results as they came out.</source>
      <translation>播放本课并写为 PDF：文字、问题，以及实际得到的图和结果。</translation>
    </message>
    <message>
      <source>Plot</source>
      <translation>图</translation>
    </message>
    <message>
      <source>Plot filter</source>
      <translation>图筛选器</translation>
    </message>
    <message>
      <source>Plots</source>
      <translation>图</translation>
    </message>
    <message>
      <source>Plots to show</source>
      <translation>要显示的图</translation>
    </message>
    <message>
      <source>Point</source>
      <translation>点</translation>
    </message>
    <message>
      <source>Point %1: %2</source>
      <translation>点 %1：%2</translation>
    </message>
    <message>
      <source>Point at a curve to see how its networks train.</source>
      <translation>指向一条曲线，查看其网络如何训练。</translation>
    </message>
    <message>
      <source>Point at a curve, or click a cell of the map, to see the eigenvalues there.</source>
      <translation>指向一条曲线，或单击热图中的一格，查看那里的特征值。</translation>
    </message>
    <message>
      <source>Points done</source>
      <translation>已完成的点</translation>
    </message>
    <message>
      <source>Position of the plot</source>
      <translation>图的位置</translation>
    </message>
    <message>
      <source>Positionals</source>
      <translation>参数</translation>
    </message>
    <message>
      <source>Possible reason: %1</source>
      <translation>可能的原因：%1</translation>
    </message>
    <message>
      <source>Poster</source>
      <translation>海报</translation>
    </message>
    <message>
      <source>Power of targets and errors, Σ⟨vᵢ, ·⟩², in the eigenvectors of K₀; a click shows one of them.</source>
      <translation>目标和误差在 K₀ 各特征向量上的功率 Σ⟨vᵢ, ·⟩²；单击可显示其中一个。</translation>
    </message>
    <message>
      <source>Power: Σ⟨vᵢ, ·⟩² of targets and errors along the eigenvectors vᵢ of K₀, by rank. Share: of all power in the first i modes. Eigenvector: the chosen mode over the probe samples.</source>
      <translation>功率：目标和误差沿 K₀ 特征向量 vᵢ 的 Σ⟨vᵢ, ·⟩²，按秩次。份额：前 i 个模式占总功率的比例。特征向量：所选模式在探针样本上的取值。</translation>
    </message>
    <message>
      <source>Preparing</source>
      <translation>正在准备</translation>
    </message>
    <message>
      <source>Preparing the report</source>
      <translation>正在准备报告</translation>
    </message>
    <message>
      <source>Preparing the run…</source>
      <translation>正在准备运行…</translation>
    </message>
    <message>
      <source>Present</source>
      <translation>演示</translation>
    </message>
    <message>
      <source>Presenter n&amp;otes</source>
      <translation>演讲者备注(&amp;O)</translation>
    </message>
    <message>
      <source>Presenter notes</source>
      <translation>演讲者备注</translation>
    </message>
    <message>
      <source>Preset</source>
      <translation>预设</translation>
    </message>
    <message>
      <source>Preview</source>
      <translation>预览</translation>
    </message>
    <message>
      <source>Print this help message and exit</source>
      <translation>显示此帮助并退出</translation>
    </message>
    <message>
      <source>Print: white page</source>
      <translation>印刷：白色页面</translation>
    </message>
    <message>
      <source>Probability that a gate is on; gates are drawn once per training sample and unit. Sparser gates whiten sooner, but are noisier.</source>
      <translation>门打开的概率；门对每个训练样本和单元抽取一次。门越稀疏，白化越早，但噪声也越大。</translation>
    </message>
    <message>
      <source>Probe sample</source>
      <translation>探针样本</translation>
    </message>
    <message>
      <source>Progress</source>
      <translation>进度</translation>
    </message>
    <message>
      <source>Progress of the step</source>
      <translation>步骤进度</translation>
    </message>
    <message>
      <source>Published and measured</source>
      <translation>已发表与实测</translation>
    </message>
    <message>
      <source>Published and measured numbers</source>
      <translation>已发表与实测的数值</translation>
    </message>
    <message>
      <source>Quadrants of a square; the class says whether the signs of the two coordinates differ.</source>
      <translation>正方形的四个象限；类别表示两个坐标的符号是否不同。</translation>
    </message>
    <message>
      <source>Questions from the root of the tree to a leaf; a tree of depth D has 2^D − 1 planes.</source>
      <translation>从树根到叶子的问题数；深度为 D 的树有 2^D − 1 个平面。</translation>
    </message>
    <message>
      <source>Quits the program. The run is kept: see Reopen the last run.</source>
      <translation>退出程序。运行会被保留：参见“重新打开上次运行”。</translation>
    </message>
    <message>
      <source>REQUIRED</source>
      <translation>必需</translation>
    </message>
    <message>
      <source>Random labels</source>
      <translation>随机标签</translation>
    </message>
    <message>
      <source>Random labels, gradient descent: steps until the loss is 1 % of its start, measured and as K₀ predicts. With labels ±1 the kernel grows during training, at every width, so training is faster by much the same factor; at width 100 the order of the depths is as predicted. With target scale 0.1 the steps agree.</source>
      <translation>随机标签，梯度下降：损失降至初始值 1 % 所需的步数，实测值与 K₀ 的预测。标签为 ±1 时，任何宽度下核都在训练中增大，因此训练以大致相同的倍数加快；宽度为 100 时，各深度的顺序与预测一致。目标缩放为 0.1 时，步数相符。</translation>
    </message>
    <message>
      <source>Random unit vectors; the class is that of a decision tree with random planes through the origin.</source>
      <translation>随机单位向量；类别由一棵决策树给出，其平面随机且过原点。</translation>
    </message>
    <message>
      <source>Random unit vectors; the class is the sign of a random linear teacher.</source>
      <translation>随机单位向量；类别是随机线性教师的符号。</translation>
    </message>
    <message>
      <source>Re&amp;move pinned run</source>
      <translation>移除固定的运行(&amp;M)</translation>
    </message>
    <message>
      <source>Re&amp;port…</source>
      <translation>报告(&amp;P)…</translation>
    </message>
    <message>
      <source>ReLU</source>
      <translation>ReLU</translation>
    </message>
    <message>
      <source>ReLU, GaLU and soft GaLU trained on MNIST 4 against 7: how well they do at each depth.</source>
      <translation>ReLU、GaLU 和 soft GaLU 在 MNIST 的 4 与 7 上训练：各深度下表现如何。</translation>
    </message>
    <message>
      <source>ReLU, GaLU, GaLU that reads the layer's input, GLU and soft GaLU on ten digits, without skip connections and with s = 0.9: test accuracy against depth. Plain GLU networks do not train at depth.</source>
      <translation>ReLU、GaLU、读取层输入的 GaLU、GLU 和 soft GaLU 学习十个数字，无跳跃连接以及 s = 0.9：测试准确率随深度的变化。普通 GLU 网络在深层时无法训练。</translation>
    </message>
    <message>
      <source>Read as %1</source>
      <translation>读作 %1</translation>
    </message>
    <message>
      <source>Read targets &amp;as</source>
      <translation>目标读作(&amp;A)</translation>
    </message>
    <message>
      <source>Ready</source>
      <translation>就绪</translation>
    </message>
    <message>
      <source>Real training on real digits over depth</source>
      <translation>在真实数字上随深度的真实训练</translation>
    </message>
    <message>
      <source>Record the run</source>
      <translation>录制运行</translation>
    </message>
    <message>
      <source>Record to</source>
      <translation>录制到</translation>
    </message>
    <message>
      <source>Recorded %1 to %2</source>
      <translation>已将 %1 录制到 %2</translation>
    </message>
    <message>
      <source>Recording: %1</source>
      <translation>录制：%1</translation>
    </message>
    <message>
      <source>Records the plots during the run: PNG images, GIF or MP4.</source>
      <translation>在运行过程中录制各图：PNG 图像、GIF 或 MP4。</translation>
    </message>
    <message>
      <source>Redo</source>
      <translation>重做</translation>
    </message>
    <message>
      <source>Redoes the change that was undone.</source>
      <translation>重做被撤销的更改。</translation>
    </message>
    <message>
      <source>Reduce &amp;motion</source>
      <translation>减少动画(&amp;M)</translation>
    </message>
    <message>
      <source>Regression on the unit circle: a slow and a fast sine.</source>
      <translation>单位圆上的回归：一个慢正弦和一个快正弦。</translation>
    </message>
    <message>
      <source>Removes a pinned run from every plot.</source>
      <translation>从所有图中移除一个固定的运行。</translation>
    </message>
    <message>
      <source>Removes the chosen runs for good.</source>
      <translation>永久移除所选的运行。</translation>
    </message>
    <message>
      <source>Reopen the &amp;last run</source>
      <translation>重新打开上次运行(&amp;L)</translation>
    </message>
    <message>
      <source>Repeat</source>
      <translation>重复</translation>
    </message>
    <message>
      <source>Report of a run</source>
      <translation>运行报告</translation>
    </message>
    <message>
      <source>Report of a run: %1</source>
      <translation>运行报告：%1</translation>
    </message>
    <message>
      <source>Report of the run</source>
      <translation>此运行的报告</translation>
    </message>
    <message>
      <source>Reset</source>
      <translation>重置</translation>
    </message>
    <message>
      <source>Reset font si&amp;ze</source>
      <translation>重置字号(&amp;Z)</translation>
    </message>
    <message>
      <source>Resolut&amp;ion</source>
      <translation>分辨率(&amp;I)</translation>
    </message>
    <message>
      <source>Results</source>
      <translation>结果</translation>
    </message>
    <message>
      <source>Results at different steps, in the order of the columns: %1.</source>
      <translation>不同步的结果，按列的顺序：%1。</translation>
    </message>
    <message>
      <source>Results of every run at step %1.</source>
      <translation>每个运行在第 %1 步的结果。</translation>
    </message>
    <message>
      <source>Return</source>
      <translation>回车</translation>
    </message>
    <message>
      <source>Root mean square of K₀ off the diagonal over its mean on it: for inputs whose products have both signs.</source>
      <translation>K₀ 非对角元的均方根除以对角元的均值：用于乘积有正有负的输入。</translation>
    </message>
    <message>
      <source>Rows: %1, columns: %2</source>
      <translation>行：%1，列：%2</translation>
    </message>
    <message>
      <source>Run</source>
      <translation>运行</translation>
    </message>
    <message>
      <source>Run with %1 for more information.</source>
      <extracomment>--help</extracomment>
      <translation>更多信息请用 %1。</translation>
    </message>
    <message>
      <source>Run without a display and write plots, session and window to FOLDER.</source>
      <translation>无需显示器即可运行，并将图、会话和窗口写入 FOLDER。</translation>
    </message>
    <message>
      <source>Run, pause or repeat</source>
      <translation>运行、暂停或重复</translation>
    </message>
    <message>
      <source>Running</source>
      <translation>运行中</translation>
    </message>
    <message>
      <source>Runs</source>
      <translation>运行</translation>
    </message>
    <message>
      <source>Runs of this sitting</source>
      <translation>本次启动以来的运行</translation>
    </message>
    <message>
      <source>S&amp;top</source>
      <translation>停止(&amp;T)</translation>
    </message>
    <message>
      <source>SUBCOMMAND</source>
      <translation>子命令</translation>
    </message>
    <message>
      <source>SVG drawing…</source>
      <translation>SVG 绘图…</translation>
    </message>
    <message>
      <source>SVG: vectors for the web</source>
      <translation>SVG：网页用矢量图</translation>
    </message>
    <message>
      <source>Same but…</source>
      <translation>相同，但…</translation>
    </message>
    <message>
      <source>Same, &amp;but…</source>
      <translation>相同，但(&amp;B)…</translation>
    </message>
    <message>
      <source>Same, but…</source>
      <translation>相同，但…</translation>
    </message>
    <message>
      <source>Samples per step; 0: all.</source>
      <translation>每步的样本数；0：全部。</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>保存</translation>
    </message>
    <message>
      <source>Save layout</source>
      <translation>保存布局</translation>
    </message>
    <message>
      <source>Save session</source>
      <translation>保存会话</translation>
    </message>
    <message>
      <source>Save the plot as an image or as data</source>
      <translation>将图保存为图像或数据</translation>
    </message>
    <message>
      <source>Save the sweep</source>
      <translation>保存扫描</translation>
    </message>
    <message>
      <source>Save “%1”</source>
      <translation>保存“%1”</translation>
    </message>
    <message>
      <source>Saved %1</source>
      <translation>已保存 %1</translation>
    </message>
    <message>
      <source>Saved %1 as it was at step %2</source>
      <translation>已按第 %2 步时的状态保存 %1</translation>
    </message>
    <message>
      <source>Saved the layout “%1”.</source>
      <translation>已保存布局“%1”。</translation>
    </message>
    <message>
      <source>Saves the plots on screen, with their order, sizes and modes, under a name.</source>
      <translation>以一个名称保存屏幕上的图及其顺序、大小和模式。</translation>
    </message>
    <message>
      <source>Save…</source>
      <translation>保存…</translation>
    </message>
    <message>
      <source>Says where the data file is now. With the same data the run continues exactly.</source>
      <translation>指明数据文件现在的位置。数据相同时，运行会精确地继续。</translation>
    </message>
    <message>
      <source>Scroll the plots, as the wheel alone does over a title</source>
      <translation>滚动各图，如同滚轮在标题上单独滚动</translation>
    </message>
    <message>
      <source>Scroll the text</source>
      <translation>滚动文字</translation>
    </message>
    <message>
      <source>Search the manual</source>
      <translation>搜索手册</translation>
    </message>
    <message>
      <source>Search the manual (Ctrl+F)</source>
      <translation>搜索手册 (Ctrl+F)</translation>
    </message>
    <message>
      <source>Searches all pages. Return goes to the next place, Shift+Return to the one before.</source>
      <translation>搜索所有页面。回车转到下一处，Shift+回车转到上一处。</translation>
    </message>
    <message>
      <source>Seconds between two saves of the run for the case of a crash.</source>
      <translation>为防崩溃，两次保存运行之间的秒数。</translation>
    </message>
    <message>
      <source>Seeds</source>
      <translation>随机种子数</translation>
    </message>
    <message>
      <source>Session (.gatescope), experiment (.json), data (.csv, .npz) or lesson (.md).</source>
      <translation>会话（.gatescope）、实验（.json）、数据（.csv、.npz）或课程（.md）。</translation>
    </message>
    <message>
      <source>Session file of a trained network whose gates are copied. Empty: a ReLU network is trained first.</source>
      <translation>要复制其门的已训练网络的会话文件。留空：先训练一个 ReLU 网络。</translation>
    </message>
    <message>
      <source>Sessions (*.gatescope)</source>
      <translation>会话 (*.gatescope)</translation>
    </message>
    <message>
      <source>Sets of plots: four that come with the program, and your own.</source>
      <translation>图的组合：程序自带四种，另有您自己的。</translation>
    </message>
    <message>
      <source>Setting to change</source>
      <translation>要更改的设置</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>设置</translation>
    </message>
    <message>
      <source>Settings and plots</source>
      <translation>设置与图</translation>
    </message>
    <message>
      <source>Settings and results of the chosen runs, side by side: choose two or more with Ctrl.</source>
      <translation>并排显示所选运行的设置和结果：按住 Ctrl 选择两个或更多。</translation>
    </message>
    <message>
      <source>Settings are free, locked or hidden.</source>
      <translation>设置为自由、锁定或隐藏。</translation>
    </message>
    <message>
      <source>Settings are not shown at all.</source>
      <translation>完全不显示设置。</translation>
    </message>
    <message>
      <source>Settings are shown and cannot be changed.</source>
      <translation>显示设置，但不能更改。</translation>
    </message>
    <message>
      <source>Settings in which the runs of this list differ, and their live changes.</source>
      <translation>此列表中各运行不同的设置，以及运行中的更改。</translation>
    </message>
    <message>
      <source>Settings in which the runs on screen differ, and their results, side by side.</source>
      <translation>并排显示屏幕上各运行不同的设置及其结果。</translation>
    </message>
    <message>
      <source>Settings of the study</source>
      <translation>研究的设置</translation>
    </message>
    <message>
      <source>Settings that are rarely needed, and those that have no effect now, with the reason why</source>
      <translation>很少用到的设置，以及目前不起作用的设置（附原因）</translation>
    </message>
    <message>
      <source>Settings that differ, and results</source>
      <translation>不同的设置，以及结果</translation>
    </message>
    <message>
      <source>Settings, measures and theory of every point as CSV.</source>
      <translation>每个点的设置、度量和理论值，CSV 格式。</translation>
    </message>
    <message>
      <source>Settings, results and plots of this run as a PDF document.</source>
      <translation>此运行的设置、结果和图，PDF 文档。</translation>
    </message>
    <message>
      <source>Settings; those that differ from the defaults are bold</source>
      <translation>设置；与默认值不同的以粗体显示</translation>
    </message>
    <message>
      <source>Share of gates that change from one step to the next, in each hidden layer.</source>
      <translation>每个隐藏层中从一步到下一步发生变化的门的比例。</translation>
    </message>
    <message>
      <source>Share of the test samples that kernel regression with K₀ on the training samples classifies correctly, [0, 1]: k(x, X)(K + r·tr(K)/n·I)⁻¹Y.</source>
      <translation>以 K₀ 在训练样本上进行核回归，正确分类的测试样本比例，[0, 1]：k(x, X)(K + r·tr(K)/n·I)⁻¹Y。</translation>
    </message>
    <message>
      <source>Share of the tree's planes with a gate of the layer within 15°, mean over the hidden layers, at the end of the run.</source>
      <translation>树的平面中 15° 以内有该层的门的比例，对各隐藏层取平均，取运行结束时的值。</translation>
    </message>
    <message>
      <source>Share of ‖Y‖² along the eigenvector of K₀ with the largest eigenvalue: what gradient descent learns first.</source>
      <translation>‖Y‖² 沿 K₀ 最大特征值对应特征向量的份额：梯度下降最先学到的部分。</translation>
    </message>
    <message>
      <source>Share of ‖Y‖² along the eigenvectors of K₀ with the ten largest eigenvalues.</source>
      <translation>‖Y‖² 沿 K₀ 十个最大特征值对应特征向量的份额。</translation>
    </message>
    <message>
      <source>Shift + wheel</source>
      <translation>Shift + 滚轮</translation>
    </message>
    <message>
      <source>Shortcut</source>
      <translation>快捷键</translation>
    </message>
    <message>
      <source>Shortcut filter</source>
      <translation>快捷键筛选器</translation>
    </message>
    <message>
      <source>Shortcut: %1</source>
      <translation>快捷键：%1</translation>
    </message>
    <message>
      <source>Shortcut: Ctrl+%1. Ctrl+J shows the answer.</source>
      <translation>快捷键：Ctrl+%1。Ctrl+J 显示答案。</translation>
    </message>
    <message>
      <source>Shortcuts</source>
      <translation>快捷键</translation>
    </message>
    <message>
      <source>Show &amp;differences</source>
      <translation>显示差异(&amp;D)</translation>
    </message>
    <message>
      <source>Show test samples</source>
      <translation>显示测试样本</translation>
    </message>
    <message>
      <source>Show the &amp;answer</source>
      <translation>显示答案(&amp;A)</translation>
    </message>
    <message>
      <source>Show the answer; at the end, the next lesson</source>
      <translation>显示答案；结束时进入下一课</translation>
    </message>
    <message>
      <source>Show the run be&amp;fore</source>
      <translation>显示前一个运行(&amp;F)</translation>
    </message>
    <message>
      <source>Show this plot</source>
      <translation>显示此图</translation>
    </message>
    <message>
      <source>Show this setting</source>
      <translation>显示此设置</translation>
    </message>
    <message>
      <source>Shows %1.</source>
      <translation>显示 %1。</translation>
    </message>
    <message>
      <source>Shows the chosen run again and trains it further.</source>
      <translation>重新显示所选的运行并继续训练。</translation>
    </message>
    <message>
      <source>Shows the chosen run again as it stood, paused.</source>
      <translation>按原样重新显示所选的运行，处于暂停状态。</translation>
    </message>
    <message>
      <source>Shows the plot “%1” in the window</source>
      <translation>在窗口中显示图“%1”</translation>
    </message>
    <message>
      <source>Shows the present in the plots again.</source>
      <translation>在各图中重新显示当前时刻。</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>大小</translation>
    </message>
    <message>
      <source>Size of the probe set, the training samples on which gates and kernel are measured.</source>
      <translation>探针集的大小，即用于测量门和核的训练样本数。</translation>
    </message>
    <message>
      <source>Skip connections move the knee</source>
      <translation>跳跃连接移动拐点</translation>
    </message>
    <message>
      <source>Skip connections: z(l) = s·z(l−1) + √(1−s²)·q(l)∘G(l) from the second hidden layer on, in the feature network too. 0: none. The knee moves as if gates were open with probability s² + (1−s²)p. After residual networks, arXiv 1512.03385.</source>
      <translation>跳跃连接：z(l) = s·z(l−1) + √(1−s²)·q(l)∘G(l)，从第二个隐藏层起，特征网络中亦然。0：无。拐点的移动如同门以概率 s² + (1−s²)p 打开。源自残差网络，arXiv 1512.03385。</translation>
    </message>
    <message>
      <source>Slide, 16:9</source>
      <translation>幻灯片，16:9</translation>
    </message>
    <message>
      <source>Slope of a soft gate G = (1+ε)·σ(βq); as β → ∞ it becomes the hard gate 1{q&gt;0}.</source>
      <translation>软门 G = (1+ε)·σ(βq) 的斜率；β → ∞ 时成为硬门 1{q&gt;0}。</translation>
    </message>
    <message>
      <source>Slurm partition for the tasks</source>
      <translation>任务使用的 Slurm 分区</translation>
    </message>
    <message>
      <source>Smoothing</source>
      <translation>平滑</translation>
    </message>
    <message>
      <source>Soft GaLU</source>
      <translation>Soft GaLU</translation>
    </message>
    <message>
      <source>Soft ReLU</source>
      <translation>Soft ReLU</translation>
    </message>
    <message>
      <source>Sort</source>
      <translation>排序</translation>
    </message>
    <message>
      <source>Sort units by activity</source>
      <translation>按活跃度排列单元</translation>
    </message>
    <message>
      <source>Sorted: ρᵢ from the largest. Distribution: the fraction of eigenvalues at or below ρ. Kernel of the probe set. Dotted: the spectrum of E[K₀], or of E[Kᵛ₀], the value part, where a chain of gates trains.</source>
      <translation>排序：ρᵢ，从最大者起。分布：不大于 ρ 的特征值比例。探针集的核。点线：E[K₀] 的谱；若有一串门在训练，则为其值部分 E[Kᵛ₀] 的谱。</translation>
    </message>
    <message>
      <source>Sorts the units of each layer by how many samples they are open for, most first.</source>
      <translation>将每层的单元按其为多少样本打开来排列，最多的在前。</translation>
    </message>
    <message>
      <source>Space</source>
      <translation>空格</translation>
    </message>
    <message>
      <source>Space or a tick shows a plot; Enter goes to it.</source>
      <translation>空格键或勾选可显示图；Enter 转到该图。</translation>
    </message>
    <message>
      <source>Space runs it.</source>
      <translation>按空格键运行。</translation>
    </message>
    <message>
      <source>Sparser gates whiten sooner, and are noisier</source>
      <translation>门越稀疏，白化越早，噪声也越大</translation>
    </message>
    <message>
      <source>Spectrum of the tangent kernel: now, at t = 0 and expected (of Kᵛ where a chain of gates trains).</source>
      <translation>正切核的谱：当前、t = 0 时以及期望（若有一串门在训练，则为 Kᵛ 的期望）。</translation>
    </message>
    <message>
      <source>Speed</source>
      <translation>速度</translation>
    </message>
    <message>
      <source>Spirals</source>
      <translation>螺旋</translation>
    </message>
    <message>
      <source>Spotlight on a plot, or on none</source>
      <translation>突出显示某个图，或不突出</translation>
    </message>
    <message>
      <source>Squares of a 4 × 4 board in two colours.</source>
      <translation>4 × 4 棋盘的方格，两种颜色。</translation>
    </message>
    <message>
      <source>St&amp;udy</source>
      <translation>研究(&amp;U)</translation>
    </message>
    <message>
      <source>Stage of a step</source>
      <translation>一步中的阶段</translation>
    </message>
    <message>
      <source>Standard deviation of K₀(s,s) across samples, over their mean. For inputs of one norm it is the noise of finite width, why depth hurts: its square grows like c·d/w. The norms of real images spread it at d = 2 already. It misses what all samples share.</source>
      <translation>K₀(s,s) 在各样本间的标准差除以其均值。对范数相同的输入，它是有限宽度的噪声，即深度有害的原因：其平方按 c·d/w 增长。真实图像的范数在 d = 2 时就已使其离散。所有样本共有的部分不计入。</translation>
    </message>
    <message>
      <source>Standard deviation of the noise added to the generated inputs.</source>
      <translation>加到生成的输入上的噪声的标准差。</translation>
    </message>
    <message>
      <source>Start a run to see %1.</source>
      <translation>启动一个运行以查看 %1。</translation>
    </message>
    <message>
      <source>Start both</source>
      <translation>启动两者</translation>
    </message>
    <message>
      <source>Start in presentation mode.</source>
      <translation>以演示模式启动。</translation>
    </message>
    <message>
      <source>Starts a new run from the step the timeline shows, with its weights and the curves so far.</source>
      <translation>从时间线所示的步启动新的运行，使用其权重和已有的曲线。</translation>
    </message>
    <message>
      <source>Starts a new run from this step, with these weights and the curves so far.</source>
      <translation>从此步启动新的运行，使用这些权重和已有的曲线。</translation>
    </message>
    <message>
      <source>Starts a new run with frozen gates copied from this step (fixed learnt) and fresh values: how much of what the network knows is in its gates?</source>
      <translation>启动新的运行，冻结的门从此步复制（固定，已学习），值重新开始：网络所知的内容有多少在门里？</translation>
    </message>
    <message>
      <source>Starts a run with frozen gates, copied from this run at the step shown (or now), and fresh values: G = 1{qᶠ &gt; 0} with Θᶠ as trained here. What it reaches was held by the gates alone.</source>
      <translation>启动一个运行，冻结的门从此运行所示的步（或当前）复制，值重新开始：G = 1{qᶠ &gt; 0}，Θᶠ 取此处训练所得。它所达到的结果完全由门所保存。</translation>
    </message>
    <message>
      <source>Starts no new points until you press Continue.</source>
      <translation>在您按“继续”之前不启动新的点。</translation>
    </message>
    <message>
      <source>Starts the example “%1”</source>
      <translation>启动示例“%1”</translation>
    </message>
    <message>
      <source>Step</source>
      <translation>步</translation>
    </message>
    <message>
      <source>Step %1, %2. Framed: class → what the network predicts.</source>
      <translation>第 %1 步，%2。加框：类别 → 网络的预测。</translation>
    </message>
    <message>
      <source>Step %1: **%2**. %3</source>
      <translation>第 %1 步：**%2**。%3</translation>
    </message>
    <message>
      <source>Step size in units of n/ρ_max(K_0): above 2, gradient descent diverges in theory.</source>
      <translation>以 n/ρ_max(K_0) 为单位的步长：理论上大于 2 时梯度下降发散。</translation>
    </message>
    <message>
      <source>Steps between evaluations of the test set.</source>
      <translation>两次评估测试集之间的步数。</translation>
    </message>
    <message>
      <source>Steps between gate measurements. The rate is that of the step just made, however rarely it is measured.</source>
      <translation>两次门测量之间的步数。无论测量多么稀疏，变化率总是刚完成的那一步的。</translation>
    </message>
    <message>
      <source>Steps between kernel measurements; 0: only at t=0.</source>
      <translation>两次核测量之间的步数；0：仅在 t=0 测量。</translation>
    </message>
    <message>
      <source>Steps that ReLU network is trained for; 0: as many as the run itself.</source>
      <translation>该 ReLU 网络训练的步数；0：与运行本身相同。</translation>
    </message>
    <message>
      <source>Steps until the training loss is 1 % of its initial value. inf: not within stop.steps.</source>
      <translation>训练损失降至初始值 1 % 所需的步数。inf：在 stop.steps 之内未达到。</translation>
    </message>
    <message>
      <source>Steps until ‖(I − αK₀/n)ᵗ e₀‖² is 1 % of ‖e₀‖², with α = c·n/ρ₁: what the kernel at t = 0 predicts. inf: never.</source>
      <translation>‖(I − αK₀/n)ᵗ e₀‖² 降至 ‖e₀‖² 的 1 % 所需的步数，其中 α = c·n/ρ₁：t = 0 时的核的预测。inf：永不。</translation>
    </message>
    <message>
      <source>Stop after</source>
      <translation>步数上限</translation>
    </message>
    <message>
      <source>Stop when the &amp;run ends</source>
      <translation>运行结束时停止(&amp;R)</translation>
    </message>
    <message>
      <source>Studies to start from. Everything can be changed below.</source>
      <translation>可作为起点的研究。下方的一切都可更改。</translation>
    </message>
    <message>
      <source>Study</source>
      <translation>研究</translation>
    </message>
    <message>
      <source>Subcommands</source>
      <translation>子命令</translation>
    </message>
    <message>
      <source>Switch on &amp;biases</source>
      <translation>启用偏置(&amp;B)</translation>
    </message>
    <message>
      <source>Switch on biases</source>
      <translation>启用偏置</translation>
    </message>
    <message>
      <source>T&amp;est samples</source>
      <translation>测试样本(&amp;E)</translation>
    </message>
    <message>
      <source>T&amp;raining samples</source>
      <translation>训练样本(&amp;R)</translation>
    </message>
    <message>
      <source>Table of all points</source>
      <translation>所有点的表格</translation>
    </message>
    <message>
      <source>Table of published numbers</source>
      <translation>已发表数值的表格</translation>
    </message>
    <message>
      <source>Tables, sweep files, studies from other machines, and the controls.</source>
      <translation>表格、扫描文件、来自其他机器的研究，以及控件。</translation>
    </message>
    <message>
      <source>Target &amp;column</source>
      <translation>目标列(&amp;C)</translation>
    </message>
    <message>
      <source>Target values</source>
      <translation>目标值</translation>
    </message>
    <message>
      <source>Target y = sin(aθ) on the upper half of the circle.</source>
      <translation>上半圆上的目标 y = sin(aθ)。</translation>
    </message>
    <message>
      <source>Target y = sin(aπ + b(θ − π)) on the lower half of the circle.</source>
      <translation>下半圆上的目标 y = sin(aπ + b(θ − π))。</translation>
    </message>
    <message>
      <source>Targets are real numbers: there is no accuracy.</source>
      <translation>目标为实数：没有准确率。</translation>
    </message>
    <message>
      <source>Targets are real numbers: there is no accuracy. Choose “error”.</source>
      <translation>目标为实数：没有准确率。请选择“误差”。</translation>
    </message>
    <message>
      <source>TeX: pgfplots picture with its data</source>
      <translation>TeX：带数据的 pgfplots 图</translation>
    </message>
    <message>
      <source>Test</source>
      <translation>测试</translation>
    </message>
    <message>
      <source>Test accuracy</source>
      <translation>测试准确率</translation>
    </message>
    <message>
      <source>Test accuracy of kernel regression, k(x, X)(K + r·tr(K)/n·I)⁻¹Y, with K and H, beside the network's.</source>
      <translation>以 K 和以 H 进行核回归 k(x, X)(K + r·tr(K)/n·I)⁻¹Y 的测试准确率，与网络的测试准确率并列。</translation>
    </message>
    <message>
      <source>Text and lines 10 % larger.</source>
      <translation>文字和线条放大 10 %。</translation>
    </message>
    <message>
      <source>Text and lines 10 % smaller.</source>
      <translation>文字和线条缩小 10 %。</translation>
    </message>
    <message>
      <source>Text and lines at their original size.</source>
      <translation>文字和线条恢复原始大小。</translation>
    </message>
    <message>
      <source>Text of the step</source>
      <translation>步骤文字</translation>
    </message>
    <message>
      <source>The axes follow the data. Zooming or panning by hand switches this off; double-click the plot to switch it back on.</source>
      <translation>坐标轴跟随数据。手动缩放或平移会关闭此功能；双击图可重新开启。</translation>
    </message>
    <message>
      <source>The best depth is plotted against width, p or n: give one of them several values and choose it as the x axis.</source>
      <translation>最佳深度随宽度、p 或 n 绘制：请为其中之一给出多个值，并选作 x 轴。</translation>
    </message>
    <message>
      <source>The checkpoints below the plots.</source>
      <translation>图下方的检查点。</translation>
    </message>
    <message>
      <source>The checks are paused: a setting was changed or a run removed. “Repeat” goes back to the step.</source>
      <translation>检查已暂停：更改了某项设置或移除了某个运行。“重复”可回到该步。</translation>
    </message>
    <message>
      <source>The correct answer to the step's question.</source>
      <translation>该步问题的正确答案。</translation>
    </message>
    <message>
      <source>The course on deep gated networks: step by step, with real networks and measured checks.</source>
      <translation>深度门控网络课程：循序渐进，使用真实的网络和实测的检查。</translation>
    </message>
    <message>
      <source>The curves of the plot that has the keyboard as a table of numbers, to read and to copy.</source>
      <translation>将具有键盘焦点的图的曲线列为数值表，可阅读和复制。</translation>
    </message>
    <message>
      <source>The data are gone: this session can only be looked at.</source>
      <translation>数据已不存在：此会话只能查看。</translation>
    </message>
    <message>
      <source>The depth with the smallest condition number, and theory's knee d*, against p.</source>
      <translation>条件数最小的深度，以及理论的拐点 d*，随 p 的变化。</translation>
    </message>
    <message>
      <source>The depth with the smallest median condition number.</source>
      <translation>条件数中位数最小的深度。</translation>
    </message>
    <message>
      <source>The error, measured and as the kernel at t = 0 predicts it.</source>
      <translation>误差：实测值，以及 t = 0 时的核所预测的值。</translation>
    </message>
    <message>
      <source>The first %1 of %2 outputs.</source>
      <translation>%2 个输出中的前 %1 个。</translation>
    </message>
    <message>
      <source>The first %1 places</source>
      <translation>前 %1 处</translation>
    </message>
    <message>
      <source>The first experiment again, as when the program starts. The run on screen stays in the list of runs.</source>
      <translation>重新使用最初的实验，与程序启动时相同。屏幕上的运行保留在运行列表中。</translation>
    </message>
    <message>
      <source>The first page.</source>
      <translation>第一页。</translation>
    </message>
    <message>
      <source>The folder %1 cannot be created.</source>
      <translation>无法创建文件夹 %1。</translation>
    </message>
    <message>
      <source>The following argument was not expected: %1</source>
      <translation>未预期的参数：%1</translation>
    </message>
    <message>
      <source>The following arguments were not expected: %1</source>
      <translation>未预期的参数：%1</translation>
    </message>
    <message>
      <source>The fully connected networks of arXiv 2006.10529, trained with Adam, beside the paper's numbers. It needs the full MNIST in a folder called mnist, and takes long.</source>
      <translation>arXiv 2006.10529 的全连接网络，用 Adam 训练，与论文的数值并列。需要名为 mnist 的文件夹中的完整 MNIST，且耗时很长。</translation>
    </message>
    <message>
      <source>The gates of all probe samples, unit by unit.</source>
      <translation>所有探针样本的门，逐个单元。</translation>
    </message>
    <message>
      <source>The gates of language models</source>
      <translation>语言模型的门</translation>
    </message>
    <message>
      <source>The gates of today's language models: each reads what its layer reads, softly, and trains.</source>
      <translation>当今语言模型的门：每个都读取其所在层所读的内容，为软门，且参与训练。</translation>
    </message>
    <message>
      <source>The height is such that the axes are 0.62 times as high as they are wide, whatever stands around them.</source>
      <translation>高度使坐标轴的高为宽的 0.62 倍，无论其周围有什么。</translation>
    </message>
    <message>
      <source>The highest point of the run's test curve, [0, 1].</source>
      <translation>运行的测试曲线的最高点，[0, 1]。</translation>
    </message>
    <message>
      <source>The initial plots, all the same size, all following their data.</source>
      <translation>初始的各图，大小相同，均跟随各自的数据。</translation>
    </message>
    <message>
      <source>The last ten files.</source>
      <translation>最近的十个文件。</translation>
    </message>
    <message>
      <source>The lesson ends here.</source>
      <translation>本课到此结束。</translation>
    </message>
    <message>
      <source>The lesson plays once and is written as it goes.</source>
      <translation>本课播放一遍，同时写出。</translation>
    </message>
    <message>
      <source>The lesson was closed before it was written.</source>
      <translation>本课在写完之前被关闭。</translation>
    </message>
    <message>
      <source>The lesson was reloaded.</source>
      <translation>本课已重新加载。</translation>
    </message>
    <message>
      <source>The lesson was stepped by hand before it was written.</source>
      <translation>本课在写完之前被手动切换了步骤。</translation>
    </message>
    <message>
      <source>The loss is no longer finite</source>
      <translation>损失不再有限</translation>
    </message>
    <message>
      <source>The loss is no longer finite. The last finite values are kept. Try a smaller step size.</source>
      <translation>损失不再有限。保留最后的有限值。请试用较小的步长。</translation>
    </message>
    <message>
      <source>The loss is not finite at the start</source>
      <translation>损失在开始时不是有限值</translation>
    </message>
    <message>
      <source>The map needs two inputs; these data have %1. Try moons, spirals, xor or circle.</source>
      <translation>决策图需要两个输入；这些数据有 %1 个。可试用 moons、spirals、xor 或 circle。</translation>
    </message>
    <message>
      <source>The mean kernel over redrawn weights, gates held, against what theory expects.</source>
      <translation>保持门不变、重新抽取权重所得的平均核，与理论期望对比。</translation>
    </message>
    <message>
      <source>The name of the plot, over it.</source>
      <translation>图的名称，位于其上方。</translation>
    </message>
    <message>
      <source>The network shows each step as it is, instead of playing it in stages in slow motion.</source>
      <translation>网络图直接显示每一步，而不以慢动作分阶段播放。</translation>
    </message>
    <message>
      <source>The new run could not be started: %1. The run before is still here.</source>
      <translation>无法启动新的运行：%1。先前的运行仍在。</translation>
    </message>
    <message>
      <source>The next seed: new weights, new gates, new samples where they are drawn. Everything else stays.</source>
      <translation>下一个随机种子：新的权重、新的门，以及新的样本（若为抽取所得）。其余一切不变。</translation>
    </message>
    <message>
      <source>The next step: its settings are applied and its networks train.</source>
      <translation>下一步：应用其设置并训练其网络。</translation>
    </message>
    <message>
      <source>The only source of randomness: same seed, same data, weights, batches and losses.</source>
      <translation>唯一的随机来源：种子相同，则数据、权重、批和损失都相同。</translation>
    </message>
    <message>
      <source>The output over one input or over the circle, and where the gates of each layer flip.</source>
      <translation>随一个输入或在圆上变化的输出，以及各层的门翻转之处。</translation>
    </message>
    <message>
      <source>The output over two inputs, with the line where the decision flips and where gates do.</source>
      <translation>随两个输入变化的输出，以及决策翻转和门翻转之处的线。</translation>
    </message>
    <message>
      <source>The page after, once you went back.</source>
      <translation>后退之后的下一页。</translation>
    </message>
    <message>
      <source>The page before.</source>
      <translation>上一页。</translation>
    </message>
    <message>
      <source>The plane angle at the end less that at t = 0: below 0 where gates turned towards the tree's planes.</source>
      <translation>结束时的平面夹角减去 t = 0 时的值：门转向树的平面时小于 0。</translation>
    </message>
    <message>
      <source>The point whose eigenvalues are shown and that opens as a live run.</source>
      <translation>显示其特征值并可作为实时运行打开的点。</translation>
    </message>
    <message>
      <source>The previous step.</source>
      <translation>上一步。</translation>
    </message>
    <message>
      <source>The recording ended after %1; the run continues. %2</source>
      <translation>录制在 %1 之后结束；运行仍在继续。%2</translation>
    </message>
    <message>
      <source>The report lacks measurements that were left out: %1</source>
      <translation>报告缺少被略去的测量：%1</translation>
    </message>
    <message>
      <source>The ring is the output at each angle; marks on the circle are the targets.</source>
      <translation>圆环是各角度处的输出；圆上的标记是目标。</translation>
    </message>
    <message>
      <source>The run before, where the plot shows it.</source>
      <translation>先前的运行（若图中显示）。</translation>
    </message>
    <message>
      <source>The run could not be built, or an error occurred; see the message.</source>
      <translation>无法构建运行，或发生了错误；请看消息。</translation>
    </message>
    <message>
      <source>The run ends after this many steps; 0: never.</source>
      <translation>运行在这么多步之后结束；0：永不。</translation>
    </message>
    <message>
      <source>The run ends when at least this share of the test samples is classified correctly; 0: never.</source>
      <translation>当至少此比例的测试样本分类正确时，运行结束；0：永不。</translation>
    </message>
    <message>
      <source>The run ends when the training loss is at or below this; 0: never. With mini-batches the loss is the curve's: the mean since its last point.</source>
      <translation>当训练损失不大于此值时，运行结束；0：永不。使用小批时，以曲线的损失为准：自其上一个点以来的均值。</translation>
    </message>
    <message>
      <source>The run failed.</source>
      <translation>运行失败。</translation>
    </message>
    <message>
      <source>The run has diverged and cannot go on. Lower the step size, then Reset (Ctrl+R) starts over.</source>
      <translation>运行已发散，无法继续。请减小步长，再用“重置”(Ctrl+R) 从头开始。</translation>
    </message>
    <message>
      <source>The run is complete after %1 steps. Raise “stop after” to go on, or Reset (Ctrl+R) to start over.</source>
      <translation>运行已在 %1 步后完成。提高“步数上限”可继续，“重置”(Ctrl+R) 则从头开始。</translation>
    </message>
    <message>
      <source>The run never waits for the recording: at many steps per second, a frame is taken as soon as it can be drawn.</source>
      <translation>运行从不等待录制：每秒步数很多时，一旦能够绘制就取一帧。</translation>
    </message>
    <message>
      <source>The run on screen.</source>
      <translation>屏幕上的运行。</translation>
    </message>
    <message>
      <source>The run that was on screen when the program ended.</source>
      <translation>程序结束时屏幕上的运行。</translation>
    </message>
    <message>
      <source>The run was replaced before its report could be prepared.</source>
      <translation>在报告准备好之前，该运行已被替换。</translation>
    </message>
    <message>
      <source>The run was replaced in the meantime: no gates were copied.</source>
      <translation>该运行在此期间已被替换：没有复制门。</translation>
    </message>
    <message>
      <source>The same as a list.</source>
      <translation>以列表显示同样内容。</translation>
    </message>
    <message>
      <source>The same networks trained with stochastic gradient descent, beside the paper's numbers. It needs the full MNIST in a folder called mnist, and takes longer still.</source>
      <translation>同样的网络，用随机梯度下降训练，与论文的数值并列。需要名为 mnist 的文件夹中的完整 MNIST，耗时更长。</translation>
    </message>
    <message>
      <source>The same with the path kernel H₀.</source>
      <translation>同上，使用路径核 H₀。</translation>
    </message>
    <message>
      <source>The same with the path kernel H₀: what the gates alone know.</source>
      <translation>同上，使用路径核 H₀：仅凭门所知道的内容。</translation>
    </message>
    <message>
      <source>The settings are the lesson's. Close it to change them.</source>
      <translation>设置属于本课。关闭本课后才能更改。</translation>
    </message>
    <message>
      <source>The settings on the left.</source>
      <translation>左侧的设置。</translation>
    </message>
    <message>
      <source>The share of planes found at the end less that at t = 0.</source>
      <translation>结束时找到的平面比例减去 t = 0 时的比例。</translation>
    </message>
    <message>
      <source>The spectrum predicts training</source>
      <translation>谱预测训练</translation>
    </message>
    <message>
      <source>The squared loss compares outputs with κ·y. As κ falls, a network stays by its linearisation at t = 0: measured and predicted error merge (lazy training, arXiv 1812.07956).</source>
      <translation>平方损失将输出与 κ·y 比较。κ 减小时，网络停留在其 t = 0 处的线性化附近：实测误差与预测误差趋于一致（惰性训练，arXiv 1812.07956）。</translation>
    </message>
    <message>
      <source>The study continues, but is not saved: %1</source>
      <translation>研究仍在继续，但未保存：%1</translation>
    </message>
    <message>
      <source>The study has stopped: %1</source>
      <translation>研究已停止：%1</translation>
    </message>
    <message>
      <source>The study's settings on the left. Without them the plots have all the space.</source>
      <translation>左侧的研究设置。关闭后，图占用全部空间。</translation>
    </message>
    <message>
      <source>The table has fewer rows: %1 for training, %2 for testing.</source>
      <translation>表中的行数较少：%1 行用于训练，%2 行用于测试。</translation>
    </message>
    <message>
      <source>The tangent kernel: spectrum, map, history, prediction, parts.</source>
      <translation>正切核：谱、核图、历程、预测、组成部分。</translation>
    </message>
    <message>
      <source>The tick shows and hides a run in the plots, drawn as its line here. F2 or a double click renames it.</source>
      <translation>勾选可在图中显示或隐藏一个运行，其线条如此处所绘。F2 或双击可重命名。</translation>
    </message>
    <message>
      <source>The wall needs images; these data (%1) have none. Try digits, fashion or CIFAR-10.</source>
      <translation>数字墙需要图像；这些数据 (%1) 没有图像。可试用数字、Fashion 或 CIFAR-10。</translation>
    </message>
    <message>
      <source>The whole run in one file: weights, curves, settings. NumPy opens it too.</source>
      <translation>整个运行存于一个文件：权重、曲线、设置。NumPy 也能打开。</translation>
    </message>
    <message>
      <source>The window in this language. Runs go on as they are.</source>
      <translation>以此语言显示窗口。运行照常继续。</translation>
    </message>
    <message>
      <source>The window's experiment</source>
      <translation>窗口中的实验</translation>
    </message>
    <message>
      <source>Then click anything to see what it is.</source>
      <translation>然后单击任意对象，查看它是什么。</translation>
    </message>
    <message>
      <source>There are no test samples.</source>
      <translation>没有测试样本。</translation>
    </message>
    <message>
      <source>There is no lesson “%1”; available: %2</source>
      <translation>没有名为“%1”的课；可用：%2</translation>
    </message>
    <message>
      <source>There is nothing to pin yet: the run has no curve.</source>
      <translation>尚无可固定的内容：此运行没有曲线。</translation>
    </message>
    <message>
      <source>These data have one input: the plot “Function” shows the output over it.</source>
      <translation>这些数据只有一个输入：“函数”图显示随它变化的输出。</translation>
    </message>
    <message>
      <source>These gates read no input, so they have no boundaries.</source>
      <translation>这些门不读取输入，因此没有边界。</translation>
    </message>
    <message>
      <source>These keys</source>
      <translation>这些按键</translation>
    </message>
    <message>
      <source>These targets are not classes: nothing can be right or wrong.</source>
      <translation>这些目标不是类别：无所谓对错。</translation>
    </message>
    <message>
      <source>Thick lines and large text, readable from the last row.</source>
      <translation>粗线大字，最后一排也能看清。</translation>
    </message>
    <message>
      <source>This could not be done: %1. Everything else is as it was.</source>
      <translation>无法执行此操作：%1。其余一切不变。</translation>
    </message>
    <message>
      <source>This file is not a valid lesson: %1</source>
      <translation>此文件不是有效的课：%1</translation>
    </message>
    <message>
      <source>This image would have %1 million pixels; at most 100 are allowed. Make it smaller, or use SVG or PDF, which are sharp at any size.</source>
      <translation>此图像将有 %1 百万像素；最多允许 100 百万像素。请缩小，或使用在任何尺寸下都清晰的 SVG 或 PDF。</translation>
    </message>
    <message>
      <source>This language</source>
      <translation>简体中文</translation>
    </message>
    <message>
      <source>This link leads nowhere: %1</source>
      <translation>此链接没有目标：%1</translation>
    </message>
    <message>
      <source>This run has none.</source>
      <translation>此运行没有。</translation>
    </message>
    <message>
      <source>This run is on screen already.</source>
      <translation>此运行已在屏幕上。</translation>
    </message>
    <message>
      <source>This session can be looked at, but not continued: %1</source>
      <translation>此会话可以查看，但不能继续：%1</translation>
    </message>
    <message>
      <source>This session can only be looked at: its data are gone.</source>
      <translation>此会话只能查看：其数据已不存在。</translation>
    </message>
    <message>
      <source>This step again, from t = 0.</source>
      <translation>从 t = 0 重做此步。</translation>
    </message>
    <message>
      <source>This step again, from t = 0. Space does the same.</source>
      <translation>从 t = 0 重做此步。空格键效果相同。</translation>
    </message>
    <message>
      <source>This study does not measure it.</source>
      <translation>此研究不测量该项。</translation>
    </message>
    <message>
      <source>Tick at least one variant.</source>
      <translation>请至少勾选一个变体。</translation>
    </message>
    <message>
      <source>Ticks below: where gates flip, one row per hidden layer, the first on top.</source>
      <translation>下方的刻线：门翻转之处，每个隐藏层一行，第一层在最上方。</translation>
    </message>
    <message>
      <source>Timeline</source>
      <translation>时间线</translation>
    </message>
    <message>
      <source>Title of %1</source>
      <translation>%1 的标题</translation>
    </message>
    <message>
      <source>Title of the %1</source>
      <translation>%1 标题</translation>
    </message>
    <message>
      <source>Train at every point</source>
      <translation>在每个点训练</translation>
    </message>
    <message>
      <source>Train at once, as Space does.</source>
      <translation>立即训练，如同按空格键。</translation>
    </message>
    <message>
      <source>Training</source>
      <translation>训练</translation>
    </message>
    <message>
      <source>Training and test loss over steps.</source>
      <translation>训练损失和测试损失随步的变化。</translation>
    </message>
    <message>
      <source>Training by depth</source>
      <translation>按深度的训练</translation>
    </message>
    <message>
      <source>Training samples of the kernel predictor, and as many test samples, at most; fewer where a deep and wide network would need more than 2 GB for them. Its time grows with their square, and with the cube for the largest.</source>
      <translation>核预测器最多使用的训练样本数，测试样本数亦同；若深而宽的网络为此需要超过 2 GB，则更少。耗时随其平方增长，数量最大时随其立方增长。</translation>
    </message>
    <message>
      <source>Training the ReLU network whose gates are copied</source>
      <translation>正在训练被复制门的 ReLU 网络</translation>
    </message>
    <message>
      <source>Training the run again for the report, with every measurement that was left out: %1 %</source>
      <translation>正在为报告重新训练此运行，并补做所有被略去的测量：%1 %</translation>
    </message>
    <message>
      <source>Training. Space pauses it.</source>
      <translation>训练中。按空格键暂停。</translation>
    </message>
    <message>
      <source>Trains beside the run on screen.</source>
      <translation>与屏幕上的运行一同训练。</translation>
    </message>
    <message>
      <source>Trains until a stop rule is met. Settings marked ⚡ can change during the run; those marked ↻ restart it. A finished run goes on when “stop after” is raised; Reset starts over.</source>
      <translation>训练到满足某条停止规则为止。标有 ⚡ 的设置可在运行中更改；标有 ↻ 的设置会重新开始运行。提高“步数上限”后，已完成的运行会继续；“重置”则从头开始。</translation>
    </message>
    <message>
      <source>Two clocks</source>
      <translation>两个时钟</translation>
    </message>
    <message>
      <source>Two columns, 17.5 cm</source>
      <translation>双栏，17.5 cm</translation>
    </message>
    <message>
      <source>Two inputs and no biases: every line where a gate of the first layer flips passes through the origin. With biases the lines can lie anywhere.</source>
      <translation>两个输入且无偏置：第一层的门翻转之处的每条线都经过原点。有偏置时，这些线可位于任何位置。</translation>
    </message>
    <message>
      <source>Two inputs, with biases: the lines where gates flip bend the boundary until 99 % are right.</source>
      <translation>两个输入，带偏置：门翻转之处的线弯曲边界，直到 99 % 正确。</translation>
    </message>
    <message>
      <source>Two interleaving half circles.</source>
      <translation>两个交错的半圆。</translation>
    </message>
    <message>
      <source>Two moons</source>
      <translation>双月</translation>
    </message>
    <message>
      <source>Two spiral arms of one and a half turns around the origin.</source>
      <translation>围绕原点转一圈半的两条旋臂。</translation>
    </message>
    <message>
      <source>Two spirals</source>
      <translation>双螺旋</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>撤销</translation>
    </message>
    <message>
      <source>Undoes the last change to a setting: live settings at once, the others with a new run. While text is being typed, it undoes the typing.</source>
      <translation>撤销对设置的上一次更改：实时设置立即生效，其他设置则启动新的运行。正在输入文字时，撤销的是输入。</translation>
    </message>
    <message>
      <source>Unit of the interval</source>
      <translation>间隔的单位</translation>
    </message>
    <message>
      <source>Unit sphere</source>
      <translation>单位球面</translation>
    </message>
    <message>
      <source>Units in every hidden layer. Wider networks follow the theory's expected kernel more closely.</source>
      <translation>每个隐藏层的单元数。网络越宽，越接近理论期望的核。</translation>
    </message>
    <message>
      <source>Unpin</source>
      <translation>取消固定</translation>
    </message>
    <message>
      <source>Usage</source>
      <translation>用法</translation>
    </message>
    <message>
      <source>Variants</source>
      <translation>变体</translation>
    </message>
    <message>
      <source>Version, source, licence.</source>
      <translation>版本、源代码、许可证。</translation>
    </message>
    <message>
      <source>View of the eigenvalues</source>
      <translation>特征值的视图</translation>
    </message>
    <message>
      <source>View of the layers</source>
      <translation>层的视图</translation>
    </message>
    <message>
      <source>View of the modes</source>
      <translation>模式的视图</translation>
    </message>
    <message>
      <source>Waiting for the first measurement of %1.</source>
      <translation>正在等待 %1 的首次测量。</translation>
    </message>
    <message>
      <source>Waiting for the first point.</source>
      <translation>正在等待第一个点。</translation>
    </message>
    <message>
      <source>Weight %1 of the past</source>
      <translation>过去的权重为 %1</translation>
    </message>
    <message>
      <source>What depth, width and gates do to the kernel at t = 0 and to training, across many networks at once.</source>
      <translation>深度、宽度和门对 t = 0 时的核以及对训练的影响，同时考察许多网络。</translation>
    </message>
    <message>
      <source>What differs</source>
      <translation>差异所在</translation>
    </message>
    <message>
      <source>What gates do, beside loss, gate change and the kernel's eigenvalues.</source>
      <translation>门的作用，与损失、门变化和核的特征值并列。</translation>
    </message>
    <message>
      <source>What is on the x axis.</source>
      <translation>x 轴上的量。</translation>
    </message>
    <message>
      <source>What is plotted.</source>
      <translation>绘制的量。</translation>
    </message>
    <message>
      <source>What is plotted. Measured on the probe set, with the kernel.</source>
      <translation>绘制的量。与核一同在探针集上测量。</translation>
    </message>
    <message>
      <source>What kernel regression with K₀ and with H₀ on the training samples makes of the test samples. Takes longer than the kernel alone.</source>
      <translation>以 K₀ 和以 H₀ 在训练样本上进行核回归，对测试样本的结果。比只算核耗时更长。</translation>
    </message>
    <message>
      <source>What moves the output: the value part and the gates' part of the kernel.</source>
      <translation>推动输出的因素：核的值部分和门部分。</translation>
    </message>
    <message>
      <source>What the network learns: synthetic sets made from the seed, or images and tables from files.</source>
      <translation>网络学习的内容：由随机种子生成的合成数据集，或来自文件的图像和表格。</translation>
    </message>
    <message>
      <source>What the networks see. For your own data, choose it in the window, then “The window's experiment” here.</source>
      <translation>网络看到的内容。若要使用自己的数据，请在窗口中选择，再在此处选择“窗口中的实验”。</translation>
    </message>
    <message>
      <source>What the run does, or how it ended.</source>
      <translation>运行正在做什么，或如何结束。</translation>
    </message>
    <message>
      <source>What the value network reads: the input x, or all ones (constant input). The gates still see x.</source>
      <translation>值网络读取的内容：输入 x，或全一（常数输入）。门仍然看到 x。</translation>
    </message>
    <message>
      <source>What was measured is told with your answer.</source>
      <translation>回答之后会显示测得的结果。</translation>
    </message>
    <message>
      <source>What would fill the plot</source>
      <translation>能使此图有内容的设置</translation>
    </message>
    <message>
      <source>Wheel</source>
      <translation>滚轮</translation>
    </message>
    <message>
      <source>When that network's gates are taken. last: at the end of its training. best: after the epoch of the highest test accuracy, the first of equals, as arXiv 2006.10529 takes them.</source>
      <translation>何时取该网络的门。最后：在其训练结束时。最佳：在测试准确率最高的轮次之后（相同时取最早者），与 arXiv 2006.10529 的取法一致。</translation>
    </message>
    <message>
      <source>When the job is done:  %1</source>
      <extracomment>gatescope-cli merge </extracomment>
      <translation>作业完成后：%1</translation>
    </message>
    <message>
      <source>Where are the data of this session?</source>
      <translation>此会话的数据在哪里？</translation>
    </message>
    <message>
      <source>Where the gates come from, how they open, and whether they train.</source>
      <translation>门从何而来、如何打开，以及是否训练。</translation>
    </message>
    <message>
      <source>Where the gates come from. Space ticks and unticks.</source>
      <translation>门从何而来。空格键可勾选和取消勾选。</translation>
    </message>
    <message>
      <source>Whether the run before stays on the plots, faint, and in what is exported of them.</source>
      <translation>先前的运行是否以淡色留在图中，以及留在由图导出的内容中。</translation>
    </message>
    <message>
      <source>Which classes to keep, in this order, separated by commas. Empty: all. Two classes allow scalar targets ±1.</source>
      <translation>要保留的类别，按此顺序，以逗号分隔。留空：全部。两个类别时可用标量目标 ±1。</translation>
    </message>
    <message>
      <source>Which hidden layers are shown.</source>
      <translation>显示哪些隐藏层。</translation>
    </message>
    <message>
      <source>Which layers the kernel comes from: tr Kₗ over steps or now, beside tr E[Kₗ].</source>
      <translation>核来自哪些层：tr Kₗ 随步的变化或当前值，与 tr E[Kₗ] 并列。</translation>
    </message>
    <message>
      <source>Which mode is shown as an eigenvector: 1 has the largest eigenvalue. Or click on it.</source>
      <translation>将哪个模式显示为特征向量：1 的特征值最大。也可单击它。</translation>
    </message>
    <message>
      <source>Which of the images are shown: up to 100 of the set, evenly chosen.</source>
      <translation>显示哪些图像：最多 100 幅，从数据集中均匀选取。</translation>
    </message>
    <message>
      <source>Which probe sample goes through the network. Click the input for the next one.</source>
      <translation>哪个探针样本穿过网络。单击输入可换下一个。</translation>
    </message>
    <message>
      <source>Which training samples form the probe set: spread evenly over the order of the data, each class with its share; or the first ones.</source>
      <translation>由哪些训练样本组成探针集：按数据顺序均匀分布，每个类别各占其份额；或最前面的样本。</translation>
    </message>
    <message>
      <source>Which variant, p and n the map shows.</source>
      <translation>热图显示哪个变体、哪个 p 和 n。</translation>
    </message>
    <message>
      <source>While presenting</source>
      <translation>演示时</translation>
    </message>
    <message>
      <source>Whole: units lit by their gates. Forward: z. Gates: G. Loss: the output meets its target. Backward: ∂L/∂q. Update: rings grow with ‖ΔΘ‖ of the newest step. In slow motion, whole plays the five one after the other.</source>
      <translation>整体：由门点亮的单元。前向：z。门：G。损失：输出与其目标相遇。反向：∂L/∂q。更新：圆环随最新一步的 ‖ΔΘ‖ 增大。慢动作时，“整体”依次播放这五个阶段。</translation>
    </message>
    <message>
      <source>Whose numbers the table holds.</source>
      <translation>表中是谁的数值。</translation>
    </message>
    <message>
      <source>Width</source>
      <translation>宽度</translation>
    </message>
    <message>
      <source>Without biases all first-layer gate lines pass through the origin.</source>
      <translation>没有偏置时，第一层的所有门控线都通过原点。</translation>
    </message>
    <message>
      <source>Writes the chosen run as a session file.</source>
      <translation>将所选的运行写为会话文件。</translation>
    </message>
    <message>
      <source>Wrote %1</source>
      <translation>已写入 %1</translation>
    </message>
    <message>
      <source>Wrote %1 files to %2</source>
      <translation>已将 %1 个文件写入 %2</translation>
    </message>
    <message>
      <source>Wrote %1 slides to %2</source>
      <translation>已将 %1 张幻灯片写入 %2</translation>
    </message>
    <message>
      <source>Wrote %1. On any machine: gatescope-cli sweep FILE --out FOLDER</source>
      <translation>已写入 %1。在任何机器上：gatescope-cli sweep FILE --out FOLDER</translation>
    </message>
    <message>
      <source>Wrote %1: %2 points</source>
      <translation>已写入 %1：%2 个点</translation>
    </message>
    <message>
      <source>Your layout: plots, order, sizes and modes as saved.</source>
      <translation>您的布局：按保存时的图、顺序、大小和模式。</translation>
    </message>
    <message>
      <source>Your own</source>
      <translation>自定义</translation>
    </message>
    <message>
      <source>Zoom both axes; over an axis, only that axis</source>
      <translation>缩放两个坐标轴；在坐标轴上方时只缩放该轴</translation>
    </message>
    <message>
      <source>Zoom in and out</source>
      <translation>放大和缩小</translation>
    </message>
    <message>
      <source>a %1 run has no ReLU gates to copy; allowed: relu, galu, soft_galu and similar</source>
      <translation>%1 运行没有可复制的 ReLU 门；允许：relu、galu、soft_galu 及类似变体</translation>
    </message>
    <message>
      <source>a branch continues the same experiment, but %1; allowed: other step size, β, stop rules and measuring, or a new run</source>
      <translation>分支继续同一个实验，但 %1；允许：其他步长、β、停止规则和测量，或新的运行</translation>
    </message>
    <message>
      <source>a check</source>
      <translation>检查</translation>
    </message>
    <message>
      <source>a check holds say, expect, source and, optionally, maybe</source>
      <translation>检查包含 say、expect、source 以及可选的 maybe</translation>
    </message>
    <message>
      <source>a column is the mean of %1 units</source>
      <translation>一列是 %1 个单元的均值</translation>
    </message>
    <message>
      <source>a factor must be at least 1</source>
      <translation>倍数必须至少为 1</translation>
    </message>
    <message>
      <source>a header but no rows</source>
      <translation>有表头但没有行</translation>
    </message>
    <message>
      <source>a labels file has one dimension, this one has %1</source>
      <translation>标签文件有一个维度，此文件有 %1 个</translation>
    </message>
    <message>
      <source>a lesson begins with '---' and its header</source>
      <translation>课程以 '---' 及其头部开始</translation>
    </message>
    <message>
      <source>a number from %1</source>
      <translation>数字，范围 %1</translation>
    </message>
    <message>
      <source>a number or the name of a quantity</source>
      <translation>数字或量的名称</translation>
    </message>
    <message>
      <source>a picture is written ![text](file); its file cannot be named elsewhere</source>
      <translation>图片写作 ![文本](文件)；其文件不能在别处指定</translation>
    </message>
    <message>
      <source>a question needs an answer: '### Answer' after it</source>
      <translation>问题需要答案：其后写 '### Answer'</translation>
    </message>
    <message>
      <source>a question needs two or more choices '- [ ] …', one of them correct: '- [x] …'</source>
      <translation>问题需要两个或更多选项 '- [ ] …'，其中一个正确：'- [x] …'</translation>
    </message>
    <message>
      <source>a run</source>
      <translation>一个运行</translation>
    </message>
    <message>
      <source>a run in a lesson must end; allowed: until: {steps: N}</source>
      <translation>课程中的运行必须结束；允许：until: {steps: N}</translation>
    </message>
    <message>
      <source>a square: mean of %1 units</source>
      <translation>一个方格：%1 个单元的均值</translation>
    </message>
    <message>
      <source>a step</source>
      <translation>步</translation>
    </message>
    <message>
      <source>a step needs a title: '## Title'</source>
      <translation>步需要标题：'## 标题'</translation>
    </message>
    <message>
      <source>a step of the past cannot be saved or gone on from: %1</source>
      <translation>过去的步不能保存，也不能从其继续：%1</translation>
    </message>
    <message>
      <source>a tiny network on two moons</source>
      <translation>双月数据上的微型网络</translation>
    </message>
    <message>
      <source>about %1 h</source>
      <translation>约 %1 小时</translation>
    </message>
    <message>
      <source>about %1 min</source>
      <translation>约 %1 分钟</translation>
    </message>
    <message>
      <source>about %1 s</source>
      <translation>约 %1 秒</translation>
    </message>
    <message>
      <source>above the axes</source>
      <translation>坐标轴上方</translation>
    </message>
    <message>
      <source>above the diagonal Kₗ, below it E[Kₗ] with the gates of now</source>
      <translation>对角线上方为 Kₗ，下方为以当前门得到的 E[Kₗ]</translation>
    </message>
    <message>
      <source>acc. %1</source>
      <translation>准确率 %1</translation>
    </message>
    <message>
      <source>acc. 99.1 / 99.1 %</source>
      <translation>准确率 99.1 / 99.1 %</translation>
    </message>
    <message>
      <source>accuracy</source>
      <translation>准确率</translation>
    </message>
    <message>
      <source>accuracy, %</source>
      <translation>准确率，%</translation>
    </message>
    <message>
      <source>active</source>
      <translation>激活</translation>
    </message>
    <message>
      <source>active fraction</source>
      <translation>激活比例</translation>
    </message>
    <message>
      <source>active fraction of gates</source>
      <translation>门的激活比例</translation>
    </message>
    <message>
      <source>adam</source>
      <translation>adam</translation>
    </message>
    <message>
      <source>adds</source>
      <translation>增加</translation>
    </message>
    <message>
      <source>against %1</source>
      <translation>随 %1 变化</translation>
    </message>
    <message>
      <source>alignment</source>
      <translation>对齐度</translation>
    </message>
    <message>
      <source>alignment of K₀ and y</source>
      <translation>K₀ 与 y 的对齐度</translation>
    </message>
    <message>
      <source>alignment with the targets</source>
      <translation>与目标的对齐度</translation>
    </message>
    <message>
      <source>all</source>
      <translation>全部</translation>
    </message>
    <message>
      <source>all %1 test samples</source>
      <translation>全部 %1 个测试样本</translation>
    </message>
    <message>
      <source>all %1 training samples</source>
      <translation>全部 %1 个训练样本</translation>
    </message>
    <message>
      <source>all lessons that come with the program</source>
      <translation>程序自带的所有课程</translation>
    </message>
    <message>
      <source>all points</source>
      <translation>所有点</translation>
    </message>
    <message>
      <source>all seeds</source>
      <translation>所有随机种子</translation>
    </message>
    <message>
      <source>all settings: keys, ranges, defaults, help</source>
      <translation>所有设置：键、范围、默认值、帮助</translation>
    </message>
    <message>
      <source>allowed: 0 to 1,000,000 steps per second</source>
      <translation>允许：每秒 0 至 1,000,000 步</translation>
    </message>
    <message>
      <source>allowed: 1 to 600</source>
      <translation>允许：1 至 600</translation>
    </message>
    <message>
      <source>already holds %1 of these %2 results; allowed: --resume to do the rest, or another folder</source>
      <translation>已包含这 %2 个结果中的 %1 个；允许：用 --resume 完成其余部分，或另一个文件夹</translation>
    </message>
    <message>
      <source>already holds results (%1); allowed: %2, or another folder</source>
      <translation>已包含结果（%1）；允许：%2，或另一个文件夹</translation>
    </message>
    <message>
      <source>always-on units</source>
      <translation>始终打开的单元</translation>
    </message>
    <message>
      <source>an answer without '### Question'</source>
      <translation>有答案但没有 '### Question'</translation>
    </message>
    <message>
      <source>an images file has two to four dimensions, this one has one</source>
      <translation>图像文件有二至四个维度，此文件只有一个</translation>
    </message>
    <message>
      <source>an integer from %1</source>
      <translation>整数，范围 %1</translation>
    </message>
    <message>
      <source>and %1 more</source>
      <translation>及另外 %1 个</translation>
    </message>
    <message>
      <source>and %1 more changes</source>
      <translation>及另外 %1 项更改</translation>
    </message>
    <message>
      <source>and %1 others failed</source>
      <translation>另有 %1 个失败</translation>
    </message>
    <message>
      <source>angle</source>
      <translation>夹角</translation>
    </message>
    <message>
      <source>angle to the nearest plane (°)</source>
      <translation>与最近平面的夹角 (°)</translation>
    </message>
    <message>
      <source>angle to the nearest plane, median over the gates</source>
      <translation>与最近平面的夹角，各门的中位数</translation>
    </message>
    <message>
      <source>another number of layers</source>
      <translation>层数不同</translation>
    </message>
    <message>
      <source>another program</source>
      <translation>另一个程序</translation>
    </message>
    <message>
      <source>any text</source>
      <translation>任意文本</translation>
    </message>
    <message>
      <source>appears twice</source>
      <translation>出现两次</translation>
    </message>
    <message>
      <source>archive to write (.npz)</source>
      <translation>要写入的归档（.npz）</translation>
    </message>
    <message>
      <source>areas: medians of each layer</source>
      <translation>面积：各层的中位数</translation>
    </message>
    <message>
      <source>as high as the curves need</source>
      <translation>按曲线所需高度</translation>
    </message>
    <message>
      <source>as shown</source>
      <translation>按所示</translation>
    </message>
    <message>
      <source>at most 1,000 integers from 0, separated by commas</source>
      <translation>最多 1,000 个从 0 开始的整数，以逗号分隔</translation>
    </message>
    <message>
      <source>at t = 0</source>
      <translation>在 t = 0 时</translation>
    </message>
    <message>
      <source>at the end</source>
      <translation>在结束时</translation>
    </message>
    <message>
      <source>at the top edge: %1 %2</source>
      <translation>上边缘处：%1 %2</translation>
    </message>
    <message>
      <source>background: closed</source>
      <translation>背景：关闭</translation>
    </message>
    <message>
      <source>background: no gate changed</source>
      <translation>背景：没有门变化</translation>
    </message>
    <message>
      <source>background: no gate changed, or not measured</source>
      <translation>背景：没有门变化，或未测量</translation>
    </message>
    <message>
      <source>background: not measured</source>
      <translation>背景：未测量</translation>
    </message>
    <message>
      <source>backward</source>
      <translation>反向</translation>
    </message>
    <message>
      <source>bash, zsh or fish</source>
      <translation>bash、zsh 或 fish</translation>
    </message>
    <message>
      <source>batch size</source>
      <translation>批大小</translation>
    </message>
    <message>
      <source>below the axes</source>
      <translation>坐标轴下方</translation>
    </message>
    <message>
      <source>best</source>
      <translation>最佳</translation>
    </message>
    <message>
      <source>best depth</source>
      <translation>最佳深度</translation>
    </message>
    <message>
      <source>best depth d</source>
      <translation>最佳深度 d</translation>
    </message>
    <message>
      <source>best needs classes, %1 has real targets; allowed: last</source>
      <translation>best 需要类别，而 %1 的目标是实数；允许：last</translation>
    </message>
    <message>
      <source>best needs test samples, %1 has none here; allowed: last</source>
      <translation>best 需要测试样本，而 %1 在此没有；允许：last</translation>
    </message>
    <message>
      <source>best test accuracy</source>
      <translation>最佳测试准确率</translation>
    </message>
    <message>
      <source>best_depth needs a measure: best_depth(condition)</source>
      <translation>best_depth 需要度量：best_depth(condition)</translation>
    </message>
    <message>
      <source>bias</source>
      <translation>偏置</translation>
    </message>
    <message>
      <source>biases</source>
      <translation>偏置</translation>
    </message>
    <message>
      <source>biases are on in one and off in the other; allowed: the same network.bias</source>
      <translation>一方启用偏置，另一方未启用；允许：相同的 network.bias</translation>
    </message>
    <message>
      <source>brackets, signs and powers are nested too deep, allowed: at most %1 deep,</source>
      <translation>括号、符号和幂嵌套过深，允许：最多 %1 层，</translation>
    </message>
    <message>
      <source>broken gzip data (%1)</source>
      <translation>gzip 数据损坏（%1）</translation>
    </message>
    <message>
      <source>broken gzip data at the end</source>
      <translation>末尾的 gzip 数据损坏</translation>
    </message>
    <message>
      <source>broken: %1</source>
      <translation>已损坏：%1</translation>
    </message>
    <message>
      <source>bundled subset: %1 training and %2 test images</source>
      <translation>自带子集：%1 个训练图像和 %2 个测试图像</translation>
    </message>
    <message>
      <source>by angle (probe samples)</source>
      <translation>按角度（探针样本）</translation>
    </message>
    <message>
      <source>by class (probe samples)</source>
      <translation>按类别（探针样本）</translation>
    </message>
    <message>
      <source>by layer</source>
      <translation>按层</translation>
    </message>
    <message>
      <source>by target (probe samples)</source>
      <translation>按目标（探针样本）</translation>
    </message>
    <message>
      <source>c = %1</source>
      <translation>c = %1</translation>
    </message>
    <message>
      <source>cannot be created: %1</source>
      <translation>无法创建：%1</translation>
    </message>
    <message>
      <source>cannot be opened as a NumPy archive (.npz): %1</source>
      <translation>无法作为 NumPy 归档（.npz）打开：%1</translation>
    </message>
    <message>
      <source>cannot be opened for reading</source>
      <translation>无法打开读取</translation>
    </message>
    <message>
      <source>cannot be opened: %1</source>
      <translation>无法打开：%1</translation>
    </message>
    <message>
      <source>cannot be packed: %1</source>
      <translation>无法打包：%1</translation>
    </message>
    <message>
      <source>cannot be read</source>
      <translation>无法读取</translation>
    </message>
    <message>
      <source>cannot be read: %1</source>
      <translation>无法读取：%1</translation>
    </message>
    <message>
      <source>cannot be read: it is a folder</source>
      <translation>无法读取：这是文件夹</translation>
    </message>
    <message>
      <source>cannot be read: nothing is written into this pipe</source>
      <translation>无法读取：此管道没有写入者</translation>
    </message>
    <message>
      <source>cannot be read: only files and pipes are</source>
      <translation>无法读取：只能读取文件和管道</translation>
    </message>
    <message>
      <source>cannot be used: %1</source>
      <translation>无法使用：%1</translation>
    </message>
    <message>
      <source>cannot be written: %1</source>
      <translation>无法写入：%1</translation>
    </message>
    <message>
      <source>cannot be written: not a file name</source>
      <translation>无法写入：不是文件名</translation>
    </message>
    <message>
      <source>cannot create the folder %1</source>
      <translation>无法创建文件夹 %1</translation>
    </message>
    <message>
      <source>centred alignment</source>
      <translation>中心化对齐度</translation>
    </message>
    <message>
      <source>check and play lessons without a window</source>
      <translation>不用窗口检查并播放课程</translation>
    </message>
    <message>
      <source>choose %1</source>
      <translation>选择 %1</translation>
    </message>
    <message>
      <source>choose one plot</source>
      <translation>请选择一个图</translation>
    </message>
    <message>
      <source>claims an impossible packing ratio</source>
      <translation>声称的压缩比不可能</translation>
    </message>
    <message>
      <source>claims more packed data than the file holds</source>
      <translation>声称的压缩数据多于文件所含</translation>
    </message>
    <message>
      <source>class %1</source>
      <translation>类别 %1</translation>
    </message>
    <message>
      <source>class %1 is listed twice; list each class once</source>
      <translation>类别 %1 列出两次；每个类别只列一次</translation>
    </message>
    <message>
      <source>class no. %1</source>
      <translation>第 %1 个类别</translation>
    </message>
    <message>
      <source>classes</source>
      <translation>类别</translation>
    </message>
    <message>
      <source>classes do not fit %1, whose targets are real numbers; choose scalar</source>
      <translation>classes 不适合 %1，其目标为实数；请选择 scalar</translation>
    </message>
    <message>
      <source>click a mode to see its eigenvector</source>
      <translation>单击一个模式以查看其特征向量</translation>
    </message>
    <message>
      <source>colour: Fₗ, gate change since t = 0</source>
      <translation>颜色：Fₗ，自 t = 0 以来的门变化</translation>
    </message>
    <message>
      <source>colour: active fraction of gates</source>
      <translation>颜色：门的激活比例</translation>
    </message>
    <message>
      <source>colour: fₗ, gate change in one step</source>
      <translation>颜色：fₗ，一步中的门变化</translation>
    </message>
    <message>
      <source>column %1</source>
      <translation>第 %1 列</translation>
    </message>
    <message>
      <source>column %1 is missing</source>
      <translation>缺少列 %1</translation>
    </message>
    <message>
      <source>column %1 is there twice</source>
      <translation>列 %1 出现两次</translation>
    </message>
    <message>
      <source>comma</source>
      <translation>逗号</translation>
    </message>
    <message>
      <source>compute everything from the weights and data of a session, without training</source>
      <translation>由会话的权重和数据计算全部内容，不训练</translation>
    </message>
    <message>
      <source>cond %1</source>
      <translation>条件数 %1</translation>
    </message>
    <message>
      <source>cond 1.23e+08</source>
      <translation>条件数 1.23e+08</translation>
    </message>
    <message>
      <source>condition</source>
      <translation>条件数</translation>
    </message>
    <message>
      <source>condition number</source>
      <translation>条件数</translation>
    </message>
    <message>
      <source>condition number of E[K₀]</source>
      <translation>E[K₀] 的条件数</translation>
    </message>
    <message>
      <source>condition number ρ₁/ρₙ</source>
      <translation>条件数 ρ₁/ρₙ</translation>
    </message>
    <message>
      <source>continue the session in the folder exactly as if it had never stopped</source>
      <translation>继续文件夹中的会话，完全如同从未停止</translation>
    </message>
    <message>
      <source>convert between session (.gatescope, .npz), experiment (.json) and table (.csv)</source>
      <translation>在会话（.gatescope、.npz）、实验（.json）和表格（.csv）之间转换</translation>
    </message>
    <message>
      <source>cross_entropy</source>
      <translation>交叉熵</translation>
    </message>
    <message>
      <source>cross_entropy needs classes, %1 has real targets; allowed: squared</source>
      <translation>cross_entropy 需要类别，而 %1 的目标是实数；允许：squared</translation>
    </message>
    <message>
      <source>current run</source>
      <translation>当前运行</translation>
    </message>
    <message>
      <source>curve is not an object</source>
      <translation>curve 不是对象</translation>
    </message>
    <message>
      <source>curve.train_loss has %1 values; allowed: %2, as many as curve.step</source>
      <translation>curve.train_loss 有 %1 个值；允许：%2 个，与 curve.step 相同</translation>
    </message>
    <message>
      <source>dashed: knee d* = 1 + ln n/ln(1/p) = %1</source>
      <translation>虚线：拐点 d* = 1 + ln n/ln(1/p) = %1</translation>
    </message>
    <message>
      <source>dashed: knee d* = 1 + ln n/ln(1/p_s), p_s = s² + (1−s²)·p, = %1</source>
      <translation>虚线：拐点 d* = 1 + ln n/ln(1/p_s)，p_s = s² + (1−s²)·p，= %1</translation>
    </message>
    <message>
      <source>data checkerboard has no classes to choose</source>
      <translation>数据集 checkerboard 没有可选的类别</translation>
    </message>
    <message>
      <source>data checkerboard has no free input dimension</source>
      <translation>数据集 checkerboard 的输入维数不可设定</translation>
    </message>
    <message>
      <source>data checkerboard is generated</source>
      <translation>数据集 checkerboard 是生成的</translation>
    </message>
    <message>
      <source>data cifar10 has no free input dimension</source>
      <translation>数据集 cifar10 的输入维数不可设定</translation>
    </message>
    <message>
      <source>data cifar10 has no noise setting</source>
      <translation>数据集 cifar10 没有噪声设置</translation>
    </message>
    <message>
      <source>data circle has no classes</source>
      <translation>数据集 circle 没有类别</translation>
    </message>
    <message>
      <source>data circle has no classes to choose</source>
      <translation>数据集 circle 没有可选的类别</translation>
    </message>
    <message>
      <source>data circle has no free input dimension</source>
      <translation>数据集 circle 的输入维数不可设定</translation>
    </message>
    <message>
      <source>data circle has no noise setting</source>
      <translation>数据集 circle 没有噪声设置</translation>
    </message>
    <message>
      <source>data circle is generated</source>
      <translation>数据集 circle 是生成的</translation>
    </message>
    <message>
      <source>data csv has no free input dimension</source>
      <translation>数据集 csv 的输入维数不可设定</translation>
    </message>
    <message>
      <source>data csv has no noise setting</source>
      <translation>数据集 csv 没有噪声设置</translation>
    </message>
    <message>
      <source>data fashion_mnist has no free input dimension</source>
      <translation>数据集 fashion_mnist 的输入维数不可设定</translation>
    </message>
    <message>
      <source>data fashion_mnist has no noise setting</source>
      <translation>数据集 fashion_mnist 没有噪声设置</translation>
    </message>
    <message>
      <source>data gaussians is generated</source>
      <translation>数据集 gaussians 是生成的</translation>
    </message>
    <message>
      <source>data identical has no classes to choose</source>
      <translation>数据集 identical 没有可选的类别</translation>
    </message>
    <message>
      <source>data identical has no noise setting</source>
      <translation>数据集 identical 没有噪声设置</translation>
    </message>
    <message>
      <source>data identical is generated</source>
      <translation>数据集 identical 是生成的</translation>
    </message>
    <message>
      <source>data idx has no free input dimension</source>
      <translation>数据集 idx 的输入维数不可设定</translation>
    </message>
    <message>
      <source>data idx has no noise setting</source>
      <translation>数据集 idx 没有噪声设置</translation>
    </message>
    <message>
      <source>data mnist has no free input dimension</source>
      <translation>数据集 mnist 的输入维数不可设定</translation>
    </message>
    <message>
      <source>data mnist has no noise setting</source>
      <translation>数据集 mnist 没有噪声设置</translation>
    </message>
    <message>
      <source>data moons has no classes to choose</source>
      <translation>数据集 moons 没有可选的类别</translation>
    </message>
    <message>
      <source>data moons has no free input dimension</source>
      <translation>数据集 moons 的输入维数不可设定</translation>
    </message>
    <message>
      <source>data moons is generated</source>
      <translation>数据集 moons 是生成的</translation>
    </message>
    <message>
      <source>data npz has no free input dimension</source>
      <translation>数据集 npz 的输入维数不可设定</translation>
    </message>
    <message>
      <source>data npz has no noise setting</source>
      <translation>数据集 npz 没有噪声设置</translation>
    </message>
    <message>
      <source>data oblique_tree has no classes to choose</source>
      <translation>数据集 oblique_tree 没有可选的类别</translation>
    </message>
    <message>
      <source>data oblique_tree has no noise setting</source>
      <translation>数据集 oblique_tree 没有噪声设置</translation>
    </message>
    <message>
      <source>data oblique_tree is generated</source>
      <translation>数据集 oblique_tree 是生成的</translation>
    </message>
    <message>
      <source>data set</source>
      <translation>数据集</translation>
    </message>
    <message>
      <source>data sphere has no classes to choose</source>
      <translation>数据集 sphere 没有可选的类别</translation>
    </message>
    <message>
      <source>data sphere has no noise setting</source>
      <translation>数据集 sphere 没有噪声设置</translation>
    </message>
    <message>
      <source>data sphere is generated</source>
      <translation>数据集 sphere 是生成的</translation>
    </message>
    <message>
      <source>data spirals has no classes to choose</source>
      <translation>数据集 spirals 没有可选的类别</translation>
    </message>
    <message>
      <source>data spirals has no free input dimension</source>
      <translation>数据集 spirals 的输入维数不可设定</translation>
    </message>
    <message>
      <source>data spirals is generated</source>
      <translation>数据集 spirals 是生成的</translation>
    </message>
    <message>
      <source>data xor has no classes to choose</source>
      <translation>数据集 xor 没有可选的类别</translation>
    </message>
    <message>
      <source>data xor has no free input dimension</source>
      <translation>数据集 xor 的输入维数不可设定</translation>
    </message>
    <message>
      <source>data xor is generated</source>
      <translation>数据集 xor 是生成的</translation>
    </message>
    <message>
      <source>days</source>
      <translation>天</translation>
    </message>
    <message>
      <source>dead units</source>
      <translation>死单元</translation>
    </message>
    <message>
      <source>deep linear network</source>
      <translation>深度线性网络</translation>
    </message>
    <message>
      <source>depth</source>
      <translation>深度</translation>
    </message>
    <message>
      <source>depth  d</source>
      <translation>深度  d</translation>
    </message>
    <message>
      <source>depth  d (colours: %1)</source>
      <translation>深度  d（颜色：%1）</translation>
    </message>
    <message>
      <source>diagonal</source>
      <translation>对角</translation>
    </message>
    <message>
      <source>difference</source>
      <translation>差异</translation>
    </message>
    <message>
      <source>difference %1 after %2 draws</source>
      <translation>%2 次抽取后的差异为 %1</translation>
    </message>
    <message>
      <source>difference: ‖mean − %1‖/‖%1‖ over %2; gates held, value weights redrawn</source>
      <translation>差异：‖均值 − %1‖/‖%1‖，共 %2；门保持不变，值权重重新抽取</translation>
    </message>
    <message>
      <source>distance</source>
      <translation>距离</translation>
    </message>
    <message>
      <source>distance from t = 0</source>
      <translation>与 t = 0 的距离</translation>
    </message>
    <message>
      <source>distinct gate patterns</source>
      <translation>不同的门模式</translation>
    </message>
    <message>
      <source>distribution</source>
      <translation>分布</translation>
    </message>
    <message>
      <source>diverged</source>
      <translation>已发散</translation>
    </message>
    <message>
      <source>diverged: %1</source>
      <translation>已发散：%1</translation>
    </message>
    <message>
      <source>does not begin with what %1 holds</source>
      <translation>开头与 %1 的内容不符</translation>
    </message>
    <message>
      <source>does not fit the inputs</source>
      <translation>与输入不符</translation>
    </message>
    <message>
      <source>does not fit the number of samples</source>
      <translation>与测量的数量不符</translation>
    </message>
    <message>
      <source>does not fit: the arrays of this file take too much memory</source>
      <translation>容纳不下：此文件的数组占用内存过多</translation>
    </message>
    <message>
      <source>draws of the value weights  N</source>
      <translation>值权重的抽取次数  N</translation>
    </message>
    <message>
      <source>edited: %1</source>
      <translation>已编辑：%1</translation>
    </message>
    <message>
      <source>effective rank</source>
      <translation>有效秩</translation>
    </message>
    <message>
      <source>eigenvalue %1</source>
      <translation>特征值 %1</translation>
    </message>
    <message>
      <source>eigenvector</source>
      <translation>特征向量</translation>
    </message>
    <message>
      <source>empty</source>
      <translation>空</translation>
    </message>
    <message>
      <source>error</source>
      <translation>误差</translation>
    </message>
    <message>
      <source>error (of the probe set)</source>
      <translation>误差（探针集上）</translation>
    </message>
    <message>
      <source>error in strong modes</source>
      <translation>强模式中的误差</translation>
    </message>
    <message>
      <source>error in weak modes</source>
      <translation>弱模式中的误差</translation>
    </message>
    <message>
      <source>error, now</source>
      <translation>误差，当前</translation>
    </message>
    <message>
      <source>error, predicted</source>
      <translation>误差，预测</translation>
    </message>
    <message>
      <source>error, t = 0</source>
      <translation>误差，t = 0</translation>
    </message>
    <message>
      <source>every path and what it adds to the output</source>
      <translation>每条路径及其对输出的贡献</translation>
    </message>
    <message>
      <source>every row lacks a value, so data.missing = skip leaves none</source>
      <translation>每一行都缺少值，因此 data.missing = skip 后一行不剩</translation>
    </message>
    <message>
      <source>exp(−Σ p_i ln p_i) with p_i = ρ_i/Σρ: n for a white kernel, 1 for one direction.</source>
      <translation>exp(−Σ p_i ln p_i)，其中 p_i = ρ_i/Σρ：白核为 n，只有一个方向时为 1。</translation>
    </message>
    <message>
      <source>expected %1</source>
      <translation>应为 %1</translation>
    </message>
    <message>
      <source>expected %1, measured %2</source>
      <translation>预期 %1，测得 %2</translation>
    </message>
    <message>
      <source>expected '%1'</source>
      <translation>应为 '%1'</translation>
    </message>
    <message>
      <source>expected 'absent' after 'is'</source>
      <translation>'is' 之后应为 'absent'</translation>
    </message>
    <message>
      <source>expected 'of' and a number of seeds</source>
      <translation>应为 'of' 和随机种子个数</translation>
    </message>
    <message>
      <source>expected 'seeds'</source>
      <translation>应为 'seeds'</translation>
    </message>
    <message>
      <source>expected &lt;, &lt;=, &gt;, &gt;=, = or 'is absent'</source>
      <translation>应为 &lt;, &lt;=, &gt;, &gt;=, = 或 'is absent'</translation>
    </message>
    <message>
      <source>expected &lt;b&gt;%1&lt;/b&gt;</source>
      <translation>期望 &lt;b&gt;%1&lt;/b&gt;</translation>
    </message>
    <message>
      <source>expected a number</source>
      <translation>应为数字</translation>
    </message>
    <message>
      <source>expected a value after '%1='</source>
      <translation>'%1=' 之后应有值</translation>
    </message>
    <message>
      <source>expected a whole number</source>
      <translation>应为整数</translation>
    </message>
    <message>
      <source>expected lines 'key: value'</source>
      <translation>应为形如 'key: value' 的行</translation>
    </message>
    <message>
      <source>expected, %1</source>
      <translation>期望，%1</translation>
    </message>
    <message>
      <source>experiment file (JSON)</source>
      <translation>实验文件（JSON）</translation>
    </message>
    <message>
      <source>experiment or sweep file (JSON)</source>
      <translation>实验或扫描文件（JSON）</translation>
    </message>
    <message>
      <source>f</source>
      <translation>f</translation>
    </message>
    <message>
      <source>failed, see above</source>
      <translation>失败，见上文</translation>
    </message>
    <message>
      <source>failed: %1</source>
      <translation>失败：%1</translation>
    </message>
    <message>
      <source>fast</source>
      <translation>快</translation>
    </message>
    <message>
      <source>file</source>
      <translation>文件</translation>
    </message>
    <message>
      <source>file (.json) for what every check measured</source>
      <translation>记录每项检查测量结果的文件（.json）</translation>
    </message>
    <message>
      <source>file to read</source>
      <translation>要读取的文件</translation>
    </message>
    <message>
      <source>file to write; its extension sets the format</source>
      <translation>要写入的文件；其扩展名决定格式</translation>
    </message>
    <message>
      <source>first</source>
      <translation>最前</translation>
    </message>
    <message>
      <source>fixed random gates</source>
      <translation>固定的随机门</translation>
    </message>
    <message>
      <source>float16, float32, float64, integers and bool can be read</source>
      <translation>可读取 float16、float32、float64、整数和 bool</translation>
    </message>
    <message>
      <source>folder for the results</source>
      <translation>结果文件夹</translation>
    </message>
    <message>
      <source>folder for the results; several processes may share it, one shard each</source>
      <translation>结果文件夹；多个进程可以共用，各做一份</translation>
    </message>
    <message>
      <source>folder of a sweep</source>
      <translation>扫描的文件夹</translation>
    </message>
    <message>
      <source>format %1 is not known</source>
      <translation>格式 %1 未知</translation>
    </message>
    <message>
      <source>forward</source>
      <translation>前向</translation>
    </message>
    <message>
      <source>fraction of eigenvalues ≤ ρ</source>
      <translation>特征值 ≤ ρ 的比例</translation>
    </message>
    <message>
      <source>fraction ≤ ρ (of all eigenvalues)</source>
      <translation>≤ ρ 的比例（占全部特征值）</translation>
    </message>
    <message>
      <source>frequency, lower half</source>
      <translation>频率，下半圆</translation>
    </message>
    <message>
      <source>frequency, upper half</source>
      <translation>频率，上半圆</translation>
    </message>
    <message>
      <source>from step %1</source>
      <translation>从第 %1 步起</translation>
    </message>
    <message>
      <source>full speed</source>
      <translation>全速</translation>
    </message>
    <message>
      <source>fₗ, gate change in one step</source>
      <translation>fₗ，一步中的门变化</translation>
    </message>
    <message>
      <source>fₗ: share of gates of layer l that changed from the step before. Fₗ: mean |Gₜ − G₀|. Active: mean Gₜ. All on the probe set.</source>
      <translation>fₗ：第 l 层的门中与前一步相比发生变化的比例。Fₗ：|Gₜ − G₀| 的均值。激活：Gₜ 的均值。均在探针集上。</translation>
    </message>
    <message>
      <source>gain</source>
      <translation>增益</translation>
    </message>
    <message>
      <source>gap: H was singular there, the jitter would decide ν</source>
      <translation>空缺：H 在该处奇异，ν 将由抖动项决定</translation>
    </message>
    <message>
      <source>gap: not stored by the version that saved it</source>
      <translation>空缺：保存它的版本没有存储</translation>
    </message>
    <message>
      <source>gate change</source>
      <translation>门变化</translation>
    </message>
    <message>
      <source>gate patterns</source>
      <translation>门模式</translation>
    </message>
    <message>
      <source>gate probability</source>
      <translation>门概率</translation>
    </message>
    <message>
      <source>gate source</source>
      <translation>门来源</translation>
    </message>
    <message>
      <source>gates</source>
      <translation>门</translation>
    </message>
    <message>
      <source>gates %1</source>
      <translation>门 %1</translation>
    </message>
    <message>
      <source>gates every</source>
      <translation>门测量间隔</translation>
    </message>
    <message>
      <source>gates: ν</source>
      <translation>门：ν</translation>
    </message>
    <message>
      <source>gatescope-cli or gatescope, the window; default: gatescope-cli</source>
      <translation>gatescope-cli，或窗口程序 gatescope；默认：gatescope-cli</translation>
    </message>
    <message>
      <source>gaussian</source>
      <translation>高斯</translation>
    </message>
    <message>
      <source>gd</source>
      <translation>gd</translation>
    </message>
    <message>
      <source>gd uses all samples in every step</source>
      <translation>gd 在每一步使用全部样本</translation>
    </message>
    <message>
      <source>gd uses all samples in every step; the others draw mini-batches.</source>
      <translation>gd 在每一步使用全部样本；其他优化器抽取小批。</translation>
    </message>
    <message>
      <source>give at most one FILE</source>
      <translation>最多给出一个 FILE</translation>
    </message>
    <message>
      <source>hard or frozen gates carry no gradient: Kᶠ = 0</source>
      <translation>硬门或冻结的门不带梯度：Kᶠ = 0</translation>
    </message>
    <message>
      <source>has %1 members, more than the %2 allowed</source>
      <translation>有 %1 个成员，超过允许的 %2 个</translation>
    </message>
    <message>
      <source>has %1 values; allowed: at most %2</source>
      <translation>有 %1 个值；允许：最多 %2 个</translation>
    </message>
    <message>
      <source>has .npy format version %1.%2; 1.0, 2.0 and 3.0 can be read</source>
      <translation>.npy 格式版本为 %1.%2；可读取 1.0、2.0 和 3.0</translation>
    </message>
    <message>
      <source>has a header that cannot be read</source>
      <translation>的头无法读取</translation>
    </message>
    <message>
      <source>has a header that is too long</source>
      <translation>的头过长</translation>
    </message>
    <message>
      <source>has a negative number in its shape</source>
      <translation>的形状中有负数</translation>
    </message>
    <message>
      <source>has a network without layers or units</source>
      <translation>的网络没有层或单元</translation>
    </message>
    <message>
      <source>has a shape that is too large</source>
      <translation>的形状过大</translation>
    </message>
    <message>
      <source>has a structured type; only plain arrays of numbers can be read</source>
      <translation>的类型是结构化的；只能读取普通数字数组</translation>
    </message>
    <message>
      <source>has changed since the session was saved: other %1; allowed: the data that the run was trained on, or a new run</source>
      <translation>自会话保存后已更改：%1 不同；允许：运行训练时所用的数据，或新的运行</translation>
    </message>
    <message>
      <source>has more data than its header says</source>
      <translation>的数据多于其头所声明</translation>
    </message>
    <message>
      <source>has more points than %1; allowed: fewer values</source>
      <translation>的点超过 %1 个；允许：更少的值</translation>
    </message>
    <message>
      <source>has more than 32 dimensions</source>
      <translation>的维度超过 32 个</translation>
    </message>
    <message>
      <source>has no checks, so nothing was checked; they stand in blocks of ```gatescope</source>
      <translation>没有检查，因此未检查任何内容；检查写在 ```gatescope 块中</translation>
    </message>
    <message>
      <source>has no item %1, only %2</source>
      <translation>没有第 %1 项，只有 %2 项</translation>
    </message>
    <message>
      <source>has no values; allowed: %1</source>
      <translation>没有值；允许：%1</translation>
    </message>
    <message>
      <source>has not the %1 networks of ensemble.seeds first</source>
      <translation>未以 ensemble.seeds 的 %1 个网络开头</translation>
    </message>
    <message>
      <source>has not the same shape in all networks</source>
      <translation>在各网络中的形状不同</translation>
    </message>
    <message>
      <source>has shape %1 and not all rows that are wanted</source>
      <translation>的形状为 %1，不含所需的全部行</translation>
    </message>
    <message>
      <source>has shape %1, expected %2</source>
      <translation>的形状为 %1，应为 %2</translation>
    </message>
    <message>
      <source>has shape %1, expected one dimension</source>
      <translation>的形状为 %1，应为一维</translation>
    </message>
    <message>
      <source>has shape %1, which is too large</source>
      <translation>的形状为 %1，过大</translation>
    </message>
    <message>
      <source>has shape %1, which needs %2 bytes of data, not %3</source>
      <translation>的形状为 %1，需要 %2 字节数据，而不是 %3</translation>
    </message>
    <message>
      <source>has type %1, expected float32 or float64</source>
      <translation>的类型为 %1，应为 float32 或 float64</translation>
    </message>
    <message>
      <source>has type %1, expected int64</source>
      <translation>的类型为 %1，应为 int64</translation>
    </message>
    <message>
      <source>has type %1, expected uint64</source>
      <translation>的类型为 %1，应为 uint64</translation>
    </message>
    <message>
      <source>has type '%1': %2</source>
      <translation>的类型为 '%1'：%2</translation>
    </message>
    <message>
      <source>he</source>
      <translation>he</translation>
    </message>
    <message>
      <source>here %1; all: %2</source>
      <translation>此处 %1；全部：%2</translation>
    </message>
    <message>
      <source>hidden layer</source>
      <translation>隐藏层</translation>
    </message>
    <message>
      <source>holds %1 but no %2 to continue; allowed: --overwrite to start again, or another folder</source>
      <translation>包含 %1，但没有可继续的 %2；允许：用 --overwrite 重新开始，或另一个文件夹</translation>
    </message>
    <message>
      <source>holds NaN or infinity</source>
      <translation>包含 NaN 或无穷大</translation>
    </message>
    <message>
      <source>holds a gate that is neither 0 nor 1</source>
      <translation>包含既不是 0 也不是 1 的门</translation>
    </message>
    <message>
      <source>holds a negative step</source>
      <translation>包含负的步</translation>
    </message>
    <message>
      <source>holds a step behind its end, which is -1</source>
      <translation>在其结尾 -1 之后还有步</translation>
    </message>
    <message>
      <source>holds a step that was never made</source>
      <translation>包含从未执行的步</translation>
    </message>
    <message>
      <source>holds a value that is not finite in single precision</source>
      <translation>包含在单精度下不是有限数的值</translation>
    </message>
    <message>
      <source>holds class %1 of %2</source>
      <translation>包含类别 %1，共 %2 个</translation>
    </message>
    <message>
      <source>holds more data than it declares</source>
      <translation>的数据多于其声明</translation>
    </message>
    <message>
      <source>holds no number of samples</source>
      <translation>不含测量的数量</translation>
    </message>
    <message>
      <source>holds no published numbers</source>
      <translation>不含已发表的数值</translation>
    </message>
    <message>
      <source>holds no stride</source>
      <translation>不含间隔</translation>
    </message>
    <message>
      <source>holds no table of published numbers</source>
      <translation>不含已发表数值的表格</translation>
    </message>
    <message>
      <source>holds step %1; allowed: 0 to %2</source>
      <translation>包含第 %1 步；允许：0 至 %2</translation>
    </message>
    <message>
      <source>holds steps that are not in order</source>
      <translation>的步未按顺序排列</translation>
    </message>
    <message>
      <source>i, from the largest</source>
      <translation>i，从最大者起</translation>
    </message>
    <message>
      <source>identical inputs carry no label</source>
      <translation>相同的输入不带标签信息</translation>
    </message>
    <message>
      <source>idx needs a folder with IDX files, or an images file</source>
      <translation>idx 需要含 IDX 文件的文件夹，或图像文件</translation>
    </message>
    <message>
      <source>images of %1 pixels, but those of %2 have %3</source>
      <translation>图像有 %1 个像素，但 %2 的图像有 %3 个</translation>
    </message>
    <message>
      <source>images: means weighted by v, above where v &gt; 0, below where v &lt; 0</source>
      <translation>图像：以 v 加权的均值，上方为 v &gt; 0，下方为 v &lt; 0</translation>
    </message>
    <message>
      <source>in %1</source>
      <translation>在 %1 中</translation>
    </message>
    <message>
      <source>in plots, name</source>
      <translation>图中显示、名称</translation>
    </message>
    <message>
      <source>in σ</source>
      <translation>以 σ 为单位</translation>
    </message>
    <message>
      <source>infinite</source>
      <translation>无穷</translation>
    </message>
    <message>
      <source>initial scale</source>
      <translation>初始尺度</translation>
    </message>
    <message>
      <source>initial scale %1, %2</source>
      <translation>初始尺度 %1，%2</translation>
    </message>
    <message>
      <source>initial weights</source>
      <translation>初始权重</translation>
    </message>
    <message>
      <source>input %1: %2
click: next sample</source>
      <translation>输入 %1：%2
单击：下一个样本</translation>
    </message>
    <message>
      <source>input dimension</source>
      <translation>输入维数</translation>
    </message>
    <message>
      <source>inside, bottom left</source>
      <translation>内部，左下</translation>
    </message>
    <message>
      <source>inside, bottom right</source>
      <translation>内部，右下</translation>
    </message>
    <message>
      <source>inside, in a free corner</source>
      <translation>内部，空闲角落</translation>
    </message>
    <message>
      <source>inside, top left</source>
      <translation>内部，左上</translation>
    </message>
    <message>
      <source>inside, top right</source>
      <translation>内部，右上</translation>
    </message>
    <message>
      <source>is %1; allowed: 0 to %2</source>
      <translation>为 %1；允许：0 至 %2</translation>
    </message>
    <message>
      <source>is %1; this version reads format 1</source>
      <translation>为 %1；此版本读取格式 1</translation>
    </message>
    <message>
      <source>is a file of the sweep (%1); allowed: another file</source>
      <translation>是扫描的文件（%1）；允许：另一个文件</translation>
    </message>
    <message>
      <source>is damaged: %1</source>
      <translation>已损坏：%1</translation>
    </message>
    <message>
      <source>is empty, not a NumPy archive (.npz)</source>
      <translation>为空，不是 NumPy 归档（.npz）</translation>
    </message>
    <message>
      <source>is empty, shape %1</source>
      <translation>为空，形状为 %1</translation>
    </message>
    <message>
      <source>is empty; %1 needs the file or folder to read</source>
      <translation>为空；%1 需要要读取的文件或文件夹</translation>
    </message>
    <message>
      <source>is empty; allowed: %1</source>
      <translation>为空；允许：%1</translation>
    </message>
    <message>
      <source>is encrypted</source>
      <translation>已加密</translation>
    </message>
    <message>
      <source>is missing</source>
      <translation>缺失</translation>
    </message>
    <message>
      <source>is missing; a sweep is an experiment plus, for example, "grid": {"network.depth": [2, 4, 8]}</source>
      <translation>缺失；扫描是实验加上例如 "grid": {"network.depth": [2, 4, 8]}</translation>
    </message>
    <message>
      <source>is negative</source>
      <translation>为负</translation>
    </message>
    <message>
      <source>is not a NumPy archive (.npz), or is truncated</source>
      <translation>不是 NumPy 归档（.npz），或被截断</translation>
    </message>
    <message>
      <source>is not a NumPy array</source>
      <translation>不是 NumPy 数组</translation>
    </message>
    <message>
      <source>is not a file</source>
      <translation>不是文件</translation>
    </message>
    <message>
      <source>is not a list of %1 networks</source>
      <translation>不是 %1 个网络的列表</translation>
    </message>
    <message>
      <source>is not a list of texts</source>
      <translation>不是文本列表</translation>
    </message>
    <message>
      <source>is not a permutation of 1 to %1</source>
      <translation>不是 1 至 %1 的排列</translation>
    </message>
    <message>
      <source>is not allowed in a sweep%1</source>
      <translation>不允许用于扫描%1</translation>
    </message>
    <message>
      <source>is not an order of the samples</source>
      <translation>不是样本的顺序</translation>
    </message>
    <message>
      <source>is not text: expected (bytes,) uint8</source>
      <translation>不是文本：应为 (bytes,) uint8</translation>
    </message>
    <message>
      <source>is one layer too many: the experiment has %1</source>
      <translation>多出一层：实验有 %1 层</translation>
    </message>
    <message>
      <source>is packed by a method other than deflate</source>
      <translation>使用 deflate 以外的方法压缩</translation>
    </message>
    <message>
      <source>is present, but ensemble.seeds is %1</source>
      <translation>存在，但 ensemble.seeds 为 %1</translation>
    </message>
    <message>
      <source>is present, but network.bias is false</source>
      <translation>存在，但 network.bias 为 false</translation>
    </message>
    <message>
      <source>is present, but network.permute_gates is false</source>
      <translation>存在，但 network.permute_gates 为 false</translation>
    </message>
    <message>
      <source>is the file that is read (%1); allowed: another file</source>
      <translation>就是所读取的文件（%1）；允许：另一个文件</translation>
    </message>
    <message>
      <source>is too long to be read: allowed are %1 bytes</source>
      <translation>过长，无法读取：允许 %1 字节</translation>
    </message>
    <message>
      <source>is truncated</source>
      <translation>被截断</translation>
    </message>
    <message>
      <source>it belongs to point %1</source>
      <translation>它属于点 %1</translation>
    </message>
    <message>
      <source>its labels file is not in the same folder; the standard names are train-images-idx3-ubyte and train-labels-idx1-ubyte (or .gz)</source>
      <translation>其标签文件不在同一文件夹中；标准名称为 train-images-idx3-ubyte 和 train-labels-idx1-ubyte（或 .gz）</translation>
    </message>
    <message>
      <source>its settings are not those of the sweep</source>
      <translation>其设置不是该扫描的设置</translation>
    </message>
    <message>
      <source>its size cannot be read</source>
      <translation>无法读取其大小</translation>
    </message>
    <message>
      <source>kernel</source>
      <translation>核</translation>
    </message>
    <message>
      <source>kernel K</source>
      <translation>核 K</translation>
    </message>
    <message>
      <source>kernel distance</source>
      <translation>核距离</translation>
    </message>
    <message>
      <source>kernel every</source>
      <translation>核测量间隔</translation>
    </message>
    <message>
      <source>kernel regression on up to %1 training samples, ridge r = %2</source>
      <translation>在至多 %1 个训练样本上的核回归，岭参数 r = %2</translation>
    </message>
    <message>
      <source>key %1 is not allowed; allowed: a setting that is live (see fields)</source>
      <translation>键 %1 不被允许；允许：可实时更改的设置（见 fields）</translation>
    </message>
    <message>
      <source>key=value, with a key from 'gatescope-cli fields'; may be repeated</source>
      <translation>key=value，键取自 'gatescope-cli fields'；可重复</translation>
    </message>
    <message>
      <source>knee d*</source>
      <translation>拐点 d*</translation>
    </message>
    <message>
      <source>label %1 of record %2; allowed are 0 to 9</source>
      <translation>第 %2 条记录的标签为 %1；允许 0 至 9</translation>
    </message>
    <message>
      <source>label %1 of sample %2; allowed are 0 to %3</source>
      <translation>第 %2 个样本的标签为 %1；允许 0 至 %3</translation>
    </message>
    <message>
      <source>labels</source>
      <translation>标签</translation>
    </message>
    <message>
      <source>largest eigenvalue</source>
      <translation>最大特征值</translation>
    </message>
    <message>
      <source>last</source>
      <translation>最后</translation>
    </message>
    <message>
      <source>layer</source>
      <translation>层</translation>
    </message>
    <message>
      <source>layer %1</source>
      <translation>第 %1 层</translation>
    </message>
    <message>
      <source>layer %1
%2 = %3</source>
      <translation>第 %1 层
%2 = %3</translation>
    </message>
    <message>
      <source>layer %1
step %2: %3</source>
      <translation>第 %1 层
第 %2 步：%3</translation>
    </message>
    <message>
      <source>layer %1 has shape %2, this run needs %3</source>
      <translation>第 %1 层的形状为 %2，此运行需要 %3</translation>
    </message>
    <message>
      <source>layer %1, mean of %2 units</source>
      <translation>第 %1 层，%2 个单元的均值</translation>
    </message>
    <message>
      <source>layer %1, unit %2</source>
      <translation>第 %1 层，单元 %2</translation>
    </message>
    <message>
      <source>layer %1: %2</source>
      <translation>第 %1 层：%2</translation>
    </message>
    <message>
      <source>layer %1: %2 gate flips</source>
      <translation>第 %1 层：%2 次门翻转</translation>
    </message>
    <message>
      <source>layers</source>
      <translation>层</translation>
    </message>
    <message>
      <source>lesson files (Markdown)</source>
      <translation>课程文件（Markdown）</translation>
    </message>
    <message>
      <source>lies outside batch_order</source>
      <translation>超出 batch_order 的范围</translation>
    </message>
    <message>
      <source>line %1, column %2: %3</source>
      <translation>第 %1 行，第 %2 列：%3</translation>
    </message>
    <message>
      <source>line %1: %2</source>
      <translation>第 %1 行：%2</translation>
    </message>
    <message>
      <source>line %1: objects and lists are nested too deep; allowed: at most %2 deep</source>
      <translation>第 %1 行：对象和列表嵌套过深；允许：最多 %2 层</translation>
    </message>
    <message>
      <source>line of &amp;settings</source>
      <translation>设置行(&amp;S)</translation>
    </message>
    <message>
      <source>linear prediction</source>
      <translation>线性预测</translation>
    </message>
    <message>
      <source>linear regions</source>
      <translation>线性区域</translation>
    </message>
    <message>
      <source>linearised steps to 1 %</source>
      <translation>线性化的步数（至 1 %）</translation>
    </message>
    <message>
      <source>linearised, from K₀</source>
      <translation>线性化，由 K₀</translation>
    </message>
    <message>
      <source>list every problem of an experiment or a sweep, one per line</source>
      <translation>列出实验或扫描的所有问题，每行一个</translation>
    </message>
    <message>
      <source>loss</source>
      <translation>损失</translation>
    </message>
    <message>
      <source>loss %1</source>
      <translation>损失 %1</translation>
    </message>
    <message>
      <source>lower quartile</source>
      <translation>下四分位数</translation>
    </message>
    <message>
      <source>margin %1</source>
      <translation>间隔 %1</translation>
    </message>
    <message>
      <source>mean</source>
      <translation>均值</translation>
    </message>
    <message>
      <source>mean / %1</source>
      <translation>均值 / %1</translation>
    </message>
    <message>
      <source>mean of %1</source>
      <translation>%1 个的均值</translation>
    </message>
    <message>
      <source>mean over layers</source>
      <translation>各层平均</translation>
    </message>
    <message>
      <source>mean |Gₜ − Gₜ₋₁|</source>
      <translation>|Gₜ − Gₜ₋₁| 的均值</translation>
    </message>
    <message>
      <source>measure</source>
      <translation>度量</translation>
    </message>
    <message>
      <source>measure every point of a sweep and write one result file per point to a folder</source>
      <translation>测量扫描的每个点，并将每个点的结果文件写入文件夹</translation>
    </message>
    <message>
      <source>measure only the points that are missing, broken or failed</source>
      <translation>只测量缺失、损坏或失败的点</translation>
    </message>
    <message>
      <source>measured</source>
      <translation>实测</translation>
    </message>
    <message>
      <source>measured every %1 steps or so</source>
      <translation>大约每 %1 步测量一次</translation>
    </message>
    <message>
      <source>measurements were left out to keep the run's speed: curves have gaps there</source>
      <translation>为保持运行速度略去了一些测量：曲线在该处有空缺</translation>
    </message>
    <message>
      <source>measuring %1 %</source>
      <translation>测量 %1 %</translation>
    </message>
    <message>
      <source>measuring 14 %</source>
      <translation>测量 14 %</translation>
    </message>
    <message>
      <source>median %1, quartiles %2 to %3</source>
      <translation>中位数 %1，四分位数 %2 至 %3</translation>
    </message>
    <message>
      <source>median angle of a random plane to the nearest of as many random ones</source>
      <translation>随机平面与同样多个随机平面中最近者的夹角中位数</translation>
    </message>
    <message>
      <source>median loss %1</source>
      <translation>损失中位数 %1</translation>
    </message>
    <message>
      <source>median: %1</source>
      <translation>中位数：%1</translation>
    </message>
    <message>
      <source>medians, %1</source>
      <translation>中位数，%1</translation>
    </message>
    <message>
      <source>member %1</source>
      <translation>成员 %1</translation>
    </message>
    <message>
      <source>member %1 %2</source>
      <translation>成员 %1 %2</translation>
    </message>
    <message>
      <source>member %1 does not fit into memory</source>
      <translation>内存容纳不下成员 %1</translation>
    </message>
    <message>
      <source>member %1 does not fit: the arrays of this file take too much memory</source>
      <translation>容纳不下成员 %1：此文件的数组占用内存过多</translation>
    </message>
    <message>
      <source>member %1 is missing</source>
      <translation>缺少成员 %1</translation>
    </message>
    <message>
      <source>member %1 is not a NumPy array (.npy)</source>
      <translation>成员 %1 不是 NumPy 数组（.npy）</translation>
    </message>
    <message>
      <source>member %1 is there twice</source>
      <translation>成员 %1 出现两次</translation>
    </message>
    <message>
      <source>member %1: %2</source>
      <translation>成员 %1：%2</translation>
    </message>
    <message>
      <source>member number %1 has a broken directory entry</source>
      <translation>第 %1 个成员的目录项已损坏</translation>
    </message>
    <message>
      <source>merge a sweep's folder into one table and list the points that are missing, broken or failed</source>
      <translation>将扫描的文件夹合并为一个表格，并列出缺失、损坏或失败的点</translation>
    </message>
    <message>
      <source>milliseconds</source>
      <translation>毫秒</translation>
    </message>
    <message>
      <source>missing</source>
      <translation>缺失</translation>
    </message>
    <message>
      <source>missing in the folder: %1</source>
      <translation>文件夹中缺少：%1</translation>
    </message>
    <message>
      <source>missing values</source>
      <translation>缺失值</translation>
    </message>
    <message>
      <source>mode </source>
      <translation>模式 </translation>
    </message>
    <message>
      <source>mode %1: ρ = %2; power of y %3, of the error %4</source>
      <translation>模式 %1：ρ = %2；y 的功率 %3，误差的功率 %4</translation>
    </message>
    <message>
      <source>mode i, from the largest eigenvalue</source>
      <translation>模式 i，从最大特征值起</translation>
    </message>
    <message>
      <source>momentum</source>
      <translation>动量</translation>
    </message>
    <message>
      <source>more than 1,000,000 columns; allowed: fewer</source>
      <translation>超过 1,000,000 列；允许：更少</translation>
    </message>
    <message>
      <source>more than 2,147,483,647 rows; allowed: fewer</source>
      <translation>超过 2,147,483,647 行；允许：更少</translation>
    </message>
    <message>
      <source>most memory that a run with its data, or a file that is read, may take, such as 2GB; default: half of what is free</source>
      <translation>运行及其数据，或所读取的文件，最多可占用的内存，如 2GB；默认：空闲内存的一半</translation>
    </message>
    <message>
      <source>must ascend from 0 and stay below data.train</source>
      <translation>必须从 0 起递增，且小于 data.train</translation>
    </message>
    <message>
      <source>must be key=value</source>
      <translation>必须是 key=value</translation>
    </message>
    <message>
      <source>name the point: %1(%2=…)</source>
      <translation>请指明点：%1(%2=…)</translation>
    </message>
    <message>
      <source>names of its header and </source>
      <translation>其表头中的名称和 </translation>
    </message>
    <message>
      <source>names the unknown variant %1</source>
      <translation>指定了未知的变体 %1</translation>
    </message>
    <message>
      <source>needs %1 of memory; allowed: %2</source>
      <translation>需要 %1 内存；允许：%2</translation>
    </message>
    <message>
      <source>needs gates that are made without the value network</source>
      <translation>需要不依赖值网络产生的门</translation>
    </message>
    <message>
      <source>needs gates that come from outside the value network</source>
      <translation>需要来自值网络之外的门</translation>
    </message>
    <message>
      <source>network</source>
      <translation>网络</translation>
    </message>
    <message>
      <source>network </source>
      <translation>网络 </translation>
    </message>
    <message>
      <source>networks</source>
      <translation>网络</translation>
    </message>
    <message>
      <source>networks diverged</source>
      <translation>发散的网络</translation>
    </message>
    <message>
      <source>never reached</source>
      <translation>从未达到</translation>
    </message>
    <message>
      <source>no</source>
      <translation>否</translation>
    </message>
    <message>
      <source>no arrays</source>
      <translation>没有数组</translation>
    </message>
    <message>
      <source>no depth has a finite median</source>
      <translation>没有深度具有有限的中位数</translation>
    </message>
    <message>
      <source>no folder with data_batch_1.bin … data_batch_5.bin and test_batch.bin (the binary version of CIFAR-10)</source>
      <translation>没有含 data_batch_1.bin … data_batch_5.bin 和 test_batch.bin（CIFAR-10 的二进制版本）的文件夹</translation>
    </message>
    <message>
      <source>no folder with train-images-idx3-ubyte, train-labels-idx1-ubyte, t10k-images-idx3-ubyte and t10k-labels-idx1-ubyte (or .gz)</source>
      <translation>没有含 train-images-idx3-ubyte、train-labels-idx1-ubyte、t10k-images-idx3-ubyte 和 t10k-labels-idx1-ubyte（或 .gz）的文件夹</translation>
    </message>
    <message>
      <source>no gates</source>
      <translation>无门</translation>
    </message>
    <message>
      <source>no lesson to check: give a FILE or --all</source>
      <translation>没有要检查的课程：请给出 FILE 或 --all</translation>
    </message>
    <message>
      <source>no member %1; a data set has x and y (and x_test, y_test); the file has %2. Other names of x and y are x_train and y_train</source>
      <translation>没有成员 %1；数据集有 x 和 y（以及 x_test、y_test）；文件有 %2。x 和 y 的其他名称为 x_train 和 y_train</translation>
    </message>
    <message>
      <source>no memory</source>
      <translation>没有内存</translation>
    </message>
    <message>
      <source>no progress or notes on standard error</source>
      <translation>标准错误上不显示进度和提示</translation>
    </message>
    <message>
      <source>no such file</source>
      <translation>没有此文件</translation>
    </message>
    <message>
      <source>no such file or folder%1</source>
      <translation>没有此文件或文件夹%1</translation>
    </message>
    <message>
      <source>no such file or folder; looked for %1 and %2</source>
      <translation>没有此文件或文件夹；已查找 %1 和 %2</translation>
    </message>
    <message>
      <source>no test curve: %1</source>
      <translation>没有测试曲线：%1</translation>
    </message>
    <message>
      <source>no test curve: random gates are drawn per training sample, so test samples have none</source>
      <translation>没有测试曲线：随机门按训练样本抽取，因此测试样本没有门</translation>
    </message>
    <message>
      <source>no test curve: there are no test samples</source>
      <translation>没有测试曲线：没有测试样本</translation>
    </message>
    <message>
      <source>no training samples of class %1</source>
      <translation>没有类别 %1 的训练样本</translation>
    </message>
    <message>
      <source>noise</source>
      <translation>噪声</translation>
    </message>
    <message>
      <source>none</source>
      <translation>无</translation>
    </message>
    <message>
      <source>none of these %1 numbers is of a point and a measure of %2</source>
      <translation>这 %1 个数值都不属于 %2 的点和度量</translation>
    </message>
    <message>
      <source>normalised</source>
      <translation>归一化</translation>
    </message>
    <message>
      <source>not a session (.gatescope), experiment (.json) or data file (.csv, .npz, .idx, .gz)</source>
      <translation>不是会话（.gatescope）、实验（.json）或数据文件（.csv、.npz、.idx、.gz）</translation>
    </message>
    <message>
      <source>not a sweep: the file must hold one JSON object</source>
      <translation>不是扫描：文件必须包含一个 JSON 对象</translation>
    </message>
    <message>
      <source>not a text file (it holds zero bytes); allowed: UTF-8, Windows-1252, UTF-16 with its mark</source>
      <translation>不是文本文件（含零字节）；允许：UTF-8、Windows-1252、带标记的 UTF-16</translation>
    </message>
    <message>
      <source>not all that is there could be read, so no table is written</source>
      <translation>未能读取全部内容，因此不写入表格</translation>
    </message>
    <message>
      <source>not an IDX file: it must begin with two zero bytes</source>
      <translation>不是 IDX 文件：必须以两个零字节开头</translation>
    </message>
    <message>
      <source>not an experiment: the file must hold one JSON object</source>
      <translation>不是实验：文件必须包含一个 JSON 对象</translation>
    </message>
    <message>
      <source>not enough memory</source>
      <translation>内存不足</translation>
    </message>
    <message>
      <source>not found; run this on a machine that submits to Slurm</source>
      <translation>未找到；请在可向 Slurm 提交作业的机器上运行</translation>
    </message>
    <message>
      <source>not measured</source>
      <translation>未测量</translation>
    </message>
    <message>
      <source>not stored</source>
      <translation>未存储</translation>
    </message>
    <message>
      <source>not stored by the version that saved this run</source>
      <translation>保存此运行的版本没有存储</translation>
    </message>
    <message>
      <source>not the same: %1</source>
      <translation>不相同：%1</translation>
    </message>
    <message>
      <source>not valid JSON: %1</source>
      <translation>JSON 无效：%1</translation>
    </message>
    <message>
      <source>not valid: an object has more than %1 names; allowed: at most that</source>
      <translation>无效：对象的名称超过 %1 个；允许：不超过此数</translation>
    </message>
    <message>
      <source>not valid: the name '%1' is too long; allowed: at most %2 bytes</source>
      <translation>无效：名称 '%1' 过长；允许：最多 %2 字节</translation>
    </message>
    <message>
      <source>now</source>
      <translation>当前</translation>
    </message>
    <message>
      <source>now: %1</source>
      <translation>当前：%1</translation>
    </message>
    <message>
      <source>number</source>
      <translation>数字</translation>
    </message>
    <message>
      <source>number of array tasks, one shard each; default: one per point, at most 16</source>
      <translation>数组任务的个数，每个做一份；默认：每个点一个，最多 16 个</translation>
    </message>
    <message>
      <source>numbers</source>
      <translation>数值</translation>
    </message>
    <message>
      <source>numbers and text</source>
      <translation>数字和文字</translation>
    </message>
    <message>
      <source>numbers do not fit %1, whose targets are classes; choose scalar or classes</source>
      <translation>numbers 不适合 %1，其目标为类别；请选择 scalar 或 classes</translation>
    </message>
    <message>
      <source>numbers from %1 to %2: regression</source>
      <translation>%1 到 %2 的数字：回归</translation>
    </message>
    <message>
      <source>numbers in full precision</source>
      <translation>全精度数值</translation>
    </message>
    <message>
      <source>numbers with decimal commas</source>
      <translation>使用小数逗号的数字</translation>
    </message>
    <message>
      <source>object arrays are never read</source>
      <translation>从不读取对象数组</translation>
    </message>
    <message>
      <source>of a run that diverged nothing is predicted: open this plot before</source>
      <translation>对已发散的运行不作预测：请提前打开此图</translation>
    </message>
    <message>
      <source>of shape %1</source>
      <translation>形状为 %1</translation>
    </message>
    <message>
      <source>of the %1</source>
      <translation>（度量：%1）</translation>
    </message>
    <message>
      <source>of z, past the layer: s·%1</source>
      <translation>取自 z，绕过该层：s·%1</translation>
    </message>
    <message>
      <source>off the diagonal</source>
      <translation>非对角</translation>
    </message>
    <message>
      <source>off-diagonal / diagonal</source>
      <translation>非对角 / 对角</translation>
    </message>
    <message>
      <source>off-diagonal size / diagonal</source>
      <translation>非对角大小 / 对角</translation>
    </message>
    <message>
      <source>one network trains</source>
      <translation>正在训练一个网络</translation>
    </message>
    <message>
      <source>one sample on its way through the network</source>
      <translation>一个样本穿过网络的过程</translation>
    </message>
    <message>
      <source>ones</source>
      <translation>全一</translation>
    </message>
    <message>
      <source>only a quantity can be absent</source>
      <translation>只有量可以不存在</translation>
    </message>
    <message>
      <source>only a session has curves to write as %1</source>
      <translation>只有会话才有可写为 %1 的曲线</translation>
    </message>
    <message>
      <source>only for data circle</source>
      <translation>仅用于数据集 circle</translation>
    </message>
    <message>
      <source>only for data csv</source>
      <translation>仅用于数据集 csv</translation>
    </message>
    <message>
      <source>only for data oblique_tree</source>
      <translation>仅用于数据集 oblique_tree</translation>
    </message>
    <message>
      <source>only for fixed_learnt</source>
      <translation>仅用于 fixed_learnt</translation>
    </message>
    <message>
      <source>only for fixed_random</source>
      <translation>仅用于 fixed_random</translation>
    </message>
    <message>
      <source>only for momentum</source>
      <translation>仅用于动量</translation>
    </message>
    <message>
      <source>only for soft gates</source>
      <translation>仅用于软门</translation>
    </message>
    <message>
      <source>only for the squared loss</source>
      <translation>仅用于平方损失</translation>
    </message>
    <message>
      <source>only one column; it needs inputs and a target, separated by comma, semicolon or tab</source>
      <translation>只有一列；需要输入和目标，以逗号、分号或制表符分隔</translation>
    </message>
    <message>
      <source>open</source>
      <translation>打开</translation>
    </message>
    <message>
      <source>open for %1 % of the probe set</source>
      <translation>对探针集的 %1 % 打开</translation>
    </message>
    <message>
      <source>optimiser</source>
      <translation>优化器</translation>
    </message>
    <message>
      <source>optimiser state '%1' does not match this network and optimiser</source>
      <translation>优化器状态 '%1' 与此网络和优化器不符</translation>
    </message>
    <message>
      <source>optimiser state '%1' holds no finite numbers</source>
      <translation>优化器状态 '%1' 不含有限数</translation>
    </message>
    <message>
      <source>optimiser state 'steps' is %1; allowed: a whole number from 0</source>
      <translation>优化器状态 'steps' 为 %1；允许：从 0 开始的整数</translation>
    </message>
    <message>
      <source>optimiser state is incomplete</source>
      <translation>优化器状态不完整</translation>
    </message>
    <message>
      <source>output</source>
      <translation>输出</translation>
    </message>
    <message>
      <source>output %1</source>
      <translation>输出 %1</translation>
    </message>
    <message>
      <source>output %1
ŷ = %2, y = %3</source>
      <translation>输出 %1
ŷ = %2，y = %3</translation>
    </message>
    <message>
      <source>output of the first probe sample</source>
      <translation>第一个探针样本的输出</translation>
    </message>
    <message>
      <source>output ŷ</source>
      <translation>输出 ŷ</translation>
    </message>
    <message>
      <source>outputs</source>
      <translation>输出</translation>
    </message>
    <message>
      <source>outside 3 σ</source>
      <translation>超出 3 σ</translation>
    </message>
    <message>
      <source>outside, on the right</source>
      <translation>外部，右侧</translation>
    </message>
    <message>
      <source>overlap of neighbours, lower half</source>
      <translation>邻居的重叠，下半部分</translation>
    </message>
    <message>
      <source>overlap of neighbours, upper half</source>
      <translation>邻居的重叠，上半部分</translation>
    </message>
    <message>
      <source>overlap λ</source>
      <translation>重叠 λ</translation>
    </message>
    <message>
      <source>overrides the experiment's seed</source>
      <translation>替代实验的随机种子</translation>
    </message>
    <message>
      <source>own: type a name to keep it</source>
      <translation>自定义：输入名称即可保存</translation>
    </message>
    <message>
      <source>page %1</source>
      <translation>第 %1 页</translation>
    </message>
    <message>
      <source>page %1 of %2</source>
      <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
      <source>path %1
feature φ = %2
value v = %3
φ·v = %4</source>
      <translation>路径 %1
特征 φ = %2
值 v = %3
φ·v = %4</translation>
    </message>
    <message>
      <source>path kernel H</source>
      <translation>路径核 H</translation>
    </message>
    <message>
      <source>path kernel distance</source>
      <translation>路径核距离</translation>
    </message>
    <message>
      <source>path: input · unit · unit …</source>
      <translation>路径：输入 · 单元 · 单元 …</translation>
    </message>
    <message>
      <source>patterns</source>
      <translation>模式</translation>
    </message>
    <message>
      <source>permute gates</source>
      <translation>置换门</translation>
    </message>
    <message>
      <source>picture</source>
      <translation>图片</translation>
    </message>
    <message>
      <source>plane angle</source>
      <translation>平面夹角</translation>
    </message>
    <message>
      <source>plane angle at the end</source>
      <translation>结束时的平面夹角</translation>
    </message>
    <message>
      <source>planes at random</source>
      <translation>随机平面</translation>
    </message>
    <message>
      <source>planes found</source>
      <translation>找到的平面</translation>
    </message>
    <message>
      <source>planes found at the end</source>
      <translation>结束时找到的平面</translation>
    </message>
    <message>
      <source>planes gained</source>
      <translation>新增的平面</translation>
    </message>
    <message>
      <source>play lessons step by step and report which checks hold</source>
      <translation>逐步播放课程，并报告哪些检查成立</translation>
    </message>
    <message>
      <source>plots: %1 has no mode “%2”; allowed: %3</source>
      <translation>图：%1 没有模式“%2”；允许：%3</translation>
    </message>
    <message>
      <source>plots: there is no plot “%1”; allowed: %2</source>
      <translation>图：没有名为“%1”的图；允许：%2</translation>
    </message>
    <message>
      <source>points measured at once, one thread each; default: all cores, 1 with --slurm</source>
      <translation>同时测量的点数，每个一个线程；默认：全部核心，使用 --slurm 时为 1</translation>
    </message>
    <message>
      <source>power</source>
      <translation>功率</translation>
    </message>
    <message>
      <source>pre&amp;vious run</source>
      <translation>前一个运行(&amp;V)</translation>
    </message>
    <message>
      <source>precision of the computation</source>
      <translation>计算精度</translation>
    </message>
    <message>
      <source>predictor samples</source>
      <translation>预测器样本</translation>
    </message>
    <message>
      <source>present</source>
      <translation>当前</translation>
    </message>
    <message>
      <source>previous run</source>
      <translation>前一个运行</translation>
    </message>
    <message>
      <source>print a Markdown table instead of JSON</source>
      <translation>输出 Markdown 表格而不是 JSON</translation>
    </message>
    <message>
      <source>print the manual page of a program, for man</source>
      <translation>输出程序的手册页，供 man 使用</translation>
    </message>
    <message>
      <source>print what a shell needs to complete commands and settings</source>
      <translation>输出 shell 补全命令和设置所需的内容</translation>
    </message>
    <message>
      <source>probability %1</source>
      <translation>概率 %1</translation>
    </message>
    <message>
      <source>probe choice</source>
      <translation>探针选取</translation>
    </message>
    <message>
      <source>probe sample %1</source>
      <translation>探针样本 %1</translation>
    </message>
    <message>
      <source>probe samples</source>
      <translation>探针样本</translation>
    </message>
    <message>
      <source>probe samples by angle</source>
      <translation>探针样本，按角度</translation>
    </message>
    <message>
      <source>probe samples by class</source>
      <translation>探针样本，按类别</translation>
    </message>
    <message>
      <source>probe samples by target</source>
      <translation>探针样本，按目标</translation>
    </message>
    <message>
      <source>published</source>
      <translation>已发表</translation>
    </message>
    <message>
      <source>q = %1</source>
      <translation>q = %1</translation>
    </message>
    <message>
      <source>quantities of a run that a lesson's checks can use</source>
      <translation>课程检查可使用的运行的量</translation>
    </message>
    <message>
      <source>questions</source>
      <translation>个问题</translation>
    </message>
    <message>
      <source>rademacher</source>
      <translation>rademacher</translation>
    </message>
    <message>
      <source>rademacher: ±σ with equal probability, the theory's choice. gaussian: normal with standard deviation σ.</source>
      <translation>rademacher：±σ，概率相等，为理论所选。高斯：标准差为 σ 的正态分布。</translation>
    </message>
    <message>
      <source>random</source>
      <translation>随机</translation>
    </message>
    <message>
      <source>random labels: no test set, because a test sample has no true label to compare with</source>
      <translation>随机标签：没有测试集，因为测试样本没有可比较的真实标签</translation>
    </message>
    <message>
      <source>random replaces the training labels with random ones: the network can only memorise, so there is no test set.</source>
      <translation>“随机”将训练标签换成随机标签：网络只能记忆，因此没有测试集。</translation>
    </message>
    <message>
      <source>rate fₗ</source>
      <translation>变化率 fₗ</translation>
    </message>
    <message>
      <source>rates of 0 are not drawn on a logarithmic axis</source>
      <translation>对数轴上不绘制为 0 的变化率</translation>
    </message>
    <message>
      <source>raw fₗ</source>
      <translation>原始 fₗ</translation>
    </message>
    <message>
      <source>read as UTF-16</source>
      <translation>按 UTF-16 读取</translation>
    </message>
    <message>
      <source>read as Windows-1252, because it is not UTF-8</source>
      <translation>按 Windows-1252 读取，因为它不是 UTF-8</translation>
    </message>
    <message>
      <source>reading the file…</source>
      <translation>正在读取文件…</translation>
    </message>
    <message>
      <source>record %1 cannot be read</source>
      <translation>无法读取第 %1 条记录</translation>
    </message>
    <message>
      <source>refuse</source>
      <translation>拒绝</translation>
    </message>
    <message>
      <source>regions</source>
      <translation>区域</translation>
    </message>
    <message>
      <source>regions on a grid</source>
      <translation>网格上的区域</translation>
    </message>
    <message>
      <source>regions on a segment</source>
      <translation>线段上的区域</translation>
    </message>
    <message>
      <source>relative change, one step</source>
      <translation>相对变化，一步</translation>
    </message>
    <message>
      <source>relative ν</source>
      <translation>相对 ν</translation>
    </message>
    <message>
      <source>replace the results in the folder</source>
      <translation>替换文件夹中的结果</translation>
    </message>
    <message>
      <source>reported</source>
      <translation>报告值</translation>
    </message>
    <message>
      <source>ridge</source>
      <translation>岭参数</translation>
    </message>
    <message>
      <source>rmsprop</source>
      <translation>rmsprop</translation>
    </message>
    <message>
      <source>row %1: %2
column %3: %4
expected: normalised %5, raw %6</source>
      <translation>行 %1：%2
列 %3：%4
期望：归一化 %5，原始 %6</translation>
    </message>
    <message>
      <source>row %1: %2
column %3: %4
normalised %5, raw %6</source>
      <translation>行 %1：%2
列 %3：%4
归一化 %5，原始 %6</translation>
    </message>
    <message>
      <source>sample %1</source>
      <translation>样本 %1</translation>
    </message>
    <message>
      <source>samples</source>
      <translation>样本</translation>
    </message>
    <message>
      <source>scalar</source>
      <translation>标量</translation>
    </message>
    <message>
      <source>scalar targets (±1) need two classes, %1 has %2 (%3); choose two classes in data.classes or targets = classes</source>
      <translation>scalar 目标（±1）需要两个类别，%1 有 %2 个（%3）；请在 data.classes 中选择两个类别，或使用 targets = classes</translation>
    </message>
    <message>
      <source>scalar: one output, ±1 for two classes or the value itself. classes: one output per class (one-hot). numbers: the value itself, also where targets are few integers.</source>
      <translation>标量：一个输出，两个类别时为 ±1，或值本身。类别：每个类别一个输出（独热）。数值：值本身，即使目标只是少数几个整数。</translation>
    </message>
    <message>
      <source>seconds between two saves of the session (default 30)</source>
      <translation>两次保存会话之间的秒数（默认 30）</translation>
    </message>
    <message>
      <source>seed</source>
      <translation>随机种子</translation>
    </message>
    <message>
      <source>seed %1</source>
      <translation>随机种子 %1</translation>
    </message>
    <message>
      <source>seed %1 at step %2</source>
      <translation>随机种子 %1 在第 %2 步</translation>
    </message>
    <message>
      <source>seed %1: %2</source>
      <translation>随机种子 %1：%2</translation>
    </message>
    <message>
      <source>seed, width or spread: try another seed</source>
      <translation>随机种子、宽度或离散度：请换一个随机种子</translation>
    </message>
    <message>
      <source>seeds</source>
      <translation>随机种子数</translation>
    </message>
    <message>
      <source>seeds %1–%2</source>
      <translation>随机种子 %1–%2</translation>
    </message>
    <message>
      <source>semicolon</source>
      <translation>分号</translation>
    </message>
    <message>
      <source>session file</source>
      <translation>会话文件</translation>
    </message>
    <message>
      <source>setting or result</source>
      <translation>设置或结果</translation>
    </message>
    <message>
      <source>settings before the first step; those of all steps belong in the header</source>
      <translation>第一步之前有设置；适用于所有步的设置应写在头部</translation>
    </message>
    <message>
      <source>sgd</source>
      <translation>sgd</translation>
    </message>
    <message>
      <source>shape %1; it must be (n, d), one row per sample</source>
      <translation>形状为 %1；必须是 (n, d)，每个样本一行</translation>
    </message>
    <message>
      <source>shape %1; it must be (n,) or (n, C) with n = %2 as in x</source>
      <translation>形状为 %1；必须是 (n,) 或 (n, C)，其中 n = %2，与 x 相同</translation>
    </message>
    <message>
      <source>share</source>
      <translation>份额</translation>
    </message>
    <message>
      <source>share of planes found</source>
      <translation>找到的平面比例</translation>
    </message>
    <message>
      <source>share of power, modes 1 to i</source>
      <translation>功率份额，模式 1 至 i</translation>
    </message>
    <message>
      <source>share of the tree's planes with a gate within %1°</source>
      <translation>树的平面中 %1° 以内有门的比例</translation>
    </message>
    <message>
      <source>share of y in ten modes</source>
      <translation>y 在十个模式中的份额</translation>
    </message>
    <message>
      <source>share of y in the first mode</source>
      <translation>y 在第一个模式中的份额</translation>
    </message>
    <message>
      <source>sharpness</source>
      <translation>陡度</translation>
    </message>
    <message>
      <source>show “Mean kernel” for the whole E[K₀] by redraws</source>
      <translation>显示“平均核”可查看由重新抽样得到的完整 E[K₀]</translation>
    </message>
    <message>
      <source>singular</source>
      <translation>奇异</translation>
    </message>
    <message>
      <source>singular to rounding: ρₙ ≤ n·ε·ρ₁</source>
      <translation>在舍入精度内奇异：ρₙ ≤ n·ε·ρ₁</translation>
    </message>
    <message>
      <source>size on paper</source>
      <translation>纸面尺寸</translation>
    </message>
    <message>
      <source>skip</source>
      <translation>略去</translation>
    </message>
    <message>
      <source>skip s = %1</source>
      <translation>跳跃 s = %1</translation>
    </message>
    <message>
      <source>skip strength</source>
      <translation>跳跃强度</translation>
    </message>
    <message>
      <source>slow</source>
      <translation>慢</translation>
    </message>
    <message>
      <source>smallest at d = %1</source>
      <translation>在 d = %1 处最小</translation>
    </message>
    <message>
      <source>smallest eigenvalue</source>
      <translation>最小特征值</translation>
    </message>
    <message>
      <source>soft-GaLU, DLNPF</source>
      <translation>soft-GaLU，DLNPF</translation>
    </message>
    <message>
      <source>soft-ReLU</source>
      <translation>soft-ReLU</translation>
    </message>
    <message>
      <source>sorted</source>
      <translation>排序</translation>
    </message>
    <message>
      <source>source</source>
      <translation>来源</translation>
    </message>
    <message>
      <source>source choice</source>
      <translation>来源选取</translation>
    </message>
    <message>
      <source>source steps</source>
      <translation>来源步数</translation>
    </message>
    <message>
      <source>spectral</source>
      <translation>谱</translation>
    </message>
    <message>
      <source>spectral factor</source>
      <translation>谱因子</translation>
    </message>
    <message>
      <source>spectral: α = c·n/ρ_max(K_0), measured on the probe set. Or a number.</source>
      <translation>谱：α = c·n/ρ_max(K_0)，在探针集上测量。或填一个数字。</translation>
    </message>
    <message>
      <source>spread</source>
      <translation>均匀分布</translation>
    </message>
    <message>
      <source>spread of the diagonal</source>
      <translation>对角元的离散度</translation>
    </message>
    <message>
      <source>squared</source>
      <translation>平方</translation>
    </message>
    <message>
      <source>squared: (1/n) Σ ½‖e‖². cross_entropy: −(1/n) Σ log softmax(ŷ)[class]; needs targets = classes.</source>
      <translation>平方：(1/n) Σ ½‖e‖²。交叉熵：−(1/n) Σ log softmax(ŷ)[类别]；需要目标 = 类别。</translation>
    </message>
    <message>
      <source>stacked</source>
      <translation>堆叠</translation>
    </message>
    <message>
      <source>standard output: cannot be written</source>
      <translation>标准输出：无法写入</translation>
    </message>
    <message>
      <source>state</source>
      <translation>状态</translation>
    </message>
    <message>
      <source>step</source>
      <translation>步</translation>
    </message>
    <message>
      <source>step %1</source>
      <translation>第 %1 步</translation>
    </message>
    <message>
      <source>step %1 could not be saved, training continues: %2</source>
      <translation>无法保存第 %1 步，训练继续：%2</translation>
    </message>
    <message>
      <source>step %1 is not allowed; allowed: a whole number from %2, the step of the change before</source>
      <translation>步 %1 不被允许；允许：从 %2（上一次更改的步）开始的整数</translation>
    </message>
    <message>
      <source>step %1 of %2</source>
      <translation>第 %1 步，共 %2 步</translation>
    </message>
    <message>
      <source>step %1 …</source>
      <translation>第 %1 步 …</translation>
    </message>
    <message>
      <source>step %1, %2</source>
      <translation>第 %1 步，%2</translation>
    </message>
    <message>
      <source>step %1: %2</source>
      <translation>第 %1 步：%2</translation>
    </message>
    <message>
      <source>step %1: the run ends here, the session goes on to step %2</source>
      <translation>第 %1 步：运行在此结束，会话继续到第 %2 步</translation>
    </message>
    <message>
      <source>step '%1' has no text</source>
      <translation>步 '%1' 没有文本</translation>
    </message>
    <message>
      <source>step size</source>
      <translation>步长</translation>
    </message>
    <message>
      <source>step size α</source>
      <translation>步长 α</translation>
    </message>
    <message>
      <source>steps</source>
      <translation>步</translation>
    </message>
    <message>
      <source>steps %1 to %2</source>
      <translation>第 %1 至 %2 步</translation>
    </message>
    <message>
      <source>stop after</source>
      <translation>步数上限</translation>
    </message>
    <message>
      <source>stop at loss</source>
      <translation>损失停止值</translation>
    </message>
    <message>
      <source>stop at test accuracy</source>
      <translation>测试准确率停止值</translation>
    </message>
    <message>
      <source>strongest weights in, from %1</source>
      <translation>最强的输入权重，来自 %1</translation>
    </message>
    <message>
      <source>strongest weights out, to %1</source>
      <translation>最强的输出权重，去往 %1</translation>
    </message>
    <message>
      <source>submit the sweep as a Slurm job array instead: write sweep.sbatch to the folder, pass it to sbatch and print the job's id; run the same command again to do what is missing</source>
      <translation>改为将扫描作为 Slurm 作业数组提交：将 sweep.sbatch 写入文件夹，交给 sbatch 并输出作业编号；再次运行同一命令可完成缺少的部分</translation>
    </message>
    <message>
      <source>subtracts</source>
      <translation>减少</translation>
    </message>
    <message>
      <source>sum so far</source>
      <translation>目前总和</translation>
    </message>
    <message>
      <source>sweep file (JSON): an experiment, "grid" and "measure"</source>
      <translation>扫描文件（JSON）：实验、"grid" 和 "measure"</translation>
    </message>
    <message>
      <source>t = 0</source>
      <translation>t = 0</translation>
    </message>
    <message>
      <source>t = 0: %1</source>
      <translation>t = 0：%1</translation>
    </message>
    <message>
      <source>tab</source>
      <translation>制表符</translation>
    </message>
    <message>
      <source>table (.csv) of published numbers: print them beside what was measured, and what is outside of 3 σ</source>
      <translation>已发表数值的表格（.csv）：与测得的数值并列输出，并标出 3 σ 之外的数值</translation>
    </message>
    <message>
      <source>table (.csv) to write instead of standard output</source>
      <translation>要写入的表格（.csv），代替标准输出</translation>
    </message>
    <message>
      <source>target column</source>
      <translation>目标列</translation>
    </message>
    <message>
      <source>target scale</source>
      <translation>目标缩放</translation>
    </message>
    <message>
      <source>targets</source>
      <translation>目标</translation>
    </message>
    <message>
      <source>targets and errors in the modes of the kernel</source>
      <translation>核的各模式中的目标与误差</translation>
    </message>
    <message>
      <source>test</source>
      <translation>测试</translation>
    </message>
    <message>
      <source>test %1</source>
      <translation>测试 %1</translation>
    </message>
    <message>
      <source>test 0.0123</source>
      <translation>测试 0.0123</translation>
    </message>
    <message>
      <source>test acc.</source>
      <translation>测试准确率</translation>
    </message>
    <message>
      <source>test accuracy</source>
      <translation>测试准确率</translation>
    </message>
    <message>
      <source>test accuracy %1 reached</source>
      <translation>已达到测试准确率 %1</translation>
    </message>
    <message>
      <source>test accuracy of H</source>
      <translation>H 的测试准确率</translation>
    </message>
    <message>
      <source>test accuracy of K</source>
      <translation>K 的测试准确率</translation>
    </message>
    <message>
      <source>test accuracy, %</source>
      <translation>测试准确率，%</translation>
    </message>
    <message>
      <source>test error of H</source>
      <translation>H 的测试误差</translation>
    </message>
    <message>
      <source>test error of K</source>
      <translation>K 的测试误差</translation>
    </message>
    <message>
      <source>test error, mean ½‖ŷ − κy‖²</source>
      <translation>测试误差，½‖ŷ − κy‖² 的均值</translation>
    </message>
    <message>
      <source>test every</source>
      <translation>测试间隔</translation>
    </message>
    <message>
      <source>test loss</source>
      <translation>测试损失</translation>
    </message>
    <message>
      <source>test only</source>
      <translation>仅测试</translation>
    </message>
    <message>
      <source>test sample %1</source>
      <translation>测试样本 %1</translation>
    </message>
    <message>
      <source>test sample %1: %2, predicted %3</source>
      <translation>测试样本 %1：%2，预测 %3</translation>
    </message>
    <message>
      <source>test samples</source>
      <translation>测试样本</translation>
    </message>
    <message>
      <source>test samples have no gates with fixed_random</source>
      <translation>使用 fixed_random 时测试样本没有门</translation>
    </message>
    <message>
      <source>test target</source>
      <translation>测试目标</translation>
    </message>
    <message>
      <source>test, %1</source>
      <translation>测试，%1</translation>
    </message>
    <message>
      <source>text</source>
      <translation>文字</translation>
    </message>
    <message>
      <source>text after the closing quote</source>
      <translation>右引号之后有文本</translation>
    </message>
    <message>
      <source>text is not a number</source>
      <translation>文本不是数字</translation>
    </message>
    <message>
      <source>that of sweep files</source>
      <translation>扫描文件的架构</translation>
    </message>
    <message>
      <source>the %1 that begins here is never closed</source>
      <translation>从此处开始的 %1 没有结束</translation>
    </message>
    <message>
      <source>the JSON schema of experiment files: editors complete keys with it</source>
      <translation>实验文件的 JSON 架构：编辑器用它补全键</translation>
    </message>
    <message>
      <source>the ReLU network whose gates are copied diverged at step %1: lower optimiser.step_size</source>
      <translation>被复制门的 ReLU 网络在第 %1 步发散：请降低 optimiser.step_size</translation>
    </message>
    <message>
      <source>the analysis of %1 samples needs about %2 of memory; allowed: %3</source>
      <translation>分析 %1 个样本约需 %2 内存；允许：%3</translation>
    </message>
    <message>
      <source>the archive cannot be read back</source>
      <translation>无法回读归档</translation>
    </message>
    <message>
      <source>the available data sets</source>
      <translation>可用的数据集</translation>
    </message>
    <message>
      <source>the byte order is unknown</source>
      <translation>字节序未知</translation>
    </message>
    <message>
      <source>the cell is empty</source>
      <translation>单元格为空</translation>
    </message>
    <message>
      <source>the cell is longer than a mebibyte</source>
      <translation>单元格超过 1 MiB</translation>
    </message>
    <message>
      <source>the change of weights and gates in a step</source>
      <translation>一步中权重和门的变化</translation>
    </message>
    <message>
      <source>the file has depth %1, this run has depth %2; allowed: the same depth</source>
      <translation>文件的深度为 %1，此运行的深度为 %2；允许：相同的深度</translation>
    </message>
    <message>
      <source>the file has network.skip %1, this run %2; allowed: the same network.skip</source>
      <translation>文件的 network.skip 为 %1，此运行为 %2；允许：相同的 network.skip</translation>
    </message>
    <message>
      <source>the file is empty</source>
      <translation>文件为空</translation>
    </message>
    <message>
      <source>the file is truncated</source>
      <translation>文件被截断</translation>
    </message>
    <message>
      <source>the first of %1 in this square</source>
      <translation>此方格中 %1 个里的第一个</translation>
    </message>
    <message>
      <source>the folder %1 cannot be created</source>
      <translation>无法创建文件夹 %1</translation>
    </message>
    <message>
      <source>the folder %1 cannot be written to</source>
      <translation>无法写入文件夹 %1</translation>
    </message>
    <message>
      <source>the gate change of each layer</source>
      <translation>每层的门变化</translation>
    </message>
    <message>
      <source>the gate reads %1</source>
      <translation>门读取 %1</translation>
    </message>
    <message>
      <source>the gates of %1 are frozen, and with them H</source>
      <translation>%1 的门已冻结，H 也随之冻结</translation>
    </message>
    <message>
      <source>the gates of %1 are frozen: their change is 0 at every step</source>
      <translation>%1 的门已冻结：其变化在每一步均为 0</translation>
    </message>
    <message>
      <source>the gates of all probe samples</source>
      <translation>所有探针样本的门</translation>
    </message>
    <message>
      <source>the gating variants</source>
      <translation>门控变体</translation>
    </message>
    <message>
      <source>the header</source>
      <translation>头部</translation>
    </message>
    <message>
      <source>the header declares %1 bytes, but the file has %2</source>
      <translation>头声明 %1 字节，但文件有 %2 字节</translation>
    </message>
    <message>
      <source>the header declares %1 bytes, more than a compressed file of %2 bytes can hold</source>
      <translation>头声明 %1 字节，超过 %2 字节的压缩文件所能容纳</translation>
    </message>
    <message>
      <source>the header has no end: a second line '---' is missing</source>
      <translation>头部没有结束：缺少第二行 '---'</translation>
    </message>
    <message>
      <source>the header lacks '%1'</source>
      <translation>头部缺少 '%1'</translation>
    </message>
    <message>
      <source>the kernel at t=0 is not finite: lower initialisation.scale or network.depth</source>
      <translation>t=0 时的核不是有限的：请降低 initialisation.scale 或 network.depth</translation>
    </message>
    <message>
      <source>the kernel between the probe samples</source>
      <translation>探针样本之间的核</translation>
    </message>
    <message>
      <source>the kernel of each layer</source>
      <translation>每层的核</translation>
    </message>
    <message>
      <source>the kernel of these weights is not finite: there is nothing to analyse</source>
      <translation>这些权重的核不是有限的：没有可分析的内容</translation>
    </message>
    <message>
      <source>the kernel's eigenvalues could not be computed: its entries are not finite</source>
      <translation>无法计算核的特征值：其元素不是有限的</translation>
    </message>
    <message>
      <source>the kernel's eigenvalues could not be computed: the iteration did not converge</source>
      <translation>无法计算核的特征值：迭代未收敛</translation>
    </message>
    <message>
      <source>the lesson ends here</source>
      <translation>本课到此结束</translation>
    </message>
    <message>
      <source>the lessons are missing from this installation</source>
      <translation>此安装缺少课程</translation>
    </message>
    <message>
      <source>the loss of these weights is not finite: there is nothing to analyse</source>
      <translation>这些权重的损失不是有限的：没有可分析的内容</translation>
    </message>
    <message>
      <source>the mean kernel of many draws of the weights</source>
      <translation>多次抽取权重的平均核</translation>
    </message>
    <message>
      <source>the name holds a line break or another control character; allowed: the name of a partition</source>
      <translation>名称含有换行或其他控制字符；允许：分区的名称</translation>
    </message>
    <message>
      <source>the name of a class has %1 bytes; allowed: at most 1,000</source>
      <translation>类别名称有 %1 字节；允许：最多 1,000 字节</translation>
    </message>
    <message>
      <source>the name of a run, first, last, or key=value</source>
      <translation>运行的名称、first、last 或 key=value</translation>
    </message>
    <message>
      <source>the network could not be drawn: %1</source>
      <translation>无法绘制网络：%1</translation>
    </message>
    <message>
      <source>the network's own, all test samples</source>
      <translation>网络本身的，全部测试样本</translation>
    </message>
    <message>
      <source>the oblique tree with DLGN</source>
      <translation>斜决策树与 DLGN</translation>
    </message>
    <message>
      <source>the optimiser's state differs</source>
      <translation>优化器的状态不同</translation>
    </message>
    <message>
      <source>the order of the batches differs</source>
      <translation>批次的顺序不同</translation>
    </message>
    <message>
      <source>the output over the input</source>
      <translation>随输入变化的输出</translation>
    </message>
    <message>
      <source>the output over the inputs</source>
      <translation>随各输入变化的输出</translation>
    </message>
    <message>
      <source>the planes of the gates</source>
      <translation>门的平面</translation>
    </message>
    <message>
      <source>the points were measured by different versions: %1</source>
      <translation>各点由不同版本测量：%1</translation>
    </message>
    <message>
      <source>the probe samples of a session</source>
      <translation>会话的探针样本</translation>
    </message>
    <message>
      <source>the quote that opens here is never closed</source>
      <translation>从此处开始的引号没有结束</translation>
    </message>
    <message>
      <source>the row has %1 cells; allowed: %2, as the header</source>
      <translation>此行有 %1 个单元格；允许：%2 个，与表头相同</translation>
    </message>
    <message>
      <source>the run has not started</source>
      <translation>运行尚未开始</translation>
    </message>
    <message>
      <source>the run was not the same again: %1</source>
      <translation>再次运行的结果不同：%1</translation>
    </message>
    <message>
      <source>the same to the last bit: %1%2 steps, %3, %4</source>
      <translation>每一位都相同：%1%2 步，%3，%4</translation>
    </message>
    <message>
      <source>the script is kept: %1</source>
      <translation>脚本已保留：%1</translation>
    </message>
    <message>
      <source>the session has diverged, this run has not</source>
      <translation>会话已发散，此运行没有</translation>
    </message>
    <message>
      <source>the session holds the gates of %1 probe samples, the run has %2: it cannot be continued</source>
      <translation>会话包含 %1 个探针样本的门，而运行有 %2 个：无法继续</translation>
    </message>
    <message>
      <source>the session was trained on %1 samples, the data set has %2 now: the run cannot be continued</source>
      <translation>会话用 %1 个样本训练，而数据集现在有 %2 个：运行无法继续</translation>
    </message>
    <message>
      <source>the session's gate_order does not match its seed</source>
      <translation>会话的 gate_order 与其随机种子不符</translation>
    </message>
    <message>
      <source>the session's network does not match its experiment</source>
      <translation>会话的网络与其实验不符</translation>
    </message>
    <message>
      <source>the session's weights do not fit the data: layer %1 reads %2 values, the data set has %3</source>
      <translation>会话的权重与数据不符：第 %1 层读取 %2 个值，而数据集有 %3 个</translation>
    </message>
    <message>
      <source>the spectrum of the tangent kernel</source>
      <translation>正切核的谱</translation>
    </message>
    <message>
      <source>the study does not measure '%1'; its measures: %2</source>
      <translation>研究不测量 '%1'；其度量：%2</translation>
    </message>
    <message>
      <source>the study has no point with %1=%2</source>
      <translation>研究没有 %1=%2 的点</translation>
    </message>
    <message>
      <source>the study has not measured it yet</source>
      <translation>研究尚未测量该值</translation>
    </message>
    <message>
      <source>the sweep continues, though %1</source>
      <translation>扫描继续，尽管 %1</translation>
    </message>
    <message>
      <source>the target column holds 1,001 distinct texts or more; at most 1,000 classes are read. Set data.target_column to the right column</source>
      <translation>目标列含有 1,001 个或更多不同的文本；最多读取 1,000 个类别。请将 data.target_column 设为正确的列</translation>
    </message>
    <message>
      <source>the target column holds only one class (%1); choose another column</source>
      <translation>目标列只有一个类别（%1）；请选择其他列</translation>
    </message>
    <message>
      <source>the target is empty</source>
      <translation>目标为空</translation>
    </message>
    <message>
      <source>theory</source>
      <translation>理论</translation>
    </message>
    <message>
      <source>theory, %1</source>
      <translation>理论，%1</translation>
    </message>
    <message>
      <source>theory: σ² = 1/(p·w) in every layer, first and last included. he: σ² = 2/fan_in. Or σ itself.</source>
      <translation>理论：每层均为 σ² = 1/(p·w)，包括首层和末层。he：σ² = 2/fan_in。或填 σ 本身。</translation>
    </message>
    <message>
      <source>there are %1; allowed: at most 9</source>
      <translation>有 %1 个；允许：最多 9 个</translation>
    </message>
    <message>
      <source>there are too many steps; allowed: at most %1</source>
      <translation>步太多；允许：最多 %1 步</translation>
    </message>
    <message>
      <source>there is no class %1; %2 has %3 (empty keeps all)</source>
      <translation>没有类别 %1；%2 有 %3（留空则全部保留）</translation>
    </message>
    <message>
      <source>there is no picture '%1'%2</source>
      <translation>没有图片 '%1'%2</translation>
    </message>
    <message>
      <source>there is no run to branch from: start one first</source>
      <translation>没有可分支的运行：请先启动一个</translation>
    </message>
    <message>
      <source>there is no run to save</source>
      <translation>没有可保存的运行</translation>
    </message>
    <message>
      <source>there is no step; a step begins with '## Title'</source>
      <translation>没有步；步以 '## 标题' 开始</translation>
    </message>
    <message>
      <source>there is no such file</source>
      <translation>没有此文件</translation>
    </message>
    <message>
      <source>there is not enough memory</source>
      <translation>内存不足</translation>
    </message>
    <message>
      <source>there is not enough memory for this run: lower network.width, network.depth or data.train</source>
      <translation>内存不足，无法进行此运行：请降低 network.width、network.depth 或 data.train</translation>
    </message>
    <message>
      <source>there is not enough memory to continue this run</source>
      <translation>内存不足，无法继续此运行</translation>
    </message>
    <message>
      <source>there is not enough memory to continue this run; it stands at step %1 and can be saved</source>
      <translation>内存不足，无法继续此运行；它停在第 %1 步，可以保存</translation>
    </message>
    <message>
      <source>there is text after the claim</source>
      <translation>断言之后还有文本</translation>
    </message>
    <message>
      <source>these %1 networks need about %2 of memory; allowed: %3. One of them takes %4 beside the data</source>
      <translation>这 %1 个网络约需 %2 内存；允许：%3。其中每个在数据之外占用 %4</translation>
    </message>
    <message>
      <source>these settings are too long; allowed: at most %1 bytes</source>
      <translation>这些设置过长；允许：最多 %1 字节</translation>
    </message>
    <message>
      <source>this check lacks '%1'</source>
      <translation>此检查缺少 '%1'</translation>
    </message>
    <message>
      <source>this file system has no locks; make sure that no other program writes there</source>
      <translation>此文件系统没有锁；请确保没有其他程序在那里写入</translation>
    </message>
    <message>
      <source>this folder holds a different sweep; allowed: the same sweep, or another folder</source>
      <translation>此文件夹包含另一个扫描；允许：相同的扫描，或另一个文件夹</translation>
    </message>
    <message>
      <source>this is no translation</source>
      <translation>这不是译文</translation>
    </message>
    <message>
      <source>this is not YAML: %1; texts with ': ' or ' #' must be quoted</source>
      <translation>这不是 YAML：%1；含有 ': ' 或 ' #' 的文本必须加引号</translation>
    </message>
    <message>
      <source>this network has %1 paths; allowed: at most %2</source>
      <translation>此网络有 %1 条路径；允许：最多 %2 条</translation>
    </message>
    <message>
      <source>this program reads version 1</source>
      <translation>此程序读取版本 1</translation>
    </message>
    <message>
      <source>this run has diverged, the session has not</source>
      <translation>此运行已发散，会话没有</translation>
    </message>
    <message>
      <source>this run has no checkpoint</source>
      <translation>此运行没有检查点</translation>
    </message>
    <message>
      <source>this run needs about %1 of memory; allowed: %2. The largest part, %3, depends on %4</source>
      <translation>此运行约需 %1 内存；允许：%2。最大的部分 %3 取决于 %4</translation>
    </message>
    <message>
      <source>this session holds no run to train again: it lacks curves or the state of its training</source>
      <translation>此会话没有可重新训练的运行：缺少曲线或训练状态</translation>
    </message>
    <message>
      <source>this session lacks the weights at t=0, and with them the gates that were copied</source>
      <translation>此会话缺少 t=0 时的权重，因而也缺少被复制的门</translation>
    </message>
    <message>
      <source>this step has a second '### %1'; allowed: one</source>
      <translation>此步有第二个 '### %1'；允许：一个</translation>
    </message>
    <message>
      <source>this step has a second block of settings; allowed: one</source>
      <translation>此步有第二个设置块；允许：一个</translation>
    </message>
    <message>
      <source>threads of a training step; the results do not depend on it</source>
      <translation>一个训练步的线程数；结果与其无关</translation>
    </message>
    <message>
      <source>time budget</source>
      <translation>时间预算</translation>
    </message>
    <message>
      <source>time limit per task, in sbatch format: HOURS:MINUTES:SECONDS</source>
      <translation>每个任务的时限，采用 sbatch 格式：HOURS:MINUTES:SECONDS</translation>
    </message>
    <message>
      <source>to</source>
      <translation>至</translation>
    </message>
    <message>
      <source>total Fₗ</source>
      <translation>累计 Fₗ</translation>
    </message>
    <message>
      <source>total gate change</source>
      <translation>累计门变化</translation>
    </message>
    <message>
      <source>tr E[K₁]</source>
      <translation>tr E[K₁]</translation>
    </message>
    <message>
      <source>tr E[Kₗ]</source>
      <translation>tr E[Kₗ]</translation>
    </message>
    <message>
      <source>tr E[Kₗ], layer %1</source>
      <translation>tr E[Kₗ]，第 %1 层</translation>
    </message>
    <message>
      <source>tr E[Kₗ], layers 1 to %1</source>
      <translation>tr E[Kₗ]，第 1 至 %1 层</translation>
    </message>
    <message>
      <source>tr Kᵛ</source>
      <translation>tr Kᵛ</translation>
    </message>
    <message>
      <source>tr Kᵛ %1</source>
      <translation>tr Kᵛ %1</translation>
    </message>
    <message>
      <source>tr Kᶠ</source>
      <translation>tr Kᶠ</translation>
    </message>
    <message>
      <source>tr Kₗ</source>
      <translation>tr Kₗ</translation>
    </message>
    <message>
      <source>tr Kₗ = %1, %2 % of tr Kᵛ; tr E[Kₗ] = %3</source>
      <translation>tr Kₗ = %1，占 tr Kᵛ 的 %2 %；tr E[Kₗ] = %3</translation>
    </message>
    <message>
      <source>tr Kₗ, stacked</source>
      <translation>tr Kₗ，堆叠</translation>
    </message>
    <message>
      <source>tr cross term</source>
      <translation>tr 交叉项</translation>
    </message>
    <message>
      <source>tr(YᵀK₀Y)/(‖K₀‖‖YYᵀ‖): 1 when the labels are the kernel's first direction.</source>
      <translation>tr(YᵀK₀Y)/(‖K₀‖‖YYᵀ‖)：标签为核的第一方向时为 1。</translation>
    </message>
    <message>
      <source>trace</source>
      <translation>迹</translation>
    </message>
    <message>
      <source>traces</source>
      <translation>迹</translation>
    </message>
    <message>
      <source>train</source>
      <translation>训练</translation>
    </message>
    <message>
      <source>train %1</source>
      <translation>训练 %1</translation>
    </message>
    <message>
      <source>train 1.23e-08</source>
      <translation>训练 1.23e-08</translation>
    </message>
    <message>
      <source>train a session's run again, changes of live controls included, and say whether every bit is the same</source>
      <translation>重新训练会话的运行，包括实时控制的更改，并说明每一位是否相同</translation>
    </message>
    <message>
      <source>train an experiment and write its curves and session to a folder</source>
      <translation>训练实验，并将其曲线和会话写入文件夹</translation>
    </message>
    <message>
      <source>train loss</source>
      <translation>训练损失</translation>
    </message>
    <message>
      <source>train, %1</source>
      <translation>训练，%1</translation>
    </message>
    <message>
      <source>training</source>
      <translation>训练</translation>
    </message>
    <message>
      <source>training accuracy</source>
      <translation>训练准确率</translation>
    </message>
    <message>
      <source>training and test loss</source>
      <translation>训练损失和测试损失</translation>
    </message>
    <message>
      <source>training loss</source>
      <translation>训练损失</translation>
    </message>
    <message>
      <source>training loss  L</source>
      <translation>训练损失  L</translation>
    </message>
    <message>
      <source>training loss %1 reached</source>
      <translation>已达到训练损失 %1</translation>
    </message>
    <message>
      <source>training sample %1</source>
      <translation>训练样本 %1</translation>
    </message>
    <message>
      <source>training sample %1: %2, predicted %3</source>
      <translation>训练样本 %1：%2，预测 %3</translation>
    </message>
    <message>
      <source>training samples</source>
      <translation>训练样本</translation>
    </message>
    <message>
      <source>training steps to 1 %</source>
      <translation>训练步数（至 1 %）</translation>
    </message>
    <message>
      <source>training target</source>
      <translation>训练目标</translation>
    </message>
    <message>
      <source>training the source of the gates</source>
      <translation>训练门的来源</translation>
    </message>
    <message>
      <source>tree depth</source>
      <translation>树的深度</translation>
    </message>
    <message>
      <source>true</source>
      <translation>真实</translation>
    </message>
    <message>
      <source>true or false</source>
      <translation>true 或 false</translation>
    </message>
    <message>
      <source>turn of the gate planes</source>
      <translation>门平面的转动</translation>
    </message>
    <message>
      <source>units</source>
      <translation>单元</translation>
    </message>
    <message>
      <source>units, most open first</source>
      <translation>单元，打开最多的在前</translation>
    </message>
    <message>
      <source>unknown extension '%1'; allowed: .gatescope, .npz (session), .json (experiment), .csv (table)</source>
      <translation>未知扩展名 '%1'；允许：.gatescope、.npz（会话）、.json（实验）、.csv（表格）</translation>
    </message>
    <message>
      <source>unknown key%1</source>
      <translation>未知的键%1</translation>
    </message>
    <message>
      <source>unknown quantity '%1'%2; allowed: what 'gatescope-cli lesson quantities' lists%3</source>
      <translation>未知的量 '%1'%2；允许：'gatescope-cli lesson quantities' 所列的内容%3</translation>
    </message>
    <message>
      <source>update</source>
      <translation>更新</translation>
    </message>
    <message>
      <source>upper quartile</source>
      <translation>上四分位数</translation>
    </message>
    <message>
      <source>v &lt; 0</source>
      <translation>v &lt; 0</translation>
    </message>
    <message>
      <source>v &gt; 0</source>
      <translation>v &gt; 0</translation>
    </message>
    <message>
      <source>value %1 appears twice</source>
      <translation>值 %1 出现两次</translation>
    </message>
    <message>
      <source>value %1 does not fit the session, which holds %2 networks; allowed: %3</source>
      <translation>值 %1 与会话不符，会话包含 %2 个网络；允许：%3</translation>
    </message>
    <message>
      <source>value %1 does not fit the session, which holds 1 network; allowed: 1</source>
      <translation>值 %1 与会话不符，会话包含 1 个网络；允许：1</translation>
    </message>
    <message>
      <source>value %1 has no meaning for %2: %3; allowed: %4</source>
      <translation>值 %1 对 %2 没有意义：%3；允许：%4</translation>
    </message>
    <message>
      <source>value %1 is not a list of numbers</source>
      <translation>值 %1 不是数字列表</translation>
    </message>
    <message>
      <source>value %1 is not a list of steps</source>
      <translation>值 %1 不是步的列表</translation>
    </message>
    <message>
      <source>value %1 is not a number</source>
      <translation>值 %1 不是数字</translation>
    </message>
    <message>
      <source>value %1 is not a step after the one before</source>
      <translation>值 %1 不是前一步之后的步</translation>
    </message>
    <message>
      <source>value %1 is not allowed in a sweep%2</source>
      <translation>值 %1 不允许用于扫描%2</translation>
    </message>
    <message>
      <source>value %1 is not allowed; allowed: %2</source>
      <translation>值 %1 不被允许；允许：%2</translation>
    </message>
    <message>
      <source>value %1 is not allowed; allowed: 1</source>
      <translation>值 %1 不被允许；允许：1</translation>
    </message>
    <message>
      <source>value %1 is not allowed; allowed: I/N with I from 1 to N, such as 1/4</source>
      <translation>值 %1 不被允许；允许：I/N，其中 I 从 1 到 N，如 1/4</translation>
    </message>
    <message>
      <source>value %1 is not allowed; allowed: MINUTES, MINUTES:SECONDS, HOURS:MINUTES:SECONDS, DAYS-HOURS, DAYS-HOURS:MINUTES or DAYS-HOURS:MINUTES:SECONDS</source>
      <translation>值 %1 不被允许；允许：MINUTES、MINUTES:SECONDS、HOURS:MINUTES:SECONDS、DAYS-HOURS、DAYS-HOURS:MINUTES 或 DAYS-HOURS:MINUTES:SECONDS</translation>
    </message>
    <message>
      <source>value %1 is not allowed; allowed: a list</source>
      <translation>值 %1 不被允许；允许：列表</translation>
    </message>
    <message>
      <source>value %1 is not allowed; allowed: a list of names</source>
      <translation>值 %1 不被允许；允许：名称列表</translation>
    </message>
    <message>
      <source>value %1 is not allowed; allowed: a list of values</source>
      <translation>值 %1 不被允许；允许：值的列表</translation>
    </message>
    <message>
      <source>value %1 is not allowed; allowed: a name</source>
      <translation>值 %1 不被允许；允许：名称</translation>
    </message>
    <message>
      <source>value %1 is not allowed; allowed: a number%2</source>
      <translation>值 %1 不被允许；允许：数字%2</translation>
    </message>
    <message>
      <source>value %1 is not allowed; allowed: an object such as {"network.depth": [2, 4, 8]}</source>
      <translation>值 %1 不被允许；允许：对象，如 {"network.depth": [2, 4, 8]}</translation>
    </message>
    <message>
      <source>value %1 is not allowed; allowed: {"step": number, "key": text, "value": …}</source>
      <translation>值 %1 不被允许；允许：{"step": 数字, "key": 文本, "value": …}</translation>
    </message>
    <message>
      <source>value %1 is not known%2; allowed: %3</source>
      <translation>值 %1 未知%2；允许：%3</translation>
    </message>
    <message>
      <source>value %1 leaves no room for %2 seeds; allowed with ensemble.seeds: 0 to %3</source>
      <translation>值 %1 容纳不下 %2 个随机种子；在此 ensemble.seeds 下允许：0 至 %3</translation>
    </message>
    <message>
      <source>value '' is not allowed for data %1; allowed: the file or folder to read</source>
      <translation>数据 %1 不允许值 ''；允许：要读取的文件或文件夹</translation>
    </message>
    <message>
      <source>value 0 (never) is not allowed where a sweep trains; allowed: 1 or more</source>
      <translation>在要训练的扫描中不允许值 0（从不）；允许：1 或更大</translation>
    </message>
    <message>
      <source>value best has no test accuracy to choose by: %1; allowed: last</source>
      <translation>值 best 没有可据以选择的测试准确率：%1；允许：last</translation>
    </message>
    <message>
      <source>value classes is not allowed for data %1, whose targets are numbers; allowed: scalar</source>
      <translation>数据 %1 的目标为数值，不允许值 classes；允许：scalar</translation>
    </message>
    <message>
      <source>value cross_entropy needs data.targets = classes; data.targets is %1</source>
      <translation>值 cross_entropy 需要 data.targets = classes；data.targets 为 %1</translation>
    </message>
    <message>
      <source>value input</source>
      <translation>值输入</translation>
    </message>
    <message>
      <source>value layer l</source>
      <translation>值层 l</translation>
    </message>
    <message>
      <source>value numbers is not allowed for data %1, whose targets are classes; allowed: scalar, classes</source>
      <translation>数据 %1 的目标为类别，不允许值 numbers；允许：scalar、classes</translation>
    </message>
    <message>
      <source>value scalar needs two classes, data.classes has %1; allowed: classes, or two entries in data.classes</source>
      <translation>值 scalar 需要两个类别，data.classes 有 %1 个；允许：classes，或在 data.classes 中写两项</translation>
    </message>
    <message>
      <source>variant</source>
      <translation>变体</translation>
    </message>
    <message>
      <source>weight &gt; 0</source>
      <translation>权重 &gt; 0</translation>
    </message>
    <message>
      <source>weight change</source>
      <translation>权重变化</translation>
    </message>
    <message>
      <source>weight change of a step</source>
      <translation>一步的权重变化</translation>
    </message>
    <message>
      <source>weights</source>
      <translation>权重</translation>
    </message>
    <message>
      <source>weights: %1</source>
      <translation>权重：%1</translation>
    </message>
    <message>
      <source>what a sweep can measure</source>
      <translation>扫描可以测量的内容</translation>
    </message>
    <message>
      <source>what kernel regression with K and H predicts</source>
      <translation>以 K 和 H 进行核回归的预测</translation>
    </message>
    <message>
      <source>what sets it apart</source>
      <translation>区别所在</translation>
    </message>
    <message>
      <source>what the kernel predicts is being measured</source>
      <translation>正在测量核的预测</translation>
    </message>
    <message>
      <source>what the kernel predicts is measured with the next kernel, while this plot is seen</source>
      <translation>此图可见时，核的预测随下一次核测量一并测量</translation>
    </message>
    <message>
      <source>what the network makes of the images</source>
      <translation>网络对图像的判断</translation>
    </message>
    <message>
      <source>what they look like</source>
      <translation>它们的样子</translation>
    </message>
    <message>
      <source>whole</source>
      <translation>整体</translation>
    </message>
    <message>
      <source>width</source>
      <translation>宽度</translation>
    </message>
    <message>
      <source>width  w</source>
      <translation>宽度  w</translation>
    </message>
    <message>
      <source>with H</source>
      <translation>使用 H</translation>
    </message>
    <message>
      <source>with K</source>
      <translation>使用 K</translation>
    </message>
    <message>
      <source>write the batch script and print its path without submitting it</source>
      <translation>写入批处理脚本并输出其路径，但不提交</translation>
    </message>
    <message>
      <source>wrong only</source>
      <translation>仅错误</translation>
    </message>
    <message>
      <source>x</source>
      <translation>x</translation>
    </message>
    <message>
      <source>x axis</source>
      <translation>x 轴</translation>
    </message>
    <message>
      <source>x₁</source>
      <translation>x₁</translation>
    </message>
    <message>
      <source>x₁ = %1, x₂ = %2</source>
      <translation>x₁ = %1，x₂ = %2</translation>
    </message>
    <message>
      <source>x₂</source>
      <translation>x₂</translation>
    </message>
    <message>
      <source>y axis</source>
      <translation>y 轴</translation>
    </message>
    <message>
      <source>yes</source>
      <translation>是</translation>
    </message>
    <message>
      <source>z</source>
      <translation>z</translation>
    </message>
    <message>
      <source>± standard deviation over runs; σ of the difference of the two means</source>
      <translation>± 各运行间的标准差；σ 为两均值之差的标准差</translation>
    </message>
    <message>
      <source>ŷ (y)</source>
      <translation>ŷ (y)</translation>
    </message>
    <message>
      <source>ŷ = ⟨φ, v⟩</source>
      <translation>ŷ = ⟨φ, v⟩</translation>
    </message>
    <message>
      <source>ŷ, the network's output</source>
      <translation>ŷ，网络的输出</translation>
    </message>
    <message>
      <source>Σ φ·v = %1 · ŷ = %2</source>
      <translation>Σ φ·v = %1 · ŷ = %2</translation>
    </message>
    <message>
      <source>Σ⟨vᵢ, ·⟩², power in mode i</source>
      <translation>Σ⟨vᵢ, ·⟩²，模式 i 中的功率</translation>
    </message>
    <message>
      <source>α = %1 now</source>
      <translation>当前 α = %1</translation>
    </message>
    <message>
      <source>θ</source>
      <translation>θ</translation>
    </message>
    <message>
      <source>θ = %1</source>
      <translation>θ = %1</translation>
    </message>
    <message>
      <source>ν·C/‖Y‖²</source>
      <translation>ν·C/‖Y‖²</translation>
    </message>
    <message>
      <source>ν·C/‖Y‖² (1: aligned, n: white)</source>
      <translation>ν·C/‖Y‖²（1：对齐，n：白）</translation>
    </message>
    <message>
      <source>ν·C/‖Y‖², ν = yᵀ(H/tr H)⁻¹y: 1 aligned, n white</source>
      <translation>ν·C/‖Y‖²，ν = yᵀ(H/tr H)⁻¹y：1 为对齐，n 为白</translation>
    </message>
    <message>
      <source>ρ / mean ρ, eigenvalues of K₀</source>
      <translation>ρ / ρ 的均值，K₀ 的特征值</translation>
    </message>
    <message>
      <source>ρ, eigenvalue of K</source>
      <translation>ρ，K 的特征值</translation>
    </message>
    <message>
      <source>ρᵢ, eigenvalue of K</source>
      <translation>ρᵢ，K 的特征值</translation>
    </message>
    <message>
      <source>ρ₁</source>
      <translation>ρ₁</translation>
    </message>
    <message>
      <source>ρ₁ and ρₙ</source>
      <translation>ρ₁ 和 ρₙ</translation>
    </message>
    <message>
      <source>ρ₁, largest</source>
      <translation>ρ₁，最大</translation>
    </message>
    <message>
      <source>ρₙ</source>
      <translation>ρₙ</translation>
    </message>
    <message>
      <source>ρₙ, smallest</source>
      <translation>ρₙ，最小</translation>
    </message>
    <message>
      <source>φ·v, feature × value</source>
      <translation>φ·v，特征 × 值</translation>
    </message>
    <message>
      <source>–</source>
      <translation>–</translation>
    </message>
    <message>
      <source>‖eₜ‖ linear prediction</source>
      <translation>‖eₜ‖ 线性预测</translation>
    </message>
    <message>
      <source>‖eₜ‖ measured</source>
      <translation>‖eₜ‖ 实测</translation>
    </message>
    <message>
      <source>‖ΔΘ‖</source>
      <translation>‖ΔΘ‖</translation>
    </message>
    <message>
      <source>‖ΔΘ‖ = %1</source>
      <translation>‖ΔΘ‖ = %1</translation>
    </message>
    <message>
      <source>‖Θₜ − Θₜ₋₁‖/‖Θₜ₋₁‖ of the value weights</source>
      <translation>值权重的 ‖Θₜ − Θₜ₋₁‖/‖Θₜ₋₁‖</translation>
    </message>
    <message>
      <source>“%1” comes with the program and cannot be changed; choose another name.</source>
      <translation>“%1”是程序自带的，不能更改；请选择其他名称。</translation>
    </message>
    <message>
      <source>“%1” has no curves now, and LaTeX pictures are made of curves: use PDF for it.</source>
      <translation>“%1”目前没有曲线，而 LaTeX 图由曲线构成：请改用 PDF。</translation>
    </message>
    <message>
      <source>“%1” is not a range; allowed: such as 2..12, or 2..24:2 in steps of two</source>
      <translation>“%1”不是范围；允许：例如 2..12，或步长为二的 2..24:2</translation>
    </message>
    <message>
      <source>“%1” needs attention; the last valid run continues until then.</source>
      <translation>“%1”需要更正；在此之前，最后一个有效的运行会继续。</translation>
    </message>
    <message>
      <source>“Published numbers…” in the menu opens a table of them.</source>
      <translation>菜单中的“已发表的数值…”可打开它们的表格。</translation>
    </message>
    <message>
      <source>“Train at every point” shows the loss curves here.</source>
      <translation>“在每个点训练”会在此显示损失曲线。</translation>
    </message>
    <message>
      <source>← Back</source>
      <translation>← 后退</translation>
    </message>
    <message>
      <source>← → ↑ ↓</source>
      <translation>← → ↑ ↓</translation>
    </message>
    <message>
      <source>←, Page up</source>
      <translation>←、Page Up</translation>
    </message>
    <message>
      <source>→, Page down</source>
      <translation>→、Page Down</translation>
    </message>
    <message>
      <source>↓, ↑</source>
      <translation>↓、↑</translation>
    </message>
    <message>
      <source>↻ restarts the run</source>
      <translation>↻ 会重新开始运行</translation>
    </message>
    <message>
      <source>∂L/∂q</source>
      <translation>∂L/∂q</translation>
    </message>
    <message>
      <source>∂L/∂q = %1</source>
      <translation>∂L/∂q = %1</translation>
    </message>
    <message>
      <source>√n·vᵢ</source>
      <translation>√n·vᵢ</translation>
    </message>
    <message>
      <source>☰ Lessons</source>
      <translation>☰ 课程</translation>
    </message>
    <message>
      <source>⚡ live: takes effect during the run</source>
      <translation>⚡ 实时：在运行中生效</translation>
    </message>
    <message>
      <source>✗ %1</source>
      <translation>✗ %1</translation>
    </message>
  </context>
</TS>
