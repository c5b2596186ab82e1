//! The body of an article: what each of its blocks is.

use nom::Parser;
use nom::branch::alt;
use nom::bytes::complete::tag;
use nom::character::complete::{char, one_of};
use nom::combinator::recognize;
use nom::sequence::terminated;

use super::byline::{byline, signature};
use super::credit::credit;
use super::date::time;
use super::dateline::{dateline, dateline_alone, dateline_without_dash};
use super::furniture::{correction, is_boilerplate, is_caption};
use super::phrase::{Line, number, spaces};
use crate::grammar::anatomy::{Anatomy, Page};
use crate::grammar::look::{Ending, Look};
use crate::model::dateline::Dateline;
use crate::model::paragraph::{BlockKind, ParagraphKind};
use crate::span::Span;

/// How many blocks of the story may stand above its dateline: a summary, a picture.
const ABOVE_DATELINE: usize = 3;

/// How many pull quotes are looked for: each is searched in the whole text.
const PULL_QUOTES: usize = 6;

/// Reads the body from the block `start` on.
pub(crate) fn read<'a>(page: Page<'a, '_>, start: usize, anatomy: &mut Anatomy<'a>) {
    let mut body = Body { page, start, corrects: false, pull_quotes: 0, asked: false };
    for index in start..page.len() {
        body.block(index, anatomy);
    }
}

/// The body so far.
#[derive(Debug)]
struct Body<'a, 'l> {
    page: Page<'a, 'l>,
    start: usize,
    /// Whether the block before was the label of a correction.
    corrects: bool,
    pull_quotes: usize,
    /// Whether there was a question: the story is an interview.
    asked: bool,
}

impl<'a> Body<'a, '_> {
    fn block(&mut self, index: usize, anatomy: &mut Anatomy<'a>) {
        let (text, span) = (self.page.text(index), self.page.piece(index).span);
        if std::mem::take(&mut self.corrects) {
            return anatomy.paragraph(ParagraphKind::Correction, span, 0);
        }
        if let Some(more) = correction(text) {
            self.corrects = more;
            return anatomy.paragraph(ParagraphKind::Correction, span, 0);
        }
        if anatomy.dateline.is_none()
            && index < self.start + ABOVE_DATELINE
            && let Some(()) = self.dateline(index, anatomy)
        {
            return;
        }
        if self.is_headline_again(index, anatomy) {
            return anatomy.block(BlockKind::Headline, span);
        }
        if let Some(found) = self.credit(index) {
            anatomy.credits.push(found.shifted(span.start));
            return anatomy.paragraph(ParagraphKind::Credit, span, 0);
        }
        if anatomy.byline.is_none()
            && let Some(found) = self.byline_below(index)
        {
            anatomy.byline = Some(found.shifted(span.start));
            return anatomy.block(BlockKind::Byline, span);
        }
        anatomy.paragraph(self.kind(index), span, 0);
    }

    /// Takes the dateline, where this block opens with one or is one.
    fn dateline(&self, index: usize, anatomy: &mut Anatomy<'a>) -> Option<()> {
        let (text, span) = (self.page.text(index), self.page.piece(index).span);
        let opens = |text: &'a str| -> Line<'a, Dateline<'a>> {
            let lost = |text| if index == self.start { dateline_without_dash(text) } else { super::phrase::fail(text) };
            dateline(text).or_else(|_| dateline_alone(text)).or_else(|_| lost(text))
        };
        let (rest, found) = opens(text).ok()?;
        anatomy.dateline = Some(found.shifted(span.start));
        if rest.is_empty() {
            anatomy.block(BlockKind::Dateline, span);
        } else {
            anatomy.paragraph(ParagraphKind::Body, span, text.len() - rest.len());
        }
        Some(())
    }

    /// Whether the headline stands here once more, at the top of the story.
    fn is_headline_again(&self, index: usize, anatomy: &Anatomy<'_>) -> bool {
        let bare = |text: &'a str| text.trim_end_matches('.');
        index < self.start + 2
            && anatomy
                .headline
                .as_ref()
                .is_some_and(|headline| headline.text.trim_end_matches('.').eq_ignore_ascii_case(bare(self.page.text(index))))
    }

    /// The credit that this block is: in the second half of the story, or in parentheses anywhere.
    fn credit(&self, index: usize) -> Option<crate::Credit<'a>> {
        let text = self.page.text(index);
        let late = (index - self.start) * 2 + 1 >= self.page.len() - self.start;
        let plausible = text.starts_with(|first: char| first.is_uppercase() || matches!(first, '(' | '[' | '-' | '—' | '–' | '*'));
        if plausible && (late || text.starts_with('(')) { credit(text).ok().map(|(_, found)| found) } else { None }
    }

    /// A byline at the story's end, or right above its first paragraph.
    fn byline_below(&self, index: usize) -> Option<crate::Byline<'a>> {
        let text = self.page.text(index);
        let last = index + 1 == self.page.len();
        let found = if last || index + 2 >= self.page.len() || index <= self.start + 1 { byline(text).ok() } else { None };
        found.or_else(|| if last { signature(text).ok() } else { None }).map(|(_, found)| found)
    }

    /// What kind of paragraph a block is.
    fn kind(&mut self, index: usize) -> ParagraphKind {
        let text = self.page.text(index);
        if is_caption(text) {
            return ParagraphKind::Caption;
        }
        if is_boilerplate(text) {
            return ParagraphKind::Boilerplate;
        }
        if let Ok((_, kind)) = question_or_answer(text) {
            // `A. Ruiz` is a name where nothing was asked.
            self.asked |= kind == ParagraphKind::Question;
            if self.asked {
                return kind;
            }
        }
        if bullet(text).is_ok() {
            return ParagraphKind::ListItem;
        }
        if time(text).is_ok_and(|(rest, _)| rest.trim_matches([':', '.', ' ']).is_empty()) {
            return ParagraphKind::Timestamp;
        }
        if self.is_subhead(index) {
            return ParagraphKind::Subhead;
        }
        if self.is_pull_quote(index) {
            return ParagraphKind::PullQuote;
        }
        ParagraphKind::Body
    }

    /// Whether a block heads the ones that follow: set as a heading, with a paragraph below it, and not
    /// announced by a colon above it.
    fn is_subhead(&self, index: usize) -> bool {
        let text = self.page.text(index);
        if Ending::of(text) != Ending::Bare || index == self.start && self.start == 0 {
            return false;
        }
        let Some(look) = Look::at(text) else { return false };
        if !look.is_heading() || !is_heading_text(text) {
            return false;
        }
        let above = index.checked_sub(1).map(|above| Ending::of(self.page.text(above)));
        if above == Some(Ending::Colon) && index > self.start {
            return false;
        }
        self.heads_story(index)
    }

    /// Whether a paragraph follows below, with at most another heading and a caption between.
    fn heads_story(&self, index: usize) -> bool {
        let mut headings = 0;
        for below in index + 1..self.page.len().min(index + 4) {
            let text = self.page.text(below);
            match Look::at(text) {
                None => return true,
                Some(look) if look.ending != Ending::Bare && look.ending != Ending::Open => return !is_boilerplate(text),
                Some(_) if is_caption(text) => {}
                Some(look) if look.is_heading() && headings == 0 => headings += 1,
                Some(_) => return look_is_long(text),
            }
        }
        false
    }

    /// Whether a block repeats a quote of the story.
    fn is_pull_quote(&mut self, index: usize) -> bool {
        const LENGTHS: std::ops::Range<usize> = 24..400;
        let text = self.page.text(index);
        let quoted = text.starts_with(['“', '"', '‘', '«']);
        if !quoted || !LENGTHS.contains(&text.len()) || self.pull_quotes >= PULL_QUOTES {
            return false;
        }
        let inside = text.trim_start_matches(['“', '"', '‘', '«', '\'']);
        let Some(end) = inside.rfind(['”', '"', '’', '»']) else { return false };
        let said = inside.get(..end).unwrap_or_default().trim_end_matches(['.', ',', '!', '?', ' ', '”', '"']);
        let after = inside.get(end..).unwrap_or_default();
        if said.len() < LENGTHS.start || after.split_whitespace().count() > 8 {
            return false;
        }
        self.pull_quotes += 1;
        let span = self.page.piece(index).span;
        let found =
            |from: Span| from.of(self.page.source).is_some_and(|text| memchr::memmem::find(text.as_bytes(), said.as_bytes()).is_some());
        found(Span::new(0, span.start)) || found(Span::new(span.end, self.page.source.len()))
    }
}

