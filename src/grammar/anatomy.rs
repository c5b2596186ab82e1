//! The parts of an article: from its blocks to headline, date, dateline, byline, paragraphs, credits.
//!
//! The head is read first (`english/head.rs`), down to the block in which the story begins; then every block of
//! the body is told what it is (`english/body.rs`). Each block becomes exactly one [`Block`], in order.

use chrono::{Datelike, NaiveDate};

use super::english::body;
use super::english::date::calendar_day;
use super::english::head::{self, Head};
use super::layout::{Layout, Piece};
use crate::model::byline::Byline;
use crate::model::credit::Credit;
use crate::model::date::PublicationDate;
use crate::model::dateline::Dateline;
use crate::model::diagnostic::{Diagnostic, DiagnosticKind};
use crate::model::excerpt::Excerpt;
use crate::model::options::Options;
use crate::model::paragraph::{Block, BlockKind, ParagraphKind};
use crate::span::Span;

/// Everything about an article but what is said in it.
#[derive(Debug, Default)]
pub(crate) struct Anatomy<'a> {
    pub(crate) kicker: Option<Excerpt<'a>>,
    pub(crate) headline: Option<Excerpt<'a>>,
    pub(crate) deck: Option<Excerpt<'a>>,
    pub(crate) date: Option<PublicationDate<'a>>,
    pub(crate) updated: Option<PublicationDate<'a>>,
    pub(crate) section: Option<Excerpt<'a>>,
    pub(crate) dateline: Option<Dateline<'a>>,
    pub(crate) byline: Option<Byline<'a>>,
    pub(crate) credits: Vec<Credit<'a>>,
    /// The blocks, which partition the source.
    pub(crate) blocks: Vec<Block>,
    /// Which of them are paragraphs whose text begins further behind, as behind a dateline, and by how many bytes.
    skipped: Vec<(u32, u32)>,
    pub(crate) diagnostics: Vec<Diagnostic>,
}

/// Reads the parts of an article whose layout is known.
pub(crate) fn read<'a>(source: &'a str, layout: &Layout, options: &Options) -> Anatomy<'a> {
    let page = Page { source, layout };
    let mut anatomy = Anatomy { blocks: Vec::with_capacity(page.len()), ..Anatomy::default() };
    let head = Head::new(page);
    let story = head::read(&head, &mut anatomy);
    body::read(&head, story, &mut anatomy);
    let published = anatomy.date.as_ref().map(|date| date.day).or(options.publication_date);
    if let (Some(dateline), Some(published)) = (&mut anatomy.dateline, published) {
        complete(dateline, published);
    }
    anatomy
}

/// A text and its blocks.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Page<'a, 'l> {
    pub(crate) source: &'a str,
    layout: &'l Layout,
}

impl<'a> Page<'a, '_> {
    /// How many blocks there are.
    pub(crate) fn len(self) -> usize {
        self.layout.pieces.len()
    }

    /// One block; an empty one behind the last.
    pub(crate) fn piece(self, index: usize) -> Piece {
        self.layout.pieces.get(index).copied().unwrap_or(Piece::behind(self.source.len()))
    }

    /// The text of one block; empty behind the last.
    pub(crate) fn text(self, index: usize) -> &'a str {
        self.layout.pieces.get(index).and_then(|piece| piece.span.of(self.source)).unwrap_or_default()
    }

    /// How long one block is in bytes, whatever ends its lines.
    pub(crate) fn width(self, index: usize) -> usize {
        self.layout.pieces.get(index).map_or(0, Piece::width)
    }

    /// Whether blank lines stand between most of the blocks.
    pub(crate) fn spaced(self) -> bool {
        self.layout.spaced
    }
}

