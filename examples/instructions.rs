//! Does one thing with one article many times, so that an instruction counter can watch:
//! `instructions [WORK [SHAPE]] BYTES TIMES`.
//!
//! `WORK` is `parse` (which is what is done without it), `repair`: a parse that repairs the encoding, `structure`, or
//! `sentences`: those that `unicode-segmentation` finds, to compare. Without a `SHAPE` the text is an article; with one it is a text of `BYTES` bytes that makes work, see
//! `benches/articles/shapes.rs`. `instructions --shapes` lists them.
//!
//! Start-up, the vocabulary and the making of the text cost the same whatever `TIMES` is, which may be 0. The instructions of
//! one round are the difference of two runs by the difference of their `TIMES`, which is what `.ci/instructions` prints.

use std::hint::black_box;
use std::io::{self, Write};
use std::process::ExitCode;

use unicode_segmentation::UnicodeSegmentation;

#[path = "../benches/articles/mod.rs"]
mod articles;
#[path = "../benches/articles/shapes.rs"]
mod shapes;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    if arguments == ["--shapes"] {
        let names = shapes::names().fold(String::new(), |names, name| names + name + "\n");
        return io::stdout().write_all(names.as_bytes()).map_or(ExitCode::FAILURE, |()| ExitCode::SUCCESS);
    }
    let Some((text, times, work)) = order(&arguments) else {
        let _ = writeln!(
            io::stderr(),
            "usage: instructions [parse|repair|structure|sentences [SHAPE]] BYTES TIMES\n       instructions --shapes"
        );
        return ExitCode::from(2);
    };
    // The vocabulary is built once.
    work("Mill closes");
    for _ in 0..times {
        work(black_box(&text));
    }
    let _ = writeln!(io::stdout(), "{} bytes, {times} times", text.len());
    ExitCode::SUCCESS
}

/// What is done with a text.
type Work = fn(&str);

/// The text, how often, and what is to be done with it.
fn order(arguments: &[String]) -> Option<(String, usize, Work)> {
    let (before, [bytes, times]) = arguments.split_last_chunk()?;
    let (work, shape) = match before {
        [] => ("parse", None),
        [work] => (work.as_str(), None),
        [work, shape] => (work.as_str(), Some(shape)),
        _ => return None,
    };
    let (bytes, times) = (bytes.parse().ok()?, times.parse().ok()?);
    let work: Work = match work {
        "parse" => |text| drop(black_box(reportage::parse(text))),
        "repair" => |text| drop(black_box(reportage::Options::new().repair_encoding(true).parse(text))),
        "structure" => |text| drop(black_box(reportage::structure(text))),
        "sentences" => |text| {
            black_box(text.unicode_sentences().count());
        },
        _ => return None,
    };
    let text = match shape {
        Some(name) => shapes::of(name, bytes)?,
        None => articles::article(bytes),
    };
    Some((text, times, work))
}
