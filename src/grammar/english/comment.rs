//! Comment clauses: the attribution after what is said, or inside it.
//!
//! `comment = content "," speaker verb-group [ "," content ]` : `The mill stays, Ruiz said.` · `“No,” the mayor said, “never.”`
//! `comment = content "," verb speaker [ "," content ]` : `“The mill stays,” said Ana Ruiz, the mayor.`

use super::begins::reports_soon;
use super::clause::{Stretch, has_finite, is_stop, trimmed};
use super::content::{Opener, Opening, addressee_cut, is_plain_noun, skip_adjuncts};
use super::extent::closing;
use super::finding::{Finding, Line};
use super::noun_phrase::speaker_ahead;
use super::stated::{
    ends_with_aside, ends_with_title, entitles, is_fronted, is_quoted_statement, is_statement, names_itself, opens_condition, stands_apart,
    statement_before, states_in_asides, trails_quotation, verbless, with_participle,
};
use super::subject::Subject;
use super::verb_group::{Form, VerbGroup};
use crate::grammar::reach::Reach;
use crate::grammar::token::{Ending, Shape, Token};
use crate::lexicon::frame::{Frame, Surety};
use crate::lexicon::tags::Tags;
use crate::model::attribution::Construction;

/// So many words have a verb among them, be it one that no table knows.
const SHORTEST_CLAUSE: usize = 4;

/// How many words may stand between the first comma of a list of addressees and the `that` behind it.
const LONGEST_LIST: usize = 12;

