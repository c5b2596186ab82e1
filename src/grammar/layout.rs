//! Lines to blocks.
//!
//! Text arrives set in many ways: a line a paragraph; blank lines between paragraphs; lines broken at a fixed
//! width, with paragraphs told apart by blank lines, by the indentation of their first line, or only by a last
//! line that is shorter; a line a sentence; or no line breaks at all. Nobody says which, so it is measured.
//!
//! One pass finds the lines and counts, for every two lines that stand directly under each other:
//!
//! * whether the second *runs on* from the first: it begins with a small letter, and the first ends no
//!   sentence. Text that is not wrapped has next to none of these, wrapped text has little else;
//! * how far the lines reach that are run on from: the widest of them give the width the text is wrapped at;
//! * how many blank lines there are, and how many lines are indented.
//!
//! Then, in wrapped text, a new block begins after a blank line, at an indented line (but not between lines that
//! are set in deeper than paragraphs are), and after a line that was
//! broken early, which is seen from the next line's first word: it would still have fitted. How much of a short
//! line that takes depends on what else marks paragraphs: under an indented line nothing else ends one, between
//! blank lines only a line that is much shorter does (a headline over a byline), and where there are neither, a
//! line that ends a sentence and left room for a word. In text that is not wrapped every line is a block, except
//! where blocks of sentences with blank lines between them show that there is a line for each sentence.

use super::signs;
use crate::span::Span;

/// A block of the layout.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Piece {
    /// Where it stands; neither begins nor ends with white space.
    pub(crate) span: Span,
    /// Whether a blank line stands before it.
    pub(crate) gap: bool,
    /// Whether its first line is indented more than the text's other lines.
    pub(crate) indented: bool,
    /// How many carriage returns end lines in it.
    returns: u32,
}

impl Piece {
    /// How long it is in bytes, whatever ends its lines: as [`width`] counts.
    pub(crate) const fn width(&self) -> usize {
        self.span.len() - self.returns as usize
    }

    /// What stands behind the last block.
    pub(crate) const fn behind(end: usize) -> Self {
        Self { span: Span { start: end, end }, gap: true, indented: false, returns: 0 }
    }
}

/// A text's blocks, and how they are told apart.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct Layout {
    pub(crate) pieces: Vec<Piece>,
    /// Whether blank lines stand between most of the blocks.
    pub(crate) spaced: bool,
}

/// Wider than this no text is wrapped: old terminals have 132 columns, and mail and wires fewer.
const WIDEST_WRAP: usize = 140;

/// In a text of so few lines, hardly one may begin with a small letter though all are wrapped.
pub(crate) const FEW_LINES: usize = 16;

/// A line of so many bytes may be broken at a width, where no other shows that lines are.
const WIDE: usize = 48;

/// Narrower than this a line says nothing about a width.
const NARROWEST_WRAP: usize = 24;

/// White space, and the characters that are invisible like it: byte-order mark, zero-width space, word joiner.
pub(crate) fn is_blank(character: char) -> bool {
    character.is_whitespace() || matches!(character, '\u{FEFF}' | '\u{200B}' | '\u{2060}')
}

/// Reads the layout of a text, and whether the text holds characters of C0 that one does without.
pub(crate) fn read(source: &str) -> (Layout, bool) {
    let (lines, controls) = Lines::of(source);
    let mut pieces: Vec<Piece> = Vec::with_capacity(lines.most_pieces());
    let mut gaps = 0;
    lines.pieces(|piece| {
        gaps += usize::from(piece.gap);
        pieces.push(piece);
    });
    let spaced = gaps * 2 >= pieces.len();
    (Layout { pieces, spaced }, controls)
}

/// A line that is not blank: its text, without the white space around it.
#[derive(Debug, Clone, Copy)]
struct Line {
    start: u32,
    end: u32,
    /// The bytes of white space before it.
    indent: u32,
    /// Whether a blank line stands before it.
    gap: bool,
}

