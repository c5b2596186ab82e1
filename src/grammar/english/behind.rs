//! Rarer attributions behind what is said: a verb of no table, a noun that comes, a passive.

use super::clause::{Stretch, has_finite, is_stop};
use super::comment::speaker_like;
use super::content::skip_adjuncts;
use super::finding::{Finding, Line};
use super::noun_phrase::speaker_ahead;
use super::noun_phrase_back::speaker_back;
use super::quoted_as::{quoted_as, quoted_by};
use super::stated::{is_quoted_statement, is_statement, statement_before};
use super::verb_group::{Form, VerbGroup};
use crate::grammar::reach::Reach;
use crate::grammar::token::{Ending, Shape, Token};
use crate::lexicon::frame::{Frame, Surety};
use crate::lexicon::tags::Tags;
use crate::model::attribution::{Construction, Stance};

/// A quotation with a speaker and a verb of any kind behind it: `“The mill stays,” Ruiz thundered.`
///
/// `open-verb = quotation speaker verb`
pub(crate) fn open_verb(line: Line<'_>) -> Option<Finding> {
    let units = line.units;
    let at = units.iter().position(|token| token.is_quotation() && token.quotation_words() > 2)?;
    if !matches!(units.at(at).shape, Shape::Quotation(Ending::Comma | Ending::Asking | Ending::Broken)) {
        return None;
    }
    let verb = (at + 1..units.len().min(at + 40)).find(|verb| units.at(*verb).is(Tags::FINITE_HERE))?;
    let start = units.part(..verb).iter().rposition(|token| !token.is(Tags::ADVERB)).map_or(0, |before| before + 1);
    let speaker = speaker_back(units, at + 1, start).filter(|speaker| speaker.start == at + 1)?;
    let cue = Stretch::new(verb, verb + 1);
    Some(Finding {
        content: Stretch::new(at, at + 1),
        further: None,
        speaker: Some(speaker),
        cue: Some(cue),
        addressee: None,
        lemma: &"",
        stance: Stance::Neutral,
        construction: Construction::SpeakerVerb,
    })
}

/// `“Stay here!” came a shout from the hall`: a noun of speech that comes.
///
/// `came = quotation ( "came" | "comes" ) { word } noun [ "from" speaker ]`
#[inline(never)]
pub(crate) fn came(line: Line<'_>, floor: usize, noun: usize) -> Option<Finding> {
    let units = line.units;
    let verb = (noun.saturating_sub(3)..noun).rev().find(|at| matches!(units.at(*at).text(line.source), "came" | "comes"))?;
    let quotation = verb.checked_sub(1).filter(|at| *at >= floor && is_quoted_statement(units.at(*at)) && units.at(*at).is_quotation())?;
    let entry = line.lexicon.nouns.get(usize::from(units.at(noun).noun)).filter(|noun| noun.frame.any(Frame::QUOTE))?;
    let from = units.get(noun + 1).is_some_and(|token| token.text(line.source) == "from");
    Some(Finding {
        content: Stretch::new(quotation, quotation + 1),
        further: None,
        speaker: if from { speaker_ahead(units, noun + 2) } else { None },
        cue: Some(Stretch::new(verb, noun + 1 + usize::from(from))),
        addressee: None,
        lemma: &entry.lemma,
        stance: entry.stance,
        construction: Construction::NominalCue,
    })
}

/// A quotation that a clause with its speaker is set equal to: `“Ask me in May,” was all she would say.`
///
/// `cleft = quotation "was" ( "all" | "what" | "how" ) speaker verb [ object ] stop`
pub(crate) fn cleft(line: Line<'_>, floor: usize, group: &VerbGroup, subject: Option<Stretch>) -> Option<Finding> {
    let units = line.units;
    let subject = subject.filter(|subject| subject.start > floor + 2)?;
    let (quotation, be, all) = (subject.start - 3, units.at(subject.start - 2), units.at(subject.start - 1));
    let equal = be.is(Tags::BE) && (all.is(Tags::WH) || all.text(line.source) == "all") && units.at(quotation).is_quotation();
    // `is how Ruiz described the plan`
    let object = if all.is(Tags::WH) && group.takes(Frame::NAMING) { speaker_ahead(units, group.stretch.end) } else { None };
    let rest = super::content::skip_adjuncts(units, object.map_or(group.stretch.end, |object| object.end));
    let ends = units.get(rest).is_none_or(|next| is_stop(next) || next.shape == Shape::Comma);
    if !equal || !ends {
        return None;
    }
    let mut finding = Finding::by_verb(group, Stretch::new(quotation, quotation + 1), Some(subject), Construction::SpeakerVerb);
    // `“When?” and “Why?” were all she asked.`
    if quotation > 1 && units.at(quotation - 1).is(Tags::COORDINATOR) && units.at(quotation - 2).is_quotation() {
        finding.further = Some(finding.content);
        finding.content = Stretch::new(quotation - 2, quotation - 1);
    }
    Some(finding)
}

