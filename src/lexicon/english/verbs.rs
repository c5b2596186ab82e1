//! Reporting verbs.

use crate::lexicon::frame::{Frame, Surety, Verb};
use crate::model::attribution::Stance;

/// `say`: everything that speech takes.
const SPEECH: Frame = Frame::QUOTE.with(Frame::BARE).with(Frame::THAT).with(Frame::COMMENT).with(Frame::INVERTS);

/// One row of the table.
const fn verb(lemma: &'static str, forms: &'static str, frame: Frame, surety: Surety, stance: Stance) -> Verb {
    Verb { lemma, forms, frame, surety, stance }
}

/// The verbs that report speech and thought.
pub(crate) const VERBS: &[Verb] = &[
    verb("say", "says said said saying", SPEECH, Surety::High, Stance::Neutral),
    verb("tell", "tells told told telling", SPEECH.with(Frame::ADDRESSEE), Surety::High, Stance::Neutral),
    verb("add", "", SPEECH, Surety::High, Stance::Neutral),
    verb("write", "writes wrote written writing", SPEECH, Surety::High, Stance::Neutral),
    verb("ask", "", SPEECH.with(Frame::ADDRESSEE).with(Frame::QUESTION), Surety::High, Stance::Question),
    verb("point", "", Frame::PHRASAL_ONLY, Surety::Low, Stance::Neutral),
    verb("point out", "", SPEECH, Surety::High, Stance::Assertive),
];
