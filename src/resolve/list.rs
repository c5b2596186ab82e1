//! The list of those who speak: who stands on it, in which order, and what is told of each.

use super::each;
use super::entity::{Entity, Member};
use super::names::Cast;
use super::speakers::relative;
use crate::grammar::english::sighting::{Marks, Sighting, Traits};
use crate::grammar::english::statement::{Statement, Who};
use crate::lexicon::key::Key;
use crate::lexicon::table;
use crate::lexicon::tags::Tags;
use crate::model::diagnostic::{Diagnostic, DiagnosticKind};
use crate::model::excerpt::Excerpt;
use crate::model::speaker::{Gender, Reference, Speaker, SpeakerKind};
use crate::span::Span;

/// How many bytes a description may have that is a speaker's name.
const LONGEST_DESCRIPTION: usize = 100;

/// How many roles of one speaker are kept: each new one is compared with all of them.
const MOST_ROLES: usize = 8;

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

/// Those who speak, by their first mentions, or else their first quotes; and of each member, which of them it is, with a place
/// more for nobody, who is none of them.
fn listed(cast: &Cast<'_, '_>, who: &[(Member, Reference, SpeakerKind)]) -> (Vec<Listed>, Vec<u32>) {
    const NO_PLACE: u32 = u32::MAX;
    const SPEAKS: u32 = u32::MAX - 1;
    let mut place = vec![NO_PLACE; cast.entities.len() + 1];
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
pub(super) fn list<'a>(
    mut cast: Cast<'a, '_>,
    who: &[(Member, Reference, SpeakerKind)],
    statements: &mut [Statement],
    diagnostics: &mut Vec<Diagnostic>,
) -> Vec<Speaker<'a>> {
    let (listed, mut place) = listed(&cast, who);
    let mut speakers: Vec<Speaker<'a>> = Vec::with_capacity(listed.len());
    speakers.extend(listed.iter().filter_map(|listed| Some(speaker(&cast, cast.entity(listed.member)?, listed.kind, listed.quotes))));
    // Whether each speaker's mentions are in order, as those of all of them together nearly always are.
    let mut in_order = true;
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
                in_order &= speaker.mentions.is_empty();
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
        if speaker.mentions.is_empty() {
            speaker.mentions = Vec::with_capacity(listed.mentions as usize);
        } else {
            speaker.mentions.reserve_exact(listed.mentions as usize);
        }
    }
    let nobody = place.len() - 1;
    let slot = |member: &Member| place.get((*member as usize).min(nobody)).copied().unwrap_or(u32::MAX) as usize;
    let count = speakers.len();
    let speaks = |member: &Member| slot(member) < count;
    let mut latest = None;
    each(&cast.of, speaks, |index| {
        let (sighting, slot) = (cast.sighting(index as u32), slot(&cast.member(index as u32)));
        let (Some(speaker), Some(listed)) = (speakers.get_mut(slot), listed.get(slot)) else { return };
        speaker.mentions.push(sighting.span());
        in_order &= latest.is_none_or(|latest| latest < sighting.start());
        latest = Some(sighting.start());
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
        if !in_order && !speaker.mentions.is_sorted_by(|one, next| one < next) {
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
