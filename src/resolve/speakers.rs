//! Who speaks: from the statements' mentions and the cast of the article to the list of [`Speaker`]s.

use super::entity::{Entity, Member, NOBODY};
use super::list::list;
use super::names::Cast;
use super::wording::hash;
use super::{is_within, who};
use crate::grammar::english::sighting::{Marks, Sighting, Traits, What};
use crate::grammar::english::statement::{Statement, Told, Who};
use crate::lexicon::key::Key;
use crate::lexicon::table;
use crate::lexicon::tags::Tags;
use crate::model::attribution::Construction;
use crate::model::diagnostic::{Diagnostic, DiagnosticKind};
use crate::model::quote;
use crate::model::speaker::{Reference, Speaker, SpeakerKind};
use crate::span::Span;

/// How many quotes before and after one are looked at for the speaker of an `I` that stands inside them.
const NEAR: usize = 4;

/// How many sightings before a relative pronoun are looked at for whom it means.
const NEAREST: usize = 4;

/// How many bytes may tie a place to whom stands before it: ` from `.
const LONGEST_TIE: usize = 6;

/// How many bytes before a relative pronoun may end what it refers to.
const FARTHEST: usize = 120;

/// How many bytes `our` has, and how many more may follow it in a mention of who speaks for himself.
const LONGEST_FIRST: usize = 3;
const MORE: usize = 4;

/// What the name of somebody who speaks is not.
const PLAIN: Marks = Marks::MODIFIER.with(Marks::OWNER).with(Marks::BRACKETED).with(Marks::TIED);

/// What a quote's mention of its speaker comes down to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Head {
    /// One sighting.
    One(u32),
    /// `Ruiz and Okafor`, `those who came`: nothing but itself.
    Itself(SpeakerKind),
    /// `I`, `we`: the speaker of the quote that it stands in.
    FirstPerson,
    /// `who`, `which`, and what was sighted right before it.
    Relative(u32),
    Nothing,
}

/// Finds out who speaks: gives each attribution its speaker, and lists them.
pub(crate) fn speakers<'a>(
    source: &'a str,
    mut sightings: Vec<Sighting>,
    statements: &mut [Statement],
    diagnostics: &mut Vec<Diagnostic>,
) -> Vec<Speaker<'a>> {
    set_quoted(&mut sightings, statements);
    let sightings = sightings.as_mut_slice();
    let heads: Vec<Head> = statements.iter().map(|statement| head_of(source, sightings, statement)).collect();
    // Where no words tell of a speaker, it does not matter who else is mentioned.
    if heads.iter().all(|head| matches!(head, Head::Nothing | Head::FirstPerson)) {
        return Vec::new();
    }
    set_speaking(sightings, &heads);
    let mut cast = Cast::new(source, sightings);
    who::resolve(&mut cast);
    let who = attribute(&mut cast, &heads, statements);
    let crowded = std::mem::take(&mut cast.known_as.crowded);
    diagnostics.extend(crowded.into_iter().map(|span| Diagnostic::new(DiagnosticKind::ManyNamesakes, span)));
    cast.close();
    let mut omitted = Vec::new();
    let speakers = list(cast, &who, statements, &mut omitted);
    // The words of a role are met at the quote, and again where they stand.
    omitted.sort_by_key(|note| note.span.start);
    omitted.dedup_by(|next, before| next.span.overlaps(before.span));
    diagnostics.append(&mut omitted);
    speakers
}

/// Marks the pronouns inside quotations whose marks are lost; those between marks are not sighted at all.
fn set_quoted(sightings: &mut [Sighting], statements: &[Statement]) {
    for piece in statements.iter().filter(|statement| statement.marks == quote::Marks::Inferred).flat_map(Statement::pieces) {
        let from = sightings.partition_point(|sighting| sighting.start() < piece.start);
        let inside = sightings.iter_mut().skip(from).take_while(|sighting| sighting.start() < piece.end);
        for sighting in inside.filter(|sighting| sighting.is_pronoun()) {
            sighting.marks.set(Marks::QUOTED, true);
        }
    }
}

/// Marks those to whom a quote is attributed.
fn set_speaking(sightings: &mut [Sighting], heads: &[Head]) {
    for head in heads {
        if let Head::One(index) = head
            && let Some(sighting) = sightings.get_mut(*index as usize)
        {
            sighting.marks.set(Marks::SPEAKS, true);
        }
    }
}

