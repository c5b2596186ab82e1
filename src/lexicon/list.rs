//! Lists of words and phrases that rules over text ask.

/// A sorted list of words and phrases in lower case, with an index by their first letter.
///
/// Nearly every question is answered with no: what words of a letter look like tells that without a look at them.
#[derive(Debug)]
pub(crate) struct List {
    words: &'static [&'static str],
    /// One for each letter of ASCII, and the first for whatever else words begin with.
    letters: [Letter; 27],
}

/// What the words of a list that begin with one letter have in common.
#[derive(Debug, Clone, Copy)]
struct Letter {
    /// Where they stand in the list: from one index to another.
    start: u16,
    end: u16,
    /// Their second bytes, a bit for the lowest five bits of each, which capitals and small letters share.
    seconds: u32,
    /// Their third bytes, likewise; all where one is a space, for which any white space may stand.
    thirds: u32,
    /// Their lengths in bytes, a bit for each.
    lengths: u64,
}

impl List {
    /// The list of these words.
    #[expect(clippy::indexing_slicing, reason = "evaluated when the crate is compiled: a place outside of the table would not compile")]
    pub(crate) const fn of(words: &'static [&'static str]) -> Self {
        let mut letters = [Letter { start: 0, end: 0, seconds: 0, thirds: 0, lengths: 0 }; 27];
        let (mut at, mut left) = (0, words);
        while let [word, rest @ ..] = left {
            let word = word.as_bytes();
            assert!(!word.is_empty() && word.len() < 64, "the lengths of words are bits of a number");
            let letter = &mut letters[letter(word[0])];
            if letter.lengths == 0 {
                letter.start = at;
            }
            letter.end = at + 1;
            letter.lengths |= 1 << word.len();
            letter.seconds |= if word.len() > 1 { 1 << (word[1] & 31) } else { u32::MAX };
            letter.thirds |= if word.len() > 2 && word[2] > b' ' && word[2].is_ascii() { 1 << (word[2] & 31) } else { u32::MAX };
            (at, left) = (at + 1, rest);
        }
        Self { words, letters }
    }

    /// All of its words.
    pub(crate) const fn words(&self) -> &'static [&'static str] {
        self.words
    }

    /// Those words that could be this one, given in any case; none of them as a rule.
    pub(crate) fn like(&self, word: &str) -> &'static [&'static str] {
        let [first, rest @ ..] = word.as_bytes() else { return &[] };
        let Some(letter) = self.letters.get(letter(*first)) else { return &[] };
        let second = rest.first().is_none_or(|second| letter.seconds >> (second & 31) & 1 != 0);
        let known = word.len() < 64 && letter.lengths >> word.len() & 1 != 0 && second;
        if known { self.of_letter(letter) } else { &[] }
    }

    /// Those words and phrases that a text could begin with; none of them as a rule.
    pub(crate) fn opening(&self, text: &str) -> &'static [&'static str] {
        let [first, rest @ ..] = text.as_bytes() else { return &[] };
        let Some(letter) = self.letters.get(letter(*first)) else { return &[] };
        let second = rest.first().is_none_or(|second| letter.seconds >> (second & 31) & 1 != 0);
        let third = rest.get(1).is_none_or(|third| !third.is_ascii() || letter.thirds >> (third & 31) & 1 != 0);
        if second && third { self.of_letter(letter) } else { &[] }
    }

    fn of_letter(&self, letter: &Letter) -> &'static [&'static str] {
        self.words.get(usize::from(letter.start)..usize::from(letter.end)).unwrap_or_default()
    }
}

/// The place of a first byte in the index.
const fn letter(byte: u8) -> usize {
    match byte {
        b'a'..=b'z' => (byte - b'a') as usize + 1,
        b'A'..=b'Z' => (byte - b'A') as usize + 1,
        _ => 0,
    }
}
