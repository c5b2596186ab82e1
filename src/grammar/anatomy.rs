//! The parts of an article: from its blocks to headline, date, dateline, byline, paragraphs, credits.
//!
//! The head is read first (`english/head.rs`), down to the block in which the story begins; then every block of
//! the body is told what it is (`english/body.rs`). Each block becomes exactly one [`Block`], in order.

use chrono::{Datelike, NaiveDate};

use super::english::date::calendar_day;
use super::english::{body, head};
use super::layout::{self, Layout, Piece};
use crate::model::byline::Byline;
use crate::model::credit::Credit;
use crate::model::date::PublicationDate;
use crate::model::dateline::Dateline;
use crate::model::diagnostic::{Diagnostic, DiagnosticKind};
use crate::model::excerpt::Excerpt;
use crate::model::options::Options;
use crate::model::paragraph::{Block, BlockKind, ParagraphKind};
use crate::span::Span;

/// Everything about an article but what is said in it.
#[derive(Debug, Default)]
pub(crate) struct Anatomy<'a> {
    pub(crate) kicker: Option<Excerpt<'a>>,
    pub(crate) headline: Option<Excerpt<'a>>,
    pub(crate) deck: Option<Excerpt<'a>>,
    pub(crate) date: Option<PublicationDate<'a>>,
    pub(crate) updated: Option<PublicationDate<'a>>,
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
pub(crate) fn read<'a>(source: &'a str, options: &Options) -> Anatomy<'a> {
    let layout = layout::read(source);
    let page = Page { source, layout: &layout };
    let mut anatomy = Anatomy { blocks: Vec::with_capacity(page.len()), paragraphs: Vec::with_capacity(page.len()), ..Anatomy::default() };
    let story = head::read(page, &mut anatomy);
    body::read(page, story, &mut anatomy);
    let published = anatomy.date.as_ref().map(|date| date.day).or(options.publication_date);
    if let (Some(dateline), Some(published)) = (&mut anatomy.dateline, published) {
        complete(dateline, published);
    }
    anatomy
}

/// A text and its blocks.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Page<'a, 'l> {
    pub(crate) source: &'a str,
    layout: &'l Layout,
}

impl<'a> Page<'a, '_> {
    /// How many blocks there are.
    pub(crate) fn len(self) -> usize {
        self.layout.pieces.len()
    }

    /// One block; an empty one behind the last.
    pub(crate) fn piece(self, index: usize) -> Piece {
        let end = Span::new(self.source.len(), self.source.len());
        self.layout.pieces.get(index).copied().unwrap_or(Piece { span: end, gap: true, indented: false })
    }

    /// The text of one block; empty behind the last.
    pub(crate) fn text(self, index: usize) -> &'a str {
        self.piece(index).span.of(self.source).unwrap_or_default()
    }

    /// Whether blank lines stand between most of the blocks.
    pub(crate) fn spaced(self) -> bool {
        self.layout.spaced
    }
}

impl Anatomy<'_> {
    /// Adds a block that is no paragraph.
    pub(crate) fn block(&mut self, kind: BlockKind, span: Span) {
        self.blocks.push(Block { kind, span });
    }

    /// Adds a paragraph whose text begins `skipped` bytes into its block.
    pub(crate) fn paragraph(&mut self, kind: ParagraphKind, span: Span, skipped: usize) {
        self.blocks.push(Block { kind: BlockKind::Paragraph(kind), span });
        self.paragraphs.push((kind, Span::new(span.start + skipped, span.end)));
    }

    /// Notes damage.
    pub(crate) fn note(&mut self, kind: DiagnosticKind, span: Span) {
        self.diagnostics.push(Diagnostic::new(kind, span));
    }
}

/// Gives a dateline's `Dec 15` the year in which it lies closest to the day of publication.
fn complete(dateline: &mut Dateline<'_>, published: NaiveDate) {
    let (None, Some(date)) = (&dateline.day, &dateline.date) else { return };
    let Ok((_, written)) = calendar_day(&date.text) else { return };
    let years = [published.year() - 1, published.year(), published.year() + 1];
    let days = years.into_iter().filter_map(|year| written.day_of(Some(year)));
    if let Some(day) = days.min_by_key(|day| (*day - published).num_days().abs()) {
        dateline.day = Some(PublicationDate { excerpt: date.clone(), day });
    }
}
