import { officeLength, startsWithOffice } from '#lib/ingest/recognise/persons/offices.ts'
import { type LabelCut, labelCuts } from './label-cuts.ts'
import { genderOf, type LabelName, readLabelName, takeHonorifics } from './label-name.ts'
import { isOffice, isOfficeOf, ofWhat } from './label-office.ts'
import {
  answerWords,
  articles,
  honorificWords,
  letterPairs,
  moderatorWords,
  noLabelWords,
  noNameWords,
  officeWords,
  paperWords,
  pressWords,
  questionWords,
  unnamedWords,
} from './speaker-label-words.ts'

/** What stands before somebody's words and says whose they are: "Mr. FORD.", "Q:", "Ana Verell (Selby):". */
export interface SpeakerLabel {
  /**
   * `letter` is a letter that asks or answers only where its fellow stands in the text, too; `unknown` stands where a
   * label stands, in capitals, and names nobody whom a rule knows.
   */
  kind: 'answer' | 'letter' | 'moderator' | 'office' | 'person' | 'press' | 'question' | 'unknown' | 'unnamed'
  /** Whom it names, in ordinary capitals, without honorifics and what stands in brackets. */
  who: string
  name?: LabelName
  gender?: 'female' | 'male'
  /** What the brackets say, or the office before the name. */
  beside: string[]
  /** Where the words begin, in UTF-16 units; the length of the text where it stands on a line of its own. */
  end: number
  /** Whether it is a label wherever it stands; else others like it must stand in the text. */
  sure: boolean
  /** It has the form of the reports of parliaments: brackets or a dash after the name, or capitals and a stop. */
  ofRecord: boolean
  /** Id of the rule that read it. */
  rule: string
}

/** A label taken apart, before it is known what it is. */
interface LabelParts extends LabelCut {
  /** Without brackets and what goes with them. */
  base: string
  /** In small letters, without its article. */
  folded: string
  beside: string[]
}

type Reading = Pick<SpeakerLabel, 'kind' | 'who' | 'sure'> &
  Partial<Pick<SpeakerLabel, 'name' | 'gender' | 'beside' | 'ofRecord'>>

export interface LabelRule {
  id: string
  read: (parts: LabelParts) => Reading | undefined
  /** Beginnings of paragraphs that it reads, and that it must not. */
  examples: { yes: string[]; no: string[] }
}

/** The label that a paragraph begins with, or that is the whole of it. The first rule that reads it decides. */
export function readSpeakerLabel(text: string): SpeakerLabel | undefined {
  for (const cut of labelCuts(text)) {
    const parts = partsOf(cut)
    if (parts.base === '') continue
    for (const { id, read } of labelRules) {
      const reading = read(parts)
      if (!reading) continue
      const bracketed = parts.beside.length > 0 && (reading.kind === 'person' || reading.kind === 'office')
      const ofRecord = reading.ofRecord ?? (bracketed || (reading.sure && cut.separator !== 'colon'))
      return { beside: parts.beside, ...reading, ofRecord, end: cut.end, rule: id }
    }
  }
  return undefined
}

/**
 * Whether a line is somebody's label with words that he says ("The SPEAKER: Order!", but not "Speaker: Ana Verell"), or
 * a label of a question or answer alone.
 */
