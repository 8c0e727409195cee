import { indexFolder } from '#lib/search/format/index-folder.ts'
import { manifestFile } from '#lib/search/format/manifest.ts'
import { answerPolicy, referrerPolicy } from '#lib/site/content-security-policy.ts'

/**
 * What pages may ask of a device, and none of a site does. Only names that Chromium knows, since it warns of others.
 */
const unusedFeatures = [
  'accelerometer',
  'autoplay',
  'camera',
  'display-capture',
  'encrypted-media',
  'geolocation',
  'gyroscope',
  'hid',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'serial',
  'usb',
  'xr-spatial-tracking',
]

/**
 * Headers that a host should send with every answer, by name.
 *
 * @param formTargets origins of other sites that a form of the site sends to
 */
export function securityHeaders(formTargets: readonly string[] = []): Readonly<Record<string, string>> {
  return {
    'Content-Security-Policy': answerPolicy(formTargets),
    'Permissions-Policy': unusedFeatures.map((feature) => `${feature}=()`).join(', '),
    'Referrer-Policy': referrerPolicy,
    'X-Content-Type-Options': 'nosniff',
  }
}

/** `Cache-Control` of files whose names change with their content: kept for a year, and not asked for again. */
export const kept = 'public, max-age=31536000, immutable'

/** `Cache-Control` of all others: kept, and asked for each time whether they are still the same (RFC 9111, section 5.2.2.4). */
export const askedAgain = 'no-cache'

/**
 * Folders, by their paths below the site, of files whose names change with their content; all but `manifestPath` in the
 * last.
 */
export const keptFolders: readonly string[] = ['assets', indexFolder]

/** Path of the file in the last of these folders that says which index there is, and keeps its name. */
export const manifestPath = `${indexFolder}/${manifestFile}`

/** The `Cache-Control` of a file, by its path below the site without a slash before it. */
export function cacheControl(path: string): string {
  return path !== manifestPath && keptFolders.some((folder) => path.startsWith(`${folder}/`)) ? kept : askedAgain
}

/** Folders of what is there to be taken away, which pages of any other site may read. All of it is public already. */
export const openFolders: readonly string[] = ['data', 'api']

/** The header by which browsers let them (Fetch standard, CORS). */
export const openHeader = { name: 'Access-Control-Allow-Origin', value: '*' } as const

/** Headers of a file, by its path below the site, that pages of other sites may read; none for any other. */
export function openAccess(path: string): Readonly<Record<string, string>> {
  return openFolders.some((folder) => path.startsWith(`${folder}/`)) ? { [openHeader.name]: openHeader.value } : {}
}

/**
 * Media types that are worth compressing, besides HTML, which nginx compresses always. The search's `.bin` files are
 * not: they are compressed already, and read in parts.
 */
export const compressedTypes: readonly string[] = [
  'application/atom+xml',
  'application/javascript',
  'application/json',
  'application/tei+xml',
  'application/xml',
  'image/svg+xml',
  'text/css',
  'text/javascript',
  'text/markdown',
  'text/plain',
  'text/xml',
]
