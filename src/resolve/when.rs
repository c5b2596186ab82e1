//! Times against the article's own day: which Wednesday is `Wednesday`.
//!
//! By the usage of news, a weekday is the nearest one gone by, the day itself included; a verb of the future or
//! `next` makes it the nearest one to come. Dates without a year and months do the same.

use std::borrow::Cow;
use std::cmp::Reverse;

use chrono::{Datelike, Days, Months, NaiveDate};

use super::is_within;
use crate::grammar::english::statement::{Statement, Told};
use crate::grammar::english::time::{Direction, Named, Spoken, Year};
use crate::model::excerpt::Excerpt;
use crate::model::time::{Precision, TimeExpression, When};
use crate::span::Span;

/// The times of an article, resolved against its day.
pub(crate) fn times<'a>(source: &'a str, spoken: &[Spoken], today: Option<NaiveDate>) -> Vec<TimeExpression<'a>> {
    let spoken = &*in_order(spoken);
    let time =
        |spoken: &Spoken| TimeExpression { excerpt: Excerpt::new(source, spoken.span), when: when(spoken.named, spoken.direction, today) };
    let mut times: Vec<TimeExpression<'a>> = spoken.iter().map(time).collect();
    if spoken.iter().any(|spoken| matches!(spoken.named, Named::Nth(_))) {
        nth_days(source, spoken, &mut times);
    }
    times
}

/// The times in the order of the text, whatever the order in which its parts were read: a headline may stand below a
/// caption. Of two that overlap, the earlier is kept, or else the longer.
fn in_order(spoken: &[Spoken]) -> Cow<'_, [Spoken]> {
    if spoken.iter().zip(spoken.iter().skip(1)).all(|(one, next)| one.span.end <= next.span.start) {
        return Cow::Borrowed(spoken);
    }
    let mut sorted = spoken.to_vec();
    sorted.sort_by_key(|spoken| (spoken.span.start, Reverse(spoken.span.end)));
    let mut end = 0;
    sorted.retain(|spoken| {
        let apart = spoken.span.start >= end;
        if apart {
            end = spoken.span.end;
        }
        apart
    });
    Cow::Owned(sorted)
}

/// Gives `day five` the day that stands beside it somewhere (`Monday, day five of the trial,`), and forgets those that
/// have none.
fn nth_days(source: &str, spoken: &[Spoken], times: &mut Vec<TimeExpression<'_>>) {
    let mut days = [None; 367];
    let beside = |one: &Spoken, other: &Spoken| source.get(one.span.end..other.span.start).is_some_and(|between| between.trim() == ",");
    for (at, (one, next)) in spoken.iter().zip(spoken.iter().skip(1)).enumerate() {
        let (nth, other) = match (one.named, next.named) {
            (Named::Nth(nth), _) => (nth, at + 1),
            (_, Named::Nth(nth)) => (nth, at),
            _ => continue,
        };
        if let Some(day) = days.get_mut(nth.unsigned_abs() as usize)
            && beside(one, next)
            && let Some(when) = times.get(other).and_then(|time| time.when).filter(|when| when.precision == Precision::Day)
        {
            *day = Some(when);
        }
    }
    let mut named = spoken.iter().map(|spoken| spoken.named);
    times.retain_mut(|time| {
        let Some(Named::Nth(nth)) = named.next() else { return true };
        time.when = days.get(nth.unsigned_abs() as usize).copied().flatten();
        time.when.is_some()
    });
}

