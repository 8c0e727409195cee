import { repairWindows1252 } from '#lib/ingest/read/characters/decode.ts'

/** Code pages, by their numbers, as the WHATWG encoding standard names them. */
const pages = new Map<number, string>([
  [10_000, 'macintosh'],
  [10_007, 'x-mac-cyrillic'],
  [866, 'ibm866'],
  [874, 'windows-874'],
  [932, 'shift_jis'],
  [936, 'gbk'],
  [949, 'euc-kr'],
  [950, 'big5'],
  [20_866, 'koi8-r'],
  [28_591, 'iso-8859-1'],
  [28_592, 'iso-8859-2'],
  [28_595, 'iso-8859-5'],
  [65_001, 'utf-8'],
  ...[1250, 1251, 1252, 1253, 1254, 1255, 1256, 1257, 1258].map((page): [number, string] => [page, `windows-${page}`]),
])

/** Code pages of the character sets of fonts (`\fcharset`). 0 is that of the file (`\ansicpg`), as programs of other languages than English write it. */
const ofCharsets = new Map<number, number>([
  [77, 10_000],
  [128, 932],
  [129, 949],
  [134, 936],
  [136, 950],
  [161, 1253],
  [162, 1254],
  [163, 1258],
  [177, 1255],
  [178, 1256],
  [186, 1257],
  [204, 1251],
  [222, 874],
  [238, 1250],
])

/** The code page of a font's character set; undefined for the default one and those of symbols. */
export function codePageOf(charset: number): number | undefined {
  return ofCharsets.get(charset)
}

/** The text of bytes in a code page; undefined where they have other signs than ASCII and the page is not known. */
export function decodeBytes(bytes: readonly number[], page: number): string | undefined {
  if (bytes.every((byte) => byte < 0x80)) return bytes.map((byte) => String.fromCharCode(byte)).join('')
  const name = pages.get(page)
  return name === undefined ? undefined : repairWindows1252(new TextDecoder(name).decode(new Uint8Array(bytes)), name)
}
