//! Labels: a speaker, a colon, and what is said.
//!
//! `label = speaker ":" ( quotation | text )` : `RUIZ: The mill stays.` · `Ruiz: “The mill stays.”` · `Q. Why now?`

use super::clause::{Stretch, has_finite, trimmed};
use super::finding::{Finding, Line};
use super::noun_phrase::{speaker_ahead, speaker_back, subject_before};
use super::verb_group::{Form, verb_group};
use crate::grammar::token::{Shape, Token};
use crate::lexicon::frame::Frame;
use crate::lexicon::tags::Tags;
use crate::model::attribution::{Construction, Stance};

/// How many words a label may have.
const LONGEST_LABEL: usize = 6;

/// A label that opens a paragraph or a headline.
pub(crate) fn label(line: Line<'_>) -> Option<Finding> {
    let units = line.units;
    let colon = units.iter().take(LONGEST_LABEL + 1).position(|token| token.shape == Shape::Colon)?;
    let name = &units[..colon];
    let named = name.iter().all(|token| {
        token.is_capital() && !token.is(Tags::CUE_VERB | Tags::FINITE_VERB)
            || token.is(Tags::NAME_PARTICLE | Tags::COORDINATOR)
            || matches!(token.shape, Shape::Open | Shape::Close)
            || token.shape == Shape::Possessive
    }) && name.first().is_some_and(Token::is_capital)
        && !name.iter().any(|token| {
            token.is(Tags::PREPOSITION
                | Tags::WH
                | Tags::TIME
                | Tags::NEGATION
                | Tags::DETERMINER
                | Tags::ADVERB
                | Tags::MONTH
                | Tags::WEEKDAY)
        });
    let content = trimmed(units, Stretch::new(colon + 1, units.len()));
    let spoken = content.of(units).iter().any(Token::is_quotation) || content.len() > 2;
    (named && spoken && !content.is_empty()).then_some(Finding {
        content,
        further: None,
        speaker: Some(Stretch::new(0, colon)),
        cue: Some(Stretch::new(colon, colon + 1)),
        addressee: None,
        lemma: ":",
        stance: Stance::Neutral,
        construction: Construction::Colon,
    })
}

/// A clause that hands over to a quotation, whatever its verb.
///
/// `hand-over = subject verb … ":" quotation` : `Ruiz took the stage: “The mill stays.”`
pub(crate) fn hand_over(line: Line<'_>) -> Option<Finding> {
    let units = line.units;
    let colon = units.iter().position(|token| token.shape == Shape::Colon)?;
    let quotation = units.get(colon + 1).filter(|token| token.is_quotation() && token.quotation_words() > 2)?;
    // `LAST MILL CLOSES — Ana Ruiz: “…”`: a name between a dash and the colon.
    let dash = units[..colon].iter().rposition(|token| token.shape == Shape::Dash);
    let named = dash.map(|dash| Stretch::new(dash + 1, colon)).filter(|name| {
        !name.is_empty() && name.of(units).iter().all(|token| token.is_capital() || token.is(Tags::COORDINATOR | Tags::NAME_PARTICLE))
    });
    let (speaker, cue) = match named {
        Some(name) => (name, Stretch::new(colon, colon + 1)),
        None => {
            let subject = subject_before(units, colon)?;
            (subject, Stretch::new(subject.end, colon))
        }
    };
    (quotation.is_quotation() && !cue.is_empty()).then_some(Finding {
        content: Stretch::new(colon + 1, colon + 2),
        further: None,
        speaker: Some(speaker),
        cue: Some(cue),
        addressee: None,
        lemma: ":",
        stance: Stance::Neutral,
        construction: Construction::Colon,
    })
}

/// Who is announced by a sentence that ends its paragraph with a colon, and in which words: `Ruiz said in a statement:`.
///
/// `announcement = … subject verb … ":" paragraph-end`
pub(crate) fn announcement(line: Line<'_>) -> Option<Finding> {
    let units = line.units;
    let colon = units.len().checked_sub(1)?;
    if units[colon].shape != Shape::Colon {
        return None;
    }
    let cue = (0..colon).rev().find_map(|at| verb_group(line.source, units, at, line.lexicon).filter(|group| group.takes(Frame::QUOTE)));
    let empty = Stretch::new(colon, colon);
    if let Some(group) = cue {
        let speaker = match group.form {
            Form::Finite => speaker_back(units, 0, group.stretch.start).or_else(|| subject_before(units, group.stretch.start)),
            _ => subject_before(units, group.stretch.start),
        };
        return Some(Finding::by_verb(&group, empty, Some(speaker?), Construction::Colon));
    }
    let speaker = subject_before(units, colon)?;
    Some(Finding {
        content: empty,
        further: None,
        speaker: Some(speaker),
        cue: Some(Stretch::new(colon, colon + 1)),
        addressee: None,
        lemma: ":",
        stance: Stance::Neutral,
        construction: Construction::Colon,
    })
}

/// `“…” — Ana Ruiz, mayor`: a name behind a dash, after a quotation or on the line below it.
///
/// `credit = quotation dash name …`
pub(crate) fn dash_credit(units: &[Token]) -> Option<Finding> {
    let quotation = units.iter().position(|token| token.shape == Shape::Dash)?;
    let dash = quotation;
    if dash > 1 || dash == 1 && !units[0].is_quotation() || !units.get(dash + 1)?.is_capital() || has_finite(&units[dash + 1..]) {
        return None;
    }
    let speaker = speaker_ahead(units, dash + 1)?;
    Some(Finding {
        content: Stretch::new(0, dash),
        further: None,
        speaker: Some(speaker),
        cue: Some(Stretch::new(dash, dash + 1)),
        addressee: None,
        lemma: "—",
        stance: Stance::Neutral,
        construction: Construction::DashCredit,
    })
}
