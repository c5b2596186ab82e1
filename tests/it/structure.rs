//! The structure alone: what it shares with the whole parse, and what holds of it for any text.

use proptest::prelude::*;

use crate::{fixtures, invariants};

/// The one article of which sentences differ: in two of its paragraphs the whole parse leaves out a name that stands where
/// nobody wrote it.
const DIFFERENT: (&str, usize) = ("misplaced", 2);

#[test]
fn paragraphs_and_sentences_are_those_of_the_whole_parse() {
    let (mut compared, mut different) = (0, Vec::new());
    for (name, text) in fixtures::all() {
        let article = reportage::parse(&text).expect("an article");
        let structure = reportage::structure(&text).expect("a structure");
        let blocks: Vec<_> = article.blocks().iter().map(|block| block.span).collect();
        let mut paragraphs: Vec<_> = structure.paragraphs().iter().map(|paragraph| paragraph.span).collect();
        // The lines of a headline are one block only for who knows that it is one.
        if let Some(headline) = article.headline().map(|headline| headline.span) {
            paragraphs.retain(|line| !(headline.contains(*line) && line.start > headline.start));
            paragraphs.iter_mut().filter(|line| line.start == headline.start).for_each(|line| *line = headline);
        }
        assert_eq!(paragraphs, blocks, "{name}");
        for paragraph in article.paragraphs().iter().filter(|paragraph| paragraph.kind.is_prose()) {
            let alone = structure.paragraphs().iter().find(|alone| alone.span.contains(paragraph.span())).expect("the same paragraph");
            let expected: Vec<_> = article.sentences_of(paragraph).map(|sentence| sentence.span).collect();
            let mut found = structure.sentences_of(alone).to_vec();
            // A dateline is left out of its paragraph by the whole parse, and so is the marker of an archive.
            found.retain(|sentence| sentence.end > paragraph.span().start);
            if let Some(first) = found.first_mut() {
                first.start = first.start.max(paragraph.span().start);
            }
            compared += 1;
            if found != expected {
                different.push(format!("{name}: {:?}", paragraph.text()));
            }
        }
    }
    assert!(compared > 100, "only {compared} paragraphs were compared");
    let (name, count) = DIFFERENT;
    assert!(different.len() == count && different.iter().all(|text| text.starts_with(name)), "{different:#?}");
}

#[test]
fn what_is_said_stands_in_quotations() {
    for (name, text) in fixtures::all() {
        let article = reportage::parse(&text).expect("an article");
        let structure = reportage::structure(&text).expect("a structure");
        for term in article.quoted_terms() {
            assert!(structure.quotations().iter().any(|quotation| quotation.span == term.span), "{name}: {}", term.text);
        }
    }
}

#[test]
fn what_is_refused_is_refused_alike() {
    let binary = "\u{1}".repeat(9);
    for text in ["", " ", "\n\u{FEFF}\u{200B}\n", "mill\0", &binary, "\u{7F}\u{7F}a", "\u{2060}"] {
        let parsed = reportage::parse(text).map(|_| ());
        let structure = reportage::structure(text).map(|_| ());
        assert_eq!(parsed.map_err(|error| error.to_string()), structure.map_err(|error| error.to_string()), "{text:?}");
    }
    let options = reportage::Options::new().max_bytes(3);
    assert_eq!(options.structure("mill").expect_err("too large").kind(), reportage::ErrorKind::TooLarge);
}

#[cfg(feature = "serde")]
#[test]
fn there_and_back_as_json() {
    let structure = reportage::structure("Mill closes\n\n“It hurts,” said \"Ana\" Ruiz.").expect("a structure");
    let json = serde_json::to_string(&structure).expect("a structure as JSON");
    let back: reportage::Structure<'_> = serde_json::from_str(&json).expect("a structure of JSON");
    assert_eq!(back, structure);
    assert_eq!(back.into_owned(), structure);
    assert!(json.contains(r#"{"span":{"start":13,"end":28},"inner":{"start":16,"end":25},"closed":true}"#), "{json}");
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn of_any_string(text in any::<String>()) {
        let _ = invariants::of_structure(&text);
    }

    #[test]
    fn of_marks_and_words(pieces in prop::collection::vec(prop::sample::select(&["“", "”", "\"", "'", "’", "a", "It", " ", ". ", "\n\n", "\r\n", "<b>", "\u{202A}", "…", "é"][..]), 0..60)) {
        let _ = invariants::of_structure(&pieces.concat());
    }
}
