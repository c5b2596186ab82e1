//! Paragraphs, sentences and quotations without the words: the decisions of `marks.rs` and `sentence.rs`, taken from the
//! bytes around each mark.
//!
//! Nothing is read but the signs (`signs.rs`) and what stands beside them (`place.rs`); lines and paragraphs are in `lines.rs`, quotations in
//! `quotation.rs`. Where that is not enough, as with a mark that nothing has opened, a paragraph is read again by its tokens, as the whole parse does it.

mod lines;
mod place;
mod quotation;
#[cfg(test)]
mod tests;

use std::borrow::Cow;

use super::layout::Lines;
use super::marks;
use super::reach::Reach;
use super::scan::scan;
use super::sentence;
use super::signs::{Signs, Step, Walk, is_control};
use super::token::{Ending, Shape, Token};
use super::units::Units;
use crate::lexicon::key::Key;
use crate::lexicon::table::{self, Entry, Lexicon};
use crate::lexicon::tags::Tags;
use crate::model::structure::{ParagraphSpans, Quotation, Structure};
use crate::span::Span;
use place::{Ahead, Next, Place, is_space};

/// Reads the structure of a text, and whether it holds control characters that a text does without.
pub(crate) fn read(source: &str) -> (Structure<'_>, bool) {
    let signs = Signs::of(source.as_bytes());
    let mut reader = Reader::new(source, &signs);
    // Of nearly all texts each line is a paragraph: that is seen while they are read as such.
    if !reader.lines() {
        let (lines, controls) = Lines::of(source);
        reader.again(controls);
        lines.pieces(|piece| reader.paragraph(piece.span));
    }
    let Reader { paragraphs, sentences, quotations, controls, .. } = reader;
    (Structure { source: Cow::Borrowed(source), paragraphs, sentences, quotations }, controls)
}

/// About how many bytes there are to a paragraph, a sentence and a quotation: for room to be made once.
const PARAGRAPH: usize = 96;
const SENTENCE: usize = 64;
const QUOTATION: usize = 144;

/// Where no quotation can open.
const NOWHERE: (usize, usize) = (0, usize::MAX);

/// Where no sentence is left that begins, as the tokens have told them all.
const BY_TOKENS: usize = usize::MAX;

/// A control character; a paragraph with one is read by its tokens.
const DELETE: u8 = 0x7F;

/// How many bytes before a period are looked at.
const WINDOW: usize = 8;

/// How far a word reaches, and how far the words that may attribute a question: nearly always, and at most.
const WORD_REACH: usize = 48;
const CLAUSE: usize = 96;
const CLAUSE_REACH: usize = 240;

/// What a paragraph is that must be read by its tokens.
#[derive(Debug)]
struct Irregular;

/// Whose a period is.
enum Owner {
    /// Its own: it ends a sentence where one can begin behind it.
    Itself,
    /// An abbreviation's, of so many bytes.
    Word { entry: Entry, shape: Shape, length: usize },
}

/// Four bytes of a text; spaces where it has none.
#[inline(always)]
fn four(text: &[u8], at: usize) -> [u8; 4] {
    text.get(at..at + 4).and_then(|four| four.first_chunk()).copied().unwrap_or_else(|| last_four(text, at))
}

#[cold]
fn last_four(text: &[u8], at: usize) -> [u8; 4] {
    [0, 1, 2, 3].map(|beyond| text.get(at + beyond).copied().unwrap_or(b' '))
}

struct Reader<'s> {
    lexicon: &'static Lexicon,
    /// The paragraph, for what looks beside a sign, once it has been `entered`.
    place: Place<'s>,
    entered: bool,
    signs: &'s Signs,
    walk: Walk<'s>,
    /// Where the sentence under reading begins.
    start: usize,
    /// Where a sentence ends if a quotation opens at the second place. Where none does, none will, here or in later paragraphs.
    pending: (usize, usize),
    /// Whether a search for the mark that closes a single one has failed in this paragraph.
    exhausted: bool,
    /// Whether there are control characters that a text does without.
    controls: bool,
    paragraphs: Vec<ParagraphSpans>,
    sentences: Vec<Span>,
    quotations: Vec<Quotation>,
    /// Tokens of a few words, or of an irregular paragraph; kept for its room.
    tokens: Units,
}

impl<'s> Reader<'s> {
    fn new(source: &'s str, signs: &'s Signs) -> Self {
        Self {
            lexicon: table::english(),
            place: Place { source, text: source.as_bytes(), first: 0 },
            entered: false,
            signs,
            walk: signs.walk(0),
            start: 0,
            pending: NOWHERE,
            exhausted: false,
            controls: false,
            paragraphs: Vec::with_capacity(source.len() / PARAGRAPH + 4),
            sentences: Vec::with_capacity(source.len() / SENTENCE + 4),
            quotations: Vec::with_capacity(source.len() / QUOTATION + 4),
            tokens: Units::default(),
        }
    }

