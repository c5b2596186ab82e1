//! Time grows with the text, and not faster: a text of twice the length takes about twice the time.

use std::time::{Duration, Instant};

/// How much longer four times the text may take. Linear growth is 4 and quadratic growth 16; between them is room
/// for a busy machine.
const MOST: u32 = 10;

/// Texts that invite a search from every mark, name or line to the end of the text.
const HARD: &[(&str, &str)] = &[
    ("opening marks", "“"),
    ("closing marks", "” "),
    ("straight marks", "\" "),
    ("apostrophes", "'"),
    ("guillemets", "«»"),
    ("one quotation a line", "“It hurts\n"),
    ("one word without end", "a"),
    ("one sentence without end", "Ana Ruiz, the mayor, "),
    ("said", "said "),
    ("said that", "Ruiz said that "),
    ("said within said", "Ruiz said Okafor said "),
    ("said and said", "Ruiz said it closed and "),
    ("told", "told Okafor "),
    ("according to", "according to Ruiz "),
    ("names", "Ana Ruiz Okafor "),
    ("quotations in one sentence", "“it hurts” and "),
    ("attributions in one sentence", "“it hurts,” Ruiz said, "),
    ("abbreviations", "U.S. Mr. "),
    ("commas", ","),
    ("dashes", " — "),
    ("lines", "a\n"),
    ("blank lines", "a\n \n"),
    ("white space", "a   \t  "),
    ("parentheses", "(("),
    ("multi-byte", "é😴"),
    ("Q and A", "Q. Why? A. So.\n"),
];

#[test]
fn no_text_takes_more_than_linear_time() {
    for (name, piece) in HARD {
        // The fastest of several runs is the least disturbed one; a machine busy with other work gets more tries.
        let grows = || {
            let short = fastest(&piece.repeat(10_000 / piece.len()));
            let long = fastest(&piece.repeat(40_000 / piece.len()));
            (long > short.max(Duration::from_micros(200)) * MOST).then_some((short, long))
        };
        if let (Some(_), Some(_), Some((short, long))) = (grows(), grows(), grows()) {
            panic!("{name}: 10 KB take {short:?} and 40 KB take {long:?}");
        }
    }
}

fn fastest(text: &str) -> Duration {
    let run = || {
        let start = Instant::now();
        let article = reportage::parse(text).expect("an article, if a strange one");
        let time = start.elapsed();
        drop(article);
        time
    };
    (0..3).map(|_| run()).min().unwrap_or_default()
}
