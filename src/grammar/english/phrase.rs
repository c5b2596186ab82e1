//! Words and phrases that the rules of the parts share.
//!
//! Rules here and beside read text (`&str`), not tokens: they look at a line or at the first words of one, and
//! what they find stands in the text as it was given, so that its span follows from where it stands.

use nom::branch::alt;
use nom::bytes::complete::{tag, take_while, take_while1};
use nom::character::complete::char;
use nom::combinator::{opt, recognize, verify};
use nom::error::{Error, ErrorKind};
use nom::sequence::{preceded, terminated};
use nom::{Err, IResult, Parser};

use crate::grammar::layout::{is_blank, width};
use crate::lexicon::english::people::{BODY_ENDINGS, LEGAL_FORMS};
use crate::lexicon::list::List;
use crate::model::excerpt::Excerpt;
use crate::span::Span;

/// What a rule makes of the text it is given.
pub(crate) type Line<'a, T> = IResult<&'a str, T>;

/// The excerpt of `text` that `piece`, a part of it, is.
pub(crate) fn excerpt<'a>(text: &'a str, piece: &'a str) -> Excerpt<'a> {
    let start = (piece.as_ptr() as usize).saturating_sub(text.as_ptr() as usize);
    Excerpt::new(text, Span::new(start, start + piece.len()))
}

/// What `text` has before `rest`, its end, without white space after it.
pub(crate) fn before<'a>(text: &'a str, rest: &str) -> &'a str {
    text.get(..text.len() - rest.len().min(text.len())).unwrap_or_default().trim_end_matches(is_blank)
}

/// The beginning of a text, no longer than `limit` bytes.
pub(crate) fn prefix(text: &str, limit: usize) -> &str {
    let end = (0..=limit.min(text.len())).rev().find(|end| text.is_char_boundary(*end)).unwrap_or_default();
    text.get(..end).unwrap_or(text)
}

/// Whether a text is no longer than so many bytes, whatever ends its lines.
#[inline]
pub(crate) fn fits(text: &str, limit: usize) -> bool {
    text.len() <= limit || text.len() <= 2 * limit && width(text) <= limit
}

/// The end of a text, no longer than `limit` bytes, whatever ends its lines.
pub(crate) fn suffix(text: &str, limit: usize) -> &str {
    let mut start = text.len().saturating_sub(limit);
    let behind = |start: usize| text.as_bytes().get(start..).unwrap_or_default();
    // What is added to make up for line ends of two bytes may have such ends itself: there are few.
    let mut left = if memchr::memchr(b'\r', behind(start)).is_some() { 4 } else { 0 };
    while left > 0 {
        start = text.len().saturating_sub(limit + memchr::memchr_iter(b'\r', behind(start)).count());
        left -= 1;
    }
    (start..=text.len()).find_map(|start| text.get(start..)).unwrap_or_default()
}

/// The failure of a rule at this place.
pub(crate) fn fail<T>(input: &str) -> Line<'_, T> {
    Err(Err::Error(Error::new(input, ErrorKind::Verify)))
}

/// Whether a word is one of a list of the lexicon.
pub(crate) fn is_listed(word: &str, list: &List) -> bool {
    list.like(word).iter().any(|listed| same(word, listed))
}

/// Whether a line has a digit; all of its bytes are looked at, as many at once as the processor can.
pub(crate) fn has_digit(text: &str) -> bool {
    text.bytes().fold(false, |found, byte| found | byte.is_ascii_digit())
}

/// The longest phrase of a list of the lexicon that a line begins with, as whole words.
#[inline]
pub(crate) fn listed_opening(line: &str, list: &List) -> Option<&'static str> {
    match list.opening(line) {
        [] => None,
        phrases => longest_opening(line, phrases).map(|(phrase, _)| phrase),
    }
}

