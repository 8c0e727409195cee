import { beforeAll, describe, expect, it } from 'vitest'
import { english } from '#lib/i18n/english.ts'
import { checkPasted } from '#lib/quote/answer/check-pasted.ts'
import { claimSentences } from '#lib/quote/answer/claim-sentences.ts'
import type { PastedCheck } from '#lib/quote/answer/judge-interpretation.ts'
import type { SearchEngine } from '#lib/search/engine.ts'
import { engineOver, type Told } from '#tests/unit/search/invented.ts'

const ferry = 'The ferry will not wait for those who count their coins on the landing.'
const gates = 'We shall spend 12,500 crowns on new oak gates for the weir before the autumn comes.'
const common = 'Long live the river and all the people who live from it and on it.'

const told: Told[] = [
  { title: 'On the ferry', lines: [ferry, common], facts: { date: '1962-12-01', speaker: 'Ana Verell' } },
  { title: 'On the weir', lines: [gates, common], facts: { date: '2021-03-03', speaker: 'Ivo Sandor' } },
  {
    title: 'On the mills',
    lines: ['Every miller lifts his wheel in April.', common],
    facts: { date: '1971', speaker: 'Ida Verell' },
  },
  {
    title: 'What the weir costs',
    lines: [
      'New oak gates for the weir will be paid with 9,000 crowns before the autumn comes.',
      'The mayor called the weir “the oldest servant of our whole town and its mills” and went on.',
    ],
    facts: { kind: 'factsheet', date: '2021-03-03', speaker: 'Ivo Sandor' },
  },
  {
    title: 'Sandor speaks at Ormond',
    lines: [
      '“We have waited for these gates for a hundred years,” Ivo Sandor said. The crowd stood in the rain for two hours.',
      '“No carpenter was ever paid so late,” Osk Brandt replied to him.',
    ],
    facts: { kind: 'report', date: '2021-03-04', published: '2021-03-05', speaker: 'Ivo Sandor' },
  },
  {
    title: 'On the keys',
    lines: ['The keeper&#39;s keys hang behind the &quot;green&quot; door of the mill.'],
    facts: { date: '1975-05-05', speaker: 'Ida Verell' },
  },
  {
    title: 'О пароме',
    language: 'ru',
    lines: ['Паром не станет ждать тех, кто считает монеты на пристани.'],
    facts: { date: '2023-09-01', speaker: 'Timur Askarov' },
  },
]
const authorities = { speakers: [{ name: 'Timur Askarov', forms: ['Тимур Аскаров', 'Тимур Асқаров'] }] }

let engine: SearchEngine
beforeAll(async () => {
  engine = await engineOver(told, { authorities })
})

async function check(pasted: string): Promise<PastedCheck> {
  return await checkPasted(pasted, await engine.passageSource())
}

describe('words that the archive has with entities of HTML', () => {
  it.each([
    'The keeper&#39;s keys hang behind the &quot;green&quot; door of the mill.',
    '“The keeper&#39;s keys hang behind the &quot;green&quot; door of the mill.” — Ida Verell, 1975',
  ])('are exact as they are written there: %s', async (pasted) => {
    expect((await check(pasted)).check.verdict).toBe('exact')
  })

  it('do not change how entities that copying brought are read', async () => {
    const copied = 'The ferry will not wait for those&nbsp;who count their coins on the landing.'
    expect((await check(copied)).check.verdict).toBe('exact')
  })
})

describe('what is claimed of words that were said', () => {
  it.each([
    [`“${ferry}” — Ana Verell, 1962`, true, true],
    [`“${ferry}” — A. Verell, Dec 1962`, true, true],
    [`“${ferry}” (Verell, 1 December 1962, para. 1)`, true, true],
    [`“${ferry}” — Ivo Sandor, 1962`, false, true],
    [`“${ferry}” — Ana Verell, 1963`, true, false],
    [`“${ferry}” — Ana Verell, 2 December 1962`, true, false],
    [`“${ferry}” — Dora Quill, the 1960s`, false, true],
    [`Sandor told the council in 1961–1965: "${ferry}"`, false, true],
    [`«Паром не станет ждать тех, кто считает монеты», — сказал Аскаров в сентябре 2023 года`, true, true],
    [`«Паром не станет ждать тех, кто считает монеты», — деді Асқаров 2022 жылы`, true, false],
    [`«Паром не станет ждать тех, кто считает монеты», — писал Немов в 2023 году`, false, true],
  ])('%s', async (pasted, speaker, date) => {
    const { check: found, claim } = await check(pasted)
    expect(found.verdict).toBe('exact')
    expect([claim.speaker?.right, claim.date?.right]).toEqual([speaker, date])
  })

  it('is only what was claimed', async () => {
    expect((await check(`“${ferry}”`)).claim).toEqual({})
    expect((await check(ferry)).claim).toEqual({})
    expect((await check(`“${ferry}” — Ana Verell`)).claim).toEqual({ speaker: { given: 'Ana Verell', right: true } })
  })

  it('can’t be known of words that occur nowhere, nor of a day where the text has a year', async () => {
    const nowhere = await check(
      '“Every lighthouse keeper shall receive seven lemons before breakfast” — Ana Verell, 1962',
    )
    expect(nowhere.claim).toEqual({
      speaker: { given: 'Ana Verell', right: null },
      date: { given: '1962', right: null },
    })
    expect(nowhere.whose).toBeUndefined()
    expect(
      (await check('“Every miller lifts his wheel in April.” — Ida Verell, 3 May 1971')).claim.date?.right,
    ).toBeNull()
  })

  it('chooses among places where the same words stand one that is as claimed, and shows it', async () => {
    for (const [name, title] of [
      ['Ana Verell', 'On the ferry'],
      ['Ivo Sandor', 'On the weir'],
      ['Ida Verell', 'On the mills'],
    ]) {
      const { check: found, claim } = await check(`“${common}” — ${name}`)
      expect(found.found?.place.document.title).toBe(title)
      expect(claim.speaker?.right).toBe(true)
    }
    expect((await check(`“${common}” — 2021`)).check.found?.place.document.title).toBe('On the weir')
    expect((await check(`“${common}” — Verell, 1971`)).check.found?.place.document.title).toBe('On the mills')
    expect((await check(`“${common}” — Osk Brandt`)).claim.speaker?.right).toBe(false)
  })

  it('is put in words', async () => {
    const outcome = async (pasted: string) => claimSentences.outcome(english, await check(pasted))
    expect(await outcome(`“${ferry}” — Ivo Sandor`)).toBe(
      'Said, but by Ana Verell, 1 December 1962, not by Ivo Sandor.',
    )
    expect(await outcome(`“${ferry}” — Ana Verell, 1963`)).toBe('Said, but on 1 December 1962, not in 1963.')
    expect(await outcome(`“${ferry}” — Ana Verell`)).toBe('Said, in exactly these words. As claimed, by Ana Verell.')
    expect(await outcome(ferry)).toBe('Said, in exactly these words.')
  })
})

