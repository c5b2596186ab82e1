//! [`Byline`]: who wrote the story.

use super::excerpt::Excerpt;
use super::owned;

/// The line that names the authors: `By Ana Ruiz and Tom Okafor, Staff Writers`.
///
/// ```
/// let byline = reportage::parse_byline("By Ana Ruiz and Tom Okafor").unwrap();
/// let names: Vec<_> = byline.authors.iter().map(|author| &author.name.text[..]).collect();
/// assert_eq!(names, ["Ana Ruiz", "Tom Okafor"]);
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Byline<'a> {
    /// The whole line.
    #[cfg_attr(feature = "serde", serde(borrow))]
    pub excerpt: Excerpt<'a>,
    /// The authors, in the order written.
    pub authors: Vec<Author<'a>>,
}

/// One author of a [`Byline`] (`author` in schema.org's `NewsArticle`).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Author<'a> {
    /// The name alone.
    #[cfg_attr(feature = "serde", serde(borrow))]
    pub name: Excerpt<'a>,
    /// What the author is, as written (`Staff Writer`).
    pub role: Option<Excerpt<'a>>,
    /// For whom the author writes, as written (`The Associated Press`).
    pub outlet: Option<Excerpt<'a>>,
}

impl<'a> Byline<'a> {
    /// The same in a source that has `by` more bytes before it.
    pub(crate) fn shifted(self, by: usize) -> Self {
        let shifted = |author: Author<'a>| Author {
            name: author.name.shifted(by),
            role: author.role.map(|role| role.shifted(by)),
            outlet: author.outlet.map(|outlet| outlet.shifted(by)),
        };
        Self { excerpt: self.excerpt.shifted(by), authors: self.authors.into_iter().map(shifted).collect() }
    }

    /// The same, owning its text.
    #[must_use]
    pub fn into_owned(self) -> Byline<'static> {
        Byline { excerpt: self.excerpt.into_owned(), authors: owned!(self.authors) }
    }
}

impl Author<'_> {
    /// The same, owning its text.
    #[must_use]
    pub fn into_owned(self) -> Author<'static> {
        Author { name: self.name.into_owned(), role: owned!(option self.role), outlet: owned!(option self.outlet) }
    }
}
