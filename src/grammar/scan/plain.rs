//! Plain words: letters of ASCII, small but for the first, with white space or punctuation behind them.
//!
//! Most words are. They are found by a row of flags for 64 bytes at a time, and looked up without a branch on their length,
//! their case, or whether they are known.

use std::hint::select_unpredictable;

use super::{CLASS, Class, Scanner};
use crate::grammar::signs::{STRIDE, small_letters};
use crate::grammar::token::{Shape, Token};
use crate::lexicon::table::{Entry, Key};
use crate::lexicon::tags::Tags;

/// Which of the next bytes are small letters of ASCII, found for many at a time.
pub(super) struct SmallLetters {
    /// Where the bytes begin, and up to where a word may begin whose end they show.
    start: usize,
    end: usize,
    /// A flag for each, the first in the lowest place.
    flags: u64,
}

impl SmallLetters {
    /// Of no bytes.
    pub(super) const NONE: Self = Self { start: 0, end: 0, flags: 0 };

    /// How many small letters follow the letter at `at`; what the flags do not show counts as none.
    #[inline]
    fn behind(&mut self, at: usize, text: &[u8]) -> usize {
        if at >= self.end {
            *self = Self { start: at, end: at + STRIDE - Key::MAX_BYTES, flags: small_letters(text.get(at..).unwrap_or_default()) };
        }
        // Words come in their order: none is before the first flag.
        (!(self.flags >> (at.wrapping_sub(self.start) % STRIDE) >> 1)).trailing_zeros() as usize
    }
}

/// What a byte behind a plain word tells of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Plain {
    /// The word ends here.
    Ends,
    Period,
    Apostrophe,
    /// A character beyond ASCII.
    High,
    /// The word may go on.
    No,
}

impl Plain {
    #[expect(clippy::indexing_slicing, reason = "the table has a place for every byte")]
    #[inline]
    fn of(byte: u8) -> Self {
        PLAIN[usize::from(byte)]
    }
}

#[expect(clippy::indexing_slicing, reason = "evaluated when the crate is compiled: a place outside of the table would not compile")]
static PLAIN: [Plain; 256] = {
    let mut table = [Plain::No; 256];
    let mut byte = 0;
    while byte < 256 {
        table[byte] = match (CLASS[byte], byte as u8) {
            (_, b'.') => Plain::Period,
            (_, b'\'') => Plain::Apostrophe,
            (Class::High, _) => Plain::High,
            (Class::Other, b'-' | b'&' | b'_') => Plain::No,
            (Class::Space | Class::Other, _) => Plain::Ends,
            _ => Plain::No,
        };
        byte += 1;
    }
    table
};

impl Scanner<'_> {
    /// A word of letters of ASCII at `start`, small but for the first, that ends where they do. Anything else is left to
    /// `Scanner::other`.
    ///
    /// Where the next word begins depends on the letters alone, so that a processor reads on while the lexicon is
    /// asked; and there is no branch on the length or case of a word, nor on whether it is known.
    #[inline(always)]
    pub(super) fn plain_word(&self, start: usize, spaced: bool, small: &mut SmallLetters) -> Option<(Token, u8)> {
        let text = self.source.as_bytes();
        // The window may reach beyond the paragraph, but no word is taken that does.
        let window: &[u8; Key::MAX_BYTES] = text.get(start..)?.first_chunk()?;
        let [first, ..] = *window;
        if !first.is_ascii_alphabetic() {
            return None;
        }
        let length = 1 + small.behind(start, text);
        let end = start + length;
        if length >= Key::MAX_BYTES || end >= self.bytes.len() {
            return None;
        }
        // A window ends before its last letter does: the byte behind the word is in it.
        #[expect(clippy::indexing_slicing, reason = "a number below the window's length, a power of two")]
        let after = window[length & (Key::MAX_BYTES - 1)];
        let plain = Plain::of(after);
        if plain != Plain::Ends && !self.ends_before(plain, end, length) {
            return None;
        }
        let capital = first.is_ascii_uppercase();
        let entry = self.lexicon.entry_of_first(window, length, capital);
        // A branch, or the next word would wait for what is known of this one.
        let end = if after == b'.' { behind_abbreviation(entry, end) } else { end };
        let shape = select_unpredictable(capital, Shape::Capital, Shape::Lower);
        Some((Token::hinting(start, end, shape, entry, spaced), if after == b'.' { self.byte(end) } else { after }))
    }

    /// Whether a word of so many letters ends before what stands at `at`.
    #[inline(never)]
    fn ends_before(&self, plain: Plain, at: usize, length: usize) -> bool {
        match plain {
            Plain::Ends => true,
            // An initial or `U.S.` takes a closer look.
            Plain::Period => length > 1 && !matches!(self.class(at + 1), Class::Upper | Class::Lower) && self.byte(at + 1) != b'.',
            Plain::Apostrophe => self.ends_at_apostrophe(at, 1),
            Plain::High => self.ends_at_high(at),
            Plain::No => false,
        }
    }

    /// Whether a word ends before the apostrophe of `length` bytes at `at`: the next is no letter, or an `s` and the last.
    #[inline]
    fn ends_at_apostrophe(&self, at: usize, length: usize) -> bool {
        !self.alphanumeric(at + length) || self.apostrophe_s(at, length)
    }

    /// Whether a word ends before the character beyond ASCII at `at`, as before all the marks of print.
    #[inline]
    fn ends_at_high(&self, at: usize) -> bool {
        match self.bytes.get(at..) {
            Some([0xE2, 0x80, 0x99, ..]) => self.ends_at_apostrophe(at, 3),
            // `–`, `—`, `‘`, `“`, `”`, `…`
            Some([0xE2, 0x80, 0x93 | 0x94 | 0x98 | 0x9C | 0x9D | 0xA6, ..]) => true,
            _ => false,
        }
    }
}

/// Where a word with a period at `end` ends.
#[cold]
#[inline(never)]
fn behind_abbreviation(entry: Entry, end: usize) -> usize {
    end + usize::from(entry.tags.any(Tags::ABBREVIATION))
}
