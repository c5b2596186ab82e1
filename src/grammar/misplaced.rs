//! Words and marks that stand where nobody wrote them: noticed, and kept from the rules of speech.
//!
//! `misplaced = doubled-title | stranded-name | moved-word | stray-period | detached-possessive`
//!
//! The text keeps all of it; only the tokens that the rules read are mended, each with a diagnostic.

use super::marks::put;
use super::reach::Reach;
use super::sentence::LONGEST_SENTENCE;
use super::token::{Ending, Shape, Token};
use super::units::Units;
use crate::lexicon::hints::Hints;
use crate::lexicon::table::Entry;
use crate::lexicon::tags::Tags;
use crate::model::diagnostic::{Diagnostic, DiagnosticKind};
use crate::span::Span;

/// How far before and behind a name is looked for, to tell whether the text knows it.
const REACH: usize = 4_096;

/// How many words a stranded name may have.
const LONGEST_NAME: usize = 3;

/// Mends a paragraph's tokens, in place. Quotations are folded.
pub(crate) fn mend(source: &str, units: &mut Units, diagnostics: &mut Vec<Diagnostic>) {
    // Most paragraphs have nothing to mend.
    let mut from = 0;
    let suspects = std::iter::from_fn(|| {
        let at = units.next(from, Hints::ASTRAY)?;
        from = at + 1;
        Some(at)
    });
    let mut suspects = suspects.filter(|at| is_suspect(units, *at));
    let found = suspects.find_map(|at| {
        let name = units.get(at + 1).is_some_and(Token::is_capital);
        [at, at + 1].into_iter().take(1 + usize::from(name)).find(|at| misplaced(source, units, *at).is_some())
    });
    let Some(first) = found else { return };
    units.change(|tokens, _| mend_from(source, tokens, first, diagnostics));
}

/// Mends the tokens from `first` on, where something is misplaced.
fn mend_from(source: &str, tokens: &mut Vec<Token>, first: usize, diagnostics: &mut Vec<Diagnostic>) {
    let (mut read, mut write) = (first, first);
    while let Some(&token) = tokens.get(read) {
        let (kind, width) = match misplaced(source, tokens, read) {
            Some(found) => found,
            None => {
                put(tokens, write, token);
                write += 1;
                read += 1;
                continue;
            }
        };
        let span = Span::new(token.start(), tokens.at(read + width - 1).end());
        diagnostics.push(Diagnostic::new(kind, span));
        // A period before a word of attribution parts it from what is said, as a comma would.
        let parts = kind == DiagnosticKind::StrayPeriod && tokens.get(read + 1).is_some_and(|next| next.is(Tags::CUE_VERB));
        let mended = match kind {
            DiagnosticKind::DetachedPossessive => Some(Token::new(span.start, span.end, Shape::Possessive, Entry::default(), false)),
            // `ties grew under Mr. Okafor and Mr. Mr Ruiz said`: the name of the first is lost, and with it where its sentence ends.
            DiagnosticKind::DoubledTitle if runs_on(tokens, write) => {
                Some(Token::new(span.start, span.end, Shape::Semicolon, Entry::default(), token.spaced()))
            }
            _ => parts.then_some(token),
        };
        if let Some(mended) = mended {
            // What is left out leaves no hole: the list never grows.
            put(tokens, write, mended);
            write += 1;
        }
        read += width;
    }
    tokens.truncate(write);
}

/// Whether a sentence stands before `end` that has its verb, and a word that goes on with another name.
fn runs_on(tokens: &[Token], end: usize) -> bool {
    let acts = Tags::BE | Tags::HAVE | Tags::DO | Tags::MODAL | Tags::FINITE_VERB | Tags::CUE_VERB;
    let before = tokens.get(end.saturating_sub(LONGEST_SENTENCE)..end).unwrap_or_default();
    let sentence = before.iter().rev().take_while(|token| !(token.shape == Shape::Period && token.spaced()));
    before.last().is_some_and(|last| last.is(Tags::COORDINATOR)) && { sentence }.any(|token| token.is(acts))
}

