//! [`Article`]: everything that was found, and the text it was found in.

use std::borrow::Cow;

use super::byline::Byline;
use super::credit::Credit;
use super::date::PublicationDate;
use super::dateline::Dateline;
use super::diagnostic::Diagnostic;
use super::excerpt::Excerpt;
use super::owned;
use super::paragraph::{Block, Paragraph};
use super::positions::Positions;
use super::quote::Quote;
use super::span_map::SpanMap;
use super::speaker::Speaker;
use super::time::TimeExpression;
use crate::span::Span;

/// A news article, parsed.
///
/// It borrows from the text it was parsed from; [`into_owned`](Self::into_owned) frees it of that text.
///
/// ```
/// let article = reportage::parse(
///     "Mill closes\n\
///      LEEDS, England (AP) — The last mill in Leeds closed on Friday.\n\
///      “It hurts,” said Ana Ruiz, the mayor.",
/// )?;
/// assert_eq!(article.headline().unwrap().text, "Mill closes");
/// assert_eq!(article.dateline().unwrap().places[0].text, "LEEDS");
/// let quote = &article.quotes()[0];
/// assert_eq!(quote.text(), "It hurts,");
/// assert_eq!(quote.speaker().unwrap().name.as_ref().unwrap().text, "Ana Ruiz");
/// # Ok::<(), reportage::ParseError>(())
/// ```
///
/// Its parts, and what the standards call them (ninjs in its versions 1; versions 2 have plurals, as `people`):
///
/// | part | IPTC ninjs | IPTC NITF | schema.org `NewsArticle` |
/// | --- | --- | --- | --- |
/// | [`kicker`](Self::kicker) | | `<hedline><hl2>` | |
/// | [`headline`](Self::headline) | `headline` | `<hedline><hl1>` | `headline` |
/// | [`deck`](Self::deck) | `description_summary` | `<hedline><hl2>` | `alternativeHeadline` |
/// | [`byline`](Self::byline) | `byline` | `<byline>` | `author` |
/// | [`Author`](crate::Author): name, role, outlet | `person` | `<person>`, `<byttl>` | `Person.name`, `jobTitle`, `worksFor` |
/// | [`date`](Self::date) | `versioncreated` | `<date.issue>` | `datePublished` |
/// | [`updated`](Self::updated) | `versioncreated` | `<date.release>` | `dateModified` |
/// | [`section`](Self::section) | `subject` | `<fixture>` | `articleSection` |
/// | [`dateline`](Self::dateline) | `located` | `<dateline>` | `dateline` |
/// | [`Dateline`](crate::Dateline): places, day, agencies | `place`, …, `infosource` | `<location>`, `<story.date>`, `<distributor>` | `locationCreated`, …, `sourceOrganization` |
/// | [`credits`](Self::credits) | `person` | `<tagline>` | `contributor`, `editor` |
/// | [`Body`](crate::ParagraphKind::Body) | `body_text` | `<p>` | `articleBody` |
/// | [`Subhead`](crate::ParagraphKind::Subhead) | `body_text` | `<hl2>` in `<block>` | |
/// | [`ListItem`](crate::ParagraphKind::ListItem) | `body_text` | `<li>` | |
/// | [`PullQuote`](crate::ParagraphKind::PullQuote) | | `<bq>` | |
/// | [`Caption`](crate::ParagraphKind::Caption) | `associations`: `description_text` | `<media-caption>` | `image.caption` |
/// | [`Correction`](crate::ParagraphKind::Correction) | `ednote` | `<ed-msg>` | `correction` |
/// | [`Timestamp`](crate::ParagraphKind::Timestamp) | | `<chron>` | `LiveBlogPosting.datePublished` |
/// | [`Quote`](crate::Quote) | | `<q>` | `Quotation`: `text`, `spokenByCharacter` |
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Article<'a> {
    #[cfg_attr(feature = "serde", serde(borrow))]
    pub(crate) source: Cow<'a, str>,
    pub(crate) kicker: Option<Excerpt<'a>>,
    pub(crate) headline: Option<Excerpt<'a>>,
    pub(crate) deck: Option<Excerpt<'a>>,
    pub(crate) date: Option<PublicationDate<'a>>,
    pub(crate) updated: Option<PublicationDate<'a>>,
    pub(crate) section: Option<Excerpt<'a>>,
    pub(crate) dateline: Option<Dateline<'a>>,
    pub(crate) byline: Option<Byline<'a>>,
    pub(crate) credits: Vec<Credit<'a>>,
    pub(crate) blocks: Vec<Block>,
    pub(crate) paragraphs: Vec<Paragraph<'a>>,
    pub(crate) sentences: Vec<Span>,
    pub(crate) quotes: Vec<Quote<'a>>,
    #[cfg_attr(feature = "serde", serde(default))]
    pub(crate) speakers: Vec<Speaker<'a>>,
    #[cfg_attr(feature = "serde", serde(default))]
    pub(crate) times: Vec<TimeExpression<'a>>,
    #[cfg_attr(feature = "serde", serde(default))]
    pub(crate) quoted_terms: Vec<Excerpt<'a>>,
    pub(crate) diagnostics: Vec<Diagnostic>,
    pub(crate) origin: Option<SpanMap>,
}

