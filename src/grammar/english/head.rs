//! The head of an article: what stands above the story, in whatever order.
//!
//! ```text
//! head = *(field / section / boilerplate) [kicker] headline *(deck / section / date / byline / caption …)
//! ```
//!
//! The headline is the first line that is nothing else. Under it, a byline or a date shows how far the head
//! reaches, and what stands between is the deck. Without one, a line is a deck where it is set so: directly under
//! the headline with blank lines everywhere else, or without the period of a sentence, or above the dateline.

use std::cell::OnceCell;

use super::byline::{
    byline, dated_byline, describe, describes_authors, desk_line, is_contact, is_person, named_line, names_people, newsroom_line,
    plain_byline, signed_line, whole_list,
};
use super::caption::is_caption;
use super::date::{DateLine, Written, date_line, dated, is_stamp, may_be_date};
use super::dateline::dateline;
use super::furniture::{correction, field, is_boilerplate, is_section, is_slug};
use super::phrase::{begins_with, excerpt, is_listed, is_one_of, name};
use crate::grammar::anatomy::{Anatomy, Page};
use crate::grammar::layout::width;
use crate::grammar::look::{self, Ending, Look, Opening};
use crate::lexicon::english::furniture::{Field, PICTURE_ENDINGS};
use crate::lexicon::english::places::LABELS;
use crate::lexicon::english::press::AGENCIES;
use crate::model::byline::Byline;
use crate::model::date::PublicationDate;
use crate::model::diagnostic::DiagnosticKind;
use crate::model::excerpt::Excerpt;
use crate::model::paragraph::{BlockKind, ParagraphKind};
use crate::span::Span;

/// How many blocks a head has at most.
const BLOCKS: usize = 12;

/// The longest deck, in bytes.
const LONGEST_DECK: usize = 1500;

/// How many lines a deck has at most: a list of the story's points, where it is one.
const DECK_LINES: usize = 4;

/// The longest deck of more than one sentence that is told by standing close to the headline alone, in bytes.
const LONGEST_CLOSE_DECK: usize = 160;

/// The longest word or two in capitals over a headline, in bytes: 24 letters, and no script has more than four bytes to one.
const LONGEST_KICKER: usize = 96;

/// The longest headline, in bytes.
const LONGEST_HEADLINE: usize = 300;

/// Reads the head; returns the block in which the story begins.
pub(crate) fn read<'a>(page: Page<'a, '_>, anatomy: &mut Anatomy<'a>) -> usize {
    let head = &Head::new(page);
    let Some(headline) = headline(head) else {
        return 0;
    };
    for index in 0..headline {
        above(head, index, anatomy);
    }
    let mut story = headline + 1;
    if let Line::Field(Field::Headline, value) = head.line(headline) {
        let at = page.piece(headline).span;
        anatomy.headline = Some(excerpt(page.source, value));
        anatomy.block(BlockKind::Headline, at);
    } else {
        let mut span = page.piece(headline).span;
        while headline_goes_on(head, headline, story) {
            span = span.cover(page.piece(story).span);
            story += 1;
        }
        anatomy.headline = Some(Excerpt::new(page.source, span));
        anatomy.block(BlockKind::Headline, span);
    }
    let end = match anchor(head, story) {
        Some(anchor) => anchor + 1,
        None => story + decks(head, headline, story),
    };
    for index in story..end {
        below(head, index, anatomy);
    }
    end
}

