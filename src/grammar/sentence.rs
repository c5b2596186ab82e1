//! Sentences: a paragraph's tokens, cut where one ends.
//!
//! `sentence = token+ ( "." | "?" | "!" | "…" | full-quotation ) &capital`

use std::ops::Range;

use super::reach::Reach;
use super::token::{Ending, Shape, Token};
use super::units::Units;
use crate::lexicon::frame::Frame;
use crate::lexicon::hints::Hints;
use crate::lexicon::table::Lexicon;
use crate::lexicon::tags::Tags;

/// How many tokens a sentence may have: several times the longest that anyone has written in a newspaper. The rules
/// of speech look ahead and back within a sentence, so this bounds what each of them can cost; words without an end
/// are read in pieces of this length.
pub(crate) const LONGEST_SENTENCE: usize = 400;

/// Words that stand in no name, and so open a sentence behind an abbreviation.
const OPENERS: Tags =
    Tags::DETERMINER.with(Tags::SUBJECT_PRONOUN).with(Tags::BUT).with(Tags::SUBORDINATOR).with(Tags::IMPERSONAL).with(Tags::PREPOSITION);

/// Whether a word behind an abbreviation opens a sentence: `in the U.S. The mayor`, and behind `No.` any but a number.
pub(crate) fn opens_behind(abbreviation: Tags, next: &Token) -> bool {
    next.is_capital() && (next.is(OPENERS) || abbreviation.any(Tags::DETERMINER) && !next.is(Tags::NUMBER))
}

/// Whether an abbreviation of so many bytes ends its sentence before a quotation: most do, and a `no.` that no number follows is none.
pub(crate) const fn ends_before_quotation(abbreviation: Tags, length: usize) -> bool {
    length > 3 || abbreviation.any(Tags::DETERMINER)
}

/// Calls `found` with the range of tokens of each sentence.
pub(crate) fn split(units: &Units, lexicon: &Lexicon, mut found: impl FnMut(Range<usize>)) {
    let (mut start, mut at) = (0, 0);
    while start < units.len() {
        let end = units.next(at, Hints::END).map_or(units.len(), |end| end + 1);
        at = end;
        while end - start > LONGEST_SENTENCE {
            found(start..start + LONGEST_SENTENCE);
            start += LONGEST_SENTENCE;
        }
        if end - start == LONGEST_SENTENCE || ends_at(units, end - 1, lexicon) {
            found(start..end);
            start = end;
        }
    }
}

/// Whether a sentence ends with the token at `at`. Quotations are folded.
fn ends_at(tokens: &[Token], at: usize, lexicon: &Lexicon) -> bool {
    let token = tokens.at(at);
    let Some(next) = tokens.get(at + 1) else { return true };
    let opens = opens_sentence(next);
    match token.shape {
        Shape::Exclamation | Shape::Question if opens && next.is_capital() && attributes_alone(tokens.part(at + 1..), lexicon) => false,
        Shape::Period | Shape::Exclamation | Shape::Question => {
            // `“…”.` and `.)`: what closes belongs to the sentence before.
            opens && next.shape != Shape::Close
        }
        Shape::Ellipsis => opens && next.is_capital(),
        // `“….” — Ana Ruiz`: the dash credits what stands before it.
        Shape::Quotation(Ending::Full) => opens && next.shape != Shape::Dash,
        Shape::Quotation(Ending::Asking | Ending::Broken) => {
            // `Ruiz asked: “…?” Nobody answered.`
            let before = if at > 0 { tokens.at(at - 1).shape } else { Shape::Period };
            let attributed = before == Shape::Colon || before == Shape::Comma && announces(tokens.part(at + 1..));
            // `“…!” — Ana Ruiz`
            let credited = next.shape == Shape::Dash;
            opens && !credited && (attributed || !attributes(tokens.part(at + 1..), lexicon))
        }
        Shape::Close => opens && at > 0 && matches!(tokens.at(at - 1).shape, Shape::Period | Shape::Question | Shape::Exclamation),
        Shape::Upper | Shape::Capital | Shape::Lower if token.is(Tags::ABBREVIATION) => {
            // `in the U.S. The mayor`: a word that stands in no name opens a sentence.
            !token.is(Tags::HONORIFIC)
                && token.end() - token.start() > 2
                && (next.is_quotation() && next.spaced() && ends_before_quotation(token.tags, token.len())
                    || opens_behind(token.tags, next))
        }
        _ => false,
    }
}

