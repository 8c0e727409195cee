/** Half-open span of bytes. */
export interface ByteSpan {
  start: number
  end: number
}

/**
 * The one range that a `Range` header asks for of a file of some bytes (RFC 9110, section 14): undefined where there is none
 * that can be followed, and the whole is to be sent; `none` where it lies beyond the end.
 */
export function byteRange(header: string | undefined, size: number): ByteSpan | 'none' | undefined {
  const [, from = '', to = ''] = /^bytes=(\d*)-(\d*)$/.exec(header ?? '') ?? []
  if (from === '' && to === '') return undefined
  if (from !== '' && to !== '' && Number(from) > Number(to)) return undefined
  const start = from === '' ? Math.max(0, size - Number(to)) : Number(from)
  const end = from === '' || to === '' ? size : Math.min(size, Number(to) + 1)
  return start < end ? { start, end } : 'none'
}
