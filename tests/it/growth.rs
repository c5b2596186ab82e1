//! Time grows with the text, and not faster: a text of twice the length takes about twice the time.

use std::time::{Duration, Instant};

/// How much longer four times the text may take. Linear growth is 4 and quadratic growth 16; between them is room
/// for a busy machine.
const MOST: u32 = 10;

/// How often a text is tried before its growth is believed.
const ROUNDS: usize = 40;

#[path = "../../benches/articles/shapes.rs"]
mod shapes;

#[test]
fn no_text_takes_more_than_linear_time() {
    for name in shapes::SHAPES.iter().map(|(name, _)| *name).chain([shapes::NAME_LIST]) {
        let text = |bytes| shapes::of(name, bytes).expect("a shape");
        // The fastest of several runs is the least disturbed one; a machine busy with other work gets more of them.
        let (short_text, long_text) = (text(10_000), text(40_000));
        let (mut short, mut long) = (Duration::MAX, Duration::MAX);
        let linear = (0..ROUNDS).any(|_| {
            (short, long) = (short.min(once(&short_text)), long.min(once(&long_text)));
            long <= short.max(Duration::from_micros(200)) * MOST
        });
        assert!(linear, "{name}: 10 KB take {short:?} and 40 KB take {long:?}");
    }
}

fn once(text: &str) -> Duration {
    let start = Instant::now();
    let article = reportage::parse(text).expect("an article, if a strange one");
    let time = start.elapsed();
    drop(article);
    time
}
