import { createHash } from 'node:crypto'

/**
 * A file's name with eight hexadecimal digits of the SHA-256 of its content, `site.3f2a9c1b.css` for `site.css`:
 * browsers may keep it for ever, since other content has another name.
 */
export function hashedFileName(name: string, content: string | Uint8Array): string {
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 8)
  return name.replace(/\.(\w+)$/, `.${hash}.$1`)
}
