//! Quotations by their marks: what a mark opens, what closes it, and whether a sentence ends with it.

use std::hint::select_unpredictable;

use super::place::{Ahead, Marks, Next, is_blank, is_spaced, single_partner};
use super::{DELETE, Irregular, Owner, Reader, WINDOW, WORD_REACH, four};
use crate::grammar::marks::{self, Facing, Family};
use crate::grammar::signs::is_control;
use crate::grammar::token::{Ending, Mark, Shape};
use crate::lexicon::key::Key;
use crate::lexicon::tags::Tags;
use crate::model::structure::Quotation;
use crate::span::Span;

/// What ends a quotation.
#[derive(Debug, Clone, Copy)]
enum Partner {
    /// A mark that closes it, and its length.
    Closes(usize, usize),
    /// A mark that opens the next one.
    Opens(usize),
    /// The end of its paragraph.
    None,
}

impl Reader<'_> {
    /// Notes the quotation from `at` on that these marks are those of, and gives the place to read on from. Its paragraph begins
    /// at `first`, and ends with the first line end from `least` on.
    #[inline(always)]
    pub(super) fn quotation(&mut self, first: usize, least: usize, at: usize, marks: Marks) -> usize {
        let Marks { inner, close, end } = marks;
        let bytes = self.place.source.as_bytes();
        let (before, place) = self.pending;
        let ends = place == at;
        keep(&mut self.sentences, Span { start: self.start, end: before }, ends);
        self.start = select_unpredictable(ends, at, self.start);
        self.quotations.push(Quotation { span: Span { start: at, end }, inner: Span { start: inner, end: close }, closed: true });
        let last = bytes.get(close - 1).copied().unwrap_or(b' ');
        let [after, beyond, ..] = four(bytes, end);
        // No sentence ends with `It hurts,”` nor with `”, said` or `” said`, and what ends with its paragraph needs no look.
        let goes_on =
            (last == b',') | last.is_ascii_lowercase() | (after == b' ') & beyond.is_ascii_lowercase() | (after == b'\n') & (end >= least);
        if !goes_on {
            self.enter(first);
            self.ends_sentence(at, inner, close, end);
        }
        end
    }

    /// Ends a sentence with a quotation, if it does.
    #[inline(never)]
    fn ends_sentence(&mut self, at: usize, inner: usize, close: usize, end: usize) {
        if let Some(ahead) = self.ends_with(at, inner, close, end) {
            self.end(end, ahead);
        }
    }

    /// Reads the quotation that the sign at `at` surely opens, if it is a single mark.
    #[inline(never)]
    pub(super) fn single(&mut self, first: usize, end: usize, at: usize, beside: [u8; 4]) -> bool {
        let bytes = self.place.source.as_bytes();
        let walk = self.walk.clone();
        let quoted = match beside {
            [b'\'', letter, ..] if self.opens_single(at, letter, first) => single_partner::<true>(bytes, walk, at + 1, end),
            [0xE2, 0x80, 0x98, letter] if self.opens_single(at, letter, first) => single_partner::<false>(bytes, walk, at + 3, end),
            _ => None,
        };
        let Some((marks, step)) = quoted else { return false };
        self.walk.step = step;
        self.quotation(first, end, at, marks);
        true
    }

    /// Whether the single mark at `at` surely opens a quotation if there is one that closes it; `letter` stands behind it, and the paragraph
    /// begins at `first`.
    #[inline]
    fn opens_single(&self, at: usize, letter: u8, first: usize) -> bool {
        // `’em`, `’tis`, `’n`, `’cause`, `’round`, `’s`
        let elided = matches!(letter, b'e' | b't' | b'n' | b'c' | b'r' | b's');
        letter.is_ascii_alphabetic() && !elided && !self.exhausted && is_spaced(self.place.source.as_bytes(), at, first)
    }

    /// Reads the quotation mark at `at`, where no quotation is open, and gives the place to read on from.
    pub(super) fn mark(&mut self, at: usize, mark: Mark, length: usize) -> Result<usize, Irregular> {
        let facing = self.place.facing(at, length);
        let inner = at + length;
        let family = marks::opens(mark, facing, inner >= self.place.text.len());
        let partner = match family {
            None => {
                // `The mill stays,” said Ana Ruiz.`
                let unopened = marks::family(mark) == Family::Double && self.place.byte_before(at) == b',';
                return if unopened { Err(Irregular) } else { Ok(inner) };
            }
            Some(Family::Single) => match self.single_partner(inner)? {
                Some(partner) => partner,
                // `Ruiz said: ‘The mill stays.`
                None if mark == Mark::OpenSingle && !self.place.is_elision(inner) && self.follows_colon(at) => Partner::None,
                None => return Ok(inner),
            },
            Some(family) => self.partner(inner, mark, family)?,
        };
        let (end, next) = match partner {
            Partner::Closes(close, width) => {
                return Ok(self.quotation(self.place.first, self.place.text.len(), at, Marks { inner, close, end: close + width }));
            }
            Partner::Opens(next) => {
                self.walk = self.signs.walk(next);
                (self.place.first + self.place.before(next).trim_end_matches(is_blank).len(), next)
            }
            Partner::None => (self.place.text.len(), self.place.text.len()),
        };
        let (before, place) = self.pending;
        if place == at {
            self.sentences.push(Span::new(self.start, before));
            self.start = at;
        }
        self.quotations.push(Quotation { span: Span::new(at, end), inner: Span::new(inner, end), closed: false });
        Ok(next)
    }

    /// Whether a colon stands before the mark at `at`.
    fn follows_colon(&self, at: usize) -> bool {
        self.place.before(at).trim_end_matches(is_blank).ends_with(':')
    }

    /// What stands behind the quotation from `at` to `end`, if that ends a sentence where one can begin behind it.
    #[inline]
    fn ends_with(&mut self, at: usize, inner: usize, close: usize, end: usize) -> Option<Ahead> {
        match self.ending(inner, close) {
            // `“….” — Ana Ruiz`
            Ending::Full => Some(self.place.ahead(end)).filter(|ahead| ahead.next != Next::Dash),
            Ending::Asking | Ending::Broken => {
                let ahead = self.place.ahead(end);
                // A colon that ends a quotation without its mark is that quotation's.
                let before = self.place.before(at).trim_end_matches(is_blank);
                let beyond = self.place.first + before.len();
                let earlier = self.quotations.iter().rev().find(|earlier| earlier.span.start < at);
                let outside = earlier.is_none_or(|earlier| earlier.span.end < beyond);
                let attributed = outside && (before.ends_with(':') || before.ends_with(',') && self.announces(ahead.at));
                // `“…!” — Ana Ruiz`
                let credited = ahead.next == Next::Dash;
                (ahead.opens() && !credited && (attributed || !self.attributes(ahead.at))).then_some(ahead)
            }
            Ending::Comma | Ending::Bare | Ending::Unclosed => None,
        }
    }

    /// What stands last between two marks.
    #[inline]
    fn ending(&mut self, inner: usize, close: usize) -> Ending {
        match self.place.byte_before(close) {
            b',' => Ending::Comma,
            b'a'..=b'z' => Ending::Bare,
            b'.' if close - inner > WINDOW && self.is_whole_word(close - 1) => Ending::Full,
            b'?' | b'!' if close > inner => Ending::Asking,
            _ => self.ending_behind(inner, close),
        }
    }

    fn ending_behind(&mut self, inner: usize, close: usize) -> Ending {
        let closes = |character: char| {
            is_blank(character)
                || matches!(character, ')' | ']' | '"' | '\'' | '“' | '”' | '‟' | '„' | '«' | '‹' | '»' | '›' | '‘' | '‚' | '’')
        };
        let text = self.place.source.get(inner..close).unwrap_or_default().trim_end_matches(closes);
        match text.chars().next_back() {
            Some(',') => Ending::Comma,
            Some('.') if text.ends_with("..") => Ending::Broken,
            Some('.') => match self.owner(inner + text.len() - 1) {
                Owner::Word { shape: Shape::Lower | Shape::Number, .. } => Ending::Bare,
                Owner::Itself | Owner::Word { .. } => Ending::Full,
            },
            Some('?' | '!') => Ending::Asking,
            Some('…' | '-' | '—' | '–' | '―' | '‒' | '−') => Ending::Broken,
            _ => Ending::Bare,
        }
    }

    /// What ends the quotation of which the text begins at `inner`, behind a mark that is no single one.
    fn partner(&mut self, inner: usize, opener: Mark, opened: Family) -> Result<Partner, Irregular> {
        let end = self.place.text.len();
        let mut cursor = inner;
        while let Some(at) = self.walk.before(end) {
            match self.place.byte(at) {
                _ if at < cursor => continue,
                b'"' | b'\'' | b'`' | 0xC2 | 0xE2 => {}
                b'<' | DELETE if self.place.is_irregular(at) => return Err(Irregular),
                other => {
                    self.controls |= is_control(other);
                    continue;
                }
            }
            // Behind a letter or what ends a sentence no straight mark opens anything.
            if opener == Mark::Straight && self.place.byte(at) == b'"' && matches!(self.place.byte_before(at), b'a'..=b'z' | b',' | b'.') {
                return Ok(Partner::Closes(at, 1));
            }
            let Some((mark, length)) = self.place.mark(at)? else { continue };
            cursor = at + length;
            if marks::family(mark) != opened {
                continue;
            }
            let facing = self.place.facing(at, length);
            let directly = at - inner < WORD_REACH && self.place.text.get(inner..at).is_some_and(|text| text.trim_ascii().is_empty());
            if marks::closes(mark, opener, facing, directly) {
                return Ok(Partner::Closes(at, length));
            }
            if facing == Facing::Opens && !directly {
                // `“The mill stays, "said Ruiz`
                let straight = matches!(mark, Mark::Straight | Mark::TwoSingles);
                return if straight && self.place.byte(cursor).is_ascii_lowercase() { Err(Irregular) } else { Ok(Partner::Opens(at)) };
            }
        }
        // `“The mill stays, said Ana Ruiz.`
        let tail = self.place.text.get(inner..).unwrap_or_default();
        let comma = if tail.ends_with(b".") { memchr::memrchr(b',', tail) } else { None };
        let verb = comma.and_then(|comma| tail.get(comma + 1..)).unwrap_or_default().trim_ascii_start();
        let letters = verb.iter().take(Key::MAX_BYTES).take_while(|byte| byte.is_ascii_lowercase()).count();
        let verb = verb.get(..letters).and_then(|verb| std::str::from_utf8(verb).ok()).unwrap_or_default();
        if letters > 0 && self.lexicon.entry(Key::of_text(verb)).tags.any(Tags::CUE_VERB) { Err(Irregular) } else { Ok(Partner::None) }
    }

    /// The mark that closes a single one; it looks like an apostrophe.
    fn single_partner(&mut self, inner: usize) -> Result<Option<Partner>, Irregular> {
        if self.exhausted || self.place.is_elision(inner) {
            return Ok(None);
        }
        let unread = self.walk.clone();
        let mut cursor = inner;
        while let Some(at) = self.walk.before(self.place.text.len()) {
            match self.place.byte(at) {
                _ if at < cursor => continue,
                b'\'' | 0xE2 => {}
                b'<' | DELETE if self.place.is_irregular(at) => return Err(Irregular),
                other => {
                    self.controls |= is_control(other);
                    continue;
                }
            }
            let Some((mark, length)) = self.place.mark(at)? else { continue };
            cursor = at + length;
            if matches!(mark, Mark::CloseSingle | Mark::StraightSingle) && self.place.closes_single(at, length, inner) {
                return Ok(Some(Partner::Closes(at, length)));
            }
        }
        self.exhausted = true;
        self.walk = unread;
        Ok(None)
    }
}

