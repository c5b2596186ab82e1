//! Lost quotation marks: which sentences are somebody's own words although no mark says so.
//!
//! `unmarked = { spoken-sentence } spoken-clause "," attribution "." { spoken-sentence }` :
//! `The mill is ours, Ruiz told reporters. We will keep it.` · `Is it ours? Ruiz asked.`
//! `unmarked = attribution ( "," | ":" ) capital-clause { sentence }` : `Ruiz said, The mill was ours. We kept it.`
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

/// How many `‘` an article may have without being one in British marks: two, or one in so many bytes where it is long. Such marks stand inside
/// lost ones, and for apostrophes; an article in British marks has them in every other paragraph.
const STRAY_SINGLES: usize = 2;
const BYTES_PER_STRAY: usize = 700;

/// How many sentences behind what is said may show that somebody talks.
const NEAR: usize = 3;

/// A text shorter than this is too short to tell: it may quote nobody and be whole.
const SHORTEST: usize = 400;

/// Whether the article has hardly any quotation marks.
pub(crate) fn has_lost_marks(source: &str) -> bool {
    let bytes = source.as_bytes();
    if bytes.len() < SHORTEST {
        return false;
    }
    // Half marks: a straight one opens or closes, the others counted here open.
    let (mut halves, mut single) = (0, 0_usize);
    let is_lost = |halves: usize, single: usize, length: usize| {
        let pairs = halves / 2 + single.saturating_sub(STRAY_SINGLES.max(length / BYTES_PER_STRAY));
        length >= SHORTEST && pairs * BYTES_PER_QUOTATION <= length
    };
    for at in memchr::memchr3_iter(b'"', b'\'', 0xE2, bytes).chain(memchr::memchr_iter(0xC2, bytes)) {
        match bytes.get(at..).unwrap_or_default() {
            [b'"', ..] | [b'\'', b'\'', ..] => halves += 1,
            [0xE2, 0x80, 0x9C, ..] | [0xC2, 0xAB, ..] => halves += 2,
            [0xE2, 0x80, 0x98, ..] => single += 1,
            _ => continue,
        }
        // Most articles show early that they have their marks.
        if !is_lost(halves, single, bytes.len()) {
            return false;
        }
    }
    // A line end of two bytes counts as one.
    let returns = || memchr::memchr_iter(b'\r', bytes).filter(|at| bytes.get(at + 1) == Some(&b'\n')).count();
    is_lost(halves, single, bytes.len() - returns()) && somebody_talks(source)
}

/// Whether a text has a word of the first or second person, as what people say has before long. A report of the markets has none, and quotes
/// nobody: `The bank is issuing a bond, its manager said`.
fn somebody_talks(source: &str) -> bool {
    const PERSONS: [&str; 10] = ["We", "we", "You", "you", "Our", "our", "My", "my", "Your", "your"];
    let mut words = source.split_whitespace().peekable();
    std::iter::from_fn(|| Some((words.next()?, words.peek().copied()))).any(|(word, next)| {
        let mut parts = word.trim_matches(|letter: char| !letter.is_alphanumeric()).split(['\'', '’']);
        let person = parts.next().unwrap_or_default();
        // `Part I of the report`, `Mill I Ltd`: a number; `I row`, `I’m`.
        let verbal = parts.next().is_some() || next.is_some_and(|next| next.starts_with(char::is_lowercase));
        PERSONS.contains(&person) || person == "I" && word.ends_with(char::is_alphabetic) && verbal
    })
}

/// What a sentence of a paragraph showed when it was read.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Heard {
    pub(crate) span: Span,
    /// Its quotes, as a range of indices, and the one that may be speech: the first, unless that stands behind its attribution.
    pub(crate) quotes: Span,
    pub(crate) speech: usize,
    pub(crate) spoken: bool,
    pub(crate) first_person: bool,
    /// Whether somebody talks, to somebody or of himself.
    pub(crate) talks: bool,
    /// Whether one of its quotes has a cue in the past: the journalist speaks.
    pub(crate) told: bool,
}

/// Whether words are spoken rather than told: in the first or second person, in the present, or as a question.
pub(crate) fn is_spoken(tokens: &[Token]) -> bool {
    let asks = tokens.last().is_some_and(|token| matches!(token.shape, Shape::Question | Shape::Exclamation));
    let verb = tokens.iter().find(|token| token.is(Tags::FINITE_HERE));
    // A plural present (`the boats run`) shows no verb at all.
    asks || talks(tokens)
        || verb.is_none_or(|verb| verb.shape == Shape::Possessive || verb.is(Tags::PRESENT | Tags::BASE) && !verb.is(Tags::PAST))
}

