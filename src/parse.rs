//! The one seam: text in, [`Article`] out.

use std::borrow::Cow;
use std::str::FromStr;

use crate::error::ParseError;
use crate::grammar::anatomy;
use crate::grammar::english::deck;
use crate::grammar::english::speech::SpeechReader;
use crate::grammar::english::statement::quotes;
use crate::grammar::layout::{self, Layout};
use crate::grammar::structure;
use crate::model::article::Article;
use crate::model::diagnostic::{Diagnostic, DiagnosticKind};
use crate::model::excerpt::Excerpt;
use crate::model::options::Options;
use crate::model::paragraph::{Paragraph, ParagraphKind};
use crate::model::quote::Marks;
use crate::model::span_map::SpanMap;
use crate::model::structure::Structure;
use crate::repair;
use crate::resolve::{speakers, when};
use crate::span::Span;

/// Parses the plain text of a news article.
///
/// Prose never fails: what an article lacks is `None` or empty, and what is damaged is kept and noted in
/// [`Article::diagnostics`].
///
/// # Errors
///
/// Only a text that is no article at all is refused: an empty or blank one, binary data, or one larger than
/// [`Options::DEFAULT_MAX_BYTES`].
///
/// ```
/// let article = reportage::parse("Mill closes\n“It hurts,” said Ana Ruiz, the mayor.")?;
/// assert_eq!(article.quotes()[0].speaker().unwrap().excerpt.text, "Ana Ruiz, the mayor");
/// # Ok::<(), reportage::ParseError>(())
/// ```
pub fn parse(text: &str) -> Result<Article<'_>, ParseError> {
    Options::new().parse(text)
}

/// Parses bytes that should be the UTF-8 text of a news article.
///
/// # Errors
///
/// As [`parse`], and where the bytes are not UTF-8: the error's span covers the bytes at which they break.
///
/// ```
/// let error = reportage::parse_bytes(b"Mill closes\nIt \xFF hurts").unwrap_err();
/// assert_eq!(error.kind(), reportage::ErrorKind::NotUtf8);
/// assert_eq!((error.line(), error.column()), (2, 4));
/// ```
pub fn parse_bytes(bytes: &[u8]) -> Result<Article<'_>, ParseError> {
    Options::new().parse_bytes(bytes)
}

/// Finds the paragraphs of a text, their sentences, and what stands in quotation marks, and stops there.
///
/// Several times as fast as [`parse`], for whoever needs no speakers. The decisions are the same, with few exceptions:
/// a paragraph keeps its dateline, a sentence is never cut for its length, and nothing is mended.
///
/// # Errors
///
/// As [`parse`].
///
/// ```
/// let structure = reportage::structure("Mill closes\n\n“It hurts. We stay,” said Dr. Ana Ruiz. The mill closed.")?;
/// assert_eq!(structure.paragraphs().len(), 2);
/// assert_eq!(structure.text(structure.sentences()[2]), "The mill closed.");
/// assert_eq!(structure.text(structure.quotations()[0].inner), "It hurts. We stay,");
/// # Ok::<(), reportage::ParseError>(())
/// ```
pub fn structure(text: &str) -> Result<Structure<'_>, ParseError> {
    Options::new().structure(text)
}

