//! Lost quotation marks: which sentences are somebody's own words although no mark says so.
//!
//! `unmarked = { spoken-sentence } spoken-clause "," attribution "." { spoken-sentence }` :
//! `The mill is ours, Ruiz told reporters. We will keep it.`
//!
//! Badly scraped articles lose their marks all at once, so this is tried only in an article that has hardly any.
//! News is told in the past and in the third person. A sentence in the present or in the first or second person that
//! stands beside an attribution of the same paragraph is therefore the speaker's own; one that is told like the rest is
//! the journalist's.

use super::statement::{Spot, Statement, Told};
use crate::grammar::token::{Shape, Token};
use crate::lexicon::tags::Tags;
use crate::model::attribution::{Certainty, Construction};
use crate::model::quote::{Marks, QuoteKind};
use crate::span::Span;

/// An article has lost its marks when it has fewer than one pair in so many bytes: even a short report quotes somebody
/// in every few paragraphs.
const BYTES_PER_QUOTATION: usize = 4_000;

/// How many `‘` an article may have without being one in British marks.
const STRAY_SINGLES: usize = 2;

/// A text shorter than this is too short to tell: it may quote nobody and be whole.
const SHORTEST: usize = 1_000;

/// Whether the article has hardly any quotation marks.
pub(crate) fn has_lost_marks(source: &str) -> bool {
    let bytes = source.as_bytes();
    if bytes.len() < SHORTEST {
        return false;
    }
    // Half marks: a straight one opens or closes, the others counted here open.
    let (mut halves, mut single) = (0, 0_usize);
    // A few `‘` stand inside lost marks, or for apostrophes; many are British marks.
    let pairs = |halves: usize, single: usize| halves / 2 + single.saturating_sub(STRAY_SINGLES);
    let is_lost = |pairs: usize, length: usize| length >= SHORTEST && pairs * BYTES_PER_QUOTATION <= length;
    for at in memchr::memchr3_iter(b'"', b'\'', 0xE2, bytes).chain(memchr::memchr_iter(0xC2, bytes)) {
        match bytes.get(at..).unwrap_or_default() {
            [b'"', ..] | [b'\'', b'\'', ..] => halves += 1,
            [0xE2, 0x80, 0x9C, ..] | [0xC2, 0xAB, ..] => halves += 2,
            [0xE2, 0x80, 0x98, ..] => single += 1,
            _ => continue,
        }
        // Most articles show early that they have their marks.
        if !is_lost(pairs(halves, single), bytes.len()) {
            return false;
        }
    }
    // A line end of two bytes counts as one.
    let returns = || memchr::memchr_iter(b'\r', bytes).filter(|at| bytes.get(at + 1) == Some(&b'\n')).count();
    is_lost(pairs(halves, single), bytes.len() - returns())
}

/// What a sentence of a paragraph showed when it was read.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Heard {
    pub(crate) span: Span,
    /// Its quotes, as a range of indices.
    pub(crate) quotes: Span,
    pub(crate) spoken: bool,
    pub(crate) first_person: bool,
    /// Whether one of its quotes has a cue in the past: the journalist speaks.
    pub(crate) told: bool,
}

/// Whether words are spoken rather than told: in the first or second person, in the present, or as a question.
pub(crate) fn is_spoken(tokens: &[Token]) -> bool {
    let asks = tokens.last().is_some_and(|token| matches!(token.shape, Shape::Question | Shape::Exclamation));
    let person = tokens.iter().any(|token| {
        token.is(Tags::FIRST_PERSON | Tags::SECOND_PERSON | Tags::CONTRACTED) || token.is(Tags::NEGATION) && token.is(Tags::PRESENT)
    });
    let verb = tokens.iter().find(|token| token.is(Tags::FINITE_HERE));
    // A plural present (`the boats run`) shows no verb at all.
    asks || person || verb.is_none_or(|verb| verb.shape == Shape::Possessive || verb.is(Tags::PRESENT) && !verb.is(Tags::PAST))
}

