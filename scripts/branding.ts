import { join } from 'node:path'
import type { Branding } from '#lib/build/assets.ts'
import { accentTones } from '#lib/domain/accent-colour.ts'
import type { ArchiveSettings } from '#lib/records/archive-settings.ts'

/**
 * How the site of an archive looks by its settings: its colours, and the path of its logo. `content`: the archive's
 * folder.
 */
export function brandingOf(
  { accent, logo, interface: languages }: Pick<ArchiveSettings, 'accent' | 'logo' | 'interface'>,
  content: string,
): Branding {
  return {
    ...(accent !== undefined && { tones: accentTones(accent) }),
    ...(languages !== undefined && { languages }),
    ...(logo !== undefined && { logo: join(content, logo.file) }),
  }
}
