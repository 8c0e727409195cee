import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { readdir, readFile } from 'node:fs/promises'

export interface ProcessFigures {
  seconds: number
  /** Of the process and all that it started, threads included. */
  processorSeconds: number
  /** Peak of the memory of all of them together, looked at each half second; each shared page counts for each. */
  peakMegabytes: number
}

/** Half seconds: short enough for a peak, long enough to cost nothing. */
const interval = 500
/** Clock ticks a second, in which Linux counts processor time. */
const ticksPerSecond = 100
const pageBytes = 4096

/** Watches a process with all that it starts until it ends, by Linux's `/proc`. Rejects where it ends with an error. */
export async function watchProcesses(child: ChildProcess): Promise<ProcessFigures> {
  const begun = performance.now()
  let peak = 0
  const ticks = new Map<number, number>()
  const look = async () => {
    const all = await descendants(child.pid ?? 0)
    for (const one of all) ticks.set(one.pid, Math.max(one.ticks, ticks.get(one.pid) ?? 0))
    peak = Math.max(
      peak,
      all.reduce((sum, { pages }) => sum + pages * pageBytes, 0),
    )
  }
  const timer = setInterval(() => void look(), interval)
  const [code] = await once(child, 'exit')
  clearInterval(timer)
  if (code !== 0 && code !== 2) throw new Error(`the process ended with ${code}`)
  const processorSeconds = [...ticks.values()].reduce((sum, one) => sum + one, 0) / ticksPerSecond
  return {
    seconds: (performance.now() - begun) / 1000,
    processorSeconds,
    peakMegabytes: Math.round(peak / 2 ** 20),
  }
}

interface RunningProcess {
  pid: number
  parent: number
  ticks: number
  pages: number
}

async function descendants(root: number): Promise<RunningProcess[]> {
  const names = (await readdir('/proc')).filter((name) => /^\d+$/.test(name))
  const all = (await Promise.all(names.map(readProcess))).flat()
  const own = new Set([root])
  // A child has a later number than its parent, but for a wrap-around: twice is enough.
  for (let round = 0; round < 2; round += 1) for (const { pid, parent } of all) if (own.has(parent)) own.add(pid)
  return all.filter(({ pid }) => own.has(pid))
}

async function readProcess(name: string): Promise<RunningProcess[]> {
  try {
    const text = await readFile(`/proc/${name}/stat`, 'utf8')
    // The command stands in brackets and may hold anything.
    const fields = text
      .slice(text.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number)
    const [parent = 0, user = 0, system = 0, pages = 0] = [fields[1], fields[11], fields[12], fields[21]]
    return [{ pid: Number(name), parent, ticks: user + system, pages }]
  } catch {
    // It has ended meanwhile.
    return []
  }
}
