const days = /^(\d{4})-(\d\d)-(\d\d)\/(\d{4})-(\d\d)-(\d\d)$/

/**
 * What a document's address and file name begin with: its date (EDTF) as far as it is known, `undated` where the year
 * is not. Days from one to another have both, of the second what differs: `2024-04-25--27`, `2024-04-29--05-02`,
 * `2023-12-30--2024-01-02`.
 */
export function datePrefix(date: string | undefined): string {
  const [, year, month, day, lastYear, lastMonth, lastDay] = days.exec(date ?? '') ?? []
  const first = `${year}-${month}-${day}`
  if (year === undefined) return knownPart(date)
  if (lastYear !== year) return `${first}--${lastYear}-${lastMonth}-${lastDay}`
  return lastMonth === month ? `${first}--${lastDay}` : `${first}--${lastMonth}-${lastDay}`
}

function knownPart(date: string | undefined): string {
  return /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d\d)?)?/.exec(date ?? '')?.[0] ?? 'undated'
}
