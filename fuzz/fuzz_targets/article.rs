//! `cargo +nightly fuzz run --features libfuzzer article`

#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| reportage_fuzz::article(bytes));
