import { cpus, loadavg, totalmem } from 'node:os'

/** What a figure was measured on, and when: processors, memory, Node, the day, and how many processes asked for the processors in the last five minutes. */
export function measuredOn(): string {
  const processors = `${cpus().length} × ${cpus()[0]?.model ?? 'processor'}`
  const memory = `${Math.round(totalmem() / 2 ** 30)} GB`
  const load = (loadavg()[1] ?? 0).toFixed(1)
  return `${processors}, ${memory}, Node ${process.versions.node}, ${new Date().toISOString().slice(0, 10)}; load at the end ${load}`
}
