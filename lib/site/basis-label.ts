import type { Basis } from '#lib/domain/basis.ts'
import type { Say } from '#lib/i18n/say.ts'
import { describedRule } from './described-rules.ts'
import { formatDate } from './format-date.ts'

/** A basis made ready for people. */
export interface BasisLabel {
  /** `stated, line 3 of the source`, `taken over from the event`, `set by an editor`. */
  summary: string
  /** True for all that the source does not itself state. */
  isNotStated: boolean
  /** The event or document that the value is taken over from, by its id. */
  from?: string
  /** Shown on demand: the words of the source, the editor's reason; the rule that read them. */
  detail?: { label: string; text: string; rule?: string }
}

/** Says in the words of the interface why a value is what it is. */
export function basisLabel(basis: Basis, say: Say): BasisLabel {
  switch (basis.kind) {
    case 'stated':
      return {
        summary: basis.line === undefined ? say('basis.stated') : say('basis.statedAt', { line: String(basis.line) }),
        isNotStated: false,
        detail: {
          label: say('basis.sourceWords'),
          text: basis.words,
          ...(basis.rule === undefined ? {} : { rule: say('basis.readBy', { rule: basis.rule }) }),
        },
      }
    case 'inherited':
      return { summary: say('basis.inherited'), isNotStated: true, from: basis.from }
    case 'inferred': {
      // What follows a colon says from which of several places the rule took it.
      const rule = describedRule(basis.rule.replace(/:.*$/s, ''))
      const summary = rule
        ? `${say('basis.inferred')} ${say(`rules.${rule}`)}`
        : say('basis.inferredBy', { rule: basis.rule })
      const shown: BasisLabel = { summary, isNotStated: true }
      if (basis.words !== undefined) {
        const where = basis.line === undefined ? '' : `, ${say('basis.fromLine', { line: String(basis.line) })}`
        shown.detail = { label: `${say('basis.sourceWords')}${where}`, text: basis.words }
      }
      return shown
    }
    case 'editor': {
      const decided = decidedBy(basis, say)
      return {
        summary: decided === '' ? say('basis.editor') : `${say('basis.editor')}: ${decided}`,
        isNotStated: true,
        detail: { label: say('basis.why'), text: basis.reason },
      }
    }
  }
}

/** Who decided something and when, as far as it is known: "A. R., 2 January 2026"; empty where neither is. */
export function decidedBy({ by, on }: { by?: string | undefined; on?: string | undefined }, say: Say): string {
  return [by, on && formatDate(on, say)].filter((part) => part !== undefined && part !== '').join(', ')
}
