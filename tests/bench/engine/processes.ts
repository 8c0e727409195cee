import { readdirSync, readFileSync } from 'node:fs'

/** Clock ticks a second, in which Linux counts processor time. */
const ticksPerSecond = 100

/** What some processes have used so far, by Linux's `/proc`; zeros on other systems. */
export interface Used {
  /** Seconds of processor. */
  processor: number
  /** Memory that is theirs alone, pages of files left out, in MB. */
  memory: number
}

/** What processes have used, those that they started included. */
export function usedBy(processes: readonly number[]): Used {
  const all = withChildren(processes)
  return {
    processor: all.reduce((sum, one) => sum + processorSeconds(one), 0),
    memory: all.reduce((sum, one) => sum + ownMemory(one), 0),
  }
}

function withChildren(processes: readonly number[]): number[] {
  const parents = new Map<number, number[]>()
  for (const name of filesOf('/proc')) {
    if (!/^\d+$/u.test(name)) continue
    const parent = Number(statOf(Number(name))[1])
    if (parent > 0) parents.set(parent, [...(parents.get(parent) ?? []), Number(name)])
  }
  const below = (one: number): number[] => [one, ...(parents.get(one) ?? []).flatMap(below)]
  return [...new Set(processes.flatMap(below))]
}

function processorSeconds(one: number): number {
  // Of children that have ended too (`proc(5)`: utime, stime, cutime, cstime).
  return statOf(one)
    .slice(11, 15)
    .reduce((sum, ticks) => sum + Number(ticks) / ticksPerSecond, 0)
}

function ownMemory(one: number): number {
  const kilobytes = /^RssAnon:\s+(\d+) kB/mu.exec(readText(`/proc/${one}/status`))?.[1]
  return Number(kilobytes ?? 0) / 1024
}

/** The fields of `/proc/N/stat` behind the command, which stands in brackets and may hold anything. */
function statOf(one: number): string[] {
  const text = readText(`/proc/${one}/stat`)
  return text.slice(text.lastIndexOf(')') + 2).split(' ')
}

function filesOf(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    // It has ended meanwhile.
    return ''
  }
}

/** The most memory that some processes have at one time while something runs, in MB, looked at each second; and their processor time in it. */
export async function watching<T>(
  processes: readonly number[],
  run: () => Promise<T>,
): Promise<{ value: T; seconds: number; processor: number; memory: number }> {
  const before = usedBy(processes)
  let memory = before.memory
  const timer = setInterval(() => {
    memory = Math.max(memory, usedBy(processes).memory)
  }, 1000)
  const begun = performance.now()
  try {
    const value = await run()
    const after = usedBy(processes)
    return {
      value,
      seconds: (performance.now() - begun) / 1000,
      processor: after.processor - before.processor,
      memory: Math.max(memory, after.memory),
    }
  } finally {
    clearInterval(timer)
  }
}
