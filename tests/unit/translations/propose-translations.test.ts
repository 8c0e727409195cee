import { describe, expect, it } from 'vitest'
import { parseAllDocuments } from 'yaml'
import type { ArchiveDocument } from '#lib/domain/document.ts'
import type { Catalogue } from '#lib/records/catalogue.ts'
import { refusalProblems } from '#lib/translations/decided-pairs.ts'
import { proposeTranslations } from '#lib/translations/propose-translations.ts'
import { translationProposalsAsYaml } from '#lib/translations/translation-proposals-as-yaml.ts'
import { archiveOf, documentWith, paragraph } from '#tests/unit/archive/invented.ts'
import { english, russian } from '#tests/unit/quote/translations/invented.ts'

const kazakh = [
  'Құрметті достар, жаңбырға қарамай бүгін тоғанға келгендеріңіз үшін рақмет.',
  '1998 жылы кеңесіміз 42 құдық ашты, содан бері алым 5,5 пайызға төмендеді.',
  'Көп адам менен ескі паромды неге сақтап отырғанымызды сұрады.',
  'Көпір өзіне жете алатындарды өткізеді; паром күтіп тұрғандарға өзі келеді.',
  'Келер жылы Ормонд пен Селбидің емен қақпаларына 12 500 крон жұмсалады.',
  'Біз ешкімге ештеңе қарыз емеспіз.',
  'Өзен сіздерге де, балаларыңызға да мейірімді болсын.',
]
const texts = { en: english, ru: russian, kk: kazakh }
const ids = { en: 'd-0000001', ru: 'd-0000002', kk: 'd-0000003' }
const speakers = { en: 'Ivo Sandor', ru: 'Иво Сандор', kk: 'Иво Сандор' }

function said(language: keyof typeof texts, given: Partial<ArchiveDocument> = {}): ArchiveDocument {
  const id = given.id ?? ids[language]
  const source = { ...documentWith().source, file: `${language}.txt` }
  const blocks = texts[language].map((text, at) => paragraph(`p-${language}0000${at}`, text))
  return documentWith({ id, language, date: '2021-03-03', speaker: speakers[language], source, blocks, ...given })
}

const propose = (documents: ArchiveDocument[], catalogue: Catalogue = new Map()) =>
  proposeTranslations(archiveOf(documents), catalogue)
/** What is proposed: `ru of en`, by the languages. */
const proposed = (...[documents, catalogue]: Parameters<typeof propose>) =>
  propose(documents, catalogue).proposals.map(
    ({ translation, original }) => `${translation.language} of ${original.language}`,
  )

describe('documents in several languages that may be one text', () => {
  it('are proposed as translations of one of them', () => {
    expect(proposed([said('en'), said('ru'), said('kk')])).toEqual(['ru of en', 'kk of en'])
  })

  it('are proposed where the one is of the day after, or its date is not known and both are of one event', () => {
    expect(proposed([said('en'), said('ru', { date: '2021-03-04' })])).toEqual(['ru of en'])
    expect(proposed([said('en'), said('ru', { date: '2021-03-05' })])).toEqual([])
    const { date: _, ...undated } = said('ru')
    expect(proposed([said('en'), undated])).toEqual([])
    expect(
      proposed([said('en', { event: 'Opening of the weir' }), { ...undated, event: 'Opening of the weir' }]),
    ).toEqual(['ru of en'])
  })

  it('are not proposed where their records are of two things', () => {
    expect(proposed([said('en'), said('ru', { speaker: 'Ана Верелл' })])).toEqual([])
    expect(proposed([said('en'), said('ru', { kind: 'report' })])).toEqual([])
    expect(proposed([said('en'), said('ru', { withdrawn: { reason: 'Order 17' } })])).toEqual([])
    expect(proposed([said('en'), said('en', { id: ids.ru })])).toEqual([])
  })

  it('are not proposed where their figures are others, or half of one is missing', () => {
    const others = said('ru').blocks.map((block) =>
      'text' in block
        ? { ...block, text: block.text.replace(/\d/gu, (figure) => String((Number(figure) + 3) % 10)) }
        : block,
    )
    expect(propose([said('en'), said('ru', { blocks: others })])).toEqual({ proposals: [], undecided: [] })
    expect(proposed([said('en'), said('ru', { blocks: said('ru').blocks.slice(0, 3) })])).toEqual([])
  })

  it('are said to be undecided where their texts have too little in common to tell', () => {
    const [first] = said('en').blocks.slice(2)
    const [other] = said('ru').blocks.slice(2)
    if (!first || !other) throw new Error('the invented texts have fewer paragraphs')
    const { proposals, undecided } = propose([said('en', { blocks: [first] }), said('ru', { blocks: [other] })])
    expect(proposals).toEqual([])
    expect(undecided.map(({ why }) => why)).toEqual(['little'])
  })

  it('are undecided where two of one language fit', () => {
    const { proposals, undecided } = propose([said('en'), said('ru'), said('ru', { id: 'd-0000009' })])
    expect(proposals).toEqual([])
    expect(undecided.map(({ why }) => why)).toEqual(['several', 'several'])
  })

  it('have the original that the records name, where they do', () => {
    expect(proposed([said('en', { originalLanguage: 'kk' }), said('ru'), said('kk')])).toEqual(['en of kk', 'ru of kk'])
    expect(proposed([said('en', { translation: 'publisher' }), said('ru')])).toEqual(['en of ru'])
    expect(propose([said('en'), said('ru')]).proposals.map(({ whyOriginal }) => whyOriginal)).toEqual([undefined])
  })
})