/// Whether a headline over two lines or three goes on in this one: directly under the line before it, which ends neither
/// a sentence nor a clause; in small letters, or behind a word that asks for another, or both in capitals.
fn headline_goes_on(head: &Head<'_, '_>, headline: usize, index: usize) -> bool {
    const LINES: usize = 3;
    let page = head.page;
    let (above, below) = (page.text(index - 1), page.text(index));
    if index - headline >= LINES
        || index >= page.len()
        || page.piece(index).gap
        || page.piece(index).indented
        || below.len() >= 120
        || Ending::of(above) != Ending::Bare
        || !head.line(index).is_text()
    {
        return false;
    }
    let asks = above.rsplit(' ').next().is_some_and(|last| is_one_of(last, LEFT_OPEN));
    let upper = |text: &str| !text.contains(char::is_lowercase) && text.contains(char::is_uppercase);
    let capitals =
        || upper(above) && upper(below) && page.piece(index + 1).gap && above.split_whitespace().count() >= 4 && dateline(below).is_err();
    below.starts_with(char::is_lowercase) || asks && Ending::of(below) == Ending::Bare || capitals()
}

/// Words that no line of a headline ends with unless it goes on in the next.
const LEFT_OPEN: &[&str] = &[
    "a", "an", "and", "as", "at", "but", "by", "for", "from", "her", "his", "in", "into", "its", "of", "on", "or", "than", "the", "their",
    "to", "with",
];

/// What a line of the head is.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Line<'a> {
    Field(Field, &'a str),
    Date(DateLine<'a>),
    /// A time without its day.
    Stamp,
    Byline,
    Section,
    Boilerplate,
    Correction,
    Caption,
    Text,
}

impl Line<'_> {
    fn is_text(self) -> bool {
        self == Self::Text
    }
}

/// How many lines at the top are remembered once they are known: all that the rules look at, as a rule.
const REMEMBERED: usize = 32;

/// The top of a page, each line of it classified once.
struct Head<'a, 'l> {
    page: Page<'a, 'l>,
    lines: [OnceCell<Line<'a>>; REMEMBERED],
}

impl<'a, 'l> Head<'a, 'l> {
    fn new(page: Page<'a, 'l>) -> Self {
        Self { page, lines: [const { OnceCell::new() }; REMEMBERED] }
    }

    /// What a line is.
    fn line(&self, index: usize) -> Line<'a> {
        match self.lines.get(index) {
            Some(known) => *known.get_or_init(|| line(self.page.text(index))),
            None => line(self.page.text(index)),
        }
    }
}

fn line(text: &str) -> Line<'_> {
    if width(text) > LONGEST_DECK {
        return Line::Text;
    }
    if let Ok((value, field)) = field(text) {
        Line::Field(field, value)
    } else if let Some((_, date)) = may_be_date(text).then(|| date_line(text).ok()).flatten() {
        Line::Date(date)
    } else if is_stamp(text) {
        Line::Stamp
    } else if is_wire_header(text) {
        Line::Boilerplate
    } else if byline(text).is_ok() || dated_byline(text).is_some() || is_agency_line(text) {
        Line::Byline
    } else if correction(text).is_some() {
        Line::Correction
    } else if is_section(text) {
        Line::Section
    } else if is_boilerplate(text) {
        Line::Boilerplate
    } else if is_caption(text) {
        Line::Caption
    } else {
        Line::Text
    }
}

/// Whether a line is what a wire sends before a story for its machines: a few signs in small letters and numbers, one of
/// them both, and perhaps control characters. `d r f0012`
fn is_wire_header(text: &str) -> bool {
    const LONGEST: usize = 32;
    const LONGEST_SIGN: usize = 6;
    let mixed =
        |word: &str| word.contains(|letter: char| letter.is_ascii_lowercase()) && word.contains(|digit: char| digit.is_ascii_digit());
    let sign = |word: &str| word.len() <= LONGEST_SIGN && !word.contains(char::is_uppercase);
    let words = || text.split(|mark: char| mark.is_whitespace() || mark.is_control()).filter(|word| !word.is_empty());
    text.len() <= LONGEST && words().count() <= 6 && words().all(sign) && words().any(mixed)
}

/// Whether a line is the name of an agency that writes stories, and nothing else: `Associated Press`.
fn is_agency_line(text: &str) -> bool {
    let name = text.strip_prefix("The ").unwrap_or(text);
    is_listed(name, &AGENCIES) && !is_listed(name, &PICTURE_ENDINGS) && !begins_with(name, "getty")
}

