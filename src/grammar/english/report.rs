//! One sentence: which rules of speech are tried on it, and in which order.
//!
//! Attributions after or inside what is said come first, for they take in the whole sentence; then those
//! before it, left to right. Only the outermost speech is reported: a cue inside a statement already found is
//! the speaker's own.

use super::clause::Stretch;
use super::finding::{Finding, Line};
use super::verb_group::{Form, VerbGroup, verb_group};
use super::{according, comment, lead};
use crate::lexicon::tags::Tags;

/// Finds the statements that a sentence reports, in the order of their cues.
pub(crate) fn sentence(line: Line<'_>, found: &mut Vec<Finding>) {
    let units = line.units;
    let first = found.len();
    let mut floor = 0;
    let mut at = 0;
    while at < units.len() {
        let token = &units[at];
        let finding = if token.is(Tags::ACCORDING) {
            according::according_to(line, floor, at)
        } else if token.is(Tags::CUE_VERB)
            && !found[first..]
                .iter()
                .any(|finding| finding.says(at) || finding.speaker.is_some_and(|speaker| speaker.start <= at && at < speaker.end))
        {
            verb_group(line.source, units, at, line.lexicon)
                .and_then(|group| by_verb(line, floor, &group, found.get(first..).and_then(<[Finding]>::last)))
        } else {
            None
        };
        if let Some(finding) = finding {
            // What an outer attribution takes in is no statement of its own.
            let kept = found.len()
                - found[first..]
                    .iter()
                    .rev()
                    .take_while(|inner| {
                        finding.content.start <= inner.cue.map_or(inner.content.start, |cue| cue.start)
                            && finding.content.end >= inner.content.end
                    })
                    .count();
            found.truncate(kept.max(first));
            floor = if finding.construction == crate::model::attribution::Construction::SpeakerVerb
                && finding.further.is_none()
                && finding.content.start > at
            {
                finding.end()
            } else {
                finding.end().max(at + 1)
            };
            found.push(finding);
        }
        at += 1;
    }
}

/// The statement that a verb reports.
fn by_verb(line: Line<'_>, floor: usize, group: &VerbGroup, earlier: Option<&Finding>) -> Option<Finding> {
    if group.form == Form::Finite {
        if let Some(finding) = comment::verb_speaker(line, floor, group) {
            return Some(finding);
        }
        if let Some(finding) = comment::speaker_verb(line, floor, group) {
            return Some(finding);
        }
    }
    let shared: Option<Stretch> = earlier.and_then(|finding| finding.speaker);
    lead::lead(line, floor, group, shared)
}