fn look_is_long(text: &str) -> bool {
    Look::at(text).is_none_or(|look| look.words > 20)
}

/// Whether the words of a heading are: no price, no address, no name and age.
fn is_heading_text(text: &str) -> bool {
    let aged = text.rsplit_once(", ").is_some_and(|(_, last)| last.len() <= 3 && last.bytes().all(|digit| digit.is_ascii_digit()));
    let scored =
        text.rsplit([' ', ',']).next().is_some_and(|last| last.contains('/') && last.starts_with(|digit: char| digit.is_ascii_digit()));
    let labelled = text.contains(": ") && text.split(": ").nth(1).is_some_and(|after| after.starts_with(char::is_lowercase));
    let address = text.contains("://") || text.contains('@') || text.contains(['<', '>', '{', '}', '|', '=']) || text.starts_with('#');
    let letters = text.chars().filter(|letter| letter.is_alphabetic()).count();
    !(aged || scored || labelled || address) && letters >= 2 && letters * 2 >= text.chars().count()
}

/// ```text
/// question-or-answer = ("Q" / "A" / "QUESTION" / "ANSWER") (":" / "." / ")") SP
/// ```
fn question_or_answer(input: &str) -> Line<'_, ParagraphKind> {
    let mark = |input| recognize((one_of(":.)"), spaces)).parse(input);
    let question = terminated(alt((tag("QUESTION"), tag("Question"), tag("Q"))), mark).map(|_| ParagraphKind::Question);
    let answer = terminated(alt((tag("ANSWER"), tag("Answer"), tag("A"))), mark).map(|_| ParagraphKind::Answer);
    alt((question, answer)).parse(input)
}

/// ```text
/// bullet = ("•" / "●" / "▪" / "*" / "-" / "–" / number ")") SP
/// ```
fn bullet(input: &str) -> Line<'_, &str> {
    let mark =
        alt((tag("•"), tag("●"), tag("▪"), tag("■"), tag("◦"), tag("‣"), tag("·"), tag("*"), tag("-"), tag("–"), tag("►"), tag("▶")));
    alt((recognize((mark, spaces)), recognize((tag("•"), nom::combinator::rest)), recognize((number(1, 2), char(')'), spaces))))
        .parse(input)
}
