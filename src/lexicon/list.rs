//! Lists of words and phrases that rules over text ask.

/// A sorted list of words and phrases in lower case, with an index by their first letters.
///
/// Nearly every question is answered with no, by one bit.
#[derive(Debug)]
pub(crate) struct List {
    words: &'static [&'static str],
    /// From where to where in the list those of each letter of ASCII stand; first what stands before the letters, and last
    /// what stands behind them, as letters beyond ASCII do.
    letters: [(u16, u16); 28],
    /// The same, counted from the first of their letter, of those with each second letter.
    seconds: [[(u8, u8); 32]; 28],
    /// A bit for each three first letters.
    openings: Bits,
    /// A bit for each three first letters together with a length.
    wholes: Bits,
}

/// 2,048 of them.
type Bits = [u64; 32];

impl List {
    /// The list of these words.
    #[expect(clippy::indexing_slicing, reason = "evaluated when the crate is compiled: a place outside of the table would not compile")]
    pub(crate) const fn of(words: &'static [&'static str]) -> Self {
        let mut list = Self { words, letters: [(0, 0); 28], seconds: [[(0, 0); 32]; 28], openings: [0; 32], wholes: [0; 32] };
        let (mut at, mut left) = (0, words);
        while let [word, rest @ ..] = left {
            let word = word.as_bytes();
            assert!(!word.is_empty() && word.len() < 64, "no word is longer that is asked for");
            let letter = &mut list.letters[letter(word[0])];
            if letter.1 == 0 {
                letter.0 = at;
            }
            letter.1 = at + 1;
            if word.len() > 1 && word[1].is_ascii_lowercase() {
                assert!(at - letter.0 < 255, "too many words begin with one letter");
                let place = (at - letter.0) as u8;
                let second = &mut list.seconds[self::letter(word[0])][word[1] as usize & 31];
                *second = (if second.1 == 0 { place } else { second.0 }, place + 1);
            }
            let whole = bit(letters(word) | length(word));
            list.wholes[whole / 64] |= 1 << (whole % 64);
            // Behind a word of two letters anything may come, and white space of any kind may stand for a space.
            let any = word.len() < 3 || word[1] <= b' ' || word[2] <= b' ';
            let mut third = 0;
            while third < 32 {
                if word.len() < 2 || word[1] <= b' ' {
                    let mut second = 0;
                    while second < 32 {
                        let opening = bit(letters(&[word[0], second, third]));
                        list.openings[opening / 64] |= 1 << (opening % 64);
                        second += 1;
                    }
                } else if any || third == word[2] & 31 {
                    let opening = bit(letters(&[word[0], word[1], third]));
                    list.openings[opening / 64] |= 1 << (opening % 64);
                }
                third += 1;
            }
            (at, left) = (at + 1, rest);
        }
        list
    }

    /// All of its words.
    pub(crate) const fn words(&self) -> &'static [&'static str] {
        self.words
    }

    /// Those words that could be this one, given in any case; none of them as a rule.
    #[inline]
    pub(crate) fn like(&self, word: &str) -> &'static [&'static str] {
        let word = word.as_bytes();
        let known = has(&self.wholes, bit(letters(word) | length(word)));
        if (known || !begins_plainly(word)) && word.len() < 64 { self.of_letter(word) } else { &[] }
    }

    /// Those words and phrases that a text could begin with; none of them as a rule.
    #[inline]
    pub(crate) fn opening(&self, text: &str) -> &'static [&'static str] {
        let text = text.as_bytes();
        if has(&self.openings, bit(letters(text))) || !begins_plainly(text) { self.of_letter(text) } else { &[] }
    }

    fn of_letter(&self, text: &[u8]) -> &'static [&'static str] {
        let [first, ..] = text else { return &[] };
        let (start, end) = self.letters.get(letter(*first)).copied().unwrap_or_default();
        let (start, end) = (usize::from(start), usize::from(end));
        let words = match text {
            // A word of one letter, or one that goes on with white space, is none with another letter behind it.
            [first, second, ..] if first.is_ascii_alphabetic() && second.is_ascii_alphabetic() => {
                let of_second = self.seconds.get(letter(*first)).and_then(|seconds| seconds.get(usize::from(second & 31)));
                let (from, to) = of_second.copied().unwrap_or_default();
                start + usize::from(from)..start + usize::from(to)
            }
            _ => start..end,
        };
        self.words.get(words).unwrap_or_default()
    }
}

/// Whether the first three bytes are of ASCII: a letter beyond it may be one in the other case, or white space.
#[inline]
fn begins_plainly(text: &[u8]) -> bool {
    match text {
        [first, second, third, ..] => (first | second | third).is_ascii(),
        shorter => shorter.is_ascii(),
    }
}

#[inline]
fn has(bits: &Bits, bit: usize) -> bool {
    bits.get(bit / 64).is_some_and(|bits| bits >> (bit % 64) & 1 != 0)
}

/// The first three letters of a text as a number, the same for capitals and small ones.
#[inline]
const fn letters(text: &[u8]) -> u32 {
    match text {
        [first, second, third, ..] => (*first as u32 & 31) << 10 | (*second as u32 & 31) << 5 | *third as u32 & 31,
        [first, second] => (*first as u32 & 31) << 10 | (*second as u32 & 31) << 5,
        [first] => (*first as u32 & 31) << 10,
        [] => 0,
    }
}

/// The length of a word, above the bits of its letters.
#[inline]
const fn length(word: &[u8]) -> u32 {
    (word.len() as u32 & 63) << 15
}

/// The place of a number among 2,048 bits.
#[inline]
const fn bit(number: u32) -> usize {
    (number.wrapping_mul(0x9E37_79B1) >> (32 - 11)) as usize
}

/// The place of a first byte in the index.
const fn letter(byte: u8) -> usize {
    match byte {
        b'a'..=b'z' => (byte - b'a') as usize + 1,
        b'A'..=b'Z' => (byte - b'A') as usize + 1,
        0..=b'z' => 0,
        _ => 27,
    }
}
