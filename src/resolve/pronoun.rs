//! Whom a pronoun means: whoever agrees with it in gender and number and stands nearest, that is, the subject of its own
//! sentence, the subject or speaker of the sentence before, then whoever else was mentioned.

use super::names::{Entity, Member, NOBODY, gender};
use super::who::Reader;
use crate::grammar::english::sighting::{Marks, Sighting, What};
use crate::lexicon::tags::Tags;
use crate::model::speaker::Gender;

/// How many mentions back the antecedent of a pronoun is looked for.
pub(super) const WINDOW: u32 = 40;

/// How many sentences back it may stand.
pub(super) const FAR: u32 = 4;

/// How many sentences back the last speaker may stand.
const SPEAKER_FAR: u32 = 8;

/// How much one stands out whose gender is known to be the pronoun's, among those of whom the article does not tell.
const KNOWN: i32 = 16;

/// What nouns of those are that act.
const ACTORS: Tags = Tags::ROLE.with(Tags::BODY).with(Tags::DOCUMENT);

/// What agrees with a pronoun.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Wanted {
    Person(Gender),
    Several,
    Thing,
}

impl Reader<'_, '_, '_> {
    pub(super) fn pronoun(&mut self, index: u32, sighting: &Sighting) -> Member {
        let wanted = match gender(sighting.tags) {
            Some(gender) => Wanted::Person(gender),
            None if sighting.tags.any(Tags::PLURAL) => Wanted::Several,
            None => Wanted::Thing,
        };
        let found = self.antecedent(index, wanted);
        if let Wanted::Person(gender) = wanted {
            match found {
                Some(member) => self.update(member, |entity| entity.gender = entity.gender.or(Some(gender))),
                None => self.waiting = Some((index, gender)),
            }
        }
        found.unwrap_or(NOBODY)
    }

    /// Whom a pronoun means: of those that agree with it, the one that stands out most where it stands.
    fn antecedent(&self, index: u32, wanted: Wanted) -> Option<Member> {
        let here = self.cast.sighting(index);
        let mut best: Option<(i32, Member)> = None;
        let offer = |best: &mut Option<(i32, Member)>, score: i32, member: Member| {
            if score > 0 && best.is_none_or(|(better, _)| better < score) {
                *best = Some((score, member));
            }
        };
        for at in (index.saturating_sub(WINDOW)..index).rev() {
            let sighting = self.cast.sighting(at);
            let distance = here.sentence.abs_diff(sighting.sentence);
            // What stands further off cannot stand out more.
            let most = [108, 98, 62, 48, 38].get(distance as usize).map_or(0, |base| base + KNOWN);
            if distance > FAR || sighting.marks.has(Marks::HEADLINE) || best.is_some_and(|(best, _)| best >= most) {
                break;
            }
            let member = self.of(at);
            let Some(entity) = self.entity(member) else { continue };
            let Some(fit) = fits(entity, wanted) else { continue };
            // `claims`, `arguments`: they say nothing.
            if wanted == Wanted::Several && sighting.tags.any(Tags::CUE_NOUN) && !sighting.tags.any(ACTORS) && self.speaks(index) {
                continue;
            }
            // A body is `they` only as who acts or speaks right before.
            let leads = sighting.marks.has(Marks::SUBJECT) || self.speaks(at);
            if wanted == Wanted::Several && fit < 0 && (distance > 1 || !leads) {
                continue;
            }
            offer(&mut best, fit + self.salience(at, sighting, distance), member);
        }
        if let Some((member, at)) = self.speaker
            && let Some(entity) = self.entity(member)
            && let Some(fit) = fits(entity, wanted)
            && (fit >= 0 || wanted != Wanted::Several)
            && here.sentence.abs_diff(self.cast.sighting(at).sentence) <= SPEAKER_FAR
        {
            offer(&mut best, fit + 30, member);
        }
        best.map(|(_, member)| member)
    }

    /// How much a mention so many sentences back stands out.
    pub(super) fn salience(&self, at: u32, sighting: &Sighting, distance: u32) -> i32 {
        let leads = sighting.marks.has(Marks::SUBJECT) || self.speaks(at);
        let base = match (distance, leads) {
            (0, true) => 100,
            (0, false) => 55,
            (1, true) => 90,
            (1, false) => 56,
            (2, true) => 54,
            (2, false) => 30,
            (3, true) => 40,
            (3, false) => 15,
            (_, true) => 30,
            (_, false) => 10,
        };
        let aside =
            if sighting.marks.has(Marks::OWNER) && sighting.what != What::Pronoun || sighting.marks.has(Marks::MODIFIER) { 20 } else { 0 };
        let speaker = if self.speaks(at) { 8 } else { 0 };
        base + speaker - aside
    }
}

/// Whether somebody can be `he` or `she`.
pub(super) fn could_be(entity: &Entity, gender: Gender) -> bool {
    fits(entity, Wanted::Person(gender)).is_some_and(|fit| fit >= 0)
}

/// Whether somebody agrees with a pronoun, and how well.
fn fits(entity: &Entity, wanted: Wanted) -> Option<i32> {
    let person = entity.is_person() || entity.speaks && entity.is_named() && !entity.is_body() || entity.gender.is_some();
    let plural = entity.tags.any(Tags::PLURAL);
    match wanted {
        Wanted::Person(gender) => {
            let known = i32::from(entity.gender == Some(gender)) * KNOWN;
            let sure = match () {
                () if person => 0,
                () if entity.opening && !entity.speaks => -75,
                () => -34,
            };
            (!plural && !entity.is_body() && entity.agrees(Some(gender))).then_some(known + sure)
        }
        Wanted::Several if plural => Some(0),
        // A country is `it`.
        Wanted::Several => (entity.is_body() && !person && !entity.tags.any(Tags::PLACE)).then_some(-25),
        Wanted::Thing => {
            let sure = if entity.is_body() { 0 } else { -15 };
            (!plural && !entity.is_person() && entity.gender.is_none()).then_some(sure)
        }
    }
}
