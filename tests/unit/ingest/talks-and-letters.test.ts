import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { ingest } from '#lib/ingest/ingest.ts'
import { readRecords } from '#lib/records/records.ts'
import { docxWith } from '#tests/golden/made-files.ts'

let work: string
beforeEach(async () => {
  work = await mkdtemp(join(tmpdir(), 'talks-'))
})
afterEach(() => rm(work, { recursive: true }))

async function documentOf(file: string, content: string | Uint8Array) {
  const path = join(work, file)
  await writeFile(path, content)
  const { documents } = await ingest([{ path, file }], await readRecords(work))
  expect(documents).toHaveLength(1)
  return documents[0]
}

/** The words of each paragraph that has a voice of its own, by voice. */
async function voicesOf(file: string, content: string | Uint8Array): Promise<string[]> {
  const document = await documentOf(file, content)
  return (document?.blocks ?? []).flatMap((block) =>
    'voice' in block && block.voice ? [`${block.voice}: ${block.text}`] : [],
  )
}

const talk = [
  ['When will the weir be whole again?', 'In the autumn, if the rain lets us.'],
  ['And who pays the masons?', 'The town does, and it has begun to.'],
  ['Do you sleep well?', 'When it does not rain, I sleep very well.'],
]
const page = (title: string, pairs: string[][]) =>
  `<html lang="en"><body><main><h1>${title}</h1><p>3 May 2021</p>${pairs
    .map(([asked, said]) => `<p><strong>${asked}</strong></p><p>${said}</p>`)
    .join('')}</main></body></html>`
const asked = talk.map(([question]) => `questioner: ${question}`)

describe('bold questions with plain answers', () => {
  test('are of who asks: on a page, in Markdown and in a Word document', async () => {
    expect(await voicesOf('talk.html', page('Interview with Ana Verell', talk))).toEqual(asked)
    const markdown = talk.map(([question, said]) => `**${question}**\n\n${said}`).join('\n\n')
    expect(await voicesOf('talk.md', `# Interview with Ana Verell\n\n3 May 2021\n\n${markdown}\n`)).toEqual(asked)
    const paragraph = (text: string, bold = '') => `<w:p><w:r>${bold}<w:t>${text}</w:t></w:r></w:p>`
    const body = talk.flatMap(([question = '', said = '']) => [
      paragraph(question, '<w:rPr><w:b/></w:rPr>'),
      paragraph(said),
    ])
    const file = docxWith([paragraph('Interview with Ana Verell'), paragraph('3 May 2021'), ...body], {})
    expect(await voicesOf('talk.docx', file)).toEqual(asked)
  })

  test('are the speaker’s own in a speech that says nothing else', async () => {
    const own = [
      ['Why do weirs break?', 'They break because nobody looks at them in a dry year.'],
      ['Why do we mend them?', 'We mend them because the river does not ask who was to blame.'],
    ]
    expect(await voicesOf('speech.html', page('Speech by Ana Verell on the weirs', own))).toEqual([])
    expect(await voicesOf('one.html', page('Interview with Ana Verell', talk.slice(0, 1)))).toEqual([])
  })
})

const letter = (end: string) =>
  `Letter to the masons of the weir\n\n3 May 2021\n\nDear masons,\n\nI write to thank you for a winter of hard work.\n\nThe weir holds, and the town knows why.\n\n${end}\n`

describe('a signature under a text', () => {
  test.each([
    ['Yours sincerely,\n\nAna Verell\nMinister of Ports', 'Ana Verell', 'Minister of Ports'],
    ['Minister of Ports\nAna Verell', 'Ana Verell', 'Minister of Ports'],
    ['(signed) Ana Verell,\nMayor of Ormond\n\nOrmond, 3 May 2021', 'Ana Verell', 'Mayor of Ormond'],
    ['Yours sincerely,\nAna Verell', 'Ana Verell', undefined],
    ['С уважением,\nП. С. Верель\nминистр портов', 'П. С. Верель', 'министр портов'],
    ['Құрметпен,\nЕрлан Сабитов,\nпорт министрі', 'Ерлан Сабитов', 'порт министрі'],
    ['Ana Verell\nMinistre des Ports', 'Ana Verell', 'Ministre des Ports'],
  ])('names who wrote: %s', async (end, speaker, role) => {
    const document = await documentOf('letter.txt', letter(end))
    expect([document?.speaker, document?.role]).toEqual([speaker, role])
    const text = (document?.blocks ?? []).map((block) => ('text' in block ? block.text : '')).join(' ')
    expect(text).toContain('The weir holds, and the town knows why.')
  })

  test.each([
    ['Media contact\nOsk Brandt'],
    ['Press contact:\nOsk Brandt\nPress Secretary'],
    ['All questions go to the office.\n\nOsk Brandt\nPress Secretary'],
    ['Minister of Ports\nThe Old Weir'],
    ['Yours sincerely,\nAna Verell              Osk Brandt\nMinister of Ports       Mayor of Selby'],
    ['Yours sincerely,\nThe Council of the Ports'],
  ])('is none in: %s', async (end) => {
    expect((await documentOf('letter.txt', letter(end)))?.speaker).toBeUndefined()
  })
})
