import type { Basis } from '#lib/domain/basis.ts'
import { formatDate } from './format-date.ts'
import type { Messages } from './messages.ts'
import { ruleDescriptions } from './rule-descriptions.ts'

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
export function basisLabel(basis: Basis, messages: Messages): BasisLabel {
  switch (basis.kind) {
    case 'stated':
      return {
        summary: basis.line === undefined ? messages.stated : messages.statedAt(basis.line),
        isNotStated: false,
        detail: {
          label: messages.sourceWords,
          text: basis.words,
          ...(basis.rule === undefined ? {} : { rule: messages.readBy(ruleName(basis.rule)) }),
        },
      }
    case 'inherited':
      return { summary: messages.inherited, isNotStated: true, from: basis.from }
    case 'inferred': {
      // What follows a colon says from which of several places the rule took it.
      const rule = ruleDescriptions[basis.rule.replace(/:.*$/, '')]
      const summary = rule ? `${messages.inferred} ${rule}` : messages.inferredBy(ruleName(basis.rule))
      const shown: BasisLabel = { summary, isNotStated: true }
      if (basis.words !== undefined) {
        const where = basis.line === undefined ? '' : `, ${messages.fromLine(basis.line)}`
        shown.detail = { label: `${messages.sourceWords}${where}`, text: basis.words }
      }
      return shown
    }
    case 'editor': {
      const decided = messages.decided(basis.by, basis.on && formatDate(basis.on, messages))
      return {
        summary: decided === '' ? messages.editor : `${messages.editor}: ${decided}`,
        isNotStated: true,
        detail: { label: messages.why, text: basis.reason },
      }
    }
  }
}

/** The id of a rule as words. */
function ruleName(rule: string): string {
  return rule.replaceAll('-', ' ')
}
