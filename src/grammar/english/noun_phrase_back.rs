//! Noun phrases read backwards: who stands before a verb, whatever stands between them.
//!
//! `speaker = pronoun | core { preposition core } [ participle-phrase | relative ] { "," apposition } [ "," ]` ← verb

use crate::grammar::reach::Reach;
use nom::Parser;
use nom::branch::alt;
use nom::bytes::complete::{take_while, take_while1};
use nom::combinator::{opt, recognize};
use nom::multi::many0_count;
use nom::sequence::pair;

use super::clause::{AUXILIARY, Stretch, borders_phrase, has_finite};
use super::noun_phrase::{LONGEST, LONGEST_RELATIVE, is_core, is_opener, is_tie, opens_adjunct, reports, reports_surely};
use crate::grammar::input::{Back, Rule, shape, token, word};
use crate::grammar::token::{Ending, Shape, Token};
use crate::lexicon::tags::Tags;

/// `core`, read leftwards: `the mayor` ← … ; stops left of a determiner.
fn core_back(input: Back<'_>) -> Rule<Back<'_>, Back<'_>> {
    recognize(pair(take_while1(is_core), take_while(is_opener))).parse(input)
}

/// `simple`, read leftwards.
fn simple_back(input: Back<'_>) -> Rule<Back<'_>, Back<'_>> {
    alt((
        recognize(word(Tags::SUBJECT_PRONOUN)),
        // `those at the mill`
        recognize((core_back, many0_count(pair(token(is_tie), alt((core_back, recognize(token(is_opener)))))))),
        // `several of those` ← `who spoke`
        recognize((
            token(|token: &Token| token.is(Tags::DETERMINER | Tags::OBJECT_PRONOUN | Tags::POSSESSIVE_PRONOUN | Tags::IMPERSONAL)),
            many0_count(pair(token(|token: &Token| token.is(Tags::PREPOSITION) && !token.is(Tags::SUBORDINATOR | Tags::TO)), core_back)),
        )),
    ))
    .parse(input)
}

/// `conjoined`, read leftwards; a coordinator is crossed only where no finite verb stands before it in its segment.
fn conjoined_back(input: Back<'_>) -> Rule<Back<'_>, Back<'_>> {
    let (mut rest, _) = simple_back.parse(input)?;
    while let Ok((before, _)) = pair(word::<Back<'_>>(Tags::COORDINATOR), opt(shape(Shape::Comma))).parse(rest) {
        let segment = before
            .0
            .iter()
            .rposition(|token| matches!(token.shape, Shape::Comma | Shape::Colon | Shape::Semicolon | Shape::Dash) || token.is_quotation());
        if has_finite(before.0.part(segment.map_or(0, |at| at + 1)..)) {
            break;
        }
        match simple_back(before) {
            Ok((further, _)) => rest = further,
            Err(_) => break,
        }
    }
    let read = input.0.len() - rest.0.len();
    Ok((rest, Back(input.0.part(input.0.len() - read..))))
}

/// A segment between commas that can stand in apposition or be a speaker's head: no finite verb in it unless it is a relative clause.
fn describes(segment: &[Token]) -> bool {
    let Some(first) = segment.first() else { return false };
    if first.is(Tags::WH) && !first.is(Tags::IF) {
        return true;
    }
    // `as Ana Ruiz, a nurse, put it`: the clause begins here.
    if first.is(Tags::AS) {
        return false;
    }
    // A relative clause inside the segment may have its verb: `a friend of hers who ran the mill`.
    let relative = segment.iter().position(|token| token.is(Tags::WH | Tags::THAT)).unwrap_or(segment.len());
    let told = segment.part(..relative);
    !has_finite(told) || is_reduced(told)
}

/// `a teacher raised in Chile`: whether the only verb of a phrase that a determiner opens is a participle that tells of its noun.
fn is_reduced(segment: &[Token]) -> bool {
    let mut verbs = (0..segment.len()).filter(|at| segment.at(*at).is(Tags::FINITE_HERE));
    verbs.next().is_some_and(|verb| {
        verb > 1
            && segment.at(0).is(Tags::DETERMINER)
            && segment.at(verb).is(Tags::PAST_LIKE | Tags::PARTICIPLE | Tags::PAST)
            && segment.get(verb + 1).is_some_and(|next| next.is(Tags::PREPOSITION | Tags::WEEKDAY | Tags::TIME))
    }) && verbs.next().is_none()
}

