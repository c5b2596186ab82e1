//! Dates as sites and papers write them, and the lines that give an article's.

use chrono::NaiveDate;
use nom::Parser;
use nom::branch::alt;
use nom::bytes::complete::{tag, take_while};
use nom::character::complete::{char, one_of, satisfy};
use nom::combinator::{not, opt, peek, recognize, verify};
use nom::multi::many_m_n;
use nom::sequence::{delimited, preceded, terminated};

use super::phrase::{
    Line, before, begins_with, excerpt, fail, is_listed, is_one_of, keyword, listed_opening, name_word, number, one_of_phrases, space,
    spaces,
};
use crate::grammar::layout::width;
use crate::lexicon::english::calendar::{MONTH_OPENINGS, MONTHS, WEEKDAYS, ZONES};
use crate::lexicon::english::furniture::DATE_LABELS;
use crate::model::date::PublicationDate;

/// A date as written, whether or not the calendar has it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Written {
    pub(crate) year: Option<i32>,
    pub(crate) month: u32,
    pub(crate) day: u32,
}

impl Written {
    /// The day it names, with `year` for the one it does not give.
    pub(crate) fn day_of(self, year: Option<i32>) -> Option<NaiveDate> {
        NaiveDate::from_ymd_opt(self.year.or(year)?, self.month, self.day)
    }
}

/// A line of a date, read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct DateLine<'a> {
    /// The date with its time and what it is called, `Published 3 March 2021, 17:40 GMT`.
    pub(crate) text: &'a str,
    pub(crate) written: Written,
    /// Whether the label says that this is when the article was changed.
    pub(crate) update: bool,
    /// A second date on the same line, and whether that is when the article was changed.
    pub(crate) second: Option<(&'a str, Written, bool)>,
}

/// A complete date, with its weekday, its time and what it is called where they are given.
///
/// ```text
/// date = [label [":"] SP] [time ["," / "on"] SP] [weekday [","] SP] day [["," / "at" / "-"] SP time]
/// ```
///
/// `Published March 3, 2021 at 5:40 p.m. GMT`
pub(crate) fn date(input: &str) -> Line<'_, PublicationDate<'_>> {
    let (rest, found) = dated(input)?;
    match found.written.day_of(None) {
        Some(day) => Ok((rest, PublicationDate { excerpt: excerpt(input, found.text), day })),
        None => fail(input),
    }
}

/// Whether a line could be one of a date: it is short, has a digit, and begins with one, a label, a weekday or a month.
pub(crate) fn may_be_date(text: &str) -> bool {
    const LONGEST: usize = 200;
    let digit = |byte: u8| byte.is_ascii_digit();
    let begins = || {
        text.bytes().next().is_some_and(digit)
            || !DATE_LABELS.opening(text).is_empty()
            || !WEEKDAYS.opening(text).is_empty()
            || month(text).is_ok()
    };
    text.len() <= LONGEST && begins() && text.bytes().any(digit)
}

/// Whether a line tells only what the date under it is: `Published`, `Last updated:`.
pub(crate) fn is_date_label(text: &str) -> bool {
    is_listed(text.trim_end_matches([':', ' ']), &DATE_LABELS)
}

/// The date of a line that says of itself that it gives one of the article, `Posted 6 Jan 2021, updated 7 Jan 2021`; none where it
/// gives a time without its day.
pub(crate) fn labelled_date(text: &str) -> Option<Option<DateLine<'_>>> {
    const LONGEST: usize = 120;
    let labelled = !DATE_LABELS.opening(text).is_empty()
        && width(text) <= LONGEST
        && may_be_date(text)
        && !begins_with(text, "on")
        && listed_opening(text, &DATE_LABELS).is_some();
    let date = labelled.then(|| date_line(text.trim_end_matches('.')).ok())?.map(|(_, date)| date);
    (date.is_some() || is_stamp(text)).then_some(date)
}

