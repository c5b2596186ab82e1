//! Who said what, parsed: from the plain text of a news article to typed structs.

pub mod export;
pub mod grammar;

mod error;
mod lexicon;
mod model;
mod parse;
mod parts;
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
pub use model::quote::{Quote, QuoteKind};
pub use parse::{parse, parse_bytes};
pub use parts::{parse_byline, parse_credit, parse_date, parse_dateline};
pub use span::Span;
