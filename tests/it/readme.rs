//! What the README shows is what comes out. (Its programs are compiled as doctests.)

use reportage::Article;
use serde_json::Value;

const README: &str = include_str!("../../README.md");

const TEXT: &str = "Mill closes\nLEEDS, England (AP) — The last mill closed on Friday.\n“It hurts,” said Ana Ruiz, the mayor. “We stay.”\n";

/// The first block of the README in a language.
fn block(language: &str) -> &'static str {
    let (_, after) = README.split_once(&format!("```{language}\n")).expect("a block in the README");
    after.split_once("```").expect("the end of the block").0
}

fn article() -> Article<'static> {
    for line in TEXT.lines() {
        assert!(README.contains(line), "the README's text has changed");
    }
    reportage::parse(TEXT).expect("an article")
}

#[test]
fn its_program_prints_what_it_says() {
    let article = article();
    let mut lines = vec![article.headline().expect("a headline").to_string()];
    for quote in article.quotes() {
        let who = quote.speaker().and_then(|speaker| speaker.name.as_ref());
        lines.push(format!("{}: {}", who.map_or("somebody", |name| &name.text), quote.text()));
    }
    assert_eq!(block("text").lines().collect::<Vec<_>>(), lines);
}

#[test]
fn its_json_is_the_json() {
    let shown: Value = serde_json::from_str(block("json")).expect("JSON in the README");
    assert_eq!(shown, serde_json::to_value(&article().quotes()[0]).expect("a quote as JSON"));
}

#[test]
fn what_is_restored_is_what_it_shows() {
    let (_, text) = crate::fixtures::all().into_iter().find(|(name, _)| name == "lost_marks").expect("the fixture");
    assert!(text.contains(block("article")), "the README's damaged article is not the fixture's");
    let article = reportage::parse(&text).expect("an article");
    let mut lines = String::new();
    for quote in article.quotes().iter().filter(|quote| block("article").contains(&*quote.fragments[0].text)) {
        let who = article.speaker_of(quote).map_or("somebody", |speaker| &speaker.name.text);
        let marks = if quote.marks == reportage::Marks::Inferred { " (marks restored)" } else { "" };
        lines += &format!("{}, {who}{marks}: {}\n", quote.kind.name(), quote.text());
    }
    assert_eq!(block("quotes"), lines);
}