    /// Forgets what has been read, but whether there are control characters.
    #[cold]
    fn again(&mut self, controls: bool) {
        self.controls |= controls;
        self.paragraphs.clear();
        self.sentences.clear();
        self.quotations.clear();
        self.walk = self.signs.walk(0);
        self.pending = NOWHERE;
    }

    /// Reads a paragraph by its signs, from `first` up to the first line end from `end` on, which it gives; or by its tokens, where it must
    /// be. Its sentences and quotations begin with these numbers.
    #[inline(always)]
    fn by_signs(&mut self, walk: &mut Walk<'s>, counts: (usize, usize), first: usize, end: usize) -> usize {
        let bytes = self.place.source.as_bytes();
        self.exhausted = false;
        let mut last = first;
        loop {
            let Some(mut at) = walk.next() else { return bytes.len() };
            let before = std::mem::replace(&mut last, at);
            let beside = four(bytes, at);
            // Nearly every sign is one of these: a sentence ends or does not, a word has an apostrophe, a mark has its partner.
            let quoted = match beside {
                [b'\n', ..] => {
                    if at >= end {
                        return at;
                    }
                    continue;
                }
                // A period that ends its paragraph needs no look.
                [b'.', b'\n', ..] if at + 1 >= end => {
                    walk.pass_next(true);
                    return at + 1;
                }
                [b'.', b' ', b'a'..=b'z', _] => continue,
                [b'.', b' ', b'A'..=b'Z' | b'0'..=b'9' | b'(', _] if self.ends_word(at, before) => {
                    self.sentences.push(Span { start: self.start, end: at + 1 });
                    self.start = at + 2;
                    continue;
                }
                [b'.', b' ', b'A'..=b'Z', _] if self.is_title(at) => continue,
                [b'.', b' ', b'"', _] if self.ends_word(at, before) => {
                    self.pending = (at + 1, at + 2);
                    continue;
                }
                // The mark is the next sign.
                [b'.', b' ', 0xE2, 0x80] if bytes.get(at + 4) == Some(&0x9C) && self.ends_word(at, before) => {
                    walk.next();
                    self.pending = (at + 1, at + 2);
                    at += 2;
                    place::partner::<false>(bytes, walk.clone(), at + 3, end)
                }
                [b'.', b' ', 0xE2, 0x80] if place::is_mark(bytes, at + 2) && self.ends_word(at, before) => {
                    self.pending = (at + 1, at + 2);
                    continue;
                }
                // `U.S`
                [b'.', b'A'..=b'Z', ..] if at > first + 1 && matches!(bytes.get(at - 2..at), Some([b' ' | b'.', b'A'..=b'Z'])) => continue,
                // `a.m.`, `example.org`, `Jr., who`
                [b'.', b'a'..=b'z' | b',', ..] => continue,
                [0xE2, 0x80, 0x9C, _] => place::partner::<false>(bytes, walk.clone(), at + 3, end),
                // `’`, which opens nothing, and what is no mark: dashes, dots, spaces.
                [0xE2, 0x80, 0x80..=0x97 | 0x99 | 0xA0..=0xA5 | 0xA7..=0xB8 | 0xBB..=0xBF, _] => continue,
                [0xE2, 0x81..=0xBF, ..] => continue,
                // Not `«` and `»`
                [0xC2, 0xAB | 0xBB, ..] => None,
                // Letters
                [0xC2..=0xE1 | 0xE3..=0xFF, ..] => continue,
                [b'"', b'a'..=b'z' | b'A'..=b'Z', ..] if place::is_spaced(bytes, at, first) => {
                    place::partner::<true>(bytes, walk.clone(), at + 1, end)
                }
                [b'\'', after, ..] if after != b'\'' && at > first && bytes.get(at - 1).is_some_and(u8::is_ascii_alphanumeric) => {
                    continue;
                }
                [b'\r', ..] if at >= end => return at,
                [low @ ..0x20, ..] => {
                    self.controls |= is_control(low);
                    continue;
                }
                // Behind the last one there is nothing.
                [b'.', ..] if at + 1 == bytes.len() => continue,
                // What is cheaper let through than told apart.
                [b'#' | b'&' | b'*' | b'+' | b'/' | b'=' | b'>' | b'|' | b'}' | b'~', ..] => continue,
                _ => None,
            };
            if let Some((marks, ahead)) = quoted {
                walk.step = ahead;
                self.quotation(first, end, at, marks);
                continue;
            }
            // A single mark, or anything else; neither is read in this loop, which has the processor's registers to itself.
            self.walk.step = walk.step;
            if self.single(first, end, at, beside) {
                walk.step = self.walk.step;
                continue;
            }
            self.enter(first);
            let Ok(cursor) = self.unusual(at) else {
                let (end, behind) = self.by_tokens(counts);
                walk.step = behind;
                return end;
            };
            walk.step = self.walk.step;
            walk.skip_to(cursor);
        }
    }

