//! What an article *is*: plain data, with accessors, serde and `into_owned`.
//!
//! Nothing here knows how news is written or how it is parsed.

pub(crate) mod article;
pub(crate) mod attribution;
pub(crate) mod byline;
pub(crate) mod credit;
pub(crate) mod date;
pub(crate) mod dateline;
pub(crate) mod diagnostic;
pub(crate) mod excerpt;
pub(crate) mod options;
pub(crate) mod paragraph;
pub(crate) mod passage;
pub(crate) mod positions;
pub(crate) mod quote;
pub(crate) mod span_map;
pub(crate) mod speaker;
pub(crate) mod structure;
pub(crate) mod time;

/// Maps `into_owned` over an `Option` or a `Vec` of borrowed parts.
macro_rules! owned {
    ($parts:expr) => {
        $parts.into_iter().map(|part| part.into_owned()).collect()
    };
    (option $part:expr) => {
        $part.map(|part| part.into_owned())
    };
}
pub(crate) use owned;
