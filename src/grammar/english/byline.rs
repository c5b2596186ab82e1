//! Bylines: who wrote the story, as what and for whom.

use nom::Parser;
use nom::branch::alt;
use nom::bytes::complete::{tag, take_till1, take_while1};
use nom::character::complete::char;
use nom::combinator::{opt, peek, recognize, verify};
use nom::sequence::{preceded, terminated};

use super::date::{DateLine, date_line, may_be_date, month, weekday};
use super::phrase::{
    Line, and, before, excerpt, fail, is_listed, is_one_of, keyword, listed_opening, name, name_word, one_of_phrases, space, spaces,
};
use crate::grammar::layout::is_blank;
use crate::lexicon::english::places::CITIES;
use crate::lexicon::english::press::{AGENCIES, BYLINE_OPENINGS, BYLINE_PARTS, BYLINE_SMALL, NOT_AUTHORS, OUTLET_WORDS, ROLE_WORDS};
use crate::lexicon::table::{self, Key};
use crate::lexicon::tags::Tags;
use crate::model::byline::{Author, Byline};
use crate::model::excerpt::Excerpt;
use crate::span::Span;

/// The longest byline that is believed, in bytes.
const LONGEST: usize = 220;

/// A line that names the authors.
///
/// ```text
/// byline = opening SP part *(separator part)
/// opening = ["—" / "["] "By" [":"] / "Written by" / …
/// part   = ["photographs by"] name / name role / role / outlet / "Special to" outlet / e-mail / handle
/// separator = "," / ";" / "|" / "•" / "/" / " and " / " & " / " for " / " of the " / " in "
/// ```
///
/// `By Ana Ruiz and Tom Okafor, Staff Writers`. All of its words have capital letters, but for the small words of
/// names and what authors are; it is no sentence: `By Wednesday afternoon, the mill had closed.`
pub(crate) fn byline(input: &str) -> Line<'_, Byline<'_>> {
    let rest = after_opening(input)?;
    authors(input, rest).or_else(|_| unnamed_author(input, rest))
}

/// What stands behind a byline's opening, without the brackets that may be around the line.
fn after_opening(input: &str) -> Result<&str, nom::Err<nom::error::Error<&str>>> {
    let start = input.trim_start_matches(|mark: char| is_blank(mark) || matches!(mark, '[' | '(' | '—' | '–' | '-' | '*'));
    let (rest, _) = (one_of_phrases(&BYLINE_OPENINGS), opt(char(':')), spaces).parse(start)?;
    let bracketed = input.len() > start.len() && input.trim_end().ends_with([']', ')']);
    Ok(if bracketed { rest.trim_end().trim_end_matches([']', ')']) } else { rest })
}

/// A byline with the date on the same line: the byline's text, and the date's.
///
/// ```text
/// dated-byline = byline SP [mark SP] date-line
/// ```
///
/// `By ANA RUIZ MARCH 3, 2021`, `By Ana Ruiz • Published March 3, 2021`
pub(crate) fn dated_byline(line: &str) -> Option<(&str, DateLine<'_>)> {
    if line.len() > LONGEST || !line.bytes().any(|byte| byte.is_ascii_digit()) {
        return None;
    }
    after_opening(line).ok()?;
    let starts = line.match_indices(is_blank).map(|(at, blank)| at + blank.len());
    starts.skip(1).find_map(|at| {
        let (before, after) = (line.get(..at)?, line.get(at..)?);
        let (_, date) = may_be_date(after).then(|| date_line(after).ok())??;
        let names = before.trim_end_matches(|mark: char| is_blank(mark) || matches!(mark, '•' | '|' | '·' | ',' | '-' | '–' | '—' | '/'));
        byline(names).is_ok().then_some((names, date))
    })
}

/// A newsroom's author who is named by a role alone: `Our Correspondent`, `Courier Staff Reporter`.
pub(crate) fn desk_line(input: &str) -> Line<'_, Byline<'_>> {
    const DESKS: &[&str] = &["bureau", "correspondent", "correspondents", "desk", "reporter", "reporters", "staff", "writer", "writers"];
    const OWN: &[&str] = &["our", "own", "web"];
    let words = || input.split_whitespace();
    let known = |word: &str| is_one_of(word, OWN) || is_listed(word, &ROLE_WORDS) || is_listed(word, &OUTLET_WORDS);
    let desk = words().next_back().is_some_and(|last| is_one_of(last, DESKS));
    if !desk || !(2..=5).contains(&words().count()) || !input.starts_with(char::is_uppercase) || !words().all(known) {
        return fail(input);
    }
    Ok(("", alone(input, input)))
}

/// A byline of one author.
fn alone<'a>(input: &'a str, name: &'a str) -> Byline<'a> {
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

/// The authors of a byline, `rest` being what follows its opening.
fn authors<'a>(input: &'a str, rest: &'a str) -> Line<'a, Byline<'a>> {
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
            _ => kind_of(bare),
        };
        let described = if authors.is_empty() && kind == Kind::Role { name_before_role(bare) } else { None };
        let author = |name| Author { name: excerpt(input, name), role: None, outlet: None };
        match kind {
            _ if bare.is_empty() || is_one_of(join, &["in"]) => {}
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
    let mut ends = part.match_indices(' ').map(|(at, _)| at);
    let initial = part.split(' ').nth(1).is_some_and(|word| word.trim_end_matches('.').chars().count() == 1);
    let end = ends.nth(if initial { 2 } else { 1 })?;
    let (name, role) = (part.get(..end)?, part.get(end + 1..)?);
    (kind_of(name) == Kind::Name).then_some((name, role))
}

