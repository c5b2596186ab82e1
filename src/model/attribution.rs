//! [`Attribution`]: who said it, in which words the journalist says so, and to whom.

use std::borrow::Cow;

use super::excerpt::Excerpt;
use super::owned;
use super::speaker::Resolved;

/// Who said a [`Quote`](crate::Quote), and how the article says so.
///
/// ```
/// let quotes = reportage::parse_quotes("“The mill stays,” Ana Ruiz, the mayor, told Tom Okafor.");
/// let attribution = quotes[0].attribution.as_ref().unwrap();
/// let speaker = attribution.speaker.as_ref().unwrap();
/// assert_eq!(speaker.name.as_ref().unwrap().text, "Ana Ruiz");
/// assert_eq!(speaker.role.as_ref().unwrap().text, "the mayor");
/// assert_eq!(attribution.cue.as_ref().unwrap().lemma, "tell");
/// assert_eq!(attribution.addressee.as_ref().unwrap().excerpt.text, "Tom Okafor");
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Attribution<'a> {
    /// The speaker, as mentioned at the quote; `None` where the article names nobody
    /// (`it was reported that …`).
    #[cfg_attr(feature = "serde", serde(borrow))]
    pub speaker: Option<Mention<'a>>,
    /// The reporting word or phrase; `None` where there is none (`“…” — Ana Ruiz` has the dash).
    pub cue: Option<Cue<'a>>,
    /// To whom it was said, when told.
    pub addressee: Option<Box<Mention<'a>>>,
    /// Which construction found it.
    pub construction: Construction,
    /// How certain it is.
    pub certainty: Certainty,
    /// Which of the article's speakers is meant; `None` where the article does not tell, and in a part of an
    /// article parsed by itself.
    pub resolved: Option<Resolved>,
    /// When it was said, as an index into [`Article::times`](crate::Article::times), where that stands beside it
    /// (`said on Wednesday`).
    pub said: Option<usize>,
}

/// A mention of a person or a body, as written: `Ana Ruiz, 41, a nurse in Leeds`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Mention<'a> {
    /// The whole mention.
    #[cfg_attr(feature = "serde", serde(borrow))]
    pub excerpt: Excerpt<'a>,
    /// The proper name inside it, without honorific (`Ana Ruiz`).
    pub name: Option<Excerpt<'a>>,
    /// The role, title or appositive inside it (`a nurse in Leeds`).
    pub role: Option<Excerpt<'a>>,
}

/// The word or phrase that reports the speech: `said`, `has repeatedly told`, `according to`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Cue<'a> {
    /// The cue as written.
    #[cfg_attr(feature = "serde", serde(borrow))]
    pub excerpt: Excerpt<'a>,
    /// The dictionary form of its head: `say`, `point out`, `according to`.
    #[cfg_attr(feature = "serde", serde(borrow))]
    pub lemma: Cow<'a, str>,
    /// What the journalist's choice of word says of the statement.
    pub stance: Stance,
}

/// What a reporting word says of the statement it reports.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum Stance {
    /// Only that it was said: `said`, `told`, `according to`.
    #[default]
    Neutral,
    /// That the speaker stands by it: `insisted`, `vowed`, `confirmed`.
    Assertive,
    /// That it may not be so: `claimed`, `alleged`, `suggested`.
    Hedged,
    /// That the speaker says it is not so: `denied`, `dismissed`.
    Denial,
    /// A question: `asked`, `wondered`.
    Question,
    /// A demand, request or order: `urged`, `demanded`.
    Demand,
    /// A judgement, for or against: `praised`, `accused`, `criticized`.
    Judgement,
    /// What somebody thinks, hopes or wants, said or not: `believes`, `hopes`.
    Belief,
}

/// The construction of reported speech by which an attribution was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum Construction {
    /// `“…,” Ruiz said` · `Ruiz said that …`: the speaker before the verb.
    SpeakerVerb,
    /// `“…,” said Ruiz`: the verb before the speaker.
    VerbSpeaker,
    /// `according to Ruiz`, `in the words of Ruiz`.
    AccordingTo,
    /// `as Ruiz said`, `…, Ruiz said, …` between two halves of a statement.
    Parenthetical,
    /// `Ruiz: “…”`, `RUIZ: …`, `Q.`/`A.`
    Colon,
    /// `“…” — Ana Ruiz`.
    DashCredit,
    /// `Ruiz, who called the plan “reckless”`.
    RelativeClause,
    /// `adding that …`, `…, calling it “a farce”`.
    Participle,
    /// `her claim that …`, `a warning that …`.
    NominalCue,
    /// `was quoted as saying …`, `it was reported that …`.
    Passive,
    /// A long quotation beside words that report nothing by themselves: their subject is taken for the speaker.
    Context,
    /// No words of attribution beside it: the quotation goes on from one that has them.
    Continuation,
}

/// How an attribution is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum Certainty {
    /// Inferred from what stands around it.
    Inferred,
    /// Continued from a quotation that states it.
    Continued,
    /// Stated beside the quote.
    Stated,
}

impl Attribution<'_> {
    /// The same, owning its text.
    #[must_use]
    pub fn into_owned(self) -> Attribution<'static> {
        Attribution {
            speaker: owned!(option self.speaker),
            cue: owned!(option self.cue),
            addressee: self.addressee.map(|addressee| Box::new(addressee.into_owned())),
            construction: self.construction,
            certainty: self.certainty,
            resolved: self.resolved,
            said: self.said,
        }
    }
}

impl Mention<'_> {
    /// The same, owning its text.
    #[must_use]
    pub fn into_owned(self) -> Mention<'static> {
        Mention { excerpt: self.excerpt.into_owned(), name: owned!(option self.name), role: owned!(option self.role) }
    }
}

impl Cue<'_> {
    /// The same, owning its text.
    #[must_use]
    pub fn into_owned(self) -> Cue<'static> {
        Cue { excerpt: self.excerpt.into_owned(), lemma: Cow::Owned(self.lemma.into_owned()), stance: self.stance }
    }
}
