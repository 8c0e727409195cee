import type { DocumentAnchors } from '#lib/domain/anchors.ts'
import type { ArchiveDocument } from '#lib/domain/document.ts'
import type { Finding } from '#lib/domain/finding.ts'
import { findingMessage, findingPart } from '#lib/ingest/finding-message.ts'
import { anchorStates } from '#lib/records/anchor-states.ts'

/**
 * What has changed in a document since it was published last: findings on its source and its date, and one for each published id
 * that is not as it was. None quotes words.
 */
export function publishedChanges(anchors: DocumentAnchors | undefined, document: ArchiveDocument): Finding[] {
  const findings: Finding[] = []
  if (!anchors) return findings
  const about = { file: document.source.file, document: document.id }
  if (anchors.source.sha256 !== document.source.sha256) {
    const message = findingMessage('published.carriedOver', { document: document.id, file: anchors.source.file })
    findings.push({ rule: 'published-document-carried-over', severity: 'note', ...about, ...message })
  }
  if (anchors.date !== document.date) {
    const isByEditor = document.basis.date?.kind === 'editor'
    const message = findingMessage(isByEditor ? 'published.dateByEditor' : 'published.date', {
      document: document.id,
      was: anchors.date ?? findingPart('notKnown'),
      now: document.date ?? findingPart('notKnown'),
    })
    findings.push({ rule: 'published-date-changed', severity: isByEditor ? 'note' : 'warning', ...about, ...message })
  }
  const moved = new Map(document.gone?.flatMap(({ id, now }) => (now ? [[id, now]] : [])))
  const states = anchorStates(anchors, document, 'last')
  for (const { id, gone, into, withdrawn } of anchors.blocks) {
    const became = states.get(id)
    if (!became || (became.state === 'withdrawn' && withdrawn)) continue
    const now = moved.get(id)
    if (now && gone === undefined) {
      const place = `${now.document} ${now.block}`
      const message = findingMessage('published.moved', { document: document.id, paragraph: id, place })
      findings.push({ rule: 'published-paragraph-moved', severity: 'note', ...about, ...message })
      continue
    }
    if ((became.state === 'gone' && gone !== undefined) || (into !== undefined && into === became.now[0])) continue
    const where = became.now.filter((now) => now !== id)
    const said = { document: document.id, paragraph: id, outcome: findingPart(`outcomes.${became.state}`) }
    const message =
      where.length > 0
        ? findingMessage('published.becameOf', { ...said, places: where.join(', ') })
        : findingMessage('published.became', said)
    const severity = became.state === 'gone' ? 'warning' : 'note'
    findings.push({ rule: `published-paragraph-${became.state}`, severity, ...about, ...message })
  }
  return findings
}
