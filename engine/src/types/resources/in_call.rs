//! The host's resources that a program passes in one call of a guest.

use std::cell::RefCell;
use std::marker::PhantomData;

use super::loan::Loan;
use super::{Handle, Live, Refused, Slab};
use crate::types::guest_resources::ForeignHandle;

/// A host that has a slab of `V` for the resource that `R` stands for.
pub trait Keeps<R, V> {
    /// The slab, and what counts all resources.
    fn slab(&mut self) -> (&mut Slab<V>, &Live);
}

/// What a program passes in one call: the values of each of the resources that the call is about.
///
/// It is a list, of pairs of [`Values`] and what comes behind them.
pub trait InCall<H>: Default {
    /// Takes the values back that were lent.
    ///
    /// # Errors
    ///
    /// [`Refused::Unknown`] if one of them is not there any more. No guest can bring that about: a
    /// script of a mock can.
    fn take_back(&mut self, host: &mut H) -> Result<(), Refused>;

    /// Takes the values out again that were given away, as the guest was not entered.
    fn withdraw(&mut self, host: &mut H);

    /// Fails if there are more resources than there may be.
    ///
    /// # Errors
    ///
    /// [`Refused::TooMany`].
    fn expect_to_fit(&self, host: &mut H) -> Result<(), Refused>;
}

/// The values of one resource that a program passes in one call.
pub struct Values<'p, R, V> {
    lent: RefCell<Few<(&'p mut Loan<V>, u32)>>,
    given: RefCell<Few<u32>>,
    resource: PhantomData<fn() -> R>,
}

impl<R, V> Default for Values<'_, R, V> {
    fn default() -> Self {
        Self {
            lent: RefCell::default(),
            given: RefCell::default(),
            resource: PhantomData,
        }
    }
}

impl<'p, R: 'static, V> Values<'p, R, V> {
    /// Lends a value for the call.
    ///
    /// # Errors
    ///
    /// [`Refused::Foreign`] if there is none, and [`Refused::TooMany`] if no handle is left to give out.
    pub fn lend<H: Keeps<R, V>>(
        &self,
        host: &RefCell<&mut H>,
        loan: &'p mut Loan<V>,
    ) -> Result<Handle<R>, Refused> {
        let mut host = host.borrow_mut();
        let (slab, live) = host.slab();
        let place = slab.expect_place()?;
        let value = loan.take();
        let value = value.ok_or(Refused::Foreign(ForeignHandle::StillLent))?;
        slab.insert::<R>(value, live)?;
        self.lent.borrow_mut().push((loan, place));
        Ok(Handle::new_borrow(place))
    }

    /// Gives a value to the guest.
    ///
    /// # Errors
    ///
    /// [`Refused::TooMany`] if no handle is left to give out.
    pub fn give<H: Keeps<R, V>>(
        &self,
        host: &RefCell<&mut H>,
        value: V,
    ) -> Result<Handle<R>, Refused> {
        let mut host = host.borrow_mut();
        let (slab, live) = host.slab();
        let handle = slab.insert(value, live)?;
        self.given.borrow_mut().push(handle.rep());
        Ok(handle)
    }
}

impl<H, R: 'static, V, C> InCall<H> for (Values<'_, R, V>, C)
where
    H: Keeps<R, V>,
    C: InCall<H>,
{
    fn take_back(&mut self, host: &mut H) -> Result<(), Refused> {
        let (slab, live) = host.slab();
        let mut all = Ok(());
        self.0.lent.get_mut().drain(|(loan, place)| {
            match slab.take(Handle::<R>::new_own(place), live) {
                Ok(value) => loan.put_back(value),
                Err(refused) => all = Err(refused),
            }
        });
        let others = self.1.take_back(host);
        all.and(others)
    }

    fn withdraw(&mut self, host: &mut H) {
        let (slab, live) = host.slab();
        self.0.given.get_mut().drain(|place| {
            drop(slab.take(Handle::<R>::new_own(place), live));
        });
        self.1.withdraw(host);
    }

    fn expect_to_fit(&self, host: &mut H) -> Result<(), Refused> {
        host.slab().1.expect_to_fit()
    }
}