/// The mention of a statement's speaker, in sightings.
fn head_of(source: &str, sightings: &[Sighting], statement: &Statement) -> Head {
    let Some(Who { whole, .. }) = statement.speaker() else { return Head::Nothing };
    let span = whole.span();
    let from = sightings.partition_point(|sighting| sighting.start() < span.start);
    let inside = sightings.get(from..).unwrap_or_default();
    // `Ana Ruiz, a nurse`, `the mayor`, `she`: most mentions begin with one name that is no other's, or with a description that
    // none follows, or are a pronoun.
    if let [first, rest @ ..] = inside
        && first.title() <= span.start
        && first.start() < span.end
    {
        let mut rest = rest.iter().take_while(|sighting| sighting.start() < span.end);
        let alone = match first.what() {
            What::Name(_) => !first.marks.has(PLAIN) && rest.all(|sighting| !sighting.is_name()),
            What::Pronoun => rest.next().is_none(),
            // No longer one is just `my boss`.
            What::Description => {
                !first.marks.has(Marks::OWNER)
                    && span.len() > LONGEST_FIRST + MORE
                    && rest.all(|sighting| !sighting.is_name() && !is_another(sighting))
            }
        };
        if alone {
            return Head::One(from as u32);
        }
    }
    let text = whole.text(source);
    let first_word = || text.split([' ', '\'', '’', '\n', '\r']).next().unwrap_or_default();
    if text.len() <= LONGEST_FIRST + MORE {
        let first_word = first_word();
        if text.len() <= first_word.len() + MORE && ["I", "we", "We", "my", "My", "our", "Our"].contains(&first_word) {
            return Head::FirstPerson;
        }
    }
    let inside = inside.iter().enumerate().take_while(|(_, sighting)| sighting.start() < span.end);
    let inside = || inside.clone().map(|(index, sighting)| ((from + index) as u32, sighting));
    if from > 0 && ["who", "which", "that"].contains(&text) {
        return Head::Relative(from as u32 - 1);
    }
    let relative = relative(text);
    let core = relative.map_or(span.end, |relative| span.start + relative);
    let names = || inside().filter(|(_, sighting)| sighting.is_name() && sighting.start() < core);
    let mut heads = names().filter(|(_, sighting)| {
        !sighting.marks.has(PLAIN) || sighting.title() <= span.start && !sighting.marks.has(PLAIN.but(Marks::TIED))
    });
    let first = heads.next();
    let described = inside().find(|(_, sighting)| sighting.is_description() && sighting.start() < core);
    if let Some((index, sighting)) = first {
        // `Ruiz and Okafor`
        // `Ana Ruiz, the Adler and Lund Professor of Law`
        let apposed = |other: &Sighting| {
            let behind = source.get(sighting.end()..other.start()).unwrap_or_default();
            behind.strip_prefix(", ").is_some_and(|behind| ["the ", "a ", "an "].iter().any(|article| behind.starts_with(article)))
        };
        let joined = heads.filter(|(_, other)| !apposed(other)).any(|(at, other)| {
            let apart =
                names().filter(|(between, _)| (index + 1..at).contains(between)).all(|(_, between)| !between.marks.has(Marks::TIED));
            apart && other.marks.has(Marks::JOINED) && !other.marks.has(Marks::MODIFIER)
        });
        // `Labour MP and former organiser Ana Ruiz`: of the roles of one, the last before the name.
        let office = |other: &Sighting| {
            other.is(Traits::ROLE)
                && inside().any(|(_, role)| {
                    source.get(role.end()..other.title()).is_some_and(|between| role.is_description() && both_roles(between, role, other))
                })
        };
        if joined && let Some((index, _)) = names().find(|(_, other)| other.marks.has(Marks::JOINED) && office(other)) {
            return Head::One(index);
        }
        // `both Leeds and York`
        let opens = if first_word().eq_ignore_ascii_case("both") { span.start + "both ".len() } else { span.start };
        if joined && sighting.title() <= opens {
            return Head::Itself(SpeakerKind::Group);
        }
        // `a friend of hers, who knew Okafor`: described before it is named, and no apposition.
        if let Some((description, described)) = described
            && description < index
            && described.start() <= span.start
            && !described.marks.has(Marks::OWNER)
            && sighting.link() != index - description
            && source.get(described.end()..sighting.title()).is_some_and(|between| {
                between.trim() != "," && !both_roles(between, described, sighting) && !is_of_office(between, described)
            })
            && (described.marks.has(Marks::DEFINITE.with(Marks::INDEFINITE))
                || described.is(Traits::PLURAL)
                || !sighting.is(Traits::HONORIFIC))
        {
            // Not the name, but what is described before it.
        } else {
            return Head::One(index);
        }
    }
    let pronoun = inside().find(|(_, sighting)| sighting.is_pronoun() && sighting.start() == span.start);
    // `some on the Leeds Council`: not the body itself.
    let entry = table::english().entry(Key::of_text(first_word())).tags;
    let several = entry.any(Tags::QUANTIFIER | Tags::NUMBER);
    let described = described.filter(|(_, sighting)| {
        let body = sighting.marks.has(Marks::TIED) && sighting.is(Traits::BODY) && sighting.is(Traits::NAME_PARTICLE);
        !(several && body && sighting.start() > span.start)
    });
    // `the mayor's spokesman`
    let owned = |(index, sighting): (u32, _)| {
        let of_owner = |(next, other): &(u32, &Sighting)| *next > index && other.is_description() && other.start() < core;
        inside().find(of_owner).unwrap_or((index, sighting))
    };
    let described = described.map(|found| if found.1.marks.has(Marks::OWNER) { owned(found) } else { found });
    if let Some((index, sighting)) = described {
        // `Seeblick news agency`, `the Okafor Center poll`: a name that its noun only explains.
        let named = names().find(|(_, name)| name.marks.has(Marks::MODIFIER) && name.end() <= sighting.end());
        if let Some((name, _)) = named
            && (sighting.is(Traits::DOCUMENT)
                || sighting.is(Traits::BODY)
                    && !sighting.marks.has(Marks::DEFINITE.with(Marks::INDEFINITE))
                    && text.starts_with(char::is_uppercase))
            && !sighting.is(Traits::PLURAL)
        {
            return Head::One(name);
        }
        // `a rights group and two witnesses`
        let article = sighting.marks.has(Marks::DEFINITE.with(Marks::INDEFINITE));
        if article && sighting.start() <= span.start && inside().any(|(at, other)| at > index && other.start() < core && is_another(other))
        {
            return Head::Itself(SpeakerKind::Group);
        }
        // `her statement`, `Ruiz's letter`: what somebody writes, somebody says.
        let owner = inside().find(|(owner, sighting)| *owner < index && sighting.marks.has(Marks::OWNER) && sighting.title() <= span.start);
        if let Some((owner, _)) = owner.filter(|_| sighting.is(Traits::DOCUMENT | Traits::OCCASION)) {
            return Head::One(owner);
        }
        return Head::One(index);
    }
    if let Some((index, _)) = pronoun {
        return Head::One(index);
    }
    // `some on the council`
    if several && names().all(|(_, sighting)| sighting.marks.has(Marks::TIED.with(Marks::MODIFIER))) {
        return itself(text);
    }
    // Carriage returns do not count: a name has the same words with any line ends.
    let ends = |at: usize| {
        at + 4 >= span.end || source.get(at..span.end).is_some_and(|rest| rest.bytes().filter(|byte| *byte != b'\r').count() <= 4)
    };
    // `An inquiry in Leeds` is not Leeds.
    let placed = |sighting: &Sighting| sighting.marks.has(Marks::TIED) && sighting.is(Traits::PLACE) && sighting.title() > span.start;
    let owner = names()
        .filter(|(_, sighting)| !placed(sighting))
        .find(|(_, sighting)| ends(sighting.end()) || sighting.title() <= span.start && !sighting.marks.has(Marks::MODIFIER));
    if let Some((index, _)) = owner {
        return Head::One(index);
    }
    itself(text)
}