export function beginsTurn(text: string): boolean {
  const label = readSpeakerLabel(text) ?? readSpeakerLabel(`${text}:`)
  if (!label?.sure) return false
  if (label.end >= text.length) return label.kind === 'question' || label.kind === 'answer'
  const words = text.slice(label.end)
  return /[.!?…。！？][”"»’)\]]*$/u.test(words) || words.split(/\s+/).length >= 8
}

const bracketGroup = /\s*(?:\(([^()]*)\)|\[([^[\]]*)\]|（([^（）]*)）)\s*$/u
/** "[00:12:03] Ana Verell", "00:12 Ana Verell". */
const timeStamp = /^[[(]?\d{1,2}:\d\d(?::\d\d)?(?:[.,]\d{1,3})?[\])]?[\s–—-]*/u

/** "Hon. (Dr.) Verell", "Capt. (Retd) Ried". */
const honorificInBrackets = /\s*\(([^()]{1,12})\)(?=\s+\p{Lu})/gu

function isHonorific(word: string): boolean {
  return honorificWords.has(word.toLowerCase()) || /^(?:ret(?:d|’d|'d|ired)?|rtd)\.?$/iu.test(word)
}

function partsOf(cut: LabelCut): LabelParts {
  let base = cut.label
    .replace(/^[\s.*•_]+/u, '')
    .replace(timeStamp, '')
    .replace(honorificInBrackets, (whole, word: string) => (isHonorific(word) ? '' : whole))
    .trim()
  const beside: string[] = []
  for (let match = bracketGroup.exec(base); match; match = bracketGroup.exec(base)) {
    const words = (match[1] ?? match[2] ?? match[3] ?? '').trim()
    if (words !== '') beside.unshift(words)
    base = base.slice(0, match.index).replace(/[,\s]+$/u, '')
  }
  // The stop after an initial was taken for the one after the label.
  if (cut.stopped && /(?:^|[\s.])\p{Lu}$/u.test(base) && base.length > 1) base += '.'
  return { ...cut, base, beside, folded: withoutArticle(base.toLowerCase().replace(/\s+/g, ' ')) }
}

function withoutArticle(folded: string): string {
  const words = folded.split(' ')
  for (const count of [2, 1])
    if (words.length > count && articles.has(words.slice(0, count).join(' '))) return words.slice(count).join(' ')
  return folded
}

const figureAfter = /\s*[#№]?\s*\d{1,3}$/u
const prepositionsOfQuestions = ['from', 'by', 'от', 'из', 'de', 'von']

/** Whether words are one of the set, with a figure after them or not. */
function isOneOf(set: ReadonlySet<string>, folded: string): boolean {
  return set.has(folded) || set.has(folded.replace(figureAfter, ''))
}

function asks({ base, separator }: LabelParts): boolean {
  const folded = base.toLowerCase().replace(/^the /, '')
  if (isOneOf(questionWords, folded)) return separator !== 'stop' || folded.length <= 9
  const [first = '', second = ''] = folded.split(' ')
  return separator === 'colon' && questionWords.has(first) && prepositionsOfQuestions.includes(second)
}

/** "JOURNALIST 2", "Корреспондент газеты «Причал»". */
function isPress({ base, folded, separator }: LabelParts): boolean {
  if (separator === 'stop') return false
  if (isOneOf(pressWords, folded)) return true
  const [first = '', ...rest] = base.split(/\s+/)
  const ofPaper = rest.every((word) => /^[«“"]|^\p{Lu}/u.test(word) || paperWords.has(word) || /[»”"]$/u.test(word))
  return separator === 'colon' && rest.length < 7 && ofPaper && pressWords.has(first.toLowerCase())
}

const letters = new Set(letterPairs.flat())

const isCapitals = (words: string) => /\p{Lu}{2}/u.test(words) && !/\p{Ll}{2}/u.test(words)

/** "Mr. President: …" in small letters may be said to him. */
const calls = new Set(
  'mr|mr.|mister|madam|madame|monsieur|mme|señor|señora|hon|hon.|sir|dear|господин|госпожа'.split('|'),
)

function readOffice({ base, folded, separator, beside }: LabelParts): Reading | undefined {
  const { honorifics, rest } = takeHonorifics(base)
  const articled = folded !== base.toLowerCase()
  const bare = base.slice(base.length - folded.length)
  const after = takeHonorifics(bare).rest
  const office = [base, bare, after, rest].find((words) => words !== '' && isOffice(words.replace(/\.$/, '')))
  if (!office) return undefined
  const capitals = isCapitals(office)
  const called = honorifics.some((word) => calls.has(word)) && !articled && !capitals
  const stopped = separator === 'stop' && !capitals
  const chairs = /^(?:председательствующ|головуюч|төраға|m\. le|mme la)/iu.test(base)
  const dashed = separator === 'spaced' && !capitals
  const holder = holderOf(beside)
  return {
    kind: 'office',
    who: holder?.name ?? inOrdinaryCapitals(base),
    ...(holder ? { name: holder } : {}),
    beside: holder ? [office, ...beside] : beside,
    sure: !called && (!stopped || chairs) && !dashed,
    ofRecord: beside.length > 0 || (!stopped && separator !== 'colon'),
  }
}

function readOfficeOf({ base, separator, beside }: LabelParts): Reading | undefined {
  const bare = base.slice(base.length - withoutArticle(base.toLowerCase()).length)
  const articled = bare !== base || isCapitals(base)
  // "M. le ministre des ports. Non."
  const isSaid = separator === 'colon' || (separator === 'stop' && /^(?:m\.|mme)\s/iu.test(base))
  if (!isSaid || !isOfficeOf(bare)) return undefined
  const holder = holderOf(beside)
  const isPlain = !bare.split(/\s+/).some((word) => ofWhat.has(word.toLowerCase()))
  // "Guest Speaker:" is no office, "The Chief Government Whip:" is.
  if (isPlain && !articled && !holder && /^\p{Script=Latin}/u.test(bare)) return undefined
  const more = holder ? { name: holder, beside: [bare, ...beside] } : { beside }
  return { kind: 'office', who: holder?.name ?? inOrdinaryCapitals(base), sure: holder !== undefined, ...more }
}

/** Who holds the office, where the brackets behind it say so: "The DEPUTY SPEAKER (Mr OB Ried)". */
function holderOf([words = '']: string[]): LabelName | undefined {
  const { honorifics, rest } = takeHonorifics(words.split(',')[0] ?? '')
  const name = readLabelName(rest)
  return name && (honorifics.length > 0 || name.words > 1) ? name : undefined
}

function person(name: LabelName, honorifics: string[], sure: boolean, rest: Partial<Reading> = {}): Reading {
  const gender = genderOf(honorifics)
  return { kind: 'person', who: name.name, name, sure, ...(gender ? { gender } : {}), ...rest }
}

function readHonoured({ base, separator, beside }: LabelParts): Reading | undefined {
  const bare = base.slice(base.length - withoutArticle(base.toLowerCase()).length)
  // "De heer" begins like an article.
  const taken = [base, bare].map(takeHonorifics).find(({ honorifics }) => honorifics.length > 0)
  if (!taken) return undefined
  const { honorifics } = taken
  // "Hon ANA VERELL to the Minister of Ports:", "Mr. RIED of Ferris."
  const rest = taken.rest.replace(/ (?:to the|to|of) \p{Lu}.{1,80}$/u, '')
  const name = readLabelName(rest)
  if (startsWithOffice(rest) || officeWords.has((rest.split(' ')[0] ?? '').toLowerCase())) return undefined
  // "Hon. J.": more of the name stands behind the stop.
  if (!name || (name.initials && name.words === 1)) return undefined
  const sure = separator === 'colon' || name.capitals || (separator === 'dash' && beside.length > 0)
  return person(name, honorifics, sure && separator !== 'spaced')
}

/**
 * "Minister of Ferries Tomas Ried", "Премьер-министр И. Хальм", "Ferry Company Chairman Ivo Sandor": an office, then
 * a name. Where the office ends can't be told behind "of", so that the last two words are the name there.
 */
function readOfficeAndName({ base, separator, beside }: LabelParts): Reading | undefined {
  if (separator !== 'colon') return undefined
  const words = base.split(/\s+/)
  const length = officeLength(base)
  const whole = length > 0 ? readLabelName(base.slice(length).trim()) : undefined
  if (whole) return person(whole, [], true, { beside: [base.slice(0, length), ...beside], ofRecord: hasSeat(beside) })
  const last = words.findLastIndex((word, index) => index < words.length - 1 && isOffice(word))
  if (last === -1) return undefined
  const behind = readLabelName(words.slice(last + 1).join(' '))
  const first = behind && behind.words <= 2 ? last + 1 : Math.max(last + 1, words.length - 2)
  const withInitials = readLabelName(words.slice(-3).join(' '))
  const from = withInitials?.initials && words.length - 3 > last ? words.length - 3 : first
  const name = readLabelName(words.slice(from).join(' '))
  const before = words.slice(0, from).join(' ')
  if (!name || /(?:^|\s)(?:of|and|the|for|по|и)$/iu.test(before) || (last > 2 && name.words < 2)) return undefined
  return person(name, [], true, { beside: [before, ...beside], ofRecord: hasSeat(beside) })
}

/** "(Selby North)" behind a name, as reports of parliaments have it; "(through an interpreter)" is none. */
function hasSeat(beside: string[]): boolean {
  return beside.some((words) => /^\p{Lu}\p{Ll}/u.test(words))
}

function readInitials({ base, separator, beside }: LabelParts): Reading | undefined {
  // "Хальм И. Т., фракция «Причал»."
  const [before = '', ...parties] = base.split(/,\s+/u)
  const name = readLabelName(before)
  if (!name?.initials || name.words < 2 || name.surname.length < 3) return undefined
  if (parties.length > 0 && (parties.length > 2 || before.length + 80 < base.length)) return undefined
  const more = { beside: [...parties, ...beside] }
  if (separator === 'colon') return person(name, [], parties.length === 0, more)
  if (separator === 'stop' && /\p{Lu}\.$/u.test(before)) {
    // "Хальм И. Т. Спасибо": two initials, so that no sentence begins so by chance.
    const isWhole = /^\p{Lu}[\p{L}-]+\s+\p{Lu}\.\s?\p{Lu}\.$/u.test(before)
    return isWhole ? person(name, [], false, more) : undefined
  }
  if (!name.capitals && beside.length === 0) return undefined
  return person(name, [], separator !== 'spaced' && beside.length > 0, more)
}

function readPlainName({ base, separator, beside }: LabelParts): Reading | undefined {
  // "Anna Berg, Keeper of the Ferry": the name goes to the comma.
  const [before = '', office] = base.split(/,\s+(?=\p{Lu}|the\s)/u)
  const name = readLabelName(before)
  if (!name || name.words < 2 || isNoLabel(base.toLowerCase())) return undefined
  if (separator !== 'colon' && !(name.capitals && (separator !== 'stop' || beside.length > 0))) return undefined
  const more = office ? { beside: [office, ...beside], ofRecord: false } : {}
  return person(name, [], name.capitals && beside.length > 0, more)
}

function readOneWord({ base, separator }: LabelParts): Reading | undefined {
  if (separator !== 'colon' || isNoLabel(base.toLowerCase())) return undefined
  const name = readLabelName(base)
  return name && name.words === 1 && name.surname.length > 2 ? person(name, [], false) : undefined
}

const han = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}·]{2,12}$/u

function readHan({ base, separator, beside }: LabelParts): Reading | undefined {
  if (separator !== 'colon' || !han.test(base) || isNoLabel(base)) return undefined
  const titled = [...officeWords].some((office) => office.length > 1 && base.endsWith(office) && han.test(office))
  if (titled) return { kind: 'office', who: base, beside, sure: true }
  return [...base].length <= 4 ? { kind: 'unnamed', who: base, beside, sure: false } : undefined
}

function readUnknown({ base, separator, beside, folded }: LabelParts): Reading | undefined {
  const words = base.split(/\s+/)
  if (separator !== 'colon' || words.length > 6 || isNoLabel(folded) || !isCapitals(base)) return undefined
  if (/\p{N}|[,%&/]/u.test(base) || noNameWords.has(folded.split(' ')[0] ?? '')) return undefined
  return { kind: 'unknown', who: inOrdinaryCapitals(base), beside, sure: false, ofRecord: false }
}

function isNoLabel(folded: string): boolean {
  return noLabelWords.has(folded) || folded.split(' ').every((word) => noLabelWords.has(word))
}

/** The rules, the more particular first. */
export const labelRules: LabelRule[] = [
  {
    id: 'letter',
    read: ({ folded, base, separator }) =>
      separator === 'colon' && letters.has(folded) && folded !== 'q' && [...base].length === 1
        ? { kind: 'letter', who: folded, sure: false }
        : undefined,
    examples: { yes: ['В: Что будет?', 'A: They come next.'], no: ['Q: And then?', 'Вопрос: Что будет?'] },
  },
  {
    id: 'question',
    read: (parts) => (asks(parts) ? { kind: 'question', who: 'questioner', sure: true, ofRecord: false } : undefined),
    examples: {
      yes: [
        'Q: And then?',
        'Q. And then?',
        'Q Thank you. And then?',
        'Q2: And then?',
        'QUESTION: And then?',
        'Question (through interpreter): And then?',
        'Question from the Selby Post: And then?',
        'Вопрос: А потом?',
        'ВОПРОС (через переводчика): А потом?',
        'Сұрақ: Содан кейін ше?',
        'Frage: Und dann?',
        '问：然后呢？',
      ],
      no: [
        'A question: and then?',
        'The question is this: and then?',
        'Questions remain. And then?',
        'Quay: two boats.',
      ],
    },
  },
  {
    id: 'answer',
    read: ({ folded, separator }) =>
      isOneOf(answerWords, folded) && (folded.length <= 9 || separator === 'colon')
        ? { kind: 'answer', who: 'answer', sure: true, ofRecord: false }
        : undefined,
    examples: {
      yes: ['A. They come next.', 'ANSWER: They come next.', 'Ответ: Потом.', 'Жауап: Содан кейін.', '答：以后。'],
      no: ['A boat comes next.', 'My answer: it comes next.', 'Ответ прост: потом.'],
    },
  },
  {
    id: 'press',
    read: (parts) => (isPress(parts) ? { kind: 'press', who: 'questioner', sure: true, ofRecord: false } : undefined),
    examples: {
      yes: [
        'REPORTER 2: And who will pay?',
        'JOURNALIST: And who will pay?',
        'Journalist (Selby Post): And who will pay?',
        'Корреспондент: Кто заплатит?',
        'Корреспондент газеты «Причал»: Кто заплатит?',
        'Тілші: Кім төлейді?',
        '记者：谁来付钱？',
      ],
      no: [
        'The reporter asked this: who pays?',
        'Press contact: the harbour office.',
        'Журналист спросил: кто заплатит?',
      ],
    },
  },
  {
    id: 'moderator',
    read: ({ folded, base, separator, beside }) =>
      isOneOf(moderatorWords, folded) && separator !== 'stop'
        ? { kind: 'moderator', who: inOrdinaryCapitals(base), beside, sure: true, ofRecord: false }
        : undefined,
    examples: {
      yes: [
        'MODERATOR: The floor is yours.',
        'Ведущий: Вам слово.',
        'Жүргізуші: Сөз сізде.',
        '主持人: 请讲。',
        '主持人：请讲。',
      ],
      no: ['The host was late: it rained.', 'Operator error: the gate stayed open.'],
    },
  },
  {
    id: 'unnamed',
    read: ({ folded, base, separator }) =>
      isOneOf(unnamedWords, folded) && separator !== 'stop'
        ? { kind: 'unnamed', who: inOrdinaryCapitals(base), sure: separator === 'colon' && !/^all$/.test(folded) }
        : undefined,
    examples: {
      yes: ['Hon. Members: Hear, hear.', 'Голос из зала: Громче!', 'A VOICE: Louder!', 'Залдан: Қаттырақ!'],
      no: ['The voice of the sea: a poem.', 'Members shall pay. All of them.'],
    },
  },
  {
    id: 'office',
    read: readOffice,
    examples: {
      yes: [
        'The SPEAKER: Order!',
        'The CHAPLAIN. Let us be silent.',
        'The PRESIDING OFFICER. The floor is open.',
        'The DEPUTY SPEAKER (Mr OB Ried)—Order!',
        'Mr SPEAKER: Order!',
        'HON. SPEAKER.- Thank you.',
        'Министр портов (А. Верель): Да.',
        'PRIME MINISTER: It will.',
        'PM: It will.',
        'Председательствующий. Начинаем.',
        'Төраға: Бастаймыз.',
        'M. le Président. La séance est ouverte.',
        'Le président: La séance est ouverte.',
        'El señor PRESIDENTE: Se abre la sesión.',
        'Der Präsident: Die Sitzung ist eröffnet.',
        'PIRMININKAS. Pradedame.',
        'Pirmininkas: Pradedame.',
        'President of Russia: Good day.',
      ],
      no: ['The President of the board said this: go.', 'Presidents: a history.', 'The speaker was late. It rained.'],
    },
  },
  {
    id: 'office-and-name',
    read: readOfficeAndName,
    examples: {
      yes: [
        'Speaker of the Assembly Ana Verell: Good day.',
        'Minister of Ferries Tomas Ried: Good day.',
        'Премьер-министр И. Хальм: Добрый день.',
        'Министр портов Ана Верель: Добрый день.',
        'PRESIDENT VERELL: Those, too.',
        'Deputy Prime Minister Ivo Sandor: Good day.',
        'Ferry Company Chairman Ivo Sandor: Good day.',
      ],
      no: ['Minister of Ferries and Ports: a new office.', 'Head of State: a history.'],
    },
  },
  {
    id: 'honoured-name',
    read: readHonoured,
    examples: {
      yes: [
        'Mr RIED (Ferris—Prime Minister) (3.18 pm)—I thank the board.',
        'Mr. RIED. Madam Chairman, I rise.',
        'HON. O. RIED.- Mr. Speaker, Sir, I rise.',
        'Hon. O. RIED: I rise.',
        'Hon. (Dr.) Verell: I rise.',
        'De heer Ried (VVD): Nee.',
        'Rt Hon TOMAS RIED (Prime Minister): We shall.',
        'Hon. Tomas Ried (Minister of Ports, Lib.): We shall.',
        'Mr. Tomas Ried (Ferris—Selby, NDP): We shall.',
        'DR. VERELL: They come next.',
        'Ms. Verell. Thank you.',
        'Г-жа Верель: Спасибо.',
        'Frau Dr. Verell (SPD): Danke.',
        'El señor SANDOR: Gracias.',
        'Mme Ana Verell: Merci.',
        'Hon ANA VERELL to the Minister of Ports: Are they new?',
        'Mr. RIED of Ferris. Madam Chairman, I rise.',
      ],
      no: [
        'Mr. Ried said this: go.',
        'Dear Mr. Ried: thank you.',
        'General Assembly: a history.',
        'Dr. Ried moved it. All agreed.',
      ],
    },
  },
  {
    id: 'office-of',
    read: readOfficeOf,
    examples: {
      yes: [
        'The Secretary of State for Ports (Ana Verell): It will.',
        'The Minister of Ports: It will.',
        'Министр по делам портов (А. Верель): Да.',
        'The MINISTER OF PORTS: It will.',
        'The Chief Government Whip: It will.',
        'The Cabinet Secretary for Ports: It will.',
        'Minister of State at the Department of Ports (Deputy Ana Verell): It will.',
        'M. le ministre des ports. Non.',
      ],
      no: ['The President of the board said this: go.', 'Министр портов Ана Верель: Да.'],
    },
  },
  {
    id: 'initials-and-name',
    read: readInitials,
    examples: {
      yes: [
        'Д.Морев: Добрый день.',
        'И. Хальм: Добрый день.',
        'Хальм И. Т.: Добрый день.',
        'Хальм И.Т. (фракция «Причал»): Добрый день.',
        'Хальм И. Т. Спасибо, коллеги.',
        'Хальм И.Т., фракция «Причал». Спасибо, коллеги.',
        'O. RIEDAS (TS-LKD). Gerbiami kolegos, pradedame.',
      ],
      no: [
        'U.S. Congress: a history.',
        'Хальм И. Т. предложил чинить причал.',
        'Спасибо Хальму И. Т. Он чинил причал.',
        'И. о. мэра сказал: идём.',
        'P.S. The boats: two.',
      ],
    },
  },
  {
    id: 'han',
    read: readHan,
    examples: { yes: ['李总理：好。', '王小明：好。'], no: ['注意：水深。', '今天我们要说的是：码头。'] },
  },
  {
    id: 'name',
    read: readPlainName,
    examples: {
      yes: [
        'Tomas Ried: Indeed.',
        'Ana Verell, Keeper of the Ferry: Indeed.',
        'TOMAS RIED (Selby): Indeed.',
        'Томас Рид: Да.',
      ],
      no: [
        'Fellow Citizens: it held.',
        'Ladies and Gentlemen: it held.',
        'Next Steps: mend it.',
        'It rained: we went home.',
      ],
    },
  },
  {
    id: 'surname',
    read: readOneWord,
    examples: {
      yes: ['VERELL: Indeed.', 'Морев: Да.'],
      no: ['Note: it rained.', 'NOTE: it rained.', 'Во-первых: лодки.', 'Назар: су терең.'],
    },
  },
  {
    id: 'capitals',
    read: readUnknown,
    examples: {
      yes: ['WATCHER OF THE WEIR: It held.'],
      no: ['BACKGROUND: it rained.', 'NEXT STEPS: mend it.', '12 BOATS: a list.'],
    },
  },
]

const smallWords = new Set('of the and for to in on at by pro tempore de la le du des del da do от из и'.split(' '))
const shortForms = new Set(['PM', 'DPM', 'MC'])

/** The DEPUTY SPEAKER → The Deputy Speaker. */
function inOrdinaryCapitals(words: string): string {
  return words
    .split(/\s+/)
    .map((word, index) => {
      if (!/\p{Lu}{2}/u.test(word) || shortForms.has(word)) return word
      const small = word.toLowerCase()
      if (index > 0 && smallWords.has(small)) return small
      return small.replace(/(^|[-’'])(\p{L})/gu, (_, lead: string, first: string) => lead + first.toUpperCase())
    })
    .join(' ')
}
