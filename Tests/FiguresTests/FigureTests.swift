import Testing

@testable import Figures

struct FigureTests {
  @Test(arguments: SampleFigures.all.indices) func `no two texts overlap, and all lie on the paper`(
    _ place: Int
  ) {
    let figure = SampleFigures.all[place]
    let drawing = FigureLayout(figure).drawing
    let paper = Box(left: 0, top: 0, width: figure.width, height: drawing.height)
    let labels = drawing.labels
    for (place, label) in labels.enumerated() {
      let box = label.box
      #expect(
        box.left >= paper.left && box.right <= paper.right && box.top >= 0 && box.bottom <= paper.bottom,
        "\(figure.name): \(label.text) leaves the paper")
      for other in labels[(place + 1)...] where !label.text.isEmpty && !other.text.isEmpty {
        #expect(!box.overlaps(other.box), "\(figure.name): \(label.text) over \(other.text)")
      }
    }
  }

  @Test func `all words can be said otherwise, and names are data`() {
    for var figure in SampleFigures.all {
      figure.mapTexts { "~" + $0 }
      #expect(
        figure.title.hasPrefix("~") && figure.alt.hasPrefix("~")
          && figure.notes.allSatisfy { $0.hasPrefix("~") })
    }
    var figure = SampleFigures.bump
    figure.mapTexts { _ in "x" }
    let texts = FigureLayout(figure).drawing.labels.map(\.text)
    #expect(texts.contains { $0.contains("Hà Nội") } && !texts.contains { $0.contains("Rank") })
  }

  @Test func `numbers on axes take a decimal comma`() {
    var figure = SampleFigures.heat
    figure.numbers.hasComma = true
    #expect(FigureLayout(figure).drawing.labels.contains { $0.text == "−0,95" })
  }

  @Test func `the screen is never overrun`() {
    for figure in SampleFigures.all {
      for columns in [40, 60, 80, 120] {
        for line in TerminalFormat(columns: columns).render(figure).split(separator: "\n") {
          #expect(TextColumn.width(String(line)) <= columns, "\(figure.name) at \(columns): \(line)")
        }
      }
    }
  }
}
