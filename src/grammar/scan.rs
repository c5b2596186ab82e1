//! One pass from a paragraph's bytes to tokens, each already looked up in the lexicon.
//!
//! Most words are plain: letters of ASCII, small but for the first, with white space or punctuation behind them. They are
//! read eight letters at a time. What else stands in a word (digits, apostrophes, hyphens, periods, letters beyond
//! ASCII) is read byte by byte.

use std::hint::select_unpredictable;

use super::reach::Reach;
use super::signs::{STRIDE, small_letters};
use super::token::{Mark, Shape, Token};
use super::units::Units;
use crate::lexicon::hints::Hints;
use crate::lexicon::table::{Entry, Key, Letters, Lexicon};
use crate::lexicon::tags::Tags;
use crate::span::Span;

/// Reads `source[span]` into `units`, which are emptied first.
pub(crate) fn scan(source: &str, span: Span, lexicon: &Lexicon, units: &mut Units) {
    units.change(|tokens| read(source, span, lexicon, tokens));
    let mut from = 0;
    while let Some(at) = units.next(from, Hints::STRANGE) {
        let word = units.at(at).span();
        // No ending tells of anything else that is looked for.
        units.reclass(at, ending(source.as_bytes(), word.start, word.end), Hints::VERB);
        from = at + 1;
    }
}

fn read(source: &str, span: Span, lexicon: &Lexicon, tokens: &mut Vec<Token>) {
    tokens.clear();
    let mut scanner = Scanner { source, bytes: source.as_bytes().get(..span.end).unwrap_or_default(), at: span.start, lexicon };
    let mut small = SmallLetters::NONE;
    let mut spaced = true;
    loop {
        // The cursor stays in a register as long as words are plain.
        let mut at = scanner.at;
        while let Some((token, after)) = scanner.plain_word(at, spaced, &mut small) {
            at = token.end();
            tokens.push(token);
            spaced = after == b' ';
            at += usize::from(spaced);
        }
        scanner.at = at;
        let Some(&byte) = scanner.bytes.get(at) else { return };
        match scanner.plain_mark(byte, spaced).or_else(|| scanner.other(byte, spaced)) {
            Some(token) => {
                tokens.push(token);
                spaced = scanner.bytes.get(scanner.at) == Some(&b' ');
                scanner.at += usize::from(spaced);
            }
            None => spaced = true,
        }
    }
}

/// Which of the next bytes are small letters of ASCII, found for many at a time.
struct SmallLetters {
    /// Where the bytes begin, and up to where a word may begin whose end they show.
    start: usize,
    end: usize,
    /// A flag for each, the first in the lowest place.
    flags: u64,
}

impl SmallLetters {
    /// Of no bytes.
    const NONE: Self = Self { start: 0, end: 0, flags: 0 };

    /// How many small letters follow the letter at `at`; what the flags do not show counts as none.
    #[inline]
    fn behind(&mut self, at: usize, text: &[u8]) -> usize {
        if at >= self.end || at < self.start {
            *self = Self { start: at, end: at + STRIDE - Key::MAX_BYTES, flags: small_letters(text.get(at..).unwrap_or_default()) };
        }
        (!(self.flags >> (at - self.start) >> 1)).trailing_zeros() as usize
    }
}

/// How far the end of a tag is looked for: the longest that pages leave in their text, with room to spare.
const LONGEST_TAG: usize = 512;

