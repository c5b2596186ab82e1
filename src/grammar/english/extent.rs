//! How far what is said goes: to the end of its sentence, or to where the journalist goes on.
//!
//! ```text
//! extent = content ( stop | "," main-clause | "," relative | "," "but" clause | "," "a" noun-phrase stop | "," "while" clause
//!                  | coordinator cue-verb | occasion stop )
//! ```
//!
//! `Ruiz said the mill stays` ⟂ `, a plan that the town opposes.` · ⟂ `, while Okafor wants to leave.`

use super::begins::{begins_clause, clause_begun, fronted, has_begun, main_clause, noun_clause_waits, opens_with_verb, reports_soon};
use super::clause::{AUXILIARY, Stretch, has_finite, is_stop, trimmed};
use super::content::{Opener, Opening, adjuncts_end, is_plain_noun};
use super::finding::Line;
use super::noun_phrase::opens_adjunct;
use super::phrase::is_one_of;
use super::verb_group::{Form, verb_group};
use crate::grammar::reach::Reach;
use crate::grammar::token::{Ending, Shape, Token};
use crate::lexicon::frame::{Frame, Surety};
use crate::lexicon::tags::Tags;
use crate::model::attribution::Stance;

/// Participles behind a comma that tell what follows from a statement and not what is said.
const RESULTS: &[&str] = &["becoming", "drawing", "making", "marking", "prompting", "setting", "sparking", "underscoring"];

/// Where content that opens at `start` ends: with its sentence, or where the journalist goes on. Whether the attribution stands in a
/// subordinate or relative clause, which ends before its sentence does, is asked only where another clause may begin.
pub(crate) fn closing(line: Line<'_>, opening: &Opening, subordinate: &dyn Fn() -> bool) -> Stretch {
    const JOINS: Tags = Tags::COORDINATOR.with(Tags::BUT).with(Tags::SUBORDINATOR);
    let units = line.units;
    let tells = matches!(opening.opener, Opener::Object | Opener::Clause);
    let joins = if tells { JOINS.with(Tags::PREPOSITION) } else { JOINS };
    let ends_part = |token: &Token| matches!(token.shape, Shape::Comma | Shape::Quotation(_));
    // The journalist's own words may begin behind a comma or a quotation, with a mark or a word that joins, or where it is told
    // when and where something was said.
    let mut behind = ends_part(units.at(opening.start));
    let mut at = opening.start + 1;
    let end = loop {
        if !behind {
            // Most words join nothing.
            at += units.part(at..).iter().take_while(|token| token.is_word() & !token.is(joins)).count();
        }
        let Some(token) = units.get(at) else { break units.len() };
        let parts = matches!(token.shape, Shape::Semicolon | Shape::Dash | Shape::Colon);
        let begins = if behind | parts { goes_on(line, opening, subordinate, at) } else { token.is(joins) && joins_on(line, opening, at) };
        if begins {
            // `… even as she rows`
            break at - usize::from(at > opening.start + 1 && units.at(at - 1).text(line.source) == "even");
        }
        behind = ends_part(token);
        at += 1;
    };
    let said = trimmed(units, Stretch::new(opening.start, end));
    // `… while` ⟂ `, as she put it, …`
    let hangs = said.end > said.start + 1
        && units.at(said.end).shape == Shape::Comma
        && units.at(said.end - 1).is(Tags::SUBORDINATOR)
        && !units.at(said.end - 1).is(Tags::PREPOSITION | Tags::ADVERB);
    Stretch::new(said.start, said.end - usize::from(hangs))
}

/// Whether the journalist's own words begin with a word that joins at `at`, in the middle of a statement.
fn joins_on(line: Line<'_>, opening: &Opening, at: usize) -> bool {
    let token = line.units.at(at);
    // `nothing but lists`
    if token.is(Tags::BUT)
        && is_one_of(line.units.at(at - 1).text(line.source), &["nothing", "nobody", "none", "all", "anything", "everything"])
    {
        return false;
    }
    token.is(Tags::SUBORDINATOR) && (sets_against(line, opening, at) || adds(line, at) || times_object(line, opening, at))
        || token.is(Tags::COORDINATOR | Tags::BUT)
            && (clause_begun(line.units, opening, at) && reports_soon(line, at + 1) || reports_beside(line, opening, at))
        || opening.opener == Opener::Object
            && (token.is(Tags::PREPOSITION) && says_by(line, at) || token.is(Tags::COORDINATOR) && begins_clause(line.units, opening, at))
        || occasions(line, opening, at)
}

