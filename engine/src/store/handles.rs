//! The handles that a guest has of the host's resources, where the engine gives them itself, as the
//! canonical ABI says. Through the component API, Wasmtime does.
//!
//! All handles of an instance are in one table: those of WASI's resources beside those of the
//! world's. A guest sees the same numbers in both lanes, and what it does wrong is found in the same
//! order and has the same text.

mod kept;

use wasmtime::{Result, bail};

use super::internal::Internal;
use crate::types::places::Places;

/// The name of the resource that can be read from.
pub(crate) const INPUT_STREAM: &str = "input-stream";

/// The name of the resource that can be waited for.
pub(crate) const POLLABLE: &str = "pollable";

/// How many handles of WASI's resources a guest can have at a time. Wasmtime is told the same, so
/// that both lanes give out as many.
pub(super) const MAX_HANDLES: usize = 100_000;

/// The handles that a guest has of the host's resources.
pub(crate) struct Handles {
    places: Places<Entry>,
    /// The handles that there are, and what is lent.
    live: usize,
    /// How many there may be of both together.
    limit: usize,
    /// The places of handles that the call that is lifted has lent, each as often as it is lent.
    lent: Vec<usize>,
    /// How many handles there are that borrow. An instance runs one call at a time, so they are that
    /// call's.
    borrowed: u32,
}

/// A handle.
#[derive(Clone, Copy)]
struct Entry {
    of: Resource,
    rep: u32,
    hold: Hold,
}

/// How a handle holds what it stands for.
#[derive(Clone, Copy)]
enum Hold {
    Owns {
        /// How often it is lent.
        lends: u32,
    },
    /// It borrows, for the call that the guest is in.
    Borrows,
}

/// What a handle is a handle of.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Resource {
    InputStream,
    OutputStream,
    Pollable,
    /// One of the world's resources, by its place among them.
    OfWorld(u32),
}

impl Resource {
    /// The name of a resource of WASI's.
    fn name(self) -> Option<&'static str> {
        match self {
            Self::InputStream => Some(INPUT_STREAM),
            Self::OutputStream => Some("output-stream"),
            Self::Pollable => Some(POLLABLE),
            Self::OfWorld(_) => None,
        }
    }
}

impl Handles {
    /// No handles yet, and how many there may be.
    pub(super) fn new(limit: usize) -> Self {
        Self {
            places: Places::default(),
            live: 0,
            limit,
            lent: Vec::new(),
            borrowed: 0,
        }
    }

    /// A handle that owns what `rep` stands for. It is a number from 1 on, and the last that was
    /// given back is used again first.
    #[inline]
    pub(crate) fn add(&mut self, of: Resource, rep: u32) -> Result<u32> {
        let hold = Hold::Owns { lends: 0 };
        self.insert(Entry { of, rep, hold })
    }

    /// A handle that borrows what `rep` stands for, for the call that the guest is about to be in. The
    /// guest drops it before [`end_call`](Self::end_call).
    #[inline]
    pub(crate) fn add_borrow(&mut self, of: Resource, rep: u32) -> Result<u32> {
        let hold = Hold::Borrows;
        let index = self.insert(Entry { of, rep, hold })?;
        self.borrowed += 1;
        Ok(index)
    }

    #[inline]
    fn insert(&mut self, entry: Entry) -> Result<u32> {
        if self.live >= self.limit {
            bail!("cannot allocate another handle: store handle limit exceeded");
        }
        let place = self.places.add(entry);
        self.live += 1;
        Ok(u32::try_from(place + 1)?)
    }

    /// Takes a handle that owns from the guest. What it stands for is returned.
    #[inline]
    pub(crate) fn take(&mut self, index: u32, resource: Resource) -> Result<u32> {
        match self.remove(index, resource)? {
            Some(rep) => Ok(rep),
            None => bail!("cannot lift own resource from a borrow"),
        }
    }

    /// Drops a handle of the guest's. What it stands for is returned, if it owned that.
    #[inline]
    pub(crate) fn remove(&mut self, index: u32, resource: Resource) -> Result<Option<u32>> {
        let (place, entry) = self.entry(index)?;
        let Entry { of, rep, hold } = *entry;
        if let Hold::Owns { lends: 1.. } = hold {
            bail!("cannot remove owned resource while borrowed");
        }
        if of != resource {
            return wrong_type(index);
        }
        self.places.take(place);
        self.live -= 1;
        match hold {
            Hold::Owns { .. } => Ok(Some(rep)),
            Hold::Borrows => {
                self.borrowed -= 1;
                Ok(None)
            }
        }
    }