impl Anatomy<'_> {
    /// Adds a block that is no paragraph.
    pub(crate) fn block(&mut self, kind: BlockKind, span: Span) {
        self.blocks.push(Block { kind, span });
    }

    /// Adds a paragraph whose text begins `skipped` bytes into its block.
    pub(crate) fn paragraph(&mut self, kind: ParagraphKind, span: Span, skipped: usize) {
        if skipped > 0 {
            self.skipped.push((self.blocks.len() as u32, skipped as u32));
        }
        self.blocks.push(Block { kind: BlockKind::Paragraph(kind), span });
    }

    /// The paragraphs among the blocks: kind, and span without a dateline that opens it.
    pub(crate) fn paragraphs(&self) -> impl Iterator<Item = (ParagraphKind, Span)> {
        let mut skipped = self.skipped.iter().peekable();
        (0..).zip(&self.blocks).filter_map(move |(index, block)| {
            let BlockKind::Paragraph(kind) = block.kind else { return None };
            let by = skipped.next_if(|(of, _)| *of == index).map_or(0, |(_, by)| *by as usize);
            Some((kind, Span::new(block.span.start + by, block.span.end)))
        })
    }

    /// Notes damage.
    pub(crate) fn note(&mut self, kind: DiagnosticKind, span: Span) {
        self.diagnostics.push(Diagnostic::new(kind, span));
    }
}

