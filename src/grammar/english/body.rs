//! The body of an article: what each of its blocks is.

use std::cell::Cell;

use super::byline::{byline, describe};
use super::caption::{is_caption, is_caption_label};
use super::credit::{author_note, credit, is_newsroom_credit, may_be_author_note, note_on};
use super::date::{is_entry_time, labelled_date, time};
use super::dateline::{dateline, dateline_alone, dateline_before_colon, dateline_without_dash};
use super::furniture::{corrected, correction, heads_links, is_boilerplate, is_furniture, may_be_furniture};
use super::head::{Head, set_dates};
use super::heading::{
    bullet, is_credited_quote, is_date, is_framed, is_heading, is_plain_heading, is_section_mark, is_title, numbered, question_or_answer,
};
use super::headline::is_same_line;
use super::phrase::{Line, fail, is_listed, name};
use super::prose::Prose;
use super::signature::{describes_authors, is_person, signature};
use super::wire::is_wire_footer;
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

/// How many blocks of pictures may stand above a byline.
const ABOVE_BYLINE: usize = 8;

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
        told_by_ends: vec![Cell::new(None); page.len()],
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

/// Where the last mark stands that closes a quotation and nothing else.
fn last_closing(text: &str) -> Option<usize> {
    last_curly(text).max(memchr::memrchr(b'"', text.as_bytes()))
}

/// Where the last `”` or `»` stands.
fn last_curly(text: &str) -> Option<usize> {
    let bytes = text.as_bytes();
    memchr::memrchr2_iter(0x9D, 0xBB, bytes).find_map(|at| match bytes.get(..=at) {
        Some([before @ .., 0xE2, 0x80, 0x9D] | [before @ .., 0xC2, 0xBB]) => Some(before.len()),
        _ => None,
    })
}

/// The body so far.
struct Body<'a, 'l> {
    /// What is known of the page's first lines.
    head: &'l Head<'a, 'l>,
    page: Page<'a, 'l>,
    start: usize,
    /// Whether a paragraph of the story is behind.
    told: bool,
    /// Whether the block before was the label of a correction.
    corrects: bool,
    /// Whether the block before was the label of a caption.
    labelled: bool,
    pull_quotes: usize,
    /// From where on a note on an author may stand; found when one may.
    foot: Option<usize>,
    /// Whether headlines of other stories may stand here.
    related: bool,
    /// Whether there was a question: the story is an interview.
    asked: bool,
    /// Whether questions head parts of the story; counted at the first.
    explains: Option<bool>,
    /// What has been asked of each block.
    noted: Vec<Cell<u8>>,
    /// What the ends of each block tell.
    told_by_ends: Vec<Cell<Option<Prose>>>,
}

