//! Subjects: who stands before a verb, or before one that shares its subject with another.
//!
//! `subject = speaker verb-group` : `Ana Ruiz` ← `said` · `Ana Ruiz` ← `left the hall and said`

use std::cell::OnceCell;

use super::clause::Stretch;
use super::noun_phrase::{LONGEST, speaker_back};
use crate::grammar::reach::Reach;
use crate::grammar::token::{Shape, Token};
use crate::lexicon::tags::Tags;

/// The speaker before a verb group, read once for all the rules that ask for it.
pub(crate) struct Subject<'t> {
    units: &'t [Token],
    floor: usize,
    verb: usize,
    found: OnceCell<Option<Stretch>>,
}

impl<'t> Subject<'t> {
    pub(crate) const fn new(units: &'t [Token], floor: usize, verb: usize) -> Self {
        Self { units, floor, verb, found: OnceCell::new() }
    }

    /// As far back as no statement has taken the words.
    pub(crate) fn get(&self) -> Option<Stretch> {
        *self.found.get_or_init(|| speaker_back(self.units, self.floor, self.verb))
    }

    /// As far back as the sentence goes.
    pub(crate) fn anywhere(&self) -> Option<Stretch> {
        if self.floor == 0 { self.get() } else { speaker_back(self.units, 0, self.verb) }
    }
}

/// The subject of the last clause before `limit` that is no content and no relative clause.
pub(crate) fn nearest_subject(units: &[Token], limit: usize) -> Option<Stretch> {
    let from = limit.saturating_sub(LONGEST);
    // `would not say when an answer was due, but added`: behind the comma the main clause goes on.
    let main = limit > 1 && units.at(limit - 1).is(Tags::COORDINATOR | Tags::BUT) && units.at(limit - 2).shape == Shape::Comma;
    let finite = (from..limit).rev().filter(|at| units.at(*at).is(Tags::FINITE_HERE) && units.at(*at).is_word());
    let mut subjects = finite.filter_map(|finite| {
        let start = units.part(..finite).iter().rposition(|token| !token.is(Tags::ADVERB)).map_or(0, |at| at + 1);
        let subject = speaker_back(units, 0, start)?;
        let opener = subject.start.checked_sub(1).map(|at| units.at(at));
        // What opens a clause: nothing, a mark, `and`, `when`; behind a verb or `in` stands no subject.
        const OPENERS: Tags = Tags::COORDINATOR
            .with(Tags::BUT)
            .with(Tags::SUBORDINATOR)
            .with(Tags::AS)
            .with(Tags::ADVERB)
            .with(Tags::TIME)
            .with(Tags::WEEKDAY);
        let first = units.at(subject.start);
        let named = first.is_capital()
            || first.is(Tags::DETERMINER | Tags::POSSESSIVE_PRONOUN | Tags::SUBJECT_PRONOUN | Tags::QUANTIFIER | Tags::PLURAL | Tags::ROLE);
        // `so rude that Ruiz was moved to say`
        let content = first.is_capital() && finite + 3 >= limit && opener.is_some_and(|token| token.is(Tags::THAT));
        (named && (content || opener.is_none_or(|token| !token.is_word() || token.is(OPENERS)))).then_some(subject)
    });
    let nearest = subjects.next()?;
    let embedded = |subject: &Stretch| units.at(subject.start.wrapping_sub(1)).is(Tags::SUBORDINATOR | Tags::WH);
    let outer = if main && embedded(&nearest) { subjects.find(|subject| !embedded(subject)) } else { None };
    outer.or(Some(nearest))
}

/// The subject of the sentence's first finite verb before `limit`.
pub(crate) fn subject_before(units: &[Token], limit: usize) -> Option<Stretch> {
    let mut fallback = None;
    for finite in (0..limit.min(LONGEST)).filter(|at| units.at(*at).is(Tags::FINITE_HERE) && units.at(*at).is_word()) {
        let start = units.part(..finite).iter().rposition(|token| !token.is(Tags::ADVERB)).map_or(0, |at| at + 1);
        let Some(subject) = speaker_back(units, 0, start) else { continue };
        let opener = subject.start.checked_sub(1).and_then(|at| units.get(at));
        if !opener.is_some_and(|token| token.is(Tags::SUBORDINATOR | Tags::WH | Tags::THAT | Tags::AS)) {
            return Some(subject);
        }
        fallback = fallback.or(Some(subject));
    }
    fallback
}
