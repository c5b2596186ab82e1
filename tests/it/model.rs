//! The behaviour of the data itself, whoever built it.

use reportage::{Diagnostic, Excerpt, Quote, Span};
use serde::Deserialize;

/// A quote of these fragments and nothing else.
fn quote(fragments: &[&str]) -> Quote<'static> {
    let mut start = 0;
    let mut fragment = |text: &&str| {
        let span = Span::new(start, start + text.len());
        start = span.end + 10;
        serde_json::json!({"text": text, "span": span})
    };
    let fragments: Vec<_> = fragments.iter().map(&mut fragment).collect();
    let quote = serde_json::json!({"kind": "direct", "fragments": fragments, "paragraph": 0, "attribution": null});
    Quote::deserialize(&quote).expect("a quote").into_owned()
}

#[test]
fn a_quote_is_read_without_the_marks_around_it() {
    for (fragment, text) in [
        ("“It hurts,”", "It hurts,"),
        ("\"It hurts,\"", "It hurts,"),
        ("''It hurts,''", "It hurts,"),
        ("``It hurts,''", "It hurts,"),
        ("«It hurts»", "It hurts"),
        ("« It hurts »", "It hurts"),
        ("»It hurts«", "It hurts"),
        ("„It hurts“", "It hurts"),
        ("‹It hurts›", "It hurts"),
        ("‘It hurts’", "It hurts"),
        ("‘It hasn’t hurt’", "It hasn’t hurt"),
        ("‘The workers’ hall hurts’", "The workers’ hall hurts"),
        ("'ghost' reef found", "'ghost' reef found"),
        ("'The workers' hall hurts'", "The workers' hall hurts"),
        ("'I don't go", "I don't go"),
        ("'It's the workers' hall'", "It's the workers' hall"),
        ("‘It hasn’t hurt.", "It hasn’t hurt."),
        ("‘it hurts’ and ‘it stays’", "‘it hurts’ and ‘it stays’"),
        ("“It ‘hurts’”", "It ‘hurts’"),
        ("It hurts", "It hurts"),
        ("that it hurts", "that it hurts"),
        // The quotation goes on in the next paragraph.
        ("“It hurts.", "It hurts."),
        // Its opening mark is lost.
        ("It hurts,”", "It hurts,"),
        // Marks inside stay where they are.
        ("the plan “hurts”", "the plan “hurts”"),
        ("“it hurts” and “it stays”", "“it hurts” and “it stays”"),
        ("“It\nhurts,”", "It hurts,"),
        ("“It\r\n    hurts,”", "It hurts,"),
        ("“”", ""),
        ("“", ""),
        ("\"", ""),
    ] {
        assert_eq!(quote(&[fragment]).text(), text, "the text of {fragment}");
    }
}

#[test]
fn the_fragments_of_a_quote_are_read_as_one_line() {
    let quote = quote(&["“It hurts,”", "“We\nstay.”", "“And so.”"]);
    assert_eq!(quote.text(), "It hurts, We stay. And so.");
    assert_eq!(quote.span(), Span::new(0, 15 + 10 + 14 + 10 + 13));
    assert!(quote.speaker().is_none());
}

#[test]
fn an_excerpt_of_hard_wrapped_copy_is_read_as_one_line() {
    for (text, unwrapped) in [
        ("a line", "a line"),
        ("two\nlines", "two lines"),
        ("two  \n    lines", "two lines"),
        ("two\r\nlines\r\n", "two lines"),
        ("old Mac\rlines", "old Mac lines"),
        ("a\n\n\nb", "a b"),
        ("", ""),
    ] {
        assert_eq!(Excerpt::new(text, Span::new(0, text.len())).unwrapped(), unwrapped);
    }
}

#[test]
fn an_excerpt_that_does_not_fit_its_text_is_empty() {
    let excerpt = Excerpt::new("é", Span::new(1, 2));
    assert_eq!((&*excerpt.text, excerpt.span), ("", Span::new(1, 1)));
    assert_eq!(Excerpt::new("é", Span::new(0, 9)).text, "");
}

#[test]
fn spans_relate() {
    let (outer, inner, beside) = (Span::new(2, 9), Span::new(3, 9), Span::new(9, 12));
    assert!(outer.contains(inner) && !inner.contains(outer));
    assert!(outer.overlaps(inner) && !outer.overlaps(beside));
    assert_eq!(inner.cover(beside), Span::new(3, 12));
    assert_eq!(Span::from(3..7).to_string(), "3..7");
    assert_eq!(Span::new(7, 3), Span::new(7, 7));
}

#[test]
fn a_diagnostic_says_what_and_where() {
    let note: Diagnostic = serde_json::from_str(r#"{"kind": "invalid_date", "span": {"start": 5, "end": 15}}"#).expect("a diagnostic");
    assert_eq!(note.to_string(), "looks like a date but names no day of the calendar at bytes 5..15");
}

#[test]
fn everything_is_sent_between_threads() {
    fn sendable<T: Send + Sync + Clone + std::fmt::Debug>() {}
    sendable::<reportage::Article<'static>>();
    sendable::<reportage::Quote<'static>>();
    sendable::<reportage::Options>();
    sendable::<reportage::Passage<'static>>();
}
