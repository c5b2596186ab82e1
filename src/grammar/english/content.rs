//! What is said: where it begins after its cue.
//!
//! `content = "that" clause | clause | quotation | ":" text | "whether" clause | "to" infinitive | noun-phrase`

use crate::grammar::reach::Reach;
use nom::Parser;
use nom::branch::alt;
use nom::combinator::{not, opt, recognize};
use nom::multi::many0_count;
use nom::sequence::{pair, preceded, terminated};

use super::clause::{AUXILIARY, Stretch, has_finite, is_stop};
use super::finding::Line;
use super::noun_phrase::{core, simple};
use super::phrase::is_one_of;
use super::verb_group::{Form, VerbGroup};
use crate::grammar::input::{Ahead, Rule, shape, token, word};
use crate::grammar::token::{Shape, Token};
use crate::lexicon::frame::{Frame, Surety};
use crate::lexicon::tags::Tags;
use crate::model::attribution::Stance;

/// Where content begins, what opened it, and to whom it was said.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Opening {
    pub(crate) start: usize,
    pub(crate) opener: Opener,
    pub(crate) addressee: Option<Stretch>,
    /// Whether the attribution is a participle, which a second one may follow: `saying … but adding …`.
    pub(crate) participle: bool,
    /// Whether its verb stands in a list, behind a comma, that another ends: `praised it, claimed … and left`.
    pub(crate) listed: bool,
}

/// What opens content.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Opener {
    Quotation,
    Colon,
    That,
    Question,
    Infinitive,
    Clause,
    Object,
}

/// `adjunct = adverb | time | preposition core { "of" core }` : `on Tuesday` · `in a statement` · `last week`
fn adjunct(input: Ahead<'_>) -> Rule<Ahead<'_>, Ahead<'_>> {
    alt((
        recognize(pair(
            token(|token: &Token| token.is(Tags::ADVERB | Tags::WEEKDAY) && !token.is(Tags::SUBJECT_PRONOUN | Tags::QUANTIFIER)),
            not(shape(Shape::Possessive)),
        )),
        recognize(pair(
            many0_count(token(|token: &Token| token.is(Tags::ADVERB | Tags::DETERMINER | Tags::NUMBER) && !token.is(Tags::THAT))),
            word(Tags::TIME),
        )),
        recognize(pair(
            token(|token: &Token| {
                token.is(Tags::PREPOSITION | Tags::TO) && !token.is(Tags::SUBORDINATOR)
                    || token.is(Tags::PREPOSITION) && token.is(Tags::SUBORDINATOR)
            }),
            alt((core, recognize(word(Tags::OBJECT_PRONOUN)))),
        )),
    ))
    .parse(input)
}

/// A word that can only stand in a noun phrase.
pub(super) fn is_plain_noun(token: &Token) -> bool {
    const OTHER: Tags = Tags::PREPOSITION
        .with(Tags::ADVERB)
        .with(Tags::TIME)
        .with(Tags::WEEKDAY)
        .with(Tags::DETERMINER)
        .with(Tags::COORDINATOR)
        .with(Tags::BUT)
        .with(Tags::WH)
        .with(Tags::THAT)
        .with(Tags::SUBORDINATOR)
        .with(Tags::SUBJECT_PRONOUN)
        .with(Tags::IMPERSONAL)
        .with(Tags::POSSESSIVE_PRONOUN)
        .with(Tags::OBJECT_PRONOUN)
        .with(Tags::QUANTIFIER)
        .with(Tags::NUMBER)
        .with(Tags::ING)
        .with(Tags::ING_LIKE)
        .with(Tags::CUE_VERB)
        .with(Tags::FINITE_HERE);
    token.shape == Shape::Lower && !token.is(OTHER)
}

fn is_object_pronoun(token: &Token) -> bool {
    token.is(Tags::OBJECT_PRONOUN)
}

