//! How the engine is set up: the options, over a file.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use clap::{Args, ValueEnum};
use torvyn_engine::config::{parse_duration, parse_size};
use torvyn_engine::{
    CompilationStrategy, ExecutionMode, GuestBacktrace, InstanceAllocation, Lane, OptLevel, Pool,
    WasmtimeEngineConfig,
};

use super::component_limits::ComponentLimitArgs;
use super::grants::GrantArgs;
use super::help;
use crate::failure::{Exit, Failure};

/// The settings of the engine, by the names of the configuration's methods. What is not given is
/// as the file says, and what that does not say is the default.
#[derive(Debug, Args)]
#[command(next_help_heading = "Engine")]
pub(crate) struct EngineArgs {
    /// Read the engine's settings from this file, TOML or JSON; options go before it
    #[arg(long, value_name = "FILE", long_help = help::ENGINE_CONFIG)]
    engine_config: Option<PathBuf>,

    /// What the memories of one component may hold together [default: 256MiB]
    #[arg(long, value_name = "SIZE", value_parser = parse_size)]
    max_memory_bytes: Option<usize>,

    /// What the tables of one component may hold together [default: 1048576]
    #[arg(long, value_name = "COUNT")]
    max_table_elements: Option<usize>,

    /// The stack of a call, 1MiB at most unless `--execution async` is given [default: 512KiB]
    #[arg(long, value_name = "SIZE", value_parser = parse_size)]
    max_stack_bytes: Option<usize>,

    /// How much of what a component writes to stderr is kept, from the end [default: 8KiB]
    #[arg(long, value_name = "SIZE", value_parser = parse_size)]
    stderr_bytes: Option<usize>,

    /// Show the call stack of a component that fails; `brief` keeps it out of errors [default: brief]
    #[arg(long, value_name = "DETAIL", value_enum, num_args = 0..=1, require_equals = true)]
    #[arg(default_missing_value = "full")]
    guest_backtrace: Option<Backtrace>,

    /// The fuel of a call, about a unit for each instruction, or `none` [default: none]
    #[arg(long, value_name = "UNITS", value_parser = limit::<u64>)]
    fuel: Option<Limit<u64>>,

    /// How long a call may take, or `none` [default: 10s]
    #[arg(long, value_name = "TIME", value_parser = time_limit)]
    deadline: Option<Limit<Duration>>,

    /// Allow calls that nothing ends
    #[arg(long, value_name = "BOOL", num_args = 0..=1, require_equals = true)]
    #[arg(default_missing_value = "true")]
    allow_unbounded_calls: Option<bool>,

    /// How many instances there can be at a time, or `none` [default: none]
    #[arg(long, value_name = "COUNT", value_parser = limit::<u32>)]
    max_instances: Option<Limit<u32>>,

    /// How long a component may take to be compiled, or `none` [default: 5min]
    #[arg(long, value_name = "TIME", value_parser = time_limit)]
    compile_deadline: Option<Limit<Duration>>,

    /// The compiler [default: cranelift]
    #[arg(long, value_enum)]
    strategy: Option<Strategy>,

    /// What Cranelift optimises for [default: speed]
    #[arg(long, value_enum)]
    opt_level: Option<Level>,

    /// Whether components may use SIMD [default: true]
    #[arg(long, value_name = "BOOL", num_args = 0..=1, require_equals = true)]
    #[arg(default_missing_value = "true")]
    simd: Option<bool>,

    /// Whether components may use relaxed SIMD [default: true, where `--simd` and `--strategy` allow it]
    #[arg(long, value_name = "BOOL", num_args = 0..=1, require_equals = true)]
    #[arg(default_missing_value = "true")]
    relaxed_simd: Option<bool>,

    /// Where the memory of instances comes from [default: on-demand]
    #[arg(long, value_enum)]
    allocation: Option<Allocation>,

    /// How many instances the pool is for [default: 100, or what `--max-instances` and `--pool-memories`
    /// leave]
    #[arg(long, value_name = "COUNT")]
    pool_instances: Option<u32>,

