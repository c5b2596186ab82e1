//! The tokens of a paragraph, with what might be found at each of them.

use std::ops::{Deref, Range};

use super::reach::Reach;
use super::token::Token;
use crate::lexicon::hints::Hints;

/// A paragraph's tokens. Each rule goes from one token that may be its own to the next; the others it does not look at.
#[derive(Debug, Default)]
pub(crate) struct Units {
    tokens: Vec<Token>,
    /// One for each token: its hints in a byte.
    hints: Vec<u8>,
}

impl Units {
    /// None yet, and room for so many.
    pub(crate) fn with_room(count: usize) -> Self {
        Self { tokens: Vec::with_capacity(count), hints: Vec::with_capacity(count) }
    }

    /// Changes the list of tokens; what is found at places by hints is right again behind it.
    pub(crate) fn change<T>(&mut self, change: impl FnOnce(&mut Vec<Token>) -> T) -> T {
        let changed = change(&mut self.tokens);
        self.hints.clear();
        self.hints.extend(self.tokens.iter().map(|token| token.entry.hints.byte()));
        changed
    }

    /// The next place from `from` on at which one of these might be found.
    #[inline]
    pub(crate) fn next(&self, from: usize, wanted: Hints) -> Option<usize> {
        wanted.next(&self.hints, from)
    }

    /// The token at a place, to be changed, and those before it.
    pub(crate) fn split_at_mut(&mut self, at: usize) -> (&[Token], Option<&mut Token>) {
        match self.tokens.split_at_mut_checked(at) {
            Some((before, rest)) => (before, rest.first_mut()),
            None => (&[], None),
        }
    }

    /// The tokens of a sentence, and what might be found at each.
    pub(crate) fn sentence(&self, range: Range<usize>) -> Sentence<'_> {
        Sentence { hints: self.hints.get(range.clone()).unwrap_or_default(), tokens: self.part(range) }
    }
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
    hints: &'t [u8],
}

impl Sentence<'_> {
    /// The next place from `from` on at which one of these might be found.
    #[inline]
    pub(crate) fn next(&self, from: usize, wanted: Hints) -> Option<usize> {
        wanted.next(self.hints, from)
    }
}
