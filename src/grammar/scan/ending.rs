//! What the last letters of a word tell that is in no table.

use crate::lexicon::tags::Tags;

/// What the ending of the word `start..end` tells if it has more than four bytes and is in no table. Without a branch on its
/// letters or their number.
#[inline]
pub(super) fn ending(bytes: &[u8], start: usize, end: usize) -> Tags {
    let last = bytes.get(..end).and_then(<[u8]>::last_chunk::<4>).map_or(0, |letters| u32::from_le_bytes(*letters));
    #[expect(clippy::indexing_slicing, reason = "a number of five bits")]
    let [one, other] = &ENDINGS[(last >> 24) as usize & 31];
    (one.of(last) | other.of(last)).if_so(end - start > 4)
}

/// An ending of at most four letters and what it tells.
#[derive(Clone, Copy)]
struct Suffix {
    letters: u32,
    mask: u32,
    tags: Tags,
}

impl Suffix {
    /// An ending that no word has.
    const NONE: Self = Self { letters: u32::MAX, mask: 0, tags: Tags::NONE };

    const fn new(suffix: &[u8], tags: Tags) -> Self {
        let (mut letters, mut mask, mut left) = (0, 0, suffix);
        while let [letter, rest @ ..] = left {
            (letters, mask, left) = (letters >> 8 | (*letter as u32) << 24, mask >> 8 | 0xFF00_0000, rest);
        }
        Self { letters, mask, tags }
    }

    /// What it tells of a word with these last letters.
    #[inline]
    fn of(self, last: u32) -> Tags {
        self.tags.if_so(last & self.mask == self.letters)
    }
}

/// The endings by the last five bits of their last letter; at most two have the same.
#[expect(clippy::indexing_slicing, reason = "evaluated when the crate is compiled: a place outside of the table would not compile")]
static ENDINGS: [[Suffix; 2]; 32] = {
    let mut table = [[Suffix::NONE; 2]; 32];
    table[b'y' as usize & 31][0] = Suffix::new(b"ly", Tags::ADVERB);
    table[b'd' as usize & 31][0] = Suffix::new(b"ed", Tags::PAST_LIKE);
    table[b'g' as usize & 31][0] = Suffix::new(b"ing", Tags::ING_LIKE);
    table[b'l' as usize & 31] = [Suffix::new(b"ful", Tags::ADJECTIVE_LIKE), Suffix::new(b"ical", Tags::ADJECTIVE_LIKE)];
    table[b's' as usize & 31] = [Suffix::new(b"ous", Tags::ADJECTIVE_LIKE), Suffix::new(b"less", Tags::ADJECTIVE_LIKE)];
    table[b'e' as usize & 31] = [Suffix::new(b"ive", Tags::ADJECTIVE_LIKE), Suffix::new(b"ble", Tags::ADJECTIVE_LIKE)];
    table
};