/// Whether a segment can be the head of a speaker's noun phrase.
fn heads(segment: &[Token]) -> bool {
    let Some(first) = segment.first() else { return false };
    let adverbial = first.is(Tags::PREPOSITION
        | Tags::SUBORDINATOR
        | Tags::WH
        | Tags::ADVERB
        | Tags::TIME
        | Tags::WEEKDAY
        | Tags::ING
        | Tags::ING_LIKE
        | Tags::BUT
        | Tags::COORDINATOR
        | Tags::TO)
        || first.is(Tags::CUE_VERB) && !first.is(Tags::CUE_NOUN) && !first.is(Tags::ROLE)
        || first.is(Tags::PAST_LIKE) && first.is_capital()
        // `In a letter, dated March 8, Ruiz, …`
        || first.is(Tags::PAST_LIKE) && segment.at(1).is(Tags::MONTH | Tags::WEEKDAY);
    !adverbial
        && !has_finite(segment)
        && segment.iter().any(|token| {
            token.is_capital()
                || token.is(Tags::ROLE | Tags::BODY | Tags::PLURAL | Tags::DOCUMENT | Tags::DETERMINER | Tags::QUANTIFIER)
                || token.shape == Shape::Lower
        })
}

/// The speaker before the verb group that starts at `verb`: `Ana Ruiz, 41, a nurse in Leeds,` ← `said`.
pub(crate) fn speaker_back(units: &[Token], floor: usize, verb: usize) -> Option<Stretch> {
    let floor = floor.max(verb.saturating_sub(LONGEST));
    let last_verb = verb;
    let verb = before_time(units, floor, verb);
    let before = units.get(floor..verb)?;
    let last = before.last()?;
    if last.shape == Shape::Comma {
        return apposed_back(units, floor, verb);
    }
    if matches!(last.shape, Shape::Dash | Shape::Close) {
        // `Ruiz (D-Leeds) said`, `experts — some of them critics — say`
        let opener = if last.shape == Shape::Close { Shape::Open } else { Shape::Dash };
        let open = before.part(..before.len() - 1).iter().rposition(|token| token.shape == opener)?;
        let head = if open > 0 { speaker_back(units, floor, floor + open) } else { None };
        // What stands in parentheses tells who the speaker is; what stands between dashes is an aside.
        return if last.shape == Shape::Close { head.map(|head| Stretch::new(head.start, verb)) } else { head };
    }
    if matches!(last.shape, Shape::Quotation(Ending::Comma))
        && last.quotation_words() <= 6
        && before.len() > 2
        && before.at(before.len() - 2).is_word()
    {
        // `Ruiz, host of “Leeds Today,” said`: the mark has the comma of the apposition inside it.
        let head = segment_before(units, floor, verb - 1);
        if head.start > floor && units.at(head.start - 1).shape == Shape::Comma {
            return apposed_back(units, floor, verb).or(Some(head));
        }
        return Some(head).filter(|head| heads(head.of(units)));
    }
    // `those surveyed` ← `say`, `a report released Thursday` ← `said`: of two finite verbs in a row the first is a participle.
    if last.is(Tags::FINITE_HERE)
        && last.is(Tags::PAST_LIKE | Tags::PARTICIPLE | Tags::PAST)
        && before.len() > 1
        && before.at(before.len() - 2).is_word()
        && !last.is(Tags::CARRIER | AUXILIARY)
        && units
            .get(last_verb)
            .is_some_and(|next| reports_surely(next) || last_verb > verb && next.is(Tags::CUE_VERB) && next.is(Tags::PAST | Tags::PRESENT))
    {
        let head = speaker_back(units, floor, verb - 1)?;
        return Some(Stretch::new(head.start, last_verb));
    }
    let (rest, _) = conjoined_back(Back(before)).ok()?;
    let mut start = floor + rest.0.len();
    if let Some(told_of) = told_of(units, floor, start, (verb, last_verb)) {
        return Some(told_of);
    }
    start = subject_start(units, floor, start, verb);
    // `a nurse in Leeds, Ana Ruiz said` and `Ruiz, Okafor and Lee said`: what stands before the comma joins only in a list.
    let phrase = Stretch::new(start, verb);
    if phrase.of(units).iter().any(|token| token.is(Tags::COORDINATOR)) {
        let mut from = start;
        while from > floor && units.at(from - 1).shape == Shape::Comma {
            let segment = segment_before(units, floor, from - 1);
            if segment.len() > 6 || !heads(segment.of(units)) {
                break;
            }
            from = segment.start;
        }
        return Some(Stretch::new(from, verb));
    }
    // `Ana Ruiz, a nurse in Leeds said`: an apposition whose second comma is missing.
    // But in `Ruiz, the clerks said, would stay` they are two.
    let inserted = || units.part(verb..).iter().take(4).any(|token| token.shape == Shape::Comma);
    if start >= floor + 3 && units.at(start).is(Tags::DETERMINER) && units.at(start - 1).shape == Shape::Comma && !inserted() {
        let name = segment_before(units, floor, start - 1);
        let names =
            |token: &Token| token.is_capital() || matches!(token.shape, Shape::Open | Shape::Close) || token.is(Tags::NAME_PARTICLE);
        // `In a letter signed by its clerk, Ana Ruiz, the guild said`: there a name in apposition ends, and the subject begins.
        let ends_aside = name.start > floor && units.at(name.start - 1).shape == Shape::Comma;
        let plain = name.len() > 1
            && !ends_aside
            && name.of(units).iter().all(names)
            && !units.at(name.start).is(Tags::ING | Tags::ING_LIKE)
            && !name.of(units).iter().any(|token| token.is(Tags::PREPOSITION | Tags::PLACE));
        if plain {
            return Some(Stretch::new(name.start, verb));
        }
    }
    (!phrase.is_empty()).then_some(phrase)
}

