import { repairWindows1252 } from './decode.ts'

/** A line of a text whose characters were once decoded in a wrong encoding. */
export interface GarbledLine {
  /** 1-based. */
  line: number
  /** Words of it as they are. */
  found: string
  /** The same words repaired; absent where not every character can be restored. */
  repaired?: string
}

export interface RepairedMojibake {
  text: string
  garbled: GarbledLine[]
}

/** Encodings in which UTF-8 is most often read by mistake. */
const misreadEncodings = ['windows-1252', 'windows-1251', 'koi8-r', 'ibm866'] as const

type MisreadEncoding = (typeof misreadEncodings)[number]

/** The byte of each character beyond ASCII in an encoding of one byte a character. */
function bytesOf(encoding: MisreadEncoding): Map<string, number> {
  const table = new Map<string, number>()
  for (let byte = 0x80; byte < 0x100; byte += 1) {
    // A byte that the encoding leaves empty comes as the control character of its number, or as Windows-1252 has it.
    table.set(repairWindows1252(String.fromCharCode(byte), 'windows-1252'), byte)
    table.set(String.fromCharCode(byte), byte)
  }
  if (encoding === 'windows-1252') return table
  const own = new Map<string, number>()
  const empty = encoding === 'windows-1251' ? ['\u0098', '˜'] : []
  for (const sign of empty) own.set(sign, 0x98)
  for (let byte = 0x80; byte < 0x100; byte += 1) own.set(new TextDecoder(encoding).decode(Uint8Array.of(byte)), byte)
  return own
}

const tables = new Map(misreadEncodings.map((encoding) => [encoding, bytesOf(encoding)] as const))
const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** Characters that texts are written with; others are what chance makes of bytes. */
const written = new RegExp(
  '^[' +
    '\\u00A0-\\u017F\\u0192\\u01A0\\u01A1\\u01AF\\u01B0\\u0218-\\u021B\\u02C6\\u02DC\\u0300-\\u0304\\u0306\\u0308' +
    '\\u0384-\\u03CE\\u0401-\\u045F\\u0490-\\u04FF\\u05D0-\\u05EA\\u060C\\u061B\\u061F\\u0621-\\u064A\\u0660-\\u0669' +
    '\\u1E00-\\u1EF9\\u2010-\\u2026\\u2030\\u2032\\u2033\\u2039\\u203A\\u20AC\\u20B8\\u20BD\\u2116\\u2122\\u2212\\uFEFF' +
    '\\u3001\\u3002\\u300A-\\u300D\\u3041-\\u3096\\u30A1-\\u30FC\\u4E00-\\u9FFF\\uAC00-\\uD7A3\\uFF01\\uFF0C\\uFF1A\\uFF1F' +
    '\\u{1F300}-\\u{1FAFF}]+$',
  'u',
)
const closing = /[«»’”“›…—–\u00A0•]/
const eastAsian = /^[\u3041-\u30FC\u4E00-\u9FFF\uAC00-\uD7A3]+$/u

interface Redecoded {
  text: string
  /** No text has these characters by chance, wherever they are. */
  sure: boolean
}

/** What a run of characters beyond ASCII was before it was decoded wrongly (once, twice or three times), or nothing. */
function redecode(run: string, before: string, after: string, depth = 0): Redecoded | undefined {
  if (depth === 3) return undefined
  for (const encoding of misreadEncodings) {
    const bytes = encoded(run, encoding)
    const text = bytes === undefined ? undefined : decoded(bytes)
    if (text === undefined || text === run) continue
    const deeper = redecode(text, before, after, depth + 1)
    if (deeper) return { ...deeper, sure: true }
    if (!written.test(text) || isChance(run, text, encoding)) continue
    return { text, sure: isSure(run, text, before, after) }
  }
  return undefined
}

function encoded(run: string, encoding: MisreadEncoding): Uint8Array | undefined {
  const table = tables.get(encoding)
  const bytes: number[] = []
  for (const sign of run) {
    const byte = table?.get(sign)
    if (byte === undefined) return undefined
    bytes.push(byte)
  }
  return Uint8Array.from(bytes)
}

function decoded(bytes: Uint8Array): string | undefined {
  try {
    return strict.decode(bytes)
  } catch {
    return undefined
  }
}

/** A small letter with an accent, a no-break space and a closing mark are, as bytes, a Chinese character. */
function isChance(run: string, text: string, encoding: MisreadEncoding): boolean {
  if (eastAsian.test(text)) return encoding !== 'windows-1252' || [...text].length < 2 || run.includes('\u00A0')
  // Characters such as £, § and ° come before no letter.
  if (/[\u00A2-\u00A9\u00AC-\u00B6\u00B8-\u00BA\u00BC-\u00BE]\p{L}/u.test(text)) return true
  const scripts = [/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u, /\p{Script=Greek}/u].filter((one) => one.test(text))
  return scripts.length > 1
}

