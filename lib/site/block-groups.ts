import type { Block, Heading, Paragraph } from '#lib/domain/document.ts'

/** A paragraph and the number it has in the margin: 1 for the first of the document, headings not counted. */
export interface NumberedParagraph {
  paragraph: Paragraph
  number: number
}

/** Blocks that are together on the page: a list, a table, a quotation of several paragraphs, one plain paragraph. */
export type BlockGroup =
  | { type: 'heading'; heading: Heading }
  | { type: 'divider' }
  | { type: 'paragraphs'; form: Paragraph['form']; voice?: string; startsVoice: boolean; items: NumberedParagraph[] }

/**
 * Puts consecutive bullets, numbered paragraphs, quotations and rows of one voice together; `startsVoice` marks where a
 * voice sets in. Headings, captions and what a transcriber noted in between do not end a voice.
 */
export function groupBlocks(blocks: readonly Block[]): BlockGroup[] {
  const made: BlockGroup[] = []
  let number = 0
  // Nobody has spoken yet; without a voice it is the document's speaker.
  let speaking: string | undefined | null = null
  for (const block of blocks) {
    if (block.type === 'divider') made.push({ type: 'divider' })
    else if (block.type === 'heading') made.push({ type: 'heading', heading: block })
    else {
      number++
      const item = { paragraph: block, number }
      const last = made.at(-1)
      const sameVoice = last?.type === 'paragraphs' && last.voice === block.voice
      const isCaption = block.form === 'caption'
      const joins = sameVoice && last.form === block.form && block.form !== 'plain' && !isCaption && !block.header
      if (joins) last.items.push(item)
      else {
        const startsVoice = block.voice !== speaking && !isCaption
        const run: BlockGroup = { type: 'paragraphs', form: block.form, startsVoice, items: [item] }
        if (block.voice !== undefined) run.voice = block.voice
        made.push(run)
      }
      if (block.voice !== 'transcriber' && !isCaption) speaking = block.voice
    }
  }
  return made
}

/** Whether several people speak: then each turn has its name. */
export function isTranscript(runs: readonly BlockGroup[]): boolean {
  return runs.some((run) => run.type === 'paragraphs' && run.voice !== undefined && !editorialVoices.has(run.voice))
}

const editorialVoices = new Set(['publisher', 'transcriber'])
