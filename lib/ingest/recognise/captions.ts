/** What tables and pictures are called before their number ("Figure 3.", "Рис. 2"). */
const named = (
  'figure fig table tab chart graph diagram map photo plate box image picture illustration exhibit ' +
  'таблица табл рисунок рис график диаграмма карта фото схема иллюстрация таблиця малюнок мал ' +
  'tableau carte graphique abbildung abb tabelle karte figura tabla tabela gráfico mapa cuadro'
).split(' ')
/** What they are called after it ("3-сурет."). */
const numbered = 'сурет кесте диаграмма карта график сызба фото'.split(' ')

/** In UTF-16 units; what is longer is a paragraph about the table. */
const longest = 300

const number = String.raw`(?:№\s?)?\p{Nd}{1,3}(?:[.‑–-]\p{Nd}{1,3})?\p{Ll}?`
const before = new RegExp(String.raw`^(?:${named.join('|')})\.?\s?${number}(?<rest>[\s\S]*)$`, 'iu')
const after = new RegExp(String.raw`^${number}\s?[-‑–]?\s?(?:${numbered.join('|')})(?<rest>(?!\p{L})[\s\S]*)$`, 'iu')

/**
 * Whether a line says what a table or picture is: its name and number, then nothing, a stop or dash, or words with a
 * capital. "Figure 3 shows …" is a sentence about one.
 */
export function isCaption(text: string): boolean {
  if (text.length > longest || !/^[\p{Lu}\p{N}]/u.test(text)) return false
  const rest = (before.exec(text) ?? after.exec(text))?.groups?.rest
  if (rest === undefined) return false
  return /^(?:$|\s?[.:|—–-](?:\s|$)|\s+[\p{Lu}\p{Lo}«“"(])/u.test(rest)
}