/// The verb that stands before its speaker, and behind a comma or a quotation: `“…,” said Ruiz`.
pub(crate) fn verb_speaker(line: Line<'_>, floor: usize, group: &VerbGroup, subject: &Subject<'_>) -> Option<Finding> {
    let units = line.units;
    let start = group.stretch.start;
    if !group.simple || group.form != Form::Finite || !group.takes(Frame::INVERTS.with(Frame::QUOTE)) || start <= floor {
        return None;
    }
    let before = units.at(start - 1);
    // `Ruiz, who calls herself “free”, said …`: words of somebody in his own words.
    let inside = start > 2 && units.at(start - 2).quotation_words() < 3 && units.at(start - 3).is_word();
    let after_quotation =
        is_quoted_statement(before) || before.shape == Shape::Comma && start >= 2 && units.at(start - 2).is_quotation() && !inside;
    // `But, said Ruiz, “…”`: all that is said stands behind.
    if floor == 0 && start == 2 && before.shape == Shape::Comma && units.at(0).is(Tags::BUT | Tags::COORDINATOR) {
        return super::lead::verb_first(line);
    }
    if !after_quotation && !group.takes(Frame::INVERTS) {
        return None;
    }
    let next = units.get(group.stretch.end)?;
    if next.is_quotation()
        || next.is(Tags::THAT | Tags::WH | Tags::OBJECT_PRONOUN | Tags::TO | Tags::PREPOSITION) && !next.is(Tags::DETERMINER)
    {
        return None;
    }
    let left = statement_before(units, floor, start)?;
    // `Ruiz, who ran the mill, said …`: the words before the verb are its subject.
    // But between two commas, with the clause's own verb behind: `The trouble, say the owners, is the roof`.
    let parted = || before.shape == Shape::Comma && parts_clause(units, floor, group);
    let trails = || units.at(left.start).is_quotation() && trails_quotation(left.of(units));
    // `In the interview, Ruiz, who ran the mill, repeated …`: an adverbial may stand before them.
    let own = |subject: Stretch| subject.start <= left.start || is_fronted(units.part(left.start..subject.start));
    if after_quotation && (ends_with_title(units.part(floor..start)) || ends_with_aside(left.of(units))) {
        return None;
    }
    let stated = !after_quotation && stands_apart(units, left, group);
    if !after_quotation && subject.get().is_some_and(own) && !parted() && !trails() && !stated && !verbless(units, left, group.stretch.end)
    {
        return None;
    }
    // `“…,” said retired surgeon Ana Ruiz`: what looks like a verb belongs to the name.
    let own = after_quotation && next.is(Tags::PAST_LIKE) && next.shape == Shape::Lower;
    let mut speaker = speaker_ahead(units, group.stretch.end + usize::from(own))?;
    speaker.start = group.stretch.end;
    // `The trouble, say the owners, is the roof`: the clause goes on behind its subject.
    let split = units.get(speaker.end).is_some_and(|token| token.shape == Shape::Comma)
        && units.get(speaker.end + 1).is_some_and(|token| token.is(Tags::FINITE_HERE));
    if !after_quotation && states_in_asides(left.of(units)) && !split && !stated {
        return None;
    }
    if !after_quotation
        && !(before.shape == Shape::Comma
            && (split
                || stated
                || verbless(units, left, speaker.start)
                || has_finite(left.of(units)) && !names_itself(left.of(units))
                || trails_quotation(left.of(units))))
    {
        return None;
    }
    // `Ruiz, who ran the mill, posted a warning.`: what is posted speaks for nobody.
    let posted = speaker.of(units);
    if !after_quotation
        && posted.at(0).is(Tags::DETERMINER)
        && posted.last().is_some_and(|noun| noun.is(Tags::CUE_NOUN) && !noun.is(Tags::ROLE | Tags::DOCUMENT))
    {
        return None;
    }
    // `Ruiz said Okafor, a miller, wrote a host of songs`: the verb of what is said.
    let reports = |token: &Token| token.is(Tags::CUE_VERB) && token.is(Tags::FINITE_HERE);
    let unfinished = |verb: usize| {
        let said = left.of(units).part(verb + 1..);
        !has_finite(said) && said.iter().any(|token| token.shape == Shape::Comma)
    };
    if !after_quotation && left.of(units).iter().rposition(reports).is_some_and(unfinished) {
        return None;
    }
    // `Ruiz, a nurse in Leeds, urged the villagers not to wait`: whom somebody tells to do something.
    let ordered = |pair: &[Token]| pair.at(0).is(Tags::NEGATION) && pair.at(1).is(Tags::TO);
    if !after_quotation && group.takes(Frame::ADDRESSEE) && posted.windows(2).any(ordered) {
        return None;
    }
    // `Bank holds rates, signals patience`: one thing alone speaks to nobody.
    const SPEAK: Tags = Tags::ROLE
        .with(Tags::PLURAL)
        .with(Tags::BODY)
        .with(Tags::DOCUMENT)
        .with(Tags::SUBJECT_PRONOUN)
        .with(Tags::QUANTIFIER)
        .with(Tags::DETERMINER)
        .with(Tags::NUMBER);
    if !after_quotation
        && let [thing] = posted
        && thing.shape == Shape::Lower
        && !thing.is(SPEAK)
        && !thing.text(line.source).ends_with('s')
    {
        return None;
    }
    // `Ruiz, who ran the mill, said Okafor “lost his way”`: what follows is said.
    if !after_quotation && (units.get(speaker.end).is_some_and(Token::is_quotation) || line.quotes(speaker.start..speaker.end)) {
        return None;
    }
    // `…, said the mill stays`: a finite verb right behind the noun phrase makes it a clause, not a speaker.
    // `…, said two people briefed on the talks`: but behind a whole clause a participle tells who they are.
    let told_of = before.shape == Shape::Comma && group.surely() && has_finite(left.of(units));
    let speaker = if told_of { with_participle(units, speaker) } else { speaker };
    if units.get(speaker.end).is_some_and(|token| token.is(Tags::FINITE_HERE)) && !after_quotation {
        return None;
    }
    let mut finding = Finding::by_verb(group, left, Some(speaker), Construction::VerbSpeaker);
    // `“We stay” for now, said Ruiz, a nurse`: what follows tells who she is, unless it is quoted.
    let told = !after_quotation && left.of(units).first().is_some_and(Token::is_quotation);
    finding.further = statement_after(line, speaker.end, left).filter(|further| !told || line.quotes(further.start..further.end));
    Some(finding)
}