/// The block of the headline: the first that is nothing else, unless the story begins without one.
fn headline(head: &Head<'_, '_>) -> Option<usize> {
    let page = head.page;
    let slug = usize::from(page.len() > 2 && is_slug(page.text(0)));
    let index = (slug..page.len().min(BLOCKS)).find(|index| match head.line(*index) {
        Line::Text | Line::Field(Field::Headline, _) => true,
        // A headline may begin as furniture does, and even with `By`: it is longer, and comes first.
        Line::Boilerplate | Line::Caption | Line::Correction => {
            *index == 0 && is_sentence_like(page.text(0)) && !is_wire_header(page.text(0))
        }
        Line::Byline => *index == 0 && (1..=4).any(|next| head.line(next) == Line::Byline),
        // A section's name is the headline of an article that has no other.
        Line::Section => !(1..=3).any(|next| {
            head.line(index + next).is_text() && width(page.text(index + next)) <= LONGEST_HEADLINE && index + next < page.len()
        }),
        _ => false,
    })?;
    if is_kicker(head, index) {
        return Some(index + 1);
    }
    let text = page.text(index);
    let running = width(text) > LONGEST_HEADLINE
        || dateline(text).is_ok() && Ending::of(text) == Ending::Period
        || page.len() == 1 && Look::at(text).is_none_or(|look| look.inner_end || look.ending == Ending::Period && look.words > 14);
    (!running).then_some(index)
}

/// Whether a line has the words of a headline, and no mark of ownership.
fn is_sentence_like(text: &str) -> bool {
    Look::at(text).is_some_and(|look| look.words >= 4) && !text.contains(['©', '@', '<', '{'])
}

/// A word or two in capitals over a headline that is not: `MILLS`.
fn is_kicker(head: &Head<'_, '_>, index: usize) -> bool {
    let page = head.page;
    let text = page.text(index);
    // Without a colon it has no small letters: a headline, which has, is not looked at closer.
    let plain = || Ending::of(text) != Ending::Colon && text.bytes().any(|letter| letter.is_ascii_lowercase());
    if width(text) > LONGEST_KICKER || plain() {
        return false;
    }
    let Some(over) = Look::at(text) else { return false };
    let label = over.upper && over.words <= 2 && over.characters <= 24 && over.ending == Ending::Bare && over.opening == Opening::Capital;
    // `URGENT`, `The Long Read:`
    let known = label && is_listed(text, &LABELS);
    // `ANALYSIS | THE MILLS`
    let label = label || over.upper && over.words <= 5 && over.ending == Ending::Bare && text.contains(['|', '•', '›', '»']);
    let announces = over.ending == Ending::Colon && over.words <= 4 && !page.piece(index + 1).gap;
    if !(label || announces) {
        return false;
    }
    let Some(under) = Look::at(page.text(index + 1)) else { return false };
    under.words >= if known { 2 } else { 4 } && !under.upper && under.ending != Ending::Period && head.line(index + 1).is_text()
}

/// A line above the headline.
fn above<'a>(head: &Head<'a, '_>, index: usize, anatomy: &mut Anatomy<'a>) {
    let page = head.page;
    if is_slug(page.text(index)) {
        return anatomy.paragraph(ParagraphKind::Boilerplate, page.piece(index).span, 0);
    }
    if head.line(index).is_text() {
        anatomy.kicker = Some(Excerpt::new(page.source, page.piece(index).span));
        return anatomy.block(BlockKind::Kicker, page.piece(index).span);
    }
    below(head, index, anatomy);
}

