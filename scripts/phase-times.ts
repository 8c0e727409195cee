/** A part of the work, and how long it took, in milliseconds. */
export type PhaseTime = [phase: string, taken: number]

/** Measures what the parts of a command take. */
export interface PhaseTimes {
  /** Does a part of the work, and remembers how long it took. */
  time<Made>(phase: string, work: () => Made | Promise<Made>): Promise<Made>
  /** Takes over what another measured, such as a thread. */
  add(times: readonly PhaseTime[]): void
  /** The parts in the order in which they began. */
  times(): PhaseTime[]
  /** A line for each part in the order in which they began: its seconds, and what it is. */
  lines(): string[]
}

/** Parts of a command that are measured; those of one name are added up. */
export function phaseTimes(now: () => number = () => performance.now()): PhaseTimes {
  const phases = new Map<string, number>()
  return {
    async time(phase, work) {
      const begun = now()
      phases.set(phase, phases.get(phase) ?? 0)
      try {
        return await work()
      } finally {
        phases.set(phase, (phases.get(phase) ?? 0) + now() - begun)
      }
    },
    add(times) {
      for (const [phase, taken] of times) phases.set(phase, (phases.get(phase) ?? 0) + taken)
    },
    times: () => [...phases],
    lines: () => [...phases].map(([phase, taken]) => `${(taken / 1000).toFixed(1).padStart(7)} s  ${phase}`),
  }
}
