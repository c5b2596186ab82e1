//! The words of what was sighted, each hashed once, and lists by such a hash.

use std::hash::{BuildHasher, RandomState};
use std::hint::select_unpredictable;

use crate::grammar::english::phrase::{initials, may_begin};
use crate::lexicon::key::{Key, Letters};
use crate::span::Span;

use super::entity::Member;
use super::make_room;

/// How many namesakes are looked at for one name.
pub(crate) const MOST_NAMESAKES: usize = MOST as usize;

const MOST: u8 = 16;

/// One word of a name, or the noun of a description.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Word {
    /// Equal for equal words, whatever their case and marks.
    pub(crate) hash: u32,
    start: u32,
    end: u32,
}

impl Word {
    /// Where it stands.
    pub(crate) const fn span(self) -> Span {
        Span { start: self.start as usize, end: self.end as usize }
    }

    /// Its letters.
    pub(crate) fn text(self, source: &str) -> &str {
        source.get(self.start()..self.end as usize).unwrap_or_default()
    }

    /// Where it begins.
    pub(crate) const fn start(self) -> usize {
        self.start as usize
    }

    /// How many bytes it has.
    pub(crate) const fn len(self) -> usize {
        (self.end - self.start) as usize
    }

    /// Whether it is one byte long, but for its periods.
    pub(crate) fn is_initial(self, source: &str) -> bool {
        self.text(source).trim_end_matches('.').len() <= 1
    }
}

/// The words of one name, without its suffixes; kept for their room.
#[derive(Debug, Default)]
pub(crate) struct Words(Vec<Word>);

impl Words {
    /// None yet, and room for the words of most names.
    pub(crate) fn with_room() -> Self {
        Self(Vec::with_capacity(8))
    }

    /// Reads the words of a name.
    pub(crate) fn read(&mut self, source: &str, name: Span) -> &[Word] {
        self.0.clear();
        let mut at = name.start;
        while at < name.end {
            at = match plain(source, at, name.end) {
                Some(word) => {
                    self.0.push(word);
                    word.end as usize + 1
                }
                None => self.read_any(source, at, name.end),
            };
        }
        &self.0
    }

    /// Reads a word of any letters and marks; where the next one begins.
    #[inline(never)]
    fn read_any(&mut self, source: &str, at: usize, end: usize) -> usize {
        let rest = source.get(at..end).unwrap_or_default();
        let length = rest.find(char::is_whitespace).unwrap_or(rest.len());
        let (word, behind) = rest.split_at_checked(length).unwrap_or((rest, ""));
        let word = word.trim_end_matches(',');
        if !word.is_empty() && !is_suffix(word) {
            self.0.push(Word { hash: hash(word), start: at as u32, end: (at + word.len()) as u32 });
        }
        at + length + behind.chars().next().map_or(1, char::len_utf8)
    }
}

/// The noun of a description, its last word.
#[inline]
pub(crate) fn noun(source: &str, description: Span) -> Word {
    let window = description.end.checked_sub(Key::MAX_BYTES).and_then(|from| source.as_bytes().get(from..)?.first_chunk());
    if let Some((key, length)) = window.and_then(Key::of_ending_letters) {
        let start = description.end - length;
        // There is a space before nearly every noun, the first word of the description or not.
        let space = source.as_bytes().get(start.wrapping_sub(1)) == Some(&b' ');
        if start >= description.start && select_unpredictable(start == description.start, true, space) {
            return Word { hash: fold(0, key), start: start as u32, end: description.end as u32 };
        }
    }
    any_noun(source, description)
}

/// The same, of any letters and marks.
#[cold]
#[inline(never)]
fn any_noun(source: &str, description: Span) -> Word {
    let text = description.of(source).unwrap_or_default().trim_end();
    let noun = text.split_whitespace().next_back().unwrap_or_default();
    let end = description.start + text.len();
    Word { hash: hash(noun), start: (end - noun.len()) as u32, end: end as u32 }
}

/// The one word of letters of ASCII that a name of one word is, where it is too long for a suffix.
#[inline]
pub(crate) fn whole(source: &str, span: Span) -> Option<Word> {
    if !(LONGEST_SUFFIX + 1..Key::MAX_BYTES).contains(&span.len()) {
        return None;
    }
    let window = source.as_bytes().get(span.start..)?.first_chunk()?;
    let key = Key::of_word(window, span.len())?;
    Some(Word { hash: fold(0, key), start: span.start as u32, end: span.end as u32 })
}

