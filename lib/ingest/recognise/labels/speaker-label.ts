import { labelCuts } from './label-cuts.ts'
import { partsOf } from './label-parts.ts'
import type { SpeakerLabel } from './label-rule.ts'
import { labelRules } from './label-rules.ts'

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
