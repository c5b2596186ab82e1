//! Whom a pronoun means: whoever agrees with it in gender and number and stands nearest, that is, the subject of its own
//! sentence, the subject or speaker of the sentence before, then whoever else was mentioned.

use std::hint::select_unpredictable;

use super::entity::{Entity, Member, NOBODY, gender};
use super::who::{LEADS, Reader};
use crate::grammar::english::sighting::{Marks, Sighting, Traits};
use crate::span::Span;

/// How many mentions back the antecedent of a pronoun is looked for.
pub(super) const WINDOW: u32 = 40;

/// How many sentences back it may stand.
pub(super) const FAR: u32 = 4;

/// How many sentences back the last speaker may stand.
const SPEAKER_FAR: u32 = 8;

/// How much one stands out whose gender is known to be the pronoun's, among those of whom the article does not tell.
const KNOWN: i32 = 16;

/// What nouns of those are that act.
const ACTORS: Traits = Traits::ROLE.with(Traits::BODY).with(Traits::DOCUMENT);

/// How much the last speaker stands out.
const SPEAKER: i32 = 30;

/// How much somebody stands out who was mentioned so many sentences back: who acts or is quoted, and others.
const SALIENCE: [(i32, i32); FAR as usize + 1] = [(100, 55), (90, 56), (54, 30), (40, 15), (30, 10)];

/// How much more one stands out who is quoted.
const QUOTED: i32 = 8;

/// How much less one stands out who owns or describes something else.
const ASIDE: i32 = 20;

/// How much less than several such a one stands out for `they`.
const ANYBODY: i32 = 10;

/// What agrees with a pronoun so little that nothing makes up for it.
const UNFIT: i32 = -1000;

/// What shows a person in whom is no body.
const PERSON: Traits = Traits::HONORIFIC.with(Traits::ROLE).with(Traits::GIVEN_NAME);

/// The most that somebody can stand out beyond that: for `he` or `she`, and for other pronouns.
const MORE: i32 = QUOTED + KNOWN;
const MORE_OF_OTHERS: i32 = QUOTED;

/// What agrees with a pronoun.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Wanted {
    /// A man, or a woman.
    Person(Traits),
    Several,
    Thing,
}

impl Reader<'_, '_, '_> {
    pub(super) fn pronoun(&mut self, index: u32, sighting: &Sighting) -> Member {
        let wanted = match gender(sighting.traits()) {
            Traits::NONE if sighting.is(Traits::PLURAL) => Wanted::Several,
            Traits::NONE => Wanted::Thing,
            gender => Wanted::Person(gender),
        };
        let found = self.antecedent(index, wanted);
        if let Wanted::Person(gender) = wanted {
            match found {
                Some(member) => self.update(member, |entity| entity.learn_gender(gender)),
                None => self.waiting = Some((index, gender)),
            }
        }
        found.unwrap_or(NOBODY)
    }

    /// Whom a pronoun means: of those that agree with it, the one that stands out most where it stands.
    fn antecedent(&self, index: u32, wanted: Wanted) -> Option<Member> {
        let here = self.cast.sighting(index);
        let (best, found) = match wanted {
            Wanted::Person(gender) => self.salient(index, here.sentence, MORE, |entity, _, _| fits_person(entity, gender)),
            Wanted::Several => self.salient(index, here.sentence, MORE_OF_OTHERS, |entity, mention, distance| {
                // `The owner said …. “…,” they said.`: somebody quoted right before of whom nothing tells whether it is a man or a woman.
                let one = here.marks.has(Marks::SPEAKS) & mention.marks.has(Marks::SPEAKS) & (distance == 1) & is_anybody(entity);
                let fit = select_unpredictable(one, -ANYBODY, fits_several(entity));
                // `claims`, `arguments`: they say nothing.
                let mute = here.marks.has(Marks::SPEAKS) & mention.is(Traits::CUE_NOUN) & !mention.is(ACTORS);
                // A body is `they` only as who acts or speaks right before.
                let apart = (fit < 0) & ((distance > 1) | !mention.marks.has(LEADS));
                // `he drew a map`: a paper is not `they` who speak.
                let paper = here.marks.has(Marks::SPEAKS) & entity.traits.any(Traits::DOCUMENT) & !entity.traits.any(Traits::PLURAL);
                if mute | apart | paper { UNFIT } else { fit }
            }),
            Wanted::Thing => self.salient(index, here.sentence, MORE_OF_OTHERS, |entity, _, _| fits_thing(entity)),
        };
        let (member, at) = self.speaker;
        if best < KNOWN + SPEAKER
            && let Some(entity) = self.entity(member)
            && here.sentence.abs_diff(self.cast.sighting(at).sentence) <= SPEAKER_FAR
        {
            let fit = match wanted {
                Wanted::Person(gender) => fits_person(entity, gender),
                Wanted::Several => fits_several(entity),
                Wanted::Thing => fits_thing(entity),
            };
            if (fit >= 0 || wanted != Wanted::Several) && fit + SPEAKER > best {
                return Some(member);
            }
        }
        (best > 0).then_some(found)
    }

    /// Who stands out most of those before a place, and how much: by how they agree, and by where they stand, beyond which
    /// nobody can stand out by more. Whom a mention
    /// means, and whether that one agrees, nobody can foresee, so all are reckoned up.
    #[inline]
    fn salient(&self, index: u32, here: u32, more: i32, fit: impl Fn(&Entity, &Sighting, u32) -> i32) -> (i32, Member) {
        let mut best = (0, NOBODY);
        let start = index.saturating_sub(WINDOW) as usize;
        let mentions = self.cast.sightings.get(start..index as usize).unwrap_or_default();
        let members = self.cast.of.get(start..index as usize).unwrap_or_default();
        for (mention, member) in mentions.iter().zip(members).rev() {
            let distance = here.abs_diff(mention.sentence);
            // What stands further off cannot stand out more.
            let Some((first, _)) = SALIENCE.get(distance as usize) else { break };
            if best.0 >= first + more || mention.marks.has(Marks::HEADLINE) {
                break;
            }
            let entity = self.entity(*member).unwrap_or(&const { Entity::new(Span { start: 0, end: 0 }, 0, 0, NOT_ONE) });
            let score = fit(entity, mention, distance) + salience(mention, distance);
            let better = score > best.0;
            best = (select_unpredictable(better, score, best.0), select_unpredictable(better, *member, best.1));
        }
        best
    }
}