/// Keeps a sentence if it is `so`, without a branch that nobody could foresee.
#[inline]
fn keep(sentences: &mut Vec<Span>, sentence: Span, so: bool) {
    let count = sentences.len() + usize::from(so);
    sentences.push(sentence);
    sentences.truncate(count);
}

/// The quotation at `span`, of which the outer marks may be of one character or two.
pub(super) fn whole(source: &str, span: Span, closed: bool) -> Quotation {
    let text = span.of(source).unwrap_or_default();
    let pairs = ["''", "``"];
    let is_mark = |mark: char| matches!(mark, '"' | '\'' | '“' | '”' | '‟' | '„' | '«' | '‹' | '»' | '›' | '‘' | '‚' | '’');
    let open = if pairs.iter().any(|pair| text.starts_with(pair)) {
        2
    } else {
        text.chars().next().filter(|mark| is_mark(*mark)).map_or(0, char::len_utf8)
    };
    let close = match text.chars().next_back() {
        _ if !closed => 0,
        Some('\'' | '`') if text.len() >= open + 2 && pairs.iter().any(|pair| text.ends_with(pair)) => 2,
        mark => mark.filter(|mark| is_mark(*mark)).map_or(0, char::len_utf8),
    };
    Quotation { span, inner: Span::new(span.start + open, span.end - close), closed }
}
