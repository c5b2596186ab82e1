//! The look-up from a word's letters to its entry.
//!
//! A word of at most sixteen bytes is packed, lower case, into two integers, so that finding it is two multiplications,
//! the seed of its group and one comparison; words longer than that are in no table.

use std::collections::HashMap;
use std::hint::select_unpredictable;
use std::sync::LazyLock;

use super::english;
use super::frame::{Noun, Verb};
use super::hints::Hints;
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

/// A word's letters, lower case and packed, eight to an integer, the first in the lowest place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub(crate) struct Key {
    first: u64,
    second: u64,
}

impl Key {
    /// Longest word that fits.
    pub(crate) const MAX_BYTES: usize = 16;

    /// The key of the empty word.
    pub(crate) const EMPTY: Self = Self { first: 0, second: 0 };

    /// The key of the letters of ASCII, of either case, that eight bytes end with, and how many they are. `None` where all
    /// of them are letters.
    #[inline]
    pub(crate) const fn of_last_letters(window: [u8; 8]) -> Option<(Self, usize)> {
        let lower = u64::from_le_bytes(window) | u64::from_le_bytes([0x20; 8]);
        let stop = not_small(lower);
        if stop == 0 {
            return None;
        }
        let letters = stop.leading_zeros() / 8;
        let first = if letters == 0 { 0 } else { lower >> (64 - letters * 8) };
        Some((Self { first, second: 0 }, letters as usize))
    }

    /// The key of a word of the vocabulary, which is written in lower case.
    pub(crate) fn of(word: &str) -> Self {
        debug_assert!(word.len() <= Self::MAX_BYTES, "{word} is longer than a key");
        Self::of_text(word)
    }

    /// The key of the letters and digits in the first so many bytes of a window; `None` where one of them is not of ASCII.
    pub(crate) const fn of_letters_among(window: &[u8; Self::MAX_BYTES], length: usize) -> Option<Self> {
        const BEYOND: u128 = u128::from_le_bytes([0x80; Key::MAX_BYTES]);
        let kept = if length < Self::MAX_BYTES { (1 << (8 * length)) - 1 } else { u128::MAX };
        let written = u128::from_le_bytes(*window) & kept;
        if written & BEYOND != 0 {
            return None;
        }
        let [first, second] = lower_halves(window);
        let mut packed = ((second as u128) << 64 | first as u128) & kept;
        let mut others = ((not_small(second) as u128) << 64 | not_small(first) as u128) & kept;
        // What is no letter is taken out, the last first: few words have more than one such byte.
        while others != 0 {
            let at = (127 - others.leading_zeros()) & !7;
            let before = (1 << at) - 1;
            others &= before;
            if !((written >> at) as u8).is_ascii_digit() {
                packed = packed & before | packed >> 8 & !before;
            }
        }
        Some(Self { first: packed as u64, second: (packed >> 64) as u64 })
    }

    /// The key of a word of a text, whatever its case; the empty key where it is too long.
    pub(crate) fn of_text(word: &str) -> Self {
        if word.len() > Self::MAX_BYTES {
            return Self::EMPTY;
        }
        let mut window = [0; Self::MAX_BYTES];
        if let Some(place) = window.get_mut(..word.len()) {
            place.copy_from_slice(word.as_bytes());
        }
        // All letters get the bit that tells small ones from capitals.
        let [first, second] = lower_halves(&window).map(|half| (!not_small(half) & HIGH) >> 2);
        let packed = u128::from_le_bytes(window) | u128::from(second) << 64 | u128::from(first);
        Self { first: packed as u64, second: (packed >> 64) as u64 }
    }

    /// The key of the first bytes of a window on a text: small letters of ASCII, but for the first, which may be a capital.
    #[inline]
    const fn of_first(window: &[u8; Self::MAX_BYTES], length: &Length) -> Self {
        let packed = u128::from_le_bytes(*window);
        // A letter's two cases differ in one bit.
        Self { first: (packed as u64 | 0x20) & length.kept, second: (packed >> 64) as u64 & length.kept_second }
    }

    /// The key of the first so many bytes of a window on a text, fewer than all; `None` where one is no letter of ASCII.
    #[inline]
    pub(crate) fn of_word(window: &[u8; Self::MAX_BYTES], length: usize) -> Option<Self> {
        let [first, second] = lower_halves(window);
        let Length { kept, kept_second, .. } = *Length::of(length);
        let others = not_small(first) & kept | not_small(second) & kept_second;
        (others == 0).then_some(Self { first: first & kept, second: second & kept_second })
    }

    /// The key of the letters of ASCII, of either case, that a window on a text begins with, and how many they are. `None`
    /// where there are none, or where the window ends before they do.
    #[inline]
    pub(crate) fn of_letters(window: &[u8; Self::MAX_BYTES]) -> Option<(Self, usize)> {
        let [first, second] = lower_halves(window);
        let (stop, second_stop) = (not_small(first), not_small(second));
        if stop | second_stop == 0 {
            return None;
        }
        // Whether a word has more than eight letters nobody can foresee: both halves are read.
        let long = stop == 0;
        let length = ends_after(stop) + select_unpredictable(long, ends_after(second_stop), 0);
        let second = second & select_unpredictable(long, below(second_stop), 0);
        Some((Self { first: first & below(stop), second }, length as usize)).filter(|_| length > 0)
    }

