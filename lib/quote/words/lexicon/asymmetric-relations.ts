/**
 * Words by language (BCP 47) that set one thing against another: where the two change places, the sentence says
 * something else.
 */
export const asymmetricRelations: Readonly<Record<string, string>> = {
  en: 'than from to into before after over against instead by',
  ru: 'чем от из до перед после над против вместо',
  kk: 'емес бұрын кейін қарсы орнына',
}
