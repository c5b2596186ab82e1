//! The few bytes of a text at which something can happen to a sentence, a quotation or a line, found many at a time.

/// How many bytes have their flags in one word.
const STRIDE: usize = 64;

/// Where the signs of a text stand: end marks, quotation marks, apostrophes, what may open a tag, the first byte of the
/// characters beyond ASCII among which there are such; control characters, and line ends among them; and a few bytes
/// that are cheaper let through than told apart. About one byte in thirty is one.
#[derive(Debug)]
pub(crate) struct Signs {
    /// A flag for each byte, the first in the lowest place of the first word.
    flags: Vec<u64>,
    /// Whether there is a DEL.
    deletes: bool,
}

impl Signs {
    /// Finds the signs of a text.
    pub(crate) fn of(text: &[u8]) -> Self {
        let (strides, rest) = text.as_chunks::<STRIDE>();
        let mut flags = Vec::with_capacity(strides.len() + 1);
        flags.extend(strides.iter().map(self::flags));
        if !rest.is_empty() {
            // Behind the text's end stand letters, which are no signs.
            let mut last = [b'a'; STRIDE];
            for (place, byte) in last.iter_mut().zip(rest) {
                *place = *byte;
            }
            flags.push(self::flags(&last));
        }
        // These are rare: one search for them costs less than comparing each byte with them.
        for at in memchr::memchr3_iter(b'!', b'<', b'`', text) {
            if let Some(word) = flags.get_mut(at / STRIDE) {
                *word |= 1 << (at % STRIDE);
            }
        }
        Self { flags, deletes: memchr::memchr(0x7F, text).is_some() }
    }

    /// Calls `found` with the place of each line feed and each carriage return; tells whether there are control characters
    /// that a text does without.
    #[inline]
    pub(crate) fn line_ends(&self, text: &[u8], mut found: impl FnMut(usize)) -> bool {
        let mut controls = self.deletes;
        let mut walk = self.walk();
        while let Some(at) = walk.before(text.len()) {
            match text.get(at) {
                Some(b'\n' | b'\r') => found(at),
                Some(0..=0x08 | 0x0E..=0x1F) => controls = true,
                _ => {}
            }
        }
        controls
    }

    /// A walk over the signs, from the first one on.
    pub(crate) fn walk(&self) -> Walk<'_> {
        Walk { flags: &self.flags, word: 0, left: self.flags.first().copied().unwrap_or(0) }
    }
}

/// A walk over the signs of a text. A copy of it is a place to come back to.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Walk<'s> {
    flags: &'s [u64],
    word: usize,
    /// The flags of this word that have not been read.
    left: u64,
}

impl Walk<'_> {
    /// The next sign, where there is one before `end`; what is behind it stays unread.
    #[inline]
    pub(crate) fn before(&mut self, end: usize) -> Option<usize> {
        while self.left == 0 {
            if (self.word + 1) * STRIDE >= end {
                return None;
            }
            self.word += 1;
            self.left = *self.flags.get(self.word)?;
        }
        let at = self.word * STRIDE + self.left.trailing_zeros() as usize;
        if at >= end {
            return None;
        }
        self.left &= self.left - 1;
        Some(at)
    }

    /// Goes to `at`, forth or back.
    pub(crate) fn seek(&mut self, at: usize) {
        self.word = at / STRIDE;
        self.left = self.flags.get(self.word).copied().unwrap_or(0) & (u64::MAX << (at % STRIDE));
    }
}

/// The flags of 64 bytes, the first in the lowest place. No byte is looked up and none branched upon, so that the compiler
/// compares sixteen of them and more in one instruction.
#[inline]
fn flags(stride: &[u8; STRIDE]) -> u64 {
    /// One bit in each of eight bytes.
    const BITS: u64 = u64::from_le_bytes([1; 8]);

    // Of eight rows of eight bytes, the flags of each go to one bit of the bytes of a single row.
    let all = stride.map(|byte| if is_sign(byte) { u8::MAX } else { 0 });
    let mut folded = 0;
    for (row, eight) in all.as_chunks::<8>().0.iter().enumerate() {
        folded |= u64::from_le_bytes(*eight) & (BITS << row);
    }
    transposed(folded)
}

/// A square of eight by eight bits with its rows for columns.
#[inline]
const fn transposed(mut square: u64) -> u64 {
    let pairs = (square ^ (square >> 7)) & 0x00AA_00AA_00AA_00AA;
    square ^= pairs ^ (pairs << 7);
    let fours = (square ^ (square >> 14)) & 0x0000_CCCC_0000_CCCC;
    square ^= fours ^ (fours << 14);
    let halves = (square ^ (square >> 28)) & 0x0000_0000_F0F0_F0F0;
    square ^ halves ^ (halves << 28)
}

/// Whether a byte is a sign: `"` `'` `.` `?` and, let through, `#` `&` `*` `+` `/` `2` `3` `6` `7` `:` `;` `>`; the first bytes of
/// `«` `»` and of `“` `’` `…`; all of C0.
#[inline]
const fn is_sign(byte: u8) -> bool {
    (byte & 0xE2 == 0x22) | (byte & 0xDF == 0xC2) | (byte & 0xE0 == 0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_sign_is_found_wherever_it_stands() {
        for sign in ["!", "?", ".", "\"", "'", "`", "<", "“", "’", "…", "«", "›"] {
            for before in 0..200 {
                let text = format!("{}{sign}{}", "a".repeat(before), " b".repeat(40));
                let signs = Signs::of(text.as_bytes());
                let mut walk = signs.walk();
                assert_eq!((walk.before(before), walk.before(text.len()), walk.before(text.len())), (None, Some(before), None), "{sign}");
                walk.seek(before);
                assert_eq!(walk.before(text.len()), Some(before));
                walk.seek(before + 1);
                assert_eq!(walk.before(text.len()), None);
            }
        }
    }

    #[test]
    fn flags_stand_where_their_bytes_do() {
        for place in 0..STRIDE {
            let mut stride = [b'a'; STRIDE];
            stride[place] = b'.';
            assert_eq!(flags(&stride), 1 << place);
        }
    }

    #[test]
    fn line_ends_and_controls() {
        let ends = |text: &str| {
            let mut ends = Vec::new();
            let controls = Signs::of(text.as_bytes()).line_ends(text.as_bytes(), |at| ends.push(at));
            (ends, controls)
        };
        let text = format!("{}\n\tb\r\n", "a".repeat(70));
        assert_eq!(ends(&text), (vec![70, 73, 74], false));
        for control in ["\u{1}", "\u{7F}", "\0", "\u{1F}"] {
            assert!(ends(&text.replace('b', control)).1, "{control:?}");
        }
    }
}