/// `addressee = object-pronoun | simple-noun-phrase` : `him` · `reporters in Leeds`
fn addressee(input: Ahead<'_>) -> Rule<Ahead<'_>, Ahead<'_>> {
    // `texted to ask …`: nobody is told.
    let verb = |word: &Token| word.shape == Shape::Lower && word.is(Tags::CUE_VERB) && word.is(Tags::BASE) && !word.is(Tags::NOUN_HERE);
    preceded(
        opt(terminated(word(Tags::TO), not(token(verb)))),
        alt((
            // `her` before a noun is no pronoun: `urged her neighbours to`.
            recognize(pair(token(is_object_pronoun), not(token(is_plain_noun)))),
            recognize(pair(core, many0_count(preceded(token(|token: &Token| token.is(Tags::PREPOSITION) && !token.is(Tags::TO)), core)))),
            recognize(word(Tags::OBJECT_PRONOUN)),
        )),
    )
    .parse(input)
}

/// Finds where content begins after a verb group.
pub(crate) fn opening(line: Line<'_>, group: &VerbGroup) -> Option<Opening> {
    let units = line.units;
    let from = group.stretch.end;
    if let Some(opening) = opener_at(units, from, group, None) {
        return Some(opening);
    }
    // `said no`, `would not say so`
    if let Some(word) = units.get(from)
        && units.get(from + 1).is_none_or(is_stop)
        && word.shape == Shape::Lower
        && group.surely()
        && group.takes(Frame::BARE)
        && is_one_of(word.text(line.source).trim_end_matches('.'), &["no", "yes", "so", "nothing"])
    {
        return Some(Opening { start: from, opener: Opener::Clause, addressee: None, participle: false, listed: false });
    }
    // `was told by the doctor to wait`
    if group.form == Form::Passive
        && units.get(from).is_some_and(|token| token.is(Tags::BY))
        && let Some(agent) = super::noun_phrase::speaker_ahead(units, from + 1)
        // `asked by the judge, Ana Ruiz, if …`, but not `confirmed by the judge, who said …`
        && let Some(opening) = (from + 2..=agent.end + usize::from(units.at(agent.end).shape == Shape::Comma))
            .filter(|at| units.at(at - 1).shape != Shape::Comma || !units.at(*at).is(Tags::WH) || units.at(*at).is(Tags::IF))
            .find_map(|at| opener_at(units, at, group, None))
    {
        return Some(opening);
    }
    if group.takes(Frame::NAMING)
        && let Some(named) = object(line, from, group, None)
    {
        return Some(named);
    }
    if group.takes(Frame::STYLED)
        && let Some(styled) = styled(units, from)
    {
        return Some(styled);
    }
    let mut at = from;
    let mut told = None;
    let is_about = |at: usize| group.takes(Frame::QUESTION) && units.at(at).is_word() && units.at(at).text(line.source) == "about";
    if group.takes(Frame::ADDRESSEE) && group.form != Form::Passive {
        let input = Ahead(units.get(at..)?);
        if let Ok((rest, _)) = addressee(input) {
            let end = units.len() - rest.0.len();
            // `told the clerk it would rain`: a subject of its own.
            let impersonal = end > at + 1 && units.at(end - 1).is(Tags::IMPERSONAL) && units.at(end).is(Tags::FINITE_HERE);
            let end = end - usize::from(impersonal);
            // `told his wife “I won't be long”`
            let quotes = |at: &usize| units.at(*at).is_quotation() && is_plain_noun(units.at(at - 1));
            let quoted = if line.quoted { (at + 1..end).find(quotes) } else { None };
            // `asked Ruiz about her years at the mill`: the topic is no part of her.
            let about = (at + 1..end).find(|at| is_about(*at));
            // `urged them all not to wait`
            let denied = end > at + 1 && units.at(end - 1).is(Tags::NEGATION) && units.get(end).is_some_and(|next| next.is(Tags::TO));
            // `warned it would rise`, `warned the bill could rise`: a subject of its own.
            let verb = units.at(end);
            let subject = units.at(at).is(Tags::IMPERSONAL) || verb.is(AUXILIARY) && !units.at(at).is(Tags::OBJECT_PRONOUN);
            if verb.is(Tags::FINITE_HERE) && !verb.is(Tags::SUBJECT_PRONOUN | Tags::IMPERSONAL) && verb.is_word() && subject {
                return bare(line, at, group, None);
            }
            told = Some(addressee_cut(line, at, quoted.or(about).unwrap_or(end - usize::from(denied))));
            at = told.map_or(end, |stretch| stretch.end);
            // `ordered the owner, Ana Ruiz, to explain it`
            at = apposed_end(units, at).unwrap_or(at);
            // `told supporters gathered at the mill that …`
            if let Some(end) = reduced_end(units, at) {
                told = told.map(|told| Stretch::new(told.start, end));
                at = end;
            }
        }
        if let Some(opening) = opener_at(units, at, group, told) {
            // `expects prices to fall`: nobody is told, and they are what is expected.
            let subject = told.filter(|_| opening.opener == Opener::Infinitive && group.verb.stance == Stance::Belief);
            return Some(match subject {
                Some(subject) => Opening { start: subject.start, addressee: None, ..opening },
                None => opening,
            });
        }
        // `asked Ruiz about the mill`: the topic is what is asked.
        if is_about(at) && at + 1 < units.len() {
            return Some(Opening { start: at + 1, opener: Opener::Object, addressee: told, participle: false, listed: false });
        }
    }
    // Adjuncts between the verb and what is said: a sure opener behind them counts, wherever it is in the clause.
    if let Some(sure) = sure_opener(line, at, group) {
        return Some(Opening { addressee: told, ..sure });
    }
    let after = adjuncts_end(units, at);
    if after > at {
        // `vowed on Tuesday to stay`: `to` with its verb is no adjunct.
        // But in `urged it in a letter to the clerk` it is one.
        let infinitive = (at + 1..=after).filter(|to| {
            units.at(*to).is(Tags::TO) && group.takes(Frame::INFINITIVE) && !units.at(to - 1).is(Tags::OCCASION | Tags::DOCUMENT)
        });
        // `heard from traders who had left`: what stands behind a noun tells of it.
        let relative = |at: &usize| {
            !group.surely()
                && units.at(*at).is(Tags::WH)
                && is_plain_noun(units.at(at - 1))
                && is_one_of(units.at(*at).text(line.source), &["who", "whom", "which", "whose"])
        };
        if let Some(opening) =
            infinitive.chain([after].into_iter().filter(|at| !relative(at))).find_map(|at| opener_at(units, at, group, told))
        {
            return Some(opening);
        }
    }
    if line.quoted
        && group.takes(Frame::QUOTE)
        && let Some(quotation) = with_quotation(line, from)
    {
        return Some(Opening { start: quotation, opener: Opener::Quotation, addressee: told, participle: false, listed: false });
    }
    bare(line, if after < units.len() { after } else { at }, group, told).or_else(|| {
        // `promised a review`: what is promised is nobody who is told.
        object(line, from, group, told.filter(|told| told.start != from))
    })
}

