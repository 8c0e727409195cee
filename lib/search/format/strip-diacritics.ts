const replacements = new Map(Object.entries({ ә: 'а', ғ: 'г', қ: 'к', ң: 'н', ө: 'о', ұ: 'у', ү: 'у', һ: 'х', і: 'и' }))
const kazakh = /[әғқңөұүһі]/g
const latinWithMarks = /[\u00C0-\u024F\u1E00-\u1EFF]/g

/**
 * A folded word as it is typed where the letters are missing: Kazakh ones by the Russian ones that usually stand for
 * them, Latin ones without marks. `қазақ` gives `казак`, `josé` gives `jose`.
 */
export function stripDiacritics(token: string): string {
  return token
    .replace(kazakh, (letter) => replacements.get(letter) ?? letter)
    .replace(latinWithMarks, (letter) => letter.normalize('NFD').replace(/\p{M}/gu, ''))
}