/// The lines of a text that are not blank, in the making. LF, CR LF and a lone CR end a line.
pub(crate) struct Lines<'s> {
    source: &'s str,
    lines: Vec<Line>,
    /// Where the next line begins.
    start: usize,
    /// Whether no line stands directly before it.
    gap: bool,
    /// Whether any line stands directly under another.
    adjacent: bool,
}

impl<'s> Lines<'s> {
    /// The lines of a text, and whether the text holds characters of C0 that one does without.
    pub(crate) fn of(source: &'s str) -> (Self, bool) {
        let mut lines = Self { source, lines: Vec::with_capacity(source.len() / LINE + 8), start: 0, gap: true, adjacent: false };
        let controls = signs::line_ends(source.as_bytes(), |end| lines.end(end));
        lines.end(source.len());
        (lines, controls)
    }

    /// Takes the line that ends at `end`: the next LF, CR, or the text's end.
    #[inline(always)]
    fn end(&mut self, end: usize) {
        let start = std::mem::replace(&mut self.start, end + 1);
        if start == end {
            self.gap |= !self.is_within_line_end(end);
            return;
        }
        if self.source.as_bytes().get(start..end).is_some_and(prints_at_both_ends) {
            self.push(start, start, end);
        } else {
            self.trimmed(start, end);
        }
    }

    /// Whether what stands at `end` is the LF of a CR LF, which ends no line of its own.
    #[inline(always)]
    fn is_within_line_end(&self, end: usize) -> bool {
        end > 0 && self.source.as_bytes().get(end - 1..=end) == Some(b"\r\n")
    }

    /// The same for a line that may have white space around it.
    fn trimmed(&mut self, start: usize, end: usize) {
        let whole = self.source.get(start..end).unwrap_or_default();
        let text = whole.trim_start_matches(is_blank);
        let at = end - text.len();
        match text.trim_end_matches(is_blank).len() {
            0 => self.gap = true,
            length => self.push(start, at, at + length),
        }
    }

    /// Adds the line from `start` on, of which the text stands at `at..end`. No text is as long as these numbers reach:
    /// see `Options::LARGEST_MAX_BYTES`.
    #[inline]
    fn push(&mut self, start: usize, at: usize, end: usize) {
        let gap = std::mem::take(&mut self.gap);
        self.adjacent |= !gap;
        self.lines.push(Line { start: at as u32, end: end as u32, indent: (at - start) as u32, gap });
    }

    /// Calls `found` with each block.
    pub(crate) fn pieces(mut self, mut found: impl FnMut(Piece)) {
        if let Some(first) = self.lines.first_mut() {
            first.gap = false;
        }
        let (source, lines) = (self.source, self.lines.as_slice());
        if !self.adjacent {
            let margin = margin(lines);
            let piece = |line: &Line| Piece { span: line.span(), gap: line.gap, indented: line.indent() > margin, returns: 0 };
            return lines.iter().map(piece).for_each(found);
        }
        let measure = Measure::of(source, lines);
        let piece = |line: &Line| Piece { span: line.span(), gap: line.gap, indented: line.indent() > measure.margin, returns: 0 };
        let Some((mut before, mut rest)) = lines.split_first() else { return };
        let mut open = piece(before);
        loop {
            let next = rest.split_off_first();
            if let Some(line) = next
                && !line.gap
                && measure.joins(source, before, line, open.indented)
            {
                let between = source.as_bytes().get(open.span.end..line.span().start).unwrap_or_default();
                open.returns += between.iter().filter(|byte| **byte == b'\r').count() as u32;
                open.span.end = line.span().end;
                before = line;
                continue;
            }
            found(open);
            let Some(line) = next else { return };
            (open, before) = (piece(line), line);
        }
    }

    /// How many blocks there may be.
    fn most_pieces(&self) -> usize {
        self.lines.len()
    }
}

/// The indentation that all lines share.
fn margin(lines: &[Line]) -> usize {
    lines.iter().map(|line| line.indent()).min().unwrap_or_default()
}

/// About how many bytes a line has: for room to be made once.
const LINE: usize = 64;