/// `responded to the clerk with, “…”`: the quotation behind `with` and its mark.
fn with_quotation(line: Line<'_>, from: usize) -> Option<usize> {
    const LONGEST: usize = 8;
    let units = line.units;
    let mut phrase = (from..units.len()).take(LONGEST).take_while(|at| units.at(*at).is_word());
    let with = phrase.find(|at| units.at(*at).text(line.source) == "with")?;
    let mark = usize::from(matches!(units.at(with + 1).shape, Shape::Comma | Shape::Colon));
    units.get(with + 1 + mark).filter(|token| token.is_quotation() && (mark > 0 || token.quotation_words() > 2)).map(|_| with + 1 + mark)
}

/// Where an apposition that opens with a comma at `from` ends, if `to` or `that` follows its second one.
fn apposed_end(units: &[Token], from: usize) -> Option<usize> {
    const LONGEST: usize = 10;
    units.get(from).filter(|token| token.shape == Shape::Comma)?;
    let inner = units.part(from + 1..).iter().take(LONGEST).take_while(|token| token.is_word() && !token.is(Tags::FINITE_HERE)).count();
    let end = from + 1 + inner;
    let closes = units.at(end).shape == Shape::Comma && units.get(end + 1).is_some_and(|next| next.is(Tags::TO | Tags::THAT));
    (inner > 0 && closes && units.at(from + 1).is_capital()).then_some(end + 1)
}

/// `supporters` → `gathered at the mill`: where a participle at `from` ends, which tells of whom `that` follows.
fn reduced_end(units: &[Token], from: usize) -> Option<usize> {
    const LONGEST: usize = 10;
    let participle =
        units.get(from).filter(|token| token.is(Tags::PAST_LIKE | Tags::PARTICIPLE | Tags::PAST) && token.shape == Shape::Lower)?;
    let words = units.part(from + 1..).iter().take(LONGEST);
    let end = from + 1 + words.take_while(|token| token.is_word() && !token.is(Tags::FINITE_HERE | Tags::THAT)).count();
    let placed = !participle.is(AUXILIARY) && units.at(from + 1).is(Tags::PREPOSITION);
    (placed && units.at(end).is(Tags::THAT)).then_some(end)
}

