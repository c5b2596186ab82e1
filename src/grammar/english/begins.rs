//! Whether a clause begins at a place, or has begun before it: what tells a clause of the journalist's from one that is said.
//!
//! `… that the guild` ⟂ `, or what was left of it, had sold the bells` · `… because Ruiz` ⟂ ` and Okafor agreed`

use super::clause::{AUXILIARY, has_finite};
use super::content::{Opener, Opening};
use super::finding::Line;
use super::noun_phrase::simple;
use super::verb_group::{Form, verb_group};
use crate::grammar::input::Ahead;
use crate::grammar::reach::Reach;
use crate::grammar::token::{Shape, Token};
use crate::lexicon::frame::{Frame, Surety};
use crate::lexicon::tags::Tags;

/// `because Ruiz` ⟂ ` and Okafor agreed`: whether a clause inside what is said has its verb before `at`, so that another may begin there.
pub(super) fn clause_begun(units: &[Token], opening: &Opening, at: usize) -> bool {
    if !matches!(opening.opener, Opener::Clause | Opener::That | Opener::Question) {
        return true;
    }
    // `both she and Okafor agreed`: without a verb so far it is a subject, if it is short; a longer one may be an object.
    const LONGEST_SUBJECT: usize = 4;
    let shows = |token: &&Token| token.is(Tags::FINITE_HERE | Tags::THAT) || token.is(Tags::SUBORDINATOR) && !token.is(Tags::PREPOSITION);
    let shown = units.part(opening.start..at).iter().rev().find(shows);
    units.at(at).is(Tags::BUT)
        || units.at(at + 1).is(Tags::SUBJECT_PRONOUN)
        || shown.map_or(at > opening.start + LONGEST_SUBJECT || !units.at(at).is(Tags::COORDINATOR), |token| token.is(Tags::FINITE_HERE))
}

/// `attacked the banks and Okafor was amused`: whether a clause is joined on at `at` to a noun phrase that is said, with no clause in it.
pub(super) fn begins_clause(units: &[Token], opening: &Opening, at: usize) -> bool {
    const CLAUSE: Tags = Tags::FINITE_HERE.with(Tags::THAT).with(Tags::WH).with(Tags::SUBORDINATOR).with(Tags::TO);
    let first = units.at(at + 1);
    let subject = first.is_capital() || first.is(Tags::DETERMINER | Tags::POSSESSIVE_PRONOUN | Tags::SUBJECT_PRONOUN);
    let verb = || {
        let behind = simple(Ahead(units.part(at + 1..))).ok().map(|(rest, _)| rest.0);
        let verb = behind.and_then(|rest| rest.iter().find(|token| !token.is(Tags::ADVERB)));
        verb.is_some_and(|verb| verb.is(Tags::FINITE_HERE) && verb.is(AUXILIARY) && verb.is_word())
    };
    subject && verb() && !units.part(opening.start..at).iter().any(|token| token.is(CLAUSE) && !token.is(Tags::PREPOSITION))
}

/// `that the guild,` ⟂ ` or what was left of it, had sold …`: whether the clause that is said has its verb before its first comma.
pub(super) fn opens_with_verb(units: &[Token], opening: &Opening) -> bool {
    if !matches!(opening.opener, Opener::Clause | Opener::That | Opener::Question) {
        return true;
    }
    // `which she said` ← `would close`: where another lends its subject, the verb opens it.
    let clause = units.part(opening.start + usize::from(!units.at(opening.start).is(Tags::FINITE_HERE))..);
    has_finite(clause.part(..clause.iter().position(|token| token.shape == Shape::Comma).unwrap_or(clause.len())))
}

/// Whether the last clause of what is said has its verb before `at`. A noun phrase has none to wait for.
pub(super) fn has_begun(units: &[Token], opening: &Opening, at: usize) -> bool {
    if !matches!(opening.opener, Opener::Clause | Opener::That | Opener::Question) {
        return true;
    }
    // `if the workers` ⟂ `, who were not paid, walk out`
    let opens = |token: &Token| token.is(Tags::THAT) || token.is(Tags::IF) && !token.is(Tags::WH);
    let shows = units.part(opening.start..at).iter().rev().find(|token| token.is(Tags::FINITE_HERE) || opens(token));
    shows.is_some_and(|token| token.is(Tags::FINITE_HERE))
}

