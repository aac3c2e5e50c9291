import Datasets
import Languages
import Notebooks

/// Makes a page or a document of a notebook as it is recorded.
struct RenderWork {
  private enum Kind { case html, docx }

  private let command: NotebookRenderCommand
  private let kind: Kind

  init(_ command: NotebookRenderCommand) throws(Failure) {
    self.command = command
    let ending = command.output?.split(separator: ".").last?.lowercased()
    switch ending {
    case "html", "htm", nil, "-": kind = .html
    case "docx": kind = .docx
    default:
      throw Failure(
        .usage,
        "cannot write \"\(command.output ?? "")\": a notebook becomes .html or .docx; browsers and Word print both to PDF"
      )
    }
  }

  func run() throws {
    let path = command.file
    guard let text = String(validating: try bytesOfFile(at: path), as: UTF8.self) else {
      throw Failure(.badData, "\(path) is not in UTF-8, in which a notebook has to be")
    }
    let isFile = command.output != nil && command.output != "-"
    let file = isFile ? try OutputFile(command.output ?? "", input: path) : nil
    var publication = Publication(
      text, title: command.title, language: Language.removed(from: typedWords).asked)
    publication.hasContents = !command.noContents
    publication.images = try images(of: publication)
    if kind == .docx { publication.pictures = pictures(of: publication) }
    let bytes = kind == .docx ? publication.docx : Array(publication.html.utf8)
    if let file { try file.write(bytes) } else { try StandardOutput.write(bytes) }
  }

  /// The images beside the notebook; one that is not there would be missed by whoever reads the page.
  private func images(of publication: Publication) throws -> [String: [UInt8]] {
    let folder = command.file.lastIndex(of: "/").map { String(command.file[...$0]) } ?? ""
    var images: [String: [UInt8]] = [:]
    for address in publication.imageAddresses {
      let name = unescaped(address)
      let place = name.hasPrefix("/") ? name : folder + name
      guard let bytes = try? bytesOfFile(at: place) else {
        throw Failure(.noInput, "\(command.file) shows an image \"\(name)\", and no such file is there")
      }
      images[address] = bytes
    }
    return images
  }

  /// Pictures of the drawings, which a Word document needs beside them.
  private func pictures(of publication: Publication) -> [String: [UInt8]] {
    var pictures: [String: [UInt8]] = [:]
    for (address, bytes) in publication.images.sorted(by: { $0.key < $1.key })
    where String(decoding: bytes.prefix(1000), as: UTF8.self).contains("<svg") {
      pictures[address] = WordPicture.png(of: String(decoding: bytes, as: UTF8.self), named: address)
    }
    return pictures
  }

  /// The address with `%20` and the like as the letters they stand for.
  private func unescaped(_ address: String) -> String {
    var (bytes, rest): ([UInt8], Substring.UTF8View) = ([], address[...].utf8)
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "%"), rest.count >= 2,
        let code = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)
      {
        bytes.append(code)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