/// The date behind the place in which the story was written, and the agency: `Leeds | Updated: March 3, 2021`,
/// `Leeds, England | LNA | Sunday 3/7/2021`.
pub(crate) fn placed_date(text: &str) -> Option<DateLine<'_>> {
    const LONGEST: usize = 120;
    const MARKS: [char; 3] = ['|', '•', '·'];
    let part = |part: &str| part.trim().split(' ').count() <= 4 && part.trim().split(' ').all(|word| word.starts_with(char::is_uppercase));
    if width(text) > LONGEST || !text.contains(MARKS) {
        return None;
    }
    let mut start = 0;
    for (at, mark) in text.match_indices(MARKS) {
        if !text.get(start..at).is_some_and(part) {
            return None;
        }
        start = at + mark.len();
        let date = text.get(start..)?.trim_start();
        if let Some((_, date)) = may_be_date(date).then(|| date_line(date).ok()).flatten() {
            return Some(date);
        }
    }
    None
}

/// As [`date`], whether or not the calendar has the day.
pub(crate) fn dated(input: &str) -> Line<'_, DateLine<'_>> {
    let (start, _) = space(input)?;
    let (after, label) = opt(terminated(label, space)).parse(start)?;
    let (after, _) = opt(terminated(time, (space, opt(one_of(",|-–•·/@")), space, opt(keyword("on")), space))).parse(after)?;
    let (rest, mut written) = verify(calendar_day, |written| written.year.is_some()).parse(after)?;
    let day = before(after, rest);
    let (rest, clock) = opt(preceded(at, time)).parse(rest)?;
    // Who counts twenty-four hours writes the day first: `05/01/2021 17:40`.
    let half = |clock: &str| {
        let clock = clock.to_ascii_lowercase();
        ["am", "pm", "a.m", "p.m"].iter().any(|half| clock.contains(half))
    };
    let numeric = || day.split('/').next().is_some_and(|first| first.len() <= 2 && first.len() < day.len());
    if written.day <= 12 && numeric() && clock.is_some_and(|clock| !half(clock) && clock.contains([':', '.', 'h'])) {
        std::mem::swap(&mut written.month, &mut written.day);
    }
    let starts = |label: &str, start: &str| label.get(..start.len()).is_some_and(|label| label.eq_ignore_ascii_case(start));
    let update = label.is_some_and(|label| ["up", "last", "mod"].iter().any(|start| starts(label, start)));
    Ok((rest, DateLine { text: before(start, rest), written, update, second: None }))
}

/// What a date is called: `Published on`, `Last updated:`.
fn label(input: &str) -> Line<'_, &str> {
    let on = alt((keyword("on"), keyword("at"), tag(":")));
    recognize((one_of_phrases(&DATE_LABELS), opt((space, char(':'))), many_m_n(0, 2, preceded(space, on)))).parse(input)
}

/// What stands between a date and its time.
fn at(input: &str) -> Line<'_, &str> {
    let mark = alt((tag(","), tag("|"), tag("/"), tag("•"), tag("·"), tag("—"), tag("–"), tag("-"), tag("@"), tag("T"), keyword("at")));
    recognize((space, opt(mark), space, opt((keyword("at"), spaces)))).parse(input)
}

/// A day of the calendar, with or without its year.
///
/// ```text
/// day = [weekday ["," ] SP] (iso / month-first / day-first / numeric)
/// ```
pub(crate) fn calendar_day(input: &str) -> Line<'_, Written> {
    preceded(opt(terminated(weekday, (opt(char(',')), spaces))), alt((iso, month_first, day_first, numeric))).parse(input)
}

/// ```text
/// iso = year "-" month "-" day
/// ```
/// `2021-03-15`, `2021/03/15`
fn iso(input: &str) -> Line<'_, Written> {
    let (rest, (year, mark, month)) = (year, one_of("-/."), number(1, 2)).parse(input)?;
    let (rest, day) = preceded(char(mark), number(1, 2)).parse(rest)?;
    Ok((rest, Written { year: Some(year), month: digits(month), day: digits(day) }))
}

/// ```text
/// month-first = month SP number ["st" / "nd" / "rd" / "th"] [[","] SP year]
/// ```
/// `March 3, 2021`, `MAR. 3`
fn month_first(input: &str) -> Line<'_, Written> {
    let (rest, (month, _, day)) = (month, space, day_number).parse(input)?;
    let (rest, year) = opt(preceded((opt(char(',')), spaces), year)).parse(rest)?;
    Ok((rest, Written { year, month, day }))
}

