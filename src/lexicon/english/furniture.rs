//! Phrases of the page and not of the story.

use crate::lexicon::list::List;

/// How lines begin that belong to the site. Lower case; a short line that begins so is boilerplate.
#[rustfmt::skip]
pub(crate) static BOILERPLATE_OPENINGS: List = List::of(&[
    "(c)", "a version of this article appeared", "a version of this article appears",
    "a version of this article first appeared", "a version of this article originally appeared",
    "a version of this article was published", "a version of this obituary appears", "a version of this story appeared",
    "a version of this story first appeared", "a version of this story originally appeared", "about the author",
    "about the authors", "advertisement", "advertising", "all content ©", "all rights reserved", "also on", "also read",
    "also read |", "article continues", "as published in", "back to top", "by signing up", "by submitting",
    "check back for", "click here", "comments are closed", "contact us", "continue reading", "copyright",
    "do you have a story", "don't miss", "don’t miss", "download our", "download the", "eds:", "enlarge this image",
    "enter your email", "explained |", "explore more on", "filed under", "first published in", "follow @", "follow our",
    "follow us", "for all the latest", "for more stories", "for the latest", "get our", "get the latest",
    "get your daily", "gift this article", "give this article", "go to the home page", "got a news tip", "got a tip",
    "h/t", "hat tip:", "have a news tip", "have a tip", "have your say", "help keep family", "hide caption",
    "how we handle corrections", "icymi", "in case you missed it", "join our", "join the conversation",
    "join the debate", "join us on", "keep reading", "know something we should know", "latest stories:",
    "learn more about", "leave a comment", "letters to the editor may", "like the page", "like us on",
    "listen to more:", "listen to the", "listen to this article", "listen |", "load more", "media contact:",
    "media contacts:", "media enquiries:", "media inquiries:", "more from", "more news:", "more on this",
    "more stories", "more:", "most read", "most viewed", "newsletter", "note to editors", "note to editors:",
    "notes to editors", "notes to editors:", "on the net:", "our standards:", "please enable javascript",
    "please use chrome", "podcast:", "press contact:", "press contacts:", "print this", "read also", "read full",
    "read here", "read more", "read next", "read our", "read the full", "read the rest", "read |", "receive our",
    "recommended", "related", "related:", "relevant articles", "report a typo", "reprinted from",
    "reprinted with permission", "republished with", "reuse this content", "scroll down", "see also", "send tips",
    "share full article", "share on", "share this", "share your", "show comments", "show more sharing", "sign up",
    "skip advertisement", "skip to", "social sharing", "source:", "sponsored", "story continues", "subscribe",
    "subscribe to", "suggest a correction", "support local", "support our", "tags:", "tap here",
    "thank you for reading", "thanks for reading", "this article appeared in", "this article appears in",
    "this article first appeared", "this article is from", "this article originally appeared",
    "this article was first published", "this article was originally published", "this is a breaking news story",
    "this is a developing story", "this material may not be", "this piece first appeared",
    "this piece originally appeared", "this post originally appeared", "this story appeared in",
    "this story first appeared", "this story is developing", "this story originally appeared",
    "this story was first published", "this story was originally published", "to comment on this", "to read this",
    "toggle caption", "top stories:", "top story:", "topics:", "trending", "video |", "video:", "view all",
    "view comments", "visit our", "want more", "want to receive", "watch |", "watch:", "we use cookies",
    "what do you think?", "you may also like", "you might also like", "your email", "©",
]);

/// How a line orders its reader to look at something, which stands `here`, `above` or `below`.
#[rustfmt::skip]
pub(crate) static POINTERS: List = List::of(&[
    "check out", "click", "download", "find", "hear", "listen", "listen to", "look at", "read", "see", "take a look at", "view",
    "watch",
]);

/// How a line begins that asks its reader to take what the site offers.
#[rustfmt::skip]
pub(crate) static PROMPTS: List = List::of(&[
    "become a", "download", "enjoy", "get", "install", "join", "never miss", "receive", "register", "start your", "stay", "subscribe", "try",
    "want the",
]);

/// What a site offers its readers.
#[rustfmt::skip]
pub(crate) static OFFERS: List = List::of(&[
    "alerts", "app", "inbox", "newsletter", "newsletters", "subscriber", "whatsapp",
]);

/// How a line begins that heads the headlines of other stories, or what the story is filed under.
#[rustfmt::skip]
pub(crate) static LINK_LABELS: List = List::of(&[
    "also read", "don't miss", "don’t miss", "editor's picks", "editors' picks", "editors’ picks", "editor’s picks", "explore more",
    "filed under", "latest stories", "more from", "more in", "more on", "more stories", "most popular", "most read", "most viewed",
    "read also", "read next", "recommended", "related", "relevant articles", "see also", "tags", "top stories", "topics", "trending",
    "you may also like", "you might also like",
]);

