import { describe, expect, it } from 'vitest'
import type { ArchiveDocument } from '#lib/domain/document.ts'
import { findCrossReferences } from '#lib/quote/reuse/find-cross-references.ts'
import { archiveOf } from '#tests/unit/archive/invented.ts'
import { textOf, wordsAt } from '#tests/unit/quote/invented.ts'

const event = 'Opening of the sluice'
const said = 'The sluice holds 214 barrels of water, and whoever doubts it may count them with a spoon.'
const speech = textOf('d-speech', ['Dear neighbours!', said, 'It was built by nine masons.'], {
  date: '2021-05-20',
  event,
})

function report(text: string, given: Partial<ArchiveDocument> = {}): ArchiveDocument {
  return textOf('d-report', [text], { kind: 'report', date: '2021-05-21', event, ...given })
}

function checked(...documents: ArchiveDocument[]) {
  const archive = archiveOf(documents)
  return findCrossReferences(archive).quotations.map(({ quoted, verdict, said: places, expected }) => ({
    quoted: wordsAt(archive, quoted),
    verdict,
    in: places.map(({ document, paragraph }) => `${document} ${paragraph}`),
    said: places.map((place) => wordsAt(archive, place)).join(' '),
    expected,
  }))
}

describe('a quotation of a report', () => {
  it('is found word for word, without the marks around it', () => {
    const [one] = checked(speech, report('She said: “Whoever doubts it may count them with a spoon,” and sat down.'))
    expect(one).toEqual({
      quoted: 'Whoever doubts it may count them with a spoon',
      verdict: 'exact',
      in: ['d-speech d-speech-2'],
      said: 'whoever doubts it may count them with a spoon',
      expected: true,
    })
  })

  it('is altered where a figure is another, and near where a word is', () => {
    const verdicts = (text: string) => checked(speech, report(text)).map(({ verdict }) => verdict)
    expect(verdicts('“The sluice holds 241 barrels of water,” she said.')).toEqual(['altered'])
    expect(
      verdicts('“The sluice holds 214 barrels of water, and whoever doubts may count them with a spoon.”'),
    ).toEqual(['near'])
  })

  it('is found where it goes on in the next paragraph', () => {
    const [one] = checked(
      speech,
      report('“Whoever doubts it may count them with a spoon. It was built by nine masons.”'),
    )
    expect(one).toMatchObject({ verdict: 'exact', in: ['d-speech d-speech-2', 'd-speech d-speech-3'] })
  })

  it('is found where the report closes it in the next paragraph, and where it is set apart', () => {
    const texts = ['She began: “The sluice holds 214 barrels of water,', '“It was built by nine masons.”']
    expect(checked(speech, textOf('d-report', texts, { kind: 'report', event })).map(({ verdict }) => verdict)).toEqual(
      ['exact', 'exact'],
    )
    const apart = report('Whoever doubts it may count them with a spoon.')
    for (const block of apart.blocks) if (block.type === 'paragraph') block.form = 'quotation'
    expect(checked(speech, apart)).toMatchObject([{ verdict: 'exact' }])
  })

  it('is not found where nobody said it, which is only surprising where the archive has the speech', () => {
    const text = '“Whoever sells water by the cup should carry it by the barrel,” she said.'
    expect(checked(speech, report(text))).toMatchObject([{ verdict: 'none', in: [], expected: true }])
    expect(checked(speech, report(text, { event: 'Another event' }))).toMatchObject([{ expected: false }])
    const partly = structuredClone(speech)
    Object.assign(partly.blocks[2] ?? {}, { withdrawn: true, text: 'Withdrawn.' })
    expect(checked(partly, report(text))).toMatchObject([{ verdict: 'none', expected: false }])
  })

  it('is looked for in texts of its language, that were said by then, and not in itself', () => {
    const text = '“Whoever doubts it may count them with a spoon,” she said.'
    expect(checked({ ...speech, language: 'kk' }, report(text))).toMatchObject([{ verdict: 'none' }])
    expect(checked({ ...speech, date: '2022' }, report(text))).toMatchObject([{ verdict: 'none' }])
    expect(checked({ ...speech, date: '2021' }, report(text))).toMatchObject([{ verdict: 'exact' }])
    expect(checked(report(text))).toMatchObject([{ verdict: 'none' }])
  })

  it('is taken from the occasion that the report tells of, where several have the words', () => {
    const earlier = textOf('d-a', [said], { date: '2020' })
    const later = textOf('d-z', [said], { date: '2021-05-21' })
    const text = '“Whoever doubts it may count them with a spoon,” she said.'
    expect(checked(earlier, speech, later, report(text))).toMatchObject([{ in: ['d-speech d-speech-2'] }])
  })

  it('is not taken from a stranger who said something like it', () => {
    const stranger = textOf('d-s', ['The sluice holds 300 barrels of herring.'], {
      speaker: 'Ivo Sandor',
      date: '1870',
    })
    expect(checked(stranger, report('“The sluice holds 214 barrels of water,” she said.'))).toMatchObject([
      { verdict: 'none' },
    ])
  })

  it('is not taken from another occasion where it is a few words that are not the same', () => {
    const elsewhere = (text: string) =>
      checked(textOf('d-a', [said], { date: '2020' }), report(`“${text}”, she says.`, { event: 'Another event' }))
    expect(elsewhere('The sluice holds 214 barrels of water')).toMatchObject([{ verdict: 'exact' }])
    expect(elsewhere('The sluice held barrels of water')).toMatchObject([{ verdict: 'none' }])
  })

  it('is none of its own where it is a name, a title or a term', () => {
    const text = 'The “Weir and Canal House Rule”, the “old friend”, the session “Water. Bread. Patience” and “of the”.'
    expect(checked(speech, report(text))).toEqual([])
  })

  it('is placed in both paragraphs that it runs over, each with its own words', () => {
    const archive = archiveOf([
      speech,
      report('“Whoever doubts it may count them with a spoon. It was built by nine masons.”'),
    ])
    const [one] = findCrossReferences(archive).quotations
    expect(one?.said.map((place) => wordsAt(archive, place))).toEqual([
      'whoever doubts it may count them with a spoon.',
      'It was built by nine masons',
    ])
  })

  it('is not put together of the last words of one speech and the first of the next', () => {
    const other = textOf('d-zz', ['Nine masons built it of oak.'], { date: '2021-05-20', event })
    const first = textOf('d-speech', ['Whoever doubts it may count them with a spoon.'], { date: '2021-05-20', event })
    const [one] = checked(first, other, report('“Count them with a spoon. Nine masons built it of oak.”'))
    expect(one?.in.length).toBeLessThan(2)
  })

  it('has its place in a long paragraph', () => {
    const long = Array.from({ length: 150 }, (_, index) => `word${index}`).join(' ')
    const archive = archiveOf([
      textOf('d-long', [`${long} ${said} ${long}`], { date: '2021-05-20', event }),
      report('“Whoever doubts it may count them with a spoon,” she said.'),
    ])
    const [one] = findCrossReferences(archive).quotations
    expect(one?.said.map((place) => wordsAt(archive, place))).toEqual(['whoever doubts it may count them with a spoon'])
  })

  it('is taken from the speaker whom the report names, before a stranger who says as much', () => {
    const text = '“Whoever doubts it may count them with a spoon,” she said.'
    const stranger = textOf('d-a', [said], { date: '2021-05-20', speaker: 'Ivo Sandor' })
    const own = textOf('d-b', [said], { date: '2019' })
    expect(checked(stranger, own, report(text, { event: 'Another event' }))).toMatchObject([{ in: ['d-b d-b-1'] }])
  })

  it('is taken where it was said so, before the occasion where it was said otherwise', () => {
    const otherwise = textOf('d-z', [said.replace('spoon', 'thimble')], { date: '2021-05-20', event })
    const exact = textOf('d-a', [said], { date: '2019' })
    const text = '“Whoever doubts it may count them with a spoon,” she said.'
    expect(checked(exact, otherwise, report(text))).toMatchObject([{ verdict: 'exact', in: ['d-a d-a-1'] }])
  })

  it('is the latest that the report could know, of equal ones', () => {
    const [one, other, later] = ['2018', '2020', '2022'].map((date) => textOf(`d-${date}`, [said], { date }))
    if (!one || !other || !later) throw new Error('three')
    const text = '“Whoever doubts it may count them with a spoon,” she said.'
    expect(checked(one, other, later, report(text, { event: 'Another event' }))).toMatchObject([
      { in: ['d-2020 d-2020-1'] },
    ])
  })

  it('may have been said where a date or a language is not known', () => {
    const text = '“Whoever doubts it may count them with a spoon,” she said.'
    const { date: _, ...undated } = speech
    expect(checked(undated, report(text))).toMatchObject([{ verdict: 'exact' }])
    const { language: __, ...unknown } = speech
    expect(checked(unknown, report(text))).toMatchObject([{ verdict: 'exact' }])
  })

  it('is never looked for in what was withdrawn, nor where the report was', () => {
    const text = '“Whoever doubts it may count them with a spoon,” she said.'
    const partly = structuredClone(speech)
    Object.assign(partly.blocks[1] ?? {}, { withdrawn: true })
    expect(checked(partly, report(text))).toMatchObject([{ verdict: 'none', in: [] }])
    expect(checked(speech, report(text, { withdrawn: { reason: 'An order.' } }))).toEqual([])
  })
})
