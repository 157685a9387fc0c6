import TextUI

/// The scripts that play a tournament in slices on many machines.
struct TournamentScripts {
  /// The command that plays the whole.
  let words: [String]
  /// The folder, which all machines share.
  let folder: String
  /// How many slices.
  let shards: Int
  /// How many cores a slice gets.
  let cores: Int
  /// What the jobs are called after: the fingerprint of the plan.
  let name: String

  private var command: String { Shell.line(words) }
  private var place: String { Shell.quoted(folder) }

  /// The job of one slice.
  var slice: String {
    """
    #!/bin/bash
    #SBATCH --job-name=frontier-\(name)
    #SBATCH --array=0-\(shards - 1)
    #SBATCH --cpus-per-task=\(cores)
    #SBATCH --output=\(folder)/slice-%a.log
    #SBATCH --open-mode=append
    #SBATCH --requeue
    # One slice of the tournament. A slice that was cut short goes on where it was.
    \(command) --out \(place) --shard "$SLURM_ARRAY_TASK_ID/\(shards)" --jobs \(cores) --quiet
    code=$?
    # 75: not now, but perhaps later.
    if [ "$code" -eq 75 ] && [ "${SLURM_RESTART_COUNT:-0}" -lt 5 ]; then
      scontrol requeue "${SLURM_ARRAY_JOB_ID}_$SLURM_ARRAY_TASK_ID"
    fi
    exit "$code"

    """
  }

  /// The job that puts the slices together.
  var merge: String {
    """
    #!/bin/bash
    #SBATCH --job-name=frontier-\(name)-merge
    #SBATCH --output=\(folder)/merge.log
    frontier tournament merge \(place)

    """
  }

  /// Submits the slices that are missing, and the merging after them.
  var submission: String {
    """
    #!/bin/bash
    # Submits the slices that are missing, and the merging after them. Run it again after failures.
    set -u
    missing=$(frontier tournament missing \(place) --shards \(shards))
    case $? in
      0) exec sbatch \(place)/merge.sbatch ;;
      1) ;;
      *) exit 65 ;;
    esac
    job=$(sbatch --parsable --array="$missing" \(place)/tournament.sbatch) || exit
    sbatch --dependency="afterok:${job%%;*}" \(place)/merge.sbatch

    """
  }

  /// The same with GNU parallel, which gets the arguments of the script.
  var parallel: String {
    """
    #!/bin/bash
    # Plays the slices that are missing, as many at once as GNU parallel sees fit, and puts them together. Arguments are
    # handed to GNU parallel, such as --jobs 4, or --sshloginfile HOSTS --workdir .
    set -u
    missing=$(frontier tournament missing \(place) --shards \(shards))
    case $? in
      0) ;;
      1)
        tr , '\\n' <<<"$missing" | while IFS=- read -r first last; do seq "$first" "${last:-$first}"; done |
          parallel --retries 5 "$@" \\
            \(Shell.quoted("\(command) --out \(place) --shard {}/\(shards) --jobs \(cores) --quiet")) || exit
        ;;
      *) exit 65 ;;
    esac
    exec frontier tournament merge \(place)

    """
  }
}
