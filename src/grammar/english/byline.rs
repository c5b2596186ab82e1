//! Bylines: who wrote the story, as what and for whom.

use nom::Parser;
use nom::branch::alt;
use nom::bytes::complete::{tag, take_till1, take_while1};
use nom::character::complete::char;
use nom::combinator::{opt, peek, recognize, verify};
use nom::sequence::terminated;

use super::date::{month, weekday};
use super::phrase::{Line, and, begins_with, excerpt, fail, is_listed, is_one_of, keyword, listed_opening, one_of_phrases, space, spaces};
use crate::grammar::layout::{is_blank, width};
use crate::lexicon::english::places::CITIES;
use crate::lexicon::english::press::{AGENCIES, BYLINE_OPENINGS, BYLINE_PARTS, BYLINE_SMALL, NOT_AUTHORS, OUTLET_WORDS, ROLE_WORDS};
use crate::lexicon::key::Key;
use crate::lexicon::table;
use crate::lexicon::tags::Tags;
use crate::model::byline::{Author, Byline};
use crate::model::excerpt::Excerpt;
use crate::span::Span;

/// The longest byline that is believed, in bytes.
pub(crate) const LONGEST: usize = 220;

/// The longest label before the byline on its line, in bytes.
const LONGEST_LABEL: usize = 24;

/// A line that names the authors.
///
/// ```text
/// byline = opening SP part *(separator part)
/// opening = [label "|"] ["—" / "["] "By" [":"] / "Written by" / …
/// part   = ["photographs by"] name / name role / role name / role / outlet / "Special to" outlet / e-mail / handle
/// separator = "," / ";" / "|" / "•" / "/" / " and " / " & " / " for " / " of the " / " in " / " at "
/// ```
///
/// `By Ana Ruiz and Tom Okafor, Staff Writers`. All of its words have capital letters, but for the small words of
/// names and what authors are; it is no sentence: `By Wednesday afternoon, the mill had closed.`
pub(crate) fn byline(input: &str) -> Line<'_, Byline<'_>> {
    let rest = after_opening(input)?;
    authors(input, rest).or_else(|_| unnamed_author(input, rest))
}

/// What stands behind a byline's opening, without the brackets that may be around the line.
pub(crate) fn after_opening(input: &str) -> Result<&str, nom::Err<nom::error::Error<&str>>> {
    let start = input.trim_start_matches(|mark: char| is_blank(mark) || matches!(mark, '[' | '(' | '—' | '–' | '-' | '*'));
    // `Report | By Ana Ruiz`
    let labelled = |(label, rest): (&str, &'_ str)| width(label) <= LONGEST_LABEL && begins_with(rest.trim_start(), "by");
    let near = start.as_bytes().get(..(LONGEST_LABEL * 2).min(start.len())).unwrap_or_default();
    let start = match memchr::memchr(b'|', near) {
        Some(_) => start.split_once('|').filter(|parts| labelled(*parts)).map_or(start, |(_, rest)| rest.trim_start()),
        None => start,
    };

    let (rest, _) = (one_of_phrases(&BYLINE_OPENINGS), opt(char(':')), spaces).parse(start)?;
    let bracketed = input.len() > start.len() && input.trim_end().ends_with([']', ')']);
    Ok(if bracketed { rest.trim_end().trim_end_matches([']', ')']) } else { rest })
}

/// A byline of one author.
pub(crate) fn alone<'a>(input: &'a str, name: &'a str) -> Byline<'a> {
    let author = Author { name: excerpt(input, name), role: None, outlet: None };
    Byline { excerpt: excerpt(input, input.trim_matches(is_blank)), authors: vec![author] }
}

/// `our correspondent`, `a staff reporter`: an author of the newsroom's who is not named.
fn unnamed_author<'a>(input: &'a str, rest: &'a str) -> Line<'a, Byline<'a>> {
    let line = rest.trim_end_matches(is_blank);
    let mut words = line.split_whitespace();
    let opens = words.next().is_some_and(|word| is_one_of(word, &["our", "a", "an", "the"]));
    let known = |word: &str| {
        is_one_of(word, &["own", "special", "foreign", "staff"])
            || is_listed(word, &ROLE_WORDS)
            || is_listed(word, &OUTLET_WORDS)
            || word.starts_with(char::is_uppercase)
    };
    let role = line.split_whitespace().next_back().is_some_and(|last| is_listed(last, &ROLE_WORDS));
    if !opens || !role || line.split_whitespace().count() > 6 || !words.all(known) {
        return fail(input);
    }
    Ok(("", alone(input, line)))
}

