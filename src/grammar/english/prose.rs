//! Running prose, told from its first letters, its last word and its length: nearly all lines of a story are, and no rule for
//! any other part of an article has to be asked about them.

use super::caption::{AGENCY_ENDINGS, Endings, LONGEST_CREDIT, ends_with_courtesy, may_end_with_agency};
use super::furniture::{FURNITURE, LONGEST_LABEL, Openings, is_buttons};
use super::phrase::{has_digit, is_listed, suffix, without_end_marks};
use crate::grammar::look::Ending;
use crate::lexicon::english::furniture::{BOILERPLATE_LINES, DATE_LABELS, FIELD_OPENINGS, PICTURE_LABELS, PICTURE_SMALL};
use crate::lexicon::english::press::CREDIT_ENDINGS;

/// Shorter lines, in bytes, may be the whole of some furniture.
const SHORTEST: usize = 30;

/// Shorter lines, in bytes, may be names, times, or labels.
const SHORTEST_BEGUN: usize = 49;

/// The longest line, in bytes, that may be furniture by any of its words.
const SHORT: usize = 72;

/// A line so long, in bytes, is no furniture by its end.
const LONG: usize = 201;

/// How the lines begin that are told by their beginning.
static OPENINGS: Openings =
    FURNITURE.with(&[PICTURE_LABELS.words(), DATE_LABELS.words(), FIELD_OPENINGS.words(), &["home", "question", "answer"]]);

/// The last letters of words in small letters that may end something else than prose: a credit, or an address.
static ENDINGS: Endings = AGENCY_ENDINGS.with(&[CREDIT_ENDINGS.words(), PICTURE_SMALL.words(), &["reserved", "www"]]);

/// What the first letters, the last word and the length of a line tell.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Prose {
    /// It is a paragraph of running prose, and no caption, credit, furniture, correction, field, section, heading, item, question, answer
    /// or label of anything. It may open with a dateline; be a byline or a date; be a note on an author or a pull quote.
    Plain,
    /// The same, but for a credit it may be: it ends with a name or a number.
    Named,
    /// It begins as one, but ends with a word in small letters and no mark behind it: a heading, or prose. It may be a byline.
    Open,
    /// It begins as one, and ends with a mark that ends sentences, but by its last words it could be a caption, a credit or furniture.
    Begun,
    /// Anything.
    Other,
}