    /// Ends a call of the guest: what was lent to it has to be dropped by then.
    #[inline]
    pub(crate) fn end_call(&self) -> Result<()> {
        match self.borrowed {
            0 => Ok(()),
            _ => bail!("borrow handles still remain at the end of the call"),
        }
    }

    /// Lends what a handle stands for, until [`end_lends`](Self::end_lends). What a handle borrows is
    /// lent on without being counted.
    #[inline]
    pub(crate) fn lend(&mut self, index: u32, resource: Resource) -> Result<u32> {
        let (live, limit) = (self.live, self.limit);
        let (place, Entry { of, rep, hold }) = self.entry(index)?;
        if *of != resource {
            return wrong_type(index);
        }
        let rep = *rep;
        let Hold::Owns { lends } = hold else {
            return Ok(rep);
        };
        let Some(more) = lends.checked_add(1) else {
            bail!("cannot lend resource: too many active lends");
        };
        if live >= limit {
            bail!("cannot lend resource: store handle limit exceeded");
        }
        *lends = more;
        self.live += 1;
        self.lent.push(place);
        Ok(rep)
    }

    /// Takes back what was lent. The host does so once all parameters are lifted: the guest runs
    /// again only when the host's function has returned, so nothing tells that from the end of the
    /// call.
    #[inline]
    pub(crate) fn end_lends(&mut self) -> Result<()> {
        /// Room for so many is kept for the next call.
        const KEPT: usize = 1 << 12;
        while let Some(place) = self.lent.pop() {
            let Some(Entry {
                hold: Hold::Owns { lends },
                ..
            }) = self.places.get_mut(place)
            else {
                return Err(Internal::error("a handle was given up while it was lent"));
            };
            *lends -= 1;
            self.live -= 1;
        }
        if self.lent.capacity() > KEPT {
            self.lent.shrink_to(KEPT);
        }
        Ok(())
    }

    /// Makes sure that a handle is of a resource of WASI's, by its name, and could be lent.
    pub(crate) fn expect(&mut self, index: u32, resource: &str) -> Result<()> {
        self.of_wasi(index, resource).map(drop)
    }

    /// Takes a handle of a resource of WASI's from the guest.
    pub(crate) fn give_back(&mut self, index: u32, resource: &str) -> Result<()> {
        let of = self.named(index, resource)?;
        self.take(index, of).map(drop)
    }

    /// The output stream that a handle stands for.
    pub(crate) fn output(&mut self, index: u32) -> Result<u32> {
        self.of_wasi(index, "output-stream")
    }

    fn of_wasi(&mut self, index: u32, resource: &str) -> Result<u32> {
        let of = self.named(index, resource)?;
        let rep = self.lend(index, of)?;
        self.end_lends()?;
        Ok(rep)
    }

    /// What a handle is a handle of, if that is a resource of WASI's with that name.
    fn named(&mut self, index: u32, resource: &str) -> Result<Resource> {
        let of = self.entry(index)?.1.of;
        match of.name() == Some(resource) {
            true => Ok(of),
            false => wrong_type(index),
        }
    }

    #[inline]
    fn entry(&mut self, index: u32) -> Result<(usize, &mut Entry)> {
        let place = (index as usize).wrapping_sub(1);
        match self.places.get_mut(place) {
            Some(entry) => Ok((place, entry)),
            None => unknown(index),
        }
    }
}

#[cold]
fn unknown<T>(index: u32) -> Result<T> {
    bail!("unknown handle index {index}")
}

