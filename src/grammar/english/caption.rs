//! Captions: what stands below a picture, and who made it.

use super::furniture::ends_with_word;
use super::phrase::{begins_with, fits, is_listed, is_one_of, listed_opening, suffix};
use super::prose::LastWord;
use crate::lexicon::english::furniture::{PICTURE_ENDINGS, PICTURE_LABELS, PICTURE_SMALL};
use crate::lexicon::english::press::{AGENCIES, OUTLET_WORDS, PICTURE_AGENCIES};

/// The longest credit of a picture, in bytes.
pub(super) const LONGEST_CREDIT: usize = 120;

/// The longest credit of a picture that is a sentence of its own, in bytes.
const LONGEST_SENTENCE: usize = 60;

/// How many words a maker and whom it is made for may have.
const LONGEST_MAKER: usize = 8;

/// The longest caption, in bytes.
const LONGEST_CAPTION: usize = 700;

/// Whether a line is a picture's caption or credit: it ends with a credit, or begins with `Photo:`.
///
/// ```text
/// caption = [words] credit
/// credit  = "Image:" name / "(" "Photo by" name ")" / name ("/" / " via ") agency / "AP Photo/" name …
/// ```
pub(crate) fn is_caption(line: &str) -> bool {
    if !fits(line, LONGEST_CAPTION) {
        return false;
    }
    if is_numbered(line) {
        return true;
    }
    // The last word of most lines.
    let tail = usize::from(line.ends_with('.'));
    if LastWord::before(line.as_bytes(), tail).is_some_and(|last| last.is_plain) {
        return begins_caption(line) || ends_with_courtesy(line.get(..line.len() - tail).unwrap_or_default());
    }
    let whole = without_marks(line, false);
    // No credit ends with a quotation. ” is three bytes.
    if matches!(whole.as_bytes(), [.., b'"' | b'\''] | [.., 0xE2, 0x80, 0x9D]) {
        return false;
    }
    if ends_plainly(whole) {
        return begins_caption(line) || ends_with_courtesy(whole);
    }
    let end = suffix(whole, LONGEST_CREDIT);
    // In brackets at the end: what stands in them.
    let behind_sentence = |end: &str, at: usize| end.get(..at).is_some_and(|before| before.trim_end().ends_with('.'));
    if matches!(end.as_bytes(), [.., b')' | b']'])
        && let Some(inside) = end.get(..end.len() - 1)
        && let Some(at) = memchr::memrchr2(b'(', b'[', inside.as_bytes())
        && let Some(inside) = inside.get(at + 1..)
        && (is_picture_credit(inside)
            || is_outlet_credit(inside)
            || is_bracketed_picture(inside)
            || behind_sentence(end, at) && is_short_outlet_credit(inside))
    {
        return true;
    }
    if whole.ends_with('’') {
        return false;
    }
    let end = without_marks(end, true);
    // `Image: Ana Ruiz` and the like at the line's end.
    if let Some(colon) = memchr::memrchr(b':', end.as_bytes()).filter(|colon| colon + 1 < end.len()) {
        let (before, name) = (end.get(..colon).unwrap_or_default().trim_end(), end.get(colon + 1..).unwrap_or_default());
        if ending_label(before).is_some_and(|label| label.len() == before.len() || label.starts_with(char::is_uppercase))
            && credit_name(name)
        {
            return true;
        }
    }
    // `The mill in 1908. REUTERS/Ana Ruiz`: a credit that is the last sentence.
    if let Some(at) = memchr::memrchr(b'.', end.as_bytes())
        && is_last_sentence_credit(end.get(..at).unwrap_or_default(), end.get(at + 1..).unwrap_or_default())
    {
        return true;
    }
    if begins_caption(line) {
        return true;
    }
    if matches!(line.as_bytes(), [.., b'A'..=b'Z', b'A'..=b'Z', b'A'..=b'Z']) && ends_with_name_in_capitals(line) {
        return true;
    }
    fits(whole, LONGEST_CREDIT) && (is_picture_credit(end) && end.split_whitespace().count() <= 10 || is_labelled_picture(end))
}

