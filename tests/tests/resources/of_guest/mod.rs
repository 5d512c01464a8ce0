//! Resources of the guest: what the program has handles of.

mod drops;
mod foreign;
mod limits;
mod mistyped;
mod mixed;
mod scripted;
mod works;
mod world;
