//! How a setting names an item of the WIT.

/// Whether a setting means that item: it names it as it is, or without its version.
///
/// An item is a package (`acme:sensors@1.0.0`), an interface (`acme:sensors/types@1.0.0`), or one
/// of the items in it (`acme:sensors/types@1.0.0#reading`).
pub(super) fn means(asked: &str, item: &str) -> bool {
    asked == item || asked == without_version(item)
}

fn without_version(item: &str) -> String {
    let (path, name) = match item.split_once('#') {
        Some((path, name)) => (path, Some(name)),
        None => (item, None),
    };
    let path = path.split_once('@').map_or(path, |(path, _)| path);
    match name {
        Some(name) => format!("{path}#{name}"),
        None => path.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_version_may_be_left_out() {
        for (asked, item, meant) in [
            ("a:b/c@1.0.0#d", "a:b/c@1.0.0#d", true),
            ("a:b/c#d", "a:b/c@1.0.0#d", true),
            ("a:b/c", "a:b/c@1.0.0", true),
            ("a:b", "a:b@1.0.0", true),
            ("a:b/c@2.0.0#d", "a:b/c@1.0.0#d", false),
            ("a:b/c", "a:b/c@1.0.0#d", false),
            ("a:b/c@1.0.0", "a:b/c", false),
        ] {
            assert_eq!(means(asked, item), meant, "{asked} {item}");
        }
    }
}