/// `PHOTO: Ana Ruiz at the mill on Friday.`, `Image caption, The mill`, `Getty Images The mill in 1908`
fn begins_caption(line: &str) -> bool {
    let made = || PICTURE_AGENCIES.iter().find_map(|agency| line.strip_prefix(agency));
    // `Getty Images Wins Its Case`: a heading has small words in small letters alone.
    const SMALL: usize = 3;
    let told = |rest: &str| rest.split(' ').any(|word| word.len() > SMALL && word.starts_with(char::is_lowercase));
    if matches!(line.as_bytes(), [b'A' | b'G' | b'P' | b'S', ..])
        && made().is_some_and(|rest| rest.starts_with(char::is_uppercase) && !rest.ends_with(['.', '?', '!', '”', '"']) && told(rest))
    {
        return true;
    }
    let Some(label) = listed_opening(line, &PICTURE_LABELS) else { return false };
    let rest = line.get(label.len()..).unwrap_or_default();
    let comma = || if label.ends_with("caption") || label.ends_with("source") { rest.strip_prefix(',') } else { None };
    rest.strip_prefix(':').or_else(comma).is_some_and(|rest| rest.trim_start().starts_with(char::is_uppercase))
}

/// Whether the last sentence of a line is `Courtesy of the family`, the only credit that may [end plainly](ends_plainly).
pub(crate) fn ends_with_courtesy(whole: &str) -> bool {
    let near = whole.as_bytes().get(whole.len().saturating_sub(LONGEST_SENTENCE + 1)..).unwrap_or_default();
    let Some(at) = memchr::memrchr2(b'.', b'\r', near) else { return false };
    // A line end of two bytes counts as one.
    let Some(at) = (if near.get(at) == Some(&b'.') {
        Some(at + whole.len() - near.len())
    } else {
        let end = suffix(whole, LONGEST_SENTENCE + 1);
        memchr::memrchr(b'.', end.as_bytes()).map(|at| at + whole.len() - end.len())
    }) else {
        return false;
    };
    matches!(whole.as_bytes().get(at + 1..), Some([b' ', b' ' | b'c' | b'C', ..]))
        && is_last_sentence_credit(whole.get(..at).unwrap_or_default(), whole.get(at + 1..).unwrap_or_default())
}

/// A text without the periods and spaces at its end, and without closing brackets.
fn without_marks(text: &str, brackets: bool) -> &str {
    let mut left = text.as_bytes();
    while let [before @ .., last] = left
        && (matches!(last, b'.' | b' ') || brackets && matches!(last, b')' | b']'))
    {
        left = before;
    }
    text.get(..left.len()).unwrap_or_default()
}

/// Whether the last word of a text is a number, or one in small letters that no name or agency ends with, as that of most sentences is:
/// no credit ends so, but `Courtesy of`.
fn ends_plainly(text: &str) -> bool {
    let mut word = text.as_bytes();
    while let [left @ .., b'?' | b'!' | b':' | b','] = word {
        word = left;
    }
    let mut before = word;
    loop {
        while let [left @ .., b'a'..=b'z'] = before {
            before = left;
        }
        match before {
            [left @ .., b'0'..=b'9' | b'-' | b'%' | b'_'] | [left @ .., 0xE2, 0x80, 0x99] => before = left,
            _ => break,
        }
    }
    let small = || text.get(before.len()..word.len()).is_some_and(|word| is_listed(word, &PICTURE_SMALL));
    matches!(before, [.., b' ']) && before.len() < word.len() && !small() && !may_end_with_agency(text)
}

/// `Ana Ruiz/Leeds Courier`, in brackets.
fn is_outlet_credit(text: &str) -> bool {
    let outlet = |name: &str| name.rsplit(' ').next().is_some_and(|last| is_listed(last, &OUTLET_WORDS));
    let made = |(name, last): (&str, &str)| outlet(last) && credit_name(last) && credit_name(name) && name.contains(' ');
    text.rsplit_once('/').is_some_and(made)
        || text.split_once(": ").is_some_and(|(first, name)| outlet(first) && credit_name(first) && credit_name(name) && name.contains(' '))
}

