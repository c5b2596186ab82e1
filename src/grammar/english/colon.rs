//! Labels: a speaker, a colon, and what is said.
//!
//! `label = speaker [ "to" addressee ] ":" ( quotation | text )` : `RUIZ: The mill stays.` · `Ruiz: “The mill stays.”` ·
//! `Ruiz to Radio Leeds: “The mill stays.”` · `Q. Why now?`

use super::clause::{Stretch, has_finite, is_stop, trimmed};
use super::finding::{Finding, Line};
use super::noun_phrase::speaker_ahead;
use super::noun_phrase_back::{possessor_back, speaker_back};
use super::phrase::{is_listed, is_one_of, prefix};
use super::subject::subject_before;
use super::verb_group::{Form, verb_group};
use crate::grammar::reach::Reach;
use crate::grammar::token::{Shape, Token};
use crate::lexicon::english::places::LABELS;
use crate::lexicon::frame::Frame;
use crate::lexicon::tags::Tags;
use crate::model::attribution::{Construction, Stance};

/// How many words a label may have, how many with a title in small letters, and how many with who is told.
const LONGEST_LABEL: usize = 6;
const LONGEST_TITLED_LABEL: usize = 12;
const LONGEST_TOLD_LABEL: usize = 16;

/// A label that opens a paragraph or a headline.
#[inline]
pub(crate) fn label(line: Line<'_>, quoted: bool) -> Option<Finding> {
    let units = line.units;
    if !units.at(0).is_capital() {
        return None;
    }
    if let Some(told) = if quoted { label_with_addressee(units) } else { None } {
        return Some(told);
    }
    let short = units.iter().take(LONGEST_LABEL + 1).position(|token| token.shape == Shape::Colon);
    match short {
        Some(colon) => label_before(line, colon),
        None if quoted && units.iter().take(3).any(|token| token.is(Tags::ROLE)) => {
            label_before(line, units.iter().take(LONGEST_TITLED_LABEL + 1).position(|token| token.shape == Shape::Colon)?)
        }
        None => None,
    }
}

/// The label that ends with a colon.
fn label_before(line: Line<'_>, colon: usize) -> Option<Finding> {
    let units = line.units;
    let name = units.part(..colon);
    let count = |shape: Shape| name.iter().filter(|token| token.shape == shape).count();
    let named = colon <= LONGEST_LABEL
        && name.iter().all(|token| {
            token.is_capital() && !token.is(Tags::CUE_VERB | Tags::FINITE_VERB)
                || token.is(Tags::NAME_PARTICLE | Tags::COORDINATOR)
                || matches!(token.shape, Shape::Open | Shape::Close)
                || token.shape == Shape::Possessive
        })
        && name.first().is_some_and(|first| first.is_capital() && !first.text(line.source).starts_with('#'))
        // `Mill Holdings (XMPL: MILL) closes`
        && count(Shape::Open) == count(Shape::Close)
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
    // `EXCLUSIVE: …`, `Analysis: …`: what the paper calls the story.
    let called = named
        && name.iter().all(|token| {
            let text = token.text(line.source);
            // In no list: it is a half of `New York`.
            is_one_of(text, &["new"]) || is_listed(text, &LABELS) && !is_one_of(text, &["eu", "nato", "poll", "report", "un"])
        });
    let content = trimmed(units, Stretch::new(colon + 1, units.len()));
    let quotes = content.of(units).iter().any(Token::is_quotation);
    // `Nevada: Ana Ruiz, Tom Okafor`: an entry of a list.
    // `Press: Ana Ruiz, ana@mill.example`
    let address = || content.of(units).iter().any(|token| is_address(token.text(line.source)));
    // `RUIZ: Thank you.`
    let short = || name.iter().all(|token| token.shape == Shape::Upper && token.len() > 2) && units.last().is_some_and(is_stop);
    let spoken = quotes || (content.len() > 2 || short()) && !address() && !name.last().is_some_and(|place| place.is(Tags::PLACE));
    ((named && !called || titled(units, colon)) && spoken && !content.is_empty()).then_some(Finding {
        content,
        further: None,
        speaker: Some(Stretch::new(0, colon)),
        cue: Some(Stretch::new(colon, colon + 1)),
        addressee: None,
        lemma: &":",
        stance: Stance::Neutral,
        construction: Construction::Colon,
    })
}