/// Whether a line surely neither begins nor ends with white space. Without a branch on what does stand there.
#[inline(always)]
fn prints_at_both_ends(line: &[u8]) -> bool {
    let (Some(first), Some(last)) = (line.first_chunk(), line.last_chunk()) else { return false };
    prints_first(*first) & prints_last(*last)
}

/// Whether the first of four bytes surely belongs to what prints: ASCII, a Latin letter, or a dash, quotation mark, bullet or dot
/// of U+2010 to U+2027.
#[inline(always)]
pub(crate) const fn prints_first(four: [u8; 4]) -> bool {
    let four = u32::from_be_bytes(four);
    let first = four >> 24;
    (first.wrapping_sub(0x21) < 0x7F - 0x21) | (first.wrapping_sub(0xC3) < 0xCC - 0xC3) | (four.wrapping_sub(0xE280_9000) < 0x1800)
}

/// The same for the last, letters aside.
#[inline(always)]
pub(crate) const fn prints_last(four: [u8; 4]) -> bool {
    let four = u32::from_be_bytes(four);
    ((four & 0xFF).wrapping_sub(0x21) < 0x7F - 0x21) | ((four & 0xFF_FFFF).wrapping_sub(0xE2_8090) < 0x18)
}

/// What the lines of a text have in common.
#[derive(Debug, Clone, Copy, Default)]
struct Measure {
    /// The width the text is wrapped at, where it is wrapped.
    width: Option<usize>,
    /// Whether lines are always filled: none that is run on from has room for the next word.
    even: bool,
    /// Whether blank lines tell the paragraphs apart.
    gaps: bool,
    /// The indentation that all lines share.
    margin: usize,
    /// The indentation of paragraphs, where they have one.
    indent: usize,
    /// Whether there is a line for each sentence, with blank lines between the paragraphs.
    sentences: bool,
    /// Whether most lines are indented: one that is not goes on with the paragraph above it.
    hung: bool,
    /// Whether there are so few lines that more is taken as a sign of wrapping than small letters.
    few: bool,
}

impl Measure {
    fn of(source: &str, lines: &[Line]) -> Self {
        let measure = Self::by(source, lines, false);
        if measure.width.is_some() || measure.sentences || lines.len() > FEW_LINES { measure } else { Self::by(source, lines, true) }
    }

    fn by(source: &str, lines: &[Line], few: bool) -> Self {
        let margin = margin(lines);
        let (mut adjacent, mut run_on, mut gaps) = (0, 0, 0);
        let mut reaches = [0u32; WIDEST_WRAP + 1];
        for pair in lines.windows(2) {
            let [first, second] = pair else { continue };
            gaps += usize::from(second.gap);
            if second.gap || second.indent() > margin {
                continue;
            }
            adjacent += 1;
            if first.span().len() <= WIDEST_WRAP * 2 && goes_on(first.text(source), second.text(source), few) {
                run_on += 1;
                if let Some(count) = reaches.get_mut(first.reach(source, margin)) {
                    *count += 1;
                }
            }
        }
        let width = if run_on > 0 { widest(&reaches) } else { 0 };
        // Most lines that are run on from come near the width: the lines of a list or of code do not.
        // Of a few lines, with blank lines between the paragraphs, one that is run on from shows how the others are set.
        let share = if few && gaps >= 2 { 8 } else { 4 };
        let plausible = run_on * share >= adjacent && (NARROWEST_WRAP..=WIDEST_WRAP).contains(&width);
        let (full, early) = if plausible { fullness(source, lines, (margin, width), few) } else { (0, 0) };
        let wrapped = plausible && full * 3 >= run_on * 2;
        // Every line a whole sentence, another line to every second one, and blank lines throughout.
        let sentences = !wrapped
            && gaps >= 2
            && adjacent * 2 >= gaps
            && adjacent <= gaps * 12
            && closed(source, lines, margin) * 10 >= adjacent * 9
            && lines.iter().filter(|line| holds_two_sentences(line.text(source))).count() * 50 <= lines.len();
        Self {
            width: wrapped.then_some(width),
            even: early * 20 <= run_on,
            gaps: gaps >= 2 && gaps * 16 >= lines.len(),
            margin,
            indent: usual_indent(lines, margin),
            sentences,
            hung: lines.iter().filter(|line| line.indent() > margin + 1).count() * 2 > lines.len(),
            few,
        }
    }

