//! Datelines: where, when and by which agency a story was filed.

use nom::Parser;
use nom::branch::alt;
use nom::bytes::complete::{tag, take_while1};
use nom::character::complete::{char, satisfy};
use nom::combinator::{opt, peek, recognize, verify};
use nom::multi::{many_m_n, separated_list1};
use nom::sequence::{delimited, preceded, terminated};

use super::byline::is_given_name;
use super::date::{Written, calendar_day, month, weekday};
use super::furniture::Openings;
use super::phrase::{
    Line, before, begins_with, bracketed, capital_word, dash, excerpt, fail, is_listed, listed_opening, name_word, one_of_phrases, prefix,
    space, spaces,
};
use crate::lexicon::english::places::{CITIES, LABELS, OPENERS, REGIONS};
use crate::lexicon::english::press::{AGENCIES, OUTLET_WORDS};
use crate::lexicon::key::Key;
use crate::lexicon::table;
use crate::lexicon::tags::Tags;
use crate::model::date::PublicationDate;
use crate::model::dateline::Dateline;

/// The longest dateline that is believed, in bytes: two places with regions, date and agency.
const LONGEST: usize = 120;

/// A dateline and the dash after it.
///
/// ```text
/// dateline = (places [region] *("/" place [region]) [","] [[dash] date] [agencies] / agencies) dash [agencies dash]
/// places   = place *(("/" / " and " / " & ") place)
/// region   = "," capital-words / "(" region ")"
/// date     = day / weekday / "(" day ")"
/// agencies = "(" agency *("/" agency) ")" / "[" … "]" / "/" agency "/"
/// ```
///
/// `LEEDS, England, March 3 (AP) — `. A place in capital letters is believed as it stands, unless it is a label
/// such as `BREAKING`; any other needs an agency, a date, or to be a well-known city.
pub(crate) fn dateline(input: &str) -> Line<'_, Dateline<'_>> {
    if !may_open(input) {
        return fail(input);
    }
    let start = prefix(input, LONGEST);
    let (rest, mut parts) = parts(start)?;
    let (mut rest, dash) = dash_after(rest).or_else(|error| parts.loose_end(rest).ok_or(error))?;
    // `LEEDS — (AP) — `
    if parts.agencies.is_empty()
        && let Ok((after, named)) = preceded(space, agencies).parse(rest)
        && let Ok((left, _)) = dash_after(after)
        && named.iter().any(|agency| is_agency(agency))
    {
        parts.text = before(start, after);
        (rest, parts.agencies, parts.agency) = (left, named, true);
    }
    let spaced = rest.is_empty() || rest.starts_with(char::is_whitespace);
    let believed = match parts.capitals() {
        None => parts.agency,
        Some(true) => {
            let tight = dash == "--" && !spaced;
            let bare = parts.region.is_none() && parts.date.is_none() && !parts.agency;
            let possessive = parts.places.iter().any(|place| place.split(' ').any(|word| word.ends_with("'S") || word.ends_with("’S")));
            (!parts.is_label() || parts.known_region && parts.date.is_some())
                && (!bare
                    || parts.is_city()
                    || !tight && !possessive && dash != ":" && !start.starts_with("A ") && parts.words() <= 4 && opens_sentence(rest))
        }
        Some(false) => {
            let regional = || parts.known_region && spaced && dash != ":" && opens_sentence(rest);
            (parts.agency || parts.date.is_some() || parts.is_city() || regional()) && !parts.is_label()
        }
    };
    let taken = start.len() - rest.len();
    match input.get(taken..) {
        Some(left) if believed => Ok((left.trim_start(), parts.build(input))),
        _ => fail(input),
    }
}

