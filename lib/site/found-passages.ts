import type { Say } from '#lib/i18n/say.ts'

/** How much a search finds. */
interface Found {
  paragraphs: number
  headings: number
  documents: number
}

/** How much a search finds, in words: "3 paragraphs and 1 heading in 2 documents". */
export function foundPassages(say: Say, { paragraphs, headings, documents }: Found): string {
  return headings > 0
    ? say('found.paragraphsAndHeadings', { paragraphs, headings, documents })
    : say('found.paragraphs', { paragraphs, documents })
}
