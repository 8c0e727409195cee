import type { CallToolResult, McpServer, StandardSchemaWithJSON } from '@modelcontextprotocol/server'
import type { z } from 'zod'
import { type Certificate, certificate, certificateWords } from './records/certificate.ts'
import type { OpenedSite, SiteConnection } from './site-connection.ts'
import { failureWords } from './tool-failure.ts'

/** An answer to an assistant: the same as data and in words, and what was looked through for it. */
export interface ToolAnswer<T> {
  data: T
  lines: readonly string[]
  searched: Certificate
}

/** One thing that an assistant can ask of an archive. */
export interface AssistantTool<Asked extends z.ZodObject, Told extends z.ZodObject> {
  name: string
  title: string
  /** What it gives, when to use it, and what its answer does not mean. */
  description: string
  asked: Asked
  /** What it gives, besides the certificate, which each answer has. */
  told: Told
  /**
   * Answers from one state of a site. Rejects with `AskedWrongly` and `QueryError` for what can't be asked, and with `LoadError` where a
   * part of the site can't be read.
   */
  answer: (site: OpenedSite, asked: z.output<Asked>, signal: AbortSignal) => Promise<ToolAnswer<z.output<Told>>>
}

/** Adds a tool to a server. */
export type AddTool = (server: McpServer, connection: SiteConnection) => void

/** Nothing is changed by any tool, and the same question to the same state of the site has the same answer. */
const annotations = { readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false }

/** Makes a tool known to a server of the Model Context Protocol: its failures become errors of the tool, in words. */
export function assistantTool<Asked extends z.ZodObject, Told extends z.ZodObject>(
  tool: AssistantTool<Asked, Told>,
): AddTool {
  const { name, title, description, asked, told } = tool
  const inputSchema: StandardSchemaWithJSON = asked
  const outputSchema: StandardSchemaWithJSON = told.extend({ searched: certificate })
  return (server, connection) => {
    server.registerTool(
      name,
      { title, description, inputSchema, outputSchema, annotations: { title, ...annotations } },
      async (given, { mcpReq: { signal } }) =>
        await answered(connection, (site) => tool.answer(site, asked.parse(given), signal)),
    )
  }
}

async function answered<T extends Record<string, unknown>>(
  connection: SiteConnection,
  question: (site: OpenedSite) => Promise<ToolAnswer<T>>,
): Promise<CallToolResult> {
  try {
    const { answer, isReplaced } = await connection.ask(question)
    const searched = { ...answer.searched, isReplaced }
    const text = [...answer.lines, '', certificateWords(searched)].join('\n')
    return { content: [{ type: 'text', text }], structuredContent: { ...answer.data, searched } }
  } catch (error) {
    return { content: [{ type: 'text', text: failureWords(error) }], isError: true }
  }
}