/// What is asked of a block for its own sake and for that of others beside it.
#[derive(Debug, Clone, Copy)]
enum Kind {
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
        if text.len() <= LONGEST_CREDIT_LINE
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
    fn is(&self, kind: Kind, index: usize) -> bool {
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

    /// What is told of a block from its ends; kept where it is told.
    fn prose_at(&self, index: usize) -> Prose {
        let read = || Prose::at(self.page.text(index), self.page.width(index));
        let Some(told) = self.told_by_ends.get(index) else { return Prose::Other };
        let prose = told.get().unwrap_or_else(read);
        told.set(Some(prose));
        prose
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
        if anatomy.dateline.is_none() && index < self.start + ABOVE_DATELINE && self.dateline(index, anatomy).is_some() {
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
            _ if self.told && !late && index >= self.start + ABOVE_DATELINE && index + 2 < self.page.len() => false,
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

    /// Whether a block of the story's second half says that a newsroom helped.
    fn is_helped(&self, index: usize, text: &str) -> bool {
        text.len() <= LONGEST_CREDIT_LINE && (index - self.start) * 2 >= self.page.len() - self.start && is_newsroom_credit(text)
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

    /// The credit that this block is: in the second half of the story, or in parentheses anywhere.
    fn credit(&mut self, index: usize, text: &'a str) -> Option<Credit<'a>> {
        if !self.may_credit(index, text) {
            return None;
        }
        credit(text).ok().map(|(_, found)| found).or_else(|| self.author_note(index))
    }

    /// Whether a block stands and begins as credits do.
    fn may_credit(&self, index: usize, text: &str) -> bool {
        let plausible = || text.starts_with(|first: char| first.is_uppercase() || matches!(first, '(' | '[' | '-' | '—' | '–' | '*'));
        (self.is_late(index) || text.starts_with('(')) && plausible()
    }

    /// Whether a block stands in the second half of the story.
    fn is_late(&self, index: usize) -> bool {
        (index - self.start) * 2 + 1 >= self.page.len() - self.start
    }

    /// The note on the author that stands below the story, which tells of nobody of that name.
    fn author_note(&mut self, index: usize) -> Option<Credit<'a>> {
        let near = self.page.len() - index <= FOOT && index > self.start;
        if !near || !may_be_author_note(self.page.text(index)) || index < self.foot() {
            return None;
        }
        let (_, found) = author_note(self.page.text(index)).ok()?;
        let story = Span::new(self.page.piece(self.start).span.start, self.page.piece(index).span.start).of(self.page.source)?;
        let told_of = |name: &str| {
            let last = name.rsplit(' ').next().unwrap_or_default();
            memchr::memmem::find(story.as_bytes(), last.as_bytes()).is_some()
        };
        (!found.people.iter().any(|person| told_of(&person.name.text))).then_some(found)
    }

    /// The last block that anything else than furniture, credits and notes on authors stands below: from it on, one may be such a note.
    fn foot(&mut self) -> usize {
        let known = self.foot;
        *self.foot.insert(known.unwrap_or_else(|| {
            let furniture = |index: usize| {
                let text = self.page.text(index);
                // Most stories end with prose.
                let plain = Prose::at(text, self.page.width(index)) == Prose::Plain && !may_be_author_note(text);
                is_date(text)
                    || !plain && (is_boilerplate(text) || correction(text).is_some() || credit(text).is_ok() || author_note(text).is_ok())
            };
            let last = self.page.len() - 1;
            let first = self.page.len().saturating_sub(FOOT);
            (first..last).rev().find(|index| !furniture(index + 1)).map_or(first, |index| index + 1)
        }))
    }

    /// The note on an author of the story whom the byline names: `Ana Ruiz is a staff writer. Her book “Looms” is new.`
    fn note_on_author(&self, index: usize, anatomy: &Anatomy<'a>) -> Option<Credit<'a>> {
        let byline = anatomy.byline.as_ref().filter(|_| self.is_late(index))?;
        let text = self.page.text(index);
        byline.authors.iter().find_map(|author| note_on(text, &author.name.text))
    }

    /// Whether a line below the story gives the name of its author once more, or says under it what the author is.
    fn is_about_author(&self, index: usize, anatomy: &Anatomy<'a>) -> bool {
        if self.page.width(index) > LONGEST_SIGNATURE || (index - self.start) * 2 < self.page.len() - self.start {
            return false;
        }
        let text = self.page.text(index);
        let Some(byline) = &anatomy.byline else { return false };
        let named = |text: &str| byline.authors.iter().any(|author| author.name.text.eq_ignore_ascii_case(text)) && text.contains(' ');
        named(text) || index > 0 && named(self.page.text(index - 1)) && describes_authors(text)
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

    /// A byline at the story's end, or right above its first paragraph.
    fn byline_below(&self, index: usize) -> Option<crate::Byline<'a>> {
        let last = index + 1 == self.page.len();
        let above = || index <= self.start + 1 || !self.told && index <= self.start + ABOVE_BYLINE;
        if !last && index + 2 < self.page.len() && !above() {
            return None;
        }
        let text = self.page.text(index);
        let found = byline(text).ok();
        found.or_else(|| if last { signature(text).ok() } else { None }).map(|(_, found)| found)
    }

    /// Whether a block is the name of who wrote the ones above it, as entries of a live report are signed: a name alone,
    /// and nobody of that name in the paragraph below, which it would head.
    fn is_signed(&self, index: usize) -> bool {
        let whole = self.page.text(index);
        if index == self.start || whole.len() > LONGEST_SIGNATURE {
            return false;
        }
        let text = whole.trim_start_matches(['—', '–', '-', ' ']);
        // No name ends with a word in small letters, but one such as `al-Amr`.
        let last = whole.bytes().rposition(|byte| byte <= b' ').and_then(|at| whole.as_bytes().get(at + 1));
        if last.is_some_and(|first| matches!(first, b'b' | b'c' | b'f'..=b'z')) && whole.is_ascii() {
            return false;
        }
        // `— Ana Ruiz`, below words that are not in marks: those would be hers.
        if text.len() < whole.len() {
            return is_person(text) && self.page.text(index - 1).ends_with('.');
        }
        if Ending::of(self.page.text(index - 1)) != Ending::Period {
            return false;
        }
        // A name that is not known as one is believed where an entry ends.
        let below = self.page.text(index + 1);
        let ends = || index + 1 == self.page.len() || below.starts_with(|first: char| first.is_ascii_digit()) && time(below).is_ok();
        let named = || name(text).is_ok_and(|(rest, name)| rest.is_empty() && (2..=3).contains(&name.split(' ').count()));
        let entries = || (1..=6).any(|above| index >= above && is_entry_time(self.page.text(index - above)));
        if !text.contains(char::is_lowercase) || !(is_person(text) || ends() && named() && entries()) {
            return false;
        }
        let last = text.rsplit(' ').next().unwrap_or_default();
        !(1..=2).any(|below| self.page.text(index + below).contains(last))
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

    /// Whether a block heads the ones that follow: set as a heading, with a paragraph below it, and not
    /// announced by a colon above it.
    fn is_subhead(&mut self, index: usize) -> bool {
        let text = self.page.text(index);
        match Ending::of(text) {
            Ending::Question => return self.is_heading_question(index) && self.explains(),
            Ending::Bare | Ending::Period if is_section_mark(text) => {
                return index > self.start && !is_section_mark(self.page.text(index + 1));
            }
            Ending::Bare if index > 0 => {}
            _ => return false,
        }
        if !is_heading(text) || is_credited_quote(text) {
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
        (Ending::of(above) != Ending::Colon || self.heads_announced(index, above)) && self.heads_story(index)
    }

    /// Whether a line under one that ends with a colon is no item of what that announces: a numbered heading or a question
    /// follows, or a whole paragraph where entries were announced, `Here’s the latest:`.
    fn heads_announced(&mut self, index: usize, above: &str) -> bool {
        let (text, below) = (self.page.text(index), self.page.text(index + 1));
        let entries = || above.split(' ').count() <= 6 && above.starts_with("Here") && text.split(' ').count() >= 5;
        numbered(below).is_ok()
            || self.is_heading_question(index + 1) && self.explains()
            || entries() && Ending::of(below) == Ending::Period && self.page.width(index + 1) > self.page.width(index) * 2
    }

    /// Whether a paragraph follows below, with at most another heading and captions between; more lines without
    /// a period on top of each other are a table or a list.
    fn heads_story(&self, index: usize) -> bool {
        let heading = |index: usize| {
            let signed = || is_person(self.page.text(index)) && self.is_signed(index);
            self.is(Kind::PlainHeading, index) && !self.is(Kind::Boilerplate, index) && !signed()
        };
        let mut headings = usize::from(index > self.start && heading(index - 1));
        if headings == 1 && index > self.start + 1 && heading(index - 2) {
            return false;
        }
        for below in index + 1..self.page.len().min(index + 5) {
            let text = self.page.text(below);
            // Neither caption nor furniture, and it ends with a mark.
            if matches!(self.prose_at(below), Prose::Plain | Prose::Named) {
                return true;
            }
            if self.is(Kind::Caption, below) {
                continue;
            }
            if !self.is(Kind::PlainHeading, below) {
                if text.starts_with(char::is_lowercase) {
                    return false;
                }
                return numbered(text).is_ok() || Ending::of(text) != Ending::Bare && !self.is(Kind::Boilerplate, below);
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
        // In single marks, as headlines have them, and without an end: a heading made of what is said below it.
        const HEADING_WORDS: usize = 10;
        if text.starts_with(['‘', '\''])
            && Ending::of(text) == Ending::Bare
            && text.split(' ').count() <= HEADING_WORDS
            && is_heading(text)
            && self.heads_story(index)
        {
            return false;
        }
        // The quote alone, or with its speaker behind a dash: `…, she said` is the story's own.
        let inside = text.trim_start_matches(['“', '"', '‘', '«', '\'']);
        let end = last_closing(inside).or_else(|| {
            // An apostrophe closes what one has opened where hardly anything stands behind it.
            let mut near = inside.char_indices().rev().take_while(|(at, _)| at + "’.".len() >= inside.len());
            near.find_map(|(at, mark)| matches!(mark, '’' | '\'').then_some(at))
        });
        if end.is_none() && text.starts_with('\'') {
            return false;
        }
        let end = end.unwrap_or(inside.len());
        let after = inside.get(end..).unwrap_or_default().trim_start_matches(['”', '"', '»', '’', '\'', '.', ' ']);
        if !(after.is_empty() || after.starts_with(['—', '–', '-'])) {
            return false;
        }
        let said = inside.get(..end).unwrap_or_default().trim_end_matches(['.', ',', '!', '?', ' ', '…']);
        // `“…,” she said. “…”` is no quote alone.
        if said.len() < LENGTHS.start || last_curly(said).is_some() || text.starts_with('"') && said.as_bytes().contains(&b'"') {
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
