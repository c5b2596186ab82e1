//! [`Passage`]: a piece of running text, parsed by itself.

use super::owned;
use super::quote::Quote;
use crate::span::Span;

/// What [`parse_paragraph`](crate::parse_paragraph) finds in one paragraph given alone.
///
/// ```
/// let passage = reportage::parse_paragraph("Rain fell. “It hurts,” said Ana Ruiz.");
/// assert_eq!(passage.sentences.len(), 2);
/// assert_eq!(passage.quotes[0].speaker().unwrap().excerpt.text, "Ana Ruiz");
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Passage<'a> {
    /// Its sentences.
    pub sentences: Vec<Span>,
    /// Its quotes, in the order of their first fragments.
    #[cfg_attr(feature = "serde", serde(borrow))]
    pub quotes: Vec<Quote<'a>>,
}

impl Passage<'_> {
    /// The same, owning its text.
    #[must_use]
    pub fn into_owned(self) -> Passage<'static> {
        Passage { sentences: self.sentences, quotes: owned!(self.quotes) }
    }
}
