import { readdirSync, readFileSync } from 'node:fs'

/**
 * Memory of a process and of all that it started, in bytes: what each has for itself, and its share of what several have
 * (Pss of Linux's /proc). Undefined on other systems.
 */
export function memoryOfTree(process: number): number | undefined {
  const own = memoryOf(process)
  if (own === undefined) return undefined
  return childrenOf(process).reduce((sum, child) => sum + (memoryOfTree(child) ?? 0), own)
}

/**
 * Seconds of processor of a process and of all that it started, those that have ended included (Linux's /proc). Undefined on other
 * systems.
 */
export function processorOfTree(process: number): number | undefined {
  const own = processorOf(process)
  if (own === undefined) return undefined
  return childrenOf(process).reduce((sum, child) => sum + (processorOfTree(child) ?? 0), own)
}

/** Clock ticks in a second, of all that Linux tells programs. */
const ticks = 100

function processorOf(process: number): number | undefined {
  try {
    // Behind the name, which may have spaces: state, then ten fields, then times of its own and of children that have ended.
    const fields = readFileSync(`/proc/${process}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
    return fields.slice(11, 15).reduce((sum, field) => sum + Number(field), 0) / ticks
  } catch {
    // It has ended, or there is no /proc.
    return undefined
  }
}

function memoryOf(process: number): number | undefined {
  try {
    const kilobytes = /^Pss:\s+(\d+) kB/m.exec(readFileSync(`/proc/${process}/smaps_rollup`, 'utf8'))?.[1]
    return kilobytes === undefined ? undefined : Number(kilobytes) * 1024
  } catch {
    // It has ended, or there is no /proc.
    return undefined
  }
}

function childrenOf(process: number): number[] {
  try {
    const threads = readdirSync(`/proc/${process}/task`)
    const lists = threads.map((thread) => readFileSync(`/proc/${process}/task/${thread}/children`, 'utf8'))
    return lists.flatMap((list) => list.split(' ').filter(Boolean).map(Number))
  } catch {
    return []
  }
}