/// Where the adjuncts that start at `from` end. What stands right before a finite verb is its subject, not an adjunct.
pub(super) fn adjuncts_end(units: &[Token], from: usize) -> usize {
    // What each of them begins with.
    const OPENERS: Tags =
        Tags::ADVERB.with(Tags::WEEKDAY).with(Tags::DETERMINER).with(Tags::NUMBER).with(Tags::TIME).with(Tags::PREPOSITION).with(Tags::TO);
    let mut at = from;
    // Where the last one begins, if it is a noun of time by itself, or the first half of `as many as`.
    let mut time = None;
    while let Some(rest) = units.get(at..)
        && rest.at(0).is(OPENERS)
        && let Ok((left, _)) = adjunct(Ahead(rest))
    {
        let end = units.len() - left.0.len();
        if end == at || left.0.at(0).is(Tags::FINITE_HERE) {
            // `said` ⟂ ` the days of the mill are over`: they are the subject.
            return time.filter(|_| rest.at(0).is(Tags::PREPOSITION)).unwrap_or(at);
        }
        time = (rest.at(0).is(Tags::DETERMINER) && units.at(end - 1).is(Tags::TIME) || rest.at(0).is(Tags::AS)).then_some(at);
        at = end;
    }
    // `said` ⟂ ` the years when she ran it are over`
    time.filter(|_| units.at(at).is(Tags::WH) && units.at(at).is(Tags::SUBORDINATOR)).unwrap_or(at)
}

/// Somebody who is told, without the words that may end the phrase and tell when, where or how.
pub(super) fn addressee_cut(line: Line<'_>, start: usize, end: usize) -> Stretch {
    let units = line.units;
    // `told the council in a crowded hall`, `told the radio from her bed`, `told the paper in 1988`
    let placed = |at: usize| {
        let (token, next) = (units.at(at), units.at(at + 1));
        token.is(Tags::PREPOSITION)
            && !token.is(Tags::TO)
            && (next.is(Tags::DETERMINER)
                && next.len() <= "an".len()
                && is_one_of(token.text(line.source), &["in", "at", "on", "during", "over", "by"])
                || next.shape == Shape::Number && next.len() == "1988".len() && at + 2 == end
                || is_one_of(token.text(line.source), &["from", "during", "via", "outside", "after", "before"]))
    };
    // `told the radio afterwards, and …`
    let later = |at: usize| {
        let (token, next) = (units.at(at), units.at(at + 1));
        token.shape == Shape::Lower && token.is(Tags::ADVERB) && !token.is(Tags::QUANTIFIER) && next.shape == Shape::Comma
    };
    let cut = (start + 1..end).find(|at| later(*at) || super::noun_phrase::opens_adjunct(units, *at) || placed(*at)).unwrap_or(end);
    // `told the paper afterwards`
    let adverb = units.at(cut - 1).is(Tags::ADVERB) && !units.at(cut - 1).is(Tags::QUANTIFIER) && cut > start + 1;
    Stretch::new(start, cut - usize::from(adverb))
}

/// `… said, ` ← `The mill is ours.`, `Leeds has lost`: whether a capital inside a sentence shows that somebody's own words begin, whose mark is lost. A
/// name shows it where it is the subject of a verb that reports nothing.
fn opens_speech(group: &VerbGroup, said: &[Token]) -> bool {
    const OPENS: Tags = Tags::DETERMINER
        .with(Tags::POSSESSIVE_PRONOUN)
        .with(Tags::SUBJECT_PRONOUN)
        .with(Tags::IMPERSONAL)
        .with(Tags::BUT)
        .with(Tags::COORDINATOR)
        .with(Tags::SUBORDINATOR)
        .with(Tags::WH)
        .with(Tags::THAT)
        .with(Tags::ADVERB)
        .with(Tags::PREPOSITION);
    const LONGEST_SUBJECT: usize = 6;
    let Some(first) = said.first().filter(|first| first.is_capital() && group.takes(Frame::QUOTE) && group.verb.surety > Surety::Low)
    else {
        return false;
    };
    let subject = said.iter().take(LONGEST_SUBJECT).take_while(|token| token.is_word() && !token.is(Tags::FINITE_HERE)).count();
    let verb = said.at(subject);
    let named = || verb.is_word() && verb.is(Tags::FINITE_HERE) && !verb.is(Tags::CUE_VERB);
    if first.shape == Shape::Capital && first.is(OPENS) { has_finite(said) } else { group.surely() && subject > 0 && named() }
}