/// Whether the journalist's own words begin at `at`, behind or with a mark inside or after a statement.
fn goes_on(line: Line<'_>, opening: &Opening, subordinate: &dyn Fn() -> bool, at: usize) -> bool {
    let units = line.units;
    let token = units.at(at);
    let before = units.at(at - 1);
    if token.shape == Shape::Semicolon {
        return opening.opener != Opener::Colon;
    }
    if opening.opener == Opener::Quotation && before.is_quotation() && at == opening.start + 1 {
        // `said “…,” but …`: a quotation that ends as a statement is one.
        let whole = before.shape == Shape::Quotation(Ending::Comma)
            || matches!(before.shape, Shape::Quotation(Ending::Full | Ending::Asking | Ending::Broken)) && before.quotation_words() > 2;
        // `charged it with “theft,” “fraud” and “waste”`: a list.
        let listed = token.is_quotation() || token.is(Tags::COORDINATOR) && quotation_next(units, at + 1);
        if whole && !listed {
            return true;
        }
    }
    if before.shape == Shape::Comma || before.shape == Shape::Quotation(Ending::Comma) {
        // `Although Ruiz said it was safe, on Tuesday she left`
        // But not before the clause has begun: `noting that, to her regret, the mill stays`.
        let begun = has_begun(units, opening, at);
        let opened = begun || opening.opener != Opener::That || units.at(opening.start + 1).shape != Shape::Comma;
        if opened
            && subordinate()
            && (!token.is(Tags::FINITE_HERE) || opens_with_verb(units, opening))
            && (main_clause(units, at)
                || begun && reports_soon(line, at)
                || main_clause(units, adjuncts_end(units, at))
                || begun && fronted(units, at))
        {
            return true;
        }
        // `…, which …`, `…, but …`, `…, and the mill stays`: in doubt they are the journalist's.
        // But not before the clause has its verb: `said the dam, which is old, is safe`.
        // Not where a quotation shows that they are the speaker's: `said the dam, which “leaks,” …`.
        let quoted = |at: usize| {
            let rest = units.part(at..);
            let end = rest.iter().position(|token| is_stop(token) || token.shape == Shape::Comma).unwrap_or(rest.len());
            let quotation = rest.part(..end).iter().position(Token::is_quotation);
            quotation.is_some_and(|quotation| quotation <= 4 && !rest.part(..quotation).iter().any(|token| token.is(Tags::CUE_VERB)))
        };
        let relative = token.is(Tags::WH) && !token.is(Tags::IF | Tags::SUBORDINATOR) && begun && !quoted(at);
        // `…, but that the mill stays`: a second clause of the same kind.
        let second = matches!(opening.opener, Opener::That | Opener::Clause)
            && token.is(Tags::COORDINATOR | Tags::BUT)
            && units.get(at + 1).is_some_and(|next| next.is(Tags::THAT))
            && !units.get(at + 2).is_some_and(|next| next.is(Tags::FINITE_HERE));
        if second {
            return false;
        }
        // `Ruiz, suggesting that the mill close, left the room`
        if opening.participle
            && !matches!(opening.opener, Opener::That | Opener::Question)
            && token.is(Tags::FINITE_HERE)
            && token.is_word()
            && !token.is(Tags::PAST_LIKE)
        {
            return true;
        }
        // `…, then went upstairs`
        if token.is(Tags::ADVERB)
            && units.get(at + 1).is_some_and(|next| next.is(Tags::FINITE_HERE | Tags::PAST_LIKE))
            && begun
            && token.text(line.source) == "then"
        {
            return true;
        }
        if begun && (lists_verbs(units, opening, at) || with_speaker(units, at)) {
            return true;
        }
        // `accused the guild, which owns the mill, of theft`
        if opening.opener == Opener::Object && resumes(line, at) {
            return false;
        }
        let contrast = token.is(Tags::BUT) && !contrasts_within(units, at) && !shares_tense(units, opening, at + 1);
        let waits = opening.opener != Opener::Clause && !begun;
        let joined = || token.is(Tags::COORDINATOR) && main_clause(units, at + 1) && !shares_tense(units, opening, at + 1);
        if relative || !waits && (contrast || joined()) {
            return true;
        }
        // `said the boat was safe, compared with a third of the owners`: what the journalist compares.
        if begun && token.is(Tags::CUE_VERB) && token.is(Tags::PARTICIPLE) && token.text(line.source) == "compared" {
            return true;
        }
        if token.is(Tags::ACCORDING) || begun && (comments_as_noun(line, at) || sets_beside(line, at)) {
            return true;
        }
        if is_adjective(units, at) {
            return false;
        }
        // `…, making her the first mayor to do so`: what follows from it, as the journalist tells.
        if begun && token.is(Tags::ING | Tags::ING_LIKE) && is_one_of(token.text(line.source), RESULTS) {
            return true;
        }
        if token.is(Tags::ING)
            && token.is(Tags::CUE_VERB)
            && verb_group(line.source, units, at, line.lexicon).is_some_and(|group| group.form == Form::Participle)
        {
            return true;
        }
        // `pledged to close it, after he had seen the bill`
        if opening.opener == Opener::Infinitive
            && token.is(Tags::SUBORDINATOR)
            && !token.is(Tags::IF)
            && token.text(line.source) != "where"
            && main_clause(units, at + 1)
        {
            return true;
        }
        // `rejected the notion that the weir, or the dam, was old`: the clause of a noun has not had its verb.
        if opening.opener == Opener::Object && noun_clause_waits(units, opening, at) {
            return false;
        }
        if opening.opener == Opener::Object {
            return token.is(Tags::COORDINATOR | Tags::BUT | Tags::SUBORDINATOR | Tags::ING | Tags::ING_LIKE | Tags::WH)
                || main_clause(units, at)
                // `…, however`
                || token.is(Tags::ADVERB) && units.get(at + 1).is_none_or(|next| is_stop(next) || next.shape == Shape::Comma);
        }
    }
    // `said the mill stays — a promise that nobody believes`: a noun phrase behind the only dash sums up.
    if token.shape == Shape::Dash
        && has_begun(units, opening, at)
        && matches!(units.at(at + 1).text(line.source), "a" | "an")
        && !units.part(at + 1..).iter().any(|token| token.shape == Shape::Dash || token.is_quotation())
        && !units.part(opening.start..at).iter().any(|token| token.shape == Shape::Dash)
    {
        return true;
    }
    // `what Ruiz called “a farce” took a turn`: the verb of the clause that the attribution is the subject of.
    if before.is_quotation()
        && token.is(Tags::FINITE_HERE)
        && token.is_word()
        && (opening.opener == Opener::Object || opening.opener == Opener::Quotation && at == opening.start + 1 && subordinate())
        && !has_finite(units.part(opening.start..at))
    {
        return true;
    }
    if leaves_quotation(line, opening, at) || adds(line, at) {
        return true;
    }
    // `… — “…,” she said`, `… : Ruiz called it “…”`, `…, to which Ruiz answered`: another attribution begins.
    if token.shape == Shape::Dash
        && matches!(units.get(at + 1).map(|next| next.shape), Some(Shape::Quotation(Ending::Comma | Ending::Asking)))
        || token.shape == Shape::Colon && opening.opener != Opener::Colon && reports_soon(line, at + 1)
        || before.shape == Shape::Comma
            && token.is(Tags::PREPOSITION)
            && units.get(at + 1).is_some_and(|next| next.is(Tags::WH))
            && reports_soon(line, at + 2)
        || before.shape == Shape::Comma && token.is(Tags::COORDINATOR) && units.get(at + 1).is_some_and(|next| next.is(Tags::SUBORDINATOR))
    {
        return true;
    }
    // `…, many of whom have left`
    if before.shape == Shape::Comma
        && token.is(Tags::QUANTIFIER | Tags::NUMBER)
        && units.get(at + 2).is_some_and(|next| next.is(Tags::WH))
        && units.at(at + 1).is(Tags::PREPOSITION)
        && has_begun(units, opening, at)
    {
        return true;
    }
    let joins = token.is(Tags::COORDINATOR | Tags::BUT) || token.is(Tags::SUBORDINATOR) && before.shape == Shape::Comma;
    if joins && clause_begun(units, opening, at) && reports_soon(line, at + 1) {
        return true;
    }
    let quotation_only = opening.opener == Opener::Quotation && before.is_quotation() && at == opening.start + 1;
    if quotation_only
        && (token.is(Tags::SUBORDINATOR | Tags::WH) && !token.is(Tags::IF) && !line.quotes(at..)
            || token.shape == Shape::Dash && !units.get(at + 1).is_some_and(Token::is_quotation))
    {
        return true;
    }
    if quotation_only && leaves_word(line, at) {
        return true;
    }
    occasions(line, opening, at) || reports_beside(line, opening, at)
}