/// What was said as the subject of a passive with its agent: `The plan was criticized by the guild.`
///
/// `passive-agent = content passive "by" speaker [ "as" quotation ]`
pub(crate) fn passive_agent(line: Line<'_>, group: &VerbGroup, subject: Option<Stretch>) -> Option<Finding> {
    let units = line.units;
    let by = group.stretch.end;
    let sure = group.takes(Frame::OBJECT) && group.verb.surety > Surety::Low && !group.takes(Frame::ADDRESSEE);
    if !sure || !units.at(group.stretch.start).is(Tags::FINITE_HERE) || !units.get(by)?.is(Tags::BY) {
        return None;
    }
    let subject = subject.filter(|subject| !units.at(subject.start).is(Tags::SUBJECT_PRONOUN | Tags::WH))?;
    let speaker = speaker_ahead(units, by + 1).filter(|speaker| !units.get(speaker.end).is_some_and(|next| next.is(Tags::FINITE_HERE)))?;
    let mut finding = Finding::by_verb(group, subject, Some(speaker), Construction::Passive);
    finding.cue = Some(Stretch::new(group.stretch.start, by + 1));
    // `… by the guild as “a farce”`
    let named = units.part(speaker.end..).windows(2).next().is_some_and(|pair| pair.at(0).is(Tags::AS) && pair.at(1).is_quotation());
    finding.further = named.then_some(Stretch::new(speaker.end, speaker.end + 2));
    Some(finding)
}

/// A comment clause in the passive, at the end of its sentence.
///
/// `passive-comment = content "," addressee passive stop` : `The bell was cracked, the court was told.`
/// `passive-comment = content "," speaker passive "as" participle` : `“It was cracked,” the abbot was quoted as saying.`
/// `passive-comment = content "," paper verb speaker "as" participle` : `“It was cracked,” the paper quoted the abbot as saying.`
pub(crate) fn passive(line: Line<'_>, floor: usize, group: &VerbGroup) -> Option<Finding> {
    let units = line.units;
    let quoted = if group.form == Form::Participle { quoted_as(line, group.stretch.start) } else { None };
    let named = if group.form == Form::Participle && quoted.is_none() { quoted_by(line, group.stretch.start) } else { None };
    let start = match (group.form, quoted) {
        (Form::Participle, Some(quoted)) => quoted.stretch.start,
        (Form::Participle, None) => named?.0.stretch.start,
        (Form::Passive, _) if group.takes(Frame::ADDRESSEE) && group.takes(Frame::COMMENT) => group.stretch.start,
        _ => return None,
    };
    let subject = speaker_back(units, floor, start)?;
    let before = subject.start.checked_sub(1).filter(|before| *before > floor || units.at(*before).is_quotation())?;
    let bordered = units.at(before).shape == Shape::Comma || is_quoted_statement(units.at(before));
    // Nothing that is said may follow.
    let told = if quoted.is_some() && group.takes(Frame::ADDRESSEE) { speaker_like(units, group.stretch.end) } else { None };
    let rest = units.part(skip_adjuncts(units, told.map_or(group.stretch.end, |told| told.end))..);
    let ends = rest
        .first()
        .is_none_or(|next| is_stop(next) || next.shape == Shape::Comma && !has_finite(rest) && !rest.iter().any(Token::is_quotation));
    let left = statement_before(units, floor, subject.start)?;
    if !bordered || !ends || !is_statement(left.of(units)) && !units.at(left.start).is_quotation() {
        return None;
    }
    let mut finding = Finding::by_verb(group, left, None, Construction::Passive);
    if let Some((_, speaker)) = named {
        finding.speaker = Some(speaker);
    } else if quoted.is_some() {
        finding.cue = Some(Stretch::new(start, group.stretch.end));
        finding.speaker = Some(subject);
        finding.addressee = told;
    } else {
        finding.addressee = Some(subject);
    }
    Some(finding)
}
