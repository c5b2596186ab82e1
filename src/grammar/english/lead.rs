//! The attribution before what is said.
//!
//! `lead = speaker verb-group [ addressee ] { adjunct } content` : `Ruiz told reporters on Tuesday that the mill stays.`

use super::clause::Stretch;
use super::content::{Opener, closing, opening};
use super::finding::{Finding, Line};
use super::noun_phrase::{speaker_ahead, speaker_back};
use super::verb_group::{Form, VerbGroup};
use crate::grammar::token::{Shape, Token};
use crate::lexicon::frame::{Frame, Surety};
use crate::lexicon::tags::Tags;
use crate::model::attribution::Construction;

/// Speaker, verb, content.
pub(crate) fn lead(line: Line<'_>, floor: usize, group: &VerbGroup, earlier: Option<Stretch>) -> Option<Finding> {
    let units = line.units;
    let opening = opening(line, group)?;
    let sure = match opening.opener {
        Opener::Quotation | Opener::Colon => {
            group.takes(Frame::QUOTE.with(Frame::BARE).with(Frame::NAMING)) || group.verb.surety > Surety::Low
        }
        Opener::That | Opener::Question | Opener::Infinitive => true,
        Opener::Clause => group.verb.surety > Surety::Low,
        Opener::Object => group.surely(),
    };
    if !sure {
        return None;
    }
    let content = closing(line, &opening);
    if content.is_empty() {
        return None;
    }
    let (speaker, construction) = match group.form {
        Form::Finite => {
            let speaker = speaker_back(units, floor, group.stretch.start);
            let relative = group.stretch.start > 0 && units[group.stretch.start - 1].is(Tags::WH);
            if relative {
                (Some(Stretch::new(group.stretch.start - 1, group.stretch.start)), Construction::RelativeClause)
            } else if speaker.is_none() && follows_coordinator(units, group.stretch.start) {
                (earlier.or_else(|| subject(units, group.stretch.start)), Construction::SpeakerVerb)
            } else {
                (Some(speaker?), Construction::SpeakerVerb)
            }
        }
        Form::Participle => {
            if opening.opener == Opener::Object && group.verb.surety < Surety::High {
                return None;
            }
            (
                earlier.or_else(|| subject(units, group.stretch.start)).or_else(|| subject_after(units, content.end)),
                Construction::Participle,
            )
        }
        Form::Passive => {
            if opening.opener == Opener::Object || !group.takes(Frame::ADDRESSEE.with(Frame::BARE).with(Frame::THAT)) {
                return None;
            }
            (None, Construction::Passive)
        }
        Form::Infinitive => return None,
    };
    let mut finding = Finding::by_verb(group, content, speaker, construction);
    finding.addressee = opening.addressee;
    Some(finding)
}

/// `… and said`: whether the verb shares the subject of the one before it.
fn follows_coordinator(units: &[Token], verb: usize) -> bool {
    verb > 0 && (units[verb - 1].is(Tags::COORDINATOR | Tags::BUT) || units[verb - 1].shape == Shape::Comma)
}

/// The subject of the sentence's first finite verb before `verb`.
fn subject(units: &[Token], verb: usize) -> Option<Stretch> {
    let finite = units[..verb].iter().position(|token| token.is(Tags::FINITE_HERE) && token.is_word())?;
    let start = units[..finite].iter().rposition(|token| !token.is(Tags::ADVERB)).map_or(0, |at| at + 1);
    speaker_back(units, 0, start)
}

/// `Calling the plan “a farce,” Ruiz left`: the subject behind an opening participle.
fn subject_after(units: &[Token], content_end: usize) -> Option<Stretch> {
    let mut at = content_end;
    while units.get(at).is_some_and(|token| token.shape == Shape::Comma) {
        at += 1;
    }
    speaker_ahead(units, at)
}
