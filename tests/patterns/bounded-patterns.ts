/** Patterns that are given texts of a bounded length only, by the file that has them. */
export interface BoundedPatterns {
  file: string
  /** Most signs that they are given, in UTF-16 units. */
  most: number
  /** What holds that, in the same file where no other is named. */
  heldBy: string
  /** A piece of each pattern's source that this holds for; all of the file without it. */
  with?: string
}

/** What is given no more than some length may take more than linear time: no text makes it long. */
export const boundedPatterns: readonly BoundedPatterns[] = [
  { file: 'lib/ingest/clean/inline-page-numbers.ts', most: 60, heldBy: '`longest`', with: '^' },
  { file: 'lib/ingest/clean/page-furniture.ts', most: 80, heldBy: '`longestRunningHead`', with: '<words>' },
  { file: 'lib/ingest/describe/occasion-phrases.ts', most: 802, heldBy: '`reach` of find-occasion-date.ts' },
  { file: 'lib/ingest/describe/signature-line.ts', most: 200, heldBy: '`line.text.length < 200`', with: 'office' },
  { file: 'lib/ingest/describe/venue-phrases.ts', most: 1202, heldBy: '`reach` of find-venue.ts' },
  { file: 'lib/ingest/read/html/read-html.ts', most: 1024, heldBy: '`subarray(0, 1024)`', with: 'charset' },
  { file: 'lib/ingest/recognise/date-subject.ts', most: 200, heldBy: '`reach`', with: '(?:on|at|the' },
  { file: 'lib/ingest/segment/introduction-phrases.ts', most: 400, heldBy: '`longest`' },
  { file: 'lib/ingest/segment/line-end-hyphens.ts', most: 80, heldBy: '`longestWord`', with: '$' },
  { file: 'lib/quote/reading/read-claim.ts', most: 300, heldBy: '`farthest`', with: '“,.]*$' },
  { file: 'lib/text/sentences.ts', most: 48, heldBy: '`leftContext`', with: '([.!?…' },
]

/** Files whose patterns read what packages and our own build have written, and no text of a source or a reader. */
export const trustedFiles: readonly { file: string; reads: string }[] = [
  { file: 'lib/build/fonts.ts', reads: 'style sheets of the packages of fonts' },
  { file: 'lib/search/build/lemma/wordnet.ts', reads: 'the files of WordNet' },
  { file: 'lib/search/build/split-bundle.ts', reads: 'scripts that esbuild has written' },
  { file: 'lib/third-party/wordnet-data.ts', reads: 'the files of WordNet' },
]
