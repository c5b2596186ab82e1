//! Subjects: who stands before a verb, or before one that shares its subject with another.
//!
//! `subject = speaker verb-group` : `Ana Ruiz` ← `said` · `Ana Ruiz` ← `left the hall and said`

use std::cell::OnceCell;

use super::clause::Stretch;
use super::finding::Line;
use super::noun_phrase::{LONGEST, speaker_ahead};
use super::noun_phrase_back::speaker_back;
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

/// `with the union calling her its champion`, `with one of her letters asking, “…”`: who stands between `with` and a participle.
pub(super) fn with_subject(line: Line<'_>, floor: usize, participle: usize) -> Option<Stretch> {
    const LONGEST: usize = 8;
    let units = line.units;
    let from = floor.max(participle.saturating_sub(LONGEST));
    let border =
        |token: &Token| !token.is_word() && token.shape != Shape::Possessive || token.is(Tags::FINITE_HERE | Tags::ING | Tags::ING_LIKE);
    let with = (from..participle)
        .rev()
        .take_while(|at| !border(units.at(*at)))
        .find(|at| units.at(*at).text(line.source).eq_ignore_ascii_case("with"))?;
    let subject = Stretch::new(with + 1, participle);
    let named = subject.of(units).first().is_some_and(|first| !first.is(Tags::PREPOSITION | Tags::OBJECT_PRONOUN))
        && subject
            .of(units)
            .last()
            .is_some_and(|last| !last.is(Tags::PREPOSITION | Tags::SUBORDINATOR) || last.text(line.source) == "over");
    // `has run notices with both papers reminding …`: `with` tells of the notices.
    let tied = with > 0 && units.at(with - 1).is(Tags::DOCUMENT);
    (named && !tied).then_some(subject)
}

/// `…, but in a later interview said`: whether only an adverbial stands between `and` or `but` and the verb.
pub(super) fn behind_adverbial(units: &[Token], verb: usize) -> bool {
    const LONGEST: usize = 7;
    let Some(before) = verb.checked_sub(1).map(|before| units.at(before)) else { return false };
    if !before.is(Tags::OCCASION | Tags::DOCUMENT | Tags::TIME) || before.shape != Shape::Lower {
        return false;
    }
    let from = verb.saturating_sub(LONGEST);
    let border =
        units.part(from..verb).iter().rposition(|token| !token.is_word() || token.is(Tags::COORDINATOR | Tags::BUT | Tags::FINITE_HERE));
    border.is_some_and(|at| {
        units.at(from + at).is(Tags::COORDINATOR | Tags::BUT) && units.at(from + at + 1).is(Tags::PREPOSITION) && from + at + 3 <= verb
    })
}

/// `Ruiz lives in Leeds and says`: the name that opens a sentence whose first verb is none that is known.
pub(super) fn opening_subject(line: Line<'_>, limit: usize) -> Option<Stretch> {
    let units = line.units;
    let first = units.first()?;
    let names =
        units.part(..limit).iter().take_while(|token| token.is_capital() && !token.is(Tags::PREPOSITION | Tags::SUBORDINATOR)).count();
    if names > 1 || first.is(Tags::SUBJECT_PRONOUN) {
        return Some(Stretch::new(0, names.max(1)));
    }
    // `The mayor of Leeds, Ana Ruiz, comforted them and urged …`
    if first.is(Tags::DETERMINER) {
        let phrase = speaker_ahead(units, 0).filter(|phrase| phrase.end < limit && units.at(phrase.end).shape == Shape::Comma)?;
        let named = |pair: &[Token]| pair.at(0).shape == Shape::Comma && pair.at(1).is_capital();
        return phrase.of(units).windows(2).any(named).then_some(Stretch::new(0, phrase.end + 1));
    }
    // `All of the rowers live here, and have said …`
    let many = first.is(Tags::QUANTIFIER) && units.at(1).is(Tags::PREPOSITION);
    let phrase = if many { speaker_ahead(units, 2).filter(|phrase| phrase.end < limit) } else { None };
    phrase.map(|phrase| {
        let plural = (phrase.start..phrase.end).find(|at| units.at(*at).text(line.source).ends_with('s'));
        Stretch::new(0, plural.map_or(phrase.end, |noun| noun + 1))
    })
}

/// `… and said`: whether the verb shares the subject of the one before it.
pub(super) fn follows_coordinator(units: &[Token], verb: usize) -> bool {
    verb > 0 && (units.at(verb - 1).is(Tags::COORDINATOR | Tags::BUT) || units.at(verb - 1).shape == Shape::Comma)
}

/// `Calling the plan “a farce,” Ruiz left`: the subject behind an opening participle.
pub(super) fn subject_after(units: &[Token], content_end: usize) -> Option<Stretch> {
    let mut at = content_end;
    while units.get(at).is_some_and(|token| token.shape == Shape::Comma) {
        at += 1;
    }
    speaker_ahead(units, at)
}

/// Whether the last word of a noun phrase is a name, or a noun for those who speak.
pub(super) fn may_speak(phrase: &[Token]) -> bool {
    const SPEAKS: Tags = Tags::ROLE
        .with(Tags::BODY)
        .with(Tags::PLURAL)
        .with(Tags::DOCUMENT)
        .with(Tags::CUE_NOUN)
        .with(Tags::OCCASION)
        .with(Tags::QUANTIFIER)
        .with(Tags::OBJECT_PRONOUN);
    phrase.last().is_none_or(|noun| noun.is_capital() || noun.shape != Shape::Lower || noun.is(SPEAKS))
}
