//! One sentence: which rules of speech are tried on it, and in which order.
//!
//! The cues are taken from left to right. Only the outermost speech is reported: a cue inside a statement
//! already found is the speaker's own, unless it closes the sentence and takes in that statement with its
//! attribution (`Ruiz denied it, the paper reported`).

use super::clause::{Stretch, has_finite, trimmed};
use super::finding::{Finding, Line};
use super::lead::Shared;
use super::phrase::is_one_of;
use super::subject::Subject;
use super::verb_group::{Form, VerbGroup, verb_group};
use super::{according, as_clause, behind, colon, comment, lead, nominal, quoted_as};
use crate::grammar::reach::Reach;
use crate::grammar::token::{Ending, Shape, Token};
use crate::grammar::units::Sentence;
use crate::lexicon::frame::{Frame, Surety};
use crate::lexicon::hints::{CUES, Hints};
use crate::lexicon::tags::Tags;
use crate::model::attribution::{Construction, Stance};

/// What opens a clause that the journalist sets against the statement behind it.
const CONCESSIVE: &[&str] = &["although", "though", "while", "whereas", "whilst"];

/// Finds the statements that a sentence reports, in the order of their cues.
pub(crate) fn sentence(line: Line<'_>, sentence: Sentence<'_>, found: &mut Vec<Finding>) {
    let units = line.units;
    let first = found.len();
    // Where the words not yet taken by a statement begin, and where they began before the last statement.
    let (mut floor, mut outer_floor) = (0, 0);
    let mut cued = false;
    for at in sentence.places(Hints::CUE) {
        cued = true;
        let token = units.at(at);
        if !token.is(CUES) {
            continue;
        }
        let inside = found.iter().skip(first).any(|finding| {
            finding.says(at)
                || finding.speaker.is_some_and(|speaker| speaker.start <= at && at < speaker.end && !units.at(at - 1).is(Tags::WH))
        });
        // `according to a notice posted on the door`: what the source is like.
        let reduced = |finding: &Finding| {
            finding.construction == Construction::AccordingTo
                && finding.end() == at
                && token.is(Tags::PARTICIPLE)
                && units.at(at + 1).is(Tags::PREPOSITION)
        };
        // `said on Monday, citing envoys, that …`
        let aside = token.is(Tags::ING) && units.at(at.wrapping_sub(1)).shape == Shape::Comma;
        let inserted = |finding: &Finding| {
            aside
                && units.at(finding.content.start).is(Tags::THAT)
                && at < finding.content.start
                && finding.cue.is_some_and(|cue| cue.end <= at)
        };
        if found.get(first..).and_then(<[Finding]>::last).is_some_and(|last| reduced(last) || inserted(last)) {
            continue;
        }
        // A comment clause that closes the sentence, over all that may be said with the statement before it.
        let widest = |group: &VerbGroup| {
            let floor = speech_floor(line, found.get(first..).unwrap_or_default(), group).unwrap_or(outer_floor);
            closing_comment(line, floor.min(outer_floor), group)
        };
        let behind_quotation = |at: usize| units.at(at - 2).is_quotation() || at > 2 && units.at(at - 3).is_quotation();
        let came = if token.is(Tags::CUE_NOUN) && at > 1 && behind_quotation(at) && !inside { behind::came(line, floor, at) } else { None };
        let finding = if came.is_some() {
            came
        } else if token.is(Tags::ACCORDING) {
            let outer = closes_sentence(line, at) && !according::renders_words(units, at);
            according::according_to(line, if outer { outer_floor } else { floor }, at)
        } else if inside {
            let closes = token.is(Tags::CUE_VERB) && may_close(sentence, outer_floor, at);
            let group = if closes { verb_group(line.source, units, at, line.lexicon) } else { None };
            group.and_then(|group| widest(&group))
        } else {
            let verbal = token.is(Tags::CUE_VERB).then(|| verb_group(line.source, units, at, line.lexicon)).flatten();
            match verbal {
                // `repeated a warning that …`: the noun reports. But in `rejected suggestions that …` somebody else suggests.
                Some(group)
                    if group.form == Form::Finite
                        && nominal::object(line, group.stretch.end)
                        && !(group.verb.stance == Stance::Denial && group.takes(Frame::OBJECT)) =>
                {
                    None
                }
                // `… who wish for its return, said Ana Ruiz`
                Some(group)
                    if outer_floor < floor
                        && group.simple
                        && floor + 1 == group.stretch.start
                        && units.at(floor).shape == Shape::Comma
                        && units.get(at + 1).is_some_and(|next| next.is_capital() || next.is(Tags::DETERMINER))
                        && widest(&group).is_some() =>
                {
                    widest(&group)
                }
                Some(group) => by_verb(line, floor, &group, found.get(first..).and_then(<[Finding]>::last))
                    .filter(|finding| !relative_alone(units, finding, outer_floor < floor))
                    .map(|finding| behind_statement(line, (outer_floor, floor), &group, &finding).unwrap_or(finding))
                    .map(|finding| whole_statement(line, (outer_floor, found.get(first..).unwrap_or_default()), &group, finding))
                    .filter(|finding| outer_floor == floor || !rest_of_list(line, outer_floor, finding, &group))
                    .or_else(|| {
                        let closes = outer_floor < floor && may_close(sentence, outer_floor, at);
                        if closes { closing_comment(line, outer_floor, &group) } else { None }
                    }),
                None if token.is(Tags::CUE_NOUN) => nominal::nominal(line, at),
                None => None,
            }
        };
        // `(RELATED: …)`: a bracket opens before the cue, and nobody stands in it.
        let bracketed = |finding: &Finding| finding.speaker.is_some_and(|speaker| units.at(speaker.end - 1).shape == Shape::Open);
        let Some(mut finding) = finding.filter(|finding| !bracketed(finding)) else { continue };
        // `When Ruiz said …, the mill closed, Okafor recalled`: the clause that opens the sentence is said with the main one.
        if let Some(inner) = found.get(first..).and_then(<[Finding]>::last)
            && finding.cue.is_some_and(|cue| cue.start >= finding.content.end)
            && finding.content.start == inner.content.end + 1
            && units.at(inner.content.end).shape == Shape::Comma
            && units.at(outer_floor).is(Tags::SUBORDINATOR)
            && !is_one_of(units.at(outer_floor).text(line.source), CONCESSIVE)
        {
            finding.content.start = outer_floor;
        }
        // `She set it out at the meeting: “…,” the mayor said`: a quotation behind a colon is of those words that stand behind it.
        if behind_colon(units, &finding) {
            let kept =
                found.len() - found.iter().skip(first).rev().take_while(|earlier| earlier.content.start == finding.content.start).count();
            found.truncate(kept);
            if let Some(earlier) =
                found.get_mut(first..).and_then(<[Finding]>::last_mut).filter(|earlier| earlier.says(finding.content.start))
            {
                let before = |said: Stretch| trimmed(units, Stretch::new(said.start, finding.content.start));
                match earlier.further.filter(|further| further.start <= finding.content.start) {
                    Some(further) => earlier.further = Some(before(further)).filter(|further| !further.is_empty()),
                    None => earlier.content = before(earlier.content),
                }
            }
        }
        // What is said is said once: `“…,” she said, laughing, “…”`.
        let said = |earlier: &Finding| {
            earlier.says(finding.content.start) && earlier.cue.is_some_and(|cue| cue.end <= finding.content.start) && !inside
        };
        if found.iter().skip(first).any(said) {
            continue;
        }
        // What an outer attribution takes in is no statement of its own.
        let taken = |inner: &&Finding| {
            let cue = inner.cue.map_or(inner.content.start, |cue| cue.start);
            finding.content.start <= cue && cue < finding.content.end
        };
        let kept = found.len() - found.iter().skip(first).rev().take_while(taken).count();
        found.truncate(kept);
        // A participle tells more of the statement before it.
        if !inside && (finding.construction != Construction::Participle || found.len() == first) {
            outer_floor = floor;
        }
        floor = finding.end().max(at + 1);
        found.push(finding);
    }
    // What follows reports nothing but quotations.
    if !line.quoted {
        return;
    }
    let colon = units.iter().any(|token| token.shape == Shape::Colon);
    if found.len() > first {
        if !colon {
            return;
        }
        // `… said so, but he had a message: “…”`: a quotation behind a colon that no rule has taken.
        let handed = colon::hand_over(line, floor)
            .filter(|handed| !found.iter().skip(first).any(|finding| finding.says(handed.content.start)))
            .or_else(|| colon::headed(line));
        if let Some(handed) = handed {
            // What else was found in a headline with its source is no statement of its own.
            let kept = found.iter().skip(first).take_while(|finding| !finding.says(handed.content.start)).count();
            found.truncate(first + kept);
            found.push(handed);
        }
    } else {
        // The words that `in the words of` is in are reporting words.
        let told = lead::verb_first(line)
            .or_else(|| behind::open_verb(line))
            .or_else(|| if cued { according::in_the_words_of(line) } else { None });
        found.extend(told.or_else(|| if colon { announced(line) } else { None }));
    }
}

