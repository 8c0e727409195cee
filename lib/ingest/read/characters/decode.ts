import type { FindingPart } from '#lib/domain/finding.ts'
import { findingPart } from '#lib/ingest/finding-message.ts'
import { SourceError } from '#lib/ingest/read/source-error.ts'
import { isPlausiblyWestern } from './western-letters.ts'

export interface DecodedText {
  /** Name of the encoding in the WHATWG standard, which is the IANA name in small letters. */
  encoding: string
  text: string
  /** How it was known, where the encoding is not UTF-8 or the source says another than it has. */
  known?: FindingPart
}

/**
 * Bytes to characters. A byte order mark decides; else zero bytes that only UTF-16 explains; else valid UTF-8; else the
 * encoding that the source declares for itself (`declared`, a label of the WHATWG standard), unless the letters are plainly
 * those of Russian in another; else statistics, where they leave one answer alone (Windows-1251, KOI8-R, CP866 and ISO 8859-5
 * for Russian, Windows-1252 for the languages of the West).
 * Throws `SourceError` that names the file: with the offset of the first byte that is no UTF-8, where nothing decides, and
 * with that of a zero, where the bytes are no text.
 */
export function decode(file: string, bytes: Uint8Array, declared?: string): DecodedText {
  const marked = byteOrderMark(bytes)
  if (marked)
    return {
      ...fully(file, bytes, marked),
      ...(marked === 'utf-8' ? {} : { known: findingPart('known.byteOrderMark') }),
    }
  if (bytes.includes(0)) return withZeros(file, bytes)
  const text = tryDecode(bytes, 'utf-8')
  const label = declared === undefined ? undefined : encodingOf(declared)
  if (text !== undefined) {
    const contrary = label && label !== 'utf-8' && /[^\p{ASCII}]/u.test(text)
    return {
      encoding: 'utf-8',
      text,
      ...(contrary ? { known: findingPart('known.contrary', { declared: String(declared) }) } : {}),
    }
  }
  if (label && label !== 'utf-8') {
    const better = betterCyrillic(bytes, label)
    if (better) return { ...better, known: findingPart('known.better', { declared: String(declared) }) }
    return { ...fully(file, bytes, label), known: findingPart('known.declared') }
  }
  return byStatistics(file, bytes)
}

function byteOrderMark(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 'utf-8' : undefined
}

function encodingOf(label: string): string | undefined {
  try {
    return new TextDecoder(label).encoding
  } catch {
    return undefined
  }
}

function tryDecode(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    const text = new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes)
    return repairWindows1252(text, encoding)
  } catch {
    return undefined
  }
}

function fully(file: string, bytes: Uint8Array, encoding: string): DecodedText {
  const text = tryDecode(bytes, encoding)
  if (text === undefined) throw notDecodable(file, bytes, encoding)
  const zero = text.indexOf('\0')
  if (zero !== -1) throw new SourceError(`${file}: found a zero character at ${zero}; expected a text, not binary data`)
  return { encoding, text }
}

/**
 * Text without a mark in UTF-16 has zeros at bytes of one parity only, nearly all its characters in two alphabets (by
 * their high bytes), and none that no one writes.
 */
function withZeros(file: string, bytes: Uint8Array): DecodedText {
  const zeros = [0, 0]
  for (const [index, byte] of bytes.entries()) if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1
  const [even = 0, odd = 0] = zeros
  if (Math.min(even, odd) === 0 && bytes.length % 2 === 0 && hasTwoAlphabets(bytes, odd > 0 ? 1 : 0)) {
    const encoding = odd > 0 ? 'utf-16le' : 'utf-16be'
    const text = tryDecode(bytes, encoding)
    if (text !== undefined && !/[\p{Cn}\p{Co}]|(?!\s)\p{Cc}/u.test(text)) {
      return { encoding, text, known: findingPart('known.zeros') }
    }
  }
  throw new SourceError(`${file}: found a zero byte at offset ${bytes.indexOf(0)}; expected a text, not binary data`)
}

