//! The integration tests, in one binary.
//!
//! | module | what |
//! | --- | --- |
//! | `articles` | the articles of `tests/fixtures`, whole, as snapshots; each again with CRLF line ends |
//! | `properties` | what holds for any text at all |
//! | `metamorphic` | articles of known statements, and what a change of the text changes |
//! | `spec` | the grammar of reported speech, construction by construction: the cases of `tests/spec` |
//! | `repair` | damaged encoding, and where it stood |
//! | `errors` | what is refused, and in which words |
//! | `positions` | bytes to lines and columns, code points, UTF-16 units |
//! | `model` | the behaviour of the data itself |
//! | `json` | the JSON shape, there and back |
//! | `readme` | what the README shows |
//! | `standoff` | the export to brat standoff |
//! | `examples` | the programs in `examples/` |
//! | `resolution` | who is meant, and when it was |
//! | `structure` | paragraphs, sentences and quotations alone |
//! | `limits` | what goes beyond a limit is noted or refused |
//! | `growth` | time grows with the text, and not faster |

#![allow(clippy::expect_used, clippy::panic, clippy::indexing_slicing, clippy::string_slice, reason = "a test that cannot go on fails")]

mod errors;
mod examples;
mod fixtures;
mod growth;
mod invariants;
mod limits;
mod metamorphic;
mod positions;
mod properties;
mod repair;
mod resolution;
mod spec;
mod structure;

#[cfg(feature = "serde")]
mod articles;
#[cfg(feature = "serde")]
mod json;
#[cfg(feature = "serde")]
mod model;
#[cfg(feature = "serde")]
mod readme;
#[cfg(feature = "serde")]
mod standoff;