/// Whole lines that belong to the site or to the wire. Lower case, without final marks.
#[rustfmt::skip]
pub(crate) static BOILERPLATE_LINES: List = List::of(&[
    "0 comments", "about the author", "about the authors", "about this story", "abstract", "accessibility links", "ad",
    "advert", "advertisement", "audio", "back", "buy now", "close", "comment", "comments", "contact", "copy",
    "copy link", "don't miss", "donate", "don’t miss", "e-mail", "editor's picks", "editors' picks", "editors’ picks",
    "editor’s picks", "email", "end", "enditem", "ends", "expand", "explore more", "facebook", "follow", "follow us",
    "for immediate release", "full story", "full text", "gallery", "getty", "hide caption", "image", "image caption",
    "image source", "in this article", "instagram", "investor contact", "key events", "latest", "leave a reply",
    "link copied", "linkedin", "listen", "listen to article", "live updates", "loading", "log in", "media caption",
    "media contact", "media contacts", "menu", "mfl", "more", "more in this section", "more on this story",
    "more stories", "most popular", "newsletter", "next", "next story", "nnnn", "no comments", "open image in gallery",
    "photo", "photos", "pinned", "pinterest", "play video", "podcast", "press contact", "press contacts", "previous",
    "previous story", "print", "promoted", "promoted stories", "read", "read in app", "read next", "recommended",
    "recommended stories", "register", "related", "related articles", "related content", "related coverage",
    "related internet links", "related links", "related stories", "related topics", "relevant articles", "reuter",
    "reuters", "save", "save article", "saved", "search", "see more", "share", "share article", "share full article",
    "share this article", "share this story", "show less", "show more", "sign in", "skip ad", "skip advertisement",
    "skip navigation", "skip to content", "skip to main content", "skip to navigation", "skip to search",
    "social sharing", "sponsored", "sponsored content", "subscribe", "suggest a correction", "tags", "text",
    "top stories", "topics", "trending", "trending now", "trending stories", "tweet", "tweet this", "twitter",
    "up next", "video", "view gallery", "view image in fullscreen", "watch", "watch live", "whatsapp", "x",
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
    "a correction was made on", "a previous version misstated", "a previous version of the",
    "a previous version of this", "an earlier headline", "an earlier version misstated", "an earlier version of a",
    "an earlier version of the", "an earlier version of this", "corrections were made on",
    "interviews have been edited", "questions and answers have been edited", "responses have been edited",
    "the conversation has been edited", "the interview has been edited", "the interview was edited",
    "their conversation has been edited", "this article has been amended", "this article has been corrected",
    "this article has been updated", "this article has been updated to", "this article was amended",
    "this article was corrected", "this article was updated", "this conversation has been edited",
    "this copy has been corrected", "this headline has been", "this interview has been edited",
    "this interview was edited", "this obituary has been updated", "this page was amended",
    "this piece has been updated", "this post has been updated", "this q&a has been edited",
    "this report has been corrected", "this report has been updated", "this story has been amended",
    "this story has been corrected", "this story has been updated", "this story was corrected",
    "this story was updated", "this transcript has been edited", "we have corrected this", "we have updated this",
]);

/// Sections of papers and sites. Lower case.
#[rustfmt::skip]
pub(crate) static SECTIONS: List = List::of(&[
    "africa", "ai", "americas", "analysis", "artificial intelligence", "arts", "arts & culture", "arts and culture",
    "asia", "asia pacific", "australia", "automotive", "baseball", "basketball", "books", "books & arts", "breaking",
    "breaking news", "business", "business day", "business news", "canada", "celebrity", "city", "climate", "comment",
    "commentary", "community", "companies", "congress", "courts", "courts & crime", "cricket", "crime",
    "crime & courts", "culture", "defence", "defense", "east africa", "economics", "economy", "editorial", "education",
    "elections", "elections 2024", "emirates", "energy", "entertainment", "entertainment news", "environment",
    "environment & climate", "europe", "explainer", "explainers", "fashion", "features", "film", "finance", "food",
    "football", "foreign", "front page", "gadgets", "games", "gaming", "general news", "ghana", "golf", "gulf",
    "headlines", "health", "health & wellness", "hockey", "home", "immigration", "india", "industry", "innovation",
    "international", "interview", "investigation", "investigations", "investing", "justice", "kenya", "latest news",
    "law", "law & order", "letters", "life", "lifestyle", "live", "local", "local news", "long read", "long reads",
    "magazine", "markets", "media", "metro", "middle east", "middle east & africa", "mlb", "money", "motoring",
    "movies", "music", "nation", "national", "national news", "nba", "new zealand", "news", "news analysis", "nfl",
    "nhl", "nigeria", "northern ireland", "obituaries", "obituary", "oman", "op-ed", "opinion", "opinions",
    "other sports", "pakistan", "parenting", "people", "personal finance", "politics", "press release",
    "press releases", "property", "qatar", "racing", "real estate", "region", "regional", "religion", "review",
    "reviews", "royal family", "royals", "rugby", "saudi arabia", "science", "scotland", "showbiz", "small business",
    "soccer", "society", "south africa", "space", "sport", "sports", "sports news", "start-ups", "startups", "style",
    "sunday review", "tech", "tech news", "technology", "telecoms", "television", "tennis", "the arts", "the long read",
    "theater", "theatre", "top news", "top stories", "transport", "travel", "trending news", "tv", "u.k", "u.k.", "u.s",
    "u.s.", "uae", "uk", "uk news", "uk politics", "us", "us news", "us politics", "wales", "washington", "weather",
    "wellness", "west africa", "women", "world", "world news", "your money",
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
    "image", "image by", "image caption", "image courtesy", "image credit", "image credits", "image source", "images",
    "images courtesy of", "media caption", "photo", "photo by", "photo courtesy", "photo courtesy of", "photo credit",
    "photo credits", "photo illustration", "photo illustration by", "photograph", "photograph by", "photographs",
    "photographs by", "photography by", "photos", "photos by", "photos courtesy of", "pic", "pics", "picture",
    "picture by", "picture credit", "picture credits", "pictures", "video by", "video caption",
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
    "article published", "created", "date created", "date of publication", "date posted", "date published",
    "date updated", "edited", "filed", "first posted", "first published", "issued", "last edited", "last modified",
    "last revised", "last update", "last updated", "latest update", "live updated", "modified", "on",
    "originally published", "posted", "posted on", "print edition", "printed", "publication date", "publish date",
    "published", "published on", "published online", "release date", "released", "story published", "submitted",
    "updated", "updated on", "uploaded", "web posted",
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
