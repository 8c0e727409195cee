/** Words that say what is set against what: where the words on both sides change places, the contrary is said. */
export const asymmetricRelations: Readonly<Record<string, string>> = {
  en: 'than from to into before after over against instead by',
  ru: 'чем от из до перед после над против вместо',
  kk: 'емес бұрын кейін қарсы орнына',
}
