import { honorificAtStart, openEnding, question, running, smallWords } from '#lib/ingest/header/lexicon/matchers.ts'
import type { Line } from '#lib/ingest/read/source.ts'
import { beginsTurn } from '#lib/ingest/recognise/labels/speaker-label.ts'
import { endsSentence, hasNoCapitals, isSeveralSentences, smallWordsOf } from '#lib/ingest/recognise/prose.ts'
import { isNamedAddress, isOpening } from '#lib/ingest/recognise/salutations.ts'
import { sentences } from '#lib/text/sentences.ts'
import type { HeadKind, HeadLine } from './head-line.ts'

/** What a rule may look at besides the line. */
export interface BeginningContext {
  /** The lines of the head above it. */
  head: HeadLine[]
  /** What the line would be in a head. */
  kind: HeadKind
  /** The lines after it. */
  after: Line[]
}

export interface TextBeginning {
  id: string
  test(line: Line, context: BeginningContext): boolean
  /** Whether the first line of all may begin the text by this rule. */
  first: boolean
  /** Texts of which the last line begins the text by this rule, and by no earlier one; and of which it does not. */
  examples: { yes: string[]; no: string[] }
}

/** Longer lines are no head's, in UTF-16 units. */
const longest = 250

const told = new Set<HeadKind>(['field', 'publicationStamp', 'date', 'time', 'notice', 'pageMark'])
/** Kinds of lines that may be broken in the middle of words that end as a sentence does. */
const named = new Set<HeadKind>(['genre', 'person', 'theme', 'quoted', 'letterhead', 'siteSection'])

