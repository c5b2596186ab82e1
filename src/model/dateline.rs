//! [`Dateline`]: where, and sometimes when and by which agency, a story was filed.

use super::date::PublicationDate;
use super::excerpt::Excerpt;
use super::owned;

/// The words that open a story and say where it was filed: `LEEDS, England, March 3 (AP) — `.
///
/// The excerpt covers place, date and agency, without the dash after them. The term is the Associated
/// Press Stylebook's and IPTC NITF's (`<dateline>`).
///
/// ```
/// let dateline = reportage::parse_dateline("LEEDS, England (AP) — The mill").unwrap();
/// assert_eq!(dateline.excerpt.text, "LEEDS, England (AP)");
/// assert_eq!(dateline.region.unwrap().text, "England");
/// assert_eq!(dateline.agencies[0].text, "AP");
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Dateline<'a> {
    /// The whole dateline.
    #[cfg_attr(feature = "serde", serde(borrow))]
    pub excerpt: Excerpt<'a>,
    /// The places named: nearly always one, two where a story was filed from both.
    pub places: Vec<Excerpt<'a>>,
    /// The state, province or country after the place.
    pub region: Option<Excerpt<'a>>,
    /// The day, where the dateline gives one as written (`Dec 15`).
    pub date: Option<Excerpt<'a>>,
    /// The complete date, where the dateline gives one, or where the article's own date supplies the year.
    pub day: Option<PublicationDate<'a>>,
    /// News agencies in parentheses (`AP`, `Reuters`).
    pub agencies: Vec<Excerpt<'a>>,
}

impl<'a> Dateline<'a> {
    /// The same in a source that has `by` more bytes before it.
    pub(crate) fn shifted(self, by: usize) -> Self {
        let all = |list: Vec<Excerpt<'a>>| list.into_iter().map(|part| Excerpt::shifted(part, by)).collect();
        let one = |part: Option<Excerpt<'a>>| part.map(|part| Excerpt::shifted(part, by));
        Self {
            excerpt: self.excerpt.shifted(by),
            places: all(self.places),
            region: one(self.region),
            date: one(self.date),
            day: self.day.map(|day| day.shifted(by)),
            agencies: all(self.agencies),
        }
    }

    /// The same, owning its text.
    #[must_use]
    pub fn into_owned(self) -> Dateline<'static> {
        Dateline {
            excerpt: self.excerpt.into_owned(),
            places: owned!(self.places),
            region: owned!(option self.region),
            date: owned!(option self.date),
            day: owned!(option self.day),
            agencies: owned!(self.agencies),
        }
    }
}
