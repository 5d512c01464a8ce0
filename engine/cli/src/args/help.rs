//! The longer texts of `--help`.

pub(super) const EXAMPLES: &str = "\
Examples:
  Write a guest, test it, and send a file through it:
    torvyn-engine new tidy --lang python
    torvyn-engine build tidy --install
    torvyn-engine test tidy
    torvyn-engine run --through tidy --in notes.txt

  Change its code, and see what that changes:
    torvyn-engine dev tidy

  Mask what is personal in a log:
    torvyn-engine run --through redact.wasm --in app.log --out clean.log

  Look into a component:
    torvyn-engine inspect redact.wasm

  Does a component still fit, and does a new version of the WIT break anyone?
    torvyn-engine check redact.wasm --world transform
    torvyn-engine diff wit-released wit

`torvyn-engine run --help` has more.";

pub(super) const NEW: &str = "\
Examples:
  torvyn-engine new tidy --lang rust
  torvyn-engine new guests/keep --lang python --world managed-transform
  torvyn-engine new thermostat --lang rust --wit acme/wit --world acme:sensors/thermostat

The worlds:
  transform            takes white space from the ends of lines, and drops blank lines
  managed-transform    keeps the lines that have a configured text in them, and says how many
  managed-data-source  makes elements of the lines of its configuration
  data-sink            counts elements and bytes, and reports on them at the end

With `--wit` there is code for Rust, Python, JavaScript, and C if `wit-bindgen` is there. Python and \
JavaScript have none for resources.

Exit codes:
  0  done
  2  the command line is wrong, or the folder is there already
  3  the WIT can't be read, or there is no `wit-bindgen` for C
  5  writing failed";

pub(super) const WARM: &str = "\
Example:
  torvyn-engine warm redact.wasm --config @patterns.json --out redact.snapshot
  torvyn-engine run --through redact.wasm --from redact=redact.snapshot --in app.log

Exit codes:
  0  done
  2  the command line is wrong
  3  the component can't be loaded, is called through the component lane, or refuses its configuration
  5  writing failed";

pub(super) const BUILD: &str = "\
What it takes:
  Rust        cargo, and rustup or the target `wasm32-wasip2`
  Python      componentize-py 0.25 or later
  JavaScript  Node.js 20 or later with npm, and componentize-js, which `package.json` names
  C           Zig 0.13 or later, or WASI SDK in `WASI_SDK_PATH`
  Go          Go 1.24 or later

Tools in the folder's `.venv` and `node_modules` are found there. What is missing is said, and where \
to get it.

Exit codes:
  0  done
  2  the command line is wrong
  3  the guest can't be built";

pub(super) const DEV: &str = "\
Examples:
  torvyn-engine dev tidy
  torvyn-engine dev keep --input app.log --config error

Looked at is every file in the folder, but for those in `build`, `target`, `node_modules` and \
`__pycache__`, in folders whose names begin with a dot, and lock files; and the sample. The first error \
ends a run. Ctrl-C ends the command.

Exit codes:
  2    the command line is wrong
  3    there is no guest's folder, or it has too many files to look at
  130  ended by SIGINT (Ctrl-C)
  143  ended by SIGTERM";

pub(super) const COMPLETIONS: &str = "\
Examples:
  torvyn-engine completions bash > ~/.local/share/bash-completion/completions/torvyn-engine
  torvyn-engine completions zsh > ~/.zfunc/_torvyn-engine
  torvyn-engine completions fish > ~/.config/fish/completions/torvyn-engine.fish

Exit codes:
  0  done
  2  the command line is wrong
  5  writing failed";

pub(super) const MAN: &str = "\
Examples:
  torvyn-engine man --out ~/.local/share/man/man1
  torvyn-engine man | man -l -

Exit codes:
  0  done
  2  the command line is wrong
  5  writing failed";

pub(super) const RUN_SHORT: &str = "`--help` has examples, and the exit codes.";

