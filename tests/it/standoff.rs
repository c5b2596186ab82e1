//! The export to brat standoff, of an article that is built by hand: what is exported does not hang on what is found.

use reportage::Article;
use reportage::export::standoff;
use serde::Deserialize;
use serde_json::{Value, json};

const SOURCE: &str = "\u{FEFF}March 3, 2021 | Örtchen\n\
Mill “closes”\n\
The last one\n\
By Ana Ruiz\n\
LEEDS, March 3 (AP) — “It\nhurts,” the mayor,\tTom Okafor, said. “We stay.”\n\
What now\n\
“And so on.”\n\
“Nobody knows 😴”\n\
Ana Ruiz wrote this.";

/// The span of the first `needle` after the first `after`.
fn span(after: &str, needle: &str) -> Value {
    let from = SOURCE.find(after).expect("a piece of the source");
    let start = from + SOURCE[from..].find(needle).expect("a piece of the source");
    json!({"start": start, "end": start + needle.len()})
}

fn excerpt(after: &str, text: &str) -> Value {
    json!({"text": text, "span": span(after, text)})
}

fn paragraph(kind: &str, text: &str) -> Value {
    let none = json!({"start": 0, "end": 0});
    json!({"kind": kind, "excerpt": excerpt(text, text), "sentences": none, "quotes": none})
}

fn article() -> Article<'static> {
    let body = "“It\nhurts,” the mayor,\tTom Okafor, said. “We stay.”";
    let day = |text| json!({"excerpt": excerpt(text, text), "day": "2021-03-03"});
    let speaker = json!({"excerpt": excerpt("the mayor", "the mayor,\tTom Okafor,"), "name": null, "role": null});
    let cue = json!({"excerpt": excerpt("said", "said"), "lemma": "say", "stance": "neutral"});
    let attribution = |construction, certainty| json!({"speaker": speaker, "cue": cue, "addressee": null, "construction": construction, "certainty": certainty});
    let json = json!({
        "source": SOURCE,
        "headline": excerpt("Mill", "Mill “closes”"),
        "deck": excerpt("The", "The last one"),
        "date": day("March 3, 2021"),
        "section": excerpt("Ö", "Örtchen"),
        "dateline": {
            "excerpt": excerpt("LEEDS", "LEEDS, March 3 (AP)"), "places": [], "region": null, "date": null,
            "day": day("March 3"), "agencies": []
        },
        "byline": {"excerpt": excerpt("By", "By Ana Ruiz"), "authors": []},
        "credits": [],
        "blocks": [],
        "paragraphs": [
            paragraph("body", body), paragraph("subhead", "What now"), paragraph("body", "“And so on.”"),
            paragraph("body", "“Nobody knows 😴”"), paragraph("credit", "Ana Ruiz wrote this.")
        ],
        "sentences": [],
        "quotes": [
            {
                "kind": "direct", "paragraph": 0, "attribution": attribution("speaker_verb", "stated"),
                "fragments": [excerpt("“It", "“It\nhurts,”"), excerpt("“We", "“We stay.”")]
            },
            {
                "kind": "mixed", "paragraph": 2, "attribution": attribution("continuation", "continued"),
                "fragments": [excerpt("“And", "“And so on.”")]
            },
            {"kind": "indirect", "paragraph": 3, "attribution": null, "fragments": [excerpt("“Nobody", "“Nobody knows 😴”")]}
        ],
        "diagnostics": []
    });
    Article::deserialize(&json).expect("an article").into_owned()
}

#[test]
fn every_part_and_every_attribution_has_its_lines() {
    let expected = "\
T1\tDate 1 14\tMarch 3, 2021
#1\tAnnotatorNotes T1\t2021-03-03
T2\tSection 17 24\tÖrtchen
T3\tHeadline 25 38\tMill “closes”
T4\tDeck 39 51\tThe last one
T5\tByline 52 63\tBy Ana Ruiz
T6\tDateline 64 83\tLEEDS, March 3 (AP)
#2\tAnnotatorNotes T6\t2021-03-03
T7\tParagraph 86 137\t“It hurts,” the mayor, Tom Okafor, said. “We stay.”
T8\tSubhead 138 146\tWhat now
T9\tParagraph 147 159\t“And so on.”
T10\tParagraph 160 176\t“Nobody knows 😴”
T11\tCredit 177 197\tAna Ruiz wrote this.
T12\tContent 86 97;127 137\t“It hurts,” “We stay.”
T13\tSource 98 120\tthe mayor, Tom Okafor,
T14\tCue 121 125\tsaid
E1\tAttribution:T14 Source:T13 Cue:T14 Content:T12
A1\tKind E1 direct
T15\tContent 147 159\t“And so on.”
E2\tAttribution:T15 Content:T15
A2\tKind E2 mixed
T16\tContent 160 176\t“Nobody knows 😴”
E3\tAttribution:T16 Content:T16
A3\tKind E3 indirect
";
    assert_eq!(standoff(&article()), expected);
}

#[test]
fn a_dateline_without_a_complete_date_has_no_note() {
    let mut json = serde_json::to_value(article()).expect("JSON");
    json["dateline"]["day"] = Value::Null;
    let article = Article::deserialize(&json).expect("an article");
    assert_eq!(standoff(&article).matches("AnnotatorNotes").count(), 1);
}

#[test]
fn offsets_are_those_of_the_file_whatever_its_line_ends() {
    for (text, headline) in [("\u{FEFF}Mill\r\n\r\nSo.", "T1\tHeadline 1 5\tMill"), ("\n\n Mill\nSo.", "T1\tHeadline 3 7\tMill")] {
        let standoff = standoff(&reportage::parse(text).expect("an article"));
        assert_eq!(standoff.lines().next(), Some(headline));
    }
}

#[test]
fn no_text_adds_a_line_or_a_column() {
    // As a page, a terminal, a spreadsheet or a reader of lines could be led astray.
    let name = "Ana\u{1b}[2J\u{85}Ruiz\u{202E}";
    let text = format!("=HYPERLINK(\"x\")\tcloses\n“It\thurts,\u{2028}E9\tAttribution:T1,” said {name}.\n“So,” said Ms. Ruiz.");
    let article = reportage::parse(&text).expect("an article");
    crate::invariants::of_standoff(&article);
    // Names that a JSON brings along, too.
    let mut json = serde_json::to_value(&article).expect("JSON");
    json["speakers"][0]["name"]["text"] = "Ana\u{1b}[2J \n#9\tRuiz".into();
    let article = Article::deserialize(&json).expect("an article");
    crate::invariants::of_standoff(&article);
}

#[test]
fn what_is_no_place_in_the_source_is_no_annotation() {
    let mut json = serde_json::to_value(article()).expect("JSON");
    json["headline"]["span"] = json!({"start": 1_000, "end": 2_000});
    json["deck"]["span"] = json!({"start": 9, "end": 3});
    let article = Article::deserialize(&json).expect("an article");
    crate::invariants::of_standoff(&article);
    assert!(!standoff(&article).contains("Headline") && !standoff(&article).contains("Deck"));
}
