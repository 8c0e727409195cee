/**
 * Endings that names take in the cases of Russian, and what the nominative may have in the place of each: of surnames
 * like nouns (Верелл, Сидорова), like adjectives (Донской, Белый, Горький, Лесничий), and of given names (Игорь, Андрей,
 * Мария, Илья). Each that fits is tried.
 */
const russian: Readonly<Record<string, readonly string[]>> = {
  ого: ['ой', 'ый', 'ий', ''],
  ому: ['ой', 'ый', 'ий', ''],
  его: ['ий', 'ей'],
  ему: ['ий', 'ей'],
  ым: ['', 'ый', 'ой'],
  им: ['', 'ий', 'ой'],
  ом: ['', 'ой', 'ый', 'ий'],
  ем: ['й', 'ь', '', 'ий'],
  ыми: [''],
  ими: [''],
  ой: ['а', 'ая', ''],
  ей: ['я', 'а', 'ь', 'яя'],
  ую: ['ая'],
  юю: ['яя'],
  ый: [''],
  ов: [''],
  ам: [''],
  ах: [''],
  а: [''],
  у: ['а', ''],
  е: ['а', 'я', 'й', 'ь', ''],
  ы: ['а', ''],
  и: ['я', 'а', 'й', 'ь'],
  ю: ['й', 'я', 'ь', ''],
  я: ['й', 'ь', ''],
  ью: ['ь'],
}
/** Endings that names take in the cases of Kazakh; the nominative has none. */
const kazakh =
  'ның нің дың дің тың тің ға ге қа ке на не ны ні ды ді ты ті да де та те нда нде дан ден тан тен нан нен мен бен пен'.split(
    ' ',
  )
const endings: readonly (readonly [ending: string, instead: readonly string[]])[] = [
  ...Object.entries(russian),
  ...kazakh.map((ending) => [ending, ['']] as const),
]
const shortestStem = 3

/**
 * The nominative forms that a folded name may have, as it is in a sentence: of a Cyrillic one, itself and those without
 * an ending; of any other, the one without a possessive 's.
 */
export function nominativeForms(name: string): string[] {
  if (!/\p{Script=Cyrillic}/u.test(name)) return [name.replace(/'s?$/u, '')]
  const forms = [name]
  for (const [ending, instead] of endings) {
    if (!name.endsWith(ending)) continue
    const stem = name.slice(0, -ending.length)
    if (stem.length < shortestStem) continue
    forms.push(...instead.map((nominative) => stem + nominative))
    if (beforeFleeting.has(ending)) forms.push(...withFleetingVowel(stem))
  }
  return [...new Set(forms)]
}

/** Endings before which the nominative may have a vowel that these cases lose. */
const beforeFleeting: ReadonlySet<string> = new Set('а у е ы ом ем я ю'.split(' '))

/** "Павел" of "Павла", "Лев" of "Льва", "Орёл" of "Орла", "Воробей" of "Воробья". */
function withFleetingVowel(stem: string): string[] {
  if (stem.endsWith('ь')) return [`${stem.slice(0, -1)}ей`]
  const [, first, last] = /^(.*[бвгджзклмнпрстфхцчшщ])ь?([бвгджзклмнпрстфхцчшщ])$/u.exec(stem) ?? []
  return first === undefined || last === undefined ? [] : [`${first}е${last}`, `${first}о${last}`]
}
