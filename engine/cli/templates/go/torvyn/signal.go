package torvyn

// Signal is what a consumer tells its producer of its own state.
type Signal uint8

const (
	// SignalReady says that the consumer takes elements.
	SignalReady Signal = iota
	// SignalPause says that it can't keep up.
	SignalPause
)
