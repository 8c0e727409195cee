import { fileURLToPath } from 'node:url'
import type { CodePattern } from './written-patterns.ts'

/*
 * A process of its own, so that nothing is loaded before it listens: loads the modules that it is given, and prints each
 * regular expression that is made by `RegExp`, with the place in the code that made it, as JSON.
 */

const root = fileURLToPath(new URL('../../', import.meta.url))
const native = globalThis.RegExp
const made = new Map<string, CodePattern>()
const frame = native(`${root.replaceAll('.', '\\.')}((?:lib|app|scripts)/[^:]+:\\d+)`, 'g')

const listening: typeof RegExp = new Proxy(native, {
  construct: (target, given: ConstructorParameters<typeof RegExp>) => record(new target(...given)),
  apply: (target, _self, given: Parameters<typeof RegExp>) => record(target(...given)),
})

function record(pattern: RegExp): RegExp {
  const depth = Error.stackTraceLimit
  Error.stackTraceLimit = 30
  const places = [...(new Error('where from').stack ?? '').matchAll(frame)].map(([, place = '']) => place)
  Error.stackTraceLimit = depth
  const [place] = places
  const { source, flags } = pattern
  // Who asked a function to make it says more than that function does.
  const asked = places.find((one) => one.split(':')[0] !== place?.split(':')[0])
  if (place !== undefined)
    made.set(`${place} /${source}/${flags}`, { place: asked ? `${place} for ${asked}` : place, source, flags })
  return pattern
}

globalThis.RegExp = listening
for (const file of process.argv.slice(2)) await import(new URL(file, new URL('../../', import.meta.url)).href)
process.stdout.write(JSON.stringify([...made.values()]))
