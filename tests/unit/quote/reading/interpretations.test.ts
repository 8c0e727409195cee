import { describe, expect, it } from 'vitest'
import type { KnownPerson } from '#lib/quote/persons/match-persons.ts'
import { interpretationsOf } from '#lib/quote/reading/interpretations.ts'

const known: KnownPerson[] = [
  { name: 'Ana Verell', forms: ['Verell', 'Ана Верелл'] },
  { name: 'Ivo Sandor' },
  { name: 'Timur Askarov', forms: ['Тимур Аскаров', 'Тимур Асқаров'] },
]
const words = 'The ferry will not wait for those who count their coins'
const russian = 'Паром не станет ждать тех, кто считает монеты'
const kazakh = 'Паром тиын санағандарды күтпейді'

function read(pasted: string): [quotation: string, speaker: string | undefined, date: string | undefined] {
  const [first] = interpretationsOf(pasted, known)
  const { quotation = '', claim = {} } = first ?? {}
  return [quotation, claim.speaker, claim.date?.given]
}

describe('with quotation marks only what is inside is the quotation', () => {
  it.each([
    `“${words}” — Ana Verell, 1962`,
    `"${words}" - Ana Verell, 1962`,
    `“${words}” (Ana Verell, 1962, para. 70)`,
    `"${words}," said Ana Verell in 1962.`,
    `«${words}» (Ana Verell, 1962)`,
    `„${words}“ – Ana Verell (1962)`,
    `»${words}« – Ana Verell (1962)`,
    `”${words}” – Ana Verell 1962`,
    `‘${words}’ — Ana Verell, 1962`,
    `'${words}' — Ana Verell, 1962`,
    `「${words}」 Ana Verell, 1962`,
    `As Ana Verell told the council in 1962, “${words}.”`,
    `Ana Verell told the council in 1962: "${words}"`,
    `In 1962 Ana Verell wrote that “${words}”.`,
    `According to Ana Verell's speech of 1962, "${words}"`,
    `“${words}”\n— Ana Verell, 1962`,
    `“${words}”\nAna Verell\n1962`,
    `> “${words}”\n> Ana Verell, 1962`,
    `It was in 1962 that President Ana Verell declared: “${words}`,
  ])('%s', (pasted) => {
    const [quotation, speaker, date] = read(pasted)
    expect(quotation.replace(/[.,]$/, '')).toBe(words)
    expect([speaker, date]).toEqual(['Ana Verell', '1962'])
  })

  it.each([
    [`«${russian}», — сказал Аскаров в 2023 году.`, russian, 'Аскаров'],
    [`«${russian}» (Аскаров, 2023)`, russian, 'Аскаров'],
    [`Как отметил президент Тимур Аскаров в 2023 году, «${russian}».`, russian, 'Тимур Аскаров'],
    [`По словам Аскарова, «${russian}» (2023)`, russian, 'Аскарова'],
    [`«${kazakh}», — деді Асқаров 2023 жылы.`, kazakh, 'Асқаров'],
    [`Тимур Асқаров 2023 жылы былай деді: «${kazakh}»`, kazakh, 'Тимур Асқаров'],
  ])('%s', (pasted, quotation, speaker) => {
    expect(read(pasted)).toEqual([quotation, speaker, '2023'])
  })

  it('keeps a quotation within one, apostrophes, and marks that begin a paragraph once more', () => {
    const nested = 'They ask me “who pays?” and the answer’s on the ferry’s door'
    expect(read(`“${nested}” — Ivo Sandor`)[0]).toBe(nested)
    expect(read(`"They ask me "who pays?" and I answer them" — Ivo Sandor`)[0]).toBe(
      'They ask me "who pays?" and I answer them',
    )
    expect(read(`«Нас спрашивают: «Кто платит?» — и мы отвечаем», — сказал Аскаров`)[0]).toBe(
      'Нас спрашивают: «Кто платит?» — и мы отвечаем',
    )
    expect(read('“The ferry is late.\n\n“It will be late again,” Ivo Sandor said.')).toEqual([
      'The ferry is late.\n\n“It will be late again,',
      'Ivo Sandor',
      undefined,
    ])
  })

  it('joins what an attribution divides', () => {
    expect(read('“The ferry will not wait,” said Verell, “for those who count their coins.”')[0]).toBe(
      'The ferry will not wait, … for those who count their coins.',
    )
  })

  it('takes marks around a term for no quotation', () => {
    const [quotation, speaker] = read('We will not let the “axis” harm our friends on the river — Ana Verell, 1962')
    expect(quotation).toBe('We will not let the “axis” harm our friends on the river')
    expect(speaker).toBe('Ana Verell')
  })
})

