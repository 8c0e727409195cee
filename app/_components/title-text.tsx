import { capitalsClass } from '#lib/site/capitals.ts'

/** The words of a title, within an element that is more than they are; one that is written in capitals is set in small ones. */
export function TitleText({ title }: { title: string }) {
  const capitals = capitalsClass(title)
  return capitals === undefined ? title : <span className={capitals}>{title}</span>
}
