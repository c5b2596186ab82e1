//! The JSON shape, there and back.

use std::borrow::Cow;

use reportage::{Article, Excerpt, Quote, Span, Speaker, TimeExpression};
use serde::Deserialize;
use serde_json::{Value, json};

/// A quote with everything that a quote can have. What a field is called here is what it is called for good.
pub(crate) const QUOTE: &str = r#"{
  "kind": "direct",
  "text": "It hurts,",
  "fragments": [{"text": "“It hurts,”", "span": {"start": 12, "end": 27}}],
  "paragraph": 0,
  "attribution": {
    "speaker": {
      "excerpt": {"text": "Ana Ruiz, the mayor", "span": {"start": 33, "end": 52}},
      "name": {"text": "Ana Ruiz", "span": {"start": 33, "end": 41}},
      "role": {"text": "the mayor", "span": {"start": 43, "end": 52}}
    },
    "cue": {"excerpt": {"text": "said", "span": {"start": 28, "end": 32}}, "lemma": "say", "stance": "neutral"},
    "addressee": null,
    "construction": "verb_speaker",
    "certainty": "stated",
    "resolved": {"speaker": 0, "by": "name"},
    "said": 1
  },
  "marks": "written"
}"#;

/// A speaker and a time with everything that they can have.
const SPEAKER: &str = r#"{
  "name": {"text": "Ana Ruiz", "span": {"start": 33, "end": 41}},
  "kind": "person",
  "gender": "female",
  "honorific": {"text": "Ms.", "span": {"start": 60, "end": 63}},
  "roles": [{"text": "the mayor", "span": {"start": 43, "end": 52}}],
  "mentions": [{"start": 33, "end": 41}, {"start": 64, "end": 68}],
  "quotes": [0, 2]
}"#;
const TIME: &str = r#"{
  "excerpt": {"text": "March", "span": {"start": 80, "end": 85}},
  "when": {"start": "2021-03-01", "precision": "month"}
}"#;

#[test]
fn speakers_and_times_keep_their_shape() {
    let (speaker, time): (Speaker<'_>, TimeExpression<'_>) =
        (serde_json::from_str(SPEAKER).expect("a speaker"), serde_json::from_str(TIME).expect("a time"));
    let value = |json| serde_json::from_str::<Value>(json).expect("JSON");
    assert_eq!(serde_json::to_value(&speaker).expect("JSON"), value(SPEAKER));
    assert_eq!(serde_json::to_value(&time).expect("JSON"), value(TIME));
    assert_eq!(time.when.expect("a month").to_string(), "2021-03");
}

#[test]
fn a_quote_keeps_its_shape() {
    let quote: Quote<'_> = serde_json::from_str(QUOTE).expect("a quote");
    assert_eq!(serde_json::to_value(&quote).expect("JSON"), serde_json::from_str::<serde_json::Value>(QUOTE).expect("JSON"));
}

#[test]
fn the_text_of_a_quote_is_written_and_not_read() {
    let without = QUOTE.replace("\"text\": \"It hurts,\",", "");
    let wrong = QUOTE.replace("\"It hurts,\"", "\"Something else\"");
    assert_ne!((without.as_str(), wrong.as_str()), (QUOTE, QUOTE));
    for json in [QUOTE, &without, &wrong] {
        assert_eq!(serde_json::from_str::<Quote<'_>>(json).expect("a quote").text(), "It hurts,");
    }
}

#[test]
fn an_article_keeps_its_shape() {
    let article = reportage::parse("Mill closes").expect("an article");
    assert_eq!(
        serde_json::to_value(&article).expect("JSON"),
        json!({
            "source": "Mill closes",
            "kicker": null,
            "headline": {"text": "Mill closes", "span": {"start": 0, "end": 11}},
            "deck": null,
            "date": null,
            "updated": null,
            "section": null,
            "dateline": null,
            "byline": null,
            "credits": [],
            "blocks": [{"kind": "headline", "span": {"start": 0, "end": 11}}],
            "paragraphs": [],
            "sentences": [],
            "quotes": [],
            "quoted_terms": [],
            "speakers": [],
            "times": [],
            "diagnostics": [],
            "origin": null
        })
    );
}

#[test]
fn text_without_escapes_is_borrowed() {
    let quote: Quote<'_> = serde_json::from_str(QUOTE).expect("a quote");
    let attribution = quote.attribution.as_ref().expect("an attribution");
    let (speaker, cue) = (attribution.speaker.as_ref().expect("a speaker"), attribution.cue.as_ref().expect("a cue"));
    let name = speaker.name.as_ref().expect("a name");
    for text in [&quote.fragments[0].text, &speaker.excerpt.text, &name.text, &cue.excerpt.text, &cue.lemma] {
        assert!(matches!(text, Cow::Borrowed(_)), "{text} is not borrowed");
        assert!(QUOTE.as_bytes().as_ptr_range().contains(&text.as_ptr()), "{text} is not borrowed from the JSON");
    }
    let json = serde_json::to_string(&reportage::parse("Mill closes\n“It hurts.”").expect("an article")).expect("JSON");
    let article: Article<'_> = serde_json::from_str(&json).expect("an article");
    assert!(matches!(article.headline().expect("a headline").text, Cow::Borrowed(_)));
}

#[test]
fn text_with_escapes_goes_there_and_back() {
    let text = "Mill \"closes\" \\ \u{8} \u{c}\n\"It\thurts,\" said Ana \\u0041 Ruiz.\r\n\u{7f}\u{85}\u{2028}😴";
    let article = reportage::parse(text).expect("an article");
    let json = serde_json::to_string(&article).expect("JSON");
    let borrowed: Article<'_> = serde_json::from_str(&json).expect("an article, borrowed");
    let value = serde_json::to_value(&article).expect("JSON");
    let from_value = Article::deserialize(&value).expect("an article of a value");
    assert_eq!((&borrowed, &from_value), (&article, &article));
    let owned = borrowed.clone().into_owned();
    assert_eq!(serde_json::to_string(&owned).expect("JSON"), json);
    assert_eq!(borrowed.source(), text);
}

#[test]
fn an_excerpt_is_text_and_span() {
    let excerpt = Excerpt::new("a \"b\"", Span::new(2, 5));
    let json = serde_json::to_string(&excerpt).expect("JSON");
    assert_eq!(json, r#"{"text":"\"b\"","span":{"start":2,"end":5}}"#);
    assert_eq!(serde_json::from_str::<Excerpt<'_>>(&json).expect("an excerpt"), excerpt);
}
