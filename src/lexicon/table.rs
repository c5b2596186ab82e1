//! The look-up from a word's letters to its entry.
//!
//! Finding a word by its [`Key`] is two multiplications, the seed of its group and one comparison; words longer than a key has room for are
//! in no table.

use std::collections::HashMap;
use std::sync::LazyLock;

use super::english;
use super::frame::{Noun, Verb};
use super::hints::Hints;
use super::key::{Key, not_small};
use super::tags::Tags;
use crate::span::Span;

/// What the vocabulary says of one word.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub(crate) struct Entry {
    /// Its classes.
    pub(crate) tags: Tags,
    /// Which reporting verb it is a form of: an index into the verb table, where [`Tags::CUE_VERB`] is set.
    pub(crate) verb: u16,
    /// Which reporting noun it is a form of, where [`Tags::CUE_NOUN`] is set.
    pub(crate) noun: u16,
    /// What might be found there, for its classes.
    pub(crate) hints: Hints,
}

/// How many groups the words are in by the first bits of their hash: two or three words to a group.
const GROUP_BITS: u32 = 12;

const GROUPS: usize = 1 << GROUP_BITS;

/// How many places there are for words: more than a quarter of them stay empty.
const PLACE_BITS: u32 = 14;

const PLACES: usize = 1 << PLACE_BITS;

/// How many bits the last four letters of a word are mixed to.
const LAST_BITS: u32 = 11;

/// How many bits of a place say which of the different entries a word has: every form of a reporting verb or noun has its own, and other words
/// have one for each set of classes.
const ENTRY_BITS: u32 = 12;

const ENTRIES: usize = 1 << ENTRY_BITS;

/// The whole vocabulary of a language, ready for look-ups.
///
/// Each word has a place of its own that is reckoned from its hash and the seed of its group, which is chosen, when the
/// vocabulary is built, so that no two words meet ("hash and displace"). So a look-up reads one seed and one place,
/// whether the word is known or not, and has nothing to guess. A place holds what is left of the hash and not the
/// word, to be small: of 2^52 strangers, one might be taken for the word of its place.
pub(crate) struct Lexicon {
    words: Box<Words>,
    pub(crate) verbs: Vec<Verb>,
    pub(crate) nouns: Vec<Noun>,
    /// By the number of an abbreviation's letters and the last one: which letters stand before that, a bit for each.
    abbreviations: Box<[[u32; 32]; 8]>,
    /// By the last four letters of those that have so many, mixed: a bit for each.
    long_abbreviations: Box<[u64; 1 << (LAST_BITS - 6)]>,
    /// A particle, and the index of the phrasal verb that it makes with its head; for each verb, which of them are its own.
    phrasal: Vec<(&'static str, u16)>,
    heads: Vec<Head>,
}

/// Where the words stand; side by side, so that one pointer leads to all.
struct Words {
    seeds: [u8; GROUPS],
    /// For each place the lower bits of its word's hash, with the number of its entry above them; zero where it is empty.
    places: [u64; PLACES],
    /// The different entries, each of a word with a capital and of one of small letters, as a token takes them over; the first
    /// are those of words that are not known.
    entries: [[Entry; 2]; ENTRIES],
}

/// Which phrasal verbs are a verb's own.
struct Head {
    start: u16,
    end: u16,
    /// What their particles look like, all together.
    looks: u64,
}

/// A word's length and first letter in one bit of many: most words do not look like any particle of a verb.
#[inline]
const fn look(first: u8, length: usize) -> u64 {
    1 << (((first | 0x20) as usize + 11 * length) % 64)
}

/// The English vocabulary, built at its first use.
static ENGLISH: LazyLock<Lexicon> = LazyLock::new(|| english::draft().finish());

/// The English vocabulary.
pub(crate) fn english() -> &'static Lexicon {
    &ENGLISH
}

/// The last letters of a word, mixed to fewer bits.
#[inline(always)]
const fn mixed(letters: u32) -> u32 {
    letters.wrapping_mul(0x9E37_79B1) >> (32 - LAST_BITS)
}

/// The group of a hash.
#[inline]
const fn group(hash: u64) -> usize {
    (hash >> (64 - GROUP_BITS)) as usize
}