    /// Whether a line goes on with the block of the line directly before it.
    fn joins(&self, source: &str, before: &Line, line: &Line, indented: bool) -> bool {
        // Between blank lines, lines that are set in alike are one block, as a quotation set in is.
        let alike = self.gaps && before.indent() == line.indent();
        if line.indent() > self.margin && !alike {
            // Lines set in deeper than paragraphs are, under each other: a table or a long quotation is one block.
            let deep = self.indent + 2;
            // So are the rows of a table that is set in less than paragraphs are.
            let rows = || line.indent() < self.indent && line.indent() == before.indent();
            if rows() && [before, line].iter().all(|line| has_columns(line.text(source))) {
                return true;
            }
            return self.width.is_some() && self.indent > self.margin && before.indent() >= deep && line.indent() >= deep;
        }
        let (above, below) = (before.text(source), line.text(source));
        match self.width {
            Some(width) => {
                let needed = before.reach(source, self.margin) + 1 + columns(first_word(below));
                if indented || goes_on(above, below, self.few) || needed > width {
                    return true;
                }
                // Broken early: on purpose, unless by so little that a ragged margin explains it.
                if self.even {
                    return false;
                }
                let ragged = if self.gaps { width * 2 / 3 } else { width * 4 / 5 };
                (self.gaps || !ends_sentence(above)) && needed > ragged
            }
            None if self.hung => indented && above.len() >= WIDE && !ends_sentence(above),
            None => self.sentences && ends_sentence(above),
        }
    }
}

impl Line {
    /// How far a line reaches from the margin, in characters: the indentation of a paragraph's first line counts.
    fn reach(self, source: &str, margin: usize) -> usize {
        self.indent().saturating_sub(margin) + columns(self.text(source))
    }

    fn text(self, source: &str) -> &str {
        self.span().of(source).unwrap_or_default()
    }

    const fn span(self) -> Span {
        Span { start: self.start as usize, end: self.end as usize }
    }

    const fn indent(self) -> usize {
        self.indent as usize
    }
}

/// How many lines end a sentence before another directly under them.
fn closed(source: &str, lines: &[Line], margin: usize) -> usize {
    let pairs = lines.windows(2).filter(|pair| match pair {
        [first, second] => !second.gap && second.indent() <= margin && ends_sentence(first.text(source)),
        _ => false,
    });
    pairs.count()
}

/// Whether the second of two lines goes on with the first, in a text of few lines by other signs as well.
pub(crate) fn goes_on(first: &str, second: &str, few: bool) -> bool {
    runs_on(first, second) || few && breaks_off(first)
}

/// Whether a line cannot end where it does: behind a comma, a title or a small word that asks for another, within a quotation, or soon after a sentence's end.
fn breaks_off(line: &str) -> bool {
    const TITLES: &[&str] = &["Mr.", "Mrs.", "Ms.", "Dr.", "St.", "Gov.", "Sen.", "Rep.", "Gen."];
    const OPEN: &[&str] =
        &["a", "an", "and", "at", "for", "from", "her", "his", "in", "its", "of", "on", "or", "the", "their", "to", "with"];
    let last = line.rsplit(' ').next().unwrap_or_default();
    let titled = || TITLES.contains(&last) || OPEN.contains(&last);
    let open = || line.matches('“').count() > line.matches('”').count() || line.matches('"').count() % 2 == 1;
    !ends_sentence(line) && (line.ends_with(',') || open() || holds_two_sentences(line)) || titled()
}

/// Whether the second of two lines goes on with the sentence of the first.
fn runs_on(first: &str, second: &str) -> bool {
    second.starts_with(char::is_lowercase) && !ends_sentence(first)
}

/// Whether a line ends as sentences do, closing quotation marks and brackets aside.
pub(crate) fn ends_sentence(line: &str) -> bool {
    line.trim_end_matches(is_closing).ends_with(['.', '!', '?', '…', ':'])
}

