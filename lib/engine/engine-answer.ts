import type { Answer } from '#lib/search/answer/answer.ts'
import type { AnswerCertificate, EngineAnswer } from './archive-engine.ts'

/** The answer of an engine in the form in which the index in files gives it, for what shows such answers. */
export function answerOfEngine({ certificate, total, ...answer }: EngineAnswer): Answer {
  const { paragraphs, headings, documents, someTerms } = total
  return {
    ...answer,
    unknown: knownAbsent(answer.unknown, certificate),
    exact: certificate.isWhole,
    found: { paragraphs, headings, documents },
    someTerms,
    searched: certificate.searched,
    ...(certificate.within !== undefined && { within: certificate.within }),
    corpus: certificate.corpus,
  }
}

/** Words of a query that are nowhere: none where a part of the index that may have them did not answer. */
export function knownAbsent(unknown: readonly string[], { isWhole }: AnswerCertificate): string[] {
  return isWhole ? [...unknown] : []
}

/** What an answer leaves open, for people; undefined where it is whole. Then nothing that was not found is proved to be absent. */
export function whatIsOpen({ parts, timedOut, isWhole }: AnswerCertificate): string | undefined {
  if (isWhole) return undefined
  const silent = parts.silent > 0 ? [`${parts.silent} of ${parts.total} parts of the index are silent`] : []
  const late = timedOut ? ['a part of the index ended before it had looked at everything'] : []
  return `Not whole: ${[...silent, ...late].join(', and ')}. There may be more than was found, and what was not found may be there.`
}
