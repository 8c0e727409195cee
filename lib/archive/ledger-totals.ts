import type { Ledger } from '#lib/domain/ledger.ts'

/** What became of a source's text, in characters (UTF-16 units), space not counted. */
export interface LedgerTotals {
  all: number
  /** Paragraphs and headings. */
  text: number
  metadata: number
  /** Left out: by rule, those of most characters first. Repetitions are under `repetition`. */
  leftOut: { rule: string; characters: number; places: number }[]
  /** Sum of what is left out. */
  leftOutCharacters: number
}

/** Adds up a ledger, in UTF-16 units; space counts nowhere. */
export function ledgerTotals({ spans }: Ledger): LedgerTotals {
  const rules = new Map<string, { rule: string; characters: number; places: number }>()
  const account: LedgerTotals = { all: 0, text: 0, metadata: 0, leftOut: [], leftOutCharacters: 0 }
  for (const entry of spans) {
    const length = entry.end - entry.start
    if (entry.fate === 'space') continue
    account.all += length
    if (entry.fate === 'metadata') account.metadata += length
    else if (entry.fate === 'paragraph' || entry.fate === 'heading') account.text += length
    else {
      const rule = entry.fate === 'furniture' ? entry.rule : 'repetition'
      const sum = rules.get(rule) ?? { rule, characters: 0, places: 0 }
      sum.characters += length
      sum.places++
      rules.set(rule, sum)
      account.leftOutCharacters += length
    }
  }
  account.leftOut = [...rules.values()].sort((a, b) => b.characters - a.characters || (a.rule < b.rule ? -1 : 1))
  return account
}
