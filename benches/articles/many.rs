//! Many articles of news, no two alike: the paragraphs of `tests/fixtures` in another order each.

#![allow(clippy::indexing_slicing, reason = "a program that measures may fail")]

const FIXTURES: [&str; 8] = [
    include_str!("../../tests/fixtures/wire.txt"),
    include_str!("../../tests/fixtures/british.txt"),
    include_str!("../../tests/fixtures/spaced.txt"),
    include_str!("../../tests/fixtures/names.txt"),
    include_str!("../../tests/fixtures/continued.txt"),
    include_str!("../../tests/fixtures/site.txt"),
    include_str!("../../tests/fixtures/staff.txt"),
    include_str!("../../tests/fixtures/live.txt"),
];

/// So many articles of at least `bytes` bytes each.
pub(crate) fn articles(count: usize, bytes: usize) -> Vec<String> {
    let head = |fixture: &str| fixture.lines().next().unwrap_or_default().to_owned();
    let body: Vec<&str> = FIXTURES.iter().flat_map(|fixture| fixture.split("\n\n").skip(2)).collect();
    let article = |number: usize| {
        let mut article = head(FIXTURES[number % FIXTURES.len()]);
        // A step that is no divisor of the count leads through all paragraphs before it comes back.
        let mut at = number * 7;
        while article.len() < bytes {
            article.push_str("\n\n");
            article.push_str(body[at % body.len()]);
            at += 1 + number % 5;
        }
        article
    };
    (0..count).map(article).collect()
}
