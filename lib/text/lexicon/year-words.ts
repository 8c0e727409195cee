const units = 'one two three four five six seven eight nine'.split(' ')
const teens = 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ')
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')

const belowHundred = new Map<string, number>([
  ...units.map((word, index): [string, number] => [word, index + 1]),
  ...teens.map((word, index): [string, number] => [word, index + 10]),
  ...tens.flatMap((ten, index): [string, number][] => [
    [ten, (index + 2) * 10],
    ...units.map((unit, more): [string, number] => [`${ten} ${unit}`, (index + 2) * 10 + more + 1]),
  ]),
])

const number = `(?:${tens.join('|')})(?:[- ](?:${units.join('|')}))?|${[...teens, ...units].join('|')}`

/** An English year in words, as a source of a pattern: `two thousand and nineteen`, `nineteen ninety-eight`. */
export const yearInWords = [
  `(?:one|two) thousand(?:,? (?:${units.join('|')}) hundred)?(?: and)?(?: (?:${number}))?`,
  `(?:${[...teens.slice(1), 'twenty'].join('|')})(?: hundred(?: and)?)?[- ](?:${number})`,
].join('|')

/** The value of such a year; undefined for other words. */
export function yearFromWords(written: string): number | undefined {
  const words = written
    .toLowerCase()
    .replace(/[-,\s]+/g, ' ')
    .replace(/ and /g, ' ')
  const [, thousand, hundred = '', rest] = /^(one|two) thousand(?: (\w+) hundred)?(?: (.+))?$/.exec(words) ?? []
  if (thousand) {
    const more = rest ? belowHundred.get(rest) : 0
    return more === undefined
      ? undefined
      : (units.indexOf(thousand) + 1) * 1000 + (units.indexOf(hundred) + 1) * 100 + more
  }
  const [, century = '', year = ''] = /^(\w+)(?: hundred)? (.+)$/.exec(words) ?? []
  const [first, last] = [belowHundred.get(century), belowHundred.get(year)]
  // "nineteen five" is no year.
  return first === undefined || last === undefined || (last < 10 && !/hundred/.test(words))
    ? undefined
    : first * 100 + last
}