/// The word of letters of ASCII that stands at a place in a name, with a space behind it or the end of the name; `None` where
/// there is none, or where it is a suffix.
fn plain(source: &str, at: usize, name_end: usize) -> Option<Word> {
    let window: &[u8; Key::MAX_BYTES] = source.as_bytes().get(at..)?.first_chunk()?;
    let (key, length) = Key::of_letters(window)?;
    let end = at + length;
    // Which word is the last one nobody can foresee.
    let behind = source.as_bytes().get(end).copied().unwrap_or(b' ');
    if (end > name_end) | (select_unpredictable(end == name_end, b' ', behind) != b' ') {
        return None;
    }
    let first = window.first()? & 31;
    if BEGIN_SUFFIX >> first & u32::from(length <= LONGEST_SUFFIX) != 0 && source.get(at..end).is_some_and(is_suffix) {
        return None;
    }
    Some(Word { hash: fold(0, key), start: at as u32, end: end as u32 })
}

/// The hash of a word, whatever its case and marks, without the `al-` of a name.
pub(crate) fn hash(word: &str) -> u32 {
    let mut window = [0; Key::MAX_BYTES];
    if let Some(place) = window.get_mut(..word.len()) {
        place.copy_from_slice(word.as_bytes());
        // Most words are of plain letters, and can be hashed at once.
        if let Some((key, _)) = Key::of_letters(&window).filter(|(_, length)| *length == word.len()) {
            return fold(0, key);
        }
    }
    let word = match word.as_bytes() {
        [b'a' | b'A' | b'e' | b'E', b'l', b'-', ..] => word.get(3..).unwrap_or(word),
        _ => word,
    };
    if let Some(place) = window.get_mut(..word.len()) {
        place.copy_from_slice(word.as_bytes());
        if let Some(key) = Key::of_letters_among(&window, word.len()) {
            return fold(0, key);
        }
    }
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

/// The same hash, of a word of so many letters of ASCII.
#[inline]
pub(crate) const fn hash_of_letters(letters: Key) -> u32 {
    fold(0, letters)
}

/// The same hash, of a word of a list, which is no longer than a key, of ASCII and without the `al-` of a name.
#[expect(clippy::indexing_slicing, reason = "evaluated when the crate is compiled: a longer word would not compile")]
pub(crate) const fn hash_of_listed(word: &str) -> u32 {
    let mut window = [0; Key::MAX_BYTES];
    let (mut rest, mut at) = (word.as_bytes(), 0);
    while let [first, others @ ..] = rest {
        window[at] = *first;
        (rest, at) = (others, at + 1);
    }
    match Key::of_letters_among(&window, at) {
        Some(key) => fold(0, key),
        None => 0,
    }
}

/// A hash, with up to sixteen more letters in it.
const fn fold(hash: u32, letters: Key) -> u32 {
    let mixed = letters.hash().wrapping_add(hash as u64 * 0x9E37_79B9);
    // The low bits of the half that is kept, by which the lists are found, take in the highest.
    (mixed >> 32 ^ mixed >> 52) as u32
}

/// The longest suffix of a name, without its period.
const LONGEST_SUFFIX: usize = 3;

/// The letters that suffixes begin with, as bits.
const BEGIN_SUFFIX: u32 = initials(&["J", "S", "I", "E"]);

/// Whether a word is the suffix of a name.
fn is_suffix(word: &str) -> bool {
    const SUFFIXES: [&str; 8] = ["Jr", "Sr", "II", "III", "IV", "Esq", "JR", "SR"];
    may_begin(word, BEGIN_SUFFIX) && SUFFIXES.contains(&word.trim_end_matches('.'))
}

/// Where a word stands in a name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Place {
    Last,
    First,
    Middle,
}

/// Who is known by a word, as a name or as a role, the latest entry first.
#[derive(Debug)]
pub(crate) struct Chains {
    /// What the hashes of words are multiplied by for their places; it changes from article to article, and no outcome with it.
    factor: u64,
    /// A table with open places: each word, and its latest link counted from 1. A place without links is free, and three
    /// of eight are at least.
    heads: Vec<(u32, u32)>,
    /// How many places may still be taken.
    left: usize,
    links: Vec<Link>,
    /// Of each word that more bear in their names than are looked at, the first such name.
    pub(crate) crowded: Vec<Span>,
}

/// One entry of such a list, and the one before it.
#[derive(Debug)]
struct Link {
    before: u32,
    member: Member,
    start: u32,
    length: u16,
    place: Place,
    /// How many there are before it, as far as they are looked at.
    depth: u8,
}

/// Where those stand who are known by a word, as long as nobody is added.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Chain {
    word: u32,
    at: usize,
}

/// Of so many places of a table, as many are filled at most.
const PLACES: usize = 8;
const FILLED: usize = 5;

/// How many of so many places are taken at most, and one more.
const fn most_taken(places: usize) -> usize {
    places * FILLED / PLACES + 1
}

/// Names and roles are in one table: the words of roles have this bit turned.
const ROLE: u32 = 1 << 31;

