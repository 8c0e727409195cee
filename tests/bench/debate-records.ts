import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/**
 * Writes the settings of an archive of the UN General Debate and the collection of its statements, a dataset in
 * `sources/debate`, whose folders are made as well.
 *
 * @param extension how the dataset's file ends: `.jsonl`, `.jsonl.gz`
 * @param limit the most rows that are read of it; without it all
 */
export async function writeDebateRecords(content: string, extension: string, limit?: number): Promise<void> {
  await mkdir(join(content, 'sources', 'debate'), { recursive: true })
  await mkdir(join(content, 'collections'))
  const archive = ['name: The General Debate', 'tagline: Statements', 'description: Statements.', 'languages: [en]']
  await writeFile(join(content, 'archive.yaml'), [...archive, 'address: https://debate.example/', ''].join('\n'))
  const collection = [
    'id: debate',
    'name: The General Debate',
    'folder: debate',
    `extension: ${extension}`,
    'dataset:',
    '  text: text',
    '  id: id',
    '  title: title',
    '  date: year',
    '  speaker: speaker',
    '  role: post',
    '  kind: statement',
    '  language: { constant: en }',
    ...(limit === undefined ? [] : [`  limit: ${limit}`]),
  ]
  await writeFile(join(content, 'collections', 'debate.yaml'), collection.join('\n'))
}
