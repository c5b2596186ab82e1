//! One pass from a paragraph's bytes to tokens, each already looked up in the lexicon.
//!
//! | what begins | file |
//! | --- | --- |
//! | a word of small letters, but for the first | `plain.rs` |
//! | any other word or number | `word.rs` |
//! | a mark, or a tag of a page's markup | `mark.rs` |
//!
//! `ending.rs` has what the ending tells of a word that is in no table.

mod ending;
mod mark;
mod plain;
mod word;

use super::token::Token;
use super::units::Units;
use crate::lexicon::table::Lexicon;
use crate::span::Span;
use ending::ending;
use plain::SmallLetters;

/// Reads `source[span]` into `units`, which are emptied first.
pub(crate) fn scan(source: &str, span: Span, lexicon: &Lexicon, units: &mut Units) {
    units.change(|tokens, _| read(source, span, lexicon, tokens));
    units.class_strange(|word| ending(source.as_bytes(), word.start, word.end));
}

fn read(source: &str, span: Span, lexicon: &Lexicon, tokens: &mut Vec<Token>) {
    tokens.clear();
    let mut scanner = Scanner { source, bytes: source.as_bytes().get(..span.end).unwrap_or_default(), at: span.start, lexicon };
    let mut small = SmallLetters::NONE;
    let mut spaced = true;
    loop {
        spaced = scanner.plain_words(spaced, &mut small, tokens);
        let Some(&byte) = scanner.bytes.get(scanner.at) else { return };
        if let Some(mark) = scanner.plain_mark(byte, spaced) {
            tokens.push(mark);
        } else if let Some(token) = scanner.other(byte, spaced) {
            tokens.push(token);
        } else {
            spaced = true;
            continue;
        }
        spaced = scanner.bytes.get(scanner.at) == Some(&b' ');
        scanner.at += usize::from(spaced);
    }
}

/// What a byte can begin.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Class {
    Space,
    Upper,
    Lower,
    Digit,
    /// A byte of a character beyond ASCII.
    High,
    Other,
}

impl Class {
    #[expect(clippy::indexing_slicing, reason = "the table has a place for every byte")]
    #[inline]
    fn of(byte: u8) -> Self {
        CLASS[usize::from(byte)]
    }
}

#[expect(clippy::indexing_slicing, reason = "evaluated when the crate is compiled: a place outside of the table would not compile")]
static CLASS: [Class; 256] = {
    let mut table = [Class::Other; 256];
    let mut byte = 0;
    while byte < 256 {
        table[byte] = match byte as u8 {
            b' ' | b'\t' | b'\n' | b'\r' | 0x0B | 0x0C => Class::Space,
            b'A'..=b'Z' => Class::Upper,
            b'a'..=b'z' => Class::Lower,
            b'0'..=b'9' => Class::Digit,
            0x80..=0xFF => Class::High,
            _ => Class::Other,
        };
        byte += 1;
    }
    table
};

struct Scanner<'s> {
    source: &'s str,
    bytes: &'s [u8],
    at: usize,
    lexicon: &'s Lexicon,
}

impl Scanner<'_> {
    /// The bytes before the cursor.
    fn before(&self) -> &[u8] {
        self.bytes.get(..self.at).unwrap_or_default()
    }

    #[inline]
    fn byte(&self, at: usize) -> u8 {
        self.bytes.get(at).copied().unwrap_or(b' ')
    }

    #[inline]
    fn class(&self, at: usize) -> Class {
        Class::of(self.byte(at))
    }

    /// Whether a letter or digit stands at `at`.
    fn alphanumeric(&self, at: usize) -> bool {
        match self.class(at) {
            Class::Upper | Class::Lower | Class::Digit => true,
            Class::High => self.character(at).is_alphanumeric(),
            _ => false,
        }
    }

    fn character(&self, at: usize) -> char {
        self.source.get(at..self.bytes.len()).and_then(|rest| rest.chars().next()).unwrap_or(' ')
    }

    /// Whether an apostrophe of `length` bytes at the cursor and an `s` after it end a word.
    fn possessive(&self, length: usize) -> bool {
        self.apostrophe_s(self.at, length)
    }

    fn apostrophe_s(&self, at: usize, length: usize) -> bool {
        matches!(self.byte(at + length), b's' | b'S') && !self.alphanumeric(at + length + 1)
    }

    fn alphanumeric_before(&self) -> bool {
        self.source.get(..self.at).and_then(|text| text.chars().next_back()).is_some_and(char::is_alphanumeric)
    }
}

/// Characters that print nothing and separate nothing worth a token: byte-order marks, zero-width characters.
pub(crate) const fn is_invisible(character: char) -> bool {
    matches!(character, '\u{FEFF}' | '\u{200B}'..='\u{200F}' | '\u{2060}' | '\u{202A}'..='\u{202E}')
}