/// The longest of a few phrases that a line begins with, and how many bytes of the line it is. They are sorted: of those that a line
/// begins with each begins the next.
fn longest_opening(line: &str, phrases: &[&'static str]) -> Option<(&'static str, usize)> {
    let may = |phrase: &&str| phrase.len() <= line.len() && may_open(line, phrase);
    phrases.iter().rev().copied().filter(may).find_map(|phrase| Some((phrase, opening_length(line, phrase)?)))
}

/// Whether the first four bytes of a line could be those of a listed phrase: most phrases are turned away by this.
#[inline]
fn may_open(line: &str, phrase: &str) -> bool {
    let (Some(written), Some(listed)) = (line.as_bytes().first_chunk::<4>(), phrase.as_bytes().first_chunk::<4>()) else {
        return true;
    };
    // The lowest five bits are the same for capitals and small letters.
    let differ = (u32::from_le_bytes(*written) ^ u32::from_le_bytes(*listed)) & 0x1F1F_1F1F;
    // White space of any kind may stand for a space, and a letter of another script may be one in the other case.
    differ == 0 || !written.is_ascii() || listed.iter().any(|byte| *byte <= b' ' || !byte.is_ascii())
}

/// Whether a word is one of a few, given in lower case.
pub(crate) fn is_one_of(word: &str, few: &[&str]) -> bool {
    few.iter().any(|listed| same(word, listed))
}

/// The letters that the words of a list, given in lower case, begin with, as bits.
pub(crate) const fn initials(list: &[&str]) -> u32 {
    let mut found = 0;
    let mut left = list;
    while let [word, rest @ ..] = left {
        if let [letter, ..] = word.as_bytes() {
            found |= 1 << (*letter & 31);
        }
        left = rest;
    }
    found
}

/// Whether a word may be of a list whose words begin with these letters; most words are turned away by this.
pub(crate) fn may_begin(word: &str, initials: u32) -> bool {
    word.as_bytes().first().is_some_and(|letter| initials >> (letter & 31) & 1 != 0)
}

/// Whether a word is the listed one, which is in lower case. Nearly all are of another length.
#[inline]
pub(crate) fn same(word: &str, listed: &str) -> bool {
    word.len() == listed.len() && is_spelled(word, listed)
}

/// The same of two that are as long.
fn is_spelled(word: &str, listed: &str) -> bool {
    word.eq_ignore_ascii_case(listed) || !listed.is_ascii() && word.chars().flat_map(char::to_lowercase).eq(listed.chars())
}

/// Whether a line begins with a listed phrase, which is in lower case, and goes on with another word or none.
pub(crate) fn begins_with(line: &str, phrase: &str) -> bool {
    opening_length(line, phrase).is_some()
}

/// How many bytes of a line are a listed phrase that it begins with: white space of any kind may be between its words.
pub(crate) fn opening_length(line: &str, phrase: &str) -> Option<usize> {
    // Most lines differ in one of the first letters: not worth a closer look. A letter of another script may be one in
    // the other case, and white space of any kind a space.
    let settled = |written: u8, listed: u8| (listed > b' ' || written > b' ') && written.is_ascii() && listed.is_ascii();
    let mut differs = false;
    for (written, listed) in line.bytes().zip(phrase.bytes()) {
        if written != listed && !written.eq_ignore_ascii_case(&listed) {
            if settled(written, listed) {
                return None;
            }
            differs = true;
            break;
        }
    }
    let mut rest = line;
    if let Some(left) = line.get(phrase.len()..).filter(|_| !differs) {
        rest = left;
    } else {
        let mut words = phrase.split(' ').peekable();
        while let Some(word) = words.next() {
            rest = rest.get(..word.len()).filter(|start| same(start, word)).and_then(|_| rest.get(word.len()..))?;
            if words.peek().is_some() {
                let left = rest.trim_start_matches(is_blank);
                rest = Some(left).filter(|left| left.len() < rest.len())?;
            }
        }
    }
    let whole = !phrase.ends_with(char::is_alphanumeric) || !rest.starts_with(char::is_alphanumeric);
    whole.then(|| line.len() - rest.len())
}

/// The text without the mark and closing quotation marks at its end.
pub(crate) fn without_end_marks(text: &str) -> &str {
    // Most lines end with a letter or a period.
    if let [b'0'..=b'9' | b'A'..=b'Z' | b'a'..=b'z', .., last] = text.as_bytes()
        && let bare = text.strip_suffix('.').unwrap_or(text)
        && (last.is_ascii_alphanumeric() || bare.ends_with(|last: char| last.is_ascii_alphanumeric()))
    {
        return bare;
    }
    text.trim_end_matches(|mark: char| {
        is_blank(mark) || matches!(mark, '.' | ':' | ';' | ',' | '!' | '?' | '…' | '"' | '”' | '>' | '»' | '→')
    })
    .trim_start_matches(['"', '“', '»', '>', '•'])
}

/// ```text
/// space = *white-space
/// ```
pub(crate) fn space(input: &str) -> Line<'_, &str> {
    // Mostly there is none.
    match input.as_bytes() {
        [b'!'..=b'~', ..] => Ok((input, input.get(..0).unwrap_or_default())),
        _ => take_while(is_blank).parse(input),
    }
}

