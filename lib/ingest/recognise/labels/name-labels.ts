import { startsWithOffice } from '#lib/ingest/recognise/persons/offices.ts'
import { labelOffices, labelTitles } from '#lib/ingest/recognise/persons/person-words.ts'
import { genderOf, type LabelName, readLabelName, takeHonorifics } from './label-name.ts'
import { isCapitals, isNoLabel, type LabelParts, labelInTitleCase, withoutArticle } from './label-parts.ts'
import type { LabelReading, LabelRule } from './label-rule.ts'
import { noNameWords } from './speaker-label-words.ts'

/*
 * Labels that name somebody by name, with an honorific or without, and capitals in label position that name nobody known.
 */

/** A label that is read as somebody's name. */
export function personReading(
  name: LabelName,
  honorifics: string[],
  sure: boolean,
  rest: Partial<LabelReading> = {},
): LabelReading {
  const gender = genderOf(honorifics)
  return { kind: 'person', who: name.name, name, sure, ...(gender ? { gender } : {}), ...rest }
}

/** "(Selby North)" behind a name, as reports of parliaments have it; "(through an interpreter)" is none. */
export function hasSeat(beside: string[]): boolean {
  return beside.some((words) => /^\p{Lu}\p{Ll}/u.test(words))
}

function readHonoured({ base, separator, beside }: LabelParts): LabelReading | undefined {
  const bare = base.slice(base.length - withoutArticle(base.toLowerCase()).length)
  // "De heer" begins like an article.
  const taken = [base, bare].map(takeHonorifics).find(({ honorifics }) => honorifics.length > 0)
  if (!taken) return undefined
  const { honorifics } = taken
  // "Hon ANA VERELL to the Minister of Ports:", "Mr. RIED of Ferris."
  const rest = taken.rest.replace(/ (?:to the|to|of) \p{Lu}.{1,80}$/u, '')
  const name = readLabelName(rest)
  if (startsWithOffice(rest) || labelOffices.has((rest.split(' ')[0] ?? '').toLowerCase())) return undefined
  // "The Hon. Dr. Ana Verell:" does not end behind "Dr.".
  if (labelTitles.has(rest.toLowerCase())) return undefined
  // "Hon. J.": more of the name follows the stop.
  if (!name || (name.initials && name.words === 1)) return undefined
  const sure = separator === 'colon' || name.capitals || (separator === 'dash' && beside.length > 0)
  return personReading(name, honorifics, sure && separator !== 'spaced')
}

export const honouredNameLabel: LabelRule = {
  id: 'honoured-name',
  read: readHonoured,
  examples: {
    yes: [
      'Mr RIED (Ferris—Prime Minister) (3.18 pm)—I thank the board.',
      'Mr. RIED. Madam Chairman, I rise.',
      'HON. O. RIED.- Mr. Speaker, Sir, I rise.',
      'Hon. O. RIED: I rise.',
      'Senator the Hon. RIED—They will rise.',
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
}

function readInitials({ base, separator, beside }: LabelParts): LabelReading | undefined {
  // "Хальм И. Т., фракция «Причал»."
  const [before = '', ...parties] = base.split(/,\s+/u)
  const name = readLabelName(before)
  if (!name?.initials || name.words < 2 || name.surname.length < 3) return undefined
  if (parties.length > 0 && (parties.length > 2 || before.length + 80 < base.length)) return undefined
  const more = { beside: [...parties, ...beside] }
  if (separator === 'colon') return personReading(name, [], parties.length === 0, more)
  if (separator === 'stop' && /\p{Lu}\.$/u.test(before)) {
    // "Хальм И. Т. Спасибо": two initials, so that no sentence begins so by chance.
    const isWhole = /^\p{Lu}[\p{L}-]+\s+\p{Lu}\.\s?\p{Lu}\.$/u.test(before)
    return isWhole ? personReading(name, [], false, more) : undefined
  }
  if (!name.capitals && beside.length === 0) return undefined
  return personReading(name, [], separator !== 'spaced' && beside.length > 0, more)
}

export const initialsAndNameLabel: LabelRule = {
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
}

function readPlainName({ base, separator, beside }: LabelParts): LabelReading | undefined {
  // "Anna Berg, Keeper of the Ferry": the name goes to the comma.
  const [before = '', office] = base.split(/,\s+(?=\p{Lu}|the\s)/u)
  const name = readLabelName(before)
  if (!name || name.words < 2 || isNoLabel(base.toLowerCase())) return undefined
  if (separator !== 'colon' && !(name.capitals && (separator !== 'stop' || beside.length > 0))) return undefined
  const more = office ? { beside: [office, ...beside], ofRecord: false } : {}
  return personReading(name, [], name.capitals && beside.length > 0, more)
}

export const plainNameLabel: LabelRule = {
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
}

function readOneWord({ base, separator }: LabelParts): LabelReading | undefined {
  if (separator !== 'colon' || isNoLabel(base.toLowerCase())) return undefined
  const name = readLabelName(base)
  return name && name.words === 1 && name.surname.length > 2 ? personReading(name, [], false) : undefined
}

export const surnameLabel: LabelRule = {
  id: 'surname',
  read: readOneWord,
  examples: {
    yes: ['VERELL: Indeed.', 'Морев: Да.'],
    no: ['Note: it rained.', 'NOTE: it rained.', 'Во-первых: лодки.', 'Назар: су терең.'],
  },
}

const han = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}·]{2,12}$/u

function readHan({ base, separator, beside }: LabelParts): LabelReading | undefined {
  if (separator !== 'colon' || !han.test(base) || isNoLabel(base)) return undefined
  const titled = [...labelOffices].some((office) => office.length > 1 && base.endsWith(office) && han.test(office))
  if (titled) return { kind: 'office', who: base, beside, sure: true }
  return [...base].length <= 4 ? { kind: 'unnamed', who: base, beside, sure: false } : undefined
}

export const hanLabel: LabelRule = {
  id: 'han',
  read: readHan,
  examples: { yes: ['李总理：好。', '王小明：好。'], no: ['注意：水深。', '今天我们要说的是：码头。'] },
}

function readUnknown({ base, separator, beside, folded }: LabelParts): LabelReading | undefined {
  const words = base.split(/\s+/)
  if (separator !== 'colon' || words.length > 6 || isNoLabel(folded) || !isCapitals(base)) return undefined
  if (/\p{N}|[,%&/]/u.test(base) || noNameWords.has(folded.split(' ')[0] ?? '')) return undefined
  return { kind: 'unknown', who: labelInTitleCase(base), beside, sure: false, ofRecord: false }
}

export const capitalsLabel: LabelRule = {
  id: 'capitals',
  read: readUnknown,
  examples: {
    yes: ['WATCHER OF THE WEIR: It held.'],
    no: ['BACKGROUND: it rained.', 'NEXT STEPS: mend it.', '12 BOATS: a list.'],
  },
}
