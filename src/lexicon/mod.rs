//! What single words tell: tables of vocabulary, and one look-up over all of them.
//!
//! | file | what it holds |
//! | --- | --- |
//! | `tags.rs` | the classes a word can have |
//! | `frame.rs` | what a reporting word takes, how surely it reports, its stance |
//! | `key.rs` | a word's letters, packed |
//! | `table.rs` | the look-up from a word's letters to its entry |
//! | `hints.rs` | what a rule may look for at a word of some classes |
//! | `list.rs` | sorted lists of words and phrases, which rules over text ask |
//! | `markup.rs` | entities and elements of pages |
//! | `english/` | the English vocabulary, as data |
//!
//! A second language is a second folder beside `english/` with the same tables.

pub(crate) mod english;
pub(crate) mod frame;
pub(crate) mod hints;
pub(crate) mod key;
pub(crate) mod list;
pub(crate) mod markup;
pub(crate) mod table;
pub(crate) mod tags;
