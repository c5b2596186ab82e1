//! The crate beside others that read the same articles: `cargo bench --bench peers`.
//!
//! Each round lets everyone read all articles once, one after the other, so that what disturbs the machine disturbs all
//! alike; the fastest round of each counts.

use std::hint::black_box;
use std::io::{self, Write};
use std::time::{Duration, Instant};

use icu_segmenter::SentenceSegmenter;
use icu_segmenter::options::SentenceBreakInvariantOptions;
use nom::Parser;
use nom::branch::alt;
use nom::bytes::complete::{take_till1, take_while1};
use nom::multi::many0_count;
use unicode_segmentation::UnicodeSegmentation;

#[path = "articles/many.rs"]
mod many;

/// As many articles as a newspaper has in some days, each of about the usual length.
const ARTICLES: usize = 840;
const BYTES: usize = 4_600;

const ROUNDS: usize = 9;

/// Everyone's name, and what they do with an article: a number, so that nothing is left out.
type Peer<'a> = (&'static str, Box<dyn Fn(&str) -> usize + 'a>);

fn main() -> io::Result<()> {
    let articles = many::articles(ARTICLES, BYTES);
    let bytes: usize = articles.iter().map(String::len).sum();
    let sentences = SentenceSegmenter::new(SentenceBreakInvariantOptions::default());
    let quote = regex::Regex::new("“[^”\n]*”|\"[^\"\n]*\"|‘[^’\n]*’").map_err(io::Error::other)?;
    let peers: [Peer<'_>; 8] = [
        ("unicode_sentences", Box::new(|text| text.unicode_sentences().count())),
        ("reportage::parse", Box::new(|text| reportage::parse(text).map_or(0, |article| article.quotes().len()))),
        ("reportage::structure", Box::new(|text| reportage::structure(text).map_or(0, |structure| structure.sentences().len()))),
        ("ICU4X sentences", Box::new(|text| sentences.segment_str(text).count())),
        ("nom, lines and words", Box::new(words)),
        ("a regex for quotations", Box::new(|text| quote.find_iter(text).count())),
        ("pulldown-cmark, events", Box::new(|text| pulldown_cmark::Parser::new(text).count())),
        ("memchr, newlines", Box::new(|text| memchr::memchr_iter(b'\n', text.as_bytes()).count())),
    ];
    let mut fastest = [Duration::MAX; 8];
    for _ in 0..ROUNDS {
        for ((_, read), fastest) in peers.iter().zip(&mut fastest) {
            let start = Instant::now();
            for article in &articles {
                black_box(read(black_box(article)));
            }
            *fastest = start.elapsed().min(*fastest);
        }
    }
    let mut out = io::stdout().lock();
    writeln!(out, "{ARTICLES} articles, {bytes} bytes, the fastest of {ROUNDS} rounds\n")?;
    writeln!(out, "| work | MB/s | × unicode_sentences |\n| --- | --- | --- |")?;
    for ((name, _), time) in peers.iter().zip(&fastest) {
        let speed = bytes as f64 / time.as_secs_f64() / 1e6;
        writeln!(out, "| {name} | {speed:.1} | {:.2} |", fastest[0].as_secs_f64() / time.as_secs_f64())?;
    }
    Ok(())
}

/// Words and line ends, and nothing else.
fn words(text: &str) -> usize {
    let blank = |character: char| character == ' ' || character == '\n';
    let word = take_till1::<_, _, nom::error::Error<&str>>(blank);
    many0_count(alt((word, take_while1(blank)))).parse(text).map_or(0, |(_, count)| count)
}
