//! Clauses: what a sentence's words are to each other, as far as reported speech needs to know.
//!
//! No full parse is made. A clause is seen by its marks: a finite verb makes one; a comma, a coordinator, a
//! subordinator or `that` borders one. [`settle`] decides for each word of a paragraph, once, whether it is
//! read as a noun or as a finite verb where it stands; all later rules look at one token at a time.

use std::hint::select_unpredictable;

use crate::grammar::reach::Reach;
use crate::grammar::token::{Ending, Shape, Token};
use crate::grammar::units::Units;
use crate::lexicon::hints::{Hints, VERBS};
use crate::lexicon::tags::Tags;

/// A range of tokens of one sentence.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Stretch {
    pub(crate) start: usize,
    pub(crate) end: usize,
}

impl Stretch {
    pub(crate) const fn new(start: usize, end: usize) -> Self {
        Self { start, end }
    }

    pub(crate) const fn is_empty(self) -> bool {
        self.start >= self.end
    }

    pub(crate) const fn len(self) -> usize {
        self.end.saturating_sub(self.start)
    }

    /// The tokens of this stretch.
    pub(crate) fn of(self, units: &[Token]) -> &[Token] {
        units.get(self.start..self.end).unwrap_or_default()
    }
}

/// Auxiliaries of every kind.
pub(crate) const AUXILIARY: Tags = Tags::BE.with(Tags::HAVE).with(Tags::DO).with(Tags::MODAL);

/// What can stand before a noun and not before a verb.
const BEFORE_NOUN: Tags = Tags::DETERMINER.with(Tags::POSSESSIVE_PRONOUN).with(Tags::NUMBER);

/// Marks each word that is read as a noun, and each that is read as a finite verb, where it stands: of those that might
/// be a verb, the hints are of these words alone then.
pub(crate) fn settle(units: &mut Units) {
    // Counted where a verb that might be a name asks for it.
    let mut title_case = None;
    units.settle_all(Hints::VERB, |tokens, at| {
        let (before, token) = (*tokens.at(at.wrapping_sub(1)), *tokens.at(at));
        let small = token.is(Tags::MODAL | Tags::DETERMINER) & (token.shape == Shape::Capital);
        // `the chairman Will Lee`, `Mayor Will Lee`: inside a name, where not every word has its capital.
        let named = small && token.is(Tags::MODAL) && is_between_names(&before, tokens.at(at + 1));
        if small && (is_of_name(&before, &token) || named && !*title_case.get_or_insert_with(|| is_title_case(tokens))) {
            if let Some(token) = tokens.get_mut(at) {
                token.tags = Tags::NONE;
            }
            return false;
        }
        // A determiner with a capital is none either.
        let word = token.is_word();
        if !(token.is(VERBS) & word | (token.shape == Shape::Possessive)) {
            return false;
        }
        // Most stand behind a word that says nothing of them, and can be nothing else.
        let plain = !(before.is(TELLING) | (before.shape == Shape::Possessive) | token.is(NOUNS));
        let read = |tokens: &[Token]| {
            let noun = is_noun((tokens.at(at.wrapping_sub(2)), &before), &token, tokens.at(at + 1)) || is_subject(tokens, at);
            (noun, !noun & makes_finite(&before, &token))
        };
        debug_assert!(!plain || read(tokens) == (false, makes_finite_plainly(&before, &token)), "it is not plain");
        let (noun, mut finite) = if plain { (false, makes_finite_plainly(&before, &token)) } else { read(tokens) };
        // `Fed's`: no verb owns anything.
        if finite & token.is_capital() && tokens.at(at + 1).shape == Shape::Possessive {
            finite = false;
        } else if finite & is_name(&before, &token) {
            finite = *title_case.get_or_insert_with(|| is_title_case(tokens));
        }
        if let Some(token) = tokens.get_mut(at) {
            token.mark_as(Tags::NOUN_HERE.if_so(noun) | Tags::FINITE_HERE.if_so(finite));
        }
        finite & word
    });
}

/// Words that may make a noun of the verb behind them, or tell that it is not finite.
const TELLING: Tags = BEFORE_NOUN
    .with(Tags::QUANTIFIER)
    .with(Tags::PREPOSITION)
    .with(Tags::ADVERB)
    .with(Tags::BE)
    .with(Tags::HAVE)
    .with(Tags::ADJECTIVE_LIKE);

/// What a verb may be besides.
const NOUNS: Tags = Tags::CUE_NOUN.with(Tags::DOCUMENT).with(Tags::OCCASION).with(Tags::BODY).with(Tags::ROLE).with(Tags::PLURAL);

