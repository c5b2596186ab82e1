//! [`TimeExpression`]: when something was, as written; [`When`]: the day, week, month or year that it names.

use std::fmt;

use chrono::{Datelike, Days, Months, NaiveDate};

use super::excerpt::Excerpt;

/// A time as the article writes it: `Wednesday`, `March 3, 2021`, `last week`, `in February`.
///
/// The excerpt is the time alone, without preposition or time of day.
///
/// ```
/// let article = reportage::parse("Mill closes\nMarch 3, 2021\nThe mill closed on Monday, the owners said.").unwrap();
/// let time = &article.times()[0];
/// assert_eq!(time.excerpt.text, "Monday");
/// assert_eq!(time.when.unwrap().to_string(), "2021-03-01");
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct TimeExpression<'a> {
    /// The time as written.
    #[cfg_attr(feature = "serde", serde(borrow))]
    pub excerpt: Excerpt<'a>,
    /// What it names; `None` where the article has no date to count from.
    pub when: Option<When>,
}

impl TimeExpression<'_> {
    /// The same, owning its text.
    #[must_use]
    pub fn into_owned(self) -> TimeExpression<'static> {
        TimeExpression { excerpt: self.excerpt.into_owned(), when: self.when }
    }
}

/// A stretch of the calendar: a day, a week, a month or a year.
///
/// It is written in ISO 8601, no more precisely than it is known.
///
/// ```
/// use chrono::NaiveDate;
/// use reportage::{Precision, When};
///
/// let month = When::new(NaiveDate::from_ymd_opt(2021, 12, 15).unwrap(), Precision::Month);
/// assert_eq!(month.to_string(), "2021-12");
/// assert_eq!(month.first_day().to_string(), "2021-12-01");
/// assert_eq!(month.last_day().to_string(), "2021-12-31");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct When {
    /// The first day of the stretch.
    pub start: NaiveDate,
    /// How long it is.
    pub precision: Precision,
}

/// How precisely a time is known, and so how long a stretch of the calendar it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum Precision {
    /// `on Wednesday`, `March 3`.
    Day,
    /// `last week`; a week begins on Monday.
    Week,
    /// `in February`.
    Month,
    /// `in 2013`, `last year`.
    Year,
}

impl When {
    /// The day, week, month or year in which a day lies.
    ///
    /// ```
    /// # use chrono::NaiveDate;
    /// # use reportage::{Precision, When};
    /// let week = When::new(NaiveDate::from_ymd_opt(2021, 12, 15).unwrap(), Precision::Week);
    /// assert_eq!(week.start.to_string(), "2021-12-13");
    /// assert_eq!(week.to_string(), "2021-W50");
    /// ```
    #[must_use]
    pub fn new(day: NaiveDate, precision: Precision) -> Self {
        let start = match precision {
            Precision::Day => Some(day),
            Precision::Week => day.checked_sub_days(Days::new(u64::from(day.weekday().num_days_from_monday()))),
            Precision::Month => day.with_day(1),
            Precision::Year => NaiveDate::from_ymd_opt(day.year(), 1, 1),
        };
        Self { start: start.unwrap_or(day), precision }
    }

    /// The first day.
    #[must_use]
    pub const fn first_day(self) -> NaiveDate {
        self.start
    }

    /// The last day.
    #[must_use]
    pub fn last_day(self) -> NaiveDate {
        let next = match self.precision {
            Precision::Day => return self.start,
            Precision::Week => self.start.checked_add_days(Days::new(7)),
            Precision::Month => self.start.checked_add_months(Months::new(1)),
            Precision::Year => self.start.checked_add_months(Months::new(12)),
        };
        next.and_then(|next| next.pred_opt()).unwrap_or(self.start)
    }

    /// Whether a day lies in it.
    ///
    /// ```
    /// # use chrono::NaiveDate;
    /// # use reportage::{Precision, When};
    /// let day = NaiveDate::from_ymd_opt(2021, 12, 15).unwrap();
    /// assert!(When::new(day, Precision::Year).contains(day));
    /// ```
    #[must_use]
    pub fn contains(self, day: NaiveDate) -> bool {
        self.start <= day && day <= self.last_day()
    }
}

impl fmt::Display for When {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let year = self.start.year();
        match self.precision {
            Precision::Day => write!(f, "{}", self.start),
            Precision::Week => {
                let week = self.start.iso_week();
                write!(f, "{:04}-W{:02}", week.year(), week.week())
            }
            Precision::Month => write!(f, "{year:04}-{:02}", self.start.month()),
            Precision::Year => write!(f, "{year:04}"),
        }
    }
}