/// ```text
/// day-first = number ["st" / …] (SP / "-") ["of" SP] month [[","] (SP / "-") year]
/// ```
/// `3 March 2021`, `3rd of March, 2021`, `03-Mar-2021`
fn day_first(input: &str) -> Line<'_, Written> {
    let join = |input| alt((spaces, tag("-"))).parse(input);
    let (rest, (day, _, _, month)) = (day_number, join, opt(terminated(keyword("of"), spaces)), month).parse(input)?;
    let (rest, year) = opt(preceded((opt(char(',')), join), year)).parse(rest)?;
    Ok((rest, Written { year, month, day }))
}

/// ```text
/// numeric = number mark number mark year        mark = "/" / "." / "-"
/// ```
/// `15.3.2021`, `3/15/2021`; between slashes the month is first where it can be, otherwise the day.
fn numeric(input: &str) -> Line<'_, Written> {
    let (rest, (first, mark, second)) = (number(1, 2), one_of("/.-"), number(1, 2)).parse(input)?;
    // `3/15/21`, of this century.
    let short = number(2, 2).map(|number| 2000 + digits(number) as i32);
    let (rest, year) = preceded(char(mark), alt((year, verify(short, |_| mark != '-')))).parse(rest)?;
    let (first, second) = (digits(first), digits(second));
    let day_first = first > 12 || mark == '.' || mark == '-' && second <= 12;
    let (month, day) = if day_first { (second, first) } else { (first, second) };
    Ok((rest, Written { year: Some(year), month, day }))
}

/// What a line of a date goes on with that names who wrote the story: `by Ana Ruiz`.
pub(crate) fn byline_behind(line: &str) -> Option<&str> {
    let (rest, _) = dated(line).ok()?;
    let rest = rest.trim_start_matches(|mark: char| !mark.is_alphanumeric());
    begins_with(rest, "by").then_some(rest)
}

/// How long a story takes to read: `3 min. read`, `timer 3 min. read`.
fn reading_time(input: &str) -> Line<'_, &str> {
    let minutes = alt((keyword("minutes"), keyword("minute"), keyword("mins"), keyword("min")));
    recognize((opt((keyword("timer"), spaces)), number(1, 2), space, opt(char('-')), minutes, opt(char('.')), spaces, keyword("read")))
        .parse(input)
}

/// A line that tells when, but not on which day of the calendar: no date, and no text of the story.
///
/// ```text
/// stamp = ["LIVE"] [label] (ago / "Today" / "Yesterday" / day without year / month year ["issue"]) [time]
///       / number ["-"] "min" ["ute"] "read"
/// ago   = number unit "ago"
/// ```
///
/// `3 hours ago`, `Published 3 March`, `Today, 5:40 a.m.`, `4 min read`
pub(crate) fn is_stamp(line: &str) -> bool {
    const LONGEST: usize = 48;
    if line.len() > LONGEST || !line.bytes().any(|byte| byte.is_ascii_digit()) {
        return false;
    }
    let line = if begins_with(line, "live") { line.get(4..).unwrap_or_default().trim_start_matches([' ', ':', '|', '•']) } else { line };
    let labelled = opt(terminated(label, space)).parse(line).ok();
    let Some((start, _)) = labelled else { return false };
    let relative = alt((keyword("today"), keyword("yesterday")));
    let month_year = recognize((month, spaces, year, opt((spaces, keyword("issue")))));
    let day = recognize(alt((calendar_day.map(|_| ()), month_year.map(|_| ()))));
    let found =
        (alt((recognize((ago, opt(preceded(space, time)))), reading_time, recognize((alt((relative, day)), opt(preceded(at, time)))))))
            .parse(start);
    found.is_ok_and(|(rest, _)| rest.trim_matches(['.', ' ', ')', ',']).is_empty())
}

/// The time that heads an entry of a live report, on a line of its own.
///
/// ```text
/// entry = [label] ([weekday ","] time / ago [time])
/// ```
///
/// `5:40 p.m.`, `Updated 9:15 GMT`, `2h ago`
pub(crate) fn is_entry_time(line: &str) -> bool {
    const LONGEST: usize = 40;
    // A digit, a label or a weekday begins it.
    let begins = || {
        line.starts_with(|first: char| first.is_ascii_digit())
            || !DATE_LABELS.opening(line).is_empty()
            || !WEEKDAYS.opening(line).is_empty()
    };
    if line.len() > LONGEST || !begins() || !line.bytes().any(|byte| byte.is_ascii_digit()) {
        return false;
    }
    let Ok((start, _)) = opt(terminated(label, space)).parse(line) else { return false };
    let on = recognize((opt((weekday, opt(char(',')), spaces)), time));
    let found = alt((on, recognize((ago, opt(preceded(space, time)))))).parse(start);
    found.is_ok_and(|(rest, _)| rest.trim_matches([':', '.', ' ']).is_empty())
}

