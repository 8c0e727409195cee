/**
 * The name of a file, without its ending, made of the words of a query: at most 60 characters; `search` where it has
 * none.
 */
export function fileNameFor(query: string): string {
  const words = query.match(/[\p{L}\p{N}]+/gu) ?? []
  return words.join('-').slice(0, 60) || 'search'
}

/** Has the browser save a file that was made on the page. `type` is its media type. */
export function downloadFile(text: string, type: string, name: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // Revoked once the browser has surely begun to read it.
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}
