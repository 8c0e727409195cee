const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
/** The date of RFC 5322, 3.3: "Tue, 14 May 2019 23:30:00 +0200". */
const written = /^(?:[A-Za-z]{3}\s*,)?\s*(\d{1,2})\s+([A-Za-z]{3})[a-z]*\s+(\d{4})(?=\s|$)/

/** The day in the header of an e-mail, as the sender's clock had it (EDTF); undefined where it is none of the calendar. */
export function sentDay(header: string): string | undefined {
  const [, day = '', name = '', year = ''] = written.exec(header.trim()) ?? []
  const month = months.indexOf(name.toLowerCase()) + 1
  if (month === 0) return undefined
  const edtf = `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`
  const date = new Date(`${edtf}T00:00:00Z`)
  return Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== edtf ? undefined : edtf
}