    /// How many memories each of them may have [default: 2]
    #[arg(long, value_name = "COUNT")]
    pool_memories: Option<u32>,

    /// How many tables each of them may have [default: 8]
    #[arg(long, value_name = "COUNT")]
    pool_tables: Option<u32>,

    /// How many core instances each of them may have [default: 16]
    #[arg(long, value_name = "COUNT")]
    pool_core_instances: Option<u32>,

    /// How much of a memory stays in place for the next instance [default: 0]
    #[arg(long, value_name = "SIZE", value_parser = parse_size)]
    pool_linear_memory_keep_resident: Option<usize>,

    /// How many places are kept for the next instance of their component [default: 100]
    #[arg(long, value_name = "COUNT")]
    pool_warm_slots: Option<u32>,

    /// How exported functions are called [default: auto]
    #[arg(long, value_enum)]
    lane: Option<LaneArg>,

    /// Whether calls keep their thread [default: blocking]
    #[arg(long, value_enum)]
    execution: Option<Execution>,

    /// The stack of the fiber that a call runs on with `--execution async` [default: 2MiB, or more for
    /// `--max-stack-bytes`]
    #[arg(long, value_name = "SIZE", value_parser = parse_size)]
    async_stack_bytes: Option<usize>,

    #[command(flatten)]
    component_limits: ComponentLimitArgs,

