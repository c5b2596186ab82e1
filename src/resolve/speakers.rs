//! The list of speakers: from the quotes' mentions and the article's cast to [`Speaker`]s.

use super::names::{Cast, Entity, Member, NOBODY};
use super::wording::hash;
use super::{each, is_within, who};
use crate::grammar::english::sighting::{Marks, Sighting, Traits, What};
use crate::grammar::english::statement::{Statement, Told, Who};
use crate::lexicon::table::{self, Key};
use crate::lexicon::tags::Tags;
use crate::model::attribution::Construction;
use crate::model::diagnostic::{Diagnostic, DiagnosticKind};
use crate::model::excerpt::Excerpt;
use crate::model::quote;
use crate::model::speaker::{Gender, Reference, Speaker, SpeakerKind};
use crate::span::Span;

/// How many roles of one speaker are kept: each new one is compared with all of them.
const MOST_ROLES: usize = 8;

/// How many quotes before and after one are looked at for the speaker of an `I` that stands inside them.
const NEAR: usize = 4;

/// How many sightings before a relative pronoun are looked at for whom it means.
const NEAREST: usize = 4;

/// How many bytes may tie a place to whom stands before it: ` from `.
const LONGEST_TIE: usize = 6;

/// How many bytes before a relative pronoun may end what it refers to.
const FARTHEST: usize = 120;

