//! Mentions: the name and the role inside a speaker's noun phrase.
//!
//! `mention = [ role ] [ honorific ] name { "," apposition }` : `the mayor of Leeds, Ana Ruiz` · `Mr. Okafor, 41, a nurse`

use super::clause::Stretch;
use super::name::is_behind_demonym;
use super::phrase::{self, ends_firm, is_listed, is_one_of};
use super::statement::{Spot, Who};
use crate::grammar::reach::Reach;
use crate::grammar::token::{Shape, Token};
use crate::lexicon::english::people::{BODY_ENDINGS, POSTNOMINALS};
use crate::lexicon::tags::Tags;
use crate::span::Span;

/// The mention that a stretch of tokens makes.
pub(crate) fn mention(source: &str, units: &[Token], stretch: Stretch) -> Option<Who> {
    let tokens = stretch.of(units);
    // `she`: half of all mentions.
    if let [pronoun] = tokens
        && pronoun.is(Tags::SUBJECT_PRONOUN)
        && !pronoun.is(Tags::ROLE)
    {
        return Some(Who { whole: Spot::over(tokens)?, name: None, role: None });
    }
    let tokens = without_comma(up_to_damage(source, tokens));
    let whole = Spot::over(tokens)?;
    let name = name(source, tokens);
    let role = role(source, tokens, name);
    let inside = |part: Stretch| Spot::over(part.of(tokens));
    Some(Who { whole, name: name.and_then(inside), role: role.and_then(inside) })
}

/// The words before a period that was left out as astray: `Ana Ruiz of Leeds. , who wrote. widely`.
fn up_to_damage<'t>(source: &str, tokens: &'t [Token]) -> &'t [Token] {
    // Hardly a mention has words with more than a space between them, or one like `than` behind others.
    let suspect = |pair: &[Token]| match pair {
        [one, other] => (other.start() > one.end() + 1) | (other.len() == "than".len()) & other.is(Tags::PREPOSITION),
        _ => false,
    };
    if !tokens.windows(2).any(suspect) {
        return tokens;
    }
    let astray = |pair: &[Token]| match pair {
        [one, other] => other.start() > one.end() + 1 && source.get(one.end()..other.start()).is_some_and(|between| between.trim() == "."),
        _ => false,
    };
    // `the Ruiz poll much better than theirs`: a comparison whose dash is lost.
    let compared = |window: &[Token]| match window {
        [much, _, than] => {
            than.is(Tags::PREPOSITION) && than.text(source) == "than" && is_one_of(much.text(source), &["even", "far", "much"])
        }
        _ => false,
    };
    let damaged = tokens.windows(2).position(astray).map_or(tokens.len(), |at| at + 1);
    let end = match tokens.windows(3).position(compared) {
        Some(at) if at > 0 => at.min(damaged),
        _ => damaged,
    };
    tokens.get(..end).unwrap_or(tokens)
}

/// A comma belongs to a mention where it closes an apposition or a relative clause, and not where it is the only one.
fn without_comma(tokens: &[Token]) -> &[Token] {
    match tokens.split_last() {
        Some((last, rest)) if last.shape == Shape::Comma && !rest.iter().any(|token| token.shape == Shape::Comma) => rest,
        _ => tokens,
    }
}

/// From the first token to the last.
pub(crate) fn span(tokens: &[Token]) -> Option<Span> {
    Some(Span::new(tokens.first()?.start(), tokens.last()?.end()))
}

/// A word that can stand in a proper name.
fn is_name(token: &Token) -> bool {
    token.is_capital()
        && !token.is(Tags::HONORIFIC
            | Tags::DETERMINER
            | Tags::SUBJECT_PRONOUN
            | Tags::POSSESSIVE_PRONOUN
            | Tags::PREPOSITION
            | Tags::IMPERSONAL
            | Tags::COORDINATOR
            | Tags::BUT)
}