impl Prose {
    /// Looks at a line, `width` bytes long whatever ends its lines.
    pub(crate) fn at(text: &str, width: usize) -> Self {
        let bytes = text.as_bytes();
        // `“….”`, and the letter that it begins with.
        let (quoted, start) = match bytes {
            [b'"', start @ ..] | [0xE2, 0x80, 0x98 | 0x9C, start @ ..] | [b'\'', b'\'', start @ ..] => (true, start),
            start => (false, start),
        };
        let capital = match start {
            // `Q. `, `QWhy`
            [b'Q' | b'A', second, ..] => second.is_ascii_lowercase() || matches!(second, b' ' | b'\''),
            [first, ..] => first.is_ascii_uppercase(),
            [] => false,
        };
        if !capital {
            return Self::Other;
        }
        if matches!(bytes, [.., b'a'..=b'z']) {
            return if quoted { Self::Other } else { Self::open(text) };
        }
        if width < SHORTEST {
            return Self::Other;
        }
        // Whether a quotation ends it, and how long the marks behind the last word are.
        let ended = match bytes {
            [.., b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9', b'.'] => Some((false, 1)),
            [.., b'.' | b'!' | b'?', b'"'] => Some((true, 2)),
            [.., b'.' | b'!' | b'?', 0xE2, 0x80, 0x9D] => Some((true, 4)),
            // Where no quotation begins, a name may end so.
            [.., b'.' | b'!' | b'?', 0xE2, 0x80, 0x99] if quoted => Some((true, 4)),
            // Without a mark, or as a question, it may be a heading.
            [.., b'?'] => return Self::Other,
            _ if Ending::of(text) == Ending::Bare => return Self::Other,
            _ => None,
        };
        if OPENINGS.may_open(start) {
            return Self::Other;
        }
        let Some((closed, tail)) = ended else { return if width < SHORTEST_BEGUN { Self::Other } else { Self::Begun } };
        let Some(last) = LastWord::before(bytes, tail) else { return Self::Other };
        // Buttons and addresses: lines of some length are no furniture by their end but for one letter.
        let clean = || {
            let told = text.len() > SHORT && last.letter != b'd';
            memchr::memchr(b'@', bytes).is_none() && (quoted || told || !is_buttons(text))
        };
        let plain = last.is_plain
            && (closed || !ends_with_courtesy(text.get(..text.len() - tail).unwrap_or_default()))
            && (text.len() >= LONG || clean());
        // No name ends in small letters or begins with a mark, and no time is without a digit; in marks, hardly a word may be left.
        let told = || if quoted { without_end_marks(text).len() > LONGEST_LABEL } else { plain && !closed && !has_digit(text) };
        if width < SHORTEST_BEGUN && !told() {
            return Self::Other;
        }
        if plain {
            return Self::Plain;
        }
        // `All Rights Reserved.`
        if matches!(last.letter, b'd' | b'D') || ends_as_address(bytes, tail) || text.len() < LONG && !clean() {
            return Self::Begun;
        }
        match closed {
            // No caption and no credit ends with a quotation.
            true => Self::Plain,
            false if may_end_as_caption(text) => Self::Begun,
            false => Self::Named,
        }
    }

    /// The same for a line that begins with a capital and ends with a small letter.
    fn open(text: &str) -> Self {
        let bytes = text.as_bytes();
        let plain = LastWord::before(bytes, 0).is_some_and(|last| last.is_plain) && !OPENINGS.may_open(bytes);
        // No date or time is without a digit; addresses, buttons and whole lines of furniture are looked for.
        let open = plain
            && !has_digit(text)
            && memchr::memchr(b'@', bytes).is_none()
            && !ends_with_courtesy(text)
            && !is_buttons(text)
            && !is_listed(text, &BOILERPLATE_LINES);
        if open { Self::Open } else { Self::Other }
    }
}

/// Whether a line may end with an address: its last word, before so many bytes, has a period or slash in it.
fn ends_as_address(line: &[u8], tail: usize) -> bool {
    let line = line.get(..line.len() - tail).unwrap_or_default();
    memchr::memrchr3(b' ', b'.', b'/', line).and_then(|at| line.get(at)) != Some(&b' ')
}

/// Whether a line of some length that ends with a period, and begins with no label, may end with the credit of a picture: it has a mark
/// of one near its end, an agency's name at it, or a label that begins its last sentence.
fn may_end_as_caption(line: &str) -> bool {
    let whole = line.get(..line.len() - 1).unwrap_or_default();
    let end = suffix(whole, LONGEST_CREDIT).as_bytes();
    if memchr::memchr3(b'/', b':', b'|', end).is_some() || may_end_with_agency(whole) {
        return true;
    }
    let Some(at) = memchr::memrchr(b'.', end) else { return false };
    let (before, last) = (end.get(..at).unwrap_or_default(), end.len() - at - 1);
    // `Credit... Ana Ruiz`
    let last = whole.get(whole.len() - last..).unwrap_or_default();
    before.ends_with(b".") || !PICTURE_LABELS.opening(last.trim_start()).is_empty()
}

/// The last word of a line.
pub(super) struct LastWord {
    /// Whether it is in small letters behind a space, and ends nothing but prose.
    pub(super) is_plain: bool,
    letter: u8,
}

impl LastWord {
    /// The word before so many bytes at the end, with no loop over its letters.
    #[inline]
    pub(super) fn before(line: &[u8], tail: usize) -> Option<Self> {
        const fn each(byte: u8) -> u128 {
            u128::from_le_bytes([byte; 16])
        }
        let letters = u128::from_le_bytes(*line.last_chunk()?) << (8 * tail);
        // The highest bit of each byte that is at least `a`, and not more than `z`; of ASCII.
        let low = letters & each(0x7F);
        let small = (low + each(0x80 - b'a')) & !(low + each(0x7F - b'z')) & !letters & each(0x80);
        let length = (small | each(0x7F)).leading_ones() as usize / 8;
        let listed = ENDINGS.may_end((letters >> 64) as u64, length);
        // A line of one word has nothing before it.
        let spaced = line.get(line.len().wrapping_sub(tail + length + 1)) == Some(&b' ');
        Some(Self { is_plain: !listed & spaced & (length > 0), letter: (letters >> 120) as u8 })
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]
mod tests {
    use super::super::caption::is_caption;
    use super::super::credit::credit;
    use super::super::date::{is_entry_time, is_stamp, labelled_date};
    use super::super::furniture::{correction, field, is_boilerplate, is_section};
    use super::super::heading::question_or_answer;
    use super::super::signature::is_person;
    use super::*;

