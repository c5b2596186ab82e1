//! [`Span`]: where in the source a thing stands.

use std::fmt;
use std::ops::Range;

/// A half-open range of bytes of the source text, `start..end`, both on `char` boundaries.
///
/// Every part of an [`Article`](crate::Article) carries the span of the text it names, so that
/// `source[span.range()]` is that very text. Bytes are counted from 0 at the start of the text as
/// it was given (a byte-order mark counts). [`Positions`](crate::Positions) turns byte offsets into
/// lines and columns, code points and UTF-16 units.
///
/// ```
/// use reportage::Span;
///
/// let span = Span::new(4, 7);
/// assert_eq!(span.len(), 3);
/// assert_eq!(&"she said so"[span.range()], "sai");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Span {
    /// The first byte.
    pub start: usize,
    /// One past the last byte.
    pub end: usize,
}

impl Span {
    /// The span `start..end`; an end before the start is moved to the start.
    ///
    /// ```
    /// # use reportage::Span;
    /// assert!(Span::new(9, 3).is_empty());
    /// ```
    #[must_use]
    pub const fn new(start: usize, end: usize) -> Self {
        Self { start, end: if end < start { start } else { end } }
    }

    /// Length in bytes; 0 where the fields were set to an end before the start.
    #[must_use]
    pub const fn len(self) -> usize {
        self.end.saturating_sub(self.start)
    }

    /// Whether the span holds no byte.
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.end <= self.start
    }

    /// The span as a range, for slicing.
    #[must_use]
    pub const fn range(self) -> Range<usize> {
        self.start..self.end
    }

    /// Whether `other` lies wholly inside this span.
    #[must_use]
    pub const fn contains(self, other: Self) -> bool {
        self.start <= other.start && other.end <= self.end
    }

    /// Whether the two share at least one byte.
    #[must_use]
    pub const fn overlaps(self, other: Self) -> bool {
        self.start < other.end && other.start < self.end
    }

    /// The smallest span that covers both.
    #[must_use]
    pub fn cover(self, other: Self) -> Self {
        Self { start: self.start.min(other.start), end: self.end.max(other.end) }
    }

    /// The text this span names in `source`, or `None` where it does not fit that text.
    ///
    /// ```
    /// # use reportage::Span;
    /// assert_eq!(Span::new(0, 3).of("Ana Ruiz"), Some("Ana"));
    /// assert_eq!(Span::new(0, 99).of("Ana Ruiz"), None);
    /// ```
    #[must_use]
    pub fn of(self, source: &str) -> Option<&str> {
        source.get(self.range())
    }
}

impl From<Range<usize>> for Span {
    fn from(range: Range<usize>) -> Self {
        Self::new(range.start, range.end)
    }
}

impl fmt::Display for Span {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}..{}", self.start, self.end)
    }
}