/// The speaker with a participle, a relative clause or a quantity behind or before its noun, where the words read so far, which start at `start`,
/// only tell of it: `a letter` ← `obtained by the Post`.
fn told_of(units: &[Token], floor: usize, start: usize, (verb, last_verb): (usize, usize)) -> Option<Stretch> {
    // `a letter obtained by the Post` ← `warns`: what stands behind `by` made the head, and is not it.
    // `villagers stranded by the storm` ← `say`: of two finite verbs in a row the first is a participle.
    // `a team led by Ana Ruiz` ← `found`
    let led = || units.at(start.wrapping_sub(1)).is(Tags::BY);
    let reduced = |token: &Token| {
        token.is(Tags::PAST_LIKE | Tags::PARTICIPLE)
            || token.is(Tags::FINITE_VERB) && led()
            || token.is(Tags::PAST)
                && !token.is(Tags::CUE_VERB)
                && units.get(verb).is_some_and(|verb| verb.is(Tags::FINITE_HERE | Tags::CUE_VERB) && !verb.is(Tags::ING))
    };
    if start >= floor + 2
        && units.at(start - 1).is(Tags::PREPOSITION)
        && !(units.at(start - 1).is(Tags::SUBORDINATOR) && start < floor + 3)
        && reduced(units.at(start - 2))
        && let Some(head) = speaker_back(units, floor, start - 2)
        // `Ruiz walked into the hall` ← `shouting`: a name needs no participle to be known by.
        && !(units.get(verb).is_some_and(|verb| verb.is(Tags::ING)) && units.at(head.end - 1).is_capital())
    {
        return Some(Stretch::new(head.start, verb));
    }
    // `A paper published last year in Leeds` ← `says`
    let timed = (start..verb)
        .take(3)
        .take_while(|at| units.at(*at).is(Tags::ADVERB | Tags::DETERMINER | Tags::NUMBER | Tags::TIME | Tags::WEEKDAY));
    if start > floor + 1
        && units.at(start - 1).is(Tags::FINITE_HERE)
        && !units.at(start - 1).is(AUXILIARY | Tags::BASE | Tags::PRESENT | Tags::CARRIER)
        && units.at(start - 2).is_word()
        && !units.at(start - 2).is(AUXILIARY | Tags::SUBJECT_PRONOUN | Tags::WH)
        && timed.into_iter().any(|at| units.at(at).is(Tags::TIME | Tags::WEEKDAY))
        && let Some(head) = speaker_back(units, floor, start - 1)
    {
        return Some(Stretch::new(head.start, verb));
    }
    // `a surgeon struck off for a fraud` ← `has vowed`: so does what stands behind a participle and its particle.
    let particle = units.at(start).is(Tags::PARTICLE) && units.at(start).shape == Shape::Lower;
    if particle
        && start > floor + 1
        && reduced(units.at(start - 1))
        && units.at(start - 2).is_word()
        && let Some(head) = speaker_back(units, floor, start - 1)
    {
        return Some(Stretch::new(head.start, last_verb));
    }
    // `At least six clerks`
    if start > floor
        && units.at(start).is(Tags::QUANTIFIER)
        && units.at(start - 1).is(Tags::PREPOSITION)
        && units.get(start + 1).is_some_and(|next| next.is(Tags::NUMBER) || next.shape == Shape::Number)
    {
        return Some(Stretch::new(start - 1, verb));
    }
    // `One of them`, `a sign behind her`
    let object = units.at(start).is(Tags::OBJECT_PRONOUN) && !units.at(start).is(Tags::POSSESSIVE_PRONOUN)
        || start + 1 == verb && units.at(start).is(Tags::OBJECT_PRONOUN);
    if object
        && start > floor + 1
        && is_tie(units.at(start - 1))
        && let Some(head) = speaker_back(units, floor, start - 1)
    {
        return Some(Stretch::new(head.start, verb));
    }
    // `residents who spoke with the Courier`: what stands last in a relative clause is not its head.
    if start > floor + 2
        && units.at(start - 1).is(Tags::FINITE_HERE | Tags::PREPOSITION | Tags::BE)
        && let Some(head) = before_relative(units, floor, start)
    {
        return Some(Stretch::new(head.start, verb));
    }
    // `a woman who lives near the mill`: the verb of a relative clause that could be a noun.
    if start > floor + 1
        && units.at(start - 1).is(Tags::WH)
        && !units.at(start - 1).is(Tags::IF | Tags::SUBORDINATOR)
        && units.at(start - 2).is_word()
        && is_relative_verb(units.part(start..verb))
        && let Some(head) = speaker_back(units, floor, start - 1)
    {
        return Some(Stretch::new(head.start, verb));
    }
    None
}

