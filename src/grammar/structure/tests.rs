//! What the signs tell is what the tokens tell.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use proptest::prelude::*;
use proptest::sample::select;

use super::*;

/// Reads each paragraph by its signs, and where that can be done by its tokens too. How many were read both ways, and
/// how many differ: from each other, or from what was read of the whole text.
fn compare(source: &str) -> (usize, Vec<String>) {
    let structure = read(source).0;
    let signs = Signs::of(source.as_bytes());
    let mut reader = Reader::new(source, &signs);
    let (mut both, mut different) = (0, Vec::new());
    for paragraph in structure.paragraphs() {
        let span = paragraph.span;
        let mut walk = signs.walk(span.start);
        reader.enter_paragraph(span);
        reader.by_signs(&mut walk, (0, 0), span.start, span.end);
        if reader.start == BY_TOKENS {
            (reader.sentences, reader.quotations) = Default::default();
            continue;
        }
        let last = reader.place.ends_at(reader.start);
        reader.note(span, last, (0, 0));
        let by_signs = (std::mem::take(&mut reader.sentences), std::mem::take(&mut reader.quotations));
        reader.by_tokens((0, 0));
        let by_tokens = (std::mem::take(&mut reader.sentences), std::mem::take(&mut reader.quotations));
        both += 1;
        let within = (structure.sentences_of(paragraph).to_vec(), structure.quotations_of(paragraph).to_vec());
        if by_signs != by_tokens || by_signs != within {
            let text = |(sentences, quotations): &(Vec<Span>, Vec<Quotation>)| {
                let sentences: Vec<_> = sentences.iter().map(|span| structure.text(*span)).collect();
                let quotations: Vec<_> = quotations.iter().map(|quotation| (structure.text(quotation.inner), quotation.closed)).collect();
                format!("{sentences:?} {quotations:?}")
            };
            let [signs, tokens, whole] = [&by_signs, &by_tokens, &within].map(text);
            different.push(format!("{:?}\nsigns:  {signs}\ntokens: {tokens}\nwhole:  {whole}", structure.text(span)));
        }
    }
    (both, different)
}

#[track_caller]
fn same(source: &str) {
    let (_, different) = compare(source);
    assert!(different.is_empty(), "{}", different.join("\n"));
}

#[test]
fn the_articles_and_the_cases_of_the_crate() {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut read = 0;
    for folder in ["tests/fixtures", "tests/spec", "examples"] {
        // The package has no spec.
        let Ok(files) = std::fs::read_dir(root.join(folder)) else { continue };
        for path in files.map(|file| file.unwrap().path()).filter(|path| path.extension().is_some_and(|end| end == "txt")) {
            let source = std::fs::read_to_string(path).unwrap();
            let (both, different) = compare(&source);
            assert!(different.is_empty(), "{}", different.join("\n"));
            read += both;
        }
    }
    assert!(read > 200, "only {read} paragraphs were read both ways");
}

