/**
 * Endings of a Kazakh case behind a surname or a father's name: «Садықовты», «Бекұлымен». The nominative has none; the genitive
 * is another matter, since it is in titles («Садықовтың сөзі»).
 */
const inCase = [
  '(?:ов|ев|ёв)(?:ты|ті|қа|ке|пен|тан|тен)',
  '(?:ин|ын)(?:ды|ді|ға|ге|мен|нан|нен)',
  '(?:ов|ев|ин)а(?:ны|ға|мен|дан)',
  '(?:ұлы|қызы)(?:н|на|нан|мен)',
]
const ending = new RegExp(`\\p{L}(?:${inCase.join('|')})$`, 'u')

/** Whether a name is in a Kazakh case in which it is nobody who speaks: something was done to, with or by way of them. */
export function isInKazakhCase(name: string): boolean {
  return ending.test(name.toLowerCase())
}