/// The statement that a colon announces, where no verb reports it.
fn announced(line: Line<'_>) -> Option<Finding> {
    colon::owned_words(line)
        .or_else(|| colon::presented(line))
        .or_else(|| colon::hand_over(line, 0))
        .or_else(|| colon::label(line, true).filter(|label| line.units.at(label.content.start).is_quotation()))
}

/// The statement that a verb reports.
fn by_verb(line: Line<'_>, floor: usize, group: &VerbGroup, earlier: Option<&Finding>) -> Option<Finding> {
    let start = group.stretch.start;
    let subject = Subject::new(line.units, floor, start);
    // `quoted Ruiz as saying`: the participle reports.
    if quoted_as::quotes(line, group).is_some() {
        return None;
    }
    if matches!(group.form, Form::Finite | Form::Passive)
        && let Some(finding) = as_clause::as_clause(line, floor, group, &subject)
    {
        return Some(finding);
    }
    if group.form == Form::Finite
        && let Some(comment) = comment(line, floor, group, &subject)
    {
        return Some(comment);
    }
    if let Some(comment) = behind::passive(line, floor, group) {
        return Some(comment);
    }
    // Whose claim it is need not be who speaks: `Ruiz repeated her claim that …, saying …`.
    let shared = earlier
        .filter(|finding| finding.construction != Construction::NominalCue)
        .and_then(|finding| finding.speaker.map(|speaker| Shared { speaker, content: finding.content }));
    // `He held up the sign, which read “…,” mouthing …`: a thing does not say more.
    let which = |token: &Token| token.is(Tags::WH) && token.text(line.source) == "which";
    let shared = shared.filter(|shared| !which(line.units.at(shared.speaker.start)));
    lead::lead(line, floor, group, &subject, shared)
        .or_else(|| if group.form == Form::Passive { behind::passive_agent(line, group, subject.get()) } else { None })
}

