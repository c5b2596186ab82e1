//! Quotation marks to quotations.
//!
//! `quotation = opening-mark … closing-mark`
//!
//! A paragraph's marks are paired in one pass, and each pair is folded into one token, so that the rules of
//! speech see `“…,” said Ruiz` as *quotation, verb, name*. What stands inside is not read again: only the
//! outermost speech of a sentence is reported.
//!
//! Which way a mark faces is told by its character or, for straight and mistyped ones, by the white space
//! beside it. A mark without its partner is repaired locally: an unclosed one ends at its attribution, at the next
//! opening mark or with its paragraph (as it should where a quotation goes on in the next one); an unopened one
//! behind a comma closes what its sentence began, and elsewhere is skipped.

use super::reach::Reach;
use super::token::{Ending, Mark, Shape, Token};
use super::units::{Places, Units};
use crate::lexicon::hints::Hints;
use crate::lexicon::table::Entry;
use crate::lexicon::tags::Tags;
use crate::model::diagnostic::{Diagnostic, DiagnosticKind};

/// Which marks close what a mark opens.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Family {
    /// `“ ”`, `" "`, `'' ''`, two backticks, `„ “`.
    Double,
    /// `« »`, `‹ ›`, and turned about.
    Angle,
    /// `‘ ’`, `' '`.
    Single,
}

/// Which way a mark faces where it stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Facing {
    Opens,
    Closes,
    /// White space, or none, on both sides.
    Either,
}

/// Folds each quotation of a paragraph into one token, in place; whether there was a mark of one.
pub(crate) fn fold(source: &str, units: &mut Units, diagnostics: &mut Vec<Diagnostic>) -> bool {
    let Some(first) = units.next(0, Hints::MARK) else { return false };
    units.change(|tokens, places| fold_from(source, tokens, places, first, diagnostics));
    true
}

/// Folds each quotation from the token at `first` on, a mark, into one token.
fn fold_from(source: &str, tokens: &mut Vec<Token>, places: &Places, first: usize, diagnostics: &mut Vec<Diagnostic>) {
    let (mut read, mut write) = (first, first);
    let mut search = SingleSearch { exhausted: false };
    // What is not yet read still stands in its old place.
    let count = tokens.len();
    while read < count {
        let next = places.before(count, read, Hints::MARK).unwrap_or(count);
        tokens.copy_within(read..next, write);
        write += next - read;
        read = next;
        let Some(&token) = tokens.get(read) else { break };
        let Shape::Mark(mark) = token.shape else { break };
        let folded = match opening(tokens, read, mark) {
            Some(Family::Single) => match search.partner(source, tokens, places, read) {
                Some(close) => Some((close, true)),
                // `Ruiz said: ‘The mill stays.`, and the next paragraph goes on.
                None if announced(source, tokens, read, mark) => Some((tokens.len() - 1, false)),
                None => None,
            },
            Some(family) => Some(before_attribution(tokens, read, partner(tokens, places, read, mark, family))),
            None => None,
        };
        let begun = if folded.is_none() { unopened(tokens, write, read, mark) } else { None };
        let (kept, next) = match (folded, begun) {
            (Some((last, closed)), _) => {
                if !closed {
                    diagnostics.push(Diagnostic::new(DiagnosticKind::UnclosedMark, token.span()));
                }
                (quotation(tokens, read, last, closed), last + 1)
            }
            (None, Some(start)) => {
                diagnostics.push(Diagnostic::new(DiagnosticKind::UnopenedMark, token.span()));
                let folded = whole(tokens.part(start..write), tokens.at(start).start(), token.end(), true, tokens.at(start).spaced());
                write = start;
                (folded, read + 1)
            }
            (None, None) => {
                if family(mark) != Family::Single {
                    diagnostics.push(Diagnostic::new(DiagnosticKind::UnopenedMark, token.span()));
                }
                let plural =
                    family(mark) == Family::Single && !token.spaced() && read > 0 && tokens.at(read - 1).text(source).ends_with('s');
                let shape = if plural { Shape::Possessive } else { Shape::Symbol };
                (Token::new(token.start(), token.end(), shape, token.entry(), token.spaced()), read + 1)
            }
        };
        put(tokens, write, kept);
        write += 1;
        read = next;
    }
    tokens.truncate(write);
}

