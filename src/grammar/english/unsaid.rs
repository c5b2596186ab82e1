//! What looks like a report and reports nothing.
//!
//! `Ruiz wants to leave` · `a club called Leeds Rowers` · `Commenting on the paper, Ruiz said …` · `issued a statement`

use super::clause::{has_finite, is_stop};
use super::content::{Opener, Opening};
use super::finding::Line;
use super::phrase::is_one_of;
use super::stated::{entitles, is_titling};
use super::verb_group::{Form, VerbGroup, verb_group};
use crate::grammar::reach::Reach;
use crate::grammar::token::{Ending, Shape, Token};
use crate::lexicon::frame::{Frame, Verb};
use crate::lexicon::tags::Tags;
use crate::model::attribution::Stance;

/// `Ruiz wants to leave`, `hoping to row again`: whether it is told what somebody means to do, which is no statement of hers. A quotation in it
/// is, and so is what she expects somebody else to do.
pub(super) fn means_to_act(line: Line<'_>, group: &VerbGroup, opening: &Opening) -> bool {
    opening.opener == Opener::Infinitive
        && group.verb.stance == Stance::Belief
        && matches!(group.form, Form::Finite | Form::Participle)
        && line.units.at(opening.start).is(Tags::TO | Tags::NEGATION)
        && !line.quotes(opening.start..)
}

/// `hopes` ← `to show`: whether an infinitive is what somebody means to do.
pub(super) fn is_meant(line: Line<'_>, group: &VerbGroup) -> bool {
    let before = line.units.at(group.stretch.start.wrapping_sub(1));
    before.is(Tags::CUE_VERB) && line.lexicon.verbs.get(usize::from(before.verb)).is_some_and(|verb| verb.stance == Stance::Belief)
}

/// `In a post titled “The Old Mill,” Ruiz said …`: the title of that in which somebody else speaks, behind the preposition that opens the
/// sentence.
pub(super) fn titles_occasion(line: Line<'_>, group: &VerbGroup, opening: &Opening) -> bool {
    let units = line.units;
    opening.opener == Opener::Quotation
        && group.simple
        && units.at(0).is(Tags::PREPOSITION)
        && group.stretch.start > 1
        && entitles(line, units.at(group.stretch.start))
        && units.at(opening.start).shape == Shape::Quotation(Ending::Comma)
        && units.get(opening.start + 1).is_some_and(|next| next.is_capital() || next.is(Tags::SUBJECT_PRONOUN | Tags::DETERMINER))
}

/// `Commenting on the paper, Ruiz said …`: a participle that opens the sentence with what is spoken of, and nothing that is said of it.
pub(super) fn speaks_of(line: Line<'_>, group: &VerbGroup, opening: &Opening) -> bool {
    group.form == Form::Participle
        && group.stretch.start == 0
        && opening.opener == Opener::Object
        && is_one_of(line.units.at(group.stretch.end - 1).text(line.source), &["about", "of", "on"])
        && !content_quoted(line, opening.start)
}

/// `liked to say, “…”`, `…, she liked to say`: whether the infinitive at `at` reports by itself.
pub(super) fn speaks_itself(line: Line<'_>, at: usize) -> bool {
    let units = line.units;
    let ends =
        || at > 0 && units.at(at - 1).is(Tags::CARRIER) && units.get(at + 2).is_none_or(|next| is_stop(next) || next.shape == Shape::Comma);
    let quotation = units.at(at + 2).shape == Shape::Comma && units.at(at + 3).is_quotation();
    let verb =
        || verb_group(line.source, units, at + 1, line.lexicon).filter(|group| group.form == Form::Infinitive || group.stretch.start < at);
    (quotation || ends()) && units.at(at + 1).is(Tags::CUE_VERB) && verb().is_some_and(|group| group.surely() && group.takes(Frame::QUOTE))
}

