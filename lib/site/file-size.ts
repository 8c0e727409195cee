import type { Say } from '#lib/i18n/say.ts'

/** The size of a file, in thousands and millions of bytes: "812 bytes", "1.23 MB". */
export function fileSize(say: Say, bytes: number): string {
  if (bytes < 1000) return say('data.sizes.bytes', { count: bytes })
  return bytes < 1e6
    ? say('data.sizes.kilobytes', { size: say.rounded(bytes / 1e3) })
    : say('data.sizes.megabytes', { size: say.rounded(bytes / 1e6) })
}
