//! `cargo +nightly fuzz run --features libfuzzer json`

#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| reportage_fuzz::json(bytes));