/// The last block of the head, where a byline or a date shows it.
fn anchor(head: &Head<'_, '_>, story: usize) -> Option<usize> {
    let page = head.page;
    let (mut anchor, mut texts) = (None, 0);
    for index in story..page.len().min(story + BLOCKS) {
        // Below text, the last block belongs to the story: it is signed at its end.
        if texts > 0 && index + 1 == page.len() {
            break;
        }
        match head.line(index) {
            Line::Date(_) | Line::Stamp | Line::Byline | Line::Field(..) => anchor = Some(index),
            Line::Text if width(page.text(index)) <= LONGEST_DECK && texts < DECK_LINES => {
                let named = |index| matches!(head.line(index), Line::Byline | Line::Date(_) | Line::Stamp);
                if is_signature(head, index, story) || is_author_line(head, index) {
                    anchor = Some(index);
                } else if anchor.is_some() || dateline(page.text(index)).is_ok() && !named(index + 1) {
                    break;
                } else {
                    texts += 1;
                }
            }
            Line::Text => break,
            Line::Section if anchor.is_none_or(|anchor| anchor + 1 == index) => {}
            Line::Section => break,
            Line::Boilerplate | Line::Correction | Line::Caption => {}
        }
    }
    anchor
}

/// A byline without `By`: with a role or outlet, or a newsroom's, or a name next to the date.
fn is_signature(head: &Head<'_, '_>, index: usize, story: usize) -> bool {
    let page = head.page;
    let text = page.text(index);
    if width(text) > 200 {
        return false;
    }
    let dated = |index| matches!(head.line(index), Line::Date(_) | Line::Stamp);
    let beside_date = || dated(index + 1) || index > story && dated(index - 1);
    // With the date beside it, `By` opens a byline whatever follows but a sentence: `By admin`.
    let sentence = || Ending::of(text) == Ending::Period && text.split_whitespace().count() > 5;
    if begins_with(text, "by") && beside_date() && !sentence() {
        return true;
    }
    if width(text) > 120 || Ending::of(text) != Ending::Bare {
        return false;
    }
    if newsroom_line(text).is_ok() || signed_line(text).is_ok() || desk_line(text).is_ok() {
        return true;
    }
    let named = name(text).is_ok_and(|(rest, name)| rest.is_empty() && (2..=4).contains(&name.split_whitespace().count()));
    let described = || !page.piece(index + 1).gap && describes_authors(page.text(index + 1));
    if named {
        return beside_date() || described() || is_person(text) && text.contains(char::is_lowercase) && is_nowhere_else(page, index);
    }
    names_people(text) && (beside_date() || is_nowhere_else(page, index))
}

/// Whether the last word of a line, a name, stands in no other place of the text: its bearer is nobody of the story's.
fn is_nowhere_else(page: Page<'_, '_>, index: usize) -> bool {
    let (text, span) = (page.text(index), page.piece(index).span);
    let last = text.split(" in ").next().unwrap_or_default().rsplit(' ').next().unwrap_or_default();
    let finder = memchr::memmem::Finder::new(last.as_bytes());
    !finder.find_iter(page.source.as_bytes()).any(|at| !(span.start..span.end).contains(&at))
}

/// A line right under a byline that says what its author is or for whom the story was written: `Special to The Courier`.
fn is_author_line(head: &Head<'_, '_>, index: usize) -> bool {
    let page = head.page;
    if index == 0 || page.piece(index).gap {
        return false;
    }
    let text = page.text(index);
    let above = || head.line(index - 1) == Line::Byline || head.line(index - 1).is_text() && is_signature(head, index - 1, 0);
    let goes_on = || whole_list(page.text(index - 1)).is_some() && named_line(text).is_ok();
    (describes_authors(text) || is_contact(text) || goes_on()) && (above() || index > 1 && is_author_line(head, index - 1))
}