    /// The same of the letters that a window ends with.
    #[inline]
    pub(crate) fn of_ending_letters(window: &[u8; Self::MAX_BYTES]) -> Option<(Self, usize)> {
        let [first, second] = lower_halves(window);
        let (stop, second_stop) = (not_small(first), not_small(second));
        // Whether a word has more than eight letters nobody can foresee.
        let long = second_stop == 0;
        let length = select_unpredictable(long, 8 + stop.leading_zeros() / 8, second_stop.leading_zeros() / 8);
        if (length == 0) | (stop | second_stop == 0) {
            return None;
        }
        let packed = (u128::from(second) << 64 | u128::from(first)) >> (128 - 8 * length);
        Some((Self { first: packed as u64, second: (packed >> 64) as u64 }, length as usize))
    }

    /// Its letters, mixed; the highest bits depend on all of them.
    #[inline]
    pub(crate) const fn hash(self) -> u64 {
        (self.first ^ self.second.rotate_left(29)).wrapping_mul(0x9E37_79B9_7F4A_7C15)
    }
}

/// The halves of a window with its letters in lower case. A letter's two cases differ in one bit, and nothing but a
/// letter has it and becomes one.
#[inline]
const fn lower_halves(window: &[u8; Key::MAX_BYTES]) -> [u64; 2] {
    let packed = u128::from_le_bytes(*window) | u128::from_le_bytes([0x20; Key::MAX_BYTES]);
    [packed as u64, (packed >> 64) as u64]
}

/// The lowest bit of each byte, and the highest.
const ONES: u64 = u64::MAX / 0xFF;
const HIGH: u64 = ONES * 0x80;

/// The bytes of eight that are no small letters of ASCII, each marked in its highest bit.
#[inline]
const fn not_small(eight: u64) -> u64 {
    // Without its highest bit no byte carries over into the next one.
    let low = eight & !HIGH;
    let from_a = low + ONES * (0x80 - b'a' as u64);
    let beyond_z = low + ONES * (0x7F - b'z' as u64);
    (!from_a | beyond_z | eight) & HIGH
}

/// How many bytes there are before the first that is marked in its highest bit; all eight where none is.
#[inline]
const fn ends_after(stop: u64) -> u32 {
    stop.trailing_zeros() / 8
}

/// All bits of the bytes before the first that is marked in its highest bit.
#[inline]
const fn below(stop: u64) -> u64 {
    ((stop & stop.wrapping_neg()) >> 7).wrapping_sub(1)
}

/// What a word's length decides, ready to be looked up.
struct Length {
    /// All bits of so many bytes, the first in the lowest place.
    kept: u64,
    kept_second: u64,
    /// Where in the lexicon the places of words so long begin, and how many bits of a hash tell them apart: those above this one.
    places: usize,
    shift: u32,
}

impl Length {
    /// Of a word that is shorter than a key at its longest.
    #[expect(clippy::indexing_slicing, reason = "a number of four bits")]
    #[inline]
    const fn of(length: usize) -> &'static Self {
        &LENGTHS[length & (Key::MAX_BYTES - 1)]
    }
}

#[expect(clippy::indexing_slicing, reason = "evaluated when the crate is compiled: a place outside of the table would not compile")]
static LENGTHS: [Length; Key::MAX_BYTES] = {
    let mut lengths = [const { Length { kept: 0, kept_second: 0, places: 1 << PLACE_BITS, shift: 64 - SHORT_BITS } }; Key::MAX_BYTES];
    let mut length = 1;
    while length < Key::MAX_BYTES {
        let bits = u128::MAX >> (8 * (Key::MAX_BYTES - length));
        lengths[length].kept = bits as u64;
        lengths[length].kept_second = (bits >> 64) as u64;
        if length > SHORT {
            (lengths[length].places, lengths[length].shift) = (0, 64 - PLACE_BITS);
        }
        length += 1;
    }
    lengths
};

/// The letters of a word, gathered one by one.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Letters {
    bytes: [u8; Key::MAX_BYTES],
    count: usize,
}

impl Letters {
    /// No letters.
    pub(crate) const EMPTY: Self = Self { bytes: [0; Key::MAX_BYTES], count: 0 };

    /// Adds a letter; what a key has no room for is left out.
    #[inline]
    pub(crate) fn push(&mut self, lower: u8) {
        if let Some(place) = self.bytes.get_mut(self.count) {
            *place = lower;
            self.count += 1;
        }
    }

    /// The key of the word they make.
    #[inline]
    pub(crate) fn key(&self) -> Key {
        let packed = u128::from_le_bytes(self.bytes);
        Key { first: packed as u64, second: (packed >> 64) as u64 }
    }
}

/// How many groups the words are in by the first bits of their hash: two or three words to a group.
const GROUP_BITS: u32 = 12;

