//! The body of an article: what each of its blocks is.

use super::byline::byline;
use super::caption::is_caption;
use super::credit::{author_note, credit, is_newsroom_credit};
use super::date::{is_entry_time, time};
use super::dateline::{dateline, dateline_alone, dateline_without_dash};
use super::furniture::{correction, is_boilerplate};
use super::heading::{bullet, is_date, is_heading, is_plain_heading, is_title, numbered, question_or_answer};
use super::headline::is_same_line;
use super::phrase::{Line, is_listed, name};
use super::signature::{is_person, signature};
use crate::grammar::anatomy::{Anatomy, Page};
use crate::grammar::look::{Ending, Look};
use crate::lexicon::english::furniture::QUESTION_WORDS;
use crate::model::credit::{Contribution, Contributor, Credit};
use crate::model::dateline::Dateline;
use crate::model::excerpt::Excerpt;
use crate::model::paragraph::{Block, BlockKind, ParagraphKind};
use crate::span::Span;

/// How many blocks of the story may stand above its dateline: a summary, a picture.
const ABOVE_DATELINE: usize = 3;

/// The longest name that signs an entry, in bytes.
const LONGEST_SIGNATURE: usize = 48;

/// The longest credit that is believed anywhere in the story, in bytes.
const LONGEST_CREDIT_LINE: usize = 120;

/// How many pull quotes are looked for: each is searched in the whole text.
const PULL_QUOTES: usize = 6;

/// How many of the last blocks may be a note on the author, below which nothing of the story stands: for each name the
/// whole story is searched.
const FOOT: usize = 24;

/// Reads the body from the block `start` on.
pub(crate) fn read<'a>(page: Page<'a, '_>, start: usize, anatomy: &mut Anatomy<'a>) {
    let mut body = Body { page, start, corrects: false, pull_quotes: 0, related: false, asked: false, explains: None };
    for index in start..page.len() {
        body.block(index, anatomy);
    }
}

/// The longest marker of an archive before a paragraph's text, in bytes.
const LONGEST_MARKER: usize = 16;

/// How long an archive's marker is that opens a paragraph, with the space behind it: `FULL TEXT. `
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
#[derive(Debug)]
struct Body<'a, 'l> {
    page: Page<'a, 'l>,
    start: usize,
    /// Whether the block before was the label of a correction.
    corrects: bool,
    pull_quotes: usize,
    /// Whether headlines of other stories may stand here.
    related: bool,
    /// Whether there was a question: the story is an interview.
    asked: bool,
    /// Whether questions head parts of the story; counted at the first.
    explains: Option<bool>,
}

