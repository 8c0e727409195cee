/** Endings that surnames take in the cases of Russian and Kazakh. Each that fits is tried. */
const russian = 'ского скому ским ской скую ском ого ому ыми ими ый ой ым ую ом ов ам ах а у е ы и ю я'.split(' ')
const kazakh =
  'ның нің дың дің тың тің ға ге қа ке на не ны ні ды ді ты ті да де та те нда нде дан ден тан тен нан нен мен бен пен'.split(
    ' ',
  )
/** What the nominative may have in the place of an ending; of others, nothing. */
const nominativeEndings: Readonly<Record<string, readonly string[]>> = {
  ского: ['ский'],
  скому: ['ский'],
  ским: ['ский'],
  ском: ['ский'],
  ской: ['ская'],
  скую: ['ская'],
  ой: ['а', ''],
  ую: ['ая'],
  у: ['а', ''],
  е: ['а', ''],
  ы: ['а', ''],
  ю: ['й', 'я', ''],
  я: ['й', ''],
  ым: ['', 'ый'],
  ом: ['', 'ой'],
}
const shortestStem = 3

/**
 * The nominative forms that a folded name may have, as it is in a sentence: of a Cyrillic one, itself and those without
 * an ending; of any other, the one without a possessive 's.
 */
export function nominativeForms(name: string): string[] {
  if (!/\p{Script=Cyrillic}/u.test(name)) return [name.replace(/'s?$/u, '')]
  const forms = [name]
  for (const ending of [...russian, ...kazakh]) {
    if (!name.endsWith(ending)) continue
    const stem = name.slice(0, -ending.length)
    if (stem.length < shortestStem) continue
    for (const instead of nominativeEndings[ending] ?? ['']) forms.push(stem + instead)
  }
  return [...new Set(forms)]
}
