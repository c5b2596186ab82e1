//! [`Speaker`]: one of those who speak in an article, whatever they are called from quote to quote.

use super::excerpt::Excerpt;
use super::owned;
use crate::span::Span;

/// Somebody who speaks in an article: all mentions and all quotes of one person, body or document.
///
/// ```
/// let article = reportage::parse(
///     "Mill closes\n\
///      The mill stays, said Ana Ruiz, the mayor of Leeds.\n\
///      “It hurts,” Ms. Ruiz said. “We all worked there.”\n\
///      She said that the city would help.",
/// )?;
/// let speaker = &article.speakers()[0];
/// assert_eq!(speaker.name.text, "Ana Ruiz");
/// assert_eq!(speaker.honorific.as_ref().unwrap().text, "Ms.");
/// assert_eq!(speaker.roles[0].text, "the mayor of Leeds");
/// assert_eq!(article.quotes_by(speaker).count(), 3);
/// # Ok::<(), reportage::ParseError>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Speaker<'a> {
    /// The fullest name that the article writes, without honorific; where there is no name, the first
    /// description (`a spokesman`).
    #[cfg_attr(feature = "serde", serde(borrow))]
    pub name: Excerpt<'a>,
    /// What kind of speaker it is.
    pub kind: SpeakerKind,
    /// Man or woman, where the article shows it: by honorific, pronoun, given name or role.
    pub gender: Option<Gender>,
    /// The honorific or short title that stands before the name (`Mr.`, `Sen.`).
    pub honorific: Option<Excerpt<'a>>,
    /// What the speaker is, as written (`the mayor of Leeds`), each wording once. Of more than eight, the others are
    /// [diagnostics](crate::DiagnosticKind::OmittedRole).
    pub roles: Vec<Excerpt<'a>>,
    /// Where the article mentions the speaker, by name, description or pronoun, in order.
    pub mentions: Vec<Span>,
    /// What the speaker says, as indices into [`Article::quotes`](crate::Article::quotes).
    pub quotes: Vec<usize>,
}

/// What a [`Speaker`] is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum SpeakerKind {
    /// A person with a name: `Ana Ruiz`.
    Person,
    /// A person without a name: `a spokesman`, `one of the workers`.
    Unnamed,
    /// Several people: `officials`, `Ana Ruiz and Tom Okafor`.
    Group,
    /// An organisation, office or state: `the Foreign Ministry`, `the company`.
    Organisation,
    /// A document: `the report`, `a poll`.
    Document,
    /// A name of which the article shows no more.
    #[default]
    Unknown,
}

impl SpeakerKind {
    /// Its name in JSON: `person`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Person => "person",
            Self::Unnamed => "unnamed",
            Self::Group => "group",
            Self::Organisation => "organisation",
            Self::Document => "document",
            Self::Unknown => "unknown",
        }
    }
}

/// Whether a [`Speaker`] is a man or a woman, as the article's words tell.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum Gender {
    /// `he`, `Mr.`, `spokesman`.
    Male,
    /// `she`, `Ms.`, `spokeswoman`.
    Female,
}

/// Which of the article's speakers an [`Attribution`](crate::Attribution) means, and by what that is known.
///
/// ```
/// let article = reportage::parse("Mill closes\n“It hurts,” said Ana Ruiz.\n“We stay,” she said.").unwrap();
/// let resolved = article.quotes()[1].attribution.as_ref().unwrap().resolved.unwrap();
/// assert_eq!(resolved.by, reportage::Reference::Pronoun);
/// assert_eq!(article.speakers()[resolved.speaker].name.text, "Ana Ruiz");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Resolved {
    /// The speaker, as an index into [`Article::speakers`](crate::Article::speakers).
    pub speaker: usize,
    /// How the mention refers to the speaker.
    pub by: Reference,
}

/// How a mention refers to a [`Speaker`], from the surest way to the least sure.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum Reference {
    /// By the name in full, or by all of it that the article gives.
    Name,
    /// By honorific or title and a part of the name: `Ms. Ruiz`, `President Okafor`.
    Title,
    /// By a part of the name: `Ruiz`, `Ana`.
    PartOfName,
    /// By the letters given for it in brackets: `the TUC`.
    Acronym,
    /// Not by name at all: a speaker who has none in the article (`a spokesman`).
    Itself,
    /// By what the speaker is: `the mayor`, `the company`.
    Description,
    /// By a pronoun: `she`, `it`.
    Pronoun,
    /// By nothing beside the quote, which goes on from another.
    Continuation,
}

impl Speaker<'_> {
    /// The same, owning its text.
    #[must_use]
    pub fn into_owned(self) -> Speaker<'static> {
        Speaker {
            name: self.name.into_owned(),
            kind: self.kind,
            gender: self.gender,
            honorific: owned!(option self.honorific),
            roles: owned!(self.roles),
            mentions: self.mentions,
            quotes: self.quotes,
        }
    }
}
