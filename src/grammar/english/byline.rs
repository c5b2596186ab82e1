//! Bylines: who wrote the story, as what and for whom.

use nom::Parser;
use nom::branch::alt;
use nom::bytes::complete::{tag, take_till1, take_while1};
use nom::character::complete::char;
use nom::combinator::{opt, peek, recognize, verify};
use nom::sequence::{preceded, terminated};

use super::date::{month, weekday};
use super::phrase::{Line, and, before, excerpt, fail, is_listed, is_one_of, keyword, name_word, one_of_phrases, space, spaces};
use crate::grammar::layout::is_blank;
use crate::lexicon::english::press::{AGENCIES, BYLINE_OPENINGS, BYLINE_SMALL, NOT_AUTHORS, OUTLET_WORDS, ROLE_WORDS};
use crate::model::byline::{Author, Byline};
use crate::model::excerpt::Excerpt;
use crate::span::Span;

/// The longest byline that is believed, in bytes.
const LONGEST: usize = 220;

/// A line that names the authors.
///
/// ```text
/// byline = opening SP part *(separator part)
/// opening = "By" [":"] / "Written by" / …
/// part   = name / role / outlet / "Special to" outlet / e-mail / handle
/// separator = "," / ";" / "|" / "•" / "/" / " and " / " & " / " for " / " in "
/// ```
///
/// `By Ana Ruiz and Tom Okafor, Staff Writers`. All of its words have capital letters, but for the small words of
/// names and what authors are; it is no sentence: `By Wednesday afternoon, the mill had closed.`
pub(crate) fn byline(input: &str) -> Line<'_, Byline<'_>> {
    let (rest, _) = space(input)?;
    let (rest, _) = (one_of_phrases(&BYLINE_OPENINGS), opt(char(':')), spaces).parse(rest)?;
    authors(input, rest).or_else(|_| unnamed_author(input, rest))
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
    let author = Author { name: excerpt(input, line), role: None, outlet: None };
    Ok(("", Byline { excerpt: excerpt(input, input.trim_matches(is_blank)), authors: vec![author] }))
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
    let line = rest.trim_end_matches(is_blank);
    if line.is_empty() || input.len() > LONGEST || !is_capitalised(line) {
        return fail(input);
    }
    let mut authors: Vec<Author<'a>> = Vec::new();
    let (mut left, mut place) = (line, false);
    while !left.is_empty() {
        let (after, piece) = part(left)?;
        let bare = piece.trim_end_matches(['.', ' ']);
        let named = excerpt(
            input,
            if bare.contains(['.', ' ']) && piece.ends_with('.') && bare.len() + 1 == piece.len() && is_suffix(bare) {
                piece
            } else {
                bare
            },
        );
        match kind_of(bare) {
            _ if bare.is_empty() || place => {}
            Kind::Contact => {}
            Kind::Role => attach(&mut authors, |author| &mut author.role, named),
            Kind::Outlet if authors.is_empty() => authors.push(Author { name: named, role: None, outlet: None }),
            Kind::Outlet => attach(&mut authors, |author| &mut author.outlet, named),
            Kind::Name => authors.push(Author { name: named, role: None, outlet: None }),
        }
        let (after, separator) = opt(separator).parse(after)?;
        place = separator.is_some_and(|separator| separator.trim().eq_ignore_ascii_case("in"));
        if separator.is_none() && !after.is_empty() {
            return fail(input);
        }
        left = after;
    }
    match authors.is_empty() {
        true => fail(input),
        false => Ok(("", Byline { excerpt: excerpt(input, input.trim_matches(is_blank)), authors })),
    }
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
    let words = recognize((spaces, alt((keyword("for"), keyword("in"), tag("-"))), spaces));
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
            let small = is_listed(word.trim_end_matches(['.', ':']), &BYLINE_SMALL) || word.starts_with("d'") || word.starts_with("al-");
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
/// signature = ("—" / "–" / "--") [SP] name *(and name)
/// ```
pub(crate) fn signature(input: &str) -> Line<'_, Byline<'_>> {
    let dash = terminated(alt((tag("—"), tag("–"), tag("--"))), space);
    let (rest, _) = preceded(space, dash).parse(input)?;
    let words = rest.split_whitespace().count();
    let (left, byline) = authors(input, rest)?;
    let plain = rest.split_whitespace().all(|word| name_word(word).is_ok());
    if plain && (2..=6).contains(&words) { Ok((left, byline)) } else { fail(input) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Option<String> {
        let (_, found) = byline(text).or_else(|_| newsroom_line(text)).or_else(|_| signature(text)).or_else(|_| signed_line(text)).ok()?;
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
            ("From staff and wire reports", "staff and wire reports//"),
            ("— Ana Ruiz", "Ana Ruiz//"),
            ("Ana Ruiz, Staff Writer", "Ana Ruiz/Staff Writer/"),
            ("Ana Ruiz\nThe Leeds Courier", "Ana Ruiz//The Leeds Courier"),
        ] {
            assert_eq!(read(text).as_deref(), Some(authors), "{text}");
        }
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
