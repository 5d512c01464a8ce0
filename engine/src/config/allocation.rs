//! Where the memory of instances comes from.

/// Where the memory of instances comes from.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum InstanceAllocation {
    /// Each instance asks the operating system for what it needs.
    #[default]
    OnDemand,
    /// What instances need is set aside when the engine starts, and used again by the next
    /// one: an instance starts faster, and there can be no more of them than that.
    Pooling(Pool),
}

/// What a pool sets aside. It is address space; memory is used only where guests write.
///
/// # Examples
///
/// ```
/// use torvyn_engine::{InstanceAllocation, Pool, WasmtimeEngineConfig};
///
/// // At most 500 instances at a time. Each of them leaves 1 MiB in place for the next one.
/// let pool = Pool::new(500).linear_memory_keep_resident(1 << 20);
/// let config = WasmtimeEngineConfig::new().allocation(InstanceAllocation::Pooling(pool));
/// assert!(config.validate().is_ok());
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(default, deny_unknown_fields))]
pub struct Pool {
    pub(crate) instances: u32,
    pub(crate) memories: u32,
    pub(crate) tables: u32,
    pub(crate) core_instances: u32,
    #[cfg_attr(feature = "serde", serde(with = "super::units::bytes"))]
    pub(crate) linear_memory_keep_resident: usize,
    pub(crate) warm_slots: u32,
}

impl Default for Pool {
    fn default() -> Self {
        Self::new(100)
    }
}

impl Pool {
    /// A pool for so many instances at a time, each with up to 2 memories, 8 tables and 16 core
    /// instances. Of what an instance leaves nothing stays in memory, and 100 places are kept for
    /// the next instance of the same component.
    #[must_use]
    pub fn new(instances: u32) -> Self {
        Self {
            instances,
            memories: 2,
            tables: 8,
            core_instances: 16,
            linear_memory_keep_resident: 0,
            warm_slots: 100,
        }
    }

    /// How many instances there can be at a time.
    #[must_use]
    pub fn instances(mut self, instances: u32) -> Self {
        self.instances = instances;
        self
    }

    /// How many memories one component may have.
    #[must_use]
    pub fn memories(mut self, memories: u32) -> Self {
        self.memories = memories;
        self
    }

    /// How many tables one component may have.
    #[must_use]
    pub fn tables(mut self, tables: u32) -> Self {
        self.tables = tables;
        self
    }

    /// How many core instances one component may have. A component of the usual tools has a
    /// module of its own, one that holds the imports' places, and one that fills them; a
    /// composed one has several of each.
    #[must_use]
    pub fn core_instances(mut self, core_instances: u32) -> Self {
        self.core_instances = core_instances;
        self
    }

    /// How many bytes at the start of a memory are overwritten with zeros for the next instance,
    /// rather than given back to the operating system. It saves page faults, and costs memory
    /// that nobody uses. Only Linux has it; elsewhere it makes no difference.
    #[must_use]
    pub fn linear_memory_keep_resident(mut self, bytes: usize) -> Self {
        self.linear_memory_keep_resident = bytes;
        self
    }

    /// How many places of instances that have ended are kept for the next instance of the same
    /// component, whose data is mapped there already. Other components take unused places before
    /// they take one of these.
    #[must_use]
    pub fn warm_slots(mut self, slots: u32) -> Self {
        self.warm_slots = slots;
        self
    }
}