/// Whether a word is an address or a number at which somebody is reached: `ana@mill.example`, `555-0134-22`.
fn is_address(word: &str) -> bool {
    const LEAST_DIGITS: usize = 7;
    let digits = || word.bytes().filter(u8::is_ascii_digit).count();
    let dialled = |word: &str| word.bytes().all(|byte| byte.is_ascii_digit() || matches!(byte, b'-' | b'.' | b'+'));
    word.contains('@') && word.contains('.') || word.contains('-') && digits() >= LEAST_DIGITS && dialled(word)
}

/// `Ruiz to Radio Leeds: “…”`: a name, who is told, and a colon with a quotation.
fn label_with_addressee(units: &[Token]) -> Option<Finding> {
    let colon = units.iter().take(LONGEST_TOLD_LABEL + 1).position(|token| token.shape == Shape::Colon)?;
    units.get(colon + 1).filter(|token| token.is_quotation())?;
    let to = units.part(..colon).iter().position(|token| token.is(Tags::TO))?;
    let name = units.part(..to);
    let named = !name.is_empty() && name.iter().all(|token| token.is_capital() && !token.is(Tags::FINITE_HERE)) || is_titled(name);
    let audience = Stretch::new(to + 1, colon);
    let told = units.at(to + 1).is_capital() || units.at(to + 1).is(Tags::DETERMINER);
    (named && told && !has_finite(audience.of(units))).then_some(Finding {
        content: Stretch::new(colon + 1, colon + 2),
        further: None,
        speaker: Some(Stretch::new(0, to)),
        cue: Some(Stretch::new(colon, colon + 1)),
        addressee: Some(audience),
        lemma: &":",
        stance: Stance::Neutral,
        construction: Construction::Colon,
    })
}

/// `Former keeper of the mill Ana Ruiz: “…”`: whether a title in small letters and a name stand before a colon with a quotation.
fn titled(units: &[Token], colon: usize) -> bool {
    units.get(colon + 1).is_some_and(Token::is_quotation) && is_titled(units.part(..colon))
}

/// Whether these are a title in small letters and a name.
fn is_titled(name: &[Token]) -> bool {
    let capitals = name.iter().rev().take_while(|token| token.is_capital() || matches!(token.shape, Shape::Open | Shape::Close)).count();
    capitals > 1
        && name.first().is_some_and(Token::is_capital)
        && name.iter().any(|token| token.is(Tags::ROLE))
        && name.iter().all(|token| {
            (token.is_word() || matches!(token.shape, Shape::Open | Shape::Close | Shape::Possessive))
                && !token.is(Tags::FINITE_HERE | Tags::WH | Tags::TIME)
        })
}

/// A clause that hands over to a quotation, whatever its verb.
///
/// `hand-over = subject verb … ":" quotation` : `Ruiz took the stage: “The mill stays.”`
///
/// What stands before `floor` has been read otherwise.
pub(crate) fn hand_over(line: Line<'_>, floor: usize) -> Option<Finding> {
    let units = line.units;
    let colon = floor + units.get(floor..)?.iter().position(|token| token.shape == Shape::Colon)?;
    let quotation = units.get(colon + 1).filter(|token| token.is_quotation() && token.quotation_words() > 1)?;
    // `LAST MILL CLOSES — Ana Ruiz: “…”`: a name between a dash and the colon.
    let dash = units.part(..colon).iter().rposition(|token| token.shape == Shape::Dash);
    let named = dash.map(|dash| Stretch::new(dash + 1, colon)).filter(|name| {
        !name.is_empty() && name.of(units).iter().all(|token| token.is_capital() || token.is(Tags::COORDINATOR | Tags::NAME_PARTICLE))
    });
    let (speaker, cue) = match named {
        Some(name) => (name, Stretch::new(colon, colon + 1)),
        None => {
            let subject = subject_before(units.part(floor..), colon - floor)?;
            let subject = Stretch::new(floor + subject.start, floor + subject.end);
            (subject, Stretch::new(subject.end, colon))
        }
    };
    (quotation.is_quotation() && !cue.is_empty()).then_some(Finding {
        content: Stretch::new(colon + 1, colon + 2),
        further: None,
        speaker: Some(speaker),
        cue: Some(cue),
        addressee: None,
        lemma: &":",
        stance: Stance::Neutral,
        construction: Construction::Colon,
    })
}

