//! How often memory is asked for, and how much is held at once: so many times for an article and for each of its
//! quotes, and none for a word or a sentence.
//!
//! A binary of its own, because it counts for the whole program.

#![allow(clippy::expect_used, reason = "a test that cannot go on fails")]
#![allow(clippy::print_stdout, reason = "`--nocapture` shows the figures")]

use allocation_counter::{AllocationInfo, measure};

#[path = "../benches/articles/mod.rs"]
mod articles;
#[path = "../benches/articles/many.rs"]
mod many;
#[path = "../benches/articles/shapes.rs"]
mod shapes;

/// How often any article may ask for memory, lists that grow by doubling included, and how often more for each quote.
const FOR_AN_ARTICLE: u64 = 200;
const FOR_A_QUOTE: u64 = 4;

/// A text of nothing but credits asks for each, too: people are a list. No credit is shorter than this.
const BYTES_FOR_A_CREDIT: u64 = 10;

/// How many bytes may be held at once for each byte of an article, and how many more for each quote, which is some three
/// hundred bytes by itself, with its mentions and their places in the text.
const BYTES_FOR_A_BYTE: f64 = 1.7;
const BYTES_FOR_A_QUOTE: f64 = 520.0;

/// How many for each byte of a long text that quotes as often as news does.
const BYTES_FOR_A_BYTE_OF_NEWS: f64 = 3.0;

/// How many bytes may be held at once for each byte of any text: a comma is a token, and a list may be half empty while
/// it is copied to a longer one.
const BYTES_FOR_ANY_BYTE: f64 = 110.0;

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
    let texts = [8 << 10, 1 << 20].map(|bytes| [articles::article(bytes), many::articles(1, bytes).concat()]);
    for text in texts.as_flattened() {
        let (info, quotes) = parse(text);
        let most = FOR_AN_ARTICLE + FOR_A_QUOTE * quotes;
        let held = info.bytes_max as f64 / text.len() as f64;
        println!("parse: {} bytes, {quotes} quotes: {} allocations, {held:.2} bytes at once for each", text.len(), info.count_total);
        assert!(info.count_total <= most, "{} allocations for {quotes} quotes", info.count_total);
        let most = BYTES_FOR_A_BYTE + BYTES_FOR_A_QUOTE * quotes as f64 / text.len() as f64;
        assert!(held <= most, "{held:.2} bytes at once for each of {}, and {most:.2} at most", text.len());
    }
}

#[test]
fn long_news_holds_three_times_its_size_at_most() {
    const PARAGRAPH: usize = 100;
    let dense = many::articles(1, 1 << 20).concat();
    let paragraphs = || dense.split("\n\n").filter(|paragraph| paragraph.len() >= PARAGRAPH);
    // Every other paragraph quotes nobody.
    let plain: Vec<&str> = paragraphs().filter(|paragraph| reportage::parse_paragraph(paragraph).quotes.is_empty()).collect();
    let text = paragraphs().zip(plain.iter().cycle()).map(|(one, other)| format!("{one}\n\n{other}\n\n")).collect::<String>();
    let (info, quotes) = parse(&text);
    let held = info.bytes_max as f64 / text.len() as f64;
    println!("parse: {} bytes of news, {quotes} quotes: {held:.2} bytes at once for each", text.len());
    assert!((3..6).contains(&(quotes * 1000 / text.len() as u64)), "{quotes} quotes in {} bytes", text.len());
    assert!(held <= BYTES_FOR_A_BYTE_OF_NEWS, "{held:.2} bytes at once for each");
}

#[test]
fn memory_is_bounded_for_any_shape() {
    for name in shapes::names() {
        let text = shapes::of(name, 1 << 18).expect("a shape");
        let (info, quotes) = parse(&text);
        let held = info.bytes_max as f64 / text.len() as f64;
        println!("{name}: {quotes} quotes: {} allocations, {held:.2} bytes at once for each", info.count_total);
        assert!(held <= BYTES_FOR_ANY_BYTE, "{name}: {held:.2} bytes at once for each");
        let most = FOR_AN_ARTICLE + FOR_A_QUOTE * quotes + text.len() as u64 / BYTES_FOR_A_CREDIT;
        assert!(info.count_total <= most, "{name}: {} allocations for {quotes} quotes", info.count_total);
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