/// Whether a text begins with somebody's given name.
pub(crate) fn is_given_name(text: &str) -> bool {
    let first = text.split([' ', '-', '.']).next().unwrap_or_default();
    first.starts_with(char::is_uppercase) && table::english().entry(Key::of_text(first)).tags.any(Tags::GIVEN_NAME)
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

/// The part of a byline that goes on in the next line, without the word or mark that says so: `By Ana Ruiz and`.
pub(crate) fn whole_list(line: &str) -> Option<&str> {
    let line = line.trim_end_matches(is_blank);
    let open = line.strip_suffix(" and").or_else(|| line.strip_suffix([',', ';', '&']))?;
    Some(open.trim_end_matches([',', ' ']))
}

/// The byline of [`names_people`].
pub(crate) fn named_line(line: &str) -> Line<'_, Byline<'_>> {
    authors(line, line)
}

/// Whether a line is an address and nothing else: `@anaruiz`, `ana@courier.example`.
pub(crate) fn is_contact(line: &str) -> bool {
    line.contains('@') && line.split([' ', '|', ',']).all(|word| word.is_empty() || word.contains('@'))
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

/// Whether a line is a role or an outlet and nothing else, in a few capital words.
pub(crate) fn describes_authors(text: &str) -> bool {
    let few = text.len() <= LONGEST / 2 && text.split_whitespace().count() <= 8 && !text.ends_with(['.', '?', '!', ':']);
    few && matches!(kind_of(text), Kind::Role | Kind::Outlet) && is_capitalised(text)
}

/// One part of a byline, up to what separates it from the next.
fn part(input: &str) -> Line<'_, &str> {
    let mut end = 0;
    while let Some(rest) = input.get(end..)
        && !rest.is_empty()
        && separator(rest).is_err()
    {
        end += rest.chars().next().map_or(0, char::len_utf8);
    }
    Ok((input.get(end..).unwrap_or_default(), input.get(..end).unwrap_or_default()))
}

/// What separates two parts of a byline.
fn separator(input: &str) -> Line<'_, &str> {
    let mark = recognize((space, alt((tag(";"), tag("|"), tag("•"), tag("·"), tag("/"), tag("—"), tag("–"), tag("("))), space));
    let of = terminated(keyword("of"), peek((spaces, keyword("the"))));
    let words = recognize((spaces, alt((keyword("for"), keyword("in"), of, tag("-"))), spaces));
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
enum Kind {
    Name,
    Role,
    Outlet,
    Contact,
}

fn kind_of(part: &str) -> Kind {
    let words = || part.split_whitespace();
    let ends = words().next_back().unwrap_or_default();
    if part.contains('@') || part.contains("://") || part.starts_with("www.") {
        Kind::Contact
    } else if words().any(|word| is_listed(word, &ROLE_WORDS)) && !is_one_of(ends, &["press", "news", "times", "post"]) {
        Kind::Role
    } else if is_listed(part, &AGENCIES)
        || is_listed(part.trim_start_matches("The ").trim_start_matches("the "), &AGENCIES)
        || is_listed(ends, &OUTLET_WORDS)
        || ends.contains(".com")
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
fn is_capitalised(line: &str) -> bool {
    let first = line.split(|mark: char| is_blank(mark) || mark == ',').next().unwrap_or_default();
    if month(first).is_ok()
        || weekday(first).is_ok()
        || is_listed(first, &NOT_AUTHORS)
        || !first.starts_with(|letter: char| letter.is_alphabetic() || letter == '@')
    {
        return false;
    }
    if first.starts_with(char::is_lowercase) && !is_listed(first, &BYLINE_SMALL) && !is_listed(first, &ROLE_WORDS) {
        return false;
    }
    let mut capitals = 0;
    for segment in line.split([',', ';', '|', '/', '(', ')']) {
        // What an author is may be in small letters, if it has a word for it: `business editor`.
        let words = || segment.split(is_blank).filter(|word| word.contains(char::is_alphanumeric));
        let role = || words().count() <= 6 && words().any(|word| is_listed(word.trim_end_matches('.'), &ROLE_WORDS));
        for word in words() {
            let contact = word.contains('@') || word.contains("://") || word.contains(".com");
            let small = is_listed(word.trim_end_matches(['.', ':']), &BYLINE_SMALL)
                || is_one_of(word, &["graphics", "illustrations", "photographs", "photos", "pictures", "video"])
                || word.starts_with("d'")
                || word.starts_with("al-");
            if word.starts_with(char::is_uppercase) {
                capitals += 1;
            } else if !(contact || small || role()) {
                return false;
            }
        }
    }
    let one_line = !line.trim_end_matches('.').contains(['!', '?', '"', '“']) && !line.contains(". The ");
    capitals > 0 && one_line && line.split_whitespace().count() <= 24
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

#[cfg(test)]
mod tests {
    use super::*;

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