/// The place of a word with this hash, whose group has this seed.
#[inline]
const fn place(hash: u64, seed: u8) -> usize {
    let mixed = (hash ^ seed as u64).wrapping_mul(0xA076_1D64_78BD_642F);
    (mixed >> (64 - PLACE_BITS)) as usize
}

impl Lexicon {
    /// What is known of a word; an entry without tags where nothing is.
    #[inline]
    pub(crate) fn entry(&self, key: Key) -> Entry {
        self.words.entry(key.hash(), true)
    }

    /// What is known of the word that a window on a text begins with: small letters of ASCII, but for the first, which may be a
    /// capital, and fewer than a key has room for.
    #[inline]
    pub(crate) fn entry_of_first(&self, window: &[u8; Key::MAX_BYTES], length: usize, small: bool) -> Entry {
        self.words.entry(Key::of_first(window, length).hash(), small)
    }

    /// Whether four bytes of a text are letters with which no abbreviation ends.
    #[inline(always)]
    pub(crate) fn is_ending(&self, window: [u8; 4]) -> bool {
        let lower = u32::from_le_bytes(window) | 0x2020_2020;
        // A byte before `a` or behind `z` leaves its highest bit; none carries over into the next one where all are letters.
        let others = (lower.wrapping_sub(0x6161_6161) | 0x7A7A_7A7A_u32.wrapping_sub(lower)) & 0x8080_8080;
        (others == 0) & !self.ends_abbreviation(lower)
    }

    /// Whether a long abbreviation may end with four letters.
    #[expect(clippy::indexing_slicing, reason = "a number of so many bits")]
    #[inline(always)]
    fn ends_abbreviation(&self, lower: u32) -> bool {
        let mixed = mixed(lower);
        self.long_abbreviations[mixed as usize >> 6] >> (mixed & 63) & 1 != 0
    }

    /// Whether eight bytes of a text surely end with a word of two letters or more that is no abbreviation, or with a number; without a
    /// branch on their number.
    #[expect(clippy::indexing_slicing, reason = "numbers of three and five bits")]
    #[inline]
    pub(crate) const fn is_whole(&self, window: [u8; 8]) -> bool {
        let written = u64::from_le_bytes(window);
        let stop = not_small(written | u64::from_le_bytes([0x20; 8]));
        let letters = stop.leading_zeros() / 8;
        let before = (written.wrapping_shl(letters * 8) >> 56) as u8;
        let seldom = self.abbreviations[letters as usize & 7][(written >> 56) as usize & 31] >> (written >> 48 & 31) & 1;
        (stop == 0) | (letters > 1) & (before <= b' ') & (seldom == 0) | (letters == 0) & before.is_ascii_digit()
    }

    /// The phrasal verb that `verb` makes with a word behind it, if any.
    #[inline]
    pub(crate) fn phrasal(&self, verb: u16, source: &str, word: Span) -> Option<u16> {
        let head = self.heads.get(usize::from(verb))?;
        if head.looks & look(*source.as_bytes().get(word.start)?, word.end - word.start) == 0 {
            return None;
        }
        let word = word.of(source)?;
        let phrasal = self.phrasal.get(usize::from(head.start)..usize::from(head.end))?;
        phrasal.iter().find(|(particle, _)| word.eq_ignore_ascii_case(particle)).map(|(_, whole)| *whole)
    }
}

impl Words {
    /// The entry of the word with this hash, of small letters or with a capital.
    #[expect(clippy::indexing_slicing, reason = "numbers of so many bits that they are below those of groups, places and entries")]
    #[inline]
    fn entry(&self, hash: u64, small: bool) -> Entry {
        let found = self.places[place(hash, self.seeds[group(hash)])];
        // Known or not: a branch on it nobody could foresee, and a shift is none. A number has fewer than 16 bits.
        let strange = (found ^ hash) & (u64::MAX >> ENTRY_BITS) != 0;
        let entry = found >> (64 - ENTRY_BITS) >> (u64::from(strange) << 4);
        self.entries[entry as usize & (ENTRIES - 1)][usize::from(small)]
    }
}