/// `said the mill stays even as it was sold`: whether the journalist sets something against a statement.
fn sets_against(line: Line<'_>, opening: &Opening, at: usize) -> bool {
    let units = line.units;
    let (before, token) = (units.at(at - 1), units.at(at));
    token.is(Tags::SUBORDINATOR)
        && !token.is(Tags::IF)
        && before.is(Tags::ADVERB)
        && before.text(line.source) == "even"
        && has_begun(units, opening, at - 1)
        && main_clause(units, at + 1)
}

/// `attacked the guild after Ruiz had said so`: whether a clause of time that reports something itself stands at `at`, behind a noun phrase that
/// is said.
fn times_object(line: Line<'_>, opening: &Opening, at: usize) -> bool {
    let units = line.units;
    opening.opener == Opener::Object
        && is_one_of(units.at(at).text(line.source), &["after", "before", "when", "while"])
        && reports_soon(line, at + 1)
}

/// `denied the charges on Sunday`, `called it “a farce” in a letter`: whether it is told at `at` when and where something was said.
fn occasions(line: Line<'_>, opening: &Opening, at: usize) -> bool {
    let units = line.units;
    let phrase = || opening.opener == Opener::Object || opening.opener == Opener::Clause && !has_finite(units.part(opening.start..at));
    // What stands behind `on` or `in` then.
    const OCCASIONS: Tags = Tags::WEEKDAY.with(Tags::DETERMINER).with(Tags::POSSESSIVE_PRONOUN);
    (units.at(at).len() == "on".len())
        && units.at(at + 1).is(OCCASIONS)
        && matches!(units.at(at).text(line.source), "on" | "in")
        && (units.at(at - 1).is_quotation() || phrase())
        && tells_occasion(line, at)
}

