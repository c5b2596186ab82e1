//! Who is named around the story: in credits and notes below it, in bylines above and below, under the entries of a live report.

use super::body::Body;
use super::byline::byline;
use super::credit::{author_note, credit, is_newsroom_credit, may_be_author_note, note_on};
use super::date::{is_entry_time, time};
use super::furniture::{correction, is_boilerplate};
use super::heading::is_date;
use super::phrase::{fits, name};
use super::prose::Prose;
use super::signature::{describes_authors, is_person, signature};
use crate::grammar::anatomy::Anatomy;
use crate::grammar::look::Ending;
use crate::model::byline::Byline;
use crate::model::credit::Credit;
use crate::span::Span;

/// How many blocks of pictures may stand above a byline.
const ABOVE_BYLINE: usize = 8;

/// How many of the last blocks may be a note on the author, below which nothing of the story stands: for each name the
/// whole story is searched.
const FOOT: usize = 24;

/// The longest credit that is believed anywhere in the story, in bytes.
pub(super) const LONGEST_CREDIT_LINE: usize = 120;

/// The longest name that signs an entry, in bytes.
pub(super) const LONGEST_SIGNATURE: usize = 48;

impl<'a> Body<'a, '_> {
    /// The credit that this block is: in the second half of the story, or in parentheses anywhere.
    pub(super) fn credit(&mut self, index: usize, text: &'a str) -> Option<Credit<'a>> {
        if !self.may_credit(index, text) {
            return None;
        }
        credit(text).ok().map(|(_, found)| found).or_else(|| self.author_note(index))
    }

    /// Whether a block stands and begins as credits do.
    pub(super) fn may_credit(&self, index: usize, text: &str) -> bool {
        let plausible = || text.starts_with(|first: char| first.is_uppercase() || matches!(first, '(' | '[' | '-' | '—' | '–' | '*'));
        (self.is_late(index) || text.starts_with('(')) && plausible()
    }

    /// The note on the author that stands below the story, which tells of nobody of that name.
    pub(super) fn author_note(&mut self, index: usize) -> Option<Credit<'a>> {
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
                let plain = self.prose_at(index) == Prose::Plain && !may_be_author_note(text);
                is_date(text)
                    || !plain && (is_boilerplate(text) || correction(text).is_some() || credit(text).is_ok() || author_note(text).is_ok())
            };
            let last = self.page.len() - 1;
            let first = self.page.len().saturating_sub(FOOT);
            (first..last).rev().find(|index| !furniture(index + 1)).map_or(first, |index| index + 1)
        }))
    }

    /// The note on an author of the story whom the byline names: `Ana Ruiz is a staff writer. Her book “Looms” is new.`
    pub(super) fn note_on_author(&self, index: usize, anatomy: &Anatomy<'a>) -> Option<Credit<'a>> {
        let byline = anatomy.byline.as_ref().filter(|_| self.is_late(index))?;
        let text = self.page.text(index);
        byline.authors.iter().find_map(|author| note_on(text, &author.name.text))
    }

    /// Whether a line below the story gives the name of its author once more, or says under it what the author is.
    pub(super) fn is_about_author(&self, index: usize, anatomy: &Anatomy<'a>) -> bool {
        if self.page.width(index) > LONGEST_SIGNATURE || (index - self.start) * 2 < self.page.len() - self.start {
            return false;
        }
        let text = self.page.text(index);
        let Some(byline) = &anatomy.byline else { return false };
        let named = |text: &str| byline.authors.iter().any(|author| author.name.text.eq_ignore_ascii_case(text)) && text.contains(' ');
        named(text) || index > 0 && named(self.page.text(index - 1)) && describes_authors(text)
    }

    /// Whether a block of the story's second half says that a newsroom helped.
    pub(super) fn is_helped(&self, index: usize, text: &str) -> bool {
        let late = (index - self.start) * 2 >= self.page.len() - self.start;
        late && self.page.width(index) <= LONGEST_CREDIT_LINE && is_newsroom_credit(text)
    }

    /// A byline at the story's end, or right above its first paragraph.
    pub(super) fn byline_below(&self, index: usize) -> Option<Byline<'a>> {
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
    pub(super) fn is_signed(&self, index: usize) -> bool {
        let whole = self.page.text(index);
        if index == self.start || !fits(whole, LONGEST_SIGNATURE) {
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
}
