//! Parses one article many times, so that an instruction counter can watch: `instructions [--sentences] BYTES TIMES`.
//!
//! Start-up and the making of the article cost the same whatever `TIMES` is. The instructions of one parse are
//! the difference of two runs by the difference of their `TIMES`. With `--sentences` it counts the sentences that
//! `unicode-segmentation` finds instead, to compare.

use std::hint::black_box;
use std::io::{self, Write};
use std::process::ExitCode;

use unicode_segmentation::UnicodeSegmentation;

#[path = "../benches/articles/mod.rs"]
mod articles;

fn main() -> ExitCode {
    let mut arguments: Vec<String> = std::env::args().skip(1).collect();
    let sentences = arguments.first().is_some_and(|first| first == "--sentences");
    if sentences {
        arguments.remove(0);
    }
    let [Ok(bytes), Ok(times)] = arguments.iter().map(|number| number.parse::<usize>()).collect::<Vec<_>>()[..] else {
        let _ = writeln!(io::stderr(), "usage: instructions [--sentences] BYTES TIMES");
        return ExitCode::from(2);
    };
    let text = articles::article(bytes);
    for _ in 0..times {
        if sentences {
            black_box(black_box(text.as_str()).unicode_sentences().count());
        } else {
            drop(black_box(reportage::parse(black_box(&text))));
        }
    }
    let _ = writeln!(io::stdout(), "{} bytes, {times} times", text.len());
    ExitCode::SUCCESS
}
