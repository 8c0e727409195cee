import { readArchiveSettings } from '#lib/records/archive.ts'
import type { AssetNames } from './assets.ts'

/**
 * What Next's processes are told: the content folder (absolute), the address of the site, the names of what was made.
 * Throws `RecordError` where the archive's settings can't be read.
 */
export async function siteEnvironment(content: string, assets: AssetNames): Promise<Record<string, string>> {
  const { address } = await readArchiveSettings(content)
  return {
    ARCHIVE_CONTENT: content,
    NEXT_PUBLIC_SITE_ADDRESS: address ?? '',
    SITE_ASSETS: JSON.stringify(assets),
    NEXT_TELEMETRY_DISABLED: '1',
  }
}
