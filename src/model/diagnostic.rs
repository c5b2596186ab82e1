//! [`Diagnostic`]: damage that was noticed and kept.

use std::fmt;

use crate::span::Span;

/// A note on damaged or doubtful text: what it is and where.
///
/// The text is always kept; a diagnostic only says that it was not read as it stands.
///
/// ```
/// let article = reportage::parse("date 2021-13-45\nMill closes\nThe mill closed on Friday.").unwrap();
/// let note = &article.diagnostics()[0];
/// assert_eq!(note.kind, reportage::DiagnosticKind::InvalidDate);
/// assert_eq!(note.span.of(article.source()), Some("2021-13-45"));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Diagnostic {
    /// What was noticed.
    pub kind: DiagnosticKind,
    /// Where it stands.
    pub span: Span,
}

/// The kinds of [`Diagnostic`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum DiagnosticKind {
    /// A header field that looks like a date and names no day of the calendar.
    InvalidDate,
    /// An opening quotation mark that nothing closes.
    UnclosedMark,
    /// A closing quotation mark that nothing opens.
    UnopenedMark,
    /// A quotation whose marks are lost: [`Marks::Inferred`](crate::Marks::Inferred).
    LostMarks,
    /// A title that stands twice before a name: `Mr. Mr Ruiz`.
    DoubledTitle,
    /// A word between a title and its name: `Mr. Videoconference. Ruiz`.
    MovedWord,
    /// A name that stands as a sentence of its own: `… for Leeds. Ruiz.`
    StrandedFragment,
    /// A period inside a sentence: `Leeds University. , who wrote. broadly`.
    StrayPeriod,
    /// A possessive that stands apart from its word: `today ‘s`.
    DetachedPossessive,
    /// A role of a speaker for whom eight others are listed: it is not among [`Speaker::roles`](crate::Speaker::roles).
    OmittedRole,
    /// A name of more bytes than any has: of its mention only the beginning is listed among
    /// [`Speaker::mentions`](crate::Speaker::mentions).
    LongName,
    /// A name with a word that sixteen others bear: whom that word alone means is looked for among the latest sixteen.
    ManyNamesakes,
    /// More words without a sentence's end than anyone writes: they are read in pieces, of which this is one.
    LongSentence,
}

impl Diagnostic {
    pub(crate) const fn new(kind: DiagnosticKind, span: Span) -> Self {
        Self { kind, span }
    }
}

impl fmt::Display for DiagnosticKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::InvalidDate => "looks like a date but names no day of the calendar",
            Self::UnclosedMark => "opening quotation mark that nothing closes",
            Self::UnopenedMark => "closing quotation mark that nothing opens",
            Self::LostMarks => "quotation that has lost its marks",
            Self::DoubledTitle => "title that stands twice",
            Self::MovedWord => "word between a title and its name",
            Self::StrandedFragment => "name that stands as a sentence",
            Self::StrayPeriod => "period that ends no sentence",
            Self::DetachedPossessive => "possessive apart from its word",
            Self::OmittedRole => "role of a speaker who has many, not listed",
            Self::LongName => "name longer than any, its beginning listed",
            Self::ManyNamesakes => "name with a word that too many bear to compare all",
            Self::LongSentence => "piece of a sentence that does not end",
        })
    }
}

impl fmt::Display for Diagnostic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} at bytes {}", self.kind, self.span)
    }
}
