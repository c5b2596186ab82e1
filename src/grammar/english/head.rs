//! The head of an article: what stands above the story, in whatever order.
//!
//! ```text
//! head = *(field / section / boilerplate) [kicker] headline *(deck / section / date / byline / caption …)
//! ```
//!
//! The headline is the first line that is nothing else. Under it, a byline or a date shows how far the head
//! reaches, and what stands between is the deck. Without one, a line is a deck where it is set so: directly under
//! the headline with blank lines everywhere else, or without the period of a sentence, or above the dateline.

use std::cell::{Cell, OnceCell};

use super::byline::{self, byline, describe, plain_byline, whole_list};
use super::caption::is_caption;
use super::credit::credit;
use super::date::{DateLine, Written, byline_behind, date_line, dated, is_date_label, is_stamp, may_be_date, placed_date};
use super::dateline::dateline;
use super::deck::{decks, is_column};
use super::furniture::{corrected, field, is_furniture, is_section, may_be_furniture};
use super::headline::{headline, headline_goes_on, is_same_line};
use super::phrase::{self, begins_with, excerpt, fail, has_digit, is_listed, name};
use super::prose::Prose;
use super::signature::{
    dated_byline, describes_authors, desk_line, is_contact, is_person, named_line, names_people, newsroom_line, signed_line,
};
use super::wire::{is_slug, is_wire_header};
use crate::grammar::anatomy::{Anatomy, Page};
use crate::grammar::look::{Ending, Look, Opening};
use crate::lexicon::english::furniture::{Field, PICTURE_ENDINGS};
use crate::lexicon::english::press::{AGENCIES, BYLINE_OPENINGS, BYLINE_SMALL};
use crate::model::byline::Byline;
use crate::model::date::PublicationDate;
use crate::model::dateline::Dateline;
use crate::model::diagnostic::DiagnosticKind;
use crate::model::excerpt::Excerpt;
use crate::model::paragraph::{BlockKind, ParagraphKind};
use crate::span::Span;

/// How many blocks a head has at most.
pub(crate) const BLOCKS: usize = 12;

/// The longest deck, in bytes.
const LONGEST_DECK: usize = 1500;

/// How many lines a deck has at most: a list of the story's points, where it is one.
pub(crate) const DECK_LINES: usize = 4;

/// Reads the head; returns the block in which the story begins.
pub(crate) fn read<'a>(head: &Head<'a, '_>, anatomy: &mut Anatomy<'a>) -> usize {
    let page = head.page;
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

/// What a line of the head is.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Line<'a> {
    Field(Field, &'a str),
    Date(DateLine<'a>),
    /// A time without its day.
    Stamp,
    Byline,
    Section,
    Boilerplate,
    Correction,
    Caption,
    Credit,
    Text,
}

impl Line<'_> {
    pub(crate) fn is_text(self) -> bool {
        self == Self::Text
    }
}

/// How many lines at the top are remembered once they are known: all that the rules look at, as a rule.
const REMEMBERED: usize = 32;

/// The top of a page, each line of it classified once.
pub(crate) struct Head<'a, 'l> {
    pub(crate) page: Page<'a, 'l>,
    lines: [OnceCell<Line<'a>>; REMEMBERED],
    /// What the ends of each block tell, in the story too.
    prose: Vec<Cell<Option<Prose>>>,
    /// Whether it opens with a dateline.
    filed: [OnceCell<bool>; REMEMBERED],
    /// The first dateline that was found: its line, what stands behind it, and what it says.
    dateline: Cell<Option<(usize, &'a str, Dateline<'a>)>>,
}

impl<'a, 'l> Head<'a, 'l> {
    pub(crate) fn new(page: Page<'a, 'l>) -> Self {
        Self {
            page,
            lines: [const { OnceCell::new() }; REMEMBERED],
            prose: vec![Cell::new(None); page.len()],
            filed: [const { OnceCell::new() }; REMEMBERED],
            dateline: Cell::new(None),
        }
    }

    /// What a line is.
    pub(crate) fn line(&self, index: usize) -> Line<'a> {
        match self.lines.get(index) {
            Some(known) => *known.get_or_init(|| self.classified(index)),
            None => self.classified(index),
        }
    }

    /// What is told of a block from its ends; kept where it is told.
    pub(crate) fn prose(&self, index: usize) -> Prose {
        let read = || Prose::at(self.page.text(index), self.page.width(index));
        let Some(told) = self.prose.get(index) else { return Prose::Other };
        let prose = told.get().unwrap_or_else(read);
        told.set(Some(prose));
        prose
    }

    fn classified(&self, index: usize) -> Line<'a> {
        let text = self.page.text(index);
        // A line so long is no part of a head.
        let whole = if self.page.width(index) > LONGEST_DECK { Line::Text } else { line(text, self.prose(index)) };
        match whole {
            // `Published` over the date, `By` over the name.
            Line::Text if is_date_label(text) && matches!(self.line(index + 1), Line::Date(_) | Line::Stamp) => Line::Stamp,
            Line::Text if is_byline_label(text) && named_line(self.page.text(index + 1)).is_ok() => Line::Byline,
            Line::Text if index > 0 && is_byline_label(self.page.text(index - 1)) && named_line(text).is_ok() => Line::Byline,
            line => line,
        }
    }

    /// Whether a line opens with a dateline.
    pub(crate) fn is_filed(&self, index: usize) -> bool {
        let filed = || match dateline(self.page.text(index)) {
            Ok((rest, found)) => {
                let first = self.dateline.take().unwrap_or((index, rest, found));
                self.dateline.set(Some(first));
                true
            }
            Err(_) => false,
        };
        self.filed.get(index).map_or_else(filed, |known| *known.get_or_init(filed))
    }

    /// The dateline that opens a line, and what stands behind it; given away once.
    pub(crate) fn dateline(&self, index: usize) -> phrase::Line<'a, Dateline<'a>> {
        let text = self.page.text(index);
        match self.is_filed(index).then(|| self.dateline.take()).flatten() {
            Some((line, rest, found)) if line == index => Ok((rest, found)),
            _ if self.is_filed(index) => dateline(text),
            _ => fail(text),
        }
    }

    /// Whether a line was read already and is text: neither furniture, correction nor caption.
    pub(crate) fn is_known_text(&self, index: usize) -> bool {
        matches!(self.lines.get(index).and_then(OnceCell::get), Some(Line::Text)) && self.page.width(index) <= LONGEST_DECK
    }
}

