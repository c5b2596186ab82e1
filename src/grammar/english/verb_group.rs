//! Verb groups: the cue with its auxiliaries, negation and adverbs.
//!
//! `verb-group = { auxiliary | negation | adverb | "to" } cue-verb [ particle ]`, as in `has repeatedly said`.

use crate::grammar::reach::Reach;

use super::clause::{AUXILIARY, Stretch, has_finite, is_title_case};
use super::content::is_plain_noun;
use super::phrase::is_one_of;
use crate::grammar::token::{Shape, Token};
use crate::lexicon::frame::{Frame, Surety, Verb};
use crate::lexicon::table::Lexicon;
use crate::lexicon::tags::Tags;
use crate::model::attribution::Stance;

/// Words behind which a noun is in the plural.
const SEVERAL: &[&str] = &["most", "many", "several", "few", "some", "all", "both", "other", "two", "three", "four", "five", "dozen"];

/// How a verb group stands in its clause.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Form {
    /// `said`, `says`, `has said`, `is saying`, `would say`: with a subject of its own.
    Finite,
    /// `saying`: shares the subject of the clause beside it.
    Participle,
    /// `to say`.
    Infinitive,
    /// `was told`: its subject is told, and the speaker may follow with `by`.
    Passive,
}

/// A reporting verb in its sentence.
#[derive(Debug, Clone, Copy)]
pub(crate) struct VerbGroup {
    /// From the first auxiliary to the verb or its particle.
    pub(crate) stretch: Stretch,
    pub(crate) verb: &'static Verb,
    pub(crate) form: Form,
    /// Whether the verb stands alone in a simple tense, as it must before its speaker (`said Ruiz`).
    pub(crate) simple: bool,
}

impl VerbGroup {
    pub(crate) const fn takes(&self, frame: Frame) -> bool {
        self.verb.frame.any(frame)
    }

    pub(crate) fn surely(&self) -> bool {
        self.verb.surety == Surety::High
    }
}

