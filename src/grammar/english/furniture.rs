//! What belongs to the page, the picture or the newsroom and not to the story's text: boilerplate, captions,
//! corrections, sections, header fields.
//!
//! These are tests of whole lines rather than productions; each looks at the beginning or the end of one.

use nom::Parser;
use nom::bytes::complete::take_while1;
use nom::character::complete::char;
use nom::sequence::terminated;

use super::phrase::{Line, begins_with, fail, is_listed, is_one_of, listed_opening, same, space, suffix, without_end_marks};
use crate::lexicon::english::furniture::{
    BOILERPLATE_LINES, BOILERPLATE_OPENINGS, CORRECTION_LABELS, CORRECTION_PHRASES, FIELDS, Field, PICTURE_ENDINGS, PICTURE_LABELS,
    SECTIONS, SOCIAL_WORDS,
};
use crate::lexicon::english::press::AGENCIES;

/// The longest line that can be boilerplate by its beginning alone, in bytes.
const LONGEST_BOILERPLATE: usize = 200;

/// The longest credit of a picture, in bytes.
const LONGEST_CREDIT: usize = 120;

/// The longest line that is boilerplate as a whole, in bytes.
const LONGEST_LABEL: usize = 24;

/// The longest caption, in bytes.
const LONGEST_CAPTION: usize = 700;

/// Which first letters the phrases of furniture have: one bit for each three, so that a paragraph that begins
/// with none of them, as nearly all do, is told by one look.
const FIRST_LETTERS: [u64; 16] = {
    let lists = [BOILERPLATE_OPENINGS.words(), CORRECTION_LABELS.words(), CORRECTION_PHRASES.words(), SOCIAL_WORDS.words()];
    let (mut bits, mut list) = ([0u64; 16], 0);
    while list < lists.len() {
        let mut phrase = 0;
        while phrase < lists[list].len() {
            let bit = letters(lists[list][phrase].as_bytes());
            bits[bit / 64] |= 1 << (bit % 64);
            phrase += 1;
        }
        list += 1;
    }
    bits
};

/// A number below 1,024 made of the first three letters of a text.
const fn letters(text: &[u8]) -> usize {
    let (mut number, mut index) = (0, 0);
    while index < 3 && index < text.len() {
        number = (number * 29 + (text[index] | 0x20) as usize) % 1021;
        index += 1;
    }
    number
}

/// Whether a phrase of furniture could begin this line: marks before it aside.
fn may_be_furniture(line: &str) -> bool {
    let letter = line.as_bytes().first().is_some_and(u8::is_ascii_alphabetic);
    let bit = letters(line.as_bytes());
    !letter || FIRST_LETTERS[bit / 64] & 1 << (bit % 64) != 0
}

/// Whether a line belongs to the site or the wire and not to the story: `Read more`, `ADVERTISEMENT`,
/// `Follow Ana Ruiz on Twitter`, `© 2021 The Leeds Courier`.
pub(crate) fn is_boilerplate(line: &str) -> bool {
    let bare = without_end_marks(line);
    let empty = !bare.starts_with(char::is_alphanumeric) && !bare.contains(char::is_alphanumeric);
    if bare.len() <= LONGEST_LABEL && is_listed(bare, &BOILERPLATE_LINES) || empty || is_markup(line) {
        return true;
    }
    if line.len() <= LONGEST_BOILERPLATE && ends_with_word(bare, "all rights reserved") {
        return true;
    }
    if !may_be_furniture(line) {
        return false;
    }
    let owned = begins_with(line, "copyright")
        && line
            .get(9..)
            .is_some_and(|rest| rest.trim_start().starts_with(|first: char| first.is_ascii_digit() || matches!(first, '©' | '(' | ':')));
    if owned || line.len() > LONGEST_BOILERPLATE {
        return owned || line.starts_with('©');
    }
    let start = line.trim_start_matches(['(', '[', '*', '>', '»', '"', '“', '-', '—', ' ', '\u{FEFF}']);
    match listed_opening(start, &BOILERPLATE_OPENINGS) {
        // One word is not enough where a sentence may begin with it.
        Some(phrase) if !phrase.contains(' ') && !phrase.ends_with(':') && phrase != "©" => {
            let rest = start.get(phrase.len()..).unwrap_or_default();
            let ordered = phrase == "subscribe" && !is_sentence_of_story(start);
            ordered || rest.trim_start().starts_with([':', '|']) || start.split_whitespace().count() <= 2
        }
        Some(_) => true,
        None => is_social(start),
    }
}

