import './api/schemas-without-code.ts'
import './ui/tokens/styles.ts'

// Only once schemas can do without code may anything be loaded that makes one, in whatever files the build
// puts them: see schemas-without-code.ts.
void import('./start.tsx')
