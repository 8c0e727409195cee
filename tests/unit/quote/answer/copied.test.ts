import { describe, expect, it } from 'vitest'
import { english } from '#lib/i18n/english.ts'
import { checkPasted } from '#lib/quote/answer/check-pasted.ts'
import { createAddresses } from '#lib/site/addresses.ts'
import { copiedFrom } from '#tests/bench/quote/copied.ts'
import { documentOf, engineOver, type Told } from '#tests/unit/search/invented.ts'

const repeated = 'Thank you, and a good evening to all of you.'

/** Paragraphs in which marks, dashes, names and dates stand as they do in texts. */
const told: Told[] = [
  {
    title: 'Of “weirs” and mills',
    lines: [
      'My grandmother said: “A weir is a promise.” I have kept that promise since 1962.',
      '“We will build it,” I told the council — Ivo Sandor was there — “and we will build it of oak.”',
      'They answered: “There is no money for oak. There has been none since the flood',
      'and there will be none this year.” So much for the answer’s courage.',
      'He calls this ‘the millers’ tax’ and the carpenters’ ruin.',
      "It isn't the tax that they're afraid of: it's the river's own bill (Selby, 3 March 1961).",
      'The weir – the old one – was built by Osk Brandt, 1871',
      'Peace. — That is what I came for.',
      'See https://record.example/weir for the plans of 1960.',
      'The gates are 5" thick, and the planks 12\' long.',
      'Paragraph one ends so: "We are done"',
      repeated,
    ],
    facts: { date: '1962-12-01', speaker: 'Ana Verell' },
  },
  {
    title: 'The state of the towns, 1963',
    lines: [
      '(Applause.)',
      'Ana Verell, 1962: that is how one quotes, I am told.',
      'One more word: no.',
      repeated,
      repeated,
    ],
    facts: { date: '1963', speaker: 'Ana Verell', kind: 'address', venue: 'Ormond' },
  },
  {
    title: 'A joint statement',
    lines: ['We two agree on the weir, “and on the mills”.', repeated],
    facts: { date: '1964-05', speaker: ['Ana Verell', 'Ivo Sandor'], kind: 'statement', published: '1964-06-02' },
  },
  {
    title: 'Verell speaks of the weir',
    lines: ['“We will build it,” Ana Verell said on 1 December 1962.', 'The council laughed – but not for long.'],
    facts: {
      date: '1962-12-02',
      published: '1962-12-03',
      kind: 'report',
      publisher: 'The Ferris Times',
      speaker: 'Ana Verell',
    },
  },
  {
    title: 'О пароме и «старых мостах»',
    language: 'ru',
    lines: [
      'Нас спрашивают: «Кто платит?» — и мы отвечаем: «Все».',
      '— Паром не ждёт, — сказал мне старик в 1962 году.',
      'Послание 2019 года говорит: „Мост будет“.',
    ],
    facts: { date: '2023-09-01', speaker: 'Timur Askarov' },
  },
  {
    title: 'Паром туралы',
    language: 'kk',
    lines: ['«Паром күтпейді», — деді қария 1962 жылы.', 'Біз көпір саламыз.'],
    facts: { date: '2023-09-02', speaker: 'Timur Askarov' },
  },
]
const authorities = {
  speakers: [
    { name: 'Timur Askarov', forms: ['Тимур Аскаров', 'Тимур Асқаров'] },
    { name: 'Ana Verell', forms: ['Verell'] },
  ],
}
const documents = told.map(documentOf)
const engine = await engineOver(told, { authorities })
const context = {
  archive: 'Rostrum',
  say: english,
  addresses: createAddresses(),
  speaker: (name: string) => {
    const record = authorities.speakers.find((one) => one.name === name)
    return record && { id: name, ...record }
  },
}

describe('what the site copies', () => {
  const all = documents.flatMap((document) =>
    copiedFrom(document, context).map((copied) => ({
      ...copied,
      speech: document.kind !== 'report' && !copied.pasted.startsWith('“(Applause'),
    })),
  )

  it.each(all)('is found in its paragraph, and nothing in it is wrong: $kind: $pasted', async (copied) => {
    const { check, claim } = await checkPasted(copied.pasted, await engine.passageSource())
    expect([check.verdict, check.found?.place.paragraph]).toEqual(['exact', copied.paragraphs[0]])
    expect([claim.speaker?.right, claim.date?.right]).not.toContain(false)
    // GOST numbers its entries and names nobody in the text; every other style has the speaker.
    if (copied.speech && !copied.kind.includes('gost')) expect(claim.speaker?.right).toBe(true)
  })

  it('of two paragraphs in a row is found, and nothing in it is wrong', async () => {
    const source = await engine.passageSource()
    for (const { pasted } of documents.flatMap((document) => copiedFrom(document, context, 2))) {
      const { check, claim } = await checkPasted(pasted, source)
      expect([pasted, check.verdict]).toEqual([pasted, 'exact'])
      expect([pasted, claim.speaker?.right, claim.date?.right]).not.toContain(false)
    }
  })
})
