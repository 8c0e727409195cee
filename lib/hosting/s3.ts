import { askedAgain, kept, keptFolders, manifestPath, securityHeaders } from './response-headers.ts'

/**
 * A script for a POSIX shell that puts a site into a bucket with the AWS command line, which other stores understand as
 * well: first new files that browsers keep, then the pages that name them; only then is removed what the site has no
 * longer.
 *
 * @param base path of the site, without a slash at its end
 * @param outName name of the site's folder, beside the folder of the script
 */
export function s3Script(base: string, outName: string): string {
  const folders = keptFolders.map((folder) => `--include '${folder}/*'`).join(' ')
  const others = keptFolders.map((folder) => `--exclude '${folder}/*'`).join(' ')
  return `#!/bin/sh
# Made by npm run build, and written anew each time: sh hosting/s3.sh BUCKET [OPTIONS OF aws]
set -eu
bucket=\${1:?"name the bucket: sh hosting/s3.sh BUCKET"}
shift
out=$(dirname "$0")/../${quoted(outName)}
site="s3://$bucket"${quoted(`${base}/`)}

# Files whose names change with their content are kept; all others are asked for each time.
aws s3 sync "$out" "$site" --exclude '*' ${folders} --exclude '${manifestPath}' --cache-control '${kept}' "$@"
aws s3 sync "$out" "$site" ${others} --include '${manifestPath}' --cache-control '${askedAgain}' "$@"
aws s3 sync "$out" "$site" --delete --size-only "$@"
`
}

/** A text as one word of a POSIX shell. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`
}

/**
 * The headers of every answer as JSON, as `aws cloudfront create-response-headers-policy` takes them, since a bucket
 * can't send them itself. The policy is named after the site's host, or `rostrum` where that is not known.
 *
 * @param formTargets origins of other sites that a form of the site sends to
 */
export function cloudFrontPolicy(host: string | undefined, formTargets: readonly string[] = []): string {
  const {
    'Content-Security-Policy': policy = '',
    'Referrer-Policy': referrer = '',
    'X-Content-Type-Options': _nosniff,
    ...others
  } = securityHeaders(formTargets)
  const items = Object.entries(others).map(([Header, Value]) => ({ Header, Value, Override: true }))
  const config = {
    Name: (host ?? 'rostrum').replaceAll(/[^\w-]/g, '-'),
    SecurityHeadersConfig: {
      ContentSecurityPolicy: { Override: true, ContentSecurityPolicy: policy },
      ContentTypeOptions: { Override: true },
      ReferrerPolicy: { Override: true, ReferrerPolicy: referrer },
    },
    CustomHeadersConfig: { Quantity: items.length, Items: items },
  }
  return `${JSON.stringify(config, undefined, 2)}\n`
}