impl Options {
    /// Finds paragraphs, sentences and quotations, within this limit of size; see [`structure`]. The text is read as it is,
    /// whatever is to be [repaired](Self::repair_encoding).
    ///
    /// # Errors
    ///
    /// As [`parse`], with this limit of size.
    pub fn structure<'a>(&self, text: &'a str) -> Result<Structure<'a>, ParseError> {
        refuse_size(text, self.max_bytes)?;
        if is_blank(text) {
            check(text, self.max_bytes)?;
        }
        let (structure, controls) = structure::read(text);
        if controls {
            refuse_binary(text)?;
        }
        Ok(structure)
    }

    /// Parses the plain text of a news article with these options; see [`parse`].
    ///
    /// # Errors
    ///
    /// As [`parse`], with this limit of size.
    pub fn parse<'a>(&self, text: &'a str) -> Result<Article<'a>, ParseError> {
        refuse_size(text, self.max_bytes)?;
        if self.repair_encoding || is_blank(text) {
            check(text, self.max_bytes)?;
        }
        if self.repair_encoding
            && let Some((repaired, origin)) = repair::text(text)
        {
            return self.repaired(&repaired, origin, text.len());
        }
        let (layout, controls) = layout::read(text);
        if controls || has_delete(text) {
            refuse_binary(text)?;
        }
        Ok(article(text, layout, self))
    }

    /// Parses bytes with these options; see [`parse_bytes`].
    ///
    /// # Errors
    ///
    /// As [`parse_bytes`], with this limit of size.
    pub fn parse_bytes<'a>(&self, bytes: &'a [u8]) -> Result<Article<'a>, ParseError> {
        if bytes.len() > self.max_bytes {
            return Err(ParseError::too_large(bytes.len(), self.max_bytes));
        }
        match std::str::from_utf8(bytes) {
            Ok(text) => self.parse(text),
            Err(_) if self.repair_encoding && check(&String::from_utf8_lossy(bytes), usize::MAX).is_ok() => {
                let (repaired, origin) = repair::bytes(bytes);
                self.repaired(&repaired, origin, bytes.len())
            }
            Err(error) => {
                let (valid, rest) = bytes.split_at(error.valid_up_to());
                let before = std::str::from_utf8(valid).unwrap_or_default();
                Err(ParseError::not_utf8(before, error.error_len().unwrap_or(rest.len())))
            }
        }
    }

    /// The article of a repaired text that was `length` bytes long as it came. Its spans are not the caller's, so it
    /// owns what it names; and what is left of nothing but damage is as good as blank.
    fn repaired(&self, text: &str, origin: SpanMap, length: usize) -> Result<Article<'static>, ParseError> {
        if is_blank(text) {
            return Err(ParseError::blank(length));
        }
        // Single bytes of Windows-1252 may have become three of UTF-8.
        if text.len() > Self::LARGEST_MAX_BYTES {
            return Err(ParseError::too_large(text.len(), Self::LARGEST_MAX_BYTES));
        }
        Ok(Article { origin: Some(origin), ..article(text, layout::read(text).0, self).into_owned() })
    }
}

impl FromStr for Article<'static> {
    type Err = ParseError;

    fn from_str(text: &str) -> Result<Self, ParseError> {
        parse(text).map(Article::into_owned)
    }
}

/// Refuses what is no article.
fn check(text: &str, limit: usize) -> Result<(), ParseError> {
    refuse_size(text, limit)?;
    refuse_binary(text)?;
    if is_blank(text) { Err(ParseError::blank(text.len())) } else { Ok(()) }
}

fn refuse_size(text: &str, limit: usize) -> Result<(), ParseError> {
    match text.len() {
        0 => Err(ParseError::empty()),
        bytes if bytes > limit => Err(ParseError::too_large(bytes, limit)),
        _ => Ok(()),
    }
}

/// Whether nothing in a text prints.
fn is_blank(text: &str) -> bool {
    text.chars().all(|character| character.is_whitespace() || matches!(character, '\u{FEFF}' | '\u{200B}'))
}

/// A text is binary when more than one byte in this many is a control character.
///
/// Wire formats frame a story with a few (SOH, STX, ETX, EOT), terminals and bad scrapes leave an escape here and
/// there: far fewer than one in eight even around a flash of one line. Bytes that are no text have one in five
/// (27 of the 128 that are valid UTF-8 by themselves).
const BINARY_SHARE: usize = 8;

/// Refuses a text with a NUL, or with too many other control characters, in one pass over its bytes.
fn refuse_binary(text: &str) -> Result<(), ParseError> {
    /// As many bytes as are counted at once: few enough that the count fits a byte, which lets the compiler count
    /// sixteen and more of them in one instruction.
    const STRIDE: usize = 128;

    let bytes = text.as_bytes();
    let (strides, rest) = bytes.as_chunks::<STRIDE>();
    let mut controls = controls(rest);
    for stride in strides {
        controls += self::controls(stride);
    }
    if controls == 0 {
        return Ok(());
    }
    if let Some(at) = memchr::memchr(0, bytes) {
        return Err(ParseError::nul(text.get(..at).unwrap_or_default()));
    }
    if controls > bytes.len() / BINARY_SHARE {
        let first = bytes.iter().position(|byte| is_control(*byte)).unwrap_or_default();
        return Err(ParseError::binary(text.get(..first).unwrap_or_default(), controls, bytes.len()));
    }
    Ok(())
}

