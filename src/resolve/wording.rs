//! The words of what was sighted, each hashed once, and lists by such a hash.

use std::hash::{BuildHasher, RandomState};

use crate::grammar::english::sighting::{Sighting, What};
use crate::lexicon::table::{Key, Letters};
use crate::span::Span;

use super::names::Member;

/// How many namesakes are looked at for one name.
pub(crate) const MOST_NAMESAKES: usize = 16;

/// One word of a name, or the noun of a description.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Word {
    /// Equal for equal words, whatever their case and marks.
    pub(crate) hash: u32,
    start: u32,
    end: u32,
}

impl Word {
    /// Its letters.
    pub(crate) fn text(self, source: &str) -> &str {
        source.get(self.start()..self.end as usize).unwrap_or_default()
    }

    /// Where it begins.
    pub(crate) const fn start(self) -> usize {
        self.start as usize
    }

    /// Whether it is one byte long, but for its periods.
    pub(crate) fn is_initial(self, source: &str) -> bool {
        self.text(source).trim_end_matches('.').len() <= 1
    }
}

/// Which of the words make up a name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Wording {
    pub(crate) from: u32,
    pub(crate) to: u32,
}

/// The words of all sightings: those of a name without its suffix, and of a description the noun.
#[derive(Debug, Default)]
pub(crate) struct Words {
    list: Vec<Word>,
    /// Where the words of each sighting end; those of the next one begin there.
    ends: Vec<u32>,
}

impl Words {
    pub(crate) fn of_sightings(source: &str, sightings: &[Sighting]) -> Self {
        let mut words = Self { list: Vec::with_capacity(sightings.len() + sightings.len() / 8), ends: Vec::with_capacity(sightings.len()) };
        for sighting in sightings {
            match sighting.what {
                What::Name(_) => words.read(source, sighting.span()),
                What::Description => words.list.push(noun(source, sighting.span())),
                What::Pronoun => {}
            }
            words.ends.push(words.list.len() as u32);
        }
        words
    }

    /// Reads the words of a name.
    fn read(&mut self, source: &str, name: Span) {
        let mut at = name.start;
        while at < name.end {
            if let Some((hash, length)) = plain(source, at)
                && (at + length == name.end || at + length < name.end && source.as_bytes().get(at + length) == Some(&b' '))
                && !(length <= LONGEST_SUFFIX && source.get(at..at + length).is_some_and(is_suffix))
            {
                self.list.push(Word { hash, start: at as u32, end: (at + length) as u32 });
                at += length + 1;
                continue;
            }
            let rest = source.get(at..name.end).unwrap_or_default();
            let length = rest.find(char::is_whitespace).unwrap_or(rest.len());
            let (word, behind) = rest.split_at_checked(length).unwrap_or((rest, ""));
            let word = word.trim_end_matches(',');
            if !word.is_empty() && !is_suffix(word) {
                self.list.push(Word { hash: hash(word), start: at as u32, end: (at + word.len()) as u32 });
            }
            at += length + behind.chars().next().map_or(1, char::len_utf8);
        }
    }

    /// Which words a sighting has.
    pub(crate) fn wording(&self, index: u32) -> Wording {
        let index = index as usize;
        let end = |index: usize| self.ends.get(index).copied().unwrap_or_default();
        Wording { from: if index == 0 { 0 } else { end(index - 1) }, to: end(index) }
    }

    pub(crate) fn get(&self, wording: Wording) -> &[Word] {
        self.list.get(wording.from as usize..wording.to as usize).unwrap_or_default()
    }

    /// The words of a sighting.
    pub(crate) fn of(&self, index: u32) -> &[Word] {
        self.get(self.wording(index))
    }
}

/// The noun of a description.
fn noun(source: &str, description: Span) -> Word {
    let text = description.of(source).unwrap_or_default();
    let (start, length) = match text.bytes().rposition(|byte| byte <= b' ' || !byte.is_ascii()) {
        Some(at) if text.as_bytes().get(at) == Some(&b' ') && at + 1 < text.len() => (at + 1, text.len() - at - 1),
        None => (0, text.len()),
        Some(_) => {
            let text = text.trim_end();
            let last = text.split_whitespace().next_back().unwrap_or_default();
            (text.len() - last.len(), last.len())
        }
    };
    let start = description.start + start;
    let hash = match plain(source, start) {
        Some((hash, plain)) if plain == length => hash,
        _ => hash(source.get(start..start + length).unwrap_or_default()),
    };
    Word { hash, start: start as u32, end: (start + length) as u32 }
}

/// The hash and the length of the word of small letters, but for a capital at its start, that stands at a place in the
/// source; `None` where it is not followed by anything, or is none.
fn plain(source: &str, at: usize) -> Option<(u32, usize)> {
    let window = source.as_bytes().get(at..)?.first_chunk()?;
    let (key, length) = Key::of_small_letters(window)?;
    Some((fold(0, key), length))
}

