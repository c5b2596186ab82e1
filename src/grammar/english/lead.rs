//! The attribution before what is said.
//!
//! `lead = speaker verb-group [ addressee ] { adjunct } content` : `Ruiz told reporters on Tuesday that the mill stays.`

use super::clause::{Stretch, has_finite};
use super::content::{Opener, Opening, opening};
use super::extent::closing;
use super::finding::{Finding, Line};
use super::noun_phrase::speaker_ahead;
use super::noun_phrase_back::speaker_back;
use super::quoted_as::{LONGEST_CUE, quoted_as, quoted_by};
use super::stated::ends_with_title;
use super::subject::{
    Subject, behind_adverbial, follows_coordinator, may_speak, nearest_subject, opening_subject, subject_after, subject_before,
    with_subject,
};
use super::unsaid::{content_quoted, is_issued, is_meant, is_saying, means_to_act, names_noun, speaks_itself, speaks_of, titles_occasion};
use super::verb_group::{Form, VerbGroup, verb_group};
use crate::grammar::reach::Reach;
use crate::grammar::token::{Shape, Token};
use crate::lexicon::frame::{Frame, Surety};
use crate::lexicon::tags::Tags;
use crate::model::attribution::{Construction, Stance};

/// A statement before, whose speaker the next verb may share.
#[derive(Clone, Copy)]
pub(crate) struct Shared {
    pub(crate) speaker: Stretch,
    pub(crate) content: Stretch,
}

