import { authorityProposalsAsYaml, proposeAuthorities } from '#lib/archive/authority-proposals.ts'
import { eventProposalsAsYaml, proposeEvents } from '#lib/archive/event-proposals.ts'
import { loadArchive } from '#lib/archive/load.ts'
import { contentFolder } from '#lib/records/content.ts'
import { counted } from './counted.ts'
import { lockContent } from './lock-content.ts'
import { commandArguments } from './parse-arguments.ts'

const usage = `Usage: npm run authorities -- [--content FOLDER]

Prints names without an authority record, and texts of one day that are versions of one, as YAML to look through and paste.`

const { values } = commandArguments({ options: { content: { type: 'string' } } }, usage)
const content = contentFolder(values.content)
const archive = await lockContent(content, 'authorities', () => loadArchive(content), true)
const proposals = proposeAuthorities(archive)
const events = proposeEvents(archive)
if (proposals.length > 0) console.log(authorityProposalsAsYaml(proposals))
if (events.length > 0) console.log(eventProposalsAsYaml(events))
console.error(
  `${counted(proposals.length, 'name')} without an authority record, ${counted(events.length, 'text')} in several versions without an event, in ${counted(archive.documents.length, 'document')}`,
)
