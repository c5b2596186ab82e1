//! Articles made of known statements: what is read is what was written into them, and a change of the text changes what it
//! should and nothing else.

use proptest::prelude::*;
use proptest::sample::select;
use reportage::{Article, QuoteKind};

/// A statement: who makes it, in which construction, and what is said.
#[derive(Debug, Clone)]
struct Statement {
    form: usize,
    given: &'static str,
    family: &'static str,
    verb: &'static str,
    said: &'static str,
}

const GIVEN: &[&str] = &["Ana", "Tom", "Priya", "Derek", "Maria", "James"];
const FAMILIES: &[&str] = &["Ruiz", "Okafor", "Nair", "Holt", "Lindqvist", "Brandt"];
const VERBS: &[&str] = &["said", "added", "argued", "warned"];
const SAID: &[&str] = &[
    "The mill has closed for good",
    "Nobody told the workers anything",
    "We will stay until the end of the winter",
    "It was never about the money",
    "The boats are not safe",
];
/// Paragraphs in which nobody says anything.
const PLAIN: &[&str] =
    &["The mill stands on the river.", "Boats were built in the harbor for two centuries.", "Rain fell on the town all week."];

impl Statement {
    /// The paragraph, with curly marks.
    fn paragraph(&self) -> String {
        let Self { verb, said, .. } = self;
        let name = self.name();
        match self.form {
            0 => format!("“{said},” {name} {verb}."),
            1 => format!("“{said},” {verb} {name}, the mayor of Leeds."),
            2 => format!("{name} {verb}, “{said}.”"),
            3 => format!("“{said},” {name} {verb}. “It is what it is.”"),
            _ => {
                let mut small = said.chars();
                let first = small.next().map(|letter| letter.to_lowercase().to_string()).unwrap_or_default();
                format!("{name} {verb} that {first}{}.", small.as_str())
            }
        }
    }

    fn name(&self) -> String {
        format!("{} {}", self.given, self.family)
    }

    fn kind(&self) -> QuoteKind {
        if self.form < 4 { QuoteKind::Direct } else { QuoteKind::Indirect }
    }
}

fn statement() -> impl Strategy<Value = Statement> {
    (0..5usize, select(GIVEN), select(FAMILIES), select(VERBS), select(SAID)).prop_map(|(form, given, family, verb, said)| Statement {
        form,
        given,
        family,
        verb,
        said,
    })
}

fn statements() -> impl Strategy<Value = Vec<Statement>> {
    prop::collection::vec(statement(), 1..6)
}

fn text(statements: &[Statement]) -> String {
    let paragraphs: Vec<String> = statements.iter().map(Statement::paragraph).collect();
    format!("Mill closes\nThe mill closed on a quiet day in spring.\n{}\n", paragraphs.join("\n"))
}

/// What is said, by whom, with which words, and who that is: for comparing two articles whatever their spans.
fn gist(article: &Article<'_>) -> Vec<String> {
    let quotes = article.quotes().iter().map(|quote| {
        let attribution = quote.attribution.as_ref();
        let cue = attribution.and_then(|attribution| attribution.cue.as_ref()).map(|cue| cue.excerpt.unwrapped().into_owned());
        let speaker = quote.speaker().map(|speaker| speaker.excerpt.unwrapped().into_owned());
        let meant = article.speaker_of(quote).map(|speaker| speaker.name.unwrapped().into_owned());
        format!("{:?} {:?} {speaker:?} {cue:?} {meant:?}", quote.kind, quote.text())
    });
    quotes.collect()
}

