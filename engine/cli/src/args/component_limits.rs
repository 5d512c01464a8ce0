//! What a component may be made of: the options.

use clap::Args;
use torvyn_engine::ComponentLimits;
use torvyn_engine::config::parse_size;

/// What a component may be made of, by the names of the methods of `ComponentLimits`.
#[derive(Debug, Args)]
pub(crate) struct ComponentLimitArgs {
    /// The size of a component's WebAssembly [default: 256MiB]
    #[arg(long, value_name = "SIZE", value_parser = parse_size)]
    component_bytes: Option<usize>,

    /// The code in it [default: 128MiB]
    #[arg(long, value_name = "SIZE", value_parser = parse_size)]
    component_code_bytes: Option<usize>,

    /// The code of one of its functions [default: 5MiB]
    #[arg(long, value_name = "SIZE", value_parser = parse_size)]
    component_function_bytes: Option<usize>,

    /// Its functions [default: 500000]
    #[arg(long, value_name = "COUNT")]
    component_functions: Option<u32>,

    /// Its types [default: 100000]
    #[arg(long, value_name = "COUNT")]
    component_types: Option<u32>,

    /// The core modules and components in it [default: 1000]
    #[arg(long, value_name = "COUNT")]
    component_parts: Option<u32>,

    /// How deep components lie in components, and types in types [default: 50]
    #[arg(long, value_name = "LEVELS")]
    component_nesting: Option<u32>,

    /// The instances that one of its instances is made of [default: 1000]
    #[arg(long, value_name = "COUNT")]
    component_instances: Option<u32>,

    /// What these instances define [default: 1000000]
    #[arg(long, value_name = "COUNT")]
    component_items: Option<u32>,

    /// The functions that are lifted or lowered in these instances [default: 10000]
    #[arg(long, value_name = "COUNT")]
    component_canonical_functions: Option<u32>,

    /// The memories in these instances [default: 64]
    #[arg(long, value_name = "COUNT")]
    component_memories: Option<u32>,

    /// The tables in these instances [default: 1000]
    #[arg(long, value_name = "COUNT")]
    component_tables: Option<u32>,
}

impl ComponentLimitArgs {
    /// The limits with what is given here.
    pub(super) fn over(&self, mut limits: ComponentLimits) -> ComponentLimits {
        over! { limits:
            self.component_bytes => bytes,
            self.component_code_bytes => code_bytes,
            self.component_function_bytes => function_bytes,
            self.component_functions => functions,
            self.component_types => types,
            self.component_parts => parts,
            self.component_nesting => nesting,
            self.component_instances => instances,
            self.component_items => items,
            self.component_canonical_functions => canonical_functions,
            self.component_memories => memories,
            self.component_tables => tables,
        }
        limits
    }
}