/// The first run of capitalised words that are no honorific and no title; name particles join them.
fn name(source: &str, tokens: &[Token]) -> Option<Stretch> {
    let mut at = 0;
    // Where what somebody is of ends.
    let mut owned = None;
    while at < tokens.len() {
        // `Some 71 percent`, `Most voters`
        let amount = at == 0 && tokens.at(0).is(Tags::QUANTIFIER | Tags::NUMBER) && !tokens.get(1).is_some_and(Token::is_capital);
        // `council president Earl Ruiz`: a title that is a given name as well, behind another.
        let given = at > 0
            && tokens.at(at).is_capital()
            && tokens.at(at).is(Tags::GIVEN_NAME)
            && tokens.at(at - 1).is(Tags::ROLE)
            && tokens.get(at + 1).is_some_and(is_name);
        if amount || !(given || is_name(tokens.at(at)) || opens_body(source, tokens, at)) {
            at += 1;
            continue;
        }
        let start = at;
        at += usize::from(given || !is_name(tokens.at(at)));
        while at < tokens.len()
            && (is_name(tokens.at(at))
                || tokens.at(at).is(Tags::NAME_PARTICLE) && tokens.get(at + 1).is_some_and(is_name)
                // `Supermarkets General Corp`
                || tokens.at(at).is_capital() && tokens.get(at + 1).is_some_and(|next| is_legal_form(source, next)))
        {
            at += 1;
        }
        // `a spokeswoman for the Leeds Council`, `the mayor of Leeds, Ana Ruiz`: what somebody is of has a name of its own.
        let tie = tokens.part(..start).iter().rposition(|token| !token.is(Tags::DETERMINER));
        if let Some(tie) = tie.filter(|tie| tokens.at(*tie).is(Tags::PREPOSITION)) {
            let role = tokens.part(..tie).last().filter(|role| role.is(Tags::ROLE) && !role.is(Tags::GIVEN_NAME));
            // `Minister for Housing Ana Ruiz`
            if let Some(behind) = role.filter(|role| role.is_capital()).and_then(|_| behind_office(tokens, tie)) {
                return Some(behind);
            }
            // `… for the Department of Trade`
            if role.is_some() || owned == Some(tie) {
                owned = Some(at);
                continue;
            }
        }
        // `Mother of four Ana Ruiz`
        let titles = tokens.part(start..at).iter().all(|token| token.is(Tags::ROLE) && !token.is(Tags::GIVEN_NAME));
        if titles && let Some(behind) = behind_office(tokens, at) {
            return Some(behind);
        }
        // `the Leeds senator`: a name that tells which.
        if tokens.get(at).is_some_and(|token| token.shape == Shape::Lower && token.is(Tags::ROLE) && !token.is(Tags::CUE_VERB)) {
            continue;
        }
        // `Finance Minister Ana Ruiz`: the words before a title are part of it.
        if tokens.get(at).is_some_and(|token| token.is_capital() && token.is(Tags::HONORIFIC) && token.is(Tags::ROLE))
            // `US Secretary of State Ana Ruiz`
            && (tokens.get(at + 1).is_some_and(is_name) || behind_office(tokens, at + 1).is_some())
        {
            continue;
        }
        let mut first = start;
        // `Senate Majority Leader Ana Ruiz`: titles in front of the name are its role.
        if let Some(title) = (start..at).rev().find(|index| tokens.at(*index).is(Tags::ROLE))
            && title + 1 < at
            && !(given && title == start)
            // `Leeds Independent School District`
            && !tokens.at(at - 1).is(Tags::BODY)
            && !opens_body(source, tokens, title)
            && !is_legal_form(source, tokens.at(at - 1))
        {
            first = title + 1;
        }
        if tokens.get(at).is_some_and(|token| token.shape == Shape::Comma)
            && tokens.get(at + 1).is_some_and(|token| token.is(Tags::NAME_SUFFIX))
        {
            at += 2;
        }
        first += usize::from(at >= first + 3 && is_behind_demonym(source, tokens.part(first..)));
        return Some(Stretch::new(first, at));
    }
    None
}

/// Whether a word is the legal form of a firm.
fn is_legal_form(source: &str, word: &Token) -> bool {
    const LONGEST: usize = 5;
    word.is_capital() && word.len() <= LONGEST && phrase::is_legal_form(word.text(source))
}

