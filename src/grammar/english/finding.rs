//! [`Finding`]: what one rule of speech found in a sentence, in tokens.

use std::slice::SliceIndex;

use super::clause::Stretch;
use super::verb_group::VerbGroup;
use crate::grammar::reach::Reach;
use crate::grammar::token::Token;
use crate::lexicon::table::Lexicon;
use crate::model::attribution::{Construction, Stance};

/// A sentence under reading: its tokens, quotations folded, and what they are tokens of.
#[derive(Clone, Copy)]
pub(crate) struct Line<'t> {
    pub(crate) source: &'t str,
    pub(crate) units: &'t [Token],
    pub(crate) lexicon: &'static Lexicon,
    /// Whether there may be a quotation among them: in most sentences no rule needs to look for one.
    pub(crate) quoted: bool,
}

impl Line<'_> {
    /// Whether a quotation stands in a range of the tokens.
    pub(crate) fn quotes<R: SliceIndex<[Token], Output = [Token]>>(&self, range: R) -> bool {
        self.quoted && self.units.part(range).iter().any(Token::is_quotation)
    }
}

/// The dictionary form of a cue, where it stands in a list: half as long as the text that it is.
pub(crate) type Lemma = &'static &'static str;

/// A reported statement: what is said, by whom, in which words the journalist says so.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Finding {
    /// What is said.
    pub(crate) content: Stretch,
    /// Its second half, where the attribution stands inside it.
    pub(crate) further: Option<Stretch>,
    pub(crate) speaker: Option<Stretch>,
    pub(crate) cue: Option<Stretch>,
    pub(crate) addressee: Option<Stretch>,
    pub(crate) lemma: Lemma,
    pub(crate) stance: Stance,
    pub(crate) construction: Construction,
}

impl Finding {
    /// A finding by a verb.
    pub(crate) fn by_verb(group: &VerbGroup, content: Stretch, speaker: Option<Stretch>, construction: Construction) -> Self {
        Self {
            content,
            further: None,
            speaker,
            cue: Some(group.stretch),
            addressee: None,
            lemma: &group.verb.lemma,
            stance: group.verb.stance,
            construction,
        }
    }

    /// Where the statement with its attribution ends in the sentence.
    pub(crate) fn end(&self) -> usize {
        [Some(self.content), self.further, self.speaker, self.cue].iter().flatten().map(|stretch| stretch.end).max().unwrap_or_default()
    }

    /// Whether a token stands in what is said.
    pub(crate) fn says(&self, at: usize) -> bool {
        let within = |stretch: Stretch| stretch.start <= at && at < stretch.end;
        within(self.content) || self.further.is_some_and(within)
    }
}
