import type { AnchorState, DocumentAnchors } from '#lib/domain/anchors.ts'
import type { ArchiveDocument } from '#lib/domain/document.ts'
import type { Finding } from '#lib/domain/finding.ts'
import { anchorStates } from '#lib/records/anchor-states.ts'

const outcomeMessages: Record<AnchorState, string> = {
  changed: 'its words changed since they were published; it keeps its id, and the page says so',
  merged: 'it is part of another paragraph now, which its id leads to',
  split: 'it was divided since it was published',
  gone: 'it is gone from the text; the page keeps its id and says what stood there',
  withdrawn: 'it is withdrawn now; run npm run publish, so that its words leave the anchors, too',
}

/** What is other in a document than when it was published last, a finding for each published id. None quotes words. */
export function publishedChanges(anchors: DocumentAnchors | undefined, document: ArchiveDocument): Finding[] {
  const findings: Finding[] = []
  if (!anchors) return findings
  const about = { file: document.source.file, document: document.id }
  if (anchors.source.sha256 !== document.source.sha256) {
    const message = `${document.id} was published from other bytes (${anchors.source.file}); its ids were carried over`
    findings.push({ rule: 'published-document-carried-over', severity: 'note', ...about, message })
  }
  if (anchors.date !== document.date) {
    const [was, is] = [anchors.date ?? 'no date', document.date ?? 'no date']
    const by = document.basis.date?.kind === 'editor' ? ' by an editor' : ''
    const message = `${document.id} was published with ${was}, and has ${is} now${by}; its former address leads to it`
    findings.push({ rule: 'published-date-changed', severity: by ? 'note' : 'warning', ...about, message })
  }
  const moved = new Map(document.gone?.flatMap(({ id, now }) => (now ? [[id, now]] : [])))
  const states = anchorStates(anchors, document, 'last')
  for (const { id, gone, into, withdrawn } of anchors.blocks) {
    const became = states.get(id)
    if (!became || (became.state === 'withdrawn' && withdrawn)) continue
    const now = moved.get(id)
    if (now && gone === undefined) {
      const message = `${document.id} ${id}: its words stand in ${now.document} ${now.block} now, where its id leads`
      findings.push({ rule: 'published-paragraph-moved', severity: 'note', ...about, message })
      continue
    }
    if ((became.state === 'gone' && gone !== undefined) || (into !== undefined && into === became.now[0])) continue
    const where = became.now.filter((now) => now !== id)
    const message = `${document.id} ${id}: ${outcomeMessages[became.state]}${where.length > 0 ? ` (${where.join(', ')})` : ''}`
    const severity = became.state === 'gone' ? 'warning' : 'note'
    findings.push({ rule: `published-paragraph-${became.state}`, severity, ...about, message })
  }
  return findings
}
