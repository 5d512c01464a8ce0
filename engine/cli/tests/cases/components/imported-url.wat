(component (import "url=<https://example.org/c>" (component)))
