//! Words of newsrooms: agencies, outlets, roles, and the phrases of credits.

use crate::lexicon::list::List;

/// News and picture agencies, as written in parentheses after a place, or alone under a picture.
#[rustfmt::skip]
pub(crate) static AGENCIES: List = List::of(&[
    "aap", "afp", "agence france-presse", "anadolu", "ani", "ansa", "ap", "associated press", "bernama", "bloomberg",
    "business wire", "cna", "cnn", "cns", "cp", "dpa", "efe", "getty", "getty images", "ians", "interfax", "ips",
    "irna", "itar-tass", "kcna", "kyodo", "lusa", "nan", "pa", "pa media", "pr newswire", "press association",
    "prnewswire", "pti", "reuter", "reuters", "ritzau", "rns", "rtr", "sputnik", "tass", "tns", "tt", "uni",
    "united press international", "upi", "wam", "wire services", "xinhua", "yonhap",
]);

/// Agencies that stand before a caption with no mark between, as a line begins: `Getty Images The mill in 1908`.
pub(crate) const PICTURE_AGENCIES: &[&str] = &["Getty Images ", "PA Media ", "PA Wire ", "Shutterstock ", "Alamy "];

/// Words that end or begin the name of a paper, station, site or agency.
#[rustfmt::skip]
pub(crate) static OUTLET_WORDS: List = List::of(&[
    "agency", "associated", "bbc", "broadcasting", "bulletin", "bureau", "chronicle", "courier", "daily",
    "dispatch", "enquirer", "examiner", "express", "gazette", "globe", "guardian", "herald", "independent",
    "inquirer", "journal", "magazine", "media", "mirror", "network", "networks", "news", "newspaper", "newspapers",
    "newsroom", "observer", "online", "post", "press", "publishing", "radio", "record", "register", "review",
    "sentinel", "service", "services", "standard", "star", "sun", "telegram", "telegraph", "television", "times",
    "today", "tribune", "tv", "weekly", "wire", "wires",
]);

/// What authors are.
#[rustfmt::skip]
pub(crate) static ROLE_WORDS: List = List::of(&[
    "adviser", "analyst", "anchor", "blogger", "chief", "columnist", "commentator", "contributing", "contributor",
    "contributors", "correspondent", "correspondents", "critic", "desk", "director", "editor", "editors",
    "freelance", "freelancer", "intern", "journalist", "journalists", "photographer", "producer", "professor",
    "report", "reporter", "reporters", "reports", "special", "staff", "staffer", "team", "writer", "writers",
]);

/// Words that stand in small letters within a byline.
#[rustfmt::skip]
pub(crate) static BYLINE_SMALL: List = List::of(&[
    "&", "a", "al", "and", "ap", "at", "bin", "bint", "by", "da", "de", "del", "della", "den", "der", "di", "do", "dos", "du",
    "earlier", "el", "en", "for", "from", "ibn", "in", "la", "le", "now", "of", "on", "te", "ten", "the", "to", "van",
    "von", "with", "y",
]);

/// Words after `By` that begin prose and no name.
#[rustfmt::skip]
pub(crate) static NOT_AUTHORS: List = List::of(&[
    "all", "and", "comparison", "contrast", "day", "definition", "design", "early", "far", "late", "law", "midday",
    "midnight", "most", "night", "nightfall", "noon", "now", "popular", "that", "then", "this", "today", "tomorrow",
    "tonight", "yesterday",
]);

/// What people did, in the words of a credit, and the contribution it is.
pub(crate) const DEEDS: &[(&str, Deed)] = &[
    ("additional reporting", Deed::Contributed),
    ("additional writing", Deed::Contributed),
    ("additional research", Deed::Research),
    ("reporting and writing", Deed::Reported),
    ("reporting", Deed::Reported),
    ("writing and editing", Deed::Edited),
    ("writing", Deed::Reported),
    ("written", Deed::Reported),
    ("compiled", Deed::Reported),
    ("research", Deed::Research),
    ("editing", Deed::Edited),
    ("edited", Deed::Edited),
    ("translation", Deed::Other),
    ("translated", Deed::Other),
    ("graphics", Deed::Other),
    ("graphic", Deed::Other),
    ("video", Deed::Other),
    ("photography", Deed::Other),
    ("production", Deed::Other),
    ("produced", Deed::Other),
    ("podcast produced", Deed::Other),
    ("video produced", Deed::Other),
    ("contributing", Deed::Contributed),
];

