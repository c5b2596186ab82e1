//! [`Credit`]: who else worked on the story.

use super::excerpt::Excerpt;
use super::owned;

/// A line at the story's end that says who did what: `Ana Ruiz reported from Leeds. Tom Okafor contributed reporting.`
///
/// Newsrooms call it a tagline or shirttail; IPTC NITF has it as `<tagline>`.
///
/// ```
/// let credit = reportage::parse_credit("Ana Ruiz reported from Leeds and Tom Okafor from York.").unwrap();
/// assert_eq!(credit.people.len(), 2);
/// assert_eq!(credit.people[1].name.text, "Tom Okafor");
/// assert_eq!(credit.people[1].place.as_ref().unwrap().text, "York");
/// assert_eq!(credit.people[1].contribution, reportage::Contribution::Reporting);
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Credit<'a> {
    /// The whole line.
    #[cfg_attr(feature = "serde", serde(borrow))]
    pub excerpt: Excerpt<'a>,
    /// The people it names, in the order written.
    pub people: Vec<Contributor<'a>>,
}

/// One person of a [`Credit`].
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Contributor<'a> {
    /// The name alone.
    #[cfg_attr(feature = "serde", serde(borrow))]
    pub name: Excerpt<'a>,
    /// From where, when told.
    pub place: Option<Excerpt<'a>>,
    /// What the person did.
    pub contribution: Contribution,
}

/// What a [`Contributor`] did (`contributor`, `editor` in schema.org).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum Contribution {
    /// Reported, wrote.
    Reporting,
    /// Contributed reporting.
    ContributedReporting,
    /// Contributed research.
    Research,
    /// Edited.
    Editing,
    /// Anything else that the line says.
    Other,
}

impl<'a> Credit<'a> {
    /// The same in a source that has `by` more bytes before it.
    pub(crate) fn shifted(self, by: usize) -> Self {
        let shifted = |person: Contributor<'a>| Contributor {
            name: person.name.shifted(by),
            place: person.place.map(|place| place.shifted(by)),
            contribution: person.contribution,
        };
        Self { excerpt: self.excerpt.shifted(by), people: self.people.into_iter().map(shifted).collect() }
    }

    /// The same, owning its text.
    #[must_use]
    pub fn into_owned(self) -> Credit<'static> {
        Credit { excerpt: self.excerpt.into_owned(), people: owned!(self.people) }
    }
}

impl Contributor<'_> {
    /// The same, owning its text.
    #[must_use]
    pub fn into_owned(self) -> Contributor<'static> {
        Contributor { name: self.name.into_owned(), place: owned!(option self.place), contribution: self.contribution }
    }
}