/// What a time names.
fn when(named: Named, direction: Direction, today: Option<NaiveDate>) -> Option<When> {
    let (day, precision) = match named {
        Named::Date { year: Some(year), month, day } => (NaiveDate::from_ymd_opt(year, month, day)?, Precision::Day),
        Named::Date { year: None, month, day } => {
            (nearest(today?, direction, Direction::Unknown, |year| NaiveDate::from_ymd_opt(year, month, day))?, Precision::Day)
        }
        Named::Month { year: Some(Year::Number(year)), month } => (NaiveDate::from_ymd_opt(year, month, 1)?, Precision::Month),
        Named::Month { year: Some(Year::From(steps)), month } => {
            (NaiveDate::from_ymd_opt(today?.year() + steps, month, 1)?, Precision::Month)
        }
        Named::Month { year: None, month } => {
            let first = today?.with_day(1)?;
            (nearest(first, direction, Direction::Unknown, |year| NaiveDate::from_ymd_opt(year, month, 1))?, Precision::Month)
        }
        Named::Year(year) => (NaiveDate::from_ymd_opt(year, 1, 1)?, Precision::Year),
        Named::Nth(_) => return None,
        Named::Weekday(weekday) => {
            let today = today?;
            let back = (7 + today.weekday().num_days_from_monday() - weekday.num_days_from_monday()) % 7;
            let ahead = (7 - back) % 7;
            let full = |days: u32| if days == 0 { 7 } else { days };
            let days = match direction {
                Direction::Past | Direction::Unknown => -i64::from(back),
                Direction::Before => -i64::from(full(back)),
                Direction::Future => i64::from(ahead),
                // `next Friday` is none of this week, which ends on Sunday.
                Direction::After if today.weekday().num_days_from_monday() + full(ahead) <= 6 => i64::from(ahead) + 7,
                Direction::After => i64::from(full(ahead)),
            };
            (moved(today, days)?, Precision::Day)
        }
        Named::WeekdayOf(weekday, steps) => {
            let today = today?;
            let days = i64::from(weekday.num_days_from_monday()) - i64::from(today.weekday().num_days_from_monday());
            (moved(today, days + 7 * i64::from(steps))?, Precision::Day)
        }
        Named::Day(steps) => (moved(today?, steps.into())?, Precision::Day),
        Named::Week(steps) => (moved(today?, i64::from(steps) * 7)?, Precision::Week),
        Named::Months(steps) => (later(today?.with_day(1)?, steps)?, Precision::Month),
        Named::Years(steps) => (later(today?.with_day(1)?, steps * 12)?, Precision::Year),
    };
    Some(When::new(day, precision))
}

fn moved(day: NaiveDate, days: i64) -> Option<NaiveDate> {
    let by = Days::new(days.unsigned_abs());
    if days < 0 { day.checked_sub_days(by) } else { day.checked_add_days(by) }
}

fn later(day: NaiveDate, months: i32) -> Option<NaiveDate> {
    let by = Months::new(months.unsigned_abs());
    if months < 0 { day.checked_sub_months(by) } else { day.checked_add_months(by) }
}

/// The day that comes once a year, of the year to which the direction points.
fn nearest(today: NaiveDate, direction: Direction, otherwise: Direction, of_year: impl Fn(i32) -> Option<NaiveDate>) -> Option<NaiveDate> {
    // February 29 may be up to eight years off.
    let years = |offsets: [i32; 9]| offsets.into_iter().filter_map(|offset| of_year(today.year() + offset)).collect::<Vec<_>>();
    let direction = if direction == Direction::Unknown { otherwise } else { direction };
    match direction {
        Direction::Past => years([0, -1, -2, -3, -4, -5, -6, -7, -8]).into_iter().find(|day| *day <= today),
        Direction::Before => years([0, -1, -2, -3, -4, -5, -6, -7, -8]).into_iter().find(|day| *day < today),
        Direction::Future => years([0, 1, 2, 3, 4, 5, 6, 7, 8]).into_iter().find(|day| *day >= today),
        Direction::After => years([0, 1, 2, 3, 4, 5, 6, 7, 8]).into_iter().find(|day| *day > today),
        Direction::Unknown => years([0, -1, 1, -2, 2, -3, 3, -4, 4]).into_iter().min_by_key(|day| (*day - today).num_days().unsigned_abs()),
    }
}

/// How far behind its verb, in bytes, the time of a statement may stand: `said in a long statement late Tuesday`.
const REACH: usize = 80;