/// Whether `verb speaker` stands between a subject and its verb, with a comma on either side and no other before.
fn parts_clause(units: &[Token], floor: usize, group: &VerbGroup) -> bool {
    let start = group.stretch.start;
    let alone = group.surely() && start > floor && !units.part(floor..start - 1).iter().any(|token| token.shape == Shape::Comma);
    alone
        && speaker_ahead(units, group.stretch.end).is_some_and(|speaker| {
            units.get(speaker.end).is_some_and(|token| token.shape == Shape::Comma)
                && units.get(speaker.end + 1).is_some_and(|token| token.is(Tags::FINITE_HERE))
        })
}

/// The speaker and the verb after what they say: `…, Ruiz said`.
pub(crate) fn speaker_verb(line: Line<'_>, floor: usize, group: &VerbGroup, subject: &Subject<'_>) -> Option<Finding> {
    let units = line.units;
    if group.form != Form::Finite {
        return None;
    }
    // `“…,” Ruiz wrote of the mill`: behind a quotation the verb reports without its preposition.
    let alone = without_preposition(line, group);
    let group = alone.as_ref().unwrap_or(group);
    if !group.takes(Frame::COMMENT.with(Frame::QUOTE)) {
        return None;
    }
    let mut speaker = subject.get()?;
    if speaker.start <= floor {
        return None;
    }
    // What stands before the speaker is a verb of her own clause: `Ana Ruiz, who runs the mill said`.
    if units.at(speaker.start - 1).is_word() && !units.at(speaker.start - 1).is(Tags::AS) {
        speaker = unclosed_relative(line, floor, group.stretch.start).or_else(|| named_behind(units, speaker))?;
    }
    // `…, a rule first told by the clerk`: behind a thing a participle is one.
    if group.simple
        && units.at(group.stretch.start).is(Tags::PARTICIPLE)
        && units.at(speaker.start).is(Tags::DETERMINER | Tags::WH)
        && units.get(group.stretch.end).is_some_and(|by| by.is(Tags::BY))
    {
        return None;
    }
    let before = units.at(speaker.start - 1);
    let quoted =
        is_quoted_statement(before) || before.shape == Shape::Comma && speaker.start >= 2 && units.at(speaker.start - 2).is_quotation();
    // `Is it ours? Ruiz asked.`
    let bordered = quoted || matches!(before.shape, Shape::Comma | Shape::Dash | Shape::Question | Shape::Exclamation | Shape::Ellipsis);
    // `In a talk on “Leeds Today,” Ruiz said …`: a title, not what is said.
    if before.shape == Shape::Quotation(Ending::Comma)
        && before.quotation_words() <= 4
        && speaker.start >= floor + 2
        && entitles(line, units.at(speaker.start - 2))
        && units.at(floor).is(Tags::PREPOSITION | Tags::WEEKDAY | Tags::TIME | Tags::ADVERB)
        && !has_finite(units.part(floor..speaker.start - 2))
        && units.get(group.stretch.end).is_some_and(|next| !is_stop(next) && next.shape != Shape::Comma)
    {
        return None;
    }
    // `for as long as anybody remembers`
    let compares = speaker.start > 3 && units.at(speaker.start - 3).is(Tags::AS);
    let as_clause = before.is(Tags::AS) && speaker.start >= 2 && !compares;
    if !bordered && !as_clause {
        return None;
    }
    let after = ends_comment(line, group, quoted)?;
    let comma_after = units.get(after.end).is_some_and(|token| token.shape == Shape::Comma);
    let next = units.get(after.end + 1);
    // `On Friday, Ruiz said, “…”`: all that is said stands behind the attribution.
    let opens_quotation = next.is_some_and(Token::is_quotation)
        && units.get(after.end).is_some_and(|token| matches!(token.shape, Shape::Comma | Shape::Colon));
    // But not what begins in the middle of a sentence: `He rang her in tears, Ruiz said, “which was new.”`
    let continues = opens_quotation
        && next.is_some_and(|next| next.is(Tags::LOWER_QUOTATION))
        && has_finite(units.part(floor..speaker.start))
        && !units.at(speaker.start.wrapping_sub(2)).is(Tags::PREPOSITION);
    if !quoted && opens_quotation && !continues {
        return None;
    }
    if !quoted && comma_after && group.takes(Frame::THAT) && told_list(units, group.stretch.end, after.end) {
        return None;
    }
    // `In any case, Ruiz said, the mill stays`: an adverbial is said with the clause behind it.
    let goes_on = continues
        || comma_after
            && group.surely()
            && next.is_some_and(|token| !token.is_quotation() && !token.is(Tags::ING | Tags::ING_LIKE | Tags::WH))
            && (units.get(after.end + 1..).is_some_and(has_finite)
                || opens_condition(units, floor, speaker.start)
                // Many verbs are in no table.
                || units.len() > after.end + SHORTEST_CLAUSE && is_fronted(units.part(floor..speaker.start)));
    let left = match statement_before(units, floor, if as_clause { speaker.start - 1 } else { speaker.start }) {
        Some(left) => left,
        // `But, Ruiz said, the mill stays`
        None if goes_on => {
            let content = trimmed(units, Stretch::new(after.end, units.len()));
            return Some(Finding {
                addressee: after.addressee,
                ..Finding::by_verb(group, content, Some(speaker), Construction::Parenthetical)
            });
        }
        None => return None,
    };
    if after.long && !(has_finite(left.of(units)) && is_statement(left.of(units))) {
        return None;
    }
    // `During the service, Ruiz asked the choir to stand.`: an adverbial is nothing that anybody says to someone.
    if !quoted && !goes_on && after.addressee.is_some() && is_fronted(left.of(units)) {
        return None;
    }
    // `a boat that, she said, would come`: what is said is the relative clause.
    let relative = speaker.start.checked_sub(2).filter(|at| {
        before.shape == Shape::Comma
            && units.at(*at).is(Tags::THAT | Tags::WH)
            && !units.at(*at).is(Tags::IF)
            && *at > left.start
            && units.at(at - 1).is_word()
            && !units.at(at - 1).is(Tags::COORDINATOR | Tags::BUT)
    });
    if let Some(at) = relative.filter(|_| comma_after && next.is_some_and(|token| token.is(Tags::FINITE_HERE))) {
        let further = trimmed(units, Stretch::new(after.end, units.len()));
        let mut finding = Finding::by_verb(group, Stretch::new(at, at + 1), Some(speaker), Construction::Parenthetical);
        finding.further = Some(further).filter(|further| !further.is_empty());
        return Some(finding);
    }
    // `Ruiz, the aides said, will stay`: the clause goes on behind its subject.
    let split =
        comma_after && next.is_some_and(|token| token.is(Tags::FINITE_HERE) || token.is(Tags::PAST_LIKE) && !has_finite(left.of(units)));
    let long_quotation = |token: &Token| token.is_quotation() && token.quotation_words() > 3;
    // `If they come, fine, Ruiz said.`: with nothing behind it, all before it is said.
    let ends = group.surely() && units.get(after.end).is_none_or(is_stop);
    if !quoted
        && !split
        && !goes_on
        && !ends
        && (!group.takes(Frame::COMMENT) || !is_statement(left.of(units)) && !left.of(units).iter().any(long_quotation))
    {
        return None;
    }
    let mut finding =
        Finding::by_verb(group, left, Some(speaker), if as_clause { Construction::Parenthetical } else { Construction::SpeakerVerb });
    finding.addressee = after.addressee;
    let asks = is_stop(before);
    finding.further = if asks { None } else { statement_after(line, after.end, left) };
    if finding.further.is_some() && !quoted {
        finding.construction = Construction::Parenthetical;
    }
    Some(finding)
}

