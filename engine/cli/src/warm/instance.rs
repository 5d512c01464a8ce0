//! An instance for the world that `run` calls a component for.

use torvyn_engine::streaming::{
    BatchDataSink, BatchDataSource, BatchTransform, DataSink, DataSource, ManagedBatchDataSink,
    ManagedBatchDataSource, ManagedBatchTransform, ManagedDataSink, ManagedDataSource,
    ManagedTransform, Transform,
};
use torvyn_engine::{
    ComponentInvoker, EngineError, Snapshot, WasmEngine, WasmtimeEngine, WasmtimeInvoker, World,
};

use crate::failure::{Exit, Failure};
use crate::loading::{Loaded, Role};
use crate::wait::wait;

/// Configures an instance, and takes a snapshot of it.
pub(super) fn snapshot(
    engine: &WasmtimeEngine,
    loaded: &Loaded,
    config: Option<&str>,
) -> Result<Snapshot, Failure> {
    /// Tries the worlds in the order in which a pipeline does.
    macro_rules! first {
        ($($managed:ident $plain:ident),*) => {{
            $(
                if loaded.compiled.check::<$managed>().is_ok() {
                    let mut invoker = begin::<$managed>(engine, loaded)?;
                    let configured = wait(async {
                        invoker.init(config.unwrap_or_default()).await??;
                        Ok(())
                    });
                    return configure(loaded, configured).and_then(|()| take(loaded, &mut invoker));
                }
                if loaded.compiled.check::<$plain>().is_ok() {
                    unmanaged(loaded, config)?;
                    return take(loaded, &mut begin::<$plain>(engine, loaded)?);
                }
            )*
            Err(failed(loaded, "it is none of what `run` calls"))
        }};
    }
    match Role::of(&loaded.compiled) {
        Some(Role::Source) => first!(
            ManagedBatchDataSource BatchDataSource,
            ManagedDataSource DataSource
        ),
        Some(Role::Sink) => first!(ManagedBatchDataSink BatchDataSink, ManagedDataSink DataSink),
        _ => first!(ManagedBatchTransform BatchTransform, ManagedTransform Transform),
    }
}

fn begin<W: World>(engine: &WasmtimeEngine, loaded: &Loaded) -> Result<WasmtimeInvoker<W>, Failure>
where
    (): Into<W::Host>,
{
    let instance = wait(engine.instantiate::<W>(&loaded.compiled, ()));
    let invoker = instance.and_then(|instance| engine.bind(instance));
    invoker.map_err(|error| failed(loaded, &error.to_string()))
}

fn configure(loaded: &Loaded, configured: Result<(), EngineError>) -> Result<(), Failure> {
    configured.map_err(|error| failed(loaded, &format!("`init` failed: {error}")))
}

fn unmanaged(loaded: &Loaded, config: Option<&str>) -> Result<(), Failure> {
    match config {
        None => Ok(()),
        Some(_) => Err(Failure::new(
            Exit::Usage,
            format!(
                "`{}` can't be configured: it does not export `lifecycle`",
                loaded.given.display()
            ),
        )
        .help("leave `--config` out")),
    }
}

fn take<W: World>(loaded: &Loaded, invoker: &mut WasmtimeInvoker<W>) -> Result<Snapshot, Failure> {
    let snapshot = invoker.snapshot();
    snapshot.map_err(|error| failed(loaded, &error.to_string()))
}

fn failed(loaded: &Loaded, reason: &str) -> Failure {
    let given = loaded.given.display();
    Failure::new(
        Exit::Component,
        format!("`{given}` can't be kept: {reason}"),
    )
}