/// Marks that close after a sentence's last mark.
pub(crate) fn is_closing(character: char) -> bool {
    matches!(character, '"' | '\'' | '”' | '’' | '»' | '›' | ')' | ']' | '*')
}

/// The indentation that most of the lines have which are indented at all: that of paragraphs.
fn usual_indent(lines: &[Line], margin: usize) -> usize {
    const DEEPEST: usize = 16;
    // Nearly always.
    if lines.iter().all(|line| line.indent() == margin) {
        return margin;
    }
    let mut counts = [0usize; DEEPEST];
    for line in lines {
        if let Some(count) = counts.get_mut(line.indent().saturating_sub(margin)) {
            *count += 1;
        }
    }
    let most =
        counts.iter().enumerate().skip(1).filter(|(_, count)| **count >= 2).max_by_key(|(indent, count)| (**count, DEEPEST - indent));
    most.map_or(margin, |(indent, _)| margin + indent)
}

/// The widest of the lines that are run on from, given how many reach how far; one in twenty may be wider, for a
/// word that nothing could break, and one of four lines or more.
fn widest(reaches: &[u32]) -> usize {
    let lines = reaches.iter().sum::<u32>();
    let mut wider = lines / 20 + u32::from((4..20).contains(&lines));
    for (reach, count) in reaches.iter().enumerate().rev() {
        match wider.checked_sub(*count) {
            Some(left) => wider = left,
            None => return reach,
        }
    }
    0
}

/// Of the lines that are run on from, how many come near the width, and how many have room for the next word.
fn fullness(source: &str, lines: &[Line], (margin, width): (usize, usize), few: bool) -> (usize, usize) {
    let (mut full, mut early) = (0, 0);
    for pair in lines.windows(2) {
        let [first, second] = pair else { continue };
        let (above, below) = (first.text(source), second.text(source));
        if !second.gap && second.indent() <= margin && above.len() <= WIDEST_WRAP * 2 && goes_on(above, below, few) {
            let reached = first.reach(source, margin);
            full += usize::from(reached * 3 >= width * 2);
            early += usize::from(reached + 1 + columns(first_word(below)) <= width);
        }
    }
    (full, early)
}

/// Whether a line is set in columns: more than one space stands within it.
fn has_columns(line: &str) -> bool {
    memchr::memmem::find(line.as_bytes(), b"  ").is_some()
}

/// The width of a line in characters.
fn columns(line: &str) -> usize {
    line.chars().count()
}

fn first_word(line: &str) -> &str {
    line.split(char::is_whitespace).next().unwrap_or_default()
}

/// Whether a sentence seems to end within a line: a mark, a space, a capital letter, and no initial before it.
fn holds_two_sentences(line: &str) -> bool {
    let bytes = line.as_bytes();
    memchr::memchr3_iter(b'.', b'!', b'?', bytes).any(|at| {
        let after = bytes.get(at + 1..).unwrap_or_default();
        let before = bytes.get(at.saturating_sub(4)..at).unwrap_or_default();
        matches!(after, [b' ', letter, ..] if letter.is_ascii_uppercase())
            && before.len() == 4
            && (before.iter().all(u8::is_ascii_lowercase) || before.iter().all(u8::is_ascii_digit))
    })
}

/// How long a text is in bytes, whatever ends its lines: a carriage return before a line feed does not count.
pub(crate) fn width(text: &str) -> usize {
    // Hardly a text has one, and to look for the first is cheaper than to count them.
    let returns = |first: usize| text.bytes().skip(first).filter(|byte| *byte == b'\r').count();
    text.len() - memchr::memchr(b'\r', text.as_bytes()).map_or(0, returns)
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]
mod tests {
    use super::*;

    fn texts(source: &str) -> Vec<String> {
        let read = |source: &str| -> Vec<String> {
            let layout = super::read(source).0;
            layout.pieces.iter().map(|piece| crate::model::excerpt::unwrap_lines(piece.span.of(source).unwrap()).into_owned()).collect()
        };
        let texts = read(source);
        assert_eq!(texts, read(&source.replace('\n', "\r\n")), "CR LF");
        assert_eq!(texts, read(&source.replace('\n', "\r")), "CR");
        texts
    }