/// `said … and has since added`: whether what is joined on at `at` reports by itself, or goes on with the speaker.
fn reports_beside(line: Line<'_>, opening: &Opening, at: usize) -> bool {
    let units = line.units;
    let token = units.at(at);
    if token.is(Tags::COORDINATOR | Tags::BUT)
        && !(token.is(Tags::ADVERB) && units.at(at - 1).shape != Shape::Comma)
        && let Some(next) = units.get(at + 1)
    {
        // `said … and has since added`: past the auxiliaries and adverbs.
        let beside = units.part(at + 1..).iter().take(4).take_while(|token| token.is(Tags::ADVERB | Tags::HAVE)).count();
        let verb = at + 1 + beside;
        if units.get(verb).is_some_and(|token| {
            token.is(Tags::CUE_VERB) && token.is(Tags::PAST | Tags::PRESENT | Tags::PARTICIPLE) && !token.is(Tags::NOUN_HERE)
        }) && verb_group(line.source, units, verb, line.lexicon)
            .is_some_and(|group| group.form == Form::Finite && group.verb.stance != Stance::Belief && group.verb.surety > Surety::Low)
            || opening.participle && units.get(verb).is_some_and(|token| token.is(Tags::CUE_VERB) && token.is(Tags::ING))
        {
            return true;
        }
        // `said the deed was lost but kept the drawer shut`: the speaker goes on as the subject.
        if (opening.opener == Opener::Object || token.is(Tags::BUT) || opening.listed) && next.is(Tags::FINITE_HERE) {
            return opening.listed && token.is(Tags::COORDINATOR) || !shares_tense(units, opening, at + 1);
        }
    }
    false
}

