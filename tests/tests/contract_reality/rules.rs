//! The rules of the page on evolving a package are rows of the table.