/// `We do our own thing, ` ← `Ana Ruiz, the mayor,` ← `said`: the name behind a noun that it seemed to explain, where that is what a verb takes.
fn named_behind(units: &[Token], speaker: Stretch) -> Option<Stretch> {
    let words = speaker.of(units);
    let comma = words.iter().position(|token| token.shape == Shape::Comma)?;
    let name = words.get(comma + 1).filter(|name| name.is_capital() && !name.is(Tags::DETERMINER | Tags::PREPOSITION))?;
    let described = !words.part(..comma).iter().any(Token::is_capital);
    (described && name.is_word()).then_some(Stretch::new(speaker.start + comma + 1, speaker.end))
}

/// `“…,” Ana Ruiz, who runs the mill` ← `said`: a name right behind a quotation, with a relative clause that no comma closes.
fn unclosed_relative(line: Line<'_>, floor: usize, verb: usize) -> Option<Stretch> {
    let units = line.units;
    const LONGEST: usize = 24;
    let from = floor.max(verb.saturating_sub(LONGEST));
    let between = units.part(from..verb);
    let quotation = between.iter().rposition(Token::is_quotation)?;
    let words = between.part(quotation + 1..);
    let relative = words.iter().position(|token| token.is(Tags::WH) && token.text(line.source) == "who")?;
    (is_quoted_statement(between.at(quotation))
        && words.at(0).is_capital()
        && words.last().is_some_and(Token::is_word)
        && relative > 1
        && words.len() > relative + 2
        && words.iter().filter(|token| !token.is_word() && token.shape != Shape::Possessive).all(|token| token.shape == Shape::Comma)
        && !has_finite(words.part(..relative)))
    .then(|| Stretch::new(from + quotation + 1, verb))
}