/// The verb group whose verb stands at `head`, if a reporting verb does.
pub(crate) fn verb_group(source: &str, units: &[Token], head: usize, lexicon: &'static Lexicon) -> Option<VerbGroup> {
    let token = units.get(head)?;
    if !token.is(Tags::CUE_VERB) || token.shape == Shape::Capital && head > 0 && !units.at(head - 1).is_quotation() && !is_title_case(units)
    {
        return None;
    }
    let noun = token.is(Tags::NOUN_HERE);
    // A noun is one, unless an auxiliary stands before it: most need not be looked up.
    if noun && head > 0 && !is_part(units.part(..head), head - 1) && !units.at(head - 1).is(Tags::WEEKDAY) {
        return None;
    }
    let alone = lexicon.verbs.get(usize::from(token.verb))?;
    let (verb, end) = with_particle(source, units, head, lexicon).unwrap_or((alone, head + 1));
    if verb.frame.any(Frame::PHRASAL_ONLY) {
        return None;
    }
    let near = between_auxiliary(units, head);
    let (mut start, aux) = auxiliaries(units.part(..near));
    if start == near {
        start = head;
    }
    let past = token.is(Tags::PAST);
    let adverbs = |start: usize| units.part(start..head).iter().all(|token| token.is(Tags::ADVERB));
    let sure = alone.surety == Surety::High;
    let form = match () {
        // `he's saying`, `he's said`; but `it's been said` is passive.
        () if aux.clitic && (token.is(Tags::ING) || token.is(Tags::PARTICIPLE) && !aux.be) => Form::Finite,
        () if aux.be && token.is(Tags::ING) => Form::Finite,
        // `is sure that`
        () if aux.be && token.is(Tags::PARTICIPLE) && verb.frame.any(Frame::FELT) && !units.at(end).is(Tags::BY) => Form::Finite,
        () if aux.be && !aux.have && token.is(Tags::PARTICIPLE) => Form::Passive,
        () if aux.be && token.is(Tags::PARTICIPLE) => Form::Passive,
        () if aux.have && token.is(Tags::PARTICIPLE) => Form::Finite,
        () if (aux.modal || aux.auxiliary_do) && token.is(Tags::BASE) => Form::Finite,
        () if aux.to && token.is(Tags::BASE) && went_on(source, units, start).is_some() => {
            start = went_on(source, units, start).unwrap_or(start);
            Form::Finite
        }
        () if aux.to && token.is(Tags::BASE) => Form::Infinitive,
        () if noun => return None,
        () if past && start == head && asked(units, head, alone) => Form::Passive,
        () if past
            && !sure
            && units
                .get(head + 1)
                .is_some_and(|next| next.is(Tags::FINITE_HERE) && !next.is(Tags::CUE_VERB | Tags::SUBJECT_PRONOUN | Tags::IMPERSONAL)) =>
        {
            return None;
        }
        () if past
            && start == head
            && head > 0
            && (units.at(head - 1).shape == Shape::Number || units.at(head - 1).is(Tags::NUMBER))
            && units.get(head + 1).is_some_and(|next| {
                next.shape == Shape::Lower && (next.tags == Tags::NONE || next.is(Tags::PLURAL) && !next.is(Tags::SUBJECT_PRONOUN))
            }) =>
        {
            return None;
        }
        () if past || token.is(Tags::PRESENT) => Form::Finite,
        // `a ruling party`
        () if token.is(Tags::ING)
            && !sure
            && units.get(head + 1).is_some_and(|next| next.is(Tags::BODY))
            && token.text(source) == "ruling" =>
        {
            return None;
        }
        // `the most telling promise`
        () if token.is(Tags::ING)
            && units.at(head.wrapping_sub(1)).is(Tags::QUANTIFIER)
            && matches!(units.at(head.wrapping_sub(1)).text(source), "most" | "more" | "least" | "less") =>
        {
            return None;
        }
        // `a deep understanding of the town`: no verb that is not one with `of`.
        () if token.is(Tags::ING) && end == head + 1 && units.at(end).is(Tags::OF) => {
            return None;
        }
        // `Under a separate ruling in the case, …`: a noun.
        () if token.is(Tags::ING) && !sure && units.at(end).is(Tags::PREPOSITION) && is_one(source, units, head) => {
            return None;
        }
        () if token.is(Tags::ING) => {
            // `in addition to saying`: a preposition.
            if aux.to {
                start = head;
            }
            Form::Participle
        }
        // `In one briefing note she was told …`: a noun.
        () if token.is(Tags::BASE) && start == head && is_one(source, units, head) => return None,
        // `forty state councils`: a part of a noun.
        () if token.is(Tags::BASE) && start == head && head > 0 && is_attribute(units, head) => return None,
        // `banks like this one`: a preposition.
        () if token.is(Tags::BASE)
            && !before_title(units, head)
            && !(token.is(Tags::PREPOSITION)
                && start == head
                && !units.at(head.saturating_sub(1)).is(Tags::SUBJECT_PRONOUN | Tags::WH))
            && (plural_subject(source, units, start)
                || sure && start == head && speaks_as_one(units, head)
                || adverbs(start) && (sure || units.at(head + 1).is(Tags::THAT)) && plural_head(source, units, start)
                || start == head && start > 0 && opens_clause(units, head + 1, sure)) =>
        {
            Form::Finite
        }
        () => return None,
    };
    if start == head && form == Form::Finite && token.is(Tags::PRESENT) && !singular_subject(source, units, head, sure) {
        return None;
    }
    // `the party rules require …`: a noun, with the verb behind it.
    if form == Form::Finite
        && simple_present(token, start == head)
        && units.get(head + 1).is_some_and(|next| {
            next.shape == Shape::Lower && next.is(Tags::BASE | Tags::FINITE_VERB) && !next.is(Tags::CUE_NOUN | Tags::PREPOSITION)
        })
    {
        return None;
    }
    // `drawing loud jeers`: the object of the participle before it.
    if form == Form::Finite
        && token.is(Tags::PRESENT)
        && token.is(Tags::CUE_NOUN)
        && start > 0
        && head <= start + 1
        && units.at(start - 1).is(Tags::ING | Tags::ING_LIKE)
    {
        return None;
    }
    let simple = start == head && (past || token.is(Tags::PRESENT) || token.is(Tags::BASE));
    Some(VerbGroup { stretch: Stretch::new(start, end), verb, form, simple })
}

/// `his rival, state Sen. Ana Ruiz`: whether a word that could be a verb in the plural stands between a comma and one title, which
/// can be no subject of it.
fn before_title(units: &[Token], head: usize) -> bool {
    units.at(head + 1).is(Tags::HONORIFIC) && units.at(head.wrapping_sub(1)).shape == Shape::Comma
}

