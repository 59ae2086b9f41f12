/// Finds words that the scanner probably read wrong, and what stood there.
///
/// A clause is cut into words the cheapest way: words of the vocabulary, words the document itself uses again, single syllables by how
/// freely they stand. A slip of the scanner (a tone, a vowel's mark, đ for d, one letter, a lost syllable) has a cost too; where the clause
/// is much cheaper with one slip mended, the syllable is suspect. Costs are tenths of a bit. No fault is known by name.
enum SuspectFinder {
  /// The suspects of each provision, in order; the whole document bears witness to each of its words.
  static func suspects(in provisions: [ReadProvision]) -> [[Suspect]] {
    let texts = provisions.flatMap { [RunningWords($0.title, place: .title), RunningWords($0.text, place: .text)] }
    var search = SuspectSearch(texts)
    return provisions.indices.map { search.suspects(in: $0 * 2) + search.suspects(in: $0 * 2 + 1) }
  }
}