/// A vocabulary in the making.
#[derive(Default)]
pub(crate) struct Draft {
    words: HashMap<Key, Entry>,
    pub(crate) verbs: Vec<Verb>,
    pub(crate) nouns: Vec<Noun>,
    /// Verb, particle, and the index of the phrasal verb they make together; in the order of the verbs.
    phrasal: Vec<(u16, &'static str, u16)>,
}

impl Draft {
    /// Adds classes to a word, and the verb or noun it is a form of.
    pub(crate) fn add(&mut self, word: &str, tags: Tags, update: impl FnOnce(&mut Entry)) {
        let entry = self.words.entry(Key::of(word)).or_default();
        entry.tags = entry.tags | tags;
        update(entry);
    }

    /// Adds a phrasal verb.
    pub(crate) fn add_phrasal(&mut self, head: u16, particle: &'static str, whole: u16) {
        let at = self.phrasal.partition_point(|(verb, ..)| *verb <= head);
        self.phrasal.insert(at, (head, particle, whole));
    }

    /// Gives each word its place, the largest groups first, while most places are free.
    #[expect(
        clippy::indexing_slicing,
        reason = "numbers of so many bits that they are below those of groups and places; only the crate's tables are placed"
    )]
    pub(crate) fn finish(self) -> Lexicon {
        let mut groups: Vec<Vec<(u64, u64)>> = vec![Vec::new(); GROUPS];
        let small = |entry: Entry| Entry { hints: Hints::of(entry.tags), ..entry };
        let capital = |entry: Entry| Entry { hints: Hints::of(entry.tags).of_capital(true), ..entry };
        let unknown = Entry::default();
        let strange = [capital(unknown), Entry { hints: Hints::STRANGE, ..unknown }];
        let mut table = Box::new(Words { seeds: [0; GROUPS], places: [0; PLACES], entries: [strange; ENTRIES] });
        let mut numbers = HashMap::from([(unknown, 0)]);
        let mut abbreviations = Box::new([[0; 32]; 8]);
        let mut long_abbreviations = Box::new([0; 1 << (LAST_BITS - 6)]);
        for (key, entry) in self.words {
            if entry.tags.any(Tags::ABBREVIATION) && key.second == 0 {
                let last = key.first << (key.first.leading_zeros() & !7);
                let letters = 8 - key.first.leading_zeros() / 8;
                abbreviations[letters as usize & 7][(last >> 56) as usize & 31] |= 1 << (last >> 48 & 31);
                let mixed = mixed((last >> 32) as u32);
                long_abbreviations[mixed as usize >> 6] |= u64::from(letters >= 4) << (mixed & 63);
            }
            let next = numbers.len();
            let number = *numbers.entry(entry).or_insert(next);
            debug_assert!(number < ENTRIES, "a number has too few bits");
            if number == next {
                table.entries[number] = [capital(entry), small(entry)];
            }
            groups[group(key.hash())].push((key.hash(), number as u64));
        }
        let mut order: Vec<usize> = (0..GROUPS).collect();
        order.sort_by_key(|group| std::cmp::Reverse(groups[*group].len()));
        for group in order {
            let words = &groups[group];
            let fits = |seed: &u8| {
                let mut taken = words.iter().map(|(hash, _)| place(*hash, *seed)).collect::<Vec<_>>();
                let free = taken.iter().all(|place| table.places[*place] == 0);
                taken.sort_unstable();
                free && taken.windows(2).all(|pair| pair.first() != pair.last())
            };
            let seed = (0..=u8::MAX).find(fits);
            debug_assert!(seed.is_some(), "no seed fits the words of a group");
            table.seeds[group] = seed.unwrap_or_default();
            for (hash, entry) in words {
                table.places[place(*hash, table.seeds[group])] = entry << (64 - ENTRY_BITS) | hash & (u64::MAX >> ENTRY_BITS);
            }
        }
        let heads = (0..self.verbs.len() as u16).map(|verb| {
            let first = |verb| self.phrasal.partition_point(|(head, ..)| *head < verb);
            let own = first(verb)..first(verb + 1);
            let particles = self.phrasal.get(own.clone()).unwrap_or_default();
            let looks = particles
                .iter()
                .fold(0, |looks, (_, particle, _)| looks | particle.bytes().next().map_or(0, |first| look(first, particle.len())));
            Head { start: own.start as u16, end: own.end as u16, looks }
        });
        let heads = heads.collect();
        let phrasal = self.phrasal.into_iter().map(|(_, particle, whole)| (particle, whole)).collect();
        Lexicon { words: table, abbreviations, long_abbreviations, verbs: self.verbs, nouns: self.nouns, phrasal, heads }
    }
}
