//! What components are called.

use std::fmt;

/// What a component is called in messages.
#[derive(Clone, Debug)]
pub(crate) struct Label {
    pub(crate) name: String,
    /// Its place among the components of the command line. The first one has 1.
    pub(crate) position: usize,
    /// Whether no other component has its name.
    pub(crate) alone: bool,
}

impl Label {
    /// A name that no other component has.
    pub(crate) fn unique(&self) -> String {
        match self.alone {
            true => self.name.clone(),
            false => format!("{} ({})", self.name, self.position),
        }
    }
}

impl fmt::Display for Label {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}`", self.name)?;
        if self.alone {
            return Ok(());
        }
        write!(f, " (component {})", self.position)
    }
}

/// The components, and what an element is called.
#[derive(Clone, Debug)]
pub(crate) struct Labels {
    pub(crate) components: Vec<Label>,
    /// Whether the first of them is the source: else that is the input.
    pub(crate) source: bool,
    /// An element, or a line.
    pub(crate) element: &'static str,
}

impl Labels {
    /// The component at a place in the pipeline. The source has 0.
    pub(super) fn at(&self, position: usize) -> Option<&Label> {
        let index = match self.source {
            true => position,
            false => position.checked_sub(1)?,
        };
        self.components.get(index)
    }

    /// The component with a unique name.
    pub(super) fn called(&self, unique: &str) -> Option<&Label> {
        let mut components = self.components.iter();
        components.find(|label| label.unique() == unique)
    }
}