impl<'a> Body<'a, '_> {
    fn block(&mut self, index: usize, anatomy: &mut Anatomy<'a>) {
        let (text, span) = (self.page.text(index), self.page.piece(index).span);
        if std::mem::take(&mut self.corrects) {
            return anatomy.paragraph(ParagraphKind::Correction, span, 0);
        }
        // Under a correction, the day on which it was printed.
        if matches!(anatomy.blocks.last(), Some(Block { kind: BlockKind::Paragraph(ParagraphKind::Correction), .. })) && is_date(text) {
            return anatomy.paragraph(ParagraphKind::Correction, span, 0);
        }
        if index + 1 == self.page.len() && index > self.start && Ending::of(self.page.text(index - 1)) != Ending::Bare && is_date(text) {
            return anatomy.paragraph(ParagraphKind::Boilerplate, span, 0);
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
            if !found.people.is_empty() {
                anatomy.credits.push(found.shifted(span.start));
            }
            return anatomy.paragraph(ParagraphKind::Credit, span, 0);
        }
        if anatomy.byline.is_none()
            && let Some(found) = self.byline_below(index)
        {
            anatomy.byline = Some(found.shifted(span.start));
            return anatomy.block(BlockKind::Byline, span);
        }
        // Whoever worked on the story may be named anywhere in it, on a line of their own.
        if text.len() <= LONGEST_CREDIT_LINE
            && Ending::of(text) == Ending::Bare
            && let Ok((_, found)) = credit(text)
        {
            anatomy.credits.push(found.shifted(span.start));
            return anatomy.paragraph(ParagraphKind::Credit, span, 0);
        }
        let helped = || (index - self.start) * 2 >= self.page.len() - self.start && is_newsroom_credit(text);
        if self.is_signed(index) {
            let name = Excerpt { text: text.into(), span };
            let person = Contributor { name: name.clone(), place: None, contribution: Contribution::Reporting };
            anatomy.credits.push(Credit { excerpt: name, people: vec![person] });
            return anatomy.paragraph(ParagraphKind::Credit, span, 0);
        }
        if helped() {
            return anatomy.paragraph(ParagraphKind::Credit, span, 0);
        }
        if let Some(kind) = self.glued_mark(index) {
            self.asked = true;
            return anatomy.paragraph(kind, span, 1);
        }
        let kind = self.kind(index);
        anatomy.paragraph(kind, span, if kind == ParagraphKind::Body { marker(text) } else { 0 });
    }

    /// Takes the dateline, where this block opens with one or is one.
    fn dateline(&self, index: usize, anatomy: &mut Anatomy<'a>) -> Option<()> {
        let (text, span) = (self.page.text(index), self.page.piece(index).span);
        let opens = |text: &'a str| -> Line<'a, Dateline<'a>> {
            let lost = |text| if index == self.start { dateline_without_dash(text) } else { super::phrase::fail(text) };
            dateline(text).or_else(|_| dateline_alone(text)).or_else(|_| lost(text))
        };
        let marker = marker(text);
        let (rest, found) = opens(text.get(marker..)?).ok()?;
        anatomy.dateline = Some(found.shifted(span.start + marker));
        if rest.is_empty() {
            anatomy.block(BlockKind::Dateline, span);
        } else {
            anatomy.paragraph(ParagraphKind::Body, span, text.len() - rest.len());
        }
        Some(())
    }

    /// Whether the headline stands here once more, at the top of the story.
    fn is_headline_again(&self, index: usize, anatomy: &Anatomy<'_>) -> bool {
        index < self.start + 2 && anatomy.headline.as_ref().is_some_and(|headline| is_same_line(&headline.text, self.page.text(index)))
    }

    /// The credit that this block is: in the second half of the story, or in parentheses anywhere.
    fn credit(&self, index: usize) -> Option<Credit<'a>> {
        let text = self.page.text(index);
        let late = (index - self.start) * 2 + 1 >= self.page.len() - self.start;
        let plausible = text.starts_with(|first: char| first.is_uppercase() || matches!(first, '(' | '[' | '-' | '—' | '–' | '*'));
        if !(plausible && (late || text.starts_with('('))) {
            return None;
        }
        credit(text).ok().map(|(_, found)| found).or_else(|| self.author_note(index))
    }

    /// The note on the author that stands below the story, which tells of nobody of that name.
    fn author_note(&self, index: usize) -> Option<Credit<'a>> {
        if self.page.len() - index > FOOT {
            return None;
        }
        let (_, found) = author_note(self.page.text(index)).ok()?;
        let story = Span::new(self.page.piece(self.start).span.start, self.page.piece(index).span.start).of(self.page.source)?;
        let told_of = |name: &str| {
            let last = name.rsplit(' ').next().unwrap_or_default();
            memchr::memmem::find(story.as_bytes(), last.as_bytes()).is_some()
        };
        let furniture = |text: &str| {
            is_boilerplate(text) || correction(text).is_some() || is_date(text) || credit(text).is_ok() || author_note(text).is_ok()
        };
        let below = || (index + 1..self.page.len()).all(|below| furniture(self.page.text(below)));
        (index > self.start && !found.people.iter().any(|person| told_of(&person.name.text)) && below()).then_some(found)
    }

    /// A byline at the story's end, or right above its first paragraph.
    fn byline_below(&self, index: usize) -> Option<crate::Byline<'a>> {
        let text = self.page.text(index);
        let last = index + 1 == self.page.len();
        let found = if last || index + 2 >= self.page.len() || index <= self.start + 1 { byline(text).ok() } else { None };
        found.or_else(|| if last { signature(text).ok() } else { None }).map(|(_, found)| found)
    }

    /// Whether a block is the name of who wrote the ones above it, as entries of a live report are signed: a name alone,
    /// and nobody of that name in the paragraph below, which it would head.
    fn is_signed(&self, index: usize) -> bool {
        let text = self.page.text(index);
        if index == self.start || text.len() > LONGEST_SIGNATURE {
            return false;
        }
        // A name that is not known as one is believed where an entry ends.
        let ends = || index + 1 == self.page.len() || time(self.page.text(index + 1)).is_ok();
        let named = || name(text).is_ok_and(|(rest, name)| rest.is_empty() && (2..=3).contains(&name.split(' ').count()));
        let entries = || (1..=6).any(|above| index >= above && is_entry_time(self.page.text(index - above)));
        if !text.contains(char::is_lowercase) || !(is_person(text) || named() && ends() && entries()) {
            return false;
        }
        let last = text.rsplit(' ').next().unwrap_or_default();
        !(1..=2).any(|below| self.page.text(index + below).contains(last)) && Ending::of(self.page.text(index - 1)) == Ending::Period
    }

    /// What kind of paragraph a block is.
    fn kind(&mut self, index: usize) -> ParagraphKind {
        let text = self.page.text(index);
        if is_caption(text) {
            return ParagraphKind::Caption;
        }
        if is_boilerplate(text) || self.related && is_title(text) {
            // `Related:`, and the headlines of other stories below it.
            self.related = self.related || Ending::of(text) == Ending::Colon && text.len() <= 40;
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
            return ParagraphKind::ListItem;
        }
        if is_entry_time(text) {
            return ParagraphKind::Timestamp;
        }
        // Both stand alone; only one repeats what somebody says in the story.
        if self.is_pull_quote(index) {
            return ParagraphKind::PullQuote;
        }
        if self.is_subhead(index) {
            return ParagraphKind::Subhead;
        }
        ParagraphKind::Body
    }

    /// A question or an answer whose mark was run together with it, `QWhy did it close?` over `AIt lost money.`: either
    /// shows the other.
    fn glued_mark(&self, index: usize) -> Option<ParagraphKind> {
        if !matches!(self.page.text(index).as_bytes(), [b'A' | b'Q', b'A'..=b'Z', ..]) {
            return None;
        }
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

    /// Whether a block heads the ones that follow: set as a heading, with a paragraph below it, and not
    /// announced by a colon above it.
    fn is_subhead(&mut self, index: usize) -> bool {
        let text = self.page.text(index);
        match Ending::of(text) {
            Ending::Question => return self.is_heading_question(index) && self.explains(),
            Ending::Bare if index > 0 => {}
            _ => return false,
        }
        if !is_heading(text) {
            return false;
        }
        if numbered(text).is_ok() {
            // One number directly under another is a list.
            let beside = [index.wrapping_sub(1), index + 1].map(|beside| self.page.text(beside));
            return !beside.into_iter().any(|text| numbered(text).is_ok());
        }
        let above = if index > self.start { self.page.text(index - 1) } else { "" };
        if is_entry_time(above) {
            return true;
        }
        Ending::of(above) != Ending::Colon && self.heads_story(index)
    }

    /// Whether a paragraph follows below, with at most another heading and captions between; more lines without
    /// a period on top of each other are a table or a list.
    fn heads_story(&self, index: usize) -> bool {
        let heading = |index: usize| {
            let text = self.page.text(index);
            is_plain_heading(text) && !is_boilerplate(text) && !(is_person(text) && self.is_signed(index))
        };
        let mut headings = usize::from(index > self.start && heading(index - 1));
        if headings == 1 && index > self.start + 1 && heading(index - 2) {
            return false;
        }
        for below in index + 1..self.page.len().min(index + 5) {
            let text = self.page.text(below);
            if is_caption(text) {
                continue;
            }
            if !is_plain_heading(text) {
                if text.starts_with(char::is_lowercase) {
                    return false;
                }
                return numbered(text).is_ok() || !is_boilerplate(text) && Ending::of(text) != Ending::Bare;
            }
            headings += 1;
            if headings > 1 {
                return false;
            }
        }
        false
    }

    /// Whether a block is a question that the paragraph below it answers, in the paper's own voice: what begins
    /// with a quotation mark is somebody's answer.
    fn is_heading_question(&self, index: usize) -> bool {
        let (text, below) = (self.page.text(index), self.page.text(index + 1));
        let asks = text.split(' ').next().is_some_and(|first| is_listed(first, &QUESTION_WORDS));
        let Some(look) = asks.then(|| Look::at(text)).flatten() else { return false };
        let answered =
            below.starts_with(|first: char| first.is_uppercase() || first.is_ascii_digit()) && Ending::of(below) == Ending::Period;
        look.ending == Ending::Question && look.words <= 14 && !look.inner_end && !text.contains(',') && text.ends_with('?') && answered
    }

    /// Whether the story is told under questions: one alone is rhetorical.
    fn explains(&mut self) -> bool {
        if let Some(explains) = self.explains {
            return explains;
        }
        let explains = (self.start..self.page.len())
            .filter(|index| self.page.text(*index).ends_with('?') && self.is_heading_question(*index))
            .nth(1)
            .is_some();
        *self.explains.insert(explains)
    }

    /// Whether a block repeats a quote of the story.
    fn is_pull_quote(&mut self, index: usize) -> bool {
        const LENGTHS: std::ops::Range<usize> = 24..400;
        let text = self.page.text(index);
        let quoted = text.starts_with(['“', '"', '‘', '«', '\'']);
        if !quoted || !LENGTHS.contains(&text.len()) || self.pull_quotes >= PULL_QUOTES {
            return false;
        }
        // The quote alone, or with its speaker behind a dash: `…, she said` is the story's own.
        let inside = text.trim_start_matches(['“', '"', '‘', '«', '\'']);
        let end = inside.rfind(['”', '"', '»']).or_else(|| {
            // An apostrophe closes what one has opened where hardly anything stands behind it.
            inside.rfind(['’', '\'']).filter(|end| *end + "’.".len() >= inside.len())
        });
        if end.is_none() && text.starts_with('\'') {
            return false;
        }
        let end = end.unwrap_or(inside.len());
        let said = inside.get(..end).unwrap_or_default().trim_end_matches(['.', ',', '!', '?', ' ', '…']);
        let after = inside.get(end..).unwrap_or_default().trim_start_matches(['”', '"', '»', '’', '\'', '.', ' ']);
        if said.len() < LENGTHS.start || !(after.is_empty() || after.starts_with(['—', '–', '-'])) {
            return false;
        }
        self.pull_quotes += 1;
        let span = self.page.piece(index).span;
        // Where its beginning stands, the rest is compared: a search for all of it costs more to prepare than to do.
        let said = said.as_bytes();
        let start = said.get(..LENGTHS.start).unwrap_or(said);
        let finder = memchr::memmem::Finder::new(start);
        let found = |from: Span| {
            let text = from.of(self.page.source).unwrap_or_default().as_bytes();
            finder.find_iter(text).any(|at| text.get(at..).is_some_and(|rest| rest.starts_with(said)))
        };
        found(Span::new(0, span.start)) || found(Span::new(span.end, self.page.source.len()))
    }
}
