//! `according to` and its kin.
//!
//! `according = "according" "to" speaker "," content | content "," "according" "to" speaker`
//! `in-the-words-of = "in" "the" "words" "of" speaker "," quotation` : `It was, in the words of Ruiz, “a farce.”`

use super::clause::{Stretch, is_stop, trimmed};
use super::finding::{Finding, Line};
use super::noun_phrase::speaker_ahead;
use super::noun_phrase_back::possessor_back;
use crate::grammar::reach::Reach;
use crate::grammar::token::{Ending, Shape, Token};
use crate::lexicon::tags::Tags;
use crate::model::attribution::{Construction, Stance};

/// `according to Ruiz`, before, after or inside what is said.
pub(crate) fn according_to(line: Line<'_>, floor: usize, at: usize) -> Option<Finding> {
    let units = line.units;
    if floor > at || !units.get(at)?.is(Tags::ACCORDING) || !units.get(at + 1)?.is(Tags::TO) {
        return None;
    }
    let cue = Stretch::new(at, at + 2);
    // `according to even her friends`
    let even = usize::from(units.get(at + 2).is_some_and(|token| token.is(Tags::ADVERB) && !token.is(Tags::QUANTIFIER)));
    let pronoun = units.at(at + 2).is(Tags::OBJECT_PRONOUN) && units.get(at + 3).is_none_or(|next| !next.is_word());
    let mut speaker = if pronoun { Stretch::new(at + 2, at + 3) } else { speaker_ahead(units, at + 2 + even)? };
    // `(he is late, according to Ruiz)`: what stands in brackets is said in them.
    let (floor, inside) = bracketed(units, floor, at);
    if inside && let Some(close) = (speaker.start + 1..speaker.end).find(|at| units.at(*at).shape == Shape::Close) {
        speaker.end = close;
    }
    // `…, because, according to Ruiz, the mill stays`: what opens a clause leaves what is said behind the attribution.
    let joined = at >= floor + 2
        && units.at(at - 1).shape == Shape::Comma
        && units.at(at - 2).is(Tags::SUBORDINATOR | Tags::THAT | Tags::COORDINATOR | Tags::BUT)
        && !units.at(at - 2).is(Tags::ADVERB)
        && !units.get(speaker.end + 1).is_some_and(|next| next.is(Tags::FINITE_HERE));
    let floor = if joined { at - 2 } else { floor };
    let opens = units
        .part(floor..at)
        .iter()
        .all(|token| !token.is_quotation() && (!token.is_word() || token.is(Tags::COORDINATOR | Tags::BUT | Tags::ADVERB)))
        || joined;
    let (content, further) = if opens {
        // `According to Ruiz, a nurse, the mill stays.`
        let comma = units
            .part(speaker.end..)
            .iter()
            .position(|token| matches!(token.shape, Shape::Comma | Shape::Colon))
            .map(|found| speaker.end + found + 1)?;
        // `According to Ruiz, “the mill stays,” which nobody believes`: a quotation that ends with a comma is all of it.
        let whole = units.get(comma).is_some_and(|token| token.shape == Shape::Quotation(Ending::Comma) && token.quotation_words() > 2);
        let leaves = units.get(comma + 1).is_some_and(|next| next.is(Tags::ING | Tags::ING_LIKE | Tags::WH | Tags::ADVERB));
        let end = if whole && leaves && !units.part(comma + 1..).iter().any(Token::is_quotation) { comma + 1 } else { units.len() };
        (trimmed(units, Stretch::new(comma, end)), None)
    } else {
        // `The old mill closed; half the town had worked there, according to Ruiz`
        let semicolon = units.part(floor..at).iter().rposition(|token| token.shape == Shape::Semicolon);
        let left = trimmed(units, Stretch::new(semicolon.map_or(floor, |semicolon| floor + semicolon + 1), at));
        let after = speaker.end;
        let further = match units.get(after) {
            Some(token) if token.shape == Shape::Comma && goes_on(units, after + 1) => {
                Some(trimmed(units, Stretch::new(after + 1, units.len())))
            }
            _ => None,
        };
        (left, further)
    };
    (!content.is_empty()).then_some(Finding {
        content,
        further: further.filter(|stretch| !stretch.is_empty()),
        speaker: Some(speaker),
        cue: Some(cue),
        addressee: None,
        lemma: &"according to",
        stance: Stance::Neutral,
        construction: Construction::AccordingTo,
    })
}

/// Where what is said begins before an attribution at `at`: behind a bracket that is still open there, or at the floor.
fn bracketed(units: &[Token], floor: usize, at: usize) -> (usize, bool) {
    let bracket = units.part(floor..at).iter().rposition(|token| matches!(token.shape, Shape::Open | Shape::Close));
    let open = bracket.map(|bracket| floor + bracket).filter(|bracket| units.at(*bracket).shape == Shape::Open);
    open.map_or((floor, false), |open| (open + 1, true))
}