/// The statement before a finite verb and its speaker, in either order.
fn comment(line: Line<'_>, floor: usize, group: &VerbGroup, subject: &Subject<'_>) -> Option<Finding> {
    // What is said before a verb with its speaker behind it ends with a comma or a quotation, as hardly anything before a verb does.
    let inverts = matches!(line.units.at(group.stretch.start.wrapping_sub(1)).shape, Shape::Comma | Shape::Quotation(_));
    let inverted = if inverts { comment::verb_speaker(line, floor, group, subject) } else { None };
    let stated = inverted.or_else(|| comment::speaker_verb(line, floor, group, subject));
    stated.or_else(|| if line.quoted { behind::cleft(line, floor, group, subject.get()) } else { None })
}

/// `…, who want the road closed, the mayor said`: whether a finding takes for what is said a relative clause and nothing
/// else, or for its speaker one of such a clause.
fn relative_alone(units: &[Token], finding: &Finding, follows: bool) -> bool {
    let relative = |token: &Token| token.is(Tags::WH) && !token.is(Tags::IF | Tags::SUBORDINATOR);
    let behind = finding.cue.is_some_and(|cue| cue.start >= finding.content.end);
    follows
        && behind
        && finding.further.is_none()
        && relative(units.at(finding.content.start))
        && units.at(finding.content.start.wrapping_sub(1)).shape == Shape::Comma
}

