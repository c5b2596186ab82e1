//! Noun phrases read forwards: who stands behind a verb. Those that stand before one are read in `noun_phrase_back.rs`.
//!
//! `noun-phrase = pronoun | core { preposition core } { "," apposition }`
//!
//! A core is a run of words that nothing borders: open vocabulary, closed by what cannot be in it.

use crate::grammar::reach::Reach;
use nom::Parser;
use nom::branch::alt;
use nom::bytes::complete::{take_while, take_while1};
use nom::combinator::{not, opt, recognize};
use nom::multi::many0_count;
use nom::sequence::{pair, preceded, terminated};

use super::clause::{Stretch, borders_phrase, has_finite};
use crate::grammar::input::{Ahead, Rule, shape, token, word};
use crate::grammar::token::{Shape, Token};
use crate::lexicon::frame::{Frame, Surety};
use crate::lexicon::table;
use crate::lexicon::tags::Tags;

/// How many tokens a speaker's noun phrase may take: the longest in the news, with role and relative clause,
/// stay below; beyond it the words are somebody's prose.
pub(super) const LONGEST: usize = 60;

/// How many tokens a relative clause may take and still tell who the speaker is; a longer one is an aside.
pub(super) const LONGEST_RELATIVE: usize = 12;

/// Prepositions that tie a noun to the one before it: `head of the agency`, `professor at Leeds`.
pub(super) fn is_tie(token: &Token) -> bool {
    token.is(Tags::PREPOSITION) && !token.is(Tags::SUBORDINATOR) || token.is(Tags::TO)
}

/// A word inside a core.
#[inline]
pub(super) fn is_core(token: &Token) -> bool {
    const OTHER: Tags =
        Tags::PREPOSITION.with(Tags::COORDINATOR).with(Tags::SUBJECT_PRONOUN).with(Tags::DETERMINER).with(Tags::POSSESSIVE_PRONOUN);
    // What borders a phrase unless it is one of the others: for a word one test is enough.
    const BORDERS: Tags =
        Tags::FINITE_HERE.with(Tags::THAT).with(Tags::WH).with(Tags::SUBORDINATOR).with(Tags::BUT).with(Tags::OBJECT_PRONOUN);
    if token.is_word() { !token.is(OTHER.with(BORDERS)) } else { !borders_phrase(token) && !token.is(OTHER) }
}

/// What can open a core: `the`, `his`, `two`.
pub(super) fn is_opener(token: &Token) -> bool {
    token.is(Tags::DETERMINER | Tags::POSSESSIVE_PRONOUN) && !token.is(Tags::THAT)
}

/// `core = { determiner } word+` : `the mayor` · `Ana Ruiz` · `two former aides`
pub(crate) fn core(input: Ahead<'_>) -> Rule<Ahead<'_>, Ahead<'_>> {
    recognize(pair(take_while(is_opener), take_while1(is_core))).parse(input)
}

/// `simple = pronoun | core { tie core }` : `she` · `the head of the agency`
pub(crate) fn simple(input: Ahead<'_>) -> Rule<Ahead<'_>, Ahead<'_>> {
    alt((
        recognize(pair(word(Tags::SUBJECT_PRONOUN | Tags::IMPERSONAL), opt(token(|token| token.is(Tags::QUANTIFIER))))),
        recognize((core, many0_count(preceded(token(is_tie), core)))),
        // `wrote another`
        recognize(token(|token: &Token| token.is(Tags::QUANTIFIER) && token.is(Tags::DETERMINER))),
    ))
    .parse(input)
}

