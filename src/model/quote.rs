//! [`Quote`]: what somebody is reported to have said.

use std::borrow::Cow;

use super::attribution::{Attribution, Mention};
use super::excerpt::{Excerpt, unwrap_lines};
use super::owned;
use crate::span::Span;

/// What somebody is reported to have said, directly or indirectly.
///
/// The content may be broken by its attribution (`“It hurts,” she said. “We stay.”`) or run over several
/// paragraphs; each unbroken piece is a fragment.
///
/// ```
/// let quotes = reportage::parse_quotes("“It hurts,” she said. “We stay.”");
/// assert_eq!(quotes[0].kind, reportage::QuoteKind::Direct);
/// assert_eq!(quotes[0].fragments.len(), 2);
/// assert_eq!(quotes[0].text(), "It hurts, We stay.");
/// ```
///
/// Serialized, it has [`text`](Self::text) among its fields, for readers in other languages; on the way back in
/// that field is not needed and not read.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Quote<'a> {
    /// How much of it stands in quotation marks.
    pub kind: QuoteKind,
    /// The pieces of the content in the order of the source, quotation marks included.
    pub fragments: Vec<Excerpt<'a>>,
    /// The index, in [`Article::paragraphs`](crate::Article::paragraphs), of the paragraph it begins in;
    /// `None` for what a headline or a deck reports.
    pub paragraph: Option<usize>,
    /// Who said it; `None` where nothing in the article tells.
    pub attribution: Option<Attribution<'a>>,
    /// Whether its quotation marks stand in the text, or are lost from it.
    pub marks: Marks,
}

/// Whether the marks of a [`Quote`] stand in the text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum Marks {
    /// They stand where the text has them; an indirect quote has none.
    #[default]
    Written,
    /// The text has lost them: the grammar tells that the words are the speaker's own. Only an article of some length is read so, in which
    /// somebody talks (`I`, `we`, `you`) and hardly a pair of marks stands.
    Inferred,
}

/// How much of a [`Quote`]'s content stands in quotation marks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum QuoteKind {
    /// All of it: the speaker's own words.
    Direct,
    /// Some of it: the journalist's sentence with the speaker's words in it.
    Mixed,
    /// None of it: the journalist's own words.
    Indirect,
}

impl QuoteKind {
    /// The name of the kind in lower case: `direct`, `mixed`, `indirect`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Direct => "direct",
            Self::Mixed => "mixed",
            Self::Indirect => "indirect",
        }
    }
}

impl Quote<'_> {
    /// The content as one line: fragments joined with a space, line breaks read as spaces, and the marks
    /// around each fragment left out (marks inside a mixed quote stay). Where marks are lost, so is the mark of the
    /// sentence's end before an attribution, and a period stands for it.
    #[must_use]
    pub fn text(&self) -> Cow<'_, str> {
        match self.fragments.as_slice() {
            [only] => unwrap_lines(inside_marks(&only.text)),
            fragments => {
                let mut text = String::with_capacity(fragments.iter().map(|fragment| fragment.text.len() + 1).sum());
                for fragment in fragments {
                    if !text.is_empty() {
                        let ended = text.ends_with(|last: char| !last.is_alphanumeric());
                        if self.marks == Marks::Inferred && !ended && fragment.text.starts_with(char::is_uppercase) {
                            text.push('.');
                        }
                        text.push(' ');
                    }
                    text.push_str(&unwrap_lines(inside_marks(&fragment.text)));
                }
                Cow::Owned(text)
            }
        }
    }

    /// The smallest span that covers all fragments, and whatever stands between them.
    #[must_use]
    pub fn span(&self) -> Span {
        match (self.fragments.first(), self.fragments.last()) {
            (Some(first), Some(last)) => first.span.cover(last.span),
            _ => Span::default(),
        }
    }

    /// The speaker as mentioned at the quote, where there is one.
    #[must_use]
    pub fn speaker(&self) -> Option<&Mention<'_>> {
        self.attribution.as_ref()?.speaker.as_ref()
    }

    /// The same, owning its text.
    #[must_use]
    pub fn into_owned(self) -> Quote<'static> {
        Quote {
            kind: self.kind,
            fragments: owned!(self.fragments),
            paragraph: self.paragraph,
            attribution: owned!(option self.attribution),
            marks: self.marks,
        }
    }
}

