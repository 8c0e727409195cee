/** What became of published passages, by their ids, as `/watch/changed.json` has it. */
export interface ChangedPassages {
  /** Those that read otherwise when they were published before, or are parts of such. */
  changed: readonly string[]
  /** Those that their text has no longer. */
  gone: readonly string[]
  withdrawn: readonly string[]
}

/** Reads the value of that file; undefined of one that doesn't have its form. */
function changedPassagesOf(value: unknown): ChangedPassages | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  const { changed, gone, withdrawn } = value as Record<string, unknown>
  return isList(changed) && isList(gone) && isList(withdrawn) ? { changed, gone, withdrawn } : undefined
}

function isList(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((id) => typeof id === 'string')
}

/**
 * Reads the file from a site. Rejects where it can't be fetched or doesn't have its form: then it can't be told what is
 * new from what was there in other words.
 *
 * @param address of the file
 * @param corpus the state of the archive, so that no cache answers with the file of another
 */
export async function readChangedPassages(address: string, corpus: string): Promise<ChangedPassages> {
  const response = await fetch(`${address}?${new URLSearchParams({ of: corpus })}`)
  const changed = response.ok ? changedPassagesOf(await response.json()) : undefined
  if (!changed) throw new Error('What has changed in published passages could not be read.')
  return changed
}