    #[test]
    fn one_line_that_is_run_on_from_shows_how_a_few_are_set() {
        let source = "Mill closes\n\nThe mill closed in spring. The mill stands on\nthe river. Boats were built in the harbor here.\nRain fell.\n\n\
                      “It is what it is, and we stay,” Tom Okafor added.\n“We stay.”\n\n“We stay until the end of the winter,” said Ana\nRuiz, the mayor.\n";
        let found = texts(source);
        assert_eq!(found.len(), 4, "{found:?}");
        assert_eq!(found[3], "“We stay until the end of the winter,” said Ana Ruiz, the mayor.");
    }

    #[test]
    fn a_line_that_ends_with_a_small_word_is_broken() {
        let source = "Mill closes\n\n“It was never about the money,” said Ana Okafor, the mayor of\nLeeds.\n\n“The boats are not safe,” said Ana Lindqvist, the mayor of\nYork.\n";
        assert_eq!(texts(source).len(), 3);
    }

    #[test]
    fn rows_of_a_table_set_in_less_than_paragraphs() {
        let source = "MILL SALES RISE\n    The mills of the valley sold more cloth this year than they had in all\nof the last, their owners said.\n    The owners said they were glad.\n    Weavers said they were not.\n    No mill closed.\n    MILL       1987      1986\n LEEDS       4.9       1.8\n YORK        3.1       2.2\n HULL        2.2       2.0\n End\n";
        assert_eq!(
            texts(source)[5..],
            ["MILL       1987      1986", "LEEDS       4.9       1.8 YORK        3.1       2.2 HULL        2.2       2.0", "End"]
        );
    }

    #[test]
    fn a_line_that_is_not_indented_goes_on() {
        let source = "MILL SALES\n    Shr 2 vs 1\n    Net 4 vs 3\n    NOTE: Shr figures are of mills that were sold in\nOctober, 1986.\n    Full name is Mills Inc.\n";
        assert_eq!(texts(source)[3..], ["NOTE: Shr figures are of mills that were sold in October, 1986.", "Full name is Mills Inc."]);
    }

    #[test]
    fn a_line_a_paragraph() {
        let source = " date 2021-12-15 World\nMill closes\nLeeds The last mill closed on Friday, as had been feared for years by those who worked there.\nIt had stood for a century.";
        assert_eq!(texts(source).len(), 4);
        assert_eq!(
            texts("Mill closes\nThe mill closed.\nIt had stood for a century."),
            ["Mill closes", "The mill closed.", "It had stood for a century."]
        );
    }

    #[test]
    fn blank_lines_between_paragraphs() {
        let source = "\u{FEFF}Mill closes  \n\u{A0}\n\nThe mill closed on Friday.\t\n \nIt had stood.\n\n";
        assert_eq!(texts(source), ["Mill closes", "The mill closed on Friday.", "It had stood."]);
        assert!(read(source).0.spaced);
    }

    #[test]
    fn wrapped_lines_with_blank_lines_between() {
        let source = "Mill closes\nBy Ana Ruiz\n\nThe last mill in Leeds closed on Friday,\nand the town that had grown up around it\nwent quiet.\n\nIt had stood for a century, said Tom\nOkafor, who worked there.";
        assert_eq!(
            texts(source),
            [
                "Mill closes",
                "By Ana Ruiz",
                "The last mill in Leeds closed on Friday, and the town that had grown up around it went quiet.",
                "It had stood for a century, said Tom Okafor, who worked there.",
            ]
        );
    }

    #[test]
    fn wrapped_lines_with_indented_paragraphs() {
        let source = "MILL CLOSES\n    LEEDS, March 3 - The last mill in\nLeeds closed on Friday, and the town\nwent quiet.\n    It had stood for a century, said\nTom Okafor, who worked there.\n Wire";
        assert_eq!(
            texts(source),
            [
                "MILL CLOSES",
                "LEEDS, March 3 - The last mill in Leeds closed on Friday, and the town went quiet.",
                "It had stood for a century, said Tom Okafor, who worked there.",
                "Wire",
            ]
        );
    }