/// `3 hours ago`, `2h ago`, `45 mins ago`.
fn ago(input: &str) -> Line<'_, &str> {
    const UNITS: &[&str] = &[
        "d", "day", "days", "h", "hour", "hours", "hr", "hrs", "m", "min", "mins", "minute", "minutes", "s", "sec", "second", "seconds",
        "secs", "week", "weeks",
    ];
    let unit = verify(take_while(char::is_alphabetic), |word: &str| is_one_of(word, UNITS));
    recognize((number(1, 2), space, unit, spaces, keyword("ago"))).parse(input)
}

/// A month, long or short, with or without its period.
pub(crate) fn month(input: &str) -> Line<'_, u32> {
    if MONTH_OPENINGS.opening(input).is_empty() {
        return fail(input);
    }
    let (rest, word) = take_while(char::is_alphabetic).parse(input)?;
    match MONTHS.iter().find(|(name, _)| word.eq_ignore_ascii_case(name)) {
        Some((_, month)) => Ok((rest.strip_prefix('.').unwrap_or(rest), *month)),
        None => fail(input),
    }
}

/// A weekday, long or short, with or without its period.
pub(crate) fn weekday(input: &str) -> Line<'_, &str> {
    if WEEKDAYS.opening(input).is_empty() {
        return fail(input);
    }
    recognize((verify(take_while(char::is_alphabetic), |word: &str| is_listed(word, &WEEKDAYS)), opt(char('.')))).parse(input)
}

fn day_number(input: &str) -> Line<'_, u32> {
    let ending = alt((letters("st"), letters("nd"), letters("rd"), letters("th")));
    let whole = not(peek(satisfy(char::is_alphabetic)));
    (number(1, 2), opt(ending), whole).map(|(number, ..)| digits(number)).parse(input)
}

fn year(input: &str) -> Line<'_, i32> {
    verify(alt((number(4, 4), glued_year)).map(|number| digits(number) as i32), |year| (1600..2200).contains(year)).parse(input)
}

/// A year that is run together with the time behind it: `2021` ⟂ `5:40 PM`.
fn glued_year(input: &str) -> Line<'_, &str> {
    const YEAR: usize = 4;
    let (_, digits) = number(YEAR + 1, YEAR + 2).parse(input)?;
    match input.split_at_checked(YEAR) {
        Some((year, rest)) if input.get(digits.len()..).is_some_and(|rest| rest.starts_with(':')) && time(rest).is_ok() => Ok((rest, year)),
        _ => fail(input),
    }
}

/// A few letters of ASCII, given in lower case, in any case.
fn letters<'a>(listed: &'static str) -> impl Fn(&'a str) -> Line<'a, &'a str> {
    move |input| match input.split_at_checked(listed.len()) {
        Some((found, rest)) if found.eq_ignore_ascii_case(listed) => Ok((rest, found)),
        _ => fail(input),
    }
}

/// The value of a few digits.
fn digits(number: &str) -> u32 {
    number.parse().unwrap_or_default()
}

/// A time of day.
///
/// ```text
/// time = number [(":" / ".") number [":" number ["." number]]] [SP] ["a.m." / "p.m." / "h"] [SP zone]
/// ```
///
/// `17:40`, `5:40 p.m. ET`, `5pm`, `17:40:00+01:00`
pub(crate) fn time(input: &str) -> Line<'_, &str> {
    if !input.starts_with(|first: char| first.is_ascii_digit()) {
        return fail(input);
    }
    let half = || alt((letters("a.m."), letters("p.m."), letters("am"), letters("pm")));
    let fraction = preceded(one_of(".,"), number(1, 9));
    let minutes = (one_of(":."), number(2, 2), opt((char(':'), number(2, 2), opt(fraction))));
    let clock = (number(1, 2), minutes, opt((space, half())), opt(letters("hrs")), opt(letters("h")));
    let hour = (number(1, 2), space, half());
    // `1740 GMT (0140 HKT)`
    let military = || (number(4, 4), spaces, one_of_phrases(&ZONES));
    let twice = (military(), opt((space, char('('), military(), char(')'))));
    if let Ok((rest, found)) = recognize(twice).parse(input) {
        return Ok((rest, found));
    }
    // No part of `15.12.2021`. But `5:40 PMUpdated 6:15 PM` is run together with what follows.
    let whole = not(peek((opt(one_of(".:/-")), satisfy(char::is_alphanumeric))));
    let glued = peek(preceded(peek(satisfy(char::is_uppercase)), label)).map(|_| ());
    recognize((alt((recognize(clock), recognize(hour))), opt(zone), alt((whole, glued)))).parse(input)
}