/// Whether a text begins as a dateline may: with capitals, or with a known city or a month, or with an agency in
/// parentheses not far; and with what could be the dash behind it.
fn may_open(input: &str) -> bool {
    if !input.starts_with(|first: char| first.is_uppercase() || first == '(') {
        return false;
    }
    let start = prefix(input, LONGEST);
    if !reaches_mark(start) {
        return false;
    }
    let first = start.split([' ', ',', '(', '/']).next().unwrap_or_default();
    !first.contains(char::is_lowercase)
        || memchr::memchr2(b'(', b',', start.as_bytes()).is_some()
        || opens_with_city(start)
        || month(start).is_ok()
}

/// Whether a text begins with a known city, as few do.
fn opens_with_city(text: &str) -> bool {
    static OPENINGS: Openings = Openings::NONE.with(&[CITIES.words()]);
    OPENINGS.may_open(text.as_bytes()) && listed_opening(text, &CITIES).is_some()
}

/// Whether a text has, at this place, what may end a dateline: a character that [`dash_after`] may take, or
/// a sign of another kind.
fn is_mark(text: &[u8], at: usize) -> bool {
    let blank = |at: usize| text.get(at).is_none_or(|next| !next.is_ascii_graphic());
    match text.get(at) {
        // The dashes of Unicode, and •; the quotation marks begin with the same bytes.
        Some(0xE2) => matches!(text.get(at + 1..), Some([0x80, 0x92..=0x95 | 0xA2, ..] | [0x88, 0x92, ..])),
        Some(b'-') => text.get(at + 1) == Some(&b'-') || blank(at + 1) || blank(at.wrapping_sub(1)),
        Some(b':' | b'_') => blank(at + 1),
        Some(b'|' | b'>') => true,
        _ => false,
    }
}

/// Whether such a mark or a parenthesis stands as far as a dateline at the beginning of a text could reach: to the first word in small
/// letters, which in prose is not far, unless it is a month or a weekday. Where a known city begins, places are joined, or
/// numbers or parentheses begin, nothing is told, and it may stand anywhere.
fn reaches_mark(start: &str) -> bool {
    let bytes = start.as_bytes();
    let (mut blank, mut marked, mut joined) = (false, false, false);
    for (at, byte) in bytes.iter().enumerate() {
        match byte {
            b'a'..=b'z' if !blank || joined => blank = false,
            b'A'..=b'Z' => blank = false,
            b' ' => blank = true,
            b'/' | b'&' | b'0'..=b'9' => joined = true,
            b'a'..=b'z' => {
                if marked {
                    return true;
                }
                let rest = start.get(at..).unwrap_or_default();
                let told = month(rest).is_err() && weekday(rest).is_err() && !(*byte == b'a' && begins_with(rest, "and"));
                if told && !opens_with_city(start) {
                    return false;
                }
                joined = true;
            }
            b'(' => return true,
            _ => {
                marked |= is_mark(bytes, at);
                if marked && joined {
                    return true;
                }
                blank = byte.is_ascii_whitespace();
            }
        }
    }
    marked
}

/// A dateline that is a line by itself.
///
/// ```text
/// line = dateline / places [region] [","] [date] [agencies] / PLACE "," word
/// ```
///
/// `LEEDS, England`, `DEN HAAG, dinsdag`
pub(crate) fn dateline_alone(input: &str) -> Line<'_, Dateline<'_>> {
    if input.len() > LONGEST || !input.starts_with(char::is_uppercase) {
        return fail(input);
    }
    let first = input.split([' ', ',', '(', '/']).next().unwrap_or_default();
    if first.contains(char::is_lowercase) && !opens_with_city(input) {
        return fail(input);
    }
    let (rest, mut parts) = parts(input)?;
    let (rest, word) = if parts.date.is_none() && parts.region.is_none() {
        opt(preceded((char(','), spaces), name_word)).parse(rest)?
    } else {
        (rest, None)
    };
    let (rest, _) = opt((space, dash_or_colon)).parse(rest)?;
    let capitals = parts.capitals() == Some(true);
    // `ANA RUIZ, HOST:`
    let role = word.is_some_and(|word| table::english().entry(Key::of_text(word)).tags.any(Tags::ROLE));
    let supported = parts.agency || parts.date.is_some() || parts.known_region || word.is_some();
    let believed = capitals && (supported || parts.is_city()) || (parts.agency || parts.date.is_some()) && parts.is_city();
    if !rest.trim().is_empty() || !believed || role || parts.is_label() || parts.places.is_empty() {
        return fail(input);
    }
    if let Some(word) = word {
        parts.day = Some(word);
        parts.text = before(input, input.get(word.as_ptr() as usize - input.as_ptr() as usize + word.len()..).unwrap_or_default());
    }
    Ok(("", parts.build(input)))
}

