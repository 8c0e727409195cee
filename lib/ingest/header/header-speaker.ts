import type { Finding } from '#lib/domain/finding.ts'
import type { Known } from '#lib/ingest/source-segment.ts'
import { chooseCandidate } from './choose-candidate.ts'
import type { HeaderLine } from './header-line.ts'
import { speakerStrategies } from './speaker/strategies.ts'
import { type SpeakerCandidate, speakerContext } from './speaker/strategy.ts'

export interface HeaderSpeaker {
  /** A list where several speak with one voice. */
  speaker: Known<string | string[]>
  /** With a list of speakers a list of the same length. */
  role?: Known<string | string[]>
  /** Line that has the (first) name. */
  line: HeaderLine
}

export interface SpeakerChoice {
  found?: HeaderSpeaker
  findings: Omit<Finding, 'file' | 'severity'>[]
}

/**
 * Who speaks, as the head of a text names them: the first strategy that finds somebody decides; where it finds several
 * who do not speak with one voice there is none, and a finding has them.
 */
export function headerSpeaker(lines: HeaderLine[], without?: ReadonlySet<string>): SpeakerChoice {
  const context = speakerContext(lines)
  for (const strategy of speakerStrategies) {
    if (without?.has(strategy.id)) continue
    const candidates = withoutSame(strategy.find(context))
    if (candidates.length === 0) continue
    const { candidate, finding } = chooseCandidate(candidates, [strategy.id], 'speaker')
    return {
      ...(candidate ? { found: withLabelledOffice(headerSpeakerOf(candidate), lines) } : {}),
      findings: finding ? [finding] : [],
    }
  }
  return { findings: [] }
}

/** "Position: Minister of Ports": the office of the one who speaks, where none is beside the name. */
function withLabelledOffice(found: HeaderSpeaker, lines: readonly HeaderLine[]): HeaderSpeaker {
  const labelled = lines.filter(({ field }) => field?.name === 'role' && field.value !== '')
  const [line] = labelled
  if (found.role || Array.isArray(found.speaker.value) || !line?.field || labelled.length > 1) return found
  const basis = { kind: 'stated', line: line.number, words: line.text, rule: 'office-label' } as const
  return { ...found, role: { value: line.field.value, basis } }
}

function headerSpeakerOf({ speakers, line }: SpeakerCandidate): HeaderSpeaker {
  const [first, ...others] = speakers
  if (others.length === 0) return { speaker: first.name, ...(first.role ? { role: first.role } : {}), line }
  const roles = speakers.flatMap(({ role }) => (role ? [role] : []))
  const [role] = roles
  return {
    speaker: together(
      first.name,
      speakers.map(({ name }) => name),
    ),
    ...(role && roles.length === speakers.length ? { role: together(role, roles) } : {}),
    line,
  }
}

/** Several values as one list; its basis has the words of each. */
function together({ basis }: Known<string>, all: Known<string>[]): Known<string[]> {
  const words = all.map((one) => (one.basis.kind === 'stated' ? one.basis.words : one.value)).join('; ')
  return { value: all.map(({ value }) => value), basis: basis.kind === 'stated' ? { ...basis, words } : basis }
}

/** A head often names who speaks twice, once in full: the same person is one candidate, the fullest. */
function withoutSame(candidates: SpeakerCandidate[]): SpeakerCandidate[] {
  return candidates.reduce<SpeakerCandidate[]>((kept, candidate) => {
    const at = kept.findIndex((one) => isSame(one.known.value, candidate.known.value))
    const known = kept[at]
    if (!known) return kept.concat(candidate)
    const isFuller = candidate.known.value.split(' ').length > known.known.value.split(' ').length
    return isFuller ? kept.with(at, candidate) : kept
  }, [])
}

function isSame(a: string, b: string): boolean {
  const [first, second] = [a, b].map((name) => name.toLowerCase().split(' '))
  if (!first || !second || first.at(-1) !== second.at(-1)) return false
  return first.length === 1 || second.length === 1 || first[0]?.[0] === second[0]?.[0]
}
