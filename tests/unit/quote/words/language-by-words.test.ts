import { describe, expect, it } from 'vitest'
import { languageByWords, scriptOf, scriptTag } from '#lib/quote/words/language-by-words.ts'

describe('the language of a short text', () => {
  it.each([
    ['en', 'We have the water of the river and it is ours'],
    ['ru', 'Но это не наш мост, и мы его не строили для них'],
    ['kk', 'Бұл біздің көпір және ол бар'],
    ['kk', 'Ұлы дала'],
    ['uk', 'Її міст'],
    ['fr', 'Les ponts de la ville ne sont pas pour nous dans une rue'],
    ['de', 'Wir haben nicht die Brücke, und das ist für uns eine Last'],
    ['kk', 'деп болып туралы керек'],
    ['es', 'El río y los puentes son nuestros, pero no para la ciudad que está con ellos'],
    ['it', 'Il ponte della città è una cosa che non sono più io'],
    ['pt', 'A ponte não é uma coisa dos homens, mas também das águas'],
    ['tr', 'Bu köprü bir şehir için çok eski ve biz de öyle'],
    ['be', 'Наш мост ужо быў'],
    ['ja', 'この橋は古い'],
    ['ko', '이 다리는'],
    ['zh', '這座橋'],
  ])('%s: %s', (language, text) => {
    expect(languageByWords(text)).toBe(language)
  })

  it('is not known of few words, nor where two languages are as likely', () => {
    expect(languageByWords('The weir')).toBeUndefined()
    expect(languageByWords('Selby Ormond Verell')).toBeUndefined()
    expect(languageByWords('the and of la que los')).toBeUndefined()
  })
})

describe('the script', () => {
  it('is told where nearly all letters are of it', () => {
    expect(scriptTag('мост через реку')).toBe('und-Cyrl')
    expect(scriptTag('هذا الجسر')).toBe('und-Arab')
    expect(scriptTag('the мост of Selby')).toBeUndefined()
    expect(scriptTag('1862')).toBeUndefined()
  })

  it('of a language is known where it is distinguished', () => {
    expect(['kk', 'fa', 'en'].map(scriptOf)).toEqual(['und-Cyrl', 'und-Arab', undefined])
  })
})
