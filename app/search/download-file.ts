/** The words of a query, as far as a file's name may hold them. */
export function fileNameFor(query: string): string {
  const words = query.match(/[\p{L}\p{N}]+/gu) ?? []
  return words.join('-').slice(0, 60) || 'search'
}

/** Gives the reader a file that was made here. */
export function downloadFile(text: string, type: string, name: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // Taken back once the browser has surely begun to read it.
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}
