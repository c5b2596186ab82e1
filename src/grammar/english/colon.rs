//! Labels: a speaker, a colon, and what is said.
//!
//! `label = speaker ":" ( quotation | text )` : `RUIZ: The mill stays.` · `Ruiz: “The mill stays.”` · `Q. Why now?`

use super::clause::{Stretch, trimmed};
use super::finding::{Finding, Line};
use super::noun_phrase::subject_before;
use crate::grammar::token::{Shape, Token};
use crate::lexicon::tags::Tags;
use crate::model::attribution::{Construction, Stance};

/// How many words a label may have.
const LONGEST_LABEL: usize = 6;

/// A label that opens a paragraph or a headline.
pub(crate) fn label(line: Line<'_>) -> Option<Finding> {
    let units = line.units;
    let colon = units.iter().take(LONGEST_LABEL + 1).position(|token| token.shape == Shape::Colon)?;
    let name = &units[..colon];
    let named = name.iter().all(|token| {
        token.is_capital() && !token.is(Tags::CUE_VERB | Tags::FINITE_VERB)
            || token.is(Tags::NAME_PARTICLE | Tags::COORDINATOR)
            || token.shape == Shape::Possessive
    }) && name.first().is_some_and(Token::is_capital)
        && !name.iter().any(|token| {
            token.is(Tags::PREPOSITION
                | Tags::WH
                | Tags::TIME
                | Tags::NEGATION
                | Tags::DETERMINER
                | Tags::ADVERB
                | Tags::MONTH
                | Tags::WEEKDAY)
        });
    let content = trimmed(units, Stretch::new(colon + 1, units.len()));
    let spoken = content.of(units).iter().any(Token::is_quotation) || content.len() > 2;
    (named && spoken && !content.is_empty()).then_some(Finding {
        content,
        further: None,
        speaker: Some(Stretch::new(0, colon)),
        cue: Some(Stretch::new(colon, colon + 1)),
        addressee: None,
        lemma: ":",
        stance: Stance::Neutral,
        construction: Construction::Colon,
    })
}

/// A clause that hands over to a quotation, whatever its verb.
///
/// `hand-over = subject verb … ":" quotation` : `Ruiz took the stage: “The mill stays.”`
pub(crate) fn hand_over(line: Line<'_>) -> Option<Finding> {
    let units = line.units;
    let colon = units.iter().position(|token| token.shape == Shape::Colon)?;
    let quotation = units.get(colon + 1).filter(|token| token.is_quotation() && token.quotation_words() > 2)?;
    let speaker = subject_before(units, colon)?;
    let cue = Stretch::new(speaker.end, colon);
    (quotation.is_quotation() && !cue.is_empty()).then_some(Finding {
        content: Stretch::new(colon + 1, colon + 2),
        further: None,
        speaker: Some(speaker),
        cue: Some(cue),
        addressee: None,
        lemma: ":",
        stance: Stance::Neutral,
        construction: Construction::Colon,
    })
}