/// ```text
/// spaces = 1*white-space
/// ```
pub(crate) fn spaces(input: &str) -> Line<'_, &str> {
    take_while1(is_blank).parse(input)
}

/// A word given in lower case, in any case, whole.
pub(crate) fn keyword<'a>(listed: &'static str) -> impl Fn(&'a str) -> Line<'a, &'a str> {
    move |input| {
        let length = opening_length(input, listed);
        match length.and_then(|length| Some((input.get(length..)?, input.get(..length)?))) {
            Some(found) => Ok(found),
            None => fail(input),
        }
    }
}

/// The longest of the listed phrases that the input begins with; the list is in lower case and sorted.
pub(crate) fn one_of_phrases<'a>(list: &'static List) -> impl Fn(&'a str) -> Line<'a, &'a str> {
    move |input| {
        let phrases = list.opening(input);
        let length = if phrases.is_empty() { None } else { longest_opening(input, phrases).map(|(_, length)| length) };
        match length.and_then(|length| input.split_at_checked(length)) {
            Some((found, rest)) => Ok((rest, found)),
            None => fail(input),
        }
    }
}

/// ```text
/// number = 1*digit
/// ```
/// of between `least` and `most` digits, and not part of a longer number.
pub(crate) fn number<'a>(least: usize, most: usize) -> impl Fn(&'a str) -> Line<'a, &'a str> {
    move |input| {
        let digits = input.bytes().take_while(u8::is_ascii_digit).count();
        match input.split_at_checked(digits) {
            Some((number, rest)) if (least..=most).contains(&digits) => Ok((rest, number)),
            _ => fail(input),
        }
    }
}

/// ```text
/// dash = "—" / "–" / "―" / "--" ["-"] / "-" / "_"
/// ```
pub(crate) fn dash(input: &str) -> Line<'_, &str> {
    alt((tag("—-"), tag("—"), tag("–"), tag("―"), tag("---"), tag("--"), tag("−"), tag("-"), tag("_"))).parse(input)
}

/// A word of letters, with the marks that stand in names: `O'Brien`, `Jean-Luc`, `J.`, `ST.`
///
/// ```text
/// name-word = letter *(letter / digit / "'" / "’" / "." / "-" (letter / digit))
/// ```
pub(crate) fn name_word(input: &str) -> Line<'_, &str> {
    let mut end = 0;
    let mut hyphen = false;
    for (at, next) in input.char_indices() {
        // Nearly all are.
        if next.is_ascii_alphabetic() {
            (hyphen, end) = (false, at + 1);
            continue;
        }
        let letter = next.is_alphanumeric() || is_combining(next);
        let mark = matches!(next, '\'' | '’' | '‘' | '`' | '.');
        match next {
            _ if at == 0 && !next.is_alphabetic() => return fail(input),
            '-' if at > 0 && !hyphen => hyphen = true,
            _ if letter || mark && !hyphen => {
                hyphen = false;
                end = at + next.len_utf8();
            }
            _ => break,
        }
    }
    match (input.get(..end), input.get(end..)) {
        (Some(word), Some(rest)) if !word.is_empty() => Ok((rest, word)),
        _ => fail(input),
    }
}

