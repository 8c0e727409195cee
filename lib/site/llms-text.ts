/** Facts about a site, for `llmsText`. Addresses are full URLs where it is known where the site will stand, else paths. */
export interface LlmsSite {
  /** What the archive is called. */
  name: string
  description: string
  /** How much there is, in words: "233 documents". */
  documents: string
  paragraphs: string
  /** Names of the languages that the texts are in. */
  languages: readonly string[]
  /** First and last year; absent where none is known. */
  years?: readonly [first: string, last: string]
  /** What may be done with the texts, in the words of the archive. */
  licence?: string
  /** What may be done with those of each collection; without words where that is not known. */
  collections: readonly { name: string; documents: string; licence?: string }[]
  addresses: {
    /** Absent while it is not known where the site will stand. */
    home?: string
    documents: string
    search: string
    quote: string
    trends: string
    about: string
    /** Absent where nothing is offered. */
    data?: string
    api?: string
    /** Absent where there is none. */
    feeds?: string
    sitemap?: string
  }
}

/** Most collections that are named. */
const mostCollections = 8

/** A text in one line of Markdown. */
function line(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim()
}

/** A text as the words of a link, or behind a mark of Markdown: what would end or make a link is escaped. */
function plain(text: string): string {
  return line(text).replaceAll(/[[\]<>\\]/gu, String.raw`\$&`)
}

/**
 * `llms.txt` (llmstxt.org): what an archive is, how it is to be cited, whose words count, and where what is, for language models
 * and those who let them read. About twenty lines of Markdown, in English, as the interface is.
 */
export function llmsText(site: LlmsSite): string {
  const { addresses } = site
  const lines = [
    `# ${plain(site.name)}`,
    '',
    `> ${plain(site.description)}`,
    '',
    extentOf(site),
    '',
    `- Cite the paragraph: each has an address that lasts, \`${addresses.documents}<date>-<title>/#p-…\`, which its page copies with a check of its wording (\`?c=\` and eight hexadecimal digits), so that readers are told when words have changed.`,
    '- Whose words count: a paragraph is its document’s speaker’s unless it names another voice. Reports, press releases, articles and factsheets are their authors’ words: never give them as the speaker’s.',
    `- Check a quotation before you give it, at ${addresses.quote} or by \`verify_quote\` of \`npm run mcp -- --site ${addresses.home ?? 'ADDRESS'}\` (Rostrum, Model Context Protocol). Give a date no more exactly than the page does. What is not found here may have been said elsewhere.`,
    '',
    '## Where what is',
    '',
    `- [Documents](${addresses.documents}): all of them, by date`,
    `- [Search](${addresses.search}): paragraphs, needs script; \`?q=\` and the words`,
    `- [Check a quotation](${addresses.quote}): needs script; \`#q=\` and the words`,
    `- [Trends](${addresses.trends}): paragraphs with a term by year, needs script; \`?q=\` and the terms`,
    ...(addresses.data === undefined
      ? []
      : [`- [Data](${addresses.data}): all of it as files, with whose words each paragraph is`]),
    ...(addresses.api === undefined
      ? []
      : [`- [API](${addresses.api}): the same as static JSON, document by document`]),
    ...(addresses.feeds === undefined ? [] : [`- [Feeds](${addresses.feeds}): what is new, Atom and JSON Feed`]),
    ...(addresses.sitemap === undefined ? [] : [`- [Sitemap](${addresses.sitemap}): the address of every page`]),
    `- [About](${addresses.about}): how it was made, what was corrected and what was found wrong`,
    '',
    '## What may be done with the texts',
    '',
    ...licenceLines(site),
  ]
  return `${lines.join('\n')}\n`
}

function extentOf({ documents, paragraphs, languages, years }: LlmsSite): string {
  const inLanguages = languages.length > 0 ? `, in ${languages.join(', ')}` : ''
  const ofYears =
    years === undefined ? '' : years[0] === years[1] ? ` of ${years[0]}` : ` of ${years[0]} to ${years[1]}`
  return `${documents}, ${paragraphs}${ofYears}${inLanguages}. They are as their sources have them: nothing is summarised or translated.`
}

function licenceLines({ licence, collections }: LlmsSite): string[] {
  const others = collections.length - mostCollections
  return [
    ...(licence === undefined ? [] : [`- ${plain(licence)}`]),
    ...collections
      .slice(0, mostCollections)
      .map(
        (one) => `- ${plain(one.name)} (${one.documents}): ${plain(one.licence ?? 'not known; that is no permission')}`,
      ),
    ...(others > 0 ? [`- ${others} further collections: see their pages.`] : []),
    ...(licence === undefined && collections.length === 0 ? ['- Not known; that is no permission.'] : []),
  ]
}
