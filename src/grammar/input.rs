//! Token streams as nom input, read forwards or backwards.
//!
//! Reported speech is read in both directions: what was said and to whom follows the cue, who said it often
//! stands before it. [`Ahead`] yields tokens left to right and [`Back`] right to left, so that the same
//! combinators serve both; a rule over [`Back`] has its production written from right to left.

use super::reach::Reach;
use nom::{IResult, Input, Offset, Parser};
use std::iter::{Enumerate, Rev};
use std::slice;

use super::token::{Shape, Token};
use crate::lexicon::tags::Tags;

/// The result of a rule over tokens. Rules here fail often and by design, so the error carries nothing.
pub(crate) type Rule<I, O> = IResult<I, O, ()>;

/// Tokens read left to right.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Ahead<'t>(pub(crate) &'t [Token]);

/// Tokens read right to left.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Back<'t>(pub(crate) &'t [Token]);

/// What both directions share.
pub(crate) trait Tokens<'t>: Input<Item = &'t Token> + Copy {
    /// The tokens left to read, in the order of the text.
    fn rest(self) -> &'t [Token];
}

impl<'t> Tokens<'t> for Ahead<'t> {
    fn rest(self) -> &'t [Token] {
        self.0
    }
}

impl<'t> Tokens<'t> for Back<'t> {
    fn rest(self) -> &'t [Token] {
        self.0
    }
}

macro_rules! input {
    ($name:ident, $iter:ty, |$tokens:ident, $index:ident| $iterate:expr, $taken:expr, $left:expr) => {
        impl<'t> Input for $name<'t> {
            type Item = &'t Token;
            type Iter = $iter;
            type IterIndices = Enumerate<$iter>;

            fn input_len(&self) -> usize {
                self.0.len()
            }

            fn take(&self, $index: usize) -> Self {
                let $tokens = self.0;
                Self($taken)
            }

            fn take_from(&self, $index: usize) -> Self {
                let $tokens = self.0;
                Self($left)
            }

            fn take_split(&self, index: usize) -> (Self, Self) {
                (self.take_from(index), self.take(index))
            }

            fn position<P: Fn(&'t Token) -> bool>(&self, predicate: P) -> Option<usize> {
                self.iter_elements().position(predicate)
            }

            fn iter_elements(&self) -> Self::Iter {
                let $tokens = self.0;
                $iterate
            }

            fn iter_indices(&self) -> Self::IterIndices {
                self.iter_elements().enumerate()
            }

            fn slice_index(&self, count: usize) -> Result<usize, nom::Needed> {
                if count <= self.0.len() { Ok(count) } else { Err(nom::Needed::new(count - self.0.len())) }
            }
        }

        impl Offset for $name<'_> {
            /// How many tokens were read between this and what is left, `second`.
            fn offset(&self, second: &Self) -> usize {
                self.0.len() - second.0.len()
            }
        }
    };
}

input!(Ahead, slice::Iter<'t, Token>, |tokens, index| tokens.iter(), tokens.part(..index), tokens.part(index..));
input!(
    Back,
    Rev<slice::Iter<'t, Token>>,
    |tokens, index| tokens.iter().rev(),
    tokens.part(tokens.len() - index..),
    tokens.part(..tokens.len() - index)
);

/// One token for which `wanted` holds.
pub(crate) fn token<'t, I: Tokens<'t>>(wanted: impl Fn(&Token) -> bool) -> impl Parser<I, Output = &'t Token, Error = ()> {
    nom::combinator::verify(one, move |token: &&Token| wanted(token))
}

/// Any one token.
fn one<'t, I: Tokens<'t>>(input: I) -> Rule<I, &'t Token> {
    match input.iter_elements().next() {
        Some(token) => Ok((input.take_from(1), token)),
        None => Err(nom::Err::Error(())),
    }
}

/// One token of these classes.
pub(crate) fn word<'t, I: Tokens<'t>>(tags: Tags) -> impl Parser<I, Output = &'t Token, Error = ()> {
    token(move |token: &Token| token.is(tags))
}

/// One token of this shape.
pub(crate) fn shape<'t, I: Tokens<'t>>(shape: Shape) -> impl Parser<I, Output = &'t Token, Error = ()> {
    token(move |token: &Token| token.shape == shape)
}
