import type { Extracted } from '#lib/ingest/read/source.ts'

type Place = { start: number; end: number }

/** What was read of a file, in words instead of places: the lines below its head, and what its markup says of them. */
export function toldBy({ text, hints, findings = [] }: Pick<Extracted, 'text' | 'hints' | 'findings'>) {
  const words = ({ start, end }: Place) => text.slice(start, end)
  const stated = hints?.stated
  const body = text.slice(stated?.length)
  return {
    lines: body.split('\n').filter((line) => line !== ''),
    head: stated?.head?.map(words) ?? [],
    voices: hints?.voices?.map((voice) => [voice.name, words(voice)]) ?? [],
    headings: hints?.headings.map((heading) => [heading.level, words(heading)]) ?? [],
    items: hints?.listItems.map((item) => [item.number, text.slice(item.words, item.end)]) ?? [],
    quotes: hints?.quotes.map(words) ?? [],
    rows: hints?.rows?.map(({ cells }) => cells.map((cell) => cell && words(cell))) ?? [],
    furniture: hints?.furniture?.map((span) => [span.rule, words(span)]) ?? [],
    fields: Object.fromEntries(stated?.fields.map(({ field, value }) => [field, value]) ?? []),
    findings: findings.map(({ rule, message }) => `${rule}: ${message}`),
  }
}