/// `…, according to the translation of her words`: whether the source is only what renders the words of the speaker before it, who
/// is the one to have said them.
pub(crate) fn renders_words(units: &[Token], at: usize) -> bool {
    const LONGEST: usize = 8;
    let source = units.part(at + 2..).iter().take(LONGEST).take_while(|token| token.is_word() || token.shape == Shape::Possessive);
    let mut words = source.clone().zip(source.skip(1));
    words.any(|(tie, owner)| tie.is(Tags::PREPOSITION) && owner.is(Tags::POSSESSIVE_PRONOUN))
}

/// A quotation behind `in the words of Ruiz`.
pub(crate) fn in_the_words_of(line: Line<'_>) -> Option<Finding> {
    const LEMMA: &str = "in the words of";
    let units = line.units;
    // Every sentence without an attribution is asked, and hardly one has words of these lengths in a row.
    let fits = |words: &[Token]| words.iter().zip([2, 3, 5, 2]).all(|(token, length)| token.end() - token.start() == length);
    let is_phrase = |words: &[Token]| {
        fits(words) && words.iter().zip(LEMMA.split(' ')).all(|(token, word)| token.text(line.source).eq_ignore_ascii_case(word))
    };
    let Some(at) = units.windows(4).position(is_phrase) else { return in_her_words(line) };
    let speaker = speaker_ahead(units, at + 4)?;
    let quotation = speaker.end + usize::from(matches!(units.get(speaker.end)?.shape, Shape::Comma | Shape::Colon));
    units.get(quotation).filter(|token| token.is_quotation())?;
    Some(Finding {
        content: Stretch::new(quotation, quotation + 1),
        further: None,
        speaker: Some(speaker),
        cue: Some(Stretch::new(at, at + 4)),
        addressee: None,
        lemma: &LEMMA,
        stance: Stance::Neutral,
        construction: Construction::AccordingTo,
    })
}

/// What stands behind `in her words` and holds a quotation, or before it.
///
/// `in-her-words = "in" ( possessive-pronoun | possessor ) [ "own" ] ( "words" | "view" ) "," content` : `In her words, the mill is “a farce.”`
/// `in-her-words = content "," "in" ( possessive-pronoun | possessor ) [ "own" ] ( "words" | "view" )` : `It is “a farce,” in Ruiz's view.`
fn in_her_words(line: Line<'_>) -> Option<Finding> {
    let units = line.units;
    let says = |token: Option<&Token>, word: &str| token.is_some_and(|token| token.text(line.source).eq_ignore_ascii_case(word));
    let is_owner = |at: usize| units.at(at).is(Tags::POSSESSIVE_PRONOUN) || units.at(at).shape == Shape::Possessive;
    let noun = |owner: usize| owner + 1 + usize::from(says(units.get(owner + 1), "own"));
    let told = |at: usize| {
        units.get(at).is_some_and(|token| token.shape == Shape::Lower)
            && ["words", "view", "telling", "opinion"].iter().any(|word| says(units.get(at), word))
    };
    let owner = (1..units.len()).find(|at| is_owner(*at) && told(noun(*at)))?;
    let words = noun(owner);
    let speaker = if units.at(owner).shape == Shape::Possessive { possessor_back(units, owner)? } else { Stretch::new(owner, owner + 1) };
    let opener = speaker.start.checked_sub(1).filter(|at| says(units.get(*at), "in"))?;
    let said = |content: Stretch| {
        let content = trimmed(units, content);
        line.quotes(content.start..content.end).then_some(Finding {
            content,
            further: None,
            speaker: Some(speaker),
            cue: Some(Stretch::new(opener, words + 1)),
            addressee: None,
            lemma: &"in the words of",
            stance: Stance::Neutral,
            construction: Construction::AccordingTo,
        })
    };
    // `“…” in many ways, in Ruiz's view.`
    if units.get(words + 1).is_none_or(is_stop) && opener > 0 {
        return said(Stretch::new(0, opener));
    }
    let comma = units.get(words + 1).filter(|token| token.shape == Shape::Comma).map(|_| words + 1);
    let start = comma.map_or(words + 1, |comma| comma + 1);
    let end = if units.get(start)?.is_quotation() { start + 1 } else { units.len() };
    said(Stretch::new(start, end))
}

/// Whether what is said goes on after the comma behind its attribution.
fn goes_on(units: &[Token], at: usize) -> bool {
    let Some(first) = units.get(at) else { return false };
    first.is(Tags::FINITE_HERE | Tags::CUE_VERB)
        || first.is_quotation()
        || (first.is_word()
            && !first.is(Tags::WH | Tags::ING | Tags::ING_LIKE | Tags::COORDINATOR | Tags::BUT | Tags::SUBORDINATOR)
            && !units.part(at..).iter().all(is_stop_or_name))
}

fn is_stop_or_name(token: &Token) -> bool {
    is_stop(token) || token.is_capital() || token.is(Tags::PREPOSITION | Tags::DETERMINER)
}