function hasTwoAlphabets(bytes: Uint8Array, parity: 0 | 1): boolean {
  const counts = new Map<number, number>()
  for (let index = parity; index < bytes.length; index += 2) {
    const high = bytes[index] ?? 0
    counts.set(high, (counts.get(high) ?? 0) + 1)
  }
  const zeros = counts.get(0) ?? 0
  counts.delete(0)
  return zeros + Math.max(0, ...counts.values()) >= (bytes.length / 2) * 0.9
}

/** The share of plausible words from which on a decoding is sure, where that of the next one is not above `unlikely`. */
const sure = 0.95
const unlikely = 0.7
/** Characters of valid UTF-8 for each fault, above which bytes are UTF-8 with faults: in other encodings few come by accident. */
const accidents = 4

function byStatistics(file: string, bytes: Uint8Array): DecodedText {
  if (isFaultyUtf8(bytes)) throw notDecodable(file, bytes, 'utf-8')
  const candidates = [...cyrillicEncodings, 'windows-1252' as const]
    .map((encoding) => {
      const text = repairWindows1252(new TextDecoder(encoding).decode(bytes), encoding)
      return { encoding, text, plausible: plausibility(text, encoding === 'windows-1252') }
    })
    .sort((a, b) => b.plausible - a.plausible)
  const [best, second] = candidates
  if (!best || !second || best.plausible < sure) throw notDecodable(file, bytes, 'utf-8')
  // Quotation marks and dashes are at the same bytes in the Windows encodings: then either is right.
  if (second.plausible > unlikely && second.text !== best.text) throw notDecodable(file, bytes, 'utf-8')
  const percent = Math.floor(best.plausible * 100)
  return {
    encoding: best.encoding,
    text: best.text,
    known: findingPart('known.statistics', { percent: String(percent) }),
  }
}

/** Whether bytes are UTF-8 but for a few: more than four characters beyond ASCII are whole for each that is not. */
export function isFaultyUtf8(bytes: Uint8Array): boolean {
  const lenient = new TextDecoder('utf-8').decode(bytes)
  const wrong = lenient.split('\uFFFD').length - 1
  const right = lenient.match(/[^\p{ASCII}\uFFFD]/gu)?.length ?? 0
  return right > wrong * accidents
}

/** The share of the words with letters beyond ASCII that a person could have written, from 0 to 1. */
function plausibility(text: string, western: boolean): number {
  if (/[\u0080-\u009F\u2500-\u25FF]/u.test(text)) return 0
  let words = 0
  let good = 0
  for (const [word] of text.matchAll(/[\p{L}\p{M}]+/gu)) {
    if (/^\p{ASCII}+$/u.test(word)) continue
    words += 1
    const cased = /^(?:\p{Lu}?\p{Ll}*|\p{Lu}+)$/u.test(word)
    if (cased && (western ? !/[^\p{ASCII}]{3}/u.test(word) : /^\p{Script=Cyrillic}+$/u.test(word))) good += 1
  }
  if (words === 0) return 1
  const isOfLanguage = western ? isPlausiblyWestern(text) : isLikeRussian(text)
  return (good / words) * (isOfLanguage ? 1 : 0.5)
}

/**
 * The ten commonest letters of Russian make up some three fifths of a running text; in KOI8-R read as Windows-1251, or
 * the other way round, other letters are in their places, and they come to about a third.
 */
function isLikeRussian(text: string): boolean {
  const letters = text.match(/\p{Script=Cyrillic}/gu)?.length ?? 0
  const common = text.match(/[оеаинтсрвл]/giu)?.length ?? 0
  return letters < 8 || common / letters > 0.48
}

/** Encodings of Russian whose letters are letters, though other ones, in each of the others. */
const cyrillicEncodings = ['windows-1251', 'koi8-r', 'ibm866', 'iso-8859-5'] as const
/** A text with fewer characters beyond ASCII says too little. */
const fewestLetters = 40
/** `commonShare` of a text that is no Russian is at most this, and that of Russian is more than the second. */
const unlikeRussian = 0.4
const likeRussian = 0.5