const GROUPS: usize = 1 << GROUP_BITS;

/// How many places there are for words: more than a third of them stay empty.
const PLACE_BITS: u32 = 14;

/// How many there are for those of at most [`SHORT`] letters, which half of a text's words are: so few that a processor has
/// them at hand.
const SHORT_BITS: u32 = 11;

const SHORT: usize = 4;

/// Those of short words stand behind those of long ones; what is behind them again lets an index be cut to size without a branch.
const PLACES: usize = 1 << (PLACE_BITS + 1);

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
    seeds: Box<[u8; GROUPS]>,
    /// For each place the lower bits of its word's hash, with the number of its entry above them; zero where it is empty.
    places: Box<[u64; PLACES]>,
    /// The different entries, each of a word of small letters and of one with a capital, as a token takes them over; the first
    /// are those of words that are not known.
    entries: Box<[[Entry; 2]; ENTRIES]>,
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

/// The place of a key with this hash, whose group has this seed.
#[inline]
const fn place(key: Key, hash: u64, seed: u8) -> usize {
    let short = (key.first >> (8 * SHORT)) | key.second == 0;
    place_of(Length::of(if short { SHORT } else { SHORT + 1 }), hash, seed)
}

/// The same of a word so long.
#[inline]
const fn place_of(length: &Length, hash: u64, seed: u8) -> usize {
    let mixed = (hash ^ seed as u64).wrapping_mul(0xA076_1D64_78BD_642F);
    (length.places + (mixed >> length.shift) as usize) & (PLACES - 1)
}

impl Lexicon {
    /// What is known of a word; an entry without tags where nothing is.
    #[expect(clippy::indexing_slicing, reason = "numbers of so many bits that they are below those of groups and places")]
    #[inline]
    pub(crate) fn entry(&self, key: Key) -> Entry {
        let hash = key.hash();
        self.read(self.places[place(key, hash, self.seeds[group(hash)])], hash, false)
    }

    /// What is known of the word that a window on a text begins with: small letters of ASCII, but for the first, which may be a
    /// capital, and fewer than a key has room for.
    #[expect(clippy::indexing_slicing, reason = "numbers of so many bits that they are below those of groups and places")]
    #[inline]
    pub(crate) fn entry_of_first(&self, window: &[u8; Key::MAX_BYTES], length: usize, capital: bool) -> Entry {
        let length = Length::of(length);
        let hash = Key::of_first(window, length).hash();
        self.read(self.places[place_of(length, hash, self.seeds[group(hash)])], hash, capital)
    }

    /// The entry of a word with this hash, whose place holds `found`.
    #[expect(clippy::indexing_slicing, reason = "a number of so many bits that it is below that of entries")]
    #[inline]
    fn read(&self, found: u64, hash: u64, capital: bool) -> Entry {
        // Known or not: a branch on it nobody could foresee, and a shift is none. A number has fewer than 16 bits.
        let strange = (found ^ hash) & (u64::MAX >> ENTRY_BITS) != 0;
        let entry = found >> (64 - ENTRY_BITS) >> (u64::from(strange) << 4);
        self.entries[entry as usize & (ENTRIES - 1)][usize::from(capital)]
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
        let mut groups: Vec<Vec<(Key, u64)>> = vec![Vec::new(); GROUPS];
        let small = |entry: Entry| Entry { hints: Hints::of(entry.tags), ..entry };
        let capital = |entry: Entry| Entry { hints: Hints::of(entry.tags).of_capital(true), ..entry };
        let unknown = Entry::default();
        let mut entries = Box::new([[unknown; 2]; ENTRIES]);
        if let Some(first) = entries.first_mut() {
            *first = [Entry { hints: Hints::STRANGE, ..unknown }, capital(unknown)];
        }
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
                entries[number] = [small(entry), capital(entry)];
            }
            groups[group(key.hash())].push((key, number as u64));
        }
        let mut order: Vec<usize> = (0..GROUPS).collect();
        order.sort_by_key(|group| std::cmp::Reverse(groups[*group].len()));
        let mut seeds = Box::new([0; GROUPS]);
        let mut places = Box::new([0; PLACES]);
        for group in order {
            let words = &groups[group];
            let fits = |seed: &u8| {
                let mut taken = words.iter().map(|(key, _)| place(*key, key.hash(), *seed)).collect::<Vec<_>>();
                let free = taken.iter().all(|place| places[*place] == 0);
                taken.sort_unstable();
                free && taken.windows(2).all(|pair| pair.first() != pair.last())
            };
            let seed = (0..=u8::MAX).find(fits);
            debug_assert!(seed.is_some(), "no seed fits the words of a group");
            seeds[group] = seed.unwrap_or_default();
            for (key, entry) in words {
                let hash = key.hash();
                places[place(*key, hash, seeds[group])] = entry << (64 - ENTRY_BITS) | hash & (u64::MAX >> ENTRY_BITS);
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
        Lexicon { seeds, places, entries, abbreviations, long_abbreviations, verbs: self.verbs, nouns: self.nouns, phrasal, heads }
    }
}
