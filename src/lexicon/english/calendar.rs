//! Words of time.

use super::WordList;
use crate::lexicon::tags::Tags;

/// Words of time, by class.
pub(crate) const WORDS: &[WordList] = &[
    (Tags::MONTH, "january february march april may june july august september october november december"),
    (Tags::MONTH.with(Tags::ABBREVIATION), "jan feb mar apr jun jul aug sep sept oct nov dec"),
    (Tags::WEEKDAY, "monday tuesday wednesday thursday friday saturday sunday"),
    (
        Tags::TIME,
        "today yesterday tomorrow tonight morning afternoon evening night noon midnight week weeks month months year years day days hour hours ago earlier late early",
    ),
];