/// What a line is by itself, of which it is known what its ends tell.
fn line(text: &str, prose: Prose) -> Line<'_> {
    if prose != Prose::Other {
        let shown = dated_or_signed(text);
        return shown.unwrap_or_else(|| if prose == Prose::Begun { ended(text, false) } else { Line::Text });
    }
    let may_be_furniture = may_be_furniture(text);
    // No date, time or sign of a wire is without a digit.
    let digits = has_digit(text);
    if let Ok((value, field)) = field(text) {
        Line::Field(field, value)
    } else if digits && let Some((_, date)) = bracketed_date(text) {
        Line::Date(date)
    } else if digits && is_stamp(text) {
        Line::Stamp
    } else if digits && is_wire_header(text) {
        Line::Boilerplate
    } else if byline(text).is_ok() || digits && dated_byline(text).is_some() || is_agency_line(text) {
        Line::Byline
    } else if digits && let Some(date) = placed_date(text) {
        Line::Date(date)
    } else if may_be_furniture && corrected(text).is_some() {
        Line::Correction
    } else if is_section(text) {
        Line::Section
    } else if Ending::of(text) == Ending::Bare && credit(text).is_ok() {
        Line::Credit
    } else {
        ended(text, may_be_furniture)
    }
}

/// The date, byline or section that a line is which begins [as prose](Prose) does.
fn dated_or_signed(text: &str) -> Option<Line<'_>> {
    if text.len() > byline::LONGEST {
        return None;
    }
    // No date is without a digit.
    let digits = has_digit(text);
    if digits && let Some((_, date)) = bracketed_date(text) {
        Some(Line::Date(date))
    } else if byline(text).is_ok() || digits && dated_byline(text).is_some() {
        Some(Line::Byline)
    } else if digits && let Some(date) = placed_date(text) {
        Some(Line::Date(date))
    } else if is_section(text) {
        Some(Line::Section)
    } else {
        None
    }
}

/// What a line is by how it ends: furniture, a caption, or text.
fn ended(text: &str, may_be_furniture: bool) -> Line<'_> {
    if is_furniture(text, may_be_furniture) {
        Line::Boilerplate
    } else if is_caption(text) {
        Line::Caption
    } else {
        Line::Text
    }
}

/// The date of a line, which may stand in brackets: `(March 3, 2021)`.
fn bracketed_date(text: &str) -> Option<(&str, DateLine<'_>)> {
    let inside = text.strip_prefix(['(', '[']).and_then(|inside| inside.strip_suffix([')', ']'])).unwrap_or(text);
    may_be_date(inside).then(|| date_line(inside).ok()).flatten()
}

