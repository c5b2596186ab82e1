//! Whom a pronoun means: whoever agrees with it in gender and number and stands nearest, that is, the subject of its own
//! sentence, the subject or speaker of the sentence before, then whoever else was mentioned.

use super::names::{Entity, Member, NOBODY, gender};
use super::who::{LEADS, Reader};
use crate::grammar::english::sighting::{Marks, Sighting, Traits};

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

/// The most that somebody can stand out beyond that.
const MORE: i32 = QUOTED + KNOWN;

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
        let here = self.cast.sighting(index).sentence;
        let quoted = self.cast.sighting(index).marks.has(Marks::SPEAKS);
        let mut best = (0, NOBODY);
        let start = index.saturating_sub(WINDOW) as usize;
        let mentions = self.cast.sightings.get(start..index as usize).unwrap_or_default();
        let members = self.cast.of.get(start..index as usize).unwrap_or_default();
        for (sighting, member) in mentions.iter().zip(members).rev() {
            let distance = here.abs_diff(sighting.sentence);
            // What stands further off cannot stand out more, and who neither acts nor is quoted seldom does.
            let Some((first, others)) = SALIENCE.get(distance as usize) else { break };
            if best.0 >= first + MORE || sighting.marks.has(Marks::HEADLINE) {
                break;
            }
            if best.0 >= others + MORE && !sighting.marks.has(LEADS) {
                continue;
            }
            let Some(entity) = self.entity(*member) else { continue };
            let Some(fit) = fits(entity, wanted) else { continue };
            // `claims`, `arguments`: they say nothing.
            if wanted == Wanted::Several && quoted && sighting.is(Traits::CUE_NOUN) && !sighting.is(ACTORS) {
                continue;
            }
            // A body is `they` only as who acts or speaks right before.
            if wanted == Wanted::Several && fit < 0 && (distance > 1 || !sighting.marks.has(LEADS)) {
                continue;
            }
            let score = fit + salience(sighting, distance);
            if score > best.0 {
                best = (score, *member);
            }
        }
        if let Some((member, at)) = self.speaker
            && best.0 < KNOWN + SPEAKER
            && let Some(entity) = self.entity(member)
            && let Some(fit) = fits(entity, wanted)
            && (fit >= 0 || wanted != Wanted::Several)
            && here.abs_diff(self.cast.sighting(at).sentence) <= SPEAKER_FAR
            && fit + SPEAKER > best.0
        {
            return Some(member);
        }
        (best.0 > 0).then_some(best.1)
    }
}

/// How much a mention so many sentences back stands out.
pub(super) fn salience(sighting: &Sighting, distance: u32) -> i32 {
    let (first, others) = SALIENCE.get(distance as usize).copied().unwrap_or((30, 10));
    let base = if sighting.marks.has(LEADS) { first } else { others };
    let aside = sighting.marks.has(Marks::OWNER) && !sighting.is_pronoun() || sighting.marks.has(Marks::MODIFIER);
    let speaker = if sighting.marks.has(Marks::SPEAKS) { QUOTED } else { 0 };
    base + speaker - if aside { 20 } else { 0 }
}

/// Whether somebody can be `he` or `she`.
pub(super) fn could_be(entity: &Entity, gender: Traits) -> bool {
    fits(entity, Wanted::Person(gender)).is_some_and(|fit| fit >= 0)
}

/// Whether somebody agrees with a pronoun, and how well.
#[inline]
fn fits(entity: &Entity, wanted: Wanted) -> Option<i32> {
    let person = || entity.has_gender() || entity.is_person() || entity.speaks && entity.is_named() && !entity.is_body();
    match wanted {
        Wanted::Person(gender) => {
            if entity.traits.any(Traits::PLURAL | Traits::BODY | Traits::DOCUMENT) || !entity.agrees(gender) {
                return None;
            }
            Some(match () {
                () if entity.has_gender() => KNOWN,
                () if person() => 0,
                () if entity.opening && !entity.speaks => -75,
                () => -34,
            })
        }
        Wanted::Several if entity.traits.any(Traits::PLURAL) => Some(0),
        // A country is `it`.
        Wanted::Several => (entity.is_body() && !person() && !entity.traits.any(Traits::PLACE)).then_some(-25),
        Wanted::Thing => {
            let sure = if entity.is_body() { 0 } else { -15 };
            (!entity.traits.any(Traits::PLURAL) && !entity.has_gender() && !entity.is_person()).then_some(sure)
        }
    }
}
