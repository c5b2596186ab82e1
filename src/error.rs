//! [`ParseError`]: why a text is no article at all.

use crate::span::Span;

/// Why a text was refused.
///
/// Prose never fails to parse. A text is refused only when it is no article at all: nothing but
/// white space, binary data, bytes that are not UTF-8, or more than
/// [`Options::max_bytes`](crate::Options::max_bytes). The error owns its data, and says what and where:
///
/// ```
/// let error = reportage::parse(" \n ").unwrap_err();
/// assert_eq!(error.kind(), reportage::ErrorKind::Blank);
/// assert_eq!(error.to_string(), "the text is blank: 3 bytes of white space and nothing else (line 1, column 1)");
/// ```
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{reason} (line {line}, column {column})")]
pub struct ParseError {
    reason: Reason,
    span: Span,
    line: usize,
    column: usize,
}

/// The kinds of [`ParseError`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum ErrorKind {
    /// No bytes at all.
    Empty,
    /// White space and nothing else.
    Blank,
    /// A NUL byte, or so many control characters that the text is binary data.
    Binary,
    /// Larger than the limit that [`Options`](crate::Options) sets.
    TooLarge,
    /// Bytes that are not UTF-8 ([`parse_bytes`](crate::parse_bytes) only).
    NotUtf8,
}

#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
enum Reason {
    #[error("the text is empty")]
    Empty,
    #[error("the text is blank: {bytes} bytes of white space and nothing else")]
    Blank { bytes: usize },
    #[error("the text is binary: NUL at byte {at}")]
    Nul { at: usize },
    #[error("the text is binary: {controls} of its {bytes} bytes are control characters, the first at byte {at}")]
    Binary { controls: usize, bytes: usize, at: usize },
    #[error("the text is too large: {bytes} bytes, and the limit is {limit}")]
    TooLarge { bytes: usize, limit: usize },
    #[error("the bytes are not UTF-8: they break at byte {at}")]
    NotUtf8 { at: usize },
}

impl ParseError {
    /// Which kind of refusal this is.
    #[must_use]
    pub fn kind(&self) -> ErrorKind {
        match self.reason {
            Reason::Empty => ErrorKind::Empty,
            Reason::Blank { .. } => ErrorKind::Blank,
            Reason::Nul { .. } | Reason::Binary { .. } => ErrorKind::Binary,
            Reason::TooLarge { .. } => ErrorKind::TooLarge,
            Reason::NotUtf8 { .. } => ErrorKind::NotUtf8,
        }
    }

    /// The bytes that are at fault.
    #[must_use]
    pub fn span(&self) -> Span {
        self.span
    }

    /// The line of [`span`](Self::span)'s start, counted from 1.
    #[must_use]
    pub fn line(&self) -> usize {
        self.line
    }

    /// The column of [`span`](Self::span)'s start in that line, in code points, counted from 1.
    #[must_use]
    pub fn column(&self) -> usize {
        self.column
    }

    pub(crate) fn empty() -> Self {
        Self { reason: Reason::Empty, span: Span::default(), line: 1, column: 1 }
    }

    pub(crate) fn blank(bytes: usize) -> Self {
        Self { reason: Reason::Blank { bytes }, span: Span::new(0, bytes), line: 1, column: 1 }
    }

    pub(crate) fn too_large(bytes: usize, limit: usize) -> Self {
        Self { reason: Reason::TooLarge { bytes, limit }, span: Span::new(0, bytes), line: 1, column: 1 }
    }

    /// `before` is the text in front of the NUL.
    pub(crate) fn nul(before: &str) -> Self {
        let at = before.len();
        let (line, column) = position(before);
        Self { reason: Reason::Nul { at }, span: Span::new(at, at + 1), line, column }
    }

    /// `before` is the text in front of the first of the control characters.
    pub(crate) fn binary(before: &str, controls: usize, bytes: usize) -> Self {
        let at = before.len();
        let (line, column) = position(before);
        Self { reason: Reason::Binary { controls, bytes, at }, span: Span::new(at, at + 1), line, column }
    }

    /// `before` is the valid text in front of the `length` bytes at fault.
    pub(crate) fn not_utf8(before: &str, length: usize) -> Self {
        let at = before.len();
        let (line, column) = position(before);
        Self { reason: Reason::NotUtf8 { at }, span: Span::new(at, at + length), line, column }
    }
}

/// Line and column, from 1, of the place right after `before`.
fn position(before: &str) -> (usize, usize) {
    let line = memchr::memchr_iter(b'\n', before.as_bytes()).count() + 1;
    let last = before.rsplit('\n').next().unwrap_or_default();
    (line, last.chars().count() + 1)
}
