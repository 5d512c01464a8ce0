//! Compares functions of the same name.

use wit_parser::Function;

use super::ContractError;
use super::finding::Kind;
use super::text;
use super::types::Types;

impl Types<'_> {
    /// Compares two functions. Their path is `interface#name`.
    pub(super) fn functions(
        &mut self,
        functions: [&Function; 2],
        path: &str,
    ) -> Result<(), ContractError> {
        let [old, new] = functions;
        let spans = functions.map(|function| function.span);
        let signatures = |types: &Self| {
            [0, 1].map(|side| Some(text::function(types.resolve(side), functions[side])))
        };
        if old.kind.is_async() != new.kind.is_async() {
            let texts = signatures(self);
            self.push(path, Kind::Async, texts, spans);
        }
        if old.params.len() == new.params.len() {
            for (old, new) in old.params.iter().zip(&new.params) {
                let path = format!("{path}({})", old.name);
                let spans = [old.span, new.span];
                if old.name != new.name {
                    let names = [Some(old.name.clone()), Some(new.name.clone())];
                    self.push(path.as_str(), Kind::ParameterName, names, spans);
                }
                self.compare([old.ty, new.ty], &path, spans)?;
            }
        } else {
            let texts = signatures(self);
            self.push(path, Kind::Parameters, texts, spans);
        }
        let path = format!("{path} -> result");
        self.optional([old.result, new.result], &path, spans)
    }
}
