import { beforeAll, describe, expect, it } from 'vitest'
import type { ArchiveEngine } from '#lib/engine/archive-engine.ts'
import type { Verdict } from '#lib/quote/verdict/check-quotation.ts'
import type { SearchableArchive } from '#lib/search/build/gather-units.ts'
import { inventedArchive, told } from './invented-archive.ts'

/** Quotations of the invented archive: what becomes of each, in which paragraph, and whose words they are. */
const quotations: readonly [quotation: string, verdict: Verdict, paragraph: string, by: string][] = [
  ['The ferry toll will not rise; the toll on carts may.', 'exact', 'g2', 'Ana Verell'],
  ['The ferry toll will rise; the toll on carts may.', 'altered', 'g2', 'Ana Verell'],
  ['The toll brought 42,600 crowns in its 66th year', 'altered', 'b3', 'Ana Verell'],
  ['The old mill stood by the river road; the road to the old town passes the mill', 'near', 'b7', 'Ana Verell'],
  ['The weir was mended, and the wardens were paid for the mendding.', 'near', 'a1', 'Jon Harrow'],
  ['Новые мосты построены за три года', 'exact', 'c1', 'Серик Мостов'],
  ['Мост через реку открыли в июне, и о нём говорил Берен Кулатов', 'altered', 'c4', 'Серик Мостов'],
  ['Қаланың көпірлері жаңартылды', 'exact', 'd1', 'Серик Мостов'],
  ['Rope, tar, lamp oil: the toll of a week. The ferry was late by an hour', 'exact', 'h1', ''],
  ['I ask for the toll to be dropped', 'exact', 'g3', 'Osk Brandt'],
  ['The price of bread rose, and the baker said that the price was no price.', 'exact', 'f6', ''],
  [
    'No new licence will be granted above the weir and the price of bread rose in the valley',
    'part',
    'b2',
    'Ana Verell',
  ],
  ['the toll of a week', 'exact', 'h1', ''],
  ['The lighthouse keeper measured seven lemons', 'none', '', ''],
  ['to be or not to be', 'none', '', ''],
]

const common = 'Long live the river and all the people who live from it.'
const spoken = (id: string, speaker: string, date: string, line = common) =>
  told({ id, title: `Paper ${id}`, lines: [line, `Nobody else says this of ${id}.`], facts: { speaker, date } })

/** Of several documents the same words; what a report tells of a speech; a speech in two languages. */
const repeated: SearchableArchive = {
  documents: [
    ...Array.from({ length: 8 }, (_, number) => spoken(`o${number}x`, 'Ida Tarn', `19${20 + number}`)),
    spoken('p', 'Ana Verell', '1962-12-01'),
    spoken('q', 'Ivo Sandor', '1962-12-01'),
    spoken('r', 'Ivo Sandor', '1971'),
    spoken('s', 'Osk Brandt', '1980', 'Long live the ferry and all the people who live from it.'),
    spoken('t', 'Ana Verell', '1981-05-01', 'Every barge shall pay one crown at the upper gate.'),
    told({
      id: 'u',
      title: 'Tolls at the gates',
      lines: ['Barges that pass the upper gate have to pay one crown each, the town said on Monday.'],
      facts: { kind: 'report', speaker: 'Ana Verell', date: '1981-05-02' },
    }),
    told({
      id: 'v',
      title: 'О пошлине',
      lines: ['Каждая баржа платит одну крону.', 'Мост открыт.'],
      facts: { speaker: 'Ana Verell', date: '1981-05-01', language: 'ru' },
    }),
  ],
}

/**
 * What every engine has to say of quotations, whatever its index is made of.
 *
 * @param open puts an archive into an engine
 */
export function quotationContract(open: (archive: SearchableArchive, name: string) => Promise<ArchiveEngine>): void {
  let engine: ArchiveEngine
  let several: ArchiveEngine

  beforeAll(async () => {
    engine = await open(inventedArchive, 'invented')
    several = await open(repeated, 'repeated')
  }, 120_000)

  describe('a quotation', () => {
    it.each(quotations)('%s: %s', async (quotation, verdict, paragraph, by) => {
      const { check, by: names } = await engine.checkQuotation(quotation)
      const place = check.found?.place
      expect([check.verdict, place?.paragraph ?? '', names.join(', ')]).toEqual([
        verdict,
        paragraph === '' ? '' : `p-${paragraph}`,
        by,
      ])
    })

    it('is said to be as it is claimed, or not', async () => {
      const claimed = async (claim: string) =>
        (await engine.checkQuotation(`“The ferry toll will not rise” — ${claim}`)).claim
      expect(await claimed('Ana Verell, 2 April 2020')).toMatchObject({
        speaker: { right: true },
        date: { right: true },
      })
      expect(await claimed('Serik Mostov')).toMatchObject({ speaker: { right: false } })
      expect(await claimed('Ana Verell, 2019')).toMatchObject({ speaker: { right: true }, date: { right: false } })
    })

    it('leads to its words, and says in how much they were looked for', async () => {
      const { check } = await engine.checkQuotation('the road to the old town passes the mill')
      expect(check.found?.place.url).toMatch(
        /^\/documents\/2019-05-10-text-b\/#p-b7|^\/documents\/2019-05-10-text-b\/\?/u,
      )
      expect(check.searched).toEqual({ paragraphs: 31, documents: 8 })
    })

    it('in a script that the archive has nothing in is said to be so', async () => {
      const { language } = await engine.checkQuotation('سوف نبني جسرا جديدا على النهر في الربيع القادم')
      expect(language).toMatchObject({ quotation: 'und-Arab', archive: ['en', 'kk', 'ru'] })
    })
  })

  describe('a quotation that occurs in several places', () => {
    const titleOf = async (claim: string) => {
      const { check } = await several.checkQuotation(`“${common}”${claim}`)
      return [check.verdict, check.found?.place.document.title]
    }

    it.each([
      ['', 'Paper o0x'],
      [' — Ana Verell', 'Paper p'],
      [' — 1971', 'Paper r'],
      [' — Ivo Sandor, 1962', 'Paper q'],
      [' — Ivo Sandor, 1971', 'Paper r'],
      [' — Ivo Sandor, 1 December', 'Paper q'],
      [' — Osk Brandt', 'Paper o0x'],
    ])('is shown where it is as claimed: %s', async (claim, title) => {
      expect(await titleOf(claim)).toEqual(['exact', title])
    })

    it('has five of its other places beside it', async () => {
      const { check } = await several.checkQuotation(common)
      expect(check.alternatives.map(({ place }) => place.document.title)).toHaveLength(5)
    })
  })

  it('has beside a reporter’s words what was said, and in other languages the same text', async () => {
    const reported = await several.checkQuotation('Barges that pass the upper gate have to pay one crown each')
    expect([reported.whose, reported.spoken?.paragraph]).toEqual(['reporter', 'p-t1'])
    const { paired } = await several.checkQuotation('Every barge shall pay one crown at the upper gate')
    expect(paired.map(({ document }) => document.title)).toEqual(['О пошлине'])
  })
}
