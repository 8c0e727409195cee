import { isInCapitals } from '#lib/site/capitals.ts'

/** The words of a title or heading; one that is written in capitals is set in small ones, the words as they are. */
export function TitleText({ title }: { title: string }) {
  return isInCapitals(title) ? <span className="capitals">{title}</span> : title
}