/// Whether a line asks to follow somebody, or tells where they are found: `Follow Ana Ruiz on Twitter @anaruiz`,
/// `Twitter: @anaruiz`.
fn is_social(line: &str) -> bool {
    let network = |word: &str| is_listed(word, &SOCIAL_WORDS) && !same(word, "follow");
    let (first, rest) = line.split_once([' ', ':']).unwrap_or((line, ""));
    if !same(first, "follow") && !network(first) {
        return false;
    }
    let handle = line.contains('@') || line.contains("://");
    (same(first, "follow") && (handle || line.split_whitespace().any(|word| network(word.trim_end_matches(['.', ':', ','])))))
        || (network(first) && handle && rest.split_whitespace().count() <= 8)
}

/// Whether a line is left over from a page's markup: a tag and nothing outside it, or a rule of a style sheet.
fn is_markup(line: &str) -> bool {
    if !line.ends_with(['{', '}', ';', '>']) {
        return false;
    }
    let style = line.ends_with('{')
        || line == "}"
        || line.ends_with(';') && line.contains(':') && !line.contains(' ')
        || line.ends_with(';')
            && line.split_once(": ").is_some_and(|(name, _)| name.chars().all(|letter| letter.is_ascii_lowercase() || letter == '-'));
    style || line.starts_with('<') && line.ends_with('>') && line.matches('<').count() <= 2 && !line.contains("><") && line.len() < 60
}

/// Whether a line that begins like boilerplate goes on as a sentence does: it ends as one, and has a comma or
/// many words.
fn is_sentence_of_story(line: &str) -> bool {
    line.trim_end_matches(['"', '”', ')']).ends_with(['.', '?', '!']) && line.split_whitespace().count() > 5
}

/// Whether a line corrects the story or is a note of its editors, and whether the text follows on the next line.
pub(crate) fn correction(line: &str) -> Option<bool> {
    if !may_be_furniture(line) {
        return None;
    }
    let start = line.trim_start_matches(['(', '[', '*', '"', '“', '—', '-', ' ']);
    if let Some(label) = listed_opening(start, &CORRECTION_LABELS) {
        let rest = start.get(label.len()..).unwrap_or_default().trim_start();
        let bare = rest.trim_matches([':', '.', ' ', '*', ']', ')']);
        if bare.is_empty() {
            return Some(rest.starts_with(':') || !label.ends_with("appended"));
        }
        if rest.starts_with([':', '.', '(', '—', '–', '|', '-', '*']) {
            return Some(false);
        }
    }
    listed_opening(start, &CORRECTION_PHRASES).map(|_| false)
}

/// Whether a line is a picture's caption or credit: it ends with a credit, or begins with `Photo:`.
///
/// ```text
/// caption = [words] credit
/// credit  = "Image:" name / "(" "Photo by" name ")" / name ("/" / " via ") agency / "AP Photo/" name …
/// ```
pub(crate) fn is_caption(line: &str) -> bool {
    if line.len() > LONGEST_CAPTION {
        return false;
    }
    let whole = line.trim_end_matches(['.', ' ']);
    let end = suffix(whole, LONGEST_CREDIT);
    // In brackets at the end: what stands in them.
    if let Some(inside) = end.strip_suffix([')', ']'])
        && let Some(at) = inside.rfind(['(', '['])
        && is_picture_credit(inside.get(at + 1..).unwrap_or_default())
    {
        return true;
    }
    if whole.ends_with(['”', '"', '’', '\'']) {
        return false;
    }
    let end = end.trim_end_matches([')', ']', '.', ' ']);
    // `Image: Ana Ruiz` and the like at the line's end.
    if let Some(colon) = end.rfind(':') {
        let (before, name) = (end.get(..colon).unwrap_or_default().trim_end(), end.get(colon + 1..).unwrap_or_default());
        if ending_label(before).is_some_and(|label| label.len() == before.len() || label.starts_with(char::is_uppercase))
            && credit_name(name)
        {
            return true;
        }
    }
    // `PHOTO: Ana Ruiz at the mill on Friday.`
    let opening = listed_opening(line, &PICTURE_LABELS).and_then(|label| line.get(label.len()..)).and_then(|rest| rest.strip_prefix(':'));
    if opening.is_some_and(|rest| rest.trim_start().starts_with(char::is_uppercase)) {
        return true;
    }
    whole.len() <= LONGEST_CREDIT && (is_picture_credit(end) && end.split_whitespace().count() <= 10 || is_labelled_picture(end))
}