/// `Ruiz asked, “…?” Okafor writes back, “…”`: whether what follows a question announces a quotation of its own.
pub(crate) fn announces(after: &[Token]) -> bool {
    let verb = after.iter().take(LONGEST_ATTRIBUTION).take_while(|token| token.is_word()).position(|token| token.is(Tags::CUE_VERB));
    let rest = verb.map_or(&[][..], |verb| after.part(verb + 1..));
    let rest = rest.part(usize::from(rest.first().is_some_and(|token| token.is(Tags::PARTICLE | Tags::ADVERB) && token.is_word()))..);
    matches!(rest, [comma, quotation, ..] if matches!(comma.shape, Shape::Comma | Shape::Colon) && quotation.is_quotation())
}

/// Whether a token can begin a sentence.
fn opens_sentence(token: &Token) -> bool {
    match token.shape {
        Shape::Quotation(_) | Shape::Open | Shape::Mark(_) | Shape::Dash => token.spaced(),
        Shape::Capital | Shape::Upper | Shape::Number => true,
        _ => false,
    }
}

/// `Is it ours? Ruiz asked.`: whether what follows a question is its attribution and nothing else.
pub(crate) fn attributes_alone(after: &[Token], lexicon: &Lexicon) -> bool {
    let end = after.iter().take(8).position(|token| !token.is_word()).unwrap_or(after.len().min(8));
    let cue = after.part(..end).last();
    cue.is_some_and(|cue| cue.is(Tags::CUE_VERB) && cue.is(Tags::PAST | Tags::PRESENT))
        && attributes(after, lexicon)
        && after.get(end).is_none_or(|token| matches!(token.shape, Shape::Period | Shape::Comma))
}

/// How many tokens the attribution behind a question or exclamation may take up to its verb.
const LONGEST_ATTRIBUTION: usize = 9;

/// How many it may take where an apposition stands behind the name: `Ana Ruiz, a retired nurse from the upper village, said`.
const LONGEST_APPOSED: usize = 20;

fn longest_attribution(after: &[Token]) -> usize {
    let named = after.iter().take(5).take_while(|token| token.is_capital()).count();
    let apposed = named > 0 && after.get(named).is_some_and(|next| next.shape == Shape::Comma);
    if apposed { LONGEST_APPOSED } else { LONGEST_ATTRIBUTION }
}

/// Whether so many tokens tell whether they attribute something, whatever stands behind them.
pub(crate) fn suffice(after: &[Token]) -> bool {
    // Behind the verb a particle, a comma and what it announces.
    const BEHIND: usize = 3;
    after.len() > longest_attribution(after) + BEHIND
}

/// `“…?” Ruiz asked`, `“…!” the mayor said`: whether what follows a quotation attributes it.
pub(crate) fn attributes(after: &[Token], lexicon: &Lexicon) -> bool {
    // `Ruiz, D-Leeds., said`: a period before a comma shortens a word.
    let short = |at: usize| after.at(at).shape == Shape::Period && after.get(at + 1).is_some_and(|next| next.shape == Shape::Comma);
    let inside = |at: &usize| after.at(*at).is_word() || matches!(after.at(*at).shape, Shape::Comma | Shape::Possessive) || short(*at);
    for words in (0..after.len().min(longest_attribution(after))).take_while(inside) {
        let token = after.at(words);
        if token.is(Tags::CUE_VERB) && token.is(Tags::PAST | Tags::PRESENT) {
            let verb = lexicon.verbs.get(usize::from(token.verb));
            // `“…?” Ruiz went on.`
            if verb.is_some_and(|verb| verb.frame.any(Frame::PHRASAL_ONLY)) {
                return words > 0
                    && after.get(words + 1).is_some_and(|next| next.is(Tags::PARTICLE))
                    && after.get(words + 2).is_some_and(|next| !next.is_word() || next.is(Tags::TO));
            }
            return words > 0 && verb.is_some_and(|verb| verb.frame.any(Frame::QUOTE.with(Frame::COMMENT)));
        }
        // `Will Ruiz said`: a name.
        if words == 0 && token.shape == Shape::Capital && token.is(Tags::MODAL) && after.get(1).is_some_and(Token::is_capital) {
            continue;
        }
        if token.is(Tags::BE | Tags::HAVE | Tags::MODAL | Tags::DO | Tags::FINITE_VERB) {
            return false;
        }
    }
    false
}
