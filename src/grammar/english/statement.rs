//! [`Statement`]: who said what, by the places in the text alone.
//!
//! A reader keeps thousands of them until the speakers of the whole article are known, so they are small; only then each
//! becomes a [`Quote`], with the texts that its parts name.

use std::borrow::Cow;
use std::num::NonZeroU32;

use super::finding::{Finding, Lemma};
use super::mention::{self, mention};
use crate::grammar::token::Token;
use crate::model::attribution::{Attribution, Certainty, Construction, Cue, Mention, Stance};
use crate::model::excerpt::Excerpt;
use crate::model::quote::{Marks, Quote, QuoteKind};
use crate::model::speaker::{Reference, Resolved};
use crate::span::Span;

/// Where some text stands, in half the size of a [`Span`]: no text is as long as these numbers reach, see
/// `Options::LARGEST_MAX_BYTES`, and none of these pieces is empty.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Spot {
    start: u32,
    end: NonZeroU32,
}

impl Spot {
    /// The spot of a span, if that holds a byte.
    pub(crate) fn of(span: Span) -> Option<Self> {
        let end = NonZeroU32::new(span.end as u32).filter(|_| !span.is_empty())?;
        Some(Self { start: span.start as u32, end })
    }

    /// From the first token to the last.
    pub(crate) fn over(tokens: &[Token]) -> Option<Self> {
        mention::span(tokens).and_then(Self::of)
    }

    pub(crate) const fn span(self) -> Span {
        Span { start: self.start as usize, end: self.end.get() as usize }
    }

    pub(crate) fn text(self, source: &str) -> &str {
        self.span().of(source).unwrap_or_default()
    }

    fn excerpt(self, source: &str) -> Excerpt<'_> {
        Excerpt::new(source, self.span())
    }
}

/// A mention of somebody: see [`Mention`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Who {
    pub(crate) whole: Spot,
    pub(crate) name: Option<Spot>,
    pub(crate) role: Option<Spot>,
}

impl Who {
    fn mention(self, source: &str) -> Mention<'_> {
        let excerpt = |spot: Spot| spot.excerpt(source);
        Mention { excerpt: excerpt(self.whole), name: self.name.map(excerpt), role: self.role.map(excerpt) }
    }
}

/// The words that report: see [`Cue`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct CueWords {
    pub(crate) spot: Spot,
    /// The dictionary form; empty for a verb of no table, which is its own lemma, as written.
    pub(crate) lemma: Lemma,
    stance: Stance,
}

impl CueWords {
    fn cue(self, source: &str) -> Cue<'_> {
        let lemma = if self.lemma.is_empty() { self.spot.text(source) } else { *self.lemma };
        Cue { excerpt: self.spot.excerpt(source), lemma: Cow::Borrowed(lemma), stance: self.stance }
    }
}

/// Who said something, and in which words the journalist says so: see [`Attribution`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Told {
    pub(crate) speaker: Option<Who>,
    pub(crate) addressee: Option<Box<Who>>,
    pub(crate) construction: Construction,
    certainty: Certainty,
    /// What [`CueWords`] are: apart, they take less room.
    cue: Option<Spot>,
    lemma: Lemma,
    stance: Stance,
    /// One more than the index of the speaker among the article's.
    resolved: Option<NonZeroU32>,
    /// How the mention refers to the speaker.
    by: Reference,
    /// One more than the index of the time among the article's.
    said: Option<NonZeroU32>,
}

impl Told {
    /// By somebody, or nobody, without a word of reporting.
    pub(crate) const fn silently(speaker: Option<Who>, construction: Construction, certainty: Certainty) -> Self {
        Self {
            speaker,
            addressee: None,
            construction,
            certainty,
            cue: None,
            lemma: &"",
            stance: Stance::Neutral,
            resolved: None,
            by: Reference::Itself,
            said: None,
        }
    }

    /// By the words of a finding.
    pub(crate) fn by(source: &str, tokens: &[Token], finding: &Finding) -> Self {
        let speaker = finding.speaker.and_then(|speaker| mention(source, tokens, speaker));
        Self {
            addressee: finding.addressee.and_then(|addressee| mention(source, tokens, addressee)).map(Box::new),
            cue: finding.cue.and_then(|cue| Spot::over(cue.of(tokens))),
            lemma: finding.lemma,
            stance: finding.stance,
            ..Self::silently(speaker, finding.construction, Certainty::Stated)
        }
    }

    /// The words that report, if there are any.
    pub(crate) fn cue(&self) -> Option<CueWords> {
        self.cue.map(|spot| CueWords { spot, lemma: self.lemma, stance: self.stance })
    }

