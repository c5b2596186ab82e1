//! What stands beside a mark, told from the bytes around it. Letters and marks of ASCII are told apart without decoding
//! anything.

use crate::grammar::marks::{self, Facing};
use crate::grammar::scan::is_invisible;
use crate::grammar::signs::{Step, Walk};
use crate::grammar::token::Mark;

use super::{DELETE, Irregular, four};

/// A paragraph within its text.
#[derive(Debug, Clone, Copy)]
pub(super) struct Place<'s> {
    pub(super) source: &'s str,
    /// The bytes up to the paragraph's end.
    pub(super) text: &'s [u8],
    /// The paragraph's first byte.
    pub(super) first: usize,
}

/// What stands behind a mark, white space aside.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Next {
    Capital,
    Number,
    Open,
    Close,
    Dash,
    /// A quotation mark, which may turn out to open nothing.
    Mark,
    Other,
}

/// What stands behind a mark, and where.
#[derive(Debug, Clone, Copy)]
pub(super) struct Ahead {
    pub(super) next: Next,
    pub(super) at: usize,
    pub(super) spaced: bool,
}

impl Ahead {
    /// Whether a sentence can begin here; with a quotation mark, it can if that opens a quotation.
    pub(super) const fn opens(self) -> bool {
        match self.next {
            Next::Capital | Next::Number => true,
            Next::Open | Next::Dash | Next::Mark => self.spaced,
            Next::Close | Next::Other => false,
        }
    }
}

