//! What only the *whole* article tells: when `Wednesday` was, who `he` is.
//!
//! | question | file |
//! | --- | --- |
//! | which day, month or year a time names | `when.rs` |
//! | which words of the article name one and the same | `names.rs` |
//! | whom a pronoun or description means | `who.rs` |
//! | the list of speakers | `speakers.rs` |

mod names;
pub(crate) mod speakers;
pub(crate) mod when;
mod who;
