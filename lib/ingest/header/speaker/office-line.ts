import { headerLanguages } from '#lib/ingest/recognise/header-lexicon/languages.ts'
import { lexiconPersonReader } from '#lib/ingest/recognise/persons/lexicon-person.ts'
import { linesForNames } from './own-line.ts'
import { candidateOf, type SpeakerStrategy } from './strategy.ts'

/** Readers of persons with the titles of each language that has its own. */
export const personReaders = headerLanguages.flatMap(({ persons }) => (persons ? [lexiconPersonReader(persons)] : []))

/** "Burmistrz Jagoda Wierzbicka", "Selin Karaağaç, Belediye Başkanı": an office and a name that are all of a line. */
export const namedWithOfficeOfLexicon: SpeakerStrategy = {
  id: 'office-and-name',
  find: (context) => {
    for (const { text, place, line } of linesForNames(context)) {
      if (!['text', 'person', 'place'].includes(line.kind)) continue
      for (const read of personReaders) {
        const person = read(text, false)
        // An honorific alone may be a word of another language: "Pan American".
        if (!person?.role || !person.name.includes(' ')) continue
        if (Math.max(person.end, person.roleEnd) !== text.trimEnd().length) continue
        const found = candidateOf('office-and-name', context.head, place, { people: [person], whole: true })
        if (found) return [found]
      }
    }
    return []
  },
  examples: [
    { head: 'Przemówienie\nBurmistrz Jagoda Wierzbicka\n3 czerwca 2017', finds: ['Jagoda Wierzbicka'] },
    { head: 'Konuşma\nSelin Karaağaç, Belediye Başkanı\n3 Haziran 2017', finds: ['Selin Karaağaç'] },
    { head: 'Discorso\nIl Presidente Ilario Ferrabosco\n3 giugno 2017', finds: ['Ilario Ferrabosco'] },
    { head: 'Виступ\nОстап Гайовий, міський голова\n3 червня 2017', finds: ['Остап Гайовий'] },
    { head: 'Rede\nBürgermeisterin Ana Verell\n3. Juni 2017', finds: ['Ana Verell'] },
    { head: 'Speech\nPan Pacific Harbours\n3 June 2017', finds: [] },
    { head: 'Rede\nPräsident der Republik Ormond\n3. Juni 2017', finds: [] },
    { head: 'Przemówienie\nBurmistrz Miasta\n3 czerwca 2017', finds: [] },
  ],
}
