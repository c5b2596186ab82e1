//! [`Verb`] and [`Noun`]: what a reporting word takes, how surely it reports, and its stance.

use crate::model::attribution::Stance;

/// What a reporting word can take as its content, as a set of bits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Frame(u16);

impl Frame {
    /// A quotation: `“…,” she added`.
    pub(crate) const QUOTE: Self = Self(1);
    /// A clause without `that`: `said the mill stays`.
    pub(crate) const BARE: Self = Self(1 << 1);
    /// A clause with `that`: `complained that …`.
    pub(crate) const THAT: Self = Self(1 << 2);
    /// A question: `asked whether …`, `explained how …`.
    pub(crate) const QUESTION: Self = Self(1 << 3);
    /// An infinitive: `vowed to …`.
    pub(crate) const INFINITIVE: Self = Self(1 << 4);
    /// An addressee in front of its content: `told Ruiz that`, `urged Ruiz to`.
    pub(crate) const ADDRESSEE: Self = Self(1 << 5);
    /// A noun phrase: `criticized the plan`, `announced a deal`.
    pub(crate) const OBJECT: Self = Self(1 << 6);
    /// An object and what it is called: `called the plan “reckless”`, `described it as …`.
    pub(crate) const NAMING: Self = Self(1 << 7);
    /// Stands in a comment clause, content before it: `…, she said`.
    pub(crate) const COMMENT: Self = Self(1 << 8);
    /// Stands before its speaker: `said Ruiz`.
    pub(crate) const INVERTS: Self = Self(1 << 9);
    /// Cannot report without its preposition or particle (the bare entry of `point out`).
    pub(crate) const PHRASAL_ONLY: Self = Self(1 << 10);
    /// An `-ing` clause: `admitted taking …`, `recalled meeting …`.
    pub(crate) const GERUND: Self = Self(1 << 11);
    /// An `about`- or `over`-phrase: `concern about the plan`, `questions over the deal`.
    pub(crate) const TOPIC: Self = Self(1 << 12);
    /// A `for`-phrase: `calls for a vote`, `praise for the crew`.
    pub(crate) const PURPOSE: Self = Self(1 << 13);
    /// An object and `as`, and nothing without it: `addressed him as his friend`.
    pub(crate) const STYLED: Self = Self(1 << 14);

    /// Of an adjective or a participle behind `be`: what its subject feels or thinks, `is sure that …`.
    pub(crate) const FELT: Self = Self(1 << 15);

    /// Both sets together.
    pub(crate) const fn with(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// All of these sets together.
    pub(crate) const fn all(frames: &[Self]) -> Self {
        let (mut together, mut left) = (Self(0), frames);
        while let [frame, rest @ ..] = left {
            together = together.with(*frame);
            left = rest;
        }
        together
    }

    /// Whether the two share a bit.
    pub(crate) const fn any(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }
}

/// How surely a word in reporting position reports something that is said or thought.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Surety {
    /// Often something else: `found`, `show`, `read`. Counts only with a quotation or `that`.
    Low,
    /// Mostly reports: `suggest`, `call`, `announce`.
    Middling,
    /// Always reports: `say`, `tell`, `argue`.
    High,
}

/// One reporting verb.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Verb {
    /// The dictionary form, with its particle where it has one: `point out`.
    pub(crate) lemma: &'static str,
    /// Third person, past, past participle, `-ing` form, with `/` between two spellings of one
    /// (`signaled/signalled`), and a fifth where the base has a second spelling (`favour`); empty where all are regular.
    pub(crate) forms: &'static str,
    /// What it takes.
    pub(crate) frame: Frame,
    /// How surely it reports.
    pub(crate) surety: Surety,
    /// What the choice of it says of the statement.
    pub(crate) stance: Stance,
}

/// One reporting noun.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Noun {
    /// The dictionary form.
    pub(crate) lemma: &'static str,
    /// The plural; empty where regular.
    pub(crate) plural: &'static str,
    /// What it takes.
    pub(crate) frame: Frame,
    /// What the choice of it says of the statement.
    pub(crate) stance: Stance,
}