/// `praised the crew, denounced the guild and called it a farce`: whether the next verb of a list that the speaker is the subject of stands
/// at `at`, and not one that a relative clause or an aside has parted from its own subject.
fn lists_verbs(units: &[Token], opening: &Opening, at: usize) -> bool {
    let token = units.at(at);
    let parted = |token: &Token| token.is(Tags::WH | Tags::THAT) || token.shape == Shape::Comma;
    token.is(Tags::CUE_VERB)
        && token.is(Tags::PAST)
        && token.is(Tags::FINITE_HERE)
        && units.at(at - 1).shape == Shape::Comma
        && matches!(opening.opener, Opener::Object | Opener::Infinitive | Opener::Clause | Opener::That)
        && units.get(at + 1).is_some_and(|next| next.is_word() && !next.is(Tags::PREPOSITION | Tags::ADVERB) || next.is_quotation())
        && !units.part(opening.start + 1..at - 1).iter().any(parted)
}

/// `…, with Okafor calling it a farce`: whether somebody else is set beside the speaker at `at`, with what is said by a participle.
fn with_speaker(units: &[Token], at: usize) -> bool {
    const LONGEST: usize = 8;
    let subject = units.part(at + 1..).iter().take(LONGEST);
    let mut subject = subject.skip_while(|token| {
        token.is_word() && !token.is(Tags::FINITE_HERE | Tags::ING | Tags::ING_LIKE) || token.shape == Shape::Possessive
    });
    let with = || units.at(at).is(Tags::PREPOSITION) && units.at(at).len() == "with".len();
    with()
        && units.get(at + 1).is_some_and(|next| !next.is(Tags::ING))
        && subject.next().is_some_and(|token| token.is(Tags::ING) && token.is(Tags::CUE_VERB) && !token.is(Tags::NOUN_HERE))
}

/// `…, which owns the mill,` ← `of theft`: whether an aside at `at` ends before what somebody is accused of.
fn resumes(line: Line<'_>, at: usize) -> bool {
    const LONGEST: usize = 24;
    let units = line.units;
    let comma = units.part(at..).iter().take(LONGEST).position(|token| token.shape == Shape::Comma || is_stop(token));
    comma.is_some_and(|comma| units.at(at + comma).shape == Shape::Comma && units.at(at + comma + 1).is(Tags::OF))
}

/// `said it was late but would be read`, `but had not seen it`: whether the verb group at `at` goes on with the clause that is said, as
/// one with an auxiliary does; what somebody would not do is told of the speaker.
fn shares_tense(units: &[Token], opening: &Opening, at: usize) -> bool {
    let (token, next) = (units.at(at), units.at(at + 1));
    let verb = || units.part(at + 1..).iter().find(|token| !token.is(AUXILIARY | Tags::ADVERB | Tags::NEGATION));
    let negated = token.is(Tags::NEGATION) || next.is(Tags::NEGATION);
    let goes_on = token.is(Tags::BE)
        || token.is(Tags::MODAL) && !negated
        || token.is(Tags::HAVE) && (negated || next.is(Tags::BE | Tags::PARTICIPLE | Tags::PAST_LIKE));
    goes_on
        && matches!(opening.opener, Opener::That | Opener::Clause)
        && !next.is(Tags::SUBJECT_PRONOUN)
        && has_finite(units.part(opening.start..at))
        && verb().is_some_and(|verb| !verb.is(Tags::CUE_VERB))
}

/// `the big, noisy mills`, `the angry, divisive words`: whether a second adjective stands at `at`, behind a comma and a first.
fn is_adjective(units: &[Token], at: usize) -> bool {
    const NOUN: Tags =
        Tags::ROLE.with(Tags::BODY).with(Tags::DOCUMENT).with(Tags::CUE_NOUN).with(Tags::PLURAL).with(Tags::TIME).with(Tags::OCCASION);
    let (article, first, second) = (units.at(at.wrapping_sub(3)), units.at(at.wrapping_sub(2)), units.at(at));
    let article = article.is(Tags::DETERMINER | Tags::POSSESSIVE_PRONOUN) && !article.is(Tags::THAT);
    let adjective = |token: &Token| token.shape == Shape::Lower && (is_plain_noun(token) || token.is(Tags::ING_LIKE)) && !token.is(NOUN);
    article && adjective(first) && adjective(second) && units.get(at + 1).is_some_and(is_plain_noun)
}

