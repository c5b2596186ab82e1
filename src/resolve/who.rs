//! Whom each mention means: all of them are read once, in the order of the article. What is left over stays itself.

use std::hint::select_unpredictable;
use std::ops::Range;

use super::entity::{Entity, Member, NOBODY};
use super::names::Cast;
use super::nouns::Noun;
use super::pronoun::could_be;
use crate::grammar::english::sighting::{Marks, Sighting, Traits, What};

/// How many sentences on the name may follow a pronoun that has no one before it.
const AHEAD: u32 = 2;

/// Who acts or is quoted.
pub(super) const LEADS: Marks = Marks::SUBJECT.with(Marks::SPEAKS);

/// Reads all mentions.
pub(crate) fn resolve(cast: &mut Cast<'_, '_>) {
    let mut reader = Reader { cast, waiting: None, speaker: (NOBODY, 0) };
    // Headlines stand together, but for one here and there.
    let (mut first, mut end) = (u32::MAX, 0);
    for (index, sighting) in (0..).zip(reader.cast.sightings) {
        if !sighting.marks.has(Marks::HEADLINE.with(Marks::QUOTED)) {
            reader.read(index, sighting);
        } else if sighting.marks.has(Marks::HEADLINE) {
            (first, end) = (first.min(index), index + 1);
        }
    }
    reader.headlines(first..end);
}

pub(super) struct Reader<'c, 'a, 's> {
    pub(super) cast: &'c mut Cast<'a, 's>,
    /// A pronoun that had no one before it.
    pub(super) waiting: Option<(u32, Traits)>,
    /// The last speaker, and where; [`NOBODY`] as long as there is none.
    pub(super) speaker: (Member, u32),
}

impl<'a> Reader<'_, 'a, '_> {
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

    fn read(&mut self, index: u32, sighting: &Sighting) {
        let member = match sighting.what() {
            What::Name(_) => self.name(index, sighting),
            What::Pronoun => self.pronoun(index, sighting),
            What::Description => self.description(index, sighting),
        };
        self.meet(index, sighting, member);
    }

    /// Notes that a sighting is of a member.
    pub(super) fn meet(&mut self, index: u32, sighting: &Sighting, member: Member) {
        if let Some(of) = self.cast.of.get_mut(index as usize) {
            *of = member;
        }
        let Some(entity) = self.cast.entities.get_mut(member as usize) else { return };
        let speaks = sighting.marks.has(Marks::SPEAKS);
        entity.last = index + 1;
        entity.seen += 1;
        entity.called = select_unpredictable(sighting.is_name(), index + 1, entity.called);
        entity.speaks |= speaks;
        self.speaker = select_unpredictable(speaks, (member, index), self.speaker);
    }

    /// Whom a name means.
    #[inline(always)]
    pub(super) fn name(&mut self, index: u32, sighting: &Sighting) -> Member {
        let known = self.of(index);
        // `said the Italian`
        let demonym = if known == NOBODY && sighting.marks.has(Marks::SPEAKS) { self.demonym(index, sighting) } else { None };
        let member = match demonym {
            Some(member) => member,
            None if known == NOBODY => self.cast.single_name(index, sighting),
            None => known,
        };
        // `the mayor, Ana Ruiz`
        if sighting.link() > 0 {
            let role = index - sighting.link();
            self.role(member, role);
            self.meet(role, self.cast.sighting(role), member);
        }
        if let Some((pronoun, gender)) = self.waiting {
            self.await_name(member, sighting, pronoun, gender);
        }
        member
    }

    /// Whom a name means that ends a description.
    #[inline(never)]
    pub(super) fn name_inside(&mut self, index: u32) -> Member {
        let member = self.name(index, self.cast.sighting(index));
        if let Some(of) = self.cast.of.get_mut(index as usize) {
            *of = member;
        }
        member
    }

    /// Whether a pronoun that came before its name has waited for this one: `“I was afraid,” she said. Ana Ruiz …`
    #[inline(never)]
    fn await_name(&mut self, member: Member, sighting: &Sighting, pronoun: u32, gender: Traits) {
        let Some(entity) = self.entity(member) else { return };
        let waiting = self.cast.sighting(pronoun);
        if sighting.sentence > waiting.sentence + AHEAD {
            self.waiting = None;
        } else if could_be(entity, gender) && sighting.marks.has(LEADS) {
            self.update(member, |entity| entity.set_gender(gender));
            self.meet(pronoun, waiting, member);
            self.waiting = None;
        }
    }

    /// A headline's names are those of the story; what the story does not have is taken only where it speaks.
    fn headlines(&mut self, among: Range<u32>) {
        for index in among {
            let sighting = self.cast.sighting(index);
            if !sighting.marks.has(Marks::HEADLINE) {
                continue;
            }
            let member = match sighting.what() {
                What::Name(_) => self.cast.headline_name(index, sighting),
                What::Description if sighting.marks.has(Marks::SPEAKS) => {
                    let noun = self.noun(index);
                    self.by_role(sighting, noun, Noun::of(noun.hash), self.cast.known_as.role(noun.hash))
                        .unwrap_or_else(|| self.description(index, sighting))
                }
                _ => NOBODY,
            };
            if let Some(of) = self.cast.of.get_mut(index as usize) {
                *of = member;
            }
        }
    }
}