impl<'a> Article<'a> {
    /// The text as it was given; where it was to be [repaired](crate::Options::repair_encoding) and damaged, the repaired one.
    #[must_use]
    pub fn source(&self) -> &str {
        &self.source
    }

    /// The headline (`headline` in IPTC ninjs and schema.org).
    #[must_use]
    pub fn headline(&self) -> Option<&Excerpt<'a>> {
        self.headline.as_ref()
    }

    /// The kicker, or eyebrow: the word or two over the headline.
    #[must_use]
    pub fn kicker(&self) -> Option<&Excerpt<'a>> {
        self.kicker.as_ref()
    }

    /// The deck, or standfirst: the summary between headline and story (`alternativeHeadline` in schema.org).
    #[must_use]
    pub fn deck(&self) -> Option<&Excerpt<'a>> {
        self.deck.as_ref()
    }

    /// The date in the article's head (`datePublished` in schema.org).
    #[must_use]
    pub fn date(&self) -> Option<&PublicationDate<'a>> {
        self.date.as_ref()
    }

    /// When the article was last changed, where its head says so (`dateModified` in schema.org).
    #[must_use]
    pub fn updated(&self) -> Option<&PublicationDate<'a>> {
        self.updated.as_ref()
    }

    /// The section, as written (`articleSection` in schema.org).
    #[must_use]
    pub fn section(&self) -> Option<&Excerpt<'a>> {
        self.section.as_ref()
    }

    /// The dateline (`dateline` in schema.org).
    #[must_use]
    pub fn dateline(&self) -> Option<&Dateline<'a>> {
        self.dateline.as_ref()
    }

    /// The byline (`byline` in IPTC ninjs).
    #[must_use]
    pub fn byline(&self) -> Option<&Byline<'a>> {
        self.byline.as_ref()
    }

    /// The lines that say who else worked on the story.
    #[must_use]
    pub fn credits(&self) -> &[Credit<'a>] {
        &self.credits
    }

    /// The blocks of the layout, in order; every byte of the source is in exactly one of them or is white
    /// space between two.
    #[must_use]
    pub fn blocks(&self) -> &[Block] {
        &self.blocks
    }

    /// The paragraphs, in order: body text, subheads, captions, credits and the like, without the article's head.
    #[must_use]
    pub fn paragraphs(&self) -> &[Paragraph<'a>] {
        &self.paragraphs
    }

    /// The sentences of all paragraphs, in order.
    #[must_use]
    pub fn sentences(&self) -> &[Span] {
        &self.sentences
    }

    /// The quotes of the headline and of all paragraphs, in the order of their first fragments.
    #[must_use]
    pub fn quotes(&self) -> &[Quote<'a>] {
        &self.quotes
    }

    /// What stands in quotation marks and is nobody's reported speech: titles, nicknames, borrowed and doubted words.
    /// Marks included, in the order of the source; what stands inside a quote is part of that quote.
    ///
    /// ```
    /// let article = reportage::parse("Mill closes\nThe so-called “silent week” is over. “It hurts,” said Eamon “Lefty” Grady.")?;
    /// let terms: Vec<_> = article.quoted_terms().iter().map(|term| &*term.text).collect();
    /// assert_eq!(terms, ["“silent week”", "“Lefty”"]);
    /// assert_eq!(article.quotes().len(), 1);
    /// # Ok::<(), reportage::ParseError>(())
    /// ```
    #[must_use]
    pub fn quoted_terms(&self) -> &[Excerpt<'a>] {
        &self.quoted_terms
    }

    /// The sentences of one of this article's paragraphs.
    pub fn sentences_of(&self, paragraph: &Paragraph<'_>) -> impl Iterator<Item = Excerpt<'_>> {
        let sentences = self.sentences.get(paragraph.sentences.range()).unwrap_or_default();
        sentences.iter().map(|span| Excerpt::new(&self.source, *span))
    }

    /// The quotes that begin in one of this article's paragraphs.
    #[must_use]
    pub fn quotes_of(&self, paragraph: &Paragraph<'_>) -> &[Quote<'a>] {
        self.quotes.get(paragraph.quotes.range()).unwrap_or_default()
    }

    /// Those who speak, each once, in the order of their first mentions.
    ///
    /// ```
    /// let article = reportage::parse("Mill closes\n“It hurts,” said Ana Ruiz.\n“We stay,” Ms. Ruiz said.").unwrap();
    /// assert_eq!(article.speakers().len(), 1);
    /// assert_eq!(article.speakers()[0].name.text, "Ana Ruiz");
    /// ```
    #[must_use]
    pub fn speakers(&self) -> &[Speaker<'a>] {
        &self.speakers
    }

    /// What one of this article's speakers says, in order.
    pub fn quotes_by(&self, speaker: &Speaker<'_>) -> impl Iterator<Item = &Quote<'a>> {
        speaker.quotes.iter().filter_map(|index| self.quotes.get(*index))
    }

    /// Who says one of this article's quotes, where the article tells.
    #[must_use]
    pub fn speaker_of(&self, quote: &Quote<'_>) -> Option<&Speaker<'a>> {
        self.speakers.get(quote.attribution.as_ref()?.resolved?.speaker)
    }

    /// The times that the article's text names, in order; its date and dateline are not among them.
    #[must_use]
    pub fn times(&self) -> &[TimeExpression<'a>] {
        &self.times
    }

    /// When one of this article's quotes was said, where that stands beside it.
    ///
    /// ```
    /// let article = reportage::parse("Mill closes\nMarch 3, 2021\n\n“It hurts,” Ana Ruiz said on Monday.").unwrap();
    /// let said = article.time_of(&article.quotes()[0]).unwrap();
    /// assert_eq!(said.when.unwrap().to_string(), "2021-03-01");
    /// ```
    #[must_use]
    pub fn time_of(&self, quote: &Quote<'_>) -> Option<&TimeExpression<'a>> {
        self.times.get(quote.attribution.as_ref()?.said?)
    }

    /// What was noticed of damaged or doubtful text, in the order of the source.
    #[must_use]
    pub fn diagnostics(&self) -> &[Diagnostic] {
        &self.diagnostics
    }

    /// The way from this article's spans back to the text as it came, where its encoding was
    /// [repaired](crate::Options::repair_encoding); `None` where the source is the very text that was given.
    #[must_use]
    pub fn origin(&self) -> Option<&SpanMap> {
        self.origin.as_ref()
    }

    /// A converter of this article's spans to lines and columns, code points and UTF-16 units. Building it
    /// reads the source once; keep it for as many spans as you convert.
    #[must_use]
    pub fn positions(&self) -> Positions<'_> {
        Positions::new(&self.source)
    }

    /// The same article, owning its text.
    #[must_use]
    pub fn into_owned(self) -> Article<'static> {
        Article {
            source: Cow::Owned(self.source.into_owned()),
            kicker: owned!(option self.kicker),
            headline: owned!(option self.headline),
            deck: owned!(option self.deck),
            date: owned!(option self.date),
            updated: owned!(option self.updated),
            section: owned!(option self.section),
            dateline: owned!(option self.dateline),
            byline: owned!(option self.byline),
            credits: owned!(self.credits),
            blocks: self.blocks,
            paragraphs: owned!(self.paragraphs),
            sentences: self.sentences,
            quotes: owned!(self.quotes),
            speakers: owned!(self.speakers),
            times: owned!(self.times),
            quoted_terms: owned!(self.quoted_terms),
            diagnostics: self.diagnostics,
            origin: self.origin,
        }
    }
}
