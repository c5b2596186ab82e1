//! The look-up from a word's letters to its entry.
//!
//! A word is packed, lower case, into the sixteen bytes of a `u128` while it is scanned, so that finding it
//! is one multiplication, one probe of a small index and one comparison of integers; words longer than that
//! are in no table.

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

/// A word's letters, lower case and packed, the first in the highest place that is used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Key(u128);

impl Key {
    /// Longest word that fits.
    pub(crate) const MAX_BYTES: usize = 16;

    /// The key of the empty word.
    pub(crate) const EMPTY: Self = Self(0);

    /// The key of this word with one more byte after it.
    #[inline]
    pub(crate) const fn push(self, lower: u8) -> Self {
        Self(self.0 << 8 | lower as u128)
    }

    /// The key of a word whose letters, lower case, are packed already, the last in the lowest byte.
    pub(crate) const fn packed(letters: u128) -> Self {
        Self(letters)
    }

    /// The key of a word of the vocabulary, which is written in lower case.
    pub(crate) fn of(word: &str) -> Self {
        debug_assert!(word.len() <= Self::MAX_BYTES, "{word} is longer than a key");
        word.bytes().fold(Self::EMPTY, |key, byte| key.push(byte.to_ascii_lowercase()))
    }

    /// The key of a word of a text, whatever its case; the empty key where it is too long.
    pub(crate) fn of_text(word: &str) -> Self {
        if word.len() > Self::MAX_BYTES {
            Self::EMPTY
        } else {
            word.bytes().fold(Self::EMPTY, |key, byte| key.push(byte.to_ascii_lowercase()))
        }
    }

    /// Where the search for this key begins.
    #[inline]
    const fn slot(self) -> usize {
        let folded = (self.0 as u64) ^ ((self.0 >> 64) as u64).rotate_left(29);
        (folded.wrapping_mul(0x9E37_79B9_7F4A_7C15) >> (64 - SLOT_BITS)) as usize
    }
}

/// The index has 2^15 slots, about three for each word, so that most unknown words end at an empty slot.
const SLOT_BITS: u32 = 15;

/// The whole vocabulary of a language, ready for look-ups.
pub(crate) struct Lexicon {
    slots: Vec<u16>,
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
            slots: vec![0; 1 << SLOT_BITS],
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
            let Some(&index) = self.slots.get(slot) else { return Entry::default() };
            if index == 0 {
                return Entry::default();
            }
            if let Some((found, entry)) = self.words.get(usize::from(index))
                && *found == key
            {
                return *entry;
            }
            slot = (slot + 1) % (1 << SLOT_BITS);
        }
    }

    /// The phrasal verb that `verb` makes with the word of `particle`, if any.
    pub(crate) fn phrasal(&self, verb: u16, particle: Key) -> Option<u16> {
        let start = self.phrasal.partition_point(|(head, ..)| *head < verb);
        self.phrasal[start..].iter().take_while(|(head, ..)| *head == verb).find(|(_, word, _)| *word == particle).map(|(.., whole)| *whole)
    }

    /// Adds classes to a word, and the verb or noun it is a form of.
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
                _ => slot = (slot + 1) % (1 << SLOT_BITS),
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
