import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** The version of OpenSearch: the last line that runs on Java 17. */
export const openSearchVersion = '2.19.6'

/** Of the server, optional to it: without it nothing is logged. */
const log4jVersion = '2.25.4'

/** What a module is to the server, and what it may do of what the server's security manager forbids. */
interface ServerModule {
  name: string
  artifact: string
  className: string
  permissions: readonly string[]
}

/** The modules of the distribution that an archive needs: HTTP, the analysis of tokens, and scripts (for tests of similarity). */
const serverModules: readonly ServerModule[] = [
  {
    name: 'transport-netty4',
    artifact: 'transport-netty4-client',
    className: 'org.opensearch.transport.Netty4Plugin',
    permissions: [
      'java.io.FilePermission "/proc/sys/net/core/somaxconn", "read"',
      'java.net.SocketPermission "*", "accept,connect,resolve"',
      'java.lang.RuntimePermission "setContextClassLoader"',
      'java.lang.RuntimePermission "getClassLoader"',
      'java.lang.RuntimePermission "accessDeclaredMembers"',
      'java.util.PropertyPermission "sun.nio.ch.bugLevel", "write"',
    ],
  },
  {
    name: 'analysis-common',
    artifact: 'analysis-common',
    className: 'org.opensearch.analysis.common.CommonAnalysisPlugin',
    permissions: [],
  },
  {
    name: 'lang-painless',
    artifact: 'lang-painless',
    className: 'org.opensearch.painless.PainlessPlugin',
    permissions: ['java.lang.RuntimePermission "createClassLoader"', 'java.lang.RuntimePermission "getClassLoader"'],
  },
]

/** Where the files of a server are, or why they can't be had. */
export type ServerFiles = { home: string; problem?: undefined } | { home?: undefined; problem: string }

/**
 * The home folder of an OpenSearch server below `folder`, as its distribution has it: `lib`, `modules`. What is not there
 * yet is fetched with Maven, from where that is set up to fetch. Says what is missing where there is no Java 17 or no Maven, or
 * where Maven can't fetch.
 */
export function serverFiles(folder: string): ServerFiles {
  const home = join(folder, `opensearch-${openSearchVersion}`)
  const whole = join(home, 'whole')
  if (!isThere('java', ['-version']))
    return { problem: 'Java is not installed; on Debian: apt-get install openjdk-17-jre-headless' }
  if (existsSync(whole)) return { home }
  if (!isThere('mvn', ['-v'])) return { problem: 'Maven is not installed; on Debian: apt-get install maven' }
  rmSync(home, { recursive: true, force: true })
  const server = [
    ['org.opensearch', 'opensearch', openSearchVersion],
    ['org.opensearch', 'opensearch-plugin-classloader', openSearchVersion],
    ['org.apache.logging.log4j', 'log4j-core', log4jVersion],
  ]
  const problem = fetchJars(join(home, 'lib'), server)
  if (problem !== undefined) return { problem }
  const own = new Set(readdirSync(join(home, 'lib')))
  for (const module of serverModules) {
    const target = join(home, 'modules', module.name)
    const failed = fetchJars(target, [['org.opensearch.plugin', module.artifact, openSearchVersion]])
    if (failed !== undefined) return { problem: failed }
    // The server refuses a class that is there twice.
    for (const jar of readdirSync(target)) if (own.has(jar)) rmSync(join(target, jar))
    describeModule(target, module)
  }
  // The server looks into these, and would make them.
  for (const empty of ['bin', 'plugins', 'agent', 'extensions']) mkdirSync(join(home, empty), { recursive: true })
  writeFileSync(whole, '')
  return { home }
}

function isThere(command: string, args: readonly string[]): boolean {
  return spawnSync(command, args).error === undefined
}

/** Fetches artifacts with all that they need. Gives what Maven says where it can't. */
function fetchJars(target: string, artifacts: readonly (readonly string[])[]): string | undefined {
  mkdirSync(target, { recursive: true })
  const wanted = artifacts.map(
    ([group, name, version]) =>
      `<dependency><groupId>${group}</groupId><artifactId>${name}</artifactId><version>${version}</version></dependency>`,
  )
  const project = join(target, 'pom.xml')
  writeFileSync(
    project,
    `<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion><groupId>local</groupId>
<artifactId>server</artifactId><version>1</version><packaging>pom</packaging><dependencies>${wanted.join('')}</dependencies></project>`,
  )
  const args = ['-q', '-B', '-ntp', '-f', project, 'dependency:copy-dependencies', `-DoutputDirectory=${target}`]
  const { status, stdout } = spawnSync('mvn', args, { encoding: 'utf8' })
  rmSync(project)
  if (status === 0) return undefined
  return `Maven could not fetch OpenSearch: ${stdout.split('\n').find((line) => line.includes('ERROR')) ?? `exit code ${status}`}`
}

function describeModule(folder: string, { name, className, permissions }: ServerModule): void {
  const lines = [
    `name=${name}`,
    `description=${name}`,
    `version=${openSearchVersion}`,
    `opensearch.version=${openSearchVersion}`,
    'java.version=11',
    `classname=${className}`,
    'extended.plugins=',
    'has.native.controller=false',
  ]
  writeFileSync(join(folder, 'plugin-descriptor.properties'), `${lines.join('\n')}\n`)
  if (permissions.length === 0) return
  const granted = permissions.map((one) => `  permission ${one};`)
  writeFileSync(join(folder, 'plugin-security.policy'), `grant {\n${granted.join('\n')}\n};\n`)
}