/// `and two witnesses`: whether somebody is described besides whoever was before.
fn is_another(sighting: &Sighting) -> bool {
    sighting.is_description() && sighting.marks.has(Marks::JOINED) && sighting.marks.has(Marks::DEFINITE.with(Marks::INDEFINITE))
}

/// `co-founder and chief executive Ana Ruiz`: two roles of one, without an article.
fn both_roles(between: &str, described: &Sighting, named: &Sighting) -> bool {
    let roles = described.is(Traits::ROLE) && named.is(Traits::ROLE);
    between.trim() == "and" && roles && !described.marks.has(Marks::DEFINITE.with(Marks::INDEFINITE)) && !described.is(Traits::PLURAL)
}

/// `minister of mines and energy Ana Ruiz`: whether a role without an article goes on up to the name of who has it.
fn is_of_office(between: &str, described: &Sighting) -> bool {
    const OTHER: Tags = Tags::DETERMINER.with(Tags::POSSESSIVE_PRONOUN).with(Tags::PREPOSITION).with(Tags::TO);
    let bare = !described.marks.has(Marks::DEFINITE.with(Marks::INDEFINITE)) && !described.is(Traits::PLURAL);
    let mut words = between.split_whitespace();
    let opens = matches!(words.next(), Some("of" | "for"));
    let noun = |word: &str| word.starts_with(char::is_lowercase) && !table::english().entry(Key::of_text(word)).tags.any(OTHER);
    let ends = words.clone().next_back().is_some_and(|last| last != "and");
    bare && described.is(Traits::ROLE) && opens && ends && words.all(noun)
}

