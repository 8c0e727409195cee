import { workerData } from 'node:worker_threads'
import { register } from 'tsx/esm/api'

// A thread does not read TypeScript by itself, as the process does that starts it (scripts/in-thread.ts).
register()
await import(workerData.module)
