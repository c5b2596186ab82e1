//! The articles of `tests/fixtures`, whole: `NAME.txt` and what is found in it, `NAME.snap`.
//!
//! A snapshot is the article's JSON without its source, with `12..30 ‹text›` for an excerpt or a sentence, `12..30 kind`
//! for a block and `12..30` for a range of indices. Articles whose names begin with `repaired` are read with the repair of
//! their encoding; their spans are those of the repaired text.

use reportage::{Article, Options, ParseError, Span};
use serde_json::{Map, Value};

use crate::{fixtures, invariants};

#[test]
fn each_is_read_as_its_snapshot_shows() {
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path(fixtures::folder());
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| {
        for (name, text) in fixtures::all() {
            let article = parse(&name, &text).expect("a fixture is an article");
            insta::assert_snapshot!(name, readable(&article));
        }
    });
}

#[test]
fn each_holds_what_holds_for_any_text() {
    for (name, text) in fixtures::all() {
        invariants::of_text(&text).unwrap_or_else(|error| panic!("{name}: {error}"));
        invariants::of_json(&text).unwrap_or_else(|error| panic!("{name}: {error}"));
    }
}

#[test]
fn each_is_read_the_same_with_crlf_line_ends() {
    for (name, text) in fixtures::all() {
        assert!(!text.contains('\r'), "{name} has CRLF line ends of its own");
        let twin = text.replace('\n', "\r\n");
        let (article, twin) = (parse(&name, &text).expect("a fixture is an article"), parse(&name, &twin).expect("a twin is an article"));
        invariants::same_but_for_returns(&article, &twin);
    }
}

/// Lengths are those of the words: a headline over three lines is as long with one line end as with the other.
#[test]
fn a_headline_is_as_long_with_crlf_line_ends() {
    let story = "<h1>Clock tower loses an hour</h1>\n<p class=\"byline\">By Ana Ruiz</p>\np>The clock stopped &amp; ";
    for length in 290..=310 {
        invariants::of_line_ends(&format!("{story}{} Noor ", "struck ".repeat(40).get(..length - story.len() - 6).unwrap_or_default()));
    }
}

fn parse<'a>(name: &str, text: &'a str) -> Result<Article<'a>, ParseError> {
    Options::new().repair_encoding(name.starts_with("repaired")).parse(text)
}

/// An article as JSON, without the way back to the text as it came.
fn json(article: &Article<'_>) -> Value {
    let mut json = serde_json::to_value(article).expect("an article as JSON");
    json.as_object_mut().and_then(|fields| fields.shift_remove("origin")).expect("an origin, or null");
    json
}

/// An article's JSON, made for reading.
fn readable(article: &Article<'_>) -> String {
    let mut json = json(article);
    if let Some(fields) = json.as_object_mut() {
        fields.shift_remove("source");
        fields["sentences"] = article.sentences().iter().map(|sentence| excerpt(*sentence, article.source())).collect();
    }
    format!("{:#}", shortened(json, article.source()))
}

fn shortened(json: Value, source: &str) -> Value {
    match json {
        Value::Array(items) => items.into_iter().map(|item| shortened(item, source)).collect(),
        Value::Object(fields) => match (fields.get("span").and_then(Value::as_object).and_then(span), &fields) {
            (Some(span), fields) if fields.len() == 2 && fields.contains_key("text") => excerpt(span, source),
            (Some(span), fields) if fields.len() == 2 && fields.contains_key("kind") => format!("{span} {}", kind(&fields["kind"])).into(),
            _ => match span(&fields) {
                Some(span) => span.to_string().into(),
                None => fields.into_iter().map(|(name, value)| (name, shortened(value, source))).collect(),
            },
        },
        other => other,
    }
}

fn excerpt(span: Span, source: &str) -> Value {
    format!("{span} ‹{}›", span.of(source).expect("a place in the source")).into()
}

/// `headline`, `paragraph body`
fn kind(json: &Value) -> String {
    match json {
        Value::Object(fields) => fields.iter().map(|(name, value)| format!("{name} {}", kind(value))).collect(),
        other => other.as_str().unwrap_or_default().to_owned(),
    }
}

/// `{"start": 12, "end": 30}`
fn span(fields: &Map<String, Value>) -> Option<Span> {
    let end = |name: &str| fields.get(name).and_then(Value::as_u64).and_then(|byte| usize::try_from(byte).ok());
    if fields.len() == 2 { Some(Span::new(end("start")?, end("end")?)) } else { None }
}