/// Whether a single mark that nothing closes opens a quotation: right behind a colon, and before no elision.
fn announced(source: &str, tokens: &[Token], at: usize, mark: Mark) -> bool {
    mark == Mark::OpenSingle
        && at > 0
        && tokens.at(at - 1).shape == Shape::Colon
        && tokens.get(at + 1).is_some_and(|next| !is_elision(source, next))
}

/// Puts a token behind those that are kept: what is folded leaves no hole, and the list never grows.
pub(crate) fn put(tokens: &mut [Token], at: usize, token: Token) {
    if let Some(place) = tokens.get_mut(at) {
        *place = token;
    }
}

pub(crate) const fn family(mark: Mark) -> Family {
    match mark {
        Mark::OpenDouble | Mark::CloseDouble | Mark::LowDouble | Mark::Straight | Mark::TwoSingles | Mark::Backticks => Family::Double,
        Mark::OpenAngle | Mark::CloseAngle => Family::Angle,
        Mark::OpenSingle | Mark::CloseSingle | Mark::StraightSingle => Family::Single,
    }
}

impl Facing {
    /// Which way a mark faces that has white space, an opening bracket or a dash before it, or white space behind it.
    pub(crate) const fn of(before: bool, after: bool) -> Self {
        match (before, after) {
            (true, false) => Self::Opens,
            (false, true) => Self::Closes,
            _ => Self::Either,
        }
    }
}

/// Which way the white space beside a mark says that it faces.
fn spacing(tokens: &[Token], at: usize) -> Facing {
    let before = tokens.at(at).spaced()
        || at.checked_sub(1).and_then(|before| tokens.get(before)).is_some_and(|token| matches!(token.shape, Shape::Open | Shape::Dash));
    Facing::of(before, tokens.get(at + 1).is_none_or(|next| next.spaced()))
}

/// The family that a mark opens, where no quotation is open.
fn opening(tokens: &[Token], at: usize, mark: Mark) -> Option<Family> {
    opens(mark, spacing(tokens, at), at + 1 == tokens.len())
}

/// The family that a mark opens, where no quotation is open; `last` is whether nothing stands behind it.
pub(crate) fn opens(mark: Mark, facing: Facing, last: bool) -> Option<Family> {
    let opens = match mark {
        Mark::OpenDouble | Mark::LowDouble | Mark::Backticks | Mark::OpenAngle => true,
        Mark::Straight | Mark::TwoSingles => facing != Facing::Closes,
        Mark::CloseDouble | Mark::CloseAngle | Mark::OpenSingle | Mark::StraightSingle => facing == Facing::Opens,
        Mark::CloseSingle => false,
    };
    (opens && !last).then(|| family(mark))
}

/// Whether a mark closes what another of its family has opened; `directly` is whether nothing stands between them.
pub(crate) fn closes(mark: Mark, opener: Mark, facing: Facing, directly: bool) -> bool {
    match mark {
        // The mark made to close what `“` and `«` open does so wherever white space stands.
        Mark::CloseDouble if opener == Mark::OpenDouble => true,
        Mark::CloseAngle if opener == Mark::OpenAngle => true,
        Mark::OpenAngle if opener == Mark::CloseAngle => true,
        Mark::CloseDouble => facing != Facing::Opens || directly,
        Mark::OpenDouble => opener == Mark::LowDouble || facing == Facing::Closes,
        Mark::Straight | Mark::TwoSingles | Mark::CloseAngle | Mark::OpenAngle => facing != Facing::Opens,
        _ => false,
    }
}

