import { plainLetters } from '#lib/text/plain-letters.ts'

const replacements = new Map(Object.entries({ ә: 'а', ғ: 'г', қ: 'к', ң: 'н', ө: 'о', ұ: 'у', ү: 'у', һ: 'х', і: 'и' }))
const kazakh = /[әғқңөұүһі]/g

/**
 * A folded word as it is typed where the letters are missing: Kazakh ones by the Russian ones that usually stand for
 * them, Latin ones without marks. `қазақ` gives `казак`, `josé` gives `jose`.
 */
export function stripDiacritics(token: string): string {
  return plainLetters(token).replace(kazakh, (letter) => replacements.get(letter) ?? letter)
}
