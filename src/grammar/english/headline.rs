//! Headlines and kickers: which line is the headline, how far it goes, and what stands over it.

use super::caption::is_numbered;
use super::head::{BLOCKS, Head, Line, is_signature};
use super::phrase::{is_listed, is_one_of};
use super::wire::{is_slug, is_wire_header};
use crate::grammar::look::{Ending, Look, Opening};
use crate::lexicon::english::furniture::Field;
use crate::lexicon::english::places::LABELS;

/// The longest word or two in capitals over a headline, in bytes: 24 letters, and no script has more than four bytes to one.
pub(crate) const LONGEST_KICKER: usize = 96;

/// The longest headline, in bytes.
pub(crate) const LONGEST_HEADLINE: usize = 300;

/// Whether a headline over two lines or three goes on in this one: directly under the line before it, which ends neither
/// a sentence nor a clause; in small letters, or behind a word that asks for another, or both in capitals.
pub(crate) fn headline_goes_on(head: &Head<'_, '_>, headline: usize, index: usize) -> bool {
    const LINES: usize = 3;
    let page = head.page;
    let (above, below) = (page.text(index - 1), page.text(index));
    if index - headline >= LINES
        || index >= page.len()
        || page.piece(index).gap
        || page.piece(index).indented
        || page.width(index) > 119
        || Ending::of(above) != Ending::Bare
        || !head.line(index).is_text()
    {
        return false;
    }
    let asks = above.rsplit(' ').next().is_some_and(|last| is_one_of(last, LEFT_OPEN));
    let upper = |text: &str| !text.contains(char::is_lowercase) && text.contains(char::is_uppercase);
    let capitals =
        || upper(above) && upper(below) && page.piece(index + 1).gap && above.split_whitespace().count() >= 4 && !head.is_filed(index);
    below.starts_with(char::is_lowercase) || asks && Ending::of(below) == Ending::Bare || capitals()
}

/// Words that no line of a headline ends with unless it goes on in the next.
pub(crate) const LEFT_OPEN: &[&str] = &[
    "a", "an", "and", "as", "at", "but", "by", "for", "from", "her", "his", "in", "into", "its", "of", "on", "or", "than", "the", "their",
    "to", "with",
];

/// How many words two sentences have that are no headline any more, and how many one has.
const SHORT_STORY: usize = 12;
const LONG_SENTENCE: usize = 18;

/// The block of the headline: the first that is nothing else, unless the story begins without one.
pub(crate) fn headline(head: &Head<'_, '_>) -> Option<usize> {
    let page = head.page;
    let slug = usize::from(page.len() > 2 && is_slug(page.text(0)));
    let index = (slug..page.len().min(BLOCKS)).find(|index| match head.line(*index) {
        Line::Text | Line::Field(Field::Headline, _) => true,
        // A headline may begin as furniture does, and even with `By`: it is longer, and comes first.
        Line::Boilerplate | Line::Caption | Line::Correction => {
            *index == 0 && is_sentence_like(page.text(0)) && !is_wire_header(page.text(0)) && !is_numbered(page.text(0))
        }
        Line::Byline => *index == 0 && (1..=4).any(|next| head.line(next) == Line::Byline),
        // A section's name is the headline of an article that has no other.
        Line::Section => !(1..=3)
            .any(|next| head.line(index + next).is_text() && page.width(index + next) <= LONGEST_HEADLINE && index + next < page.len()),
        _ => false,
    })?;
    if is_kicker(head, index) {
        return Some(index + 1);
    }
    let text = page.text(index);
    // Two sentences in small letters, or one as long as that of a story, and nothing of a head below them.
    let told = || {
        let below = |below| {
            matches!(head.line(index + below), Line::Byline | Line::Date(_) | Line::Stamp | Line::Field(..)) || head.is_filed(index + below)
        };
        let prose =
            |look: &Look| look.small > look.capitals * 2 && (look.inner_end && look.words > SHORT_STORY || look.words >= LONG_SENTENCE);
        Ending::of(text) == Ending::Period && Look::at(text).is_some_and(|look| prose(&look)) && !(1..=2).any(below)
    };
    let running = page.width(index) > LONGEST_HEADLINE
        || told()
        || Ending::of(text) == Ending::Period && head.is_filed(index)
        || page.len() == 1 && Look::at(text).is_none_or(|look| look.inner_end || look.ending == Ending::Period && look.words > 14);
    (!running).then_some(index)
}