    fn at(line: &str) -> Prose {
        Prose::at(line, line.len())
    }

    #[test]
    fn a_line_of_one_word_has_no_word_before_it() {
        for length in 1..40 {
            for end in ["", ".", ".”", ",”"] {
                let line = "a".repeat(length) + end;
                let last = LastWord::before(line.as_bytes(), end.len());
                assert!(last.is_none_or(|last| !last.is_plain), "{line}");
            }
        }
        assert!(LastWord::before(b"The mill has closed.", 1).is_some_and(|last| last.is_plain));
    }

    #[test]
    fn prose_and_what_may_be_something_else() {
        for line in [
            "The last mill in the valley closed on Friday, and nobody came.",
            "On Friday the last mill of the valley was closed.",
            "“The boats are not safe,” said the owner of the mill.",
            "The owner of the mill said: “Nobody asked us.”",
            "''The boats are not safe,'' said the owner of the mill.",
        ] {
            assert_eq!(at(line), Prose::Plain, "{line}");
        }
        for line in [
            "The last mill in the valley was closed by its owner, Ana Ruiz.",
            "The last mill in the valley was closed on Friday, and it had stood there since 1908.",
        ] {
            assert_eq!(at(line), Prose::Named, "{line}");
        }
        for line in [
            "The owner of the mill said this much, in a letter to the town:",
            "What was written of the mill is the property of the Courier. All Rights Reserved.",
            "The last mill in the valley, seen from the river, on Friday. Picture courtesy of Ana Ruiz.",
            "The last mill in the valley, seen from the river, on the day on which it closed. LNA/Ana Ruiz.",
        ] {
            assert_eq!(at(line), Prose::Begun, "{line}");
        }
        for line in ["The last mill in the valley is closed", "Schools are closed"] {
            assert_eq!(at(line), Prose::Open, "{line}");
        }
        for line in [
            "The mill closed.",
            "The mill at ana@mill.example is closed",
            "Open image in gallery",
            "Friday, 9:12 am",
            "Is the last mill in the valley to be closed for good?",
            "A: The last mill in the valley was closed on Friday.",
            "Read more about the mills of the valley, and who owned them.",
            "Photo: The mill in 1908, with all those who worked in it then.",
            "Updated on Friday at noon, with what the owner has said since.",
            "• The last mill in the valley was closed on Friday.",
        ] {
            assert_eq!(at(line), Prose::Other, "{line}");
        }
    }

    /// What the rules say that are not asked of prose.
    fn is_something_else(line: &str) -> bool {
        is_caption(line)
            || is_boilerplate(line)
            || correction(line).is_some()
            || credit(line).is_ok()
            || field(line).is_ok()
            || is_section(line)
            || is_entry_time(line)
            || is_stamp(line)
            || labelled_date(line).is_some()
            || is_person(line)
            || question_or_answer(line).is_ok()
    }

    #[test]
    fn no_rule_that_is_not_asked_says_otherwise() {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures");
        let mut plain = 0;
        for file in std::fs::read_dir(folder).unwrap() {
            let path = file.unwrap().path();
            if path.extension().is_none_or(|extension| extension != "txt") {
                continue;
            }
            for line in std::fs::read_to_string(path).unwrap().lines().map(str::trim) {
                let ends = line.match_indices(' ').map(|(at, _)| at).chain([line.len()]);
                // Whole, and cut off behind each word.
                let cuts = ends.map(|end| line.get(..end).unwrap().trim_end_matches('.'));
                for cut in cuts.flat_map(|cut| [cut.to_owned(), format!("{cut}.")]) {
                    let told = at(&cut);
                    if matches!(told, Prose::Plain | Prose::Named | Prose::Open) {
                        plain += 1;
                        assert!(!is_something_else(&cut) || told == Prose::Named && credit(&cut).is_ok(), "{cut}");
                    }
                }
            }
        }
        assert!(plain > 1000, "{plain}");
    }
}