/// The authors of a byline, `rest` being what follows its opening.
pub(crate) fn authors<'a>(input: &'a str, rest: &'a str) -> Line<'a, Byline<'a>> {
    let line = whole_list(rest).unwrap_or(rest.trim_end_matches(is_blank));
    if line.is_empty() || input.len() > LONGEST || !is_capitalised(line) {
        return fail(input);
    }
    let mut authors: Vec<Author<'a>> = Vec::new();
    let mut role = None;
    let (mut left, mut join) = (line, "");
    while !left.is_empty() {
        let (after, piece) = part(left)?;
        let piece = listed_opening(piece, &BYLINE_PARTS).and_then(|opening| piece.get(opening.len()..)).map_or(piece, str::trim_start);
        let bare = piece.trim_end_matches(['.', ' ']);
        let suffixed = bare.contains(['.', ' ']) && piece.ends_with('.') && bare.len() + 1 == piece.len() && is_suffix(bare);
        let named = if suffixed { piece } else { bare };
        let (after, separator) = opt(separator).parse(after)?;
        if separator.is_none() && !after.is_empty() {
            return fail(input);
        }
        let listed = |join: Option<&str>| join.is_some_and(|join| is_one_of(join.trim_matches([' ', ',']), &["and", "&", "with"]));
        let among = listed(separator) || listed(Some(join));
        let kind = match authors.first() {
            Some(_) if is_one_of(join, &["for", "of"]) => Kind::Outlet,
            Some(first) if !among && is_abbreviation(bare) && first.name.text.contains(char::is_lowercase) => Kind::Outlet,
            Some(first) if !among && join == "," && is_where(bare) && first.name.text.contains(' ') => Kind::Contact,
            // `Ana Ruiz (Leeds, special correspondent)`
            Some(_) if !among && join == "(" && kind_of(bare) == Kind::Name => Kind::Contact,
            _ => kind_of(bare),
        };
        let described =
            if authors.is_empty() && kind == Kind::Role { name_before_role(bare).or_else(|| role_before_name(bare)) } else { None };
        let author = |name| Author { name: excerpt(input, name), role: None, outlet: None };
        match kind {
            // `Ana Ruiz (now), Tom Okafor (earlier)`: who wrote when.
            _ if bare.is_empty() || is_one_of(join, &["at", "in"]) || is_one_of(bare, &["earlier", "now"]) => {}
            Kind::Contact => {}
            Kind::Role if authors.is_empty() => match described {
                Some((name, role)) => authors.push(Author { role: Some(excerpt(input, role)), ..author(name) }),
                None => role = role.or(Some(bare)),
            },
            Kind::Role => attach(&mut authors, |author| &mut author.role, excerpt(input, named)),
            Kind::Outlet if authors.is_empty() => authors.push(author(named)),
            Kind::Outlet => attach(&mut authors, |author| &mut author.outlet, excerpt(input, named)),
            Kind::Name => authors.push(author(named)),
        }
        join = separator.unwrap_or_default().trim();
        left = after;
    }
    // `Reuters Staff`: nobody is named, only what they are.
    if authors.is_empty()
        && let Some(role) = role.filter(|role| role.contains(' '))
    {
        return Ok(("", alone(input, role)));
    }
    match authors.is_empty() {
        true => fail(input),
        false => Ok(("", Byline { excerpt: excerpt(input, input.trim_matches(is_blank)), authors })),
    }
}

/// Whether a part of a byline is an abbreviation as outlets have: `CNN`.
fn is_abbreviation(part: &str) -> bool {
    (2..=5).contains(&part.len()) && part.bytes().all(|letter| letter.is_ascii_uppercase() || letter.is_ascii_digit())
}

