import slugify from '@sindresorhus/slugify'

/** Kazakh letters that the transliteration library lacks, as Kazakhstan's passports write them. */
const kazakh: [string, string][] = [
  ['ә', 'a'],
  ['ғ', 'g'],
  ['қ', 'k'],
  ['ң', 'n'],
  ['ө', 'o'],
  ['ұ', 'u'],
  ['ү', 'u'],
  ['һ', 'h'],
  ['і', 'i'],
]
const customReplacements = [...kazakh, ...kazakh.map(([from, to]): [string, string] => [from.toUpperCase(), to])]

/**
 * A title as a part of an address: ASCII, lower case, words joined by `-`, Cyrillic transliterated, at most
 * `maximum` characters and cut at the end of a word where there is one. `untitled` where nothing can be written so.
 */
export function slug(title: string, maximum = 80): string {
  const whole = slugify(title.normalize('NFKC'), { decamelize: false, customReplacements })
  if (whole.length <= maximum) return whole === '' ? 'untitled' : whole
  const cut = whole.lastIndexOf('-', maximum)
  return whole.slice(0, cut > 0 ? cut : maximum)
}
