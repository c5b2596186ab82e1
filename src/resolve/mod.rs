//! What only the *whole* article tells: when `Wednesday` was, who `he` is.
//!
//! | question | file |
//! | --- | --- |
//! | which day, month or year a time names | `when.rs` |
//! | what is known of one of the cast | `entity.rs` |
//! | which words of the article name one and the same | `names.rs`, `wording.rs` |
//! | whom each mention means, read in order | `who.rs` |
//! | whom a pronoun means | `pronoun.rs` |
//! | whom a description means | `description.rs`, `nouns.rs` |
//! | whom a quote's mention of its speaker means | `speakers.rs` |
//! | the list of speakers | `list.rs` |

mod description;
mod entity;
mod list;
mod names;
mod nouns;
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

/// Makes room for one more in a list that is full, and for a quarter as much again: room for twice as much, by which lists
/// grow, would be held while the list is copied.
#[inline]
fn make_room<T>(list: &mut Vec<T>) {
    if list.len() == list.capacity() {
        grow(list);
    }
}

#[cold]
#[inline(never)]
fn grow<T>(list: &mut Vec<T>) {
    list.reserve_exact(list.len() / 4 + 4);
}

/// Calls with the place of each for which something holds, in order. For which it does nobody can foresee, so that is asked of
/// sixty-four before any is dealt with.
fn each<T>(list: &[T], holds: impl Fn(&T) -> bool, mut call: impl FnMut(usize)) {
    const STRIDE: usize = 64;
    for (stride, part) in list.chunks(STRIDE).enumerate() {
        let mut flags = part.iter().rev().fold(0u64, |flags, one| flags << 1 | u64::from(holds(one)));
        while flags != 0 {
            call(stride * STRIDE + flags.trailing_zeros() as usize);
            flags &= flags - 1;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{each, is_within};

    #[test]
    fn each_is_called_in_order() {
        for length in [0, 1, 63, 64, 65, 200] {
            let list: Vec<usize> = (0..length).collect();
            for step in [1, 2, 7, 64] {
                let mut found = Vec::new();
                each(&list, |place| place % step == 0, |place| found.push(place));
                assert_eq!(found, (0..length).step_by(step).collect::<Vec<_>>());
            }
        }
    }

    #[test]
    fn what_is_near_is_so_with_any_line_ends() {
        let near = |text: &str, reach| is_within(text, "Ana Ruiz".len(), text.len() - "who".len(), reach);
        for text in ["Ana Ruiz,\nwho", "Ana Ruiz,\r\nwho", "Ana Ruiz,\rwho"] {
            assert_eq!((near(text, 1), near(text, 2)), (false, true), "{text:?}");
        }
    }
}