/// `THE LAST MILL CLOSES — Ana Ruiz: “…”`: a name between a dash and the colon.
///
/// `headed = text dash name ":" quotation`
pub(crate) fn headed(line: Line<'_>) -> Option<Finding> {
    let units = line.units;
    let colon = units.iter().position(|token| token.shape == Shape::Colon)?;
    let dash = units.part(..colon).iter().rposition(|token| token.shape == Shape::Dash)?;
    let name = units.get(dash + 1..colon).filter(|name| !name.is_empty() && name.len() <= LONGEST_LABEL)?;
    let named = name.iter().all(|token| token.is_capital() || token.is(Tags::COORDINATOR | Tags::NAME_PARTICLE));
    (named && units.get(colon + 1)?.is_quotation()).then(|| Finding {
        content: Stretch::new(colon + 1, colon + 2),
        further: None,
        speaker: Some(Stretch::new(dash + 1, colon)),
        cue: Some(Stretch::new(colon, colon + 1)),
        addressee: None,
        lemma: &":",
        stance: Stance::Neutral,
        construction: Construction::Colon,
    })
}

/// What is announced to be somebody's without a verb of speech.
///
/// `presented = "here" "is" speaker … ":" quotation | "more" "from" speaker ":" quotation` : `Here's Ruiz in 1992: “…”`
pub(crate) fn presented(line: Line<'_>) -> Option<Finding> {
    const LONGEST: usize = 14;
    let units = line.units;
    let says = |at: usize, word: &str| units.get(at).is_some_and(|token| token.text(line.source).eq_ignore_ascii_case(word));
    let colon = units.iter().position(|token| token.shape == Shape::Colon).filter(|colon| *colon >= 3)?;
    units.get(colon + 1).filter(|token| token.is_quotation())?;
    let from = colon.saturating_sub(LONGEST);
    let here = ["here's", "here’s"].iter().any(|word| says(from, word));
    let start = if from == 0 && (here || says(0, "here") && (units.at(1).is(Tags::BE) || units.at(1).shape == Shape::Possessive)) {
        2 - usize::from(here)
    } else {
        (from..colon).find(|at| says(*at, "more") && says(at + 1, "from"))? + 2
    };
    let mut speaker = speaker_ahead(units.part(..colon), start).filter(|speaker| units.at(speaker.start).is_capital())?;
    // `Ruiz in 1992`
    let dated = |at: &usize| units.at(*at).is(Tags::PREPOSITION) && units.at(at + 1).shape == Shape::Number;
    speaker.end = (speaker.start + 1..speaker.end).find(dated).unwrap_or(speaker.end);
    Some(Finding {
        content: Stretch::new(colon + 1, colon + 2),
        further: None,
        speaker: Some(speaker),
        cue: Some(Stretch::new(colon, colon + 1)),
        addressee: None,
        lemma: &":",
        stance: Stance::Neutral,
        construction: Construction::Colon,
    })
}