/// Where a speaker begins in words that may begin with a time or with what somebody else does: `In May ` ⟂ `Ruiz`.
fn subject_start(units: &[Token], floor: usize, mut start: usize, verb: usize) -> usize {
    // An adverbial that opens the clause with no comma after it: `In May Ruiz said`.
    // `However on March 6 Ruiz said`: behind an adverb, too.
    let opens = |at: usize| units.at(at).is(Tags::PREPOSITION | Tags::ADVERB) && !units.at(at).is(Tags::QUANTIFIER);
    if opens(start) {
        start +=
            1 + usize::from(units.at(start).is(Tags::ADVERB) && opens(start + 1) && units.at(start + 2).is(Tags::MONTH | Tags::WEEKDAY));
    }
    start = behind_date(units, start, verb);
    // `In a note to her staff ` ⟂ `Mrs Ruiz`: a title behind a noun that is none.
    let titled = |at: &usize| {
        let noun = units.at(at - 1);
        units.at(*at).is(Tags::HONORIFIC)
            && units.at(*at).is_capital()
            && noun.shape == Shape::Lower
            && (noun.tags == Tags::NONE || noun.is(Tags::DOCUMENT))
    };
    if start > floor && units.at(start - 1).is(Tags::PREPOSITION) && !units.at(start - 1).is(Tags::BY) {
        start = (start + 1..verb).find(titled).unwrap_or(start);
    }
    // `was stopped twice by ` ⟂ `miners` ← `chanting`: who does something is named behind `by`.
    const ACTED: Tags = Tags::PAST_LIKE.with(Tags::PARTICIPLE).with(Tags::FINITE_VERB);
    let stopped = units.at(start).is(ACTED) && start > floor && units.at(start - 1).is(Tags::BE);
    if stopped && let Some(by) = (start..verb - 1).rev().find(|at| units.at(*at).is(Tags::BY)) {
        start = by + 1;
    }
    // `a plan` ⟂ `critics` ← `called cruel`: one thing is not several, who are the subject of a clause about it.
    let (first, last) = (units.at(start), units.at(verb - 1));
    if first.is(Tags::DETERMINER)
        && first.len() <= "an".len()
        && start + 2 < verb
        && last.shape == Shape::Lower
        && last.is(Tags::PLURAL)
        && last.is(Tags::ROLE)
        && units
            .part(start..verb - 1)
            .iter()
            .all(|token| token.is_word() && !token.is(Tags::PREPOSITION | Tags::COORDINATOR | Tags::NUMBER | Tags::QUANTIFIER))
    {
        start = verb - 1;
    }
    start
}

