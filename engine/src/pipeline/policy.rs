//! What becomes of an element that a stage fails on.

/// What becomes of an element that a stage fails on, and of the stage.
///
/// A stage fails on an element in two ways. It *refuses* it: the component answers with an
/// error of its own, and can be called again. Or its instance *ends*: it traps, exceeds a
/// limit, breaks the canonical ABI, or answers with `fatal`.
///
/// An instance that has ended has lost what it remembered. Another one takes its place only if
/// [`retry`](Self::retry) has agreed to that; otherwise the run ends, whatever else is said here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OnError {
    pub(crate) verdict: Verdict,
    pub(crate) retries: Option<u32>,
}

/// What becomes of an element in the end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Verdict {
    Fail,
    Skip,
    DeadLetter,
}

impl OnError {
    /// The element ends the run. What came before it is delivered.
    #[must_use]
    pub const fn fail() -> Self {
        Self::new(Verdict::Fail)
    }

    /// The element is left out, and counted.
    #[must_use]
    pub const fn skip() -> Self {
        Self::new(Verdict::Skip)
    }

    /// The element is left out, and handed to
    /// [`Pipeline::dead_letters`](super::Pipeline::dead_letters), as it came from the source.
    #[must_use]
    pub const fn dead_letter() -> Self {
        Self::new(Verdict::DeadLetter)
    }

    /// Replaces an instance that has ended, and tries its element up to `times` times more, each
    /// time on a fresh instance. If that does not help, the element is treated as one that was
    /// refused. With 0 the instance is replaced, and the element is not tried again.
    ///
    /// What the instance had remembered is lost; [`StageReport::restarts`] counts how often. An
    /// element that is refused is not tried again.
    ///
    /// [`StageReport::restarts`]: super::StageReport::restarts
    #[must_use]
    pub const fn retry(mut self, times: u32) -> Self {
        self.retries = Some(times);
        self
    }

    const fn new(verdict: Verdict) -> Self {
        Self {
            verdict,
            retries: None,
        }
    }
}

impl Default for OnError {
    /// [`OnError::fail`].
    fn default() -> Self {
        Self::fail()
    }
}
