//! What is refused, and in which words.

use reportage::{ErrorKind, Options, ParseError, Span, parse, parse_bytes};

fn refusal(text: &str) -> ParseError {
    parse(text).expect_err("a text that is no article")
}

#[test]
fn nothing() {
    let error = refusal("");
    assert_eq!(error.kind(), ErrorKind::Empty);
    assert_eq!(error.to_string(), "the text is empty (line 1, column 1)");
    assert_eq!(error.span(), Span::new(0, 0));
}

#[test]
fn white_space() {
    let error = refusal(" \r\n\t\u{A0}\n");
    assert_eq!(error.kind(), ErrorKind::Blank);
    assert_eq!(error.to_string(), "the text is blank: 7 bytes of white space and nothing else (line 1, column 1)");
    assert_eq!(error.span(), Span::new(0, 7));
    assert_eq!(refusal("\u{FEFF}\n\u{200B}").kind(), ErrorKind::Blank);
}

#[test]
fn a_nul() {
    let error = refusal("Mill closes\nIt h\u{FC}rts\0");
    assert_eq!(error.kind(), ErrorKind::Binary);
    assert_eq!(error.to_string(), "the text is binary: NUL at byte 21 (line 2, column 9)");
    assert_eq!(error.span(), Span::new(21, 22));
}

#[test]
fn a_nul_behind_much_text() {
    for length in [1, 127, 128, 129, 1_000] {
        let text = "a".repeat(length) + "\0";
        assert_eq!(refusal(&text).span(), Span::new(length, length + 1));
    }
}

#[test]
fn many_control_characters() {
    let error = refusal("PK\u{3}\u{4}\u{14}\n\u{6}\u{8}\u{7f}abcdefg\u{1}");
    assert_eq!(error.kind(), ErrorKind::Binary);
    assert_eq!(error.to_string(), "the text is binary: 7 of its 17 bytes are control characters, the first at byte 2 (line 1, column 3)");
    assert_eq!(error.span(), Span::new(2, 3));
}

#[test]
fn a_few_control_characters_are_damage_and_no_reason_to_refuse() {
    let framed = "\u{16}\u{16}\u{1}\r\nMill closes\r\n\u{2}The last mill in Leeds closed on Friday.\r\n\u{3}\u{4}";
    assert!(parse(framed).is_ok());
    assert!(parse("Mill closes\n\u{1b}[1mIt hurts\u{1b}[0m, said Ana Ruiz, the mayor.").is_ok());
    // Windows-1252's quotation marks, read as Latin-1.
    assert!(parse("Mill closes\n\u{93}It hurts,\u{94} she said. \u{93}So.\u{94} \u{93}So.\u{94}").is_ok());
}

#[test]
fn more_than_the_limit() {
    let error = Options::new().max_bytes(10).parse("Mill closes").expect_err("a text over the limit");
    assert_eq!(error.kind(), ErrorKind::TooLarge);
    assert_eq!(error.to_string(), "the text is too large: 11 bytes, and the limit is 10 (line 1, column 1)");
    assert_eq!(error.span(), Span::new(0, 11));
    assert!(Options::new().max_bytes(11).parse("Mill closes").is_ok());
    let error = Options::new().max_bytes(2).parse_bytes(b"\xFF\xFF\xFF").expect_err("bytes over the limit");
    assert_eq!(error.kind(), ErrorKind::TooLarge);
}

#[test]
fn bytes_that_are_not_utf8() {
    let error = parse_bytes(b"Mill closes\nIt h\xC3\xBCrts, \xE2\x80 she said").expect_err("bytes that are not UTF-8");
    assert_eq!(error.kind(), ErrorKind::NotUtf8);
    assert_eq!(error.to_string(), "the bytes are not UTF-8: they break at byte 23 (line 2, column 11)");
    assert_eq!(error.span(), Span::new(23, 25));
    // A character that the end cuts off.
    let error = parse_bytes(b"Mill closes \xE2\x80").expect_err("bytes that end inside a character");
    assert_eq!(error.span(), Span::new(12, 14));
}

#[test]
fn an_error_is_sent_and_kept() {
    fn sendable<T: Send + Sync + std::error::Error + Clone + 'static>(error: T) -> T {
        error
    }
    let error = sendable(refusal(""));
    assert_eq!(error, error.clone());
}