/// Whether a text holds a DEL, the one control character that is not found with the lines; all of its bytes are looked at, as many at
/// once as the processor can.
fn has_delete(text: &str) -> bool {
    text.bytes().fold(false, |found, byte| found | (byte == 0x7F))
}

/// How many of at most 255 bytes are control characters.
fn controls(bytes: &[u8]) -> usize {
    usize::from(bytes.iter().fold(0u8, |count, byte| count.wrapping_add(u8::from(is_control(*byte)))))
}

/// Whether a byte is a control character that text does without: C0 but tab, line feed, vertical tab, form feed
/// and carriage return; and DEL. C1 is not counted: its code points are what Windows-1252's quotation marks become
/// when read as Latin-1, and such a text is damaged, not binary.
fn is_control(byte: u8) -> bool {
    (byte < 0x20 && !(b'\t'..=b'\r').contains(&byte)) || byte == 0x7F
}

/// Downhill from text to article.
fn article<'a>(source: &'a str, layout: Layout, options: &Options) -> Article<'a> {
    let mut anatomy = anatomy::read(source, &layout, options);
    drop(layout);
    let longest = anatomy.blocks.iter().map(|block| block.span.len()).max().unwrap_or_default();
    let filed = anatomy.dateline.as_ref().and_then(|dateline| dateline.day.as_ref());
    let today = anatomy.date.as_ref().or(filed).map(|date| date.day).or(options.publication_date);
    let mut reader = SpeechReader::new(source, longest, today.is_some());
    if let Some(headline) = &anatomy.headline {
        reader.paragraph(headline.span, None);
    }
    if let Some(deck) = &anatomy.deck {
        for point in deck::points(source, deck.span) {
            reader.paragraph(point, None);
        }
    }
    let above = (0, reader.statements.len());
    // How many sentences and quotes there are when a paragraph has been read.
    let mut ends = Vec::with_capacity(anatomy.blocks.len());
    for (index, (kind, span)) in anatomy.paragraphs().enumerate() {
        if kind.is_prose() {
            reader.paragraph(span, Some(index));
        } else if matches!(kind, ParagraphKind::Caption | ParagraphKind::Subhead | ParagraphKind::PullQuote) {
            reader.aside(span);
        }
        ends.push((reader.sentences.len() as u32, reader.statements.len() as u32));
    }
    reader.close();
    let mut diagnostics = std::mem::take(&mut anatomy.diagnostics);
    diagnostics.append(&mut reader.diagnostics);
    diagnostics.extend(reader.sightings.cut.iter().map(|span| Diagnostic::new(DiagnosticKind::LongName, *span)));
    let lost = reader.statements.iter().filter(|quote| quote.marks == Marks::Inferred);
    diagnostics.extend(lost.map(|quote| Diagnostic::new(DiagnosticKind::LostMarks, quote.span())));
    let times = when::times(source, &std::mem::take(&mut reader.times), today);
    let mut statements = reader.statements;
    when::said(source, &mut statements, &times);
    let speakers = speakers::speakers(source, reader.sightings.list, &mut statements, &mut diagnostics);
    let quotes = quotes(source, statements);
    diagnostics.sort_by_key(|diagnostic| diagnostic.span.start);
    // What the speakers were found by has made room for the paragraphs.
    let mut paragraphs = Vec::with_capacity(ends.len());
    let mut start = above;
    for ((kind, span), end) in anatomy.paragraphs().zip(ends) {
        let end = (end.0 as usize, end.1 as usize);
        let excerpt = Excerpt::new(source, span);
        paragraphs.push(Paragraph { kind, excerpt, sentences: Span::new(start.0, end.0), quotes: Span::new(start.1, end.1) });
        start = end;
    }
    Article {
        source: Cow::Borrowed(source),
        kicker: anatomy.kicker,
        headline: anatomy.headline,
        deck: anatomy.deck,
        date: anatomy.date,
        updated: anatomy.updated,
        section: anatomy.section,
        dateline: anatomy.dateline,
        byline: anatomy.byline,
        credits: anatomy.credits,
        blocks: anatomy.blocks,
        paragraphs,
        sentences: reader.sentences,
        quotes,
        speakers,
        times,
        quoted_terms: reader.quoted_terms,
        diagnostics,
        origin: None,
    }
}
