import type { Line } from '#lib/ingest/read/source.ts'
import type { SpeakerLabel } from '#lib/ingest/recognise/labels/label-rule.ts'
import { readSpeakerLabel } from '#lib/ingest/recognise/labels/speaker-label.ts'
import { officeLength, startsWithOffice } from '#lib/ingest/recognise/persons/offices.ts'
import { surnameOf, type TurnLabel, turnLabels } from '#lib/ingest/segment/turn-labels.ts'
import type { Draft, Known } from '#lib/ingest/source-segment.ts'
import { fold } from '#lib/text/fold.ts'

/** A line that is a stage of a debate: others speak in it, though an extract may have one of them. */
const stages = [
  'first reading',
  'second reading',
  'third reading',
  'in committee',
  'debate',
  'debate resumed',
  'question time',
]
const stageOfDebate = new RegExp(String.raw`^\W*(?:${stages.join('|')})\W*$`, 'iu')

export interface LabelledSpeaker {
  speaker: Known<string>
  role?: Known<string>
}

/**
 * The chief speaker of a transcript whose paragraphs begin with labels: in a report of parliament the member who speaks
 * alone, and nobody where several do or the words above say that it is a debate; else the first who is named with an office
 * ("President of Ormond Anna Berg: …") and is not the one whom the title says was met; else the only one who answers those who
 * ask.
 */
export function labelledSpeaker(
  title: string,
  drafts: Draft[],
  linesAbove: readonly Pick<Line, 'text'>[] = [],
): LabelledSpeaker | undefined {
  const labels = turnLabels(drafts)
  if (labels.some(({ ofRecord }) => ofRecord)) {
    const above = [...linesAbove, ...drafts.slice(0, labels[0]?.index)].map(({ text }) => text)
    return [title, ...above].some((text) => stageOfDebate.test(text)) ? undefined : onlyMember(labels, drafts)
  }
  const met = fold(/\b(?:with|from)\s+(\S.*)$/isu.exec(title)?.[1] ?? '')
  const isMet = (name: string) => met.includes(fold(surnameOf(name)))
  for (const draft of drafts) {
    const label = draft.type === 'paragraph' ? readSpeakerLabel(draft.text) : undefined
    const office = label ? officeBeside(label) : undefined
    if (!label?.name || !office || label.name.words < 2 || isMet(label.who)) continue
    if (label.end < draft.text.length) return known(label, draft, office, 'first-labelled-speaker')
  }
  return onlyAnswer(labels, drafts, isMet)
}

function known(
  label: SpeakerLabel,
  draft: Draft | undefined,
  office: string | undefined,
  rule: string,
): LabelledSpeaker {
  const words = draft?.text.slice(0, label.end).replace(/(?<![\s:.—–-])[\s:.—–-]+$/u, '') ?? label.who
  const basis = { kind: 'inferred' as const, rule, ...(draft ? { line: draft.line } : {}), words }
  const role = office ? { role: { value: office, basis } } : {}
  return { speaker: { value: label.who, basis }, ...role }
}

/** "President of Kenya" before the name, as far as it is known where the office ends. */
function officeBeside({ beside: [words = ''], rule }: SpeakerLabel): string | undefined {
  const isWhole = rule === 'office-and-name' && officeLength(words) === words.length
  return isWhole ? words.replace(/^the /i, '') : undefined
}

/** "(Ferris—Prime Minister)": seat and office of a member. */
function officeInRecord({ beside }: SpeakerLabel): string | undefined {
  return beside
    .flatMap((words) => words.split(/(?:(?<!\s)\s+)?[—–]\s*|-(?=\p{Lu})|,\s*/u))
    .find((words) => startsWithOffice(words))
    ?.trim()
}

function onlyMember(labels: TurnLabel[], drafts: Draft[]): LabelledSpeaker | undefined {
  const [first] = labels
  const speakers = new Set(labels.map(({ name, who }) => fold(name?.surname ?? who)))
  if (!first?.name || speakers.size !== 1) return undefined
  return known(first, drafts[first.index], officeInRecord(first), 'only-labelled-speaker')
}

function onlyAnswer(
  labels: TurnLabel[],
  drafts: Draft[],
  isMet: (name: string) => boolean,
): LabelledSpeaker | undefined {
  const asked = labels.some(({ kind }) => kind === 'question' || kind === 'press')
  const others = labels.filter(({ kind }) => kind !== 'question' && kind !== 'press' && kind !== 'moderator')
  const named = others.find(({ name }) => name && name.given.length > 0)
  const speakers = new Set(others.map(({ name, who }) => fold(name?.surname ?? who)))
  if (!asked || !named || speakers.size !== 1 || isMet(named.who)) return undefined
  return known(named, drafts[named.index], undefined, 'only-labelled-speaker')
}
