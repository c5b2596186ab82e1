//! What stands out of the story and repeats or heads it: subheads, questions over their answers, pull quotes.

use super::body::{Body, Kind};
use super::date::is_entry_time;
use super::heading::{is_credited_quote, is_heading, is_section_mark, numbered};
use super::phrase::is_listed;
use super::prose::Prose;
use super::signature::is_person;
use crate::grammar::look::{Ending, Look, WORDS};
use crate::lexicon::english::furniture::QUESTION_WORDS;
use crate::span::Span;

/// How many pull quotes are looked for: each is searched in the whole text.
const PULL_QUOTES: usize = 6;

impl Body<'_, '_> {
    /// Whether a block heads the ones that follow: set as a heading, with a paragraph below it, and not
    /// announced by a colon above it.
    pub(super) fn is_subhead(&mut self, index: usize) -> bool {
        let text = self.page.text(index);
        match Ending::of(text) {
            // `CAN THE MILL BE SAVED?`: in capitals it is no question of the story's.
            Ending::Question if index > self.start && text.contains(' ') && !text.contains(char::is_lowercase) => {
                return Look::at(text).is_some_and(|look| look.words <= WORDS && look.words > 1) && self.heads_story(index);
            }
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
    pub(super) fn is_pull_quote(&mut self, index: usize) -> bool {
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
        // A search for one letter costs next to nothing, and of a rare one nothing to prepare.
        let said = said.as_bytes();
        let (at, letter) = rare_letter(said);
        let found = |from: Span| {
            let text = from.of(self.page.source).unwrap_or_default().as_bytes();
            memchr::memchr_iter(letter, text).any(|found| {
                let repeated = found.checked_sub(at).and_then(|start| text.get(start..));
                repeated.is_some_and(|repeated| repeated.starts_with(said))
            })
        };
        found(Span::new(0, span.start)) || found(Span::new(span.end, self.page.source.len()))
    }
}

/// A byte of a text that is rare in English, as far as one stands among the first, and its place.
fn rare_letter(text: &[u8]) -> (usize, u8) {
    const AMONG: usize = 48;
    let start = || (0..).zip(text.iter().copied()).take(AMONG);
    let rare = |(_, byte): &(usize, u8)| matches!(byte, b'A'..=b'Z' | b'0'..=b'9' | b'j' | b'k' | b'q' | b'v' | b'x' | b'z');
    let less = |(_, byte): &(usize, u8)| matches!(byte, b'b' | b'f' | b'g' | b'p' | b'w' | b'y');
    start().find(rare).or_else(|| start().find(less)).or_else(|| start().next()).unwrap_or_default()
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
