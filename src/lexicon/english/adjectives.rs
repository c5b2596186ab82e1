//! Adjectives that report what their subject thinks: `Ruiz is confident that …`

use super::verbs::{BARE, FELT, QUESTION, THAT, verb};
use crate::lexicon::frame::{Surety, Verb};
use crate::model::attribution::Stance;

use Stance::{Assertive, Belief};
use Surety::{Low, Middling};

/// The adjectives, each as the participle of a verb that has no other form.
pub(crate) const ADJECTIVES: &[Verb] = &[
    verb("adamant", "", &[FELT, THAT, BARE], Middling, Assertive),
    verb("afraid", "", &[FELT, THAT, BARE], Middling, Belief),
    verb("certain", "", &[FELT, THAT], Low, Belief),
    verb("confident", "", &[FELT, THAT, BARE], Middling, Belief),
    verb("doubtful", "", &[FELT, THAT, QUESTION], Low, Belief),
    verb("fearful", "", &[FELT, THAT], Low, Belief),
    verb("glad", "", &[FELT, THAT], Low, Belief),
    verb("hopeful", "", &[FELT, THAT, BARE], Middling, Belief),
    verb("insistent", "", &[FELT, THAT], Low, Assertive),
    verb("optimistic", "", &[FELT, THAT], Low, Belief),
    verb("sceptical", "", &[FELT, THAT], Low, Belief),
    verb("skeptical", "", &[FELT, THAT], Low, Belief),
    verb("sure", "", &[FELT, THAT, BARE, QUESTION], Middling, Belief),
    verb("unsure", "", &[FELT, THAT, QUESTION], Low, Belief),
];
