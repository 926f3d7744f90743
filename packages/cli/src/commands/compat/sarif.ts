/**
 * One SARIF log of several: code scanning takes one run of a tool at a time.
 * @module
 * @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */

interface Run {
  readonly tool: { readonly driver: { readonly name: string; readonly rules: readonly { readonly id: string }[] } };
  readonly results: readonly { readonly ruleId: string; readonly ruleIndex: number }[];
}

export interface SarifLog {
  readonly runs: readonly Run[];
}

/** @param properties what is known of all of them together */
export function mergedSarif(first: SarifLog, others: readonly SarifLog[], properties: object): object {
  const runs = [first, ...others].flatMap((log) => log.runs);
  const rules = new Map(runs.flatMap(({ tool }) => tool.driver.rules.map((rule) => [rule.id, rule] as const)));
  const ids = [...rules.keys()];
  const results = runs.flatMap((run) =>
    run.results.map((result) => ({ ...result, ruleIndex: ids.indexOf(result.ruleId) })),
  );
  const [run] = first.runs;
  const driver = { ...run?.tool.driver, rules: [...rules.values()] };
  return { ...first, runs: [{ ...run, tool: { driver }, results, properties }] };
}
