//! The constructions of English news.

pub(crate) mod according;
pub(crate) mod as_clause;
pub(crate) mod clause;
pub(crate) mod colon;
pub(crate) mod comment;
pub(crate) mod content;
pub(crate) mod finding;
pub(crate) mod lead;
pub(crate) mod mention;
pub(crate) mod nominal;
pub(crate) mod noun_phrase;
pub(crate) mod report;
pub(crate) mod speech;
pub(crate) mod verb_group;
