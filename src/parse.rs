//! The one seam: text in, [`Article`] out.

use std::borrow::Cow;
use std::str::FromStr;

use crate::error::ParseError;
use crate::grammar::anatomy;
use crate::grammar::english::speech::SpeechReader;
use crate::model::article::Article;
use crate::model::excerpt::Excerpt;
use crate::model::options::Options;
use crate::model::paragraph::{Paragraph, ParagraphKind};
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

impl Options {
    /// Parses the plain text of a news article with these options; see [`parse`].
    ///
    /// # Errors
    ///
    /// As [`parse`], with this limit of size.
    pub fn parse<'a>(&self, text: &'a str) -> Result<Article<'a>, ParseError> {
        check(text, self.max_bytes)?;
        Ok(article(text, self))
    }

    /// Parses bytes with these options; see [`parse_bytes`].
    ///
    /// # Errors
    ///
    /// As [`parse_bytes`], with this limit of size.
    pub fn parse_bytes<'a>(&self, bytes: &'a [u8]) -> Result<Article<'a>, ParseError> {
        match std::str::from_utf8(bytes) {
            Ok(text) => self.parse(text),
            Err(error) => {
                let (valid, rest) = bytes.split_at(error.valid_up_to());
                let before = std::str::from_utf8(valid).unwrap_or_default();
                Err(ParseError::not_utf8(before, error.error_len().unwrap_or(rest.len())))
            }
        }
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
    if text.is_empty() {
        return Err(ParseError::empty());
    }
    if text.len() > limit {
        return Err(ParseError::too_large(text.len(), limit));
    }
    if let Some(at) = memchr::memchr(0, text.as_bytes()) {
        return Err(ParseError::binary(&text[..at], '\0'));
    }
    let invisible = |character: char| character.is_whitespace() || matches!(character, '\u{FEFF}' | '\u{200B}');
    if text.chars().all(invisible) {
        return Err(ParseError::blank(text.len()));
    }
    Ok(())
}

/// Downhill from text to article.
fn article<'a>(source: &'a str, options: &Options) -> Article<'a> {
    let anatomy = anatomy::read(source, options);
    let mut reader = SpeechReader::default();
    let mut paragraphs = Vec::with_capacity(anatomy.paragraphs.len());
    for (index, (kind, span)) in anatomy.paragraphs.iter().enumerate() {
        let (sentences, quotes) = (reader.sentences.len(), reader.quotes.len());
        if *kind == ParagraphKind::Body {
            reader.paragraph(source, *span, index);
        }
        paragraphs.push(Paragraph {
            kind: *kind,
            excerpt: Excerpt::new(source, *span),
            sentences: Span::new(sentences, reader.sentences.len()),
            quotes: Span::new(quotes, reader.quotes.len()),
        });
    }
    Article {
        source: Cow::Borrowed(source),
        headline: anatomy.headline,
        deck: anatomy.deck,
        date: anatomy.date,
        section: anatomy.section,
        dateline: anatomy.dateline,
        byline: anatomy.byline,
        credits: anatomy.credits,
        blocks: anatomy.blocks,
        paragraphs,
        sentences: reader.sentences,
        quotes: reader.quotes,
        diagnostics: anatomy.diagnostics,
    }
}
