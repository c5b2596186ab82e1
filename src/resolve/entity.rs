//! One of the cast: a person, body or document that an article speaks of.

use std::hint::select_unpredictable;

use super::wording::Place;
use crate::grammar::english::sighting::Traits;
use crate::span::Span;

/// One of the cast, by its number.
pub(crate) type Member = u32;

/// Nobody.
pub(crate) const NOBODY: Member = u32::MAX;

/// Whoever or whatever an article speaks of. A text has one for some hundred bytes, so it is kept small.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Entity {
    pub(super) name_start: u32,
    pub(super) name_end: u32,
    /// The sighting that it is first known by.
    pub(crate) first: u32,
    /// The latest sighting, as the article is read, counted from 1; 0 where there is none yet.
    pub(crate) last: u32,
    /// The latest sighting by name, likewise.
    pub(crate) called: u32,
    /// How often it has been mentioned.
    pub(crate) seen: u32,
    /// How often the whole article calls it by a name of several words.
    pub(crate) full: u16,
    /// What its mentions show of it, its gender included.
    pub(crate) traits: Traits,
    /// How many words its name has; 0 for a description.
    pub(crate) words: u8,
    /// How she is addressed, where the article does.
    pub(super) address: Address,
    /// Whether it is quoted by name somewhere.
    pub(crate) speaks: bool,
    /// Whether a title or description says that it serves somebody, or is called by its office.
    pub(crate) serves: bool,
    /// Whether it is no name for all that the article shows: a word that stands nowhere but at the start of sentences.
    pub(crate) opening: bool,
}

/// How a woman is addressed. Two of one family name may differ in nothing else.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Address {
    Unknown,
    Ms,
    Mrs,
    Miss,
}

impl Address {
    /// What a title before a name says of it.
    pub(super) fn of(title: &str) -> Self {
        match title.trim_end().trim_end_matches('.') {
            "Ms" => Self::Ms,
            "Mrs" => Self::Mrs,
            "Miss" => Self::Miss,
            _ => Self::Unknown,
        }
    }

    /// Whether one may be addressed so and so.
    pub(super) fn agrees(self, other: Self) -> bool {
        self == other || self == Self::Unknown || other == Self::Unknown
    }
}

/// The traits that are a gender: one of them, or none.
pub(super) const GENDER: Traits = Traits::MALE.with(Traits::FEMALE);

impl Entity {
    /// One that nothing is known of but what it is called, and the sighting where.
    pub(crate) const fn new(name: Span, words: u8, first: u32, traits: Traits) -> Self {
        Self {
            name_start: name.start as u32,
            name_end: name.end as u32,
            first,
            last: 0,
            called: 0,
            seen: 0,
            full: 0,
            traits,
            words,
            address: Address::Unknown,
            speaks: false,
            serves: false,
            opening: words > 0,
        }
    }

    /// The same, quoted.
    pub(crate) const fn speaking(self) -> Self {
        Self { speaks: true, ..self }
    }

    /// The fullest name, or the first description.
    pub(crate) const fn name(&self) -> Span {
        Span { start: self.name_start as usize, end: self.name_end as usize }
    }

    pub(crate) const fn is_named(&self) -> bool {
        self.words > 0
    }

    /// Whether something shows that it is a person.
    pub(crate) const fn is_person(&self) -> bool {
        self.traits.any(Traits::HONORIFIC.with(Traits::ROLE).with(Traits::GIVEN_NAME))
            & !self.traits.any(Traits::BODY.with(Traits::DOCUMENT).with(Traits::PLURAL))
    }

    /// Whether something shows that it is a body or document.
    pub(crate) const fn is_body(&self) -> bool {
        self.traits.any(Traits::BODY.with(Traits::DOCUMENT))
    }

    /// Man or woman, or neither where nothing tells.
    pub(crate) const fn gender(&self) -> Traits {
        self.traits.only(GENDER)
    }

    pub(crate) const fn has_gender(&self) -> bool {
        self.traits.any(GENDER)
    }

    /// Gives it a gender, whatever it had.
    pub(crate) fn set_gender(&mut self, gender: Traits) {
        self.traits = self.traits.without(GENDER) | gender;
    }

    /// Gives it a gender, if it has none.
    pub(crate) fn learn_gender(&mut self, gender: Traits) {
        self.traits = self.traits | select_unpredictable(self.has_gender(), Traits::NONE, gender);
    }

    /// Whether a word that has this place in its name may mean it, with a title or without.
    pub(super) fn may_be_called(&self, place: Place, gender: Traits, titled: bool) -> bool {
        self.agrees(gender) && if titled { !self.is_body() } else { place != Place::Middle }
    }

    /// Whether neither is a man where the other is a woman.
    pub(crate) fn agrees(&self, gender: Traits) -> bool {
        self.gender().with(gender) != GENDER
    }
}

/// The gender that words tell: none where they tell of both.
pub(crate) fn gender(traits: Traits) -> Traits {
    let told = traits.only(GENDER);
    select_unpredictable(told == GENDER, Traits::NONE, told)
}
