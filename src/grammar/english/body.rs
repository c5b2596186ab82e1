//! The body of an article: what each of its blocks is.

use std::cell::Cell;

use super::byline::describe;
use super::caption::{is_caption, is_caption_label};
use super::credit::credit;
use super::date::{is_entry_time, labelled_date};
use super::dateline::{dateline, dateline_alone, dateline_before_colon, dateline_without_dash};
use super::furniture::{corrected, heads_links, is_boilerplate, is_furniture, may_be_furniture};
use super::head::{Head, set_dates};
use super::heading::{bullet, is_date, is_framed, is_plain_heading, is_section_mark, is_title, question_or_answer};
use super::headline::is_same_line;
use super::phrase::{Line, fail, fits};
use super::prose::Prose;
use super::signature::describes_authors;
use super::signed::{LONGEST_CREDIT_LINE, LONGEST_SIGNATURE};
use super::wire::is_wire_footer;
use crate::grammar::anatomy::{Anatomy, Page};
use crate::grammar::look::Ending;
use crate::model::credit::{Contribution, Contributor, Credit};
use crate::model::dateline::Dateline;
use crate::model::excerpt::Excerpt;
use crate::model::paragraph::{Block, BlockKind, ParagraphKind};
use crate::span::Span;

/// How many blocks of the story may stand above its dateline: a summary, a picture.
const ABOVE_DATELINE: usize = 3;

/// How many may stand above one that names its agency and its day, which nothing else does: a summary point by point.
const ABOVE_WIRE: usize = 10;

/// Reads the body from the block `start` on.
pub(crate) fn read<'a>(head: &Head<'a, '_>, start: usize, anatomy: &mut Anatomy<'a>) {
    let page = head.page;
    let mut body = Body {
        head,
        page,
        start,
        told: false,
        corrects: false,
        labelled: false,
        pull_quotes: 0,
        foot: None,
        related: false,
        asked: false,
        explains: None,
        noted: vec![Cell::new(0); page.len()],
    };
    for index in start..page.len() {
        body.block(index, anatomy);
    }
}

/// The longest marker of an archive before a paragraph's text, in bytes.
const LONGEST_MARKER: usize = 16;

/// How long an archive's marker is that opens a paragraph, with the space behind it: `FULL TEXT. `
#[inline]
fn marker(text: &str) -> usize {
    // Two capitals: most paragraphs begin with one.
    if !matches!(text.as_bytes(), [b'A'..=b'Z', b'A'..=b'Z' | b' ', ..]) {
        return 0;
    }
    let start = text.as_bytes().get(..text.len().min(LONGEST_MARKER)).unwrap_or_default();
    let Some(end) = start.windows(2).position(|pair| pair == b". ") else { return 0 };
    let label = start.get(..end).unwrap_or_default();
    let upper = label.len() > 2 && label.iter().all(|byte| byte.is_ascii_uppercase() || *byte == b' ');
    if upper && text.get(..=end).is_some_and(is_boilerplate) { end + 2 } else { 0 }
}

/// The body so far.
pub(super) struct Body<'a, 'l> {
    /// What is known of the page's first lines.
    head: &'l Head<'a, 'l>,
    pub(super) page: Page<'a, 'l>,
    pub(super) start: usize,
    /// Whether a paragraph of the story is behind.
    pub(super) told: bool,
    /// Whether the block before was the label of a correction.
    corrects: bool,
    /// Whether the block before was the label of a caption.
    labelled: bool,
    pub(super) pull_quotes: usize,
    /// From where on a note on an author may stand; found when one may.
    pub(super) foot: Option<usize>,
    /// Whether headlines of other stories may stand here.
    related: bool,
    /// Whether there was a question: the story is an interview.
    asked: bool,
    /// Whether questions head parts of the story; counted at the first.
    pub(super) explains: Option<bool>,
    /// What has been asked of each block.
    noted: Vec<Cell<u8>>,
}

/// What is asked of a block for its own sake and for that of others beside it.
#[derive(Debug, Clone, Copy)]
pub(super) enum Kind {
    Caption,
    Boilerplate,
    PlainHeading,
}

