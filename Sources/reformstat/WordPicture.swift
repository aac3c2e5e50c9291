/// The PNG that a Word document needs beside a drawing in SVG.
enum WordPicture {
  /// `nil`, and a note on standard error, where no program is there to make it.
  static func png(of drawing: String, named address: String, _ speech: Speech = Speech()) -> [UInt8]? {
    if let picture = try? PNGConverter(for: "picture.png", option: "-o").png(of: drawing) { return picture }
    StandardError.write(
      speech.message(
        "Note",
        "Word shows no drawing without a picture beside it, and there is no rsvg-convert to make one, so words stand for "
          + "\(address); install librsvg2-bin, or render to .html."))
    return nil
  }
}