/// Whether a character is an accent of the letter before it.
fn is_combining(character: char) -> bool {
    matches!(character, '\u{300}'..='\u{36F}')
}

/// A word that begins with a capital letter, or a particle of names with one after it: `de Souza`, `al-Amr`.
pub(crate) fn capital_word(input: &str) -> Line<'_, &str> {
    verify(name_word, |word: &str| word.starts_with(char::is_uppercase)).parse(input)
}

/// A name: capital words with particles between them.
///
/// ```text
/// name     = [particle SP] capital-word 0*5([particle SP] SP capital-word) [", Jr."]
/// particle = "de" / "van" / "von" / "bin" / …
/// ```
///
/// `Ana Ruiz`, `Tom O. van der Berg Jr.`
pub(crate) fn name(input: &str) -> Line<'_, &str> {
    const PARTICLES: &[&str] = &[
        "de", "del", "della", "den", "der", "di", "do", "dos", "du", "da", "la", "le", "el", "al", "bin", "ibn", "ter", "ten", "van",
        "von", "y", "zu",
    ];
    let particle = || terminated(verify(name_word, |word: &str| PARTICLES.contains(&word)), spaces);
    let hyphenated = verify(name_word, |word: &str| {
        word.starts_with("al-") || word.starts_with("el-") || word.starts_with("d'") || word.starts_with("d’")
    });
    let first = recognize((opt(particle()), capital_word));
    let next = recognize((spaces, opt(particle()), opt(particle()), alt((capital_word, hyphenated))));
    one_sentence(first, next, 5).parse(input)
}

/// Capital words, up to `most`, that no sentence ends between: `Salt Lake City`, `St. Ives`.
pub(crate) fn capital_words<'a>(most: usize) -> impl Fn(&'a str) -> Line<'a, &'a str> {
    move |input| one_sentence(capital_word, recognize((spaces, capital_word)), most.saturating_sub(1)).parse(input)
}

/// One rule, then another up to `most` times, as long as no period ends a sentence between them.
fn one_sentence<'a>(
    mut first: impl Parser<&'a str, Output = &'a str, Error = Error<&'a str>>,
    mut next: impl Parser<&'a str, Output = &'a str, Error = Error<&'a str>>,
    most: usize,
) -> impl FnMut(&'a str) -> Line<'a, &'a str> {
    move |input| {
        let (mut rest, mut last) = first.parse(input)?;
        for _ in 0..most {
            let abbreviation = |word: &str| word.chars().count() <= 3 || word.contains('.');
            let ended = last.strip_suffix('.').is_some_and(|word| !abbreviation(word.trim_start()));
            match next.parse(rest) {
                Ok((left, word)) if !ended => (rest, last) = (left, word),
                _ => break,
            }
        }
        Ok((rest, before(input, rest)))
    }
}

/// What stands between the names of a list.
///
/// ```text
/// and = ["," SP] ("and" / "&" / "with") SP / "," SP / ";" SP
/// ```
pub(crate) fn and(input: &str) -> Line<'_, &str> {
    let word = alt((keyword("and"), tag("&"), keyword("with"), keyword("und"), keyword("et")));
    alt((
        recognize((opt((space, char(','))), spaces, word, spaces)),
        recognize((space, char(','), spaces)),
        recognize((space, char(';'), spaces)),
    ))
    .parse(input)
}

/// What is in parentheses, without a line break or parenthesis in it.
pub(crate) fn bracketed(input: &str) -> Line<'_, &str> {
    let inside = take_while1(|next: char| !matches!(next, '(' | ')' | '[' | ']'));
    preceded(char('('), terminated(inside, char(')'))).parse(input)
}

/// Whether a word is the legal form of a firm, which its name has on paper alone: `Corp.`
pub(crate) fn is_legal_form(word: &str) -> bool {
    is_listed(word.trim_end_matches('.'), &LEGAL_FORMS)
}

