/** Endings, of which the longest counts; some only follow а or я. */
interface Endings {
  any: RegExp
  afterA: ReadonlySet<string>
}

function endings(free: string, afterA = ''): Endings {
  const all = `${free} ${afterA}`.trim()
  return { any: new RegExp(`(?:${all.replaceAll(' ', '|')})$`), afterA: new Set(afterA.split(' ')) }
}

const gerund = endings('ив ыв ивши ывши ившись ывшись', 'в вши вшись')
const reflexive = endings('сь ся')
const adjective = endings('ее ие ое ые ими ыми ей ий ой ый ем им ом ым его ого ему ому их ых ею ою ую юю ая яя')
const participle = endings('ивш ывш ующ', 'ем нн вш щ ющ')
const verb = endings(
  'ила ыла ена ите ейте уйте или ыли ей уй ил ыл им ым ен ило ыло ено ует ит ыт уют ят ены ить ыть ишь ю ую',
  'ла на ете йте ли й л ем н ло но нно ет ют ны ть ешь',
)
const noun = endings(
  'а ев ов е ие ье и еи ии ами ями иями й ей ией ий ой ам ем ием ом ям иям о у ах ях иях ы ь ю ию ью я ия ья',
)
const superlative = endings('ейш ейше')

const vowel = '[аеиоуыэюя]'
const other = '[^аеиоуыэюя]'
const toFirstVowel = new RegExp(`^${other}*${vowel}`)
/** From the first vowel on, as far as the ending that makes a noun of an adjective may begin. */
const toSecondPart = new RegExp(`^${vowel}*${other}${other}*${vowel}${vowel}*${other}`)

/** What is left without its longest ending; undefined where it has none. */
function without({ any, afterA }: Endings, text: string): string | undefined {
  const [ending] = any.exec(text) ?? []
  if (ending === undefined) return undefined
  const left = text.slice(0, -ending.length)
  return afterA.has(ending) && !/[ая]$/.test(left) ? undefined : left
}

function withoutAdjective(text: string): string | undefined {
  const left = without(adjective, text)
  return left === undefined ? undefined : (without(participle, left) ?? left)
}

function withoutInflection(text: string): string {
  const left = without(gerund, text)
  if (left !== undefined) return left
  const own = without(reflexive, text) ?? text
  return withoutAdjective(own) ?? without(verb, own) ?? without(noun, own) ?? own
}

/** The stem of a Russian word in small letters (Snowball: M. F. Porter, snowballstem.org/algorithms/russian). */
export function stemRussian(word: string): string {
  const plain = word.replaceAll('ё', 'е')
  const [head] = toFirstVowel.exec(plain) ?? []
  if (head === undefined) return plain
  const rest = plain.slice(head.length)
  const second = toSecondPart.exec(rest)?.[0].length ?? rest.length
  const left = withoutInflection(rest).replace(/и$/, '')
  const derived = left.replace(/ость?$/, (ending, at: number) => (at >= second ? '' : ending))
  const plainForm = without(superlative, derived)
  if (plainForm !== undefined) return head + plainForm.replace(/нн$/, 'н')
  return head + (derived.endsWith('нн') ? derived.slice(0, -1) : derived.replace(/ь$/, ''))
}
