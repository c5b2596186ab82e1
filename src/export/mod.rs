//! The same article in other people's formats. Sees the model only.

pub mod standoff;