/// Whether a part of a byline, behind a full name, is where its author is: `Leeds`, `New York`.
fn is_where(part: &str) -> bool {
    is_listed(part, &CITIES) || !part.contains(is_blank) && matches!(kind_of(part), Kind::Name)
}

/// A name and what its bearer is, with nothing between: `Ana Ruiz Health correspondent`. That the first word is a name
/// shows it, and that two words, or three with an initial, are left of the role.
fn name_before_role(part: &str) -> Option<(&str, &str)> {
    if !is_given_name(part) {
        return None;
    }
    // Small words are the name's: `Ana de la Cruz`.
    let small = |start: usize| part.get(start..).is_some_and(|rest| is_listed(rest.split(' ').next().unwrap_or_default(), &BYLINE_SMALL));
    let mut ends = part
        .match_indices(' ')
        .map(|(at, _)| at)
        .filter(|at| !small(part.get(..*at).and_then(|name| name.rfind(' ')).map_or(0, |at| at + 1)));
    let initial = part.split(' ').nth(1).is_some_and(|word| word.trim_end_matches('.').chars().count() == 1);
    let end = ends.nth(if initial { 2 } else { 1 })?;
    let (name, role) = (part.get(..end)?, part.get(end + 1..)?);
    (kind_of(name) == Kind::Name).then_some((name, role))
}

/// What its bearer is, and a name, with nothing between: `health correspondent Ana Ruiz`, `Courier writers Li Wei`.
fn role_before_name(part: &str) -> Option<(&str, &str)> {
    let words = || part.match_indices(' ').map(|(at, _)| at).chain([part.len()]);
    let mut start = 0;
    let mut role_end = 0;
    for end in words() {
        if part.get(start..end).is_some_and(|word| is_listed(word, &ROLE_WORDS)) {
            role_end = end;
        }
        start = end + 1;
    }
    let (role, name) = (part.get(..role_end)?, part.get(role_end + 1..)?);
    let capital = name.split(' ').all(|word| word.starts_with(char::is_uppercase) || is_listed(word, &BYLINE_SMALL));
    let full = (2..=4).contains(&name.split(' ').count()) && name.starts_with(char::is_uppercase) && capital;
    (full && kind_of(name) == Kind::Name && !is_listed(name, &CITIES)).then_some((name, role))
}

/// Whether a text begins with somebody's given name.
pub(crate) fn is_given_name(text: &str) -> bool {
    let bytes = text.as_bytes();
    // Most first words are of plain letters, and more than a word stands there.
    let plain = bytes.first_chunk().and_then(Key::of_letters).filter(|(_, length)| matches!(bytes.get(*length), Some(b' ' | b'-' | b'.')));
    let (capital, key) = match plain {
        Some((key, _)) => (text.starts_with(|first: char| first.is_ascii_uppercase()), key),
        None => {
            let first = text.split([' ', '-', '.']).next().unwrap_or_default();
            (first.starts_with(char::is_uppercase), Key::of_text(first))
        }
    };
    capital && table::english().entry(key).tags.any(Tags::GIVEN_NAME)
}

/// The part of a byline that goes on in the next line, without the word or mark that says so: `By Ana Ruiz and`.
pub(crate) fn whole_list(line: &str) -> Option<&str> {
    let line = line.trim_end_matches(is_blank);
    let open = line.strip_suffix(" and").or_else(|| line.strip_suffix([',', ';', '&']))?;
    Some(open.trim_end_matches([',', ' ']))
}

/// Gives every author who has none yet the role or outlet that follows them.
fn attach<'b, 'a>(authors: &'b mut [Author<'a>], slot: impl Fn(&'b mut Author<'a>) -> &'b mut Option<Excerpt<'a>>, found: Excerpt<'a>) {
    for author in authors {
        let slot = slot(author);
        if slot.is_none() {
            *slot = Some(found.clone());
        }
    }
}