/// How many bytes a description may have that is a speaker's name.
const LONGEST_DESCRIPTION: usize = 100;

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
    set_speaking(sightings, &heads);
    let mut cast = Cast::new(source, sightings);
    who::resolve(&mut cast);
    let who = attribute(&mut cast, &heads, statements);
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
            What::Description => span.len() > LONGEST_FIRST + MORE && rest.all(|sighting| !sighting.is_name()),
        };
        if alone {
            return Head::One(from as u32);
        }
    }
    let text = whole.text(source);
    let first_word = text.split([' ', '\'', '’', '\n', '\r']).next().unwrap_or_default();
    if first_word.len() <= LONGEST_FIRST
        && text.len() <= first_word.len() + MORE
        && ["I", "we", "We", "my", "My", "our", "Our"].contains(&first_word)
    {
        return Head::FirstPerson;
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
        if joined && sighting.title() <= span.start {
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
    let entry = table::english().entry(Key::of_text(first_word)).tags;
    let several = entry.any(Tags::QUANTIFIER | Tags::NUMBER);
    let described = described.filter(|(_, sighting)| {
        let body = sighting.marks.has(Marks::TIED) && sighting.is(Traits::BODY) && sighting.is(Traits::NAME_PARTICLE);
        !(several && body && sighting.start() > span.start)
    });
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
    let owner =
        names().find(|(_, sighting)| ends(sighting.end()) || sighting.title() <= span.start && !sighting.marks.has(Marks::MODIFIER));
    if let Some((index, _)) = owner {
        return Head::One(index);
    }
    itself(text)
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
fn relative(text: &str) -> Option<usize> {
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

/// One of those who speak, as they are listed.
struct Listed {
    member: Member,
    /// Where the first mention stands, and which quote is the first.
    first: (u32, u32),
    quote: u32,
    kind: SpeakerKind,
    /// How many quotes are of it.
    quotes: u32,
    /// How often it is mentioned, in the main.
    mentions: u32,
    named: bool,
    body: bool,
}

/// Those who speak, by their first mentions, or else their first quotes; and of each member, which of them it is.
fn listed(cast: &Cast<'_, '_>, who: &[(Member, Reference, SpeakerKind)]) -> (Vec<Listed>, Vec<u32>) {
    const NO_PLACE: u32 = u32::MAX;
    const SPEAKS: u32 = u32::MAX - 1;
    let mut place = vec![NO_PLACE; cast.entities.len()];
    let mut count = 0;
    for (member, ..) in who {
        if let Some(place) = place.get_mut(*member as usize) {
            count += usize::from(*place == NO_PLACE);
            *place = SPEAKS;
        }
    }
    let mut listed: Vec<Listed> = Vec::with_capacity(count);
    let list = |member: Member, first: Span, place: &mut [u32], listed: &mut Vec<Listed>| {
        if let (Some(place @ &mut SPEAKS), Some(entity)) = (place.get_mut(member as usize), cast.entity(member)) {
            *place = listed.len() as u32;
            let (named, body) = (entity.is_named(), entity.is_body());
            let (first, kind) = ((first.start as u32, first.end as u32), SpeakerKind::Unknown);
            listed.push(Listed { member, first, quote: 0, kind, quotes: 0, mentions: entity.seen + 1, named, body });
        }
    };
    for (member, sighting) in cast.of.iter().zip(cast.sightings) {
        if place.get(*member as usize) == Some(&SPEAKS) {
            list(*member, sighting.span(), &mut place, &mut listed);
            if listed.len() == count {
                break;
            }
        }
    }
    for (index, (member, _, kind)) in (0..).zip(who) {
        // Who is sighted nowhere is called as the quote has it.
        if let Some(entity) = cast.entity(*member) {
            list(*member, entity.name(), &mut place, &mut listed);
        }
        let place = place.get(*member as usize).copied().unwrap_or(NO_PLACE);
        if let Some(listed) = listed.get_mut(place as usize) {
            if listed.quotes == 0 {
                (listed.kind, listed.quote) = (*kind, index);
            }
            listed.quotes += 1;
        }
    }
    if !listed.is_sorted_by_key(|one| (one.first, one.quote)) {
        listed.sort_by_key(|one| (one.first, one.quote));
        for (at, one) in (0..).zip(&listed) {
            if let Some(place) = place.get_mut(one.member as usize) {
                *place = at;
            }
        }
    }
    (listed, place)
}

/// Lists those who speak, in the order of their first mentions, and enters them in the quotes.
fn list<'a>(
    mut cast: Cast<'a, '_>,
    who: &[(Member, Reference, SpeakerKind)],
    statements: &mut [Statement],
    diagnostics: &mut Vec<Diagnostic>,
) -> Vec<Speaker<'a>> {
    let (listed, mut place) = listed(&cast, who);
    let mut speakers: Vec<Speaker<'a>> = Vec::with_capacity(listed.len());
    speakers.extend(listed.iter().filter_map(|listed| Some(speaker(&cast, cast.entity(listed.member)?, listed.kind, listed.quotes))));
    for (index, (member, ..)) in who.iter().enumerate() {
        let Some(entity) = cast.entity(*member) else { continue };
        let slot = place.get(*member as usize).copied().unwrap_or(u32::MAX);
        let Some(speaker) = speakers.get_mut(slot as usize) else { continue };
        speaker.quotes.push(index);
        if let Some(mention) = statements.get(index).and_then(Statement::speaker) {
            // The words of a description that stand before and after it in the quote's mention belong to it.
            if !entity.is_named() && mention.whole.span().contains(speaker.name.span) && speaker.quotes.len() == 1 {
                speaker.name = Excerpt::new(cast.source, described(cast.source, mention, speaker.name.span));
            }
            if entity.first == u32::MAX {
                speaker.mentions.push(mention.whole.span());
            }
            if let Some(role) = mention.role.filter(|role| mention.name.is_some() && tells_role(role.text(cast.source))) {
                add_role(speaker, Excerpt::new(cast.source, role.span()), diagnostics);
            }
        }
    }
    // What is known of the cast makes room for the mentions.
    cast.entities = Vec::new();
    for (speaker, listed) in speakers.iter_mut().zip(&listed) {
        speaker.mentions.reserve_exact(listed.mentions as usize);
    }
    // Nobody is none of the speakers either.
    place.push(u32::MAX);
    let nobody = place.len() - 1;
    let slot = |member: &Member| place.get((*member as usize).min(nobody)).copied().unwrap_or(u32::MAX) as usize;
    let count = speakers.len();
    let speaks = |member: &Member| slot(member) < count;
    each(&cast.of, speaks, |index| {
        let (sighting, slot) = (cast.sighting(index as u32), slot(&cast.member(index as u32)));
        let (Some(speaker), Some(listed)) = (speakers.get_mut(slot), listed.get(slot)) else { return };
        speaker.mentions.push(sighting.span());
        let titled = sighting.is_name() & (sighting.title() < sighting.start());
        let described = sighting.is_description() & listed.named & sighting.is(Traits::ROLE);
        if !listed.body & (titled | described) {
            if titled {
                self::titled(&cast, speaker, sighting, diagnostics);
            } else {
                add_role(speaker, Excerpt::new(cast.source, sighting.span()), diagnostics);
            }
        }
    });
    for speaker in &mut speakers {
        // They are in order but for those in headlines and in quotes' own words.
        if !speaker.mentions.is_sorted_by(|one, next| one < next) {
            speaker.mentions.sort_unstable();
            speaker.mentions.dedup();
        }
        if speaker.roles.len() > 1 {
            speaker.roles.sort_by_key(|role| role.span);
        }
    }
    order(&mut speakers, &mut place);
    for (statement, (member, by, _)) in statements.iter_mut().zip(who) {
        let slot = place.get(*member as usize).copied().unwrap_or(u32::MAX);
        if let Some(told) = &mut statement.told
            && slot != u32::MAX
        {
            told.resolve(slot as usize, *by);
        }
    }
    speakers
}

/// The words of a mention that describe somebody: those around the noun, up to a comma or relative clause.
fn described(source: &str, mention: &Who, noun: Span) -> Span {
    let whole = mention.whole.span();
    let behind = mention.whole.text(source).get(noun.end - whole.start..).unwrap_or_default();
    let end = behind.find([',', '—', '(']).or_else(|| relative(behind)).unwrap_or(behind.len());
    let end = noun.end + behind.get(..end).unwrap_or_default().trim_end().len();
    let described = Span::new(whole.start, end);
    if described.len() > LONGEST_DESCRIPTION { noun } else { described }
}

/// Sorts the speakers by their first mentions, or else their first quotes, and their places with them. They are in
/// this order already, but for those in a headline that stands below the story.
fn order(speakers: &mut [Speaker<'_>], place: &mut [u32]) {
    let key = |speaker: &Speaker<'_>| (speaker.mentions.first().copied().unwrap_or_default(), speaker.quotes.first().copied());
    if speakers.is_sorted_by_key(key) {
        return;
    }
    let mut sorted: Vec<u32> = (0..speakers.len() as u32).collect();
    sorted.sort_by_key(|old| speakers.get(*old as usize).map(key));
    let mut new = vec![u32::MAX; sorted.len()];
    for (at, old) in sorted.into_iter().enumerate() {
        if let Some(place) = new.get_mut(old as usize) {
            *place = at as u32;
        }
    }
    for slot in place {
        *slot = new.get(*slot as usize).copied().unwrap_or(u32::MAX);
    }
    // Each is swapped to its place, where it stays.
    for at in 0..speakers.len() {
        while let Some(place) = new.get(at).map(|place| *place as usize).filter(|place| *place != at) {
            speakers.swap(at, place);
            new.swap(at, place);
        }
    }
}

/// A speaker, as yet without mentions and quotes.
fn speaker<'a>(cast: &Cast<'a, '_>, entity: &Entity, kind: SpeakerKind, quotes: u32) -> Speaker<'a> {
    let person = entity.is_person() || entity.has_gender();
    let kind = match () {
        () if entity.traits.any(Traits::PLURAL) => SpeakerKind::Group,
        () if entity.traits.any(Traits::DOCUMENT) && !entity.is_named() => SpeakerKind::Document,
        () if entity.is_body() => SpeakerKind::Organisation,
        () if entity.traits.any(Traits::PLACE) && !person => SpeakerKind::Organisation,
        () if person && entity.is_named() => SpeakerKind::Person,
        () if person => SpeakerKind::Unnamed,
        () if entity.words > 1 && !article(cast, entity) => SpeakerKind::Person,
        () if entity.is_named() && article(cast, entity) => SpeakerKind::Organisation,
        () => kind,
    };
    // A body is called by its article too: `the Pentagon`.
    let span = match cast.sightings.get(entity.first as usize) {
        Some(sighting) if entity.is_named() && kind != SpeakerKind::Person && article(cast, entity) && entity.name() == sighting.span() => {
            Span::new(sighting.title(), sighting.end())
        }
        _ => entity.name(),
    };
    Speaker {
        name: Excerpt::new(cast.source, span),
        kind,
        gender: told(entity.gender()),
        honorific: None,
        roles: Vec::new(),
        mentions: Vec::with_capacity(usize::from(entity.first == u32::MAX)),
        quotes: Vec::with_capacity(quotes as usize),
    }
}

/// The gender that traits are.
fn told(gender: Traits) -> Option<Gender> {
    match gender {
        Traits::MALE => Some(Gender::Male),
        Traits::FEMALE => Some(Gender::Female),
        _ => None,
    }
}

/// Whether a member of the cast is known with `the` before its name; in `the Ruiz camp`, the camp has it.
fn article(cast: &Cast<'_, '_>, entity: &Entity) -> bool {
    cast.sightings
        .get(entity.first as usize)
        .is_some_and(|sighting| sighting.marks.has(Marks::ARTICLE) && (entity.is_body() || !sighting.marks.has(Marks::MODIFIER)))
}

/// What a title before a name tells: an honorific, a role.
fn titled<'a>(cast: &Cast<'a, '_>, speaker: &mut Speaker<'a>, sighting: &Sighting, diagnostics: &mut Vec<Diagnostic>) {
    let before = cast.text(Span::new(sighting.title(), sighting.start()));
    let title = before.trim_end();
    if speaker.honorific.as_ref().is_some_and(|honorific| honorific.text == title) {
        // `Mr.` once more.
        return;
    }
    let last = title.rsplit(char::is_whitespace).next().unwrap_or_default();
    let entry = table::english().entry(Key::of_text(last.trim_end_matches('.'))).tags;
    let end = sighting.title() + title.len();
    if entry.any(Tags::HONORIFIC) && (entry.any(Tags::ABBREVIATION) || !entry.any(Tags::ROLE)) {
        if speaker.honorific.is_none() {
            speaker.honorific = Some(Excerpt::new(cast.source, Span::new(end - last.len(), end)));
        }
    } else if sighting.is(Traits::ROLE) {
        add_role(speaker, Excerpt::new(cast.source, Span::new(sighting.title(), end)), diagnostics);
    }
}

/// Whether the words beside a name say what somebody is.
fn tells_role(role: &str) -> bool {
    let words = role.split(|letter: char| !letter.is_alphanumeric() && letter != '-').filter(|word| !word.is_empty()).take(12);
    !role.ends_with(" of") && words.into_iter().any(|word| table::english().entry(Key::of_text(word)).tags.any(Tags::ROLE))
}

/// Adds a role that is not yet known, in whole or in part; one too many is noted.
fn add_role<'a>(speaker: &mut Speaker<'a>, role: Excerpt<'a>, diagnostics: &mut Vec<Diagnostic>) {
    let known = speaker.roles.iter().any(|known| known.span.overlaps(role.span) || known.text.eq_ignore_ascii_case(&role.text));
    if known || role.span.is_empty() {
        return;
    }
    if speaker.roles.len() == MOST_ROLES {
        diagnostics.push(Diagnostic::new(DiagnosticKind::OmittedRole, role.span));
    } else {
        if speaker.roles.is_empty() {
            // Few have a second one.
            speaker.roles.reserve_exact(1);
        }
        speaker.roles.push(role);
    }
}