/// Somebody's words and a colon.
///
/// `owned-words = ( speaker "'s" | possessive-pronoun ) { word } noun ":" quotation` : `Ruiz's words: “The mill stays.”`
pub(crate) fn owned_words(line: Line<'_>) -> Option<Finding> {
    let units = line.units;
    let colon = units.iter().position(|token| token.shape == Shape::Colon)?;
    units.get(colon + 1).filter(|token| token.is_quotation())?;
    let noun = colon.checked_sub(1).and_then(|at| units.get(at)).filter(|token| token.is(Tags::CUE_NOUN))?;
    let noun = line.lexicon.nouns.get(usize::from(noun.noun)).filter(|noun| noun.frame.any(Frame::QUOTE))?;
    let modifiers =
        units.part(..colon - 1).iter().rev().take_while(|token| token.shape == Shape::Lower && !token.is(Tags::POSSESSIVE_PRONOUN));
    let owner = (colon - 1 - modifiers.count()).checked_sub(1)?;
    let speaker = match *units.at(owner) {
        pronoun if pronoun.is(Tags::POSSESSIVE_PRONOUN) => Stretch::new(owner, owner + 1),
        mark if mark.shape == Shape::Possessive => possessor_back(units, owner)?,
        _ => return None,
    };
    Some(Finding {
        content: Stretch::new(colon + 1, colon + 2),
        further: None,
        speaker: Some(speaker),
        cue: Some(Stretch::new(owner + 1, colon)),
        addressee: None,
        lemma: &noun.lemma,
        stance: noun.stance,
        construction: Construction::Colon,
    })
}

/// What the paragraphs beside one tell of a transcript.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Beside {
    /// Whether the paragraph before was a question: elsewhere `A.` is an initial.
    pub(crate) asked: bool,
    /// Whether the paragraph before or the next has a name for its label, too.
    pub(crate) labelled: bool,
}

/// A paragraph of a transcript: all of it is said by whom its label names.
///
/// `transcript = ( capitals | name ) ":" text` : `RUIZ: The mill stays. We said so.`
/// `question = "Q" ( "." | ":" ) text "?"`, `answer = "A" ( "." | ":" ) text` : `A. It stays.`
///
/// A name in small letters labels one where another does so beside it.
pub(crate) fn transcript(line: Line<'_>, beside: Beside) -> Option<Finding> {
    let units = line.units;
    let first = units.first()?;
    let border = units.get(1).is_some_and(|token| matches!(token.shape, Shape::Period | Shape::Colon));
    let labels = |letter: &str| {
        let first = first.text(line.source);
        first.starts_with(letter) && first.trim_end_matches('.') == letter && (border || first.ends_with('.'))
    };
    let question = || labels("Q") && units.iter().any(|token| token.shape == Shape::Question);
    let (speaker, start) = if question() || beside.asked && labels("A") {
        (Stretch::new(0, 1), 1 + usize::from(border))
    } else {
        let label = label(line, false)?;
        let speaker = label.speaker?;
        let capitals = speaker.of(units).iter().all(|token| !token.is_word() || token.shape == Shape::Upper);
        (Some(speaker).filter(|_| capitals || beside.labelled && names_speaker(line))?, label.content.start)
    };
    let content = trimmed(units, Stretch::new(start, units.len()));
    let colon = content.start.checked_sub(1).filter(|at| units.at(*at).shape == Shape::Colon);
    (!content.is_empty()).then_some(Finding {
        content,
        further: None,
        speaker: Some(speaker),
        cue: colon.map(|colon| Stretch::new(colon, colon + 1)),
        addressee: None,
        lemma: &":",
        stance: Stance::Neutral,
        construction: Construction::Colon,
    })
}

/// Whether a paragraph is a name, a colon and sentences: `Ruiz: The mill stays. We said so.`
pub(crate) fn names_speaker(line: Line<'_>) -> bool {
    const LONGEST: usize = 3;
    let units = line.units;
    let Some(colon) = units.iter().take(LONGEST + 1).position(|token| token.shape == Shape::Colon) else { return false };
    let sentence =
        units.last().is_some_and(is_stop) && units.get(colon + 1).is_some_and(|first| first.is_capital() || first.is_quotation());
    sentence && units.part(..colon).iter().all(Token::is_capital)
}

/// Whether a line of text looks like a name, a colon and sentences.
pub(crate) fn may_name_speaker(line: &str) -> bool {
    const LONGEST: usize = 40;
    let label = prefix(line, LONGEST).split_once(": ");
    let capital =
        |word: &str| word.starts_with(char::is_uppercase) && word.chars().all(|letter| letter.is_alphabetic() || "-’'.".contains(letter));
    label.is_some_and(|(label, said)| label.split_whitespace().all(capital) && said.starts_with(|first: char| !first.is_lowercase()))
        && line.trim_end().ends_with(['.', '?', '!', '…'])
}