/// A line under the headline, or one above that is no kicker.
fn below<'a>(head: &Head<'a, '_>, index: usize, anatomy: &mut Anatomy<'a>) {
    let page = head.page;
    let (text, span) = (page.text(index), page.piece(index).span);
    match head.line(index) {
        Line::Date(date) => {
            set_dates(page, &date, anatomy);
            anatomy.block(BlockKind::Header, span);
        }
        Line::Field(field, value) => {
            set_field(page, field, value, anatomy);
            anatomy.block(BlockKind::Header, span);
        }
        Line::Section => {
            anatomy.section.get_or_insert_with(|| Excerpt::new(page.source, span));
            anatomy.block(BlockKind::Header, span);
        }
        Line::Stamp => anatomy.block(BlockKind::Header, span),
        Line::Byline => {
            set_byline(text, span, anatomy);
            if let Some((_, date)) = dated_byline(text) {
                set_dates(page, &date, anatomy);
            }
        }
        Line::Boilerplate => anatomy.paragraph(ParagraphKind::Boilerplate, span, 0),
        Line::Correction => anatomy.paragraph(ParagraphKind::Correction, span, 0),
        Line::Caption => anatomy.paragraph(ParagraphKind::Caption, span, 0),
        Line::Text if is_signature(head, index, 0) || is_author_line(head, index) => set_byline(text, span, anatomy),
        Line::Text if anatomy.headline.as_ref().is_some_and(|headline| is_same_line(&headline.text, text)) => {
            anatomy.block(BlockKind::Headline, span)
        }
        Line::Text if is_column(text) => {
            anatomy.kicker.get_or_insert_with(|| Excerpt::new(page.source, span));
            anatomy.block(BlockKind::Kicker, span);
        }
        Line::Text => {
            let whole = anatomy.deck.as_ref().map_or(span, |deck| deck.span.cover(span));
            anatomy.deck = Some(Excerpt::new(page.source, whole));
            anatomy.block(BlockKind::Deck, span);
        }
    }
}

/// Takes a byline. A second line may say what the authors of the first are; otherwise it is kept as a block alone.
fn set_byline<'a>(text: &'a str, span: Span, anatomy: &mut Anatomy<'a>) {
    let found = byline(text).or_else(|_| newsroom_line(text)).or_else(|_| signed_line(text)).or_else(|_| desk_line(text)).ok();
    let dated = || dated_byline(text).and_then(|(names, _)| byline(names).ok());
    let people = || names_people(text).then(|| named_line(text).ok()).flatten();
    let found = found
        .or_else(dated)
        .or_else(people)
        .map(|(_, found)| Byline { excerpt: Excerpt { text: text.into(), span: Span::new(0, text.len()) }, ..found });
    match &mut anatomy.byline {
        None => anatomy.byline = Some(found.unwrap_or_else(|| plain_byline(text)).shifted(span.start)),
        Some(byline) if whole_list(&byline.excerpt.text).is_some() && byline.excerpt.span.end + 2 >= span.start => {
            let more = named_line(text).map(|(_, more)| more.shifted(span.start).authors);
            byline.authors.extend(more.unwrap_or_default());
        }
        Some(byline) => describe(&mut byline.authors, text, span),
    }
    anatomy.block(BlockKind::Byline, span);
}

/// Takes the dates of a line.
fn set_dates<'a>(page: Page<'a, '_>, date: &DateLine<'a>, anatomy: &mut Anatomy<'a>) {
    set_date(page, (date.text, date.written, date.update), anatomy);
    if let Some(second) = date.second {
        set_date(page, second, anatomy);
    }
}

/// Takes a date, or notes that the calendar does not have it.
fn set_date<'a>(page: Page<'a, '_>, (text, written, update): (&'a str, Written, bool), anatomy: &mut Anatomy<'a>) {
    let excerpt = excerpt(page.source, text);
    let Some(day) = written.day_of(None) else {
        return anatomy.note(DiagnosticKind::InvalidDate, excerpt.span);
    };
    let date = PublicationDate { excerpt, day };
    // An update may stand first: it is the article's date only where no other is.
    let first_is_update = || anatomy.date.as_ref().is_some_and(|first| dated(&first.excerpt.text).is_ok_and(|(_, first)| first.update));
    if update && anatomy.date.is_some() {
        anatomy.updated.get_or_insert(date);
    } else if !update && anatomy.updated.is_none() && first_is_update() {
        anatomy.updated = anatomy.date.replace(date);
    } else {
        anatomy.date.get_or_insert(date);
    }
}