/// The verb without the preposition that makes another of it, where a quotation is what it reports: `wrote of` ← `wrote`.
fn without_preposition(line: Line<'_>, group: &VerbGroup) -> Option<VerbGroup> {
    let head = group.stretch.end.checked_sub(2)?;
    if head < group.stretch.start || group.takes(Frame::COMMENT) || !line.units.at(head + 1).is(Tags::PREPOSITION) {
        return None;
    }
    if !line.units.part(..group.stretch.start).iter().any(|token| matches!(token.shape, Shape::Quotation(Ending::Comma | Ending::Asking))) {
        return None;
    }
    let verb = line.lexicon.verbs.get(usize::from(line.units.at(head).verb))?;
    let quotes = verb.frame.any(Frame::COMMENT) && !verb.frame.any(Frame::PHRASAL_ONLY);
    quotes.then(|| VerbGroup { stretch: Stretch::new(group.stretch.start, head + 1), verb, ..*group })
}

/// Where a comment clause ends, and to whom it was said.
struct CommentEnd {
    end: usize,
    addressee: Option<Stretch>,
    /// Whether it goes on, behind words that no quotation stands before.
    long: bool,
}

/// A comment clause has nothing of its own to say: after its verb there are only an addressee, adjuncts and a border.
fn ends_comment(line: Line<'_>, group: &VerbGroup, quoted: bool) -> Option<CommentEnd> {
    let units = line.units;
    let mut at = group.stretch.end;
    let mut addressee = None;
    if group.takes(Frame::ADDRESSEE)
        && let Some(told) = speaker_like(units, at).or_else(|| programme(units, at).filter(|_| quoted))
    {
        // `told the radio from her bed`
        addressee = Some(addressee_cut(line, told.start, told.end));
        at = told.end;
        // `told the city's “Leeds Today”`: the title is what the owner's.
        if quoted
            && units.at(at - 1).shape == Shape::Possessive
            && let Some(title) = programme(units, at)
        {
            addressee = Some(Stretch::new(told.start, title.end));
            at = title.end;
        }
    }
    // `asked people in the hall to clap if they agreed`: what they are asked to do is what is said.
    let infinitive = |pair: &[Token]| {
        pair.at(0).is(Tags::TO) && pair.at(1).shape == Shape::Lower && !pair.at(1).is(Tags::DETERMINER | Tags::POSSESSIVE_PRONOUN)
    };
    let asked = || units.part(group.stretch.end..at + 3).windows(2).any(infinitive);
    if !quoted && addressee.is_some() && group.takes(Frame::INFINITIVE) && asked() {
        return None;
    }
    let border = |at: usize| {
        units.get(at).is_none_or(|token| {
            is_stop(token)
                || matches!(token.shape, Shape::Comma | Shape::Dash | Shape::Colon | Shape::Close)
                || token.is(Tags::COORDINATOR | Tags::BUT | Tags::SUBORDINATOR)
        })
    };
    // `“…,” Ruiz said of Okafor and Lee, “…”`: the clause runs to the comma before its second half.
    if quoted
        && let Some(second) = units.part(at..).windows(2).position(|pair| pair.at(0).shape == Shape::Comma && pair.at(1).is_quotation())
        && !has_finite(units.part(at..at + second))
        && !units.part(at..at + second).iter().any(|token| token.is(Tags::BUT) && !token.is(Tags::PREPOSITION) || adds(line, token))
    {
        return Some(CommentEnd { end: at + second, addressee, long: false });
    }
    if border(at) {
        return Some(CommentEnd { end: at, addressee, long: false });
    }
    let after = skip_adjuncts(units, at);
    if border(after) {
        return Some(CommentEnd { end: after, addressee, long: false });
    }
    // After a quotation the clause may be long: `“…,” Ruiz said of the plan she once backed.`
    let rest = units.get(at..)?;
    let stop = rest.iter().position(is_stop).unwrap_or(rest.len());
    let owns_content = rest.part(..stop).first().is_some_and(|token| token.is(Tags::THAT) && addressee.is_none() || token.is_quotation());
    let long = !quoted && group.surely() && tells_circumstances(rest.part(..stop));
    (quoted && !owns_content || long).then(|| CommentEnd {
        end: at + rest.iter().position(|token| token.shape == Shape::Comma || is_stop(token)).unwrap_or(rest.len()),
        addressee,
        long,
    })
}