/// Whether a word that may be a verb is a noun, for the two before it and the one behind it.
fn is_noun((earlier, before): (&Token, &Token), token: &Token, next: &Token) -> bool {
    let counted = before.is(Tags::NUMBER) & !before.is(Tags::DETERMINER) & opens_clause(next);
    // `the man before her was late`
    let object = before.is(Tags::OBJECT_PRONOUN) & token.is(AUXILIARY);
    // `Two million have left`
    let auxiliary = before.is(Tags::NUMBER) & token.is(Tags::BE | Tags::HAVE);
    makes_noun(before, token) & !counted & !object & !auxiliary | is_described(earlier, before, token) | is_compound(before, token, next)
}

/// `advocates say`, `reports have said`: whether what could be a verb in `-s` is a noun, because a finite verb stands right behind it.
fn is_subject(tokens: &[Token], at: usize) -> bool {
    const SEVERAL: Tags = Tags::ROLE.with(Tags::DOCUMENT).with(Tags::CUE_NOUN).with(Tags::PLURAL);
    let token = tokens.at(at);
    if !(token.is(Tags::PRESENT) & token.is(SEVERAL)) | token.is(Tags::BASE | AUXILIARY) | (token.shape != Shape::Lower) {
        return false;
    }
    let verb = tokens.at(at + 1 + usize::from(tokens.at(at + 1).is(Tags::ADVERB)));
    let says = verb.is(Tags::CUE_VERB) & verb.is(Tags::PAST | Tags::BASE) & (verb.shape == Shape::Lower);
    // `reports said.`
    let ends = || !tokens.at(at + 2).is_word() || tokens.at(at + 2).is(Tags::THAT);
    verb.is(AUXILIARY) & !verb.is(Tags::ING | Tags::PARTICIPLE) || says && (token.is(Tags::ROLE) || ends())
}

/// Whether a modal or determiner with a capital is a part of a name.
fn is_of_name(before: &Token, token: &Token) -> bool {
    // `“…,” Will Ruiz said`: a name, not a modal.
    let quoted = matches!(before.shape, Shape::Quotation(Ending::Comma | Ending::Asking));
    // `CBS This Morning`: a determiner inside a name is part of it.
    let named = before.is_capital() & !before.is(Tags::PREPOSITION | Tags::SUBORDINATOR | Tags::BUT | Tags::COORDINATOR | Tags::WH);
    // `in late May`: a month.
    let dated = (before.shape == Shape::Lower) & token.is(Tags::MONTH);
    token.is(Tags::MODAL) & (quoted | dated) | token.is(Tags::DETERMINER) & named
}

/// `Mayor` ⟂ ` Will ` ⟂ `Lee`: whether the words around a modal with a capital are names or titles.
const fn is_between_names(before: &Token, next: &Token) -> bool {
    const NO_NAME: Tags = Tags::PREPOSITION.with(Tags::SUBORDINATOR).with(Tags::BUT).with(Tags::COORDINATOR).with(Tags::WH);
    (before.is_capital() | before.is(Tags::ROLE)) & !before.is(NO_NAME) & next.is_capital()
}

/// Whether a word that may be a verb is a noun (or an adjective) because of the word before it: `the claim`,
/// `Ruiz's call`, `of reports`, `the proposed law`. All of it is asked, without a branch: nobody could foresee one.
fn makes_noun(before: &Token, token: &Token) -> bool {
    // `another says`
    const NOUN_TOO: Tags = Tags::CUE_NOUN.with(Tags::PLURAL).with(Tags::DOCUMENT).with(Tags::BASE);
    let possessive = (before.shape == Shape::Possessive) & !before.is(Tags::FINITE_HERE);
    // `Ruiz's warning`
    let owned = possessive & token.is(Tags::ING) & token.is(Tags::CUE_NOUN);
    let participle = token.is(Tags::PAST | Tags::PARTICIPLE | Tags::ING) & !token.is(Tags::BASE | Tags::PRESENT);
    // `another said`: some determiners stand for a noun.
    let described = before.is(BEFORE_NOUN) & !before.is(Tags::THAT | Tags::QUANTIFIER);
    let stands_alone =
        before.is(Tags::QUANTIFIER) & !before.is(Tags::ADVERB) & token.is(Tags::CUE_VERB) & token.is(Tags::PRESENT) & !token.is(NOUN_TOO);
    // `this is late`, `each will pay`, but `the will`, `a being`
    let pronoun = before.is(Tags::DETERMINER) & !before.is(Tags::POSSESSIVE_PRONOUN | Tags::NUMBER) & (before.len() > "the".len());
    let auxiliary = pronoun & token.is(AUXILIARY) & !token.is(Tags::ING) & (token.shape == Shape::Lower);
    let determined = before.is(BEFORE_NOUN) & !before.is(Tags::SUBJECT_PRONOUN | Tags::THAT) & !stands_alone & !auxiliary;
    let tied = before.is(Tags::PREPOSITION) & !before.is(Tags::TO | Tags::SUBORDINATOR);
    owned | (participle & described) | (!participle & (possessive | determined | tied))
}

