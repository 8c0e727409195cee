import { officeLength, startsWithOffice } from './offices.ts'

/** A person as a head names them. */
export interface Person {
  /** In plain order, without honorifics, in ordinary capitals. */
  name: string
  /** The office that stands before or after the name. */
  role?: string
  /** Half-open, in UTF-16 units of the text that was read: the name as it stands. */
  start: number
  end: number
  /** Whether an honorific says that a person follows. */
  honoured: boolean
}

const honorific =
  /^(?:(?:the\s+)?(?:H\.?\s?E\.?(?=[\s\p{Lu}])|(?:His|Her|Your|Their)\s+(?:Excellenc(?:y|ies)|Eminence|Holiness|Majesty|(?:Royal|Serene)\s+Highness|Honou?r)|(?:Rt|Right|Ri|Most)\.?\s+(?:Hon(?:ou?rable)?|H\p{L}{0,2}on)|Hon(?:ou?rable)?|Honou?rable|Mr|Mrs|Ms|Miss|Mister|Sir|Dame|Lord|Dr|Doctor|Prof(?:essor)?|Amb(?:assador)?|Senator|Cardinal|Archbishop|Bishop|Sheikh|Shri|Smt|Madam|Mme|M\.(?=\s\p{Lu}\p{Ll})|Gen(?:eral)?|Lt|Col(?:onel)?|Maj(?:or)?|Capt(?:ain)?|Admiral|Reverend|Rev)(?![\p{L}])[.,’']*\s*)/iu
const dotted = /^(?:the\s+)?H\.\s?E\.\s*/iu

/** Words in capitals or beginning with one that end a name, or that no name has. */
const stops = new Set(
  (
    'at on to the during in of for and or by before after over with from upon while as is was has will one two three ' +
    'honoring honouring announcing marking celebrating commemorating welcoming regarding following recognizing signing ' +
    'launching introducing delivering addressing concerning urging condemning amid about under against ' +
    'delivers addresses speaks says said addressed spoke speech statement address remarks message broadcast ' +
    'mp kt qc kc ch ac ao am cmg kcmg gcmg dah sc phd esq obe mbe cbe jp md mpp mla mlc mhr ph'
  ).split(' '),
)
const noName = new Set(
  (
    'republic government ministry nations assembly session office mission party council committee conference dinner lunch ' +
    'luncheon opening launch debate building university college parliament house national international federal press ' +
    'welcome delivery media release embargo general prime minister president deputy acting state states united union ' +
    'department division federation commonwealth kingdom ceremony meeting summit congress foundation association society ' +
    'board bank fund act bill theatre airport centre center museum library school anniversary festival award awards ' +
    'television radio telecast parliamentary olympic budget policy ministerial second reading relocation address ' +
    'january february march april june july august september october november december monday tuesday wednesday ' +
    'thursday friday saturday sunday holy see black sea asia pacific europe africa america world day delivered permanent ' +
    'representative excellency excellencies honourable honorable statement remarks'
  ).split(' '),
)
const particles = new Set(
  'de da do dos das del della di du van von der den ter bin ibn al el la le y e af zu bint'.split(' '),
)
const suffix = /^,?\s+(?:Jr|Sr|JR|SR|II|III|IV)\b\.?/u

const token = /^[\p{Lu}\p{Ll}][\p{L}\p{M}’'`‘-]*\.?/u

/**
 * Reads a person at the start of words such as "H.E. Mr. Anna BERG, Minister of Ports": skips honorifics and offices,
 * then takes the words of a name. Nothing where what stands there is no name that can be trusted: signs of a misread
 * letter, a word that names have not, one word alone without honorific or office.
 */
export function readPerson(text: string): Person | undefined {
  let at = 0
  let honoured = false
  let office: string | undefined
  let comma = true
  for (let round = 0; round < 10; round += 1) {
    const rest = text.slice(at)
    const space = /^[\s,:;.]+/u.exec(rest)
    if (space) {
      if (/[,.:]/.test(space[0])) comma = true
      at += space[0].length
      continue
    }
    const honour = dotted.exec(rest) ?? honorific.exec(rest)
    if (honour) {
      honoured = true
      at += honour[0].length
      comma = true
      continue
    }
    const length = officeLength(rest)
    if (length > 0) {
      const phrase = officePhrase(rest, length)
      office = office ? `${office}, ${phrase.words}` : phrase.words
      at += phrase.length
      comma = false
      honoured = honoured && phrase.length === length
      continue
    }
    const article = (office ? /^(?:and\s+)?the\s+|^and\s+/iu : /^the\s+/iu).exec(rest)
    if (article && round < 9) {
      at += article[0].length
      continue
    }
    break
  }
  const crossed = !honoured && /\n\s*$/.test(text.slice(0, at)) && text.slice(0, at).trim() !== ''
  const named = readName(text.slice(at), honoured)
  if (!named) return undefined
  const words = named.words
  // One word before a word that can't follow a name is a name that was misread.
  const after = /^\s+(\p{Ll}+)/u.exec(text.slice(at + named.length))?.[1]
  if (words.length === 1 && after && !stops.has(after)) return undefined
  if (words.length === 1 && !(office && !crossed) && !honoured) return undefined
  // "May 20" is a day.
  if (words.length === 1 && /^\s+\d/u.test(text.slice(at + named.length))) return undefined
  // Two lines in capitals with nothing between them need not be an office and its holder.
  if (crossed && comma === false && named.raw === named.raw.toUpperCase()) return undefined
  const end = at + named.length
  const role = office ?? officeAfter(text.slice(end))
  return {
    name: words.map(inOrdinaryCapitals).join(' '),
    ...(role ? { role: inOrdinaryCapitals2(role) } : {}),
    start: at,
    end,
    honoured: honoured || office !== undefined,
  }
}

interface Phrase {
  words: string
  length: number
}

/** An office with what it is of: to the comma, or, without one, as far as a country's name goes. */
function officePhrase(text: string, known: number): Phrase {
  const tail = text.slice(known)
  const more =
    /^\s+(?:of|for|to|and)\s+[^,;:(]{2,110}?(?=,|;|\n\s*(?:the\s+)?(?:H\.?\s?E\.?|Hon|Rt|Mr|Mrs|Ms|Dr|His|Her|Sir)\b)/iu.exec(
      tail,
    )
  // What goes on over the end of a line after the occasion was named ("… at the opening\nOrmond,") is no office any more.
  const isOffice = more && !/\n.*\n|\s(?:at|on|during|in)\s[^\n]*\n/su.test(more[0])
  const length = isOffice ? known + more[0].length : known
  const words = text
    .slice(0, length)
    .replace(/\s+/g, ' ')
    .replace(/^the\s+/iu, '')
    .trim()
  return { words, length }
}

interface Name {
  words: string[]
  raw: string
  length: number
}

function readName(text: string, honoured: boolean): Name | undefined {
  const words: string[] = []
  let at = 0
  while (words.length < 7) {
    const space = /^[ \t\u00A0]+/u.exec(text.slice(at))?.[0].length ?? 0
    let next = at + space
    const newline = /^\s*\n\s*/u.exec(text.slice(at))
    if (newline) {
      const full = words.filter((word) => word.replace(/\P{L}/gu, '').length > 1).length
      // A name is broken over two lines where one word of it stands before and the line after goes on with a comma.
      const goesOn =
        full < 2 &&
        /^\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+){0,2}(?:,|\s+(?:at|on|during|to)\b)/iu.test(
          text.slice(at + newline[0].length),
        )
      if (words.length === 0 || !goesOn) break
      next = at + newline[0].length
    }
    const match = token.exec(text.slice(next))
    if (!match) break
    const raw = match[0]
    const small = raw.toLowerCase().replace(/\.$/, '')
    const possessive = /[’'‘`]s$/iu.test(raw)
    const bare = raw.replace(/[’'‘`]s$/iu, '')
    if (/^\p{Ll}/u.test(raw)) {
      if (
        !particles.has(small) ||
        words.length === 0 ||
        !/^(?:\s+(?:de|la|las|los|el|der|den|bin|ibn))*\s+\p{Lu}/u.test(text.slice(next + raw.length))
      )
        break
    } else if (
      stops.has(small) &&
      !(words.length === 0 && honoured && /^\s+\p{Lu}[\p{L}’'-]+,/u.test(text.slice(next + raw.length)))
    )
      break
    else if (
      words.length > 0 &&
      startsWithOffice(text.slice(next)) &&
      !/^(?:Lady|King|Prince|Pope|Justice|Head|Chancellor)\b/iu.test(raw)
    )
      break
    // Letters glued to a figure or another sign are a misreading.
    const glued = /^[^\s,.;:()[\]’'‘"“”|/–—-]/u.test(text.slice(next + raw.length))
    if (glued && !/^\d/.test(text.slice(next + raw.length))) return undefined
    if (glued) return undefined
    const joinedInitial = raw.length === 2 && raw.endsWith('.')
    words.push(joinedInitial ? raw : bare.replace(/\.$/, (dot) => (bare.length <= 2 ? dot : '')))
    at = next + (possessive ? bare.length : raw.length)
    if (possessive) break
    const end = /[^.]\.$/.test(raw) && bare.replace('.', '').length > 3
    if (end) break
  }
  const post = suffix.exec(text.slice(at))
  if (post) {
    words.push(post[0].replace(/[,\s]/g, ''))
    at += post[0].length
  }
  // A last letter alone belongs to what follows.
  while (words.length > 1 && /^\p{L}\.?$/u.test(words.at(-1) ?? '')) words.pop()
  const first = words[0]?.replace(/\./g, '') ?? ''
  if (
    words.length > 2 &&
    first.length >= 2 &&
    first.length <= 4 &&
    !/[aeiouyáéíóúäöü]/iu.test(first) &&
    !/^(?:[A-Z]\.){1,3}$/.test(words[0] ?? '')
  )
    words.shift()
  if (words.length === 0 || words.length > 6) return undefined
  if (!words.every((word) => isNameWord(word))) return undefined
  if (!words.some((word) => word.replace(/\P{L}/gu, '').length > 1)) return undefined
  if (honoured && words.length === 1 && (words[0]?.length ?? 0) < 3) return undefined
  return { words, raw: text.slice(0, at), length: at }
}

function isNameWord(word: string): boolean {
  const plain = word.replace(/\./g, '')
  const small = plain.toLowerCase()
  if (noName.has(small)) return false
  if (/^\p{Ll}/u.test(word)) return particles.has(small)
  const letters = plain.replace(/[^\p{L}]/gu, '')
  if (letters.length === 0) return false
  const mixed = letters.replace(/^(?:Mc|Mac|Mac|De|Di|La|Le|O|Du|Van|Al|El|Fitz|D)(?=\p{Lu})/u, '')
  const parts = plain.split(/[-’'‘`]/u).filter((part) => part !== '')
  const oneCase = (part: string) => /^\p{Lu}\p{Ll}*$/u.test(part) || /^\p{Lu}+$/u.test(part) || /^\p{Ll}+$/u.test(part)
  if (!oneCase(mixed) && !parts.every(oneCase)) return false
  // Four letters and more without a vowel are a misreading.
  if (/(\p{L})\1\1/iu.test(letters)) return false
  return letters.length < 4 || /[aeiouyáàâãäåéèêëíìîïóòôõöøúùûüýаеёиоуыэюяәіөұү]/iu.test(letters)
}

const small = new Set('of the and for to in on at by'.split(' '))

/** BERG → Berg, McBERG → McBerg. */
function inOrdinaryCapitals(word: string): string {
  if (/^(?:II|III|IV)$/.test(word) || word.replace(/\P{L}/gu, '').length < 2) return word
  if (/^(?:\p{Lu}\.)+$/u.test(word)) return word
  return word.replace(/(Mc|Mac|^|[-’'‘])(\p{Lu})(\p{Lu}+)/gu, (_, lead: string, first: string, rest: string) => {
    return `${lead}${first}${rest.toLowerCase()}`
  })
}

function inOrdinaryCapitals2(words: string): string {
  if (words !== words.toUpperCase()) return words
  return words
    .split(' ')
    .map((word, index) => (index > 0 && small.has(word.toLowerCase()) ? word.toLowerCase() : inOrdinaryCapitals(word)))
    .join(' ')
}

/** ", President of the Republic of Berg" or the same on the next line. */
function officeAfter(text: string): string | undefined {
  const lead = /^(?:[\s,.]|(?:S\.?C|M\.?P|Q\.?C|PHD|Ph\.D|C\.G\.H|DAH|Jr|Sr)\.?(?!\p{L}))*/iu.exec(text)?.[0] ?? ''
  const rest = text.slice(lead.length)
  if (!startsWithOffice(rest)) return undefined
  const phrase =
    /^(?:[^\n;:()]|\n(?=(?:of|and|for)\b)|(?<=,|\b(?:and|of|the|for))\n)+?(?=$|(?<!,|\b(?:and|of|the|for))\n(?!(?:of|and|for)\b)|,?\s+(?:at|during|on|to|before|in)\s+(?:the\b|a\b|an\b|\p{Lu})|[;:(])/iu.exec(
      rest,
    )?.[0] ?? ''
  const words = phrase
    .replace(/\s+/g, ' ')
    .replace(/^the\s+/iu, '')
    .replace(/[\s,.]+$/u, '')
  // An office that is cut at "of" is not whole.
  return words.length > 3 && words.length < 140 && !/\b(?:of|and|the|for)$/iu.test(words) ? words : undefined
}
