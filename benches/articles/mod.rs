//! Articles of a given size, for measuring: one article of `tests/fixtures`, its paragraphs repeated with other names,
//! so that nothing which is remembered from one copy helps with the next.

const ARTICLE: &str = include_str!("../../tests/fixtures/wire.txt");

/// Who speaks in the article, by given and family name.
const SPEAKERS: [(&str, &str); 4] = [("Ana", "Ruiz"), ("Tom", "Okafor"), ("Priya", "Nair"), ("Derek", "Holt")];

const GIVEN: [&str; 11] = ["Maria", "James", "Wei", "Fatima", "Oleg", "Sofia", "Daniel", "Noor", "Grace", "Hugo", "Ingrid"];

const FAMILY: [&str; 13] = [
    "Walker",
    "Lindqvist",
    "Mbeki",
    "Romero",
    "Castellano",
    "Ito",
    "Papadopoulos",
    "Novak",
    "Fisher",
    "Adeyemi",
    "Brandt",
    "Quigley",
    "Sato",
];

/// An article of at least `bytes` bytes, whole paragraphs.
pub(crate) fn article(bytes: usize) -> String {
    let (head, body) = ARTICLE.split_once("\n\n").unwrap_or(("", ARTICLE));
    let mut article = format!("{head}\n\n");
    let copies = (0..).map(|copy| if copy == 0 { body.to_owned() } else { renamed(body, copy) });
    let mut paragraphs = copies.flat_map(|copy| copy.split("\n\n").map(str::to_owned).collect::<Vec<_>>());
    while article.len() < bytes {
        article.extend(paragraphs.next());
        article.push_str("\n\n");
    }
    article
}

fn renamed(text: &str, copy: usize) -> String {
    let speakers = SPEAKERS.iter().enumerate();
    speakers.fold(text.to_owned(), |text, (speaker, (given, family))| {
        let pick = copy * SPEAKERS.len() + speaker;
        text.replace(given, GIVEN[pick % GIVEN.len()]).replace(family, FAMILY[pick % FAMILY.len()])
    })
}
