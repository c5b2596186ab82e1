//! `as`-clauses: an attribution in a clause of its own, before what is said.
//!
//! `as-clause = "as" speaker verb-group "," content | "as" verb "by" speaker "," content` : `As Ruiz said, the mill stays.`

use super::clause::{Stretch, trimmed};
use super::finding::{Finding, Line};
use super::noun_phrase::speaker_ahead;
use super::phrase::is_one_of;
use super::subject::Subject;
use super::verb_group::VerbGroup;
use crate::grammar::reach::Reach;
use crate::grammar::token::{Shape, Token};
use crate::lexicon::frame::{Frame, Surety};
use crate::lexicon::tags::Tags;
use crate::model::attribution::Construction;

/// Where a clause begins that `as` and its speaker open: behind `, and`, or with an adverb and its comma.
fn joined(units: &[Token], floor: usize, subject: &Subject<'_>) -> Option<usize> {
    let speaker = subject.get()?;
    let before = speaker.start.checked_sub(3).filter(|before| *before >= floor && units.at(speaker.start - 1).is(Tags::AS))?;
    let (earlier, last) = (units.at(before), units.at(before + 1));
    let coordinated = earlier.shape == Shape::Comma && last.is(Tags::COORDINATOR | Tags::BUT);
    let adverb = before == floor && earlier.is(Tags::ADVERB) && last.shape == Shape::Comma;
    (coordinated || adverb).then_some(before + 1)
}

/// The statement behind an `as`-clause whose verb group is `group`.
pub(crate) fn as_clause(line: Line<'_>, floor: usize, group: &VerbGroup, subject: &Subject<'_>) -> Option<Finding> {
    let units = line.units;
    // `…, and as Ruiz noted, the mill stays`, `However, as Ruiz said, …`: what is joined on opens a clause, and an adverb before it says nothing.
    let floor = joined(units, floor, subject).unwrap_or(floor);
    // Only where an `as` opens the clause or stands right before the verb.
    let opens = units.get(floor..).is_some_and(|rest| rest.iter().take(2).any(|token| token.is(Tags::AS)));
    if !opens && !group.stretch.start.checked_sub(1).is_some_and(|before| units.at(before).is(Tags::AS)) {
        return None;
    }
    let border = |at: usize| units.get(at).is_some_and(|token| token.shape == Shape::Comma) && at + 1 < units.len();
    let end = group.stretch.end;
    let after = if border(end) { end } else { super::content::skip_adjuncts(units, end) };
    if units.get(group.stretch.start.checked_sub(1)?)?.is(Tags::AS) && units.get(group.stretch.end)?.is(Tags::BY) {
        let speaker = speaker_ahead(units, group.stretch.end + 1)?;
        let cue = Stretch::new(group.stretch.start - 1, group.stretch.end + 1);
        return border(speaker.end).then(|| {
            let content = trimmed(units, Stretch::new(speaker.end, units.len()));
            Finding { cue: Some(cue), ..Finding::by_verb(group, content, Some(speaker), Construction::Parenthetical) }
        });
    }
    let speaker = subject.get()?;
    let opens = speaker.start > floor && units.at(speaker.start - 1).is(Tags::AS) && speaker.start - 1 <= floor + 1;
    // `As the crowd began to sing, …` tells when, and reports nothing. But so does not `As Ruiz liked to say, …`.
    let first = units.at(group.stretch.start);
    let fond = || is_one_of(first.text(line.source), &["liked", "likes", "loved", "loves"]);
    let timed = group.verb.surety == Surety::Low || first.is(Tags::CARRIER) && !fond();
    if !opens || !group.takes(Frame::COMMENT) || timed || !border(after) {
        return None;
    }
    let content = trimmed(units, Stretch::new(after, units.len()));
    (!content.is_empty()).then(|| Finding::by_verb(group, content, Some(speaker), Construction::Parenthetical))
}