/// Where marks stand from a place on.
fn marks(tokens: &[Token], places: &Places, mut from: usize) -> impl Iterator<Item = usize> {
    std::iter::from_fn(move || {
        let at = places.before(tokens.len(), from, Hints::MARK)?;
        from = at + 1;
        Some(at)
    })
}

/// The last token of the quotation opened at `open`, and whether a mark closes it.
fn partner(tokens: &[Token], places: &Places, open: usize, opener: Mark, opened: Family) -> (usize, bool) {
    for at in marks(tokens, places, open + 1) {
        let Shape::Mark(mark) = tokens.at(at).shape else { continue };
        if family(mark) != opened {
            continue;
        }
        let facing = spacing(tokens, at);
        let astray = matches!(mark, Mark::Straight | Mark::TwoSingles) && is_astray(tokens, at);
        if astray || closes(mark, opener, facing, at == open + 1) {
            return (at, true);
        }
        if facing == Facing::Opens && at > open + 1 {
            return (at - 1, false);
        }
    }
    (tokens.len() - 1, false)
}

/// How many tokens an attribution behind a lost mark may have.
const LONGEST_ATTRIBUTION: usize = 16;

/// How far the beginning of a quotation without its opening mark is looked for.
const LONGEST_UNOPENED: usize = 100;

/// `“The mill stays, said Ana Ruiz.`: a quotation that nothing closes ends at the comma before the verb and the name
/// that end its paragraph.
fn before_attribution(tokens: &[Token], open: usize, (last, closed): (usize, bool)) -> (usize, bool) {
    let inner = tokens.part(open + 1..=last);
    if closed || last + 1 < tokens.len() || inner.last().is_none_or(|token| token.shape != Shape::Period) {
        return (last, closed);
    }
    let comma = inner.iter().rev().take(LONGEST_ATTRIBUTION).position(|token| token.shape == Shape::Comma).map(|back| last - back);
    let credits = |comma: usize| {
        let verb = *tokens.at(comma + 1);
        let speaker = tokens.get(comma + 2);
        comma > open + 1
            && verb.shape == Shape::Lower
            && verb.is(Tags::CUE_VERB)
            && verb.is(Tags::PAST)
            && speaker.is_some_and(|speaker| speaker.is_capital() || speaker.is(Tags::DETERMINER | Tags::SUBJECT_PRONOUN))
    };
    comma.filter(|comma| credits(*comma)).map_or((last, closed), |comma| (comma, false))
}

/// `The mill stays,” said Ana Ruiz.`: where a quotation begins that only its closing mark shows, which is where its
/// sentence does. Between them stands no other quotation.
fn unopened(tokens: &[Token], written: usize, at: usize, mark: Mark) -> Option<usize> {
    let closes = match mark {
        Mark::CloseDouble => true,
        Mark::Straight | Mark::TwoSingles => spacing(tokens, at) == Facing::Closes,
        _ => false,
    };
    let before = tokens.get(written.checked_sub(1)?)?;
    if !closes || !matches!(before.shape, Shape::Comma) || tokens.at(at).spaced() {
        return None;
    }
    let from = written.saturating_sub(LONGEST_UNOPENED);
    let border = tokens.part(from..written).iter().rposition(|token| {
        token.is_quotation() || matches!(token.shape, Shape::Period | Shape::Question | Shape::Exclamation | Shape::Mark(_) | Shape::Colon)
    });
    let start = match border {
        Some(border)
            if matches!(
                tokens.at(from + border).shape,
                Shape::Quotation(Ending::Full) | Shape::Period | Shape::Question | Shape::Exclamation | Shape::Colon
            ) =>
        {
            from + border + 1
        }
        Some(_) => return None,
        None if from == 0 => 0,
        None => return None,
    };
    (start + 1 < written).then_some(start)
}

