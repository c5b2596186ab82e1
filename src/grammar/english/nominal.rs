//! Nouns that report.
//!
//! `nominal = ( speaker "'s" | possessive-pronoun ) { word } noun "that" clause` : `her claim that the mill stays` · `Ruiz's first warning that …`

use super::clause::Stretch;
use super::content::{Opener, Opening, closing};
use super::finding::{Finding, Line};
use super::noun_phrase::possessor_back;
use crate::grammar::token::Shape;
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
    let modifiers = units[..at]
        .iter()
        .rev()
        .take(LONGEST_MODIFIER)
        .take_while(|token| token.shape == Shape::Lower && !token.is(Tags::POSSESSIVE_PRONOUN | Tags::DETERMINER | Tags::PREPOSITION))
        .count();
    let owner = (at - modifiers).checked_sub(1)?;
    let speaker = if units[owner].is(Tags::POSSESSIVE_PRONOUN) {
        Stretch::new(owner, owner + 1)
    } else if units[owner].shape == Shape::Possessive {
        possessor_back(units, owner)?
    } else {
        return None;
    };
    let opening = Opening { start: that, opener, addressee: None, subordinate: true, participle: false };
    let content = closing(line, &opening);
    Some(Finding {
        content,
        further: None,
        speaker: Some(speaker),
        cue: Some(Stretch::new(owner + 1, at + 1)),
        addressee: None,
        lemma: noun.lemma,
        stance: noun.stance,
        construction: Construction::NominalCue,
    })
}