/// The hash of a word, whatever its case and marks, without the `al-` of a name.
pub(crate) fn hash(word: &str) -> u32 {
    let word = match word.as_bytes() {
        [b'a' | b'A' | b'e' | b'E', b'l', b'-', ..] => word.get(3..).unwrap_or(word),
        _ => word,
    };
    let mut hash = 0;
    let mut count = 0;
    let mut letters = Letters::EMPTY;
    let mut add = |byte: u8| {
        if count == Key::MAX_BYTES {
            hash = fold(hash, letters.key());
            (letters, count) = (Letters::EMPTY, 0);
        }
        letters.push(byte);
        count += 1;
    };
    if word.is_ascii() {
        word.bytes().filter(u8::is_ascii_alphanumeric).for_each(|byte| add(byte.to_ascii_lowercase()));
    } else {
        for letter in word.chars().filter(|letter| letter.is_alphanumeric()).flat_map(char::to_lowercase) {
            letter.encode_utf8(&mut [0; 4]).bytes().for_each(&mut add);
        }
    }
    fold(hash, letters.key())
}

/// A hash, with up to sixteen more letters in it.
const fn fold(hash: u32, letters: Key) -> u32 {
    let mixed = letters.hash().wrapping_add(hash as u64 * 0x9E37_79B9);
    // The low bits of the half that is kept, by which the lists are found, take in the highest.
    (mixed >> 32 ^ mixed >> 52) as u32
}

/// The longest suffix of a name, without its period.
const LONGEST_SUFFIX: usize = 3;

/// Whether a word is the suffix of a name.
fn is_suffix(word: &str) -> bool {
    const SUFFIXES: [&str; 8] = ["Jr", "Sr", "II", "III", "IV", "Esq", "JR", "SR"];
    matches!(word.as_bytes().first(), Some(b'J' | b'S' | b'I' | b'E')) && SUFFIXES.contains(&word.trim_end_matches('.'))
}

/// Where a word stands in a name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Place {
    Last,
    First,
    Middle,
}

/// Lists by the hash of a word, the latest entry first.
#[derive(Debug)]
pub(crate) struct Chains {
    /// What the hashes of words are multiplied by for their places; it changes from article to article, and no outcome with it.
    factor: u64,
    /// A table with open places: each word, and its latest link counted from 1. A place without links is free, and at
    /// least every other one is.
    heads: Vec<(u32, u32)>,
    /// How many places are taken.
    taken: usize,
    links: Vec<Link>,
}

/// One entry of such a list, and the one before it.
#[derive(Debug)]
struct Link {
    before: u32,
    member: Member,
    place: Place,
    start: u32,
    end: u32,
}

impl Chains {
    pub(crate) fn with_capacity(words: usize) -> Self {
        // An odd number that no text can know: names cannot be made to meet in one place.
        let factor = RandomState::new().hash_one(words) | 1;
        Self { factor, heads: vec![(0, 0); (2 * words).next_power_of_two().max(8)], taken: 0, links: Vec::with_capacity(words) }
    }

    /// The place of a word, or the free place where it would stand.
    fn head(&self, word: u32) -> usize {
        let last = self.heads.len() - 1;
        // The upper half of a product is spread best, and is more than a list of this length ever needs.
        let mut at = (u64::from(word).wrapping_mul(self.factor) >> 32) as usize & last;
        while let Some((other, latest)) = self.heads.get(at)
            && *latest != 0
            && *other != word
        {
            at = (at + 1) & last;
        }
        at
    }

    pub(crate) fn add(&mut self, word: u32, member: Member, place: Place, span: Span) {
        let mut at = self.head(word);
        let before = self.latest(at);
        if before == 0 {
            self.taken += 1;
            if 2 * self.taken > self.heads.len() {
                let grown = vec![(0, 0); 2 * self.heads.len()];
                let old = std::mem::replace(&mut self.heads, grown);
                for head in old.into_iter().filter(|(_, latest)| *latest != 0) {
                    let at = self.head(head.0);
                    self.set(at, head);
                }
                at = self.head(word);
            }
        }
        self.links.push(Link { before, member, place, start: span.start as u32, end: span.end as u32 });
        self.set(at, (word, self.links.len() as u32));
    }

    /// The latest entry of the word at a place; 0 where no word has it.
    fn latest(&self, at: usize) -> u32 {
        self.heads.get(at).map_or(0, |(_, latest)| *latest)
    }

    fn set(&mut self, at: usize, head: (u32, u32)) {
        if let Some(place) = self.heads.get_mut(at) {
            *place = head;
        }
    }

    pub(crate) fn of(&self, word: u32) -> impl Iterator<Item = (Member, Place, Span)> + '_ {
        let mut next = self.latest(self.head(word));
        std::iter::from_fn(move || {
            let link = self.links.get((next as usize).checked_sub(1)?)?;
            next = link.before;
            Some((link.member, link.place, Span::new(link.start as usize, link.end as usize)))
        })
        .take(MOST_NAMESAKES)
    }
}