/// A dateline whose dash was lost: a well-known city, and behind it a word that only a new sentence begins with.
///
/// ```text
/// lost = city ["," region] SP opener         opener = "The" / "President" / "Mr." / …
/// ```
///
/// `Leeds President Okafor came to see the mill.` But not `Leeds Mayor Ana Ruiz came`: cities have mayors.
pub(crate) fn dateline_without_dash(input: &str) -> Line<'_, Dateline<'_>> {
    let start = prefix(input, LONGEST);
    if !opens_with_city(start) {
        return fail(input);
    }
    // From the longest place that could be meant to the shortest: `New York The mill` has a capital `The`.
    for words in (1..=3).rev() {
        let Ok((rest, place)) = recognize((capital_word, many_m_n(words - 1, words - 1, (char(' '), capital_word)))).parse(start) else {
            continue;
        };
        if !is_city(place) {
            continue;
        }
        let (rest, region) = opt(region).parse(rest)?;
        let (rest, _) = spaces(rest)?;
        let (_, opener) = name_word(rest)?;
        if opener.starts_with(char::is_uppercase) && is_listed(opener.trim_end_matches('.'), &OPENERS) {
            let left = input.get(start.len() - rest.len()..).unwrap_or_default();
            let text = before(start, rest);
            let parts = Parts { text, places: vec![place], region: region.map(|(name, _)| name), ..Parts::default() };
            return Ok((left, parts.build(input)));
        }
    }
    fail(input)
}

/// A place that is not known, in capitals and with a colon, before the first sentence of a story.
///
/// ```text
/// headed = PLACE ":" SP sentence
/// ```
///
/// `MILLTOWN: The last mill closed on Friday, the council said.` That no speaker is meant is for the caller to see.
pub(crate) fn dateline_before_colon(input: &str) -> Line<'_, Dateline<'_>> {
    const LONGEST: usize = 40;
    let Some((place, rest)) = prefix(input, LONGEST).split_once(':') else { return fail(input) };
    let words = || place.split(' ');
    let capitals = words().all(|word| word.len() > 1 && word.bytes().all(|byte| byte.is_ascii_uppercase() || matches!(byte, b'-' | b'\'')));
    let told = rest.starts_with(' ') && rest.trim_start().starts_with(|first: char| first.is_uppercase()) && input.ends_with('.');
    let labels = words().any(|word| is_listed(word, &LABELS));
    if !capitals
        || !told
        || labels
        || place.len() < 4
        || words().count() > 3
        || input.split(' ').count() < 10
        || is_given_name(&titled(place))
    {
        return fail(input);
    }
    let left = input.get(place.len() + 1..).unwrap_or_default();
    let parts = Parts { text: place, places: vec![place], ..Parts::default() };
    Ok((left.trim_start(), parts.build(input)))
}

/// A word in capitals as names are written: `Milltown`.
fn titled(word: &str) -> String {
    let first = word.split(' ').next().unwrap_or_default();
    first.get(..1).unwrap_or_default().to_owned() + &first.get(1..).unwrap_or_default().to_lowercase()
}

/// What a dateline is made of, as pieces of the text.
#[derive(Debug, Default)]
struct Parts<'a> {
    text: &'a str,
    places: Vec<&'a str>,
    region: Option<&'a str>,
    known_region: bool,
    date: Option<Written>,
    day: Option<&'a str>,
    agencies: Vec<&'a str>,
    /// Whether there are agencies, and one of them is known.
    agency: bool,
}