/// The label of a picture that a text ends with: `… in 1908. Image`.
fn ending_label(text: &str) -> Option<&str> {
    // A label has at most three words.
    let mut starts = text.rmatch_indices(' ').map(|(at, _)| at + 1);
    let mut starts = [starts.next(), starts.next(), starts.next()].into_iter().flatten().chain([0]);
    starts.find_map(|start| text.get(start..).filter(|label| is_listed(label, &PICTURE_LABELS)))
}

/// Whether a piece of text names a picture's maker: `Ana Ruiz/AFP/Getty Images`, `Photo by Ana Ruiz`, `AP Photo`.
fn is_picture_credit(text: &str) -> bool {
    /// Agencies whose name alone is more likely a word of something else than a picture's credit.
    const TOO_SHORT: &[&str] = &["ap", "pa", "reuters", "reuter", "afp", "upi", "nan", "uni", "tt", "cp", "tass", "bloomberg"];
    let text = text.trim_matches([' ', '.']);
    let agency = |name: &str| is_listed(name.trim(), &AGENCIES) || is_listed(name.trim(), &PICTURE_ENDINGS);
    let slashed = text.rsplit_once('/').is_some_and(|(before, last)| {
        let first = before.split('/').next().unwrap_or_default();
        agency(last) && credit_name(before) || (agency(first) || ends_with_word(first, "photo")) && credit_name(last)
    });
    let via = ["via ", "for ", "| "]
        .iter()
        .any(|join| split_at_word(text, join).is_some_and(|(before, last)| agency(last) && credit_name(before)));
    slashed || via || agency(text) && !is_one_of(text, TOO_SHORT) || is_labelled_picture(text)
}

/// A text before and behind the first place where a word stands that a space is part of: `for `.
fn split_at_word<'t>(text: &'t str, word: &str) -> Option<(&'t str, &'t str)> {
    let at = memchr::memchr_iter(b' ', text.as_bytes()).find(|at| text.get(at + 1..).is_some_and(|rest| rest.starts_with(word)))?;
    Some((text.get(..at)?, text.get(at + 1 + word.len()..)?))
}

/// Whether a text is a picture's label and a name: `Photo by Ana Ruiz`, `Photo: Ana Ruiz / Courier`.
fn is_labelled_picture(text: &str) -> bool {
    listed_opening(text, &PICTURE_LABELS).is_some_and(|label| {
        let rest = text.get(label.len()..).unwrap_or_default();
        let by = label.ends_with(" by") || label.ends_with("credit") || label.ends_with("courtesy") || rest.trim_start().starts_with(':');
        by && credit_name(rest.trim_start_matches([':', ' ']))
    })
}

/// Whether a text could be the name in a picture credit: short, and in capitals but for small words.
fn credit_name(name: &str) -> bool {
    let words = || name.split([' ', '/', ',', '|']).filter(|word| !word.is_empty());
    let small = |word: &str| {
        is_one_of(
            word,
            &[
                "by", "the", "of", "for", "via", "and", "courtesy", "from", "de", "van", "von", "der", "/", "&", "photo", "pool", "file",
                "handout",
            ],
        )
    };
    let count = words().count();
    (1..=9).contains(&count)
        && words().all(|word| {
            small(word) || word.starts_with(|first: char| first.is_uppercase() || matches!(first, '@' | '©')) || word.contains('.')
        })
        && words().any(|word| word.starts_with(|first: char| first.is_uppercase() || first == '@'))
}

/// Whether a text ends with a phrase given in lower case, as a whole word.
fn ends_with_word(text: &str, phrase: &str) -> bool {
    let text = text.trim_end();
    let Some(start) = text.len().checked_sub(phrase.len()) else { return false };
    let whole = text.get(..start).is_some_and(|before| !before.ends_with(char::is_alphanumeric));
    whole && text.get(start..).is_some_and(|end| same(end, phrase))
}

/// Whether a line is the name of a section: `World`, `BUSINESS`, `Arts & Culture`.
pub(crate) fn is_section(line: &str) -> bool {
    let words = |part: &str| is_listed(part.trim(), &SECTIONS);
    words(line) || line.len() <= 60 && line.split(['|', '/', '>', '›', '»']).count() > 1 && line.split(['|', '/', '>', '›', '»']).all(words)
}

