import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { type Archive, loadArchive } from '#lib/archive/load.ts'

/** The text of one labelled passage, and its language. */
export interface Passage {
  text: string
  language: string
}

const multilingual = resolve('../shared/corpora/multilingual')

function linesOf(file: string): string[] {
  return readFileSync(resolve(multilingual, file), 'utf8').trim().split('\n')
}

/** The paragraphs of an archive by `document#paragraph`. */
export async function paragraphsOf(content: string): Promise<Map<string, Passage>> {
  const { documents }: Archive = await loadArchive(content)
  return new Map(
    documents.flatMap(({ id, language = 'en', blocks }) =>
      blocks.flatMap((block): [string, Passage][] =>
        block.type === 'paragraph' ? [[`${id}#${block.id}`, { text: block.text, language }]] : [],
      ),
    ),
  )
}

/** The sentences of the corpora in `../shared`: Russian by their ids, Kazakh by their lines; none where they are not there. */
export function corpusSentences(set: 'ru' | 'kk'): Map<string, Passage> {
  if (!existsSync(multilingual)) return new Map()
  const file = set === 'ru' ? 'ru-ud-gsd.jsonl' : 'kk-kaznerd-news.jsonl'
  return new Map(
    linesOf(file).map((line, index) => {
      const { id = String(index + 1), text } = JSON.parse(line) as { id?: string; text: string }
      return [id, { text, language: set }]
    }),
  )
}