/// Speaker, verb, content.
///
/// `shared` is the statement before, where a verb may share its speaker.
pub(crate) fn lead(line: Line<'_>, floor: usize, group: &VerbGroup, subject: &Subject<'_>, shared: Option<Shared>) -> Option<Finding> {
    let units = line.units;
    let earlier = shared.map(|shared| shared.speaker);
    // `went on to compare it to “…”`: the infinitive reports.
    if group.verb.lemma == "go on" && units.at(group.stretch.end).is(Tags::TO) {
        return None;
    }
    let opening = opening(line, group)?;
    // `was quoted as saying`: the participle reports.
    if group.form == Form::Passive && units.part(group.stretch.end..opening.start).iter().any(|token| token.is(Tags::AS)) {
        let as_saying =
            units.part(group.stretch.end..opening.start).windows(2).any(|pair| pair.at(0).is(Tags::AS) && is_saying(pair.at(1)));
        if as_saying {
            return None;
        }
    }
    if opening.opener == Opener::Infinitive && speaks_itself(line, opening.start) {
        return None;
    }
    let mut gap = false;
    // `that the owners said would stay`: a verb may follow at once where the relative clause lends its subject.
    if opening.opener == Opener::Clause
        && opening.start == group.stretch.end
        && units.at(opening.start).is(Tags::FINITE_HERE)
        && !units.at(opening.start).is(Tags::SUBJECT_PRONOUN | Tags::IMPERSONAL)
    {
        let speaker = subject.anywhere()?;
        gap = speaker.start.checked_sub(1).is_some_and(|at| units.at(at).is(Tags::THAT | Tags::WH));
        // `says waves are breaking`: what could be a verb of one is a noun in the plural, with its own verb behind it.
        let first = units.at(opening.start);
        let noun = || {
            group.form == Form::Finite && first.is(Tags::CUE_VERB) && first.is(Tags::PRESENT) && has_finite(units.part(opening.start + 1..))
        };
        if !gap && !noun() {
            return None;
        }
    }
    let sure = match opening.opener {
        Opener::Quotation | Opener::Colon => {
            group.takes(Frame::QUOTE.with(Frame::BARE).with(Frame::NAMING)) || group.verb.surety > Surety::Low
        }
        Opener::That | Opener::Question | Opener::Infinitive => true,
        // `The court heard Ruiz had paid`: whoever sits there hears what is said.
        Opener::Clause => {
            const SITS: Tags = Tags::BODY.with(Tags::OCCASION);
            let sits = || subject.get().is_some_and(|subject| units.at(subject.end - 1).is(SITS));
            group.verb.surety > Surety::Low || group.verb.lemma == "hear" && sits()
        }
        Opener::Object => {
            group.surely()
                || group.verb.surety == Surety::Middling
                    // `proposed closing the bridge`
                    && (group.takes(Frame::NAMING) || group.takes(Frame::GERUND) && units.at(opening.start).is(Tags::ING | Tags::ING_LIKE))
                || content_quoted(line, opening.start)
        }
    };
    if names_noun(line, group, &opening) || speaks_of(line, group, &opening) || titles_occasion(line, group, &opening) {
        return None;
    }
    if !sure || matches!(opening.opener, Opener::Object | Opener::Clause) && is_issued(line, opening.start) {
        return None;
    }
    let listed = group.simple
        && group.stretch.start > 0
        && units.at(group.stretch.start - 1).shape == Shape::Comma
        && earlier.is_some()
        && subject.get().is_none();
    let opening = Opening { participle: group.form == Form::Participle, listed, ..opening };
    if means_to_act(line, group, &opening) {
        return None;
    }
    // `What she said was that the mill stays`
    let equal = gap && units.at(opening.start).is(Tags::BE) && units.at(opening.start + 1).is(Tags::THAT);
    let opening = if equal { Opening { start: opening.start + 1, opener: Opener::That, ..opening } } else { opening };
    let gap = gap && !equal;
    let mut content = closing(line, &opening, &|| gap || is_subordinate(units, floor, group, subject));
    if group.form == Form::Participle && !has_finite(own_clause(units, group.stretch.start)) {
        content = inside_subject(line, &opening, group, content);
    }
    if matches!(opening.opener, Opener::Clause | Opener::Infinitive) && in_restrictive(units, group) {
        content = before_main_verb(line, group, content)?;
    }
    // `A mill that she said would close` ⟂ ` is open`
    if gap && subject.anywhere().is_some_and(|speaker| speaker.start > 1 && units.at(speaker.start - 2).is_word()) {
        content = before_main_verb(line, group, content).unwrap_or(content);
    }
    if content.is_empty() {
        return None;
    }
    // Who is told: in the passive, its subject.
    let mut told = opening.addressee;
    let mut cue = group.stretch;
    let quoted = if group.form == Form::Participle { quoted_as(line, group.stretch.start) } else { None };
    // `The mayor seemed to agree`: how it looks to the journalist, and nobody's statement.
    let seems = matches!(group.verb.lemma, "seem" | "appear");
    let (speaker, construction) = match (group.form, quoted) {
        (Form::Finite, _) if seems => {
            let subject = subject.get()?;
            if opening.opener != Opener::Infinitive {
                return Some(Finding::by_verb(group, content, None, Construction::SpeakerVerb));
            }
            if !line.quotes(content.start..content.end) {
                return None;
            }
            let mut finding = Finding::by_verb(group, subject, None, Construction::SpeakerVerb);
            finding.further = Some(content);
            return Some(finding);
        }
        // `It is certain that …`
        (Form::Finite, _) if group.takes(Frame::FELT) && subject.get().is_some_and(|it| units.at(it.start).is(Tags::IMPERSONAL)) => {
            (None, Construction::SpeakerVerb)
        }
        (Form::Finite, _) => {
            let adverbial = behind_adverbial(units, group.stretch.start);
            let titled = || ends_with_title(units.part(..group.stretch.start)).then(|| Stretch::new(0, group.stretch.start));
            let speaker = if adverbial { None } else { subject.anywhere().or_else(titled) };
            let relative = group.stretch.start > 0
                && units.at(group.stretch.start - 1).is(Tags::WH)
                && !units.at(group.stretch.start - 1).is(Tags::SUBORDINATOR);
            if relative && units.at(group.stretch.start - 1).text(line.source) == "which"
                && !content_quoted(line, content.start)
                // `the guild, which argued that …`: a clause is what somebody says.
                && !(group.surely() && matches!(opening.opener, Opener::That | Opener::Clause))
            {
                // Things said of things: `the games, which aim to please`.
                return None;
            }
            // `a hall claimed almost entirely by the guild`: a participle with its agent.
            let adverbs = units.part(opening.start..).iter().take_while(|token| token.is(Tags::ADVERB)).count();
            let agent = units.at(opening.start + adverbs);
            if group.simple
                && units.at(group.stretch.start).is(Tags::PARTICIPLE)
                && opening.opener == Opener::Object
                && adverbs > 0
                && agent.is(Tags::BY)
            {
                return None;
            }
            // `wants the plan referred to the council`: a participle behind the object of another verb.
            if group.simple
                && units.at(group.stretch.start).is(Tags::PARTICIPLE)
                && opening.opener == Opener::Object
                && speaker.and_then(|speaker| speaker.start.checked_sub(1)).is_some_and(|before| {
                    let before = units.at(before);
                    let verb = line.lexicon.verbs.get(usize::from(before.verb));
                    before.is(Tags::FINITE_HERE) && before.is(Tags::CUE_VERB) && verb.is_some_and(|verb| !verb.frame.any(Frame::BARE))
                })
            {
                return None;
            }
            if relative {
                (Some(Stretch::new(group.stretch.start - 1, group.stretch.start)), Construction::RelativeClause)
            } else if adverbial || speaker.is_none() && follows_coordinator(units, group.stretch.start) {
                // `Ruiz admitted that even she was lost and called it …`: a subject inside what somebody says is not hers.
                let outer = |subject: &Stretch| {
                    !shared.is_some_and(|shared| shared.content.start <= subject.start && subject.end <= shared.content.end)
                };
                (
                    nearest_subject(units, group.stretch.start)
                        .filter(outer)
                        .or(earlier)
                        .or_else(|| subject_before(units, group.stretch.start))
                        .or_else(|| opening_subject(line, group.stretch.start)),
                    Construction::SpeakerVerb,
                )
            } else {
                (Some(speaker?), Construction::SpeakerVerb)
            }
        }
        (Form::Participle, Some(quoted)) => {
            cue = Stretch::new(quoted.stretch.start, group.stretch.end);
            (speaker_back(units, 0, quoted.stretch.start), Construction::Passive)
        }
        (Form::Participle, None) => {
            if opening.opener == Opener::Object && !group.surely() && !content_quoted(line, opening.start) {
                return None;
            }
            // `a chorus of Democrats urging him`: the noun right before it says so; else the subject of the clause.
            let start = group.stretch.start;
            // `The paper quoted Ruiz as saying …`
            if let Some((_, quoted)) = quoted_by(line, start) {
                return Some(Finding::by_verb(group, content, Some(quoted), Construction::Participle));
            }
            let noun = start.checked_sub(1).and_then(|at| units.get(at)).is_some_and(|token| {
                token.is_word()
                    && !token.is(Tags::PREPOSITION
                        | Tags::COORDINATOR
                        | Tags::BUT
                        | Tags::FINITE_HERE
                        | Tags::TIME
                        | Tags::WEEKDAY
                        | Tags::MONTH
                        | Tags::SUBORDINATOR)
            });
            // `Mr. Ruiz, citing the rain, said`: the participle stands behind its subject.
            let behind = earlier.is_none() && start > 1 && units.at(start - 1).shape == Shape::Comma && !has_finite(units.part(..start));
            let with = with_subject(line, floor, start);
            let direct = if with.is_some() {
                with
            } else if noun {
                // `…, at one point calling it a farce`: an adverbial, and nobody who speaks.
                subject.get().filter(|noun| {
                    let tied = noun.start > 1 && units.at(noun.start - 1).is(Tags::PREPOSITION);
                    let adverbial = tied
                        && units.at(noun.start - 2).shape == Shape::Comma
                        && (units.at(noun.start).is(Tags::NUMBER) || units.at(start - 1).is(Tags::TIME));
                    // `marched to the mill chanting “…”`: a thing says nothing.
                    let thing = tied && units.at(noun.start - 2).is(Tags::FINITE_HERE) && !may_speak(noun.of(units));
                    !adverbial && !thing
                })
            } else if behind {
                speaker_back(units, floor, start - 1)
            } else {
                None
            };
            // `Ruiz issued a statement calling …`: the agent, not the paper, is the speaker.
            // But in `after the paper's editorial telling him …` the paper does.
            let tied = |at: usize| units.at(at).is(Tags::PREPOSITION) && units.at(at).text(line.source) != "in";
            let paper = with.is_none()
                && !direct.is_some_and(|direct| direct.start.checked_sub(1).is_some_and(tied))
                && direct.is_some_and(|direct| {
                    // `a letter to the owners`: the last noun or the one before its ties.
                    let words = direct.of(units);
                    let head = words.iter().position(|token| token.is(Tags::PREPOSITION)).unwrap_or(words.len()).max(1) - 1;
                    [words.last(), words.get(head)]
                        .into_iter()
                        .flatten()
                        .any(|noun| noun.is(Tags::DOCUMENT | Tags::CUE_NOUN | Tags::OCCASION))
                });
            if let Some(direct) = direct.filter(|_| paper) {
                cue = Stretch::new(issued(units, direct), group.stretch.end);
            }
            let direct = if paper { subject_before(units, direct.map_or(start, |direct| direct.start)).or(direct) } else { direct };
            // `Ruiz said so, and Okafor has sued the city, saying …`: the subject of the clause since then is nearer.
            let since = || {
                nearest_subject(units, start).filter(|subject| subject.start > floor).filter(|subject| {
                    units.at(subject.start - 1).is(Tags::COORDINATOR | Tags::BUT) || units.at(subject.start - 1).shape == Shape::Comma
                })
            };
            let nearer = if earlier.is_some() && direct.is_none() { since() } else { None };
            let speaker = direct
                .or(nearer)
                .or(earlier)
                .or_else(|| nearest_subject(units, start))
                .or_else(|| subject_before(units, start))
                .or_else(|| subject_after(units, content.end));
            (speaker, Construction::Participle)
        }
        (Form::Passive, _) => {
            if let Some(finding) = named_by(line, group, &opening, subject) {
                return Some(finding);
            }
            if opening.opener == Opener::Object && !group.takes(Frame::QUESTION.with(Frame::ADDRESSEE))
                || !group.takes(Frame::ADDRESSEE.with(Frame::BARE).with(Frame::THAT))
            {
                return None;
            }
            let raised = match opening.opener {
                Opener::Infinitive => !group.takes(Frame::ADDRESSEE) || group.verb.stance == Stance::Belief,
                Opener::Clause => units.at(opening.start).is(Tags::TO),
                _ => false,
            };
            if raised {
                // `They are supposed to pay`: what one has to do.
                if group.verb.lemma == "suppose" {
                    return None;
                }
                // `The mill is expected to close`: what is expected is said in two halves.
                let Some(subject) = subject.get() else {
                    return Some(Finding::by_verb(group, content, None, Construction::Passive));
                };
                let mut finding = Finding::by_verb(group, subject, None, Construction::Passive);
                finding.further = Some(content);
                return Some(finding);
            }
            told = subject.get().filter(|_| group.takes(Frame::ADDRESSEE));
            (agent(Line { units: units.part(..content.start), ..line }, group), Construction::Passive)
        }
        (Form::Infinitive, _) => {
            let clause = opening.opener == Opener::Clause && group.surely() && tells_to(units, group, opening.start);
            if !clause && !matches!(opening.opener, Opener::That | Opener::Quotation | Opener::Colon | Opener::Question) {
                return None;
            }
            // `hopes to show that …`: what is not done yet is told by a verb that is sure.
            if !group.surely() && is_meant(line, group) && !line.quotes(opening.start..) {
                return None;
            }
            (
                earlier.or_else(|| nearest_subject(units, group.stretch.start)).or_else(|| subject_before(units, group.stretch.start)),
                Construction::SpeakerVerb,
            )
        }
    };
    let mut finding = Finding::by_verb(group, content, speaker, construction);
    finding.addressee = told;
    if group.form == Form::Passive && speaker.is_some() {
        cue.end += 1;
    }
    finding.cue = Some(cue);
    Some(finding)
}

