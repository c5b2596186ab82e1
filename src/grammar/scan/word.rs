//! Any other word or number: with digits, apostrophes, hyphens, periods or letters beyond ASCII; but for runs of letters of ASCII, it is
//! read byte by byte.

use super::ending::ending;
use super::{Class, Scanner};
use crate::grammar::token::{Shape, Token};
use crate::lexicon::key::{Key, Letters, Run};
use crate::lexicon::table::Entry;
use crate::lexicon::tags::Tags;

/// How much white space may stand between the halves of a word: a line break and an indent.
const LONGEST_INDENT: usize = 40;

/// What stands before the name of an office or calling, with a hyphen.
const PREFIXES: [&str; 4] = ["co", "ex", "vice", "sub"];

/// What stands behind it, with a hyphen: `secretary-general`, `mayor-elect`.
const SUFFIXES: [&str; 3] = ["general", "elect", "designate"];

/// What a noun tells of a person.
const PERSON: Tags = Tags::ROLE.with(Tags::PLURAL).with(Tags::MALE).with(Tags::FEMALE);

impl Scanner<'_> {
    /// A word or number at the cursor: letters, digits, and what joins them.
    pub(super) fn word(&mut self, spaced: bool) -> Token {
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
                Class::Lower | Class::Upper => {
                    let run = self.letters();
                    letters.push_run(run);
                    upper += run.capitals;
                    lower += run.length as u32 - run.capitals;
                    self.at += run.length;
                    length += run.length;
                    segment += run.length;
                    continue;
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
                    // `1,000`, `3.5`, `17:40`
                    b'.' | b',' | b':' if self.class(self.at + 1) == Class::Digit && self.class(self.at - 1) == Class::Digit => {
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
        // What its prefix begins with, or a parent.
        if entry.tags == Tags::NONE && matches!(self.byte(start) | 0x20, b'c' | b'e' | b's' | b'v' | b'f' | b'm' | b'd' | b'g') {
            entry = self.composed(start);
        }
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

    /// The letters of ASCII at the cursor.
    #[inline]
    fn letters(&self) -> Run {
        let rest = self.bytes.get(self.at..).unwrap_or_default();
        Run::at(rest.first_chunk().copied().unwrap_or_else(|| {
            let mut window = [b' '; 8];
            window.iter_mut().zip(rest).for_each(|(place, byte)| *place = *byte);
            window
        }))
    }

    /// `co-author`, `ex-minister`, `mother-of-two`, `secretary-general`: what is known of a word that is in no table, from the word that its
    /// prefix stands before, that says whose parent it is, or that a suffix makes another office of.
    #[inline(never)]
    fn composed(&self, start: usize) -> Entry {
        let whole = self.source.get(start..self.at).unwrap_or_default();
        let Some((first, rest)) = whole.split_once('-') else { return Entry::default() };
        let noun = match () {
            () if PREFIXES.iter().any(|known| known.eq_ignore_ascii_case(first)) => rest,
            () if rest.starts_with("of-") || SUFFIXES.iter().any(|known| known.eq_ignore_ascii_case(rest)) => first,
            () => return Entry::default(),
        };
        let entry = self.lexicon.entry(Key::of_text(noun));
        // What it is called, and none of its other uses: `co-host` is no verb.
        Entry { tags: entry.tags.only(PERSON), ..Entry::default() }
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
            Class::Upper => segment == 1 || segment == 2 && self.bytes.get(..self.at).is_some_and(|before| before.ends_with(b"Ph")),
            Class::Lower => segment == 1 || (!dotted && segment > 1),
            _ => false,
        }
    }
}

/// Characters inside a word that are no letters of it: the soft hyphen, zero-width joiners, the true hyphen.
const fn is_joiner(character: char) -> bool {
    matches!(character, '\u{AD}' | '\u{200B}'..='\u{200D}' | '\u{2060}' | '\u{2010}' | '\u{2011}')
}

/// Combining marks of the Latin alphabets.
const fn is_combining(character: char) -> bool {
    matches!(character, '\u{300}'..='\u{36F}')
}