/// `lives near the mill`: whether words behind `who` begin with a verb of no table, and not with a subject: `officials in Leeds`.
fn is_relative_verb(words: &[Token]) -> bool {
    const NOUN: Tags = Tags::ROLE.with(Tags::BODY).with(Tags::PLURAL).with(Tags::DOCUMENT).with(Tags::CUE_NOUN).with(Tags::QUANTIFIER);
    let (verb, next) = (words.at(0), words.at(1));
    words.len() > 2
        && verb.shape == Shape::Lower
        && !verb.is(NOUN.with(Tags::DETERMINER).with(Tags::POSSESSIVE_PRONOUN).with(Tags::NUMBER))
        && next.is(Tags::PREPOSITION | Tags::ADVERB)
}

/// `residents` ← `who spoke with the Courier`: the phrase before a relative clause without commas whose last words begin at `end`.
fn before_relative(units: &[Token], floor: usize, end: usize) -> Option<Stretch> {
    let clause = units.part(floor..end).iter().rposition(|token| !token.is_word() || token.is(Tags::WH));
    let wh = floor + clause?;
    let inner = units.part(wh + 1..end);
    // `asked not to be named`: an infinitive is none.
    let verbs = (0..inner.len()).filter(|at| inner.at(*at).is(Tags::FINITE_HERE) && !inner.at(at.wrapping_sub(1)).is(Tags::TO)).count();
    (end - wh <= LONGEST_RELATIVE
        && wh > floor
        && units.at(wh).is(Tags::WH)
        && !units.at(wh).is(Tags::IF | Tags::SUBORDINATOR)
        && units.at(wh - 1).is_word()
        && verbs == 1
        && inner.first().is_some_and(|verb| verb.is(Tags::FINITE_HERE))
        && !reports(inner))
    .then(|| speaker_back(units, floor, wh))
    .flatten()
}

/// `In 2018 Ana Ruiz`, `In March Okafor`, `Last week Ruiz` ← verb: where the speaker begins behind the time that opens the clause.
fn behind_date(units: &[Token], start: usize, verb: usize) -> usize {
    let (date, next) = (units.at(start), units.at(start + 1));
    let year = date.shape == Shape::Number && date.len() == 4;
    let dated = year || date.is(Tags::MONTH | Tags::WEEKDAY) && !date.is(Tags::GIVEN_NAME);
    // `the late Ana Ruiz`
    let late = date.is(Tags::DETERMINER) && next.len() == "late".len() && next.is(Tags::ADVERB);
    let length = match () {
        () if late => return start,
        // `On March 6 Ana Ruiz`
        () if dated && units.at(start.wrapping_sub(1)).is(Tags::PREPOSITION) => {
            1 + usize::from(date.is(Tags::MONTH) && next.shape == Shape::Number && next.len() < "2018".len())
        }
        () if next.is(Tags::TIME) && next.shape == Shape::Lower && date.is(Tags::TIME | Tags::DETERMINER | Tags::ADVERB) => 2,
        () => return start,
    };
    if units.at(start + length).is_capital() && start + length < verb { start + length } else { start }
}

/// The verb's place without the words of time before it: `Ruiz this week` ← `said`.
fn before_time(units: &[Token], floor: usize, verb: usize) -> usize {
    let mut at = verb;
    while at > floor + 1 && units.at(at - 1).is(Tags::TIME | Tags::WEEKDAY) && !units.at(at - 1).is(Tags::SUBJECT_PRONOUN) {
        at -= 1;
        while at > floor + 1
            && (units.at(at - 1).is(Tags::DETERMINER | Tags::NUMBER)
                || units.at(at - 1).is(Tags::ADVERB)
                || units.at(at - 1).is(Tags::PREPOSITION) && !units.at(at - 1).is(Tags::SUBORDINATOR))
            && units.at(at - 1).shape == Shape::Lower
        {
            at -= 1;
        }
    }
    if at > floor && (units.at(at - 1).is_word() || units.at(at - 1).shape == Shape::Comma) { at } else { verb }
}