/// `took to the radio` ← `to say the mill stays`: whether somebody did something to say what begins at `content`, and it is not `fair to say`.
fn tells_to(units: &[Token], group: &VerbGroup, content: usize) -> bool {
    let clause = units.part(..group.stretch.start);
    let clause = clause.part(clause.iter().rposition(|token| token.shape == Shape::Comma).map_or(0, |at| at + 1)..);
    let verb = clause.iter().rposition(|token| token.is(Tags::FINITE_HERE));
    let acts = verb.is_some_and(|verb| verb > 0 && !clause.at(verb).is(super::clause::AUXILIARY | Tags::CARRIER | Tags::CUE_VERB));
    acts && content == group.stretch.end && has_finite(units.part(content..))
}

/// `A man who` ← `claimed`: whether a verb stands in a relative clause that no comma parts from its noun.
fn in_restrictive(units: &[Token], group: &VerbGroup) -> bool {
    let Some(wh) = group.stretch.start.checked_sub(2) else { return false };
    units.at(wh + 1).is(Tags::WH) && !units.at(wh + 1).is(Tags::IF) && units.at(wh).is_word() && !has_finite(own_clause(units, wh + 1))
}

/// What a verb in the relative clause of a subject reports, up to the verb of the sentence: `A man who claimed he was robbed` ⟂ ` left`. Nothing,
/// where what it has is an object, and the verb of the sentence reports: `The man who found the deed` ⟂ ` says it is lost`.
fn before_main_verb(line: Line<'_>, group: &VerbGroup, content: Stretch) -> Option<Stretch> {
    let said = content.of(line.units);
    let verb = |at: &usize| said.at(*at).is(Tags::FINITE_HERE) && said.at(*at).is_word();
    let first = (0..said.len()).find(verb)?;
    let reports = |token: &Token| {
        let verb = line.lexicon.verbs.get(usize::from(token.verb)).filter(|_| token.is(Tags::CUE_VERB));
        verb.is_some_and(|verb| verb.surety == Surety::High && verb.frame.any(Frame::BARE))
    };
    if !group.surely() && first > 0 && !said.at(0).is(Tags::SUBJECT_PRONOUN | Tags::IMPERSONAL) && reports(said.at(first)) {
        return None;
    }
    let borders = |token: &Token| {
        !token.is_word() && token.shape != Shape::Possessive
            || token.is(Tags::THAT | Tags::WH | Tags::SUBORDINATOR | Tags::COORDINATOR | Tags::BUT) && !token.is(Tags::PREPOSITION)
    };
    let between = said.part(first..);
    let limit = first + between.iter().position(borders).unwrap_or(between.len());
    let main = (first + 2..limit)
        .filter(verb)
        .find(|at| said.part(first + 1..*at).iter().any(|token| !token.is(super::clause::AUXILIARY | Tags::ADVERB)));
    Some(main.map_or(content, |main| Stretch::new(content.start, content.start + main)))
}

