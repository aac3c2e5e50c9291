internal import CMarkGFM

/// Reads GitHub-flavoured Markdown into values of Swift: tables, strikethrough, bare links and tasks included.
///
/// The only unsafe code of the layer stands here.
///
/// > Reference: GitHub Flavored Markdown Spec 0.29; CommonMark 0.29.
enum MarkdownParser {
  /// Deeper nesting than any reader follows is cut: it only serves to exhaust the stack.
  private static let deepest = 100
  private static let extensions = ["table", "strikethrough", "autolink", "tasklist"]
  /// Registered once, since the library's own check is not made for several threads.
  private static let isRegistered: Bool = {
    cmark_gfm_core_extensions_ensure_registered()
    return true
  }()

  static func tree(of markdown: String) -> MarkdownNode {
    precondition(isRegistered)
    guard let parser = unsafe cmark_parser_new(CMARK_OPT_DEFAULT | CMARK_OPT_VALIDATE_UTF8) else {
      preconditionFailure("no memory is left for a parser")
    }
    defer { unsafe cmark_parser_free(parser) }
    for name in extensions {
      guard let one = unsafe cmark_find_syntax_extension(name) else { continue }
      _ = unsafe cmark_parser_attach_syntax_extension(parser, one)
    }
    let bytes = Array(markdown.utf8)
    unsafe bytes.withUnsafeBytes { buffer in
      unsafe cmark_parser_feed(parser, buffer.assumingMemoryBound(to: CChar.self).baseAddress, bytes.count)
    }
    guard let root = unsafe cmark_parser_finish(parser) else { return MarkdownNode(kind: .document) }
    defer { unsafe cmark_node_free(root) }
    unsafe cmark_consolidate_text_nodes(root)
    return unsafe node(root, depth: 0)
  }

  private static func node(_ pointer: OpaquePointer, depth: Int) -> MarkdownNode {
    let first = Int(unsafe cmark_node_get_start_line(pointer))
    let last = Int(unsafe cmark_node_get_end_line(pointer))
    var result = MarkdownNode(
      kind: unsafe kind(pointer), literal: unsafe text(cmark_node_get_literal(pointer)))
    result.lines = max(first, 1)...max(last, first, 1)
    guard depth < deepest else { return result }
    var child = unsafe cmark_node_first_child(pointer)
    while let one = unsafe child {
      result.children.append(unsafe node(one, depth: depth + 1))
      unsafe child = unsafe cmark_node_next(one)
    }
    return result
  }

  private static func kind(_ pointer: OpaquePointer) -> MarkdownNode.Kind {
    let name = unsafe text(cmark_node_get_type_string(pointer))
    switch name {
    case "document": return .document
    case "block_quote": return .blockQuote
    case "list":
      let isNumbered = unsafe cmark_node_get_list_type(pointer) == CMARK_ORDERED_LIST
      return .list(
        start: isNumbered ? Int(unsafe cmark_node_get_list_start(pointer)) : nil,
        isTight: unsafe cmark_node_get_list_tight(pointer) != 0)
    case "item": return .item(isDone: nil)
    case "tasklist": return .item(isDone: unsafe cmark_gfm_extensions_get_tasklist_item_checked(pointer))
    case "code_block":
      var (length, offset, mark): (Int32, Int32, CChar) = (0, 0, 0)
      let isFenced = unsafe cmark_node_get_fenced(pointer, &length, &offset, &mark) != 0
      return .codeBlock(info: unsafe text(cmark_node_get_fence_info(pointer)), isFenced: isFenced)
    case "html_block": return .htmlBlock
    case "paragraph": return .paragraph
    case "heading": return .heading(level: Int(unsafe cmark_node_get_heading_level(pointer)))
    case "thematic_break": return .thematicBreak
    case "table": return .table(unsafe alignments(pointer))
    case "table_header": return .tableRow(isHeading: true)
    case "table_row": return .tableRow(isHeading: false)
    case "table_cell": return .tableCell
    default: return unsafe inlineKind(name, pointer)
    }
  }

  private static func inlineKind(_ name: String, _ pointer: OpaquePointer)
    -> MarkdownNode.Kind
  {
    switch name {
    case "softbreak": return .softBreak
    case "linebreak": return .lineBreak
    case "code": return .code
    case "html_inline": return .htmlInline
    case "emph": return .emphasis
    case "strong": return .strong
    case "strikethrough": return .strikethrough
    case "link", "image":
      let (url, title) = unsafe (text(cmark_node_get_url(pointer)), text(cmark_node_get_title(pointer)))
      return name == "link" ? .link(url: url, title: title) : .image(url: url, title: title)
    default: return .text
    }
  }

  private static func alignments(_ table: OpaquePointer) -> [MarkdownNode.Alignment] {
    let count = Int(unsafe cmark_gfm_extensions_get_table_columns(table))
    guard let letters = unsafe cmark_gfm_extensions_get_table_alignments(table) else { return [] }
    return (0..<count).map { column in
      switch unsafe letters[column] {
      case UInt8(ascii: "l"): .left
      case UInt8(ascii: "c"): .center
      case UInt8(ascii: "r"): .right
      default: .none
      }
    }
  }

  private static func text(_ pointer: UnsafePointer<CChar>?) -> String {
    guard let pointer = unsafe pointer else { return "" }
    return unsafe String(cString: pointer)
  }
}
