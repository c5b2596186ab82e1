//! The parts of an article: from its blocks to headline, date, dateline, byline, paragraphs, credits.

use crate::model::byline::Byline;
use crate::model::credit::Credit;
use crate::model::date::PublicationDate;
use crate::model::dateline::Dateline;
use crate::model::diagnostic::Diagnostic;
use crate::model::excerpt::Excerpt;
use crate::model::options::Options;
use crate::model::paragraph::{Block, BlockKind, ParagraphKind};
use crate::span::Span;

/// Everything about an article but what is said in it.
#[derive(Debug, Default)]
pub(crate) struct Anatomy<'a> {
    pub(crate) headline: Option<Excerpt<'a>>,
    pub(crate) deck: Option<Excerpt<'a>>,
    pub(crate) date: Option<PublicationDate<'a>>,
    pub(crate) section: Option<Excerpt<'a>>,
    pub(crate) dateline: Option<Dateline<'a>>,
    pub(crate) byline: Option<Byline<'a>>,
    pub(crate) credits: Vec<Credit<'a>>,
    /// The blocks, which partition the source.
    pub(crate) blocks: Vec<Block>,
    /// The paragraphs among them: kind, and span without a dateline that opens it.
    pub(crate) paragraphs: Vec<(ParagraphKind, Span)>,
    pub(crate) diagnostics: Vec<Diagnostic>,
}

/// Reads the parts of an article.
pub(crate) fn read<'a>(source: &'a str, _options: &Options) -> Anatomy<'a> {
    let mut anatomy = Anatomy::default();
    let mut start = 0;
    for line in source.split_inclusive('\n') {
        let text = line.trim();
        if !text.is_empty() {
            let at = start + (line.len() - line.trim_start().len());
            let span = Span::new(at, at + text.len());
            if anatomy.headline.is_none() {
                anatomy.headline = Some(Excerpt::new(source, span));
                anatomy.blocks.push(Block { kind: BlockKind::Headline, span });
            } else {
                anatomy.blocks.push(Block { kind: BlockKind::Paragraph(ParagraphKind::Body), span });
                anatomy.paragraphs.push((ParagraphKind::Body, span));
            }
        }
        start += line.len();
    }
    anatomy
}
