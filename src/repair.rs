//! Damaged encoding to the text that was meant, and the map back.
//!
//! `damage = mojibake | entity | tag | control | invisible`
//!
//! One pass looks for the few bytes that damage can begin with, and copies what lies between. *Mojibake* is UTF-8 whose
//! bytes were each read as a character of Windows-1252 or Latin-1: `’` becomes `â€™`. It is undone by arithmetic: the
//! characters are turned into the bytes that they stand for, and these read as the one character of UTF-8 that they
//! spell. Letters with a closing mark behind them (`“CAFÉ”`) can spell one too, so what is not the damage of a common
//! character has to stand beside more of its kind.

use crate::lexicon::markup::{self, Element};
use crate::model::span_map::SpanMap;
use crate::span::Span;

/// Repairs a text; `None` where there is nothing to repair.
pub(crate) fn text(text: &str) -> Option<(String, SpanMap)> {
    let mut repairer = Repairer::new(text.len());
    let rest = repairer.piece(text, 0);
    if repairer.map.repairs().is_empty() {
        return None;
    }
    repairer.keep(rest);
    Some((repairer.text, repairer.map))
}

/// Reads bytes that are not UTF-8: those at which they break, as Windows-1252; and repairs the rest.
pub(crate) fn bytes(bytes: &[u8]) -> (String, SpanMap) {
    let mut repairer = Repairer::new(bytes.len());
    let mut at = 0;
    for chunk in bytes.utf8_chunks() {
        let rest = repairer.piece(chunk.valid(), at);
        repairer.keep(rest);
        at += chunk.valid().len();
        for byte in chunk.invalid() {
            repairer.replace(at, at + 1, windows_1252(*byte));
            at += 1;
        }
    }
    (repairer.text, repairer.map)
}

/// How often UTF-8 may have been misread, one time after the other.
const DEEPEST: usize = 3;

/// How far the end of a tag is looked for.
const LONGEST_TAG: usize = 2_048;

/// The characters of the bytes 0x80 to 0x9F in Windows-1252; the five that it leaves out are those of Latin-1.
static WINDOWS_1252: [char; 32] = [
    '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8D}', 'Ž', '\u{8F}', '\u{90}', '‘', '’', '“', '”', '•', '–',
    '—', '˜', '™', 'š', '›', 'œ', '\u{9D}', 'ž', 'Ÿ',
];

/// Whether damage can begin with a byte.
#[expect(clippy::indexing_slicing, reason = "evaluated when the crate is compiled: a place outside of the table would not compile")]
static SUSPECT: [bool; 256] = {
    let mut table = [false; 256];
    let mut byte = 0;
    while byte < 256 {
        table[byte] = match byte as u8 {
            b'\t'..=b'\r' => false,
            0x00..0x20 | 0x7F | b'&' | b'<' => true,
            // Soft hyphens and C1; the capitals and letters of mojibake; zero width; byte-order marks.
            0xC2 | 0xC3 | 0xE2 | 0xEF => true,
            _ => false,
        };
        byte += 1;
    }
    table
};

#[expect(clippy::indexing_slicing, reason = "the table has a place for every byte")]
fn is_suspect(byte: u8) -> bool {
    SUSPECT[usize::from(byte)]
}

/// The character that Windows-1252 has for a byte; none where it has none.
fn windows_1252(byte: u8) -> Option<char> {
    match byte {
        0x80..=0x9F => WINDOWS_1252.get(usize::from(byte) - 0x80).copied().filter(|character| !character.is_control()),
        _ => Some(char::from(byte)),
    }
}

/// The byte that Windows-1252 or Latin-1 reads as a character beyond ASCII.
fn byte_of(character: char) -> Option<u8> {
    match character {
        '\u{80}'..='\u{FF}' => u8::try_from(u32::from(character)).ok(),
        '\u{100}'..='\u{2122}' => {
            let index = WINDOWS_1252.iter().position(|listed| *listed == character)?;
            u8::try_from(0x80 + index).ok()
        }
        _ => None,
    }
}

/// The text under repair.
struct Repairer {
    text: String,
    map: SpanMap,
    room: usize,
}

/// What is to be done where damage may begin.
enum Verdict {
    /// So many bytes are as they should be.
    Sound(usize),
    /// So many bytes stand for a character, or for nothing.
    Damaged(usize, Option<char>),
    /// So many bytes begin an item of a list.
    Item(usize),
}

impl Repairer {
    fn new(room: usize) -> Self {
        Self { text: String::new(), map: SpanMap::default(), room }
    }