/// `conjoined = simple { [","] "and" simple }` : `Ruiz and Okafor`
pub(crate) fn conjoined(input: Ahead<'_>) -> Rule<Ahead<'_>, Ahead<'_>> {
    // `Ruiz, and most stay`, `Ruiz, and most of them stay`: behind a comma it may be a clause, which its verb shows, or a
    // preposition that no noun follows.
    let last = terminated(simple, not(token(|token| token.is(Tags::FINITE_HERE) || is_tie(token))));
    let beside = preceded(word(Tags::COORDINATOR), simple);
    let listed = preceded(pair(shape(Shape::Comma), word(Tags::COORDINATOR)), last);
    recognize(pair(simple, many0_count(alt((beside, listed))))).parse(input)
}

/// `apposition = "," ( number | relative | phrase-without-finite-verb )` : `, 41` · `, who chairs it` · `, a nurse in Leeds`
fn apposition(input: Ahead<'_>) -> Rule<Ahead<'_>, Ahead<'_>> {
    let (after, _) = shape(Shape::Comma).parse(input)?;
    let tokens = after.0;
    let end = (0..tokens.len())
        .find(|at| {
            let token = tokens.at(*at);
            matches!(token.shape, Shape::Comma | Shape::Dash | Shape::Colon)
                || super::clause::is_stop(token)
                || token.is_quotation()
                || token.is(Tags::WH) && reports(tokens.part(at + 1..))
        })
        .unwrap_or(tokens.len());
    let inner = tokens.part(..end);
    let Some(first) = inner.first() else { return Err(nom::Err::Error(())) };
    let relative = first.is(Tags::WH) && !first.is(Tags::IF);
    // `the skipper, Jan van der Berg`: a month only where no name goes on.
    let named = first.is(Tags::GIVEN_NAME) && inner.get(1).is_some_and(|next| next.is_capital() || next.is(Tags::NAME_PARTICLE));
    let descriptive = is_opener(first)
        || named
        || first.shape == Shape::Number
        || first.is(Tags::ROLE | Tags::HONORIFIC | Tags::NAME_SUFFIX | Tags::NUMBER)
        || first.is_capital() && !first.is(Tags::SUBJECT_PRONOUN | Tags::WEEKDAY | Tags::MONTH | Tags::PREPOSITION | Tags::SUBORDINATOR)
        || first.shape == Shape::Lower
            && !first.is(Tags::ADVERB
                | Tags::PREPOSITION
                | Tags::SUBJECT_PRONOUN
                | Tags::COORDINATOR
                | Tags::ING
                | Tags::ING_LIKE
                | Tags::WH
                | Tags::SUBORDINATOR
                | Tags::BUT
                | Tags::IMPERSONAL
                | Tags::CUE_VERB
                | Tags::TIME
                | Tags::PAST_LIKE);
    // `according to the office, the rise “is mainly due to …”`: a clause whose verb is quoted.
    let clause = tokens.get(end).is_some_and(|token| token.is_quotation() && token.is(Tags::LOWER_QUOTATION)) && end > 1;
    if end == 0
        || clause
        || end > if relative { LONGEST_RELATIVE } else { LONGEST }
        || !(relative || descriptive && !has_finite(inner.part(..inner.iter().position(|token| token.is(Tags::WH)).unwrap_or(inner.len()))))
    {
        return Err(nom::Err::Error(()));
    }
    Ok((after.take_tokens(end), input.up_to(end + 1)))
}

/// `who` → `also said he would leave`: whether a relative clause reports speech, and is a statement of its own. What somebody
/// asks for, as in `who asked not to be named`, only tells of them.
pub(super) fn reports(clause: &[Token]) -> bool {
    let verb = clause.iter().take(4).position(|token| !token.is(Tags::ADVERB | Tags::HAVE) || token.is(Tags::CUE_VERB));
    let says = |verb: &usize| {
        let asks = clause.get(verb + 1).is_some_and(|next| next.is(Tags::TO | Tags::NEGATION));
        !asks && clause.at(*verb).is(Tags::CUE_VERB) && clause.at(*verb).is(Tags::PAST | Tags::PARTICIPLE | Tags::PRESENT)
    };
    verb.filter(says)
        .map(|verb| clause.at(verb))
        .and_then(|verb| table::english().verbs.get(usize::from(verb.verb)))
        .is_some_and(|verb| verb.surety == Surety::High && verb.frame.any(Frame::BARE))
}