/** The rules by which a line begins the text, in the order in which they are asked. */
export const textBeginnings: readonly TextBeginning[] = [
  {
    id: 'longer-than-heads',
    first: true,
    test: ({ text }, { kind }) => text.length > longest && !told.has(kind),
    examples: {
      yes: [`Speech by Ana Verell\n${'The quays of Ormond are long and old and grey, and '.repeat(6)}`],
      no: ['Speech by Ana Verell on the quays'],
    },
  },
  {
    id: 'salutation',
    first: true,
    test: ({ text }) => isOpening(text),
    examples: {
      yes: [
        'Speech by Ana Verell\nMr. President,',
        'Ladies and gentlemen,',
        'Речь\nУважаемые коллеги!',
        'Сөз\nҚұрметті достар!',
        'Statement\nMesdames et Messieurs,',
        'Statement\n女士们、先生们，',
      ],
      no: ['Speech by Ana Verell\nMr. Ivo Sandor', 'Speech by Ana Verell\nPresident Verell'],
    },
  },
  {
    id: 'name-of-who-is-greeted',
    first: false,
    test: ({ text }, { head }) => isNamedAddress(text) && isSettled(head),
    examples: {
      yes: ['Speech by Ana Verell\n12 May 2019\nPresident Sandor', 'Speech by Ana Verell\n12 May 2019\nRosa Halm,'],
      no: ['The Pilots\nPresident Verell\n12 May 2019', 'Speech\nRosa Halm,'],
    },
  },
  {
    id: 'question-or-answer',
    first: true,
    test: ({ text }) =>
      question.test(text) && (/\p{L}{2}.*\p{L}{2}/u.test(text.replace(question, '')) || /:$/.test(text)),
    examples: {
      yes: [
        'Briefing\n12 May 2019\nQ: What of the quays?',
        'Брифинг\nВопрос: Что с причалами?',
        'Брифинг\nСұрақ: Айлақтар ше?',
      ],
      no: ['Briefing\nQ&A', 'Questions of Ormond'],
    },
  },
  {
    id: 'label-of-a-speaker',
    first: true,
    test: ({ text }, { kind }) => kind !== 'field' && (beginsTurn(text) || member.test(text)),
    examples: {
      yes: [
        'Debate\nMr BRANDT (Ferris—Treasurer) (3.18 pm)—I welcome the report.',
        'Debate\nMr BRANDT ( Ferris-Treasurer)-',
        'Debate\nMrs. VERELL. Mr. President, the quays are old.',
        'Debate\nTHE PRESIDENT: Good morning.',
        'Debate\nThe Deputy Speaker: The member has the word.',
        'Debate\nHON. O. BRANDT.- I move the motion.',
        'Debate\nRIED A. (Selby). We begin with the quays.',
        'Брифинг\nО. Брандт: Они откроются осенью.',
        'Брифинг\nПредседатель: Слово имеет министр портов.',
      ],
      no: [
        'Remarks\nItem 8: General Debate',
        'Delivered by: Ana Verell',
        'Harbours: a way to live',
        'Speech by\nMr. O. Brandt',
      ],
    },
  },
  {
    id: 'numbered-paragraph',
    first: true,
    test: ({ text }, { kind }) =>
      !told.has(kind) &&
      ((/^(?:\d{1,2}[.)]\s*|\|\s*|[•*]\s+)(?:[|"“«]|\p{Lu})/u.test(text) && text.length > 30) ||
        /^\d{1,2}\s+(?:\||I\s|We\s|The\s)/u.test(text) ||
        /^\d{1,2}[.)]$/.test(text)),
    examples: {
      yes: ['Speech by Ana Verell\n1. The quays of Ormond are mended by those who use them'],
      no: ['Speech by Ana Verell\n12 May 2019', '3. Mai'],
    },
  },
  {
    id: 'several-sentences',
    first: true,
    test: ({ text }, { kind }) =>
      !told.has(kind) &&
      isSeveralSentences(text) &&
      (named.has(kind) ? isRunningProse(text) : hasNoCapitals(text) || smallWordsOf(text, smallWords).length > 0),
    examples: {
      yes: [
        'Speech by Ana Verell\nPeace matters. Quays matter.',
        'Сөз\nАйлақтар ескірді. Оларды жөндеу керек.',
        'Peace came. It stayed.',
        '讲话\n码头很旧。我们今年要修理码头和灯塔，然后我们要',
      ],
      no: ['Speech by the Rt. Hon. Ivo Sandor, M.P.', 'Address to the Pilots. Great Hall, Selby'],
    },
  },
  {
    id: 'sentence',
    first: true,
    test: ({ text }, { head, kind }) =>
      !told.has(kind) && isSentence(text, kind) && (head.length === 0 || !continues(head.at(-1), text)),
    examples: {
      yes: [
        'Speech by Ana Verell\nPeace has come.',
        'Выступление Анны Верелл\nПричалы Ормонда строили деды.',
        'Ана Верелдің сөзі\nМаяк та ескі.',
        'Statement by Ana Verell\nLe quai fut construit par nos aïeux.',
        'Statement by Ana Verell\n码头很旧，我们今年要修理。',
        'Statement by Ana Verell\nسنصلح الميناء هذا العام.',
        'Dr. Brandt asked for new lamps.',
      ],
      no: [
        'COMMONWEALTH OF ORMOND.',
        'Speech by Ana Verell, keeper of the lamps.',
        'Speech on the quays of\nthe old town of Selby.',
      ],
    },
  },
  {
    id: 'words-before-a-list',
    first: true,
    test: ({ text }, { kind }) =>
      !told.has(kind) &&
      !named.has(kind) &&
      text.length > 60 &&
      /[:：]$/u.test(text) &&
      smallWordsOf(text, smallWords).length > 3,
    examples: {
      yes: ['The Minister of Ports, in exercise of the powers given by the Act of 1961, makes the following Rules:'],
      no: [
        'Delivered by:',
        'Statement of the delegation on behalf of the following members of the Group of Landlocked States:',
      ],
    },
  },
  {
    id: 'person-who-does-something',
    first: false,
    test: ({ text }, { kind }) => kind === 'person' && isNameWithVerb(text),
    examples: {
      yes: [
        'Minutes\n3 June 2015\nMrs. Halm asked when the ferries would go and who would',
        'Minutes\n3 June 2015\nMme Halm a demandé quand les bateaux iraient et',
      ],
      no: [
        'Speech by\nDr Osk Brandt, keeper of the lamps',
        'Speech by\nMr Jan van der Halm',
        'Speech by\nDr Osk Brandt',
      ],
    },
  },
  {
    id: 'running-words',
    first: false,
    test: ({ text }, { head, kind }) =>
      !told.has(kind) &&
      !named.has(kind) &&
      kind !== 'ocrNoise' &&
      text.split(/\s+/).length >= 5 &&
      running.test(text) &&
      !continues(head.at(-1), text),
    examples: {
      yes: ['Speech by Ana Verell\nI am glad to stand on these quays and', 'Речь\nМы стоим на причале и смотрим'],
      no: ['Speech by Ana Verell\nOpening of the quays', 'Speech at the opening of\nwhat is now a quay of ours'],
    },
  },
  {
    id: 'words-under-the-date',
    first: false,
    test: (line, { head, kind, after: [next] }) => {
      const { text } = line
      if (kind !== 'text' || !isSettled(head) || text === text.toUpperCase()) return false
      return (
        text.split(/\s+/).length >= 5 || (next !== undefined && (isCutWord(line, next) || isShortSentence(line, next)))
      )
    },
    examples: {
      yes: [
        'Speech by Ana Verell\nOrmond, 12 May 2019\nAmong the pilots of Ormond and',
        'Speech by Ana Verell\n\n12 May 2019\n\nOf the pi-\nlots and boats',
        'Speech by Ana Verell\n\n12 May 2019\n\nBridges.\n\nLanterns.\n\nWe have both.',
      ],
      no: [
        'Speech by Ana Verell\nOrmond, 12 May 2019\nTown Hall of Selby',
        'Ormond, 12 May 2019\nAmong the pilots of Ormond and',
      ],
    },
  },
  {
    id: 'address-in-any-language',
    first: false,
    test: (line, { head, kind, after: [next] }) =>
      (kind === 'text' || kind === 'letterhead') &&
      head.length > 0 &&
      /[,!،，！][”»]?$/u.test(line.text) &&
      line.text.split(/\s+/).length <= 8 &&
      next !== undefined &&
      isApart(head.at(-1), line) &&
      isApart(line, next) &&
      (running.test(next.text) || smallWordsOf(next.text, smallWords).length > 2),
    examples: {
      yes: ['Statement by Ana Verell\n\n12 May 2019\n\nPangulo ng Kapulungan,\n\nWe meet again.'],
      no: ['Statement by Ana Verell\n\n12 May 2019\n\nHouse of the Pilots\n\nWe meet again.'],
    },
  },
  {
    id: 'line-of-a-paragraph',
    first: false,
    test: (line, { head, kind, after: [next] }) => {
      if (told.has(kind) || named.has(kind) || kind === 'ocrNoise') return false
      const words = line.text.split(/\s+/)
      const small = words.filter((word) => /^\p{Ll}/u.test(word)).length
      const follows = next !== undefined && next.number === line.number + 1 && /^\p{Ll}/u.test(next.text)
      return line.text.length >= 45 && small / words.length >= 0.6 && follows && !continues(head.at(-1), line.text)
    },
    examples: {
      yes: ['Speech by Ana Verell\nExactly ten years ago today the keeper of the old lamps\nlit one of the three'],
      no: ['Speech by Ana Verell\nOpening of the Hall of the Pilots of Selby and Ormond\nand of its Lamps'],
    },
  },
]

/** "Mr BRANDT (Ferris–Treasurer)-", the words on the next line; its first word may be misread. */
const title = String.raw`^(?:M\p{L}{1,3}|Sir|Dr|Senator|Hon)\.?\s`
const member = new RegExp(String.raw`${title}[\p{L} .]*\p{Lu}{3}[\p{L} ]*\(\s?\p{L}+[- –—]`, 'u')

/** Whether a head says what the text is and, right above, where or when it was: little of it can follow. */
function isSettled(head: HeadLine[]): boolean {
  const last = head.findLast((line) => line.kind !== 'notice' && line.kind !== 'pageMark')
  return (
    (last?.kind === 'place' || last?.kind === 'date' || last?.kind === 'time') &&
    head.some((line) => line.kind === 'genre' || line.kind === 'quoted')
  )
}

/** Whether the end of a line cuts a word that the next line goes on with. */
function isCutWord(line: Line, next: Line): boolean {
  return next.number === line.number + 1 && /\p{L}{2}[-\u2010]$/u.test(line.text) && /^\p{Ll}/u.test(next.text)
}

/** "Bridges.": a word or a few, closed, as is what follows in a paragraph of its own. */
function isShortSentence(line: Line, next: Line): boolean {
  return endsSentence(line.text) && isApart(line, next) && endsSentence(next.text) && !/[,\d]/.test(line.text)
}

/** Whether a blank line stands between. */
function isApart(line: Line | undefined, next: Line): boolean {
  return line !== undefined && next.number > line.number + 1
}

/**
 * One sentence: closed, and with words of its own in small letters; in a script without capitals, closed. A line that
 * begins with what a text is, or with a person, must have a verb that a list has, or one right after the name.
 */
function isSentence(text: string, kind: HeadKind): boolean {
  if (hasNoCapitals(text)) return /[.!?。！？؟।，,；،؛]["”»’)」』]*$/u.test(text)
  if (!endsSentence(text)) return false
  if (kind === 'person') return isNameWithVerb(text)
  if (kind === 'letterhead') return smallWordsOf(text, smallWords).length > 2
  if (named.has(kind)) return isRunningProse(text)
  if (/^[[(].*[\])]$/u.test(text)) return false
  return smallWordsOf(text, smallWords).length > 0 || (kind !== 'ocrNoise' && isRunningProse(text))
}

function isRunningProse(text: string): boolean {
  return running.test(text) && sentences(text).length > 0 && smallWordsOf(text, smallWords).length > 1
}

/** Verbs that are as short as prepositions, in the languages of Europe: "M. Brandt a demandé". */
const shortVerbs = new Set('a ont est eut fut ha è is hat ist war'.split(' '))

/** "Mrs. Halm asked when …": right after the name a word in a small letter that ends no name and is no preposition. */
function isNameWithVerb(text: string): boolean {
  const respect = honorificAtStart.exec(text)
  const rest = text.slice(respect?.[0].length ?? 0)
  const after = /^(?:\p{Lu}[\p{L}\p{M}.’'-]*\s+)+(\p{Ll}[\p{L}\p{M}’'-]*)(?=\s|[.,!?]|$)/u.exec(rest)?.[1]
  if (after === undefined || after.endsWith('ing')) return false
  if (!shortVerbs.has(after) && (after.length < 3 || smallWords.has(after))) return false
  const words = text.split(/\s+/)
  return words.filter((word) => /^\p{Ll}/u.test(word)).length >= words.length * 0.3
}

/** A line of the head that is broken within its sentence takes the next line with it. */
function continues(previous: HeadLine | undefined, text: string): boolean {
  if (!previous) return false
  if (previous.kind === 'letterhead' || previous.kind === 'ocrNoise' || previous.kind === 'notice') return false
  return /^\p{Ll}/u.test(text) && (/,$/.test(previous.text) || openEnding.test(previous.text))
}