fn parse(text: &str) -> Article<'_> {
    reportage::parse(text).expect("an article")
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, cases: 128, ..ProptestConfig::default() })]

    #[test]
    fn what_was_written_is_read(statements in statements()) {
        let text = text(&statements);
        let article = parse(&text);
        prop_assert_eq!(article.quotes().len(), statements.len(), "{:#?}", gist(&article));
        for (quote, statement) in article.quotes().iter().zip(&statements) {
            prop_assert_eq!(quote.kind, statement.kind());
            let said = quote.text().to_lowercase();
            prop_assert!(said.contains(&statement.said.to_lowercase()), "{said}");
            let speaker = quote.speaker().and_then(|speaker| speaker.name.as_ref()).map(|name| name.text.to_string());
            prop_assert_eq!(speaker, Some(statement.name()));
            let cue = quote.attribution.as_ref().and_then(|attribution| attribution.cue.as_ref()).map(|cue| cue.excerpt.text.to_string());
            prop_assert_eq!(cue.as_deref(), Some(statement.verb));
        }
    }

    #[test]
    fn a_paragraph_is_read_alone_as_in_its_article(statements in statements()) {
        let text = text(&statements);
        let article = parse(&text);
        let alone = |statement: &Statement| {
            let paragraph = statement.paragraph();
            let quotes = reportage::parse_paragraph(&paragraph).quotes;
            quotes.iter().map(|quote| (quote.kind, quote.text().into_owned(), quote.speaker().map(|one| one.excerpt.text.to_string()))).collect::<Vec<_>>()
        };
        let expected: Vec<_> = statements.iter().flat_map(alone).collect();
        let found = article.quotes().iter();
        let found: Vec<_> = found.map(|quote| (quote.kind, quote.text().into_owned(), quote.speaker().map(|one| one.excerpt.text.to_string()))).collect();
        prop_assert_eq!(found, expected);
    }

    #[test]
    fn straight_marks_are_read_as_curly_ones(statements in statements()) {
        let curly = text(&statements);
        let straight = curly.replace(['“', '”'], "\"");
        prop_assert_eq!(gist(&parse(&straight)), gist(&parse(&curly)));
    }

    #[test]
    fn another_name_is_another_speaker_and_nothing_else(statements in statements()) {
        let before = text(&statements);
        let after = before.replace("Ruiz", "Farrow");
        let renamed: Vec<String> = gist(&parse(&before)).iter().map(|quote| quote.replace("Ruiz", "Farrow")).collect();
        prop_assert_eq!(gist(&parse(&after)), renamed);
        let names = |article: &Article<'_>| article.speakers().iter().map(|speaker| speaker.name.text.replace("Ruiz", "Farrow")).collect::<Vec<_>>();
        prop_assert_eq!(names(&parse(&after)), names(&parse(&before)));
    }

    #[test]
    fn a_plain_paragraph_more_changes_nothing(statements in statements(), plain in select(PLAIN), place in any::<prop::sample::Index>()) {
        let before = text(&statements);
        let mut lines: Vec<&str> = before.lines().collect();
        // Anywhere below the headline and the story's opening.
        lines.insert(2 + place.index(lines.len() - 1), plain);
        let after = lines.join("\n");
        prop_assert_eq!(gist(&parse(&after)), gist(&parse(&before)));
    }

    #[test]
    fn wrapped_lines_are_read_as_whole_ones(statements in statements(), width in 50..75usize) {
        // The layout is measured, and two or three lines show none: so there is a paragraph of some length.
        let whole = text(&statements).replace("in spring.\n", &format!("in spring. {}\n", PLAIN.join(" "))).replace('\n', "\n\n");
        let lines = whole.split('\n').map(|line| wrapped(line, width));
        let wrapped = lines.collect::<Vec<_>>().join("\n");
        prop_assert_eq!(gist(&parse(&wrapped)), gist(&parse(&whole)));
    }
}

/// A line broken where the next word would not fit.
fn wrapped(line: &str, width: usize) -> String {
    let (mut wrapped, mut column) = (String::new(), 0);
    for word in line.split(' ') {
        let length = word.chars().count();
        if column > 0 && column + 1 + length > width {
            wrapped.push('\n');
            column = 0;
        } else if column > 0 {
            wrapped.push(' ');
            column += 1;
        }
        wrapped.push_str(word);
        column += length;
    }
    wrapped
}
