//! The rules that callers may use in nom parsers of their own.

use nom::{IResult, Parser};

use super::english;
use crate::model::byline::Byline;
use crate::model::credit::Credit;
use crate::model::date::PublicationDate;
use crate::model::dateline::Dateline;

/// The dateline that opens a paragraph, with the dash after it: `LEEDS, England (AP) — `.
///
/// # Errors
///
/// Where the input opens with no dateline.
///
/// ```
/// let (rest, dateline) = reportage::grammar::dateline("LEEDS (AP) — The mill closed.")?;
/// assert_eq!((rest, &dateline.excerpt.text[..]), ("The mill closed.", "LEEDS (AP)"));
/// # Ok::<(), nom::Err<nom::error::Error<&str>>>(())
/// ```
pub fn dateline(input: &str) -> IResult<&str, Dateline<'_>> {
    english::dateline::dateline.parse(input)
}

/// A byline, up to the end of its line: `By Ana Ruiz and Tom Okafor, Staff Writers`.
///
/// # Errors
///
/// Where the line is no byline.
///
/// ```
/// let (rest, byline) = reportage::grammar::byline("By Ana Ruiz\nThe mill closed.")?;
/// assert_eq!((rest, &byline.authors[0].name.text[..]), ("\nThe mill closed.", "Ana Ruiz"));
/// # Ok::<(), nom::Err<nom::error::Error<&str>>>(())
/// ```
pub fn byline(input: &str) -> IResult<&str, Byline<'_>> {
    line(english::byline::byline, input)
}

/// A credit, up to the end of its line: `Ana Ruiz contributed reporting.`
///
/// # Errors
///
/// Where the line is no credit.
///
/// ```
/// let (rest, credit) = reportage::grammar::credit("Ana Ruiz contributed reporting from Leeds.")?;
/// assert_eq!((rest, &credit.people[0].name.text[..]), ("", "Ana Ruiz"));
/// # Ok::<(), nom::Err<nom::error::Error<&str>>>(())
/// ```
pub fn credit(input: &str) -> IResult<&str, Credit<'_>> {
    line(english::credit::credit, input)
}

/// A complete date, with its weekday, its time and what it is called where they are given:
/// `Published March 3, 2021 at 5:40 p.m.`
///
/// # Errors
///
/// Where the input begins with no date, or with one that the calendar does not have.
///
/// ```
/// let (rest, date) = reportage::grammar::date("3 March 2021, in Leeds")?;
/// assert_eq!((rest, date.day.to_string().as_str()), (", in Leeds", "2021-03-03"));
/// # Ok::<(), nom::Err<nom::error::Error<&str>>>(())
/// ```
pub fn date(input: &str) -> IResult<&str, PublicationDate<'_>> {
    english::date::date.parse(input)
}

/// Applies the rule of a whole line to the input's first line.
fn line<'a, T>(rule: impl Fn(&'a str) -> IResult<&'a str, T>, input: &'a str) -> IResult<&'a str, T> {
    let end = memchr::memchr2(b'\n', b'\r', input.as_bytes()).unwrap_or(input.len());
    let (first, rest) = input.split_at(end);
    rule(first).map(|(_, found)| (rest, found))
}
