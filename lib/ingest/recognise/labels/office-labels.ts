import { officeLength } from '#lib/ingest/recognise/persons/offices.ts'
import { vocativeTitles } from '#lib/ingest/recognise/persons/person-words.ts'
import { type LabelName, readLabelName, takeHonorifics } from './label-name.ts'
import { isOffice, isOfficeOf, ofWhat } from './label-offices.ts'
import { isCapitals, type LabelParts, labelInTitleCase, withoutArticle } from './label-parts.ts'
import type { LabelReading, LabelRule } from './label-rule.ts'
import { hasSeat, personReading } from './name-labels.ts'

/*
 * Labels that name somebody by an office, alone or with the name of who holds it.
 */

function readOffice({ base, folded, separator, beside }: LabelParts): LabelReading | undefined {
  const { honorifics, rest } = takeHonorifics(base)
  const articled = folded !== base.toLowerCase()
  const bare = base.slice(base.length - folded.length)
  const after = takeHonorifics(bare).rest
  const office = [base, bare, after, rest].find((words) => words !== '' && isOffice(words.replace(/\.$/, '')))
  if (!office) return undefined
  const capitals = isCapitals(office)
  const called = honorifics.some((word) => vocativeTitles.has(word)) && !articled && !capitals
  const stopped = separator === 'stop' && !capitals
  const chairs = /^(?:председательствующ|головуюч|төраға|m\. le|mme la)/iu.test(base)
  const dashed = separator === 'spaced' && !capitals
  const holder = holderOf(beside)
  return {
    kind: 'office',
    who: holder?.name ?? labelInTitleCase(base),
    ...(holder ? { name: holder } : {}),
    beside: holder ? [office, ...beside] : beside,
    sure: !called && (!stopped || chairs) && !dashed,
    ofRecord: beside.length > 0 || (!stopped && separator !== 'colon'),
  }
}

export const officeLabel: LabelRule = {
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
}

function readOfficeOf({ base, separator, beside }: LabelParts): LabelReading | undefined {
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
  return { kind: 'office', who: holder?.name ?? labelInTitleCase(base), sure: holder !== undefined, ...more }
}

export const officeOfLabel: LabelRule = {
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
}

/** Who holds the office, where the brackets behind it say so: "The DEPUTY SPEAKER (Mr OB Ried)". */
function holderOf([words = '']: string[]): LabelName | undefined {
  const { honorifics, rest } = takeHonorifics(words.split(',')[0] ?? '')
  const name = readLabelName(rest)
  return name && (honorifics.length > 0 || name.words > 1) ? name : undefined
}

/**
 * "Minister of Ferries Tomas Ried", "Премьер-министр И. Хальм", "Ferry Company Chairman Ivo Sandor": an office, then
 * a name. After "of" the end of the office can't be recognised, so that the last two words are the name there.
 */
function readOfficeAndName({ base, separator, beside }: LabelParts): LabelReading | undefined {
  if (separator !== 'colon') return undefined
  const words = base.split(/\s+/)
  const length = officeLength(base)
  const whole = length > 0 ? readLabelName(base.slice(length).trim()) : undefined
  if (whole)
    return personReading(whole, [], true, { beside: [base.slice(0, length), ...beside], ofRecord: hasSeat(beside) })
  const last = words.findLastIndex((word, index) => index < words.length - 1 && isOffice(word))
  if (last === -1) return undefined
  const behind = readLabelName(words.slice(last + 1).join(' '))
  const first = behind && behind.words <= 2 ? last + 1 : Math.max(last + 1, words.length - 2)
  const withInitials = readLabelName(words.slice(-3).join(' '))
  const from = withInitials?.initials && words.length - 3 > last ? words.length - 3 : first
  const name = readLabelName(words.slice(from).join(' '))
  const before = words.slice(0, from).join(' ')
  if (!name || /(?:^|\s)(?:of|and|the|for|по|и)$/iu.test(before) || (last > 2 && name.words < 2)) return undefined
  return personReading(name, [], true, { beside: [before, ...beside], ofRecord: hasSeat(beside) })
}

export const officeAndNameLabel: LabelRule = {
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
}