    /// Reads any sign, and gives the place to read on from.
    #[inline(never)]
    fn unusual(&mut self, at: usize) -> Result<usize, Irregular> {
        Ok(match self.place.byte(at) {
            b'.' => self.period(at),
            b'!' | b'?' => self.exclamation(at),
            b'<' | DELETE if self.place.is_irregular(at) => return Err(Irregular),
            b'"' | b'\'' | b'`' | 0xC2 | 0xE2 => match self.place.mark(at)? {
                Some((mark, length)) => self.mark(at, mark, length)?,
                None if self.place.is_at(at, "…") => self.ellipsis(at + 3),
                None => at + 1,
            },
            _ => at + 1,
        })
    }

    /// Reads the paragraph as the whole parse does, of which the sentences and quotations have these numbers; gives the place of
    /// the line end behind it, and how far the walk has come there.
    #[cold]
    fn by_tokens(&mut self, (sentences, quotations): (usize, usize)) -> (usize, Step) {
        self.sentences.truncate(sentences);
        self.quotations.truncate(quotations);
        let (lexicon, source) = (self.lexicon, self.place.source);
        let span = Span { start: self.place.first, end: self.place.text.len() };
        let mut last = source.len();
        let mut walk = self.signs.walk(span.start);
        for at in walk.by_ref() {
            match source.as_bytes().get(at) {
                Some(b'\n' | b'\r') if at >= span.end => {
                    last = at;
                    break;
                }
                Some(byte) => self.controls |= *byte == DELETE || is_control(*byte),
                None => {}
            }
        }
        scan(source, span, lexicon, &mut self.tokens);
        marks::fold(source, &mut self.tokens, &mut Vec::new());
        let (sentences, quotations) = (&mut self.sentences, &mut self.quotations);
        let units = &self.tokens;
        sentence::split(units, lexicon, |range| {
            let tokens = units.part(range);
            let (Some(first), Some(last)) = (tokens.first(), tokens.last()) else { return };
            sentences.push(Span::new(first.start(), last.end()));
            for token in tokens {
                if let Shape::Quotation(ending) = token.shape {
                    quotations.push(quotation::whole(source, token.span(), ending != Ending::Unclosed));
                }
            }
        });
        // Its last sentence is among them.
        self.start = BY_TOKENS;
        (last, walk.step)
    }

    /// Ends the sentence at `end`, if a sentence can begin at what stands ahead.
    #[inline]
    fn end(&mut self, end: usize, ahead: Ahead) {
        if !ahead.opens() {
            return;
        }
        if ahead.next == Next::Mark {
            self.pending = (end, ahead.at);
        } else {
            self.sentences.push(Span::new(self.start, end));
            self.start = ahead.at;
        }
    }

    /// Whether a word or a number stands before the period at `at` that is surely no abbreviation, given where the sign before it stands.
    #[inline(always)]
    fn ends_word(&self, at: usize, before: usize) -> bool {
        /// Seven letters, a hyphen and a period: in a longer word, what stands before them does not matter.
        const FAR: usize = 10;
        let window = self.place.source.as_bytes().get(at.wrapping_sub(4)..at).and_then(|bytes| bytes.first_chunk());
        // `U.S.-Army.`: the last letters do not tell where a period stands within the word.
        window.is_some_and(|window| (at - before >= FAR) & self.lexicon.is_ending(*window)) || self.is_whole_word(at)
    }

    /// The same, told from more letters.
    #[inline(never)]
    fn is_whole_word(&self, at: usize) -> bool {
        let window = self.place.source.as_bytes().get(at.wrapping_sub(WINDOW)..at).and_then(|bytes| bytes.first_chunk());
        window.is_some_and(|window| self.lexicon.is_whole(*window))
    }

