//! The constructions of English news.
//!
//! The parts of an article:
//!
//! | construct | file |
//! | --- | --- |
//! | section, byline, date line: the order of a head | `head.rs` |
//! | headline, kicker | `headline.rs` |
//! | decks that stand alone | `deck.rs` |
//! | headings, questions and answers, items of lists | `heading.rs` |
//! | captions, credits, boilerplate between paragraphs | `body.rs`, `caption.rs`, `furniture.rs` |
//! | subheads, pull quotes | `subhead.rs` |
//! | who is named around the story | `signed.rs` |
//! | running prose, told by its ends | `prose.rs` |
//! | slugs, headers and footers of wires | `wire.rs` |
//! | dates and the lines that give them | `date.rs` |
//! | `LEEDS, England (AP) — ` | `dateline.rs` |
//! | `By Ana Ruiz` | `byline.rs` |
//! | `Ana Ruiz, Staff Writer` · `From staff reports` · `— Ana Ruiz` | `signature.rs` |
//! | `Ana Ruiz contributed reporting.` | `credit.rs` |
//! | names, pronouns and descriptions, for the whole article | `sighting.rs`, `name.rs` |
//! | times in running text | `time.rs` |
//! | words and phrases that these rules share | `phrase.rs` |
//!
//! Reported speech:
//!
//! | construct | file |
//! | --- | --- |
//! | a paragraph's tokens to its quotes; continuation; what is in marks and no speech | `speech.rs` |
//! | who said what, by the places in the text alone, until the speakers are known | `statement.rs` |
//! | a sentence: which rules are tried, and in which order | `report.rs` |
//! | `…, Ruiz said` · `…, said Ruiz` · `…, Ruiz said, …` | `comment.rs` |
//! | whether a statement stands before it, or its speaker alone | `stated.rs` |
//! | `“Stay!” came a shout` · `…, Ruiz was quoted as saying` | `behind.rs` |
//! | `quoted Ruiz as saying` | `quoted_as.rs` |
//! | `Ruiz said that …` · `…, who said` · `…, adding that` · `was told that` · `Said Ruiz: …` | `lead.rs` |
//! | `Ruiz wants to leave` · `a club called Leeds Rowers`: what reports nothing | `unsaid.rs` |
//! | `According to Ruiz, …` · `In the words of Ruiz, “…”` · `In her words, …` | `according.rs` |
//! | `As Ruiz said, …` · `As reported by …` | `as_clause.rs` |
//! | `RUIZ: …` · `Q.` and `A.` · `Ruiz took the stage: “…”` · `Ruiz’s words: “…”` · `“…” — Ana Ruiz` | `colon.rs` |
//! | `her claim that …` · `raised a concern that …` | `nominal.rs` |
//! | quotations whose marks are lost | `restore.rs` |
//! | who is named or described, and where: evidence for the whole article | `sighting.rs` |
//! | `on Monday` · `last week` · `in February` | `time.rs` |
//! | where what is said begins | `content.rs` |
//! | where it ends | `extent.rs` |
//! | whether a clause begins there, or has begun | `begins.rs` |
//! | `has repeatedly said` | `verb_group.rs` |
//! | `Ana Ruiz, 41, a nurse in Leeds` | `noun_phrase.rs`, `noun_phrase_back.rs`, `mention.rs` |
//! | `Ruiz` ← `left the hall and said` | `subject.rs` |
//! | what is a noun and what a finite verb | `clause.rs` |

pub(crate) mod according;
pub(crate) mod as_clause;
mod begins;
pub(crate) mod behind;
pub(crate) mod body;
pub(crate) mod byline;
pub(crate) mod caption;
pub(crate) mod clause;
pub(crate) mod colon;
pub(crate) mod comment;
pub(crate) mod content;
pub(crate) mod credit;
pub(crate) mod date;
pub(crate) mod dateline;
pub(crate) mod deck;
pub(crate) mod extent;
pub(crate) mod finding;
pub(crate) mod furniture;
pub(crate) mod head;
pub(crate) mod heading;
pub(crate) mod headline;
pub(crate) mod lead;
pub(crate) mod mention;
pub(crate) mod name;
pub(crate) mod nominal;
pub(crate) mod noun_phrase;
pub(crate) mod noun_phrase_back;
pub(crate) mod phrase;
pub(crate) mod prose;
mod quoted_as;
pub(crate) mod report;
pub(crate) mod restore;
pub(crate) mod sighting;
pub(crate) mod signature;
pub(crate) mod signed;
pub(crate) mod speech;
mod stated;
pub(crate) mod statement;
pub(crate) mod subhead;
mod subject;
pub(crate) mod time;
mod unsaid;
pub(crate) mod verb_group;
pub(crate) mod wire;