/// `Cruises`: whether a word in the plural ends the names of bodies, and is nobody’s family name.
pub(crate) fn ends_firm(word: &str) -> bool {
    word.ends_with('s') && is_listed(word, &BODY_ENDINGS)
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]
mod tests {
    use super::*;

    #[test]
    fn names_end_where_small_words_begin() {
        for (text, found) in [
            ("Ana Ruiz reported", "Ana Ruiz"),
            ("Tom O. van der Berg Jr. and", "Tom O. van der Berg Jr."),
            ("Mary-Ann O’Brien, who", "Mary-Ann O’Brien"),
            ("Ana Ruiz--and", "Ana Ruiz"),
        ] {
            assert_eq!(name(text).map(|(_, name)| name), Ok(found), "{text}");
        }
        assert!(name("the mayor").is_err());
    }

    #[test]
    fn phrases_are_whole_words_in_any_case() {
        assert!(!begins_with("Reading on", "read") && begins_with("READ on", "read"));
        assert!(same("MONTRÉAL", "montréal"));
        assert_eq!(one_of_phrases(const { &List::of(&["read", "read more"]) })("Read more here"), Ok((" here", "Read more")));
    }

    #[test]
    fn lists_are_sorted_and_in_lower_case() {
        use crate::lexicon::english::{calendar, furniture, people, places, press};
        let lists = [
            &calendar::MONTH_OPENINGS,
            &calendar::WEEKDAYS,
            &calendar::ZONES,
            &furniture::BOILERPLATE_LINES,
            &furniture::BOILERPLATE_OPENINGS,
            &furniture::CORRECTION_LABELS,
            &furniture::CORRECTION_PHRASES,
            &furniture::DATE_LABELS,
            &furniture::FIELD_OPENINGS,
            &furniture::LINK_LABELS,
            &furniture::OFFERS,
            &furniture::PICTURE_ENDINGS,
            &furniture::PICTURE_LABELS,
            &furniture::PICTURE_SMALL,
            &furniture::PROMPTS,
            &furniture::QUESTION_WORDS,
            &furniture::SECTIONS,
            &furniture::SOCIAL_WORDS,
            &places::CITIES,
            &places::LABELS,
            &places::OPENERS,
            &places::REGIONS,
            &people::BODY_ENDINGS,
            &people::LEGAL_FORMS,
            &people::PLACED_ENDINGS,
            &press::AGENCIES,
            &press::BYLINE_OPENINGS,
            &press::BYLINE_SMALL,
            &press::CREDITED_DEEDS,
            &press::CREDITED_RESEARCH,
            &press::CREDIT_ENDINGS,
            &press::CREDITED_STORY,
            &press::CREDITED_WORK,
            &press::CREDIT_LABELS,
            &press::CREDIT_VERBS,
            &press::CREDIT_WITH,
            &press::CREDIT_WORDS,
            &press::NOT_AUTHORS,
            &press::OUTLET_WORDS,
            &press::ROLE_WORDS,
            &press::WRITERS,
        ];
        for list in lists {
            let words = list.words();
            assert!(words.is_sorted() && words.iter().all(|phrase| phrase.to_lowercase() == **phrase), "{list:?}");
            assert!(words.iter().all(|phrase| is_listed(phrase, list)), "{list:?}");
        }
    }

    #[test]
    fn openings_cover_what_they_open() {
        use crate::lexicon::english::{calendar, furniture};
        assert!(furniture::FIELDS.iter().all(|(name, _)| !furniture::FIELD_OPENINGS.opening(name).is_empty()));
        assert!(calendar::MONTHS.iter().all(|(name, _)| !calendar::MONTH_OPENINGS.opening(name).is_empty()));
    }

    #[test]
    fn an_excerpt_knows_where_it_stands() {
        let text = "by Ana Ruiz";
        assert_eq!(excerpt(text, text.get(3..6).unwrap()).span, Span::new(3, 6));
        assert_eq!(before(text, " Ruiz"), "by Ana");
    }
}
