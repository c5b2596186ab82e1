//! Limits: what goes beyond one is noted or refused, and never left out in silence.

use reportage::{Article, DiagnosticKind, Options};

fn parse(text: &str) -> Article<'_> {
    reportage::parse(text).expect("an article")
}

fn notes(article: &Article<'_>, kind: DiagnosticKind) -> usize {
    article.diagnostics().iter().filter(|note| note.kind == kind).count()
}

#[test]
fn a_sentence_that_is_read_in_pieces_is_noted() {
    let text = format!("Mill closes\n{}", "Ana Ruiz and the mayor of Leeds, ".repeat(200));
    let article = parse(&text);
    let notes = notes(&article, DiagnosticKind::LongSentence);
    assert!(notes > 1, "{notes} notes");
    let pieces: usize = article.sentences().iter().map(|sentence| sentence.len()).sum();
    assert!(pieces > text.len() - 200, "nothing of it is left out: {pieces} of {}", text.len());
}

#[test]
fn a_role_too_many_is_noted() {
    let roles = ["mayor", "chairman", "director", "governor", "senator", "minister", "president", "treasurer", "secretary", "captain"];
    let text: String = roles.iter().map(|role| format!("“It hurts,” said Ana Ruiz, the {role} of Leeds.\n\n")).collect();
    let article = parse(&text);
    assert_eq!(article.speakers().len(), 1);
    assert_eq!((article.speakers()[0].roles.len(), notes(&article, DiagnosticKind::OmittedRole)), (8, 2));
    let omitted = article.diagnostics().iter().filter_map(|note| note.span.of(article.source()));
    assert_eq!(omitted.collect::<Vec<_>>(), ["the secretary of Leeds", "the captain of Leeds"]);
}

#[test]
fn a_name_longer_than_any_is_noted() {
    let name = format!("Ana {}", "Ruiz-".repeat(1200) + "Okafor");
    let text = format!("Mill closes\n“It hurts,” said {name}.");
    let article = parse(&text);
    assert_eq!(article.quotes()[0].speaker().and_then(|speaker| speaker.name.as_ref()).map(|found| &*found.text), Some(&*name));
    let long = article.diagnostics().iter().filter(|note| note.kind == DiagnosticKind::LongName);
    assert_eq!(long.filter_map(|note| note.span.of(article.source())).collect::<Vec<_>>(), [name.as_str()]);
    assert_eq!(article.speakers()[0].mentions.len(), 1, "its beginning is listed");
}

#[test]
fn more_namesakes_than_are_compared_are_noted() {
    let given = "Ana Ben Cora Dan Ella Finn Gwen Hugo Iris Jack Kate Liam Mary Noah Olga Paul Rosa";
    let story = |count: usize| {
        let statements = given.split(' ').take(count).map(|name| format!("“It hurts,” said {name} Okafor.\n\n"));
        format!("Mill closes\n\nThe mill in Leeds closed on Friday after a hundred years.\n\n{}", statements.collect::<String>())
    };
    let (few, many) = (story(16), story(17));
    assert_eq!(notes(&parse(&few), DiagnosticKind::ManyNamesakes), 0);
    let article = parse(&many);
    assert_eq!(article.speakers().len(), 17, "each full name is somebody's");
    let crowded = article.diagnostics().iter().filter(|note| note.kind == DiagnosticKind::ManyNamesakes);
    assert_eq!(crowded.filter_map(|note| note.span.of(article.source())).collect::<Vec<_>>(), ["Rosa Okafor"]);
}

#[test]
fn a_name_may_stand_any_number_of_times() {
    // More often than a number of sixteen bits can tell.
    let text = format!("“It hurts,” said Ana Ruiz.\n{}", "So Ana Ruiz, and ".repeat(70_000));
    let article = parse(&text);
    assert_eq!(article.speakers().len(), 1);
    assert_eq!(article.speakers()[0].mentions.len(), 70_001);
}

#[test]
fn a_quotation_may_have_any_number_of_words() {
    let text = format!("“It hurts {}it hurts,” said Ana Ruiz.", "and hurts ".repeat(70_000));
    let article = parse(&text);
    assert_eq!(article.quotes().len(), 1);
    assert_eq!(article.quotes()[0].speaker().and_then(|speaker| speaker.name.as_ref()).map(|name| &*name.text), Some("Ana Ruiz"));
    assert_eq!(article.quotes()[0].span().len(), text.len() - " said Ana Ruiz.".len());
}

#[test]
fn a_line_may_be_of_any_length() {
    let text = "The mill closed on Friday, and nobody asked. ".repeat((1 << 20) / 45);
    let article = parse(&text);
    assert_eq!((article.paragraphs().len(), article.sentences().len()), (1, (1 << 20) / 45));
    assert!(article.diagnostics().is_empty());
}

#[test]
fn marks_may_be_open_to_any_depth() {
    for opener in ["“It hurts ‘so ", "“", "«", "((", "‘«"] {
        let text = opener.repeat(100_000);
        let article = parse(&text);
        assert_eq!(article.blocks().len(), 1);
    }
}

#[test]
fn a_text_beyond_the_limit_is_refused_whatever_is_read_of_it() {
    let options = Options::new().max_bytes(10);
    let expected = "the text is too large: 11 bytes, and the limit is 10 (line 1, column 1)";
    for refused in [options.parse("Mill closes").err(), options.parse_bytes(b"Mill closes").err(), options.structure("Mill closes").err()] {
        assert_eq!(refused.map(|error| error.to_string()).as_deref(), Some(expected));
    }
    assert!(options.parse("Mill close").is_ok());
}
