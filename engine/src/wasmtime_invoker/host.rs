//! The host of an invoker's instance, as the value that it is.

use super::WasmtimeInvoker;
use crate::traits::GivesBack;
use crate::{HostedBy, World};

impl<W: World> WasmtimeInvoker<W> {
    /// The host, as what was passed to [`instantiate`](crate::WasmEngine::instantiate), if that was
    /// a value of this type. A future of a call that was leaked, and so never dropped, may have it
    /// still: then there is none.
    ///
    /// # Examples
    ///
    /// ```
    /// use torvyn_engine::{EngineError, Invoker, WasmtimeInvoker};
    ///
    /// #[derive(Invoker)]
    /// #[invoker(
    ///     inline = "package acme:log; world logged { import log: func(line: string); }",
    ///     world = "acme:log/logged"
    /// )]
    /// struct Logged;
    ///
    /// struct Lines(Vec<String>);
    ///
    /// impl logged::host::Logged for Lines {
    ///     fn log(&mut self, line: &str) {
    ///         self.0.push(line.to_owned());
    ///     }
    /// }
    ///
    /// fn logged_by(invoker: &WasmtimeInvoker<Logged>) -> &[String] {
    ///     invoker.host::<Lines>().map_or(&[], |host| &host.0)
    /// }
    /// ```
    #[must_use]
    pub fn host<H>(&self) -> Option<&H>
    where
        W: HostedBy<H>,
    {
        W::__host(self.session.store.data().host::<W>()?)
    }

    /// The same, to change it between two calls.
    #[must_use]
    pub fn host_mut<H>(&mut self) -> Option<&mut H>
    where
        W: HostedBy<H>,
    {
        W::__host_mut(self.session.store.data_mut().host_mut::<W>()?)
    }

    /// Ends the instance, without calling `teardown`, and gives the host back, if it is a value of
    /// this type. Worlds with resources of the host don't have it: the host is told of their end
    /// with the instance.
    #[must_use]
    pub fn into_host<H>(mut self) -> Option<H>
    where
        W: GivesBack<H>,
    {
        W::__into_host(self.session.store.data_mut().take_host::<W>()?)
    }
}
