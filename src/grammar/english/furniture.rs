//! What belongs to the page or the newsroom and not to the story's text: boilerplate,
//! corrections, sections, header fields.
//!
//! These are tests of whole lines rather than productions; each looks at the beginning or the end of one.

use nom::Parser;
use nom::bytes::complete::take_while1;
use nom::character::complete::char;
use nom::sequence::terminated;

use super::phrase::{Line, begins_with, fail, fits, is_listed, is_one_of, listed_opening, same, space, without_end_marks};
use super::wire::is_page_mark;
use crate::grammar::layout::width;
use crate::grammar::look::Ending;
use crate::lexicon::english::furniture::{
    BOILERPLATE_LINES, BOILERPLATE_OPENINGS, CORRECTION_LABELS, CORRECTION_PHRASES, FIELD_OPENINGS, FIELDS, Field, LINK_LABELS, OFFERS,
    POINTERS, PROMPTS, SECTIONS, SOCIAL_WORDS,
};
use crate::lexicon::english::press::OUTLET_WORDS;

/// The longest line that can be boilerplate by its beginning alone, in bytes.
const LONGEST_BOILERPLATE: usize = 200;

/// The longest line that is boilerplate as a whole, in bytes.
pub(super) const LONGEST_LABEL: usize = 24;

/// The longest name of a field with the white space and the colon behind it, in bytes.
const LONGEST_FIELD: usize = 40;

/// How the phrases of furniture begin, so that a paragraph that begins like none of them, as nearly all do, is told by one
/// look.
pub(crate) const FURNITURE: Openings = Openings::NONE.with(&[
    BOILERPLATE_OPENINGS.words(),
    CORRECTION_LABELS.words(),
    CORRECTION_PHRASES.words(),
    POINTERS.words(),
    PROMPTS.words(),
    SOCIAL_WORDS.words(),
]);

static OPENINGS: Openings = FURNITURE;

/// How the phrases of some lists begin. Those of less than three letters are left out.
#[derive(Clone, Copy)]
pub(crate) struct Openings {
    /// A bit for each three first letters: most lines are told by them.
    firsts: [u64; 128],
    /// Of phrases of one word: a bit for each five first letters, or three where there are no more.
    words: [u64; 128],
    /// Of the others: a bit for each three first letters with the first three of the second word.
    pairs: [u64; 256],
}

impl Openings {
    /// Those of no list.
    pub(crate) const NONE: Self = Self { firsts: [0; 128], words: [0; 128], pairs: [0; 256] };

    /// These and those of more lists.
    pub(crate) const fn with(mut self, mut lists: &[&[&str]]) -> Self {
        while let [list, more @ ..] = lists {
            let mut list = *list;
            while let [phrase, rest @ ..] = list {
                self.add(phrase.as_bytes());
                list = rest;
            }
            lists = more;
        }
        self
    }

    #[expect(clippy::indexing_slicing, reason = "evaluated when the crate is compiled: a place outside of the table would not compile")]
    const fn add(&mut self, phrase: &[u8]) {
        assert!(!phrase[0].is_ascii_digit(), "a line that begins with a digit is no furniture by its beginning");
        if phrase.len() < 3 {
            return;
        }
        let bit = mixed(letters(phrase), 13);
        self.firsts[bit / 64] |= 1 << (bit % 64);
        let mut second = 0;
        while second < phrase.len() && phrase[second] != b' ' {
            second += 1;
        }
        let word = second;
        second += 1;
        // A second word of one letter tells nothing.
        if second + 1 >= phrase.len() || phrase[second + 1] == b' ' {
            let bit = if word >= 5 { first_five(phrase) } else { mixed(letters(phrase), 13) };
            self.words[bit / 64] |= 1 << (bit % 64);
            return;
        }
        assert!(phrase[second + 1].is_ascii(), "a second word begins with two letters of ASCII");
        let third = if second + 2 < phrase.len() { phrase[second + 2] } else { b' ' };
        let bit = pair(phrase, [phrase[second], phrase[second + 1], third]);
        self.pairs[bit / 64] |= 1 << (bit % 64);
    }