/// `Ana Ruiz/LNA`, in brackets behind a sentence.
fn is_short_outlet_credit(text: &str) -> bool {
    let short = |name: &str| (2..=5).contains(&name.len()) && name.bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit());
    text.rsplit_once('/').is_some_and(|(name, last)| short(last) && credit_name(name) && (2..=3).contains(&name.split(' ').count()))
}

/// A maker's name in capitals behind a caption that is not: `… on the quay. A. RUIZ`, `… on the quay. ANA RUIZ FOR THE COURIER`
fn ends_with_name_in_capitals(line: &str) -> bool {
    let upper = |name: &str| name.split(' ').all(|word| word.starts_with(char::is_uppercase) && !word.contains(char::is_lowercase));
    let initial = |before: &str| before.rsplit(' ').next().is_some_and(|last| last.len() == 1);
    let mut ends = line.rmatch_indices(". ").take(3).filter(|(at, _)| line.get(..*at).is_some_and(|before| !initial(before)));
    ends.next().is_some_and(|(at, _)| {
        let (before, name) = (line.get(..at).unwrap_or_default(), line.get(at + 2..).unwrap_or_default());
        let most = if name.contains(" FOR ") { LONGEST_MAKER } else { 3 };
        before.contains(char::is_lowercase) && (2..=most).contains(&name.split(' ').count()) && upper(name)
    })
}

/// What says in brackets, in small letters, where a picture is from or that it shows something else: `Supplied`.
fn is_bracketed_picture(text: &str) -> bool {
    const SIGNS: &[&str] = &[
        "contributed",
        "file",
        "file image",
        "file photo",
        "file pic",
        "illustrative image",
        "representational image",
        "representational photo",
        "representative image",
        "representative photo",
        "submitted",
        "supplied",
    ];
    is_one_of(text.trim_matches([' ', '.']), SIGNS)
}

/// `1 of 4. The mill in the rain.`: whether a line begins with its picture's place in a gallery.
pub(super) fn is_numbered(line: &str) -> bool {
    let number = |text: &str| text.len() < 4 && !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    line.starts_with(|first: char| first.is_ascii_digit())
        && line.split_once(" of ").is_some_and(|(place, rest)| number(place) && rest.split_once(". ").is_some_and(|(all, _)| number(all)))
}

/// Whether a line is the label of what stands below it: `Image caption,`
pub(crate) fn is_caption_label(line: &str) -> bool {
    const LONGEST: usize = 28;
    let bare = line.get(..LONGEST.min(line.len())).unwrap_or_default().trim_end_matches([',', ':', ' ']);
    fits(line, LONGEST) && bare.len() < line.len() && matches!(bare.len(), 5..=24) && is_listed(bare, &PICTURE_LABELS)
}

/// Whether the last sentence of a caption is the picture's credit: `REUTERS/Ana Ruiz`, `Courtesy of the Ruiz family`, and
/// what stands behind `Credit...`.
fn is_last_sentence_credit(before: &str, last: &str) -> bool {
    if !fits(last, LONGEST_SENTENCE) || !last.starts_with(' ') {
        return before.ends_with("Credit..") && credit_name(last);
    }
    let last = last.trim_start();
    let initial = before.ends_with(char::is_uppercase);
    // `… on Friday. | Ana Ruiz/Courier`
    if let Some(name) = last.strip_prefix("| ") {
        return credit_name(name) && name.split(' ').count() <= 5;
    }
    let named = || last.contains('/') && is_picture_credit(last) || is_labelled_picture(last) || begins_with(last, "courtesy of");
    !initial && named() || before.ends_with("Credit..") && credit_name(last)
}

/// The label of a picture that a text ends with: `… in 1908. Image`.
fn ending_label(text: &str) -> Option<&str> {
    if !text.ends_with(|last: char| last.is_ascii_alphabetic()) {
        return None;
    }
    // A label has at most three words.
    let mut starts = text.rmatch_indices(' ').map(|(at, _)| at + 1);
    let mut starts = [starts.next(), starts.next(), starts.next()].into_iter().flatten().chain([0]);
    starts.find_map(|start| text.get(start..).filter(|label| is_listed(label, &PICTURE_LABELS)))
}