/// The openers that show themselves: a quotation, a colon, `that`, `whether`, `to`, and a capital where a mark is lost.
fn opener_at(units: &[Token], at: usize, group: &VerbGroup, addressee: Option<Stretch>) -> Option<Opening> {
    // The words that open what is said.
    const WORDS: Tags = Tags::THAT.with(Tags::WH).with(Tags::IF).with(Tags::TO).with(Tags::NEGATION);
    let token = units.get(at)?;
    if token.is_word() && !token.is(WORDS) {
        return None;
    }
    let next = units.get(at + 1);
    let open = |start, opener| Some(Opening { start, opener, addressee, participle: false, listed: false });
    match token.shape {
        Shape::Quotation(_) => open(at, Opener::Quotation),
        Shape::Colon if next.is_some() => open(at + 1, Opener::Colon),
        // `urged them not to wait`
        Shape::Lower if token.is(Tags::NEGATION) && next.is_some_and(|next| next.is(Tags::TO)) && group.takes(Frame::INFINITIVE) => {
            open(at, Opener::Infinitive)
        }
        Shape::Comma | Shape::Dash if next.is_some_and(|next| next.is_quotation()) && group.takes(Frame::QUOTE.with(Frame::BARE)) => {
            open(at + 1, Opener::Quotation)
        }
        // `said, The mill is ours.`
        Shape::Comma if opens_speech(group, units.part(at + 1..)) => open(at + 1, Opener::Colon),
        _ if token.is(Tags::THAT) && next.is_some_and(|next| next.shape == Shape::Colon) && group.takes(Frame::THAT.with(Frame::BARE)) => {
            open(at + 2, Opener::Colon)
        }
        // `that said`: a relative clause.
        _ if token.is(Tags::THAT) && next.is_some_and(|next| next.is(Tags::FINITE_HERE) && next.is(Tags::CUE_VERB)) => None,
        _ if token.is(Tags::THAT) && group.takes(Frame::THAT.with(Frame::BARE)) => open(at, Opener::That),
        _ if token.is(Tags::WH) && !token.is(Tags::SUBORDINATOR) && group.takes(Frame::QUESTION.with(Frame::BARE)) => {
            open(at, Opener::Question)
        }
        _ if token.is(Tags::IF) && group.takes(Frame::QUESTION) => open(at, Opener::Question),
        // `asked where he lived`, but `asked when leaving`
        _ if token.is(Tags::WH)
            && group.verb.stance == Stance::Question
            && next.is_some_and(|next| next.is_word() && !next.is(Tags::ING | Tags::ING_LIKE | Tags::PAST_LIKE | Tags::PARTICIPLE)) =>
        {
            open(at, Opener::Question)
        }
        _ if token.is(Tags::TO)
            && group.takes(Frame::INFINITIVE)
            && next.is_some_and(|next| {
                next.is_quotation() || next.shape == Shape::Lower && !next.is(Tags::DETERMINER | Tags::POSSESSIVE_PRONOUN)
            }) =>
        {
            open(at, Opener::Infinitive)
        }
        _ => None,
    }
}

