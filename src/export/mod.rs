//! The same article in other people's formats.
//!
//! | function | format |
//! | --- | --- |
//! | [`standoff`] | brat standoff, the format that corpora of quotations are published in |
//!
//! Nothing here reads text: an export sees a parsed [`Article`](crate::Article) and no more.

mod standoff;

pub use standoff::standoff;