/// `two in three said they …`: whether a word opens a clause so plainly that what stands before it is a verb, and no part of a noun.
const fn opens_clause(next: &Token) -> bool {
    next.is(Tags::THAT.with(Tags::SUBJECT_PRONOUN).with(Tags::DETERMINER).with(Tags::POSSESSIVE_PRONOUN).with(Tags::IMPERSONAL))
}

/// `a hastily arranged meeting`: whether a participle behind an adverb describes a noun.
fn is_described(earlier: &Token, before: &Token, token: &Token) -> bool {
    const STANDS_ALONE: Tags = Tags::THAT.with(Tags::QUANTIFIER).with(Tags::SUBJECT_PRONOUN);
    let participle = token.is(Tags::PAST | Tags::PAST_LIKE | Tags::PARTICIPLE) & !token.is(Tags::BASE | Tags::PRESENT);
    participle & before.is(Tags::ADVERB) & !before.is(BEFORE_NOUN) & earlier.is(BEFORE_NOUN) & !earlier.is(STANDS_ALONE)
}

/// `a state appeals court`: whether what could be a verb stands inside a compound noun, since a court that is the object of
/// a verb has its article.
fn is_compound(before: &Token, token: &Token, next: &Token) -> bool {
    let plural = token.is(Tags::CUE_NOUN) & token.is(Tags::PRESENT) & !token.is(Tags::BASE) & (token.shape == Shape::Lower);
    let body = next.is(Tags::BODY) & !next.is(Tags::PLURAL) & (next.shape == Shape::Lower);
    // `…, state prosecutor Ana Ruiz said`: one of several has its article as well.
    let titled = token.is(Tags::BODY | Tags::CUE_NOUN) & token.is(Tags::BASE) & (token.shape == Shape::Lower);
    let role = next.is(Tags::ROLE) & !next.is(Tags::PLURAL | Tags::FINITE_VERB) & (next.shape == Shape::Lower);
    plural & body & (before.shape == Shape::Lower) | titled & role & (before.shape == Shape::Comma)
}

/// Whether a capital letter inside a sentence makes a name of what could be a verb: `Mr. Read`, `“…,” Read said`.
fn is_name(before: &Token, token: &Token) -> bool {
    token.is_capital()
        & !token.is(AUXILIARY)
        & (before.is_word() | matches!(before.shape, Shape::Comma | Shape::Quotation(Ending::Comma) | Shape::Possessive))
}

/// Whether most words are capitalised, as in a headline: then a capital says nothing.
pub(crate) fn is_title_case(units: &[Token]) -> bool {
    const STEP: usize = 16;
    let (mut words, mut capitals) = (0, 0);
    let mut left = units.len();
    for step in units.chunks(STEP) {
        words += step.iter().filter(|token| token.is_word()).count();
        capitals += step.iter().filter(|token| token.is_capital()).count();
        left -= step.len();
        // Prose shows early that it is none, whatever is left.
        if capitals * 4 + left < words * 3 {
            return false;
        }
    }
    true
}

/// What tells of a word by itself, and of the pronoun before it, whether it is a finite verb.
#[derive(Clone, Copy)]
struct Looks {
    /// An auxiliary with a tense of its own; `being`, `having` and `been` have no subject.
    auxiliary: bool,
    /// `they claim`
    plural: bool,
    /// A form of some other verb that may be finite.
    verb: bool,
}

impl Looks {
    fn of(before: &Token, token: &Token) -> Self {
        let auxiliary = token.is(AUXILIARY | Tags::CONTRACTED);
        let named = before.is(Tags::SUBJECT_PRONOUN) & !before.is(Tags::MALE | Tags::FEMALE);
        Self {
            auxiliary: auxiliary & !token.is(Tags::ING | Tags::PARTICIPLE),
            plural: !auxiliary & token.is(Tags::CUE_VERB) & token.is(Tags::BASE) & named,
            verb: !auxiliary & (token.is(Tags::FINITE_VERB) | token.is(Tags::CUE_VERB) & token.is(Tags::PAST | Tags::PRESENT)),
        }
    }
}