/// The phrasal verb that the one at `head` makes with its particle, if it does, and where it ends.
fn with_particle(source: &str, units: &[Token], head: usize, lexicon: &'static Lexicon) -> Option<(&'static Verb, usize)> {
    let alone = units.at(head).verb;
    let whole = |word: &Token| lexicon.phrasal(alone, source, word.span()).and_then(|whole| lexicon.verbs.get(usize::from(whole)));
    let next = units.at(head + 1);
    if next.shape == Shape::Lower
        && let Some(phrasal) = whole(next)
    {
        return Some((phrasal, head + 2));
    }
    // `made it clear that …`
    if next.is(Tags::IMPERSONAL)
        && next.text(source) == "it"
        && let Some(phrasal) = units.get(head + 2).and_then(whole).filter(|phrasal| phrasal.lemma.starts_with("make "))
    {
        return Some((phrasal, head + 3));
    }
    None
}

/// `had on Thursday` ← `observed`: where the words of time begin that stand between an auxiliary and its verb at `head`.
fn between_auxiliary(units: &[Token], head: usize) -> usize {
    if let Some(tied) = tied_auxiliary(units, head) {
        return tied;
    }
    let day = head.checked_sub(1).filter(|day| units.at(*day).is(Tags::WEEKDAY));
    let on = day.and_then(|day| day.checked_sub(1)).filter(|on| units.at(*on).is(Tags::PREPOSITION));
    on.filter(|on| *on > 0 && units.at(on - 1).is(Tags::HAVE | Tags::BE)).unwrap_or(head)
}

/// `have in the past` ← `said`, `has in particular` ← `noted`: where a phrase begins that stands between an auxiliary and its verb.
fn tied_auxiliary(units: &[Token], head: usize) -> Option<usize> {
    const LONGEST: usize = 3;
    if head < 3 || !units.at(head).is(Tags::PARTICIPLE | Tags::BASE | Tags::ING) || units.at(head - 1).shape != Shape::Lower {
        return None;
    }
    let plain = |at: &usize| units.at(*at).shape == Shape::Lower && !units.at(*at).is(AUXILIARY | Tags::FINITE_HERE | Tags::TO | Tags::WH);
    let tie = (head.saturating_sub(LONGEST)..head - 1).rev().take_while(plain).find(|at| units.at(*at).is(Tags::PREPOSITION))?;
    let auxiliary = units.at(tie.checked_sub(1)?);
    (auxiliary.is(Tags::HAVE | Tags::MODAL) && !units.at(tie).is(Tags::SUBORDINATOR)).then_some(tie)
}

/// What stands before the verb in its group.
#[derive(Debug, Clone, Copy, Default)]
struct Auxiliaries {
    be: bool,
    clitic: bool,
    have: bool,
    auxiliary_do: bool,
    modal: bool,
    to: bool,
}

/// `auxiliaries = { auxiliary | adverb | negation | "to" }`, read leftwards from the verb: `will not` ← `say`. Where they begin, and what
/// they are.
fn auxiliaries(before: &[Token]) -> (usize, Auxiliaries) {
    let mut seen = Auxiliaries::default();
    let mut start = before.len();
    while let Some(at) = start.checked_sub(1) {
        if !is_part(before, at) {
            break;
        }
        let token = before.at(at);
        let clitic = token.shape == Shape::Possessive;
        start = at;
        // Only what stands nearest before the verb governs it: in `was said to have told`, `have`.
        let governed = seen.be | seen.have | seen.modal | seen.auxiliary_do | seen.to;
        if clitic {
            seen.clitic = true;
        } else if token.is(Tags::BE) && !seen.have && !seen.to {
            seen.be = true;
        } else if !governed || seen.be {
            seen.have |= token.is(Tags::HAVE);
            seen.auxiliary_do |= token.is(Tags::DO);
            seen.modal |= token.is(Tags::MODAL);
            seen.to |= token.is(Tags::TO);
        }
    }
    (start, seen)
}