/// Wasmtime says so of every resource: where a component stands, what it imports may be another
/// component's.
#[cold]
fn wrong_type<T>(index: u32) -> Result<T> {
    bail!(
        "handle index {index} used with the wrong type, expected guest-defined resource but \
         found a different guest-defined resource"
    )
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

    use super::*;

    const A: Resource = Resource::OfWorld(0);
    const B: Resource = Resource::OfWorld(1);

    fn text<T>(result: Result<T>) -> String {
        result.map(drop).unwrap_err().to_string()
    }

    #[test]
    fn numbers_begin_at_one_and_the_last_given_back_comes_first() {
        let mut handles = Handles::new(10);
        let numbers = [7, 8, 9].map(|rep| handles.add(A, rep).unwrap());
        assert_eq!(numbers, [1, 2, 3]);
        assert_eq!(handles.take(1, A).unwrap(), 7);
        assert_eq!(handles.take(3, A).unwrap(), 9);
        let numbers = [(); 3].map(|()| handles.add(B, 0).unwrap());
        assert_eq!(numbers, [3, 1, 4]);
    }

    #[test]
    fn what_is_lent_stays_until_the_end_of_the_call() {
        let mut handles = Handles::new(10);
        handles.add(A, 7).unwrap();
        assert_eq!(handles.lend(1, A).unwrap(), 7);
        assert_eq!(handles.lend(1, A).unwrap(), 7);
        // That it is lent is found before its type is looked at, as in Wasmtime.
        for resource in [A, B] {
            let error = text(handles.take(1, resource));
            assert_eq!(error, "cannot remove owned resource while borrowed");
        }
        handles.end_lends().unwrap();
        assert_eq!(handles.take(1, A).unwrap(), 7);
        assert_eq!(handles.live, 0);
    }

    #[test]
    fn what_is_not_there_has_no_handle() {
        let mut handles = Handles::new(10);
        handles.add(A, 7).unwrap();
        handles.add(A, 8).unwrap();
        handles.take(2, A).unwrap();
        for index in [0, 2, 3, u32::MAX] {
            let expected = format!("unknown handle index {index}");
            assert_eq!(text(handles.take(index, A)), expected);
            assert_eq!(text(handles.lend(index, A)), expected);
            assert_eq!(text(handles.expect(index, POLLABLE)), expected);
            assert_eq!(text(handles.give_back(index, POLLABLE)), expected);
        }
        for result in [
            handles.take(1, B).map(drop),
            handles.lend(1, B).map(drop),
            handles.expect(1, POLLABLE),
            handles.give_back(1, POLLABLE),
        ] {
            assert!(text(result).starts_with("handle index 1 used with the wrong type"));
        }
    }

    #[test]
    fn what_a_call_was_lent_is_dropped_before_its_end() {
        let mut handles = Handles::new(3);
        handles.add(A, 7).unwrap();
        assert_eq!(handles.add_borrow(A, 8).unwrap(), 2);
        assert_eq!(handles.add_borrow(B, 9).unwrap(), 3);
        // There is no room for another lend: what is borrowed needs none to be lent on.
        for _ in 0..5 {
            assert_eq!(handles.lend(2, A).unwrap(), 8);
        }
        assert!(text(handles.lend(1, A)).contains("limit exceeded"));
        handles.end_lends().unwrap();
        assert!(text(handles.remove(2, B)).contains("wrong type"));
        let remain = "borrow handles still remain at the end of the call";
        assert_eq!(text(handles.end_call()), remain);
        assert_eq!(handles.remove(2, A).unwrap(), None);
        assert_eq!(text(handles.end_call()), remain);
        assert_eq!(handles.remove(3, B).unwrap(), None);
        handles.end_call().unwrap();
        assert_eq!(handles.remove(1, A).unwrap(), Some(7));
        assert_eq!(handles.live, 0);
    }

    #[test]
    fn what_is_borrowed_can_not_be_given() {
        let mut handles = Handles::new(3);
        handles.add_borrow(A, 8).unwrap();
        assert!(text(handles.take(1, B)).contains("wrong type"));
        let error = text(handles.take(1, A));
        assert_eq!(error, "cannot lift own resource from a borrow");
    }

    #[test]
    fn handles_and_lends_count_together() {
        let mut handles = Handles::new(3);
        handles.add(A, 7).unwrap();
        handles.lend(1, A).unwrap();
        handles.lend(1, A).unwrap();
        let error = text(handles.lend(1, A));
        assert_eq!(error, "cannot lend resource: store handle limit exceeded");
        let error = text(handles.add(A, 8));
        assert!(error.contains("store handle limit exceeded"), "{error}");
        handles.end_lends().unwrap();
        handles.add(A, 8).unwrap();
    }
}