pub(super) const RUN_LONG: &str = "\
Examples:
  Build a guest and send a file through it:
    torvyn-engine run --through guest-examples/redact --in app.log --out clean.log

  Two components in a row, the second one configured:
    torvyn-engine run --through redact.wasm --through json-select.wasm \\
      --config 'json-select={\"fields\":[\"status\",\"path\"]}' < requests.jsonl

  Go on after errors, and keep the elements that failed:
    torvyn-engine run --through json-select.wasm --on-error dead-letter=failed.jsonl < all.jsonl

  Go on after traps, on all cores, and watch:
    torvyn-engine run --through parse.wasm --on-error retry=1,dead-letter=failed.jsonl \\
      --jobs 8 --stats < all.jsonl > parsed.jsonl

  From a component to a component:
    torvyn-engine run --source line-source.wasm --sink summary-sink.wasm \\
      --config 'line-source={\"count\":1000,\"template\":\"tick\"}'

  Go on where a run was killed, and lose nothing of what components know to a trap:
    torvyn-engine run --through word-count.wasm --in app.log --out words.txt \\
      --checkpoint-dir words.kept --on-error skip

  With less memory and time, and a folder to read from:
    torvyn-engine run --through guest.wasm --max-memory-bytes 16MiB --deadline 100ms \\
      --dir ./tables::/tables:ro < in.txt

The stream:
  Elements from the input are numbered from 0, and carry the time at which they were read. A
  component's own elements carry what the component gave them. Before the first element, `init`
  is called with a component's configuration. After the last one, `teardown` is called on every
  component in the order of the stream, and what it hands over goes on to the components after
  it. A sink is told to `complete` before its own `teardown`.

  A component that takes batches gets several elements in one call: as many as are there already,
  within `--max-batch` and `--max-bytes`. Its limits (`--deadline`, `--fuel`) are those of a call.

  After a sink's `pause` the source is told so. The element that was answered counts as taken.
  Since nothing else can make the sink ready, the next one is offered after a short time: 1 ms,
  twice as long after each further `pause` in a row, and 100 ms at most. A source that has
  nothing at the moment is asked again after the same times.

  Ctrl-C (SIGINT) or SIGTERM ends the stream as its end would: what was read in full is
  processed and written. A second one ends the program at once. If nobody reads the output any
  more, as with `| head`, the run ends as if it was done.

Checkpoints:
  With `--checkpoint-dir`, a run that was killed goes on when the same command is given again, and what
  is written in the end is what it would have been. After Ctrl-C the stream has its end all the same,
  and it goes on from before that. Once the run has come to its end, the command has nothing to do: to
  begin anew, remove the folder, or name another one. Elements carry the time at which they were read,
  so a component that makes something of that makes something else the second time.

Exit codes:
  0    done
  1    a component answered with an error, and that ended the run
  2    the command line is wrong
  3    a component can't be built or loaded, or is not what its option asks for
  4    a component ended: it trapped, called what it was denied, or answered `fatal`
  5    reading or writing failed, or the input is not framed as it should be
  130  ended by SIGINT (Ctrl-C)
  143  ended by SIGTERM";

// A command that takes the options of another one has its description last.
pub(super) const REPLAY: &str = "\
Send dead letters through components once more

LETTERS is a file that `run --on-error dead-letter=FILE --dead-letters reasons` has written. Each element is \
what it was, with its number and its time, and the run is one of `run`: what fails again is a dead letter \
again, if `--on-error` says so. The file stays as it is.";

pub(super) const REPLAY_LONG: &str = "\
Examples:
  Keep what fails, with the reasons:
    torvyn-engine run --through parse.wasm --dead-letters reasons \\
      --on-error dead-letter=failed.jsonl --in all.txt --out parsed.jsonl

  Send it through a component that was mended:
    torvyn-engine replay failed.jsonl --through parse-2.wasm --out more.jsonl

  `torvyn-engine run --help` says more of the options, and has the exit codes.";

pub(super) const ON_ERROR: &str = "\
What to do when a component fails on an element

- fail: end the run; what was processed before is written
- skip: say so, count the element and go on with the next one
- dead-letter=FILE: as `skip`, and write the element to FILE as it was in the input, behind what
  FILE holds

That is for components that answer with an error. If a component ends (it traps, uses up what it \
may use, or answers `fatal`), so does the run, and the element in flight is a dead letter. With \
`retry=N,` before one of the above, the component is started anew instead, without what it had \
remembered. The element is tried N times more, and then treated as one that was answered with an \
error: `retry=2,skip`.

