import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ArchiveDocument } from '#lib/domain/document.ts'

/** Writes documents as a person would who keeps them as Markdown: `title`, `date`, `speaker`, then the paragraphs. */
export async function writeMarkdown(documents: readonly ArchiveDocument[], folder: string): Promise<void> {
  await mkdir(folder, { recursive: true })
  for (const { slug, title, date, speaker, blocks } of documents) {
    const fields = { title, date, speaker, language: 'en', kind: 'speech' }
    const frontmatter = Object.entries(fields).flatMap(([name, value]) =>
      value === undefined ? [] : [`${name}: ${JSON.stringify(value)}`],
    )
    const paragraphs = blocks.flatMap((block) => (block.type === 'paragraph' ? [block.text] : []))
    const text = ['---', ...frontmatter, '---', '', paragraphs.join('\n\n'), ''].join('\n')
    await writeFile(join(folder, `${slug}.md`), text)
  }
}