/// `Ruiz had asked, “Why?”, Okafor said, although …`: the statement that an attribution has before it, right behind another with its own
/// attribution, where it was taken to open what follows.
fn behind_statement(line: Line<'_>, (outer, floor): (usize, usize), group: &VerbGroup, finding: &Finding) -> Option<Finding> {
    let units = line.units;
    // `Although Ruiz denied it, Okafor said, …`: not where the first is a clause that leans on the second.
    const LEANS: Tags = Tags::SUBORDINATOR.with(Tags::PARTICIPLE).with(Tags::PAST_LIKE).with(Tags::PREPOSITION);
    let leans = units.at(outer).is(LEANS) && !units.part(outer..floor).iter().any(|token| token.shape == Shape::Comma);
    let opens = finding.construction == Construction::Parenthetical
        && outer < floor
        && !leans
        && finding.speaker.is_some_and(|speaker| speaker.start == floor + 1)
        && line.units.at(floor).shape == Shape::Comma
        && finding.cue.is_some_and(|cue| finding.content.start >= cue.end);
    if opens { comment(line, outer, group, &Subject::new(line.units, outer, group.stretch.start)) } else { None }
}

/// `He knows what they want, it will come, Ruiz said`: the statement of a comment clause that closes the sentence, with all that was taken for
/// attributions of its own in it.
fn whole_statement(line: Line<'_>, (outer, earlier): (usize, &[Finding]), group: &VerbGroup, finding: Finding) -> Finding {
    let behind = finding.cue.is_some_and(|cue| cue.start >= finding.content.end);
    // `The man cried “Stop!” before he fell, Ruiz said`: what hangs on a quotation is nothing by itself.
    let start = finding.content.start;
    let hangs = line.units.at(start).is(Tags::SUBORDINATOR | Tags::PREPOSITION) && line.units.at(start.wrapping_sub(1)).is_quotation();
    let hangs = hangs && outer < start && group.surely();
    let floor = if !behind {
        None
    } else if hangs {
        Some(outer)
    } else {
        speech_floor(line, earlier, group)
    };
    floor.filter(|floor| *floor < finding.content.start).and_then(|floor| closing_comment(line, floor, group)).unwrap_or(finding)
}

/// Where what is said before a comment clause may begin: behind the last attribution that surely is the journalist's.
fn speech_floor(line: Line<'_>, earlier: &[Finding], group: &VerbGroup) -> Option<usize> {
    if earlier.is_empty() || !group.surely() || line.quotes(..group.stretch.start) {
        return None;
    }
    let told = earlier.iter().rposition(|inner| !is_within_speech(line, inner));
    Some(told.and_then(|told| earlier.get(told)).map_or(0, Finding::end))
}

/// Whether an attribution may as well be a part of what somebody says: of a speaker who is in the talk, in a clause that hangs on another, or by a
/// verb that does not surely report.
fn is_within_speech(line: Line<'_>, inner: &Finding) -> bool {
    const OPENS: Tags = Tags::SUBORDINATOR.with(Tags::WH).with(Tags::THAT);
    let speaks = inner.speaker.is_some_and(|speaker| {
        let before = speaker.start.wrapping_sub(1);
        line.units.at(speaker.start).is(Tags::FIRST_PERSON | Tags::SECOND_PERSON) || line.units.at(before).is(OPENS)
    });
    let surely = |token: &Token| {
        token.is(Tags::CUE_VERB) && line.lexicon.verbs.get(usize::from(token.verb)).is_some_and(|verb| verb.surety == Surety::High)
    };
    speaks || !inner.cue.is_some_and(|cue| cue.of(line.units).iter().any(surely))
}