/// Whether a token is an auxiliary or what may stand beside one.
#[inline]
fn is_part(before: &[Token], at: usize) -> bool {
    const PART: Tags = AUXILIARY.with(Tags::NEGATION).with(Tags::TO);
    let token = before.at(at);
    let clitic = (token.shape == Shape::Possessive) & token.is(Tags::FINITE_HERE);
    // `have all said`, `did each say`: a quantifier behind an auxiliary belongs to the subject before it.
    let floating = || token.is(Tags::QUANTIFIER) && at > 0 && before.at(at - 1).is(AUXILIARY);
    token.is(PART) | clitic | token.is(Tags::ADVERB) & (token.shape == Shape::Lower) || floating()
}

/// Whether what stands before `at` can be the subject of a verb in the plural present: `critics say`, `they want`.
fn plural_subject(source: &str, units: &[Token], at: usize) -> bool {
    let Some(before) = at.checked_sub(1).and_then(|before| units.get(before)) else { return false };
    if before.is(Tags::SUBJECT_PRONOUN) {
        return !before.is(Tags::MALE | Tags::FEMALE);
    }
    before.is(Tags::PLURAL | Tags::QUANTIFIER | Tags::WH)
        // `a June 10, 2009 email`
        || (before.shape == Shape::Number || before.is(Tags::NUMBER)) && !units.get(at).is_some_and(|verb| verb.is(Tags::CUE_NOUN))
        // `a routine, albeit serious, challenge to crews`: behind a comma a noun with what is tied to it is none.
        || matches!(before.shape, Shape::Comma | Shape::Dash | Shape::Symbol)
            && !units.get(at).is_some_and(|verb| verb.is(Tags::CUE_NOUN) && units.at(at + 1).is(Tags::PREPOSITION | Tags::TO))
        || before.is_word()
            && !before.is(Tags::ADJECTIVE_LIKE)
            && !(at >= 2 && matches!(units.at(at - 2).text(source), "a" | "an"))
            && before.text(source).ends_with('s')
            && !before.is(Tags::PREPOSITION | Tags::DETERMINER | Tags::TO | Tags::ADVERB | Tags::POSSESSIVE_PRONOUN)
}

/// `one briefing` ← `note`, `a separate` ← `ruling`: whether a word for one stands before a noun and what could be a verb, and that is the noun.
fn is_one(source: &str, units: &[Token], head: usize) -> bool {
    let (first, second) = (units.at(head.wrapping_sub(2)), units.at(head.wrapping_sub(1)));
    let plain = second.shape == Shape::Lower && (second.tags == Tags::NONE || second.is(Tags::ING | Tags::ING_LIKE | Tags::ADJECTIVE_LIKE));
    head > 1 && plain && first.is_word() && is_one_of(first.text(source), &["a", "an", "one", "this", "another", "each"])
}

/// `the team` ← `write,`: whether a body before a verb in the plural stands for its members, as in British English, and nothing follows.
fn speaks_as_one(units: &[Token], head: usize) -> bool {
    let body = units.at(head.wrapping_sub(1));
    let ends = units.get(head + 1).is_none_or(|next| matches!(next.shape, Shape::Comma | Shape::Period | Shape::Colon));
    ends && body.is(Tags::BODY) && body.shape == Shape::Lower && units.at(head.wrapping_sub(2)).is(Tags::DETERMINER)
}

