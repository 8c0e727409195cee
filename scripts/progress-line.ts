/**
 * Shows how far something is, on one line that is written over, with about how long it still takes; into a file or a pipe
 * each quarter on a line of its own. `count` says what the share is of: "1,200 of 10,000".
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

/** Seconds after which the pace is known well enough to say how long the rest takes. */
const leastSeconds = 3

/** "about 40 s left", by the pace so far; nothing in the first seconds, or where it is next to nothing. */
export function timeLeft(seconds: number, share: number): string {
  if (seconds < leastSeconds || share <= 0) return ''
  const left = (seconds / share) * (1 - share)
  if (left < 1) return ''
  if (left < 90) return `about ${left < 10 ? Math.ceil(left) : Math.ceil(left / 5) * 5} s left`
  return `about ${Math.ceil(left / 60)} min left`
}
