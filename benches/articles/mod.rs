//! Articles of a given size, for measuring: one article of `tests/fixtures`, its paragraphs repeated with other names,
//! so that nothing which is remembered from one copy helps with the next.

#![allow(clippy::indexing_slicing, reason = "the articles are the crate's own, and a list is read by what is left of a number")]

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

/// An article of at least `bytes` bytes: headline and opening once, then whole paragraphs.
pub(crate) fn article(bytes: usize) -> String {
    let story = ARTICLE.split_once("\n\n___").map_or(ARTICLE, |(story, _)| story);
    let mut paragraphs = story.split("\n\n");
    let mut article: String = paragraphs.by_ref().take(2).flat_map(|paragraph| [paragraph, "\n\n"]).collect();
    let body: Vec<&str> = paragraphs.collect();
    for (number, paragraph) in body.iter().cycle().enumerate() {
        if article.len() >= bytes {
            break;
        }
        article.push_str(&renamed(paragraph, number / body.len()));
        article.push_str("\n\n");
    }
    article
}

/// A paragraph of a copy: the first copy has the names of the article, each later one others.
fn renamed(text: &str, copy: usize) -> String {
    let speakers = SPEAKERS.iter().enumerate().filter(|_| copy > 0);
    speakers.fold(text.to_owned(), |text, (speaker, (given, family))| {
        let pick = copy * SPEAKERS.len() + speaker;
        text.replace(given, GIVEN[pick % GIVEN.len()]).replace(family, FAMILY[pick % FAMILY.len()])
    })
}