function isSure(run: string, text: string, before: string, after: string): boolean {
  const signs = [...text].length
  if (signs > 1) return true
  // Three characters for one: no word has them in a row.
  if (run.length > 2) return true
  const inWord = /[a-zà-ÿ]/.test(before) || (/[a-z]/i.test(after) && !/[A-Z]/.test(before))
  return closing.test(run.charAt(1)) ? /[a-z]/.test(before) : inWord || !/\p{L}/u.test(run.charAt(1))
}

/** What is left of a wrongly decoded text whose characters can't all be restored. */
const traces = [
  new RegExp(
    [
      'â€',
      String.raw`(?<![A-ZÀ-Þ])Ã[\u0080-\u00BF€‚ƒ„…†‡ˆ‰Š‹Œ‘’“”•–—˜™š›œ]`,
      String.raw`(?:[ÐÑ][\u0080-\u00BF€-™]){2}`,
    ].join('|'),
    'u',
  ),
  /вЂ|(?:[РС][\u0090\u00A0-\u00BFЂ-Џђ-џ‘-”‚„…†‡•–—€‰‹›™]){3}/u,
]

/** Letters of Russian read as those of Western Europe: words of accented letters only, which no language has. */
const accentedWord = /(?<![\p{L}])[À-ÖØ-öø-ÿ¸¨]{3,}(?![\p{L}])/gu

/**
 * Finds the lines whose characters were decoded wrongly before the text reached us (`â€™` for ’, `Ã©` for é, `РџС` for П,
 * also when it happened up to three times) and repairs those of which every character can be restored; the others stay as
 * they are. Nothing is repaired in a text that has no line which could not be so by chance.
 */
export function repairMojibake(text: string): RepairedMojibake {
  if (!/[^\p{ASCII}]{2}/u.test(text)) return { text, garbled: [] }
  // Lines, and between them the line ends, which stay as they are.
  const parts = text.split(/(\r\n?|\n)/)
  const lines = parts.filter((_, index) => index % 2 === 0)
  const runs = /[^\p{ASCII}]{2,}/gu
  const readings = lines.map((line) =>
    [...line.matchAll(runs)].flatMap((match) => {
      const end = match.index + match[0].length
      const reading = redecode(match[0], line.charAt(match.index - 1), line.charAt(end))
      return reading ? [{ ...reading, start: match.index, end }] : []
    }),
  )
  const sure = readings.some((some) => some.some((one) => one.sure))
  const garbled: GarbledLine[] = []
  const repaired = lines.map((line, index) => {
    const found = sure ? (readings[index] ?? []) : []
    let position = 0
    let mended = ''
    for (const { start, end, text: words } of found) {
      mended += line.slice(position, start) + words
      position = end
    }
    mended += line.slice(position)
    const whole = found.length > 0 ? mended : (asRussian(line) ?? line)
    const trace = traces.map((one) => one.exec(whole)).find((one) => one !== null)
    if (trace) {
      const at = traces.map((one) => one.exec(line)?.index).find((one) => one !== undefined) ?? 0
      garbled.push({ line: index + 1, found: excerpt(line, at) })
      return line
    }
    if (whole === line) return line
    const at = firstDifference(line, whole)
    garbled.push({ line: index + 1, found: excerpt(line, at), repaired: excerpt(whole, at) })
    return whole
  })
  const joined = repaired.map((line, index) => line + (parts[2 * index + 1] ?? ''))
  return { text: garbled.length === 0 ? text : joined.join(''), garbled }
}

/** A line in Windows-1251 or KOI8-R that was read as Windows-1252, where nearly all its words say so. */
function asRussian(line: string): string | undefined {
  const accented = [...line.matchAll(accentedWord)]
  const words = line.match(/\p{L}{3,}/gu)?.length ?? 0
  if (accented.length < 2 || accented.length < words * 0.6) return undefined
  for (const encoding of ['windows-1251', 'koi8-r'] as const) {
    const whole = [...line].map((sign) => {
      const byte = tables.get('windows-1252')?.get(sign)
      return byte === undefined ? sign : new TextDecoder(encoding).decode(Uint8Array.of(byte))
    })
    const text = whole.join('')
    const letters = text.match(/\p{L}/gu) ?? []
    const common = text.match(/[оеаинтсрвл]/gu) ?? []
    if (common.length > letters.length * 0.45) return text
  }
  return undefined
}

function firstDifference(a: string, b: string): number {
  let at = 0
  while (at < a.length && a[at] === b[at]) at += 1
  return at
}

/** In UTF-16 units. */
const excerptLength = 40

/** Some words around a place, from the beginning of a word on. */
function excerpt(line: string, at: number): string {
  const start = line.lastIndexOf(' ', Math.max(0, at - 1)) + 1
  const words = line.slice(start, start + excerptLength)
  return start + excerptLength < line.length ? `${words}…` : words
}
