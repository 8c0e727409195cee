import type { Finding, FindingPart, FindingValue } from '#lib/domain/finding.ts'
import { english } from '#lib/i18n/english.ts'
import type { MessageParameters } from '#lib/i18n/message-parameters.ts'
import type { MessageKey } from '#lib/i18n/say.ts'
import { sayFinding } from '#lib/site/finding-message.ts'

type KeyIn<Key extends MessageKey> = Key extends `findings.${infer Rest}` ? Rest : never

/** The name of a message of findings. */
export type FindingKey = KeyIn<MessageKey>

type Parameters<Key extends FindingKey> = MessageParameters[Extract<`findings.${Key}`, MessageKey>]

/** What is put into a message: where that needn't be a number, other messages too. */
type ValuesOf<Key extends FindingKey> = keyof Parameters<Key> extends never
  ? []
  : [
      values: {
        [Name in keyof Parameters<Key>]: string extends Parameters<Key>[Name] ? FindingValue : number
      },
    ]

/** A message with its values, as a part of another. Numbers that are names (lines, pages, rows) are given as text. */
export function findingPart<Key extends FindingKey>(key: Key, ...[values]: ValuesOf<Key>): FindingPart {
  const given: Record<string, FindingValue> | undefined = values
  return given === undefined ? { key } : { key, values: given }
}

/**
 * What a finding says: in English, and as the message that other languages say.
 *
 * @example
 * findingMessage('noText') // { message: 'there is no text under the title; …', said: { key: 'noText' } }
 */
export function findingMessage<Key extends FindingKey>(
  key: Key,
  ...values: ValuesOf<Key>
): Required<Pick<Finding, 'message' | 'said'>> {
  const said = findingPart(key, ...values)
  return { message: sayFinding(english, said), said }
}

/** A finding in a row of a dataset, which its message names first; as it is where there is no row. */
export function inRow<Found extends Pick<Finding, 'message' | 'said'>>(finding: Found, row: number | undefined): Found {
  if (row === undefined) return finding
  const { message, said } = finding
  return said
    ? { ...finding, ...findingMessage('inRow', { row: String(row), finding: said }) }
    : { ...finding, message: english('findings.inRow', { row: String(row), finding: message }) }
}

/** Several messages as one value, joined two by two by the message `key`: "A and B and C". */
export function joinedParts(
  key: 'and' | 'or' | 'semicolon',
  parts: readonly (string | FindingPart)[],
): FindingPart | string {
  return parts.reduce((before, last) => findingPart(key, { before, last }))
}

/** What is listed, and how many more there are, where not all are. */
export function withMore(shown: string | FindingPart[], more: number): string | FindingPart | FindingPart[] {
  return more > 0 ? findingPart('andMore', { shown, count: more }) : shown
}
