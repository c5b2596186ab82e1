//! Words of time.

use super::WordList;
use crate::lexicon::list::List;
use crate::lexicon::tags::Tags;

/// Words of time, by class.
pub(crate) const WORDS: &[WordList] = &[
    (Tags::MONTH, "january february march april may june july august september october november december"),
    (Tags::MONTH.with(Tags::ABBREVIATION), "jan feb mar apr jun jul aug sep sept oct nov dec"),
    (Tags::WEEKDAY, "monday tuesday wednesday thursday friday saturday sunday"),
    (Tags::WEEKDAY.with(Tags::PLURAL), "mondays tuesdays wednesdays thursdays fridays saturdays sundays"),
    // `sat` and `sun` are words that end sentences.
    (Tags::WEEKDAY.with(Tags::ABBREVIATION), "mon tue tues wed weds thu thur thurs fri"),
    (
        Tags::TIME,
        "\
            today yesterday tomorrow tonight morning mornings afternoon afternoons evening evenings night nights \
            overnight midnight noon midday dawn dusk sunrise sunset daybreak nightfall lunchtime bedtime daytime \
            nighttime midweek weekday weekdays weekend weekends week weeks fortnight month months midmonth quarter \
            quarters season seasons spring summer autumn winter year years midyear new-year decade decades century \
            centuries millennium era day days hour hours half-hour minute minutes moment moments second seconds ago \
            earlier later late early recently lately last next easter christmas thanksgiving eve holiday anniversary \
            semester trimester term yesteryear nowadays daily weekly monthly yearly annually hourly p.m a.m pm am \
            gmt utc est edt pst pdt cet bst",
    ),
];

/// The months, long and short, and their numbers.
pub(crate) const MONTHS: &[(&str, u32)] = &[
    ("january", 1),
    ("jan", 1),
    ("february", 2),
    ("feb", 2),
    ("march", 3),
    ("mar", 3),
    ("april", 4),
    ("apr", 4),
    ("may", 5),
    ("june", 6),
    ("jun", 6),
    ("july", 7),
    ("jul", 7),
    ("august", 8),
    ("aug", 8),
    ("september", 9),
    ("sept", 9),
    ("sep", 9),
    ("october", 10),
    ("oct", 10),
    ("november", 11),
    ("nov", 11),
    ("december", 12),
    ("dec", 12),
];

/// How the months begin.
#[rustfmt::skip]
pub(crate) static MONTH_OPENINGS: List = List::of(&[
    "apr", "aug", "dec", "feb", "jan", "jul", "jun", "mar", "may", "nov", "oct", "sep",
]);

/// The weekdays, long and short.
#[rustfmt::skip]
pub(crate) static WEEKDAYS: List = List::of(&[
    "fri", "friday", "mon", "monday", "sat", "saturday", "sun", "sunday", "thu", "thur", "thurs", "thursday", "tue",
    "tues", "tuesday", "wed", "wednesday",
]);

/// Time zones, as written after a time.
#[rustfmt::skip]
pub(crate) static ZONES: List = List::of(&[
    "acst", "aedt", "aest", "akdt", "akst", "awst", "bst", "cat", "cdt", "central", "central time", "cest", "cet",
    "cst", "ct", "eastern", "eastern daylight time", "eastern standard time", "eastern time", "edt", "eest", "eet",
    "est", "et", "gmt", "hkt", "hst", "ist", "jst", "kst", "local time", "mdt", "mountain time", "msk", "mst", "mt",
    "nzdt", "nzst", "pacific", "pacific time", "pdt", "pht", "pkt", "pst", "pt", "sast", "sgt", "uk", "utc", "wat",
    "west", "wib",
]);
