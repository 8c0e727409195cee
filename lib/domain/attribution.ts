/** Whose words a text may be, in the order in which they are listed. */
export const attributions = ['speaker', 'questioner', 'publisher', 'transcriber', 'reporter', 'factsheet'] as const

/** Whose words a text is. */
export type Attribution = (typeof attributions)[number]

/** Voices of paragraphs that are no names. */
const voices: Readonly<Record<string, Attribution>> = {
  publisher: 'publisher',
  transcriber: 'transcriber',
  questioner: 'questioner',
}

/** Whose words the texts of those kinds are that report what somebody said. */
const reportingKinds: Readonly<Record<string, Attribution>> = {
  factsheet: 'factsheet',
  report: 'reporter',
  article: 'reporter',
  'press-release': 'reporter',
  announcement: 'publisher',
}

/** Whose words a voice is that is no name; undefined for a name. */
export function attributionOfVoice(voice: string): Attribution | undefined {
  return voices[voice]
}

/**
 * Whose words a document is where no paragraph says otherwise; undefined for its speaker's. A text of no special kind,
 * such as a law, is its publisher's where nobody is named.
 */
export function defaultAttribution(kind: string, hasSpeaker: boolean): Attribution | undefined {
  return reportingKinds[kind] ?? (kind === 'document' && !hasSpeaker ? 'publisher' : undefined)
}