describe('without quotation marks all is the quotation, but for an attribution', () => {
  it.each([
    `${words} — Ana Verell, 1962`,
    `${words} - Ana Verell, 1962`,
    `${words}. —Ana Verell, 1962`,
    `${words} -- Ana Verell, Message to the Council, 1962`,
    `${words}\nAna Verell, 1962`,
    `${words}\n\n— Ana Verell, 1962`,
    `${words} (Ana Verell, 1962, para. 70)`,
    `${words} [Ana Verell, 1962]`,
    `Ana Verell, 1962: ${words}`,
  ])('%s', (pasted) => {
    const [quotation, speaker, date] = read(pasted)
    expect(quotation.replace(/\.$/, '')).toBe(words)
    expect([speaker, date]).toEqual(['Ana Verell', '1962'])
  })

  it.each([
    words,
    `${words} - and so it should be`,
    `${words} — in 1962 as in every year of this town`,
    'We met in Ormond (and not in Selby) to speak of oak gates (and of coins)',
    'We have one aim - peace',
    'The council met the engineers of the weir:\nthey had nothing to say',
  ])('%s', (pasted) => {
    expect(read(pasted)[0]).toBe(pasted)
  })
})

describe('who is claimed', () => {
  it('is nobody where only the occasion, a paper or a pronoun is named', () => {
    expect(read(`“${words}” — The Ferris Times, 1962`)).toEqual([words, undefined, '1962'])
    expect(read(`In his 1962 address to Congress he said “${words}”`)).toEqual([words, undefined, '1962'])
  })

  it('may have a name that is mostly a place’s', () => {
    const persons: KnownPerson[] = [{ name: 'George Washington' }, ...known]
    const speaker = (pasted: string) => interpretationsOf(pasted, persons)[0]?.claim.speaker
    expect(speaker(`“${words}” (Washington 1962, para. 18)`)).toBe('Washington')
    expect(speaker(`“${words}” — Ana Verell, Washington, 1962`)).toBe('Ana Verell')
    expect(speaker(`In Washington Ana Verell said: “${words}”`)).toBe('Ana Verell')
    expect(speaker(`“${words}”, he said in Washington in 1962`)).toBeUndefined()
  })

  it('is who speaks and not who is spoken to', () => {
    expect(read(`Ana Verell told Ivo Sandor in 1962: “${words}”`)[1]).toBe('Ana Verell')
    expect(read(`“${words},” Ivo Sandor told Ana Verell`)[1]).toBe('Ivo Sandor')
  })

  it('may be somebody whom the archive does not know', () => {
    expect(read(`“${words}” — Dora Quill`)[1]).toBe('Dora Quill')
    expect(read(`“${words}” — P. A. Quill, 1962`)[1]).toBe('P. A. Quill')
    expect(read(`U.S. Senator Dora Quill said in 1962: “${words}”`)[1]).toBe('Dora Quill')
    expect(read(`Senator Dora Quill said in 1962: “${words}”`)[1]).toBe('Dora Quill')
    expect(read(`«${russian}», — сказал Павел Немов`)[1]).toBe('Павел Немов')
  })
})

describe('an attribution that no mark sets apart', () => {
  it.each([
    `${words}. Ana Verell, 1962`,
    `${words}.\nAna Verell\nAnnual Address, 1962`,
    `${words}. President Ana Verell (1962)`,
  ])('%s', (pasted) => {
    const [quotation, speaker, date] = read(pasted)
    expect(quotation.replace(/[.]$/, '')).toBe(words)
    expect([speaker, date]).toEqual(['Ana Verell', '1962'])
  })

  it.each([
    'Hear my plea: no new tolls.',
    'Remember: the ferry goes at noon.',
    'The ferry goes at noon. Osk Brandt knows it.',
    'We thank the men of Selby. Nobody did more.',
  ])('is none in: %s', (pasted) => expect(read(pasted)).toEqual([pasted, undefined, undefined]))

  it.each([
    [`Ana Verell: ${words}`, 'Ana Verell'],
    [`Dora Quill: ${words}`, 'Dora Quill'],
    [`Quill said: ${words}`, 'Quill'],
  ])('before a colon: %s', (pasted, speaker) => expect(read(pasted).slice(0, 2)).toEqual([words, speaker]))
})

it.each([`Did Verell really say “${words}”?`, `Was it Verell who said “${words}”?`])(
  'the word that asks is no part of a name: %s',
  (pasted) => expect(read(pasted).slice(0, 2)).toEqual([words, 'Verell']),
)

