//! How the phrases of a list begin, as bits: nearly every line begins like none of them, and one look tells it.

/// How some phrases begin.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Openings<const FIRSTS: usize, const WORDS: usize> {
    /// A bit for each three first letters.
    firsts: [u64; FIRSTS],
    /// Of phrases of one word, a bit for each five first letters; of others, one for each three first letters with the first three of the
    /// second word. Of a word of three letters nothing more is looked at: other words may begin with it.
    words: [u64; WORDS],
}

impl<const FIRSTS: usize, const WORDS: usize> Openings<FIRSTS, WORDS> {
    /// The beginnings of the phrases of these lists, which are in lower case, but for those of less letters.
    #[expect(clippy::indexing_slicing, reason = "evaluated when the crate is compiled: a place outside of the table would not compile")]
    pub(crate) const fn of(mut lists: &[&[&str]], least: usize) -> Self {
        let mut openings = Self { firsts: [0; FIRSTS], words: [0; WORDS] };
        while let [list, more @ ..] = lists {
            let mut list = *list;
            while let [phrase, rest @ ..] = list {
                let phrase = phrase.as_bytes();
                list = rest;
                if phrase.len() < least {
                    continue;
                }
                let first = place::<FIRSTS>(letters(phrase));
                openings.firsts[first / 64] |= 1 << (first % 64);
                let word = match second_word(phrase) {
                    Second::At(second) => place::<WORDS>(pair(phrase, second)),
                    Second::None if phrase.len() == 3 => place::<WORDS>(letters(phrase)),
                    Second::None => place::<WORDS>(first_five(phrase)),
                    // So is every line that begins with it.
                    Second::Unsure => continue,
                };
                openings.words[word / 64] |= 1 << (word % 64);
            }
            lists = more;
        }
        openings
    }

    /// Whether one of the phrases could begin a line.
    #[inline]
    pub(crate) fn may_open(&self, line: &[u8]) -> bool {
        has(&self.firsts, place::<FIRSTS>(letters(line))) && self.may_open_closer(line) || !begins_plainly(line)
    }

    /// The same of a line whose first letters are those of a phrase.
    fn may_open_closer(&self, line: &[u8]) -> bool {
        let has = |number| has(&self.words, place::<WORDS>(number));
        if has(letters(line)) || has(first_five(line)) || !begins_plainly(line.get(3..).unwrap_or_default()) {
            return true;
        }
        match second_word(line) {
            Second::At(second) => !begins_plainly(second) || has(pair(line, second)),
            Second::None => false,
            Second::Unsure => true,
        }
    }
}

/// What stands behind the first word of a text.
enum Second<'t> {
    At(&'t [u8]),
    None,
    /// A letter beyond ASCII may be another in the other case, or white space.
    Unsure,
}

const fn second_word(text: &[u8]) -> Second<'_> {
    let mut rest = text;
    loop {
        rest = match rest {
            [..=b' ', ..] => break,
            // ’ and “ are neither.
            [0xE2, 0x80, 0x98..=0x9D, rest @ ..] => rest,
            [0x80..=0xFF, ..] => return Second::Unsure,
            [_, rest @ ..] => rest,
            [] => return Second::None,
        };
    }
    while let [..=b' ', after @ ..] = rest {
        rest = after;
    }
    if rest.is_empty() { Second::None } else { Second::At(rest) }
}

/// Whether the first three bytes are of ASCII.
#[inline]
pub(super) fn begins_plainly(text: &[u8]) -> bool {
    match text {
        [first, second, third, ..] => (first | second | third).is_ascii(),
        shorter => shorter.is_ascii(),
    }
}

#[inline]
pub(super) fn has(bits: &[u64], bit: usize) -> bool {
    bits.get(bit / 64).is_some_and(|bits| bits >> (bit % 64) & 1 != 0)
}

/// The first three letters of a text's first word, or as many as it has, the same for capitals and small ones.
#[inline]
const fn letters(text: &[u8]) -> u32 {
    let [first, second, third] = match text {
        [first, second, third, ..] => [*first, *second, *third],
        [first, second] => [*first, *second, 0],
        [first] => [*first, 0, 0],
        [] => [0, 0, 0],
    };
    let first = letter(first, 1);
    let second = letter(second, first);
    first << 10 | second << 5 | letter(third, second)
}

/// The number of a letter of ASCII behind another, or none.
#[inline]
const fn letter(byte: u8, before: u32) -> u32 {
    (byte.is_ascii_alphabetic() & (before != 0)) as u32 * (byte as u32 & 31)
}

/// The first five letters of a text's first word, or as many as it has; no such number is one of three.
const fn first_five(text: &[u8]) -> u32 {
    let [fourth, fifth] = match text {
        [_, _, _, fourth, fifth, ..] => [*fourth, *fifth],
        [_, _, _, fourth] => [*fourth, 0],
        _ => [0, 0],
    };
    let three = letters(text);
    let fourth = letter(fourth, three & 31);
    three | fourth << 15 | letter(fifth, fourth) << 20 | 1 << 30
}

/// The first three letters of a text with those of its second word; no such number is one of five letters.
const fn pair(text: &[u8], second: &[u8]) -> u32 {
    letters(text) | letters(second) << 15 | 1 << 31
}

/// The place of a number among the bits of a table.
#[inline]
const fn place<const WORDS: usize>(number: u32) -> usize {
    (number.wrapping_mul(0x9E37_79B1) >> (32 - (WORDS * 64).trailing_zeros())) as usize
}