    /// Whether one of the phrases could begin a line, which begins with a letter.
    #[inline]
    pub(crate) fn may_open(&self, line: &[u8]) -> bool {
        let bit = mixed(letters(line), 13);
        // White space of any kind may stand for a space.
        let plain = line.first_chunk::<3>().is_some_and(|letters| letters.is_ascii());
        if plain && !has(&self.firsts, bit) { false } else { self.may_open_closer(line, bit) }
    }

    /// The same of a line that begins with three such letters.
    fn may_open_closer(&self, line: &[u8], bit: usize) -> bool {
        if has(&self.words, bit) || line.len() >= 5 && has(&self.words, first_five(line)) {
            return true;
        }
        // The second word. A letter beyond ASCII may be another in the other case, or white space; ’ and “ are neither.
        let mut rest = line;
        loop {
            rest = match rest {
                [..=b' ', ..] => break,
                [0xE2, 0x80, 0x98..=0x9D, rest @ ..] => rest,
                [0x80..=0xFF, ..] => return true,
                [_, rest @ ..] => rest,
                [] => return false,
            };
        }
        while let [..=b' ', after @ ..] = rest {
            rest = after;
        }
        match rest {
            [] | [0xE2, 0x80, 0x98..=0x9D, ..] => false,
            [0x80..=0xFF, ..] => true,
            [first, second, third, ..] => has(&self.pairs, pair(line, [*first, *second, *third])),
            [first, second] => has(&self.pairs, pair(line, [*first, *second, b' '])),
            [_] => false,
        }
    }
}

#[inline]
fn has(bits: &[u64], bit: usize) -> bool {
    bits.get(bit / 64).is_some_and(|bits| bits >> (bit % 64) & 1 != 0)
}

/// The first three letters of a text, the same for capitals and small ones.
const fn letters(text: &[u8]) -> u32 {
    match text {
        [first, second, third, ..] => (*first as u32 & 31) << 10 | (*second as u32 & 31) << 5 | *third as u32 & 31,
        _ => 0,
    }
}

/// A number below 8,192 made of the first five letters of a text, and no such one of three.
const fn first_five(text: &[u8]) -> usize {
    match text {
        [_, _, _, fourth, fifth, ..] => mixed(letters(text) | (*fourth as u32 & 31) << 15 | (*fifth as u32 & 31) << 20 | 1 << 30, 13),
        _ => 0,
    }
}

/// A number below 16,384 made of the first three letters of a text and those of its second word, the third of which may be none.
const fn pair(text: &[u8], [first, second, third]: [u8; 3]) -> usize {
    let third = if third.is_ascii_alphabetic() { third } else { 0 };
    mixed(letters(text) | letters(&[first, second, third]) << 15, 14)
}

/// A number of so many bits that all bits of another have a part in.
const fn mixed(number: u32, bits: u32) -> usize {
    (number.wrapping_mul(0x9E37_79B1) >> (32 - bits)) as usize
}

/// Whether a phrase of furniture could begin this line: marks before it aside.
pub(crate) fn may_be_furniture(line: &str) -> bool {
    // Quotations are told as other lines are.
    let ([b'"', bytes @ ..] | [0xE2, 0x80, 0x9C, bytes @ ..] | bytes) = line.as_bytes();
    match bytes {
        // Behind ‘ and ’ and • no phrase is looked for.
        [b'0'..=b'9' | b'\'', ..] | [0xE2, 0x80, 0x98 | 0x99 | 0xA2, ..] => false,
        [b'A'..=b'Z' | b'a'..=b'z', ..] => OPENINGS.may_open(bytes),
        _ => true,
    }
}

/// Whether a line heads headlines of other stories, or what the story is filed under: `Related Topics`, `Most read`.
pub(crate) fn heads_links(line: &str) -> bool {
    const LONGEST: usize = 40;
    let start = line.trim_start_matches(['(', '[', '*', '>', '»', '"', '“', '-', '—', ' ']);
    fits(line, LONGEST)
        && (Ending::of(line) == Ending::Colon || listed_opening(start, &LINK_LABELS).is_some_and(|_| start.split(' ').count() <= 6))
}