/// `He left after ` ⟂ ` a man claiming …`: the words before a participle that are of its own clause.
fn own_clause(units: &[Token], participle: usize) -> &[Token] {
    let before = units.part(..participle);
    let opens = |token: &Token| token.is(Tags::SUBORDINATOR) && !token.is(Tags::AS);
    before.part(before.iter().rposition(opens).map_or(0, |at| at + 1)..)
}

/// `A letter calling for his return` ⟂ `was lost`: what a participle inside the subject of the sentence reports ends before the
/// sentence's own verb.
fn inside_subject(line: Line<'_>, opening: &Opening, group: &VerbGroup, content: Stretch) -> Stretch {
    let units = line.units;
    let noun = group.stretch.start.checked_sub(1).map(|at| units.at(at));
    if !noun.is_some_and(|noun| noun.is_word() && !noun.is(Tags::PREPOSITION | Tags::SUBORDINATOR | Tags::COORDINATOR | Tags::ADVERB)) {
        return content;
    }
    // A clause has a verb of its own.
    if !matches!(opening.opener, Opener::Object | Opener::Infinitive) {
        return content;
    }
    let said = content.of(units);
    let begins = |at: usize| {
        let before = said.part(at.saturating_sub(2)..at);
        said.at(at).is(Tags::FINITE_HERE)
            && !said.at(at).is(Tags::PAST_LIKE | Tags::PLURAL)
            && !before.iter().any(|token| token.is(Tags::WH | Tags::THAT | Tags::SUBJECT_PRONOUN))
            && !before.last().is_some_and(|token| token.is(Tags::TO))
    };
    let own = (1..said.len()).find(|at| begins(*at));
    own.map_or(content, |verb| Stretch::new(content.start, content.start + verb))
}

