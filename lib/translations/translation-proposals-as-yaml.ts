import type { ArchiveDocument } from '#lib/domain/document.ts'
import { writePlainYaml } from '#lib/markdown/yaml.ts'
import { pairReasons, shortReason } from './pair-reasons.ts'
import type { TranslationProposal, TranslationProposals, UndecidedPair } from './propose-translations.ts'

/** Most pairs that are listed of which it can't be told. */
const mostUndecided = 50

/**
 * The proposals as YAML to paste into the catalogue, each with its reasons and with the line that refuses it; and, as comments, the pairs
 * of which it can't be told.
 */
export function translationProposalsAsYaml({ proposals, undecided }: TranslationProposals): string {
  return [
    ...(proposals.length > 0 ? ['# catalogue/translations.yaml\n', ...proposals.map(proposalAsYaml)] : []),
    ...(undecided.length > 0
      ? [
          '# Of these it can’t be told whether one is a translation of the other:\n',
          ...undecided.slice(0, mostUndecided).map(undecidedAsComment),
          ...(undecided.length > mostUndecided ? [`# and ${undecided.length - mostUndecided} more\n`] : []),
        ]
      : []),
  ].join('')
}

function proposalAsYaml({ translation, original, whyOriginal, compared }: TranslationProposal): string {
  const lines = [
    `${nameOf(translation)}`,
    `may be a translation of ${nameOf(original)}`,
    ...(compared.documents.includes(original)
      ? []
      : [
          `by way of ${compared.documents.filter((one) => one !== translation).map(nameOf)}, with which it was compared`,
        ]),
    ...pairReasons(compared).map((reason) => `- ${reason}`),
    whyOriginal === undefined
      ? 'Which of them is the original can’t be told: look, and turn the two ids round where it is the other.'
      : `The second is held for the original, since ${whyOriginal}.`,
  ]
  const fact = { [translation.id]: [{ field: 'translation_of', value: original.id, reason: shortReason(compared) }] }
  const refusal = { [translation.id]: [{ not_translation_of: original.id, reason: '' }] }
  return [
    commented(lines),
    writePlainYaml(fact),
    commented([
      'or, so that it is not proposed again, in place of that, with your reason:',
      ...writePlainYaml(refusal).trimEnd().split('\n'),
    ]),
  ].join('')
}

function undecidedAsComment({ why, ...pair }: UndecidedPair): string {
  const [one, other] = pair.documents
  return commented([
    `${nameOf(one)} and ${nameOf(other)}`,
    why === 'several'
      ? 'Another document in the language of one of them fits as well.'
      : 'Their texts have too few figures, names and paragraphs in common.',
    ...pairReasons(pair).map((reason) => `- ${reason}`),
  ])
}

function nameOf({ id, language, kind, source }: ArchiveDocument): string {
  return `${id}: ${source.file} (${language}, ${kind})`
}

function commented(lines: readonly string[]): string {
  return lines.map((line) => `# ${line}\n`).join('')
}