/// `After the vote, Ruiz said` → `in a note to owners, weavers and clerks that …`: whether the comma at `comma` stands in a list of those who are
/// told something, with that behind it.
///
/// `told-list = "to" noun { "," noun } coordinator noun "that"`
fn told_list(units: &[Token], verb: usize, comma: usize) -> bool {
    let tied = units.part(verb..comma).iter().any(|token| token.is(Tags::TO));
    let listed = |token: &Token| token.is_word() && !token.is(Tags::THAT | Tags::FINITE_HERE) || token.shape == Shape::Comma;
    let length = units.part(comma..).iter().take(LONGEST_LIST).take_while(|token| listed(token)).count();
    let list = units.part(comma..comma + length);
    tied && list.iter().any(|token| token.is(Tags::COORDINATOR))
        && list.last().is_some_and(Token::is_word)
        && units.at(comma + length).is(Tags::THAT)
}

/// `…, Ruiz said` ← `in May on the radio as the rain fell`: whether words tell when, where and of what something was said, and nothing that was.
fn tells_circumstances(rest: &[Token]) -> bool {
    const OPENS: Tags = Tags::PREPOSITION.with(Tags::ADVERB).with(Tags::AS);
    const CLAUSE: Tags = Tags::WH.with(Tags::SUBORDINATOR).with(Tags::AS);
    let first = rest.first().is_some_and(|first| first.is(OPENS) && !first.is(Tags::TO | Tags::THAT));
    let clause = rest.iter().position(|token| token.is(CLAUSE) && !token.is(Tags::PREPOSITION)).unwrap_or(rest.len());
    first && !rest.iter().any(|token| token.is(Tags::THAT) || token.shape == Shape::Comma) && !has_finite(rest.part(..clause))
}

