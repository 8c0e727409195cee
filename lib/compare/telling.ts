/** Share of the paragraphs of a text that have a counterpart, from which on it is held for telling of the other. */
const tellingShare = 0.5

/**
 * Whether a text tells of another, by how many of its paragraphs have a counterpart there: then it is worth saying of each of
 * the others that it has none.
 */
export function isTelling(linked: number, all: number): boolean {
  return linked > 0 && linked / all >= tellingShare
}