/// Whether a line has the words of a headline, and no mark of ownership.
pub(crate) fn is_sentence_like(text: &str) -> bool {
    Look::at(text).is_some_and(|look| look.words >= 4) && !text.contains(['©', '@', '<', '{'])
}

/// A word or two in capitals over a headline that is not: `MILLS`.
pub(crate) fn is_kicker(head: &Head<'_, '_>, index: usize) -> bool {
    let page = head.page;
    let text = page.text(index);
    // Without a colon it has no small letters: a headline, which has, is not looked at closer.
    let plain = || Ending::of(text) != Ending::Colon && text.bytes().any(|letter| letter.is_ascii_lowercase());
    if page.width(index) > LONGEST_KICKER || plain() && text.bytes().filter(|byte| *byte == b' ').count() >= TOPIC_WORDS {
        return false;
    }
    let Some(over) = Look::at(text) else { return false };
    let label = over.upper && over.words <= 2 && over.characters <= 24 && over.ending == Ending::Bare && over.opening == Opening::Capital;
    // `URGENT`, `The Long Read:`
    let known = label && is_listed(text, &LABELS);
    // `ANALYSIS | THE MILLS`
    let label = label || over.upper && over.words <= 5 && over.ending == Ending::Bare && text.contains(['|', '•', '›', '»']);
    let announces = over.ending == Ending::Colon && over.words <= 4 && !page.piece(index + 1).gap;
    if !(label || announces) && is_topic(head, index, over) {
        return true;
    }
    if !(label || announces) {
        return false;
    }
    let Some(under) = Look::at(page.text(index + 1)) else { return false };
    under.words >= if known { 2 } else { 4 } && !under.upper && under.ending != Ending::Period && head.line(index + 1).is_text()
}

/// How many words a topic over a headline has at most.
const TOPIC_WORDS: usize = 3;

/// The topic of a story over its headline, which nothing but its length tells: a word alone, or up to three where a deck
/// stands between headline and byline. `Water companies`
fn is_topic(head: &Head<'_, '_>, index: usize, over: Look) -> bool {
    let page = head.page;
    let plain = over.ending == Ending::Bare && over.opening == Opening::Capital && over.words <= TOPIC_WORDS;
    let Some(under) = Look::at(page.text(index + 1)) else { return false };
    let headline = under.words >= 5 && under.ending != Ending::Period && under.ending != Ending::Open && head.line(index + 1).is_text();
    if !plain || !headline || over.characters * 2 > under.characters {
        return false;
    }
    let shows = |line: Line<'_>| matches!(line, Line::Byline | Line::Date(_) | Line::Stamp);
    let shown = |from: usize| (from..from + 4).any(|below| shows(head.line(below)) || is_signature(head, below, index));
    if over.words == 1 {
        return shown(index + 2);
    }
    head.line(index + 2).is_text() && Look::at(page.text(index + 2)).is_some_and(|look| look.words >= 5) && shown(index + 3)
}

/// Whether two lines are the same headline, in capitals or not, with a period or without, over one line or two.
pub(crate) fn is_same_line(first: &str, second: &str) -> bool {
    // Nearly all lines differ in their first letter.
    if let ([one, ..], [other, ..]) = (first.as_bytes(), second.as_bytes())
        && one.is_ascii_alphanumeric()
        && other.is_ascii_alphanumeric()
        && !one.eq_ignore_ascii_case(other)
    {
        return false;
    }
    let words = |line: &'_ str| line.trim_end_matches('.').split_whitespace().count();
    let same = |(first, second): (&str, &str)| first.trim_end_matches('.').eq_ignore_ascii_case(second.trim_end_matches('.'));
    first.split_whitespace().zip(second.split_whitespace()).all(same) && words(first) == words(second)
}
