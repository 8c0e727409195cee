import { describe, expect, it } from 'vitest'
import { turnsSense } from '#lib/quote/verdict/turned-sense.ts'
import { comparableWords } from '#lib/quote/words/comparable-words.ts'

const turns = (quoted: string, said: string) => turnsSense(comparableWords(quoted), comparableWords(said), 'en')

describe('a sentence in other words', () => {
  it.each([
    ['an opposite', 'The toll went up in Selby', 'In Selby the toll went down'],
    ['an opposite of the further list', 'The council punished every ferryman', 'Every ferryman the council rewarded'],
    ['the first for the last', 'As a first resort the weir is opened', 'The weir is opened as a last resort'],
    ['how much', 'Few of our mills could be saved', 'We could save many of our mills'],
    ['how often', 'On our ferry you may seldom rely', 'You may rely on our ferry'],
    ['how surely', 'The weir may be repaired', 'It is the weir that must be repaired'],
    ['something only', 'The ferry serves millers', 'Millers are served by the ferry only'],
    ['what is compared', 'The weir is older than the ferry', 'Older than the weir is the ferry'],
    [
      'what is likened',
      'The ferry helps us half as much as the weir',
      'The weir helps us half as much as the old ferry',
    ],
    [
      'whence and whither',
      'We go from a town of oak to a town of stone',
      'From a town of stone we go to a town of oak',
    ],
    ['whose it is', 'What counts is the strength of our deeds', 'What counts is the deeds of our strength'],
    ['who does it to whom', 'Ormond feared Selby in those years', 'In those years Selby feared Ormond'],
    ['an opposite that WordNet knows', 'The keeper permitted swimming there', 'There the keeper forbade swimming'],
    ['a word for another', 'The keeper was forbidden to measure', 'The keeper was empowered to measure'],
    ['a month for another', 'The weir is shut in May, the ferry in June', 'The ferry is shut in May, the weir in June'],
    ['who does it', 'The miller defied the orders of Selby', 'Selby defied the orders of the miller'],
    ['where it goes', 'The barge was sent to Ormond', 'The barge was sent from Ormond'],
    ['which of them', 'The second weir was built', 'The first weir was built'],
    ['a name', 'Foreign oak would serve well', 'It would serve well, the Selby oak'],
  ])('is turned by %s', (_what, quoted, said) => expect(turns(quoted, said)).toBe(true))

  it.each([
    ['Of our mills we could save many', 'We could save many of our mills'],
    ['By Ormond, in those years, Selby was feared', 'In those years Ormond feared Selby'],
    ['Every free town has a stake in this', 'All free towns have a stake in this'],
    ['It is far older than the ferry, our weir', 'Our weir is far older than the ferry'],
    ['From oak to stone the town will go', 'The town will go from oak to stone'],
    ['Of the river we built the gates', 'We built the gates of the river'],
    ['The weir is no less dear to us than the ferry', 'The weir is as dear to us as the ferry'],
    ['More than 300 mills were built by millers', 'Millers have built more than 300 mills'],
    ['So old and rotten were the gates standing there', 'The standing gates were so rotten and old'],
    ['Millers only are served', 'The ferry serves only millers'],
    ['Ferries, weirs and mills will be repaired', 'We will repair mills, weirs and ferries'],
  ])('says the same: %s', (quoted, said) => expect(turns(quoted, said)).toBe(false))
})
