//! [`Structure`]: paragraphs, sentences and quotation marks, and nothing else.

use std::borrow::Cow;

use crate::span::Span;

/// What [`structure`](crate::structure()) finds: where paragraphs, sentences and quotations stand.
///
/// ```
/// let structure = reportage::structure("Mill closes\n\nThe mill closed. “It hurts,” said Ana Ruiz. “We stay.”")?;
/// let body = &structure.paragraphs()[1];
/// let sentences: Vec<_> = structure.sentences_of(body).iter().map(|span| structure.text(*span)).collect();
/// assert_eq!(sentences, ["The mill closed.", "“It hurts,” said Ana Ruiz.", "“We stay.”"]);
/// let quotations: Vec<_> = structure.quotations_of(body).iter().map(|quotation| structure.text(quotation.inner)).collect();
/// assert_eq!(quotations, ["It hurts,", "We stay."]);
/// # Ok::<(), reportage::ParseError>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Structure<'a> {
    #[cfg_attr(feature = "serde", serde(borrow))]
    pub(crate) source: Cow<'a, str>,
    pub(crate) paragraphs: Vec<ParagraphSpans>,
    pub(crate) sentences: Vec<Span>,
    pub(crate) quotations: Vec<Quotation>,
}

/// One paragraph of a [`Structure`]: a block of the layout, be it a headline or running text.
///
/// ```
/// let structure = reportage::structure("Mill closes\n\nThe mill closed. It hurts.").unwrap();
/// let body = structure.paragraphs()[1];
/// assert_eq!((body.span.start, body.sentences.range()), (13, 1..3));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct ParagraphSpans {
    /// Where it stands; it neither begins nor ends with white space.
    pub span: Span,
    /// Its sentences, as a range of indices into [`Structure::sentences`].
    pub sentences: Span,
    /// Its quotations, as a range of indices into [`Structure::quotations`].
    pub quotations: Span,
}

/// What stands in quotation marks, whether it is speech, a title or a doubted word.
///
/// ```
/// let structure = reportage::structure("The so-called “silent week” is over.").unwrap();
/// let quotation = structure.quotations()[0];
/// assert_eq!((structure.text(quotation.span), structure.text(quotation.inner)), ("“silent week”", "silent week"));
/// assert!(quotation.closed);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Quotation {
    /// Where it stands, with its marks.
    pub span: Span,
    /// What stands between the marks.
    pub inner: Span,
    /// Whether a mark closes it. One that goes on in the next paragraph has none, and some are lost.
    pub closed: bool,
}

impl<'a> Structure<'a> {
    /// The text as it was given.
    #[must_use]
    pub fn source(&self) -> &str {
        &self.source
    }

    /// Its paragraphs, in order: the same stretches of text that [`Article::blocks`](crate::Article::blocks) names.
    #[must_use]
    pub fn paragraphs(&self) -> &[ParagraphSpans] {
        &self.paragraphs
    }

    /// The sentences of all paragraphs, in order. In each paragraph they leave out nothing but white space.
    #[must_use]
    pub fn sentences(&self) -> &[Span] {
        &self.sentences
    }

    /// What stands in marks in all paragraphs, in order. Marks within marks are not told apart.
    #[must_use]
    pub fn quotations(&self) -> &[Quotation] {
        &self.quotations
    }

    /// The sentences of one of the paragraphs.
    #[must_use]
    pub fn sentences_of(&self, paragraph: &ParagraphSpans) -> &[Span] {
        self.sentences.get(paragraph.sentences.range()).unwrap_or_default()
    }

    /// The quotations of one of the paragraphs.
    #[must_use]
    pub fn quotations_of(&self, paragraph: &ParagraphSpans) -> &[Quotation] {
        self.quotations.get(paragraph.quotations.range()).unwrap_or_default()
    }

    /// The text at a span; empty where the span does not fit.
    #[must_use]
    pub fn text(&self, span: Span) -> &str {
        span.of(&self.source).unwrap_or_default()
    }

    /// The same, owning its text.
    #[must_use]
    pub fn into_owned(self) -> Structure<'static> {
        Structure {
            source: Cow::Owned(self.source.into_owned()),
            paragraphs: self.paragraphs,
            sentences: self.sentences,
            quotations: self.quotations,
        }
    }
}