impl<H> InCall<H> for () {
    fn take_back(&mut self, _: &mut H) -> Result<(), Refused> {
        Ok(())
    }

    fn withdraw(&mut self, _: &mut H) {}

    fn expect_to_fit(&self, _: &mut H) -> Result<(), Refused> {
        Ok(())
    }
}

/// A list that allocates for its second item: most calls pass one.
struct Few<T> {
    first: Option<T>,
    more: Vec<T>,
}

impl<T> Default for Few<T> {
    fn default() -> Self {
        Self {
            first: None,
            more: Vec::new(),
        }
    }
}

impl<T> Few<T> {
    fn push(&mut self, item: T) {
        match &self.first {
            None => self.first = Some(item),
            Some(_) => self.more.push(item),
        }
    }

    /// Gives each item out, the last one first: so a slab that was filled by them is as it was before.
    fn drain(&mut self, each: impl FnMut(T)) {
        let more = self.more.drain(..).rev();
        more.chain(self.first.take()).for_each(each);
    }
}

impl<R, V> std::fmt::Debug for Values<'_, R, V> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Values").finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    enum Bucket {}

    #[derive(Default)]
    struct Host {
        slab: Slab<String>,
        live: Live,
    }

    impl Keeps<Bucket, String> for Host {
        fn slab(&mut self) -> (&mut Slab<String>, &Live) {
            (&mut self.slab, &self.live)
        }
    }

    type Call<'p> = (Values<'p, Bucket, String>, ());

    #[test]
    fn what_was_lent_comes_back_changed() {
        let mut host = Host::default();
        let mut loans = ["a", "b", "c"].map(|name| Loan::new(name.to_owned()));
        let mut call = Call::default();
        {
            let host = RefCell::new(&mut host);
            for loan in &mut loans {
                call.0.lend(&host, loan).unwrap();
            }
            let given = call.0.give(&host, "given".to_owned()).unwrap();
            assert_eq!((given.rep(), given.owned()), (3, true));
        }
        assert_eq!(host.live.count(), 4);
        call.expect_to_fit(&mut host).unwrap();
        for place in 0..3 {
            host.slab.get_mut(place).unwrap().push('!');
        }
        call.take_back(&mut host).unwrap();
        call.withdraw(&mut host);
        // A second time there is nothing to do.
        call.take_back(&mut host).unwrap();
        assert_eq!(host.live.count(), 0);
        let names = loans.map(|loan| loan.into_inner().unwrap());
        assert_eq!(names, ["a!", "b!", "c!"]);
    }

    #[test]
    fn what_is_lent_still_can_not_be_lent() {
        let mut host = Host::default();
        let mut lost = Loan::new("lost".to_owned());
        let mut leaked = Call::default();
        let handle = leaked.0.lend(&RefCell::new(&mut host), &mut lost);
        assert!(!handle.unwrap().owned());
        // Somebody takes what was lent, which only a script can.
        let place = Handle::<Bucket>::new_own(0);
        assert_eq!(host.slab.take(place, &host.live).unwrap(), "lost");
        let refused = leaked.take_back(&mut host).unwrap_err();
        assert!(matches!(refused, Refused::Unknown(0)), "{refused}");
        drop(leaked);
        assert_eq!(lost.get(), None);
        let call = Call::default();
        let refused = call.0.lend(&RefCell::new(&mut host), &mut lost);
        let Err(Refused::Foreign(reason)) = refused else {
            panic!("it was lent");
        };
        assert_eq!(reason, ForeignHandle::StillLent);
        assert_eq!(host.live.count(), 0);
    }

    #[test]
    fn only_so_many_are_passed() {
        let mut host = Host::default();
        host.live.set_limit(1);
        let mut call = Call::default();
        for name in ["a", "b"] {
            let host = RefCell::new(&mut host);
            call.0.give(&host, name.to_owned()).unwrap();
        }
        let refused = call.expect_to_fit(&mut host).unwrap_err();
        assert!(
            matches!(refused, Refused::TooMany { limit: 1 }),
            "{refused}"
        );
        call.withdraw(&mut host);
        call.expect_to_fit(&mut host).unwrap();
    }
}