/// Gives a dateline's `Dec 15` the year in which it lies closest to the day of publication.
fn complete(dateline: &mut Dateline<'_>, published: NaiveDate) {
    let (None, Some(date)) = (&dateline.day, &dateline.date) else { return };
    let Ok((_, written)) = calendar_day(&date.text) else { return };
    let years = [published.year() - 1, published.year(), published.year() + 1];
    let days = years.into_iter().filter_map(|year| written.day_of(Some(year)));
    if let Some(day) = days.min_by_key(|day| (*day - published).num_days().abs()) {
        dateline.day = Some(PublicationDate { excerpt: date.clone(), day });
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]
mod tests {
    use super::*;

    fn read<'a>(source: &'a str, options: &Options) -> Anatomy<'a> {
        super::read(source, &crate::grammar::layout::read(source).0, options)
    }

    /// The blocks of a text, one a line: what each is, and the text of paragraphs and head.
    fn outline(source: &str) -> Vec<String> {
        let outline = |source: &str| -> Vec<String> {
            let anatomy = read(source, &Options::new());
            let text = |span: Span| crate::model::excerpt::unwrap_lines(span.of(source).unwrap()).into_owned();
            let mut paragraphs = anatomy.paragraphs();
            let one = |block: &Block| match block.kind {
                BlockKind::Paragraph(kind) => format!("{kind:?}: {}", text(paragraphs.next().unwrap().1)),
                kind => format!("{kind:?}: {}", text(block.span)),
            };
            anatomy.blocks.iter().map(one).collect()
        };
        let found = outline(source);
        assert_eq!(found, outline(&source.replace('\n', "\r\n")), "CR LF");
        found
    }

    const STORY: &str = "The last mill in the valley closed on Friday, and with it went four hundred jobs.";

    #[test]
    fn a_scraped_article_with_fields_and_a_lost_dash() {
        let source = format!(" date 2021-12-15 World\nMill closes\nLeeds {STORY}\nWhat comes next\n{STORY}\nAna Ruiz reported from Leeds.");
        assert_eq!(
            outline(&source),
            [
                "Header: date 2021-12-15 World".to_owned(),
                "Headline: Mill closes".to_owned(),
                format!("Body: {STORY}"),
                "Subhead: What comes next".to_owned(),
                format!("Body: {STORY}"),
                "Credit: Ana Ruiz reported from Leeds.".to_owned(),
            ]
        );
        let anatomy = read(&source, &Options::new());
        assert_eq!(anatomy.section.unwrap().text, "World");
        assert_eq!(anatomy.date.unwrap().excerpt.text, "2021-12-15");
        assert_eq!(anatomy.dateline.unwrap().excerpt.text, "Leeds");
        assert_eq!(anatomy.credits[0].people[0].name.text, "Ana Ruiz");
    }

    #[test]
    fn heads_in_the_orders_they_come_in() {
        for (head, parts) in [
            ("Mill closes\n\nBy Ana Ruiz\n\n3 March 2021", "Headline Byline Header"),
            ("Mill closes\n\nIt had stood for a century.\n\nBY ANA RUIZ\n\nPublished 3 Mar 2021 17:40", "Headline Deck Byline Header"),
            ("Mill closes\nMarch 3, 2021\nAna Ruiz", "Headline Header Byline"),
            ("Mill closes\n\nAna Ruiz, Staff Writer\n\nUpdated March 3, 2021", "Headline Byline Header"),
            ("Mill closes\n\nFrom staff and wire reports", "Headline Byline"),
            ("Mill closes;\nOwner says that nothing could be done.", "Headline Deck"),
            ("Mill closes\n\nOwner says that nothing could be done", "Headline Deck"),
            ("Mill closes after a century of work and leaves\nthe valley without any", "Headline"),
            ("WORLD\nMill closes after a century of work", "Header Headline"),
            ("MILLS\nMill closes after a century of work", "Kicker Headline"),
            ("Title: Mill closes\nAuthor: Ana Ruiz\nDate: 2021-03-03", "Headline Header Header"),
            ("Mill closes\nMarch 3, 2021\nPhoto: Ana Ruiz", "Headline Header Paragraph(Caption)"),
            ("Mill closes", "Headline"),
            ("Related companies leave Leeds\n\nBy Ana Ruiz", "Headline Byline"),
            ("Mill closes\n\nBy Ana Ruiz\nStaff Writer\n\nMarch 3, 2021", "Headline Byline Byline Header"),
            ("Mill closes\n\nBy admin\n\nMarch 3, 2021", "Headline Byline Header"),
            ("Mill closes\n\nFour hundred lose work.\n\nThe owner is silent.\n\nBy Ana Ruiz", "Headline Deck Deck Byline"),
            ("Mill closes\n\nLEEDS (AP) - The last mill is gone.\n\nBy Ana Ruiz", "Headline Deck Byline"),
            ("ANALYSIS | THE VALLEY\n\nMill closes after a century\n\nBy Ana Ruiz", "Kicker Headline Byline"),
            ("MILL CLOSES AFTER CENTURY\nOF WORK IN VALLEY\n\nBy ANA RUIZ", "Headline Byline"),
            ("Mill Closes After a Century of Work in\nLeeds\n\nBy Ana Ruiz MARCH 3, 2021", "Headline Byline"),
            ("Mill closes\n\nMILL CLOSES\n\nBy Ana Ruiz", "Headline Headline Byline"),
            ("Mill closes\n\nANA RUIZ\nCourier Staff Writer", "Headline Byline Byline"),
            ("Mill closes\n\nBy Ana Ruiz and\nTom Okafor", "Headline Byline Byline"),
            ("Mill closes\n\nNobody came to see it. Somebody should have.\n\nAna Ruiz", "Headline Deck Byline"),
            ("Mill closes\n\nAna Ruiz in Leeds", "Headline Byline"),
            ("Mill closes\n\nReuters\n\n3 hours ago", "Headline Byline Header"),
            ("Mill closes\n\nThe Corner Table", "Headline Kicker"),
            ("Mill closes;\nWindow on Leeds.", "Headline Kicker"),
            ("\u{1}d r f0012\u{2}\nMill closes\n\nBy Ana Ruiz", "Paragraph(Boilerplate) Headline Byline"),
            ("Mill closes\n\nNobody bought it in a year\n\nOwner turns down a loan", "Headline Deck Deck"),
            ("Mills\n\nOwner of the last mill gives up\n\nBy Ana Ruiz", "Kicker Headline Byline"),
            ("The valley\n\nOwner of the last mill gives up\n\nNobody bought it in a year\n\nBy Ana Ruiz", "Kicker Headline Deck Byline"),
            ("Mill closes\n\nBy\n\nAna Ruiz, Reporter\n\nPublished\n3 March 2021", "Headline Byline Byline Header Header"),
            ("Mill closes\n\nAna Ruiz · Leeds News · Posted: Mar 3, 2021 4:00 AM GMT", "Headline Byline"),
            ("Mill closes\n\nAna Ruiz, Tom Okafor 9:30 AM • March 3, 2021", "Headline Byline"),
            ("Mill closes\n\nBy Ana Ruiz\nMilltown | Updated: March 3, 2021 21:54 IST", "Headline Byline Header"),
            (
                "Home / Cities / Mill closes\n\nMill closes\n\nWritten by: Ana Ruiz\nEdited by: Tom Okafor",
                "Header Headline Byline Paragraph(Credit)",
            ),
            (
                "Mill closes\n\nMarch 3, 2021\n\nAna Ruiz\n@anaruiz\n\nTom Okafor\n@tomokafor",
                "Headline Header Byline Paragraph(Boilerplate) Byline Paragraph(Boilerplate)",
            ),
            (
                "AP-Mill Fire, 2nd Ld,0311\nMill closes\nEds: NEW throughout.\nBy ANA RUIZ",
                "Paragraph(Boilerplate) Headline Paragraph(Boilerplate) Byline",
            ),
            (
                "Mill closes\n\nLIVE Updated 7 minutes ago\n\nAna Ruiz (now), Tom Okafor (earlier)\n\nWed 3 Mar 2021",
                "Headline Header Byline Header",
            ),
            (
                "Mill closes\n\nMarch 3, 2021\n\nA wall of brick with a gate\nImage source, Tom Okafor\nImage caption,\nThe gate\n\nBy Ana Ruiz\nBusiness reporter",
                "Headline Header Paragraph(Caption) Paragraph(Caption) Paragraph(Caption) Paragraph(Caption) Byline Byline",
            ),
            ("Mill closes\n\nMarch 3, 2021 by Ana Ruiz", "Headline Header"),
            ("Mill closes\n\n(March 3, 2021)", "Headline Header"),
            ("Mill closes\n\nMarch 3, 2021\n\nNews", "Headline Header Header"),
            ("Mill closes\n\nWords: Ana Ruiz\nPictures: Tom Okafor", "Headline Byline Paragraph(Caption)"),
            ("Mill closes\n\nLeeds, England | LNA | Wednesday 3/3/2021 - 17:40 UTC | 412 words", "Headline Header"),
            ("Mill closes\n\n(Corrects name of mill)\n\nBy Ana Ruiz", "Headline Paragraph(Correction) Byline"),
            ("Mill closes\n\nBy Friday noon, all of it had been sold.\n\nMarch 3, 2021", "Headline Deck Header"),
        ] {
            let source = format!("{head}\n\n{STORY}\n\n{STORY}");
            let anatomy = read(&source, &Options::new());
            let kinds: Vec<_> = anatomy.blocks.iter().map(|block| format!("{:?}", block.kind)).collect();
            assert_eq!(kinds.join(" "), format!("{parts} Paragraph(Body) Paragraph(Body)"), "{head}");
        }
    }

    #[test]
    fn stories_without_a_head() {
        let kinds = |source: &str| read(source, &Options::new()).blocks.iter().map(|block| format!("{:?}", block.kind)).collect::<Vec<_>>();
        assert_eq!(kinds(&format!("LEEDS (AP) — {STORY}\n{STORY}")), ["Paragraph(Body)", "Paragraph(Body)"]);
        assert_eq!(kinds(&format!("{STORY} {STORY}")), ["Paragraph(Body)"]);
        assert_eq!(
            kinds("The mill in Leeds will close on Saturday. Its owner said that nobody would buy it.\n\nHe left."),
            ["Paragraph(Body)", "Paragraph(Body)"]
        );
        assert_eq!(kinds("Mill closes"), ["Headline"]);
        assert_eq!(kinds("World"), ["Headline"]);
    }

    #[test]
    fn a_date_that_the_calendar_lacks_is_noted() {
        let source = format!("date 2021-13-45\nMill closes\n{STORY}");
        let anatomy = read(&source, &Options::new());
        assert_eq!(anatomy.date, None);
        assert_eq!(anatomy.headline.unwrap().text, "Mill closes");
        let [note] = anatomy.diagnostics[..] else { panic!("{:?}", anatomy.diagnostics) };
        assert_eq!((note.kind, note.span.of(&source)), (DiagnosticKind::InvalidDate, Some("2021-13-45")));
    }

    #[test]
    fn a_first_and_a_second_date() {
        let source = format!("Mill closes\nPublished 3 March 2021\nUpdated 4 March 2021\n{STORY}");
        let anatomy = read(&source, &Options::new());
        assert_eq!(anatomy.date.unwrap().day.to_string(), "2021-03-03");
        assert_eq!(anatomy.updated.unwrap().day.to_string(), "2021-03-04");
    }

    #[test]
    fn a_dateline_with_its_agency_may_stand_below_a_summary() {
        let summary = "Mill closes\nBy Ana Ruiz\nMarch 7, 20215:41 PMUpdated 2 hours ago\nSummary\nMill closes in May\nOwner says it is late\nWeavers leave\n\n";
        let text = format!("{summary}LEEDS, March 7 (Reuters) - The mill closed on Friday, and the weavers left it for good.\n");
        let article = crate::parse(&text).unwrap();
        assert_eq!(article.date().map(|date| date.day.to_string()).as_deref(), Some("2021-03-07"));
        assert_eq!(article.dateline().map(|dateline| &*dateline.excerpt.text), Some("LEEDS, March 7 (Reuters)"));
        // One of a place alone is none so far below.
        let text = text.replace(", March 7 (Reuters) -", " —");
        assert!(crate::parse(&text).unwrap().dateline().is_none());
    }

    #[test]
    fn a_dateline_takes_its_year_from_the_date() {
        let filed = |head: &str, options: &Options| {
            let source = format!("Mill closes\n{head}LEEDS, Dec 31 (AP) — {STORY}");
            read(&source, options).dateline.unwrap().day.map(|date| date.day.to_string())
        };
        assert_eq!(filed("", &Options::new()), None);
        assert_eq!(filed("January 2, 2021\n", &Options::new()).as_deref(), Some("2020-12-31"));
        let published = NaiveDate::from_ymd_opt(2019, 12, 31).unwrap();
        assert_eq!(filed("", &Options::new().publication_date(published)).as_deref(), Some("2019-12-31"));
    }

    #[test]
    fn blocks_of_the_body() {
        let body = [
            ("Body", STORY),
            ("Subhead", "‘We had plans’"),
            ("Body", STORY),
            ("Subhead", "2. A mill for all"),
            ("Body", STORY),
            ("Subhead", "- ‘Nobody asked’ -"),
            ("Body", STORY),
            ("Caption", "The mill in 1908. Image: Ana Ruiz."),
            ("Timestamp", "5:40 p.m."),
            ("Body", STORY),
            ("ListItem", "• Four hundred jobs"),
            ("Question", "Q. Why did it close?"),
            ("Answer", "A. It lost money."),
            ("PullQuote", "“It was all that we had here.”"),
            ("Body", "“It was all that we had here,” said Tom Okafor, who had worked there for thirty years."),
            ("Boilerplate", "Related:"),
            ("Boilerplate", "Mill Owner Says He Never Saw the Valley."),
            ("Boilerplate", "Mills of the North in Pictures"),
            ("Body", STORY),
            ("Credit", "(Reporting by Ana Ruiz; Editing by Tom Okafor)"),
            ("Correction", "CORRECTION:"),
            ("Correction", "The mill closed on Friday."),
            ("Boilerplate", "Follow Ana Ruiz on Twitter @anaruiz"),
        ];
        let source =
            body.iter().fold(format!("Mill closes\n\nMarch 3, 2021\n\n{STORY}"), |source, (_, text)| format!("{source}\n\n{text}"));
        let expected: Vec<_> = body.iter().map(|(kind, text)| format!("{kind}: {text}")).collect();
        assert_eq!(outline(&source)[3..], expected);
    }

    #[test]
    fn entries_of_a_live_report_are_signed() {
        let body = [
            ("Timestamp", "2h ago 11:02"),
            ("Subhead", "The gates are shut"),
            ("Body", STORY),
            ("Credit", "Ana Ruiz"),
            ("Timestamp", "10:47 GMT"),
            ("Subhead", "The whistle blows"),
            ("Body", STORY),
            ("Credit", "Pål Dahl"),
            ("Subhead", "10:15 a.m. — The last shift"),
            ("Body", STORY),
            ("Subhead", "Tom Okafor"),
            ("Body", "Okafor had worked there for thirty years."),
        ];
        let source =
            body.iter().fold(format!("Mill closes\n\nMarch 3, 2021\n\n{STORY}"), |source, (_, text)| format!("{source}\n\n{text}"));
        let expected: Vec<_> = body.iter().map(|(kind, text)| format!("{kind}: {text}")).collect();
        assert_eq!(outline(&source)[3..], expected);
    }

    #[test]
    fn marks_of_questions_run_together_with_them() {
        let body =
            [("Question", "QWhy did it close?"), ("Answer", "AThe owner left."), ("Question", "QWho is next?"), ("Answer", "A: Nobody.")];
        let source =
            body.iter().fold(format!("Mill closes\n\nMarch 3, 2021\n\n{STORY}"), |source, (_, text)| format!("{source}\n\n{text}"));
        // The mark is left out of what is asked.
        let expected: Vec<_> = body
            .iter()
            .map(|(kind, text)| format!("{kind}: {}", text.strip_prefix(['Q', 'A']).filter(|text| !text.starts_with(':')).unwrap_or(text)))
            .collect();
        assert_eq!(outline(&source)[3..], expected);
    }

    #[test]
    fn what_stands_below_a_story() {
        for (kind, text) in [
            ("Credit", "Ana Ruiz is a writer in Leeds."),
            ("Credit", "— Ana Ruiz, a former weaver, teaches at the mill."),
            ("Credit", "The writer is a weaver."),
            ("Credit", "(With inputs from agencies)"),
            ("Credit", "— AP"),
            ("Credit", "Courier staff contributed to this report."),
            ("Credit", "Information from the Associated Press was used in this report."),
            ("Boilerplate", "March 4, 2021"),
            ("Boilerplate", "@anaruiz"),
            ("Boilerplate", "Ana Ruiz can be reached at ana@courier.example."),
            ("Boilerplate", "This story was originally published March 3, 2021 5:40 AM."),
            ("Boilerplate", "Watch the whole speech below:"),
            ("Boilerplate", "-30-"),
            ("Boilerplate", "ar-lw/tok"),
            ("Boilerplate", "NNNN"),
            ("Boilerplate", "PODCAST: The mill’s last day"),
            ("Boilerplate", "LE-NY-03-03-21 1740GMT"),
            ("Boilerplate", "xxx four hundred jobs."),
            ("Boilerplate", "PAGE 2 -- MILL"),
            ("Boilerplate", "Get the mill’s news in your inbox every day."),
            ("Boilerplate", "On the mill: https://mill.example/news"),
            ("Boilerplate", "Posted 3 March 2021, updated 4 March 2021"),
            ("Credit", "(With AFP inputs)"),
            ("Caption", "The mill on Friday.(Supplied)"),
            ("Caption", "The mill, its gate open, on Friday. | Tom Okafor/Courier"),
            ("Caption", "The mill, its gate open, on Friday. T. OKAFOR"),
            ("Caption", "The mill on Friday. (Tom Okafor/LNA)"),
            ("Caption", "The mill on Friday. (Coast News: Tom Okafor)"),
            ("Body", "Get out of the mill, she said, and nobody did."),
            ("Body", "Gov. Ana Ruiz is far behind."),
            ("Body", "But Ana Ruiz, who weaves, is glad."),
            ("Body", "Copyright bills are late."),
        ] {
            let source = format!("Mill closes\n\nMarch 3, 2021\n\n{STORY}\n\n{STORY}\n\n{text}");
            assert_eq!(outline(&source).last(), Some(&format!("{kind}: {text}")));
        }
    }

    #[test]
    fn what_stands_below_a_story_of_a_named_author() {
        let below = [
            ("Subhead", "II."),
            ("Body", STORY),
            ("Credit", "Ana Ruiz is a staff writer. Her book “Looms” is new."),
            ("Boilerplate", "Related topics"),
            ("Boilerplate", "Mills"),
            ("Boilerplate", "The valley"),
        ];
        let source = below
            .iter()
            .fold(format!("Mill closes\n\nBy Ana Ruiz\n\nMarch 3, 2021\n\n{STORY}"), |source, (_, text)| format!("{source}\n\n{text}"));
        let expected: Vec<_> = below.iter().map(|(kind, text)| format!("{kind}: {text}")).collect();
        assert_eq!(outline(&source)[4..], expected);
    }

    #[test]
    fn a_paragraph_that_stands_twice_is_no_pull_quote() {
        let said = "“The boats are not safe,” Ana Ruiz said. “It is what it is.”";
        let source = format!("Mill closes\n\n{STORY}\n\n{said}\n\n{said}");
        assert_eq!(outline(&source)[2..], [format!("Body: {said}"), format!("Body: {said}")]);
    }

    #[test]
    fn a_place_with_a_colon_opens_a_story() {
        let filed = |first: &str, second: &str| {
            let source = format!("Mill closes\n\nMarch 3, 2021\n\n{first}\n\n{second}");
            read(&source, &Options::new()).dateline.map(|dateline| dateline.excerpt.text.into_owned())
        };
        assert_eq!(filed(&format!("PORT DALE: {STORY}"), STORY).as_deref(), Some("PORT DALE"));
        assert_eq!(filed(&format!("RUIZ: {STORY}"), "OKAFOR: It was late."), None);
        assert_eq!(filed(&format!("EXCLUSIVE: {STORY}"), STORY), None);
        assert_eq!(filed("ANA RUIZ: The last mill in the valley closed on Friday, and nobody came.", STORY), None);
    }

    #[test]
    fn a_caption_in_small_letters_and_a_quotation_with_its_name() {
        let source = format!(
            "Mill closes\n\nMarch 3, 2021\n\nweavers at the gate in 1908.\n\n{STORY} {STORY}\n\n“It is late” - Ana Ruiz\n\n{STORY}"
        );
        let found = outline(&source);
        assert_eq!((found[2].as_str(), found[4].as_str()), ("Caption: weavers at the gate in 1908.", "Body: “It is late” - Ana Ruiz"));
    }

    #[test]
    fn headings_behind_a_colon() {
        for (above, heading, below) in [
            ("Here’s the latest:", "Owner of the mill offers to sell", STORY),
            ("These are its halls:", "All halls of the mill", "1. The hall of looms"),
        ] {
            let source = format!("Mill closes\n\nMarch 3, 2021\n\n{STORY}\n\n{above}\n\n{heading}\n\n{below}\n\n{STORY}");
            assert!(outline(&source).contains(&format!("Subhead: {heading}")), "{above}");
        }
    }

    #[test]
    fn lines_that_are_no_subheads() {
        for lines in [
            // A list behind a colon, a table, what nothing follows, a name with an age, half a sentence.
            "They were:\nFour hundred weavers\nTwelve clerks",
            "Net 41 vs 40\nSales 12 vs 11\nShr 2 vs 1",
            "View all offers",
            "Ana Ruiz, 52",
            "The owner, who had never been to the mill in all those\nyears, said so.",
            "Who asked?",
        ] {
            let source = format!("Mill closes\n\nMarch 3, 2021\n\n{STORY}\n\n{lines}");
            let found = read(&source, &Options::new());
            assert!(found.paragraphs().all(|(kind, _)| kind != ParagraphKind::Subhead), "{lines}");
        }
    }

    #[test]
    fn a_sentence_as_long_as_a_story_s_is_no_headline() {
        let first = "A weaver who had worked at the mill for thirty years won a prize on Monday for the cloth that she made there.";
        let headline = |head: &str| read(&format!("{head}\n\n{STORY}"), &Options::new()).headline.map(|headline| headline.text.to_string());
        assert_eq!(headline(first), None);
        // With a byline below it is one, and so is a short one.
        assert_eq!(headline(&format!("{first}\nBy Ana Ruiz")).as_deref(), Some(first));
        assert_eq!(headline("Hardly a loom stood still.").as_deref(), Some("Hardly a loom stood still."));
    }

    #[test]
    fn a_question_in_capitals_heads_what_is_below_it() {
        let asked = |question: &str| outline(&format!("Mill closes\n\n{STORY}\n\n{question}\n\n{STORY}\n")).remove(2);
        assert_eq!(asked("CAN THE MILL BE SAVED?"), "Subhead: CAN THE MILL BE SAVED?");
        // Alone, one in small letters asks the reader.
        assert_eq!(asked("Can the mill be saved?"), "Body: Can the mill be saved?");
    }

    #[test]
    fn questions_head_a_story_that_is_told_under_them() {
        let told = format!("Mill closes\n\nMarch 3, 2021\n\n{STORY}\n\nWhy did it close?\n\n{STORY}\n\nWho is to blame?\n\n{STORY}");
        assert_eq!(outline(&told).iter().filter(|block| block.starts_with("Subhead")).count(), 2);
        let asked =
            format!("Mill closes\n\nMarch 3, 2021\n\n{STORY}\n\nWhy did it close?\n\n“It lost money.”\n\nWho is to blame?\n\n{STORY}");
        assert_eq!(outline(&asked).iter().filter(|block| block.starts_with("Subhead")).count(), 0);
    }

    #[test]
    fn the_headline_again_and_the_byline_below() {
        let source = format!("Mill closes\n\nMill closes\n\n{STORY}\n\n{STORY}\n\nBy Ana Ruiz");
        let found = outline(&source);
        assert_eq!((found[1].as_str(), found[4].as_str()), ("Headline: Mill closes", "Byline: By Ana Ruiz"));
    }
}