    /// Writes a character, or nothing, for the bytes `start..end` of the text as it came.
    fn replace(&mut self, start: usize, end: usize, with: impl IntoIterator<Item = char>) {
        let from = self.text.len();
        self.text.extend(with);
        self.map.push(Span::new(from, self.text.len()), Span::new(start, end));
    }

    /// Writes text that is sound.
    fn keep(&mut self, text: &str) {
        if self.text.capacity() == 0 {
            self.text.reserve(self.room);
        }
        self.text.push_str(text);
    }

    /// Repairs a piece that begins at byte `offset` of the text as it came, up to its last damage; gives the rest.
    fn piece<'t>(&mut self, piece: &'t str, offset: usize) -> &'t str {
        let mut reader = Reader { text: piece, at: 0, run: usize::MAX, no_comment_ends: false, no_script_ends: false };
        let mut kept = 0;
        while let Some(ahead) = reader.rest().iter().position(|byte| is_suspect(*byte)) {
            reader.at += ahead;
            let verdict = reader.judge(reader.at + offset == 0);
            let (Verdict::Sound(length) | Verdict::Damaged(length, _) | Verdict::Item(length)) = verdict;
            let (start, end) = (reader.at, reader.at + length);
            reader.at = end;
            if let Verdict::Sound(_) = verdict {
                continue;
            }
            self.keep(piece.get(kept..start).unwrap_or_default());
            kept = end;
            match verdict {
                Verdict::Damaged(_, with) => self.replace(offset + start, offset + end, with),
                // As a page shows it.
                _ => self.replace(offset + start, offset + end, "\n• ".chars()),
            }
        }
        piece.get(kept..).unwrap_or_default()
    }
}

/// Reads a text for damage.
struct Reader<'t> {
    text: &'t str,
    at: usize,
    /// Where the mojibake of a foreign writing that was read last ends.
    run: usize,
    /// Whether it is known that no comment, or no script, ends in the rest of the text: it is looked for once.
    no_comment_ends: bool,
    no_script_ends: bool,
}

