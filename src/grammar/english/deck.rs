//! Decks: which blocks under a headline are its summary, where neither byline nor date shows it.

use super::head::{DECK_LINES, Head};
use super::phrase::is_one_of;
use super::signature::is_person;
use crate::grammar::look::{self, Ending, Look, Opening};
use crate::span::Span;

/// The longest deck of more than one sentence that is told by standing close to the headline alone, in bytes.
pub(crate) const LONGEST_CLOSE_DECK: usize = 160;

/// Whether a line under a headline is the name of a column and no deck: one to four words, all but the small ones with
/// capitals, and none of them a number. `Economic Scene.`
pub(crate) fn is_column(text: &str) -> bool {
    const LONGEST: usize = 32;
    let small = |word: &str| is_one_of(word, &["a", "and", "for", "from", "in", "of", "on", "the", "to"]);
    let capital = |word: &str| word.starts_with(char::is_uppercase) || small(word);
    text.len() <= LONGEST
        && text.split(' ').count() <= 4
        && text.starts_with(char::is_uppercase)
        && matches!(Ending::of(text), Ending::Bare | Ending::Period)
        && text.contains(char::is_lowercase)
        && !text.contains([',', ';', ':'])
        && text.split(' ').all(capital)
}

/// What a deck says, point by point, without their marks: `* Mill closes` and `* Union appeals` in two lines are two.
pub(crate) fn points(source: &str, deck: Span) -> impl Iterator<Item = Span> + '_ {
    let bytes = source.as_bytes();
    // How many bytes the mark of a point takes that begins at a line, with the space behind it.
    let mark = move |line: usize| {
        let line = source.get(line..deck.end).unwrap_or_default();
        let mark = line.chars().next().filter(|mark| BULLETS.contains(mark))?.len_utf8();
        line.get(mark..).is_some_and(|rest| rest.starts_with(' ')).then_some(mark + 1)
    };
    let mut next = Some(deck.start);
    std::iter::from_fn(move || {
        let start = next?;
        let lines = memchr::memchr_iter(b'\n', bytes.get(start..deck.end)?).map(|end| start + end + 1);
        next = lines.filter(|line| *line < deck.end).find(|line| mark(*line).is_some());
        Some(Span::new(start + mark(start).unwrap_or_default(), next.unwrap_or(deck.end)))
    })
}

/// What stands before each point of a list.
const BULLETS: [char; 5] = ['*', '•', '·', '-', '–'];

/// How many blocks under the headline are its deck, where neither byline nor date shows it.
pub(crate) fn decks(head: &Head<'_, '_>, headline: usize, story: usize) -> usize {
    // More than one of them are lines without the period of a sentence, on top of each other.
    let heading = |index: usize| {
        let look = Look::of_heading(head.page.text(index)).filter(|look| look.opening != Opening::Digit && look.words >= 4);
        look.is_some() && head.line(index).is_text() && !head.is_filed(index)
    };
    let more = (story..story + DECK_LINES).take_while(|index| index + 1 < head.page.len() && heading(*index)).count();
    if more > 1 && is_deck(head, headline, story + more - 1) {
        return more;
    }
    usize::from(is_deck(head, headline, story))
}

/// Whether the block under the headline is a deck, where neither byline nor date shows it.
pub(crate) fn is_deck(head: &Head<'_, '_>, headline: usize, story: usize) -> bool {
    let page = head.page;
    let (text, under) = (page.text(story), page.text(story + 1));
    if !head.line(story).is_text() || story + 1 >= page.len() || page.width(story) > look::LONGEST || head.is_filed(story) {
        return false;
    }
    let close = page.spaced() && !page.piece(story).gap && page.piece(story + 1).gap;
    let continued = page.text(headline).ends_with(';');
    if continued || close {
        // A summary is a sentence or two: what is longer begins the story.
        return page.width(story) <= LONGEST_CLOSE_DECK || Look::at(text).is_some_and(|look| !look.inner_end);
    }
    if is_column(text) && Look::at(under).is_none_or(|look| look.ending == Ending::Period && look.words > 8) {
        return page.spaced() && !is_person(text);
    }
    let filed_below = head.is_filed(story + 1);
    let longer = || page.width(story + 1) > page.width(story) && Ending::of(under) == Ending::Period;
    let unpunctuated = Ending::of(text) == Ending::Bare && longer();
    (filed_below || unpunctuated)
        && Look::at(text).is_some_and(|look| {
            filed_below && look.characters <= 200 && !look.inner_end || unpunctuated && look.opening != Opening::Other && look.words >= 4
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_deck_is_read_point_by_point() {
        for (text, expected) in [
            ("* Mill closes\n* Union appeals", &["Mill closes\n", "Union appeals"][..]),
            ("• Mill closes\r\nfor good\r\n• Union appeals", &["Mill closes\r\nfor good\r\n", "Union appeals"]),
            ("Mill closes\n- as the owners leave -\nfor good", &["Mill closes\n", "as the owners leave -\nfor good"]),
            ("Mill closes\n-2 degrees", &["Mill closes\n-2 degrees"]),
            ("*", &["*"]),
        ] {
            let points: Vec<_> = points(text, Span::new(0, text.len())).filter_map(|point| point.of(text)).collect();
            assert_eq!(points, expected, "{text:?}");
        }
    }
}
