//! What stands before an attribution: a statement, or only its speaker with what is told of her.
//!
//! `statement = clause | quotation` : `The mill stays` ← `, Ruiz said` · `“No”` ← `, said the mayor`; but not `During the service` ← `, Ruiz asked …`

use super::clause::{Stretch, has_finite, is_stop, trimmed};
use super::finding::Line;
use super::noun_phrase::{speaker_ahead, with_appositions};
use super::phrase::is_one_of;
use super::verb_group::VerbGroup;
use crate::grammar::reach::Reach;
use crate::grammar::token::{Ending, Shape, Token};
use crate::lexicon::frame::Frame;
use crate::lexicon::tags::Tags;

/// What is said before an attribution that starts at `end`: back to the sentence's start or the last statement's end.
pub(super) fn statement_before(units: &[Token], floor: usize, end: usize) -> Option<Stretch> {
    let mut start = units.part(floor..end).iter().rposition(|token| token.shape == Shape::Open).map_or(floor, |open| {
        if units.part(floor + open..end).iter().any(|token| token.shape == Shape::Close) { floor } else { floor + open + 1 }
    });
    while start < end
        && (units.at(start).is(Tags::BUT | Tags::COORDINATOR) || matches!(units.at(start).shape, Shape::Comma | Shape::Semicolon))
    {
        start += 1;
    }
    // `The plan lost its way: “…,” he said.` · `… — “…,” he said — …`: the quotation alone is said.
    let last = units.part(start..end).iter().rposition(|token| !matches!(token.shape, Shape::Comma)).map_or(start, |at| start + at);
    if last > start
        && units.at(last).is_quotation()
        && matches!(units.at(last - 1).shape, Shape::Colon | Shape::Dash)
        && units.at(last).quotation_words() > 2
    {
        start = last;
    }
    let left = trimmed(units, Stretch::new(start, end));
    (!left.is_empty()).then_some(left)
}

/// Whether words before a comment clause make a statement and no adverbial: a clause, or more than one opens a sentence with.
pub(super) fn is_statement(tokens: &[Token]) -> bool {
    // `Asked whether the mill would close, Ruiz nodded.`
    if tokens.first().is_some_and(|first| first.is_capital() && first.is(Tags::PARTICIPLE) && first.is(Tags::CUE_VERB)) {
        return false;
    }
    if tokens.first().is_some_and(is_adverbial) {
        // `When the mill closed, Ruiz said …` opens a sentence; `When the mill closed, they left, Ruiz said` states.
        let comma = tokens.iter().position(|token| token.shape == Shape::Comma);
        return comma.is_some_and(|comma| has_finite(tokens.part(comma..)))
            || !tokens.first().is_some_and(|first| first.is(Tags::SUBORDINATOR)) && has_finite(tokens);
    }
    has_finite(tokens) || tokens.len() > 4
}

/// A quotation that ends as a statement with its attribution behind it does: `“…,”` `“…?”` `“… —”`.
pub(super) fn is_quoted_statement(token: &Token) -> bool {
    matches!(token.shape, Shape::Quotation(Ending::Comma | Ending::Asking | Ending::Broken | Ending::Unclosed | Ending::Full))
        || matches!(token.shape, Shape::Quotation(Ending::Bare)) && token.quotation_words() > 2
}

/// Whether a token is a quotation longer than a title or a word in marks.
pub(super) fn long_quotation(token: &Token) -> bool {
    token.is_quotation() && token.quotation_words() > 4
}

/// Whether a word opens an adverbial.
fn is_adverbial(first: &Token) -> bool {
    first.is(Tags::PREPOSITION | Tags::SUBORDINATOR | Tags::ADVERB | Tags::ING | Tags::ING_LIKE | Tags::TIME | Tags::AS)
}

/// `During the long service,`: whether words open a sentence and state nothing, having no verb but in a participle.
pub(super) fn is_fronted(tokens: &[Token]) -> bool {
    // `When asked, …`
    let reduced = tokens.len() == 3 && tokens.at(0).is(Tags::SUBORDINATOR) && tokens.at(1).is_word() && tokens.at(2).shape == Shape::Comma;
    reduced
        || tokens.first().is_some_and(|first| is_adverbial(first) || first.is(Tags::WEEKDAY))
            && !tokens.iter().any(|token| token.is(Tags::FINITE_HERE) && !token.is(Tags::PAST_LIKE) || long_quotation(token))
}