/// All of a dateline but its dash.
fn parts(input: &str) -> Line<'_, Parts<'_>> {
    let (mut rest, places) =
        opt(separated_list1(alt((tag("/"), tag(" / "), tag(" and "), tag(" & "), tag(" AND "))), place)).parse(input)?;
    let mut parts = Parts { places: places.unwrap_or_default(), ..Parts::default() };
    if parts.places.is_empty() {
        if let Ok((left, (day, date))) = dated(rest) {
            (rest, parts.day, parts.date) = (left, Some(day), date);
        } else if agencies(rest).is_err() {
            return fail(input);
        }
    } else {
        if let Ok((left, (name, known))) = region(rest) {
            let second = known && is_city(name) && !is_listed(name, &REGIONS) && parts.capitals() == Some(true);
            if second {
                parts.places.push(name);
            } else {
                (parts.region, parts.known_region) = (Some(name), known);
            }
            rest = left;
            // `MILLTOWN, Wales/PARIS`
            while let Ok((left, (place, _))) = preceded(char('/'), (place, opt(region))).parse(rest) {
                parts.places.push(place);
                rest = left;
            }
        }
        let lead_in = (opt(char(',')), space, opt(terminated(dash, space)));
        let inside = delimited(char('('), dated, char(')'));
        if let Ok((left, (day, date))) = preceded(lead_in, alt((dated, inside))).parse(rest) {
            (rest, parts.day, parts.date) = (left, Some(day), date);
        }
    }
    // `LEEDS -(Agency)-`
    if let Ok((left, named)) = preceded((opt(char(',')), space, opt(char('-'))), agencies).parse(rest) {
        parts.agency = named.iter().any(|agency| is_agency(agency));
        if parts.agency || parts.date.is_some() || parts.capitals() == Some(true) || parts.is_city() {
            (rest, parts.agencies) = (left, named);
        }
    }
    parts.text = before(input, rest);
    Ok((rest, parts))
}

/// One place: up to five words in capitals, or up to three with capital letters.
fn place(input: &str) -> Line<'_, &str> {
    let capitals = || verify(name_word, is_capitals);
    let upper = recognize((capitals(), many_m_n(0, 4, (char(' '), capitals()))));
    let title = recognize((capital_word, many_m_n(0, 2, (char(' '), capital_word))));
    let no_day = |place: &&str| !place.split(' ').next().is_some_and(|first| month(first).is_ok() || weekday(first).is_ok());
    // `New york` is a slip that a known city may have.
    let known = verify(one_of_phrases(&CITIES), |city: &&str| city.contains(' ') && input.starts_with(char::is_uppercase));
    verify(alt((upper, known, title)), no_day).parse(input)
}

/// The region after a place, and whether it is a known one.
fn region(input: &str) -> Line<'_, (&str, bool)> {
    let words = recognize((capital_word, many_m_n(0, 2, (char(' '), capital_word))));
    let mut named =
        alt((preceded((opt(char(',')), space), delimited(char('('), words, char(')'))), preceded((char(','), spaces), region_words)));
    let (rest, name) = named.parse(input)?;
    let bracketed = input.trim_start_matches([',', ' ']).starts_with('(');
    let known = is_region(name);
    let unknown = !bracketed && !is_capitals(name) && month(name).is_err() && weekday(name).is_err();
    if known || unknown || !bracketed && is_city(name) { Ok((rest, (name, known || is_city(name)))) } else { fail(input) }
}

/// One word of a region, or as many as make a known one: `N.Y.`, `British Columbia`.
fn region_words(input: &str) -> Line<'_, &str> {
    for words in (1..=3).rev() {
        let found: Line<'_, &str> = recognize((capital_word, many_m_n(words - 1, words - 1, (char(' '), capital_word)))).parse(input);
        if let Ok((rest, name)) = found
            && (is_region(name) || is_city(name) || rest.trim_start_matches([',', ' ']).starts_with(['(', '-', '—', '–']) || words == 1)
        {
            return Ok((rest, name));
        }
    }
    fail(input)
}