/// `… is expected to carry trams, buses and boats, the mayor said`: whether a finding takes for what is said the end of a list, and an attribution
/// that closes the sentence takes in all of it.
fn rest_of_list(line: Line<'_>, outer: usize, finding: &Finding, group: &VerbGroup) -> bool {
    let units = line.units;
    let behind = finding.cue.is_some_and(|cue| cue.start >= finding.content.end);
    behind
        && finding.further.is_none()
        && units.at(finding.content.start.wrapping_sub(1)).shape == Shape::Comma
        && !has_finite(finding.content.of(units))
        && !line.quotes(finding.content.start..finding.content.end)
        && closing_comment(line, outer, group).is_some()
}

/// Whether a finding attributes, from behind, a quotation that a colon announces.
fn behind_colon(units: &[Token], finding: &Finding) -> bool {
    let at = finding.content.start;
    at > 0
        && finding.content.len() == 1
        && matches!(units.at(at).shape, Shape::Quotation(Ending::Comma | Ending::Asking))
        && units.at(at - 1).shape == Shape::Colon
        && finding.cue.is_some_and(|cue| cue.start > at)
}

/// Whether no statement goes on behind an attribution at `at`.
fn closes_sentence(line: Line<'_>, at: usize) -> bool {
    let units = line.units;
    // `according to a poll released on Friday`: a participle tells of the noun before it.
    const AFTER_PARTICIPLE: Tags = Tags::PREPOSITION.with(Tags::WEEKDAY).with(Tags::TIME).with(Tags::TO);
    let ahead = units.part(at..);
    // `according to a clerk who was not named`: a relative clause with nothing behind it tells of the noun before it.
    let relative = ahead.iter().position(|token| token.is(Tags::WH) && !token.is(Tags::SUBORDINATOR));
    let relative =
        relative.filter(|wh| *wh > 0 && ahead.at(wh - 1).is_word() && ahead.part(*wh..).iter().all(|token| token.shape != Shape::Comma));
    let ahead = relative.map_or(ahead, |wh| ahead.part(..wh));
    let participle = |at: usize| {
        let token = ahead.at(at);
        token.is(Tags::PAST_LIKE)
            || token.text(line.source).ends_with("ed") && ahead.get(at + 1).is_none_or(|next| next.is(AFTER_PARTICIPLE))
    };
    let goes_on = |at: usize| ahead.at(at).is_quotation() || ahead.at(at).is(Tags::FINITE_HERE) && !participle(at);
    at > 0 && matches!(units.at(at - 1).shape, Shape::Comma | Shape::Quotation(Ending::Comma)) && !(0..ahead.len()).any(goes_on)
}

/// Whether a verb could be that of a comment clause which closes the sentence: with its speaker behind it, or
/// before it and then no finite verb behind it. Hardly any is, and this is cheap to ask.
fn may_close(sentence: Sentence<'_>, floor: usize, at: usize) -> bool {
    // Up to where a verb's particles may end.
    const LONGEST: usize = 3;
    let units = sentence.tokens;
    let borders = |token: &Token| matches!(token.shape, Shape::Comma | Shape::Dash | Shape::Quotation(_)) || token.is(Tags::AS);
    let inverted = matches!(units.at(at.wrapping_sub(1)).shape, Shape::Comma | Shape::Quotation(_));
    let closed = |comma: usize| comment::closes(units.part(comma..));
    let last = || sentence.next(at + LONGEST, Hints::VERB).is_none() || (at + 1..=at + LONGEST).any(closed);
    inverted || last() && units.part(floor..at).iter().any(borders)
}

/// A comment clause that closes the sentence, over a statement with an attribution of its own.
fn closing_comment(line: Line<'_>, floor: usize, group: &VerbGroup) -> Option<Finding> {
    let comments =
        group.form == Form::Finite && group.takes(Frame::COMMENT) && (group.verb.surety > Surety::Low || group.takes(Frame::BARE));
    if !comments {
        return None;
    }
    let subject = Subject::new(line.units, floor, group.stretch.start);
    let comment = comment(line, floor, group, &subject)?;
    let rest = line.units.part(comment.end()..);
    let closes = comment::closes(rest) || rest.iter().all(|token| !token.is_quotation() && !token.is(Tags::FINITE_HERE));
    (closes && comment.further.is_none() && comment.construction != Construction::Parenthetical).then_some(comment)
}