/// `the General Medical Council`: whether what could be a title opens the name of a body.
fn opens_body(source: &str, tokens: &[Token], at: usize) -> bool {
    let title = tokens.at(at);
    if !(title.is_capital() && title.is(Tags::HONORIFIC) && !title.is(Tags::ABBREVIATION)) {
        return false;
    }
    let name = tokens.part(at + 1..);
    let name = name.part(..name.iter().position(|token| !is_name(token)).unwrap_or(name.len()));
    // `Princess Cruises`
    let league = name.first().is_some_and(|first| first.is(Tags::BODY) || ends_firm(first.text(source)));
    league || name.len() > 1 && name.last().is_some_and(|last| last.is(Tags::BODY))
}

/// The name behind what a title is of: behind a number or `for` and an office in capitals, of which the last two words are
/// the name, or those from a given name on.
fn behind_office(tokens: &[Token], at: usize) -> Option<Stretch> {
    if !tokens.get(at).is_some_and(|tie| tie.is(Tags::PREPOSITION)) {
        return None;
    }
    let numbered = tokens.get(at + 1).is_some_and(|token| token.is(Tags::NUMBER) || token.shape == Shape::Number);
    let start = at + 1 + usize::from(numbered);
    let end = start + tokens.part(start..).iter().take_while(|token| is_name(token)).count();
    if numbered {
        return (end >= start + 2).then_some(Stretch::new(start, end));
    }
    let given = (start + 1..end).find(|at| tokens.at(*at).is(Tags::GIVEN_NAME)).filter(|given| given + 1 < end);
    match given {
        Some(given) => Some(Stretch::new(given, end)),
        None => (end >= start + 3 && end == tokens.len()).then(|| Stretch::new(end - 2, end)),
    }
}

/// What stands in the mention beside the name: an apposition after it, or the words before it.
fn role(source: &str, tokens: &[Token], name: Option<Stretch>) -> Option<Stretch> {
    let Some(name) = name else {
        return tokens.iter().any(|token| token.is(Tags::ROLE)).then_some(Stretch::new(0, tokens.len()));
    };
    let mut at = name.end;
    while tokens.get(at).is_some_and(|token| token.shape == Shape::Comma) {
        let next = tokens.get(at + 1)?;
        let end = tokens.part(at + 1..).iter().position(|token| token.shape == Shape::Comma).map_or(tokens.len(), |found| at + 1 + found);
        if next.is(Tags::COORDINATOR) {
            return None;
        }
        if next.shape != Shape::Number && !next.is(Tags::WH) && !(end == at + 2 && is_one_of(next.text(source), POSTNOMINALS)) {
            // A role may hold commas of its own; it runs to the end of the mention.
            // A role may hold `and`, but not behind a comma: there somebody else is named.
            let other = |pair: &[Token]| matches!(pair, [comma, and] if comma.shape == Shape::Comma && and.is(Tags::COORDINATOR));
            let mut last = tokens.part(at + 1..).windows(2).position(other).map_or(tokens.len(), |found| at + 1 + found);
            while last > at + 1 && tokens.at(last - 1).shape == Shape::Comma {
                last -= 1;
            }
            return (last > at + 1).then_some(Stretch::new(at + 1, last));
        }
        at = end;
    }
    // `the independent Ruiz Center`
    let last = tokens.at(name.end - 1).text(source).trim_end_matches('.');
    if name.len() > 1 && is_listed(last, &BODY_ENDINGS) {
        return None;
    }
    let before = Stretch::new(0, name.start);
    before.of(tokens).iter().any(|token| token.is(Tags::ROLE)).then(|| {
        let before = before.of(tokens);
        let honorifics = before.iter().rev().take_while(|token| token.is(Tags::HONORIFIC) && !token.is(Tags::ROLE)).count();
        let left = before.part(..name.start - honorifics);
        // `the regulator, the Leeds Office`: without what joins it to the name.
        let joint =
            left.iter().rev().take_while(|token| token.shape == Shape::Comma || token.is(Tags::DETERMINER | Tags::COORDINATOR)).count();
        Stretch::new(0, left.len() - joint)
    })
}
