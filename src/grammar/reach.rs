//! Tokens by their place, without a panic.
//!
//! The rules of speech look to the left and right of a word and count from it. A place that is not there is no reason
//! to stop reading an article: there stands a mark that no rule asks for, and a stretch that does not fit is empty.

use std::slice::SliceIndex;

use super::token::{Shape, Token};
use crate::lexicon::hints::Hints;
use crate::lexicon::table::Entry;
use crate::lexicon::tags::Tags;

/// What stands where nothing stands.
static NOTHING: Token = Token::new(0, 0, Shape::Symbol, Entry { tags: Tags::NONE, verb: 0, noun: 0, hints: Hints::NONE }, true);

/// Total access to tokens.
pub(crate) trait Reach {
    /// The token at a place, or a mark that means nothing.
    fn at(&self, place: usize) -> &Token;

    /// The tokens of a range, or none where there is no such range.
    fn part<R: SliceIndex<[Token], Output = [Token]>>(&self, range: R) -> &[Token];
}

impl Reach for [Token] {
    fn at(&self, place: usize) -> &Token {
        self.get(place).unwrap_or(&NOTHING)
    }

    fn part<R: SliceIndex<[Token], Output = [Token]>>(&self, range: R) -> &[Token] {
        self.get(range).unwrap_or_default()
    }
}
