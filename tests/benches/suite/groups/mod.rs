//! What is measured.

pub(crate) mod batch;
pub(crate) mod call;
pub(crate) mod chain;
pub(crate) mod columns;
pub(crate) mod instances;
pub(crate) mod modes;
pub(crate) mod records;
pub(crate) mod shapes;
pub(crate) mod start;
pub(crate) mod state;
