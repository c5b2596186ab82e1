//! Nouns that report.
//!
//! `nominal = verb [ determiner ] { word } noun "that" clause` : `repeated a warning that the mill would close`
//! `nominal = ( speaker "'s" | possessive-pronoun ) { word } noun "that" clause` : `her claim that the mill stays` · `Ruiz's first warning that …`
//! `nominal = ( speaker "'s" | possessive-pronoun ) { word } noun ( "to" infinitive | quotation )` : `her pledge to close it` · `his cry “Stop”`
//! `nominal = noun [ "of" ] quotation` : `chants of “Let it run”` · `the slogan “Let it run”`
//! `nominal = ( speaker "'s" | possessive-pronoun ) { word } noun preposition phrase-with-quotation` : `her call for a “new start”`

use super::clause::{AUXILIARY, Stretch, borders_phrase, has_finite};
use super::content::{Opener, Opening};
use super::extent::closing;
use super::finding::{Finding, Line};
use super::noun_phrase_back::{possessor_back, speaker_back};
use crate::grammar::reach::Reach;
use crate::grammar::token::{Ending, Shape, Token};
use crate::lexicon::frame::{Frame, Noun};
use crate::lexicon::tags::Tags;
use crate::model::attribution::{Construction, Stance};

/// How many words may stand between the possessor and the noun: `his long-standing public claim`.
const LONGEST_MODIFIER: usize = 3;

