//! How news is *written*: the rules, one file per construct.
//!
//! | construct | file |
//! | --- | --- |
//! | words and marks | `token.rs`, read by nom through `input.rs` |
//! | lines to blocks | `layout.rs` |
//! | blocks to the parts of an article | `anatomy.rs` |
//! | quotation marks to quotations | `marks.rs` |
//! | sentences | `sentence.rs` |
//! | everything that is English | `english/` |

pub(crate) mod anatomy;
pub(crate) mod english;
pub(crate) mod input;
pub(crate) mod marks;
pub(crate) mod sentence;
pub(crate) mod token;
