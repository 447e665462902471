// A picture in at most 256 colours: frequent colours exactly, the others by median cut.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/palette.h"

#include <algorithm>
#include <cmath>
#include <unordered_map>

namespace gatescope {

namespace {

constexpr std::size_t kColours = 256, kExact = 96;

struct Colour {
  QRgb rgb = 0;
  std::uint32_t count = 0;
};

/// Red, green or blue.
int channel(QRgb rgb, int which) { return which == 0 ? qRed(rgb) : which == 1 ? qGreen(rgb) : qBlue(rgb); }

/// A range of colours that will be one entry of the palette.
struct Box {
  std::size_t begin = 0, end = 0;
  int widest = 0;     ///< channel with the largest range
  double weight = 0;  ///< how much a cut would help: pixels × range

  static Box of(const std::vector<Colour>& colours, std::size_t begin, std::size_t end) {
    Box box{begin, end, 0, 0};
    double pixels = 0;
    int range = -1;
    for (std::size_t i = begin; i < end; ++i) pixels += colours[i].count;
    for (int c = 0; c < 3; ++c) {
      int least = 255, most = 0;
      for (std::size_t i = begin; i < end; ++i) {
        least = std::min(least, channel(colours[i].rgb, c));
        most = std::max(most, channel(colours[i].rgb, c));
      }
      if (most - least > range) {
        range = most - least;
        box.widest = c;
      }
    }
    box.weight = pixels * range;
    return box;
  }

  QRgb mean(const std::vector<Colour>& colours) const {
    double sum[3] = {}, pixels = 0;
    for (std::size_t i = begin; i < end; ++i) {
      for (int c = 0; c < 3; ++c) sum[c] += static_cast<double>(colours[i].count) * channel(colours[i].rgb, c);
      pixels += colours[i].count;
    }
    const auto part = [&](int c) { return static_cast<int>(std::lround(sum[c] / pixels)); };
    return qRgb(part(0), part(1), part(2));
  }
};

/// Where half of the box's pixels lie on either side, along its widest channel.
std::size_t cut(std::vector<Colour>& colours, const Box& box) {
  const auto at = [&](std::size_t i) { return colours.begin() + static_cast<std::ptrdiff_t>(i); };
  std::sort(at(box.begin), at(box.end), [&](const Colour& a, const Colour& b) {
    return std::pair(channel(a.rgb, box.widest), a.rgb) < std::pair(channel(b.rgb, box.widest), b.rgb);
  });
  double pixels = 0;
  for (std::size_t i = box.begin; i < box.end; ++i) pixels += colours[i].count;
  double passed = 0;
  for (std::size_t i = box.begin; i + 1 < box.end; ++i) {
    passed += colours[i].count;
    if (2 * passed >= pixels) return i + 1;
  }
  return box.end - 1;
}

/// At most `parts` boxes over colours [begin, end), which are sorted on the way.
std::vector<Box> medianCut(std::vector<Colour>& colours, std::size_t begin, std::size_t parts) {
  std::vector<Box> boxes = {Box::of(colours, begin, colours.size())};
  const auto lighter = [](const Box& a, const Box& b) { return a.weight < b.weight; };
  while (boxes.size() < parts) {
    std::pop_heap(boxes.begin(), boxes.end(), lighter);
    const Box box = boxes.back();
    if (box.weight <= 0) break;  // every box holds one colour
    const std::size_t middle = cut(colours, box);
    boxes.back() = Box::of(colours, box.begin, middle);
    std::push_heap(boxes.begin(), boxes.end(), lighter);
    boxes.push_back(Box::of(colours, middle, box.end));
    std::push_heap(boxes.begin(), boxes.end(), lighter);
  }
  return boxes;
}

using Numbers = std::unordered_map<QRgb, std::uint32_t>;

/// Calls `use` for every run of pixels of one colour: plots are mostly runs.
template <class Use>
void forRuns(const QImage& frame, const QRect& area, Use use) {
  for (int y = area.top(); y <= area.bottom(); ++y) {
    const auto* line = reinterpret_cast<const QRgb*>(frame.constScanLine(y)) + area.left();
    for (int x = 0; x < area.width();) {
      int end = x + 1;
      while (end < area.width() && line[end] == line[x]) ++end;
      use(line[x] | 0xff000000U, static_cast<std::uint32_t>(end - x));
      x = end;
    }
  }
}

}  // namespace

IndexedPicture quantised(const QImage& frame, const QRect& area) {
  Numbers numbers;
  forRuns(frame, area, [&](QRgb rgb, std::uint32_t count) { numbers[rgb] += count; });
  std::vector<Colour> colours;
  colours.reserve(numbers.size());
  for (const auto& [rgb, count] : numbers) colours.push_back({rgb, count});
  std::sort(colours.begin(), colours.end(),
            [](const Colour& a, const Colour& b) { return std::pair(b.count, a.rgb) < std::pair(a.count, b.rgb); });
  const std::size_t exact = colours.size() <= kColours ? colours.size() : kExact;
  IndexedPicture picture;
  for (std::size_t i = 0; i < exact; ++i) {
    numbers[colours[i].rgb] = static_cast<std::uint32_t>(i);
    picture.palette.push_back(colours[i].rgb);
  }
  if (exact < colours.size()) {
    for (const Box& box : medianCut(colours, exact, kColours - exact)) {
      for (std::size_t i = box.begin; i < box.end; ++i)
        numbers[colours[i].rgb] = static_cast<std::uint32_t>(picture.palette.size());
      picture.palette.push_back(box.mean(colours));
    }
  }
  picture.pixels.reserve(static_cast<std::size_t>(area.width()) * static_cast<std::size_t>(area.height()));
  forRuns(frame, area, [&](QRgb rgb, std::uint32_t count) {
    picture.pixels.insert(picture.pixels.end(), count, static_cast<std::uint8_t>(numbers.find(rgb)->second));
  });
  return picture;
}

}  // namespace gatescope
