/** Languages that write the decimals of a number behind a full stop, and group its thousands by commas. */
const withDecimalPoint = new Set(['en', 'zh', 'ja', 'ko', 'th', 'he'])

function numeric(text: string): number | undefined {
  const value = Number(text)
  return Number.isFinite(value) && text.length <= 18 ? value : undefined
}

/**
 * The value of a number in digits as a language writes it: `1,500` is 1500 in English; `1 500` is 1500 and `1,5` is 1.5
 * in Russian. Undefined where the same signs could mean another value: `1,500` in Russian, `1.500` in English (decimals,
 * or thousands grouped as elsewhere), `1,5` in English (a slip, or decimals), and for what is no one number (`1.2.3`).
 */
export function plainNumber(written: string, language: string): number | undefined {
  const plain = written.replace(/[\s'’]/g, '')
  if (/^\d+$/.test(plain)) return numeric(plain)
  // Two groups and more can only be thousands; a sign of another kind behind them is that of decimals.
  const many = /^([1-9]\d{0,2}(?:,\d{3}){2,})(?:\.(\d+))?$|^([1-9]\d{0,2}(?:\.\d{3}){2,})(?:,(\d+))?$/.exec(plain)
  if (many) return numeric(`${(many[1] ?? many[3] ?? '').replace(/[.,]/g, '')}.${many[2] ?? many[4] ?? '0'}`)
  const mixed = /^([1-9]\d{0,2}),(\d{3})\.(\d+)$|^([1-9]\d{0,2})\.(\d{3}),(\d+)$/.exec(plain)
  if (mixed) return numeric(`${mixed[1] ?? mixed[4]}${mixed[2] ?? mixed[5]}.${mixed[3] ?? mixed[6]}`)
  const one = /^(\d+)([.,])(\d+)$/.exec(plain)
  if (!one) return undefined
  const [, whole = '', sign = '', rest = ''] = one
  const couldGroup = rest.length === 3 && /^[1-9]\d{0,2}$/.test(whole)
  if (couldGroup) return sign === ',' && withDecimalPoint.has(language) ? numeric(whole + rest) : undefined
  // Where decimals are behind a comma, a full stop is used as well; not the other way round.
  return sign === ',' && withDecimalPoint.has(language) ? undefined : numeric(`${whole}.${rest}`)
}

/** The value of a number in digits whose one sign is that of decimals, whatever the language: `2.656` before "billion". */
export function decimalNumber(written: string): number | undefined {
  return /^\d+[.,]\d+$/.test(written) ? numeric(written.replace(',', '.')) : undefined
}
