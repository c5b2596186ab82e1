//! What the fuzz targets do, as plain functions. Each panics where something is wrong.
//!
//! | target | what it is given | what is checked |
//! | --- | --- | --- |
//! | [`parse`] | any text | all that must hold for an article, or for the refusal |
//! | [`bytes`] | the bytes of any file | they are refused where they are no text, and read as [`parse`] reads them |
//! | [`parts`] | any text | the parsers of one part each, and the rules for other nom parsers |
//! | [`line_ends`] | any text | the same article with CRLF line ends |
//! | [`repair`] | any bytes | the repair of their encoding, and the way back |
//! | [`export`] | any text | each export: lines and fields that no text can add to |
//! | [`round_trip`] | any text | its article to JSON and back |
//! | [`json`] | what somebody sends as the JSON of an article | it is refused, or can be walked through, exported and written again |

#[path = "../../tests/it/invariants.rs"]
mod invariants;

use reportage::Article;

/// A target: what cargo-fuzz and the replay of the seeds call.
pub type Target = fn(&[u8]);

/// Every target by its name.
pub const TARGETS: [(&str, Target); 8] = [
    ("parse", parse),
    ("bytes", bytes),
    ("parts", parts),
    ("line_ends", line_ends),
    ("repair", repair),
    ("export", export),
    ("round_trip", round_trip),
    ("json", json),
];

/// Any text: refused with a place in it, or parsed to an article of which everything holds that must.
pub fn parse(bytes: &[u8]) {
    let _ = invariants::of_text(&String::from_utf8_lossy(bytes));
}

/// Any bytes: refused where they are not UTF-8, and read as text is read where they are.
pub fn bytes(bytes: &[u8]) {
    let found = reportage::parse_bytes(bytes);
    match std::str::from_utf8(bytes) {
        Ok(text) => {
            let _ = found.as_ref().map_err(|error| invariants::of_error(error, text));
            assert_eq!(found, reportage::parse(text));
        }
        Err(broken) => {
            let error = found.expect_err("bytes that are not UTF-8");
            assert_eq!(error.kind(), reportage::ErrorKind::NotUtf8);
            assert_eq!(error.span().start, broken.valid_up_to());
            assert!(error.span().end <= bytes.len());
        }
    }
}

/// Any text to the parsers of one part each.
pub fn parts(bytes: &[u8]) {
    invariants::of_parts(&String::from_utf8_lossy(bytes));
}

/// Any text, with line ends of both kinds.
pub fn line_ends(bytes: &[u8]) {
    invariants::of_line_ends(&String::from_utf8_lossy(bytes).replace('\r', ""));
}

/// Any bytes, their encoding repaired.
pub fn repair(bytes: &[u8]) {
    invariants::of_repair(bytes);
}

/// Any text, parsed and exported.
pub fn export(bytes: &[u8]) {
    if let Ok(article) = reportage::parse(&String::from_utf8_lossy(bytes)) {
        invariants::of_standoff(&article);
    }
}

/// Any text, parsed, to JSON and back.
pub fn round_trip(bytes: &[u8]) {
    let _ = invariants::of_json(&String::from_utf8_lossy(bytes));
}

/// JSON that need not fit its own text: read or refused, and what is read can be walked through and exported.
pub fn json(bytes: &[u8]) {
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    let Ok(article) = serde_json::from_str::<Article<'_>>(text) else { return };
    let positions = article.positions();
    for paragraph in article.paragraphs() {
        let _ = (article.sentences_of(paragraph).count(), article.quotes_of(paragraph).len(), paragraph.excerpt.unwrapped());
        let _ = (paragraph.span().len(), positions.line_column(paragraph.span().start), positions.utf16(paragraph.span()));
    }
    for quote in article.quotes() {
        let _ = (quote.text(), quote.span().len(), quote.speaker(), article.speaker_of(quote), article.time_of(quote));
        let _ = article.origin().map(|origin| origin.original(quote.span()));
    }
    for speaker in article.speakers() {
        let _ = article.quotes_by(speaker).count();
    }
    for time in article.times() {
        let _ = time.when.map(|when| (when.to_string(), when.last_day()));
    }
    for note in article.diagnostics() {
        let _ = note.to_string();
    }
    invariants::of_standoff(&article);
    let again = serde_json::to_string(&article).expect("an article as JSON");
    assert_eq!(serde_json::from_str::<Article<'_>>(&again).expect("an article of JSON"), article);
    assert_eq!(article.clone().into_owned(), article);
}
