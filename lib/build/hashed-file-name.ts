import { createHash } from 'node:crypto'

/** `site.css` and its content give `site.3f2a9c1b.css`: a name that may be kept for ever, since other content has another. */
export function hashedFileName(name: string, content: string | Uint8Array): string {
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 8)
  return name.replace(/\.(\w+)$/, `.${hash}.$1`)
}