/// The date of a dateline: a day with or without its year, or a weekday.
fn dated(input: &str) -> Line<'_, (&str, Option<Written>)> {
    if let Ok((rest, written)) = calendar_day(input) {
        return Ok((rest, (before(input, rest), Some(written))));
    }
    let (rest, day) = weekday(input)?;
    Ok((rest, (day, None)))
}

/// The agencies in parentheses, brackets or slashes.
fn agencies(input: &str) -> Line<'_, Vec<&str>> {
    let inside = |end: char| take_while1(move |next: char| next != end && next != '\n');
    let square = delimited(char('['), inside(']'), char(']'));
    let slashes = delimited(char('/'), inside('/'), char('/'));
    let (rest, inside) = alt((bracketed, square, slashes)).parse(input)?;
    let named: Vec<&str> = inside.split(['/', ',', ';']).map(str::trim).collect();
    let short = |agency: &&str| agency.starts_with(char::is_uppercase) && agency.split_whitespace().count() <= 4;
    if named.len() <= 3 && named.iter().all(short) { Ok((rest, named)) } else { fail(input) }
}

/// What ends a dateline: a dash, or a colon.
fn dash_after(input: &str) -> Line<'_, &str> {
    let long = preceded((space, opt(char(',')), space), verify(dash, |dash: &str| dash != "-" && dash != "_"));
    let hyphen = preceded((opt(char(',')), spaces), terminated(alt((tag("-"), tag("_"))), peek(alt((spaces, nom::combinator::eof)))));
    let colon = terminated(tag(":"), peek(spaces));
    alt((long, hyphen, colon)).parse(input)
}

fn dash_or_colon(input: &str) -> Line<'_, &str> {
    alt((dash, tag(":"))).parse(input)
}

/// Whether a sentence could begin here.
fn opens_sentence(rest: &str) -> bool {
    let start: Line<'_, char> = preceded(
        space,
        satisfy(|first| {
            first.is_uppercase() || first.is_ascii_digit() || matches!(first, '"' | '“' | '\'' | '‘' | '’' | '«' | '$' | '£' | '€')
        }),
    )
    .parse(rest);
    rest.trim().is_empty() || start.is_ok()
}

/// Whether words are in capital letters, `McALLEN` too.
fn is_capitals(words: &str) -> bool {
    let upper = |word: &str| !word.strip_prefix("Mc").unwrap_or(word).contains(char::is_lowercase);
    words.split(' ').all(upper) && words.chars().filter(|letter| letter.is_uppercase()).count() >= 2
}

fn is_city(place: &str) -> bool {
    is_listed(place, &CITIES)
}

fn is_region(name: &str) -> bool {
    is_listed(name.trim_end_matches('.'), &REGIONS)
}

/// Whether an agency is known, or is named as outlets are: `Leeds News Service`, `LeedsWire`.
fn is_agency(agency: &str) -> bool {
    let last =
        |word: &'_ str| word.rfind(char::is_uppercase).and_then(|at| word.get(at..)).is_some_and(|last| is_listed(last, &OUTLET_WORDS));
    let outlet = |word: &str| is_listed(word, &OUTLET_WORDS) || is_listed(word, &AGENCIES) || last(word);
    is_listed(agency, &AGENCIES) || agency.split_whitespace().any(outlet)
}

impl<'a> Parts<'a> {
    /// Whether the place is in capital letters; `None` where there is no place.
    fn capitals(&self) -> Option<bool> {
        self.places.first().map(|place| is_capitals(place))
    }

