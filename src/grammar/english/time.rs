//! Times inside running text: dates, weekdays, `yesterday`, `last week`, years; and which way from the article's day
//! they point.
//!
//! ```text
//! time     = date / month / weekday / relative / ago / year / nth-day
//! date     = [weekday [","]] ( month day [[","] year] / day ["of"] month [[","] year] ) / year "-" month "-" day
//! month    = [which] month-name [[","] year / ["of"] which "year"]
//! weekday  = [which] weekday-name / weekday-name ["of"] which "week"
//! relative = "today" / "tonight" / "yesterday" / "tomorrow" / which ( "week" / "month" / "year" / part-of-day )
//! ago      = number ( "day" / "days" ) "ago"
//! nth-day  = "day" number
//! which    = "this" / "last" / "next" / …
//! ```
//!
//! `Friday, Dec. 17` · `the 3rd of March` · `last February` · `yesterday` · `two days ago` · `in 2013`
//!
//! Decades (`the 1990s`), seasons and durations are left alone.

use crate::grammar::reach::Reach;
use chrono::Weekday;
use nom::Parser;
use nom::branch::alt;
use nom::combinator::{opt, verify};
use nom::sequence::{pair, preceded, terminated};

use super::phrase::{initials, is_listed, is_one_of, may_begin, same};
use crate::grammar::input::{Ahead, Rule, Tokens, shape, token, word};
use crate::grammar::token::{Shape, Token};
use crate::grammar::units::Units;
use crate::lexicon::english::calendar::{MONTHS, ZONES};
use crate::lexicon::hints::Hints;
use crate::lexicon::list::List;
use crate::lexicon::tags::Tags;
use crate::span::Span;

/// A time as it stands in the text, not yet resolved.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Spoken {
    pub(crate) span: Span,
    pub(crate) named: Named,
    pub(crate) direction: Direction,
}

/// What a time expression names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Named {
    Date {
        year: Option<i32>,
        month: u32,
        day: u32,
    },
    Month {
        year: Option<Year>,
        month: u32,
    },
    Year(i32),
    Weekday(Weekday),
    /// `Wednesday next week`: the day, and so many weeks from the article's own.
    WeekdayOf(Weekday, i32),
    /// Days from the article's own: `yesterday` is -1.
    Day(i32),
    /// Weeks from the article's own.
    Week(i32),
    Months(i32),
    Years(i32),
    /// `day five`: a day that the article names by another time beside it, somewhere.
    Nth(i32),
}

impl Named {
    /// Whether it comes round again, so that what it means hangs on which way it points.
    const fn points(self) -> bool {
        matches!(self, Self::Weekday(_) | Self::Date { year: None, .. } | Self::Month { year: None, .. })
    }
}

/// A year, by its number or counted from the article's own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Year {
    Number(i32),
    From(i32),
}

/// Which way from the article's day a time points.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Direction {
    Past,
    Future,
    /// `last`: before the article's own.
    Before,
    /// `next`: after the article's own.
    After,
    Unknown,
}

/// `this`, `last`, `next` and their kin, as steps from the present one.
const WHICH: &[(&str, i32)] = &[("this", 0), ("last", -1), ("past", -1), ("previous", -1), ("next", 1), ("coming", 1)];

/// Before a day's name, these make another name of it: `Super Tuesday`, `Black Friday`.
const FEASTS: &[&str] = &["super", "black", "good", "ash", "palm", "holy", "easter", "cyber", "bloody", "fat", "shrove", "giving"];

/// Behind a day's name, these make a newspaper's or a programme's of it: `Sunday Times`, `Saturday Night`.
const TITLES: &[&str] = &["times", "telegraph", "mirror", "express", "mail", "post", "herald", "night", "school", "review", "world"];

/// Words before a number of four digits that make it a year.
const BEFORE_YEAR: &[&str] = &[
    "in", "since", "until", "till", "by", "from", "of", "during", "before", "after", "circa", "through", "mid", "early", "late", "year",
    "for",
];

/// What is planned lies ahead, whatever the tense of the verb with it: `was scheduled for Friday`.
static PLANNED: List = List::of(&[
    "due",
    "expected",
    "expects",
    "hopes",
    "hoping",
    "intends",
    "plan",
    "planned",
    "planning",
    "plans",
    "poised",
    "scheduled",
    "set",
    "slated",
    "upcoming",
]);

