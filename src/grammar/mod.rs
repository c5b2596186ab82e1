//! How news is *written*: the rules, one file per construct; and, of those, the four that callers may use in
//! [nom](https://docs.rs/nom/8) parsers of their own.
//!
//! [`dateline`], [`byline`], [`credit`] and [`date`] are nom 8 parsers, `&str -> IResult<&str, T>`: combine them with
//! your own. Their results borrow from the input, and spans are counted from the input's start. This is the
//! only module with a nom type in its signatures; [`parse_dateline`](crate::parse_dateline) and its like need none.
//!
//! ```
//! use nom::{Parser, bytes::complete::tag, sequence::preceded};
//!
//! let (_, date) = preceded(tag("filed: "), reportage::grammar::date).parse("filed: 3 March 2021")?;
//! assert_eq!(date.day.to_string(), "2021-03-03");
//! # Ok::<(), nom::Err<nom::error::Error<&str>>>(())
//! ```
//!
//! | construct | file |
//! | --- | --- |
//! | words and marks | `token.rs`, from bytes by `scan/`, read by nom through `input.rs` and by place through `reach.rs` |
//! | the words and marks of a paragraph, and what might be found at each | `units.rs` |
//! | lines to blocks | `layout.rs` |
//! | what a line looks like | `look.rs` |
//! | blocks to the parts of an article | `anatomy.rs` |
//! | quotation marks to quotations | `marks.rs` |
//! | misplaced words and marks | `misplaced.rs` |
//! | sentences | `sentence.rs` |
//! | paragraphs, sentences and quotations without the words | `structure/`, over the bytes that `signs.rs` finds |
//! | everything that is English | `english/` |

pub(crate) mod anatomy;
pub(crate) mod english;
mod entry;
pub(crate) mod input;
pub(crate) mod layout;
pub(crate) mod look;
pub(crate) mod marks;
pub(crate) mod misplaced;
pub(crate) mod reach;
pub(crate) mod scan;
pub(crate) mod sentence;
pub(crate) mod signs;
pub(crate) mod structure;
pub(crate) mod token;
pub(crate) mod units;

pub use entry::{byline, credit, date, dateline};
