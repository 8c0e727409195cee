const romanValues = new Map([
  ['I', 1],
  ['V', 5],
  ['X', 10],
  ['L', 50],
  ['C', 100],
  ['D', 500],
  ['M', 1000],
])
const roman = /^M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/

/** The value of a Roman numeral, 1 to 3999, all capitals or all small letters and in its one right form; else undefined. */
export function romanToNumber(text: string): number | undefined {
  const capitals = text === text.toLowerCase() ? text.toUpperCase() : text
  if (text === '' || !roman.test(capitals)) return undefined
  const values = [...capitals].map((letter) => romanValues.get(letter) ?? 0)
  return values.reduce((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0)
}

const units =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'
const ordinalWords = new Map(units.split(' ').map((word, index) => [word, index + 1]))
const tensWords = new Map(tens.split(' ').map((word, index) => [word, (index + 2) * 10]))
const tensOrdinals = new Map([...tensWords].map(([word, value]) => [word.replace(/y$/, 'ieth'), value]))

const englishSuffix = /^(\d+)(st|nd|rd|th)$/
/** 33-й, 33-я, 33-го (Russian); 33-ші, 6-шы (Kazakh). */
const cyrillicSuffix =
  /^(\d+)-?(?:й|ый|ий|ой|я|ая|ья|е|ое|ье|ю|ую|го|ого|его|му|ому|м|ым|ом|х|ых|ші|шы|інші|ыншы|нші|ншы)$/u

function rightEnglishSuffix(value: number): string {
  const teens = value % 100
  if (teens >= 11 && teens <= 13) return 'th'
  return ['th', 'st', 'nd', 'rd'][value % 10] ?? 'th'
}

function wordOrdinal(text: string): number | undefined {
  const single = ordinalWords.get(text) ?? tensOrdinals.get(text)
  if (single !== undefined) return single
  const [ten = '', unit = '', ...more] = text.split(/[-\s]/)
  const high = tensWords.get(ten)
  const low = ordinalWords.get(unit)
  return high !== undefined && low !== undefined && low < 10 && more.length === 0 ? high + low : undefined
}

/**
 * The number of an ordinal: `33rd`, `thirty-third` (up to ninety-ninth), `XXXIII` (capitals), `33-й`, `33-я`, `33-ші`;
 * undefined for anything else, a bare figure included.
 */
export function ordinalToNumber(text: string): number | undefined {
  const written = text.trim()
  if (/^[IVXLCDM]+$/.test(written)) return romanToNumber(written)
  const small = written
    .normalize('NFKC')
    .replace(/[\u2010-\u2015]/g, '-')
    .toLowerCase()
  const english = englishSuffix.exec(small)
  if (english) {
    const value = Number(english[1])
    return english[2] === rightEnglishSuffix(value) ? value : undefined
  }
  const cyrillic = cyrillicSuffix.exec(small)
  return cyrillic ? Number(cyrillic[1]) : wordOrdinal(small)
}
