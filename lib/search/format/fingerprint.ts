import { fnv1a } from '#lib/text/fnv.ts'
import { b, k1 } from './bm25.ts'
import { encodeText } from './encode.ts'
import { formatVersion, impactBucketCount } from './format-version.ts'

// Invented, with what tokens and stemmers differ in. A change of either changes the fingerprint.
const probe = "The mayors' 42,500 bridges weren’t re-opened in COVID-19 years: 5.4% of U.S. towns, café and Straße."
const cyrillicProbe = 'Ёлки у мостов; көпірлерде'

/** Tells whether an index was made with the encoder and the options that the reader has: 8 hexadecimal digits. */
export function fingerprint(): string {
  const encoded = ['en', 'und'].map((language) => encodeText(probe, language))
  return digits([formatVersion, impactBucketCount, k1, b, encoded])
}

/** The same of what encodes Cyrillic words, which a reader gets when it needs it: 8 hexadecimal digits. */
export function cyrillicFingerprint(): string {
  return digits(['en', 'ru', 'kk', 'und'].map((language) => encodeText(cyrillicProbe, language)))
}

function digits(what: unknown): string {
  return fnv1a(JSON.stringify(what)).toString(16).padStart(8, '0')
}
