import { spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { loadArchive } from '#lib/archive/load.ts'
import { invented } from '#tests/archives.ts'

const place = z.object({ document: z.string(), paragraph: z.string(), url: z.string(), similarity: z.number() })
const record = place.partial().extend({
  verdict: z.enum(['exact', 'near', 'altered', 'composed', 'none']),
  similarity: z.number(),
  differences: z.array(z.object({ kind: z.string(), said: z.string(), quoted: z.string() })),
  alternatives: z.array(place),
  searched: z.object({ paragraphs: z.number(), documents: z.number() }),
})

function quote(args: string[], input = '') {
  return spawnSync('npm', ['run', '-s', 'quote', '--', '--out', invented.out, ...args], { encoding: 'utf8', input })
}

const { documents } = await loadArchive(invented.content)

describe('the command that checks a quotation', () => {
  const paragraphs = documents.flatMap(({ id, language, blocks }) =>
    blocks.flatMap((block) =>
      block.type === 'paragraph' && !block.withdrawn && language === 'en' && block.text.length > 120
        ? [{ document: id, paragraph: block.id, text: block.text }]
        : [],
    ),
  )
  const [known] = paragraphs
  if (!known) throw new Error('no paragraph is long enough')

  it('prints where words are', () => {
    const { status, stdout } = quote(['--json', `“${known.text.toUpperCase()}”`])
    const found = record.parse(JSON.parse(stdout))
    expect(status).toBe(0)
    expect(found).toMatchObject({
      verdict: 'exact',
      document: known.document,
      paragraph: known.paragraph,
      similarity: 1,
    })
    expect(found.url).toMatch(new RegExp(`^/documents/.*[?]c=[0-9a-f]{8}.*#${known.paragraph}$`))
    expect(found.differences).toEqual([])
  })

  it('reads standard input, and says in words what nobody said', () => {
    const { status, stdout } = quote(
      ['-'],
      'Every lighthouse keeper shall receive seven lemons before breakfast on Tuesdays',
    )
    expect(status).toBe(0)
    expect(stdout).toMatch(/^Not found in \d+ paragraphs of \d+ documents\./)
  })

  it('finds no words that were withdrawn', () => {
    const found = record.parse(JSON.parse(quote(['--json', 'hiding nine of them']).stdout))
    expect(found.verdict).toBe('none')
  })

  it('ends with 2 where it is asked nothing', () => {
    expect(quote([]).status).toBe(2)
    expect(quote(['…']).stderr).toMatch(/Enter the words of the quotation/)
    expect(quote(['--nonsense', 'words']).status).toBe(2)
  })
})
