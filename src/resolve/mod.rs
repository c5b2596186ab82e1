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

/// Whether the first byte `to` is at most so many behind the place `from`, or before it. A line end of two bytes counts as
/// one: who is meant by a word does not depend on how its lines end.
fn is_within(source: &str, from: usize, to: usize, reach: usize) -> bool {
    let apart = to.saturating_sub(from);
    let returns = || {
        let between = source.as_bytes().get(from..to).unwrap_or_default();
        memchr::memchr_iter(b'\r', between).filter(|at| between.get(at + 1) == Some(&b'\n')).count()
    };
    apart <= reach || apart <= 2 * reach && apart - returns() <= reach
}

#[cfg(test)]
mod tests {
    use super::is_within;

    #[test]
    fn what_is_near_is_so_with_any_line_ends() {
        let near = |text: &str, reach| is_within(text, "Ana Ruiz".len(), text.len() - "who".len(), reach);
        for text in ["Ana Ruiz,\nwho", "Ana Ruiz,\r\nwho", "Ana Ruiz,\rwho"] {
            assert_eq!((near(text, 1), near(text, 2)), (false, true), "{text:?}");
        }
    }
}