#[test]
fn ends_and_marks() {
    for text in [
        "The mill closed. It hurts. Nobody asked.",
        "Dr. Ana Ruiz of Leeds Textiles Inc. spoke. The U.S. Mill Board met in the U.S. The mayor left at 5 p.m. Nobody stayed.",
        "J. R. Okafor bought No. 5 for 3.5 million. I did, said I. Then it rained.",
        "“It hurts. We stay,” said Ruiz. “Why?” Okafor asked. “Nobody knows!” Rain fell.",
        "Is it ours? Ruiz asked. Who knows? Nobody asked Ruiz.",
        "(It hurts.) The mill closed (in May.) Rain fell.",
        "‘It’s the workers’ mill,’ said Ruiz. ‘’Tis ours.’ The ’90s were better, ’em old days.",
        "He called it \"the 'silent' week\" twice. \"It hurts",
        "“It hurts “It hurts more” “and more",
        "``It hurts,'' said Ruiz. «It hurts», wrote Okafor. „It hurts“ – thus Nair.",
        "“It goes on … And on.” — Ana Ruiz",
        "It goes on... And on.... And so on… and on. 5 boats. £5 was paid. (Nobody said so.)",
        "The mill stays,” said Ruiz. “The mill stays, said Ana Ruiz.",
        "She asked: “Why?” Nobody answered.",
        "“It closed: “Why?” Ruiz said.",
        "She answers with, “Why?” Okafor writes back, “Who knows?” Rain fell.",
        "The U.S.-Army. The site example.info. Nobody asked, said the e-mail. It rained in the D.C. The mayor left the U.S.A. She stayed.",
        "Charlotte, N.C.— A mill closed at 5 p.m.\nNobody stayed at 6 a.m.-ish. The A.F.L.-C.I.O. The Rev. Ana Ruiz did. In Mr. It ended.",
        "He said ‘It’s ours.’ She said ‘It is the workers’ mill’ and left. ‘Nobody’, said Ruiz. ‘The workers’ Mill’ closed.",
        "'It's ours,' said Ruiz. 'We stay.' He read 'It' twice. 'The workers' mill' closed. 'We said \"No\"' twice. 'It hurts ''so'' much.'",
        "“It hurts.”  “We stay.” \"It hurts.\"  \"We stay.\" “It ‘hurts’ — a lot… 5 € £5” • one. The “mill”. The workers’. The “mill.",
        "\u{202A}“It hurts,” said Ruiz.\u{202C}",
    ] {
        same(text);
    }
}

#[test]
fn controls_are_found_wherever_they_stand() {
    let text =
        "Mill closes\n\n“It hurts,” said Ruiz. “Why?” She ‘did’ not say… 'It is (in May.) ours,' said Nair. \"We\n\n  stay. “No\r\nrain";
    assert!(!read(text).1);
    for (at, _) in text.char_indices().skip(1) {
        for control in ["\u{1}", "\u{7F}", "\0"] {
            let (before, behind) = text.split_at(at);
            let text = format!("{before}{control}{behind}");
            assert!(read(&text).1, "{text:?}");
        }
    }
}

#[test]
fn lines_are_read_alike_whatever_ends_them() {
    let text = "Mill closes\nBy Ana Ruiz\n\nIt hurts. We stay.\n \n“It hurts,” said Ruiz. “We stay.”\n\n\nRain fell. “No";
    let texts = |source: &str| {
        let structure = read(source).0;
        let spans = structure.paragraphs().iter().map(|paragraph| paragraph.span).chain(structure.sentences().iter().copied());
        spans.map(|span| structure.text(span).to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(texts(text).len(), 5 + 8);
    for line_end in ["\r\n", "\r"] {
        for before in 0..130 {
            let text = format!("{}{text}", "Rain ".repeat(before));
            assert_eq!(texts(&text.replace('\n', line_end)), texts(&text));
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn of_anything_like_a_text(
        words in prop::collection::vec(
            select(&[
                "It", "hurts.", "hurts", "the", "The", "mill", "mill,", "Ruiz", "Ruiz.", "said", "asked.", "“It", "“We", "stay.”", "stay,”", "“Why?”",
                "(in", "May.)", "—", "…", "...", "5", "3.5", "£5.", "Dr.", "U.S.", "Inc.", "p.m.", "J.", "I.", "it’s", "workers’", "‘so", "so.’", "‘em",
                "\"Here", "here.\"", "we!", "we?", "Smith-Lee.", "É.", "closed:", "’90s", "said,", "\u{A0}",
                "U.S.-Army.", "example.com.", "N.C.—", "•", "it's", "workers'", "Mr.", "(D-Md.)", "mill”.", "a.m.,", "e-mail.",
                "mill’", "Prof.", "Beyoncé.", "it.", "2021.", "U.S.A.",
            ][..]),
            0..40,
        )
    ) {
        same(&words.join(" "));
    }
}
