//! Whom each mention means: all of them are read once, in the order of the article. What is left over stays itself.

use super::names::{Cast, Entity, Member, NOBODY};
use super::pronoun::could_be;
use crate::grammar::english::sighting::{Marks, Sighting, What};
use crate::model::speaker::Gender;

/// How many sentences on the name may follow a pronoun that has no one before it.
const AHEAD: u32 = 2;

/// Reads all mentions. `speaking` tells which of them a quote is attributed to.
pub(crate) fn resolve(cast: &mut Cast<'_, '_>, speaking: &[bool]) {
    let told = vec![false; cast.sightings.len()];
    let mut reader = Reader { cast, told, speaking, waiting: None, speaker: None };
    reader.prepare();
    for index in 0..reader.cast.sightings.len() as u32 {
        if !reader.cast.sighting(index).marks.has(Marks::HEADLINE.with(Marks::QUOTED)) {
            reader.read(index);
        }
    }
    reader.headlines();
}

pub(super) struct Reader<'c, 'a, 's> {
    pub(super) cast: &'c mut Cast<'a, 's>,
    /// Which descriptions are told of the name that follows them.
    pub(super) told: Vec<bool>,
    pub(super) speaking: &'c [bool],
    /// A pronoun that had no one before it.
    pub(super) waiting: Option<(u32, Gender)>,
    /// The last speaker, and where.
    pub(super) speaker: Option<(Member, u32)>,
}

impl<'a> Reader<'_, 'a, '_> {
    pub(super) fn speaks(&self, index: u32) -> bool {
        self.speaking.get(index as usize).copied().unwrap_or_default()
    }

    pub(super) fn of(&self, index: u32) -> Member {
        self.cast.of.get(index as usize).copied().unwrap_or(NOBODY)
    }

    pub(super) fn entity(&self, member: Member) -> Option<&Entity> {
        self.cast.entity(member)
    }

    pub(super) fn update(&mut self, member: Member, change: impl FnOnce(&mut Entity)) {
        if let Some(entity) = self.cast.entities.get_mut(member as usize) {
            change(entity);
        }
    }

    /// Who is quoted by a full name is known before the reading begins; a description that a name follows waits for it.
    fn prepare(&mut self) {
        for index in 0..self.cast.sightings.len() as u32 {
            let member = self.of(index);
            if self.speaks(index) && !self.cast.sighting(index).marks.has(Marks::MODIFIER) {
                self.update(member, |entity| entity.speaks = true);
            }
            let sighting = self.cast.sighting(index);
            if let (What::Name(_), Some(role)) = (sighting.what, sighting.link())
                && let Some(told) = self.told.get_mut(role as usize)
            {
                *told = true;
            }
        }
    }

    fn read(&mut self, index: u32) {
        let sighting = self.cast.sighting(index);
        let member = match sighting.what {
            What::Name(_) => self.name(index, sighting),
            What::Pronoun => self.pronoun(index, sighting),
            What::Description => self.description(index, sighting),
        };
        self.meet(index, member);
    }

    /// Notes that a sighting is of a member.
    pub(super) fn meet(&mut self, index: u32, member: Member) {
        if let Some(of) = self.cast.of.get_mut(index as usize) {
            *of = member;
        }
        let speaks = self.speaks(index);
        let named = matches!(self.cast.sighting(index).what, What::Name(_));
        self.update(member, |entity| {
            entity.last = Some(index);
            if named {
                entity.called = Some(index);
            }
            entity.seen += 1;
            entity.speaks |= speaks;
        });
        if speaks && member != NOBODY {
            self.speaker = Some((member, index));
        }
    }

    pub(super) fn name(&mut self, index: u32, sighting: &Sighting) -> Member {
        let known = self.of(index);
        let member = if known == NOBODY { self.cast.single_name(index) } else { known };
        // `the mayor, Ana Ruiz`
        if let Some(role) = sighting.link() {
            self.role(member, role);
            self.meet(role, member);
        }
        self.await_name(index, member, sighting);
        member
    }

    /// Whether a pronoun that came before its name has waited for this one: `“I was afraid,” she said. Ana Ruiz …`
    fn await_name(&mut self, index: u32, member: Member, sighting: &Sighting) {
        let (Some((pronoun, gender)), Some(entity)) = (self.waiting, self.entity(member)) else { return };
        if sighting.sentence > self.cast.sighting(pronoun).sentence + AHEAD {
            self.waiting = None;
        } else if could_be(entity, gender) && (sighting.marks.has(Marks::SUBJECT) || self.speaks(index)) {
            self.update(member, |entity| entity.gender = Some(gender));
            self.meet(pronoun, member);
            self.waiting = None;
        }
    }

    /// A headline's names are those of the story; what the story does not have is taken only where it speaks.
    fn headlines(&mut self) {
        for index in 0..self.cast.sightings.len() as u32 {
            let sighting = self.cast.sighting(index);
            if !sighting.marks.has(Marks::HEADLINE) {
                continue;
            }
            let member = match sighting.what {
                What::Name(_) => self.cast.headline_name(index, self.speaks(index)),
                What::Description if self.speaks(index) => {
                    let (noun, word) = self.noun(index);
                    self.by_role(sighting, noun, word).unwrap_or_else(|| self.description(index, sighting))
                }
                _ => NOBODY,
            };
            if let Some(of) = self.cast.of.get_mut(index as usize) {
                *of = member;
            }
        }
    }
}
