//! The examples do what they say: their own functions, on files.

use std::fs;
use std::path::{Path, PathBuf};

#[allow(dead_code, reason = "its `main` is not run here")]
#[path = "../../examples/parse.rs"]
mod parse;

#[allow(dead_code, reason = "its `main` is not run here")]
#[path = "../../examples/standoff.rs"]
mod standoff;

fn sample() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/sample.txt")
}

/// A fresh folder to write to.
fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    fs::create_dir_all(&folder).expect("a folder");
    folder
}

#[test]
fn standoff_annotates_a_file() {
    let folder = folder("annotates_a_file");
    standoff::annotate(&sample(), &folder).expect("an article");
    let annotations = fs::read_to_string(folder.join("sample.ann")).expect("the annotations");
    assert!(annotations.starts_with("T1\t"));
    let text = fs::read_to_string(sample()).expect("the sample");
    assert_eq!(annotations, reportage::export::standoff(&reportage::parse(&text).expect("an article")));
}

#[test]
fn standoff_writes_an_empty_file_for_what_is_no_article() {
    let folder = folder("no_article");
    let file = folder.join("some.name.txt");
    fs::write(&file, " \n").expect("a file");
    let message = standoff::annotate(&file, &folder).expect_err("a blank text");
    assert_eq!(message, "the text is blank: 2 bytes of white space and nothing else (line 1, column 1)");
    assert_eq!(fs::read_to_string(folder.join("some.name.ann")).expect("the annotations"), "");
}

#[test]
fn standoff_reads_its_arguments() {
    let arguments = |line: &str| standoff::arguments(line.split_whitespace().map(Into::into));
    assert_eq!(arguments("--out-dir d a.txt b.txt"), Some(("d".into(), vec!["a.txt".into(), "b.txt".into()])));
    assert_eq!(arguments("a.txt --out-dir d"), Some(("d".into(), vec!["a.txt".into()])));
    for line in ["", "a.txt", "--out-dir", "--out-dir d", "--out-dir d --what a.txt"] {
        assert_eq!(arguments(line), None, "{line}");
    }
}

#[test]
fn parse_shows_a_summary() {
    let summary = parse::show(&fs::read(sample()).expect("the sample"), false).expect("an article");
    assert!(summary.contains("headline    "), "{summary}");
    assert!(summary.contains(" quotes\n"), "{summary}");
    assert_eq!(parse::show(b"", false), Err("the text is empty (line 1, column 1)".into()));
}

/// What drives a terminal or turns what it shows: control characters of both kinds, sequences of them, separators of lines,
/// marks of direction.
const HOSTILE: &[&str] = &[
    "\u{1b}[31m",
    "\u{1b}]0;title\u{7}",
    "\u{1b}]8;;https://example.com\u{1b}\\",
    "\u{9b}2J",
    "\u{8}\u{8}",
    "\u{7f}",
    "\u{85}",
    "\u{2028}",
    "\u{202E}",
    "\u{2066}",
    "\u{200F}",
    "\r",
];

/// Every place of an article that a program shows, with something hostile in it.
fn hostile(mark: &str) -> String {
    format!(
        "Mill{mark} closes\nThe last{mark} one\nBy Ana{mark} Ruiz, Staff{mark} Writer\n\nLEEDS{mark}, England (AP{mark}) — It hurts.\n\n\
         “It{mark} hurts,” said Ana {mark}Ruiz, the mayor{mark} of Leeds.\n\n\
         “We {mark}stay,” Ms. Ruiz told{mark} Tom {mark}Okafor on Mon{mark}day.\n\nDesk: Ana{mark} Ruiz\n"
    )
}

fn is_hostile(character: char) -> bool {
    character.is_control() || matches!(character, '\u{61C}' | '\u{200E}' | '\u{200F}' | '\u{2028}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

#[test]
fn nothing_in_an_article_drives_the_terminal() {
    for mark in HOSTILE {
        for json in [false, cfg!(feature = "serde")] {
            let shown = parse::show(hostile(mark).as_bytes(), json).expect("an article");
            assert!(!shown.contains(|character| is_hostile(character) && character != '\n'), "{shown:?}");
        }
    }
}

#[test]
fn nothing_in_the_name_of_a_file_drives_the_terminal() {
    for mark in HOSTILE {
        let shown = standoff::plain(&format!("{mark}name.txt: the text is empty"));
        assert!(!shown.contains(is_hostile) && shown.ends_with("name.txt: the text is empty"), "{shown:?}");
    }
}

#[cfg(feature = "serde")]
#[test]
fn nothing_in_an_article_ends_its_line_in_an_export() {
    for mark in HOSTILE.iter().chain(&["\"", "\\", "\"}", "\t", "\nT99\tHeadline 0 1\tx\n", "=1+1", "<script>", "]]>", "\u{0}x"]) {
        let text = hostile(mark);
        let Ok(article) = reportage::parse(&text) else { continue };
        crate::invariants::of_standoff(&article);
        crate::invariants::of_json(&text).expect("an article");
        assert_eq!(reportage::export::standoff(&article).matches("\tHeadline ").count(), usize::from(article.headline().is_some()));
    }
}

#[cfg(feature = "serde")]
#[test]
fn parse_writes_json_that_reads_back() {
    let text = "Mill \u{1b}\u{7f}\u{85} closes\n“It hurts,” said Ana Ruiz.";
    let json = parse::show(text.as_bytes(), true).expect("an article");
    let article: reportage::Article<'_> = serde_json::from_str(&json).expect("an article of JSON");
    assert_eq!(article, reportage::parse(text).expect("an article"));
}
