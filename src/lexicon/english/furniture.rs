//! Phrases of the page and not of the story.

use crate::lexicon::list::List;

/// How lines begin that belong to the site. Lower case; a short line that begins so is boilerplate.
#[rustfmt::skip]
pub(crate) static BOILERPLATE_OPENINGS: List = List::of(&[
    "(c)", "advertisement", "advertising", "all rights reserved", "also on", "also read", "article continues",
    "back to top", "by signing up", "by submitting", "click here", "comments are closed", "continue reading",
    "copyright", "download our", "download the", "enter your email", "follow @", "follow us", "for more stories",
    "for the latest", "get our", "get the latest", "get your daily", "go to the home page", "join our",
    "join the conversation", "join us on", "keep reading", "leave a comment", "like the page", "like us on",
    "listen to this article", "load more", "more from", "more news:", "more on this", "more stories", "more:",
    "most read", "most viewed", "newsletter", "please enable javascript", "print this", "read also", "read full",
    "read here", "read more", "read next", "read the full", "read the rest", "recommended", "related", "related:",
    "reprinted with permission", "republished with", "scroll down", "see also", "share on", "share this",
    "show comments", "sign up", "skip to", "sponsored", "story continues", "subscribe", "support our", "tap here",
    "this material may not be", "trending", "view all", "view comments", "visit our", "want more",
    "want to receive", "we use cookies", "you may also like", "you might also like", "your email", "©",
]);

/// Whole lines that belong to the site or to the wire. Lower case, without final marks.
#[rustfmt::skip]
pub(crate) static BOILERPLATE_LINES: List = List::of(&[
    "abstract", "ad", "advert", "advertisement", "comment", "comments", "copy link", "e-mail", "email", "end",
    "ends", "facebook", "follow", "full story", "full text", "gallery", "getty", "instagram", "linkedin", "loading",
    "menu", "mfl", "more", "newsletter", "photo", "photos", "pinterest", "print", "promoted", "promoted stories",
    "recommended", "related", "related articles", "related stories", "related topics", "reuter", "reuters", "save",
    "search", "share", "sponsored", "sponsored content", "subscribe", "tags", "text", "topics", "trending",
    "trending now", "tweet", "twitter", "video", "watch", "whatsapp", "x",
]);

/// How corrections and editors' notes begin. Lower case; a colon, a period or a bracket follows, or the phrase
/// stands alone.
#[rustfmt::skip]
pub(crate) static CORRECTION_LABELS: List = List::of(&[
    "clarification", "clarifications", "correction", "correction and clarification", "correction appended",
    "corrections", "ed note", "ed. note", "editor's note", "editors note", "editors' note", "editors’ note",
    "editor’s note", "erratum", "for the record", "note to readers", "publisher's note", "publisher’s note",
]);

/// Sentences that only a correction has.
#[rustfmt::skip]
pub(crate) static CORRECTION_PHRASES: List = List::of(&[
    "a previous version of the", "a previous version of this", "an earlier headline", "an earlier version of the",
    "an earlier version of this", "this article has been corrected", "this article has been updated",
    "this article was amended", "this article was corrected", "this article was updated",
    "this conversation has been edited", "this interview has been edited", "this interview was edited",
    "this piece has been updated", "this post has been updated", "this report has been corrected",
    "this report has been updated", "this story has been corrected", "this story has been updated",
    "this story was corrected", "this story was updated", "this transcript has been edited",
]);

/// Sections of papers and sites. Lower case.
#[rustfmt::skip]
pub(crate) static SECTIONS: List = List::of(&[
    "africa", "americas", "analysis", "arts", "arts & culture", "arts and culture", "asia", "asia pacific",
    "australia", "automotive", "books", "books & arts", "breaking news", "business", "business day", "canada",
    "celebrity", "city", "climate", "comment", "commentary", "community", "companies", "crime", "culture",
    "economy", "editorial", "education", "elections", "energy", "entertainment", "environment", "europe",
    "features", "film", "finance", "food", "football", "foreign", "front page", "health", "home", "india",
    "international", "interview", "investing", "latest news", "law", "letters", "life", "lifestyle", "local",
    "local news", "magazine", "markets", "media", "metro", "middle east", "money", "movies", "music", "nation",
    "national", "national news", "news", "news analysis", "obituaries", "obituary", "op-ed", "opinion", "opinions",
    "people", "politics", "property", "real estate", "region", "regional", "religion", "review", "reviews",
    "royals", "science", "society", "sport", "sports", "style", "sunday review", "tech", "technology", "television",
    "the arts", "theater", "theatre", "top stories", "travel", "tv", "u.k", "u.k.", "u.s", "u.s.", "uk", "uk news",
    "us", "us news", "washington", "weather", "world", "world news",
]);

/// Names of header fields, and which part of the head their value is. Lower case.
pub(crate) const FIELDS: &[(&str, Field)] = &[
    ("date", Field::Date),
    ("dated", Field::Date),
    ("date published", Field::Date),
    ("publication date", Field::Date),
    ("pubdate", Field::Date),
    ("section", Field::Section),
    ("category", Field::Section),
    ("headline", Field::Headline),
    ("title", Field::Headline),
    ("author", Field::Author),
    ("authors", Field::Author),
    ("byline", Field::Author),
];

/// Which part of an article's head a field gives.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Field {
    Date,
    Section,
    Headline,
    Author,
}

/// How picture credits begin. Lower case.
#[rustfmt::skip]
pub(crate) static PICTURE_LABELS: List = List::of(&[
    "credit", "file image", "file photo", "file picture", "graphic", "illustration", "illustration by", "image",
    "image by", "image courtesy", "image credit", "image source", "images", "photo", "photo by", "photo courtesy",
    "photo credit", "photo illustration by", "photograph", "photograph by", "photography by", "photos", "photos by",
    "pic", "pics", "picture", "picture by", "picture credit", "pictures",
]);

/// What stands at the end of a picture's credit. Lower case.
#[rustfmt::skip]
pub(crate) static PICTURE_ENDINGS: List = List::of(&[
    "ap photo", "archive photo", "courtesy photo", "file photo", "getty images", "handout photo", "istock",
    "shutterstock", "stock photo", "wikimedia commons", "wirephoto",
]);

/// What stands before the names of a publication date.
#[rustfmt::skip]
pub(crate) static DATE_LABELS: List = List::of(&[
    "created", "date posted", "date published", "filed", "first published", "issued", "last modified",
    "last revised", "last updated", "modified", "originally published", "posted", "printed", "publication date",
    "published", "published online", "release date", "released", "updated", "uploaded",
]);

/// Words that begin a question.
#[rustfmt::skip]
pub(crate) static QUESTION_WORDS: List = List::of(&[
    "are", "can", "could", "did", "do", "does", "has", "have", "how", "is", "should", "was", "were", "what",
    "what's", "what’s", "when", "where", "which", "who", "who's", "who’s", "why", "will", "would",
]);

/// Networks and addresses that a line may begin with that asks to follow somebody; and that word.
#[rustfmt::skip]
pub(crate) static SOCIAL_WORDS: List = List::of(&[
    "bluesky", "contact", "e-mail", "email", "facebook", "follow", "instagram", "linkedin", "threads", "tiktok", "twitter", "youtube",
]);