/// `If the weir breaks, Ruiz warned, most rowers leave`: whether what stands before the speaker is a clause of condition, which says nothing alone.
pub(super) fn opens_condition(units: &[Token], floor: usize, speaker: usize) -> bool {
    let before = units.part(floor..speaker - 1);
    before.first().is_some_and(|first| first.is(Tags::IF) && !first.is(Tags::WH)) && !before.iter().any(|token| token.shape == Shape::Comma)
}

/// Whether what stands before words in marks makes a title of them: `on`, `Ruiz's`, `titled`.
pub(super) fn entitles(line: Line<'_>, before: &Token) -> bool {
    before.is(Tags::PREPOSITION) || before.shape == Shape::Possessive || is_titling(line, before)
}

/// `a course titled` → `“Trace Your Family”`: whether a participle gives something its title.
pub(super) fn is_titling(line: Line<'_>, before: &Token) -> bool {
    const TITLED: &[&str] = &["called", "captioned", "dubbed", "entitled", "headlined", "named", "subtitled", "titled"];
    before.shape == Shape::Lower && is_one_of(before.text(line.source), TITLED)
}

/// `Ana Ruiz, host of “Leeds Today,”` ← `said`: whether words are a subject that a title ends, and no statement.
pub(super) fn ends_with_title(tokens: &[Token]) -> bool {
    let [before @ .., owner, title] = tokens else { return false };
    title.shape == Shape::Quotation(Ending::Comma)
        && !long_quotation(title)
        && (owner.is(Tags::PREPOSITION) || owner.shape == Shape::Possessive)
        && before.first().is_some_and(|first| first.is_capital() && first.is_word())
        && !has_finite(tokens)
}

/// `The guild, with Ruiz calling it “a farce,”` ← `demanded`: whether words are a subject that an aside with a quotation ends.
pub(super) fn ends_with_aside(tokens: &[Token]) -> bool {
    let quotation = tokens.iter().position(Token::is_quotation).unwrap_or(tokens.len());
    quotation + 1 == tokens.len()
        && quotation > 1
        && tokens.at(quotation - 1).is_word()
        && !has_finite(tokens)
        && tokens.iter().any(|token| token.shape == Shape::Comma)
}

/// `“…,” Ruiz, 58,` ← `told`: whether what stands last before the verb is its own subject, behind a quotation.
pub(super) fn names_itself(tokens: &[Token]) -> bool {
    let after = tokens.iter().rposition(|token| is_quoted_statement(token) && token.is_quotation());
    // Only up to the first comma: a relative clause behind the name has a verb of its own.
    after.is_some_and(|at| {
        let own = tokens.part(at + 1..);
        let comma = own.iter().position(|token| token.shape == Shape::Comma).unwrap_or(own.len());
        comma > 0 && !has_finite(own.part(..comma))
    })
}

/// `The guild, in a letter signed by its reeve, Ana Ruiz,` ← `dismissed`: whether words have a verb in asides alone.
pub(super) fn states_in_asides(tokens: &[Token]) -> bool {
    let mut segments = tokens.split(|token| token.shape == Shape::Comma);
    let mut stated = false;
    let bare = segments.next().is_some_and(|subject| !has_finite(subject) && !subject.first().is_some_and(is_adverbial));
    let aside = |segment: &[Token]| {
        segment.first().is_some_and(|first| first.is(Tags::PREPOSITION) && !first.is(Tags::SUBORDINATOR)) && !has_subject(segment)
    };
    let asides = segments.all(|segment| {
        stated |= has_finite(segment);
        !has_finite(segment) || aside(segment)
    });
    bare && asides && stated
}

/// `in the end` ← `the mill stays`: whether a noun phrase stands right behind another, as the subject of a clause does.
fn has_subject(tokens: &[Token]) -> bool {
    const OTHER: Tags = Tags::PREPOSITION.with(Tags::COORDINATOR).with(Tags::FINITE_HERE).with(Tags::TO);
    const SUBJECT: Tags = Tags::DETERMINER.with(Tags::SUBJECT_PRONOUN).with(Tags::IMPERSONAL);
    tokens.windows(2).any(|pair| !pair.at(0).is(OTHER.with(SUBJECT)) && pair.at(1).is(SUBJECT))
}

