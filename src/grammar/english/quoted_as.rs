//! A speaker whom somebody else quotes.
//!
//! `quoted-as = passive { word } "as" participle` : `Ruiz was quoted as saying …`
//!
//! `quotes-as = verb speaker [ "," ] "as" participle` : `The paper quoted Ruiz, the owner, as saying …`

use super::clause::Stretch;
use super::finding::Line;
use super::noun_phrase::speaker_ahead;
use super::unsaid::is_saying;
use super::verb_group::{Form, VerbGroup, verb_group};
use crate::grammar::reach::Reach;
use crate::grammar::token::Shape;
use crate::lexicon::frame::Frame;
use crate::lexicon::tags::Tags;

/// How many tokens a cue in two parts may take: `was quoted in the local paper as saying`.
pub(super) const LONGEST_CUE: usize = 8;

/// How many tokens a speaker may take who stands between the two parts.
const LONGEST_SPEAKER: usize = 24;

/// The passive that a participle behind `as` completes.
pub(super) fn quoted_as(line: Line<'_>, participle: usize) -> Option<VerbGroup> {
    let at = participle.checked_sub(1).filter(|at| line.units.at(*at).is(Tags::AS))?;
    let from = participle.saturating_sub(LONGEST_CUE);
    let passive = |head| verb_group(line.source, line.units, head, line.lexicon).filter(|group| group.form == Form::Passive);
    (from..at).rev().take_while(|head| line.units.at(*head).is_word()).find_map(passive)
}

/// Whom a verb quotes, and the participle that says what: `quoted` ← `Ruiz as saying`.
pub(super) fn quotes(line: Line<'_>, group: &VerbGroup) -> Option<(Stretch, usize)> {
    if group.form != Form::Finite || !group.takes(Frame::NAMING) {
        return None;
    }
    let speaker = speaker_ahead(line.units, group.stretch.end)?;
    let at = speaker.end + usize::from(line.units.at(speaker.end).shape == Shape::Comma);
    let says = line.units.at(at).is(Tags::AS) && is_saying(line.units.at(at + 1));
    says.then_some((speaker, at + 1))
}

/// The verb that quotes the speaker of a participle, and that speaker.
pub(super) fn quoted_by(line: Line<'_>, participle: usize) -> Option<(VerbGroup, Stretch)> {
    let at = participle.checked_sub(1).filter(|at| line.units.at(*at).is(Tags::AS) && is_saying(line.units.at(participle)))?;
    let from = participle.saturating_sub(LONGEST_SPEAKER);
    let quoting = |head| {
        let group = verb_group(line.source, line.units, head, line.lexicon)?;
        let (speaker, said) = quotes(line, &group)?;
        (said == participle).then_some((group, speaker))
    };
    (from..at).rev().filter(|head| line.units.at(*head).is(Tags::CUE_VERB)).find_map(quoting)
}