/// Whether words are in the first or second person, or clipped as in talk.
pub(crate) fn talks(tokens: &[Token]) -> bool {
    tokens.iter().any(|token| {
        token.is(Tags::FIRST_PERSON | Tags::SECOND_PERSON | Tags::CONTRACTED) || token.is(Tags::NEGATION) && token.is(Tags::PRESENT)
    })
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
    // Quotes that turn out to stand inside somebody's speech, as ranges in their order.
    let mut inner: Vec<Span> = Vec::new();
    // The sentences before this one have their speaker.
    let mut taken = 0;
    for (at, sentence) in heard.iter().enumerate() {
        let Some(quote) = quotes.get_mut(sentence.speech).filter(|_| at >= taken && !sentence.quotes.is_empty()) else { continue };
        let talks = sentence.spoken
            || heard.iter().skip(at + 1).take(NEAR).take_while(|next| !next.told).any(|next| next.talks)
            || at > taken && heard.get(at - 1).is_some_and(|last| last.talks && goes_on(last));
        // A quotation that stands in the next sentences has been joined to it: those marks are not lost.
        let joined = !sentence.span.contains(quote.span());
        if joined || !(talks || begins(source, quote)) || !opens_speech(source, quote) {
            continue;
        }
        quote.kind = QuoteKind::Direct;
        quote.marks = Marks::Inferred;
        let (free, behind) = (heard.get(taken..at).unwrap_or_default(), heard.get(at + 1..).unwrap_or_default());
        let before = free.len()
            - free.iter().rev().take_while(|sentence| goes_on(sentence) && (sentence.talks || sentence.quotes.is_empty())).count();
        let before = free.get(before..).unwrap_or_default();
        let parties = parties(source, quote);
        let end = behind.iter().take_while(|sentence| !sentence.told && !names(source, sentence, parties)).count();
        let behind = behind.get(..end).unwrap_or_default();
        taken = at + 1 + behind.len();
        quote.add(before.iter().chain(behind).filter_map(|sentence| Spot::of(sentence.span)));
        inner.extend([before, behind].iter().filter_map(|run| Some(Span::new(run.first()?.quotes.start, run.last()?.quotes.end))));
    }
    if !inner.is_empty() {
        let (mut index, mut ranges) = (0, inner.iter().peekable());
        quotes.retain(|_| {
            while ranges.next_if(|range| range.end <= index).is_some() {}
            index += 1;
            ranges.peek().is_none_or(|range| index <= range.start)
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
    let goes_on = |quote: &Statement| {
        let parties = parties(source, quote);
        quote.kind == QuoteKind::Direct && quote.paragraph() == follows && !heard.iter().any(|sentence| names(source, sentence, parties))
    };
    if alone && quotes.last().is_some_and(goes_on) {
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
    // `…, as Ruiz likes to say`: what the journalist says as well.
    let speaker = quote.speaker().and_then(|speaker| source.get(..speaker.whole.span().start)).unwrap_or_default();
    if speaker.trim_end().ends_with(" as") {
        return false;
    }
    // `Ruiz said, It is ours.`
    let comma = source.get(..first.start).is_some_and(|before| before.trim_end().ends_with([',', ':']));
    (after || comma)
        && quote.kind != QuoteKind::Direct
        && match told.construction {
            Construction::SpeakerVerb | Construction::VerbSpeaker | Construction::Parenthetical => true,
            Construction::Participle => begins(source, quote),
            _ => false,
        }
}

/// `Ruiz said, The mill was ours.`: whether what is said begins with a capital behind its attribution, as a sentence of its own does.
fn begins(source: &str, quote: &Statement) -> bool {
    let (before, said) = source.split_at_checked(quote.first().start).unwrap_or_default();
    before.trim_end().ends_with([',', ':']) && said.starts_with(char::is_uppercase)
}

/// The last word of the speaker's name, by which the journalist names him again, and that of whom he told; nothing for `he` and `him`.
fn parties<'a>(source: &'a str, quote: &Statement) -> [&'a str; 2] {
    const SHORTEST: usize = 4;
    let last = |spot: Spot| spot.text(source).split_whitespace().next_back().unwrap_or_default();
    let speaker = quote.speaker().and_then(|speaker| speaker.name).map(last).filter(|last| last.starts_with(char::is_uppercase));
    let told = quote.told.as_ref().and_then(|told| told.addressee.as_ref()).map(|told| last(told.whole));
    [speaker.unwrap_or_default(), told.filter(|last| last.len() >= SHORTEST).unwrap_or_default()]
}

/// Whether a sentence names one of them, as hardly anybody does who speaks.
fn names(source: &str, sentence: &Heard, parties: [&str; 2]) -> bool {
    let text = sentence.span.of(source).unwrap_or_default();
    text.split(|letter: char| !letter.is_alphanumeric()).any(|word| !word.is_empty() && parties.contains(&word))
}

/// Whether a sentence can belong to the speech beside it.
fn goes_on(sentence: &Heard) -> bool {
    sentence.spoken && !sentence.told
}
