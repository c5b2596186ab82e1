//! The constructions of English news.
//!
//! | construct | file |
//! | --- | --- |
//! | reported speech | `speech.rs` |
//! | words and phrases that the rules of the parts share | `phrase.rs` |
//! | dates and the lines that give them | `date.rs` |
//! | `LEEDS, England (AP) — ` | `dateline.rs` |
//! | `By Ana Ruiz` | `byline.rs` |
//! | `Ana Ruiz contributed reporting.` | `credit.rs` |
//! | boilerplate, captions, corrections, sections, header fields | `furniture.rs` |

pub(crate) mod according;
pub(crate) mod body;
pub(crate) mod byline;
pub(crate) mod clause;
pub(crate) mod colon;
pub(crate) mod comment;
pub(crate) mod content;
pub(crate) mod credit;
pub(crate) mod date;
pub(crate) mod dateline;
pub(crate) mod finding;
pub(crate) mod furniture;
pub(crate) mod head;
pub(crate) mod lead;
pub(crate) mod mention;
pub(crate) mod noun_phrase;
pub(crate) mod phrase;
pub(crate) mod report;
pub(crate) mod speech;
pub(crate) mod verb_group;
