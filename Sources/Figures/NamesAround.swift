/// Names beside their points: right, left, above or below, the first place that is free.
struct NamesAround {
  private let names: [(text: String, place: Point)]
  private let others: [Point]
  private let box: Box

  /// - Parameters:
  ///   - names: the most important first.
  ///   - others: further points, which names cover only where there is no other way.
  init(_ names: [(text: String, place: Point)], others: [Point], inside box: Box) {
    (self.names, self.others, self.box) = (names, others, box)
  }

  /// A name for which no place is free is led out to the nearest free line below or above.
  var marks: [Mark] {
    var taken = names.map { Box(left: $0.place.x - 4, top: $0.place.y - 4, width: 8, height: 8) }
    let dots = others.map { Box(left: $0.x - 3, top: $0.y - 3, width: 6, height: 6) }
    var marks: [Mark] = []
    for (text, place) in names {
      let all = candidates(text, place)
      guard
        let label = all.first(where: { isFree($0.box, taken + dots) })
          ?? all.first(where: { isFree($0.box, taken) })
      else { continue }
      taken.append(label.box)
      let reach = abs(label.place.y - 4 - place.y)
      if reach > 18 {
        marks.append(
          .line(
            [place, Point(label.place.x, label.place.y + (label.place.y < place.y ? 3 : -9))],
            Stroke(.rule, 0.8)))
      }
      marks.append(.text(label))
    }
    return marks
  }

  private func candidates(_ text: String, _ place: Point) -> [Label] {
    func label(_ dx: Double, _ dy: Double, _ anchor: Label.Anchor) -> Label {
      Label(text, at: place.moved(dx, dy), size: TextSize.small, anchor: anchor)
    }
    let near = [label(8, 3.5, .start), label(-8, 3.5, .end), label(0, -8, .middle), label(0, 16, .middle)]
    let far = stride(from: 24.0, through: 84, by: 12).flatMap { reach in
      [
        label(10, -reach, .start), label(10, reach, .start), label(-10, -reach, .end),
        label(-10, reach, .end),
      ]
    }
    return near + far
  }

  private func isFree(_ candidate: Box, _ taken: [Box]) -> Bool {
    candidate.left >= box.left && candidate.right <= box.right && candidate.top >= box.top - 8
      && candidate.bottom <= box.bottom + 4 && !taken.contains { $0.overlaps(candidate) }
  }
}