/// Whether a form of a verb that always reports stands alone.
pub(super) fn reports_surely(token: &Token) -> bool {
    token.is(Tags::CUE_VERB)
        && !token.is(Tags::ING)
        && table::english().verbs.get(usize::from(token.verb)).is_some_and(|verb| verb.surety == Surety::High)
}

/// A speaker after the verb: `Ana Ruiz, 41, a nurse in Leeds`.
pub(crate) fn speaker_ahead(units: &[Token], start: usize) -> Option<Stretch> {
    let input = Ahead(units.part(start..units.len().min(start + LONGEST)));
    let pronoun = input.0.first().is_some_and(|token| token.is(Tags::SUBJECT_PRONOUN));
    let (rest, _) = if pronoun { conjoined(input) } else { recognize(pair(conjoined, many0_count(apposition))).parse(input) }.ok()?;
    let mut end = start + input.0.len() - rest.0.len();
    // An adjunct of time or occasion at the end belongs to the verb: `said Ruiz on Tuesday`.
    // But in a relative clause to hers: `Ana Ruiz, who has rowed here for years`.
    let mut relative = false;
    let cut = (start + 1..end).find(|at| {
        let token = units.at(*at);
        relative = token.shape != Shape::Comma && (relative || token.is(Tags::WH));
        !relative && opens_adjunct(units, *at)
    });
    if let Some(cut) = cut {
        end = cut;
    }
    // `said Ruiz afterwards`
    let late = |last: &Token| last.is(Tags::ADVERB) && last.shape == Shape::Lower && !last.is(Tags::QUANTIFIER | Tags::NOMINAL);
    while end > start && (units.at(end - 1).shape == Shape::Comma || end > start + 1 && !relative && late(units.at(end - 1))) {
        end -= 1;
    }
    (end > start).then_some(Stretch::new(start, end))
}

/// `an owner briefed on the plan` → `, who knew it`: a speaker with the appositions behind.
pub(crate) fn with_appositions(units: &[Token], speaker: Stretch) -> Stretch {
    let input = Ahead(units.part(speaker.end..units.len().min(speaker.start + LONGEST)));
    let rest = many0_count(apposition).parse(input).map_or(input, |(rest, _)| rest);
    Stretch::new(speaker.start, speaker.end + input.0.len() - rest.0.len())
}

/// `on Tuesday`, `in an interview`, `last week`, `Tuesday`: whether an adjunct of the verb opens at `at`.
pub(crate) fn opens_adjunct(units: &[Token], at: usize) -> bool {
    let token = units.at(at);
    if token.is(Tags::WEEKDAY) {
        return true;
    }
    if token.is(Tags::PREPOSITION) && !token.is(Tags::TO | Tags::OF) {
        let next = units.get(at + 1..units.len().min(at + 5)).unwrap_or_default();
        return next
            .iter()
            .take_while(|token| token.is_word() && !token.is(Tags::PREPOSITION))
            .any(|token| token.is(Tags::WEEKDAY | Tags::MONTH) || token.is(Tags::TIME | Tags::OCCASION) && token.shape != Shape::Capital);
    }
    token.is(Tags::TIME)
        && token.shape == Shape::Lower
        && units.get(at + 1).is_none_or(|next| !next.is_word() || next.is(Tags::PREPOSITION | Tags::TIME | Tags::THAT))
}

impl<'t> Ahead<'t> {
    /// What is left after `count` tokens.
    fn take_tokens(self, count: usize) -> Self {
        Self(self.0.get(count..).unwrap_or_default())
    }

    /// The first `count` tokens.
    fn up_to(self, count: usize) -> Self {
        Self(self.0.get(..count).unwrap_or(self.0))
    }
}
