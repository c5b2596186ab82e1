//! The few bytes of a text at which something can happen to a sentence, a quotation or a line, found many at a time.

use std::hint::select_unpredictable;

/// How many bytes have their flags in one word.
pub(crate) const STRIDE: usize = 64;

/// Where the signs of a text stand. Signs are end marks, quotation marks, apostrophes, what may open a tag, DEL, line ends and the
/// rest of C0, the first byte of each character beyond ASCII; and a few bytes that are cheaper let through than told apart. About
/// one byte in twenty is one.
#[derive(Debug)]
pub(crate) struct Signs {
    /// For each stride a flag for each byte that is a sign, the first in the lowest place.
    flags: Vec<u64>,
}

impl Signs {
    /// Finds the signs of a text.
    pub(crate) fn of(text: &[u8]) -> Self {
        let (strides, rest) = text.as_chunks::<STRIDE>();
        let mut flags = Vec::with_capacity(strides.len() + 2);
        flags.extend(strides.iter().map(|stride| Folded::of(stride, is_sign).0));
        flags.push(Folded::of(&filled(rest), is_sign).0);
        // A stride without signs, behind which there is none.
        flags.push(0);
        // By itself, so that the compiler orders more than one word at once.
        for word in &mut flags {
            *word = Folded(*word).in_order();
        }
        Self { flags }
    }

    /// A walk over the signs, from the first one at `at` or behind it.
    pub(crate) fn walk(&self, at: usize) -> Walk<'_> {
        let stride = at / STRIDE;
        let flags = self.flags.get(stride).copied().unwrap_or(0);
        let step = Step { left: flags & (u64::MAX << (at % STRIDE)), stride };
        Walk { step, behind: self.flags.get(1..).unwrap_or_default() }
    }
}

/// Calls `found` with the place of each line feed and each carriage return; tells whether there are characters of C0 that
/// a text does without.
#[inline]
pub(crate) fn line_ends(text: &[u8], mut found: impl FnMut(usize)) -> bool {
    let mut controls = false;
    let mut read = |from: usize, flags: Folded| {
        if flags != Folded(0) {
            controls |= low_of(text, from, flags.in_order(), &mut found);
        }
    };
    let (strides, rest) = text.as_chunks::<STRIDE>();
    let mut from = 0;
    for stride in strides {
        read(from, Folded::of(stride, is_low));
        from += STRIDE;
    }
    read(from, Folded::of(&filled(rest), is_low));
    controls
}

/// The same for the stride at `from`, of which these flags are set for characters of C0.
#[inline(always)]
fn low_of(text: &[u8], from: usize, mut flags: u64, found: &mut impl FnMut(usize)) -> bool {
    let mut controls = false;
    while flags != 0 {
        let at = from + flags.trailing_zeros() as usize;
        flags &= flags - 1;
        match text.get(at) {
            Some(b'\n') => found(at),
            Some(byte) => controls |= other_low(*byte, || found(at)),
            None => {}
        }
    }
    controls
}

/// The same for one that is no line feed.
#[cold]
fn other_low(byte: u8, found: impl FnOnce()) -> bool {
    if byte == b'\r' {
        found();
    }
    is_control(byte)
}

/// Whether a byte is one of the characters of C0 that a text does without.
#[inline]
pub(crate) const fn is_control(byte: u8) -> bool {
    is_low(byte) && !matches!(byte, b'\t'..=b'\r')
}

/// A flag for each of the first [`STRIDE`] bytes of a text that is a small letter of ASCII, the first in the lowest place.
#[inline]
pub(crate) fn small_letters(text: &[u8]) -> u64 {
    match text.first_chunk() {
        Some(stride) => Folded::of(stride, is_small).in_order(),
        None => Folded::of(&filled(text), is_small).in_order() & !(u64::MAX << text.len()),
    }
}

/// What is left of a text, filled up with letters, which are nothing that is looked for.
fn filled(rest: &[u8]) -> [u8; STRIDE] {
    let mut last = [b'a'; STRIDE];
    for (place, byte) in last.iter_mut().zip(rest) {
        *place = *byte;
    }
    last
}

/// A walk over the signs of a text.
#[derive(Debug, Clone)]
pub(crate) struct Walk<'s> {
    /// How far it has come. A copy of it is a place to come back to.
    pub(crate) step: Step,
    /// The flags of all strides but the first: what is behind a stride has its number.
    behind: &'s [u64],
}

/// How far a walk has come.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Step {
    /// The flags of a stride that are set and not read yet.
    left: u64,
    /// The number of that stride; no text is as long as `u32` reaches: see `Options::LARGEST_MAX_BYTES`.
    stride: usize,
}

impl Iterator for Walk<'_> {
    type Item = usize;

    /// Most strides have signs, and how many is nobody's guess: so the next stride is gone to without a branch.
    #[inline(always)]
    fn next(&mut self) -> Option<usize> {
        let Step { left, stride } = &mut self.step;
        loop {
            let next = *self.behind.get(*stride)?;
            let done = *left == 0;
            *left = select_unpredictable(done, next, *left);
            *stride += usize::from(done);
            if *left != 0 {
                break;
            }
        }
        let at = *stride as u32 * STRIDE as u32 + left.trailing_zeros();
        *left &= *left - 1;
        Some(at as usize)
    }
}