/// `he's`, `who's`: whether an apostrophe with its `s` is a verb.
fn contracts(before: &Token) -> bool {
    before.is(Tags::SUBJECT_PRONOUN | Tags::IMPERSONAL | Tags::WH | Tags::THAT)
}

/// Whether a word is a finite verb that is no noun, behind one that tells nothing.
fn makes_finite_plainly(before: &Token, token: &Token) -> bool {
    let looks = Looks::of(before, token);
    let past = token.is(Tags::PAST_LIKE) & (before.is_word() | before.is_quotation());
    select_unpredictable(token.shape == Shape::Possessive, contracts(before), looks.auxiliary | looks.plural | looks.verb | past)
}

/// Whether a word is a finite verb, as far as it shows. All of it is asked, without a branch: nobody could foresee one.
fn makes_finite(before: &Token, token: &Token) -> bool {
    const SUBJECTS: Tags = Tags::SUBJECT_PRONOUN
        .with(Tags::IMPERSONAL)
        .with(Tags::WH)
        .with(Tags::ADVERB)
        .with(Tags::QUANTIFIER)
        .with(Tags::ROLE)
        .with(Tags::BODY)
        .with(Tags::DOCUMENT);
    let looks = Looks::of(before, token);
    // `being asked`, `has closed`: the auxiliary is the finite verb; `his respectful roots`: a noun.
    let governed = before.is(Tags::BE | Tags::HAVE) & !before.is(Tags::SUBJECT_PRONOUN) | before.is(Tags::ADJECTIVE_LIKE);
    let noun = token.is(NOUNS) & !token.is(Tags::PAST);
    // `court documents`, `private reports`.
    let compound = noun & (before.shape == Shape::Lower) & !before.is(SUBJECTS);
    // `his “divisive” comments`
    let doubted = noun & (token.shape == Shape::Lower) & (before.shape == Shape::Quotation(Ending::Bare)) & (before.quotation_words() <= 2);
    // `of interested buyers`: behind a preposition stands no verb.
    let past = token.is(Tags::PAST_LIKE) & (before.is_word() & !before.is(Tags::ADVERB | Tags::PREPOSITION) | before.is_quotation());
    let other = looks.plural | (looks.verb | past) & !governed & !compound & !doubted;
    select_unpredictable(token.shape == Shape::Possessive, contracts(before), looks.auxiliary | other)
}

/// Whether a finite verb stands among these tokens.
pub(crate) fn has_finite(units: &[Token]) -> bool {
    units.iter().any(|token| token.is(Tags::FINITE_HERE))
}

/// Whether a noun phrase cannot go on over this token, read in either direction.
pub(crate) fn borders_phrase(token: &Token) -> bool {
    match token.shape {
        Shape::Lower | Shape::Capital | Shape::Upper | Shape::Number => {
            token.is(Tags::FINITE_HERE | Tags::THAT)
                || token.is(Tags::WH | Tags::SUBORDINATOR | Tags::BUT) && !token.is(Tags::PREPOSITION)
                || token.is(Tags::OBJECT_PRONOUN) && !token.is(Tags::POSSESSIVE_PRONOUN)
        }
        Shape::Possessive => token.is(Tags::FINITE_HERE),
        Shape::Quotation(ending) => {
            matches!(ending, Ending::Comma | Ending::Full | Ending::Asking | Ending::Broken | Ending::Unclosed)
                || token.quotation_words() > 6
        }
        Shape::Symbol | Shape::Open | Shape::Close | Shape::Mark(_) => false,
        _ => true,
    }
}

/// Whether a token ends a clause: `.`, `;`, `?`, `!`.
pub(crate) fn is_stop(token: &Token) -> bool {
    matches!(token.shape, Shape::Period | Shape::Semicolon | Shape::Question | Shape::Exclamation | Shape::Ellipsis)
}

/// The stretch without punctuation at its ends.
pub(crate) fn trimmed(units: &[Token], mut stretch: Stretch) -> Stretch {
    let loose = |token: &Token| matches!(token.shape, Shape::Comma | Shape::Period | Shape::Semicolon | Shape::Dash | Shape::Colon);
    while !stretch.is_empty() && loose(units.at(stretch.start)) {
        stretch.start += 1;
    }
    while !stretch.is_empty() && loose(units.at(stretch.end - 1)) {
        stretch.end -= 1;
    }
    stretch
}
