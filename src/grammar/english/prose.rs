//! Running prose, told from its first letters, its last word and its length: nearly all lines of a story are, and no rule for
//! any other part of an article has to be asked about them.

use super::caption::{AGENCY_ENDINGS, Endings, ends_with_courtesy};
use super::furniture::{FURNITURE, Openings, is_buttons};
use crate::grammar::look::Ending;
use crate::lexicon::english::furniture::{DATE_LABELS, FIELD_OPENINGS, PICTURE_LABELS, PICTURE_SMALL};
use crate::lexicon::english::press::CREDIT_ENDINGS;

/// Shorter lines, in bytes, may be headings, labels, names, times, or the whole of some furniture.
const SHORTEST: usize = 49;

/// The longest line, in bytes, that may be furniture by any of its words.
const SHORT: usize = 72;

/// A line so long, in bytes, is no furniture by its end.
const LONG: usize = 201;

/// How the lines begin that are told by their beginning.
static OPENINGS: Openings =
    FURNITURE.with(&[PICTURE_LABELS.words(), DATE_LABELS.words(), FIELD_OPENINGS.words(), &["home", "question", "answer"]]);

/// The last letters of words in small letters that may end something else than prose: a credit, or an address.
static ENDINGS: Endings = AGENCY_ENDINGS.with(&[CREDIT_ENDINGS.words(), PICTURE_SMALL.words(), &["reserved", "www"]]);

/// What the first letters, the last word and the length of a line tell.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Prose {
    /// It is a paragraph of running prose, and no caption, credit, furniture, correction, field, section, heading, item, question, answer
    /// or label of anything. It may open with a dateline; be a byline or a date; be a note on an author or a pull quote.
    Plain,
    /// It begins as one, and ends with a mark that ends sentences, but by its last words it could be a caption, a credit or furniture.
    Begun,
    /// Anything.
    Other,
}

impl Prose {
    /// Looks at a line, `width` bytes long whatever ends its lines.
    pub(crate) fn at(text: &str, width: usize) -> Self {
        let bytes = text.as_bytes();
        // `“….”`, and the letter that it begins with.
        let (quoted, start) = match bytes {
            [b'"', start @ ..] | [0xE2, 0x80, 0x9C, start @ ..] | [b'\'', b'\'', start @ ..] => (true, start),
            start => (false, start),
        };
        let capital = match start {
            // `Q. `, `QWhy`
            [b'Q' | b'A', second, ..] => second.is_ascii_lowercase() || matches!(second, b' ' | b'\''),
            [first, ..] => first.is_ascii_uppercase(),
            [] => false,
        };
        if width < SHORTEST || !capital {
            return Self::Other;
        }
        // Whether a quotation ends it, and how long the marks behind the last word are.
        let ended = match bytes {
            [.., b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9', b'.'] => Some((false, 1)),
            [.., b'.' | b'!' | b'?', b'"'] => Some((true, 2)),
            [.., b'.' | b'!' | b'?', 0xE2, 0x80, 0x9D] => Some((true, 4)),
            // Without a mark, or as a question, it may be a heading.
            [.., b'?'] => return Self::Other,
            _ if Ending::of(text) == Ending::Bare => return Self::Other,
            _ => None,
        };
        if OPENINGS.may_open(start) {
            return Self::Other;
        }
        let Some((closed, tail)) = ended else { return Self::Begun };
        let Some(last) = LastWord::before(bytes, tail) else { return Self::Begun };
        // Buttons and addresses: lines of some length are no furniture by their end but for one letter.
        let clean = || {
            let told = text.len() > SHORT && last.letter != b'd';
            memchr::memchr(b'@', bytes).is_none() && (quoted || told || !is_buttons(text))
        };
        let plain = last.is_plain
            && (closed || !ends_with_courtesy(text.get(..text.len() - tail).unwrap_or_default()))
            && (text.len() >= LONG || clean());
        if plain { Self::Plain } else { Self::Begun }
    }
}

/// The last word of a line.
struct LastWord {
    /// Whether it is in small letters behind a space, and ends nothing but prose.
    is_plain: bool,
    letter: u8,
}

impl LastWord {
    /// The word before so many bytes at the end, with no loop over its letters.
    #[inline]
    fn before(line: &[u8], tail: usize) -> Option<Self> {
        const fn each(byte: u8) -> u128 {
            u128::from_le_bytes([byte; 16])
        }
        let letters = u128::from_le_bytes(*line.last_chunk()?) << (8 * tail);
        // The highest bit of each byte that is at least `a`, and not more than `z`; of ASCII.
        let low = letters & each(0x7F);
        let small = (low + each(0x80 - b'a')) & !(low + each(0x7F - b'z')) & !letters & each(0x80);
        let length = (small | each(0x7F)).leading_ones() as usize / 8;
        let listed = ENDINGS.may_end((letters >> 64) as u64, length);
        let spaced = line.get(line.len() - tail - length - 1) == Some(&b' ');
        Some(Self { is_plain: !listed & spaced & (length > 0), letter: (letters >> 120) as u8 })
    }
}
