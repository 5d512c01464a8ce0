//! Why a component can't be tested.

use crate::EngineError;
use crate::contract::ContractError;

/// Why a component can't be tested.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum SuiteError {
    /// The component, or its contract, can't be read or compared.
    #[error(transparent)]
    Contract(#[from] ContractError),
    /// The component can't be compiled, or the engine can't be set up.
    #[error(transparent)]
    Engine(#[from] EngineError),
    /// The golden cases can't be read.
    #[error("{message}")]
    Golden {
        /// What can't be read, and why.
        message: String,
    },
}