/// `… while adding that …`, `… — saying the mill stays`: whether a participle reports something more at `at`.
fn adds(line: Line<'_>, at: usize) -> bool {
    let units = line.units;
    let opens = units.at(at).is(Tags::SUBORDINATOR) && !units.at(at).is(Tags::PREPOSITION) || units.at(at).shape == Shape::Dash;
    let saying = units.at(at + 1);
    opens
        && saying.is(Tags::ING)
        && saying.is(Tags::CUE_VERB)
        && line
            .lexicon
            .verbs
            .get(usize::from(saying.verb))
            .is_some_and(|verb| verb.frame.any(Frame::THAT.with(Frame::NAMING)) && verb.surety > Surety::Low)
}

/// `defended the plan by citing a letter`, `attacked him before saying that …`: whether a participle behind a preposition at `at` reports, where the
/// noun phrase before it is what is said.
fn says_by(line: Line<'_>, at: usize) -> bool {
    let units = line.units;
    units.at(at + 1).is(Tags::ING)
        && units.at(at + 1).is(Tags::CUE_VERB)
        && is_one_of(units.at(at).text(line.source), &["by", "before", "after", "in"])
        && verb_group(line.source, units, at + 1, line.lexicon)
            .is_some_and(|group| group.verb.frame.any(Frame::THAT.with(Frame::NAMING)) && group.verb.surety > Surety::Low)
}

/// `…, a plan that his rival has praised.`: whether an indefinite noun phrase closes the sentence, in which the journalist sums up or
/// explains what was said. Without a relative clause it may be a part of it: `said she hired Okafor, a nurse`.
fn comments_as_noun(line: Line<'_>, at: usize) -> bool {
    let units = line.units;
    if units.at(at - 1).shape != Shape::Comma || !matches!(units.at(at).text(line.source), "a" | "an") {
        return false;
    }
    let rest = units.part(at + 1..);
    let end = rest.iter().position(is_stop).unwrap_or(rest.len());
    // `…, a saw and two ropes`: a list goes on.
    let joins = |token: &&Token| token.is(Tags::COORDINATOR | Tags::PREPOSITION | Tags::WH | Tags::THAT | Tags::TO | Tags::FINITE_HERE);
    if rest.part(..end).iter().find(joins).is_some_and(|token| token.is(Tags::COORDINATOR) && token.text(line.source) == "and") {
        return false;
    }
    !rest.part(..end).iter().any(|token| token.shape == Shape::Comma || token.is_quotation())
}

/// `…, while Okafor wants to stay`, `…, as has the mayor`: whether the journalist sets somebody else beside the speaker.
fn sets_beside(line: Line<'_>, at: usize) -> bool {
    let units = line.units;
    units.at(at - 1).shape == Shape::Comma
        && match units.at(at).text(line.source) {
            "while" => main_clause(units, at + 1) || units.at(at + 1).is(Tags::ING),
            "as" => units.at(at + 1).is(AUXILIARY) && !units.at(at + 1).is(Tags::ING),
            _ => false,
        }
}

/// `on Tuesday`, `in a letter`: whether it is told at `at` when or where the statement was made, after which it has nothing more.
fn tells_occasion(line: Line<'_>, at: usize) -> bool {
    let units = line.units;
    let behind = units.part(at + 1..);
    let told = match units.at(at).text(line.source) {
        "on" => behind.at(0).is(Tags::WEEKDAY),
        "in" => {
            behind.at(0).is(Tags::DETERMINER | Tags::POSSESSIVE_PRONOUN)
                && behind.iter().skip(1).take(3).take_while(|token| token.is_word()).any(|token| token.is(Tags::OCCASION))
        }
        _ => false,
    };
    // `…, saying: “…”`, `… but left`: what is joined on tells something else.
    let parts = |at: &usize| {
        let (token, next) = (behind.at(*at), behind.at(at + 1));
        is_stop(token)
            || token.is(Tags::BUT) && next.is(Tags::FINITE_HERE)
            || token.shape == Shape::Comma && next.is(Tags::ING) && next.is(Tags::CUE_VERB)
    };
    let end = (0..behind.len()).find(parts).unwrap_or(behind.len());
    told && !behind.part(..end).iter().any(|token| token.is_quotation() || token.is(Tags::FINITE_HERE))
}