/// `said in a statement on Tuesday that …`: the first sure opener before any finite verb.
fn sure_opener(line: Line<'_>, from: usize, group: &VerbGroup) -> Option<Opening> {
    let units = line.units;
    let first = units.get(from)?;
    let adjunct = first.is(Tags::PREPOSITION
        | Tags::ADVERB
        | Tags::PARTICLE
        | Tags::TIME
        | Tags::WEEKDAY
        | Tags::TO
        | Tags::AS
        | Tags::ING
        | Tags::ING_LIKE)
        || first.shape == Shape::Comma
        || group.takes(Frame::ADDRESSEE);
    if !adjunct {
        return None;
    }
    // The words that end the search; all other words are passed over.
    const WORDS: Tags =
        Tags::FINITE_HERE.with(Tags::SUBJECT_PRONOUN).with(Tags::IMPERSONAL).with(Tags::THAT).with(Tags::ING).with(Tags::WH);
    for (at, token) in units.iter().enumerate().skip(from).take(24) {
        if token.is_word() && !token.is(WORDS) {
            continue;
        }
        // `in a statement issued on Monday that …`: a participle tells of the paper before it.
        let issued = || {
            token.is(Tags::PAST | Tags::PAST_LIKE | Tags::PARTICIPLE)
                && units.at(at - 1).is(Tags::OCCASION | Tags::DOCUMENT)
                && units.get(at + 1).is_some_and(|next| next.is(Tags::PREPOSITION | Tags::WEEKDAY | Tags::TIME | Tags::ADVERB))
        };
        if token.is(Tags::FINITE_HERE) && !(at > from && issued()) || is_stop(token) {
            return None;
        }
        if at > from && token.is(Tags::SUBJECT_PRONOUN | Tags::IMPERSONAL) {
            return None;
        }
        // `reported on Monday, quoting envoys, that …`
        if at > from
            && token.is(Tags::ING)
            && units.at(at - 1).shape == Shape::Comma
            && let Some(that) = that_behind_aside(units, at)
        {
            return opener_at(units, that, group, None);
        }
        // `held out in the hope of convincing them that …`: another verb reports.
        // `ordered an audit, saying that …`: behind a comma it is no noun.
        let noun = token.is(Tags::NOUN_HERE) || token.is(Tags::CUE_NOUN) && units.at(at.wrapping_sub(1)).shape != Shape::Comma;
        if at > from && token.is(Tags::CUE_VERB) && token.is(Tags::ING) && !noun {
            return None;
        }
        // `explained to the boy how to row`
        if at > from
            && token.is(Tags::WH)
            && group.takes(Frame::QUESTION)
            && units.at(at - 1).is_word()
            && !units.at(at - 1).is(Tags::PREPOSITION | Tags::PAST_LIKE)
            && is_one_of(token.text(line.source), &["how", "why", "what", "whether"])
            && let Some(question) = opener_at(units, at, group, None)
        {
            return Some(question);
        }
        // `urged her neighbours to work at “…”`: a quotation inside a phrase is part of what is said.
        let tied = at > from
            && !group.takes(Frame::BARE.with(Frame::QUOTE))
            && units.at(at - 1).is(Tags::PREPOSITION | Tags::DETERMINER | Tags::POSSESSIVE_PRONOUN | Tags::COORDINATOR)
            && !units.at(at - 1).is(Tags::AS);
        // `finished off the year with a part in “The Mill.”`
        let placed = at > from
            && group.verb.surety == Surety::Low
            && (units.at(at - 1).shape == Shape::Possessive
                || units.at(at - 1).is(Tags::PREPOSITION) && !is_one_of(units.at(at - 1).text(line.source), &["as", "by", "with"]));
        if (tied || placed) && token.is_quotation() {
            return None;
        }
        let sure = token.is(Tags::THAT) && units.get(at + 1).is_some_and(|next| !next.is(Tags::FINITE_HERE))
            || token.is_quotation() && token.quotation_words() > 2
            || token.shape == Shape::Colon;
        if sure {
            if token.shape == Shape::Comma {
                continue;
            }
            return opener_at(units, at, group, None);
        }
    }
    None
}

/// Where `that` stands behind what a participle inserts at `at`, which ends with a comma before it.
fn that_behind_aside(units: &[Token], at: usize) -> Option<usize> {
    const LONGEST: usize = 10;
    let border = |token: &Token| token.shape == Shape::Comma || token.is(Tags::THAT);
    let end = at + units.part(at..).iter().take(LONGEST).position(border)?;
    (units.at(end).shape == Shape::Comma && units.at(end + 1).is(Tags::THAT)).then_some(end + 1)
}

