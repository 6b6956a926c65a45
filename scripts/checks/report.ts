/** One thing that is wrong: where, which rule it breaks, why that rule exists and what to do about it. */
export interface Finding {
  file: string
  rule: string
  why: string
  fix: string
}

export interface Outcome {
  findings: Finding[]
  /** What was looked at, in words, such as "245 files": a check that looked at nothing has not passed. */
  seen: string
}

/** Prints the outcome and sets the exit code; a check that throws has failed too. */
export async function report(name: string, check: () => Outcome | Promise<Outcome>): Promise<void> {
  const { findings, seen } = await check()
  if (findings.length === 0) {
    console.log(`${name}: ok (${seen})`)
    return
  }
  console.error(`${name}: ${findings.length} wrong (${seen})`)
  for (const [reason, group] of Map.groupBy(
    findings,
    (finding) => `${finding.rule}\n    why: ${finding.why}\n    do:  ${finding.fix}`,
  )) {
    console.error(`\n  ${reason}`)
    for (const finding of group) console.error(`      ${finding.file}`)
  }
  process.exitCode = 1
}
