//! Who is meant, and when it was: the cases of `tests/fixtures/resolution.spec`.
//!
//! A case is a title after `# `, the text of an article, and after `---` what is found in it: a line `> ` for each quote
//! with its speaker (`?` where nobody is to be named), and a line `@ ` for each time with what it names (`?` where
//! nothing is).

use std::fmt::Write;

use reportage::{Article, Options};

const SPEC: &str = include_str!("../fixtures/resolution.spec");

/// Who says each quote, and what each time names.
fn found(article: &Article<'_>) -> String {
    let mut lines = String::new();
    for quote in article.quotes() {
        let speaker = article.speaker_of(quote).map_or("?".into(), |speaker| speaker.name.unwrapped());
        writeln!(lines, "> {speaker}").expect("a line");
    }
    for time in article.times() {
        let when = time.when.map_or("?".to_owned(), |when| when.to_string());
        writeln!(lines, "@ {}: {when}", time.excerpt.unwrapped()).expect("a line");
    }
    lines
}

#[test]
fn each_case_is_resolved_as_it_says() {
    let mut wrong = String::new();
    let mut cases = 0;
    for case in SPEC.split("\n# ").skip(1) {
        let (title, rest) = case.split_once('\n').expect("a title");
        let (text, expected) = rest.split_once("\n---\n").unwrap_or_else(|| panic!("no --- in {title}"));
        let article = Options::new().publication_date("2021-12-15".parse().expect("a day")).parse(text.trim()).expect("an article");
        let found = found(&article);
        cases += 1;
        if found.trim() != expected.trim() {
            writeln!(wrong, "# {title}\n{text}\n--- expected\n{expected}\n--- found\n{found}").expect("a line");
        }
    }
    assert!(cases >= 60, "only {cases} cases");
    assert!(wrong.is_empty(), "{wrong}");
}

#[test]
fn speakers_and_quotes_know_each_other() {
    for case in SPEC.split("\n# ").skip(1) {
        let text = case.split_once('\n').and_then(|(_, rest)| rest.split_once("\n---\n")).expect("a case").0;
        let article = reportage::parse(text.trim()).expect("an article");
        for (index, speaker) in article.speakers().iter().enumerate() {
            assert!(!speaker.quotes.is_empty() && !speaker.mentions.is_empty(), "{}", speaker.name);
            for quote in article.quotes_by(speaker) {
                let resolved = quote.attribution.as_ref().and_then(|attribution| attribution.resolved);
                assert_eq!(resolved.map(|resolved| resolved.speaker), Some(index));
            }
        }
    }
}

#[test]
fn times_stand_in_order_though_the_headline_stands_below_a_caption() {
    let article = reportage::parse("Dec. 15, 2021Mill closes(Photo by Ana Ruiz)\nDec. 16, 2021Q. ").expect("an article");
    let starts: Vec<usize> = article.times().iter().map(|time| time.excerpt.span.start).collect();
    assert_eq!(starts, [0, 44]);
}

#[test]
fn a_time_in_a_caption_between_two_pieces_of_a_deck_counts_once() {
    let article = reportage::parse("LEEDS, England (AP) — \nAna Ruiz reported from Leeds.\nLEEDS, March 3 (Reuters) - (Photo by Ana Ruiz)\nLeeds \nBy Ana Ruiz and Tom Okafor\nMill closes").expect("an article");
    let times: Vec<&str> = article.times().iter().map(|time| &*time.excerpt.text).collect();
    assert_eq!(times, ["March 3"]);
}

#[test]
fn countries_and_cities_are_no_persons() {
    let text =
        "Talks end\n\nNorth Korea said on Monday that it would talk.\n\nNew York warned that it would not.\n\n“It is late,” said Ana Ruiz.";
    let article = reportage::parse(text).expect("an article");
    let kinds: Vec<_> = article.speakers().iter().map(|speaker| (&*speaker.name.text, speaker.kind)).collect();
    let expected = [
        ("North Korea", reportage::SpeakerKind::Organisation),
        ("New York", reportage::SpeakerKind::Organisation),
        ("Ana Ruiz", reportage::SpeakerKind::Person),
    ];
    assert_eq!(kinds, expected);
}

#[test]
fn what_stands_before_the_name_of_a_body_is_no_role() {
    for name in ["the Leeds Independent School District", "the independent Ruiz Center"] {
        let text = format!("Talks end\n\nIt is late, according to {name}.");
        let article = reportage::parse(&text).expect("an article");
        let roles: Vec<_> = article.speakers().iter().flat_map(|speaker| &speaker.roles).collect();
        assert!(article.speakers().len() == 1 && roles.is_empty(), "{name}: {roles:?}");
    }
}

#[test]
fn what_somebody_is_of_is_not_their_name() {
    for (mention, name) in [
        ("a spokeswoman for the Department of Trade", None),
        ("the mayor of Leeds, Ana Ruiz", Some("Ana Ruiz")),
        ("the independent Oregon senator", None),
        ("Minister for Housing Ana Ruiz", Some("Ana Ruiz")),
        ("Mother of four Ana Ruiz", Some("Ana Ruiz")),
        ("a lawyer for Ana Ruiz Brown", None),
        ("council president Earl Ruiz", Some("Earl Ruiz")),
    ] {
        let text = format!("“It is late,” said {mention}.");
        let quotes = reportage::parse_paragraph(&text).quotes;
        let found = quotes[0].speaker().and_then(|speaker| speaker.name.as_ref()).map(|name| name.text.to_string());
        assert_eq!(found.as_deref(), name, "{mention}");
    }
}
