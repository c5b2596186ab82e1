//! `fuzz/run round_trip`

#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| reportage_fuzz::round_trip(bytes));
