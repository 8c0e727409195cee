/**
 * Gives a function that shows how far something is: in a terminal on one line that is written over, with about how long
 * it still takes; in a file or a pipe each quarter on a line of its own. It takes the name of the step, how much is
 * done, how much there is, and words on the whole, such as "1,200 sources".
 *
 * @param now the time in milliseconds
 */
export function progressLine(
  out: NodeJS.WriteStream = process.stderr,
  now: () => number = () => performance.now(),
): (step: string, done: number, total: number, count?: string) => void {
  let shown = ''
  let current = ''
  let begun = 0
  return (step, done, total, count) => {
    if (step !== current) {
      current = step
      begun = now()
    }
    const share = total === 0 ? 1 : done / total
    const percent = Math.floor(out.isTTY ? share * 100 : Math.floor(share * 4) * 25)
    const left = share < 1 ? timeLeft((now() - begun) / 1000, share) : ''
    const line = `${step} ${percent} %`
    const whole = [line, ...(count ? [count] : []), ...(left ? [left] : [])].join(', ')
    if ((out.isTTY ? whole : line) === shown || (!out.isTTY && percent === 0)) return
    shown = out.isTTY ? whole : line
    out.write(out.isTTY ? `\r${whole.padEnd(60)}${share === 1 ? '\n' : ''}` : `${whole}\n`)
  }
}

/** Seconds of work from which on the time that is left is estimated. */
const leastSeconds = 3

/**
 * "about 40 s left", by the pace so far: `share` (0 to 1) was done in `seconds`. Empty in the first seconds, and where
 * less than one is left.
 */
export function timeLeft(seconds: number, share: number): string {
  if (seconds < leastSeconds || share <= 0) return ''
  const left = (seconds / share) * (1 - share)
  if (left < 1) return ''
  if (left < 90) return `about ${left < 10 ? Math.ceil(left) : Math.ceil(left / 5) * 5} s left`
  return `about ${Math.ceil(left / 60)} min left`
}
