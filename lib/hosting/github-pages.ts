import { stringify } from 'yaml'

/**
 * A workflow for GitHub Actions, in YAML, that builds the site with each push and gives it to GitHub Pages. `content`
 * is the path of the archive's folder in its repository, in which Rostrum's code has to be, too.
 */
export function githubWorkflow(content: string): string {
  const workflow = {
    name: 'Publish the archive',
    on: { push: { branches: ['main'] }, workflow_dispatch: {} },
    permissions: { contents: 'read', pages: 'write', 'id-token': 'write' },
    // A later push waits for an earlier one, which is not ended half way.
    concurrency: { group: 'pages', 'cancel-in-progress': false },
    jobs: {
      publish: {
        'runs-on': 'ubuntu-latest',
        // biome-ignore lint/suspicious/noTemplateCurlyInString: GitHub's own expression
        environment: { name: 'github-pages', url: '${{ steps.deployment.outputs.page_url }}' },
        steps: [
          { uses: 'actions/checkout@v4' },
          { uses: 'actions/setup-node@v4', with: { 'node-version': 22, cache: 'npm' } },
          { run: 'npm ci' },
          { run: `npm run ingest -- --content ${shellWord(content)}` },
          { run: `npm run build -- --content ${shellWord(content)} --out out` },
          { uses: 'actions/upload-pages-artifact@v3', with: { path: 'out' } },
          { id: 'deployment', uses: 'actions/deploy-pages@v4' },
        ],
      },
    },
  }
  return `# Made by npm run build, and written anew each time: copy it to .github/workflows/ and change it there.\n${stringify(workflow, { lineWidth: 0 })}`
}

/** A path as one word of a shell. */
function shellWord(path: string): string {
  return /^[\w./-]+$/.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`
}
