//! Time grows with the text, and not faster: a text of twice the length takes about twice the time.

use std::time::{Duration, Instant};

/// How much longer one text may take than four of a quarter of its length: as long where time grows linearly, four times
/// as long where it grows with the square. Both measurements take about as long, so that a busy machine disturbs both alike.
const MOST: f64 = 2.5;

/// How often a text is tried again that seemed to take longer.
const TRIES: usize = 8;

#[path = "../../benches/articles/shapes.rs"]
mod shapes;

#[test]
fn no_text_takes_more_than_linear_time() {
    let repairs = [false, true].map(|repairs| reportage::Options::new().repair_encoding(repairs));
    for (name, options) in shapes::names().flat_map(|name| repairs.iter().map(move |options| (name, options))) {
        let text = |bytes| shapes::of(name, bytes).expect("a shape");
        // The fastest of several runs is the least disturbed one; a machine busy with other work gets more tries.
        let grows = || {
            let short = fastest(options, &text(10_000), 4);
            let long = fastest(options, &text(40_000), 1);
            (long > short.max(Duration::from_micros(800)).mul_f64(MOST)).then_some((short, long))
        };
        let tries: Vec<_> = (0..TRIES).map_while(|_| grows()).collect();
        if let (TRIES, Some((short, long))) = (tries.len(), tries.last()) {
            panic!("{name}, {options:?}: four times 10 KB take {short:?} and 40 KB take {long:?}");
        }
    }
}

/// The fastest of several rounds, each of so many parses.
fn fastest(options: &reportage::Options, text: &str, parses: usize) -> Duration {
    let run = || {
        let start = Instant::now();
        for _ in 0..parses {
            drop(options.parse(text).expect("an article, if a strange one"));
        }
        start.elapsed()
    };
    (0..3).map(|_| run()).min().unwrap_or_default()
}