/// A contribution, as the words of a credit tell it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Deed {
    Reported,
    Contributed,
    Research,
    Edited,
    Other,
}

/// The words a byline begins with.
#[rustfmt::skip]
pub(crate) static BYLINE_OPENINGS: List = List::of(&[
    "analysis by", "article by", "author:", "authors:", "by", "by:", "co-authored by", "commentary by", "exclusive by",
    "interview by", "news provided by", "opinion by", "report by", "reported by", "review by", "story by", "text by",
    "text:", "words by", "words:", "written by",
]);

/// What stands before the name of an author within a byline.
#[rustfmt::skip]
pub(crate) static BYLINE_PARTS: List = List::of(&[
    "additional reporting by", "graphics by", "illustrations by", "photographs by", "photography by", "photos by",
    "pictures by", "reporting by", "video by", "with",
]);

/// Labels of a credit, before a colon.
#[rustfmt::skip]
pub(crate) static CREDIT_LABELS: List = List::of(&[
    "contributed", "contributing", "contributors", "editing", "reporting",
]);

/// How a credit begins that names who helped.
#[rustfmt::skip]
pub(crate) static CREDIT_WITH: List = List::of(&[
    "with a report from", "with additional reporting by", "with agency inputs", "with contributions from",
    "with files from", "with input from", "with inputs from", "with reporting by", "with reporting from",
    "with reports from",
]);

/// What people of a credit did.
#[rustfmt::skip]
pub(crate) static CREDIT_VERBS: List = List::of(&[
    "also contributed", "also reported", "assisted", "compiled this report", "contributed", "edited",
    "edited this story", "helped", "reported", "researched", "translated", "was reporting", "were reporting",
    "wrote", "wrote this story",
]);

/// What is said of a story's author in a note below it.
#[rustfmt::skip]
pub(crate) static NOTE_VERBS: List = List::of(&[
    "are", "chairs", "covers", "directs", "edits", "heads", "hosts", "is", "leads", "lives", "reports on", "runs",
    "serves", "teaches", "was", "works", "writes",
]);

/// What people contributed, or to what.
#[rustfmt::skip]
pub(crate) static CREDITED_WORK: List = List::of(&[
    "additional reporting", "report", "reporting", "reporting and research", "to reporting", "to the article",
    "to the report", "to the reporting", "to the story", "to this article", "to this piece", "to this report",
    "to this story", "with reporting",
]);

/// Contributions of research.
#[rustfmt::skip]
pub(crate) static CREDITED_RESEARCH: List = List::of(&[
    "additional research", "research", "to research", "to the research", "with research",
]);

/// The story, as a credit calls it.
#[rustfmt::skip]
pub(crate) static CREDITED_STORY: List = List::of(&[
    "for this article", "for this report", "for this story", "this article", "this report", "this story",
    "to this article", "to this report", "to this story",
]);

/// Words of which every credit has one, in any case: those of what people did.
#[rustfmt::skip]
pub(crate) static CREDITED_DEEDS: List = List::of(&[
    "additional", "assisted", "compiled", "contributed", "contributing", "contributors", "edited", "editing", "graphic",
    "graphics", "helped", "photography", "podcast", "produced", "production", "reported", "reporting", "research",
    "researched", "translated", "translation", "video", "was", "were", "with", "writing", "written", "wrote",
]);

/// The words in small letters that a credit may end with.
#[rustfmt::skip]
pub(crate) static CREDIT_ENDINGS: List = List::of(&[
    "article", "assisted", "contributed", "edited", "helped", "piece", "report", "reported", "reporting", "research",
    "researched", "staff", "story", "translated", "wrote",
]);

/// What people of a credit are, before their names.
#[rustfmt::skip]
pub(crate) static WRITERS: List = List::of(&[
    "correspondent", "correspondents", "journalist", "journalists", "medical writer", "news researcher", "reporter",
    "reporters", "researcher", "science writer", "staff writer", "staff writers", "video journalist", "writer",
    "writers",
]);

/// The first words in small letters that a credit may have.
#[rustfmt::skip]
pub(crate) static CREDIT_WORDS: List = List::of(&[
    "additional", "all", "also", "assisted", "both", "by", "compiled", "contributed", "contributing",
    "contributors", "correspondent", "correspondents", "edited", "editing", "files", "has", "have", "helped",
    "journalist", "journalists", "medical", "news", "reported", "reporter", "reporters", "reporting", "research",
    "researched", "researcher", "science", "staff", "translated", "video", "was", "were", "with", "writer",
    "writers", "writing", "wrote",
]);
