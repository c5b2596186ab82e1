//! [`SpanMap`]: from the spans of a repaired text back to the text as it came.

use crate::span::Span;

/// Where the pieces of a repaired text stood before: see [`Options::repair_encoding`](crate::Options::repair_encoding).
///
/// It holds the repairs in the order of the text; what lies between two of them is the same in both texts. A lookup is
/// two binary searches.
///
/// ```
/// use reportage::Options;
///
/// let came = "Mill closes\nâ€œIt hurts,â€\u{9d} said Ana Ruiz.";
/// let article = Options::new().repair_encoding(true).parse(came)?;
/// let quote = article.quotes()[0].span();
/// assert_eq!(quote.of(article.source()), Some("“It hurts,”"));
/// let origin = article.origin().unwrap();
/// assert_eq!(origin.original(quote).of(came), Some("â€œIt hurts,â€\u{9d}"));
/// # Ok::<(), reportage::ParseError>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct SpanMap {
    repairs: Vec<Repair>,
}

/// One place that was repaired.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Repair {
    /// What stands there now, in the bytes of the repaired text; empty where something was taken out.
    pub repaired: Span,
    /// What stood there, in the bytes of the text as it came.
    pub original: Span,
}

impl SpanMap {
    /// Adds a repair behind all others.
    pub(crate) fn push(&mut self, repaired: Span, original: Span) {
        self.repairs.push(Repair { repaired, original });
    }

    /// The repairs, in the order of the text.
    #[must_use]
    pub fn repairs(&self) -> &[Repair] {
        &self.repairs
    }

    /// Where a span of the repaired text stood in the text as it came: the smallest span that holds everything
    /// its characters were made of. What was taken out beside it is left out.
    ///
    /// ```
    /// let article = reportage::Options::new().repair_encoding(true).parse("<b>Mill</b> closes")?;
    /// assert_eq!(article.source(), "Mill closes");
    /// let origin = article.origin().unwrap();
    /// assert_eq!(origin.original(reportage::Span::new(0, 4)), reportage::Span::new(3, 7));
    /// assert_eq!(origin.original(reportage::Span::new(0, 11)), reportage::Span::new(3, 18));
    /// # Ok::<(), reportage::ParseError>(())
    /// ```
    #[must_use]
    pub fn original(&self, span: Span) -> Span {
        let before_start = self.repairs.partition_point(|repair| repair.repaired.start <= span.start);
        let start = match before_start.checked_sub(1).and_then(|index| self.repairs.get(index)) {
            Some(repair) if span.start < repair.repaired.end => repair.original.start,
            repair => after(repair, span.start),
        };
        let before_end = self.repairs.partition_point(|repair| repair.repaired.start < span.end);
        let end = match before_end.checked_sub(1).and_then(|index| self.repairs.get(index)) {
            Some(repair) if span.end < repair.repaired.end => repair.original.end,
            repair => after(repair, span.end),
        };
        Span::new(start, end)
    }
}

/// Where a byte at or behind the end of a repair stood.
fn after(repair: Option<&Repair>, byte: usize) -> usize {
    repair.map_or(byte, |repair| (repair.original.end + byte).saturating_sub(repair.repaired.end))
}
