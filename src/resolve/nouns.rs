//! Nouns that say more of whom they may mean than the lexicon does.

use super::wording::hash_of_listed;
use crate::lexicon::english::descriptions::{EPITHETS, EXPLAINING, GENERAL, REGIONAL, SERVICE, WHATEVER};

/// The lists, and what it says of a noun that it is in one of them.
const LISTS: [(&[&str], Kinds); 6] = [
    (GENERAL, Kinds::GENERAL),
    (WHATEVER, Kinds::WHATEVER),
    (EXPLAINING, Kinds::EXPLAINING),
    (EPITHETS, Kinds::EPITHET),
    (REGIONAL, Kinds::REGIONAL),
    (SERVICE, Kinds::SERVICE),
];

/// Which of the lists a noun is in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Kinds(u8);

impl Kinds {
    pub(super) const GENERAL: Self = Self(1);
    pub(super) const WHATEVER: Self = Self(1 << 1);
    pub(super) const EXPLAINING: Self = Self(1 << 2);
    pub(super) const EPITHET: Self = Self(1 << 3);
    pub(super) const REGIONAL: Self = Self(1 << 4);
    pub(super) const SERVICE: Self = Self(1 << 5);
}

/// A noun that is in some of the lists.
#[derive(Debug, Clone, Copy)]
pub(super) struct Noun {
    hash: u32,
    kinds: u8,
    /// How it is written, and how else.
    spellings: [&'static str; 2],
}

impl Noun {
    /// One that is in no list.
    const OTHER: Self = Self { hash: 0, kinds: 0, spellings: [""; 2] };

    /// The noun of this hash: most are in no list, but that of each nobody can foresee.
    #[inline]
    pub(super) fn of(hash: u32) -> &'static Self {
        let place = NOUNS.places.get(place(hash, NOUNS.factor)).copied().unwrap_or_default();
        let noun = NOUNS.listed.get(usize::from(place)).unwrap_or(&Self::OTHER);
        std::hint::select_unpredictable(noun.hash == hash, noun, &Self::OTHER)
    }

    /// Whether it may be of a kind, by its hash.
    #[inline]
    pub(super) const fn may_be(&self, kind: Kinds) -> bool {
        self.kinds & kind.0 != 0
    }

    /// Whether a word that has its hash is in a list, in the very same letters.
    #[inline]
    pub(super) fn is(&self, kind: Kinds, word: &str) -> bool {
        self.may_be(kind) && self.spellings.contains(&word)
    }

    /// Whether such a word is one of [`SERVICE`], in capitals or not.
    pub(super) fn is_service(&self, word: &str) -> bool {
        self.may_be(Kinds::SERVICE) && self.spellings.iter().any(|listed| listed.eq_ignore_ascii_case(word))
    }
}

/// How many different nouns are listed at most, with the one that is none of them.
const MOST: usize = 128;

/// In how many places they are: so many that each can have its own.
const PLACES: usize = 1 << PLACE_BITS;
const PLACE_BITS: u32 = 11;

/// All listed nouns, and where each of them is found by its hash.
struct Nouns {
    listed: [Noun; MOST],
    places: [u8; PLACES],
    factor: u32,
}

static NOUNS: Nouns = Nouns::new();

impl Nouns {
    #[expect(clippy::indexing_slicing, reason = "evaluated when the crate is compiled: a place outside of the table would not compile")]
    const fn new() -> Self {
        let mut nouns = Self { listed: [Noun::OTHER; MOST], places: [0; PLACES], factor: 0x9E37_79B1 };
        let mut count = 1;
        let mut left: &[(&[&'static str], Kinds)] = &LISTS;
        while let [(words, kind), rest @ ..] = left {
            let mut words = *words;
            while let [word, more @ ..] = words {
                let hash = hash_of_listed(word);
                let mut at = 1;
                while at < count && nouns.listed[at].hash != hash {
                    at += 1;
                }
                let noun = &mut nouns.listed[at];
                if at == count {
                    *noun = Noun { hash, kinds: kind.0, spellings: [word, word] };
                    count += 1;
                } else if same(noun.spellings[0], word) || same(noun.spellings[1], word) {
                    noun.kinds |= kind.0;
                } else {
                    // `Democrat` and `democrat` are in the same lists.
                    assert!(noun.kinds == kind.0 && same(noun.spellings[0], noun.spellings[1]));
                    noun.spellings[1] = word;
                }
                words = more;
            }
            left = rest;
        }
        // A factor by which no two get the same place.
        while !nouns.is_spread(count) {
            nouns.factor = nouns.factor.wrapping_add(0x2545_F492);
        }
        nouns
    }

    /// Gives each noun its place, if no two get the same.
    #[expect(clippy::indexing_slicing, reason = "evaluated when the crate is compiled")]
    const fn is_spread(&mut self, count: usize) -> bool {
        self.places = [0; PLACES];
        let mut at = 1;
        while at < count {
            let place = place(self.listed[at].hash, self.factor);
            if self.places[place] != 0 {
                return false;
            }
            self.places[place] = at as u8;
            at += 1;
        }
        true
    }
}

/// The place of a hash.
const fn place(hash: u32, factor: u32) -> usize {
    (hash.wrapping_mul(factor) >> (32 - PLACE_BITS)) as usize
}

/// Whether two words are the same.
const fn same(one: &str, other: &str) -> bool {
    let (mut one, mut other) = (one.as_bytes(), other.as_bytes());
    while let ([first, rest @ ..], [second, others @ ..]) = (one, other) {
        if *first != *second {
            return false;
        }
        (one, other) = (rest, others);
    }
    one.is_empty() && other.is_empty()
}

#[cfg(test)]
mod tests {
    use super::super::wording::hash;
    use super::*;

    #[test]
    fn listed_nouns_are_found() {
        for (words, kind) in LISTS {
            for word in words {
                assert!(Noun::of(hash(word)).is(kind, word), "{word}");
            }
        }
        for (word, kind) in [("Company", Kinds::GENERAL), ("frontRunner", Kinds::EPITHET), ("mayor", Kinds::SERVICE), ("", Kinds::GENERAL)]
        {
            assert!(!Noun::of(hash(word)).is(kind, word), "{word}");
        }
        assert!(Noun::of(hash("President")).is_service("President"));
    }
}
