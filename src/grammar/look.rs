//! What a line looks like: the typographic evidence that tells a heading from a sentence in any language that
//! has capital letters.

use super::layout::{is_blank, is_closing};

/// The longest line that is looked at, in bytes; what is longer is running text.
pub(crate) const LONGEST: usize = 320;

/// How many characters a heading has at most.
pub(crate) const HEADING: usize = 120;

/// How many words a heading has at most.
pub(crate) const WORDS: usize = 20;

/// How a line is set.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Look {
    pub(crate) characters: usize,
    pub(crate) words: usize,
    /// Words that begin with a capital letter.
    pub(crate) capitals: usize,
    /// Words that begin with a small letter.
    pub(crate) small: usize,
    /// Whether there are capital letters and no small ones.
    pub(crate) upper: bool,
    pub(crate) opening: Opening,
    pub(crate) ending: Ending,
    /// Whether a sentence ends before the line does.
    pub(crate) inner_end: bool,
}

/// What a line begins with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Opening {
    Capital,
    Small,
    Digit,
    Quote,
    Other,
}

/// What a line ends with, closing quotation marks and brackets aside.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Ending {
    /// A letter, a digit, a percent sign: no mark.
    Bare,
    Period,
    Question,
    Exclamation,
    Colon,
    /// A comma, semicolon or dash.
    Open,
}

impl Look {
    /// Looks at a line; `None` where it is too long to be anything but running text.
    pub(crate) fn at(line: &str) -> Option<Self> {
        // A wrapped line has line ends in it.
        let ends = || line.bytes().filter(|byte| matches!(byte, b'\n' | b'\r')).count();
        if line.len() > LONGEST && line.len() > LONGEST + ends() {
            return None;
        }
        let (mut characters, mut words, mut capitals, mut small) = (0, 0, 0, 0);
        // Whether the line has a capital, a small letter, a mark that ends sentences; and this word a letter or digit.
        let (mut large, mut little, mut mark, mut begun) = (false, false, false, false);
        for character in line.chars() {
            // Most characters are small letters that no word begins with.
            if begun && character.is_ascii_lowercase() {
                characters += 1;
                little = true;
                continue;
            }
            // A line's end is none, or it would count twice as CR LF.
            characters += usize::from(!matches!(character, '\n' | '\r'));
            let (uppercase, lowercase) = match character {
                'a'..='z' => (false, true),
                ' ' => {
                    begun = false;
                    continue;
                }
                'A'..='Z' => (true, false),
                // General punctuation, quotation marks among it.
                '\0'..='\x7F' | '\u{2000}'..='\u{206F}' => (false, false),
                _ => (character.is_uppercase(), character.is_lowercase()),
            };
            large |= uppercase;
            little |= lowercase;
            if begun {
                begun = !is_blank(character);
            } else if uppercase || lowercase || character.is_alphanumeric() {
                begun = true;
                words += 1;
                capitals += usize::from(uppercase);
                small += usize::from(lowercase);
            }
            mark |= matches!(character, '.' | '!' | '?');
        }
        Some(Self {
            characters,
            words,
            capitals,
            small,
            upper: large && !little,
            opening: Opening::of(line),
            ending: Ending::of(line),
            inner_end: mark && has_inner_end(line),
        })
    }

    /// Looks at a line that could head what follows; `None` where it could not.
    pub(crate) fn of_heading(line: &str) -> Option<Self> {
        // The last mark tells most lines apart, at a fraction of the cost.
        if Ending::of(line) != Ending::Bare {
            return None;
        }
        Self::at(line).filter(|look| look.is_heading())
    }

    /// Whether the line could head what follows: a few words, no sentence.
    pub(crate) fn is_heading(self) -> bool {
        self.ending == Ending::Bare
            && self.opening.heads()
            && (1..=WORDS).contains(&self.words)
            && self.characters <= HEADING
            && !self.inner_end
    }
}

impl Opening {
    /// What a line begins with.
    pub(crate) fn of(line: &str) -> Self {
        match line.chars().next() {
            Some(first) if first.is_uppercase() => Self::Capital,
            Some(first) if first.is_lowercase() => Self::Small,
            Some(first) if first.is_ascii_digit() => Self::Digit,
            Some('"' | '“' | '‘' | '\'' | '«' | '„' | '’') => Self::Quote,
            _ => Self::Other,
        }
    }

    /// Whether a heading may begin so.
    pub(crate) const fn heads(self) -> bool {
        matches!(self, Self::Capital | Self::Digit | Self::Quote)
    }
}

impl Ending {
    /// What a line ends with.
    pub(crate) fn of(line: &str) -> Self {
        let mut left = line.as_bytes();
        // The marks of `is_closing`: ’ ” › and » are more than one byte.
        while let [before @ .., b'"' | b'\'' | b')' | b']' | b'*']
        | [before @ .., 0xE2, 0x80, 0x99 | 0x9D | 0xBA]
        | [before @ .., 0xC2, 0xBB] = left
        {
            left = before;
        }
        match left {
            // And …
            [.., b'.'] | [.., 0xE2, 0x80, 0xA6] => Self::Period,
            [.., b'?'] => Self::Question,
            [.., b'!'] => Self::Exclamation,
            [.., b':'] => Self::Colon,
            // And — –
            [.., b',' | b';' | b'-'] | [.., 0xE2, 0x80, 0x93 | 0x94] => Self::Open,
            _ => Self::Bare,
        }
    }
}

/// Whether a sentence ends within the line: a mark after a word of small letters, then a capital.
pub(crate) fn has_inner_end(line: &str) -> bool {
    memchr::memchr3_iter(b'.', b'!', b'?', line.as_bytes()).any(|at| {
        let before = line.get(..at).unwrap_or_default();
        let after = line.get(at + 1..).unwrap_or_default().trim_start_matches(is_closing);
        if !after.starts_with(' ') {
            return false;
        }
        let word = before.rsplit(is_blank).next().unwrap_or_default();
        let long = word.chars().count() >= 3 && word.chars().skip(1).all(char::is_lowercase);
        long && after.trim_start().starts_with(|first: char| first.is_uppercase() || matches!(first, '“' | '"'))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings_and_sentences() {
        for line in
            ["How the mill was lost", "‘We had plans’", "1. A mill for all", "WORDS OF WISDOM", "Mill grows by 40%", "U.S. mills grow"]
        {
            assert!(Look::at(line).is_some_and(Look::is_heading), "{line}");
        }
        for line in [
            "The mill closed.",
            "He asked:",
            "and the mill",
            "The mill closed. Nobody came",
            "“The mill is closed.”",
            "• The mill",
            "Why?",
            "The mill, Ruiz said,",
        ] {
            assert!(!Look::at(line).is_some_and(Look::is_heading), "{line}");
        }
        assert_eq!(Look::at(&"mill ".repeat(99)), None);
    }

    #[test]
    fn a_wrapped_line_looks_alike_with_any_line_ends() {
        for words in 1..80 {
            let line = "mill\n".repeat(words);
            assert_eq!(Look::at(&line), Look::at(&line.replace('\n', "\r\n")), "{words} words");
            assert_eq!(Look::at(&line), Look::at(&line.replace('\n', "\r")), "{words} words");
        }
    }
}