impl Reader<'_> {
    /// The bytes from the cursor on.
    fn rest(&self) -> &[u8] {
        self.text.as_bytes().get(self.at..).unwrap_or_default()
    }

    /// What stands at the cursor, where damage may begin.
    fn judge(&mut self, first: bool) -> Verdict {
        let character = char_at(self.text, self.at);
        match character {
            '<' => self.tag().unwrap_or(Verdict::Sound(1)),
            '&' | '\u{80}'..='\u{FF}' => self.character(character),
            '\u{1B}' => Verdict::Damaged(self.escape(), None),
            '\0'..' ' | '\u{7F}' => Verdict::Damaged(1, self.joins_words().then_some(' ')),
            // A byte-order mark at the start is no damage.
            '\u{FEFF}' if first => Verdict::Sound(character.len_utf8()),
            '\u{200C}' | '\u{200D}' if !self.between_ascii(character) => Verdict::Sound(character.len_utf8()),
            _ if is_invisible(character) => Verdict::Damaged(character.len_utf8(), None),
            _ => Verdict::Sound(character.len_utf8()),
        }
    }

    /// An entity, mojibake, or both.
    fn character(&mut self, raw: char) -> Verdict {
        let (mut character, mut length) = (raw, raw.len_utf8());
        let mut changed = false;
        let beside = self.run == self.at;
        let mut in_runs = false;
        for depth in 0..=DEEPEST {
            match decoded(self.text, self.at, depth, beside) {
                Some(found) if found.length > length || found.character != character => {
                    (character, length, in_runs, changed) = (found.character, found.length, found.in_runs, true);
                }
                _ if depth == 0 => {}
                _ => break,
            }
        }
        if byte_of(character) == Some(0xE2)
            && let Some(bytes) = self.lost_last_byte(length)
        {
            // The last byte of `”` has no character in Windows-1252 and is lost more often than kept.
            (character, length, changed) = ('”', bytes, true);
        }
        match character {
            'Â' | 'Ã' if !changed && self.lost_space() => {
                let spaces = self.text.bytes().skip(self.at + length).take(2).filter(|byte| *byte == b' ').count();
                return match character {
                    'Â' => Verdict::Damaged(length, None),
                    _ => Verdict::Damaged(length + usize::from(spaces == 2), Some('à')),
                };
            }
            // What is left of C1 was a byte of Windows-1252.
            '\u{80}'..='\u{9F}' => {
                let byte = u8::try_from(u32::from(character)).unwrap_or_default();
                return Verdict::Damaged(length, windows_1252(byte));
            }
            _ if is_invisible(character) => return Verdict::Damaged(length, None),
            _ if !changed => return Verdict::Sound(length),
            _ => {}
        }
        if in_runs {
            self.run = self.at + length;
        }
        Verdict::Damaged(length, Some(character))
    }

    /// `â€` with nothing behind it that a third byte could be: how long it is.
    fn lost_last_byte(&self, length: usize) -> Option<usize> {
        let (_, bytes) = raw(self.text, self.at + length).filter(|(second, _)| byte_of(*second) == Some(0x80))?;
        let end = length + bytes;
        Some(if char_at(self.text, self.at + end) == '\u{FFFD}' { end + '\u{FFFD}'.len_utf8() } else { end })
    }

    /// `said.Â  The`, `voilÃ  `: a no-break space whose half became a letter and whose other half is a plain space.
    fn lost_space(&self) -> bool {
        let before = self.text.get(..self.at).and_then(|before| before.chars().next_back());
        let after = self.text.as_bytes().get(self.at + 2).copied().unwrap_or(b'\n');
        matches!(after, b' ' | b'\n' | b'\r') && !before.is_some_and(char::is_uppercase)
    }

    /// A tag, a comment, a script, at the cursor.
    fn tag(&mut self) -> Option<Verdict> {
        let rest = self.text.get(self.at + 1..)?;
        if rest.starts_with("!--") {
            let inside = find(rest, "-->", &mut self.no_comment_ends)?;
            return Some(Verdict::Damaged("<".len() + inside + "-->".len(), None));
        }
        let body = rest.strip_prefix('/').unwrap_or(rest);
        let name = body.get(..body.bytes().take(LONGEST_NAME).take_while(u8::is_ascii_alphanumeric).count())?;
        if !matches!(body.as_bytes().get(name.len())?, b'>' | b'/' | b' ' | b'\t' | b'\n' | b'\r') {
            return None;
        }
        let element = markup::element(name)?;
        let reach = rest.as_bytes().get(..rest.len().min(LONGEST_TAG))?;
        let close = memchr::memchr2(b'<', b'>', reach).filter(|close| reach.get(*close) == Some(&b'>'))?;
        let length = close + 2;
        match element {
            Element::Hidden if rest.starts_with('/') => Some(Verdict::Damaged(length, None)),
            Element::Hidden => {
                // Both end alike, `</script>`, `</style>`, and as they begin: in capitals or not.
                let end = if name.starts_with('S') { "</S" } else { "</s" };
                let hidden = rest.get(close..).and_then(|inside| find(inside, end, &mut self.no_script_ends)).unwrap_or_default();
                Some(Verdict::Damaged(length + hidden.saturating_sub(1), None))
            }
            Element::Inline => Some(Verdict::Damaged(length, None)),
            Element::Item if !rest.starts_with('/') => Some(Verdict::Item(length)),
            Element::Item | Element::Line => Some(Verdict::Damaged(length, Some('\n'))),
            Element::Cell => Some(Verdict::Damaged(length, Some(' '))),
        }
    }

    /// The length of an escape sequence for a terminal at the cursor: `ESC [ 3 1 m`.
    fn escape(&self) -> usize {
        let bytes = self.text.as_bytes().get(self.at + 1..).unwrap_or_default();
        let parameters = bytes.iter().skip(1).take(16).take_while(|byte| matches!(byte, b'0'..=b'?')).count();
        match (bytes.first(), bytes.get(1 + parameters)) {
            (Some(b'['), Some(b'@'..=b'~')) => parameters + 3,
            _ => 1,
        }
    }

    /// Whether a control byte at the cursor is all that stands between two words.
    fn joins_words(&self) -> bool {
        let word = |byte: Option<&u8>| byte.is_some_and(|byte| byte.is_ascii_alphanumeric());
        let bytes = self.text.as_bytes();
        self.at > 0 && word(bytes.get(self.at - 1)) && word(bytes.get(self.at + 1))
    }

    fn between_ascii(&self, character: char) -> bool {
        let bytes = self.text.as_bytes();
        let ascii = |byte: Option<&u8>| byte.is_none_or(u8::is_ascii);
        ascii(self.at.checked_sub(1).and_then(|before| bytes.get(before))) && ascii(bytes.get(self.at + character.len_utf8()))
    }
}

/// The longest name of an element.
const LONGEST_NAME: usize = 12;

/// Where a needle stands in the rest of a text. A search that fails has read to the end, so that none follows it.
fn find(rest: &str, needle: &str, exhausted: &mut bool) -> Option<usize> {
    if *exhausted {
        return None;
    }
    let found = memchr::memmem::find(rest.as_bytes(), needle.as_bytes());
    *exhausted = found.is_none();
    found
}

fn char_at(text: &str, at: usize) -> char {
    text.get(at..).and_then(|rest| rest.chars().next()).unwrap_or(' ')
}

