import { parseArgs } from 'node:util'
import { loadArchive } from '#lib/archive/load.ts'
import { proposalsAsYaml, proposeAuthorities } from '#lib/archive/proposals.ts'
import { contentFolder } from '#lib/records/content.ts'

/** `npm run authorities -- [--content FOLDER]`: names without an authority record, as YAML to look through and paste. */
const { values } = parseArgs({ options: { content: { type: 'string' } } })
const archive = await loadArchive(contentFolder(values.content))
const proposals = proposeAuthorities(archive)
if (proposals.length > 0) console.log(proposalsAsYaml(proposals))
console.error(`${proposals.length} names without an authority record in ${archive.documents.length} documents`)
