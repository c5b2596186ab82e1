//! Mentions: the name and the role inside a speaker's noun phrase.
//!
//! `mention = [ role ] [ honorific ] name { "," apposition }` : `the mayor of Leeds, Ana Ruiz` · `Mr. Okafor, 41, a nurse`

use super::clause::Stretch;
use crate::grammar::reach::Reach;
use crate::grammar::token::{Shape, Token};
use crate::lexicon::tags::Tags;
use crate::model::attribution::Mention;
use crate::model::excerpt::Excerpt;
use crate::span::Span;

/// The mention that a stretch of tokens makes.
pub(crate) fn mention<'a>(source: &'a str, units: &[Token], stretch: Stretch) -> Option<Mention<'a>> {
    let tokens = without_comma(up_to_damage(source, stretch.of(units)));
    let excerpt = Excerpt::new(source, span(tokens)?);
    let name = name(tokens);
    let role = role(tokens, name);
    let inside = |part: Stretch| span(part.of(tokens)).map(|span| Excerpt::new(source, span));
    Some(Mention { excerpt, name: name.and_then(inside), role: role.and_then(inside) })
}

/// The words before a period that was left out as astray: `Ana Ruiz of Leeds. , who wrote. widely`.
fn up_to_damage<'t>(source: &str, tokens: &'t [Token]) -> &'t [Token] {
    let astray = |pair: &[Token]| match pair {
        [one, other] => other.start() > one.end() + 1 && source.get(one.end()..other.start()).is_some_and(|between| between.trim() == "."),
        _ => false,
    };
    let end = tokens.windows(2).position(astray).map_or(tokens.len(), |at| at + 1);
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
fn name(tokens: &[Token]) -> Option<Stretch> {
    let mut at = 0;
    while at < tokens.len() {
        // `Some 71 percent`, `Most voters`
        let amount = at == 0 && tokens.at(0).is(Tags::QUANTIFIER | Tags::NUMBER) && !tokens.get(1).is_some_and(Token::is_capital);
        if amount || !is_name(tokens.at(at)) {
            at += 1;
            continue;
        }
        let start = at;
        while at < tokens.len()
            && (is_name(tokens.at(at)) || tokens.at(at).is(Tags::NAME_PARTICLE) && tokens.get(at + 1).is_some_and(is_name))
        {
            at += 1;
        }
        // `Finance Minister Ana Ruiz`: the words before a title are part of it.
        if tokens.get(at).is_some_and(|token| token.is_capital() && token.is(Tags::HONORIFIC) && token.is(Tags::ROLE))
            && tokens.get(at + 1).is_some_and(is_name)
        {
            continue;
        }
        let mut first = start;
        // `Senate Majority Leader Ana Ruiz`: titles in front of the name are its role.
        if let Some(title) = (start..at).rev().find(|index| tokens.at(*index).is(Tags::ROLE))
            && title + 1 < at
        {
            first = title + 1;
        }
        if tokens.get(at).is_some_and(|token| token.shape == Shape::Comma)
            && tokens.get(at + 1).is_some_and(|token| token.is(Tags::NAME_SUFFIX))
        {
            at += 2;
        }
        return Some(Stretch::new(first, at));
    }
    None
}

/// What stands in the mention beside the name: an apposition after it, or the words before it.
fn role(tokens: &[Token], name: Option<Stretch>) -> Option<Stretch> {
    let Some(name) = name else {
        return tokens.iter().any(|token| token.is(Tags::ROLE)).then_some(Stretch::new(0, tokens.len()));
    };
    let mut at = name.end;
    while tokens.get(at).is_some_and(|token| token.shape == Shape::Comma) {
        let next = tokens.get(at + 1)?;
        let end = tokens.part(at + 1..).iter().position(|token| token.shape == Shape::Comma).map_or(tokens.len(), |found| at + 1 + found);
        if next.shape != Shape::Number && !next.is(Tags::WH) {
            // A role may hold commas of its own; it runs to the end of the mention.
            let mut last = tokens.len();
            while last > at + 1 && tokens.at(last - 1).shape == Shape::Comma {
                last -= 1;
            }
            return (last > at + 1).then_some(Stretch::new(at + 1, last));
        }
        at = end;
    }
    let before = Stretch::new(0, name.start);
    before.of(tokens).iter().any(|token| token.is(Tags::ROLE)).then(|| {
        let honorifics = before.of(tokens).iter().rev().take_while(|token| token.is(Tags::HONORIFIC) && !token.is(Tags::ROLE)).count();
        Stretch::new(0, name.start - honorifics)
    })
}