/// Whether a piece of text names a picture's maker: `Ana Ruiz/AFP/Getty Images`, `Photo by Ana Ruiz`, `AP Photo`.
fn is_picture_credit(text: &str) -> bool {
    /// Agencies whose name alone is more likely a word of something else than a picture's credit.
    const TOO_SHORT: &[&str] =
        &["ap", "pa", "reuters", "reuter", "afp", "upi", "nan", "uni", "tt", "cp", "tass", "bloomberg", "cnn", "rns"];
    let text = without_marks(text, false);
    let text = if text.starts_with(|first: char| first.is_ascii_alphanumeric()) { text } else { text.trim_start_matches([' ', '.']) };
    let agency = |name: &str| is_listed(name.trim(), &AGENCIES) || is_listed(name.trim(), &PICTURE_ENDINGS);
    let slashed = memchr::memrchr(b'/', text.as_bytes()).is_some_and(|at| {
        let (before, last) = (text.get(..at).unwrap_or_default(), text.get(at + 1..).unwrap_or_default());
        let first = before.split('/').next().unwrap_or_default();
        agency(last) && credit_name(before) || (agency(first) || ends_with_word(first, "photo")) && credit_name(last)
    });
    // All but a slash and a label ask for an agency at the end.
    if !may_end_with_agency(text) {
        return slashed || is_labelled_picture(text);
    }
    let via = ["via ", "for ", "| "]
        .iter()
        .any(|join| split_at_word(text, join).is_some_and(|(before, last)| agency(last) && credit_name(before)));
    slashed || via || agency(text) && !is_one_of(text, TOO_SHORT) || is_labelled_picture(text)
}

/// Whether a text ends with the last letters of an agency's name, as few words do.
pub(super) fn may_end_with_agency(text: &str) -> bool {
    static AGENCIES: Endings = AGENCY_ENDINGS;
    let (last, letters) = last_letters(text.as_bytes());
    AGENCIES.may_end(last, letters) || !text.ends_with(|last: char| last.is_ascii_graphic())
}

/// The last letters of every agency and every ending of a picture's credit.
pub(crate) const AGENCY_ENDINGS: Endings = Endings([0; 128]).with(&[AGENCIES.words(), PICTURE_ENDINGS.words()]);

/// How the words of some lists end: a bit for each six last letters, or as many as the last word has.
#[derive(Clone, Copy)]
pub(crate) struct Endings([u64; 128]);

impl Endings {
    /// How many letters are looked at.
    const LETTERS: usize = 6;

    /// These and those of more lists.
    #[expect(clippy::indexing_slicing, reason = "evaluated when the crate is compiled: a place outside of the table would not compile")]
    pub(crate) const fn with(mut self, mut lists: &[&[&str]]) -> Self {
        while let [list, more @ ..] = lists {
            let mut list = *list;
            while let [word, rest @ ..] = list {
                let (last, letters) = last_letters(word.as_bytes());
                let bit = Self::bit(last, letters);
                self.0[bit / 64] |= 1 << (bit % 64);
                list = rest;
            }
            lists = more;
        }
        self
    }

    /// Whether one of the words may be the last of a text that ends with these eight bytes, the last in the highest place, so many of
    /// which are letters of its last word.
    #[inline]
    pub(crate) fn may_end(&self, last: u64, letters: usize) -> bool {
        let bit = Self::bit(last, letters);
        self.0.get(bit / 64).is_some_and(|bits| bits >> (bit % 64) & 1 != 0)
    }

    /// The same for capitals and small letters.
    #[inline]
    const fn bit(last: u64, letters: usize) -> usize {
        let letters = if letters < Self::LETTERS { letters } else { Self::LETTERS };
        let other = u64::MAX.checked_shr(8 * letters as u32);
        let kept = last
            & 0x1F1F_1F1F_1F1F_1F1F
            & !match other {
                Some(other) => other,
                None => 0,
            };
        (kept.wrapping_mul(0x9E37_79B9_7F4A_7C15) >> (64 - 13)) as usize
    }
}

/// The last letters of a text's last word, at most as many as a number holds, the last in the highest place; and how many.
const fn last_letters(text: &[u8]) -> (u64, usize) {
    let (mut last, mut count, mut left) = (0, 0, text);
    while let [before @ .., letter] = left
        && count < 8
        && letter.is_ascii_alphabetic()
    {
        last |= (*letter as u64) << (56 - 8 * count);
        (left, count) = (before, count + 1);
    }
    (last, count)
}

