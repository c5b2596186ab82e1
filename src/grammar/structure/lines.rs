//! The lines of a text as paragraphs, or what the layout makes of them.

use super::{Reader, four};
use crate::grammar::layout::{self, FEW_LINES, prints_first, prints_last};
use crate::model::structure::ParagraphSpans;
use crate::span::Span;

/// So many lines directly under another say nothing yet.
const FEW: usize = 8;

impl<'s> Reader<'s> {
    /// Reads each line as a paragraph. Whether each surely is one, so that the layout need not be measured: of the lines that stand
    /// directly under another, which are few, none is indented nor goes on with the one above it, and few others are indented.
    #[inline(always)]
    pub(super) fn lines(&mut self) -> bool {
        let bytes = self.place.source.as_bytes();
        let mut walk = self.signs.walk(0);
        let (mut start, mut gap, mut breaks) = (0, false, false);
        let (mut gaps, mut adjacent, mut indented) = (0, 0, 0);
        let listed = |gaps, adjacent| gaps >= 2 && adjacent * 2 >= gaps;
        while start < bytes.len() {
            let counts = (self.sentences.len(), self.quotations.len());
            self.entered = false;
            self.start = start;
            // Nearly every line begins and ends with what prints.
            let plain = prints_first(four(bytes, start));
            let first = if plain { start } else { self.begin(start) };
            let end = self.by_signs(&mut walk, counts, first, start);
            let prints = bytes.get(..end).and_then(<[u8]>::last_chunk).is_some_and(|last| prints_last(*last));
            let (span, last) = if prints { (Span { start: first, end }, end) } else { self.ends(first) };
            if span.start < span.end {
                self.note(span, last, counts);
                indented += usize::from(first > start);
                gaps += usize::from(gap);
                if !std::mem::take(&mut gap)
                    && let [.., above, _] = self.paragraphs.as_slice()
                {
                    let above = above.span;
                    adjacent += 1;
                    if first > start || adjacent > FEW && listed(gaps, adjacent) {
                        return false;
                    }
                    // What is taken as a sign where lines are few is asked of few alone.
                    let few = self.paragraphs.len() <= FEW_LINES;
                    if self.goes_on(above, span, few) {
                        if !few || self.goes_on(above, span, false) {
                            return false;
                        }
                        breaks = true;
                    }
                }
            } else {
                // Nothing but what is invisible.
                gap = true;
            }
            start = end + 1;
            // Nearly always no line end follows, or one.
            match four(bytes, end) {
                [b'\n', b'\n', next, _] if !matches!(next, b'\n' | b'\r') => {
                    walk.pass_next(true);
                    gap = true;
                    start += 1;
                    continue;
                }
                [b'\n', next, ..] if !matches!(next, b'\n' | b'\r') => continue,
                _ => {}
            }
            let mut before = bytes.get(end);
            while let line_end @ Some(b'\n' | b'\r') = bytes.get(start) {
                walk.pass_next(true);
                // The LF of a CR LF ends no line of its own.
                gap |= (before, line_end) != (Some(&b'\r'), Some(&b'\n'));
                before = line_end;
                start += 1;
            }
        }
        let lines = self.paragraphs.len();
        adjacent == 0 || indented * 2 <= lines && !listed(gaps, adjacent) && !(breaks && lines <= FEW_LINES)
    }

    /// Whether a line goes on with the one above it, in a text of few lines by other signs as well.
    #[inline(never)]
    fn goes_on(&self, above: Span, line: Span, few: bool) -> bool {
        let text = |span: Span| span.of(self.place.source).unwrap_or_default();
        layout::goes_on(text(above), text(line), few)
    }

    /// Reads a paragraph of some lines.
    #[inline(never)]
    pub(super) fn paragraph(&mut self, span: Span) {
        let counts = (self.sentences.len(), self.quotations.len());
        let mut walk = self.walk.clone();
        walk.skip_to(span.start);
        self.enter_paragraph(span);
        self.by_signs(&mut walk, counts, span.start, span.end);
        self.walk = walk;
        let last = self.place.ends_at(self.start);
        self.note(span, last, counts);
    }

    /// Goes to a paragraph.
    pub(super) fn enter_paragraph(&mut self, span: Span) {
        self.place.text = self.place.source.as_bytes().get(..span.end).unwrap_or_default();
        self.place.first = span.start;
        self.entered = true;
        self.start = self.visible(span.start);
    }

    /// Notes a paragraph, of which the last sentence ends at `end` and the others begin with these numbers.
    #[inline(always)]
    pub(super) fn note(&mut self, span: Span, end: usize, (sentences, quotations): (usize, usize)) {
        if self.start < end {
            self.sentences.push(Span { start: self.start, end });
        }
        let sentences = Span { start: sentences, end: self.sentences.len() };
        let quotations = Span { start: quotations, end: self.quotations.len() };
        self.paragraphs.push(ParagraphSpans { span, sentences, quotations });
    }

    /// Begins the line at `start`, which may have white space before it, and gives the place where its text begins.
    #[inline(never)]
    fn begin(&mut self, start: usize) -> usize {
        self.enter(start);
        let line = self.place.source.get(start..self.place.text.len()).unwrap_or_default();
        let first = self.place.text.len() - line.trim_start_matches(layout::is_blank).len();
        self.place.first = first;
        self.start = self.visible(first);
        first
    }

    /// Where a paragraph's first sentence begins: a mark that turns the direction of writing is no part of it.
    fn visible(&self, first: usize) -> usize {
        if self.place.byte(first).is_ascii() { first } else { self.place.ahead(first).at }
    }

    /// The line of which the text begins at `first`, and where its last sentence ends; it may be followed by what is invisible.
    #[inline(never)]
    fn ends(&mut self, first: usize) -> (Span, usize) {
        self.enter(first);
        (Span { start: first, end: self.place.text.len() }, self.place.ends_at(self.start))
    }

    /// Goes to the line of which the text begins at `first`, for what looks beside a sign.
    #[inline(never)]
    pub(super) fn enter(&mut self, first: usize) {
        if self.entered {
            return;
        }
        let rest = self.place.source.get(first..).unwrap_or_default();
        let line = memchr::memchr2(b'\n', b'\r', rest.as_bytes()).and_then(|end| rest.get(..end)).unwrap_or(rest);
        let prints = line.as_bytes().last().is_some_and(u8::is_ascii_graphic);
        let end = first + if prints { line.len() } else { line.trim_end_matches(layout::is_blank).len() };
        self.place.text = self.place.source.as_bytes().get(..end).unwrap_or_default();
        self.place.first = first;
        self.entered = true;
    }
}
