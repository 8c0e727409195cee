/** What somebody said under their name; before `by` and a name it keeps its sense without them. */
const genre =
  /^(?:\p{L}+\s+){0,3}(?:remarks|comments|speech|statement|address|message|lecture|keynote|talk|testimony|toast|letter)$/iu

/** What a title goes on with after a name without which it can still be read. */
const goesOn = 'at|on|in|to|before|during|for|from|following|after|about|upon|regarding|concerning|with'

/** An office before a name: words with capitals, `the` and `of`; no comma and no `and`, which make it another's name. */
const office = '(?:(?:the|of|\\p{Lu}[\\p{L}.]*)\\s+){0,7}'

/**
 * A title without the name of who is named as its author beside it: `State of the Ferry (Ana Verell)` is
 * `State of the Ferry`. As in library catalogues (ISBD 1.4), only a name that is a statement of responsibility goes:
 * in parentheses, before a colon, after a dash or `by`. One that the sentence needs stays (`Ana Verell visits Selby`).
 *
 * `authors` are all written forms of each author's name.
 *
 * @example citedTitle('Remarks by Ana Verell at Selby', [['Ana Verell']]) // 'Remarks at Selby'
 */
export function citedTitle(title: string, authors: readonly (readonly string[])[]): string {
  const names = namesOf(authors)
  if (names === undefined) return title
  const cut = withoutBy(withoutEnds(withoutParenthesis(title.trim(), names), names), names).trim()
  if (cut === title.trim() || !/[\p{L}\p{N}]/u.test(cut)) return title
  return cut.charAt(0).toLocaleUpperCase() + cut.slice(1)
}

/** A pattern for one of the authors, or all in a row; undefined where there are none. */
function namesOf(authors: readonly (readonly string[])[]): string | undefined {
  const each = authors.map((forms) => oneOf(forms)).filter((one) => one !== undefined)
  if (each.length === 0) return undefined
  const one = `(?:${each.join('|')})`
  // Of several authors all must be there: the title may name one of them for another reason.
  return each.length === 1 ? one : `${one}(?:(?:,|,? and|,? &|,? и|,? және)\\s+${one}){${each.length - 1}}`
}

/**
 * A pattern for the forms of a name. What has no word in common with the first is an office, not a name, unless it is
 * written in another script.
 */
function oneOf([name = '', ...others]: readonly string[]): string | undefined {
  const own = name
    .toLowerCase()
    .split(/[\s,]+/)
    .filter((word) => word.length > 2)
  const isName = (form: string) =>
    own.some((word) => form.toLowerCase().includes(word)) || (inLatin(form) !== inLatin(name) && form.includes(' '))
  const forms = others.filter(isName)
  const all = [name, ...forms].filter((form) => form.trim() !== '').sort((a, b) => b.length - a.length)
  if (all.length === 0) return undefined
  return `(?:${all.flatMap((form) => [form, form.toUpperCase()].map(literally)).join('|')})`
}

function inLatin(text: string): boolean {
  return /\p{Script=Latin}/u.test(text)
}

function literally(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&').replace(/\s+/g, '\\s+')
}

/** At the end in parentheses, alone or beside something else: `(Ana Verell, 1862)` leaves `(1862)`. */
function withoutParenthesis(title: string, names: string): string {
  const [whole, open, inside, close] = /(?:(?<!\s)\s+)?([([])([^()[\]]+)([)\]])$/u.exec(title) ?? []
  if (whole === undefined || inside === undefined) return title
  const named = new RegExp(`^${office}${names}$`, 'u')
  const alone = named.test(inside.trim())
  const left = alone ? [] : inside.split(/[,;]\s*/).filter((part) => !named.test(part.trim()))
  if (!alone && left.join(', ').length === inside.length) return title
  const before = title.slice(0, -whole.length)
  return left.length === 0 ? before : `${before} ${open}${left.join(', ')}${close}`
}

/** Before a colon or dash at the beginning, after a dash or a bar at the end. */
function withoutEnds(title: string, names: string): string {
  return title
    .replace(new RegExp(`^${office}${names}(?:\\s*:|\\s+[—–|-])\\s+`, 'u'), '')
    .replace(new RegExp(`(?<!\\s)\\s+[—–|/-]\\s+${office}${names}$`, 'u'), '')
    .replace(new RegExp(`(?<=\\d),\\s+${office}${names}$`, 'u'), '')
}

/** After `by`: at the end, or behind what sort of speech it is. */
function withoutBy(title: string, names: string): string {
  const by = `(?:,|(?<!\\s))\\s+[Bb][Yy]\\s+${office}${names}`
  const [whole, before = ''] = new RegExp(`^(.*?)${by}(?=(?:,|(?<!\\s))\\s+(?:${goesOn})\\b)`, 'u').exec(title) ?? []
  if (whole !== undefined && genre.test(before)) return before + title.slice(whole.length)
  return title.replace(new RegExp(`${by}$`, 'u'), '')
}