describe('what is beside a quotation is not looked for', () => {
  it('but words that belong to the passage are', async () => {
    const whole = '“No carpenter was ever paid so late,” Osk Brandt replied to him.'
    expect((await check(whole)).check.verdict).toBe('exact')
    const { check: found, quotation } = await check(
      'The mayor called the weir “the oldest servant of our whole town and its mills” and went on.',
    )
    expect(found.verdict).toBe('exact')
    expect(quotation).toContain('and went on')
  })

  it('and an attribution without marks does not hide an exact text', async () => {
    expect((await check(`${ferry} — Ana Verell, 1962`)).check.verdict).toBe('exact')
    expect((await check(`${ferry}\nAna Verell, 1962`)).claim.speaker?.right).toBe(true)
  })
})

describe('whose words they are', () => {
  it.each([
    ['The ferry will not wait for those who count their coins', 'speaker', ['Ana Verell']],
    ['The crowd stood in the rain for two hours.', 'reporter', []],
    ['We have waited for these gates for a hundred years', 'speaker', ['Ivo Sandor']],
    ['No carpenter was ever paid so late', 'speaker', ['Osk Brandt']],
    ['New oak gates for the weir will be paid with 9,000 crowns', 'factsheet', []],
    ['the oldest servant of our whole town and its mills', 'speaker', ['Ivo Sandor']],
  ])('%s', async (quotation, whose, by) => {
    expect(await check(quotation)).toMatchObject({ whose, by })
  })

  it('shows beside a factsheet what was said', async () => {
    const pasted = await check('New oak gates for the weir will be paid with 9,000 crowns before the autumn comes.')
    expect(pasted.spoken?.said).toBe(gates)
    expect(claimSentences.outcome(english, pasted)).toBe('Found in a factsheet, not in the speaker’s own words.')
  })

  it('does not hold a reporter’s words for those of the speaker, nor a day of publication for wrong', async () => {
    const { claim } = await check('“The crowd stood in the rain for two hours.” — Ivo Sandor, 5 March 2021')
    expect(claim.speaker?.right).toBeNull()
    expect(claim.date?.right).toBe(true)
    expect((await check('“The crowd stood in the rain for two hours.” — Ana Verell')).claim.speaker?.right).toBe(false)
  })
})

describe('words in a language that the archive does not have', () => {
  it('are said to be', async () => {
    const russian = await check(
      '«Мы не будем ждать, пока река вернётся в свои берега и на мосту не станет воды» — Ivo Sandor',
    )
    expect(russian.language).toEqual({ quotation: 'ru', archive: ['en'], speaker: 'Ivo Sandor' })
    expect(russian.language && claimSentences.language(english, russian.language)).toContain(
      'Ivo Sandor in English only',
    )
    expect(
      (await check('«Мы не будем ждать, пока река вернётся в свои берега и на мосту не станет воды»')).language,
    ).toBeUndefined()
  })
})

describe('marks around a part of what was pasted', () => {
  it('takes two quotations for two', async () => {
    const { check: found } = await check(`“${ferry}” and “Every miller lifts his wheel in April”`)
    expect([found.verdict, found.parts.length]).toEqual(['composed', 2])
  })

  it('says of two of which one was said that it is a part', async () => {
    const { check: found } = await check(`“${ferry}” and “a goat shall be elected mayor of every village”`)
    expect(found.verdict).toBe('part')
  })

  it('reads a passage with a quotation within it as a whole, where that is altered beside the marks', async () => {
    const passage = 'The mayor called the weir “the oldest servant of our whole town and its mills” and went on.'
    expect((await check(passage)).check.verdict).toBe('exact')
    const changed = (await check(passage.replace('weir', 'ferry'))).check
    expect(changed.verdict).toBe('altered')
  })
})