/// Whether a line is the name of an agency that writes stories, and nothing else: `Associated Press`.
fn is_agency_line(text: &str) -> bool {
    let name = text.strip_prefix("The ").unwrap_or(text);
    is_listed(name, &AGENCIES) && !is_listed(name, &PICTURE_ENDINGS) && !begins_with(name, "getty")
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
            Line::Text if page.width(index) <= LONGEST_DECK && texts < DECK_LINES => {
                let text = page.text(index);
                let named = |index| matches!(head.line(index), Line::Byline | Line::Date(_) | Line::Stamp);
                if is_signature(head, index, story) || is_author_line(head, index) {
                    anchor = Some(index);
                } else if anchor.is_some() && is_person(page.text(index)) && is_contact(page.text(index + 1)) {
                    anchor = Some(index + 1);
                } else if anchor.is_some() && Look::at(text).is_some_and(Look::is_heading) && matches!(head.line(index + 1), Line::Date(_))
                {
                    texts += 1;
                } else if anchor.is_some() || head.is_filed(index) && !named(index + 1) {
                    break;
                } else {
                    texts += 1;
                }
            }
            Line::Text => break,
            Line::Section if anchor.is_some_and(|anchor| anchor + 1 == index) => anchor = Some(index),
            Line::Section if anchor.is_none() => {}
            Line::Section => break,
            Line::Boilerplate | Line::Correction | Line::Caption | Line::Credit => {}
        }
    }
    anchor
}

/// A byline without `By`: with a role or outlet, or a newsroom's, or a name next to the date.
pub(crate) fn is_signature(head: &Head<'_, '_>, index: usize, story: usize) -> bool {
    let page = head.page;
    let text = page.text(index);
    let width = page.width(index);
    if width > 200 {
        return false;
    }
    let dated = |index| matches!(head.line(index), Line::Date(_) | Line::Stamp);
    let beside_date = || dated(index + 1) || index > story && dated(index - 1);
    // With the date beside it, `By` opens a byline whatever follows but a sentence: `By admin`.
    let small = || text.split_whitespace().filter(|word| word.starts_with(char::is_lowercase) && !is_listed(word, &BYLINE_SMALL)).count();
    let sentence = || Ending::of(text) == Ending::Period && small() >= 3;
    if begins_with(text, "by") && beside_date() && !sentence() {
        return true;
    }
    if width > 120 || Ending::of(text) != Ending::Bare {
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
    let described = describes_authors(text) || is_contact(text);
    (described || whole_list(page.text(index - 1)).is_some())
        && (above() || index > 1 && is_author_line(head, index - 1))
        && (described || named_line(text).is_ok())
}

/// A line under the headline, or one above that is no kicker.
fn below<'a>(head: &Head<'a, '_>, index: usize, anatomy: &mut Anatomy<'a>) {
    let page = head.page;
    let (text, span) = (page.text(index), page.piece(index).span);
    match head.line(index) {
        Line::Date(date) => {
            set_dates(page, &date, anatomy);
            if let Some(named) = byline_behind(text)
                && let Ok((_, found)) = byline(named)
            {
                anatomy.byline.get_or_insert(found.shifted(excerpt(page.source, named).span.start));
            }
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
        Line::Credit => {
            anatomy.credits.extend(credit(text).ok().map(|(_, found)| found.shifted(span.start)));
            anatomy.paragraph(ParagraphKind::Credit, span, 0);
        }
        Line::Text if is_signature(head, index, 0) || is_author_line(head, index) => set_byline(text, span, anatomy),
        Line::Text if is_person(text) && anatomy.byline.is_some() && is_contact(page.text(index + 1)) => add_author(text, span, anatomy),
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
    let plain = if dated_byline(text).is_some() { fail(text) } else { byline(text) };
    let found = plain.or_else(|_| newsroom_line(text)).or_else(|_| signed_line(text)).or_else(|_| desk_line(text)).ok();
    let dated =
        || dated_byline(text).and_then(|(names, _)| byline(names).or_else(|_| signed_line(names)).or_else(|_| named_line(names)).ok());
    // Under `By` on a line of its own.
    if is_byline_label(text) {
        return anatomy.block(BlockKind::Byline, span);
    }
    let opened = anatomy.byline.is_none() && anatomy.blocks.last().is_some_and(|block| block.kind == BlockKind::Byline);
    let people = || (opened || names_people(text)).then(|| named_line(text).ok()).flatten();
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

/// Takes one more author, who has a line of their own.
fn add_author<'a>(text: &'a str, span: Span, anatomy: &mut Anatomy<'a>) {
    if let (Some(byline), Ok((_, more))) = (&mut anatomy.byline, named_line(text)) {
        byline.authors.extend(more.shifted(span.start).authors);
    }
    anatomy.block(BlockKind::Byline, span);
}

/// Whether a line is what opens a byline, which stands below it: `By`.
fn is_byline_label(text: &str) -> bool {
    is_listed(text, &BYLINE_OPENINGS)
}

/// Takes the dates of a line.
pub(crate) fn set_dates<'a>(page: Page<'a, '_>, date: &DateLine<'a>, anatomy: &mut Anatomy<'a>) {
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
            let found = byline(value).or_else(|_| signed_line(value)).map_or_else(|_| plain_byline(value), |(_, found)| found);
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