    #[test]
    fn wrapped_lines_with_short_last_lines() {
        let source = "Mill closes\nThe last mill in Leeds closed on Friday, and the\ntown that had grown up around it went quiet.\nIt had stood for a century, said Tom Okafor, who\nworked there.\nNobody knows what will become of it now, and few\nof those who worked there expect to find work.";
        assert_eq!(
            texts(source),
            [
                "Mill closes",
                "The last mill in Leeds closed on Friday, and the town that had grown up around it went quiet.",
                "It had stood for a century, said Tom Okafor, who worked there.",
                "Nobody knows what will become of it now, and few of those who worked there expect to find work.",
            ]
        );
    }

    #[test]
    fn few_wrapped_lines_without_a_small_letter() {
        assert_eq!(
            texts("LEEDS (AP) — The mill will close on Saturday, said Tom\nOkafor, who has worked there since 1979. He spoke on\nTuesday.")
                .len(),
            1
        );
        assert_eq!(texts("Mill closes\n\n“The mill is lost, and with it all of us, said Mr.\nOkafor.").len(), 2);
        assert_eq!(texts("Mill closes, says owner\nTom Okafor had said so before.").len(), 2);
        assert_eq!(texts("Mill closes;\nOwner, 71, had said so.\n\nThe mill closed.").len(), 3);
    }

    #[test]
    fn a_line_a_sentence() {
        let source = "Mill closes\n\nThe mill closed on Friday.\nIt had stood for a century.\nIt will be missed.\n\nNobody knows what comes next.\nThe owner does not say.\nThe town waits.";
        assert_eq!(
            texts(source),
            [
                "Mill closes",
                "The mill closed on Friday. It had stood for a century. It will be missed.",
                "Nobody knows what comes next. The owner does not say. The town waits.",
            ]
        );
    }

    #[test]
    fn a_table_keeps_its_lines() {
        let source = "MILL RESULTS\n    Shr 12 cts vs 11 cts\n    Net 41,000 vs 40,000\n    Note: full name Leeds Mill Co,\nwhich is owned by Okafor Plc.\n Wire";
        assert_eq!(
            texts(source),
            [
                "MILL RESULTS",
                "Shr 12 cts vs 11 cts",
                "Net 41,000 vs 40,000",
                "Note: full name Leeds Mill Co, which is owned by Okafor Plc.",
                "Wire"
            ]
        );
    }

    #[test]
    fn lines_set_in_deeper_are_one_block() {
        let source = "MILLS\n    The mills of the valley were sold for\nless than they cost.\n    They were, in millions:\n        LEEDS   4.1\n        YORK    3.2\n    Nobody knows what will become of them,\nsaid Okafor.";
        assert_eq!(texts(source)[3..], ["LEEDS   4.1 YORK    3.2", "Nobody knows what will become of them, said Okafor."]);
    }

    #[test]
    fn a_quotation_set_in_between_blank_lines_is_one_block() {
        let source = "Mill closes\n\nThe mills of the valley were sold for\nless than they cost. She wrote:\n\n    Nobody knows what will become\n    of them, and\n    nobody asks.\n\nThat was in\nMarch.";
        assert_eq!(texts(source)[2], "Nobody knows what will become of them, and nobody asks.");
    }

    #[test]
    fn one_line_too_long_hides_no_width() {
        let source = "MILL CLOSES\n    The last mill in the valley of the river Aire closed on Friday, and the town\nthat had grown up around it\nwent quiet, and nobody\nknew what came next, or\nwhat would ever be.\n    It had stood long.";
        assert_eq!(texts(source).len(), 3);
    }

    #[test]
    fn no_line_breaks_and_nothing_but_blanks() {
        assert_eq!(texts("  The mill closed. It had stood for a century.  ").len(), 1);
        assert!(texts(" \n\u{FEFF}\n\u{200B}").is_empty());
    }
}