describe('what was copied along', () => {
  it.each([
    `<p>The ferry will <b>not</b> wait for those&nbsp;who count their coins</p>`,
    `@landing RT @ormond: ${words}`,
    `RT @ormond: ${words}`,
    `${words} 🇰🇿🔥 #ferry #Ormond`,
    `&ldquo;${words}&rdquo;`,
  ])('%s', (pasted) => expect(read(pasted)[0].replace(/\s+/gu, ' ')).toBe(words))

  it('keeps a sign that is no tag, and reads the words behind the number of a list', () => {
    expect(read('We pay < 5 crowns and > 2 crowns')[0]).toBe('We pay < 5 crowns and > 2 crowns')
    expect(interpretationsOf(`12. ${words}`, known).map(({ quotation }) => quotation)).toEqual([`12. ${words}`, words])
  })
})

describe('what a text may mean besides', () => {
  const all = (pasted: string) => interpretationsOf(pasted, known).map(({ quotation }) => quotation)

  it('is what is in marks, then all of it', () => {
    expect(all(`He said “${words}” to us`)).toEqual([words, `He said “${words}” to us`])
  })

  it('is once what has the same words', () => {
    expect(all(`“${words}”`)).toEqual([words])
  })

  it('is the longest quotation alone, where the others are terms or titles', () => {
    expect(all(`“${words}” in “The Ferry Coins”`)[1]).toBe(words)
    const two = 'the miller lifts his wheel in April'
    expect(all(`“${words}” and “${two}”`)).toEqual([`${words} … ${two}`, `“${words}” and “${two}”`])
  })

  it('leaves out a title in brackets behind a quotation', () => {
    expect(all(`“${words}” (in “On the Ferry of Ormond”)`)[0]).toBe(words)
    expect(all(`“${words}” [“On the ferry of coins that wait”]`)[0]).toBe(words)
  })

  it('is no short term beside many other words', () => {
    const text = 'the council grumbled when carpenters called the “old oak weir” rotten beyond hope'
    expect(all(text)[0]).toBe(text)
    expect(all('called it “the oak weir”')[0]).toBe('the oak weir')
    expect(all(`the council grumbled when carpenters called the “weir of old oak” rotten`)[0]).toBe('weir of old oak')
  })

  it('says how many words beside the marks are no claim, and whether others need be tried', () => {
    const [plain] = interpretationsOf(`“${words}” — Ana Verell, 1962`, known)
    expect(plain).toMatchObject({ isPlain: true, unexplainedWords: 0 })
    const [inside] = interpretationsOf(`They laughed loudly about “${words}” yesterday`, known)
    expect(inside?.isPlain).toBe(false)
    expect(inside?.unexplainedWords).toBeGreaterThan(1)
    expect(interpretationsOf(words, known)).toMatchObject([{ quotation: words, isWhole: true }])
  })

  it.each(['12. ', '3) ', '123. '])('is the words behind “%s”', (mark) => {
    expect(all(mark + words)).toContain(words)
  })

  it.each(['1234. ', '-'])('is not the words behind “%s”', (mark) => expect(all(mark + words)).not.toContain(words))
})

describe('where the words are from', () => {
  const first = (pasted: string) => interpretationsOf(pasted, known)[0]
  const link = 'https://record.example/documents/1/#p-2345678'

  it.each([
    [`“${words}”\n${link}`],
    [`“${words}”\n\nSource: ${link}`],
    [`“${words}” ${link}`],
    [`“${words}”\nSource: the record\n${link}`],
    [`${words} ${link}`],
    [`${words}\n${link}`],
  ])('is no part of them: %s', (pasted) => {
    expect(first(pasted)?.quotation).toBe(words)
  })

  it('is a claim, too', () => {
    expect(first(`“${words}”\n${link}`)?.claim.paragraph).toBe('p-2345678')
    expect(first(`“${words}” ${link}`)?.claim.paragraph).toBe('p-2345678')
    expect(first(`${words}\nVerell, Ana. 1962. ${link}`)?.claim).toMatchObject({
      speaker: 'Verell, Ana',
      paragraph: 'p-2345678',
    })
  })

  it.each(['Source: the record', 'источник: архив', 'дереккөз: мұрағат'])('is behind “%s”', (line) => {
    expect(first(`${words}\n${line}`)?.quotation).toBe(words)
  })

  it('may be a number of notes', () => {
    expect(first(`${words} [12]`)?.quotation).toBe(words)
    expect(first(`${words} [12, p. 4]`)?.quotation).toBe(words)
    expect(first(`${words}[1]`)?.quotation).toBe(words)
    expect(first(`${words} [1962]`)?.quotation).not.toBe(`${words} [1962`)
  })

  it('is all of a text of one line', () => {
    expect(first(`Source: ${words}`)?.quotation).toContain(words)
  })
})
