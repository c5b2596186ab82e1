//! What only the *whole* article tells: when `Wednesday` was, who `he` is.
//!
//! | question | file |
//! | --- | --- |
//! | which day, month or year a time names | `when.rs` |
//! | which words of the article name one and the same | `names.rs`, `wording.rs` |
//! | whom each mention means, read in order | `who.rs` |
//! | whom a pronoun means | `pronoun.rs` |
//! | whom a description means | `description.rs` |
//! | the list of speakers | `speakers.rs` |

mod description;
mod names;
mod pronoun;
pub(crate) mod speakers;
pub(crate) mod when;
mod who;
mod wording;
