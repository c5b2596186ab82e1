//! Nouns that report.
//!
//! `nominal = verb [ determiner ] { word } noun "that" clause` : `repeated a warning that the mill would close`
//! `nominal = ( speaker "'s" | possessive-pronoun ) { word } noun "that" clause` : `her claim that the mill stays` · `Ruiz's first warning that …`

use super::clause::{AUXILIARY, Stretch, has_finite};
use super::content::{Opener, Opening, closing};
use super::finding::{Finding, Line};
use super::noun_phrase::{possessor_back, speaker_back};
use crate::grammar::reach::Reach;
use crate::grammar::token::{Shape, Token};
use crate::lexicon::frame::Frame;
use crate::lexicon::tags::Tags;
use crate::model::attribution::Construction;

/// How many words may stand between the possessor and the noun: `his long-standing public claim`.
const LONGEST_MODIFIER: usize = 3;

/// The statement that a noun at `at` reports. Without a possessor a noun says too little of who spoke.
pub(crate) fn nominal(line: Line<'_>, at: usize) -> Option<Finding> {
    let units = line.units;
    let noun = line.lexicon.nouns.get(usize::from(units.get(at)?.entry.noun))?;
    // `her statement on Wednesday that …`
    let that = super::content::skip_adjuncts(units, at + 1);
    let (that, opener) = match units.get(at + 1)? {
        _ if that <= at + 4 && units.get(that)?.is(Tags::THAT) && noun.frame.any(Frame::THAT) => (that, Opener::That),
        _ => return None,
    };
    let modifiers = units
        .part(..at)
        .iter()
        .rev()
        .take(LONGEST_MODIFIER)
        .take_while(|token| token.shape == Shape::Lower && !token.is(Tags::POSSESSIVE_PRONOUN | Tags::DETERMINER | Tags::PREPOSITION))
        .count();
    let owner = (at - modifiers).checked_sub(1)?;
    let (speaker, cue) = if units.at(owner).is(Tags::POSSESSIVE_PRONOUN) {
        (Stretch::new(owner, owner + 1), owner + 1)
    } else if units.at(owner).shape == Shape::Possessive {
        (possessor_back(units, owner)?, owner + 1)
    } else {
        // `repeated a warning that …`
        let verb = if units.at(owner).is(Tags::DETERMINER) { owner.checked_sub(1)? } else { owner };
        let had = verb > 0 && units.at(verb - 1).is(Tags::HAVE) && units.at(verb).is(Tags::FINITE_VERB | Tags::PAST_LIKE | Tags::CUE_VERB);
        let raises = had || units.at(verb).is(Tags::FINITE_HERE) && !units.at(verb).is(AUXILIARY);
        let beside = units.part(..verb).iter().rev().take_while(|token| token.is(AUXILIARY | Tags::ADVERB | Tags::NEGATION)).count();
        (speaker_back(units, 0, verb - beside).filter(|_| raises)?, verb - beside)
    };
    let opening = Opening { start: that, opener, addressee: None, subordinate: true, participle: false };
    let mut content = closing(line, &opening);
    // `Her claim that the deed was lost surprised him`: the noun is the subject, so the last verb is the sentence's own.
    if !has_finite(units.part(..owner))
        && let Some(main) = main_verb(content.of(units))
    {
        content.end = content.start + main;
    }
    Some(Finding {
        content,
        further: None,
        speaker: Some(speaker),
        cue: Some(Stretch::new(cue, at + 1)),
        addressee: None,
        lemma: noun.lemma,
        stance: noun.stance,
        construction: Construction::NominalCue,
    })
}

/// Where the verb stands that the clause before it is the subject of: the last of two finite verbs or more, where
/// nothing opens another clause before it.
fn main_verb(clause: &[Token]) -> Option<usize> {
    let border = clause.iter().skip(1).position(|token| {
        token.is(Tags::THAT | Tags::WH | Tags::SUBORDINATOR | Tags::COORDINATOR | Tags::BUT) && !token.is(Tags::PREPOSITION)
            || !token.is_word() && token.shape != Shape::Possessive
    });
    let clause = clause.part(..border.map_or(clause.len(), |at| at + 1));
    let mut finite = (0..clause.len()).filter(|at| clause.at(*at).is(Tags::FINITE_HERE) && clause.at(*at).is_word());
    let first = finite.next()?;
    // An auxiliary with its verb (`had been closed`) is one.
    finite.rfind(|at| *at > first + 1 && clause.part(first + 1..*at).iter().any(|token| !token.is(AUXILIARY | Tags::ADVERB))).map(|at| {
        let beside = clause.part(..at).iter().rev().take_while(|token| token.is(AUXILIARY | Tags::ADVERB)).count();
        at - beside
    })
}

/// Whether a noun that reports stands as the object behind a verb: `a warning that …`
pub(crate) fn object(line: Line<'_>, at: usize) -> bool {
    let units = line.units;
    let object =
        units.iter().skip(at).take(LONGEST_MODIFIER + 2).take_while(|token| token.is_word() && !token.is(Tags::POSSESSIVE_PRONOUN));
    let noun = object.take_while(|token| !token.is(Tags::THAT | Tags::PREPOSITION | Tags::FINITE_HERE)).count();
    noun > 0
        && units.at(at + noun - 1).is(Tags::CUE_NOUN)
        && line.lexicon.nouns.get(usize::from(units.at(at + noun - 1).entry.noun)).is_some_and(|noun| noun.frame.any(Frame::THAT))
        && !units.at(at + noun - 1).is_capital()
        && units.get(at + noun).is_some_and(|token| token.is(Tags::THAT))
}
