/** Whose words a text is. */
export type Whose = 'speaker' | 'publisher' | 'reporter' | 'factsheet' | 'questioner' | 'transcriber'

export const everybody = ['speaker', 'questioner', 'publisher', 'transcriber', 'reporter', 'factsheet'] as const

/** Voices of paragraphs that are no names. */
const voices: Readonly<Record<string, Whose>> = {
  publisher: 'publisher',
  transcriber: 'transcriber',
  questioner: 'questioner',
}

/** Whose words those kinds of text are that tell what somebody said. */
const tellers: Readonly<Record<string, Whose>> = {
  factsheet: 'factsheet',
  report: 'reporter',
  article: 'reporter',
  'press-release': 'reporter',
  announcement: 'publisher',
}

/** Whose words a voice is that is no name; undefined for a name. */
export function whoseVoice(voice: string): Whose | undefined {
  return voices[voice]
}

/**
 * Whose words a document is where no paragraph says otherwise; undefined for its speaker's. A text of no special kind,
 * such as a law, is its publisher's where nobody is named.
 */
export function tellerOf(kind: string, hasSpeaker: boolean): Whose | undefined {
  return tellers[kind] ?? (kind === 'document' && !hasSpeaker ? 'publisher' : undefined)
}