/// `“…” but to lead, says Ruiz`: whether the journalist's words follow a quotation inside the statement.
pub(super) fn trails_quotation(tokens: &[Token]) -> bool {
    let last = tokens
        .iter()
        .rposition(Token::is_quotation)
        .filter(|at| long_quotation(tokens.at(*at)) || *at == 0 || has_finite(tokens.part(..*at)));
    let after = last.and_then(|at| tokens.get(at + 1));
    after.is_some_and(|token| token.is(Tags::COORDINATOR | Tags::BUT | Tags::PREPOSITION | Tags::TO | Tags::FINITE_HERE))
}

/// `Mill to close in May, says owner`: whether words are said that have an infinitive and no other verb, or are denied; their speaker, who starts
/// at `speaker`, ends the sentence.
pub(super) fn verbless(units: &[Token], left: Stretch, speaker: usize) -> bool {
    let said = left.of(units);
    let infinitive = |pair: &[Token]| pair.at(0).is(Tags::TO) && pair.at(1).shape == Shape::Lower && !pair.at(1).is(Tags::DETERMINER);
    units.at(speaker - 1).is(Tags::PRESENT)
        && (units.at(left.start).is(Tags::NEGATION) || said.windows(2).any(infinitive))
        && !has_finite(said)
        && !said.iter().any(|token| token.shape == Shape::Comma)
        && speaker_ahead(units, speaker).is_some_and(|speaker| units.get(speaker.end).is_none_or(is_stop))
}

/// `The report sheds light on the fire, said Ana Ruiz, a nurse.`: whether the speaker behind the verb ends the sentence, and what stands before its
/// comma cannot be the subject.
pub(super) fn stands_apart(units: &[Token], left: Stretch, group: &VerbGroup) -> bool {
    // So many words and marks are more than somebody's name with what she is, though no verb may show: many are nouns as well.
    const LONGEST_NAMED: usize = 12;
    let said = left.of(units);
    let before = units.at(left.end);
    if said.len() < 3 || before.shape != Shape::Comma || !group.surely() {
        return false;
    }
    let Some(speaker) = speaker_ahead(units, group.stretch.end) else { return false };
    let speaker = if has_finite(said) { with_participle(units, speaker) } else { speaker };
    let rest = units.part(speaker.end..);
    // `said Ana Ruiz, who runs the mill.`
    let relative = rest.at(0).shape == Shape::Comma && rest.at(1).is(Tags::WH) && !splits(rest.part(2..));
    if !relative && rest.first().is_some_and(|token| !is_stop(token)) {
        return false;
    }
    // A comma before the last parts an aside from a subject.
    let mut segments = said.rsplit(|token| token.shape == Shape::Comma);
    let last = segments.next().unwrap_or_default();
    if last.len() == said.len() {
        return !said.first().is_some_and(is_adverbial) && !said.iter().any(|token| token.is(Tags::TIME | Tags::WEEKDAY));
    }
    // `Sure, in the end the mill stays`: the last clause has a subject of its own.
    let clause = !last.first().is_some_and(|first| first.is(Tags::WH)) && has_finite(last) && has_subject(last);
    // `As the rain grows, the risks rise, said Ana Ruiz.`: nobody says a person.
    let speaks =
        !group.takes(Frame::ADDRESSEE.with(Frame::OBJECT)) && units.at(speaker.start).is_capital() && units.at(speaker.start).is_word();
    let states = has_finite(said) || said.len() > LONGEST_NAMED;
    clause || speaks && states && segments.all(|segment| !segment.first().is_some_and(|first| first.is(Tags::WH)))
}

/// `two people` → `briefed on the talks`: a speaker with the participle behind, which tells who it is.
pub(super) fn with_participle(units: &[Token], speaker: Stretch) -> Stretch {
    let participle = units.at(speaker.end);
    if participle.shape != Shape::Lower
        || !participle.is(Tags::PAST_LIKE | Tags::PARTICIPLE | Tags::PAST)
        || !units.at(speaker.end + 1).is(Tags::PREPOSITION)
    {
        return speaker;
    }
    let rest = units.part(speaker.end + 1..);
    let end = rest.iter().position(|token| !token.is_word() || token.is(Tags::FINITE_HERE)).unwrap_or(rest.len());
    with_appositions(units, Stretch::new(speaker.start, speaker.end + 1 + end))
}

/// Whether a comma has a finite verb behind it, as behind an aside that it closes.
fn splits(tokens: &[Token]) -> bool {
    tokens.windows(2).any(|pair| pair.at(0).shape == Shape::Comma && pair.at(1).is(Tags::FINITE_HERE))
}