/// Takes the value of a field.
fn set_field<'a>(page: Page<'a, '_>, field: Field, value: &'a str, anatomy: &mut Anatomy<'a>) {
    match field {
        Field::Section => anatomy.section = Some(excerpt(page.source, value)),
        Field::Headline => {}
        Field::Author => {
            let found = byline(value).map_or_else(|_| plain_byline(value), |(_, found)| found);
            anatomy.byline.get_or_insert(found.shifted(excerpt(page.source, value).span.start));
        }
        Field::Date => match dated(value) {
            Ok((rest, date)) => {
                set_dates(page, &date, anatomy);
                let rest = rest.trim_matches(|mark: char| !mark.is_alphanumeric() && mark != '.');
                let section = Look::at(rest).is_some_and(|look| (1..=4).contains(&look.words) && look.opening == Opening::Capital);
                if section && anatomy.section.is_none() {
                    anatomy.section = Some(excerpt(page.source, rest));
                }
            }
            Err(_) => anatomy.note(DiagnosticKind::InvalidDate, excerpt(page.source, value).span),
        },
    }
}

/// Whether two lines are the same headline, in capitals or not, with a period or without, over one line or two.
pub(crate) fn is_same_line(first: &str, second: &str) -> bool {
    let (first, second) = (first.trim_end_matches('.'), second.trim_end_matches('.'));
    // Wrapped or not, it has as many letters.
    first.len().abs_diff(second.len()) <= 2
        && first.split_whitespace().zip(second.split_whitespace()).all(|(first, second)| first.eq_ignore_ascii_case(second))
}

/// Whether a line under a headline is the name of a column and no deck: one to four words, all but the small ones with
/// capitals, and none of them a number. `Economic Scene.`
fn is_column(text: &str) -> bool {
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

/// How many blocks under the headline are its deck, where neither byline nor date shows it.
fn decks(head: &Head<'_, '_>, headline: usize, story: usize) -> usize {
    // More than one of them are lines without the period of a sentence, on top of each other.
    let heading = |index: usize| {
        let look = Look::at(head.page.text(index)).filter(|look| look.is_heading() && look.opening != Opening::Digit && look.words >= 4);
        look.is_some() && head.line(index).is_text() && dateline(head.page.text(index)).is_err()
    };
    let more = (story..story + DECK_LINES).take_while(|index| index + 1 < head.page.len() && heading(*index)).count();
    if more > 1 && is_deck(head, headline, story + more - 1) {
        return more;
    }
    usize::from(is_deck(head, headline, story))
}

/// Whether the block under the headline is a deck, where neither byline nor date shows it.
fn is_deck(head: &Head<'_, '_>, headline: usize, story: usize) -> bool {
    let page = head.page;
    let (text, under) = (page.text(story), page.text(story + 1));
    if !head.line(story).is_text() || story + 1 >= page.len() || width(text) > look::LONGEST || dateline(text).is_ok() {
        return false;
    }
    let close = page.spaced() && !page.piece(story).gap && page.piece(story + 1).gap;
    let continued = page.text(headline).ends_with(';');
    if continued || close {
        // A summary is a sentence or two: what is longer begins the story.
        return text.len() <= LONGEST_CLOSE_DECK || Look::at(text).is_some_and(|look| !look.inner_end);
    }
    if is_column(text) && Look::at(under).is_none_or(|look| look.ending == Ending::Period && look.words > 8) {
        return page.spaced() && !is_person(text);
    }
    let filed_below = dateline(under).is_ok();
    let longer = || width(under) > width(text) && Ending::of(under) == Ending::Period;
    let unpunctuated = Ending::of(text) == Ending::Bare && longer();
    (filed_below || unpunctuated)
        && Look::at(text).is_some_and(|look| {
            filed_below && look.characters <= 200 && !look.inner_end || unpunctuated && look.opening != Opening::Other && look.words >= 4
        })
}
