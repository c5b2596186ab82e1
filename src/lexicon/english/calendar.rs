//! Words of time.

use super::WordList;
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
