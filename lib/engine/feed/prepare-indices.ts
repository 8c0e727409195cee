import type { EngineClient } from '#lib/engine/opensearch/client.ts'
import { EngineError } from '#lib/engine/opensearch/errors.ts'
import { type IndexSize, unitsDefinition, wordsDefinition } from '#lib/engine/opensearch/index-definition.ts'
import { indexForm } from '#lib/engine/opensearch/index-form.ts'
import type { IndexNames } from '#lib/engine/opensearch/index-names.ts'
import { Lexicon } from '#lib/engine/opensearch/lexicon.ts'

/**
 * Makes the indices of a state where they aren't there yet: that of the units as a copy of those that are asked for at present,
 * which costs the engine next to nothing, so that only what differs has to be sent. Rejects with `EngineError`.
 *
 * @param live the indices that are asked for at present
 */
export async function prepareIndices(
  client: EngineClient,
  names: IndexNames,
  live: IndexNames | undefined,
  size: IndexSize,
  declaredFields: readonly string[],
): Promise<void> {
  if (!(await client.has(`/${names.words}`))) await create(client, names.words, wordsDefinition())
  if (await client.has(`/${names.units}`)) return
  const definition = unitsDefinition(size, declaredFields)
  if (!live || !(await isOfSameForm(client, live, declaredFields))) {
    await create(client, names.units, definition)
    return
  }
  // What is copied must not change meanwhile.
  await client.ask('PUT', `/${live.units}/_settings`, { 'index.blocks.write': true })
  try {
    await unlessThere(
      client.ask('POST', `/${live.units}/_clone/${names.units}?wait_for_active_shards=1`, {
        settings: { 'index.blocks.write': null, 'index.number_of_replicas': size.copies },
      }),
    )
  } finally {
    await client.ask('PUT', `/${live.units}/_settings`, { 'index.blocks.write': null })
  }
}

/** Whether units of another state can be taken as they are. */
async function isOfSameForm(
  client: EngineClient,
  { words }: IndexNames,
  declared: readonly string[],
): Promise<boolean> {
  try {
    const { metadata } = await Lexicon.open(client, words)
    return metadata.form === indexForm() && metadata.fields.join(' ') === declared.join(' ')
  } catch (error) {
    if (error instanceof EngineError && error.failure !== 'unreachable') return false
    throw error
  }
}

async function create(client: EngineClient, index: string, definition: object): Promise<void> {
  await unlessThere(client.ask('PUT', `/${index}?wait_for_active_shards=1`, definition))
}

/** Another part may have made it meanwhile. */
async function unlessThere(made: Promise<unknown>): Promise<void> {
  try {
    await made
  } catch (error) {
    if (!(error instanceof EngineError) || !error.message.includes('resource_already_exists_exception')) throw error
  }
}
