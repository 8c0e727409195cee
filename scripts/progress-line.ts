/** Shows how far something is, on one line that is written over; into a file or a pipe each quarter on a line of its own. */
export function progressLine(
  out: NodeJS.WriteStream = process.stderr,
): (step: string, done: number, total: number) => void {
  let shown = ''
  return (step, done, total) => {
    const share = total === 0 ? 1 : done / total
    const percent = Math.floor(out.isTTY ? share * 100 : Math.floor(share * 4) * 25)
    const line = `${step} ${percent} %`
    if (line === shown || (!out.isTTY && percent === 0)) return
    shown = line
    out.write(out.isTTY ? `\r${line.padEnd(40)}${share === 1 ? '\n' : ''}` : `${line}\n`)
  }
}
