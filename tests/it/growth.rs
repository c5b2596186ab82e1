//! Time grows with the text, and not faster: a text of twice the length takes about twice the time.

use std::time::{Duration, Instant};

/// How much longer four times the text may take. Linear growth is 4 and quadratic growth 16; between them is room
/// for a busy machine.
const MOST: u32 = 10;

#[path = "../../benches/articles/shapes.rs"]
mod shapes;

#[test]
fn no_text_takes_more_than_linear_time() {
    for name in shapes::SHAPES.iter().map(|(name, _)| *name).chain([shapes::NAME_LIST]) {
        let text = |bytes| shapes::of(name, bytes).expect("a shape");
        // The fastest of several runs is the least disturbed one; a machine busy with other work gets more tries.
        let grows = || {
            let short = fastest(&text(10_000));
            let long = fastest(&text(40_000));
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