/** Russian in another encoding than the one that is declared: its letters say so, and those that it declares do not. */
function betterCyrillic(bytes: Uint8Array, label: string): DecodedText | undefined {
  const declared = tryDecode(bytes, label)
  if (declared === undefined || declared.includes('\0') || commonShare(declared) > unlikeRussian) return undefined
  if (label === 'windows-1252' && !isAccented(declared) && !isOfSigns(declared)) return undefined
  const known: readonly string[] = cyrillicEncodings
  if (label !== 'windows-1252' && !known.includes(label)) return undefined
  const [best] = cyrillicEncodings
    .map((encoding) => ({ encoding, text: new TextDecoder(encoding).decode(bytes) }))
    .map((one) => ({ ...one, share: commonShare(one.text) }))
    .sort((a, b) => b.share - a.share)
  return best && best.share > likeRussian ? { encoding: best.encoding, text: best.text } : undefined
}

/** The share of the ten commonest letters of Russian among the characters beyond ASCII, from 0 to 1; 1 where these are few. */
function commonShare(text: string): number {
  const letters = text.match(/[^\p{ASCII}]/gu)?.length ?? 0
  return letters < fewestLetters ? 1 : (text.match(/[оеаинтсрвл]/gu)?.length ?? 0) / letters
}

/** Whether a text has words of nothing but accented letters, as no language does. */
function isAccented(text: string): boolean {
  const accented = text.match(/(?<!\p{L})[À-ÿ]{3,}(?!\p{L})/gu)?.length ?? 0
  return accented > (text.match(/[À-ÿ]/gu)?.length ?? 0) / 12
}

/** Whether most of what is beyond ASCII is in runs with characters that no word has: "¢ á¥«¥", CP866 read as Latin-1. */
function isOfSigns(text: string): boolean {
  const runs = text.match(/[^\p{ASCII}]{3,}/gu)?.filter((run) => /[¡-ª¬®¯]/u.test(run)) ?? []
  return runs.join('').length * 2 > (text.match(/[^\p{ASCII}]/gu)?.length ?? 0)
}

function notDecodable(file: string, bytes: Uint8Array, encoding: string): SourceError {
  const at = encoding === 'utf-8' ? firstInvalidUtf8(bytes) : undefined
  const place = at === undefined ? '' : ` at offset ${at} (byte 0x${(bytes[at] ?? 0).toString(16)})`
  return new SourceError(
    `${file}: not valid ${encoding.toUpperCase()}${place}, and its encoding is not certain; save the file as UTF-8`,
  )
}

/** Offset of the first byte that belongs to no valid UTF-8 sequence. */
function firstInvalidUtf8(bytes: Uint8Array): number | undefined {
  const lenient = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  let position = 0
  let offset = 0
  for (const match of lenient.matchAll(/\uFFFD/g)) {
    offset += Buffer.byteLength(lenient.slice(position, match.index), 'utf8')
    const genuine = bytes[offset] === 0xef && bytes[offset + 1] === 0xbf && bytes[offset + 2] === 0xbd
    if (!genuine) return offset
    offset += 3
    position = match.index + 1
  }
  return undefined
}

const windows1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ'

/**
 * Decoded text with the quotation marks and other characters of Windows-1252 where that is its encoding: Node 20 decodes it as
 * Latin-1, in which they are control characters. Text in any other encoding as it is.
 */
export function repairWindows1252(text: string, encoding: string): string {
  return encoding === 'windows-1252' ? text.replace(/[\u0080-\u009F]/g, windows1252Character) : text
}

/** The character that Windows-1252 has in the place of a C1 control (U+0080 to U+009F). */
export function windows1252Character(control: string): string {
  return windows1252.charAt(control.charCodeAt(0) - 0x80)
}
