//! [`PublicationDate`]: the day an article is dated.

use chrono::NaiveDate;

use super::excerpt::Excerpt;

/// A calendar day as written in the article's head.
///
/// ```
/// let date = reportage::parse_date("Dec. 15, 2021").unwrap();
/// assert_eq!(date.day.to_string(), "2021-12-15");
/// assert_eq!(date.excerpt.text, "Dec. 15, 2021");
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct PublicationDate<'a> {
    /// The date as written.
    #[cfg_attr(feature = "serde", serde(borrow))]
    pub excerpt: Excerpt<'a>,
    /// The day it names.
    pub day: NaiveDate,
}

impl PublicationDate<'_> {
    /// The same in a source that has `by` more bytes before it.
    pub(crate) fn shifted(self, by: usize) -> Self {
        Self { excerpt: self.excerpt.shifted(by), day: self.day }
    }

    /// The same, owning its text.
    #[must_use]
    pub fn into_owned(self) -> PublicationDate<'static> {
        PublicationDate { excerpt: self.excerpt.into_owned(), day: self.day }
    }
}
