//! [`Excerpt`]: a piece of the source, and where it stands.

use std::borrow::Cow;
use std::fmt;

use crate::span::Span;

/// A piece of the source text together with its [`Span`].
///
/// `text` is exactly what stands at `span`, line breaks of hard-wrapped copy included;
/// [`unwrapped`](Self::unwrapped) reads without them.
///
/// ```
/// let dateline = reportage::parse_dateline("LEEDS, England (AP) — ").unwrap();
/// assert_eq!(dateline.places[0].text, "LEEDS");
/// assert_eq!(dateline.places[0].span, reportage::Span::new(0, 5));
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Excerpt<'a> {
    /// The text as written.
    #[cfg_attr(feature = "serde", serde(borrow))]
    pub text: Cow<'a, str>,
    /// Where it stands in the source.
    pub span: Span,
}

impl<'a> Excerpt<'a> {
    /// The piece of `source` at `span`; empty where the span does not fit the text.
    ///
    /// ```
    /// use reportage::{Excerpt, Span};
    /// assert_eq!(Excerpt::new("Ana Ruiz said", Span::new(0, 8)).text, "Ana Ruiz");
    /// ```
    #[must_use]
    pub fn new(source: &'a str, span: Span) -> Self {
        match span.of(source) {
            Some(text) => Self { text: Cow::Borrowed(text), span },
            None => Self { text: Cow::Borrowed(""), span: Span::new(span.start, span.start) },
        }
    }

    /// The same text in a source that has `by` more bytes before it.
    pub(crate) fn shifted(self, by: usize) -> Self {
        Self { text: self.text, span: Span::new(self.span.start + by, self.span.end + by) }
    }

    /// The text with each line break, and the white space around it, read as one space; after a hyphen, as none.
    ///
    /// ```
    /// use reportage::{Excerpt, Span};
    /// assert_eq!(Excerpt::new("a long\n   line", Span::new(0, 14)).unwrapped(), "a long line");
    /// assert_eq!(Excerpt::new("a well-\nknown line", Span::new(0, 18)).unwrapped(), "a well-known line");
    /// ```
    #[must_use]
    pub fn unwrapped(&self) -> Cow<'_, str> {
        unwrap_lines(&self.text)
    }

    /// The same, owning its text.
    #[must_use]
    pub fn into_owned(self) -> Excerpt<'static> {
        Excerpt { text: Cow::Owned(self.text.into_owned()), span: self.span }
    }
}

impl fmt::Display for Excerpt<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

/// Reads hard-wrapped text as one line.
pub(crate) fn unwrap_lines(text: &str) -> Cow<'_, str> {
    if memchr::memchr2(b'\n', b'\r', text.as_bytes()).is_none() {
        return Cow::Borrowed(text);
    }
    let mut line = String::with_capacity(text.len());
    for part in text.split(['\n', '\r']).map(str::trim).filter(|part| !part.is_empty()) {
        // A hyphen at a line's end joins: whether a printer put it there or the writer, nobody can tell, so it stays.
        let hyphen = line.strip_suffix('-').is_some_and(|before| before.ends_with(char::is_alphanumeric));
        let joined = line.is_empty() || hyphen && part.starts_with(char::is_alphanumeric);
        if !joined {
            line.push(' ');
        }
        line.push_str(part);
    }
    Cow::Owned(line)
}