    /// Whether the period at `at` is that of a title before a name: `Dr.`
    #[inline]
    fn is_title(&self, at: usize) -> bool {
        let window = self.place.source.as_bytes().get(at.wrapping_sub(WINDOW)..at).and_then(|bytes| bytes.first_chunk());
        let Some((key, letters)) = window.and_then(|window| Key::of_last_letters(*window)) else { return false };
        let before = window.and_then(|window| window.get(WINDOW - 1 - letters)).is_some_and(|before| *before <= b' ');
        let tags = self.lexicon.entry(key).tags;
        before && letters > 1 && tags.any(Tags::HONORIFIC) && tags.any(Tags::ABBREVIATION)
    }

    /// Reads the period at `at`, and gives the place to read on from.
    fn period(&mut self, at: usize) -> usize {
        let next = self.place.byte(at + 1);
        if next == b'.' {
            let rest = self.place.text.get(at..).unwrap_or_default();
            return self.ellipsis(at + rest.iter().take_while(|byte| **byte == b'.').count());
        }
        let ahead = self.place.ahead(at + 1);
        if ahead.next == Next::Other {
            return at + 1;
        }
        if !ahead.spaced {
            // `3.5`, and the first period of `U.S.`
            let number = next.is_ascii_digit() && self.place.byte_before(at).is_ascii_digit();
            let initial = ahead.next == Next::Capital && self.is_initial(at);
            if number || initial {
                return at + 1;
            }
        }
        match self.owner(at) {
            Owner::Itself if ahead.next == Next::Close => return self.closed(ahead),
            Owner::Itself => self.end(at + 1, ahead),
            Owner::Word { entry, shape, length } => {
                let word = matches!(shape, Shape::Upper | Shape::Capital | Shape::Lower) && entry.tags.any(Tags::ABBREVIATION);
                let ends = match ahead.next {
                    _ if !word || entry.tags.any(Tags::HONORIFIC) || length <= 2 => false,
                    Next::Mark => sentence::ends_before_quotation(entry.tags, length),
                    Next::Capital => self.words(ahead.at, WORD_REACH).first().is_some_and(|word| sentence::opens_behind(entry.tags, word)),
                    _ => false,
                };
                if ends {
                    self.end(at + 1, ahead);
                }
            }
        }
        at + 1
    }

    /// Reads three dots that end at `end`, and gives the place to read on from.
    fn ellipsis(&mut self, end: usize) -> usize {
        let ahead = self.place.ahead(end);
        if ahead.next == Next::Capital {
            self.end(end, ahead);
        }
        end
    }

    /// Reads the `!` or `?` at `at`, and gives the place to read on from.
    fn exclamation(&mut self, at: usize) -> usize {
        let ahead = self.place.ahead(at + 1);
        if ahead.next == Next::Close {
            return self.closed(ahead);
        }
        // `Is it ours? Ruiz asked.`
        if ahead.next != Next::Capital || !self.attributes_alone(ahead.at) {
            self.end(at + 1, ahead);
        }
        at + 1
    }

    /// Reads the bracket that closes behind a sentence's last mark.
    fn closed(&mut self, bracket: Ahead) -> usize {
        self.end(bracket.at + 1, self.place.ahead(bracket.at + 1));
        bracket.at + 1
    }

    /// Whether one letter stands alone before the period at `at`, be it inside a word of letters and periods.
    fn is_initial(&self, at: usize) -> bool {
        let place = self.place;
        let letter = at.saturating_sub(place.character_before(at).len_utf8());
        // `Ph.D.`
        let letter = if place.byte_before(at) == b'h' && place.byte_before(letter) == b'P' { letter - 1 } else { letter };
        place.is_alphanumeric_before(at)
            && !place.is_alphanumeric_before(letter)
            && !matches!(place.byte_before(letter), b'\'' | b'&' | b'_')
    }

    /// Whose the period at `at` is, which stands before no other.
    fn owner(&mut self, at: usize) -> Owner {
        // A word of eight letters and more is no abbreviation that the lexicon knows.
        let start = at.saturating_sub(WINDOW).max(self.place.first);
        let known = self.place.text.get(start..at).unwrap_or_default();
        let window = known.last_chunk().copied().unwrap_or_else(|| {
            let mut window = [b' '; WINDOW];
            for (place, byte) in window.iter_mut().rev().zip(known.iter().rev()) {
                *place = *byte;
            }
            window
        });
        let Some((key, letters)) = Key::of_last_letters(window) else { return Owner::Itself };
        let before = window.get(WINDOW - 1 - letters).copied().unwrap_or(b' ');
        if before == b'.'
            && letters == 1
            && let Some(owner) = self.initials(at)
        {
            return owner;
        }
        // `”.`
        if matches!(window, [.., 0xE2, 0x80, 0x98..=0x9F]) {
            return Owner::Itself;
        }
        match before {
            // Joined with something: `Smith-Lee.`, `U.S.`
            b'.' | b'-' | b'\'' | b'&' | b'_' | b'@' | b'#' | 0x80.. => return self.owner_by_tokens(at),
            b'0'..=b'9' if letters > 0 => return self.owner_by_tokens(at),
            _ if letters == 0 => return Owner::Itself,
            _ => {}
        }
        let entry = self.lexicon.entry(key);
        let capital = self.place.byte(at - letters).is_ascii_uppercase();
        let shape = if capital { Shape::Capital } else { Shape::Lower };
        if letters == 1 && capital && !entry.tags.any(Tags::FIRST_PERSON) {
            return Owner::Word { entry: Entry { tags: Tags::ABBREVIATION, ..Entry::default() }, shape, length: 2 };
        }
        if entry.tags.any(Tags::ABBREVIATION) { Owner::Word { entry, shape, length: letters + 1 } } else { Owner::Itself }
    }

