//! Words and marks, as the rules read them.

use crate::lexicon::hints::Hints;
use crate::lexicon::table::Entry;
use crate::lexicon::tags::Tags;
use crate::span::Span;

/// One word or mark.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Token {
    /// What the lexicon says of it, as an [`Entry`] has it.
    pub(crate) tags: Tags,
    pub(crate) verb: u16,
    pub(crate) noun: u16,
    pub(crate) hints: Hints,
    /// What it looks like.
    pub(crate) shape: Shape,
    start: u32,
    end: u32,
}

/// What a token looks like.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Shape {
    /// `Leeds`, `McKay`, `@leeds`.
    Capital,
    /// `mill`.
    Lower,
    /// `NATO`, `U.S.`: two capital letters or more and no small one.
    Upper,
    /// `41`, `1,000`, `$5`, `1990s`.
    Number,
    /// `'s` or `’s` at the end of a word.
    Possessive,
    Comma,
    Period,
    Question,
    Exclamation,
    Ellipsis,
    Colon,
    Semicolon,
    /// `—`, `–`, `--`, or `-` between spaces.
    Dash,
    /// `(`, `[`.
    Open,
    /// `)`, `]`.
    Close,
    /// A quotation mark.
    Mark(Mark),
    /// A whole quotation, marks included, read as one token.
    Quotation(Ending),
    /// Anything else.
    Symbol,
}

impl Shape {
    /// What might be found at a mark of this shape.
    pub(crate) const fn hints(self) -> Hints {
        match self {
            Self::Possessive => Hints::VERB,
            Self::Period => Hints::END.with(Hints::ASTRAY),
            Self::Question | Self::Exclamation | Self::Ellipsis | Self::Close => Hints::END,
            Self::Quotation(Ending::Full) => Hints::MARK.with(Hints::END).with(Hints::ASTRAY),
            Self::Quotation(Ending::Asking | Ending::Broken) => Hints::MARK.with(Hints::END),
            Self::Symbol => Hints::ASTRAY,
            Self::Mark(_) | Self::Quotation(_) => Hints::MARK,
            _ => Hints::NONE,
        }
    }
}

/// The quotation marks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Mark {
    /// `“`.
    OpenDouble,
    /// `”`.
    CloseDouble,
    /// `„`.
    LowDouble,
    /// `"`.
    Straight,
    /// `''`, typed as two apostrophes.
    TwoSingles,
    /// Two backticks.
    Backticks,
    /// `«`, `‹`.
    OpenAngle,
    /// `»`, `›`.
    CloseAngle,
    /// `‘`, `‚`.
    OpenSingle,
    /// `’` where it ends no word's `'s`.
    CloseSingle,
    /// `'`.
    StraightSingle,
}

/// What stands last inside a quotation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Ending {
    Comma,
    /// A period or ellipsis.
    Full,
    /// `?` or `!`.
    Asking,
    /// A dash.
    Broken,
    /// Nothing of the kind.
    Bare,
    /// No closing mark: the quotation runs to the paragraph's end.
    Unclosed,
}

impl Token {
    /// A token over the bytes `start..end`.
    pub(crate) const fn new(start: usize, end: usize, shape: Shape, entry: Entry, spaced: bool) -> Self {
        let hints = match shape {
            Shape::Lower => Hints::of(entry.tags),
            Shape::Capital | Shape::Upper => Hints::of(entry.tags).of_capital(true),
            Shape::Number => Hints::of(entry.tags).with(Hints::TIME),
            shape => shape.hints(),
        };
        Self::hinting(start, end, shape, Entry { hints, ..entry }, spaced)
    }

    /// A token whose entry has its hints, but for that of white space.
    #[inline]
    pub(crate) const fn hinting(start: usize, end: usize, shape: Shape, entry: Entry, spaced: bool) -> Self {
        let hints = entry.hints.with(Hints::SPACED.if_so(spaced));
        Self { tags: entry.tags, verb: entry.verb, noun: entry.noun, hints, shape, start: start as u32, end: end as u32 }
    }

    /// Where it stands in the source.
    pub(crate) const fn span(&self) -> Span {
        Span { start: self.start as usize, end: self.end as usize }
    }

    /// Its first byte.
    pub(crate) const fn start(&self) -> usize {
        self.start as usize
    }

    /// One past its last byte.
    pub(crate) const fn end(&self) -> usize {
        self.end as usize
    }

    /// How many bytes it has.
    pub(crate) const fn len(&self) -> usize {
        self.end() - self.start()
    }

    /// What the lexicon says of it.
    pub(crate) const fn entry(&self) -> Entry {
        Entry { tags: self.tags, verb: self.verb, noun: self.noun, hints: self.hints }
    }

    /// Whether white space stands before it (true at the paragraph's start).
    pub(crate) const fn spaced(&self) -> bool {
        self.hints.any(Hints::SPACED)
    }

    /// Whether the lexicon gives it one of these classes.
    pub(crate) const fn is(&self, tags: Tags) -> bool {
        self.tags.any(tags)
    }

    /// Takes in so many bytes more.
    pub(crate) const fn extend(&mut self, bytes: u32) {
        self.end += bytes;
    }

    /// Gives it these classes, and what might be found at a word of them.
    #[inline]
    pub(crate) const fn class(&mut self, tags: Tags, hints: Hints) {
        self.tags = tags;
        self.hints = hints.with(Hints::SPACED.if_so(self.spaced()));
    }

    /// Gives it one more class.
    pub(crate) fn mark_as(&mut self, tags: Tags) {
        self.tags = self.tags | tags;
    }

    /// Whether it is a word or number.
    pub(crate) const fn is_word(&self) -> bool {
        matches!(self.shape, Shape::Lower | Shape::Capital | Shape::Upper | Shape::Number)
    }

    /// Whether it begins with a capital letter.
    pub(crate) const fn is_capital(&self) -> bool {
        matches!(self.shape, Shape::Capital | Shape::Upper)
    }

    /// Whether it is a whole quotation.
    pub(crate) const fn is_quotation(&self) -> bool {
        matches!(self.shape, Shape::Quotation(_))
    }

    /// How many words a whole quotation has.
    pub(crate) const fn quotation_words(&self) -> u16 {
        self.verb
    }

    /// Its letters.
    pub(crate) fn text<'a>(&self, source: &'a str) -> &'a str {
        source.get(self.span().range()).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_is_small() {
        assert_eq!(size_of::<Token>(), 24);
    }
}