With NAME= before it, as for `--config`, it is for one component: `redact=retry=0,skip`. What is \
said without a name is for all others.

An element that failed leaves nothing in the output, also if a component made several out of it \
and only one of those failed. What a sink has taken stays taken. A source's own error always ends \
the run.
";

pub(super) const INSPECT: &str = "\
Examples:
  torvyn-engine inspect redact.wasm
  torvyn-engine inspect guest-examples/redact --json

Exit codes:
  0  done
  2  the command line is wrong
  3  the component can't be built or loaded";

pub(super) const CACHE: &str = "\
Examples:
  torvyn-engine cache ls
  torvyn-engine cache verify --json
  torvyn-engine cache clear --dir /var/cache/torvyn

A component is listed by the first digits of its file's SHA-256 (as `sha256sum` shows it), and of \
what stands for the compiler, its settings and the machine.

Exit codes:
  0  done
  1  `verify` has found a file that can't be used
  2  the command line is wrong, or the folder can't be used as a cache
  5  reading or removing failed";

pub(super) const CHECK: &str = "\
Examples:
  Against a world of `torvyn:streaming`:
    torvyn-engine check redact.wasm --world managed-transform

  Against a world of your own, with a report for CI:
    torvyn-engine check thermostat.wasm --wit wit --world acme:sensors/thermostat --junit check.xml

Exit codes:
  0  the component fits
  1  it does not
  2  that can't be told: the command line is wrong, or something can't be read";

pub(super) const DIFF: &str = "\
Examples:
  What has changed since the release, and is the new version honest about it?
    torvyn-engine diff released/wit wit

  No guest that runs today may be refused by the next host:
    torvyn-engine diff released/wit wit --require old-guests

  May a component take the place of another one?
    torvyn-engine diff old.wasm new.wasm

Exit codes:
  0  what is required holds
  1  it does not
  2  that can't be told: the command line is wrong, or something can't be read";

pub(super) const TEST: &str = "\
Examples:
  A component of `torvyn:streaming`, with recorded cases:
    torvyn-engine test redact.wasm --golden golden --deterministic

  Record what comes out now, and read the difference before it is kept:
    UPDATE_GOLDEN=1 torvyn-engine test redact.wasm --golden golden

  A component with a world of its own, with a report for CI:
    torvyn-engine test thermostat.wasm --wit wit --golden golden --junit test.xml

Exit codes:
  0  the component does what it promises
  1  it does not
  2  that can't be told: the command line is wrong, or something can't be read";

pub(super) const GOLDEN: &str = "\
The folder with golden cases; of a guest's folder, it is `golden` in it, if that is there

A case is two files. `name.in` has elements, one a line; `name.out` has what comes out, one line for \
each output, and `error: ..` for each error. To a source, `name.in` is its configuration; for others \
that is `name.config`, if there is one. For a world of one's own, `name.in.json` has calls and what \
the host answers, and `name.out.json` the results:

  {\"imports\": {\"acme:sensors/calibration@1.0.0#offset\": 0.5},
   \"calls\": [{\"process\": [{\"sensor\": \"t1\"}]}, {\"summarize\": []}]}

With UPDATE_GOLDEN=1 in the environment, what comes out is written down in place of being compared.
";

pub(super) const ENGINE_CONFIG: &str = "\
Read the engine's settings from this file, TOML or JSON; options go before it

A file whose name ends in `.json` is JSON. Its keys are the options' names with `_` for `-`. The \
parts of a pool, of a strategy and of what is granted are in tables of their own:

  max_memory_bytes = \"64MiB\"
  deadline = \"250ms\"

  [strategy.cranelift]
  opt_level = \"speed_and_size\"

  [allocation.pooling]
  instances = 10

  [wasi]
  env = { LANG = \"en\" }
  inherit_env = [\"HOME\"]
  wall_clock = true
  dirs = [{ host = \"/srv/data\", guest = \"/data\", access = \"read_only\" }]
";

pub(super) const DIR: &str = "\
Grant a folder

HOST is its path here. GUEST is the path that components know it by, HOST if it is not given. With \
`:ro` nothing in it can be changed.
";
