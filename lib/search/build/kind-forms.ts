import type { DocumentKind } from '#lib/domain/document.ts'

/** What kinds of texts are called in Russian and Kazakh, one and several of them, as readers type them. */
const forms: Record<DocumentKind, string> = {
  speech: 'речь, речи, выступление, выступления, сөз, сөйлеген сөз',
  address: 'послание, послания, обращение, обращения, жолдау, жолдаулар, үндеу',
  factsheet: 'справка, справки, фактологическая справка, анықтама, анықтамалар',
  report: 'доклад, доклады, отчёт, отчёты, баяндама, баяндамалар, есеп',
  'press-release': 'пресс-релиз, пресс-релизы, баспасөз хабарламасы, баспасөз релизі',
  article: 'статья, статьи, мақала, мақалалар',
  announcement: 'объявление, объявления, анонс, хабарландыру, хабарландырулар',
  statement: 'заявление, заявления, мәлімдеме, мәлімдемелер',
  document: 'документ, документы, құжат, құжаттар',
}

/** What a kind is called in other languages; none where it is not one of `documentKinds`. */
export function kindForms(kind: string): string[] {
  return Object.hasOwn(forms, kind) ? (forms[kind as DocumentKind]?.split(', ') ?? []) : []
}