/// A field of the head: its name and value.
///
/// ```text
/// field = name [SP] ":" [SP] value / "date" SP value
/// ```
pub(crate) fn field(input: &str) -> Line<'_, Field> {
    let (rest, _) = space(input)?;
    let named = terminated(take_while1(|letter: char| letter.is_alphabetic() || letter == ' '), (space, char(':'), space));
    let colon = { named }.parse(rest);
    if let Ok((value, name)) = colon {
        let found = FIELDS.iter().find(|(field, _)| same(name.trim(), field));
        return match found {
            Some((_, field)) if !value.is_empty() => Ok((value, *field)),
            _ => fail(input),
        };
    }
    match rest.split_once(char::is_whitespace) {
        Some((name, value)) if same(name, "date") && value.trim_start().starts_with(|digit: char| digit.is_ascii_digit()) => {
            Ok((value.trim_start(), Field::Date))
        }
        _ => fail(input),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn boilerplate_and_its_look_alikes() {
        for line in [
            "Read more",
            "READ MORE: Mill closes",
            "ADVERTISEMENT",
            "Advertisement",
            "© 2021 The Leeds Courier",
            "Copyright 2021 The Leeds Courier. All rights reserved.",
            "Follow Ana Ruiz on Twitter @anaruiz.",
            "Twitter: @anaruiz.",
            "Reuter",
            "REUTER...",
            "more",
            "ABSTRACT.",
            "FULL TEXT.",
            "\"Related:\"",
            "Also on Courier:",
            "Sign up for our newsletter",
            "Like the page:",
            "Contact the writer: 555-0142 or ana@courier.example",
            "Follow Ana Ruiz on social media. © 2021 The Leeds Courier. All rights reserved.",
            "* * *",
            "—-",
            ".mill-box {",
            "padding-top:20px;",
        ] {
            assert!(is_boilerplate(line), "{line}");
        }
        for line in [
            "Share prices fell in Leeds on Friday.",
            "More than a hundred people came.",
            "Related companies were hit as well, he said.",
            "Following the vote, the mill closed.",
            "Twitter became a place for grief, and so did the mill.",
            "Advertising giant leaves Leeds",
            "Copyright bill passes",
            "Trending upward, the mill’s shares had doubled.",
            "Subscribers to the mill’s newsletter were told on Friday that it would close.",
        ] {
            assert!(!is_boilerplate(line), "{line}");
        }
    }

    #[test]
    fn captions_and_their_look_alikes() {
        for line in [
            "The mill in 1908. Image: Ana Ruiz.",
            "The mill in 1908 Image: Leeds / Ana Ruiz.",
            "Ana Ruiz looks at the mill on Oct. 2. (ANA RUIZ/AFP/Getty Images.)",
            "The mill, seen from the river (Photo by Ana Ruiz)",
            "The mill. (AP Photo/Ana Ruiz)",
            "Photo: Ana Ruiz",
            "PHOTO: Ana Ruiz at the mill on Friday. She has worked there for thirty years.",
            "Ana Ruiz via Getty Images.",
            "Ana Ruiz/Getty Images",
            "Leeds Courier via Getty Images",
            "Getty Images",
            "Photograph: Ana Ruiz/The Courier",
        ] {
            assert!(is_caption(line), "{line}");
        }
        for line in [
            "Ana Ruiz, a mayor (and a photographer), said so.",
            "She bought the picture via Getty Images, and hung it in the mill’s hall for all to see.",
            "The image: a mill that nobody wants.",
            "“Photo: Ana Ruiz”",
            "Ana Ruiz told Reuters",
            "Image is everything, said Ruiz.",
        ] {
            assert!(!is_caption(line), "{line}");
        }
    }

    #[test]
    fn corrections_and_notes() {
        for (line, more) in [
            ("CORRECTION:", true),
            ("CORRECTION APPENDED.", false),
            ("Correction: An earlier version misspelled Ruiz.", false),
            ("Correction (Dec. 3): The mill is in Leeds.", false),
            ("Editor’s note: Ana Ruiz owns shares of the mill.", false),
            ("This story has been updated to include a comment by Ruiz.", false),
        ] {
            assert_eq!(correction(line), Some(more), "{line}");
        }
        for line in ["Corrections officers came to the mill.", "Correction of the error took a week.", "Clarification was hard to get."] {
            assert_eq!(correction(line), None, "{line}");
        }
    }

    #[test]
    fn sections_and_fields() {
        assert!(is_section("World") && is_section("ARTS & CULTURE") && is_section("World | Europe") && !is_section("Mill"));
        assert_eq!(field("date 2021-12-15 World"), Ok(("2021-12-15 World", Field::Date)));
        assert_eq!(field("Section: World"), Ok(("World", Field::Section)));
        assert!(field("Ruiz: The mill").is_err() && field("date of birth").is_err());
    }
}
