//! [`Positions`]: byte offsets as lines and columns, code points and UTF-16 units.

use crate::span::Span;

/// A line and a column, both counted from 1; the column in code points.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct LineColumn {
    /// The line, from 1. Lines end with LF or CRLF.
    pub line: usize,
    /// The column in code points, from 1.
    pub column: usize,
}

/// How many bytes lie between two checkpoints: a lookup counts at most this many characters.
const STRIDE: usize = 256;

/// Converts byte offsets of one text. Built once in one pass, it answers each question in the time of a
/// binary search over lines plus a count of at most 256 bytes.
///
/// ```
/// let article = reportage::parse("Él dijo\n“Así es,” said Ana Ruiz.").unwrap();
/// let positions = article.positions();
/// let quote = article.quotes()[0].span();
/// assert_eq!((positions.line_column(quote.start).line, positions.line_column(quote.start).column), (2, 1));
/// assert_eq!(positions.code_points(quote), reportage::Span::new(8, 17));
/// assert_eq!(positions.utf16(quote), reportage::Span::new(8, 17));
/// ```
#[derive(Debug, Clone)]
pub struct Positions<'a> {
    text: &'a str,
    line_starts: Vec<usize>,
    /// Code points and UTF-16 units before byte `i * STRIDE`, moved up to the next character.
    checkpoints: Vec<Checkpoint>,
}

#[derive(Debug, Clone, Copy)]
struct Checkpoint {
    byte: usize,
    code_points: usize,
    utf16: usize,
}

impl<'a> Positions<'a> {
    /// Reads `text` once.
    #[must_use]
    pub fn new(text: &'a str) -> Self {
        let mut line_starts = vec![0];
        line_starts.extend(memchr::memchr_iter(b'\n', text.as_bytes()).map(|at| at + 1));
        let mut checkpoints = Vec::with_capacity(text.len() / STRIDE + 1);
        let (mut last, mut code_points, mut utf16) = (0, 0, 0);
        for stride in 0..=text.len() / STRIDE {
            let byte = floor_boundary(text, stride * STRIDE);
            let (more_points, more_units) = count(text.get(last..byte).unwrap_or_default());
            code_points += more_points;
            utf16 += more_units;
            checkpoints.push(Checkpoint { byte, code_points, utf16 });
            last = byte;
        }
        Self { text, line_starts, checkpoints }
    }

    /// Line and column of a byte offset. An offset inside a character, or past the end, counts as the
    /// boundary before it.
    #[must_use]
    pub fn line_column(&self, byte: usize) -> LineColumn {
        let byte = floor_boundary(self.text, byte);
        let line = self.line_starts.partition_point(|start| *start <= byte);
        let start = self.line_starts.get(line.saturating_sub(1)).copied().unwrap_or_default();
        LineColumn { line, column: self.before(byte).0 - self.before(start).0 + 1 }
    }

    /// A span counted in code points, as brat and Python count.
    #[must_use]
    pub fn code_points(&self, span: Span) -> Span {
        Span::new(self.before(span.start).0, self.before(span.end).0)
    }

    /// A span counted in UTF-16 code units, as JavaScript and Java count.
    #[must_use]
    pub fn utf16(&self, span: Span) -> Span {
        Span::new(self.before(span.start).1, self.before(span.end).1)
    }

    /// Code points and UTF-16 units before a byte offset.
    fn before(&self, byte: usize) -> (usize, usize) {
        let byte = floor_boundary(self.text, byte);
        let index = self.checkpoints.partition_point(|checkpoint| checkpoint.byte <= byte).saturating_sub(1);
        let Some(checkpoint) = self.checkpoints.get(index) else { return (0, 0) };
        let (code_points, utf16) = count(self.text.get(checkpoint.byte..byte).unwrap_or_default());
        (checkpoint.code_points + code_points, checkpoint.utf16 + utf16)
    }
}

/// The last character boundary at or before `byte`.
fn floor_boundary(text: &str, byte: usize) -> usize {
    let mut byte = byte.min(text.len());
    while !text.is_char_boundary(byte) {
        byte -= 1;
    }
    byte
}

/// Code points and UTF-16 units of `text`: every byte that does not continue a character starts one, and a
/// four-byte character takes a surrogate pair.
fn count(text: &str) -> (usize, usize) {
    let bytes = text.as_bytes();
    let code_points = bytes.iter().filter(|byte| **byte & 0xC0 != 0x80).count();
    let pairs = bytes.iter().filter(|byte| **byte >= 0xF0).count();
    (code_points, code_points + pairs)
}