/// `said the mill stays`: a clause with nothing to open it.
fn bare(line: Line<'_>, at: usize, group: &VerbGroup, addressee: Option<Stretch>) -> Option<Opening> {
    let units = line.units;
    if !group.takes(Frame::BARE) {
        return None;
    }
    let token = units.get(at)?;
    let clause = units.get(at..)?;
    // `said because the mill closed, they left`: a clause of reason opens what is said, where its main clause follows.
    let reason = || {
        group.surely() && (!token.is(Tags::WH) || units.get(at + 1).is_some_and(|next| next.is(Tags::SUBJECT_PRONOUN))) && {
            let comma = clause.iter().position(|token| token.shape == Shape::Comma);
            comma.is_some_and(|comma| has_finite(clause.part(..comma)) && (has_finite(clause.part(comma..)) || line.quotes(at + comma..)))
        }
    };
    if token.is(Tags::SUBORDINATOR) && !token.is(Tags::PREPOSITION | Tags::IF) && !reason() {
        return None;
    }
    // `shouted down by the crowd`
    if token.is(Tags::PARTICLE) && units.get(at + 1).is_some_and(|next| next.is(Tags::PREPOSITION)) {
        return None;
    }
    if !(token.is_word() || matches!(token.shape, Shape::Open | Shape::Symbol)) || token.is(Tags::COORDINATOR | Tags::BUT) {
        return None;
    }
    // `shown to rowers who said so`: what stands behind a noun tells of it.
    if token.is(Tags::WH)
        && at > group.stretch.end
        && units.at(at - 1).is_word()
        && is_one_of(token.text(line.source), &["who", "whom", "which", "whose"])
    {
        return None;
    }
    let sure_pronoun = group.surely() && token.is(Tags::SUBJECT_PRONOUN | Tags::IMPERSONAL);
    // A verb that takes an object as well needs its clause's verb before the first comma.
    let objects = group.takes(Frame::OBJECT);
    let borders = |token: &Token| is_stop(token) || objects && token.shape == Shape::Comma;
    let clausal = || {
        let shown = clause.iter().position(|token| token.is(Tags::FINITE_HERE) || borders(token)).unwrap_or(clause.len());
        // `reported a loss and sold the mill`: the verb of the speaker.
        let joined = objects && shown > 1 && clause.at(shown - 1).is(Tags::COORDINATOR | Tags::BUT);
        // `find rowers who left`, `find the deed that would show it`: the verb of another clause is none of theirs.
        const OPENS: Tags = Tags::WH.with(Tags::THAT).with(Tags::SUBORDINATOR);
        let opens = |token: &Token| token.is(OPENS) && (!token.is(Tags::PREPOSITION) || token.is(Tags::WH));
        let relative = |token: &Token| is_one_of(token.text(line.source), &["who", "which", "whose"]);
        let inner = || clause.part(..shown).iter().skip(1).any(|token| opens(token) && (group.form != Form::Finite || relative(token)));
        let further = || {
            let rest = clause.part(shown + 1..);
            has_finite(rest.part(..rest.iter().position(|token| is_stop(token) || opens(token)).unwrap_or(rest.len())))
        };
        let verb = !joined && clause.get(shown).is_some_and(|token| !borders(token));
        let verb = verb && (group.surely() && group.form != Form::Finite || !inner() || further());
        verb || group.surely()
            && group.takes(Frame::INVERTS)
            // `adding seats on some lines`: what is added with no clause is a thing.
            && group.verb.lemma != "add"
            && shown > 3
            && !token.is(Tags::PREPOSITION | Tags::NUMBER)
            && token.shape != Shape::Number
    };
    (sure_pronoun || clausal() || line.quotes(at..)).then_some(Opening {
        start: at,
        opener: Opener::Clause,
        addressee,
        participle: false,
        listed: false,
    })
}

/// `criticized the plan`: a noun phrase.
fn object(line: Line<'_>, at: usize, group: &VerbGroup, addressee: Option<Stretch>) -> Option<Opening> {
    let units = line.units;
    if !group.takes(Frame::OBJECT.with(Frame::NAMING).with(Frame::GERUND)) || group.verb.surety == Surety::Low && !line.quotes(at..) {
        return None;
    }
    let token = units.get(at)?;
    // `apologised eleven times`: how often is not what.
    let counts = || (token.is(Tags::NUMBER) || token.shape == Shape::Number) && units.at(at + 1).text(line.source) == "times";
    if token.is(Tags::COORDINATOR | Tags::TIME | Tags::WEEKDAY) || counts() || is_believed(units, at, group) {
        return None;
    }
    // `called 999`: a number to ring.
    const BESIDE: Tags = Tags::PREPOSITION.with(Tags::COORDINATOR).with(Tags::SUBORDINATOR);
    let rings = || token.shape == Shape::Number && units.get(at + 1).is_none_or(|next| !next.is_word() || next.is(BESIDE));
    if group.verb.lemma == "call" && (!line.quoted && lacks_name(units, at) || rings()) {
        return None;
    }
    let (_, phrase) =
        alt((simple, recognize(word(Tags::OBJECT_PRONOUN)), recognize(word(Tags::DETERMINER)))).parse(Ahead(units.get(at..)?)).ok()?;
    (!phrase.0.is_empty()).then_some(Opening { start: at, opener: Opener::Object, addressee, participle: false, listed: false })
}