/// What agrees with no pronoun: neither `he` nor `it`.
const NOT_ONE: Traits = Traits::MALE.with(Traits::DOCUMENT);

/// How much a mention so many sentences back stands out.
#[inline]
pub(super) fn salience(sighting: &Sighting, distance: u32) -> i32 {
    let (first, others) = SALIENCE.get(distance as usize).copied().unwrap_or((30, 10));
    let base = select_unpredictable(sighting.marks.has(LEADS), first, others);
    let aside = sighting.marks.has(Marks::OWNER) & !sighting.is_pronoun() | sighting.marks.has(Marks::MODIFIER);
    base + QUOTED * i32::from(sighting.marks.has(Marks::SPEAKS)) - ASIDE * i32::from(aside)
}

/// Whether somebody can be `he` or `she`.
pub(super) fn could_be(entity: &Entity, gender: Traits) -> bool {
    fits_person(entity, gender) >= 0
}

/// How well somebody agrees with `he` or `she`; [`UNFIT`] where not.
#[inline]
fn fits_person(entity: &Entity, gender: Traits) -> i32 {
    const NO_PERSON: Traits = Traits::PLURAL.with(Traits::BODY).with(Traits::DOCUMENT);
    let named = entity.traits.any(PERSON) | entity.speaks & entity.is_named();
    let stranger = select_unpredictable(entity.opening & !entity.speaks, -75, -34);
    let fit = select_unpredictable(entity.has_gender(), KNOWN, select_unpredictable(named, 0, stranger));
    select_unpredictable(entity.traits.any(NO_PERSON) | !entity.agrees(gender), UNFIT, fit)
}

/// The same for `they`. A country is `it`.
#[inline]
fn fits_several(entity: &Entity) -> i32 {
    let person = entity.has_gender() | entity.is_person();
    let body = entity.is_body() & !person & !entity.traits.any(Traits::PLACE);
    select_unpredictable(entity.traits.any(Traits::PLURAL), 0, select_unpredictable(body, -25, UNFIT))
}

/// Whether somebody is an unnamed person, a man or a woman.
#[inline]
fn is_anybody(entity: &Entity) -> bool {
    entity.is_person() & !entity.is_named() & !entity.has_gender()
}

/// The same for `it`.
#[inline]
fn fits_thing(entity: &Entity) -> i32 {
    let other = entity.traits.any(Traits::PLURAL) | entity.has_gender() | entity.is_person();
    select_unpredictable(other, UNFIT, select_unpredictable(entity.is_body(), 0, -15))
}
