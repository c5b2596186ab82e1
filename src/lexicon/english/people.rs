//! Who can speak: honorifics, roles, bodies, documents.

use super::WordList;
use crate::lexicon::tags::Tags;

/// Words for speakers, by class.
pub(crate) const WORDS: &[WordList] = &[
    (Tags::HONORIFIC.with(Tags::MALE).with(Tags::ABBREVIATION), "mr"),
    (Tags::HONORIFIC.with(Tags::FEMALE).with(Tags::ABBREVIATION), "mrs ms"),
    (Tags::HONORIFIC.with(Tags::ABBREVIATION), "dr sen rep gov gen prof rev lt sgt capt col"),
    (Tags::ABBREVIATION, "st no inc corp co ltd vs u.s u.k u.n d.c etc ave blvd"),
    (Tags::ROLE, "president senator governor secretary minister mayor spokesperson professor"),
    (Tags::ROLE.with(Tags::MALE), "spokesman congressman chairman"),
    (Tags::ROLE.with(Tags::FEMALE), "spokeswoman congresswoman"),
    (Tags::BODY, "company ministry committee campaign government department agency"),
    (Tags::DOCUMENT, "report poll survey study lawsuit statement"),
    (Tags::OCCASION, "interview statement conference rally speech email e-mail tweet"),
];
