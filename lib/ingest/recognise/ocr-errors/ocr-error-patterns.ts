import { firstRule, type PatternRule } from '#lib/ingest/recognise/pattern-rule.ts'

/**
 * What optical reading leaves in words that it spoils, and printing never does. One such trace is enough where a value is
 * to be taken (`hasOcrErrors`); whether a whole line can be read at all, `illegible.ts` decides by how many words have one;
 * `repair-header-words.ts` repairs the few words that every head has, which needs the words and not only such patterns.
 */
export const ocrErrorPatterns: readonly PatternRule[] = [
  {
    id: 'figure-behind-a-letter',
    pattern: /\p{L}\d/u,
    examples: { yes: ['A3R0G', 'Minister5'], no: ['79th Session', 'Quay 12'] },
  },
  {
    id: 'sign-that-no-word-has',
    pattern: /[~^{}\\|=<>#$%_*]/u,
    examples: { yes: ['Sel~by', 'Ormond |', 'H^ll'], no: ['Selby & Ormond', 'Ormond’s Hall (North)'] },
  },
  {
    id: 'capital-behind-a-small-letter',
    pattern: /(?<!(?<!\p{L})(?:Mc|Mac|De|Van))(?<=\p{Ll})\p{Lu}/u,
    examples: { yes: ['SeLby', 'OrmonD Hall'], no: ['McBerg', 'Van DeBerg', 'SELBY'] },
  },
]

/** Whether words have a trace of a misreading. */
export function hasOcrErrors(text: string): boolean {
  return firstRule(ocrErrorPatterns, text) !== undefined
}