/// `GMT`, `(ET)`, `Eastern Time`, `Z`, `+01:00`.
fn zone(input: &str) -> Line<'_, &str> {
    let offset = || (one_of("+-−"), number(1, 4), opt((char(':'), number(2, 2))));
    let named = || (one_of_phrases(&ZONES), opt(offset()));
    let standing = alt((recognize(named()), recognize(offset()), recognize(delimited(char('('), named(), char(')')))));
    alt((recognize(offset()), tag("Z"), recognize((opt(char(',')), spaces, standing)))).parse(input)
}

/// A whole line that gives the article's date, and perhaps when it was updated, how long it takes to read, or
/// the section it stood in.
///
/// ```text
/// date-line = date *(separator (date / time / words))
/// ```
///
/// `Published: 17:40, 3 March 2021 | Updated: 18:02, 3 March 2021`, `March 3, 2021 • 4 min read`
pub(crate) fn date_line(input: &str) -> Line<'_, DateLine<'_>> {
    let (rest, mut first) = dated(input)?;
    let mut after = rest.trim_start_matches([' ', '.', ')']);
    // After the date, only what a separator sets off, and not more than a few words of it.
    let mut words = 0;
    while !after.is_empty() {
        let separated =
            after.trim_start_matches(|mark: char| !mark.is_alphanumeric() && !matches!(mark, '"' | '“' | '$' | '£' | '€' | '#' | '@'));
        // `Posted at 5:40 and last updated at 9:15`.
        let separated = terminated(keyword("and"), spaces).parse(separated).map_or(separated, |(rest, _)| rest);
        // `March 3, 2021 by Ana Ruiz`: see `byline_behind`.
        if begins_with(separated, "by") && words == 0 {
            break;
        }
        if let Ok((rest, _)) = alt((reading_time, recognize((opt(terminated(label, space)), ago)), weekday)).parse(separated) {
            after = rest.trim_start_matches([' ', '.', ')']);
            continue;
        }
        let second = dated(separated).ok();
        let timed = time(separated).ok().map(|(rest, _)| rest);
        if let Some((rest, second)) = second {
            first.second.get_or_insert((second.text, second.written, second.update));
            after = rest;
        } else if let Some(rest) = timed {
            after = rest;
        } else if separated.is_empty() {
            break;
        } else {
            let set_off = separated.len() < after.len() && !after.starts_with([',', ' ']) || words > 0;
            let labelled = label(separated).is_ok();
            let Ok((rest, _)) = alt((recognize(name_word), number(1, 4))).parse(separated) else { return fail(input) };
            words += 1;
            if words > 6 || !set_off && !labelled {
                return fail(input);
            }
            after = rest.trim_start();
        }
    }
    Ok(("", first))
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]
mod tests {
    use super::*;

