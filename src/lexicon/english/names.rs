//! Given names, and the small words of names.

use super::WordList;
use crate::lexicon::tags::Tags;

/// Words of names, by class.
pub(crate) const WORDS: &[WordList] =
    &[(Tags::NAME_PARTICLE, "van von der den de la del della di da dos bin ibn al el"), (Tags::NAME_SUFFIX, "jr jr. sr sr. ii iii iv")];