/// How much white space may stand between the halves of a word: a line break and an indent.
const LONGEST_INDENT: usize = 40;

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

    fn mark(&mut self, length: usize, shape: Shape, spaced: bool) -> Token {
        let start = self.at;
        self.at += length;
        Token::new(start, self.at, shape, Entry::default(), spaced)
    }

    /// A mark at the cursor that is nothing else wherever it stands, as nearly all are. Anything else is left to
    /// [`Scanner::other`].
    #[inline]
    fn plain_mark(&mut self, byte: u8, spaced: bool) -> Option<Token> {
        let (length, (shape, hints)) = match (byte, self.bytes.get(self.at + 1..)) {
            (0xE2, Some([0x80, last, ..])) => (3, *OF_PRINT.get(usize::from(last & 0x3F))?.as_ref()?),
            (b'.', Some([b'.', ..])) => return None,
            _ => (1, *OF_ASCII.get(usize::from(byte))?.as_ref()?),
        };
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

    fn alphanumeric_before(&self) -> bool {
        self.source.get(..self.at).and_then(|text| text.chars().next_back()).is_some_and(char::is_alphanumeric)
    }

    /// What begins at the cursor with this byte; nothing where it is white space or a tag of a page's markup.
    fn other(&mut self, byte: u8, spaced: bool) -> Option<Token> {
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

    /// A word of letters of ASCII at `start`, small but for the first, that ends where they do. Anything else is left to
    /// [`Scanner::other`].
    ///
    /// Where the next word begins depends on the letters alone, so that a processor reads on while the lexicon is
    /// asked; and there is no branch on the length or case of a word, nor on whether it is known.
    #[inline(always)]
    fn plain_word(&self, start: usize, spaced: bool, small: &mut SmallLetters) -> Option<(Token, u8)> {
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
        let mut entry = self.lexicon.entry(Key::of_first(window, length));
        // Which of the words are in no table nobody can foretell: their endings are read when all have been.
        let strange = (entry.tags == Tags::NONE) & !capital & (length > 4);
        entry.hints = entry.hints.of_capital(capital).with(Hints::STRANGE.if_so(strange));
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

    /// A word or number at the cursor: letters, digits, and what joins them.
    fn word(&mut self, spaced: bool) -> Token {
        let start = self.at;
        let (mut letters, mut length) = (Letters::EMPTY, 0_usize);
        let (mut upper, mut lower, mut digits, mut segment) = (0_u32, 0_u32, 0_u32, 0_usize);
        let first_upper;
        match self.class(start) {
            Class::Other => {
                // A sigil: `@`, `#`, `$`.
                first_upper = self.byte(start) != b'$';
                self.at += 1;
            }
            Class::High => first_upper = self.character(start).is_uppercase(),
            class => first_upper = class == Class::Upper,
        }
        let mut dotted = false;
        loop {
            let byte = self.byte(self.at);
            match Class::of(byte) {
                Class::Lower => {
                    lower += 1;
                    letters.push(byte);
                }
                Class::Upper => {
                    upper += 1;
                    letters.push(byte | 0x20);
                }
                Class::Digit => {
                    digits += 1;
                    letters.push(byte);
                }
                Class::Space => break,
                Class::High => {
                    let character = self.character(self.at);
                    let bytes = character.len_utf8();
                    let silent = is_joiner(character) && self.alphanumeric(self.at + bytes) || is_combining(character);
                    let currency = matches!(character, '£' | '€') && self.at == start;
                    if character.is_alphanumeric() {
                        if character.is_uppercase() {
                            upper += 1;
                        } else {
                            lower += 1;
                        }
                        for byte in self.bytes.get(self.at..self.at + bytes).unwrap_or_default() {
                            letters.push(*byte);
                        }
                        length += bytes;
                    } else if character == '’' && self.joins_apostrophe(bytes) {
                        letters.push(b'\'');
                        length += 1;
                    } else if !silent && !currency {
                        break;
                    }
                    self.at += bytes;
                    segment += 1;
                    continue;
                }
                Class::Other => match byte {
                    b'\'' if self.joins_apostrophe(1) => letters.push(b'\''),
                    b'-' if self.alphanumeric(self.at + 1) => {
                        letters.push(b'-');
                        segment = 0;
                        self.at += 1;
                        length += 1;
                        continue;
                    }
                    b'-' if self.hyphen_at_line_end().is_some() => {
                        // The halves of a word that the line's end parts are looked up as one.
                        let width = self.hyphen_at_line_end().unwrap_or(1);
                        self.at += width;
                        segment = 0;
                        // `Lopez-` and `Ruiz`: there the hyphen is the name's own.
                        if self.byte(self.at).is_ascii_uppercase() {
                            letters.push(b'-');
                            length += 1;
                        }
                        continue;
                    }
                    b'.' | b',' if self.class(self.at + 1) == Class::Digit && self.class(self.at - 1) == Class::Digit => {
                        letters.push(byte);
                    }
                    b'&' | b'_' | b'/' if self.alphanumeric(self.at + 1) && byte != b'/' => letters.push(byte),
                    // `D.C.-based`
                    b'.' if dotted && self.byte(self.at + 1) == b'-' && self.alphanumeric(self.at + 2) => {
                        self.at += 2;
                        length += 2;
                        letters = Letters::EMPTY;
                        segment = 0;
                        continue;
                    }
                    b'.' if self.joins_period(segment, dotted) => {
                        letters.push(b'.');
                        dotted = true;
                        segment = 0;
                        self.at += 1;
                        length += 1;
                        continue;
                    }
                    _ => break,
                },
            }
            self.at += 1;
            length += 1;
            segment += 1;
        }
        let mut entry = if length <= Key::MAX_BYTES { self.lexicon.entry(letters.key()) } else { Entry::default() };
        if !dotted && self.byte(self.at) == b'.' && entry.tags.any(Tags::ABBREVIATION) && self.byte(self.at + 1) != b'.' {
            self.at += 1;
        }
        let shape = match () {
            () if digits > 0 && self.starts_with_digit(start) => Shape::Number,
            () if upper >= 2 && lower == 0 => Shape::Upper,
            () if first_upper => Shape::Capital,
            () => Shape::Lower,
        };
        if shape == Shape::Upper && length <= 3 && entry.tags.any(Tags::OBJECT_PRONOUN | Tags::IMPERSONAL | Tags::WH) {
            // `US`, `IT`, `WHO`: names, not pronouns.
            entry = Entry::default();
        }
        if entry.tags == Tags::NONE && length > 4 && shape == Shape::Lower {
            entry.tags = ending(self.bytes, start, self.at);
        }
        if dotted || (upper == 1 && length == 1 && self.byte(self.at) == b'.') {
            // An initial or `U.S.`: its period is its own.
            if self.byte(self.at) == b'.' && self.byte(self.at + 1) != b'.' && !entry.tags.any(Tags::FIRST_PERSON) {
                self.at += 1;
            }
            if self.before().last() == Some(&b'.') {
                // An initial is no word: the `A.` of a name is no article.
                entry = Entry { tags: Tags::ABBREVIATION, ..Entry::default() };
            }
        }
        Token::new(start, self.at, shape, entry, spaced)
    }

    fn starts_with_digit(&self, start: usize) -> bool {
        match self.class(start) {
            Class::Digit => true,
            Class::Other => self.class(start + 1) == Class::Digit,
            Class::High => matches!(self.character(start), '£' | '€'),
            _ => false,
        }
    }

    /// `harbor-` at a line's end and `master` in the next line, or `Lopez-` and `Ruiz`: how far it is from the hyphen at the cursor to the rest
    /// of the word. `pre- and post-war` is two words wherever it is broken.
    fn hyphen_at_line_end(&self) -> Option<usize> {
        if !matches!(self.byte(self.at + 1), b'\n' | b'\r') {
            return None;
        }
        let rest = self.bytes.get(self.at + 1..)?;
        let (indent, breaks) = rest
            .iter()
            .take(LONGEST_INDENT)
            .take_while(|byte| byte.is_ascii_whitespace())
            .fold((0, 0), |(indent, breaks), byte| (indent + 1, breaks + usize::from(*byte == b'\n')));
        let word = rest.get(indent..)?;
        let joins = [&b"and "[..], b"or ", b"to "].iter().any(|word_alone| word.starts_with(word_alone));
        let letter = self.at > 0 && self.class(self.at - 1) == Class::Lower && word.first().is_some_and(u8::is_ascii_alphabetic);
        (breaks == 1 && letter && !joins).then_some(1 + indent)
    }

    /// Whether an apostrophe at the cursor stands inside the word: `don't`, `O'Neill`, but not the `'s` that ends one.
    fn joins_apostrophe(&self, length: usize) -> bool {
        self.alphanumeric(self.at + length) && !self.apostrophe_s(self.at, length)
    }

    /// Whether a period at the cursor stands inside the word: after a single letter with another letter behind it (`U.S.`),
    /// or before a small letter (`example.org`).
    fn joins_period(&self, segment: usize, dotted: bool) -> bool {
        match self.class(self.at + 1) {
            Class::Upper => segment == 1,
            Class::Lower => segment == 1 || (!dotted && segment > 1),
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

/// What the ending of the word `start..end` tells if it has more than four bytes and is in no table. Without a branch on its
/// letters or their number.
#[inline]
fn ending(bytes: &[u8], start: usize, end: usize) -> Tags {
    let last = bytes.get(..end).and_then(<[u8]>::last_chunk::<4>).map_or(0, |letters| u32::from_le_bytes(*letters));
    #[expect(clippy::indexing_slicing, reason = "a number of five bits")]
    let [one, other] = &ENDINGS[(last >> 24) as usize & 31];
    (one.of(last) | other.of(last)).if_so(end - start > 4)
}

/// An ending of at most four letters and what it tells.
#[derive(Clone, Copy)]
struct Suffix {
    letters: u32,
    mask: u32,
    tags: Tags,
}

impl Suffix {
    /// An ending that no word has.
    const NONE: Self = Self { letters: u32::MAX, mask: 0, tags: Tags::NONE };

    const fn new(suffix: &[u8], tags: Tags) -> Self {
        let (mut letters, mut mask, mut left) = (0, 0, suffix);
        while let [letter, rest @ ..] = left {
            (letters, mask, left) = (letters >> 8 | (*letter as u32) << 24, mask >> 8 | 0xFF00_0000, rest);
        }
        Self { letters, mask, tags }
    }

    /// What it tells of a word with these last letters.
    #[inline]
    fn of(self, last: u32) -> Tags {
        self.tags.if_so(last & self.mask == self.letters)
    }
}

/// The endings by the last five bits of their last letter; at most two have the same.
#[expect(clippy::indexing_slicing, reason = "evaluated when the crate is compiled: a place outside of the table would not compile")]
static ENDINGS: [[Suffix; 2]; 32] = {
    let mut table = [[Suffix::NONE; 2]; 32];
    table[b'y' as usize & 31][0] = Suffix::new(b"ly", Tags::ADVERB);
    table[b'd' as usize & 31][0] = Suffix::new(b"ed", Tags::PAST_LIKE);
    table[b'g' as usize & 31][0] = Suffix::new(b"ing", Tags::ING_LIKE);
    table[b'l' as usize & 31] = [Suffix::new(b"ful", Tags::ADJECTIVE_LIKE), Suffix::new(b"ical", Tags::ADJECTIVE_LIKE)];
    table[b's' as usize & 31] = [Suffix::new(b"ous", Tags::ADJECTIVE_LIKE), Suffix::new(b"less", Tags::ADJECTIVE_LIKE)];
    table[b'e' as usize & 31] = [Suffix::new(b"ive", Tags::ADJECTIVE_LIKE), Suffix::new(b"ble", Tags::ADJECTIVE_LIKE)];
    table
};

/// Characters that print nothing and separate nothing worth a token: byte-order marks, zero-width characters.
pub(crate) const fn is_invisible(character: char) -> bool {
    matches!(character, '\u{FEFF}' | '\u{200B}'..='\u{200F}' | '\u{2060}' | '\u{202A}'..='\u{202E}')
}

/// Characters inside a word that are no letters of it: the soft hyphen, zero-width joiners, the true hyphen.
const fn is_joiner(character: char) -> bool {
    matches!(character, '\u{AD}' | '\u{200B}'..='\u{200D}' | '\u{2060}' | '\u{2010}' | '\u{2011}')
}

/// Combining marks of the Latin alphabets.
const fn is_combining(character: char) -> bool {
    matches!(character, '\u{300}'..='\u{36F}')
}
