/** Half-open span of bytes. */
export interface ByteSpan {
  start: number
  end: number
}

/**
 * The range of a file that a header `Range` asks for (RFC 9110, section 14). Undefined where it asks for none, for
 * several or for nonsense: the whole file is then to be sent. `none` where the range lies beyond the end.
 *
 * @param size of the file, in bytes
 */
export function byteRange(header: string | undefined, size: number): ByteSpan | 'none' | undefined {
  const [, from = '', to = ''] = /^bytes=(\d*)-(\d*)$/.exec(header ?? '') ?? []
  if (from === '' && to === '') return undefined
  if (from !== '' && to !== '' && Number(from) > Number(to)) return undefined
  const start = from === '' ? Math.max(0, size - Number(to)) : Number(from)
  const end = from === '' || to === '' ? size : Math.min(size, Number(to) + 1)
  return start < end ? { start, end } : 'none'
}
