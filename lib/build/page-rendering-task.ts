import type { BuildSettings } from './settings.ts'

/** What a thread that makes pages when they are asked for is given. */
export interface PageRenderingTask {
  settings: BuildSettings
}

/** A page that was made. */
export interface MadePage {
  body: string
}

/** What such a thread is asked: the page that is written to a file, by its path below the site. */
export interface PageQuestion {
  number: number
  file: string
}

/** What it says: first which files there are, then of each question the page, or why it could not be made. */
export type PageMessage =
  | { files: readonly string[] }
  | { number: number; made: MadePage | undefined }
  | { number: number; problem: string }
