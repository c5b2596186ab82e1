//! How often memory is asked for, and how much is held at once: so many times for an article and for each of its
//! quotes, and none for a word or a sentence.
//!
//! A binary of its own, because it counts for the whole program.

#![allow(clippy::expect_used, reason = "a test that cannot go on fails")]
#![allow(clippy::print_stdout, reason = "`--nocapture` shows the figures")]

use allocation_counter::{AllocationInfo, measure};

#[path = "../benches/articles/mod.rs"]
mod articles;

/// How often any article may ask for memory, lists that grow by doubling included, and how often more for each quote.
const FOR_AN_ARTICLE: u64 = 200;
const FOR_A_QUOTE: u64 = 4;

/// How many bytes may be held at once for each byte of an article with nine quotes to a thousand bytes, three times as many
/// as news has: a quote is some three hundred bytes, its mentions and their places in the text.
const BYTES_FOR_A_BYTE: u64 = 10;

/// How often the structure of any text may.
const FOR_A_STRUCTURE: u64 = 16;

fn parse(text: &str) -> (AllocationInfo, u64) {
    // The vocabulary is built once.
    drop(reportage::parse("Mill closes"));
    let mut quotes = 0;
    let info = measure(|| quotes = reportage::parse(text).expect("an article").quotes().len() as u64);
    (info, quotes)
}

#[test]
fn allocations_are_counted_by_quotes() {
    for bytes in [8 << 10, 1 << 20] {
        let text = articles::article(bytes);
        let (info, quotes) = parse(&text);
        let most = FOR_AN_ARTICLE + FOR_A_QUOTE * quotes;
        println!("parse: {} bytes, {quotes} quotes: {} allocations, {} bytes at once", text.len(), info.count_total, info.bytes_max);
        assert!(info.count_total <= most, "{} allocations for {quotes} quotes", info.count_total);
        assert!(info.bytes_max <= BYTES_FOR_A_BYTE * text.len() as u64, "{} bytes at once for {}", info.bytes_max, text.len());
    }
}

#[test]
fn a_structure_asks_for_memory_a_few_times() {
    // The vocabulary is built once.
    drop(reportage::parse("Mill closes"));
    for bytes in [8 << 10, 1 << 20] {
        let text = articles::article(bytes);
        let info = measure(|| drop(reportage::structure(&text)));
        println!("structure: {} bytes: {} allocations, {} bytes at once", text.len(), info.count_total, info.bytes_max);
        assert!(info.count_total <= FOR_A_STRUCTURE, "{} allocations", info.count_total);
        assert!(info.bytes_max <= 3 * text.len() as u64, "{} bytes at once for {}", info.bytes_max, text.len());
    }
}