/// Whether a line belongs to the site or the wire and not to the story: `Read more`, `ADVERTISEMENT`,
/// `Follow Ana Ruiz on Twitter`, `© 2021 The Leeds Courier`.
pub(crate) fn is_boilerplate(line: &str) -> bool {
    is_furniture(line, may_be_furniture(line))
}

/// The same of a line of which it is known whether it [may be furniture](may_be_furniture).
pub(crate) fn is_furniture(line: &str, may_be: bool) -> bool {
    if fits(line, LONGEST_BOILERPLATE) && memchr::memchr(b'@', line.as_bytes()).is_some() && is_contact_line(line) {
        return true;
    }
    // A line of some length that begins with a letter and ends as sentences do: only its first words can tell.
    if !fits(line, LONGEST_LABEL * 3)
        && (!fits(line, LONGEST_BOILERPLATE) || !may_end_in_d(line))
        && !may_be
        && let [first, .., last] = line.as_bytes()
        && !matches!(last, b'{' | b'}' | b';' | b'>')
        // Of one that begins otherwise, hardly a word may be left, or an address may end it.
        && (first.is_ascii_alphabetic() || without_end_marks(line).len() > LONGEST_LABEL && !is_empty(line) && !is_link(line))
    {
        return false;
    }
    let bare = without_end_marks(line);
    if bare.len() <= LONGEST_LABEL && (is_listed(bare, &BOILERPLATE_LINES) || is_end_mark(bare))
        || is_empty(line)
        || is_markup(line)
        || is_buttons(line)
        || is_link(line)
    {
        return true;
    }
    if fits(line, LONGEST_BOILERPLATE) && bare.ends_with(['d', 'D']) && ends_with_word(bare, "all rights reserved") {
        return true;
    }
    if !may_be {
        return false;
    }
    // `Copyright Leeds Courier`
    let copyright = begins_with(line, "copyright");
    if copyright
        && fits(line, LONGEST_LABEL * 2)
        && line.split(' ').all(|word| word.starts_with(char::is_uppercase))
        && line.split(' ').next_back().is_some_and(|last| is_listed(last, &OUTLET_WORDS))
    {
        return true;
    }
    let owned = copyright
        && line
            .get(9..)
            .is_some_and(|rest| rest.trim_start().starts_with(|first: char| first.is_ascii_digit() || matches!(first, '©' | '(' | ':')));
    let reserved = || begins_with(line, "copyright") && (line.contains("ll rights reserved") || line.contains("LL RIGHTS RESERVED"));
    let reprinted = || begins_with(line, "a version of this") && width(line) <= LONGEST_BOILERPLATE * 2 && is_reprint(line);
    if owned || !fits(line, LONGEST_BOILERPLATE) {
        return owned || line.starts_with('©') || reserved() || reprinted();
    }
    if reserved() {
        return true;
    }
    // Arrows and pictures as well.
    let sign = |mark: char| matches!(mark, '(' | '[' | '*' | '>' | '»' | '"' | '“' | '-' | '—' | ' ' | '\u{FEFF}' | '\u{2190}'..='\u{2BFF}' | '\u{FE0F}' | '\u{1F000}'..);
    let start = line.trim_start_matches(sign);
    if start.len() < line.len() && !may_be_furniture(start) {
        return false;
    }
    match listed_opening(start, &BOILERPLATE_OPENINGS) {
        // One word is not enough where a sentence may begin with it.
        Some(phrase) if !phrase.contains(' ') && !phrase.ends_with(':') && phrase != "©" => {
            let rest = start.get(phrase.len()..).unwrap_or_default();
            let ordered = phrase == "subscribe" && !is_sentence_of_story(start);
            ordered || rest.trim_start().starts_with([':', '|']) || start.split_whitespace().count() <= 2
        }
        Some(_) => true,
        None => is_social(start) || is_pointer(start) || is_prompt(start),
    }
}

/// Whether a line has neither a letter nor a digit.
fn is_empty(line: &str) -> bool {
    // One of ASCII is found soon.
    !line.bytes().any(|byte| byte.is_ascii_alphanumeric()) && !line.contains(char::is_alphanumeric)
}

/// Whether a line tells where the story was printed.
fn is_reprint(line: &str) -> bool {
    listed_opening(line, &BOILERPLATE_OPENINGS).is_some_and(|phrase| phrase.contains(' '))
}

