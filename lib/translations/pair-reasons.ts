import { speakersOf } from '#lib/domain/speakers.ts'
import type { ComparedPair } from './propose-translations.ts'

/** The same in a few words, for the record. */
export function shortReason({ evidence: { figures, names, oneToOne, rows } }: Pick<ComparedPair, 'evidence'>): string {
  const counts = [
    ...(figures.shared > 0 ? [`${figures.shared} figures`] : []),
    ...(names > 0 ? [`${names} names`] : []),
  ]
  const shared = counts.length === 0 ? '' : `${counts.join(' and ')} in the same places, `
  return `Compared by a program (${shared}paragraph beside paragraph in ${oneToOne} of ${rows} places), and looked through by the editors.`
}

/** What speaks for two documents being one text in two languages, in words and numbers; the first of the pair is named first. */
export function pairReasons({ documents: [one, other], daysApart, relation, evidence }: ComparedPair): string[] {
  const { paragraphs, oneToOne, rows, leftOver, figures, names, amounts, records, lengthRatio } = evidence
  const speakers = [one, other].map((document) => speakersOf(document).join(', '))
  const left = leftOver.map((share) => Math.round(share * 100))
  return [
    daysApart === undefined
      ? 'the day of one of them is not known'
      : daysApart === 0
        ? `of one day: ${one.date ?? one.published}`
        : `of days next to each other: ${one.date ?? one.published} and ${other.date ?? other.published}`,
    ...(relation.event === 'same' ? [`of one event: ${one.event}`] : []),
    relation.speakers === 'same'
      ? `by the same speaker: ${speakers[0] === speakers[1] ? speakers[0] : speakers.join(' and ')}`
      : 'the speaker of one of them is not known',
    `length: the second has ${lengthRatio.toFixed(2)} signs for each sign of the first`,
    `paragraphs: ${paragraphs[0]} and ${paragraphs[1]}; one stands beside one in ${oneToOne} of ${rows} places${
      left.every((share) => share === 0) ? '' : `; ${left[0]} % and ${left[1]} % of the texts have nothing beside them`
    }`,
    Math.max(...figures.of) === 0
      ? 'figures: neither has any'
      : `figures: ${figures.shared} of the ${figures.of[0]} of the first and of the ${figures.of[1]} of the second are in the same places`,
    ...(amounts.shared > 0
      ? [`amounts with their units: both have ${amounts.shared}, of ${amounts.of[0]} and ${amounts.of[1]}`]
      : []),
    names === 0 ? 'names: none is in the same place of both' : `names: ${names} in the same places of both`,
    ...(records.shared > 0 ? [`names with a record: both have ${records.shared} of ${records.of}`] : []),
  ]
}
