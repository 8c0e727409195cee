import type { AnchorState, DocumentAnchors } from '#lib/domain/anchors.ts'
import type { ArchiveDocument } from '#lib/domain/document.ts'
import type { Finding } from '#lib/domain/finding.ts'
import { anchorStates } from '#lib/records/anchor-states.ts'

const outcomeMessages: Record<AnchorState, string> = {
  changed: 'its words have changed since they were published; it keeps its id, and the page says so',
  merged: 'it is now part of another paragraph, and its id leads there',
  split: 'it has been divided since it was published',
  gone: 'it is no longer in the text; the page keeps its id and says what it said',
  withdrawn:
    'it is now withdrawn; run npm run publish, so that its words are removed from the record of what was published too',
}

/**
 * What has changed in a document since it was published last: findings on its source and its date, and one for each published id
 * that is not as it was. None quotes words.
 */
export function publishedChanges(anchors: DocumentAnchors | undefined, document: ArchiveDocument): Finding[] {
  const findings: Finding[] = []
  if (!anchors) return findings
  const about = { file: document.source.file, document: document.id }
  if (anchors.source.sha256 !== document.source.sha256) {
    const message = `the source of ${document.id} has changed since it was published (from ${anchors.source.file}); published ids were kept where their passages were found again`
    findings.push({ rule: 'published-document-carried-over', severity: 'note', ...about, message })
  }
  if (anchors.date !== document.date) {
    const [was, is] = [anchors.date ?? 'unknown', document.date ?? 'unknown']
    const by = document.basis.date?.kind === 'editor' ? ' (set by an editor)' : ''
    const message = `${document.id}: the date was ${was} when it was published, and is ${is} now${by}; its former address leads to it`
    findings.push({ rule: 'published-date-changed', severity: by ? 'note' : 'warning', ...about, message })
  }
  const moved = new Map(document.gone?.flatMap(({ id, now }) => (now ? [[id, now]] : [])))
  const states = anchorStates(anchors, document, 'last')
  for (const { id, gone, into, withdrawn } of anchors.blocks) {
    const became = states.get(id)
    if (!became || (became.state === 'withdrawn' && withdrawn)) continue
    const now = moved.get(id)
    if (now && gone === undefined) {
      const message = `${document.id} ${id}: its words are now in ${now.document} ${now.block}, and its id leads there`
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
