//! Phrases of the page and not of the story.

use crate::lexicon::list::List;

/// How lines begin that belong to the site. Lower case; a short line that begins so is boilerplate.
#[rustfmt::skip]
pub(crate) static BOILERPLATE_OPENINGS: List = List::of(&[
    "(c)", "a version of this article appeared", "a version of this article appears",
    "a version of this article first appeared", "a version of this article originally appeared",
    "a version of this story appeared", "a version of this story first appeared",
    "a version of this story originally appeared", "advertisement", "advertising", "all content ©",
    "all rights reserved", "also on", "also read", "article continues", "as published in", "back to top",
    "by signing up", "by submitting", "check back for", "click here", "comments are closed", "contact us",
    "continue reading", "copyright", "do you have a story", "download our", "download the", "enlarge this image",
    "enter your email", "filed under", "first published in", "follow @", "follow our", "follow us",
    "for more stories", "for the latest", "get our", "get the latest", "get your daily", "go to the home page",
    "got a news tip", "got a tip", "h/t", "hat tip:", "have a news tip", "have a tip", "hide caption", "join our",
    "join the conversation", "join us on", "keep reading", "know something we should know", "learn more about",
    "leave a comment", "letters to the editor may", "like the page", "like us on", "listen to the",
    "listen to this article", "load more", "more from", "more news:", "more on this", "more stories", "more:",
    "most read", "most viewed", "newsletter", "our standards:", "please enable javascript", "print this", "read also",
    "read full", "read here", "read more", "read next", "read our", "read the full", "read the rest", "recommended",
    "related", "related:", "reprinted from", "reprinted with permission", "republished with", "scroll down",
    "see also", "send tips", "share on", "share this", "share your", "show comments", "sign up", "skip to", "source:",
    "sponsored", "story continues", "subscribe", "subscribe to", "support local", "support our", "tags:", "tap here",
    "this article first appeared", "this article is from", "this article originally appeared",
    "this article was first published", "this article was originally published", "this is a breaking news story",
    "this is a developing story", "this material may not be", "this piece first appeared",
    "this piece originally appeared", "this post originally appeared", "this story first appeared",
    "this story is developing", "this story originally appeared", "this story was first published",
    "this story was originally published", "to comment on this", "to read this", "toggle caption", "topics:",
    "trending", "video:", "view all", "view comments", "visit our", "want more", "want to receive", "watch:",
    "we use cookies", "what do you think?", "you may also like", "you might also like", "your email", "©",
]);

/// How a line orders its reader to look at something, which stands `here`, `above` or `below`.
#[rustfmt::skip]
pub(crate) static POINTERS: List = List::of(&[
    "check out", "click", "download", "find", "hear", "listen", "listen to", "look at", "read", "see", "take a look at", "view",
    "watch",
]);

/// Whole lines that belong to the site or to the wire. Lower case, without final marks.
#[rustfmt::skip]
pub(crate) static BOILERPLATE_LINES: List = List::of(&[
    "abstract", "ad", "advert", "advertisement", "comment", "comments", "copy link", "donate", "e-mail", "email",
    "end", "ends", "facebook", "follow", "full story", "full text", "gallery", "getty", "instagram", "key events",
    "linkedin", "listen", "loading", "menu", "mfl", "more", "newsletter", "next story", "photo", "photos", "pinned",
    "pinterest", "play video", "previous story", "print", "promoted", "promoted stories", "read", "recommended",
    "related", "related articles", "related stories", "related topics", "reuter", "reuters", "save", "search",
    "share", "show more", "skip ad", "sponsored", "sponsored content", "subscribe", "tags", "text", "topics",
    "trending", "trending now", "tweet", "twitter", "video", "watch", "whatsapp", "x",
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
    "an earlier version of this", "interviews have been edited", "questions and answers have been edited",
    "responses have been edited", "the conversation has been edited", "the interview has been edited",
    "the interview was edited", "their conversation has been edited", "this article has been amended",
    "this article has been corrected", "this article has been updated", "this article was amended",
    "this article was corrected", "this article was updated", "this conversation has been edited",
    "this interview has been edited", "this interview was edited", "this piece has been updated",
    "this post has been updated", "this q&a has been edited", "this report has been corrected",
    "this report has been updated", "this story has been amended", "this story has been corrected",
    "this story has been updated", "this story was corrected", "this story was updated",
    "this transcript has been edited",
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

/// How the names of fields begin.
#[rustfmt::skip]
pub(crate) static FIELD_OPENINGS: List = List::of(&[
    "aut", "byl", "cat", "dat", "hea", "pub", "sec", "tit",
]);

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
    "courtesy of", "credit", "file image", "file photo", "file picture", "graphic", "illustration", "illustration by",
    "image", "image by", "image caption", "image courtesy", "image credit", "image source", "images", "media caption",
    "photo", "photo by", "photo courtesy", "photo courtesy of", "photo credit", "photo illustration by", "photograph",
    "photograph by", "photographs", "photographs by", "photography by", "photos", "photos by", "pic", "pics",
    "picture", "picture by", "picture credit", "pictures", "video caption",
]);

/// What stands at the end of a picture's credit. Lower case.
#[rustfmt::skip]
pub(crate) static PICTURE_ENDINGS: List = List::of(&[
    "ap photo", "archive photo", "courtesy photo", "file photo", "getty images", "handout photo", "istock",
    "shutterstock", "stock photo", "wikimedia commons", "wirephoto",
]);

/// Words in small letters that stand in a picture's credit.
#[rustfmt::skip]
pub(crate) static PICTURE_SMALL: List = List::of(&[
    "&", "/", "and", "by", "courtesy", "de", "der", "file", "for", "from", "handout", "of", "photo", "pool", "the", "van", "via",
    "von",
]);

/// What stands before the names of a publication date.
#[rustfmt::skip]
pub(crate) static DATE_LABELS: List = List::of(&[
    "created", "date posted", "date published", "filed", "first published", "issued", "last modified", "last revised",
    "last updated", "modified", "on", "originally published", "posted", "print edition", "printed",
    "publication date", "published", "published online", "release date", "released", "updated", "uploaded",
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