/// A byline that is taken on the word of where it stands: what follows `By` is one author.
pub(crate) fn plain_byline(text: &str) -> Byline<'_> {
    let opening = recognize((one_of_phrases(&BYLINE_OPENINGS), opt(char(':')), spaces)).parse(text);
    let name = opening.map_or(text, |(rest, _)| rest);
    Byline { excerpt: excerpt(text, text), authors: vec![Author { name: excerpt(text, name), role: None, outlet: None }] }
}

/// Reads a line under a byline that says what its authors are, or for whom they write: `Staff Writer`.
pub(crate) fn describe<'a>(authors: &mut [Author<'a>], text: &'a str, span: Span) {
    let found = Excerpt { text: text.into(), span };
    match kind_of(text) {
        Kind::Role => attach(authors, |author| &mut author.role, found),
        Kind::Outlet => attach(authors, |author| &mut author.outlet, found),
        Kind::Name | Kind::Contact => {}
    }
}

/// One part of a byline, up to what separates it from the next.
fn part(input: &str) -> Line<'_, &str> {
    let mut end = 0;
    while let Some(rest) = input.get(end..)
        && !rest.is_empty()
        && (is_within_part(rest) || separator(rest).is_err())
    {
        end += rest.chars().next().map_or(0, char::len_utf8);
    }
    Ok((input.get(end..).unwrap_or_default(), input.get(..end).unwrap_or_default()))
}

/// Whether no separator surely begins here: at a letter, or at a space before a name.
fn is_within_part(rest: &str) -> bool {
    match rest.as_bytes() {
        [b'0'..=b'9' | b'A'..=b'Z' | b'a'..=b'z', ..] => true,
        // `and`, `&`, `with`, `und`, `et`, `for`, `in`, `at`, `of`.
        [b' ', b'A' | b'E' | b'F' | b'I' | b'O' | b'U' | b'W', ..] => false,
        [b' ', b'A'..=b'Z', ..] => memchr::memchr(b'@', rest.as_bytes()).is_none(),
        _ => false,
    }
}

/// What separates two parts of a byline.
fn separator(input: &str) -> Line<'_, &str> {
    let mark = recognize((space, alt((tag(";"), tag("|"), tag("•"), tag("·"), tag("/"), tag("—"), tag("–"), tag("("))), space));
    let of = terminated(keyword("of"), peek((spaces, keyword("the"))));
    let words = recognize((spaces, alt((keyword("for"), keyword("in"), keyword("at"), of, tag("-"))), spaces));
    let end = recognize((tag(")"), space));
    let address = terminated(spaces, peek(verify(take_till1(is_blank), |word: &str| word.contains('@'))));
    alt((
        and,
        address,
        mark,
        words,
        end,
        recognize((char(','), space)),
        recognize(verify(take_while1(is_blank), |blank: &str| blank.contains(['\n', '\r', '\t']))),
    ))
    .parse(input)
}

/// What a part of a byline is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Name,
    Role,
    Outlet,
    Contact,
}

pub(crate) fn kind_of(part: &str) -> Kind {
    let words = || part.split_whitespace();
    let ends = words().next_back().unwrap_or_default();
    if part.contains('@') || part.contains('/') && part.contains("://") || part.starts_with("www.") {
        Kind::Contact
    } else if words().any(|word| is_listed(word, &ROLE_WORDS)) && !is_one_of(ends, &["press", "news", "times", "post"]) {
        Kind::Role
    } else if is_listed(part, &AGENCIES)
        || part.starts_with(['T', 't']) && is_listed(part.trim_start_matches("The ").trim_start_matches("the "), &AGENCIES)
        || is_listed(ends, &OUTLET_WORDS)
        || is_one_of(ends, &["company", "group"]) && words().any(|word| is_listed(word, &OUTLET_WORDS))
        || ends.contains('.') && ends.contains(".com")
    {
        Kind::Outlet
    } else {
        Kind::Name
    }
}

/// Whether a name ends with a suffix that keeps its period: `Jr.`
fn is_suffix(name: &str) -> bool {
    name.rsplit(' ').next().is_some_and(|last| is_one_of(last, &["jr", "sr", "phd", "ph.d", "m.d"]))
}

