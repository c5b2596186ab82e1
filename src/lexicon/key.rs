//! A word's letters, packed into two integers, and how they are gathered from a text.

use std::hint::select_unpredictable;

/// A word's letters, lower case and packed, eight to an integer, the first in the lowest place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub(crate) struct Key {
    pub(super) first: u64,
    pub(super) second: u64,
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
    pub(super) const fn of_first(window: &[u8; Self::MAX_BYTES], length: usize) -> Self {
        let length = Length::of(length);
        let packed = u128::from_le_bytes(*window);
        // A letter's two cases differ in one bit.
        Self { first: (packed as u64 | 0x20) & length.kept, second: (packed >> 64) as u64 & length.kept_second }
    }

    /// The key of the first so many bytes of a window on a text, fewer than all; `None` where one is no letter of ASCII.
    #[inline]
    pub(crate) fn of_word(window: &[u8; Self::MAX_BYTES], length: usize) -> Option<Self> {
        let [first, second] = lower_halves(window);
        let Length { kept, kept_second } = *Length::of(length);
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
pub(super) const fn not_small(eight: u64) -> u64 {
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

/// What a word's length decides, ready to be looked up: all bits of so many bytes, the first in the lowest place.
struct Length {
    kept: u64,
    kept_second: u64,
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
    let mut lengths = [const { Length { kept: 0, kept_second: 0 } }; Key::MAX_BYTES];
    let mut length = 1;
    while length < Key::MAX_BYTES {
        let bits = u128::MAX >> (8 * (Key::MAX_BYTES - length));
        lengths[length].kept = bits as u64;
        lengths[length].kept_second = (bits >> 64) as u64;
        length += 1;
    }
    lengths
};

/// The letters of a word, gathered bit by bit; what a key has no room for is left out.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Letters {
    packed: u128,
    count: usize,
}

impl Letters {
    /// No letters.
    pub(crate) const EMPTY: Self = Self { packed: 0, count: 0 };

    /// Adds a letter.
    #[inline]
    pub(crate) const fn push(&mut self, lower: u8) {
        self.push_run(Run { lower: lower as u64, length: 1, capitals: 0 });
    }

    /// Adds a run of letters.
    #[inline]
    pub(crate) const fn push_run(&mut self, run: Run) {
        if self.count < Key::MAX_BYTES {
            self.packed |= (run.lower as u128) << (8 * self.count);
            self.count += run.length;
        }
    }

    /// The key of the word they make.
    #[inline]
    pub(crate) const fn key(&self) -> Key {
        Key { first: self.packed as u64, second: (self.packed >> 64) as u64 }
    }
}

/// Letters of ASCII, at most eight, side by side.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Run {
    /// In lower case, the first in the lowest place.
    lower: u64,
    /// How many there are.
    pub(crate) length: usize,
    /// How many of them are capitals.
    pub(crate) capitals: u32,
}

impl Run {
    /// The letters that eight bytes begin with.
    #[inline]
    pub(crate) const fn at(window: [u8; 8]) -> Self {
        let written = u64::from_le_bytes(window);
        let lower = written | u64::from_le_bytes([0x20; 8]);
        let stop = not_small(lower);
        let kept = if stop == 0 { u64::MAX } else { below(stop) };
        // A letter's two cases differ in one bit. The highest byte of the product is the sum of all.
        let capitals = ((!written & kept) >> 5 & ONES).wrapping_mul(ONES) >> 56;
        Self { lower: lower & kept, length: ends_after(stop) as usize, capitals: capitals as u32 }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_run_is_its_letters_one_by_one() {
        let text = b"Mill McKay NATO don't long-winded uncharacteristically \xC3\xA9 1st X";
        for window in text.windows(8).filter_map(<[u8]>::first_chunk::<8>) {
            let run = Run::at(*window);
            let letters: Vec<u8> = window.iter().copied().take_while(u8::is_ascii_alphabetic).collect();
            assert_eq!(run.length, letters.len(), "{window:?}");
            assert_eq!(run.capitals as usize, letters.iter().filter(|letter| letter.is_ascii_uppercase()).count(), "{window:?}");
            let (mut one_by_one, mut at_once) = (Letters::EMPTY, Letters::EMPTY);
            // A second run goes on behind the first, as far as there is room.
            for _ in 0..3 {
                at_once.push_run(run);
                letters.iter().for_each(|letter| one_by_one.push(letter.to_ascii_lowercase()));
            }
            assert_eq!(at_once.key(), one_by_one.key(), "{window:?}");
        }
    }
}
