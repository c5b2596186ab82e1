//! Reporting nouns.

use crate::lexicon::frame::{Frame, Noun};
use crate::model::attribution::Stance;

/// The nouns that report speech and thought.
pub(crate) const NOUNS: &[Noun] = &[Noun { lemma: "claim", plural: "", frame: Frame::THAT, stance: Stance::Hedged }];
