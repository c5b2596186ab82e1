//! The grammar of reported speech, construction by construction: the cases of `tests/spec`.
//!
//! A case is an article's body, a paragraph a line, and the speech that it reports, a quote a line:
//!
//! ```text
//! ## verb and speaker after the quotation
//! > “The mill stays,” said Ana Ruiz, 41, a nurse in Leeds.
//! direct | Ana Ruiz, 41, a nurse in Leeds | said | “The mill stays,” | role=a nurse in Leeds
//! ```
//!
//! Kind, speaker, cue, and the content with ` … ` between two fragments; `-` stands for none. After these a line may
//! say more: `name`, `role`, `to` (the addressee), `lemma`, `stance`, `by` (the construction), `sure` (the certainty).
//! `term …` is something in marks that is no speech. `no speech` is the one line of a case without any.
//!
//! What is expected is what a careful reader would say. Where the parser does not say so yet, the case stands in
//! `known_limits.txt`, with what it says under `now`; once it says something else, the test asks for the case to be moved.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use reportage::{Article, Certainty, Construction, Excerpt, Mention, Quote, Stance};

use crate::invariants;

/// How many cases there are, at the least: one that is not found is not tested.
const CASES: usize = 260;

/// How many cases each construction has, at the least.
const CASES_EACH: usize = 2;

/// What stands above each case, so that it is read as the body of an article, and of one that has its marks.
const HEAD: &str = "Notes from the valley\n\nThe so-called “early market” opened late on a grey morning, and few people came to it.\n\n";

/// What stands above a case whose construction begins so: the body of an article that has lost its marks.
const LOST_MARKS: &str = "lost marks: ";

/// The same without a mark, and long enough to tell.
const HEAD_WITHOUT: &str = "Notes from the valley\n\nThe early market opened late on a grey morning, and few people came to it. I came for the cheese, one of them said. The carts \
stood in the yard until noon, the butcher closed his stall, and the band packed its drums before the first dance. A goat ate the wreath \
of the prize bull. The rain began at one and went on until the lamps were lit, and by then the road to the upper village was under \
water and the last bus had turned back at the bridge.\n\n";

#[derive(Default)]
struct Case {
    construction: String,
    head: &'static str,
    paragraphs: Vec<String>,
    expected: Vec<String>,
    /// What is found so far, where that is known to be something else.
    now: Option<Vec<String>>,
}

#[test]
fn each_construction_is_read_as_the_spec_says() {
    let cases = cases();
    let mut report = String::new();
    for case in &cases {
        let text = format!("{}{}\n", case.head, case.paragraphs.join("\n\n"));
        invariants::of_text(&text).unwrap_or_else(|error| panic!("{}: {error}", case.construction));
        let article = reportage::parse(&text).expect("a case is an article");
        let found = found(&article, case.head, &case.expected);
        match &case.now {
            None if found == case.expected => {}
            None => mismatch(&mut report, case, "expected", &case.expected, &found),
            Some(_) if found == case.expected => mismatch(&mut report, case, "a limit no longer, expected", &case.expected, &found),
            Some(now) => {
                let found = self::found(&article, case.head, now);
                if found != *now {
                    mismatch(&mut report, case, "a limit that has moved, known", now, &found);
                }
            }
        }
    }
    assert!(report.is_empty(), "the grammar and its spec differ:\n{report}");
    assert!(cases.len() >= CASES, "only {} cases were run", cases.len());
}

#[test]
fn each_construction_has_cases_enough() {
    let cases = cases();
    for case in cases.iter().filter(|case| case.now.is_none()) {
        let count = cases.iter().filter(|other| other.construction == case.construction).count();
        assert!(count >= CASES_EACH, "{} has {count} cases", case.construction);
    }
}

fn mismatch(report: &mut String, case: &Case, what: &str, expected: &[String], found: &[String]) {
    let paragraphs = case.paragraphs.join("\n  > ");
    writeln!(report, "\n## {}\n  > {paragraphs}\n  {what}:", case.construction).expect("a line");
    for line in expected {
        writeln!(report, "  {} {line}", if found.contains(line) { ' ' } else { '-' }).expect("a line");
    }
    for line in found.iter().filter(|line| !expected.contains(line)) {
        writeln!(report, "  + {line}").expect("a line");
    }
}

/// The cases of all files, in the order of their names.
fn cases() -> Vec<Case> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/spec");
    let mut files: Vec<PathBuf> =
        fs::read_dir(folder).expect("the folder of the spec").map(|entry| entry.expect("a file of the spec").path()).collect();
    files.sort();
    files.iter().flat_map(|file| read(&fs::read_to_string(file).expect("a file of the spec in UTF-8"))).collect()
}

