//! Quotation marks to quotations.
