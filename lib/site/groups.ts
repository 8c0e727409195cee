import type { AuthorityKind } from '#lib/domain/authority.ts'

/** What documents are grouped by, each with a list of its own and a page for each of its members. */
export type GroupKind = AuthorityKind | 'collections'

/** In the order of the navigation. */
export const groupKinds = [
  'speakers',
  'events',
  'venues',
  'topics',
  'publishers',
  'collections',
] as const satisfies readonly GroupKind[]