/// `…, she said, adding, “…”`: whether a participle makes a statement of its own. `laughing` makes none.
fn adds(line: Line<'_>, token: &Token) -> bool {
    let verb = line.lexicon.verbs.get(usize::from(token.verb)).filter(|_| token.is(Tags::CUE_VERB) && token.is(Tags::ING));
    verb.is_some_and(|verb| verb.frame.any(Frame::THAT.with(Frame::BARE)) && verb.surety > Surety::Low)
}

/// An addressee: a noun phrase or an object pronoun.
pub(super) fn speaker_like(units: &[Token], at: usize) -> Option<Stretch> {
    let first = units.get(at)?;
    // `told her 40,000 followers`
    let owns =
        |next: &Token| first.is(Tags::POSSESSIVE_PRONOUN) && (is_plain_noun(next) || next.shape == Shape::Number || next.is(Tags::NUMBER));
    if first.is(Tags::OBJECT_PRONOUN) && !units.get(at + 1).is_some_and(owns) {
        return Some(Stretch::new(at, at + 1));
    }
    // `would advise buying it`: nobody is advised.
    let acts = first.is(Tags::ING | Tags::ING_LIKE)
        && units.get(at + 1).is_some_and(|next| next.is(Tags::OBJECT_PRONOUN | Tags::IMPERSONAL | Tags::DETERMINER));
    if first.is(Tags::PREPOSITION | Tags::SUBJECT_PRONOUN | Tags::THAT) || !first.is_word() || acts {
        return None;
    }
    speaker_ahead(units, at)
}

/// `told “Leeds Today”`: a title where an addressee stands.
fn programme(units: &[Token], at: usize) -> Option<Stretch> {
    units.get(at).filter(|token| token.is_quotation() && token.quotation_words() <= 4).map(|_| Stretch::new(at, at + 1))
}

/// `, adding that …`, `, but she warned …`, `, still blamed for the fire`: whether what stands behind a comment clause is none of what is said.
pub(super) fn closes(rest: &[Token]) -> bool {
    matches!(rest, [comma, next, ..] if comma.shape == Shape::Comma && next.is(Tags::ING | Tags::ING_LIKE | Tags::BUT)) || describes(rest)
}

/// `, still blamed for the fire`: whether a participle behind a comma tells of whom stands before it.
fn describes(rest: &[Token]) -> bool {
    let adverb = usize::from(rest.at(1).is(Tags::ADVERB) && rest.at(1).is_word());
    let (participle, next) = (rest.at(1 + adverb), rest.at(2 + adverb));
    rest.at(0).shape == Shape::Comma
        && participle.shape == Shape::Lower
        && participle.is(Tags::PARTICIPLE | Tags::PAST_LIKE)
        && next.is(Tags::PREPOSITION)
}

/// `…, she wrote in a memoir, “The Old Mill.”`: whether words in marks are the name of the work before their comma.
fn names_work(line: Line<'_>, work: &Token, quotation: &Token) -> bool {
    const LONGEST: u16 = 10;
    // Small words have no capital in a title either.
    const SMALL: usize = 3;
    let mut words =
        quotation.text(line.source).split_whitespace().map(|word| word.trim_start_matches(|mark: char| !mark.is_alphanumeric()));
    work.is(Tags::DOCUMENT)
        && work.shape == Shape::Lower
        && quotation.quotation_words() <= LONGEST
        && words.all(|word| word.len() <= SMALL || !word.starts_with(char::is_lowercase))
}