/// Where a relative clause begins in a mention.
pub(super) fn relative(text: &str) -> Option<usize> {
    memchr::memchr_iter(b'w', text.as_bytes()).find(|at| {
        let rest = text.get(*at..).unwrap_or_default();
        *at > 0
            && text.as_bytes().get(at - 1) == Some(&b' ')
            && (rest.starts_with("who ") || rest.starts_with("which ") || rest.starts_with("whose "))
    })
}

/// A mention that shows nothing but itself: one or several?
fn itself(text: &str) -> Head {
    let first = text.split_whitespace().next().unwrap_or_default();
    let entry = table::english().entry(Key::of_text(first)).tags;
    let one = ["one", "someone", "somebody", "another", "a", "an"].iter().any(|word| first.eq_ignore_ascii_case(word));
    match () {
        () if one => Head::Itself(SpeakerKind::Unnamed),
        () if entry.any(Tags::QUANTIFIER | Tags::NUMBER | Tags::PLURAL) && !entry.any(Tags::SUBJECT_PRONOUN)
            || first.eq_ignore_ascii_case("those") =>
        {
            Head::Itself(SpeakerKind::Group)
        }
        () if entry
            .any(Tags::SUBJECT_PRONOUN | Tags::OBJECT_PRONOUN | Tags::POSSESSIVE_PRONOUN | Tags::IMPERSONAL | Tags::WH | Tags::THAT) =>
        {
            Head::Nothing
        }
        () => Head::Itself(SpeakerKind::Unknown),
    }
}

/// Who makes each statement, and how that is known.
fn attribute(cast: &mut Cast<'_, '_>, heads: &[Head], statements: &[Statement]) -> Vec<(Member, Reference, SpeakerKind)> {
    let mut who: Vec<(Member, Reference, SpeakerKind)> = Vec::with_capacity(statements.len());
    for (statement, head) in statements.iter().zip(heads) {
        let nobody = (NOBODY, Reference::Itself, SpeakerKind::Unknown);
        let found = match *head {
            Head::One(index) => {
                let member = cast.of.get(index as usize).copied().unwrap_or(NOBODY);
                (member, reference(cast, index, member), SpeakerKind::Unknown)
            }
            Head::Itself(kind) => statement.speaker().map_or(nobody, |mention| {
                let member = alone(cast, mention, kind);
                (member, Reference::Itself, kind)
            }),
            Head::FirstPerson => nobody,
            Head::Relative(before) => statement.speaker().map_or(nobody, |mention| {
                let member = antecedent(cast, before, mention);
                (member, Reference::Pronoun, SpeakerKind::Unknown)
            }),
            Head::Nothing => match (&statement.told, who.last()) {
                (Some(Told { speaker: None, construction: Construction::Continuation, .. }), Some((member, _, kind))) => {
                    (*member, Reference::Continuation, *kind)
                }
                _ => nobody,
            },
        };
        who.push(found);
    }
    for (index, statement) in statements.iter().enumerate().filter(|(index, _)| heads.get(*index) == Some(&Head::FirstPerson)) {
        let Some(mention) = statement.speaker() else { continue };
        let from = index.saturating_sub(NEAR);
        let near = statements.iter().zip(&who).enumerate().skip(from).take(index + NEAR - from).filter(|(other, _)| *other != index);
        let around = near
            .map(|(_, near)| near)
            .find(|(other, (member, ..))| *member != NOBODY && other.pieces().any(|piece| piece.contains(mention.whole.span())))
            .map(|(_, (member, _, kind))| (*member, *kind));
        if let Some((member, kind)) = around
            && let Some(place) = who.get_mut(index)
        {
            *place = (member, Reference::Pronoun, kind);
        }
    }
    who
}