/// The stretch from the comma or other border before `end` to `end`.
fn segment_before(units: &[Token], floor: usize, end: usize) -> Stretch {
    // `Ruiz Inc. (LSE: RUIZ), a weaver`: what stands in brackets borders nothing.
    let mut inside = false;
    let start = units
        .part(floor..end)
        .iter()
        .rposition(|token| {
            inside = (inside | (token.shape == Shape::Close)) & (token.shape != Shape::Open);
            !inside && matches!(token.shape, Shape::Comma | Shape::Colon | Shape::Semicolon | Shape::Dash)
                || token.is_quotation() && borders_phrase(token)
        })
        .map_or(floor, |at| floor + at + 1);
    Stretch::new(start, end)
}

/// `, in a statement released on Friday,` · `, asked about the vote,`: whether a segment with a comma on either side stands
/// between a name and its verb.
fn is_aside(units: &[Token], floor: usize, segment: Stretch) -> bool {
    let first = units.at(segment.start);
    // `Ruiz, after the scandal broke in March, said`: so may a clause of time.
    // `an owner, speaking in private because she feared for her job, said`
    let opens = first.is(Tags::PREPOSITION | Tags::SUBORDINATOR) && !first.is(Tags::AS)
        || first.shape == Shape::Lower && first.is(Tags::PARTICIPLE | Tags::ING | Tags::ING_LIKE);
    opens && segment.start > floor + 1 && units.at(segment.start - 1).shape == Shape::Comma && {
        let before = segment_before(units, floor, segment.start - 1).of(units);
        // `after Ruiz, asked about the vote, said`: the name may stand in a clause that has just begun.
        // `And Ruiz, in a letter, asked`: so may a conjunction open it.
        let joined = usize::from(before.first().is_some_and(|first| first.is(Tags::COORDINATOR | Tags::BUT)));
        let begun = before.iter().rposition(|token| token.is(Tags::SUBORDINATOR | Tags::THAT)).map_or(joined, |at| at + 1);
        heads(before.part(begun..))
    }
}

/// Where the speaker's head begins in a segment that may begin with something else: `when` ⟂ `Ana Ruiz, a nurse, said`. A relative
/// clause belongs to it: `A friend who was there that night, Ana Ruiz, said`.
fn head_within(segment: &[Token]) -> Option<usize> {
    let relative = segment.iter().position(|token| token.is(Tags::WH) && !token.is(Tags::IF)).unwrap_or(0);
    if heads(segment.part(..relative)) {
        return Some(0);
    }
    conjoined_back(Back(segment)).ok().map(|(rest, _)| rest.0.len())
}