/// `“The mill stays, "said Ruiz`: a mark attached to the verb behind the comma before it closes.
fn is_astray(tokens: &[Token], at: usize) -> bool {
    let punctuated = matches!(tokens.at(at - 1).shape, Shape::Comma | Shape::Question | Shape::Exclamation | Shape::Period);
    let verb =
        tokens.get(at + 1).is_some_and(|next| next.shape == Shape::Lower && next.is(Tags::CUE_VERB) && next.is(Tags::PAST | Tags::PRESENT));
    punctuated && verb
}

/// The search for the mark that closes a single one, which looks like an apostrophe. A search that fails has
/// read to the paragraph's end, so no later one can succeed: each paragraph is read at most twice.
struct SingleSearch {
    exhausted: bool,
}

impl SingleSearch {
    fn partner(&mut self, source: &str, tokens: &[Token], places: &Places, open: usize) -> Option<usize> {
        if self.exhausted || is_elision(source, tokens.get(open + 1)?) {
            return None;
        }
        let found = marks(tokens, places, open + 2).find(|at| closes_single(source, tokens, *at));
        self.exhausted = found.is_none();
        found
    }
}

/// Whether the apostrophe at `at` closes a quotation: it stands after punctuation, or after a word that is no
/// possessive plural, with white space or punctuation behind it.
fn closes_single(source: &str, tokens: &[Token], at: usize) -> bool {
    if !matches!(tokens.at(at).shape, Shape::Mark(Mark::CloseSingle | Mark::StraightSingle)) || tokens.at(at).spaced() {
        return false;
    }
    let before = tokens.at(at - 1);
    let next = tokens.get(at + 1);
    if next.is_some_and(|next| !next.spaced() && next.is_word()) {
        return false;
    }
    let punctuated =
        matches!(before.shape, Shape::Comma | Shape::Period | Shape::Question | Shape::Exclamation | Shape::Ellipsis | Shape::Dash);
    punctuated || next.is_none_or(|next| !next.is_word()) || !before.text(source).ends_with('s')
}

/// `’90s`, `’em`, `’tis`: letters or a century left out, no quotation.
fn is_elision(source: &str, next: &Token) -> bool {
    next.shape == Shape::Number || is_elided(next.text(source))
}

/// Whether a word is what is left of one behind an apostrophe.
pub(crate) fn is_elided(word: &str) -> bool {
    matches!(word, "em" | "tis" | "twas" | "til" | "n" | "cause" | "round" | "s")
}

/// One token for the quotation from the mark at `open` to the token at `last`.
fn quotation(tokens: &[Token], open: usize, last: usize, closed: bool) -> Token {
    let inner = tokens.part(open + 1..if closed { last } else { last + 1 });
    whole(inner, tokens.at(open).start(), tokens.at(last).end(), closed, tokens.at(open).spaced())
}

/// One token over the bytes `start..end`, for a quotation of these tokens.
fn whole(inner: &[Token], start: usize, end: usize, closed: bool, spaced: bool) -> Token {
    let words = inner.iter().filter(|token| token.is_word()).count();
    let final_token = inner.iter().rev().find(|token| !matches!(token.shape, Shape::Mark(_) | Shape::Close));
    let ending = match final_token.map(|token| token.shape) {
        _ if !closed => Ending::Unclosed,
        Some(Shape::Comma) => Ending::Comma,
        Some(Shape::Period) => Ending::Full,
        Some(Shape::Question | Shape::Exclamation) => Ending::Asking,
        Some(Shape::Dash | Shape::Ellipsis) => Ending::Broken,
        Some(Shape::Upper | Shape::Capital) if final_token.is_some_and(|token| token.is(Tags::ABBREVIATION)) => Ending::Full,
        _ => Ending::Bare,
    };
    let first = inner.iter().find(|token| token.is_word());
    let tags = if first.is_some_and(|token| token.shape == Shape::Lower) { Tags::LOWER_QUOTATION } else { Tags::NONE };
    let entry = Entry { tags, verb: u16::try_from(words).unwrap_or(u16::MAX), ..Entry::default() };
    Token::new(start, end, Shape::Quotation(ending), entry, spaced)
}
