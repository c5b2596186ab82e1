//! What the fuzz targets do, as plain functions. Each panics where something is wrong.
//!
//! | target | what it is given |
//! | --- | --- |
//! | [`article`] | the bytes of any file |
//! | [`json`] | what somebody sends as the JSON of an article |

#[path = "../../tests/it/invariants.rs"]
mod invariants;

/// A target: what cargo-fuzz and the replay of the seeds call.
pub type Target = fn(&[u8]);

/// Every target by its name, which is also that of its folder in `seeds/`.
pub const TARGETS: [(&str, Target); 2] = [("article", article), ("json", json)];

/// Any bytes: refused with a place in them, or parsed to an article of which everything holds that must.
pub fn article(bytes: &[u8]) {
    match std::str::from_utf8(bytes) {
        Ok(text) => {
            let accepted = invariants::of_text(text);
            assert_eq!(accepted.is_ok(), reportage::parse_bytes(bytes).is_ok());
            if accepted.is_ok() {
                let _ = invariants::of_json(text);
            }
        }
        Err(broken) => {
            let span = reportage::parse_bytes(bytes).expect_err("bytes that are not UTF-8").span();
            assert_eq!(span.start, broken.valid_up_to());
            assert!(span.end <= bytes.len());
        }
    }
}

/// JSON that need not fit its own text: read or refused, and what is read can be walked through and exported.
pub fn json(bytes: &[u8]) {
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    let Ok(article) = serde_json::from_str::<reportage::Article<'_>>(text) else { return };
    let positions = article.positions();
    for paragraph in article.paragraphs() {
        let _ = (article.sentences_of(paragraph).count(), article.quotes_of(paragraph).len(), paragraph.excerpt.unwrapped());
        let _ = (paragraph.span().len(), positions.line_column(paragraph.span().start), positions.utf16(paragraph.span()));
    }
    for quote in article.quotes() {
        let _ = (quote.text(), quote.span().len(), quote.speaker());
    }
    let _ = reportage::export::standoff(&article);
    let again = serde_json::to_string(&article).expect("an article as JSON");
    assert_eq!(serde_json::from_str::<reportage::Article<'_>>(&again).expect("an article of JSON"), article);
    assert_eq!(article.clone().into_owned(), article);
}
