//! [`Hints`]: what the rules may look for at a word or mark, as a set of bits; several rules each look for one.

use super::tags::Tags;

/// What might be found at a token. A rule that finds its hint there asks closer; one that does not has nothing to ask.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub(crate) struct Hints(u16);

/// Words that a time may open with, but for a determiner.
const TIMES: Tags = Tags::MONTH.with(Tags::WEEKDAY).with(Tags::TIME).with(Tags::NUMBER);

/// Words that may be a finite verb.
pub(crate) const VERBS: Tags = Tags::BE
    .with(Tags::HAVE)
    .with(Tags::DO)
    .with(Tags::MODAL)
    .with(Tags::CONTRACTED)
    .with(Tags::CUE_VERB)
    .with(Tags::FINITE_VERB)
    .with(Tags::PAST_LIKE);

/// Words, other than verbs, that tell of somebody who may speak.
const PEOPLE: Tags = Tags::ROLE
    .with(Tags::BODY)
    .with(Tags::DOCUMENT)
    .with(Tags::SUBJECT_PRONOUN)
    .with(Tags::IMPERSONAL)
    .with(Tags::POSSESSIVE_PRONOUN)
    .with(Tags::QUANTIFIER)
    .with(Tags::NUMBER)
    .with(Tags::DETERMINER)
    .with(Tags::PLURAL);

/// Words that may report speech.
pub(crate) const CUES: Tags = Tags::CUE_VERB.with(Tags::ACCORDING).with(Tags::CUE_NOUN);

impl Hints {
    /// Nothing.
    pub(crate) const NONE: Self = Self(0);
    /// The beginning of a time, determiners aside.
    pub(crate) const TIME: Self = Self(1);
    /// A finite verb: what may be one, until it is settled what is.
    pub(crate) const VERB: Self = Self(1 << 1);
    /// The end of a sentence.
    pub(crate) const END: Self = Self(1 << 2);
    /// A name, a pronoun, a description.
    pub(crate) const PERSON: Self = Self(1 << 3);
    /// A reporting word.
    pub(crate) const CUE: Self = Self(1 << 4);
    /// A quotation mark, or a whole quotation.
    pub(crate) const MARK: Self = Self(1 << 5);
    /// A word or mark that stands where nobody wrote it.
    pub(crate) const ASTRAY: Self = Self(1 << 6);
    /// A word of small letters that is in no table: its ending may tell something.
    pub(crate) const STRANGE: Self = Self(1 << 7);
    /// A word that stands before a noun, unless its capital makes it a part of a name. Nobody looks for it.
    const DETERMINER: Self = Self(1 << 8);
    /// White space before it. Nobody looks for it either; it stands here to make a token small.
    pub(crate) const SPACED: Self = Self(1 << 9);

    /// What might be found at a word of these classes.
    pub(crate) const fn of(tags: Tags) -> Self {
        let mut hints = Self::NONE;
        if tags.any(TIMES) {
            hints = hints.with(Self::TIME);
        }
        if tags.any(VERBS) {
            hints = hints.with(Self::VERB);
        }
        if tags.any(PEOPLE) {
            hints = hints.with(Self::PERSON);
        }
        if tags.any(CUES) {
            hints = hints.with(Self::CUE);
        }
        if tags.any(Tags::ABBREVIATION) {
            hints = hints.with(Self::END);
        }
        if tags.any(Tags::DETERMINER) {
            hints = hints.with(Self::DETERMINER);
        }
        if tags.any(Tags::HONORIFIC) {
            hints = hints.with(Self::ASTRAY);
        }
        hints
    }

    /// Whether one of the others is in this set.
    pub(crate) const fn any(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    /// Both sets together.
    pub(crate) const fn with(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// What might be found at a word of this set that has a capital, where it has one; without a branch.
    #[inline]
    pub(crate) const fn of_capital(self, capital: bool) -> Self {
        // Settled where verbs are.
        let verb = (self.0 / (Self::DETERMINER.0 / Self::VERB.0)) & Self::VERB.0;
        Self(self.0 | ((Self::PERSON.0 | verb) * capital as u16))
    }

    /// Those that are looked for, in a byte: there are eight.
    #[inline]
    pub(crate) const fn byte(self) -> u8 {
        self.0 as u8
    }

    /// This set where something is so, and no hint where it is not; without a branch.
    #[inline]
    pub(crate) const fn if_so(self, so: bool) -> Self {
        Self(self.0 * so as u16)
    }

    /// Which of the eight hints this one is.
    #[inline]
    pub(crate) const fn place(self) -> usize {
        debug_assert!(self.0.count_ones() == 1, "one hint is looked for at a time");
        self.0.trailing_zeros() as usize
    }
}
