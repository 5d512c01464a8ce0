;; WASI's first version for a guest in Go. What is written to standard error reaches the host. All else has
;; a fixed answer: Go's run-time system asks for the time and for random numbers while it allocates what
;; the host asks for, and then no host can be called.
;;
;; - A clock begins at 1 s and goes on by 1 us each time it is read. A timer is due at once, and sets the
;;   clock to its time.
;; - Random numbers are those of xorshift64, from the same seed.
;; - There are no arguments, no environment, no files and no sockets.
(module
  (import "wasi:cli/stderr@0.2.6" "get-stderr" (func $get_stderr (result i32)))
  (import "wasi:io/streams@0.2.6" "[method]output-stream.blocking-write-and-flush"
    (func $write (param i32 i32 i32 i32)))
  (import "env" "memory" (memory 0))

  (global $now (mut i64) (i64.const 1000000000))
  (global $seed (mut i64) (i64.const 88172645463325252))
  ;; The handle of standard error, or -1 before it is known.
  (global $stderr (mut i32) (i32.const -1))
  ;; Where the host writes what became of a write. Go's linker leaves the addresses from 4096 to 12288
  ;; to the arguments of another system, and nothing is there with this one.
  (global $answer i32 (i32.const 8192))

  (func (export "sched_yield") (result i32) (i32.const 0))
  (func (export "proc_exit") (param i32) unreachable)

  (func $nothing (param $count i32) (param $bytes i32) (result i32)
    (i32.store (local.get $count) (i32.const 0))
    (i32.store (local.get $bytes) (i32.const 0))
    (i32.const 0))
  (export "args_sizes_get" (func $nothing))
  (export "environ_sizes_get" (func $nothing))
  (func (export "args_get") (param i32 i32) (result i32) (i32.const 0))
  (func (export "environ_get") (param i32 i32) (result i32) (i32.const 0))

  (func (export "clock_time_get") (param i32 i64) (param $time i32) (result i32)
    (global.set $now (i64.add (global.get $now) (i64.const 1000)))
    (i64.store (local.get $time) (global.get $now))
    (i32.const 0))

  (func (export "random_get") (param $at i32) (param $count i32) (result i32)
    (loop $more
      (if (local.get $count) (then
        (global.set $seed (i64.xor (global.get $seed) (i64.shl (global.get $seed) (i64.const 13))))
        (global.set $seed (i64.xor (global.get $seed) (i64.shr_u (global.get $seed) (i64.const 7))))
        (global.set $seed (i64.xor (global.get $seed) (i64.shl (global.get $seed) (i64.const 17))))
        (i64.store8 (local.get $at) (global.get $seed))
        (local.set $at (i32.add (local.get $at) (i32.const 1)))
        (local.set $count (i32.sub (local.get $count) (i32.const 1)))
        (br $more))))
    (i32.const 0))

  ;; Writes to standard error, as much in one call as WASI allows.
  (func $to_stderr (param $at i32) (param $length i32)
    (local $part i32)
    (if (i32.eq (global.get $stderr) (i32.const -1)) (then
      (global.set $stderr (call $get_stderr))))
    (loop $more
      (if (local.get $length) (then
        (local.set $part (local.get $length))
        (if (i32.gt_u (local.get $part) (i32.const 4096)) (then
          (local.set $part (i32.const 4096))))
        (call $write (global.get $stderr) (local.get $at) (local.get $part) (global.get $answer))
        (local.set $at (i32.add (local.get $at) (local.get $part)))
        (local.set $length (i32.sub (local.get $length) (local.get $part)))
        (br $more)))))

  ;; What goes to other files than standard error is forgotten: there are none.
  (func (export "fd_write")
    (param $file i32) (param $vectors i32) (param $count i32) (param $written i32) (result i32)
    (local $sum i32) (local $length i32)
    (loop $more
      (if (local.get $count) (then
        (local.set $length (i32.load offset=4 (local.get $vectors)))
        (if (i32.eq (local.get $file) (i32.const 2)) (then
          (call $to_stderr (i32.load (local.get $vectors)) (local.get $length))))
        (local.set $sum (i32.add (local.get $sum) (local.get $length)))
        (local.set $vectors (i32.add (local.get $vectors) (i32.const 8)))
        (local.set $count (i32.sub (local.get $count) (i32.const 1)))
        (br $more))))
    (i32.store (local.get $written) (local.get $sum))
    (i32.const 0))

  ;; Every timer is due, and then it is as late as it says.
  (func (export "poll_oneoff")
    (param $in i32) (param $event i32) (param $count i32) (param $events i32) (result i32)
    (local $due i64)
    (i32.store (local.get $events) (local.get $count))
    (loop $more
      (if (local.get $count) (then
        (if (i32.eqz (i32.load8_u offset=8 (local.get $in))) (then
          (local.set $due (i64.load offset=24 (local.get $in)))
          ;; Without the flag, it counts from now.
          (if (i32.eqz (i32.and (i32.load16_u offset=40 (local.get $in)) (i32.const 1))) (then
            (local.set $due (i64.add (local.get $due) (global.get $now)))))
          (if (i64.gt_u (local.get $due) (global.get $now)) (then
            (global.set $now (local.get $due))))))
        (i64.store (local.get $event) (i64.load (local.get $in)))
        (i64.store offset=8 (local.get $event) (i64.const 0))
        (i32.store8 offset=10 (local.get $event) (i32.load8_u offset=8 (local.get $in)))
        (i64.store offset=16 (local.get $event) (i64.const 0))
        (i64.store offset=24 (local.get $event) (i64.const 0))
        (local.set $event (i32.add (local.get $event) (i32.const 32)))
        (local.set $in (i32.add (local.get $in) (i32.const 48)))
        (local.set $count (i32.sub (local.get $count) (i32.const 1)))
        (br $more))))
    (i32.const 0))

  ;; The standard streams are devices, and there is nothing to read from them.
  (func (export "fd_fdstat_get") (param $file i32) (param $at i32) (result i32)
    (if (i32.gt_u (local.get $file) (i32.const 2)) (then (return (i32.const 8))))
    (i64.store (local.get $at) (i64.const 2))
    (i64.store offset=8 (local.get $at) (i64.const -1))
    (i64.store offset=16 (local.get $at) (i64.const -1))
    (i32.const 0))
  (func (export "fd_fdstat_set_flags") (param i32 i32) (result i32) (i32.const 0))
  (func (export "fd_read") (param i32 i32 i32) (param $read i32) (result i32)
    (i32.store (local.get $read) (i32.const 0))
    (i32.const 0))

  ;; 8 stands for a file that is not open.
  (func (export "fd_close") (param i32) (result i32) (i32.const 8))
  (func (export "fd_filestat_set_size") (param i32 i64) (result i32) (i32.const 8))
  (func (export "fd_pread") (param i32 i32 i32 i64 i32) (result i32) (i32.const 8))
  (func (export "fd_pwrite") (param i32 i32 i32 i64 i32) (result i32) (i32.const 8))
  (func (export "fd_readdir") (param i32 i32 i32 i64 i32) (result i32) (i32.const 8))
  (func (export "fd_seek") (param i32 i64 i32 i32) (result i32) (i32.const 8))
  (func (export "fd_fdstat_set_rights") (param i32 i64 i64) (result i32) (i32.const 8))
  (func (export "fd_filestat_get") (param i32 i32) (result i32) (i32.const 8))
  (func (export "fd_sync") (param i32) (result i32) (i32.const 8))
  (func (export "fd_prestat_get") (param i32 i32) (result i32) (i32.const 8))
  (func (export "fd_prestat_dir_name") (param i32 i32 i32) (result i32) (i32.const 8))
  (func (export "path_create_directory") (param i32 i32 i32) (result i32) (i32.const 8))
  (func (export "path_filestat_get") (param i32 i32 i32 i32 i32) (result i32) (i32.const 8))
  (func (export "path_filestat_set_times") (param i32 i32 i32 i32 i64 i64 i32) (result i32) (i32.const 8))
  (func (export "path_link") (param i32 i32 i32 i32 i32 i32 i32) (result i32) (i32.const 8))
  (func (export "path_readlink") (param i32 i32 i32 i32 i32 i32) (result i32) (i32.const 8))
  (func (export "path_remove_directory") (param i32 i32 i32) (result i32) (i32.const 8))
  (func (export "path_rename") (param i32 i32 i32 i32 i32 i32) (result i32) (i32.const 8))
  (func (export "path_symlink") (param i32 i32 i32 i32 i32) (result i32) (i32.const 8))
  (func (export "path_unlink_file") (param i32 i32 i32) (result i32) (i32.const 8))
  (func (export "path_open") (param i32 i32 i32 i32 i32 i64 i64 i32 i32) (result i32) (i32.const 8))
  (func (export "sock_accept") (param i32 i32 i32) (result i32) (i32.const 8))
  (func (export "sock_shutdown") (param i32 i32) (result i32) (i32.const 8))
)