    #[test]
    fn dates_in_the_forms_of_sites_and_papers() {
        for (text, day) in [
            ("Dec. 15, 2021", "2021-12-15"),
            ("December 15 2021", "2021-12-15"),
            ("15 Dec 2021", "2021-12-15"),
            ("05 January 2021", "2021-01-05"),
            ("15th of December, 2021", "2021-12-15"),
            ("15-Dec-2021", "2021-12-15"),
            ("2021-12-15", "2021-12-15"),
            ("2021-12-15T17:40:00.000+01:00", "2021-12-15"),
            ("2021-12-15T17:40:00Z", "2021-12-15"),
            ("2021/12/15 17:40", "2021-12-15"),
            ("15.12.2021", "2021-12-15"),
            ("12/15/2021", "2021-12-15"),
            ("05-01-2021 at 21:54 IST", "2021-01-05"),
            ("12-15-2021", "2021-12-15"),
            ("9:30 AM PST • January 5, 2021", "2021-01-05"),
            ("05.01.21", "2021-01-05"),
            ("Issued on: 05/01/2021 - 17:40", "2021-01-05"),
            ("Updated 1740 GMT (0140 HKT) January 5, 2021", "2021-01-05"),
            ("Date created: 5 January 2021", "2021-01-05"),
            ("May 17, 2021 @ 8:15am", "2021-05-17"),
            ("15/12/2021, 5:40pm", "2021-12-15"),
            ("Wednesday, December 15, 2021", "2021-12-15"),
            ("Wed 15 Dec 2021 17.40 GMT", "2021-12-15"),
            ("Published 15 Dec 2021 17:40", "2021-12-15"),
            ("PUBLISHED: 17:40 GMT, 15 December 2021", "2021-12-15"),
            ("Updated on Dec. 15, 2021 at 5:40 p.m. ET", "2021-12-15"),
            ("Last updated: December 15, 2021, 5:40 PM (EST)", "2021-12-15"),
            ("First published on Wed., Dec. 15, 2021 - 17:40 UTC+2", "2021-12-15"),
        ] {
            let (rest, found) = date(text).unwrap();
            assert_eq!((rest, found.day.to_string().as_str()), ("", day), "{text}");
            assert_eq!(found.excerpt.text, text);
        }
    }

    #[test]
    fn no_dates() {
        for text in ["2021-13-45", "Dec. 32, 2021", "December 15", "Wednesday", "15 men 2021", "1.5 million", "17:40", "December 2021"] {
            assert!(date(text).is_err(), "{text}");
        }
    }

    #[test]
    fn times_without_a_day() {
        for text in [
            "3 hours ago",
            "2h ago 11:02",
            "Published 3 March",
            "Today, 5:40 a.m.",
            "March 2021",
            "June 2021 Issue",
            "4 min read",
            "LIVE Updated 7 minutes ago",
        ] {
            assert!(is_stamp(text), "{text}");
        }
        for text in ["Today 40 looms stand still", "3 hours in a mill", "March 3 looms", "Yesterday"] {
            assert!(!is_stamp(text), "{text}");
        }
        for text in ["5:40 p.m. ET", "Updated 9:15 GMT", "45 mins ago", "Friday, 9:12 a.m."] {
            assert!(is_entry_time(text), "{text}");
        }
        assert!(!is_entry_time("5 mills closed") && !is_entry_time("1998"));
    }

    #[test]
    fn two_dates_on_a_line() {
        let (_, found) = date_line("Posted at 5:40 AM, Dec 15, 2021 and last updated 9:15 AM, Dec 16, 2021").unwrap();
        let (text, written, update) = found.second.unwrap();
        assert_eq!((text, written.day, update), ("last updated 9:15 AM, Dec 16, 2021", 16, true));
    }

    #[test]
    fn lines_of_dates() {
        for text in [
            "Published: 17:40, 15 December 2021 | Updated: 18:02, 15 December 2021",
            "December 15, 2021 • 4 min read",
            "December 15, 2021 / 5:40 PM / Leeds News",
            "Dec. 15, 2021, 5:40 PM GMT / Updated Dec. 16, 2021, 8:12 AM GMT",
            "Wednesday 15 December 2021 17:40, UK",
            "Posted December 15, 2021 5:40 pm.",
            "December 15, 2021, Wednesday",
            "Wed., Dec. 15, 2021 timer 3 min. read",
            "Dec 15, 2021 • Last updated 2 days ago • 3 minute read",
            "December 15, 2021 by Ana Ruiz",
            "DECEMBER 15, 20215:41PM",
            "December 15, 20215:41 PM GMT+1Updated 2 hours ago",
        ] {
            let found = date_line(text).map(|(_, found)| found.written);
            assert_eq!(found, Ok(Written { year: Some(2021), month: 12, day: 15 }), "{text}");
        }
        for text in [
            "December 15, 2021 was a Wednesday",
            "December 15, 2021, the day on which the mill closed",
            "15 Dec 2021 - the mill closed, and nobody knew what would come after it",
        ] {
            assert!(date_line(text).is_err(), "{text}");
        }
        assert!(date_line("Updated 16 Dec 2021").unwrap().1.update);
    }
}
