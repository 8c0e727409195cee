import { analyze } from '#lib/search/format/analyzer.ts'
import { findPhrase } from '#lib/search/lookup/find-phrase.ts'
import { parsePhrase } from '#lib/search/lookup/phrase.ts'
import type { KnownItem, QueryKind } from './known-items.ts'

/** What an engine found: a paragraph, or only its document, with the text where it tells one. */
export interface Found {
  document: string
  paragraph?: string
  text?: string
}

/** At which place, from 1, the item stands among what was found; 0 where it doesn't. */
export function rankOf(item: KnownItem, kind: QueryKind, found: readonly Found[]): number {
  const isHit = ({ document, paragraph, text }: Found) => {
    if (kind === 'phrase' && text !== undefined)
      return findPhrase(analyze(text), parsePhrase({ written: item.phrase.join(' ') })).length > 0
    return paragraph === undefined ? document === item.document : paragraph === item.paragraph
  }
  return found.slice(0, 10).findIndex(isHit) + 1
}

export interface Score {
  /** Shares, 0 to 1. */
  first: number
  ten: number
  mrr: number
}

export function scoreOf(ranks: readonly number[]): Score {
  const share = (holds: (rank: number) => boolean) => ranks.filter(holds).length / ranks.length
  return {
    first: share((rank) => rank === 1),
    ten: share((rank) => rank > 0),
    mrr: ranks.reduce((sum, rank) => sum + (rank > 0 ? 1 / rank : 0), 0) / ranks.length,
  }
}

/** The value below which this share of the values lies. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}
