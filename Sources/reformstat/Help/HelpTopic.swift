/// A page of help on what several commands share: `reformstat help reading`.
enum HelpTopic: String, CaseIterable {
  case reading, formulas, variances
  /// The manual of the whole program, in the language of `man`.
  case man

  /// The topic that was asked for; `nil` where the words ask for something else.
  init?(asked words: [String]) {
    guard words.count == 2, words[0] == "help", let topic = HelpTopic(rawValue: words[1]) else { return nil }
    self = topic
  }

  var text: String {
    switch self {
    case .reading: readingPage
    case .formulas: formulasPage
    case .variances: variancesPage
    case .man: ManualPage().text
    }
  }
}