/// `residents of the upper village` ← `say`: whether a noun in the plural heads the phrase before `at`, with another
/// noun tied to it.
fn plural_head(source: &str, units: &[Token], at: usize) -> bool {
    const LONGEST_TIED: usize = 12;
    let before = units.part(at.saturating_sub(LONGEST_TIED)..at);
    // `islanders stranded by the storm`: a participle is no border.
    let participle = |token: &Token| token.is(Tags::PAST_LIKE | Tags::PAST) && !token.is(Tags::CUE_VERB);
    let reduced = |at: usize| participle(before.at(at)) && before.get(at + 1).is_some_and(|next| next.is(Tags::PREPOSITION));
    let phrase = (0..before.len()).rev().find(|at| {
        let token = before.at(*at);
        !token.is_word() || token.is(Tags::WH | Tags::COORDINATOR) || token.is(Tags::FINITE_HERE) && !reduced(*at)
    });
    // `the guild and the abbey` ← `say`
    if phrase.is_some_and(|border| {
        border > 0
            && before.at(border).is(Tags::COORDINATOR)
            && before.at(border - 1).is_capital()
            && before.get(border + 1).is_some_and(Token::is_capital)
    }) {
        return true;
    }
    let phrase = before.part(phrase.map_or(0, |border| border + 1)..);
    let tie = phrase.iter().position(|token| token.is(Tags::PREPOSITION) && !token.is(Tags::SUBORDINATOR));
    let from = at - phrase.len();
    // `those surveyed` ← `say`
    if before.last().is_some_and(participle) {
        return plural_subject(source, units, at - 1) || at > 1 && units.at(at - 2).text(source).eq_ignore_ascii_case("those");
    }
    let tie = tie.map(|tie| tie - usize::from(tie > 0 && participle(phrase.at(tie - 1))));
    // `people familiar with the plan` ← `say`
    let described = |tie: usize| tie > 1 && is_plain_noun(phrase.at(tie - 1)) && plural_subject(source, units, from + tie - 1);
    // `those at the mill`
    let those = |tie: usize| tie == 1 && phrase.at(0).text(source).eq_ignore_ascii_case("those");
    tie.is_some_and(|tie| {
        tie > 0
            && tie + 1 < phrase.len()
            && phrase.at(tie - 1).is_word()
            && (plural_subject(source, units, from + tie) || described(tie) || those(tie))
    })
}

/// Whether what stands before `at` can be the subject of a verb in `-s`. Many such forms are plural nouns too
/// (`two states`, `private emails`), so for a verb that is not sure a name, a pronoun or a speaker must stand there.
fn singular_subject(source: &str, units: &[Token], at: usize, sure: bool) -> bool {
    let sure = sure && !units.at(at).is(Tags::CUE_NOUN | Tags::PLURAL);
    let Some(before) = at.checked_sub(1).and_then(|before| units.get(before)) else { return false };
    // `several states`, `four other states`
    if units.at(at).is(Tags::PLURAL) && (before.shape == Shape::Number || before.is(Tags::QUANTIFIER | Tags::NUMBER)) {
        return false;
    }
    // `most Northern states`: what stands behind a word for several is in the plural, and no verb of one.
    let many = units.at(at.wrapping_sub(2));
    if units.at(at).is(Tags::PLURAL)
        && many.is(Tags::QUANTIFIER | Tags::NUMBER)
        && before.is_word()
        && !before.is(Tags::PREPOSITION | Tags::FINITE_HERE)
        && is_one_of(many.text(source), SEVERAL)
    {
        return false;
    }
    // `said the rain, and requests to stay, were new`: what follows a verb in the past is none in the present.
    if before.is(Tags::COORDINATOR) && units.at(at).is(Tags::CUE_NOUN) {
        const NEAR: usize = 24;
        let verb = units
            .part(..at)
            .iter()
            .rev()
            .take(NEAR)
            .find(|token| token.is(Tags::FINITE_HERE) && (token.is(Tags::CUE_VERB) || !token.is(Tags::PLURAL)));
        if verb.is_some_and(|verb| verb.is(Tags::PAST) && !verb.is(Tags::PRESENT)) {
            return false;
        }
    }
    // `a breach of league rules`
    if before.shape == Shape::Lower && before.is(Tags::BODY) && units.at(at.wrapping_sub(2)).is(Tags::OF) {
        return false;
    }
    sure || before.shape != Shape::Lower && !before.is(Tags::NUMBER) && before.shape != Shape::Number
        || before.is(Tags::SUBJECT_PRONOUN | Tags::IMPERSONAL | Tags::WH | Tags::ADVERB | Tags::QUANTIFIER | Tags::COORDINATOR)
        || before.is(Tags::ROLE | Tags::BODY | Tags::DOCUMENT) && !before.is(Tags::PLURAL)
}

/// Whether a form in `-s` that stands alone may be a noun in the plural.
const fn simple_present(token: &Token, alone: bool) -> bool {
    alone && token.is(Tags::PRESENT) && token.is(Tags::CUE_NOUN.with(Tags::PLURAL)) && !token.is(Tags::PAST)
}

/// `forty state councils`, `most state papers`: whether what could be a verb in the plural stands between a number and a noun.
fn is_attribute(units: &[Token], head: usize) -> bool {
    const NOUN: Tags = Tags::BODY.with(Tags::DOCUMENT).with(Tags::CUE_NOUN).with(Tags::ROLE);
    let (before, token, next) = (units.at(head - 1), units.at(head), units.at(head + 1));
    token.is(NOUN)
        && (before.shape == Shape::Number || before.is(Tags::NUMBER | Tags::QUANTIFIER))
        && next.shape == Shape::Lower
        && (next.tags == Tags::NONE || next.is(NOUN))
}

