//! `fuzz/run parts`

#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| reportage_fuzz::parts(bytes));