/// The marks that open quotations, each with those that close what it opens.
const PAIRS: [(&str, &[&str]); 12] = [
    ("“", &["”", "“"]),
    ("\"", &["\"", "”"]),
    ("''", &["''", "\""]),
    ("``", &["''", "``"]),
    ("«", &["»"]),
    ("»", &["«", "»"]),
    ("„", &["“", "”"]),
    ("‹", &["›"]),
    ("›", &["‹"]),
    ("‘", &["’"]),
    ("‚", &["‘", "’"]),
    ("'", &["'"]),
];

/// The fragment without the marks around it. A mark that has its partner inside the fragment stays, and one that
/// has no partner at all goes: its quotation goes on in the next paragraph, or its partner is lost.
fn inside_marks(text: &str) -> &str {
    let Some((open, closing)) = PAIRS.iter().find(|(open, _)| text.starts_with(open)) else {
        return ['”', '"']
            .iter()
            .find_map(|mark| text.strip_suffix(*mark))
            .filter(|inner| !inner.contains(['“', '”', '"', '„']))
            .unwrap_or(text);
    };
    let opened = text.get(open.len()..).unwrap_or_default();
    let closed = closing.iter().find_map(|close| opened.strip_suffix(close));
    let inner = closed.unwrap_or(opened);
    // `'ghost' reef found`: the same mark opens and closes, and nothing else closes it.
    let alone = |close: &str| closed.is_none() && close == *open && close == "'";
    if closing.iter().any(|close| closes_in(inner, if alone(close) { "" } else { open }, close)) { text } else { inner.trim() }
}

/// Whether a quotation that is open where `text` begins is closed in it; without a mark that may open another, at the first that stands
/// inside no word. A single mark inside a word (`don’t`), or
/// after one and with no quotation opened behind it (`the workers’ hall`), is an apostrophe.
fn closes_in(text: &str, open: &str, close: &str) -> bool {
    let last_open = text.rfind(open);
    text.match_indices(close).any(|(at, _)| {
        let end = at + close.len();
        let in_word = || text.get(end..).is_some_and(|rest| rest.starts_with(char::is_alphanumeric));
        let apostrophe = matches!(close, "’" | "'") && (!open.is_empty() && last_open.is_none_or(|open| open < end) || in_word());
        !apostrophe
    })
}

/// A quote as it is serialized: with its text, which is derived.
#[cfg(feature = "serde")]
mod serialized {
    use std::borrow::Cow;

    use serde::ser::SerializeStruct;
    use serde::{Deserialize, Deserializer, Serialize, Serializer};

    use super::{Marks, QuoteKind};
    use crate::model::attribution::Attribution;
    use crate::model::excerpt::Excerpt;

    impl Serialize for super::Quote<'_> {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            let mut quote = serializer.serialize_struct("Quote", 6)?;
            quote.serialize_field("kind", &self.kind)?;
            quote.serialize_field("text", &self.text())?;
            quote.serialize_field("fragments", &self.fragments)?;
            quote.serialize_field("paragraph", &self.paragraph)?;
            quote.serialize_field("attribution", &self.attribution)?;
            quote.serialize_field("marks", &self.marks)?;
            quote.end()
        }
    }

    /// The same fields in the same order, so that formats without field names read what was written.
    #[derive(Deserialize)]
    struct Quote<'a> {
        kind: QuoteKind,
        #[serde(borrow, default, rename = "text")]
        _text: Cow<'a, str>,
        #[serde(borrow)]
        fragments: Vec<Excerpt<'a>>,
        paragraph: Option<usize>,
        #[serde(borrow)]
        attribution: Option<Attribution<'a>>,
        #[serde(default)]
        marks: Marks,
    }

    impl<'de: 'a, 'a> Deserialize<'de> for super::Quote<'a> {
        fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
            let Quote { kind, _text, fragments, paragraph, attribution, marks } = Quote::deserialize(deserializer)?;
            Ok(Self { kind, fragments, paragraph, attribution, marks })
        }
    }
}