/// Whether a paragraph is a question with its label.
pub(crate) fn is_question(line: Line<'_>) -> bool {
    line.units.first().is_some_and(|first| first.text(line.source).trim_end_matches('.') == "Q")
}

/// Who is announced by a sentence that ends its paragraph with a colon, and in which words: `Ruiz said in a statement:`.
///
/// `announcement = … subject verb … ":" paragraph-end`
pub(crate) fn announcement(line: Line<'_>) -> Option<Finding> {
    let units = line.units;
    let colon = units.len().checked_sub(1)?;
    if units.at(colon).shape != Shape::Colon {
        return None;
    }
    let cue = (0..colon).rev().find_map(|at| verb_group(line.source, units, at, line.lexicon).filter(|group| group.takes(Frame::QUOTE)));
    let empty = Stretch::new(colon, colon);
    // `According to a copy of the deed seen by the Courier:`
    if units.at(0).is(Tags::ACCORDING) && units.at(1).is(Tags::TO) {
        let speaker = Stretch::new(2, colon);
        return Some(Finding {
            content: empty,
            further: None,
            speaker: Some(speaker),
            cue: Some(Stretch::new(0, 2)),
            addressee: None,
            lemma: &"according to",
            stance: Stance::Neutral,
            construction: Construction::AccordingTo,
        });
    }
    if let Some(group) = cue {
        let speaker = match group.form {
            // `Said Ana Ruiz:`
            Form::Finite if group.stretch.start == 0 => speaker_ahead(units, group.stretch.end),
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
        lemma: &":",
        stance: Stance::Neutral,
        construction: Construction::Colon,
    })
}

/// A line below a quotation that nothing closes: a name, and the mark that closes.
///
/// `signed = name [ "," role ] [ "." ] closing-mark`
pub(crate) fn signed(source: &str, units: &[Token]) -> Option<Finding> {
    const LONGEST: usize = 12;
    let mark = units.last().filter(|mark| !mark.spaced() && is_closing(mark.text(source)))?;
    let end = units.len() - 1;
    let name = units.part(..end);
    let name = name.part(..name.iter().rposition(|token| token.shape != Shape::Period)? + 1);
    let plain = name.len() <= LONGEST
        && name.first()?.is_capital()
        && name.iter().all(|token| token.is_word() || matches!(token.shape, Shape::Comma | Shape::Possessive))
        && !name.iter().any(|token| token.shape == Shape::Lower && token.is(Tags::FINITE_HERE));
    plain
        .then(|| Finding {
            content: Stretch::new(0, 0),
            further: None,
            speaker: Some(Stretch::new(0, name.len())),
            cue: Some(Stretch::new(units.len() - 1, units.len())),
            addressee: None,
            lemma: &"—",
            stance: Stance::Neutral,
            construction: Construction::DashCredit,
        })
        .filter(|_| mark.shape == Shape::Symbol)
}

/// Whether a text is a mark that can close a quotation.
pub(crate) fn is_closing(text: &str) -> bool {
    matches!(text, "\"" | "”" | "''" | "»")
}

/// `“…” — Ana Ruiz, mayor`: a name behind a dash, after a quotation or on the line below it.
///
/// `credit = quotation dash name …`
pub(crate) fn dash_credit(units: &[Token]) -> Option<Finding> {
    let dash = units.iter().take(2).position(|token| token.shape == Shape::Dash)?;
    if dash == 1 && !units.at(0).is_quotation() || !units.get(dash + 1)?.is_capital() || has_finite(units.part(dash + 1..)) {
        return None;
    }
    let speaker = speaker_ahead(units, dash + 1)?;
    Some(Finding {
        content: Stretch::new(0, dash),
        further: None,
        speaker: Some(speaker),
        cue: Some(Stretch::new(dash, dash + 1)),
        addressee: None,
        lemma: &"—",
        stance: Stance::Neutral,
        construction: Construction::DashCredit,
    })
}
