/** Measures what the parts of a command take. */
export interface PhaseTimes {
  /** Does a part of the work, and remembers how long it took. */
  time<Made>(phase: string, work: () => Made | Promise<Made>): Promise<Made>
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
    lines: () => [...phases].map(([phase, taken]) => `${(taken / 1000).toFixed(1).padStart(7)} s  ${phase}`),
  }
}