/// Where the cue begins whose paper is `noun`: at the verb that issues it, where that stands right before it.
///
/// `issued = verb noun participle` : `issued a statement saying`
fn issued(units: &[Token], noun: Stretch) -> usize {
    let verb = noun.start.checked_sub(1).filter(|at| {
        units.at(*at).is(Tags::FINITE_HERE | Tags::PARTICIPLE | Tags::PAST_LIKE) && !units.at(*at).is(Tags::BE) && noun.len() < LONGEST_CUE
    });
    let Some(verb) = verb else { return noun.end };
    let beside = units.part(..verb).iter().rev().take_while(|token| token.is(super::clause::AUXILIARY)).count();
    verb - beside
}

/// Who says it in the passive: `was told by the doctor that …`
///
/// `agent = "by" speaker`
fn agent(line: Line<'_>, group: &VerbGroup) -> Option<Stretch> {
    line.units.get(group.stretch.end).filter(|token| token.is(Tags::BY))?;
    speaker_ahead(line.units, group.stretch.end + 1)
}

/// What something is called in marks: `The plan has been called “a farce” by the guild.` A title has capitals.
///
/// `named-by = content passive quotation [ "by" speaker ]`
fn named_by(line: Line<'_>, group: &VerbGroup, opening: &Opening, subject: &Subject<'_>) -> Option<Finding> {
    let units = line.units;
    let quotation = opening.start;
    if !group.takes(Frame::NAMING) || quotation != group.stretch.end || !units.at(quotation).is(Tags::LOWER_QUOTATION) {
        return None;
    }
    let subject = subject.get()?;
    let by = units.get(quotation + 1).is_some_and(|by| by.is(Tags::BY));
    let speaker = if by { speaker_ahead(units, quotation + 2) } else { None };
    let mut finding = Finding::by_verb(group, subject, speaker, Construction::Passive);
    finding.further = Some(Stretch::new(quotation, quotation + 1));
    Some(finding)
}

