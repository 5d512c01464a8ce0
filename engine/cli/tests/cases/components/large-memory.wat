(component (core module (memory 223)))
