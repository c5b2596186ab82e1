//! The tokens of a paragraph, with what might be found at each of them.

use std::ops::{Deref, Range};

use super::reach::Reach;
use super::signs::transposed;
use super::token::Token;
use crate::lexicon::hints::{Hints, VERBS};
use crate::lexicon::tags::Tags;
use crate::span::Span;

/// How many tokens have their flags in one word.
pub(crate) const STRIDE: usize = 64;

/// A paragraph's tokens. Each rule goes from one token that may be its own to the next; the others it does not look at.
#[derive(Debug, Default)]
pub(crate) struct Units {
    tokens: Vec<Token>,
    hints: Places,
}

/// For each [`STRIDE`] of tokens, and each hint, at which of them it stands: the first in the lowest place.
#[derive(Debug, Default)]
pub(crate) struct Places(Vec<[u64; 8]>);

impl Places {
    /// The next place from `from` on, and before `end`, at which this might be found; what stands behind `end` is not looked
    /// at, or every sentence would look to the end of its paragraph.
    #[inline]
    pub(crate) fn before(&self, end: usize, from: usize, wanted: Hints) -> Option<usize> {
        // Nearly always it is near, or the end is.
        match self.window(end, from, wanted) {
            0 if end <= from + STRIDE => None,
            0 => self.further(end, from + STRIDE, wanted),
            flags => Some(from + flags.trailing_zeros() as usize),
        }
    }

    fn further(&self, end: usize, mut from: usize, wanted: Hints) -> Option<usize> {
        while from < end {
            match self.window(end, from, wanted) {
                0 => from += STRIDE,
                flags => return Some(from + flags.trailing_zeros() as usize),
            }
        }
        None
    }

    /// At which of [`STRIDE`] tokens from `from` on, before `end`, this might be found.
    #[inline]
    fn window(&self, end: usize, from: usize, wanted: Hints) -> u64 {
        let (stride, place) = (from / STRIDE, from % STRIDE);
        let near = self.flags(stride, wanted) >> place;
        let far = self.flags(stride + 1, wanted) << 1 << (STRIDE - 1 - place);
        (near | far) & below(end.saturating_sub(from))
    }

    #[inline]
    fn flags(&self, stride: usize, wanted: Hints) -> u64 {
        self.0.get(stride).and_then(|flags| flags.get(wanted.place())).copied().unwrap_or_default()
    }
}

impl Units {
    /// None yet, and room for so many.
    pub(crate) fn with_room(count: usize) -> Self {
        Self { tokens: Vec::with_capacity(count), hints: Places(Vec::with_capacity(count.div_ceil(STRIDE))) }
    }

    /// Changes the list of tokens, given what was found where; what is found at places by hints is right again behind it.
    pub(crate) fn change<T>(&mut self, change: impl FnOnce(&mut Vec<Token>, &Places) -> T) -> T {
        let changed = change(&mut self.tokens, &self.hints);
        self.hints.0.clear();
        self.hints.0.extend(self.tokens.chunks(STRIDE).map(flags));
        changed
    }

    /// The next place from `from` on at which this might be found.
    #[inline]
    pub(crate) fn next(&self, from: usize, wanted: Hints) -> Option<usize> {
        self.hints.before(self.tokens.len(), from, wanted)
    }

    /// Gives each word that is in no table the classes of its ending, of whose hints none is looked for but that of a verb.
    pub(crate) fn class_strange(&mut self, mut ending: impl FnMut(Span) -> Tags) {
        for (tokens, flags) in self.tokens.chunks_mut(STRIDE).zip(&mut self.hints.0) {
            let mut verbs = 0;
            let mut left = flags.get(Hints::STRANGE.place()).copied().unwrap_or_default();
            while left != 0 {
                let place = left.trailing_zeros() as usize;
                left &= left - 1;
                let Some(token) = tokens.get_mut(place) else { break };
                let tags = ending(token.span());
                let verb = tags.any(VERBS);
                debug_assert_eq!(Hints::VERB.if_so(verb), Hints::of(tags), "something else is looked for");
                token.class(tags, Hints::VERB.if_so(verb));
                verbs |= u64::from(verb) << place;
            }
            if let Some(flags) = flags.get_mut(Hints::VERB.place()) {
                *flags |= verbs;
            }
        }
    }