/// Gives each attribution the time that stands beside it: `said on Wednesday`, `On Wednesday, Ruiz said`.
pub(crate) fn said(source: &str, statements: &mut [Statement], times: &[TimeExpression<'_>]) {
    if times.is_empty() {
        return;
    }
    for statement in statements {
        let Some(words) = statement.told.as_ref().and_then(|told| words(source, told)) else { continue };
        let said = |span: Span| statement.pieces().any(|piece| piece.overlaps(span));
        // No line ends bring nearer what is twice as far.
        let near = times.partition_point(|time| time.excerpt.span.end + REACH < words.start);
        let far = |time: &&TimeExpression<'_>| !is_within(source, time.excerpt.span.end, words.start, REACH / 2);
        let first = near + times.iter().skip(near).take_while(far).count();
        let near = times
            .get(first..)
            .unwrap_or_default()
            .iter()
            .enumerate()
            .take_while(|(_, time)| is_within(source, words.end, time.excerpt.span.start, REACH));
        let time = near
            .filter(|(_, time)| !said(time.excerpt.span))
            .filter(|(_, time)| {
                let time = time.excerpt.span;
                if words.overlaps(time) {
                    return true;
                }
                let between = if time.start >= words.end { Span::new(words.end, time.start) } else { Span::new(time.end, words.start) };
                !said(between) && beside(between.of(source).unwrap_or_default(), time.start < words.start)
            })
            .map(|(index, _)| first + index)
            .next();
        if let Some(told) = &mut statement.told {
            told.set_said(time);
        }
    }
}

/// From the first word of an attribution to the last.
fn words(source: &str, told: &Told) -> Option<Span> {
    let cue = told.cue()?.spot.span();
    let mentions = [told.speaker.as_ref(), told.addressee.as_deref()];
    let parts = mentions.into_iter().flatten().map(|mention| mention.whole.span());
    // A relative clause's speaker may stand far from its verb.
    let parts = parts.filter(|part| is_within(source, cue.end, part.start, REACH - 1) && is_within(source, part.end, cue.start, REACH - 1));
    Some(parts.fold(cue, Span::cover))
}

/// Whether no other clause stands in the words between an attribution and a time.
fn beside(between: &str, before: bool) -> bool {
    if before {
        return between.trim_matches([' ', ',', '\n', '\r']).is_empty()
            || between.split_whitespace().count() <= 2 && !between.contains(['.', ';', '“', '”', '"']);
    }
    let opens = between.trim_start().starts_with([',', '.', ';', ':', '“', '"', '—', '–']);
    let clause =
        between.split_whitespace().any(|word| matches!(word, "that" | "he" | "she" | "they" | "it" | "and" | "but" | "who" | "which"));
    !opens && !clause && !between.contains(['.', ';', ':', '“', '”', '"'])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::grammar::english::time;
    use crate::grammar::scan;
    use crate::grammar::units::Units;
    use crate::lexicon::table;

    /// The times of a text, as written and as resolved on a Wednesday.
    fn read(text: &str) -> Vec<(&str, String)> {
        let today = NaiveDate::from_ymd_opt(2021, 12, 15);
        let (mut tokens, mut spoken) = (Units::default(), Vec::new());
        scan::scan(text, Span::new(0, text.len()), table::english(), &mut tokens);
        time::times(text, &tokens, true, &mut spoken);
        let resolved = |spoken: &Spoken| when(spoken.named, spoken.direction, today).map_or_else(String::new, |when| when.to_string());
        spoken.iter().map(|spoken| (spoken.span.of(text).unwrap_or_default(), resolved(spoken))).collect()
    }

    #[test]
    fn times_by_form() {
        for (text, written, resolved) in [
            ("It closed on Wednesday.", "Wednesday", "2021-12-15"),
            ("It closed on Thursday.", "Thursday", "2021-12-09"),
            ("It closed late Tuesday night.", "Tuesday", "2021-12-14"),
            ("It will close on Friday.", "Friday", "2021-12-17"),
            ("It would close on Friday.", "Friday", "2021-12-17"),
            ("On Friday, it will close.", "Friday", "2021-12-17"),
            ("It may have closed on Friday.", "Friday", "2021-12-10"),
            ("The hearing was scheduled for Monday.", "Monday", "2021-12-20"),
            ("It will be closed on Friday.", "Friday", "2021-12-17"),
            ("Ruiz will announce it on Friday.", "Friday", "2021-12-17"),
            ("It is to be sold on Friday.", "Friday", "2021-12-17"),
            ("It had to close on Friday.", "Friday", "2021-12-10"),
            ("It grew ahead of Friday’s vote.", "Friday", "2021-12-17"),
            ("It would stay, calling Friday’s vote a farce.", "Friday", "2021-12-10"),
            ("Friday’s vote will decide it.", "Friday", "2021-12-17"),
            ("It runs until Friday next week.", "Friday next week", "2021-12-24"),
            ("It closed on Monday of last week.", "Monday of last week", "2021-12-06"),
            ("It closes next Wednesday.", "next Wednesday", "2021-12-22"),
            ("It closed last Wednesday.", "last Wednesday", "2021-12-08"),
            ("The mill, she said Sunday, will stay.", "Sunday", "2021-12-12"),
            ("It closed on Mon., Dec. 13.", "Mon., Dec. 13", "2021-12-13"),
            ("It closed on Friday, December 3, 2021.", "Friday, December 3, 2021", "2021-12-03"),
            ("It opened on 3 March 1998.", "3 March 1998", "1998-03-03"),
            ("It opened on the 3rd of March.", "3rd of March", "2021-03-03"),
            ("It opened on Dec. 20.", "Dec. 20", "2020-12-20"),
            ("It will open on Jan. 20.", "Jan. 20", "2022-01-20"),
            ("The log says 2021-03-15.", "2021-03-15", "2021-03-15"),
            ("It opened in February.", "February", "2021-02"),
            ("It will open in February.", "February", "2022-02"),
            ("It opened in May.", "May", "2021-05"),
            ("It opened last December.", "last December", "2020-12"),
            ("It opens in February next year.", "February next year", "2022-02"),
            ("It opened in February 2019.", "February 2019", "2019-02"),
            ("It opened yesterday.", "yesterday", "2021-12-14"),
            ("It opens tomorrow.", "tomorrow", "2021-12-16"),
            ("Two days ago it opened.", "Two days ago", "2021-12-13"),
            ("It opened last week.", "last week", "2021-W49"),
            ("It opens next month.", "next month", "2022-01"),
            ("It opened this year.", "this year", "2021"),
            ("It opened last year.", "last year", "2020"),
            ("It opened last night.", "last night", "2021-12-14"),
            ("It has stood since 1887.", "1887", "1887"),
            ("The 2016 election was close.", "2016", "2016"),
        ] {
            assert_eq!(read(text), [(written, resolved.to_owned())], "{text}");
        }
    }

    #[test]
    fn ranges_and_lists_of_times() {
        assert_eq!(read("It ran from 2004 to 2009 and in 2011.").len(), 3);
        assert_eq!(read("It ran on Monday and Tuesday.").len(), 2);
    }

    #[test]
    fn what_is_no_time() {
        for text in [
            "In the 1990s it ran.",
            "Some 2000 people came.",
            "It may close.",
            "May Lee came.",
            "The Sunday Times wrote it.",
            "It opens every Friday.",
            "It opens on Fridays.",
            "In today’s world nobody weaves.",
            "Sales fell in the past year.",
            "Super Tuesday is near.",
            "June Ruiz came.",
            "It closed weeks ago.",
            "It stood at 11.4 by 1955 GMT.",
        ] {
            assert_eq!(read(text), [], "{text}");
        }
    }

    #[test]
    fn times_keep_the_order_of_the_text() {
        let spoken = |start, end| Spoken { span: Span::new(start, end), named: Named::Day(0), direction: Direction::Past };
        let sorted = in_order(&[spoken(20, 25), spoken(2, 6), spoken(2, 9), spoken(8, 12), spoken(9, 11)]).into_owned();
        assert_eq!(sorted, [spoken(2, 9), spoken(9, 11), spoken(20, 25)]);
    }

    #[test]
    fn numbered_days_are_those_beside_them() {
        let article =
            crate::parse("Day two: a witness\nDecember 15, 2021\n\nYesterday, day two of the trial, a witness spoke. Day nine is far.");
        let times: Vec<_> =
            article.iter().flat_map(|article| article.times()).filter_map(|time| time.when).map(|when| when.to_string()).collect();
        assert_eq!(times, ["2021-12-14", "2021-12-14", "2021-12-14"]);
    }

    #[test]
    fn without_a_day_of_its_own_an_article_has_only_full_dates() {
        assert_eq!(when(Named::Day(-1), Direction::Past, None), None);
        assert!(when(Named::Year(2013), Direction::Past, None).is_some());
    }
}