impl<'a> Body<'a, '_> {
    fn block(&mut self, index: usize, anatomy: &mut Anatomy<'a>) {
        let piece = self.page.piece(index);
        let span = piece.span;
        let text = span.of(self.page.source).unwrap_or_default();
        // What is plainly prose may still be what a label above it says, and the last line a date.
        let corrected_above = matches!(anatomy.blocks.last(), Some(Block { kind: BlockKind::Paragraph(ParagraphKind::Correction), .. }));
        if !(self.labelled || self.related || corrected_above) {
            let prose = self.prose_at(index);
            if prose == Prose::Open {
                return self.unended(index, text, anatomy);
            }
            if prose != Prose::Other && (index + 1 < self.page.len() || !is_date(text)) {
                return self.running(index, text, prose, anatomy);
            }
        }
        if std::mem::take(&mut self.corrects) {
            return anatomy.paragraph(ParagraphKind::Correction, span, 0);
        }
        // Under a correction, the day on which it was printed.
        if corrected_above && is_date(text) {
            return anatomy.paragraph(ParagraphKind::Correction, span, 0);
        }
        if index + 1 == self.page.len() && index > self.start && Ending::of(self.page.text(index - 1)) != Ending::Bare && is_date(text) {
            return anatomy.paragraph(ParagraphKind::Boilerplate, span, 0);
        }
        let known = self.head.is_known_text(index);
        let opening = !known && may_be_furniture(text);
        if opening && let Some(more) = corrected(text) {
            self.corrects = more;
            return anatomy.paragraph(ParagraphKind::Correction, span, 0);
        }
        if std::mem::take(&mut self.labelled) || is_caption_label(text) || self.is_alternative(index) {
            self.labelled = is_caption_label(text);
            return anatomy.paragraph(ParagraphKind::Caption, span, 0);
        }
        // In the midst of a story, a time by itself is nothing else.
        if matches!(text.as_bytes(), [b'0'..=b'9', ..])
            && (self.start + 2..self.page.len().saturating_sub(2)).contains(&index)
            && !self.related
            && is_entry_time(text)
        {
            return anatomy.paragraph(ParagraphKind::Timestamp, span, 0);
        }
        // A time has no date.
        if let Some(date) = labelled_date(text)
            && (date.is_some() || !is_entry_time(text))
        {
            // Where the head has no date, this is the article's.
            if anatomy.date.is_none()
                && let Some(date) = date
            {
                set_dates(self.page, &date, anatomy);
                return anatomy.block(BlockKind::Header, span);
            }
            return anatomy.paragraph(ParagraphKind::Boilerplate, span, 0);
        }
        if self.stands_apart(index, text, Self::credit, anatomy) {
            return;
        }
        // Whoever worked on the story may be named anywhere in it, on a line of their own.
        let ending = Ending::of(text);
        if fits(text, LONGEST_CREDIT_LINE)
            && ending == Ending::Bare
            && !self.may_credit(index, text)
            && let Ok((_, found)) = credit(text)
        {
            anatomy.credits.push(found.shifted(span.start));
            return anatomy.paragraph(ParagraphKind::Credit, span, 0);
        }
        if self.is_signed(index) {
            let name = text.trim_start_matches(['—', '–', '-', ' ']);
            let name = Excerpt { text: name.into(), span: Span::new(span.end - name.len(), span.end) };
            let person = Contributor { name: name.clone(), place: None, contribution: Contribution::Reporting };
            anatomy.credits.push(Credit { excerpt: name, people: vec![person] });
            return anatomy.paragraph(ParagraphKind::Credit, span, 0);
        }
        if self.is_about_author(index, anatomy) || self.is_helped(index, text) {
            return anatomy.paragraph(ParagraphKind::Credit, span, 0);
        }
        if matches!(text.as_bytes(), [b'A' | b'Q', b'A'..=b'Z', ..])
            && let Some(kind) = self.glued_mark(index)
        {
            self.asked = true;
            return anatomy.paragraph(kind, span, 1);
        }
        // Under a pull quote, whose it is: `— Ana Ruiz, a weaver`.
        if text.starts_with(['—', '–', '-'])
            && piece.width() <= LONGEST_SIGNATURE * 2
            && matches!(anatomy.blocks.last(), Some(Block { kind: BlockKind::Paragraph(ParagraphKind::PullQuote), .. }))
        {
            return anatomy.paragraph(ParagraphKind::PullQuote, span, 0);
        }
        let kind = self.kind(index, text, known, ending);
        self.told |= kind == ParagraphKind::Body && ending != Ending::Bare;
        anatomy.paragraph(kind, span, if kind == ParagraphKind::Body { marker(text) } else { 0 });
    }

    /// Whether a block is of this kind; each is read once.
    pub(super) fn is(&self, kind: Kind, index: usize) -> bool {
        let read = || {
            let text = self.page.text(index);
            let told = matches!(self.prose_at(index), Prose::Plain | Prose::Named | Prose::Open);
            match kind {
                // No prose is either.
                Kind::Caption | Kind::Boilerplate if told => false,
                Kind::Caption => is_caption(text),
                Kind::Boilerplate => is_boilerplate(text),
                // No end mark and no number, as headings and the lines of tables.
                Kind::PlainHeading => is_plain_heading(text) && !self.is(Kind::Caption, index),
            }
        };
        let Some(noted) = self.noted.get(index) else { return read() };
        let (asked, found) = (1 << (2 * kind as u32), 2 << (2 * kind as u32));
        if noted.get() & asked == 0 {
            let answer = if read() { asked | found } else { asked };
            noted.set(noted.get() | answer);
        }
        noted.get() & found != 0
    }

    /// What is told of a block from its ends.
    pub(super) fn prose_at(&self, index: usize) -> Prose {
        self.head.prose(index)
    }

    /// Takes a block that is something by where it stands: one that opens the story with its dateline, the headline once more, a credit or a
    /// note on an author, a byline below the pictures, what its author is. Whether it is.
    fn stands_apart(
        &mut self,
        index: usize,
        text: &'a str,
        credit: impl Fn(&mut Self, usize, &'a str) -> Option<Credit<'a>>,
        anatomy: &mut Anatomy<'a>,
    ) -> bool {
        let span = self.page.piece(index).span;
        let high = index < self.start + ABOVE_DATELINE || self.may_be_filed(index, text);
        if anatomy.dateline.is_none() && high && self.dateline(index, anatomy).is_some() {
            self.told = true;
            return true;
        }
        if self.is_headline_again(index, anatomy) {
            anatomy.block(BlockKind::Headline, span);
            return true;
        }
        if let Some(found) = credit(self, index, text).or_else(|| self.note_on_author(index, anatomy)) {
            if !found.people.is_empty() {
                anatomy.credits.push(found.shifted(span.start));
            }
            anatomy.paragraph(ParagraphKind::Credit, span, 0);
            return true;
        }
        if anatomy.byline.is_none()
            && let Some(found) = self.byline_below(index)
        {
            anatomy.byline = Some(found.shifted(span.start));
            anatomy.block(BlockKind::Byline, span);
            return true;
        }
        // Under a byline below the pictures, what its author is.
        if !self.told
            && let (Some(byline), Some(Block { kind: BlockKind::Byline, .. })) = (&mut anatomy.byline, anatomy.blocks.last())
            && describes_authors(text)
        {
            describe(&mut byline.authors, text, span);
            anatomy.block(BlockKind::Byline, span);
            return true;
        }
        false
    }

    /// A block that begins [as prose](Prose) does: of the rules for blocks those are left that ask where it stands and, unless it is plain,
    /// how it ends.
    fn running(&mut self, index: usize, text: &'a str, prose: Prose, anatomy: &mut Anatomy<'a>) {
        let span = self.page.piece(index).span;
        let late = self.is_late(index);
        let apart = match text.as_bytes() {
            // In the midst of a story nothing stands apart but what begins with a parenthesis.
            _ if self.told && !late && index >= self.start + ABOVE_DATELINE && index + 2 < self.page.len() => {
                let filed = anatomy.dateline.is_none() && self.may_be_filed(index, text) && self.dateline(index, anatomy).is_some();
                if filed {
                    return;
                }
                false
            }
            _ if prose != Prose::Plain => self.stands_apart(index, text, Self::credit, anatomy),
            [b'A'..=b'Z', ..] if late => self.stands_apart(index, text, |body, index, _| body.author_note(index), anatomy),
            _ => self.stands_apart(index, text, |_, _, _| None, anatomy),
        };
        if apart {
            return;
        }
        if self.is_about_author(index, anatomy) || self.is_helped(index, text) {
            return anatomy.paragraph(ParagraphKind::Credit, span, 0);
        }
        if prose == Prose::Begun && !self.head.is_known_text(index) {
            if self.is(Kind::Caption, index) {
                return anatomy.paragraph(ParagraphKind::Caption, span, 0);
            }
            if is_furniture(text, false) {
                self.related = heads_links(text);
                return anatomy.paragraph(ParagraphKind::Boilerplate, span, 0);
            }
        }
        if matches!(text.as_bytes(), [b'"' | b'\'' | 0xE2, ..]) && self.is_pull_quote(index) {
            return anatomy.paragraph(ParagraphKind::PullQuote, span, 0);
        }
        self.told = true;
        anatomy.paragraph(ParagraphKind::Body, span, marker(text));
    }

    /// A block that begins as prose does and has [no mark at its end](Prose::Open): it heads what stands below, or is of the story, unless
    /// it is something by where it stands.
    fn unended(&mut self, index: usize, text: &'a str, anatomy: &mut Anatomy<'a>) {
        let span = self.page.piece(index).span;
        if self.is_alternative(index) {
            return anatomy.paragraph(ParagraphKind::Caption, span, 0);
        }
        if self.stands_apart(index, text, |_, _, _| None, anatomy) {
            return;
        }
        if self.is_about_author(index, anatomy) || self.is_helped(index, text) {
            return anatomy.paragraph(ParagraphKind::Credit, span, 0);
        }
        if self.is_subhead(index) {
            return anatomy.paragraph(ParagraphKind::Subhead, span, 0);
        }
        anatomy.paragraph(ParagraphKind::Body, span, marker(text));
    }

    /// Whether a block below a summary may open with a dateline, which names a city in capitals, and its agency in marks.
    fn may_be_filed(&self, index: usize, text: &str) -> bool {
        const LONGEST: usize = 60;
        let capitals = matches!(text.as_bytes(), [b'A'..=b'Z', b'A'..=b'Z' | b' ', ..]);
        capitals
            && index < self.start + ABOVE_WIRE
            && memchr::memchr2(b'(', b'/', text.as_bytes().get(..LONGEST.min(text.len())).unwrap_or_default()).is_some()
    }

    /// Takes the dateline, where this block opens with one or is one.
    fn dateline(&self, index: usize, anatomy: &mut Anatomy<'a>) -> Option<()> {
        let (text, span) = (self.page.text(index), self.page.piece(index).span);
        let marker = marker(text);
        let opens = |text: &'a str| -> Line<'a, Dateline<'a>> {
            let lost = |text| if index == self.start { dateline_without_dash(text) } else { fail(text) };
            let whole = |text| if marker == 0 { self.head.dateline(index) } else { dateline(text) };
            let headed = |text: &'a str| if self.heads_first(index) { dateline_before_colon(text) } else { fail(text) };
            whole(text).or_else(|_| dateline_alone(text)).or_else(|_| lost(text)).or_else(|_| headed(text))
        };
        let (rest, found) = opens(text.get(marker..)?).ok()?;
        if index >= self.start + ABOVE_DATELINE && (found.agencies.is_empty() || found.date.is_none()) {
            return None;
        }
        anatomy.dateline = Some(found.shifted(span.start + marker));
        if rest.is_empty() {
            anatomy.block(BlockKind::Dateline, span);
        } else {
            anatomy.paragraph(ParagraphKind::Body, span, text.len() - rest.len());
        }
        Some(())
    }

    /// Whether a word in capitals with a colon opens the story and no other paragraph near it: no transcript begins so.
    fn heads_first(&self, index: usize) -> bool {
        let labelled = |index: usize| {
            let label = self.page.text(index).split(':').next().unwrap_or_default();
            label.len() < 40 && label.len() < self.page.text(index).len() && !label.contains(char::is_lowercase)
        };
        index == self.start && self.start > 0 && labelled(index) && !(index + 1..index + 6).any(labelled)
    }

    /// Whether the headline stands here once more, at the top of the story.
    fn is_headline_again(&self, index: usize, anatomy: &Anatomy<'_>) -> bool {
        index < self.start + 2 && anatomy.headline.as_ref().is_some_and(|headline| is_same_line(&headline.text, self.page.text(index)))
    }

    /// Whether a block stands in the second half of the story.
    pub(super) fn is_late(&self, index: usize) -> bool {
        (index - self.start) * 2 + 1 >= self.page.len() - self.start
    }

    /// Whether a line says what a picture shows for those who do not see it, over the label of its source or caption.
    fn is_alternative(&self, index: usize) -> bool {
        const LONGEST: usize = 240;
        let text = self.page.text(index);
        if self.page.width(index) > LONGEST || self.told && (text.ends_with('.') || Ending::of(text) != Ending::Bare) {
            return false;
        }
        let below = self.page.text(index + 1);
        let pictured =
            || below.starts_with("Image ") && (is_caption_label(below) || self.is(Kind::Caption, index + 1)) && !below.contains('.');
        // Above the story no heading is looked for.
        let above = || !self.told && index > 0 && text.split(' ').count() >= 4 && self.is(Kind::Caption, index + 1);
        // `pilgrims at the gate in 1908.`: no sentence begins so.
        let small = || !self.told && text.starts_with(char::is_lowercase) && text.split(' ').count() <= 16 && below.split(' ').count() > 16;
        ((pictured() || above()) && Ending::of(text) == Ending::Bare || small()) && !self.is(Kind::Boilerplate, index)
    }

    /// What kind of paragraph a block is.
    fn kind(&mut self, index: usize, text: &str, known: bool, ending: Ending) -> ParagraphKind {
        if !known && self.is(Kind::Caption, index) {
            return ParagraphKind::Caption;
        }
        if !known && self.is(Kind::Boilerplate, index)
            || self.related && self.is_link(index)
            || index + 2 >= self.page.len() && is_wire_footer(text)
        {
            // `Related:`, and the headlines of other stories below it.
            self.related = self.related || heads_links(text);
            return ParagraphKind::Boilerplate;
        }
        self.related = false;
        if text.starts_with(['Q', 'A'])
            && let Ok((_, kind)) = question_or_answer(text)
        {
            // `A. Ruiz` is a name where nothing was asked.
            self.asked |= kind == ParagraphKind::Question;
            if self.asked {
                return kind;
            }
        }
        let lettered = text.starts_with(|first: char| first.is_ascii_alphabetic() || matches!(first, '“' | '"' | '‘'));
        if !lettered && bullet(text).is_ok() {
            let beside = [index.wrapping_sub(1), index + 1].map(|beside| is_framed(self.page.text(beside)));
            if is_framed(text) && beside == [false, false] {
                return ParagraphKind::Subhead;
            }
            return ParagraphKind::ListItem;
        }
        if is_entry_time(text) {
            return ParagraphKind::Timestamp;
        }
        // Both stand alone; only one repeats what somebody says in the story. “ ‘ and « begin with these bytes.
        if matches!(text.as_bytes(), [b'"' | b'\'' | 0xC2 | 0xE2, ..]) && self.is_pull_quote(index) {
            return ParagraphKind::PullQuote;
        }
        let headed = match ending {
            Ending::Bare | Ending::Question => true,
            // `II.`
            Ending::Period => is_section_mark(text),
            _ => false,
        };
        if headed && self.is_subhead(index) {
            return ParagraphKind::Subhead;
        }
        ParagraphKind::Body
    }

    /// Whether a line in a list of links is one: not the short one over the story, which goes on below it.
    fn is_link(&self, index: usize) -> bool {
        let below = self.page.text(index + 1);
        let goes_on = || Ending::of(below) == Ending::Period && below.split(' ').count() > 8;
        let text = self.page.text(index);
        is_title(text) && !(text.split(' ').count() <= 4 && !self.is(Kind::Boilerplate, index - 1) && goes_on())
    }

    /// A question or an answer whose mark was run together with it, `QWhy did it close?` over `AIt lost money.`: either
    /// shows the other.
    fn glued_mark(&self, index: usize) -> Option<ParagraphKind> {
        let glued = |index: usize, mark: u8| {
            let capital_word = |first: u8, second: Option<&u8>| {
                first.is_ascii_uppercase() && second.is_none_or(|next| next.is_ascii_lowercase() || matches!(next, b' ' | b'\''))
            };
            matches!(self.page.text(index).as_bytes(), [first, second, rest @ ..] if *first == mark && capital_word(*second, rest.first()))
        };
        let marked = |index: usize, kind| question_or_answer(self.page.text(index)).is_ok_and(|(_, found)| found == kind);
        let asks = |index: usize| glued(index, b'Q') && self.page.text(index).contains('?');
        let answers = |index: usize| glued(index, b'A') || marked(index, ParagraphKind::Answer);
        if asks(index) && (answers(index + 1) || self.asked) {
            Some(ParagraphKind::Question)
        } else if glued(index, b'A') && index > self.start && asks(index - 1) {
            Some(ParagraphKind::Answer)
        } else {
            None
        }
    }
}
