//! Lines that name who wrote a story without saying `By`, or with more than that: a name alone, a newsroom, a date behind.

use nom::Parser;
use nom::branch::alt;
use nom::bytes::complete::tag;
use nom::sequence::{preceded, terminated};

use super::byline::{Kind, LONGEST, after_opening, alone, authors, byline, is_capitalised, is_given_name, kind_of};
use super::date::{DateLine, date_line, may_be_date};
use super::phrase::{Line, before, excerpt, fail, is_listed, is_one_of, keyword, name, name_word, space, spaces};
use crate::grammar::layout::is_blank;
use crate::lexicon::english::press::{BYLINE_SMALL, OUTLET_WORDS, ROLE_WORDS};
use crate::model::byline::{Author, Byline};

/// A byline with the date on the same line: the byline's text, and the date's.
///
/// ```text
/// dated-byline = (byline / signed / names) SP [mark SP] date-line
/// ```
///
/// `By ANA RUIZ MARCH 3, 2021`, `By Ana Ruiz • Published March 3, 2021`, `Ana Ruiz, Tom Okafor 5:40 PM • March 3, 2021`
pub(crate) fn dated_byline(line: &str) -> Option<(&str, DateLine<'_>)> {
    if line.len() > LONGEST {
        return None;
    }
    let opened = after_opening(line).is_ok();
    // Hardly a line opens as a byline or with a given name.
    if !opened && !is_given_name(line) || !line.bytes().any(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let starts = line.match_indices(is_blank).map(|(at, blank)| at + blank.len());
    starts.skip(1).find_map(|at| {
        let (before, after) = (line.get(..at)?, line.get(at..)?);
        let (_, date) = may_be_date(after).then(|| date_line(after).ok())??;
        let names = before.trim_end_matches(|mark: char| is_blank(mark) || matches!(mark, '•' | '|' | '·' | ',' | '-' | '–' | '—' | '/'));
        // Without `By`, names in full show it, or one with what its bearer writes for.
        let named = || names_people(names) || is_person(names) || signed_line(names).is_ok();
        (if opened { byline(names).is_ok() } else { named() }).then_some((names, date))
    })
}

/// A newsroom's author who is named by a role alone: `Our Correspondent`, `Courier Staff Reporter`, `Staff writers, Reuters`.
pub(crate) fn desk_line(input: &str) -> Line<'_, Byline<'_>> {
    const DESKS: &[&str] = &["bureau", "correspondent", "correspondents", "desk", "reporter", "reporters", "staff", "writer", "writers"];
    const OWN: &[&str] = &["our", "own", "web"];
    // `Staff writers, LNA`
    let (desk, outlet) = match input.split_once(", ") {
        Some((desk, outlet)) if kind_of(outlet) == Kind::Outlet => (desk, Some(outlet)),
        _ => (input, None),
    };
    let words = || desk.split_whitespace();
    let known = |word: &str| is_one_of(word, OWN) || is_listed(word, &ROLE_WORDS) || is_listed(word, &OUTLET_WORDS);
    let ends = words().next_back().is_some_and(|last| is_one_of(last, DESKS));
    if !ends || !(2..=5).contains(&words().count()) || !input.starts_with(char::is_uppercase) || !words().all(known) {
        return fail(input);
    }
    let mut byline = alone(input, desk);
    for author in &mut byline.authors {
        author.outlet = outlet.map(|outlet| excerpt(input, outlet));
    }
    Ok(("", byline))
}

/// A line that credits a newsroom: `From staff and wire reports`.
///
/// ```text
/// newsroom = ("From" / "Compiled from") *word ("reports" / "services" / "staff")
/// ```
pub(crate) fn newsroom_line(input: &str) -> Line<'_, Byline<'_>> {
    let (rest, _) = (alt((keyword("from"), keyword("compiled from"))), spaces).parse(input)?;
    let line = rest.trim_end_matches(|mark| is_blank(mark) || mark == '.');
    let words = || line.split_whitespace();
    let newsroom = words().next_back().is_some_and(|last| is_one_of(last, &["reports", "report", "services", "staff", "dispatches"]));
    let known = |word: &str| {
        let word = word.trim_end_matches(',');
        is_listed(word, &ROLE_WORDS)
            || is_listed(word, &OUTLET_WORDS)
            || is_listed(word, &BYLINE_SMALL)
            || is_one_of(word, &["combined", "dispatches", "wire", "news"])
            || word.starts_with(char::is_uppercase)
    };
    if !newsroom || words().count() > 8 || !words().all(known) {
        return fail(input);
    }
    let author = Author { name: excerpt(input, line), role: None, outlet: None };
    Ok(("", Byline { excerpt: excerpt(input, before(input, rest.get(line.len()..).unwrap_or_default())), authors: vec![author] }))
}

/// A byline without `By`: a name, and what its author is or writes for.
///
/// ```text
/// signed = name separator (role / outlet / e-mail) *(separator (name / role / outlet))
/// ```
///
/// `Ana Ruiz, Staff Writer`, `Ana Ruiz | The Leeds Courier`
pub(crate) fn signed_line(input: &str) -> Line<'_, Byline<'_>> {
    let (rest, byline) = authors(input, input)?;
    let named = byline.authors.first().is_some_and(|author| (2..=4).contains(&author.name.text.split_whitespace().count()));
    if named && byline.authors.iter().any(|author| author.role.is_some() || author.outlet.is_some()) {
        Ok((rest, byline))
    } else {
        fail(input)
    }
}

/// Whether a line is a person's name and nothing else: two to four words, a known given name before.
pub(crate) fn is_person(line: &str) -> bool {
    const LONGEST: usize = 48;
    line.len() <= LONGEST
        && is_given_name(line)
        && name(line).is_ok_and(|(rest, name)| rest.is_empty() && (2..=4).contains(&name.split_whitespace().count()))
        && kind_of(line) == Kind::Name
        && !line.ends_with('.')
}

/// Whether a line is a list of full names: `Ana Ruiz, Tom Okafor`; or of one and a place: `Ana Ruiz in Leeds`.
pub(crate) fn names_people(line: &str) -> bool {
    let full = |author: &Author<'_>| author.name.text.contains(' ') && author.role.is_none() && author.outlet.is_none();
    line.len() <= LONGEST / 2
        && is_given_name(line)
        && authors(line, line).is_ok_and(|(_, byline)| {
            byline.authors.iter().all(full) && byline.authors.first().is_some_and(|first| is_person(&first.name.text))
        })
}

/// The byline of [`names_people`].
pub(crate) fn named_line(line: &str) -> Line<'_, Byline<'_>> {
    authors(line, line)
}

/// Whether a line is an address and nothing else: `@anaruiz`, `ana@courier.example`.
pub(crate) fn is_contact(line: &str) -> bool {
    line.contains('@') && line.split([' ', '|', ',']).all(|word| word.is_empty() || word.contains('@'))
}

/// Whether a line is a role or an outlet and nothing else, in a few capital words.
pub(crate) fn describes_authors(text: &str) -> bool {
    let few = text.len() <= LONGEST / 2 && text.split_whitespace().count() <= 8 && !text.ends_with(['.', '?', '!', ':']);
    few && matches!(kind_of(text), Kind::Role | Kind::Outlet) && is_capitalised(text)
}

/// What stands before a name at the end of a story: `— Ana Ruiz`.
///
/// ```text
/// signature = ("—" / "–" / "--" / "-") [SP] name *(and name)
/// ```
pub(crate) fn signature(input: &str) -> Line<'_, Byline<'_>> {
    let dash = terminated(alt((tag("—"), tag("–"), tag("--"), tag("-"))), space);
    let (rest, _) = preceded(space, dash).parse(input)?;
    let rest = rest.trim_end_matches('.');
    let words = rest.split_whitespace().count();
    let (left, byline) = authors(input, rest)?;
    let plain = rest.split_whitespace().all(|word| name_word(word).is_ok());
    if plain && (2..=6).contains(&words) { Ok((left, byline)) } else { fail(input) }
}