/// The statement that a noun at `at` reports. Without a possessor a noun says too little of who spoke.
pub(crate) fn nominal(line: Line<'_>, at: usize) -> Option<Finding> {
    let units = line.units;
    let noun = line.lexicon.nouns.get(usize::from(units.get(at)?.noun))?;
    let next = units.get(at + 1)?;
    if let Some(finding) = quoted_modifier(line, at, noun) {
        return Some(finding);
    }
    // `her statement on Wednesday that …`
    const THAT_WITHIN: usize = 4;
    let may_open = noun.frame.any(Frame::THAT) && units.iter().skip(at + 1).take(THAT_WITHIN).any(|token| token.is(Tags::THAT));
    let that = if may_open { super::content::skip_adjuncts(units, at + 1) } else { units.len() };
    let (start, opener) = match next {
        _ if that <= at + THAT_WITHIN && units.get(that).is_some_and(|token| token.is(Tags::THAT)) => (that, Opener::That),
        _ if next.is_quotation() && noun.frame.any(Frame::QUOTE) => (at + 1, Opener::Quotation),
        // `used the words, “The mill stays,” …`
        _ if next.shape == Shape::Comma
            && noun.lemma == "word"
            && at > 0
            && units.at(at - 1).is(Tags::DETERMINER)
            && units.get(at + 2).is_some_and(Token::is_quotation) =>
        {
            (at + 2, Opener::Quotation)
        }
        // What is promised is said; what is planned need not be.
        _ if next.is(Tags::TO)
            && noun.frame.any(Frame::INFINITIVE)
            && units.get(at + 2).is_some_and(is_infinitive)
            && (matches!(noun.stance, Stance::Assertive | Stance::Demand) || quotes_soon(units, at + 2)) =>
        {
            (at + 1, Opener::Infinitive)
        }
        // Without a quotation it is mostly what somebody does: `her criticism of the plan`.
        _ if next.is(Tags::PREPOSITION) && takes_preposition(noun.frame, next.text(line.source)) && quotes_soon(units, at + 2) => {
            (at + 2, Opener::Object)
        }
        _ => return None,
    };
    let modifiers = units
        .part(..at)
        .iter()
        .rev()
        .take(LONGEST_MODIFIER)
        .take_while(|token| {
            token.shape == Shape::Lower && !token.is(Tags::POSSESSIVE_PRONOUN | Tags::DETERMINER | Tags::PREPOSITION | Tags::FINITE_HERE)
        })
        .count();
    let owner = (at - modifiers).checked_sub(1)?;
    // `chants of “Stop”`, `the slogan “Stop”`: what a noun quotes is said, whoever says it.
    let quotes =
        (opener == Opener::Quotation || opener == Opener::Object && units.at(start).is_quotation()) && noun.frame.any(Frame::QUOTE);
    if !units.at(owner).is(Tags::POSSESSIVE_PRONOUN) && units.at(owner).shape != Shape::Possessive && quotes {
        if units.at(start).quotation_words() < 2 {
            return None;
        }
        let second =
            units.get(start + 1).is_some_and(|token| token.is(Tags::COORDINATOR)) && units.get(start + 2).is_some_and(Token::is_quotation);
        let end = start + if second { 3 } else { 1 };
        return Some(Finding {
            content: Stretch::new(start, end),
            further: None,
            speaker: super::subject::subject_before(units, at),
            cue: Some(Stretch::new(at, if opener == Opener::Object { at + 2 } else { at + 1 })),
            addressee: None,
            lemma: &noun.lemma,
            stance: noun.stance,
            construction: Construction::NominalCue,
        });
    }
    let (speaker, cue) = if units.at(owner).is(Tags::POSSESSIVE_PRONOUN) {
        (Stretch::new(owner, owner + 1), owner + 1)
    } else if units.at(owner).shape == Shape::Possessive {
        (possessor_back(units, owner)?, owner + 1)
    } else {
        // `repeated a warning that …`
        let verb = if units.at(owner).is(Tags::DETERMINER) { owner.checked_sub(1)? } else { owner };
        let had = verb > 0 && units.at(verb - 1).is(Tags::HAVE) && units.at(verb).is(Tags::FINITE_VERB | Tags::PAST_LIKE | Tags::CUE_VERB);
        let raises = had || units.at(verb).is(Tags::FINITE_HERE) && !units.at(verb).is(AUXILIARY);
        let beside = units.part(..verb).iter().rev().take_while(|token| token.is(AUXILIARY | Tags::ADVERB | Tags::NEGATION)).count();
        (speaker_back(units, 0, verb - beside).filter(|_| raises)?, verb - beside)
    };
    // Only `that` shows that what stands in no possession is said.
    let owned = units.at(owner).is(Tags::POSSESSIVE_PRONOUN) || units.at(owner).shape == Shape::Possessive;
    if !owned && opener != Opener::That {
        return None;
    }
    let opening = Opening { start, opener, addressee: None, participle: false, listed: false };
    let mut content = closing(line, &opening, &|| true);
    // `their cries of “Stop” were heard`
    if matches!(opener, Opener::Object | Opener::Quotation)
        && let Some(last) = content.of(units).iter().rposition(Token::is_quotation)
    {
        content.end = content.start + last + 1;
    }
    // `At her request to close the road, the council met`
    if opener != Opener::That
        && let Some(comma) =
            content.of(units).iter().position(|token| matches!(token.shape, Shape::Comma | Shape::Quotation(Ending::Comma)))
    {
        content.end = content.start + comma + usize::from(units.at(content.start + comma).is_quotation());
    }
    // `Her claim that the deed was lost surprised him`: the noun is the subject, so the last verb is the sentence's own.
    if !has_finite(units.part(..owner))
        && let Some(main) = main_verb(content.of(units))
    {
        content.end = content.start + main;
    }
    Some(Finding {
        content,
        further: None,
        speaker: Some(speaker),
        cue: Some(Stretch::new(cue, if opener == Opener::Object { at + 2 } else { at + 1 })),
        addressee: None,
        lemma: &noun.lemma,
        stance: noun.stance,
        construction: Construction::NominalCue,
    })
}