/// `head "," { apposition "," }` ← verb.
fn apposed_back(units: &[Token], floor: usize, verb: usize) -> Option<Stretch> {
    let mut end = verb - 1;
    let mut best = None;
    loop {
        let segment = segment_before(units, floor, end);
        if segment.is_empty() {
            break;
        }
        let tokens = segment.of(units);
        // `…, and she, once again, said`
        if end + 1 < verb && tokens.len() > 1 && tokens.last().is_some_and(|last| last.is(Tags::SUBJECT_PRONOUN)) {
            best = Some(end - 1);
            break;
        }
        // `…, while the owner, Ana Ruiz, said`: the clause begins here.
        let first = units.at(segment.start);
        if first.is(Tags::SUBORDINATOR) && !first.is(Tags::PREPOSITION) && end + 1 < verb && heads(tokens.part(1..)) {
            best = Some(segment.start + 1);
            break;
        }
        // `A report published Monday by the guild, a club, said`
        if (heads(tokens) || segment.start == floor && is_reduced(tokens)) && end + 1 < verb {
            best = Some(segment.start);
            // `It was built to last, a clerk, Ana Ruiz, said`: a description and its name are whole.
            let name = units.part(end + 1..verb - 1);
            if tokens.at(0).is(Tags::DETERMINER | Tags::POSSESSIVE_PRONOUN)
                && tokens.len() < 4
                && !name.is_empty()
                && name.iter().all(Token::is_capital)
            {
                break;
            }
        } else if heads(tokens) && end + 1 == verb {
            // A segment right before the verb's comma is an apposition; where nothing stands before it, the comma
            // is astray: `Sen. Ana Ruiz (D-Leeds), said`.
            if segment.start <= floor && tokens.len() > 1 {
                best = Some(segment.start);
            }
        } else if !(describes(tokens) || end + 1 == verb && is_aside(units, floor, segment)) {
            // `The guild, in a letter signed by its reeve, Ana Ruiz, said`: an aside with an apposition of its own.
            if end + 1 < verb && is_aside(units, floor, segment) {
                let head = segment_before(units, floor, segment.start - 1);
                let joined = usize::from(units.at(head.start).is(Tags::COORDINATOR | Tags::BUT));
                return Some(Stretch::new(head.start + joined, head.end));
            }
            // `It was built to last, her sister, a clerk, said`
            let whole =
                best.is_some_and(|best| units.at(best).is(Tags::POSSESSIVE_PRONOUN)) && !tokens.last().is_some_and(Token::is_capital);
            if end + 1 < verb && !whole {
                best = head_within(tokens).map(|head| segment.start + head).or(best);
            }
            break;
        }
        if segment.start <= floor || units.at(segment.start - 1).shape != Shape::Comma {
            if best.is_none() && end + 1 < verb {
                best = head_within(tokens).map(|head| segment.start + head);
            }
            break;
        }
        end = segment.start - 1;
    }
    // `Ruiz, speaking from her kitchen, said`: a participle is an aside.
    let aside = |start: usize| {
        let leans = |at: usize| {
            let opener = units.at(at + 1);
            let told = opener.shape == Shape::Lower && opener.is(Tags::PARTICIPLE) && opener.is(Tags::CUE_VERB);
            // A clause as long as that is no part of a name.
            let long = |longest: usize| !units.part(at + 1..verb).iter().take(longest + 1).any(|token| token.shape == Shape::Comma);
            let relative = opener.is(Tags::WH) && (reports(units.part(at + 2..)) || long(LONGEST_RELATIVE))
                || opener.is(Tags::PREPOSITION) && long(LONGEST_RELATIVE);
            // `Ruiz, however, said`
            let alone =
                opener.is(Tags::ADVERB) && opener.shape == Shape::Lower && units.get(at + 2).is_some_and(|next| next.shape == Shape::Comma);
            // `Ruiz, in fact, said`
            let phrase = || {
                opener.is(Tags::PREPOSITION)
                    && units.get(at + 2).is_some_and(|noun| noun.shape == Shape::Lower)
                    && units.get(at + 3).is_some_and(|next| next.shape == Shape::Comma)
            };
            alone
                || phrase()
                || opener.is(Tags::ING | Tags::ING_LIKE)
                || told
                || relative
                // `the guild, for its part, said`
                || opener.is(Tags::PREPOSITION)
                    && (opens_adjunct(units, at + 1) || units.get(at + 2).is_some_and(|next| next.is(Tags::POSSESSIVE_PRONOUN)))
        };
        (start..verb - 1).find(|at| units.at(*at).shape == Shape::Comma && leans(*at)).unwrap_or(verb)
    };
    best.map(|start| Stretch::new(behind_date(units, start, verb), aside(start)))
}

/// The owner before a possessive mark: `the mayor of Leeds` ← `'s`, the mark included.
pub(crate) fn possessor_back(units: &[Token], mark: usize) -> Option<Stretch> {
    let (rest, _) = core_back(Back(units.part(..mark))).ok()?;
    // `the Guild of Leeds's`: a name with its tie.
    let start = rest.0.len();
    let tied = start >= 2 && units.at(start).is_capital() && is_tie(units.at(start - 1)) && units.at(start - 2).is_capital();
    let whole = if tied { core_back(Back(units.part(..start - 1))).ok().map(|(rest, _)| rest.0.len()) } else { None };
    Some(Stretch::new(whole.unwrap_or(start), mark + 1))
}
