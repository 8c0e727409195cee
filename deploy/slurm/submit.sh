#!/bin/sh
# Ingests an archive on a Slurm cluster: an array of jobs parses the sources in parts, and a last job, which waits for all of these, joins
# them. Rostrum's folder (with what npm ci installs), the archive and its sources must lie where all nodes see them.
#
#   deploy/slurm/submit.sh CONTENT PARTS [OPTION-OF-INGEST...]
#   deploy/slurm/submit.sh /shared/river 16
#
# How much a job may have is in part.sbatch and join.sbatch; SBATCH_ACCOUNT, SBATCH_PARTITION and so on work as always. Where a part
# failed, the join is cancelled: run this again, and only what is missing is parsed.
set -eu

if [ "$#" -lt 2 ]; then
  echo "Usage: deploy/slurm/submit.sh CONTENT PARTS [OPTION-OF-INGEST...]" >&2
  exit 2
fi
content=$(cd "$1" && pwd)
parts=$2
shift 2

# Jobs start in the folder from which they are submitted.
cd "$(dirname "$0")/../.."
array=$(sbatch --parsable --array="1-$parts" deploy/slurm/part.sbatch "$content" "$parts" "$@")
join=$(sbatch --parsable --dependency="afterok:${array%%;*}" --kill-on-invalid-dep=yes \
  deploy/slurm/join.sbatch "$content" "$parts" "$@")
echo "Array ${array%%;*} parses $parts parts; job ${join%%;*} joins them."
