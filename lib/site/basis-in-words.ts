import type { Basis } from '#lib/domain/basis.ts'
import { dateInWords } from './dates.ts'
import { rulesInWords } from './rules-in-words.ts'
import type { Words } from './words.ts'

/** A basis made ready for people. */
export interface ShownBasis {
  /** `stated, line 3 of the source`, `taken over from the event`, `set by an editor`. */
  summary: string
  /** True for all that the source does not itself state. */
  weak: boolean
  /** The event or document that the value is taken over from, by its id. */
  from?: string
  /** Shown on demand: the words of the source, the editor's reason; the rule that read them. */
  detail?: { label: string; text: string; rule?: string }
}

/** Says in the words of the interface why a value is what it is. */
export function basisInWords(basis: Basis, words: Words): ShownBasis {
  switch (basis.kind) {
    case 'stated':
      return {
        summary: basis.line === undefined ? words.stated : words.statedAt(basis.line),
        weak: false,
        detail: {
          label: words.sourceWords,
          text: basis.words,
          ...(basis.rule === undefined ? {} : { rule: words.readBy(nameOf(basis.rule)) }),
        },
      }
    case 'inherited':
      return { summary: words.inherited, weak: true, from: basis.from }
    case 'inferred': {
      // What follows a colon says from which of several places the rule took it.
      const rule = rulesInWords[basis.rule.replace(/:.*$/, '')]
      const summary = rule ? `${words.inferred} ${rule}` : words.inferredBy(nameOf(basis.rule))
      const shown: ShownBasis = { summary, weak: true }
      if (basis.words !== undefined) {
        const where = basis.line === undefined ? '' : `, ${words.fromLine(basis.line)}`
        shown.detail = { label: `${words.sourceWords}${where}`, text: basis.words }
      }
      return shown
    }
    case 'editor': {
      const decided = words.decided(basis.by, basis.on && dateInWords(basis.on, words))
      return {
        summary: decided === '' ? words.editor : `${words.editor}: ${decided}`,
        weak: true,
        detail: { label: words.why, text: basis.reason },
      }
    }
  }
}

/** The id of a rule as words. */
function nameOf(rule: string): string {
  return rule.replaceAll('-', ' ')
}
