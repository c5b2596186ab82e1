//! The look-up from a word's letters to its entry.
//!
//! A word of at most sixteen bytes is packed, lower case, into two integers, so that finding it is one multiplication,
//! one probe of a small index and two comparisons; words longer than that are in no table.

use std::sync::LazyLock;

use super::english;
use super::frame::{Noun, Verb};
use super::tags::Tags;

/// What the vocabulary says of one word.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Entry {
    /// Its classes.
    pub(crate) tags: Tags,
    /// Which reporting verb it is a form of: an index into the verb table, where [`Tags::CUE_VERB`] is set.
    pub(crate) verb: u16,
    /// Which reporting noun it is a form of, where [`Tags::CUE_NOUN`] is set.
    pub(crate) noun: u16,
}

/// A word's letters, lower case and packed, eight to an integer, the first in the lowest place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
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

    /// The key of a word of a text, whatever its case; the empty key where it is too long.
    pub(crate) fn of_text(word: &str) -> Self {
        if word.len() > Self::MAX_BYTES {
            return Self::EMPTY;
        }
        let mut letters = Letters::EMPTY;
        for byte in word.bytes() {
            letters.push(byte.to_ascii_lowercase());
        }
        letters.key()
    }

    /// The key of the small letters that a window on a text begins with, and how many they are. With `capital`, the
    /// first is a capital letter and is taken for its small one. `None` where there are none, or where the window
    /// ends before they do.
    #[inline]
    pub(crate) fn of_small_letters(window: &[u8; Self::MAX_BYTES], capital: bool) -> Option<(Self, usize)> {
        let packed = u128::from_le_bytes(*window);
        // A letter's two cases differ in one bit.
        let (first, second) = (packed as u64 | u64::from(capital) << 5, (packed >> 64) as u64);
        let stop = not_small(first);
        let (key, length) = if stop != 0 {
            let bits = stop.trailing_zeros() & 0x38;
            // All bits below the first that stops.
            (Self { first: first & (stop ^ (stop - 1)) >> 8, second: 0 }, bits / 8)
        } else {
            let stop = not_small(second);
            if stop == 0 {
                return None;
            }
            let bits = stop.trailing_zeros() & 0x38;
            (Self { first, second: second & (stop ^ (stop - 1)) >> 8 }, 8 + bits / 8)
        };
        (length > 0).then_some((key, length as usize))
    }

    /// Its letters, mixed; the highest bits depend on all of them.
    #[inline]
    pub(crate) const fn hash(self) -> u64 {
        (self.first ^ self.second.rotate_left(29)).wrapping_mul(0x9E37_79B9_7F4A_7C15)
    }

    /// Where the search for this key begins.
    #[inline]
    const fn slot(self) -> usize {
        (self.hash() >> (64 - SLOT_BITS)) as usize
    }
}

/// The bytes of eight that are no small letters of ASCII, each marked in its highest bit.
#[inline]
const fn not_small(eight: u64) -> u64 {
    const ONES: u64 = u64::MAX / 0xFF;
    const HIGH: u64 = ONES * 0x80;
    // Without its highest bit no byte carries over into the next one.
    let low = eight & !HIGH;
    let from_a = low + ONES * (0x80 - b'a' as u64);
    let beyond_z = low + ONES * (0x7F - b'z' as u64);
    (!from_a | beyond_z | eight) & HIGH
}

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

/// The index has 2^15 slots, about three for each word, so that most unknown words end at an empty slot.
const SLOT_BITS: u32 = 15;

const SLOTS: usize = 1 << SLOT_BITS;

/// The whole vocabulary of a language, ready for look-ups.
pub(crate) struct Lexicon {
    slots: Box<[u16; SLOTS]>,
    words: Vec<(Key, Entry)>,
    pub(crate) verbs: Vec<Verb>,
    pub(crate) nouns: Vec<Noun>,
    /// Verb, particle, and the index of the phrasal verb they make together.
    phrasal: Vec<(u16, Key, u16)>,
}

/// The English vocabulary, built at its first use.
static ENGLISH: LazyLock<Lexicon> = LazyLock::new(|| english::build(Lexicon::new()));

/// The English vocabulary.
pub(crate) fn english() -> &'static Lexicon {
    &ENGLISH
}

impl Lexicon {
    fn new() -> Self {
        // Entry 0 is no word: slots that hold 0 are empty.
        Self {
            slots: Box::new([0; SLOTS]),
            words: vec![(Key::EMPTY, Entry::default())],
            verbs: Vec::new(),
            nouns: Vec::new(),
            phrasal: Vec::new(),
        }
    }

    /// What is known of a word; an entry without tags where nothing is.
    #[inline]
    pub(crate) fn entry(&self, key: Key) -> Entry {
        let mut slot = key.slot();
        loop {
            #[expect(clippy::indexing_slicing, reason = "a number below that of the slots")]
            let index = self.slots[slot % SLOTS];
            if index == 0 {
                return Entry::default();
            }
            if let Some((found, entry)) = self.words.get(usize::from(index))
                && *found == key
            {
                return *entry;
            }
            slot = (slot + 1) % SLOTS;
        }
    }

    /// The phrasal verb that `verb` makes with the word of `particle`, if any.
    pub(crate) fn phrasal(&self, verb: u16, particle: Key) -> Option<u16> {
        let start = self.phrasal.partition_point(|(head, ..)| *head < verb);
        self.phrasal
            .iter()
            .skip(start)
            .take_while(|(head, ..)| *head == verb)
            .find(|(_, word, _)| *word == particle)
            .map(|(.., whole)| *whole)
    }

    /// Adds classes to a word, and the verb or noun it is a form of.
    #[expect(
        clippy::indexing_slicing,
        reason = "a slot is below their number, and an index is that of a word here; only the crate's tables are added"
    )]
    pub(crate) fn add(&mut self, word: &str, tags: Tags, update: impl FnOnce(&mut Entry)) {
        let key = Key::of(word);
        let mut slot = key.slot();
        let index = loop {
            match self.slots[slot] {
                0 => {
                    debug_assert!(self.words.len() < 1 << (SLOT_BITS - 1), "the index is too full");
                    self.slots[slot] = self.words.len() as u16;
                    self.words.push((key, Entry::default()));
                    break self.words.len() - 1;
                }
                index if self.words[usize::from(index)].0 == key => break usize::from(index),
                _ => slot = (slot + 1) % SLOTS,
            }
        };
        let entry = &mut self.words[index].1;
        entry.tags = entry.tags | tags;
        update(entry);
    }

    /// Adds a phrasal verb.
    pub(crate) fn add_phrasal(&mut self, head: u16, particle: &str, whole: u16) {
        let at = self.phrasal.partition_point(|(verb, ..)| *verb <= head);
        self.phrasal.insert(at, (head, Key::of(particle), whole));
    }
}
