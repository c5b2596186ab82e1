//! Bytes to lines and columns, code points, UTF-16 units.

use reportage::{LineColumn, Positions, Span};

/// Characters of one, two, three and four bytes, LF and CRLF.
const TEXT: &str = "Él dijo\r\n“Así es” 😴\n\nfin";

fn line_column(text: &str, byte: usize) -> (usize, usize) {
    let LineColumn { line, column, .. } = Positions::new(text).line_column(byte);
    (line, column)
}

#[test]
fn lines_and_columns_count_from_one() {
    assert_eq!(line_column(TEXT, 0), (1, 1));
    let at = |needle| line_column(TEXT, TEXT.find(needle).expect("a piece of the text"));
    assert_eq!(at("l dijo"), (1, 2));
    assert_eq!(at("“"), (2, 1));
    assert_eq!(at("es”"), (2, 6));
    assert_eq!(at("😴"), (2, 10));
    assert_eq!(at("fin"), (4, 1));
    assert_eq!(line_column(TEXT, TEXT.len()), (4, 4));
    assert_eq!(line_column(TEXT, 9_999), (4, 4), "past the end counts as the end");
    assert_eq!(line_column(TEXT, 1), (1, 1), "inside a character counts as its start");
    assert_eq!(line_column("", 0), (1, 1));
}

#[test]
fn code_points_and_utf16_units() {
    let positions = Positions::new(TEXT);
    let face = Span::new(TEXT.find('😴').expect("a face"), TEXT.find("\n\n").expect("a blank line"));
    assert_eq!(face.len(), 4);
    assert_eq!(positions.code_points(face), Span::new(18, 19));
    assert_eq!(positions.utf16(face), Span::new(18, 20));
    let all = Span::new(0, TEXT.len());
    assert_eq!(positions.code_points(all).end, TEXT.chars().count());
    assert_eq!(positions.utf16(all).end, TEXT.encode_utf16().count());
}

#[test]
fn each_byte_of_a_long_text_is_found() {
    for text in ["a", "é", "“", "😴", "aé“😴\n", "😴\r\n"].map(|piece| piece.repeat(1_500 / piece.len())) {
        let positions = Positions::new(&text);
        let (mut code_points, mut utf16, mut line, mut column) = (0, 0, 1, 1);
        for (byte, character) in text.char_indices() {
            let span = Span::new(byte, byte + character.len_utf8());
            assert_eq!(positions.code_points(span), Span::new(code_points, code_points + 1));
            assert_eq!(positions.utf16(span), Span::new(utf16, utf16 + character.len_utf16()));
            let found = positions.line_column(byte);
            assert_eq!((found.line, found.column), (line, column));
            code_points += 1;
            utf16 += character.len_utf16();
            (line, column) = if character == '\n' { (line + 1, 1) } else { (line, column + 1) };
        }
    }
}

#[test]
fn an_article_converts_its_own_spans() {
    let article = reportage::parse("Él dijo\n\nAsí es.").expect("an article");
    let positions = article.positions();
    let headline = article.headline().expect("a headline");
    assert_eq!(positions.code_points(headline.span), Span::new(0, 7));
    assert_eq!(positions.line_column(headline.span.start).line, 1);
}
