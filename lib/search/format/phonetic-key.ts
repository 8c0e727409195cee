/** Latin letters for Cyrillic ones, Kazakh among them, as names are mostly written. */
const latin = new Map(
  Object.entries({
    а: 'a',
    ә: 'a',
    б: 'b',
    в: 'v',
    г: 'g',
    ғ: 'g',
    ґ: 'g',
    д: 'd',
    е: 'e',
    є: 'e',
    ж: 'j',
    з: 'z',
    и: 'i',
    і: 'i',
    ї: 'i',
    й: 'y',
    к: 'k',
    қ: 'k',
    л: 'l',
    м: 'm',
    н: 'n',
    ң: 'n',
    о: 'o',
    ө: 'o',
    п: 'p',
    р: 'r',
    с: 's',
    т: 't',
    у: 'u',
    ұ: 'u',
    ү: 'u',
    ў: 'u',
    ф: 'f',
    х: 'h',
    һ: 'h',
    ц: 'ts',
    ч: 'ch',
    ш: 'sh',
    щ: 'sh',
    ъ: '',
    ы: 'y',
    ь: '',
    э: 'e',
    ю: 'yu',
    я: 'ya',
  }),
)

/**
 * A folded word in Latin letters without marks, what is written in several ways brought to one: `токаев`, `тоқаев`,
 * `tokayev` and `tokaev` all give `tokaev`; `зеленский` and `zelenskyy` give `zelenski`.
 */
export function romanise(token: string): string {
  return (
    [...token]
      .map((letter) => latin.get(letter) ?? letter)
      .join('')
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .replace(/d?zh|dj/g, 'j')
      .replace(/kh/g, 'h')
      .replace(/gh/g, 'g')
      .replace(/tch/g, 'ch')
      .replace(/shch|sch/g, 'sh')
      .replace(/tz/g, 'ts')
      .replace(/ph/g, 'f')
      .replace(/x/g, 'ks')
      .replace(/ck|q|c(?![eiyh])/g, 'k')
      .replace(/w/g, 'v')
      .replace(/(?:iy|yy|y|i)$/, 'i')
      .replace(/(\p{L})\1+/gu, '$1')
      // After the letters that are written twice, or Mayan would be Mann.
      .replace(/(?<=[aeiou])y|y(?=[aeiou])/g, '')
  )
}

/** The consonants of a spelling, with a mark for each run of vowels, one mark at the end left out. */
export function phoneticKeyOf(token: string): string {
  return romanise(token)
    .replace(/[aeiouy]+/g, '-')
    .replace(/-$/, '')
}

/**
 * The same with one letter for h and k: what Kazakh writes with қ, and in Latin letters with q, is either in Russian and
 * English (Қазақстан, Казахстан, Kazakhstan). Names are looked up by it; `isSameName` says whether two are one.
 */
export function nameKeyOf(token: string): string {
  return phoneticKeyOf(token).replaceAll('h', 'k')
}