/// Whether the token at a place or the one behind it may be misplaced: what tells most tokens apart from those at the cost
/// of a look at their shapes.
#[inline]
fn is_suspect(tokens: &[Token], at: usize) -> bool {
    let [token, next, behind] = [tokens.at(at), tokens.at(at + 1), tokens.at(at + 2)];
    let is_period = |token: &Token| token.shape == Shape::Period;
    match token.shape {
        // A stranded name ends soon; a title is asked about in its own place.
        Shape::Period | Shape::Quotation(Ending::Full) if next.is_capital() => {
            let (third, last) = (tokens.at(at + 3), tokens.at(at + 4));
            is_period(behind) | behind.is_capital() & (is_period(third) | third.is_capital() & is_period(last))
        }
        Shape::Period => matches!(next.shape, Shape::Comma | Shape::Lower),
        // A letter of its own behind it.
        Shape::Symbol => (next.shape == Shape::Lower) & (next.len() == 1),
        // A doubled one, or one with a moved word behind it.
        Shape::Capital | Shape::Upper => {
            let doubled = next.is(Tags::HONORIFIC) | tokens.at(at.wrapping_sub(1)).is(Tags::HONORIFIC);
            token.is(Tags::HONORIFIC) & (doubled | is_period(behind))
        }
        _ => false,
    }
}

/// What is misplaced at `at`, and how many tokens it has.
fn misplaced(source: &str, tokens: &[Token], at: usize) -> Option<(DiagnosticKind, usize)> {
    let token = tokens.at(at);
    if !matches!(token.shape, Shape::Capital | Shape::Upper | Shape::Period | Shape::Symbol) {
        return None;
    }
    let next = tokens.get(at + 1)?;
    let before = at.checked_sub(1).and_then(|before| tokens.get(before));
    match (token.shape, before) {
        (Shape::Capital | Shape::Upper, None) => doubled(source, token, next),
        (Shape::Capital | Shape::Upper, Some(_)) => doubled(source, token, next)
            .or_else(|| moved(source, tokens, at))
            .or_else(|| ends_sentence(tokens, at - 1).then(|| stranded(source, tokens, at)).flatten()),
        (Shape::Period, Some(before)) => is_stray(source, before, next).then_some((DiagnosticKind::StrayPeriod, 1)),
        (Shape::Symbol, Some(before)) => {
            let possessive = before.is_word() && token.spaced() && matches!(token.text(source), "‘" | "’" | "'");
            let letter = !next.spaced() && next.is_word() && next.text(source) == "s";
            (possessive && letter).then_some((DiagnosticKind::DetachedPossessive, 2))
        }
        _ => None,
    }
}

/// `the University. , who`, `he wrote. broadly`: whether a period ends no sentence.
fn is_stray(source: &str, before: &Token, next: &Token) -> bool {
    match next.shape {
        Shape::Comma => next.spaced(),
        Shape::Lower => {
            // `iPhone` and `van Dyke` can begin a sentence.
            let plain = !next.text(source).contains(|letter: char| letter.is_uppercase() || letter == '.') && !next.is(Tags::NAME_PARTICLE);
            // `https://…`
            let address = source.as_bytes().get(next.end()).is_some_and(|byte| matches!(byte, b':' | b'/'));
            next.spaced() && plain && !address && before.is_word() && before.end() - before.start() > 3 && before.shape != Shape::Number
        }
        _ => false,
    }
}

/// `Mr. Mr Ruiz`: the first of two equal titles.
#[inline]
fn doubled(source: &str, token: &Token, next: &Token) -> Option<(DiagnosticKind, usize)> {
    let titles = token.is(Tags::HONORIFIC) && next.is(Tags::HONORIFIC);
    let title = |token: &Token| token.text(source).trim_end_matches('.');
    (titles && title(token) == title(next)).then_some((DiagnosticKind::DoubledTitle, 1))
}