    /// The end of a dateline that has no dash as others have: one run together with the text, a sign of another kind, a
    /// period behind date and agency, or nothing at all behind an agency. Only what else it holds can say that it is one.
    fn loose_end<'r>(&self, rest: &'r str) -> Option<(&'r str, &'static str)> {
        let left = rest.trim_start_matches([' ', ',']);
        let supported = self.agency || self.date.is_some() && !self.places.is_empty();
        let framed = self.text.ends_with(')') && self.text.contains("-(") && self.capitals() == Some(true);
        if let Some(left) = left.strip_prefix('-').filter(|_| framed || supported && left.len() < rest.len()) {
            return opens_sentence(left).then_some((left, "-"));
        }
        if let Some(left) = [">>", "•", "|"].iter().find_map(|sign| left.strip_prefix(sign)) {
            return (supported || self.is_city() || self.known_region).then_some((left, "-"));
        }
        let ended = left.strip_prefix('.').filter(|_| self.date.is_some());
        if !self.agency || !(ended.is_some() || self.capitals() == Some(true) || self.is_city() || self.known_region) {
            return None;
        }
        let left = ended.unwrap_or(left);
        (!left.is_empty() && opens_sentence(left)).then_some((left, ""))
    }

    fn is_city(&self) -> bool {
        self.places.iter().any(|place| is_city(place))
    }

    fn words(&self) -> usize {
        self.places.iter().map(|place| place.split(' ').count()).sum()
    }

    /// Whether a word of the place is one that labels a story.
    fn is_label(&self) -> bool {
        self.places.iter().flat_map(|place| place.split(' ')).any(|word| is_listed(word, &LABELS))
    }

    fn build(self, input: &'a str) -> Dateline<'a> {
        let excerpt = |piece: &&'a str| excerpt(input, piece);
        let day = self.date.and_then(|written| written.day_of(None)).zip(self.day);
        Dateline {
            excerpt: excerpt(&self.text.trim_end_matches([',', ' '])),
            places: self.places.iter().map(excerpt).collect(),
            region: self.region.as_ref().map(excerpt),
            date: self.day.as_ref().map(excerpt),
            day: day.map(|(day, text)| PublicationDate { excerpt: excerpt(&text), day }),
            agencies: self.agencies.iter().map(excerpt).collect(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Place, region, date, agencies, the rest of the text.
    fn read(text: &str) -> Option<String> {
        let (rest, found) = dateline(text).or_else(|_| dateline_alone(text)).or_else(|_| dateline_without_dash(text)).ok()?;
        let all = |list: &[crate::Excerpt<'_>]| list.iter().map(|part| part.text.to_string()).collect::<Vec<_>>().join("+");
        let one = |part: Option<&crate::Excerpt<'_>>| part.map(|part| part.text.to_string()).unwrap_or_default();
        Some([all(&found.places), one(found.region.as_ref()), one(found.date.as_ref()), all(&found.agencies), rest.to_owned()].join("|"))
    }

    #[test]
    fn datelines_in_the_styles_of_agencies_and_papers() {
        for (text, parts) in [
            ("LEEDS (AP) — The mill", "LEEDS|||AP|The mill"),
            ("LEEDS March 13 -The mill", "LEEDS||March 13||The mill"),
            ("LEEDS (Dec. 15, 2021) -- The mill", "LEEDS||Dec. 15, 2021||The mill"),
            ("(Reuters) - The mill", "|||Reuters|The mill"),
            ("Leeds, 2 March (TASS). The mill", "Leeds||2 March|TASS|The mill"),
            ("MILLTOWN, March 2 /PRNewswire/ -- The mill", "MILLTOWN||March 2|PRNewswire|The mill"),
            ("MILLTOWN, England--(BUSINESS WIRE)--The mill", "MILLTOWN|England||BUSINESS WIRE|The mill"),
            ("MILLTOWN [AP] — The mill", "MILLTOWN|||AP|The mill"),
            ("MILLTOWN (RNS) The mill", "MILLTOWN|||RNS|The mill"),
            ("Milltown, England (CNN)The mill", "Milltown|England||CNN|The mill"),
            ("Milltown, England – The mill", "Milltown|England|||The mill"),
            ("FORT McMILL, Alta. - The mill", "FORT McMILL|Alta.|||The mill"),
            ("HONOLULU >> The mill", "HONOLULU||||The mill"),
            ("LEEDS, Dec 15 (Reuters) - The mill", "LEEDS||Dec 15|Reuters|The mill"),
            ("SELMA, N.C.—The mill", "SELMA|N.C.|||The mill"),
            ("MILLTOWN -(Agency)- The mill", "MILLTOWN|||Agency|The mill"),
            ("LYON, Jan. 8 -- The mill", "LYON||Jan. 8||The mill"),
            ("ATLANTA (AP) _ The mill", "ATLANTA|||AP|The mill"),
            ("SALEM, Ore., Feb 26 - The mill", "SALEM|Ore.|Feb 26||The mill"),
            ("SALEM, Ore., - March 4 - The mill", "SALEM|Ore.|March 4||The mill"),
            ("Saint-Avold, Nov. 3 (LNA) – The mill", "Saint-Avold||Nov. 3|LNA|The mill"),
            ("Salem, march 4 - The mill", "Salem||march 4||The mill"),
            ("Nagpur (India) (AFP) – The mill", "Nagpur|India||AFP|The mill"),
            ("PRETORIA March 13 - The mill", "PRETORIA||March 13||The mill"),
            ("HALIFAX, Nova Scotia — The mill", "HALIFAX|Nova Scotia|||The mill"),
            ("PARIS and LYON — The mill", "PARIS+LYON||||The mill"),
            ("PARIS/LYON (AFP) - The mill", "PARIS+LYON|||AFP|The mill"),
            ("MILLTOWN, Wales/PARIS (AFP) - The mill", "MILLTOWN+PARIS|Wales||AFP|The mill"),
            ("PARIS, 15 December 2021 (AFP/Reuters) - The mill", "PARIS||15 December 2021|AFP+Reuters|The mill"),
            ("RIO DE JANEIRO: The mill", "RIO DE JANEIRO||||The mill"),
            ("Dec 29 (Reuters) - The mill", "||Dec 29|Reuters|The mill"),
            ("ST. IVES, England — The mill", "ST. IVES|England|||The mill"),
            ("MILLTOWN — The mill", "MILLTOWN||||The mill"),
            ("MILL NEWS, Va., March 4 - The mill", "MILL NEWS|Va.|March 4||The mill"),
            ("DEN HAAG, dinsdag", "DEN HAAG||dinsdag||"),
            ("LEEDS, England", "LEEDS|England|||"),
            ("LEEDS, March 3 (AP)", "LEEDS||March 3|AP|"),
            ("LONDON", "LONDON||||"),
            ("Leeds President Okafor came", "Leeds||||President Okafor came"),
            ("New York The mill closed", "New York||||The mill closed"),
        ] {
            assert_eq!(read(text).as_deref(), Some(parts), "{text}");
        }
    }

    #[test]
    fn look_alikes_are_prose() {
        for text in [
            "FIX IS IN: The mill was sold before",
            "SIEGEL--Jerome. The board of the mill",
            "BREAKING — The mill closed",
            "EDITOR’S PICK — The mill closed",
            "A LONG DAY — The mill closed",
            "FILE - In this March 3, 2021, photo, the mill stands empty",
            "MILLS | The mill closed",
            "(The mill closed) - Ana Ruiz",
            "Associated Press (AP) President Ana Ruiz said so",
            "Sen. Ana Ruiz (D-Ohio) said so",
            "MILL NOT CLOSED, JUST TOO EARLY - Ana Ruiz and Tom Okafor",
            "WEDNESDAY’S - Links to the best of the week",
            "IN the heart of Leeds",
            "Leeds Mayor Ana Ruiz came",
            "Leeds United won",
            "Ana Ruiz — the mayor — came",
            "RUIZ: The mill will stay",
            "The mill (AP) said",
            "Q: When did the mill close?",
            "March 3 - The mill closes",
            "MILL CLOSES",
        ] {
            assert_eq!(read(text), None, "{text}");
        }
    }
}
