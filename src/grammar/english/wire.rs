//! What wires send with a story for desks and machines: slugs, headers, footers, the marks between its pages.

use super::phrase::begins_with;
use crate::grammar::layout::width;

/// The longest slug of one word, in bytes.
const LONGEST_SLUG: usize = 24;

/// The slug of a wire: what the desk calls the story, on a line over its headline.
///
/// ```text
/// slug = word 2*("-" word) / cycle "-" word            (a line without spaces, in capitals)
///      / cycle "-" title ["," version] ["," number]    (behind a comma a number, or a few words)
/// cycle = "BC" / "AM" / "PM" / "AP"
/// ```
///
/// `BC-STORM-HARBOUR`, `AM-MILL sked`, `AP-Mill Fire, 2nd Ld,0311`
pub(crate) fn is_slug(line: &str) -> bool {
    const LONGEST: usize = 60;
    let titled = ["BC-", "AM-", "PM-", "AP-"].iter().find_map(|cycle| line.strip_prefix(cycle)).is_some_and(|title| {
        let number = title.rsplit(',').next().is_some_and(|last| last.len() >= 3 && last.bytes().all(|digit| digit.is_ascii_digit()));
        let first = title.split(' ').next().unwrap_or_default();
        let short = title.split(' ').count() == 2 && first.len() > 2 && first.bytes().all(|byte| byte.is_ascii_uppercase() || byte == b'-');
        title.starts_with(|first: char| first.is_ascii_uppercase()) && (number || short)
    });
    if titled && width(line) <= LONGEST {
        return true;
    }
    let parts = line.split('-').count();
    let wired = ["BC-", "AM-", "PM-"].iter().any(|cycle| line.starts_with(cycle));
    let word = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit());
    line.len() <= LONGEST_SLUG
        && (parts >= 3 || parts == 2 && wired)
        && line.split('-').all(word)
        && !line.starts_with(|first: char| first.is_ascii_digit())
}

/// Whether the last line of a text is what a wire sends behind a story: the initials of who worked on it, or when it was sent.
///
/// ```text
/// footer = "SOURCE" firm / 1*(letter / "-") 1*("/" 1*(letter / "-")) / 1*3(1*(capital / digit / mark))   (with a capital and a digit)
/// ```
///
/// `ar-lw/tok`, `AP-NY-03-03-21 1740EST`
pub(crate) fn is_wire_footer(line: &str) -> bool {
    const LONGEST: usize = 32;
    const LONGEST_SOURCE: usize = 80;
    // Whose release it is.
    if line.strip_prefix("SOURCE ").is_some_and(|firm| firm.starts_with(char::is_uppercase)) && width(line) <= LONGEST_SOURCE {
        return true;
    }
    let initials = || {
        let part = |part: &str| (1..=8).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-');
        line.contains('/') && line.split('/').all(part)
    };
    let sent = || {
        let signs =
            line.bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit() || matches!(byte, b'-' | b'/' | b':' | b' '));
        let mixed = |word: &str| word.contains(|byte: char| byte.is_ascii_digit()) && word.contains(|byte: char| byte.is_ascii_uppercase());
        signs
            && line.split_whitespace().count() <= 3
            && line.split_whitespace().all(|word| word.len() >= 3)
            && line.split(' ').any(mixed)
            && line.bytes().filter(u8::is_ascii_digit).count() >= 4
    };
    width(line) <= LONGEST && (initials() || sent())
}

/// Whether a line joins the pages of a wire's story: `PAGE 2 -- MILL`, or the last words of the page before behind `xxx`.
pub(crate) fn is_page_mark(line: &str) -> bool {
    let page = || {
        let (_, number) = line.split_once(' ')?;
        let number = number.get(..1)?;
        Some(begins_with(line, "page") && !line.contains(char::is_lowercase) && number.bytes().all(|digit| digit.is_ascii_digit()))
    };
    line.starts_with("xxx ") || line.starts_with('P') && page() == Some(true)
}

/// Whether a line is what a wire sends before a story for its machines: a few signs in small letters and numbers, one of
/// them both, and perhaps control characters. `d r f0012`
pub(crate) fn is_wire_header(text: &str) -> bool {
    const LONGEST: usize = 32;
    const LONGEST_SIGN: usize = 6;
    let mixed =
        |word: &str| word.contains(|letter: char| letter.is_ascii_lowercase()) && word.contains(|digit: char| digit.is_ascii_digit());
    let sign = |word: &str| word.len() <= LONGEST_SIGN && !word.contains(char::is_uppercase);
    let words = || text.split(|mark: char| mark.is_whitespace() || mark.is_control()).filter(|word| !word.is_empty());
    text.len() <= LONGEST && words().count() <= 6 && words().all(sign) && words().any(mixed)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn footers_and_their_look_alikes() {
        for line in ["ar-lw/tok", "AP-NY-03-03-21 1740EST", "SOURCE Ruiz Weaving Inc.", "SOURCE The Guild of Rowers"] {
            assert!(is_wire_footer(line), "{line}");
        }
        for line in ["SOURCE of the Ure dries up", "SOURCE", "The mill", "either/or is no way to run a mill, she said"] {
            assert!(!is_wire_footer(line), "{line}");
        }
    }
}
