//! Marks, and what is left over from a page's markup.

use super::{Class, Scanner, is_invisible};
use crate::grammar::token::{Mark, Shape, Token};
use crate::lexicon::hints::Hints;
use crate::lexicon::table::Entry;

/// How far the end of a tag is looked for: the longest that pages leave in their text, with room to spare.
const LONGEST_TAG: usize = 512;

/// A mark and what might be found at it.
type Plainly = Option<(Shape, Hints)>;

const fn plainly(shape: Shape) -> Plainly {
    Some((shape, shape.hints()))
}

/// The marks of ASCII that are nothing else wherever they stand; a period is one where no other follows it.
#[expect(clippy::indexing_slicing, reason = "evaluated when the crate is compiled: a place outside of the table would not compile")]
static OF_ASCII: [Plainly; 128] = {
    let mut table = [None; 128];
    table[b',' as usize] = plainly(Shape::Comma);
    table[b'.' as usize] = plainly(Shape::Period);
    table[b'?' as usize] = plainly(Shape::Question);
    table[b'!' as usize] = plainly(Shape::Exclamation);
    table[b':' as usize] = plainly(Shape::Colon);
    table[b';' as usize] = plainly(Shape::Semicolon);
    (table[b'(' as usize], table[b'[' as usize]) = (plainly(Shape::Open), plainly(Shape::Open));
    (table[b')' as usize], table[b']' as usize]) = (plainly(Shape::Close), plainly(Shape::Close));
    table[b'"' as usize] = plainly(Shape::Mark(Mark::Straight));
    table
};

/// The same among U+2000 to U+203F, by the last six bits.
#[expect(clippy::indexing_slicing, reason = "evaluated when the crate is compiled: a place outside of the table would not compile")]
static OF_PRINT: [Plainly; 64] = {
    let mut table = [None; 64];
    let marks = [
        ('‒', Shape::Dash),
        ('–', Shape::Dash),
        ('—', Shape::Dash),
        ('―', Shape::Dash),
        ('‘', Shape::Mark(Mark::OpenSingle)),
        ('‚', Shape::Mark(Mark::OpenSingle)),
        ('“', Shape::Mark(Mark::OpenDouble)),
        ('”', Shape::Mark(Mark::CloseDouble)),
        ('„', Shape::Mark(Mark::LowDouble)),
        ('‟', Shape::Mark(Mark::CloseDouble)),
        ('…', Shape::Ellipsis),
        ('‹', Shape::Mark(Mark::OpenAngle)),
        ('›', Shape::Mark(Mark::CloseAngle)),
    ];
    let mut left = marks.as_slice();
    while let [(mark, shape), rest @ ..] = left {
        table[*mark as usize & 0x3F] = plainly(*shape);
        left = rest;
    }
    table
};

/// What a character beyond ASCII turns out to be.
enum High {
    Word,
    Space(usize),
    Mark(usize, Shape),
}