/// `her “old mill” remark`, `“Never again” was his answer`: a quotation before the noun that reports it.
fn quoted_modifier(line: Line<'_>, at: usize, noun: &'static Noun) -> Option<Finding> {
    let units = line.units;
    if !line.quoted || !noun.frame.any(Frame::QUOTE) {
        return None;
    }
    let owns = |owner: usize| units.at(owner).is(Tags::POSSESSIVE_PRONOUN) || units.at(owner).shape == Shape::Possessive;
    let (quotation, owner) = if at > 1 && units.at(at - 1).is_quotation() && owns(at - 2) {
        (at - 1, at - 2)
    } else {
        // An adjective may stand before the noun: `was her only answer`.
        let owner = (at.saturating_sub(2)..at).rev().find(|owner| owns(*owner))?;
        let start = if units.at(owner).is(Tags::POSSESSIVE_PRONOUN) { owner } else { possessor_back(units, owner)?.start };
        let be = start.checked_sub(1).filter(|be| *be > 0 && units.at(*be).is(Tags::BE) && units.at(be - 1).is_quotation())?;
        (be - 1, owner)
    };
    let speaker = if units.at(owner).is(Tags::POSSESSIVE_PRONOUN) { Stretch::new(owner, owner + 1) } else { possessor_back(units, owner)? };
    Some(Finding {
        content: Stretch::new(quotation, quotation + 1),
        further: None,
        speaker: Some(speaker),
        cue: Some(Stretch::new(if quotation < owner { owner + 1 } else { at }, at + 1)),
        addressee: None,
        lemma: &noun.lemma,
        stance: noun.stance,
        construction: Construction::NominalCue,
    })
}

/// `to “build”`, `to close`: whether an infinitive stands behind `to`.
fn is_infinitive(token: &Token) -> bool {
    token.is_quotation()
        || token.shape == Shape::Lower
            && !token.is(Tags::DETERMINER | Tags::POSSESSIVE_PRONOUN | Tags::PREPOSITION | Tags::ING | Tags::ING_LIKE | Tags::PLURAL)
}

/// `for a “revolution”`: whether a quotation stands in the phrase that starts at `from`.
fn quotes_soon(units: &[Token], from: usize) -> bool {
    const LONGEST_PHRASE: usize = 5;
    let phrase = units.iter().skip(from).take(LONGEST_PHRASE).take_while(|token| !borders_phrase(token) || token.is_quotation());
    phrase.into_iter().any(Token::is_quotation)
}

/// Whether a noun ties what it reports with this preposition: `criticism of`, `calls for`, `remarks about`.
fn takes_preposition(frame: Frame, preposition: &str) -> bool {
    match preposition {
        "of" => frame.any(Frame::OBJECT.with(Frame::QUOTE)),
        "for" => frame.any(Frame::PURPOSE),
        "about" | "on" | "over" => frame.any(Frame::TOPIC),
        _ => false,
    }
}

/// Where the verb stands that the clause before it is the subject of: the last of two finite verbs or more, where
/// nothing opens another clause before it.
fn main_verb(clause: &[Token]) -> Option<usize> {
    let border = clause.iter().skip(1).position(|token| {
        token.is(Tags::THAT | Tags::WH | Tags::SUBORDINATOR | Tags::COORDINATOR | Tags::BUT) && !token.is(Tags::PREPOSITION)
            || !token.is_word() && token.shape != Shape::Possessive
    });
    let clause = clause.part(..border.map_or(clause.len(), |at| at + 1));
    let mut finite = (0..clause.len()).filter(|at| clause.at(*at).is(Tags::FINITE_HERE) && clause.at(*at).is_word());
    let first = finite.next()?;
    // An auxiliary with its verb (`had been closed`) is one.
    finite.rfind(|at| *at > first + 1 && clause.part(first + 1..*at).iter().any(|token| !token.is(AUXILIARY | Tags::ADVERB))).map(|at| {
        let beside = clause.part(..at).iter().rev().take_while(|token| token.is(AUXILIARY | Tags::ADVERB)).count();
        at - beside
    })
}

/// Whether a noun that reports stands as the object behind a verb: `a warning that …`
pub(crate) fn object(line: Line<'_>, at: usize) -> bool {
    let units = line.units;
    const BORDERS: Tags = Tags::POSSESSIVE_PRONOUN.with(Tags::THAT).with(Tags::PREPOSITION).with(Tags::FINITE_HERE);
    let object = units.part(at..).iter().take(LONGEST_MODIFIER + 2);
    let noun = object.take_while(|token| token.is_word() & !token.is(BORDERS)).count();
    noun > 0
        && units.at(at + noun - 1).is(Tags::CUE_NOUN)
        && line.lexicon.nouns.get(usize::from(units.at(at + noun - 1).noun)).is_some_and(|noun| noun.frame.any(Frame::THAT))
        && !units.at(at + noun - 1).is_capital()
        && units.get(at + noun).is_some_and(|token| token.is(Tags::THAT))
}
