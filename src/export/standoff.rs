//! brat standoff: the format that corpora of quotations are published in.
