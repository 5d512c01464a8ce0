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
    pub(crate) after_end: AfterEnd,
}

/// What follows once an instance has ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum AfterEnd {
    /// The run ends: nobody has agreed to lose what the instance remembered.
    StopRun,
    /// Another instance takes its place, and the element that ended it is tried so many times
    /// more. With 0 the instance is replaced all the same, for the elements that come after.
    Replace { tries: u32 },
}

impl AfterEnd {
    /// Whether another instance takes the place of one that has ended.
    pub(crate) fn replaces(self) -> bool {
        matches!(self, Self::Replace { .. })
    }

    /// How often an element that has ended an instance is tried again.
    pub(crate) fn tries(self) -> u32 {
        match self {
            Self::StopRun => 0,
            Self::Replace { tries } => tries,
        }
    }
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
    /// [`Pipeline::dead_letters`](crate::pipeline::Pipeline::dead_letters), as it came from the
    /// source.
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
    /// [`StageReport::restarts`]: crate::pipeline::StageReport::restarts
    #[must_use]
    pub const fn retry(mut self, times: u32) -> Self {
        self.after_end = AfterEnd::Replace { tries: times };
        self
    }

    /// The same, with another instance in the place of one that has ended.
    pub(crate) fn replacing(self) -> Self {
        match self.after_end {
            AfterEnd::StopRun => self.retry(0),
            AfterEnd::Replace { .. } => self,
        }
    }

    const fn new(verdict: Verdict) -> Self {
        Self {
            verdict,
            after_end: AfterEnd::StopRun,
        }
    }
}

impl Default for OnError {
    /// [`OnError::fail`].
    fn default() -> Self {
        Self::fail()
    }
}