    /// The same for letters with a period behind each and white space before them, the last of which stands at `at`: `U.S.`, `a.m.`
    fn initials(&self, at: usize) -> Option<Owner> {
        /// More letters than nearly all such words have.
        const MANY: usize = 5;
        let place = self.place;
        let (mut start, mut upper, mut count) = (at - 1, place.byte_before(at).is_ascii_uppercase(), 1);
        while place.byte_before(start) == b'.' && place.byte_before(start - 1).is_ascii_alphabetic() && count < MANY {
            start -= 2;
            upper &= place.byte(start).is_ascii_uppercase();
            count += 1;
        }
        // `D.C.-based`, `example.u.s.com`
        let alone = is_space(place.byte_before(start)) && !matches!(place.byte(at + 1), b'-' | b'a'..=b'z' | b'A'..=b'Z');
        let shape = match place.byte(start).is_ascii_uppercase() {
            true if upper => Shape::Upper,
            true => Shape::Capital,
            false => Shape::Lower,
        };
        (alone && count > 1).then_some(Owner::Word {
            entry: Entry { tags: Tags::ABBREVIATION, ..Entry::default() },
            shape,
            length: at + 1 - start,
        })
    }

    /// The same for a word of letters and more, which the tokens tell.
    fn owner_by_tokens(&mut self, at: usize) -> Owner {
        let Place { source, text, first } = self.place;
        let reach = text.get(first.max(at.saturating_sub(WORD_REACH))..at).unwrap_or_default();
        let start = at - reach.iter().rev().take_while(|byte| !byte.is_ascii_whitespace()).count();
        if start > first && !self.place.byte_before(start).is_ascii_whitespace() {
            return Owner::Itself;
        }
        let rest = text.get(at + 1..).unwrap_or_default().iter().take(WORD_REACH);
        let end = at + 1 + rest.take_while(|byte| byte.is_ascii() && !byte.is_ascii_whitespace()).count();
        scan(source, Span::new(start, end), self.lexicon, &mut self.tokens);
        match self.tokens.iter().find(|token| token.end() > at) {
            Some(token) if token.is_word() => Owner::Word { entry: token.entry(), shape: token.shape, length: token.end() - token.start() },
            _ => Owner::Itself,
        }
    }

    /// Whether the words from `at` on attribute a question, and nothing else.
    fn attributes_alone(&mut self, at: usize) -> bool {
        let lexicon = self.lexicon;
        sentence::attributes_alone(self.clause(at), lexicon)
    }

    /// Whether the words from `at` on announce a quotation of their own.
    fn announces(&mut self, at: usize) -> bool {
        sentence::announces(self.clause(at))
    }

    /// Whether the words from `at` on attribute a quotation.
    fn attributes(&mut self, at: usize) -> bool {
        let lexicon = self.lexicon;
        sentence::attributes(self.clause(at), lexicon)
    }

    /// The tokens of the words from `at` on that may attribute something.
    fn clause(&mut self, at: usize) -> &[Token] {
        let reach = if sentence::suffice(self.words(at, CLAUSE)) { CLAUSE } else { CLAUSE_REACH };
        if reach > CLAUSE { self.words(at, reach) } else { &self.tokens }
    }

    /// The tokens of the words from `at` on, within this many bytes.
    fn words(&mut self, at: usize, reach: usize) -> &[Token] {
        let end = match self.place.text.get(at..at + reach) {
            Some(window) => at + window.iter().rposition(u8::is_ascii_whitespace).unwrap_or(0),
            None => self.place.text.len(),
        };
        scan(self.place.source, Span::new(at, end), self.lexicon, &mut self.tokens);
        marks::fold(self.place.source, &mut self.tokens, &mut Vec::new());
        &self.tokens
    }
}