impl Chains {
    /// Forgets all.
    pub(crate) fn close(&mut self) {
        (self.heads, self.links) = (Vec::new(), Vec::new());
    }

    /// None yet, and room for so many entries.
    pub(crate) fn with_capacity(entries: usize) -> Self {
        // An odd number that no text can know: names cannot be made to meet in one place.
        let factor = RandomState::new().hash_one(entries) | 1;
        // Most entries are of a word of their own.
        let places = (entries * 4 / 5 * PLACES / FILLED).next_power_of_two().max(8);
        Self { factor, heads: vec![(0, 0); places], left: most_taken(places), links: Vec::with_capacity(entries), crowded: Vec::new() }
    }

    pub(crate) fn add_name(&mut self, word: u32, member: Member, place: Place, span: Span) {
        self.add_at(Chain { word, at: self.head(word) }, member, place, span);
        // It is the first beyond what is looked at: the earliest is no longer.
        if self.links.last().is_some_and(|link| link.depth == MOST) && place != Place::Middle {
            self.crowded.push(span);
        }
    }

    pub(crate) fn add_role(&mut self, word: u32, member: Member, span: Span) {
        self.add_role_at(self.role(word), member, span);
    }

    /// The same, where the role has been looked up and nothing been added since.
    pub(crate) fn add_role_at(&mut self, role: Chain, member: Member, span: Span) {
        self.add_at(role, member, Place::Last, span);
    }

    /// Who has this word in the name.
    pub(crate) fn names(&self, word: u32) -> impl Iterator<Item = (Member, Place, Span)> + '_ {
        self.of(word).map(|link| (link.member, link.place, link.span()))
    }

    /// Where those stand who are said to be this.
    pub(crate) fn role(&self, word: u32) -> Chain {
        let word = word ^ ROLE;
        Chain { word, at: self.head(word) }
    }

    /// Who is said to be this.
    pub(crate) fn roles(&self, role: Chain) -> impl Iterator<Item = (Member, Span)> + '_ {
        self.at(role.at).map(|link| (link.member, link.span()))
    }

    /// The place of a word, or the free place where it would stand.
    fn head(&self, word: u32) -> usize {
        let last = self.heads.len().wrapping_sub(1);
        // The upper half of a product is spread best, and is more than a list of this length ever needs.
        let mut at = (u64::from(word).wrapping_mul(self.factor) >> 32) as usize & last & !1;
        // Whether a place is free, or another word's, nobody can foresee: two are looked at together, and rarely both are others'.
        while let Some([first, second]) = self.heads.get(at..at + 2) {
            let (one, other) = ((first.0 ^ word).min(first.1), (second.0 ^ word).min(second.1));
            if one.min(other) == 0 {
                return select_unpredictable(one == 0, at, at + 1);
            }
            at = (at + 2) & last;
        }
        at
    }

    #[inline]
    fn add_at(&mut self, Chain { word, at }: Chain, member: Member, place: Place, span: Span) {
        // Nobody is known by as many bytes.
        let Ok(length) = u16::try_from(span.len()) else { return };
        let Some(head) = self.heads.get_mut(at) else { return };
        let before = head.1;
        let depth = self.links.get((before as usize).wrapping_sub(1)).map_or(0, |link| link.depth + u8::from(link.depth <= MOST));
        make_room(&mut self.links);
        self.links.push(Link { before, member, start: span.start as u32, length, place, depth });
        *head = (word, self.links.len() as u32);
        self.left -= usize::from(before == 0);
        if self.left == 0 {
            self.grow();
        }
    }

    /// Makes room for as many words again.
    #[cold]
    #[inline(never)]
    fn grow(&mut self) {
        let grown = vec![(0, 0); 2 * self.heads.len()];
        let old = std::mem::replace(&mut self.heads, grown);
        self.left += most_taken(self.heads.len()) - most_taken(old.len());
        for head in old.into_iter().filter(|(_, latest)| *latest != 0) {
            let at = self.head(head.0);
            if let Some(place) = self.heads.get_mut(at) {
                *place = head;
            }
        }
    }

    fn of(&self, word: u32) -> impl Iterator<Item = &Link> + '_ {
        self.at(self.head(word))
    }

    fn at(&self, head: usize) -> impl Iterator<Item = &Link> + '_ {
        let mut next = self.heads.get(head).map_or(0, |(_, latest)| *latest);
        let mut left = MOST_NAMESAKES;
        std::iter::from_fn(move || {
            let link = self.links.get((next as usize).checked_sub(1)?)?;
            left = left.checked_sub(1)?;
            next = link.before;
            Some(link)
        })
    }
}

impl Link {
    const fn span(&self) -> Span {
        Span { start: self.start as usize, end: self.start as usize + self.length as usize }
    }
}