/// `…, but not the mill`, `…, but also the dam`: whether what `but` sets against the statement is no clause of its own, and so
/// part of it.
fn contrasts_within(units: &[Token], at: usize) -> bool {
    let rest = units.part(at + 1..);
    let end = rest
        .iter()
        .position(|token| is_stop(token) || matches!(token.shape, Shape::Comma | Shape::Dash | Shape::Colon))
        .unwrap_or(rest.len());
    let opened = rest.at(0).is(Tags::NEGATION | Tags::PREPOSITION | Tags::ADVERB | Tags::ING | Tags::ING_LIKE);
    units.at(at - 1).shape == Shape::Comma && opened && !has_finite(rest.part(..end))
}

/// `“One,” and, “Two”`: whether a quotation follows, behind a comma or none.
fn quotation_next(units: &[Token], at: usize) -> bool {
    let comma = units.get(at).is_some_and(|token| token.shape == Shape::Comma);
    units.get(at + usize::from(comma)).is_some_and(Token::is_quotation)
}

/// `said “mill” five times`, `reads “Thank you” moments after the vote`, `mouthed “thank you” toward the gallery`: whether an
/// adjunct of the verb stands behind the quotation that it reports.
#[inline(never)]
fn leaves_word(line: Line<'_>, at: usize) -> bool {
    let units = line.units;
    let (before, token) = (units.at(at - 1), units.at(at));
    let next = units.get(at + 1);
    let counted = token.is(Tags::NUMBER) && next.is_some_and(|next| next.text(line.source) == "times")
        || token.is(Tags::TIME) && next.is_some_and(|next| next.is(Tags::SUBORDINATOR));
    let aimed = before.shape == Shape::Quotation(Ending::Bare)
        && matches!(token.text(line.source), "toward" | "towards" | "at" | "into")
        && !units.part(at..).iter().any(|token| token.is_quotation() || token.is(Tags::FINITE_HERE));
    counted || aimed || opens_adjunct(units, at)
}

/// `called the plan “reckless” while …`, `… is “gone,” referring to the mill`: whether the journalist's words follow the
/// last quotation of what is said.
fn leaves_quotation(line: Line<'_>, opening: &Opening, at: usize) -> bool {
    let units = line.units;
    let (before, token) = (units.at(at - 1), units.at(at));
    let behind = before.is_quotation() || before.shape == Shape::Comma && at >= 2 && units.at(at - 2).is_quotation();
    if !behind || opening.opener == Opener::Quotation && at == opening.start + 1 {
        return false;
    }
    let object = matches!(opening.opener, Opener::Object | Opener::Infinitive | Opener::Colon);
    let temporal =
        object && token.is(Tags::SUBORDINATOR) && !token.is(Tags::IF | Tags::AS) && !matches!(token.text(line.source), "because" | "where");
    let participle = before.shape != Shape::Quotation(Ending::Bare) && token.is(Tags::ING | Tags::ING_LIKE)
        || token.is(Tags::SUBORDINATOR)
            && (before.shape != Shape::Quotation(Ending::Bare) || token.text(line.source) == "before")
            && units.get(at + 1).is_some_and(|next| next.is(Tags::ING | Tags::ING_LIKE));
    // `called it “a farce” — a word that …`, `… would be “bolder,” a nod to the mayor`: the journalist explains.
    let aside = token.shape == Shape::Dash && before.is_quotation() && !units.part(at + 1..).iter().any(|token| token.shape == Shape::Dash);
    let apposition = before.shape != Shape::Quotation(Ending::Bare)
        && token.shape == Shape::Lower
        && (token.is(Tags::DETERMINER) || is_plain_noun(token) && units.get(at + 1).is_some_and(|next| next.is(Tags::OF)))
        && !token.is(Tags::THAT);
    // `calling her “the champion we need” and cheering`: in doubt what is joined on is the journalist's.
    let joined = object
        && before.is_quotation()
        && token.is(Tags::COORDINATOR)
        && !units.get(at + 1).is_some_and(|next| {
            next.is(Tags::POSSESSIVE_PRONOUN | Tags::THAT)
                || opening.opener == Opener::Infinitive && next.is(Tags::BASE) && !next.is(Tags::PAST)
        });
    (temporal || participle || aside || apposition || joined) && !line.quotes(at..)
}