impl Place<'_> {
    /// The byte at `at`; a space behind the paragraph's end.
    #[inline]
    pub(super) fn byte(&self, at: usize) -> u8 {
        self.text.get(at).copied().unwrap_or(b' ')
    }

    /// The byte before `at`; a space before the paragraph.
    #[inline]
    pub(super) fn byte_before(&self, at: usize) -> u8 {
        if at > self.first { self.byte(at - 1) } else { b' ' }
    }

    pub(super) fn is_at(&self, at: usize, text: &str) -> bool {
        self.text.get(at..).is_some_and(|rest| rest.starts_with(text.as_bytes()))
    }

    /// The paragraph up to `at`.
    pub(super) fn before(&self, at: usize) -> &str {
        self.source.get(self.first..at).unwrap_or_default()
    }

    /// The character at `at`; a space behind the paragraph's end.
    fn character(&self, at: usize) -> char {
        self.source.get(at..self.text.len()).and_then(|rest| rest.chars().next()).unwrap_or(' ')
    }

    /// The character before `at`; a space before the paragraph.
    pub(super) fn character_before(&self, at: usize) -> char {
        self.before(at).chars().next_back().unwrap_or(' ')
    }

    #[inline]
    pub(super) fn is_alphanumeric(&self, at: usize) -> bool {
        let byte = self.byte(at);
        if byte.is_ascii() { byte.is_ascii_alphanumeric() } else { self.character(at).is_alphanumeric() }
    }

    #[inline]
    pub(super) fn is_alphanumeric_before(&self, at: usize) -> bool {
        let byte = self.byte_before(at);
        if byte.is_ascii() { byte.is_ascii_alphanumeric() } else { self.character_before(at).is_alphanumeric() }
    }

    #[inline]
    fn is_blank(&self, at: usize) -> bool {
        let byte = self.byte(at);
        if byte.is_ascii() { is_space(byte) } else { is_blank(self.character(at)) }
    }

    #[inline]
    fn is_blank_before(&self, at: usize) -> bool {
        let byte = self.byte_before(at);
        if byte.is_ascii() { is_space(byte) } else { is_blank(self.character_before(at)) }
    }

    /// What stands at `from` or behind white space there.
    #[inline]
    pub(super) fn ahead(&self, from: usize) -> Ahead {
        // Nearly always a space and a letter.
        if self.byte(from) == b' ' {
            match self.byte(from + 1) {
                b'a'..=b'z' => return Ahead { next: Next::Other, at: from + 1, spaced: true },
                b'A'..=b'Z' => return Ahead { next: Next::Capital, at: from + 1, spaced: true },
                _ => {}
            }
        }
        self.farther_ahead(from)
    }

    fn farther_ahead(&self, from: usize) -> Ahead {
        let mut at = from;
        let next = loop {
            break match self.byte(at) {
                _ if at >= self.text.len() => Next::Other,
                b' ' | b'\t'..=b'\r' => {
                    at += 1;
                    continue;
                }
                b'A'..=b'Z' => Next::Capital,
                b'0'..=b'9' => Next::Number,
                b'"' | b'\'' => Next::Mark,
                b'`' if self.byte(at + 1) == b'`' => Next::Mark,
                b'(' | b'[' => Next::Open,
                b')' | b']' => Next::Close,
                b'-' => Next::Dash,
                b'@' | b'#' if self.is_alphanumeric(at + 1) => Next::Capital,
                b'$' if self.byte(at + 1).is_ascii_digit() => Next::Number,
                0..=0x7F => Next::Other,
                0x80.. => match self.character(at) {
                    '“' | '”' | '‟' | '„' | '«' | '‹' | '»' | '›' | '‘' | '‚' => Next::Mark,
                    '—' | '–' | '―' | '‒' | '−' => Next::Dash,
                    blank if is_blank(blank) => {
                        at += blank.len_utf8();
                        continue;
                    }
                    sign @ ('£' | '€') if self.byte(at + sign.len_utf8()).is_ascii_digit() => Next::Number,
                    letter if letter.is_uppercase() => Next::Capital,
                    _ => Next::Other,
                },
            };
        };
        Ahead { next, at, spaced: at > from }
    }

    /// The quotation mark at `at` and its length, if it is one.
    #[inline]
    pub(super) fn mark(&self, at: usize) -> Result<Option<(Mark, usize)>, Irregular> {
        let mark = match self.byte(at) {
            0xE2 if self.byte(at + 1) == 0x80 => match self.byte(at + 2) {
                0x9C => (Mark::OpenDouble, 3),
                0x9D | 0x9F => (Mark::CloseDouble, 3),
                0x9E => (Mark::LowDouble, 3),
                0x98 | 0x9A => (Mark::OpenSingle, 3),
                0x99 if self.is_apostrophe(at, 3) => return Ok(None),
                0x99 => (Mark::CloseSingle, 3),
                0xB9 => (Mark::OpenAngle, 3),
                0xBA => (Mark::CloseAngle, 3),
                _ => return Ok(None),
            },
            b'"' => (Mark::Straight, 1),
            b'\'' if self.byte(at + 1) == b'\'' => {
                // Of three apostrophes, which belong together is for the tokens to tell.
                return if self.byte(at + 2) == b'\'' { Err(Irregular) } else { Ok(Some((Mark::TwoSingles, 2))) };
            }
            b'\'' if self.is_apostrophe(at, 1) => return Ok(None),
            b'\'' => (Mark::StraightSingle, 1),
            b'`' if self.byte(at + 1) == b'`' => (Mark::Backticks, 2),
            0xC2 if self.byte(at + 1) == 0xAB => (Mark::OpenAngle, 2),
            0xC2 if self.byte(at + 1) == 0xBB => (Mark::CloseAngle, 2),
            _ => return Ok(None),
        };
        Ok(Some(mark))
    }

    /// Where the paragraph's last sentence ends, which begins at `start`.
    pub(super) fn ends_at(&self, start: usize) -> usize {
        start + self.source.get(start..self.text.len()).map_or(0, |rest| rest.trim_end_matches(is_blank).len())
    }

    /// Whether the mark of `length` bytes at `at` stands inside a word or before a possessive's `s`.
    #[inline]
    fn is_apostrophe(&self, at: usize, length: usize) -> bool {
        let after = at + length;
        if self.is_alphanumeric_before(at) {
            return self.is_alphanumeric(after);
        }
        // `“Mill”'s`
        let possessive = length == 1 && matches!(self.byte(after), b's' | b'S') && !self.is_alphanumeric(after + 1);
        possessive && !self.is_blank_before(at)
    }

    /// Which way the white space beside a mark says that it faces.
    #[inline]
    pub(super) fn facing(&self, at: usize, length: usize) -> Facing {
        let byte = self.byte_before(at);
        let before = if byte.is_ascii() {
            is_space(byte) || matches!(byte, b'(' | b'[' | b'-')
        } else {
            let character = self.character_before(at);
            matches!(character, '—' | '–' | '―' | '‒' | '−') || is_blank(character)
        };
        Facing::of(before, self.is_blank(at + length))
    }

    /// Whether the apostrophe at `at` closes the quotation of which the text begins at `inner`: see `marks.rs`.
    pub(super) fn closes_single(&self, at: usize, length: usize, inner: usize) -> bool {
        if at == inner || self.is_blank_before(at) {
            return false;
        }
        let ahead = self.ahead(at + length);
        let word = matches!(ahead.next, Next::Capital | Next::Number) || self.is_alphanumeric(ahead.at);
        if word { ahead.spaced && self.byte_before(at) != b's' } else { true }
    }

    /// `’90s`, `’em`, `’tis`: see `marks.rs`.
    pub(super) fn is_elision(&self, at: usize) -> bool {
        /// One more than the longest of the words has.
        const LETTERS: usize = 6;
        let rest = self.text.get(at..).unwrap_or_default();
        let letters = rest.iter().take(LETTERS).take_while(|byte| byte.is_ascii_lowercase()).count();
        let end = at + letters;
        let joined = self.is_alphanumeric(end)
            || matches!(self.byte(end), b'-' | b'\'') && self.is_alphanumeric(end + 1)
            || self.is_at(end, "’") && self.is_alphanumeric(end + 3);
        let word = self.source.get(at..end).unwrap_or_default();
        self.ahead(at).next == Next::Number || !joined && marks::is_elided(word)
    }

    /// Whether the `<` at `at` opens a tag; and a DEL.
    pub(super) fn is_irregular(&self, at: usize) -> bool {
        self.byte(at) != b'<' || matches!(self.byte(at + 1), b'a'..=b'z' | b'A'..=b'Z' | b'/' | b'!')
    }
}