/// Whom a relative pronoun means: of what was sighted before it in its sentence, the nearest that can be `who`, or `which`.
fn antecedent(cast: &Cast<'_, '_>, before: u32, relative: &Who) -> Member {
    let start = relative.whole.span().start;
    let sentence = cast.sighting(before).sentence;
    let who = relative.whole.text(cast.source) == "who";
    // `… he said, said one, who asked …`: a sentence ends between.
    let end = cast.sighting(before).end().min(start);
    if !is_within(cast.source, end, start, FARTHEST - 1) {
        return NOBODY;
    }
    let apart = cast.text(Span::new(end, start));
    if memchr::memchr3_iter(b'.', b'!', b'?', apart.as_bytes()).any(|at| ends_sentence(apart, at)) {
        return NOBODY;
    }
    // `a baker in Leeds, who …`: a place behind a preposition is not `who`; whoever is stands right before it.
    let tied = |index: u32| {
        let sighting = cast.sighting(index);
        let place = sighting.what() == What::Name(1) && sighting.marks.has(Marks::TIED) && !sighting.is(Traits::HONORIFIC | Traits::ROLE);
        place && cast.entity(cast.member(index)).is_some_and(|entity| !entity.is_person() && !entity.has_gender() && !entity.speaks)
    };
    if who && tied(before) {
        let place = cast.sighting(before).start();
        let Some(index) = before.checked_sub(1) else { return NOBODY };
        let tie = cast.text(Span::new(cast.sighting(index).end().min(place), place));
        let near = tie.bytes().filter(|byte| *byte != b'\r').count() <= LONGEST_TIE && could_be_who(cast, index);
        return if near { cast.member(index) } else { NOBODY };
    }
    let could_be = |index: &u32| {
        let sighting = cast.sighting(*index);
        let Some(entity) = cast.entity(cast.member(*index)) else { return false };
        let body = entity.is_body() && !entity.is_person();
        !sighting.is_pronoun()
            && !sighting.marks.has(Marks::MODIFIER.with(Marks::OWNER))
            && if who { !body } else { !entity.is_person() && !entity.has_gender() }
    };
    (0..=before)
        .rev()
        .take(NEAREST)
        .take_while(|index| {
            cast.sighting(*index).sentence == sentence && is_within(cast.source, cast.sighting(*index).end(), start, FARTHEST - 1)
        })
        .find(could_be)
        .map_or(NOBODY, |index| cast.member(index))
}

/// Whether a mark within a text ends a sentence: behind a word of small letters or a number, before a capital or a quotation.
fn ends_sentence(text: &str, at: usize) -> bool {
    let bytes = text.as_bytes();
    let word = bytes.get(at.saturating_sub(3)..at).unwrap_or_default();
    let ended = word.len() == 3 && word.iter().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit());
    let rest = text.get(at + 1..).unwrap_or_default().trim_start_matches(['"', '”', '\'', '’', ')']);
    ended && rest.starts_with(char::is_whitespace)
}

/// Whether what is sighted is no body, and nothing that stands aside.
fn could_be_who(cast: &Cast<'_, '_>, index: u32) -> bool {
    let sighting = cast.sighting(index);
    let body = cast.entity(cast.member(index)).is_none_or(|entity| entity.is_body() && !entity.is_person());
    !body && !sighting.is_pronoun() && !sighting.marks.has(Marks::MODIFIER.with(Marks::OWNER))
}

/// A member that is known by a mention alone; the same words mean the same one, unless they are of somebody unnamed.
fn alone(cast: &mut Cast<'_, '_>, mention: &Who, kind: SpeakerKind) -> Member {
    let (text, span) = (mention.whole.text(cast.source), mention.whole.span());
    let word = hash(text);
    let same = kind != SpeakerKind::Unnamed;
    let known = cast.known_as.names(word).find(|(_, _, span)| same && cast.text(*span) == text).map(|(member, ..)| member);
    known.unwrap_or_else(|| {
        let traits = if kind == SpeakerKind::Group { Traits::PLURAL } else { Traits::NONE };
        let member = cast.add(Entity::new(span, 0, u32::MAX, traits).speaking());
        cast.known_as.add_name(word, member, super::wording::Place::Middle, span);
        member
    })
}

/// How a sighting refers to a member of the cast.
fn reference(cast: &mut Cast<'_, '_>, index: u32, member: Member) -> Reference {
    let sighting = cast.sighting(index);
    let Some(entity) = cast.entity(member).copied() else { return Reference::Itself };
    match sighting.what() {
        What::Pronoun => Reference::Pronoun,
        What::Description if entity.is_named() => Reference::Description,
        What::Description if entity.first == index => Reference::Itself,
        What::Description => Reference::Description,
        What::Name(2..) => Reference::Name,
        What::Name(_) if sighting.is(Traits::HONORIFIC | Traits::ROLE) => Reference::Title,
        What::Name(_) if entity.words == 1 => Reference::Name,
        What::Name(_) => {
            let name = cast.text(sighting.span());
            let letters = name.len() > 1 && !name.contains(char::is_lowercase);
            if letters && !cast.has_word(entity.name(), hash(name)) { Reference::Acronym } else { Reference::PartOfName }
        }
    }
}
