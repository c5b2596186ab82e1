//! The constructions of English news.

pub(crate) mod speech;