    /// Settles for each place at which this might be found whether it is.
    pub(crate) fn settle_all(&mut self, hint: Hints, mut is_found: impl FnMut(&mut [Token], usize) -> bool) {
        for (stride, flags) in self.hints.0.iter_mut().enumerate() {
            let Some(flags) = flags.get_mut(hint.place()) else { return };
            let mut left = *flags;
            while left != 0 {
                let place = left.trailing_zeros() as usize;
                left &= left - 1;
                *flags = with_bit(*flags, place, is_found(&mut self.tokens, stride * STRIDE + place));
            }
        }
    }

    /// The tokens of a sentence, and what might be found at each.
    pub(crate) fn sentence(&self, range: Range<usize>) -> Sentence<'_> {
        Sentence { units: self, start: range.start, tokens: self.part(range) }
    }
}

/// So many flags, the lowest; all where there are more than one word has.
#[inline]
pub(crate) fn below(count: usize) -> u64 {
    if count < STRIDE { !(u64::MAX << count) } else { u64::MAX }
}

/// These flags, with one of them set or cleared.
#[inline]
const fn with_bit(flags: u64, place: usize, so: bool) -> u64 {
    flags & !(1 << place) | (so as u64) << place
}

/// At which of at most [`STRIDE`] tokens each hint stands.
fn flags(tokens: &[Token]) -> [u64; 8] {
    let mut flags = [[0; 8]; 8];
    let mut set = |column: usize, rows: u64| {
        for (flags, byte) in flags.iter_mut().zip(transposed(rows).to_le_bytes()) {
            if let Some(place) = flags.get_mut(column) {
                *place = byte;
            }
        }
    };
    let row = |rows: u64, token: &Token| rows << 8 | u64::from(token.hints.byte());
    let (eights, rest) = tokens.as_chunks::<8>();
    for (column, eight) in eights.iter().enumerate() {
        set(column, eight.iter().rev().fold(0, row));
    }
    set(eights.len(), rest.iter().rev().fold(0, row));
    flags.map(u64::from_le_bytes)
}

impl Deref for Units {
    type Target = [Token];

    fn deref(&self) -> &[Token] {
        &self.tokens
    }
}

/// The tokens of one sentence, with the same knowledge.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Sentence<'t> {
    pub(crate) tokens: &'t [Token],
    units: &'t Units,
    /// Where they begin in the paragraph.
    start: usize,
}

impl<'t> Sentence<'t> {
    /// All places at which this might be found, in order.
    #[inline]
    pub(crate) fn places(self, wanted: Hints) -> impl Iterator<Item = usize> + use<'t> {
        let (mut from, mut flags) = (0, self.window(0, wanted));
        std::iter::from_fn(move || {
            while flags == 0 {
                from += STRIDE;
                if from >= self.tokens.len() {
                    return None;
                }
                flags = self.window(from, wanted);
            }
            let place = flags.trailing_zeros() as usize;
            flags &= flags - 1;
            Some(from + place)
        })
    }

    /// The next place from `from` on at which this might be found.
    #[inline]
    pub(crate) fn next(&self, from: usize, wanted: Hints) -> Option<usize> {
        self.units.hints.before(self.start + self.tokens.len(), self.start + from, wanted).map(|found| found - self.start)
    }

    /// At which of [`STRIDE`] places from `from` on this might be found: the first in the lowest bit.
    #[inline]
    pub(crate) fn window(&self, from: usize, wanted: Hints) -> u64 {
        self.units.hints.window(self.start + self.tokens.len(), self.start + from, wanted)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::grammar::token::Shape;
    use crate::lexicon::table::Entry;

    #[test]
    fn the_next_hint_is_found_wherever_it_stands() {
        for length in 0..200 {
            for place in 0..length {
                let mut units = Units::default();
                units.change(|tokens, _| {
                    for at in 0..length {
                        let shape = if at == place { Shape::Question } else { Shape::Symbol };
                        tokens.push(Token::new(at, at + 1, shape, Entry::default(), true));
                    }
                });
                for from in 0..length {
                    assert_eq!(units.next(from, Hints::END), (from <= place).then_some(place), "{length} {place} {from}");
                    assert_eq!(units.next(from, Hints::MARK), None);
                }
                let sentence = units.sentence(place / 2..length.min(place + 1));
                assert_eq!(sentence.next(0, Hints::END), Some(place - place / 2));
                assert!(sentence.places(Hints::END).eq([place - place / 2]));
                assert!(units.sentence(0..place).places(Hints::END).eq([]));
                assert_eq!(units.sentence(0..place).next(0, Hints::END), None);
            }
        }
    }
}