/// `Asked about the vote, …`, `when asked whether …`: a participle that opens a clause of its own.
fn asked(units: &[Token], head: usize, verb: &Verb) -> bool {
    let asks = verb.frame.any(Frame::QUESTION) && verb.frame.any(Frame::ADDRESSEE);
    // `Ruiz, who runs the mill, warned of …`: only who is asked need not be the subject behind a comma.
    // `He knocked, asked if she was happy and left`: nor where he has done something before.
    let acts = || {
        let clause = units.part(..head - 1);
        let from = clause.iter().rposition(|token| token.shape == Shape::Comma || token.is(Tags::WH | Tags::SUBORDINATOR | Tags::THAT));
        let own = clause.part(from.map_or(0, |at| at + 1)..);
        let ends = |pair: &[Token]| pair.at(0).is(Tags::COORDINATOR) && pair.at(1).is(Tags::FINITE_HERE);
        own.len() > 1 && has_finite(own) && !from.is_some_and(|at| clause.at(at).is(Tags::WH)) && units.part(head..).windows(2).any(ends)
    };
    let behind_comma = || head > 1 && units.at(head - 1).shape == Shape::Comma && verb.stance == Stance::Question && !acts();
    let opens = || head == 0 || units.at(head - 1).is(Tags::SUBORDINATOR) || behind_comma();
    asks && opens()
        && units.get(head + 1).is_some_and(|next| {
            // `Told that he had won, Ruiz …`
            next.is(Tags::PREPOSITION | Tags::IF | Tags::WH) || verb.lemma == "tell" && next.is(Tags::THAT | Tags::SUBJECT_PRONOUN)
        })
        && !units.at(head).is(Tags::BASE)
}

/// `went on` ← `to say`, `continues` ← `to insist`: where a verb that only carries the next one begins.
fn went_on(source: &str, units: &[Token], to: usize) -> Option<usize> {
    let before = to.checked_sub(1)?;
    let on = before > 0 && units.at(before).is(Tags::PARTICLE) && units.at(before).text(source) == "on";
    let carries = |carrier: &usize| units.at(*carrier).is(Tags::CARRIER) || used_to(source, units, *carrier);
    let carrier = Some(before - usize::from(on)).filter(carries)?;
    // `is continuing` ← `to insist`, `has repeatedly gone on` ← `to say`
    let beside = |token: &&Token| token.is(AUXILIARY | Tags::ADVERB) && !token.is(Tags::ING) && token.shape == Shape::Lower;
    Some(carrier - units.part(..carrier).iter().rev().take_while(beside).count())
}

/// `she used` ← `to say`: whether `used` tells of a habit, as behind its subject; in `words used to describe it` something is used.
fn used_to(source: &str, units: &[Token], at: usize) -> bool {
    let subject = units.at(at.wrapping_sub(1));
    units.at(at).text(source) == "used"
        && (subject.is_capital() || subject.shape == Shape::Comma || subject.is(Tags::SUBJECT_PRONOUN | Tags::ROLE | Tags::ADVERB))
}

/// `say they …`, `claim that …`: whether a clause opens at `at` so plainly that the word before it is a verb.
fn opens_clause(units: &[Token], at: usize, sure: bool) -> bool {
    const NO_SUBJECT: Tags =
        Tags::TO.with(Tags::PREPOSITION).with(Tags::DETERMINER).with(Tags::POSSESSIVE_PRONOUN).with(Tags::OBJECT_PRONOUN);
    // `the figures and the data suggest that the mill …`
    let that = || {
        units.at(at).is(Tags::THAT)
            && units.get(at + 1).is_some_and(|next| !next.is(Tags::FINITE_HERE))
            && sure
            && !units.at(at - 1).is(Tags::CUE_NOUN | Tags::DOCUMENT | Tags::BODY | Tags::OCCASION)
    };
    units.get(at).is_some_and(|next| next.is(Tags::SUBJECT_PRONOUN) || that()) && !units.at(at - 2).is(NO_SUBJECT)
}
