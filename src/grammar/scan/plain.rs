//! Plain words: letters of ASCII, small but for the first, with white space or punctuation behind them.
//!
//! Most words are. They are found by a row of flags for 64 bytes at a time, and looked up without a branch on their length,
//! their case, or whether they are known.

use std::hint::select_unpredictable;

use super::{CLASS, Class, Scanner};
use crate::grammar::signs::{STRIDE, small_letters};
use crate::grammar::token::{Shape, Token};
use crate::lexicon::key::Key;
use crate::lexicon::tags::Tags;

/// Which of the next bytes are small letters of ASCII, found for many at a time.
pub(super) struct SmallLetters {
    /// Where the bytes begin, and up to where a word may begin whose end they show.
    start: usize,
    end: usize,
    /// A flag for each but the first that is no small letter, the second in the lowest place.
    others: u64,
}

impl SmallLetters {
    /// Of no bytes.
    pub(super) const NONE: Self = Self { start: 0, end: 0, others: 0 };

    /// How many small letters follow the letter at `at`; what the flags do not show counts as one, and is beyond the longest word.
    #[inline]
    fn behind(&mut self, at: usize, text: &[u8]) -> usize {
        if at >= self.end {
            let others = !(small_letters(text.get(at..).unwrap_or_default()) >> 1);
            *self = Self { start: at, end: at + STRIDE - Key::MAX_BYTES, others };
        }
        // Words come in their order: none is before the first flag.
        (self.others >> (at.wrapping_sub(self.start) % STRIDE)).trailing_zeros() as usize
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
    /// Reads words of letters of ASCII, small but for the first, that end where they do, up to the first that is none such: it is
    /// left to `Scanner::other`. Whether white space stands before it.
    ///
    /// Where the next word begins depends on the letters alone, so that a processor reads on while the lexicon is
    /// asked; and there is no branch on the length or case of a word, nor on whether it is known.
    #[inline]
    pub(super) fn plain_words(&mut self, mut spaced: bool, small: &mut SmallLetters, tokens: &mut Vec<Token>) -> bool {
        let (text, bytes, lexicon) = (self.source.as_bytes(), self.bytes, self.lexicon);
        // The cursor stays in a register as long as words are plain.
        let mut start = self.at;
        // The window may reach beyond the paragraph, but no word is taken that does.
        while let Some(window) = text.get(start..).and_then(<[u8]>::first_chunk::<{ Key::MAX_BYTES }>) {
            let [first, ..] = *window;
            if !first.is_ascii_alphabetic() {
                break;
            }
            let length = 1 + small.behind(start, text);
            let end = start + length;
            if length >= Key::MAX_BYTES || end >= bytes.len() {
                break;
            }
            // A window ends before its last letter does: the byte behind the word is in it.
            #[expect(clippy::indexing_slicing, reason = "a number below the window's length, a power of two")]
            let after = window[length & (Key::MAX_BYTES - 1)];
            let plain = Plain::of(after);
            if plain != Plain::Ends && !self.ends_before(plain, end, length) {
                break;
            }
            // A letter's two cases differ in one bit.
            let small = first >> 5 & 1 != 0;
            let entry = lexicon.entry_of_first(window, length, small);
            let shape = select_unpredictable(small, Shape::Lower, Shape::Capital);
            let mut token = Token::hinting(start, end, shape, entry, spaced);
            start = end;
            spaced = after == b' ';
            // A branch, or the next word would wait for what is known of this one.
            if after == b'.' && ends_behind_period(entry.tags) {
                start += 1;
                token.extend(1);
                spaced = self.byte(start) == b' ';
            }
            tokens.push(token);
            start += usize::from(spaced);
        }
        self.at = start;
        spaced
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

/// Whether a word takes in the period behind it.
#[cold]
#[inline(never)]
fn ends_behind_period(tags: Tags) -> bool {
    tags.any(Tags::ABBREVIATION)
}