/// `unlike Mr. Videoconference. Ruiz last week`: a word between a title and the name that the text knows with it.
fn moved(source: &str, tokens: &[Token], at: usize) -> Option<(DiagnosticKind, usize)> {
    let [title, word, period, name] = tokens.get(at.checked_sub(1)?..at + 3)? else { return None };
    let shapes = title.is(Tags::HONORIFIC) && word.shape == Shape::Capital && period.shape == Shape::Period && name.shape == Shape::Capital;
    if !shapes || word.tags.any(Tags::GIVEN_NAME) {
        return None;
    }
    let title = title.text(source).trim_end_matches('.');
    let known = |word: &str| {
        [format!("{title}. {word}"), format!("{title} {word}")].iter().any(|name| occurs(source, name, period.span(), |_| true))
    };
    (known(name.text(source)) && !occurs(source, word.text(source), word.span(), is_inside)).then_some((DiagnosticKind::MovedWord, 2))
}

/// `… for Leeds. Ruiz.`: a name that is a sentence of its own.
fn stranded(source: &str, tokens: &[Token], at: usize) -> Option<(DiagnosticKind, usize)> {
    let words = tokens.part(at..).iter().take(LONGEST_NAME + 1).take_while(|token| is_name(token)).count();
    let last = tokens.get(at + words)?;
    let ends = last.shape == Shape::Period && tokens.get(at + words + 1).is_none_or(|next| next.spaced() && next.shape != Shape::Lower);
    if words == 0 || words > LONGEST_NAME || !ends {
        return None;
    }
    let named = tokens.part(at..at + words);
    let titled = named.at(0).is(Tags::HONORIFIC) && words > 1;
    let span = Span::new(named.at(0).start(), named.at(words - 1).end());
    let surname = named.at(words - 1).text(source);
    (titled || occurs(source, surname, span, is_inside)).then_some((DiagnosticKind::StrandedFragment, words + 1))
}

fn is_name(token: &Token) -> bool {
    let other = Tags::DETERMINER | Tags::SUBJECT_PRONOUN | Tags::WEEKDAY | Tags::MONTH | Tags::NEGATION | Tags::QUANTIFIER;
    matches!(token.shape, Shape::Capital | Shape::Upper) && !token.is(other)
}

/// Whether a sentence ends with the token at `at`: a stranded name stands behind one. The period of `3. Ana Ruiz.` is
/// a number's.
fn ends_sentence(tokens: &[Token], at: usize) -> bool {
    match tokens.at(at).shape {
        Shape::Period => at.checked_sub(1).is_some_and(|before| tokens.at(before).shape != Shape::Number),
        shape => shape == Shape::Quotation(Ending::Full),
    }
}

/// Whether a word stands somewhere else near a place of the source, too, behind text that fits.
fn occurs(source: &str, word: &str, place: Span, fits: fn(&[u8]) -> bool) -> bool {
    let bytes = source.as_bytes();
    let before = bytes.get(place.start.saturating_sub(REACH)..place.start).unwrap_or_default();
    let behind = bytes.get(place.end..bytes.len().min(place.end + REACH)).unwrap_or_default();
    [before, behind].iter().any(|bytes| {
        let ends = |at: usize| bytes.get(at + word.len()).is_none_or(|byte| !byte.is_ascii_alphanumeric());
        memchr::memmem::find_iter(bytes, word.as_bytes()).take(8).any(|at| ends(at) && bytes.get(..at).is_some_and(fits))
    })
}

/// Whether what follows stands inside a sentence: a word that only begins sentences is no name.
fn is_inside(before: &[u8]) -> bool {
    match before {
        [.., last, b' '] if last.is_ascii_alphanumeric() || *last == b',' => true,
        // `V. Ruiz`, `Mr. Ruiz`.
        [.., b'A'..=b'Z', b'.', b' '] | [.., b' ', b'A'..=b'Z', b'a'..=b'z', b'.', b' '] => true,
        _ => false,
    }
}
