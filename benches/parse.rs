//! How fast an article is parsed, beside how fast `unicode-segmentation` finds the sentences of the same text.
//!
//! `cargo bench` for all of it, `cargo bench -- parse` for one.

use divan::counter::BytesCount;
use divan::{Bencher, black_box};
use unicode_segmentation::UnicodeSegmentation;

mod articles;

/// About 2 KB (a short news item), 8 KB (a long one) and 1 MB (so that growth shows).
const SIZES: [usize; 3] = [2 << 10, 8 << 10, 1 << 20];

fn main() {
    divan::main();
}

/// From text to article.
#[divan::bench(args = SIZES)]
fn parse(bencher: Bencher<'_, '_>, bytes: usize) {
    let text = articles::article(bytes);
    bencher.counter(BytesCount::of_str(&text)).bench_local(|| reportage::parse(black_box(&text)));
}

/// From an article that borrows to one that owns.
#[divan::bench(args = SIZES)]
fn into_owned(bencher: Bencher<'_, '_>, bytes: usize) {
    let text = articles::article(bytes);
    let article = reportage::parse(&text).ok();
    bencher
        .counter(BytesCount::of_str(&text))
        .with_inputs(|| article.clone())
        .bench_local_values(|article| article.map(reportage::Article::into_owned));
}

/// The table that turns bytes into lines and columns.
#[divan::bench(args = SIZES)]
fn positions(bencher: Bencher<'_, '_>, bytes: usize) {
    let text = articles::article(bytes);
    bencher.counter(BytesCount::of_str(&text)).bench_local(|| reportage::Positions::new(black_box(&text)));
}

/// From article to standoff.
#[divan::bench(args = SIZES)]
fn standoff(bencher: Bencher<'_, '_>, bytes: usize) {
    let text = articles::article(bytes);
    let article = reportage::parse(&text).ok();
    bencher.counter(BytesCount::of_str(&text)).bench_local(|| black_box(article.as_ref()).map(reportage::export::standoff));
}

/// From article to JSON.
#[cfg(feature = "serde")]
#[divan::bench(args = SIZES)]
fn json(bencher: Bencher<'_, '_>, bytes: usize) {
    let text = articles::article(bytes);
    let article = reportage::parse(&text).ok();
    bencher.counter(BytesCount::of_str(&text)).bench_local(|| serde_json::to_string(black_box(&article)));
}

/// The mark to measure by: Unicode's sentence boundaries over the same text, and nothing else.
#[divan::bench(args = SIZES)]
fn unicode_sentences(bencher: Bencher<'_, '_>, bytes: usize) {
    let text = articles::article(bytes);
    bencher.counter(BytesCount::of_str(&text)).bench_local(|| black_box(&text).unicode_sentences().count());
}
