import { micromark } from 'micromark'
import { gfmFootnote } from 'micromark-extension-gfm-footnote'
import { getDocumentProxy } from 'unpdf'
import { describe, expect, it } from 'vitest'
import { notesInPlace, withNoteMarks } from '#lib/third-party/markdown-notes.ts'
import { readPainted } from '#lib/third-party/pdf-painted.ts'
import { type Placed, pdfOf } from '#tests/golden/made-pdf.ts'

async function paintedBy(words: Placed[]) {
  const document = await getDocumentProxy(pdfOf([words]), { verbosity: 0 })
  const { shown, pictures, filled } = await readPainted(await document.getPage(1))
  await document.destroy()
  return { shown, pictures, filled }
}

describe('the operations that PDF.js makes of a page', () => {
  it('say where words begin, in points from the left and from the bottom', async () => {
    const { shown } = await paintedBy([{ at: [72, 100], text: 'Weir' }])
    expect(shown).toEqual([{ x: 72, y: 692, unpainted: false, white: false }])
  })

  it('say how wide words are: the next ones in a line begin behind them', async () => {
    const set = '/F1 12 Tf 1 0 0 1 72 692 Tm (Mill) Tj (Weir) Tj'
    const { shown } = await paintedBy([{ at: [72, 100], text: 'end', set }])
    // Helvetica: M is 833 thousandths of the size wide, i and l are 222.
    expect(shown[1]?.x).toBeCloseTo(72 + 12 * (0.833 + 3 * 0.222), 1)
  })

  it.each([
    ['text in render mode 3', '3 Tr', { unpainted: true, white: false }],
    ['text in the white of the paper', '1 1 1 rg', { unpainted: false, white: true }],
    ['text in black', '0 0 0 rg', { unpainted: false, white: false }],
  ])('say how words are painted: %s', async (_, set, how) => {
    const { shown } = await paintedBy([{ at: [72, 100], text: 'Weir', set }])
    expect(shown).toMatchObject([how])
  })

  it('say what is filled, by its box', async () => {
    const { filled } = await paintedBy([{ at: [72, 100], text: 'Weir', set: 'ET 0 0 0 rg 10 20 30 40 re f BT' }])
    expect(filled).toEqual([{ left: 10, right: 40, bottom: 20, top: 60 }])
  })
})

describe("micromark's compiler of footnotes", () => {
  it('lets a note stay where it is, as a paragraph of its own, with the mark of its file', () => {
    const html = micromark('We mended[^2] it.\n\n[^2]: In spring.\n\nAll of it.\n', {
      extensions: [gfmFootnote()],
      htmlExtensions: [notesInPlace()],
    })
    expect(withNoteMarks(html).replaceAll('\n', '')).toBe(
      '<p>We mended<sup>2</sup> it.</p><div><p><sup>2</sup> In spring.</p></div><p>All of it.</p>',
    )
  })
})
