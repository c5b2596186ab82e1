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
const FOR_AN_ARTICLE: u64 = 120;
const FOR_A_QUOTE: u64 = 3;

/// A text of nothing but credits asks for each, too: people are a list. No credit is shorter than this.
const BYTES_FOR_A_CREDIT: u64 = 10;

/// How many bytes may be held at once for each byte of an article, and how many more for each quote, which is some three
/// hundred bytes by itself, with its mentions and their places in the text.
const BYTES_FOR_A_BYTE: f64 = 1.8;
const BYTES_FOR_A_QUOTE: f64 = 435.0;

/// How many for each byte that the article itself takes in the end, where many are quoted.
const BYTES_FOR_A_BYTE_LEFT: f64 = 1.05;

/// How many for each byte of a text that quotes as often as news does.
const BYTES_FOR_A_BYTE_OF_NEWS: f64 = 3.0;

/// How many bytes may be held at once for each byte of any text: each line of a letter is a paragraph.
const BYTES_FOR_ANY_BYTE: f64 = 66.0;

/// How often the structure of any text may.
const FOR_A_STRUCTURE: u64 = 16;

fn parse(text: &str) -> (AllocationInfo, u64) {
    // The vocabulary is built once.
    drop(reportage::parse("Mill closes"));
    let mut article = None;
    let info = measure(|| article = reportage::parse(text).ok());
    (info, article.expect("an article").quotes().len() as u64)
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
        let left = info.bytes_current as f64 / text.len() as f64;
        println!("       {left:.2} of them are left");
        assert!(held <= BYTES_FOR_A_BYTE_LEFT * left, "{held:.2} bytes at once, and {left:.2} in the end");
    }
}

/// The paragraphs of news, some three or four quotes to a thousand bytes: two of three quote nobody.
fn news() -> Vec<String> {
    const PARAGRAPH: usize = 100;
    let dense = many::articles(1, 1 << 20).concat();
    let paragraphs = || dense.split("\n\n").filter(|paragraph| paragraph.len() >= PARAGRAPH);
    let quotes = |paragraph: &str| !reportage::parse_paragraph(paragraph).quotes.is_empty();
    let mut plain = paragraphs().filter(|paragraph| !quotes(paragraph)).collect::<Vec<_>>().into_iter().cycle();
    let mut next = || plain.next().unwrap_or_default();
    paragraphs().filter(|paragraph| quotes(paragraph)).map(|one| format!("{one}\n\n{}\n\n{}\n\n", next(), next())).collect()
}

#[test]
fn news_of_any_size_holds_three_times_its_size_at_most() {
    let paragraphs = news();
    for (bytes, articles) in [(4 << 10, 16), (8 << 10, 16), (64 << 10, 4), (1 << 20, 1)] {
        let (mut all, mut said) = (0, 0);
        for article in 0..articles {
            let mut text = String::from("Mill closes\n\n");
            text.extend(paragraphs.iter().skip(article * 29).scan(text.len(), |length, paragraph| {
                *length += paragraph.len();
                (*length < bytes).then_some(&**paragraph)
            }));
            let (info, quotes) = parse(&text);
            let held = info.bytes_max as f64 / text.len() as f64;
            println!("parse: {} bytes of news, {quotes} quotes: {held:.2} bytes at once for each", text.len());
            assert!(held <= BYTES_FOR_A_BYTE_OF_NEWS, "{held:.2} bytes at once for each of {}", text.len());
            (all, said) = (all + text.len() as u64, said + quotes);
        }
        assert_eq!(1000 * said / all, 3, "{said} quotes in {all} bytes");
    }
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