/// Whether words are in the first person.
pub(crate) fn is_first_person(tokens: &[Token]) -> bool {
    tokens.iter().any(|token| token.is(Tags::FIRST_PERSON))
}

/// Restores the quotations of a paragraph. `heard` are its sentences; `first_quote` is the first of its quotes.
pub(crate) fn restore(
    source: &str,
    heard: &[Heard],
    quotes: &mut Vec<Statement>,
    first_quote: usize,
    paragraph: Option<usize>,
    announced: Option<Told>,
) {
    // Quotes that turn out to stand inside somebody's speech.
    let mut inner: Vec<Span> = Vec::new();
    for (at, sentence) in heard.iter().enumerate() {
        let Some(quote) = quotes.get_mut(sentence.quotes.end.wrapping_sub(1)).filter(|_| !sentence.quotes.is_empty()) else { continue };
        if !sentence.spoken || !opens_speech(source, quote) || inner.iter().any(|taken| taken.contains(sentence.quotes)) {
            continue;
        }
        quote.kind = QuoteKind::Direct;
        quote.marks = Marks::Inferred;
        let (before, behind) = (heard.get(..at).unwrap_or_default(), heard.get(at + 1..).unwrap_or_default());
        let since = before.iter().rposition(|sentence| !goes_on(sentence)).map_or(0, |border| border + 1);
        let more = before.iter().skip(since).chain(behind.iter().take_while(|sentence| goes_on(sentence)));
        inner.extend(more.clone().map(|sentence| sentence.quotes).filter(|quotes| !quotes.is_empty()));
        quote.add(more.filter_map(|sentence| Spot::of(sentence.span)));
    }
    if !inner.is_empty() {
        let mut index = 0;
        quotes.retain(|_| {
            index += 1;
            !inner.iter().any(|taken| taken.range().contains(&(index - 1)))
        });
    }
    // A paragraph in the first person that names nobody goes on from the speech before it.
    let alone =
        quotes.len() == first_quote && heard.iter().all(|sentence| sentence.spoken) && heard.iter().any(|sentence| sentence.first_person);
    if let Some(announced) = announced.filter(|_| quotes.len() == first_quote && !heard.is_empty() && heard.iter().all(goes_on)) {
        quotes.extend(whole(heard, paragraph, announced));
        return;
    }
    let follows = paragraph.and_then(|paragraph| paragraph.checked_sub(1));
    if alone && quotes.last().is_some_and(|quote| quote.kind == QuoteKind::Direct && quote.paragraph() == follows) {
        let told = Told::silently(None, Construction::Continuation, Certainty::Inferred);
        quotes.extend(whole(heard, paragraph, told));
    }
}

/// A paragraph that is somebody's speech from its first sentence to its last.
fn whole(heard: &[Heard], paragraph: Option<usize>, told: Told) -> Option<Statement> {
    let mut sentences = heard.iter().filter_map(|sentence| Spot::of(sentence.span));
    let mut statement = Statement::new(QuoteKind::Direct, sentences.next()?, paragraph, Some(told));
    statement.marks = Marks::Inferred;
    sentences.for_each(|sentence| statement.push(sentence));
    Some(statement)
}

/// Whether an attribution is one that direct speech has: content before its cue, or a comma or colon between them.
fn opens_speech(source: &str, quote: &Statement) -> bool {
    let (Some(told), first) = (&quote.told, quote.first()) else { return false };
    let after = told.cue().is_some_and(|cue| cue.spot.span().start > first.start);
    // `Ruiz said, It is ours.`
    let comma = source.get(..first.start).is_some_and(|before| before.trim_end().ends_with([',', ':']));
    (after || comma)
        && quote.kind == QuoteKind::Indirect
        && matches!(told.construction, Construction::SpeakerVerb | Construction::VerbSpeaker | Construction::Parenthetical)
}

/// Whether a sentence can belong to the speech beside it.
fn goes_on(sentence: &Heard) -> bool {
    sentence.spoken && !sentence.told
}