/// `While Ruiz said …, the mill stays`: whether a main clause begins, a subject and its finite verb.
pub(super) fn main_clause(units: &[Token], at: usize) -> bool {
    if units.get(at).is_some_and(|token| token.is(Tags::FINITE_HERE)) {
        return true;
    }
    let Ok((rest, _)) = simple(Ahead(units.get(at..).unwrap_or_default())) else { return false };
    let Some(after) = rest.0.iter().position(|token| !token.is(Tags::ADVERB)) else { return false };
    // `…, Ruiz, a nurse, left`
    let apposed = || {
        let apposition = rest.0.part(after + 1..);
        let comma = apposition.iter().position(|token| token.shape == Shape::Comma);
        comma.is_some_and(|comma| {
            let next = apposition.part(comma + 1..).iter().find(|token| !token.is(Tags::ADVERB));
            next.is_some_and(|token| token.is(Tags::FINITE_HERE | Tags::PAST_LIKE))
        })
    };
    rest.0.at(after).is(Tags::FINITE_HERE) || rest.0.at(after).shape == Shape::Comma && apposed()
}

/// `…, and Okafor said`: whether a speaker and a reporting verb follow at once.
pub(super) fn reports_soon(line: Line<'_>, from: usize) -> bool {
    let units = line.units;
    let Ok((rest, _)) = simple(Ahead(units.get(from..).unwrap_or_default())) else { return false };
    let at = units.len() - rest.0.len();
    // `…, and she, once again, said`
    const LONGEST_ASIDE: usize = 4;
    let at = if units.at(at).shape == Shape::Comma {
        let aside = units.part(at + 1..).iter().take(LONGEST_ASIDE).position(|token| token.shape == Shape::Comma);
        at + aside.map_or(0, |comma| comma + 2)
    } else {
        at
    };
    let head = (at..units.len().min(at + 4)).find(|at| !units.at(*at).is(Tags::ADVERB | AUXILIARY));
    head.is_some_and(|head| {
        verb_group(line.source, units, head, line.lexicon).is_some_and(|group| {
            // `…, and she accused him of theft`
            let surely = group.surely() && units.at(from).is(Tags::SUBJECT_PRONOUN);
            group.form == Form::Finite && (surely || group.takes(Frame::BARE.with(Frame::QUOTE)) && group.verb.surety > Surety::Low)
        })
    })
}

/// `Although most say …, ` ⟂ `even the guild of the rowers has …`: whether the sentence opens with the clause that the statement ends, and
/// goes on behind its first comma.
pub(super) fn fronted(units: &[Token], at: usize) -> bool {
    const OPENS: Tags = Tags::SUBORDINATOR.with(Tags::PREPOSITION);
    const SUBJECT: Tags = Tags::DETERMINER
        .with(Tags::POSSESSIVE_PRONOUN)
        .with(Tags::SUBJECT_PRONOUN)
        .with(Tags::IMPERSONAL)
        .with(Tags::QUANTIFIER)
        .with(Tags::NUMBER);
    let first = usize::from(units.at(0).is(Tags::COORDINATOR | Tags::BUT | Tags::ADVERB));
    let subject = at + usize::from(units.at(at).is(Tags::ADVERB) && !units.at(at).is(Tags::QUANTIFIER));
    units.at(first).is(OPENS)
        && (units.at(subject).is(SUBJECT) || units.at(subject).is_capital())
        && !units.at(subject).is(Tags::COORDINATOR | Tags::BUT | Tags::WH | Tags::PREPOSITION | Tags::SUBORDINATOR)
        && has_finite(units.part(at..))
        && !units.part(..at - 1).iter().any(|token| token.shape == Shape::Comma)
}

/// `the notion that the weir` ⟂ `, or the dam, was old`: whether a noun that reports has a clause in what is said, without a verb so far.
pub(super) fn noun_clause_waits(units: &[Token], opening: &Opening, at: usize) -> bool {
    let shows = |place: &usize| units.at(*place).is(Tags::FINITE_HERE | Tags::THAT);
    let shown = (opening.start + 1..at).rfind(shows);
    shown.is_some_and(|shown| units.at(shown).is(Tags::THAT) && units.at(shown - 1).is(Tags::CUE_NOUN))
}
