/** A table in Markdown. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n')
}

/** A share, 0 to 1, as a percentage. */
export function percent(share: number): string {
  return (share * 100).toFixed(1)
}

/** Bytes in KB. */
export function kilobytes(bytes: number): string {
  return String(Math.round(bytes / 1024))
}
