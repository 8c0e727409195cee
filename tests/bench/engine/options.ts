/** What is measured, and with how much. */
export interface BenchOptions {
  steps: readonly string[]
  /** Real statements. */
  documents: number
  /** Numbers of recombined ones. */
  recombined: readonly number[]
  /** Known paragraphs of each seed. */
  queries: number
  /** How long some clients ask. */
  seconds: number
  nodes: number
  heap: number
  port: number
  /** Whether FlexSearch's adapter is measured with pairs of neighbours, too, which takes twice as long. */
  context: boolean
  /** Where the rows and the report are written. */
  results: string
  /** A folder for what is made meanwhile. */
  work: string
}