/// The verb before its speaker, and both before what is said.
///
/// `verb-first = verb speaker ( "," | ":" ) quotation` : `Said Ana Ruiz, who ran the mill, “It hurts.”`
pub(crate) fn verb_first(line: Line<'_>) -> Option<Finding> {
    let units = line.units;
    // `But, said Ruiz, “…”`
    let at = usize::from(units.first()?.is(Tags::BUT | Tags::COORDINATOR))
        * (1 + usize::from(units.get(1).is_some_and(|next| next.shape == Shape::Comma)));
    let group = verb_group(line.source, units, at, line.lexicon).filter(|group| group.takes(Frame::INVERTS.with(Frame::QUOTE)))?;
    let speaker = speaker_ahead(units, group.stretch.end)?;
    let border = units.get(speaker.end..)?.iter().position(|token| matches!(token.shape, Shape::Comma | Shape::Colon))? + speaker.end;
    units.get(border + 1).filter(|token| token.is_quotation())?;
    Some(Finding::by_verb(&group, Stretch::new(border + 1, border + 2), Some(speaker), Construction::VerbSpeaker))
}

/// Whether the attribution stands in a clause that ends before its sentence: `While Ruiz said …, `; `Ruiz, who said …, left`.
fn is_subordinate(units: &[Token], floor: usize, group: &VerbGroup, subject: &Subject<'_>) -> bool {
    let start = group.stretch.start;
    if start > 0 && units.at(start - 1).is(Tags::WH)
        || group.form == Form::Participle
            && (start <= floor + 1
                // `, saying …`, `In saying …`
                || (units.at(start - 1).shape == Shape::Comma || units.at(start - 1).is(Tags::PREPOSITION | Tags::TO) && !units.at(start - 1).is(Tags::AS))
                    && !has_finite(units.part(floor..start)))
        || group.form == Form::Passive
    {
        return true;
    }
    let speaker = subject.get().map_or(start, |speaker| speaker.start);
    let before = units.get(..speaker).unwrap_or_default();
    // `what Ruiz calls …`, `a barn that Ruiz calls …`
    if before.last().is_some_and(|token| token.is(Tags::WH | Tags::THAT) && !token.is(Tags::IF)) {
        return true;
    }
    let from = before.iter().rposition(|token| token.shape == Shape::Comma || token.is_quotation()).map_or(0, |at| at + 1);
    // `even as Ruiz claimed that …`; `as` in the middle of a sentence compares more often than not.
    let as_clause = speaker > from + 1 && units.at(speaker - 1).is(Tags::AS) && units.at(speaker - 2).is(Tags::ADVERB);
    let subordinates = |at: usize, token: &Token| token.is(Tags::SUBORDINATOR) && (!token.is(Tags::AS) || from + at == 0);
    as_clause || before.part(from..).iter().enumerate().any(|(at, token)| subordinates(at, token))
}
