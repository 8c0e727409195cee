import { relative, resolve, sep } from 'node:path'
import { type FSWatcher, watch } from 'chokidar'
import { isPassing } from '#lib/files/leftovers.ts'

/** What the commands write into the folder of an archive, or read only to compare: no reason to read it anew. */
const written = ['documents', 'ledger', 'findings.json', 'versions', '.parts', '.lock', '.replacing']
/** Milliseconds in which a file has not grown before it counts as written, and between two looks at it. */
const settled = { stabilityThreshold: 120, pollInterval: 40 }
/** Milliseconds that files which change together are waited for. */
const together = 60

/**
 * Calls `read` whenever sources or records of an archive have changed: once for what changes together, and never while
 * an earlier call is at work. What `read` rejects with is for `tell`; the next change is followed all the same.
 *
 * @param sources files and folders beside those of the archive
 * @returns the watcher, to be closed; once it is ready, no change is missed
 */
export async function followChanges(
  content: string,
  sources: readonly string[],
  read: () => Promise<void>,
  tell: (error: unknown) => void,
): Promise<FSWatcher> {
  const isWritten = (path: string) => {
    const [first = ''] = relative(content, resolve(path)).split(sep)
    return written.includes(first) || path.split(sep).some(isPassing)
  }
  return follow([content, ...sources.map((source) => resolve(source))], isWritten, read, tell)
}

/** Calls `bundle` whenever the code of the site has changed; as `followChanges` does. */
export function followCode(bundle: () => Promise<void>, tell: (error: unknown) => void): Promise<FSWatcher> {
  return follow(['app', 'lib'], () => false, bundle, tell)
}

async function follow(
  paths: readonly string[],
  isIgnored: (path: string) => boolean,
  read: () => Promise<void>,
  tell: (error: unknown) => void,
): Promise<FSWatcher> {
  const watcher = watch([...paths], { ignored: isIgnored, ignoreInitial: true, awaitWriteFinish: settled })
  let isWanted = false
  let isReading = false
  const readWhileWanted = async () => {
    isReading = true
    while (isWanted) {
      await new Promise((done) => setTimeout(done, together))
      isWanted = false
      await read().catch(tell)
    }
    isReading = false
  }
  watcher.on('all', () => {
    isWanted = true
    if (!isReading) void readWhileWanted()
  })
  watcher.on('error', tell)
  await new Promise<void>((ready) => watcher.once('ready', ready))
  return watcher
}