impl Scanner<'_> {
    fn mark(&mut self, length: usize, shape: Shape, spaced: bool) -> Token {
        let start = self.at;
        self.at += length;
        Token::new(start, self.at, shape, Entry::default(), spaced)
    }

    /// A mark at the cursor that is nothing else wherever it stands, as nearly all are. Anything else is left to
    /// [`Scanner::other`].
    #[inline]
    pub(super) fn plain_mark(&mut self, byte: u8, spaced: bool) -> Option<Token> {
        let (length, place) = match (byte, self.bytes.get(self.at + 1..)) {
            (0xE2, Some([0x80, last, ..])) => (3, OF_PRINT.get(usize::from(last & 0x3F))),
            (b'.', Some([b'.', ..])) => return None,
            _ => (1, OF_ASCII.get(usize::from(byte))),
        };
        let (shape, hints) = (*place?)?;
        let start = self.at;
        self.at += length;
        Some(Token::hinting(start, self.at, shape, Entry { hints, ..Entry::default() }, spaced))
    }

    /// A mark of ASCII: its length and shape, or no shape where it begins a word.
    fn ascii_mark(&self, byte: u8) -> (usize, Option<Shape>) {
        let next = self.byte(self.at + 1);
        let shape = match byte {
            b'.' if next == b'.' => {
                let dots = self.bytes.iter().skip(self.at).take_while(|byte| **byte == b'.').count();
                return (dots, Some(Shape::Ellipsis));
            }
            b'-' if next == b'-' => {
                let dashes = self.bytes.iter().skip(self.at).take_while(|byte| **byte == b'-').count();
                return (dashes, Some(Shape::Dash));
            }
            b'-' => Shape::Dash,
            // `.''' `: the inner quotation ends before the outer one.
            b'\'' if next == b'\'' && self.byte(self.at + 2) == b'\'' && self.at > 0 && self.class(self.at - 1) != Class::Space => {
                Shape::Mark(Mark::StraightSingle)
            }
            b'\'' if next == b'\'' => return (2, Some(Shape::Mark(Mark::TwoSingles))),
            b'\'' => Shape::Mark(Mark::StraightSingle),
            b'`' if next == b'`' => return (2, Some(Shape::Mark(Mark::Backticks))),
            b'@' | b'#' if self.alphanumeric(self.at + 1) => return (1, None),
            b'$' if self.class(self.at + 1) == Class::Digit => return (1, None),
            _ => Shape::Symbol,
        };
        (1, Some(shape))
    }

    /// The character beyond ASCII at the cursor.
    fn high(&self) -> High {
        let character = self.character(self.at);
        let length = character.len_utf8();
        let shape = match character {
            '\u{2019}' if self.at > 0 && self.possessive(length) && self.alphanumeric_before() => {
                return High::Mark(length + 1, Shape::Possessive);
            }
            '’' => Shape::Mark(Mark::CloseSingle),
            '«' => Shape::Mark(Mark::OpenAngle),
            '»' => Shape::Mark(Mark::CloseAngle),
            '−' => Shape::Dash,
            _ if character.is_whitespace() || is_invisible(character) => return High::Space(length),
            '£' | '€' if self.class(self.at + length) == Class::Digit => return High::Word,
            _ if character.is_alphanumeric() => return High::Word,
            _ => Shape::Symbol,
        };
        High::Mark(length, shape)
    }

    /// The length of a tag left over from a page's markup at the cursor: `<b>`, `</p>`, `<img src=…>`.
    fn markup(&self) -> Option<usize> {
        let opens = matches!(self.byte(self.at + 1), b'a'..=b'z' | b'A'..=b'Z' | b'/' | b'!');
        let reach = self.bytes.get(self.at..self.bytes.len().min(self.at + LONGEST_TAG)).unwrap_or_default();
        let close = if opens { memchr::memchr(b'>', reach)? } else { return None };
        Some(close + 1)
    }

    /// What begins at the cursor with this byte; nothing where it is white space or a tag of a page's markup.
    pub(super) fn other(&mut self, byte: u8, spaced: bool) -> Option<Token> {
        match Class::of(byte) {
            Class::Space => {
                self.at += 1;
                None
            }
            Class::Upper | Class::Lower | Class::Digit => Some(self.word(spaced)),
            Class::High => match self.high() {
                High::Word => Some(self.word(spaced)),
                High::Space(length) => {
                    self.at += length;
                    None
                }
                High::Mark(length, shape) => Some(self.mark(length, shape, spaced)),
            },
            Class::Other => {
                if byte == b'<'
                    && let Some(length) = self.markup()
                {
                    self.at += length;
                    return None;
                }
                let (length, shape) = self.ascii_mark(byte);
                Some(match shape {
                    None => self.word(spaced),
                    Some(Shape::Mark(Mark::StraightSingle)) if !spaced && self.possessive(1) => self.mark(2, Shape::Possessive, false),
                    Some(shape) => self.mark(length, shape, spaced),
                })
            }
        }
    }
}
