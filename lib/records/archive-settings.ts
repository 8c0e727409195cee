import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { accentContrast, leastAccentContrast, legibleTone, type Scheme } from '#lib/domain/accent-colour.ts'
import { dataFormatIds } from '#lib/domain/data-formats.ts'
import { interfaceLanguages, isInterfaceLanguage } from '#lib/i18n/language-tags.ts'
import { languageTag, webAddress } from '#lib/markdown/field-schemas.ts'
import { activeContentOf } from './active-svg.ts'
import { placeWords, RecordError, readPlacedRecords } from './record-file.ts'

const text = z.string().min(1, 'expected a text')

const colour = z.string().regex(/^#[0-9a-f]{6}$/i, 'expected a colour such as "#0b5460", in quotation marks')

/** What is wrong with a colour as that of a scheme's links; the message offers the nearest tone that can be read. */
function legibilityProblem(value: string, scheme: Scheme): string | undefined {
  const contrast = accentContrast(value, scheme)
  if (contrast >= leastAccentContrast) return undefined
  const has = Math.floor(contrast * 10) / 10
  return `expected a colour with a contrast of at least ${leastAccentContrast}:1 on ${scheme} pages (WCAG 2.2, 1.4.3; this one has ${has}:1), such as "${legibleTone(value, scheme)}"`
}

const contactAddress = text.refine(
  (value) => /^(?:mailto:)?(?=[^\s:/]+$).[^@]*@./.test(value) || webAddress.safeParse(value).success,
  'expected an e-mail address or a web address',
)

const logo = z.strictObject({
  file: z
    .string()
    .regex(
      /^(?!\/|.*(?:^|\/)\.\.(?:\/|$))[^\\:]+\.(?:svg|png|webp|avif|jpe?g)$/i,
      'expected a picture in the folder of the archive, such as logo.svg (svg, png, webp, avif, jpg)',
    )
    .describe('The picture, by its path below the folder of the archive: svg, png, webp, avif or jpg.'),
  alt: z
    .string('expected what the picture shows, in words; "" where it says no more than the name beside it')
    .describe('What the picture shows, for those who do not see it; "" where it says no more than the name beside it.'),
})

const parameterName = z.string().regex(/^[\w.-]+$/, 'expected the name of a parameter, such as q')

const webSearch = z.strictObject({
  name: text.describe('What the search engine is called.'),
  address: z
    .url({ protocol: /^https$/, error: 'expected an address that begins with https://' })
    .describe('Where its own form sends words to: https://duckduckgo.com/.'),
  words: parameterName.optional().describe('The parameter of that address that has the words ("q" if absent).'),
  site: parameterName
    .optional()
    .describe(
      'The parameter that has the site to be searched; without it the field begins with site: and the address, which most engines read.',
    ),
})

/** What `archive.yaml` may say. */
export const archiveSettingsSchema = z.strictObject({
  name: text.describe('What the site is called.'),
  tagline: text.describe('One line for the front page.'),
  description: text.describe('One sentence for search engines and previews.'),
  languages: z
    .array(languageTag)
    .min(1, 'expected at least one language')
    .describe('BCP 47 tags of the languages of the texts, the commonest first.'),
  interface: z
    .array(z.string())
    .min(1, 'expected at least one language')
    .superRefine((tags, context) => {
      for (const [index, tag] of tags.entries()) {
        if (!isInterfaceLanguage(tag))
          context.addIssue({
            code: 'custom',
            message: `expected a language of the interface: ${interfaceLanguages.join(', ')}`,
            path: [index],
          })
        if (tags.indexOf(tag) !== index)
          context.addIssue({ code: 'custom', message: 'expected each language once', path: [index] })
      }
    })
    .optional()
    .describe(
      'BCP 47 tags of the languages in which lists say their own words, the first one at their plain addresses, the others below `/ru/` and the like; `[en]` without it.',
    ),
  address: webAddress.optional().describe('The address of the site, with its base path; absent while not known.'),
  contact: contactAddress
    .optional()
    .describe('Who keeps the archive: an e-mail address or a web address, at the foot of every page.'),
  report: contactAddress
    .optional()
    .describe('Where to report an error, where that is not `contact`: an e-mail address or a web address.'),
  licence: text.optional().describe('What may be done with the texts, in words.'),
  logo: logo.optional().describe('A picture beside the name of the site.'),
  accent: z
    .union([colour, z.strictObject({ light: colour, dark: colour })], {
      error: 'expected a colour such as "#0b5460", in quotation marks, or one for each: { light: …, dark: … }',
    })
    .superRefine((value, context) => {
      const tones = typeof value === 'string' ? { light: value } : value
      for (const [scheme, tone] of Object.entries(tones)) {
        const message = legibilityProblem(tone, scheme === 'dark' ? 'dark' : 'light')
        if (message !== undefined)
          context.addIssue({ code: 'custom', message, path: typeof value === 'string' ? [] : [scheme] })
      }
    })
    .optional()
    .describe(
      'Colour of links and marks, "#0b5460"; dark pages have a lighter tone of it, unless both are given: { light: …, dark: … }.',
    ),
  passage_pages: z
    .int()
    .min(0)
    .optional()
    .describe(
      'Most paragraphs of an archive in which each has a page of its own, for previews (2,000 if absent). In a larger archive only those that editors chose have one.',
    ),
  data: z
    .union([z.boolean(), z.array(z.enum(dataFormatIds)).min(1)], {
      error: `expected false, or a list of some of ${dataFormatIds.join(', ')}`,
    })
    .optional()
    .describe(
      `What of the archive can be taken away, on the page /data/: false for nothing, or a list of forms (${dataFormatIds.join(', ')}; all if absent).`,
    ),
  web_search: webSearch
    .optional()
    .describe(
      'A general search engine that the search page offers where no script runs: a form that asks it for words on this site. What is typed there goes to that engine.',
    ),
  sample: z.string().optional().describe('Id of the collection to show while the archive has no sources of its own.'),
  keep_sample: z
    .boolean()
    .optional()
    .describe('Whether the sample is shown beside the sources of the archive, once it has some (false if absent).'),
})

export type ArchiveSettings = z.output<typeof archiveSettingsSchema>

/**
 * Reads `archive.yaml` of a content folder. Throws `RecordError` where it is missing or doesn't fit, or where the logo
 * that it names is not there or would run a script.
 */
export async function readArchiveSettings(folder: string): Promise<ArchiveSettings> {
  const file = join(folder, 'archive.yaml')
  const read = await readPlacedRecords(file, archiveSettingsSchema)
  if (!read)
    throw new RecordError(
      `${file}: there is no such file; npm run init -- FOLDER makes an archive, or write one with the archive's name, tagline, description and languages`,
    )
  const { value: settings, placeOf } = read
  const { logo } = settings
  if (settings.web_search && settings.address === undefined)
    throw new RecordError(
      `${file}: ${placeWords(placeOf(['web_search']))}web_search: found no address; expected "address" as well, since a search engine is asked for what is there`,
    )
  if (logo && !(await isFile(join(folder, logo.file))))
    throw new RecordError(
      `${file}: ${placeWords(placeOf(['logo', 'file']))}logo.file: found "${logo.file}"; expected a picture below ${folder}, where there is none of this name`,
    )
  const active = logo && /\.svg$/i.test(logo.file) && activeContentOf(await readFile(join(folder, logo.file), 'utf8'))
  if (active)
    throw new RecordError(
      `${file}: ${placeWords(placeOf(['logo', 'file']))}logo.file: found ${active} in "${logo.file}"; expected a picture that runs no script and asks for no other file (save it as plain SVG, or as PNG)`,
    )
  return settings
}

/** Origins of other sites that a form of the site sends to: that of the search engine that the settings name. */
export function formTargetsOf({ web_search }: Pick<ArchiveSettings, 'web_search'>): string[] {
  return web_search === undefined ? [] : [new URL(web_search.address).origin]
}

async function isFile(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.isFile() ?? false
}
