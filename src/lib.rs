//! Who said what, parsed: from the plain text of a news article to typed structs.
//!
//! [`parse`] takes a text and gives an [`Article`]:
//!
//! ```
//! let article = reportage::parse(
//!     "Mill closes\n\
//!      By Tom Okafor\n\
//!      LEEDS, England (AP) — The last mill closed on Friday.\n\
//!      “It hurts,” said Ana Ruiz, the mayor.",
//! )?;
//! let quote = &article.quotes()[0];
//! assert_eq!(quote.text(), "It hurts,");
//! assert_eq!(quote.speaker().unwrap().role.as_ref().unwrap().text, "the mayor");
//! # Ok::<(), reportage::ParseError>(())
//! ```
//!
//! # A tour
//!
//! **Text in.** [`parse`] reads a `&str`, [`parse_bytes`] bytes, `text.parse::<Article>()` a text that the article
//! shall own; [`Options`] says what a caller knows beforehand. Prose never fails. [`ParseError`] is for what is no
//! article at all; what looks damaged is kept, and noted as a [`Diagnostic`].
//!
//! **The article's head and foot.** A headline, a deck, a section ([`Excerpt`]s all three), a [`PublicationDate`], a
//! [`Byline`] of [`Author`]s, a [`Dateline`], [`Credit`]s with their [`Contributor`]s. What an article does not have
//! is `None` or empty.
//!
//! **Its body.** [`Article::paragraphs`] are of a [`ParagraphKind`] each; [`Article::sentences_of`] and
//! [`Article::quotes_of`] give what stands in one. [`Article::blocks`] is the layout below: every byte of the source is
//! in one [`Block`] or is white space between two.
//!
//! **What is said.** A [`Quote`] has a [`QuoteKind`], fragments, and an [`Attribution`]: the speaker as a [`Mention`],
//! the [`Cue`] with its lemma and [`Stance`], the addressee; by which [`Construction`] it is reported, and with what
//! [`Certainty`] that is known.
//!
//! **Who it is, and when it was.** [`Article::speakers`] has each [`Speaker`] once, however often and by whatever words
//! the article mentions them; an attribution's [`Resolved`] says which of them is meant, and by what [`Reference`] that is
//! known. [`Article::times`] has each [`TimeExpression`] with the day, week, month or year that it names ([`When`]).
//!
//! **Where.** Everything has a [`Span`] of bytes. [`Positions`] turns spans into lines and columns ([`LineColumn`]),
//! code points and UTF-16 units. Where [`Options::repair_encoding`] has repaired the text, a [`SpanMap`] leads back to the
//! bytes as they came.
//!
//! **Out again.** [`export`] writes other people's formats. With the feature `serde` (on by default) everything goes to
//! JSON and back.
//!
//! Everything borrows from the text that it was parsed from; `into_owned` frees it.

pub mod export;
pub mod grammar;

mod error;
mod lexicon;
mod model;
mod parse;
mod parts;
mod repair;
mod resolve;
mod span;

pub use error::{ErrorKind, ParseError};
pub use model::article::Article;
pub use model::attribution::{Attribution, Certainty, Construction, Cue, Mention, Stance};
pub use model::byline::{Author, Byline};
pub use model::credit::{Contribution, Contributor, Credit};
pub use model::date::PublicationDate;
pub use model::dateline::Dateline;
pub use model::diagnostic::{Diagnostic, DiagnosticKind};
pub use model::excerpt::Excerpt;
pub use model::options::Options;
pub use model::paragraph::{Block, BlockKind, Paragraph, ParagraphKind};
pub use model::passage::Passage;
pub use model::positions::{LineColumn, Positions};
pub use model::quote::{Marks, Quote, QuoteKind};
pub use model::span_map::{Repair, SpanMap};
pub use model::speaker::{Gender, Reference, Resolved, Speaker, SpeakerKind};
pub use model::structure::{ParagraphSpans, Quotation, Structure};
pub use model::time::{Precision, TimeExpression, When};
pub use parse::{parse, parse_bytes, structure};
pub use parts::{parse_byline, parse_credit, parse_date, parse_dateline, parse_paragraph, parse_quotes};
pub use span::Span;

/// Compiles and runs the README's programs.
#[cfg(all(doctest, feature = "serde"))]
#[doc = include_str!("../README.md")]
struct Readme;