/// Whether all words of a line have capital letters, but for small words and roles, and it begins with no day.
pub(crate) fn is_capitalised(line: &str) -> bool {
    let first = line.split(|mark: char| is_blank(mark) || mark == ',').next().unwrap_or_default();
    if month(first).is_ok()
        || weekday(first).is_ok()
        || is_listed(first, &NOT_AUTHORS)
        || !first.starts_with(|letter: char| letter.is_alphabetic() || letter == '@')
    {
        return false;
    }
    let described = || role_before_name(line.split([',', ';', '|']).next().unwrap_or_default().trim_end()).is_some();
    if first.starts_with(char::is_lowercase) && !is_listed(first, &BYLINE_SMALL) && !is_listed(first, &ROLE_WORDS) && !described() {
        return false;
    }
    let mut capitals = 0;
    for segment in line.split([',', ';', '|', '/', '(', ')']) {
        // What an author is may be in small letters, if it has a word for it: `business editor`.
        let words = || segment.split(is_blank).filter(|word| word.contains(char::is_alphanumeric));
        let role = || words().count() <= 6 && words().any(|word| is_listed(word.trim_end_matches('.'), &ROLE_WORDS));
        for word in words() {
            if word.starts_with(char::is_uppercase) {
                capitals += 1;
                continue;
            }
            let contact = word.contains('@') || word.contains("://") || word.contains(".com");
            let small = is_listed(word.trim_end_matches(['.', ':']), &BYLINE_SMALL)
                || is_one_of(word, &["graphics", "illustrations", "photographs", "photos", "pictures", "video"])
                || word.starts_with("d'")
                || word.starts_with("al-");
            if !(contact || small || role()) {
                return false;
            }
        }
    }
    let sentences = line.trim_end_matches('.').contains(['!', '?', '"', '“']) || line.contains('.') && line.contains(". The ");
    capitals > 0 && !sentences && line.split_whitespace().count() <= 24
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::grammar::english::signature::{dated_byline, desk_line, newsroom_line, signature, signed_line};

    fn read(text: &str) -> Option<String> {
        let (_, found) = byline(text)
            .or_else(|_| newsroom_line(text))
            .or_else(|_| signature(text))
            .or_else(|_| signed_line(text))
            .or_else(|_| desk_line(text))
            .ok()?;
        assert_eq!(found.excerpt.text, text.trim());
        let one = |part: &Option<Excerpt<'_>>| part.as_ref().map(|part| part.text.to_string()).unwrap_or_default();
        Some(
            found
                .authors
                .iter()
                .map(|author| format!("{}/{}/{}", author.name.text, one(&author.role), one(&author.outlet)))
                .collect::<Vec<_>>()
                .join(" + "),
        )
    }

    #[test]
    fn authors_with_their_roles_and_outlets() {
        for (text, authors) in [
            ("By Ana Ruiz", "Ana Ruiz//"),
            ("BY ANA RUIZ", "ANA RUIZ//"),
            ("by Ana Ruiz, Reuters", "Ana Ruiz//Reuters"),
            ("by Courier writers Li Wei, Zhao Min", "Li Wei/Courier writers/ + Zhao Min//"),
            ("By rural reporter Ana Ruiz", "Ana Ruiz/rural reporter/"),
            ("Report | By Ana Ruiz at Mill Lane", "Ana Ruiz//"),
            ("By Ana Ruiz, Leeds Media Group", "Ana Ruiz//Leeds Media Group"),
            ("By Ana Ruiz and Tom Okafor", "Ana Ruiz// + Tom Okafor//"),
            ("By Ana Ruiz, Tom Okafor, and Li Wei", "Ana Ruiz// + Tom Okafor// + Li Wei//"),
            ("By Ana Ruiz; Tom Okafor", "Ana Ruiz// + Tom Okafor//"),
            ("BY ANA RUIZ, STAFF WRITER", "ANA RUIZ/STAFF WRITER/"),
            ("By Ana Ruiz and Tom Okafor, Staff Writers", "Ana Ruiz/Staff Writers/ + Tom Okafor/Staff Writers/"),
            ("By Ana Ruiz | The Leeds Courier", "Ana Ruiz//The Leeds Courier"),
            ("By Ana Ruiz, Special to The Courier", "Ana Ruiz/Special to The Courier/"),
            ("By Ana Ruiz, Courier business editor", "Ana Ruiz/Courier business editor/"),
            ("By Ana Ruiz for the Leeds Herald", "Ana Ruiz//the Leeds Herald"),
            ("By Ana Ruiz in Leeds and Tom Okafor", "Ana Ruiz// + Tom Okafor//"),
            ("By Ana Ruiz ana@courier.example", "Ana Ruiz//"),
            ("By Ana Ruiz, ana@courier.example", "Ana Ruiz//"),
            ("By Ana de la Cruz Jr.", "Ana de la Cruz Jr.//"),
            ("By Ana de la Cruz Environment editor", "Ana de la Cruz/Environment editor/"),
            ("By Ana Ruiz (Leeds, England, special correspondent)", "Ana Ruiz/special correspondent/"),
            ("By Ana bint Ruiz and Leeds News Staff", "Ana bint Ruiz/Leeds News Staff/"),
            ("By The Associated Press", "The Associated Press//"),
            ("Written by Ana Ruiz", "Ana Ruiz//"),
            ("By our correspondent", "our correspondent//"),
            ("By a Courier staff reporter", "a Courier staff reporter//"),
            ("By AFP, LEEDS", "AFP// + LEEDS//"),
            ("By Ana Ruiz, Leeds", "Ana Ruiz//"),
            ("By Ana Ruiz, LNA", "Ana Ruiz//LNA"),
            ("By Ana Ruiz of the Courier", "Ana Ruiz//the Courier"),
            ("By Ana Ruiz Health correspondent", "Ana Ruiz/Health correspondent/"),
            ("By Reuters Staff", "Reuters Staff//"),
            ("Words by Ana Ruiz, photographs by Tom Okafor", "Ana Ruiz// + Tom Okafor//"),
            ("[By Ana Ruiz]", "Ana Ruiz//"),
            ("Our Correspondent", "Our Correspondent//"),
            ("Staff writers, Reuters", "Staff writers//Reuters"),
            ("-Ana Ruiz, Leeds.", "Ana Ruiz//"),
            ("From staff and wire reports", "staff and wire reports//"),
            ("— Ana Ruiz", "Ana Ruiz//"),
            ("Ana Ruiz, Staff Writer", "Ana Ruiz/Staff Writer/"),
            ("Ana Ruiz\nThe Leeds Courier", "Ana Ruiz//The Leeds Courier"),
        ] {
            assert_eq!(read(text).as_deref(), Some(authors), "{text}");
        }
    }

    #[test]
    fn a_byline_and_its_date_on_one_line() {
        for (text, names, date) in [
            ("By ANA RUIZ MARCH 3, 2021", "By ANA RUIZ", "MARCH 3, 2021"),
            ("By Ana Ruiz • Published March 3, 2021", "By Ana Ruiz", "Published March 3, 2021"),
            ("By Ana Ruiz, Tom Okafor - 3 March 2021, 17:40", "By Ana Ruiz, Tom Okafor", "3 March 2021, 17:40"),
        ] {
            let found = dated_byline(text).map(|(names, date)| (names, date.text));
            assert_eq!(found, Some((names, date)), "{text}");
        }
        assert!(dated_byline("By Ana Ruiz, who was born on March 3, 1971").is_none());
    }

    #[test]
    fn prose_is_no_byline() {
        for text in [
            "By Wednesday afternoon, the mill had closed.",
            "By Friday",
            "By July 2013, Ruiz had left",
            "By contrast, Leeds grew",
            "By closing the mill, Okafor lost the town",
            "By 2:30 p.m., Ruiz was there",
            "By far the best mill in Leeds",
            "By the mill",
            "By a writer who left",
            "From the mill to the river",
            "Ana Ruiz, 52",
            "Ana Ruiz closes mill",
            "— the mayor",
        ] {
            assert_eq!(read(text), None, "{text}");
        }
    }
}
