import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse, parseAllDocuments } from 'yaml'
import { z } from 'zod'
import { openSearchVersion } from '#lib/engine/local/server-files.ts'

const read = (file: string) => readFileSync(`deploy/${file}`, 'utf8')

const composeService = z.object({
  image: z.string(),
  build: z.object({ context: z.literal('..'), dockerfile: z.string() }).optional(),
  command: z.array(z.string()).optional(),
  entrypoint: z.array(z.string()).optional(),
  networks: z.array(z.string()),
  volumes: z.array(z.string()).default([]),
  ports: z.array(z.string()).default([]),
  depends_on: z.union([z.array(z.string()), z.record(z.string(), z.unknown())]).default([]),
})
const composeFile = z.object({
  services: z.record(z.string(), composeService),
  networks: z.record(z.string(), z.unknown()),
  volumes: z.record(z.string(), z.unknown()),
})
const compose = composeFile.parse(parse(read('compose.yaml'), { merge: true }))

const labels = z.record(z.string(), z.string())
const container = z.object({
  name: z.string(),
  image: z.string(),
  command: z.array(z.string()).optional(),
  args: z.array(z.string()).optional(),
  ports: z.array(z.object({ name: z.string(), containerPort: z.number() })).default([]),
  volumeMounts: z.array(z.object({ name: z.string(), mountPath: z.string() })),
  resources: z.object({ requests: labels, limits: labels }),
})
const workload = z.object({
  kind: z.enum(['StatefulSet', 'Deployment', 'Job']),
  metadata: z.object({ name: z.string(), namespace: z.literal('rostrum') }),
  spec: z.object({
    completions: z.number().optional(),
    completionMode: z.literal('Indexed').optional(),
    suspend: z.boolean().optional(),
    selector: z.object({ matchLabels: labels }).optional(),
    volumeClaimTemplates: z.array(z.object({ metadata: z.object({ name: z.string() }) })).default([]),
    template: z.object({
      metadata: z.object({ labels }),
      spec: z.object({
        containers: z.array(container).length(1),
        volumes: z.array(z.looseObject({ name: z.string() })).default([]),
      }),
    }),
  }),
})
const documentsIn = (file: string) =>
  parseAllDocuments(read(file)).map((document): Record<string, unknown> => document.toJS())
const manifest = documentsIn('kubernetes.yaml')
const workloads = manifest.flatMap((one) => workload.safeParse(one).data ?? [])

/** What a container runs, as one text. */
function commandOf({ spec }: z.infer<typeof workload>): string | undefined {
  const [{ command = [], args = [] } = {}] = spec.template.spec.containers
  return args.length > 0 ? (command[0] === 'sh' ? args : [...command, ...args]).join(' ').trim() : undefined
}

/** What is wrong in a command: one that there is not, or an option that it does not have. */
function problemsOf(command: string): string[] {
  const [, name = '', options = ''] = /npm run (?:-s )?([\w:-]+)(?: -- (.*))?$/u.exec(command) ?? []
  const script = `scripts/${name}.ts`
  if (!existsSync(script)) return [`${command}: no such command`]
  const code = readFileSync(script, 'utf8')
  return [...options.matchAll(/--([a-z][\w-]*)/gu)].flatMap(([, option = '']) =>
    new RegExp(`\\b${option}'?: \\{ type: '`, 'u').test(code) ? [] : [`${command}: no option --${option}`],
  )
}

describe('deploy/compose.yaml', () => {
  const services = Object.entries(compose.services)

  it('has three nodes of the engine, two servers, nginx, and what feeds and asks', () => {
    expect(Object.keys(compose.services).sort()).toEqual(
      ['engine-1', 'engine-2', 'engine-3', 'index', 'nginx', 'prepare', 'search', 'server-1', 'server-2'].sort(),
    )
  })

  it('runs commands that there are, with options that they have', () => {
    const commands = services.flatMap(([, { command, entrypoint }]) =>
      [command, entrypoint].flatMap((one) => one ?? []),
    )
    expect(commands.length).toBeGreaterThan(0)
    const run = services.flatMap(([, { command, entrypoint }]) =>
      [command, entrypoint].flatMap((one) => (one ? [one.join(' ')] : [])),
    )
    expect(run.flatMap(problemsOf)).toEqual([])
  })

  it('names only networks, volumes and services that it has', () => {
    for (const [, { networks, volumes, depends_on: needed }] of services) {
      for (const network of networks) expect(compose.networks).toHaveProperty(network)
      const named = volumes.map((volume) => volume.split(':')[0] ?? '').filter((one) => /^[\w-]+$/u.test(one))
      for (const volume of named) expect(compose.volumes).toHaveProperty(volume)
      for (const service of Array.isArray(needed) ? needed : Object.keys(needed))
        expect(compose.services).toHaveProperty(service)
    }
  })

  it('lets only this machine in, and only to the site', () => {
    expect(services.flatMap(([name, { ports }]) => ports.map((port) => `${name} ${port}`))).toEqual([
      'nginx 127.0.0.1:8080:80',
    ])
  })

  it('pins what it runs; the engine is the one that npm run engine starts', () => {
    const images = new Set(services.filter(([, { build }]) => !build).map(([, { image }]) => image))
    for (const image of images) expect(image).toMatch(/:\d+\.\d+/u)
    expect(images).toContain(`opensearchproject/opensearch:${openSearchVersion}`)
    expect(read('kubernetes.yaml')).toContain(`opensearchproject/opensearch:${openSearchVersion}`)
  })

  it('has nginx ask the servers that it has', () => {
    const asked = [...read('nginx.conf').matchAll(/^\s+server ([\w-]+):3000;$/gmu)].map(([, name]) => name)
    expect(asked).toEqual(['server-1', 'server-2'])
  })

  it('makes the image from files that there are', () => {
    expect(services.flatMap(([, { build }]) => build?.dockerfile ?? []).every((file) => existsSync(file))).toBe(true)
  })
})