/// Whether a quotation mark stands at `at` that may open something, if it is one of U+2018 and behind it.
#[inline]
pub(super) fn is_mark(text: &[u8], at: usize) -> bool {
    matches!(text.get(at..), Some([0xE2, 0x80, 0x98 | 0x9A..=0x9F, ..]))
}

/// Where the text between two marks begins and ends, and where the second mark does.
#[derive(Debug, Clone, Copy)]
pub(super) struct Marks {
    pub(super) inner: usize,
    pub(super) close: usize,
    pub(super) end: usize,
}

/// The marks, and what is behind them to be read, of the quotation that a `“` or, if it is `STRAIGHT`, a `"` before `inner` opens; where nothing but apostrophes, end marks
/// and dashes stands between them, and no line end from `end` on.
#[inline(always)]
pub(super) fn partner<const STRAIGHT: bool>(text: &[u8], mut walk: Walk<'_>, inner: usize, end: usize) -> Option<(Marks, Step)> {
    while let Some(at) = walk.next() {
        match four(text, at) {
            [0xE2, 0x80, 0x9D, _] if !STRAIGHT => {
                return Some((Marks { inner, close: at, end: at + 3 }, walk.step)).filter(|_| at >= inner);
            }
            [0xE2, 0x80, 0x9C..=0x9F, _] => return None,
            [b'"', ..] if STRAIGHT => {
                // Behind a letter or what ends a sentence no straight mark opens anything.
                let ends = Marks { inner, close: at, end: at + 1 };
                return Some((ends, walk.step)).filter(|_| at > inner && matches!(text.get(at - 1), Some(b'a'..=b'z' | b',' | b'.')));
            }
            [..0x20, ..] if at < end => {}
            [b'\'', b'\'', ..] | [..0x20 | b'"' | b'`' | b'<' | DELETE, ..] => return None,
            _ => {}
        }
    }
    None
}

/// Whether a space, or the paragraph's beginning, stands before `at`.
#[inline(always)]
pub(super) fn is_spaced(text: &[u8], at: usize, first: usize) -> bool {
    at == first || text.get(at.wrapping_sub(1)) == Some(&b' ')
}

/// The same for a `‘` or a `'`, where a mark surely closes it and nothing but apostrophes and marks of other kinds stands between
/// them: see [`Place::closes_single`].
#[inline]
pub(super) fn single_partner<const STRAIGHT: bool>(text: &[u8], mut walk: Walk<'_>, inner: usize, end: usize) -> Option<(Marks, Step)> {
    let width = if STRAIGHT { 1 } else { 3 };
    while let Some(at) = walk.next() {
        let after = match four(text, at) {
            [0xE2, 0x80, 0x99, after] if !STRAIGHT => after,
            [b'\'', after, ..] if STRAIGHT => after,
            [..0x20, ..] if at < end => continue,
            [0xE2, 0x80, 0x99, _] | [..0x20 | b'\'' | b'<' | DELETE, ..] => return None,
            _ => continue,
        };
        let before = text.get(at.wrapping_sub(1)).copied().unwrap_or(b' ');
        if before.is_ascii_alphanumeric() && after.is_ascii_alphanumeric() {
            continue;
        }
        let next = text.get(at + width + 1).copied().unwrap_or(b' ');
        let behind = before.is_ascii_alphanumeric() || matches!(before, b',' | b'.' | b'?' | b'!');
        let ends = (Marks { inner, close: at, end: at + width }, walk.step);
        return match after {
            b',' | b'.' | b'?' | b'!' if behind => Some(ends),
            // Behind an `s` it may be a plural's.
            b' ' if behind && next.is_ascii_alphabetic() && before == b's' => continue,
            b' ' if behind && next.is_ascii_alphabetic() => Some(ends),
            _ => None,
        }
        .filter(|_| at > inner);
    }
    None
}

/// White space of ASCII.
pub(super) const fn is_space(byte: u8) -> bool {
    matches!(byte, b' ' | b'\t'..=b'\r')
}

/// White space, and what is as invisible.
pub(super) fn is_blank(character: char) -> bool {
    character.is_whitespace() || is_invisible(character)
}