    /// Notes which of the article's speakers this is.
    pub(crate) fn resolve(&mut self, speaker: usize, by: Reference) {
        (self.resolved, self.by) = (one_more(speaker), by);
    }

    /// Notes which of the article's times tells when it was said, if one does.
    pub(crate) fn set_said(&mut self, time: Option<usize>) {
        self.said = time.and_then(one_more);
    }

    fn attribution<'a>(&mut self, source: &'a str) -> Attribution<'a> {
        Attribution {
            speaker: self.speaker.map(|speaker| speaker.mention(source)),
            cue: self.cue().map(|cue| cue.cue(source)),
            addressee: self.addressee.take().map(|addressee| Box::new(addressee.mention(source))),
            construction: self.construction,
            certainty: self.certainty,
            resolved: self.resolved.map(|speaker| Resolved { speaker: one_less(speaker), by: self.by }),
            said: self.said.map(one_less),
        }
    }
}

fn one_more(index: usize) -> Option<NonZeroU32> {
    NonZeroU32::new(index as u32 + 1)
}

const fn one_less(number: NonZeroU32) -> usize {
    number.get() as usize - 1
}

/// The pieces of what is said behind the first: boxed, as few statements have any, and a list takes more room.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
struct Further(Vec<Spot>);

/// What somebody is reported to have said: see [`Quote`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Statement {
    pub(crate) kind: QuoteKind,
    pub(crate) marks: Marks,
    /// One more than the index of the paragraph that it begins in.
    paragraph: Option<NonZeroU32>,
    /// What is said, in the order of the text: nearly always one piece.
    first: Spot,
    further: Option<Box<Further>>,
    pub(crate) told: Option<Told>,
}

impl Statement {
    /// A statement of one piece.
    pub(crate) fn new(kind: QuoteKind, first: Spot, paragraph: Option<usize>, told: Option<Told>) -> Self {
        Self { kind, marks: Marks::Written, paragraph: paragraph.and_then(one_more), first, further: None, told }
    }

    /// The pieces of what is said.
    pub(crate) fn pieces(&self) -> impl Iterator<Item = Span> {
        std::iter::once(self.first.span()).chain(self.further().iter().map(|piece| piece.span()))
    }

    /// The pieces behind the first.
    fn further(&self) -> &[Spot] {
        self.further.as_ref().map_or(&[], |further| &further.0)
    }

    /// The first piece.
    pub(crate) const fn first(&self) -> Span {
        self.first.span()
    }

    /// Adds a piece behind the others.
    pub(crate) fn push(&mut self, piece: Spot) {
        self.further.get_or_insert_default().0.push(piece);
    }

    /// Adds pieces that stand anywhere.
    pub(crate) fn add(&mut self, pieces: impl Iterator<Item = Spot>) {
        let all = &mut self.further.get_or_insert_default().0;
        all.extend(pieces);
        all.insert(0, self.first);
        all.sort_by_key(|piece| piece.start);
        self.first = all.remove(0);
    }

    /// From the first byte of what is said to the last.
    pub(crate) fn span(&self) -> Span {
        self.first.span().cover(self.further().last().unwrap_or(&self.first).span())
    }

    /// The paragraph that it begins in.
    pub(crate) fn paragraph(&self) -> Option<usize> {
        self.paragraph.map(one_less)
    }

    /// Who says it, where somebody is named.
    pub(crate) fn speaker(&self) -> Option<&Who> {
        self.told.as_ref()?.speaker.as_ref()
    }

    /// The quote that it is, with the texts of its parts, but for what is said.
    fn quote<'a>(&mut self, source: &'a str) -> Quote<'a> {
        let attribution = self.told.as_mut().map(|told| told.attribution(source));
        Quote { kind: self.kind, fragments: Vec::new(), paragraph: self.paragraph(), attribution, marks: self.marks }
    }
}

/// The quotes that statements are. Their fragments are lists of their own, for which the statements make room.
pub(crate) fn quotes(source: &str, mut statements: Vec<Statement>) -> Vec<Quote<'_>> {
    let mut quotes: Vec<_> = statements.iter_mut().map(|statement| statement.quote(source)).collect();
    let pieces: Vec<_> = statements.iter_mut().map(|statement| (statement.first, statement.further.take())).collect();
    drop(statements);
    for (quote, (first, further)) in quotes.iter_mut().zip(pieces) {
        quote.fragments = Vec::with_capacity(1 + further.as_ref().map_or(0, |further| further.0.len()));
        quote.fragments.push(first.excerpt(source));
        if let Some(further) = further {
            quote.fragments.extend(further.0.iter().map(|piece| piece.excerpt(source)));
        }
    }
    quotes
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_statement_is_small() {
        assert_eq!(size_of::<Statement>(), 88);
    }
}
