//! Reported speech: from a paragraph's tokens to its quotes.

use crate::model::quote::Quote;
use crate::span::Span;

/// Reads the quotes of body paragraphs, one after the other.
#[derive(Debug, Default)]
pub(crate) struct SpeechReader<'a> {
    pub(crate) quotes: Vec<Quote<'a>>,
    pub(crate) sentences: Vec<Span>,
}

impl<'a> SpeechReader<'a> {
    pub(crate) fn paragraph(&mut self, _source: &'a str, span: Span, _index: usize) {
        self.sentences.push(span);
    }
}