impl Walk<'_> {
    /// The next sign, where there is one before `end`; what is behind it stays unread.
    #[inline(always)]
    pub(crate) fn before(&mut self, end: usize) -> Option<usize> {
        let mut walk = self.clone();
        let at = walk.next().filter(|at| *at < end)?;
        self.step = walk.step;
        Some(at)
    }

    /// Leaves out the sign that stands directly behind the last one, if it is `so`; where that is in the next stride, it stays.
    #[inline(always)]
    pub(crate) fn pass_next(&mut self, so: bool) {
        self.step.left &= self.step.left.wrapping_sub(u64::from(so));
    }

    /// Leaves out the signs before `at`, of which there are few.
    #[inline]
    pub(crate) fn skip_to(&mut self, at: usize) {
        while self.before(at).is_some() {}
    }
}

/// The flags of 64 bytes, of eight rows of eight: those of a row are one bit in each of eight bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Folded(u64);

impl Folded {
    /// The flags of what is `true`. No byte is looked up and none branched upon, so that the compiler compares sixteen of them
    /// and more in one instruction.
    #[inline(always)]
    #[expect(clippy::indexing_slicing, reason = "a column is one of sixteen")]
    fn of(stride: &[u8; STRIDE], truth: impl Fn(u8) -> bool) -> Self {
        /// Which bit a byte's flag is, of its column among sixteen.
        const BITS: [[u8; 16]; 4] = [both(1, 2), both(1 << 2, 2 << 2), both(1 << 4, 2 << 4), both(1 << 6, 2 << 6)];

        let [[first, second, third, fourth]] = stride.as_chunks::<16>().0.as_chunks::<4>().0 else { return Self(0) };
        let mut folded = [0; 16];
        for (column, folded) in folded.iter_mut().enumerate() {
            let flag = |row: &[u8; 16], bits: &[u8; 16]| u8::from(truth(row[column])).wrapping_neg() & bits[column];
            *folded = flag(first, &BITS[0]) | flag(second, &BITS[1]) | flag(third, &BITS[2]) | flag(fourth, &BITS[3]);
        }
        let both = u128::from_le_bytes(folded);
        Self(both as u64 | (both >> 64) as u64)
    }

    /// The flags in order, the first in the lowest place.
    #[inline]
    const fn in_order(self) -> u64 {
        transposed(self.0)
    }
}

/// A square of eight by eight bits, a byte to a row, with its rows for columns.
#[inline]
pub(crate) const fn transposed(mut square: u64) -> u64 {
    let pairs = (square ^ (square >> 7)) & 0x00AA_00AA_00AA_00AA;
    square ^= pairs ^ (pairs << 7);
    let fours = (square ^ (square >> 14)) & 0x0000_CCCC_0000_CCCC;
    square ^= fours ^ (fours << 14);
    let halves = (square ^ (square >> 28)) & 0x0000_0000_F0F0_F0F0;
    square ^ halves ^ (halves << 28)
}

/// Eight times the one, and eight times the other.
const fn both(one: u8, other: u8) -> [u8; 16] {
    (u64::from_le_bytes([one; 8]) as u128 | (u64::from_le_bytes([other; 8]) as u128) << 64).to_le_bytes()
}

/// Whether a byte is a sign. A comparison that lets a few through costs no more than one with a single byte.
#[inline(always)]
const fn is_sign(byte: u8) -> bool {
    // A space changes places with `!`, which so stands behind C0.
    let byte = byte ^ 1;
    // C0 and `!`, and what characters beyond ASCII begin with: from 0xC0 on, around to 0x20
    ((byte.wrapping_add(0x5F) as i8) > 0x1E)
        // `"` `'` `.`, and `#` `&` `*` `+` `/`
        | (byte & 0xF2 == b'"')
        // `<` `?` and DEL, and `=` `>` `|` `}` `~`
        | (byte & 0xBC == b'<')
        | (byte == b'`' ^ 1)
}

/// Whether a byte is a small letter of ASCII.
#[inline(always)]
const fn is_small(byte: u8) -> bool {
    byte.wrapping_sub(b'a') < 26
}

/// Whether a byte is one of C0.
#[inline(always)]
const fn is_low(byte: u8) -> bool {
    byte < 0x20
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_sign_is_found_wherever_it_stands() {
        for sign in ["!", "?", ".", "\"", "'", "`", "<", "“", "’", "…", "«", "›", "\n", "\r", "\t", "é", "\u{7F}"] {
            for before in 0..200 {
                let text = format!("{}{sign}{}", "a".repeat(before), " b".repeat(40));
                let signs = Signs::of(text.as_bytes());
                let mut walk = signs.walk(0);
                assert_eq!((walk.before(before), walk.before(text.len()), walk.before(text.len())), (None, Some(before), None), "{sign}");
                assert_eq!(signs.walk(before).collect::<Vec<_>>(), [before]);
                assert_eq!(signs.walk(before + 1).next(), None);
            }
        }
    }

    #[test]
    fn flags_stand_where_their_bytes_do() {
        for place in 0..STRIDE {
            let mut stride = [b'a'; STRIDE];
            stride[place] = b'.';
            assert_eq!(Folded::of(&stride, is_sign).in_order(), 1 << place);
        }
    }

    #[test]
    fn line_ends_and_controls() {
        let ends = |text: &str| {
            let mut ends = Vec::new();
            let controls = super::line_ends(text.as_bytes(), |at| ends.push(at));
            (ends, controls)
        };
        let text = format!("{}\n\tb\r\n", "a".repeat(70));
        assert_eq!(ends(&text), (vec![70, 73, 74], false));
        for control in ["\u{1}", "\0", "\u{1F}"] {
            assert!(ends(&text.replace('b', control)).1, "{control:?}");
        }
    }
}