    #[command(flatten)]
    grants: GrantArgs,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Strategy {
    Cranelift,
    Winch,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Level {
    None,
    Speed,
    SpeedAndSize,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Allocation {
    OnDemand,
    Pooling,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Execution {
    Blocking,
    Async,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Backtrace {
    Brief,
    Full,
}

/// The lanes, as [`Lane`] has them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum LaneArg {
    Auto,
    Component,
    Direct,
}

/// A limit, or none.
#[derive(Clone, Copy, Debug)]
struct Limit<T>(Option<T>);

fn limit<T: std::str::FromStr<Err: std::fmt::Display>>(text: &str) -> Result<Limit<T>, String> {
    match text {
        "none" => Ok(Limit(None)),
        number => match number.parse() {
            Ok(number) => Ok(Limit(Some(number))),
            Err(error) => Err(format!("{error}; write a number, or `none`")),
        },
    }
}

fn time_limit(text: &str) -> Result<Limit<Duration>, String> {
    match text {
        "none" => Ok(Limit(None)),
        time => parse_duration(time).map(|time| Limit(Some(time))),
    }
}

impl EngineArgs {
    /// The engine's configuration.
    pub(crate) fn config(&self) -> Result<WasmtimeEngineConfig, Failure> {
        let mut config = match &self.engine_config {
            Some(file) => read(file)?,
            None => WasmtimeEngineConfig::new(),
        };
        over! { config:
            self.max_memory_bytes => max_memory_bytes,
            self.max_table_elements => max_table_elements,
            self.max_stack_bytes => max_stack_bytes,
            self.stderr_bytes => stderr_bytes,
            self.guest_backtrace.map(backtrace) => guest_backtrace,
            self.fuel.map(|limit| limit.0) => fuel,
            self.deadline.map(|limit| limit.0) => deadline,
            self.allow_unbounded_calls => allow_unbounded_calls,
            self.max_instances.map(|limit| limit.0) => max_instances,
            self.compile_deadline.map(|limit| limit.0) => compile_deadline,
            self.simd => simd,
            self.relaxed_simd => relaxed_simd,
            self.lane.map(lane) => lane,
            self.execution.map(mode) => execution,
            self.async_stack_bytes => async_stack_bytes,
            self.strategy()? => strategy,
            self.allocation(&config)? => allocation,
        }
        let limits = *config.limits_of_components();
        config = config.component_limits(self.component_limits.over(limits));
        let grants = self.grants.over(config.grants().clone());
        Ok(config.wasi(grants))
    }

    fn strategy(&self) -> Result<Option<CompilationStrategy>, Failure> {
        let opt_level = match self.opt_level {
            None => OptLevel::default(),
            Some(Level::None) => OptLevel::None,
            Some(Level::Speed) => OptLevel::Speed,
            Some(Level::SpeedAndSize) => OptLevel::SpeedAndSize,
        };
        match (self.strategy, self.opt_level) {
            (None, None) => Ok(None),
            (Some(Strategy::Winch), None) => Ok(Some(CompilationStrategy::Winch)),
            (Some(Strategy::Winch), Some(_)) => Err(Failure::new(
                Exit::Usage,
                "`--opt-level` is for Cranelift, and `--strategy winch` has no levels",
            )),
            _ => Ok(Some(CompilationStrategy::Cranelift { opt_level })),
        }
    }

    fn allocation(
        &self,
        config: &WasmtimeEngineConfig,
    ) -> Result<Option<InstanceAllocation>, Failure> {
        let sizes = [
            self.pool_instances.is_some(),
            self.pool_memories.is_some(),
            self.pool_tables.is_some(),
            self.pool_core_instances.is_some(),
            self.pool_linear_memory_keep_resident.is_some(),
            self.pool_warm_slots.is_some(),
        ];
        let known = config.pool().copied();
        let mut pool = match (self.allocation, known) {
            (Some(Allocation::OnDemand), _) | (None, None) if sizes.contains(&true) => {
                return Err(Failure::new(
                    Exit::Usage,
                    "options that begin with `--pool` need `--allocation pooling`",
                ));
            }
            (Some(Allocation::OnDemand), _) => return Ok(Some(InstanceAllocation::OnDemand)),
            (None, None) => return Ok(None),
            (_, Some(pool)) => pool,
            (Some(Allocation::Pooling), None) => self.default_pool(),
        };
        over! { pool:
            self.pool_instances => instances,
            self.pool_memories => memories,
            self.pool_tables => tables,
            self.pool_core_instances => core_instances,
            self.pool_linear_memory_keep_resident => linear_memory_keep_resident,
            self.pool_warm_slots => warm_slots,
        }
        Ok(Some(InstanceAllocation::Pooling(pool)))
    }
}

impl EngineArgs {
    /// The default pool, as far as it makes way for what is given.
    fn default_pool(&self) -> Pool {
        /// What a pool may have over all instances.
        const MEMORIES: u32 = 8000;

        let least = self.max_instances.and_then(|limit| limit.0).unwrap_or(0);
        let most = MEMORIES.checked_div(self.pool_memories.unwrap_or(1));
        let instances = least.max(100).min(most.unwrap_or(100).max(1));
        Pool::new(instances)
    }
}

fn backtrace(detail: Backtrace) -> GuestBacktrace {
    match detail {
        Backtrace::Brief => GuestBacktrace::Brief,
        Backtrace::Full => GuestBacktrace::Full,
    }
}

fn lane(lane: LaneArg) -> Lane {
    match lane {
        LaneArg::Auto => Lane::Auto,
        LaneArg::Component => Lane::Component,
        LaneArg::Direct => Lane::Direct,
    }
}

fn mode(mode: Execution) -> ExecutionMode {
    match mode {
        Execution::Blocking => ExecutionMode::Blocking,
        Execution::Async => ExecutionMode::Async,
    }
}

fn read(file: &Path) -> Result<WasmtimeEngineConfig, Failure> {
    let wrong = |error: &dyn std::fmt::Display| {
        let file = file.display();
        Failure::new(
            Exit::Usage,
            format!("can't read the engine's settings from `{file}`: {error}"),
        )
    };
    let text = fs::read_to_string(file).map_err(|error| wrong(&error))?;
    if file
        .extension()
        .is_some_and(|extension| extension == "json")
    {
        serde_json::from_str(&text).map_err(|error| wrong(&error))
    } else {
        toml::from_str(&text).map_err(|error| wrong(&error.to_string().trim_end()))
    }
}
