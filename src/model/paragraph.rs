//! [`Block`] and [`Paragraph`]: the pieces an article is set in.

use super::excerpt::Excerpt;
use crate::span::Span;

/// One block of the article's layout. The blocks partition the source: every byte is in exactly one of
/// them or is white space between two.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Block {
    /// What the block is.
    pub kind: BlockKind,
    /// Where it stands; it neither begins nor ends with white space.
    pub span: Span,
}

/// What a [`Block`] is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum BlockKind {
    /// A line of header fields: date, section.
    Header,
    /// The kicker, or eyebrow: a word or two over the headline.
    Kicker,
    /// The headline.
    Headline,
    /// The deck, or standfirst: the summary under the headline.
    Deck,
    /// The byline.
    Byline,
    /// A dateline on a line of its own.
    Dateline,
    /// One of [`Article::paragraphs`](crate::Article::paragraphs), of this kind.
    Paragraph(ParagraphKind),
}

/// What a [`Paragraph`] is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum ParagraphKind {
    /// Running text.
    #[default]
    Body,
    /// A crosshead between paragraphs (`<hl2>` in IPTC NITF).
    Subhead,
    /// The caption of a picture, or its credit.
    Caption,
    /// Who else worked on the story; see [`Credit`](crate::Credit).
    Credit,
    /// A correction or an editor's note.
    Correction,
    /// Text of the site and not of the story: `Read more`, `ADVERTISEMENT`, copyright lines.
    Boilerplate,
    /// An item of a list, with its bullet or number (`listItem` in IPTC NITF's `<ul>`, `<ol>`).
    ListItem,
    /// A quote of the story, set a second time to be seen (`<bq>` in IPTC NITF).
    PullQuote,
    /// What is asked in an interview set as questions and answers: `Q. Why did it close?`
    Question,
    /// What is answered: `A. It lost money.`
    Answer,
    /// The time that heads an entry of a live report: `5:40 p.m.`
    Timestamp,
}

impl ParagraphKind {
    /// Whether this is text of the story, in which people speak: body, lists, questions and answers.
    ///
    /// ```
    /// use reportage::ParagraphKind;
    /// assert!(ParagraphKind::Body.is_prose() && !ParagraphKind::Caption.is_prose());
    /// ```
    #[must_use]
    pub const fn is_prose(self) -> bool {
        matches!(self, Self::Body | Self::ListItem | Self::Question | Self::Answer)
    }
}

/// A paragraph: what it is, its text, and which sentences stand in it.
///
/// The excerpt leaves out a dateline that opens the paragraph. Sentences and quotes are kept in one list
/// for the whole article: [`Article::sentences_of`](crate::Article::sentences_of) and
/// [`Article::quotes_of`](crate::Article::quotes_of) give a paragraph's own.
///
/// ```
/// let article = reportage::parse("Mill closes\n\nThe mill closed. “It hurts,” said Ana Ruiz.").unwrap();
/// let body = &article.paragraphs()[0];
/// assert_eq!(body.kind, reportage::ParagraphKind::Body);
/// assert_eq!(article.sentences_of(body).count(), 2);
/// assert_eq!(article.quotes_of(body)[0].text(), "It hurts,");
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Paragraph<'a> {
    /// What the paragraph is.
    pub kind: ParagraphKind,
    /// Its text and span.
    #[cfg_attr(feature = "serde", serde(borrow))]
    pub excerpt: Excerpt<'a>,
    /// Its sentences, as a range of indices into [`Article::sentences`](crate::Article::sentences).
    pub sentences: Span,
    /// Its quotes, as a range of indices into [`Article::quotes`](crate::Article::quotes).
    pub quotes: Span,
}

impl Paragraph<'_> {
    /// Its text as written; see [`Excerpt::unwrapped`] for hard-wrapped copy.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.excerpt.text
    }

    /// Where it stands.
    #[must_use]
    pub fn span(&self) -> Span {
        self.excerpt.span
    }

    /// The same, owning its text.
    #[must_use]
    pub fn into_owned(self) -> Paragraph<'static> {
        Paragraph { kind: self.kind, excerpt: self.excerpt.into_owned(), sentences: self.sentences, quotes: self.quotes }
    }
}