/// The cases of one file.
fn read(text: &str) -> Vec<Case> {
    let mut cases: Vec<Case> = Vec::new();
    let mut construction = "";
    let mut in_text = false;
    for line in text.lines().filter(|line| !line.is_empty() && !line.starts_with("# ")) {
        if let Some(heading) = line.strip_prefix("## ") {
            construction = heading;
            in_text = false;
            continue;
        }
        if let Some(paragraph) = line.strip_prefix("> ") {
            if !in_text {
                let head = if construction.starts_with(LOST_MARKS) { HEAD_WITHOUT } else { HEAD };
                cases.push(Case { construction: construction.to_owned(), head, ..Case::default() });
            }
            in_text = true;
            cases.last_mut().expect("a case").paragraphs.push(paragraph.to_owned());
            continue;
        }
        in_text = false;
        let case = cases.last_mut().expect("a case before what is expected of it");
        match (line, &mut case.now) {
            ("now", now) => *now = Some(Vec::new()),
            (line, Some(now)) => now.push(line.to_owned()),
            (line, None) => case.expected.push(line.to_owned()),
        }
    }
    for case in &cases {
        assert!(!case.expected.is_empty(), "nothing is expected of {:?}", case.paragraphs);
    }
    cases
}

/// What is found in an article, in the form of what is expected: the same further fields in the same lines.
fn found(article: &Article<'_>, head: &str, expected: &[String]) -> Vec<String> {
    let fields = |index: usize| expected.iter().filter(|line| line.contains(" | ")).nth(index).map_or("", String::as_str);
    let mut lines: Vec<String> = article
        .quotes()
        .iter()
        .filter(|quote| quote.span().start >= head.len())
        .enumerate()
        .map(|(index, quote)| shown(quote, fields(index)))
        .collect();
    lines.extend(article.quoted_terms().iter().filter(|term| term.span.start >= head.len()).map(|term| format!("term {}", term.text)));
    if lines.is_empty() {
        lines.push("no speech".to_owned());
    }
    lines
}

/// A quote as a line, with the further fields that another line has.
fn shown(quote: &Quote<'_>, like: &str) -> String {
    let attribution = quote.attribution.as_ref();
    let mention = |mention: Option<&Mention<'_>>| text(mention.map(|mention| &mention.excerpt));
    let speaker = quote.speaker();
    let cue = attribution.and_then(|attribution| attribution.cue.as_ref());
    let fragments: Vec<&str> = quote.fragments.iter().map(|fragment| &*fragment.text).collect();
    let mut line =
        format!("{} | {} | {} | {}", quote.kind.name(), mention(speaker), text(cue.map(|cue| &cue.excerpt)), fragments.join(" … "));
    for field in like.split(" | ").skip(4).filter_map(|field| field.split_once('=')).map(|(field, _)| field) {
        let value = match field {
            "name" => text(speaker.and_then(|speaker| speaker.name.as_ref())),
            "role" => text(speaker.and_then(|speaker| speaker.role.as_ref())),
            "to" => mention(attribution.and_then(|attribution| attribution.addressee.as_deref())),
            "lemma" => cue.map_or_else(|| "-".to_owned(), |cue| cue.lemma.to_string()),
            "stance" => cue.map_or("-", |cue| stance(cue.stance)).to_owned(),
            "by" => attribution.map_or("-", |attribution| construction(attribution.construction)).to_owned(),
            "sure" => attribution.map_or("-", |attribution| certainty(attribution.certainty)).to_owned(),
            other => panic!("{other} is no field of a quote: {like}"),
        };
        write!(line, " | {field}={value}").expect("a field");
    }
    line
}

fn text(excerpt: Option<&Excerpt<'_>>) -> String {
    excerpt.map_or("-", |excerpt| &excerpt.text).to_owned()
}

fn stance(stance: Stance) -> &'static str {
    match stance {
        Stance::Neutral => "neutral",
        Stance::Assertive => "assertive",
        Stance::Hedged => "hedged",
        Stance::Denial => "denial",
        Stance::Question => "question",
        Stance::Demand => "demand",
        Stance::Judgement => "judgement",
        Stance::Belief => "belief",
        _ => "another",
    }
}

fn construction(construction: Construction) -> &'static str {
    match construction {
        Construction::SpeakerVerb => "speaker_verb",
        Construction::VerbSpeaker => "verb_speaker",
        Construction::AccordingTo => "according_to",
        Construction::Parenthetical => "parenthetical",
        Construction::Colon => "colon",
        Construction::DashCredit => "dash_credit",
        Construction::RelativeClause => "relative_clause",
        Construction::Participle => "participle",
        Construction::NominalCue => "nominal_cue",
        Construction::Passive => "passive",
        Construction::Context => "context",
        Construction::Continuation => "continuation",
        _ => "another",
    }
}

fn certainty(certainty: Certainty) -> &'static str {
    match certainty {
        Certainty::Inferred => "inferred",
        Certainty::Continued => "continued",
        Certainty::Stated => "stated",
        _ => "another",
    }
}
