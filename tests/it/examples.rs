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

#[test]
fn parse_keeps_control_characters_from_the_terminal() {
    let text = "Mill \u{1b}[31mcloses\u{7}\u{85}\u{202E}\nIt hurts.\n\n“It \u{1b}]0;hurts\u{9b},” said Ana \u{8}Ruiz.\r\n";
    for json in [false, cfg!(feature = "serde")] {
        let shown = parse::show(text.as_bytes(), json).expect("an article");
        assert!(!shown.contains(|character: char| character.is_control() && character != '\n'), "{shown:?}");
        assert!(!shown.contains('\u{202E}'), "{shown:?}");
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
