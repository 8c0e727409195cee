/** What a thread of a build is given. */
export interface ThreadTask {
  /** Folder with the archive as it was read. */
  snapshot: string
  /** Folder of the archive, by which results are kept. */
  content: string
  /** Identifies the code that makes them. */
  version: string
  /** Folder of the run. */
  folder: string
  /** Folder of the site, in which an earlier one may be. */
  out: string
}
