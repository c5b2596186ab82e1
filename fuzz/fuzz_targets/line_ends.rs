//! `fuzz/run line_ends`

#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| reportage_fuzz::line_ends(bytes));
