import { type Attribution, attributions } from '#lib/domain/attribution.ts'
import type { Say } from '#lib/i18n/say.ts'

/** Whose words a figure is in: the names of who says it, else whose they are, else that it is not known. */
export function whoseFigure(say: Say, attribution: string, saidBy: string): string {
  if (saidBy !== '') return saidBy
  const whose = attributions.find(
    (one): one is Exclude<Attribution, 'speaker'> => one !== 'speaker' && one === attribution,
  )
  return whose === undefined ? say('figures.unknownSpeaker') : say(`figures.whose.${whose}`)
}