/// What relative times begin with: `yesterday`, `today`, and `this`, `last`, `next`.
const RELATIVE_INITIALS: u32 = initials(&["yesterday", "today", "last", "past", "next", "coming"]);

/// Classes that no word of [`PLANNED`] has.
const SMALL: Tags = Tags::DETERMINER
    .with(Tags::PREPOSITION)
    .with(Tags::COORDINATOR)
    .with(Tags::SUBJECT_PRONOUN)
    .with(Tags::POSSESSIVE_PRONOUN)
    .with(Tags::BE)
    .with(Tags::HAVE)
    .with(Tags::MODAL)
    .with(Tags::TO)
    .with(Tags::ROLE)
    .with(Tags::GIVEN_NAME)
    .with(Tags::TIME)
    .with(Tags::NUMBER);

/// Words whose tense tells something.
const TENSED: Tags = Tags::MODAL
    .with(Tags::BE)
    .with(Tags::HAVE)
    .with(Tags::DO)
    .with(Tags::PAST)
    .with(Tags::PAST_LIKE)
    .with(Tags::FINITE_VERB)
    .with(Tags::CUE_VERB);

/// How many tokens around a time are read for the tense it stands in.
const REACH: usize = 24;

/// Reads the times of a paragraph's tokens, quotations not yet folded. Where nothing tells the day of the article, which way they point
/// is of no use: they are not `dated`.
pub(crate) fn times(source: &str, units: &Units, dated: bool, found: &mut Vec<Spoken>) {
    let tokens: &[Token] = units;
    let reader = Reader { source, tokens };
    const NAMED: Tags = Tags::MONTH.with(Tags::WEEKDAY).with(Tags::TIME);
    let mut from = 0;
    while let Some(next) = units.next(from, Hints::TIME) {
        // `this week`: the determiner is the time's.
        let determined = (next > from) & tokens.at(next.wrapping_sub(1)).is(Tags::DETERMINER) & tokens.at(next).is(NAMED);
        let at = next - usize::from(determined);
        let found_there = Forms::of(source, tokens, at).and_then(|forms| reader.time(at, forms));
        if let Some((end, named, which)) = found_there {
            let span = Span::new(tokens.at(at).start(), tokens.at(end - 1).end());
            let points = dated && named.points();
            let direction = if points { reader.direction(at, end, which) } else { Direction::Unknown };
            found.push(Spoken { span, named, direction });
            from = end;
        } else {
            from = at + 1;
        }
    }
}

/// Which forms of a time may begin at a token: most words that might open a time open none, and each form is tried only
/// where the words ahead can be one of it.
#[derive(Clone, Copy)]
struct Forms {
    dated: bool,
    relative: bool,
    month: bool,
    weekday: bool,
    ago: bool,
    year: bool,
    nth: bool,
}

impl Forms {
    /// Those that may begin at a place, if any may.
    fn of(source: &str, tokens: &[Token], at: usize) -> Option<Self> {
        let first = tokens.at(at);
        let (second, third) = (tokens.at(at + 1), tokens.at(at + 2));
        let near = first.tags | second.tags;
        // `Friday, the 3rd of March` has its month at the fifth place at the latest.
        let far = near | third.tags | tokens.at(at + 3).tags | tokens.at(at + 4).tags;
        let digits = first.shape == Shape::Number;
        let letter = source.as_bytes().get(first.start()).map_or(0, |letter| letter & 31);
        let begins = |initials: u32| initials >> letter & 1 != 0;
        let counts = digits | first.is(Tags::NUMBER);
        // By the lengths of `today` and its kin, and of `this`, `coming`, `previous`.
        let counts_week = second.is(Tags::TIME) & matches!(first.len(), 4 | 6 | 8);
        let named_day = first.is(Tags::TIME) & matches!(first.len(), 5 | 7 | 8 | 9);
        let forms = Self {
            dated: far.any(Tags::MONTH) & (digits | first.is(Tags::MONTH | Tags::WEEKDAY)) | digits & (first.len() >= 8),
            // `yesterday`; `last week`
            relative: first.is(Tags::TIME | Tags::DETERMINER) & begins(RELATIVE_INITIALS) & (named_day | counts_week),
            month: near.any(Tags::MONTH),
            weekday: near.any(Tags::WEEKDAY),
            // `two days ago`
            ago: counts & second.is(Tags::TIME) & (third.len() == 3),
            year: digits & (first.len() == 4),
            // `day five`
            nth: first.is(Tags::TIME)
                & (first.len() == 3)
                & begins(const { initials(&["day"]) })
                & ((second.shape == Shape::Number) | second.is(Tags::NUMBER)),
        };
        let any = forms.dated | forms.relative | forms.month | forms.weekday | forms.ago | forms.year | forms.nth;
        any.then_some(forms)
    }
}