/// Whether a line asks its reader to take what the site offers: `Get our stories in your inbox`.
fn is_prompt(line: &str) -> bool {
    let offers = || line.split(' ').any(|word| is_listed(word.trim_end_matches(['.', '!', ',', ':']), &OFFERS));
    let quoted = || line.contains(['“', '”', '"']);
    listed_opening(line, &PROMPTS).is_some() && offers() && !quoted()
}

/// Whether a line is an address of the web, alone or behind a few words that name it: `On the mill: www.mill.example`.
fn is_link(line: &str) -> bool {
    // Where neither a slash nor, before the mark at its end, a period stands in the last word, it is no address.
    let inside = line.get(..line.len().saturating_sub(1)).unwrap_or(line).as_bytes();
    if memchr::memrchr3(b' ', b'.', b'/', inside).and_then(|at| inside.get(at)) == Some(&b' ') {
        return false;
    }
    let last = memchr::memrchr(b' ', line.as_bytes()).and_then(|at| line.get(at + 1..)).unwrap_or(line);
    (last.starts_with("www.") || memchr::memchr(b'/', last.as_bytes()).is_some() && last.contains("://"))
        && (last.len() == line.len() || line.split(' ').count() <= 8 && line.contains(": "))
}

/// Whether a line tells how its author is reached: an address alone, or with the words for it.
fn is_contact_line(line: &str) -> bool {
    let asks =
        |word: &str| is_one_of(word, &["contact", "e-mail", "email", "follow", "reach", "reached", "tips", "tweet", "tweets", "write"]);
    let bare = |word: &str| !word.trim_matches(|mark: char| !mark.is_alphanumeric()).is_empty();
    let mut words = line.split_whitespace().filter(|word| bare(word));
    let quoted = line.contains(['“', '”', '"']);
    !quoted
        && (words.clone().all(|word| word.contains('@'))
            || words.any(|word| asks(word.trim_end_matches([':', ',', '.']))) && line.split_whitespace().count() <= 24)
}

/// Whether a line is a mark that the story ends: `-30-`, `(END)`, `XXX`.
fn is_end_mark(line: &str) -> bool {
    const LONGEST: usize = 16;
    let inside = if line.len() > LONGEST { line } else { line.trim_matches(|mark: char| !mark.is_alphanumeric()) };
    inside.len() < line.len() && is_one_of(inside, &["30", "end", "ends", "more", "xxx"]) || is_page_mark(line)
}

/// Whether a line is the labels of a page's buttons, run together: `FollowShareLikeReply`.
pub(crate) fn is_buttons(line: &str) -> bool {
    const LABELS: usize = 3;
    let bytes = line.as_bytes();
    // The first word of most lines is too short.
    let short =
        matches!(bytes, [_, b' ', ..] | [_, _, b' ', ..] | [_, _, _, b' ', ..] | [_, _, _, _, b' ', ..] | [_, _, _, _, _, b' ', ..]);
    bytes.first().is_some_and(u8::is_ascii_uppercase)
        && !short
        && fits(line, LONGEST_BOILERPLATE)
        && line.split(' ').next().is_some_and(|word| {
            let joints = word.as_bytes().windows(2).filter(|pair| matches!(pair, [b'a'..=b'z', b'A'..=b'Z']));
            joints.count() >= LABELS
        })
}

/// Whether a line orders its reader to look at something and says where: `Watch the whole speech below:`.
fn is_pointer(line: &str) -> bool {
    const LONGEST: usize = 120;
    let place = || without_end_marks(line).rsplit(' ').next().is_some_and(|last| is_one_of(last, &["above", "below", "here"]));
    line.len() <= LONGEST && listed_opening(line, &POINTERS).is_some() && place() && !line.contains(['“', '”', '"'])
}