/// A text before and behind the first place where a word stands that a space is part of: `for `.
pub(crate) fn split_at_word<'t>(text: &'t str, word: &str) -> Option<(&'t str, &'t str)> {
    let at = memchr::memchr_iter(b' ', text.as_bytes()).find(|at| text.get(at + 1..).is_some_and(|rest| rest.starts_with(word)))?;
    Some((text.get(..at)?, text.get(at + 1 + word.len()..)?))
}

/// Whether a text is a picture's label and a name: `Photo by Ana Ruiz`, `Photo: Ana Ruiz / Courier`.
fn is_labelled_picture(text: &str) -> bool {
    listed_opening(text, &PICTURE_LABELS).is_some_and(|label| {
        let rest = text.get(label.len()..).unwrap_or_default();
        let by = label.ends_with(" by")
            || label.ends_with(" of")
            || label.ends_with("credit")
            || label.ends_with("courtesy")
            || rest.trim_start().starts_with(':');
        by && credit_name(rest.trim_start_matches([':', ' ']))
    })
}

/// Whether a text could be the name in a picture credit: short, and in capitals but for small words.
fn credit_name(name: &str) -> bool {
    let words = || name.split([' ', '/', ',', '|']).filter(|word| !word.is_empty());
    let small = |word: &str| is_listed(word, &PICTURE_SMALL);
    // `Omar al-Khatib`
    let articled =
        |word: &str| word.split_once('-').is_some_and(|(article, rest)| article.len() == 2 && rest.starts_with(char::is_uppercase));
    let count = words().count();
    (1..=9).contains(&count)
        && words().all(|word| {
            small(word)
                || articled(word)
                || word.starts_with(|first: char| first.is_uppercase() || matches!(first, '@' | '©'))
                || word.contains('.')
        })
        && words().any(|word| word.starts_with(|first: char| first.is_uppercase() || first == '@'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn captions_and_their_look_alikes() {
        for line in [
            "The mill in 1908. Image: Ana Ruiz.",
            "The mill in 1908 Image: Leeds / Ana Ruiz.",
            "Ana Ruiz looks at the mill on Oct. 2. (ANA RUIZ/AFP/Getty Images.)",
            "The mill, seen from the river (Photo by Ana Ruiz)",
            "The mill. (AP Photo/Ana Ruiz)",
            "The mill on Friday [Omar al-Khatib/AP Photo]",
            "Getty Images The mill in 1908",
            "Shutterstock Rowers outside the hall of the guild",
            "The mill, seen on April 3, 2021. ANA RUIZ FOR THE COURIER",
            "Photo: Ana Ruiz",
            "PHOTO: Ana Ruiz at the mill on Friday. She has worked there for thirty years.",
            "Ana Ruiz via Getty Images.",
            "Ana Ruiz/Getty Images",
            "Leeds Courier via Getty Images",
            "Getty Images",
            "Photograph: Ana Ruiz/The Courier",
            "The mill on Friday. REUTERS/Ana Ruiz",
            "The mill on Friday. (Ana Ruiz/Leeds Courier)",
            "The mill on Friday. Credit... Ana Ruiz for The Leeds Courier",
            "Ana Ruiz, right, with her sister in 1988. Courtesy of the Ruiz family",
            "Image source, Getty Images",
            "Image caption, The mill on Friday",
            "2 of 14. Weavers leave the mill in the rain after the vote on Friday.",
        ] {
            assert!(is_caption(line), "{line}");
        }
        for line in [
            "Ana Ruiz, a mayor (and a photographer), said so.",
            "She bought the picture via Getty Images, and hung it in the mill’s hall for all to see.",
            "The image: a mill that nobody wants.",
            "“Photo: Ana Ruiz”",
            "9 of 10 weavers voted. The mill stays.",
            "Ana Ruiz told Reuters",
            "Image is everything, said Ruiz.",
            "Getty Images Wins Its Case Against a Mill",
        ] {
            assert!(!is_caption(line), "{line}");
        }
    }
}