describe('deploy/kubernetes.yaml', () => {
  it('has no fault of YAML, and says of each thing what it is and where', () => {
    expect(parseAllDocuments(read('kubernetes.yaml')).flatMap(({ errors }) => errors)).toEqual([])
    for (const one of manifest) {
      expect(one).toMatchObject({ apiVersion: expect.any(String), kind: expect.any(String) })
      if (one.kind !== 'Namespace') expect(one).toMatchObject({ metadata: { namespace: 'rostrum' } })
    }
    expect(workloads.map(({ kind, metadata }) => `${kind} ${metadata.name}`)).toEqual([
      'StatefulSet engine',
      'Job index',
      'Job prepare',
      'Deployment server',
    ])
  })

  it('selects pods by labels that they have', () => {
    const pods = workloads.map(({ spec }) => spec.template.metadata.labels)
    const selectors = JSON.stringify(manifest).matchAll(/"(?:matchLabels|selector)":(\{"[^{}]*\})/gu)
    const wanted = [...selectors].map(([, json = '']) => labels.parse(JSON.parse(json)))
    expect(wanted.length).toBeGreaterThan(5)
    for (const one of wanted)
      expect(pods.some((pod) => Object.entries(one).every(([key, value]) => pod[key] === value))).toBe(true)
    for (const { spec } of workloads)
      expect(spec.template.metadata.labels).toMatchObject(spec.selector?.matchLabels ?? {})
  })

  it('mounts volumes that it has, and bounds the memory of everything', () => {
    for (const { spec } of workloads) {
      const [only] = spec.template.spec.containers
      const volumes = [
        ...spec.template.spec.volumes.map(({ name }) => name),
        ...spec.volumeClaimTemplates.map(({ metadata }) => metadata.name),
      ]
      for (const { name } of only?.volumeMounts ?? []) expect(volumes).toContain(name)
      expect(only?.resources.limits.memory).toMatch(/^\d+[GM]i$/u)
    }
  })

  it('runs commands that there are, with options that they have; the job feeds as many parts as it has', () => {
    const commands = workloads.flatMap((one) => commandOf(one) ?? [])
    expect(commands).toHaveLength(3)
    expect(commands.flatMap(problemsOf)).toEqual([])
    const job = workloads.find(({ metadata }) => metadata.name === 'index')
    expect(commands.find((command) => command.includes('npm run index'))).toContain(`/${job?.spec.completions}"`)
  })

  it('asks servers how they are, and lets those be asked that can answer', () => {
    const probe = z.object({ httpGet: z.object({ path: z.string(), port: z.literal('http') }) })
    const probes = z.object({ startupProbe: probe, livenessProbe: probe, readinessProbe: probe })
    const deployed = z.object({
      spec: z.object({ template: z.object({ spec: z.object({ containers: z.tuple([probes]) }) }) }),
    })
    const server = manifest.find(({ kind }) => kind === 'Deployment')
    const [{ startupProbe, livenessProbe, readinessProbe }] = deployed.parse(server).spec.template.spec.containers
    expect([startupProbe, livenessProbe, readinessProbe].map(({ httpGet }) => httpGet.path)).toEqual([
      '/healthz',
      '/healthz',
      '/readyz',
    ])
  })
})

describe('deploy/kubernetes-ingest.yaml', () => {
  const jobs = documentsIn('kubernetes-ingest.yaml').map((one) => workload.parse(one))

  it('has no fault of YAML, and two jobs that write into the archive that the cluster serves', () => {
    expect(parseAllDocuments(read('kubernetes-ingest.yaml')).flatMap(({ errors }) => errors)).toEqual([])
    expect(jobs.map(({ kind, metadata }) => `${kind} ${metadata.name}`)).toEqual([
      'Job ingest-parts',
      'Job ingest-join',
    ])
    const claims = manifest.filter(({ kind }) => kind === 'PersistentVolumeClaim')
    const claim = z.object({ metadata: z.object({ name: z.string() }) }).parse(claims[0]).metadata.name
    for (const { spec } of jobs) {
      expect(spec.template.spec).toMatchObject({ volumes: [{ persistentVolumeClaim: { claimName: claim } }] })
      const [only] = spec.template.spec.containers
      expect(only?.volumeMounts).toEqual([{ name: spec.template.spec.volumes[0]?.name, mountPath: '/archive' }])
      expect(only?.resources.limits.memory).toMatch(/^\d+Gi$/u)
    }
  })

  it('parses as many parts as it joins, and joins them when it is told that they are done', () => {
    const [parts, joined] = jobs
    const commands = jobs.map((one) => commandOf(one) ?? '')
    expect(commands.flatMap(problemsOf)).toEqual([])
    expect(parts?.spec).toMatchObject({ completionMode: 'Indexed', completions: 4 })
    expect(commands[0]).toContain('--part "$((JOB_COMPLETION_INDEX + 1))/4"')
    expect(joined?.spec.suspend).toBe(true)
    expect(commands[1]).toContain('--join 4 ')
    for (const name of ['ingest-parts', 'ingest-join'])
      expect(read('kubernetes-ingest.yaml')).toMatch(new RegExp(`^#   kubectl .*job/${name}\\b`, 'mu'))
  })
})