/// Whether the last letter of a line can be that of `All rights reserved`.
fn may_end_in_d(line: &str) -> bool {
    let mut left = line.as_bytes();
    // Marks that may stand behind it, ” and … among them.
    while let [before @ .., b'.' | b':' | b';' | b',' | b'!' | b'?' | b'"' | b'>' | b' '] | [before @ .., 0xE2, 0x80, 0x9D | 0xA6] = left {
        left = before;
    }
    left.last().is_some_and(|last| matches!(last, b'd' | b'D') || !last.is_ascii())
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
    if !matches!(line.as_bytes(), [.., b'{' | b'}' | b';' | b'>']) {
        return false;
    }
    let style = line.ends_with('{')
        || line == "}"
        || line.ends_with(';') && line.contains(':') && !line.contains(' ')
        || line.ends_with(';')
            && line.split_once(':').is_some_and(|(name, _)| name.chars().all(|letter| letter.is_ascii_lowercase() || letter == '-'));
    style || line.starts_with('<') && line.ends_with('>') && line.matches('<').count() <= 2 && !line.contains("><") && line.len() < 60
}

/// Whether a line that begins like boilerplate goes on as a sentence does: it ends as one, and has a comma or
/// many words.
fn is_sentence_of_story(line: &str) -> bool {
    line.trim_end_matches(['"', '”', ')']).ends_with(['.', '?', '!']) && line.split_whitespace().count() > 5
}

/// Whether a line corrects the story or is a note of its editors, and whether the text follows on the next line.
pub(crate) fn correction(line: &str) -> Option<bool> {
    if may_be_furniture(line) { corrected(line) } else { None }
}

/// The same of a line that [may be furniture](may_be_furniture).
pub(crate) fn corrected(line: &str) -> Option<bool> {
    let start = line.trim_start_matches(['(', '[', '*', '"', '“', '—', '-', ' ']);
    // `(Corrects spelling of name)`, as wires say before the story.
    const WIRE: &[&str] = &["adds", "clarifies", "corrects", "recasts", "refiles", "removes", "rewrites", "updates"];
    if line.starts_with('(') && line.ends_with([')', '.']) && is_one_of(start.split(' ').next().unwrap_or_default(), WIRE) {
        return Some(false);
    }
    if start.len() < line.len() && !may_be_furniture(start) {
        return None;
    }
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

/// Whether a text ends with a phrase given in lower case, as a whole word.
pub(crate) fn ends_with_word(text: &str, phrase: &str) -> bool {
    let text = text.trim_end();
    let Some(start) = text.len().checked_sub(phrase.len()) else { return false };
    let whole = text.get(..start).is_some_and(|before| !before.ends_with(char::is_alphanumeric));
    whole && text.get(start..).is_some_and(|end| same(end, phrase))
}

/// Whether a line is the name of a section: `World`, `BUSINESS`, `Arts & Culture`.
pub(crate) fn is_section(line: &str) -> bool {
    const LONGEST: usize = 60;
    if line.len() > LONGEST {
        return is_trail(line);
    }
    let words = |part: &str| is_listed(part.trim(), &SECTIONS);
    let divided = |line: &str| line.bytes().any(|byte| matches!(byte, b'|' | b'/' | b'>' | 0xC2 | 0xE2));
    words(line)
        || is_trail(line)
        || divided(line) && line.split(['|', '/', '>', '›', '»']).count() > 1 && line.split(['|', '/', '>', '›', '»']).all(words)
}

/// The way to a page through its site, the page's own title perhaps at its end: `Home / Leeds / Mill closes`.
fn is_trail(line: &str) -> bool {
    const MARKS: [char; 4] = ['/', '>', '›', '»'];
    let home = begins_with(line, "home") && line.get(4..).is_some_and(|rest| rest.trim_start().starts_with(MARKS));
    home && width(line) <= LONGEST_BOILERPLATE && line.split(MARKS).count() > 2
}

/// A field of the head: its name and value.
///
/// ```text
/// field = name [SP] ":" [SP] value / "date" SP value
/// ```
pub(crate) fn field(input: &str) -> Line<'_, Field> {
    let (rest, _) = space(input)?;
    if FIELD_OPENINGS.opening(rest).is_empty() {
        return fail(input);
    }
    let named = terminated(take_while1(|letter: char| letter.is_alphabetic() || letter == ' '), (space, char(':'), space));
    // A name is a few words: the colon is not far.
    let near = rest.as_bytes().get(..LONGEST_FIELD).unwrap_or(rest.as_bytes()).contains(&b':');
    let colon = if near { { named }.parse(rest) } else { fail(rest) };
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
