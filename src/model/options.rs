//! [`Options`]: what a caller may know or want.

use chrono::NaiveDate;

/// What the caller knows of the article, or wants of the parse.
///
/// ```
/// use reportage::Options;
///
/// let options = Options::new().max_bytes(1_000);
/// assert!(options.parse(&"word ".repeat(500)).is_err());
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Options {
    pub(crate) publication_date: Option<NaiveDate>,
    pub(crate) max_bytes: usize,
    pub(crate) repair_encoding: bool,
}

impl Options {
    /// The largest input accepted unless the caller says otherwise: 256 MiB, more than any archive's
    /// largest article file, and far below the 4 GiB up to which positions are kept in 32 bits.
    pub const DEFAULT_MAX_BYTES: usize = 256 << 20;

    /// The largest limit that [`max_bytes`](Self::max_bytes) can set: positions are kept in 32 bits while parsing.
    pub const LARGEST_MAX_BYTES: usize = u32::MAX as usize >> 1;

    /// The defaults: no date known, [`DEFAULT_MAX_BYTES`](Self::DEFAULT_MAX_BYTES), the text read as it is.
    #[must_use]
    pub const fn new() -> Self {
        Self { publication_date: None, max_bytes: Self::DEFAULT_MAX_BYTES, repair_encoding: false }
    }

    /// The day the article was published, for texts that do not say it themselves.
    ///
    /// It completes a dateline's `Dec 15`; a date in the article's own head has precedence for
    /// [`Article::date`](crate::Article::date).
    #[must_use]
    pub const fn publication_date(mut self, day: NaiveDate) -> Self {
        self.publication_date = Some(day);
        self
    }

    /// The largest input accepted, in bytes, at most [`LARGEST_MAX_BYTES`](Self::LARGEST_MAX_BYTES).
    #[must_use]
    pub const fn max_bytes(mut self, limit: usize) -> Self {
        self.max_bytes = if limit < Self::LARGEST_MAX_BYTES { limit } else { Self::LARGEST_MAX_BYTES };
        self
    }

    /// Whether damage of the encoding is repaired before the text is read:
    ///
    /// - UTF-8 that was read as Windows-1252 or Latin-1 (`â€œ`, `Ã©`), once or several times over;
    /// - entities, named and numbered (`&rsquo;`, `&#8217;`, `&#x2019;`, `&amp;rsquo;`);
    /// - leftover tags, comments and scripts of pages (`<br>`, `</p>`): those that end a line are read as one;
    /// - soft hyphens, zero-width characters, control bytes and escape sequences;
    /// - in [`parse_bytes`](Self::parse_bytes), bytes that are not UTF-8: they are read as Windows-1252.
    ///
    /// A text without damage is scanned once, and borrowed as ever. Otherwise the article owns the repaired text: its
    /// spans are those of [`Article::source`](crate::Article::source), and
    /// [`Article::origin`](crate::Article::origin) leads from them back to the text as it came.
    ///
    /// ```
    /// let article = reportage::Options::new().repair_encoding(true).parse("Caf&eacute; closes\nâ€œItâ€™s over,â€\u{9d} said Ana Ruiz.")?;
    /// assert_eq!(article.headline().unwrap().text, "Café closes");
    /// assert_eq!(article.quotes()[0].text(), "It’s over,");
    /// # Ok::<(), reportage::ParseError>(())
    /// ```
    #[must_use]
    pub const fn repair_encoding(mut self, repair: bool) -> Self {
        self.repair_encoding = repair;
        self
    }
}

impl Default for Options {
    fn default() -> Self {
        Self::new()
    }
}