/// The character at `at`, an entity read as what it names, and its length.
fn raw(text: &str, at: usize) -> Option<(char, usize)> {
    let character = text.get(at..)?.chars().next()?;
    Some(if character == '&' { entity(text, at).unwrap_or(('&', 1)) } else { (character, character.len_utf8()) })
}

/// The entity at `at`, and its length; escaped again (`&amp;rsquo;`), too.
fn entity(text: &str, at: usize) -> Option<(char, usize)> {
    let mut escaped = 0;
    let mut rest = text.get(at + 1..)?;
    for _ in 1..DEEPEST {
        let Some(inner) = rest.strip_prefix("amp;") else { break };
        if named(inner).is_none() {
            break;
        }
        escaped += "amp;".len();
        rest = inner;
    }
    let (character, length) = named(rest)?;
    Some((character, 1 + escaped + length))
}

/// `rsquo;`, `#8217;`, `#x2019;`: the character, and the length.
fn named(rest: &str) -> Option<(char, usize)> {
    let name = rest.get(..rest.bytes().take(markup::LONGEST_ENTITY + 1).position(|byte| byte == b';')?)?;
    let character = match name.strip_prefix('#') {
        None => markup::entity(name)?,
        Some(number) => {
            let hexadecimal = number.strip_prefix(['x', 'X']);
            let digits = hexadecimal.unwrap_or(number);
            let code =
                if digits.starts_with('+') { None } else { u32::from_str_radix(digits, if hexadecimal.is_some() { 16 } else { 10 }).ok() };
            char::from_u32(code?)
                .filter(|character| !character.is_control() || matches!(character, '\t' | '\n' | '\r' | '\u{80}'..='\u{9F}'))?
        }
    };
    Some((character, name.len() + 1))
}

/// A character that mojibake spells.
#[derive(Debug, Clone, Copy)]
struct Spelt {
    character: char,
    /// How many bytes of the text spell it.
    length: usize,
    /// Whether no text would write these characters for themselves.
    sure: bool,
    /// Whether the character is of a writing that a text has many characters of, or none.
    in_runs: bool,
}

/// The character that mojibake misread `depth` times spells at `at`. `beside` tells whether more of it ends there.
fn decoded(text: &str, at: usize, depth: usize, beside: bool) -> Option<Spelt> {
    let spelt = spelt(text, at, depth)?;
    let goes_on = || self::spelt(text, at + spelt.length, depth).is_some_and(|next| next.in_runs);
    (spelt.sure || spelt.in_runs && (beside || goes_on())).then_some(spelt)
}

fn spelt(text: &str, at: usize, depth: usize) -> Option<Spelt> {
    let Some(above) = depth.checked_sub(1) else {
        return raw(text, at).map(|(character, length)| Spelt { character, length, sure: true, in_runs: false });
    };
    let lead = spelt(text, at, above)?;
    let first = byte_of(lead.character)?;
    let count = match first {
        0xC2..=0xDF => 2,
        0xE0..=0xEF => 3,
        0xF0..=0xF4 => 4,
        _ => return None,
    };
    let common = matches!(first, 0xC2 | 0xC3 | 0xE2 | 0xEF | 0xF0);
    let (mut sure, mut length) = (common, lead.length);
    // `é——`: dashes and quotation marks stand behind a letter in whole text too.
    let mut ordinary = count == 3;
    let mut bytes = [first, 0, 0, 0];
    for place in bytes.get_mut(1..count)? {
        let (character, more) = match spelt(text, at + length, above) {
            Some(spelt) => (spelt.character, spelt.length),
            None => raw(text, at + length)?,
        };
        *place = byte_of(character).filter(|byte| (0x80..=0xBF).contains(byte))?;
        length += more;
        ordinary &= matches!(character, '‘' | '’' | '“' | '”' | '»' | '›' | '…' | '–' | '—');
        // C1 stands in no text; behind the capitals that these are, nor do signs other than these.
        let next = char_at(text, at + length);
        sure |= character.is_control()
            || matches!(first, 0xC4 | 0xC5 | 0xCE | 0xCF | 0xD0 | 0xD1 | 0xD7..=0xD9)
                && (!matches!(character, '’' | '”' | '»' | '›' | '…' | '–' | '—' | '™' | '\u{A0}')
                    || character != '’' && next.is_lowercase());
    }
    let character = std::str::from_utf8(bytes.get(..count)?).ok()?.chars().next()?;
    Some(Spelt { character, length, sure, in_runs: !common && !ordinary })
}

/// Characters that print nothing and that nobody meant to write.
const fn is_invisible(character: char) -> bool {
    matches!(character, '\u{AD}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}')
}
