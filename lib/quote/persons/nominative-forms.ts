/** Endings that surnames take in Russian and Kazakh, the longest first. */
const russian = 'ского скому ским ской скую ском ого ому ыми ими ый ой ым ую ом ов ам ах а у е ы и ю я'.split(' ')
const kazakh =
  'ның нің дың дің тың тің ға ге қа ке на не ны ні ды ді ты ті да де та те нда нде дан ден тан тен нан нен мен бен пен'.split(
    ' ',
  )
/** What is in the nominative in an ending's place. */
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

/** The forms that a Cyrillic name, as it is in a sentence, may have by itself, itself among them. Folded. */
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