/// What is said after an attribution inside it: `…, Ruiz said, …`.
fn statement_after(line: Line<'_>, end: usize, left: Stretch) -> Option<Stretch> {
    let units = line.units;
    let rest = units.get(end..)?;
    let first = rest.first()?;
    if !matches!(first.shape, Shape::Comma | Shape::Dash | Shape::Colon | Shape::Semicolon) {
        return None;
    }
    let next = rest.get(1)?;
    let quoted = line.quotes(left.start..left.end);
    let direct = quoted && left.len() == 1;
    let from = end + 1;
    let to = rest
        .iter()
        .position(|token| token.shape == Shape::Close)
        .filter(|close| !rest.part(..*close).iter().any(|token| token.shape == Shape::Open))
        .map_or(units.len(), |close| end + close);
    if direct {
        // `“…,” said Ruiz, “…”`: only a quotation goes on.
        if next.is_quotation() {
            return (!names_work(line, units.at(end - 1), next)).then(|| Stretch::new(from, from + 1));
        }
        // `“Only you,” she said, would stay`: the clause goes on behind its subject.
        if first.shape == Shape::Comma && next.is(Tags::FINITE_HERE) && !next.is(Tags::CUE_VERB) && next.is_word() {
            return Some(trimmed(units, Stretch::new(from, to))).filter(|stretch| !stretch.is_empty());
        }
        // `“It is wiser,” she said, to wait for the rain`
        if first.shape == Shape::Comma
            && next.is(Tags::TO)
            && rest.get(2).is_some_and(|verb| verb.shape == Shape::Lower && !verb.is(Tags::DETERMINER))
        {
            return Some(trimmed(units, Stretch::new(from, to))).filter(|stretch| !stretch.is_empty());
        }
        // `“…,” she said, laughing, “…”`
        const LONGEST_MANNER: usize = 5;
        let manner = next.is(Tags::ING | Tags::ING_LIKE | Tags::ADVERB) && first.shape == Shape::Comma && !adds(line, next);
        let comma = rest.iter().skip(1).take(LONGEST_MANNER + 1).position(|token| !token.is_word()).filter(|_| manner)? + 1;
        let goes_on = rest.at(comma).shape == Shape::Comma && rest.get(comma + 1).is_some_and(Token::is_quotation);
        return goes_on.then(|| Stretch::new(end + comma + 1, end + comma + 2));
    }
    // `It was the owner, she said, who closed it`
    let cleft = next.is(Tags::WH) && units.at(left.start).is(Tags::IMPERSONAL) && units.at(left.start + 1).is(Tags::BE);
    // `The plan, she said, worked`
    if next.is(Tags::ING | Tags::ING_LIKE | Tags::ACCORDING | Tags::WH | Tags::AS) && !cleft
        || (next.is(Tags::PAST_LIKE) || describes(rest)) && has_finite(left.of(units))
        || next.is(Tags::COORDINATOR | Tags::BUT) && (!has_finite(units.part(from..to)) || reports_soon(line, from + 1))
    {
        return None;
    }
    let stretch = closing(
        Line { units: units.part(..to), ..line },
        &Opening { start: from, opener: Opener::Clause, addressee: None, participle: false, listed: false },
        &|| false,
    );
    // `It is his task, she said, to mend the weir`
    let infinitive = next.is(Tags::TO)
        && rest.get(2).is_some_and(|verb| verb.shape == Shape::Lower && !verb.is(Tags::DETERMINER | Tags::POSSESSIVE_PRONOUN));
    // `It was, she said, a hard year`: what is left open goes on.
    // `It is not, she said, a hard year`
    let negated = usize::from(left.of(units).last().is_some_and(|last| last.is(Tags::NEGATION) && !last.is(Tags::BE | Tags::MODAL)));
    let open = units.at(left.end.wrapping_sub(1 + negated)).is(Tags::BE | Tags::MODAL)
        || left.of(units).last().is_some_and(|last| last.is(Tags::PREPOSITION));
    // `It was built, she said, by the guild`
    let acted = |last: &Token| last.is(Tags::PARTICIPLE | Tags::PAST_LIKE | Tags::FINITE_VERB);
    let open = open || next.is(Tags::BY) && left.of(units).last().is_some_and(acted);
    let open = open || left.of(units).first().is_some_and(|first| first.is(Tags::IF) && !first.is(Tags::WH));
    if !open && !infinitive && !has_finite(stretch.of(units)) && has_finite(left.of(units)) && !line.quotes(stretch.start..stretch.end) {
        return None;
    }
    (!stretch.is_empty()).then_some(stretch)
}