/// `a group called Leeds Rowers`: whether a verb of naming tells what something new is called, and nobody calls it so.
pub(super) fn names_noun(line: Line<'_>, group: &VerbGroup, opening: &Opening) -> bool {
    const LONGEST: usize = 8;
    let units = line.units;
    let verb = group.stretch.start;
    let names =
        group.simple && group.form == Form::Finite && group.takes(Frame::NAMING) && !group.takes(Frame::OBJECT.with(Frame::ADDRESSEE));
    if !names
        || !units.at(verb).is(Tags::PARTICIPLE)
        || opening.start != group.stretch.end
        || !matches!(units.at(verb.wrapping_sub(1)).shape, Shape::Lower | Shape::Upper)
    {
        return false;
    }
    // `a new course this year called …`
    let timed = units.at(verb - 1).is(Tags::TIME) && units.at(verb.wrapping_sub(2)).is(Tags::DETERMINER);
    let phrase = units.part(verb.saturating_sub(LONGEST)..verb - 2 * usize::from(timed));
    let phrase =
        phrase.part(phrase.iter().rposition(|token| token.is(Tags::DETERMINER | Tags::POSSESSIVE_PRONOUN)).unwrap_or(phrase.len())..);
    let new =
        phrase.first().is_some_and(|article| ["a", "an", "another"].iter().any(|new| article.text(line.source).eq_ignore_ascii_case(new)));
    const SPEAKS: Tags = Tags::ROLE.with(Tags::SUBJECT_PRONOUN).with(Tags::WH).with(Tags::THAT);
    if !new || has_finite(phrase) || phrase.iter().any(|token| token.is(SPEAKS)) {
        return false;
    }
    // One name or quotation, and nothing else up to a border.
    let name = units.part(opening.start..);
    let named =
        |token: &&Token| token.is_capital() || matches!(token.shape, Shape::Number | Shape::Possessive) || token.is(Tags::DETERMINER);
    let capitals = name.iter().take_while(named).count();
    let length = if capitals == 0 { usize::from(name.at(0).is_quotation()) } else { capitals };
    const AFTER: Tags =
        Tags::FINITE_HERE.with(Tags::PREPOSITION).with(Tags::WH).with(Tags::THAT).with(Tags::COORDINATOR).with(Tags::ADVERB);
    let ends = |token: &Token| token.is(AFTER) || !token.is_word() && !token.is_quotation() && token.shape != Shape::Possessive;
    let closed = capitals == 0 && name.at(0).shape == Shape::Quotation(Ending::Comma);
    length > 0 && (closed || name.get(length).is_none_or(ends))
}

/// `saying`, `telling`: a participle that reports.
pub(super) fn is_saying(token: &Token) -> bool {
    token.is(Tags::CUE_VERB) && token.is(Tags::ING)
}

/// `a message on the board reading “…”`, `a reply saying …`: whether the object at `at` is a paper whose participle reports.
pub(super) fn is_issued(line: Line<'_>, at: usize) -> bool {
    const LONGEST: usize = 8;
    let units = line.units;
    let mut phrase = (at..units.len()).take(LONGEST).take_while(|at| {
        let token = units.at(*at);
        token.is_word() && !token.is(Tags::FINITE_HERE | Tags::THAT | Tags::WH)
    });
    let saying = phrase.find(|at| {
        let token = units.at(*at);
        let reports = |verb: &Verb| verb.frame.any(Frame::BARE.with(Frame::THAT).with(Frame::NAMING));
        is_saying(token) && !token.is(Tags::NOUN_HERE) && line.lexicon.verbs.get(usize::from(token.verb)).is_some_and(reports)
    });
    let paper = |token: &Token| token.is(Tags::DOCUMENT | Tags::CUE_NOUN) && !token.is(Tags::ING);
    saying.is_some_and(|saying| saying > at && !units.at(saying - 1).is(Tags::PREPOSITION) && units.part(at..saying).iter().any(paper))
}

/// Whether a quotation stands in the same clause after `start`.
pub(super) fn content_quoted(line: Line<'_>, start: usize) -> bool {
    const NEAR: usize = 16;
    let near =
        line.units.part(start..).iter().take(NEAR).take_while(|token| !matches!(token.shape, Shape::Comma | Shape::Semicolon)).count();
    // `a new course called “Trace Your Family”`: a title.
    let titled = |at: usize| at > start && !line.units.at(at).is(Tags::LOWER_QUOTATION) && is_titling(line, line.units.at(at - 1));
    line.quoted && (start..start + near).any(|at| line.units.at(at).is_quotation() && !titled(at))
}
