/** Numbers as the commands print them: `1,200`. */
export const numberFormat = new Intl.NumberFormat('en')

/** A number with its English noun: `1 document`, `1,200 documents`. */
export function counted(count: number, noun: string): string {
  return `${numberFormat.format(count)} ${count === 1 ? noun : `${noun}s`}`
}