/// `called a meeting`, `called him on Friday`, `called Okafor`: whether behind what is called there is nothing that it is called.
fn lacks_name(units: &[Token], at: usize) -> bool {
    const AFTER: Tags =
        Tags::PREPOSITION.with(Tags::TIME).with(Tags::WEEKDAY).with(Tags::SUBORDINATOR).with(Tags::COORDINATOR).with(Tags::BUT);
    let ends = |token: &Token| !token.is_word() && !token.is_quotation() && token.shape != Shape::Possessive || token.is(AFTER);
    // `called him again`, but `called him quite mad`
    let border = |at: usize| units.get(at + usize::from(units.at(at).is(Tags::ADVERB))).is_none_or(ends);
    let first = units.at(at);
    // `called her at home`, but `called her plan a farce`
    if first.is(Tags::OBJECT_PRONOUN) && (!first.is(Tags::POSSESSIVE_PRONOUN) || border(at + 1)) {
        return border(at + 1);
    }
    let words = units.part(at..).iter().take_while(|token| token.is_word() && !token.is(AFTER.with(Tags::FINITE_HERE))).count();
    let phrase = units.part(at..at + words);
    let new = first.is(Tags::DETERMINER) && !first.is(Tags::THAT) && first.len() <= "an".len();
    let name = phrase.iter().all(Token::is_capital);
    let second = || phrase.iter().skip(1).any(|token| token.is(Tags::DETERMINER | Tags::POSSESSIVE_PRONOUN));
    // `called the chancellor`, `called his name`
    // But not `called his stay in the valley cold`: what it is called may stand behind a tie.
    let tied = units.at(at + words).is(Tags::PREPOSITION);
    let owned = words == 2 && !tied && first.is(Tags::DETERMINER | Tags::POSSESSIVE_PRONOUN) && !first.is(Tags::QUANTIFIER);
    let alone = words == 1 && (first.is_capital() || first.is(Tags::PLURAL));
    // `which Okafor has called a disaster`: what is called stands before.
    const NEAR: usize = 8;
    let before = units.part(at.saturating_sub(NEAR)..at).iter().rev().take_while(|token| token.is_word());
    let relative = || before.into_iter().any(|token| token.is(Tags::WH | Tags::THAT) && !token.is(Tags::SUBORDINATOR));
    border(at + words) && (alone || owned || (new || name) && words > 1 && !second()) && !relative()
}

/// `believed her`: whom somebody believes is not what he says.
fn is_believed(units: &[Token], at: usize, group: &VerbGroup) -> bool {
    group.verb.lemma == "believe" && is_object_pronoun(units.at(at)) && !units.get(at + 1).is_some_and(Token::is_word)
}

/// `addressed Okafor as his old friend`: what somebody is called, from `as` on.
fn styled(units: &[Token], at: usize) -> Option<Opening> {
    let (rest, _) = alt((simple, recognize(word(Tags::OBJECT_PRONOUN)))).parse(Ahead(units.get(at..)?)).ok()?;
    let start = units.len() - rest.0.len();
    let called =
        units.get(start)?.is(Tags::AS) && units.get(start + 1).is_some_and(|next| !next.is(Tags::SUBJECT_PRONOUN | Tags::SUBORDINATOR));
    called.then_some(Opening { start, opener: Opener::Object, addressee: None, participle: false, listed: false })
}

/// What stands between the end of an attribution and the rest: `, ` or adjuncts up to a border.
pub(crate) fn skip_adjuncts(units: &[Token], from: usize) -> usize {
    let start = if units.get(from).is_some_and(|token| token.shape == Shape::Comma) { from + 1 } else { from };
    let end = adjuncts_end(units, start);
    if end > start { end } else { from }
}
