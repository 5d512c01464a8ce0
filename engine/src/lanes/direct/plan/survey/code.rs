//! What the code of a module does to what can't be read from outside.

use std::collections::BTreeSet;

use wasmtime_environ::wasmparser::{
    ConstExpr, ElementItems, ElementSectionReader, FunctionBody, Operator, Result, TableInit,
    TableSectionReader,
};
use wasmtime_environ::{FuncIndex, TableIndex};

/// What the code of a module does, and which functions it makes values of.
#[derive(Default)]
pub(super) struct Code {
    /// The tables that it changes.
    pub(super) tables: BTreeSet<TableIndex>,
    /// The functions that may be in a table.
    pub(super) functions: BTreeSet<FuncIndex>,
    data: Segments,
    elements: Segments,
}

/// Segments that are dropped, and those that are read.
#[derive(Default)]
struct Segments {
    dropped: BTreeSet<u32>,
    read: BTreeSet<u32>,
}

impl Segments {
    /// Whether there is one of which code can see whether it was dropped.
    fn any_lost(&self) -> bool {
        !self.dropped.is_disjoint(&self.read)
    }
}

impl Code {
    /// Nobody can ask whether a segment was dropped, and an instance that is restored has it again.
    pub(super) fn expect_no_lost_segments(&self) -> std::result::Result<(), String> {
        match (self.data.any_lost(), self.elements.any_lost()) {
            (true, _) => Err("its code drops a data segment that it reads".to_owned()),
            (_, true) => Err("its code drops an element segment that it reads".to_owned()),
            _ => Ok(()),
        }
    }

    pub(super) fn body(&mut self, body: &FunctionBody<'_>) -> Result<()> {
        let mut operators = body.get_operators_reader()?;
        while !operators.eof() {
            self.operator(&operators.read()?);
        }
        Ok(())
    }

    pub(super) fn expression(&mut self, expression: &ConstExpr<'_>) -> Result<()> {
        for operator in expression.get_operators_reader() {
            self.operator(&operator?);
        }
        Ok(())
    }

    pub(super) fn tables(&mut self, tables: TableSectionReader<'_>) -> Result<()> {
        for table in tables {
            if let TableInit::Expr(expression) = table?.init {
                self.expression(&expression)?;
            }
        }
        Ok(())
    }

    pub(super) fn elements(&mut self, elements: ElementSectionReader<'_>) -> Result<()> {
        for element in elements {
            match element?.items {
                ElementItems::Functions(functions) => {
                    for function in functions {
                        self.functions.insert(FuncIndex::from_u32(function?));
                    }
                }
                ElementItems::Expressions(_, expressions) => {
                    for expression in expressions {
                        self.expression(&expression?)?;
                    }
                }
            }
        }
        Ok(())
    }

    fn operator(&mut self, operator: &Operator<'_>) {
        match *operator {
            Operator::TableSet { table }
            | Operator::TableGrow { table }
            | Operator::TableFill { table }
            | Operator::TableCopy {
                dst_table: table, ..
            } => {
                self.tables.insert(TableIndex::from_u32(table));
            }
            Operator::TableInit { table, elem_index } => {
                self.tables.insert(TableIndex::from_u32(table));
                self.elements.read.insert(elem_index);
            }
            Operator::ElemDrop { elem_index } => {
                self.elements.dropped.insert(elem_index);
            }
            Operator::MemoryInit { data_index, .. } => {
                self.data.read.insert(data_index);
            }
            Operator::DataDrop { data_index } => {
                self.data.dropped.insert(data_index);
            }
            Operator::RefFunc { function_index } => {
                self.functions.insert(FuncIndex::from_u32(function_index));
            }
            _ => {}
        }
    }
}