/// A paragraph under reading.
#[derive(Clone, Copy)]
struct Reader<'s> {
    source: &'s str,
    tokens: &'s [Token],
}

impl<'s> Reader<'s> {
    fn text(&self, token: &Token) -> &'s str {
        token.text(self.source)
    }

    fn is_planned(&self, at: usize) -> bool {
        is_listed(self.text(self.tokens.at(at)), &PLANNED)
    }

    fn before(&self, at: usize) -> Option<&Token> {
        at.checked_sub(1).and_then(|before| self.tokens.get(before))
    }

    /// The time that begins at a token, where it ends, and the steps that `this`, `last` or `next` counts.
    fn time(&self, at: usize, forms: Forms) -> Option<(usize, Named, Option<i32>)> {
        let input = Ahead(self.tokens.part(at..));
        let (rest, (named, which)) = self.expression(at, input, forms).ok()?;
        let end = self.tokens.len() - rest.0.len();
        (end > at).then_some((end, named, which))
    }

    fn expression<'t>(&self, at: usize, input: Ahead<'t>, forms: Forms) -> Rule<Ahead<'t>, (Named, Option<i32>)> {
        let reader = *self;
        let when = |possible: bool| move |input: Ahead<'t>| if possible { Ok((input, ())) } else { Err(nom::Err::Error(())) };
        alt((
            preceded(when(forms.dated), move |input| reader.date(input)).map(|named| (named, None)),
            preceded(when(forms.relative), move |input| reader.relative(input)),
            preceded(when(forms.month), move |input| reader.month(at, input)),
            preceded(when(forms.weekday), move |input| reader.weekday(at, input)),
            preceded(when(forms.ago), move |input| reader.ago(input)).map(|named| (named, None)),
            preceded(when(forms.year), move |input| reader.year(at, input)).map(|named| (named, None)),
            preceded(when(forms.nth), move |input| reader.nth_day(input)).map(|named| (named, None)),
        ))
        .parse(input)
    }

    /// `date = [weekday [","]] ( month day [[","] year] / day ["of"] month [[","] year] ) / iso`
    fn date<'t>(&self, input: Ahead<'t>) -> Rule<Ahead<'t>, Named> {
        let reader = *self;
        let day = move |input| reader.number(input, 1, 31);
        let month = move |input| reader.month_name(input);
        let year = move |input| reader.full_year(input);
        let in_year = move |input| opt(preceded(opt(shape(Shape::Comma)), year)).parse(input);
        let of = move |input: Ahead<'t>| opt(token(|token| is_one_of(reader.text(token), &["of"]))).parse(input);
        let month_first = (month, day, in_year).map(|(month, day, year)| (year, month, day));
        let day_first = (day, of, month, in_year).map(|(day, _, month, year)| (year, month, day));
        let weekday = opt(terminated(word(Tags::WEEKDAY), opt(shape(Shape::Comma))));
        let spelled = preceded(weekday, alt((month_first, day_first)));
        let iso = (move |input| reader.iso(input)).map(|(year, month, day)| (Some(year), month, day));
        alt((spelled, iso)).map(|(year, month, day)| Named::Date { year, month: month as u32, day: day as u32 }).parse(input)
    }

    /// `2021-03-15`, which is one token.
    fn iso<'t>(&self, input: Ahead<'t>) -> Rule<Ahead<'t>, (i32, i32, i32)> {
        let (rest, token) = shape(Shape::Number).parse(input)?;
        let mut parts = self.text(token).splitn(3, '-').map(str::parse);
        match (parts.next(), parts.next(), parts.next()) {
            (Some(Ok(year @ 1500..2200)), Some(Ok(month @ 1..=12)), Some(Ok(day @ 1..=31))) => Ok((rest, (year, month, day))),
            _ => Err(nom::Err::Error(())),
        }
    }

    /// `month = [which] month-name [[","] year / which "year"]`
    fn month<'t>(&self, at: usize, input: Ahead<'t>) -> Rule<Ahead<'t>, (Named, Option<i32>)> {
        let reader = *self;
        let (after, which) = opt(move |input| reader.which(input)).parse(input)?;
        let (rest, month) = self.month_name(after)?;
        let month = month as u32;
        let numbered = preceded(opt(shape(Shape::Comma)), move |input| reader.full_year(input)).map(Year::Number);
        let counted = terminated(move |input| reader.which(input), token(|token| same(reader.text(token), "year"))).map(Year::From);
        if let Ok((rest, year)) = alt((numbered, counted)).parse(rest) {
            return Ok((rest, (Named::Month { year: Some(year), month }, None)));
        }
        let name = after.rest().first().copied();
        let surely = which.is_some() || name.is_some_and(|name| self.is_month(at, &name, rest.rest().first()));
        if surely { Ok((rest, (Named::Month { year: None, month }, which))) } else { Err(nom::Err::Error(())) }
    }

    /// Whether a month's name that stands alone is one: `in May`, `the October vote`, but not `May Lee` or `he may`.
    fn is_month(&self, at: usize, name: &Token, next: Option<&Token>) -> bool {
        let text = self.text(name);
        let told = self.before(at).is_some_and(|before| {
            before.is(Tags::PREPOSITION | Tags::TIME | Tags::DETERMINER) || matches!(before.shape, Shape::Possessive | Shape::Dash)
        });
        let named = next.is_some_and(Token::is_capital);
        let plain = ["January", "February", "September", "October", "November", "December"].contains(&text);
        let short = text.len() <= 3 && text != "May";
        name.is_capital() && !short && !named && (plain || told)
    }

    /// `weekday = [which] weekday-name / weekday-name ["of"] which "week"`
    fn weekday<'t>(&self, at: usize, input: Ahead<'t>) -> Rule<Ahead<'t>, (Named, Option<i32>)> {
        let reader = *self;
        let (after, which) = opt(move |input| reader.which(input)).parse(input)?;
        let single = |token: &Token| token.is(Tags::WEEKDAY) && token.is_capital() && !token.is(Tags::PLURAL);
        let (rest, name) = token(single).parse(after)?;
        let before = self.before(at);
        let habit = before.is_some_and(|before| is_one_of(self.text(before), &["every", "each", "a", "any", "most", "some", "one"]));
        // `Mr. Sunday Okafor`
        let person =
            |before: &Token| before.is(Tags::HONORIFIC) && before.is_capital() && rest.rest().first().is_some_and(Token::is_capital);
        let feast = before.is_some_and(|before| is_one_of(self.text(before), FEASTS) || person(before));
        let title = rest.rest().first().is_some_and(|next| next.is_capital() && is_one_of(self.text(next), TITLES));
        let day = self.text(name).trim_end_matches('.').get(..3).and_then(|short| short.parse().ok());
        match day {
            Some(day) if !habit && !feast && !title => {
                let of = opt(token(|token| same(reader.text(token), "of")));
                let week = token(|token| same(reader.text(token), "week"));
                match (of, move |input| reader.which(input), week).parse(rest) {
                    Ok((rest, (_, steps, _))) if which.is_none() => Ok((rest, (Named::WeekdayOf(day, steps), None))),
                    _ => Ok((rest, (Named::Weekday(day), which))),
                }
            }
            _ => Err(nom::Err::Error(())),
        }
    }

    /// `relative = "today" / … / which unit`
    fn relative<'t>(&self, input: Ahead<'t>) -> Rule<Ahead<'t>, (Named, Option<i32>)> {
        let reader = *self;
        if let Ok((rest, found)) = word::<Ahead<'t>>(Tags::TIME).parse(input) {
            let text = self.text(found);
            for (listed, day) in [("yesterday", -1), ("today", 0), ("tonight", 0), ("tomorrow", 1)] {
                if same(text, listed) && !self.is_nowadays(listed, rest.rest()) {
                    return Ok((rest, (Named::Day(day), None)));
                }
            }
        }
        let (rest, (which, unit)) = pair(move |input| reader.which(input), word(Tags::TIME)).parse(input)?;
        let named = match self.text(unit) {
            "week" | "weekend" => Named::Week(which),
            "month" => Named::Months(which),
            "year" => Named::Years(which),
            "morning" | "afternoon" | "evening" | "night" if which <= 0 => Named::Day(which),
            _ => return Err(nom::Err::Error(())),
        };
        // `the past year`, `the coming week` last as long as they say, from now.
        let duration = !is_one_of(self.text(input.rest().at(0)), &["this", "last", "next"]);
        if duration { Err(nom::Err::Error(())) } else { Ok((rest, (named, None))) }
    }

    /// Whether `today` means the present age: `in today's world`.
    fn is_nowadays(&self, listed: &str, rest: &[Token]) -> bool {
        const AGE: &[&str] = &[
            "world",
            "society",
            "age",
            "era",
            "economy",
            "market",
            "youth",
            "standards",
            "climate",
            "environment",
            "culture",
            "generation",
        ];
        listed == "today"
            && rest.first().is_some_and(|mark| matches!(mark.shape, Shape::Possessive | Shape::Mark(_)))
            && rest.iter().skip(1).take(4).take_while(|token| token.is_word()).any(|token| is_one_of(self.text(token), AGE))
    }

    /// A number in letters or digits.
    fn spelled(&self, token: &Token) -> Option<i32> {
        const NUMBERS: &[&str] = &["", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
        let text = self.text(token);
        // What is no digit and no number in letters is most of what stands before `days ago`.
        if token.shape == Shape::Lower && !token.is(Tags::NUMBER) && !may_begin(text, const { initials(NUMBERS) }) {
            return text.parse().ok().filter(|number| (1..=366).contains(number));
        }
        let number = NUMBERS.iter().position(|number| same(text, number)).map(|number| number as i32).or_else(|| text.parse().ok());
        number.filter(|number| (1..=366).contains(number))
    }

    /// `nth-day = "day" number`
    fn nth_day<'t>(&self, input: Ahead<'t>) -> Rule<Ahead<'t>, Named> {
        let day = token(|token| same(self.text(token), "day"));
        let (rest, (_, number)) = pair(day, token(|token| self.spelled(token).is_some())).parse(input)?;
        Ok((rest, Named::Nth(self.spelled(number).unwrap_or_default())))
    }

    /// `ago = number ( "day" / "days" ) "ago"`
    fn ago<'t>(&self, input: Ahead<'t>) -> Rule<Ahead<'t>, Named> {
        let number = token(|token| self.spelled(token).is_some());
        let days = token(|token| is_one_of(self.text(token), &["day", "days"]));
        let ago = token(|token| same(self.text(token), "ago"));
        let (rest, (number, ..)) = (number, days, ago).parse(input)?;
        Ok((rest, Named::Day(-self.spelled(number).unwrap_or_default())))
    }

    /// A year by itself, where the words around a number of four digits make it one.
    fn year<'t>(&self, at: usize, input: Ahead<'t>) -> Rule<Ahead<'t>, Named> {
        let (rest, year) = self.full_year(input)?;
        let next = self.tokens.get(at + 1);
        let counted = next.is_some_and(|next| {
            next.shape == Shape::Lower
                && (next.is(Tags::PLURAL | Tags::NUMBER) || self.text(next).ends_with('s'))
                && !next.is(Tags::BE | Tags::HAVE)
                || next.shape == Shape::Symbol
                // `1055 GMT`
                || next.shape == Shape::Upper && is_listed(self.text(next), &ZONES)
        });
        let modern = (1800..2100).contains(&year);
        let surely = match self.before(at) {
            None => modern && !counted,
            Some(before) => {
                let range = at >= 2
                    && (before.is(Tags::COORDINATOR | Tags::TO) || before.shape == Shape::Dash)
                    && self.full_year(Ahead(self.tokens.part(at - 2..))).is_ok();
                let placed = before.is(Tags::DETERMINER | Tags::POSSESSIVE_PRONOUN | Tags::TIME)
                    || matches!(before.shape, Shape::Possessive | Shape::Open | Shape::Comma | Shape::Capital | Shape::Upper);
                !counted && (range || is_one_of(self.text(before), BEFORE_YEAR) || modern && placed)
                    || is_one_of(self.text(before), &["in", "since", "until"]) && modern
            }
        };
        if surely { Ok((rest, Named::Year(year))) } else { Err(nom::Err::Error(())) }
    }

    /// `this`, `last`, `next`.
    fn which<'t>(&self, input: Ahead<'t>) -> Rule<Ahead<'t>, i32> {
        let (rest, found) =
            word(Tags::TIME | Tags::DETERMINER | Tags::PREPOSITION).or(token(|token| token.shape == Shape::Lower)).parse(input)?;
        let text = self.text(found);
        match WHICH.iter().find(|(word, _)| same(text, word)) {
            Some((_, steps)) => Ok((rest, *steps)),
            None => Err(nom::Err::Error(())),
        }
    }

    fn month_name<'t>(&self, input: Ahead<'t>) -> Rule<Ahead<'t>, i32> {
        let (rest, name) = word(Tags::MONTH).parse(input)?;
        let text = self.text(name).trim_end_matches('.');
        match MONTHS.iter().find(|(month, _)| name.is_capital() && text.eq_ignore_ascii_case(month)) {
            Some((_, month)) => Ok((rest, *month as i32)),
            None => Err(nom::Err::Error(())),
        }
    }

    /// `3`, `3rd`.
    fn number<'t>(&self, input: Ahead<'t>, least: i32, most: i32) -> Rule<Ahead<'t>, i32> {
        let (rest, token) = shape(Shape::Number).parse(input)?;
        let text = self.text(token);
        let digits = ["st", "nd", "rd", "th"].iter().find_map(|ending| text.strip_suffix(ending)).unwrap_or(text);
        match digits.parse() {
            Ok(number) if (least..=most).contains(&number) && digits.len() <= 2 => Ok((rest, number)),
            _ => Err(nom::Err::Error(())),
        }
    }

    /// A number of four digits.
    fn full_year<'t>(&self, input: Ahead<'t>) -> Rule<Ahead<'t>, i32> {
        let four = |token: &Token| token.shape == Shape::Number && token.end() - token.start() == 4;
        let (rest, token) = verify(token(four), |token: &Token| self.text(token).bytes().all(|byte| byte.is_ascii_digit())).parse(input)?;
        match self.text(token).parse() {
            Ok(year) if (1000..2200).contains(&year) => Ok((rest, year)),
            _ => Err(nom::Err::Error(())),
        }
    }

    /// Which way the time at `start..end` points: by `last` or `next`, else by the verb that governs it, which is the
    /// nearest one before it in its clause, or else the first one after it. What a day owns has it as its attribute, whatever
    /// the verb of another phrase: `The mill would stay open, ignoring Monday's vote`.
    fn direction(&self, start: usize, end: usize, which: Option<i32>) -> Direction {
        match which {
            Some(-1) => return Direction::Before,
            Some(1) => return Direction::After,
            _ => {}
        }
        // `ahead of Friday's vote`
        if start >= 2 && same(self.text(self.tokens.at(start - 2)), "ahead") && same(self.text(self.tokens.at(start - 1)), "of") {
            return Direction::Future;
        }
        let owns = self.tokens.at(end).shape == Shape::Possessive;
        let ends = |at: &usize| {
            let token = self.tokens.at(*at);
            ends_clause(token) || owns && (token.shape == Shape::Comma || *at > end && token.is(Tags::PREPOSITION))
        };
        let floor = start.saturating_sub(REACH);
        let before = (floor..start).rev().take_while(|at| !ends(at)).find_map(|at| self.tense(at));
        let ahead = || {
            let ceiling = self.tokens.len().min(end + REACH);
            (end..ceiling).take_while(|at| !ends(at)).find_map(|at| self.tense(at))
        };
        before.or_else(ahead).unwrap_or(Direction::Unknown)
    }

    /// Whether a verb is an infinitive, behind a modal or `to`, or the participle of one: `will announce`, `to be announced`.
    fn hangs_on(&self, at: usize) -> bool {
        const LONGEST: usize = 3;
        let verb = |before: usize| !self.tokens.at(before).is(Tags::ADVERB | Tags::NEGATION);
        let before = |at: usize| (at.saturating_sub(LONGEST)..at).rev().find(|before| verb(*before));
        let is_be = |at: usize| same(self.text(self.tokens.at(at)), "be");
        let infinitive = |at: usize| before(at).is_some_and(|before| self.tokens.at(before).is(Tags::MODAL | Tags::TO));
        let token = self.tokens.at(at);
        !token.is(Tags::MODAL) && (infinitive(at) || before(at).is_some_and(is_be))
    }

    /// Which way the verb at a place points, if one stands there.
    fn tense(&self, at: usize) -> Option<Direction> {
        let token = self.tokens.at(at);
        if !token.is_word() {
            return None;
        }
        // A small word plans nothing, and a word of no class tells nothing but that.
        if !token.is(SMALL) && self.is_planned(at) {
            return Some(Direction::Future);
        }
        if !token.is(TENSED) {
            return None;
        }
        // `will be announced on`, `will announce it on`: what points is the modal, or what the infinitive hangs on.
        if self.hangs_on(at) {
            return None;
        }
        let follows =
            |tags: Tags| self.tokens.part(at + 1..).iter().take(3).find(|token| !token.is(Tags::ADVERB)).is_some_and(|next| next.is(tags));
        if token.is(Tags::MODAL) && token.shape == Shape::Lower {
            return Some(if follows(Tags::HAVE) { Direction::Past } else { Direction::Future });
        }
        if token.is(Tags::BE) {
            let text = self.text(token);
            let present = is_one_of(text, &["is", "are", "am", "be", "’re", "'re"]) || text.ends_with("'re") || text.ends_with("’re");
            return match present {
                true if follows(Tags::ING | Tags::ING_LIKE | Tags::TO) => Some(Direction::Future),
                true if follows(Tags::PARTICIPLE | Tags::PAST_LIKE) && !self.is_planned(at + 1) => Some(Direction::Past),
                true => Some(Direction::Unknown),
                false if self.is_planned(at + 1) => Some(Direction::Future),
                false => Some(Direction::Past),
            };
        }
        let past = token.is(Tags::HAVE | Tags::DO | Tags::PAST | Tags::PAST_LIKE);
        let present = token.is(Tags::FINITE_VERB) && !past && self.text(token).ends_with('s');
        match () {
            () if token.is(Tags::CUE_VERB) && token.is(Tags::PAST | Tags::PRESENT) && !token.is(Tags::CUE_NOUN) => Some(Direction::Past),
            () if past && !token.is(Tags::CUE_NOUN) => Some(Direction::Past),
            () if present => Some(Direction::Future),
            () if token.is(Tags::FINITE_VERB) => Some(Direction::Past),
            () => None,
        }
    }
}

/// Whether a clause, as far as tense goes, ends at a token.
fn ends_clause(token: &Token) -> bool {
    matches!(token.shape, Shape::Period | Shape::Semicolon | Shape::Question | Shape::Exclamation | Shape::Mark(_))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lexicon::key::Key;
    use crate::lexicon::table;

    #[test]
    fn no_small_word_plans() {
        for word in PLANNED.words() {
            assert!(!table::english().entry(Key::of(word)).tags.any(SMALL), "{word}");
        }
    }

    #[test]
    fn the_words_of_relative_times_are_of_their_classes() {
        let tags = |word| table::english().entry(Key::of(word)).tags;
        for word in ["yesterday", "today", "tonight", "tomorrow", "week", "night", "day", "days"] {
            assert!(tags(word).any(Tags::TIME), "{word}");
        }
        for word in ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"] {
            assert!(tags(word).any(Tags::NUMBER), "{word}");
        }
        for (which, _) in WHICH {
            assert!(matches!(which.len(), 4 | 6 | 8), "{which}");
        }
    }
}