describe('what editors have decided', () => {
  it('is not proposed again: neither what is on record, nor what they have refused, from either side', () => {
    expect(proposed([said('en'), said('ru', { translationOf: ids.en })])).toEqual([])
    const refusal = (of: string) => [
      { not_translation_of: of, reason: 'two speeches', file: 'catalogue/a.yaml', line: 3 },
    ]
    expect(proposed([said('en'), said('ru')], new Map([[ids.en, refusal(ids.ru)]]))).toEqual([])
    expect(proposed([said('en'), said('ru')], new Map([[ids.ru, refusal(ids.en)]]))).toEqual([])
    // A third one fits both: then it can't be told of which it is a translation.
    const third = propose([said('en'), said('ru'), said('kk')], new Map([[ids.ru, refusal(ids.en)]]))
    expect(third.proposals).toEqual([])
    expect(third.undecided.map(({ why }) => why)).toEqual(['several', 'several'])
  })

  it('decides which is the original of what is proposed in addition', () => {
    expect(proposed([said('en', { translationOf: ids.ru }), said('ru'), said('kk')])).toEqual(['kk of ru'])
  })

  it('is wrong where it names no document, and that is said with file and line', () => {
    const catalogue: Catalogue = new Map([
      [ids.en, [{ not_translation_of: 'd-zzzzzzz', reason: 'two speeches', file: 'catalogue/a.yaml', line: 3 }]],
    ])
    expect(refusalProblems([said('en')], catalogue)).toEqual([
      expect.stringMatching(/^catalogue\/a\.yaml:3: not_translation_of: found d-zzzzzzz, which is no document/),
    ])
  })
})

describe('proposals as YAML', () => {
  const yaml = translationProposalsAsYaml(propose([said('en'), said('ru')]))

  it('can be pasted, and give their reasons in words and numbers', () => {
    expect(parseAllDocuments(yaml).map((one) => one.toJS())).toEqual([
      {
        [ids.ru]: [
          {
            field: 'translation_of',
            value: ids.en,
            reason: expect.stringMatching(
              /^Compared by a program \(\d figures and \d names in the same places, paragraph beside paragraph in 7 of 7 places\)/,
            ),
          },
        ],
      },
    ])
    expect(yaml).toContain('# - of one day: 2021-03-03\n')
    expect(yaml).toContain('# - by the same speaker: Ivo Sandor and Иво Сандор\n')
    expect(yaml).toMatch(/# - paragraphs: 7 and 7; one stands beside one in 7 of 7 places\n/)
    expect(yaml).toContain('can’t be told')
  })

  it('have the line by which each is refused', () => {
    const lines = yaml.split('\n').filter((line) => /not_translation_of|reason: ""|^# d-\w+:$/.test(line))
    const refused = lines.map((line) => line.replace(/^# /, '')).join('\n')
    expect(parseAllDocuments(refused).map((one) => one.toJS())).toEqual([
      { [ids.ru]: [{ not_translation_of: ids.en, reason: '' }] },
    ])
  })

  it('name what is undecided in comments alone', () => {
    const several = translationProposalsAsYaml(propose([said('en'), said('ru'), said('ru', { id: 'd-0000009' })]))
    expect(several.split('\n').filter((line) => line !== '' && !line.startsWith('#'))).toEqual([])
    expect(several).toContain('fits as well')
  })
})
