//! Lines that are no running text: headings, questions and answers, items of lists.

use nom::Parser;
use nom::branch::alt;
use nom::bytes::complete::tag;
use nom::character::complete::{char, one_of, satisfy};
use nom::combinator::recognize;
use nom::sequence::{preceded, terminated};

use super::caption::is_caption;
use super::date::{date_line, may_be_date};
use super::phrase::{Line, number, spaces};
use crate::grammar::look::{self, Ending, Look, Opening, WORDS, has_inner_end};
use crate::model::paragraph::ParagraphKind;

/// Whether a line is a date and nothing else.
pub(crate) fn is_date(text: &str) -> bool {
    may_be_date(text) && date_line(text.trim_end_matches('.')).is_ok()
}

/// Whether a line is set and worded as a heading.
pub(crate) fn is_heading(text: &str) -> bool {
    if Ending::of(text) != Ending::Bare || !Opening::of(text).heads() {
        return false;
    }
    // Letters and words are counted where there could be too many.
    let few = text.len() <= look::HEADING && has_few_words(text) || Look::at(text).is_some_and(Look::is_heading);
    few && !has_inner_end(text) && is_heading_text(text)
}

/// Whether a line has no more words than a heading may have, even if all that is no sign of ASCII parted words.
fn has_few_words(text: &str) -> bool {
    // As many as a byte counts.
    let gaps = |text: &str| text.bytes().fold(0, |gaps: u8, byte| gaps.wrapping_add(u8::from(!(b'!'..=b'~').contains(&byte))));
    text.len() <= usize::from(u8::MAX) && usize::from(gaps(text)) < WORDS
}

/// Whether a line is the headline of another story: no end mark, or most of its words in capitals.
pub(crate) fn is_title(text: &str) -> bool {
    is_plain_heading(text) && !is_caption(text)
        || Look::at(text).is_some_and(|look| look.words <= WORDS && look.capitals * 3 >= look.words * 2)
}

/// Whether a line has no end mark and no number, as headings, the lines of tables and captions.
pub(crate) fn is_plain_heading(text: &str) -> bool {
    let few = || has_few_words(text) || Look::at(text).is_some_and(|look| look.words <= WORDS);
    Ending::of(text) == Ending::Bare && numbered(text).is_err() && few()
}

/// ```text
/// numbered = number "." SP capital-letter
/// ```
pub(crate) fn numbered(input: &str) -> Line<'_, char> {
    preceded((number(1, 2), one_of(".)"), spaces), satisfy(|first| first.is_uppercase() || matches!(first, '‘' | '“' | '"' | '\'')))
        .parse(input)
}

/// Whether the words of a heading are: no price, no address, no name and age.
fn is_heading_text(text: &str) -> bool {
    let bytes = text.as_bytes();
    let digits = bytes.iter().rev().take_while(|byte| byte.is_ascii_digit()).count();
    let aged = digits <= 3 && bytes.get(..bytes.len() - digits).is_some_and(|before| before.ends_with(b", "));
    let last = memchr::memrchr2(b' ', b',', bytes).and_then(|at| bytes.get(at + 1..)).unwrap_or(bytes);
    let scored = matches!(last, [b'0'..=b'9', ..]) && last.contains(&b'/');
    if aged || scored || bytes.starts_with(b"#") {
        return false;
    }
    let (mut letters, mut all, mut joints, mut small, mut labelled) = (0, 0, 0, false, false);
    for (at, letter) in text.char_indices() {
        let (lowercase, uppercase, alphabetic) = match letter {
            'a'..='z' => (true, false, true),
            'A'..='Z' => (false, true, true),
            // An address.
            '@' | '<' | '>' | '{' | '}' | '|' | '=' => return false,
            ':' => {
                let rest = text.get(at + 1..).unwrap_or_default();
                let goes_on = rest.strip_prefix(' ').filter(|_| !labelled);
                labelled |= goes_on.is_some();
                if rest.starts_with("//") || goes_on.is_some_and(|rest| rest.starts_with(char::is_lowercase)) {
                    return false;
                }
                (false, false, false)
            }
            '\0'..='\x7F' => (false, false, false),
            _ => (letter.is_lowercase(), letter.is_uppercase(), letter.is_alphabetic()),
        };
        letters += usize::from(alphabetic);
        // A line's end of two bytes counts as one.
        all += usize::from(letter != '\r');
        joints += usize::from(small & uppercase);
        small = lowercase;
    }
    // `ShareLikeReply`: labels of buttons run together.
    joints <= 2 && letters >= 2 && letters * 2 >= all
}

/// ```text
/// question-or-answer = ("Q" / "A" / "QUESTION" / "ANSWER") (":" / "." / ")") SP
/// ```
pub(crate) fn question_or_answer(input: &str) -> Line<'_, ParagraphKind> {
    let mark = |input| recognize((one_of(":.)"), spaces)).parse(input);
    let question = terminated(alt((tag("QUESTION"), tag("Question"), tag("Q"))), mark).map(|_| ParagraphKind::Question);
    let answer = terminated(alt((tag("ANSWER"), tag("Answer"), tag("A"))), mark).map(|_| ParagraphKind::Answer);
    alt((question, answer)).parse(input)
}

/// ```text
/// bullet = ("•" / "●" / "▪" / "*" / "-" / "–" / number ")") SP
/// ```
pub(crate) fn bullet(input: &str) -> Line<'_, &str> {
    let mark =
        alt((tag("•"), tag("●"), tag("▪"), tag("■"), tag("◦"), tag("‣"), tag("·"), tag("*"), tag("-"), tag("–"), tag("►"), tag("▶")));
    alt((recognize((mark, spaces)), recognize((tag("•"), nom::combinator::rest)), recognize((number(1, 2), char(')'), spaces))))
        .parse(input)
}

/// Whether a line numbers a part of a long story: `II.`
pub(crate) fn is_section_mark(text: &str) -> bool {
    let bare = text.strip_suffix('.').unwrap_or(text);
    (1..=5).contains(&bare.len()) && bare.bytes().all(|byte| matches!(byte, b'I' | b'V' | b'X'))
}

/// Whether a line is a heading as agencies set them, between dashes: `- Ready to weave -`
pub(crate) fn is_framed(text: &str) -> bool {
    const DASHES: [char; 3] = ['-', '–', '—'];
    let inside = text.trim_end_matches('.').trim_end().strip_suffix(DASHES).and_then(|inside| inside.strip_prefix(DASHES));
    inside.is_some_and(|inside| inside.starts_with(' ') && inside.ends_with(' ') && (1..=8).contains(&inside.split_whitespace().count()))
}

/// Whether a line is a quotation and, behind a dash, a name: `“It is late” - Ana Ruiz`.
pub(crate) fn is_credited_quote(text: &str) -> bool {
    let opens = text.starts_with(['“', '"', '‘', '\'', '«']);
    opens
        && [" - ", " – ", " — ", "—", "–"].iter().any(|dash| {
            let parts = text.rsplit_once(dash);
            parts.is_some_and(|(said, name)| said.ends_with(['”', '"', '’', '\'', '»']) && name.starts_with(char::is_uppercase))
        })
}
