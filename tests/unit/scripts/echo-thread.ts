import { workInThread } from '#scripts/in-thread.ts'

/** A thread that says what it was given, twice. */
await workInThread(async (given: string, { onProgress, warn }) => {
  if (given === 'fail') throw new Error('could not be done')
  if (given === 'end') process.exit(3)
  onProgress('Echo', 1, 2)
  warn(`heard ${given}`)
  return [given, given]
})
